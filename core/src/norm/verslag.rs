//! The recorder: what a calculation tells while it runs. [`GeenVerslag`] ignores everything and compiles away,
//! so the plain amount and the explanation come from one code path.

use std::borrow::Cow;

use super::waarde::vul;
use super::{Aanname, GemaakteKeuze, Melding, Regelversie, RijSoort, Waarde};
use crate::bron::Artikel;
use crate::tijd::Datum;

/// The fixed part of a step: what it is, in the words of a letter, and its formula.
#[derive(Debug, PartialEq, Eq)]
pub struct StapDef {
    /// Stable code.
    pub code: &'static str,
    /// What the step computes, in plain Dutch; `{1}` is the first value that it uses.
    pub omschrijving: &'static str,
    /// The formula; empty when the step only reads something.
    pub formule: &'static str,
}

/// How many values a step can use.
const WAARDEN: usize = 4;

/// One step of a calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stap {
    def: &'static StapDef,
    waarde: Waarde,
    gebruikt: [Waarde; WAARDEN],
    artikel: Artikel,
    tekst_van: Datum,
    rij: Option<RijVerwijzing>,
}

impl Stap {
    /// A step: its value, the values that it used, and the article as its text stood on `tekst_van`.
    pub(crate) fn new<const N: usize>(
        def: &'static StapDef,
        waarde: Waarde,
        gebruikt: [Waarde; N],
        artikel: Artikel,
        tekst_van: Datum,
    ) -> Self {
        let mut plekken = [Waarde::Woord(""); WAARDEN];
        for (plek, waarde) in plekken.iter_mut().zip(gebruikt) {
            *plek = waarde;
        }
        Self { def, waarde, gebruikt: plekken, artikel, tekst_van, rij: None }
    }

    pub(crate) fn met_rij(self, rij: RijVerwijzing) -> Self {
        Self { rij: Some(rij), ..self }
    }

    /// Stable code of the step.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.def.code
    }

    /// What it computes, in plain Dutch.
    #[must_use]
    pub fn omschrijving(&self) -> String {
        vul(self.def.omschrijving, &self.gebruikt)
    }

    /// The formula with its values, as a person reads them.
    #[must_use]
    pub fn formule(&self) -> String {
        vul(self.def.formule, &self.gebruikt)
    }

    /// The result, exact.
    #[must_use]
    pub fn waarde(&self) -> Waarde {
        self.waarde
    }

    /// The article that asks for this step.
    #[must_use]
    pub fn artikel(&self) -> Artikel {
        self.artikel
    }

    /// The day whose text of the article is meant.
    #[must_use]
    pub fn tekst_van(&self) -> Datum {
        self.tekst_van
    }

    /// The figure that the step reads, if any.
    #[must_use]
    pub fn rij(&self) -> Option<&RijVerwijzing> {
        self.rij.as_ref()
    }
}

/// A figure that was used: its series, since when it holds, its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RijVerwijzing {
    /// Name of the series.
    pub reeks: &'static str,
    /// Age for which the figure holds, in the series that differ by age.
    pub leeftijd: Option<u8>,
    /// First day of the row; `None` for a figure of the caller without a date.
    pub van: Option<Datum>,
    /// The figure.
    pub waarde: Waarde,
    /// Where it comes from.
    pub bron: Cow<'static, str>,
    /// How sure the row is; `None` for a figure of the caller (an *invulling*).
    pub soort: Option<RijSoort>,
}

impl RijVerwijzing {
    /// Name of the series, with the age: `wettelijk_minimumloon_maand_18`.
    #[must_use]
    pub fn naam(&self) -> String {
        match self.leeftijd {
            Some(leeftijd) => format!("{}_{leeftijd}", self.reeks),
            None => self.reeks.to_owned(),
        }
    }
}

/// What a calculation tells while it runs. Every part is made only if somebody listens.
pub trait Verslag {
    /// A step was taken.
    fn stap(&mut self, maak: impl FnOnce() -> Stap);
    /// A figure was read.
    fn rij(&mut self, maak: impl FnOnce() -> RijVerwijzing);
    /// A version of a rule was applied.
    fn versie(&mut self, maak: impl FnOnce() -> Regelversie);
    /// An interpretation was taken.
    fn keuze(&mut self, maak: impl FnOnce() -> GemaakteKeuze);
    /// Something was assumed because the caller left it out.
    fn aanname(&mut self, maak: impl FnOnce() -> Aanname);
    /// Something that the reader must know.
    fn melding(&mut self, maak: impl FnOnce() -> Melding);
}

/// Nobody listens.
#[derive(Debug, Clone, Copy, Default)]
pub struct GeenVerslag;

impl Verslag for GeenVerslag {
    #[inline(always)]
    fn stap(&mut self, _: impl FnOnce() -> Stap) {}
    #[inline(always)]
    fn rij(&mut self, _: impl FnOnce() -> RijVerwijzing) {}
    #[inline(always)]
    fn versie(&mut self, _: impl FnOnce() -> Regelversie) {}
    #[inline(always)]
    fn keuze(&mut self, _: impl FnOnce() -> GemaakteKeuze) {}
    #[inline(always)]
    fn aanname(&mut self, _: impl FnOnce() -> Aanname) {}
    #[inline(always)]
    fn melding(&mut self, _: impl FnOnce() -> Melding) {}
}

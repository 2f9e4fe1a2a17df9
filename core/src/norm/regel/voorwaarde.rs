//! How a rule is written down: a tree of conditions, dated versions, what the reader must know.

use super::feit::{Klassen, Wie};
use super::verdict::Verdict;
use crate::bron::Artikel;
use crate::norm::{Eenheid, Melding, Reeks, Rij, Waarde};
use crate::tijd::Datum;

/// A decision that somebody must take before the condition can be met or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Besluitvraag {
    /// Stable code.
    pub code: &'static str,
    /// Who decides.
    pub wie: Wie,
    /// The question that is to be decided, in plain Dutch.
    pub vraag: &'static str,
    /// Where the power to decide stands.
    pub artikel: Artikel,
}

/// A condition on one fact.
#[derive(Debug, Clone, Copy)]
pub struct Blad<F> {
    /// Stable code of the condition, as a reason names it.
    pub code: &'static str,
    /// The fact.
    pub feit: F,
    /// The classes of the fact in which the condition is met.
    pub ja: Klassen,
    /// The classes in which a decision is still to be taken, with that decision.
    pub open: Option<(Klassen, &'static Besluitvraag)>,
    /// Where the condition stands.
    pub artikel: Artikel,
    /// The reason when it is met, a sentence about the person.
    pub voldaan: &'static str,
    /// The reason when it is not met.
    pub niet_voldaan: &'static str,
}

/// A condition whose outcome does not depend on a fact.
#[derive(Debug, Clone, Copy)]
pub struct Vast {
    /// Stable code.
    pub code: &'static str,
    /// `None`: never met. Otherwise a decision that no fact of the catalogue records.
    pub besluit: Option<&'static Besluitvraag>,
    /// Where it stands.
    pub artikel: Artikel,
    /// The reason.
    pub tekst: &'static str,
}

/// A condition.
#[derive(Debug, Clone, Copy)]
pub enum Voorwaarde<F: 'static> {
    /// Every one of these.
    Alle(&'static [Self]),
    /// At least one of these.
    Een(&'static [Self]),
    /// Not this.
    Niet(&'static Self),
    /// A condition on one fact.
    Feit(Blad<F>),
    /// What another rule says on the same day.
    Regel(&'static Regel<F>),
    /// The same for everybody.
    Vast(Vast),
}

/// When a message belongs to a verdict.
#[derive(Debug, Clone, Copy)]
pub enum Wanneer<F: 'static> {
    /// With every verdict.
    Altijd,
    /// When the verdict is not `nee`.
    NietNee,
    /// When the condition is met.
    Als(Voorwaarde<F>),
}

/// Something the reader of a verdict must know.
#[derive(Debug, Clone, Copy)]
pub struct RegelMelding<F: 'static> {
    /// When it is told.
    pub wanneer: Wanneer<F>,
    /// What is told.
    pub melding: Melding,
}

/// One version of a rule.
#[derive(Debug)]
pub struct Versie<F: 'static> {
    /// Stable name of the version.
    pub naam: &'static str,
    /// Where the rule stands in this version.
    pub artikel: Artikel,
    /// What the law says, in one or two sentences of plain Dutch.
    pub zin: &'static str,
    /// The condition.
    pub voorwaarde: Voorwaarde<F>,
    /// What the reader must know.
    pub meldingen: &'static [RegelMelding<F>],
}

/// A rule: which condition decides, on every day since 2015-01-01.
#[derive(Debug)]
pub struct Regel<F: 'static> {
    /// Short code, as in the documentation: `DG-01`.
    pub code: &'static str,
    /// Stable name.
    pub naam: &'static str,
    /// What it is about, in Dutch.
    pub titel: &'static str,
    /// The versions, the first from 2015-01-01.
    pub versies: Reeks<&'static Versie<F>>,
}

impl<F> Regel<F> {
    /// Where it stands: no two rules stand in the same place.
    #[inline]
    pub(super) fn plek(&'static self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// The version on `dag`; past the last known day the last one (whether that is allowed is asked once, at the start).
    #[inline]
    pub(crate) fn versie(&self, dag: Datum) -> Option<&'static Rij<&'static Versie<F>>> {
        self.versies.rijen.iter().rev().find(|rij| rij.van <= dag)
    }
}

impl Vast {
    /// Its value, for everybody.
    #[inline]
    pub(super) const fn waarde(&self) -> Verdict {
        if self.besluit.is_some() { Verdict::BesluitNodig } else { Verdict::Nee }
    }
}

// How a rule file writes these down.

impl<F: Copy> Blad<F> {
    /// A condition that is met in the classes `ja`.
    pub(crate) const fn new(
        code: &'static str,
        feit: F,
        ja: Klassen,
        artikel: Artikel,
        voldaan: &'static str,
        niet_voldaan: &'static str,
    ) -> Self {
        Self { code, feit, ja, open: None, artikel, voldaan, niet_voldaan }
    }

    /// The same, with the classes in which somebody must still decide.
    pub(crate) const fn met_open(self, klassen: Klassen, besluit: &'static Besluitvraag) -> Self {
        Self { open: Some((klassen, besluit)), ..self }
    }
}

impl<F> Versie<F> {
    /// A version without messages.
    pub(crate) const fn new(
        naam: &'static str,
        artikel: Artikel,
        zin: &'static str,
        voorwaarde: Voorwaarde<F>,
    ) -> Self {
        Self { naam, artikel, zin, voorwaarde, meldingen: &[] }
    }

    /// The same, with what the reader must know.
    pub(crate) const fn met_meldingen(self, meldingen: &'static [RegelMelding<F>]) -> Self
    where
        F: Copy,
    {
        // a field of a value in a constant cannot be moved out of it
        let Self { naam, artikel, zin, voorwaarde, .. } = self;
        Self { naam, artikel, zin, voorwaarde, meldingen }
    }

    /// The rule does not hold in this period: it came later, or it was repealed.
    pub(crate) const fn niet_van_kracht(naam: &'static str, artikel: Artikel, zin: &'static str) -> Self {
        let vast = Vast { code: "niet_van_kracht", besluit: None, artikel, tekst: zin };
        Self::new(naam, artikel, zin, Voorwaarde::Vast(vast))
    }
}

impl<F> Regel<F> {
    /// A rule with its versions, the first from 2015-01-01; its law is known through `bekend_tot_en_met`.
    pub(crate) const fn new(
        code: &'static str,
        naam: &'static str,
        titel: &'static str,
        rijen: &'static [Rij<&'static Versie<F>>],
        bekend_tot_en_met: Datum,
    ) -> Self {
        let versies = Reeks { naam, omschrijving: titel, eenheid: Eenheid::Getal, rijen, bekend_tot_en_met };
        Self { code, naam, titel, versies }
    }
}

impl<F> RegelMelding<F> {
    /// A message without values.
    pub(crate) const fn new(wanneer: Wanneer<F>, code: &'static str, tekst: &'static str) -> Self {
        Self { wanneer, melding: Melding::new(code, tekst, [Waarde::Woord(""), Waarde::Woord("")]) }
    }
}

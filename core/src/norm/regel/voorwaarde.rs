//! How a rule is written down: a tree of conditions, dated versions, what the reader must know.

use super::bewoording::{Besluitvraag, Bewoording, merk};
use super::feit::{Klasse, Klassen};
use super::reden::Reden;
use super::verdict::Verdict;
use crate::bron::Artikel;
use crate::norm::{Eenheid, Melding, Reeks, Rij, Waarde};
use crate::tijd::Datum;

/// A condition on one fact.
// in this order: what weighs stands together, what tells is not read until somebody asks
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Blad<F> {
    /// The fact.
    pub feit: F,
    /// The classes of the fact in which the condition is met.
    pub ja: Klassen,
    /// The classes in which a decision is still to be taken.
    pub open: Klassen,
    merk: u16,
    /// How it is told.
    pub bewoording: Bewoording,
}

/// A condition whose outcome does not depend on a fact: never met, or open until a decision that no fact of the catalogue
/// records.
#[derive(Debug, Clone, Copy)]
pub struct Vast {
    /// How it is told, with the decision if there is one.
    pub bewoording: Bewoording,
    merk: u16,
}

impl<F> Blad<F> {
    /// The reason, where it has this value.
    #[inline]
    pub(super) const fn reden(&'static self, voldaan: Verdict, tekst_van: Datum) -> Reden {
        Reden { bewoording: &self.bewoording, voldaan, tekst_van, merk: self.merk }
    }
}

impl Vast {
    /// The reason.
    pub(super) const fn reden(&'static self, tekst_van: Datum) -> Reden {
        Reden { bewoording: &self.bewoording, voldaan: self.waarde(), tekst_van, merk: self.merk }
    }
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
// in this order: what weighs stands in front
#[repr(C)]
#[derive(Debug)]
pub struct Versie<F: 'static> {
    /// The condition.
    pub voorwaarde: Voorwaarde<F>,
    /// What the reader must know.
    pub meldingen: &'static [RegelMelding<F>],
    /// Stable name of the version.
    pub naam: &'static str,
    /// Where the rule stands in this version.
    pub artikel: Artikel,
    /// What the law says, in one or two sentences of plain Dutch.
    pub zin: &'static str,
}

/// A rule: which condition decides, on every day since 2015-01-01.
// in this order: what weighs stands in one line of the cache
#[repr(C, align(64))]
#[derive(Debug)]
pub struct Regel<F: 'static> {
    /// The versions, the first from 2015-01-01.
    pub versies: Reeks<&'static Versie<F>>,
    vertelt_iets: bool,
    onzeker: bool,
    /// Short code, as in the documentation: `DG-01`.
    pub code: &'static str,
    /// Stable name.
    pub naam: &'static str,
    /// What it is about, in Dutch.
    pub titel: &'static str,
}

impl<F> Regel<F> {
    /// Where it stands: no two rules stand in the same place.
    #[inline]
    pub(super) fn plek(&'static self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// Whether any version has a message, or a first day that is not certain.
    #[inline]
    pub(super) const fn vertelt_iets(&self) -> bool {
        self.vertelt_iets
    }

    /// Whether any version has a first day that is not certain.
    #[inline]
    pub(super) const fn is_onzeker(&self) -> bool {
        self.onzeker
    }

    /// The version on `dag`; past the last known day the last one (whether that is allowed is asked once, at the start).
    #[inline]
    pub(crate) fn versie(&self, dag: Datum) -> Option<&'static Rij<&'static Versie<F>>> {
        self.versies.rijen.iter().rev().find(|rij| rij.van <= dag)
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
        Self {
            feit,
            ja,
            open: Klassen::GEEN,
            merk: merk(code),
            bewoording: Bewoording::new(code, artikel, voldaan, niet_voldaan),
        }
    }

    /// The same, with the classes in which somebody must still decide.
    pub(crate) const fn met_open(self, klassen: Klassen, besluit: &'static Besluitvraag) -> Self {
        Self { open: klassen, bewoording: self.bewoording.met_besluit(besluit, besluit.vraag), ..self }
    }
}

impl<F> Blad<F> {
    /// Its value when the fact is of this class.
    #[must_use]
    #[inline]
    pub const fn waarde_in(&self, klasse: Klasse) -> Verdict {
        if self.ja.bevat(klasse) {
            Verdict::Ja
        } else if self.open.bevat(klasse) {
            Verdict::BesluitNodig
        } else {
            Verdict::Nee
        }
    }
}

impl Vast {
    /// A condition that is never met.
    pub(crate) const fn nooit(code: &'static str, artikel: Artikel, tekst: &'static str) -> Self {
        Self { bewoording: Bewoording::new(code, artikel, "", tekst), merk: merk(code) }
    }

    /// A condition that waits for a decision, for everybody.
    pub(crate) const fn open(
        code: &'static str,
        artikel: Artikel,
        tekst: &'static str,
        besluit: &'static Besluitvraag,
    ) -> Self {
        Self { bewoording: Bewoording::new(code, artikel, "", "").met_besluit(besluit, tekst), merk: merk(code) }
    }

    /// Its value, for everybody.
    #[must_use]
    #[inline]
    pub const fn waarde(&self) -> Verdict {
        if self.bewoording.besluit.is_some() { Verdict::BesluitNodig } else { Verdict::Nee }
    }

    /// The reason.
    #[must_use]
    pub const fn tekst(&self) -> &'static str {
        self.bewoording.tekst(self.waarde())
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
        Self::new(naam, artikel, zin, Voorwaarde::Vast(Vast::nooit("niet_van_kracht", artikel, zin)))
    }
}

impl<F> Regel<F> {
    /// A rule with its versions, the first from 2015-01-01; its law is known through `bekend_tot_en_met`.
    #[must_use]
    pub const fn new(
        code: &'static str,
        naam: &'static str,
        titel: &'static str,
        rijen: &'static [Rij<&'static Versie<F>>],
        bekend_tot_en_met: Datum,
    ) -> Self {
        let versies = Reeks { naam, omschrijving: titel, eenheid: Eenheid::Getal, rijen, bekend_tot_en_met };
        let (mut vertelt_iets, mut onzeker) = (false, false);
        let mut overige = rijen;
        while let [rij, rest @ ..] = overige {
            onzeker |= rij.is_onzeker();
            vertelt_iets |= onzeker || !rij.waarde.meldingen.is_empty();
            overige = rest;
        }
        Self { code, naam, titel, versies, vertelt_iets, onzeker }
    }
}

impl<F> RegelMelding<F> {
    /// A message without values.
    pub(crate) const fn new(wanneer: Wanneer<F>, code: &'static str, tekst: &'static str) -> Self {
        Self { wanneer, melding: Melding::new(code, tekst, [Waarde::Woord(""), Waarde::Woord("")]) }
    }
}

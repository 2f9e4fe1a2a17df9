//! The record of one calculation: everything that a reader may ask about an answer.

use super::waarde::vul;
use super::{GemaakteKeuze, RijVerwijzing, Stap, Verslag, Waarde};
use crate::tijd::Datum;

/// Whether an amount rests on known figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Every figure is known for its date, or given by the caller with its source.
    Berekend,
    /// At least one figure is an estimate: the last known one, or an unconfirmed row.
    Geschat,
}

impl Status {
    /// Stable text: `berekend` or `geschat`.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Berekend => "berekend",
            Self::Geschat => "geschat",
        }
    }
}

/// Something that the caller left out and that has a legal meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aanname {
    /// Stable code.
    pub code: &'static str,
    /// What was assumed, in plain Dutch.
    pub tekst: &'static str,
}

/// Something that the reader of an answer must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Melding {
    /// Stable code.
    pub code: &'static str,
    sjabloon: &'static str,
    waarden: [Waarde; 3],
}

impl Melding {
    pub(crate) const fn new(code: &'static str, sjabloon: &'static str, waarden: [Waarde; 2]) -> Self {
        let [een, twee] = waarden;
        Self { code, sjabloon, waarden: [een, twee, Waarde::Woord("")] }
    }

    /// A message that names no value.
    pub(crate) const fn zonder_waarden(code: &'static str, tekst: &'static str) -> Self {
        Self::new(code, tekst, [Waarde::Woord(""), Waarde::Woord("")])
    }

    pub(crate) const fn met_drie(code: &'static str, sjabloon: &'static str, waarden: [Waarde; 3]) -> Self {
        Self { code, sjabloon, waarden }
    }

    /// The message in plain Dutch.
    #[must_use]
    pub fn tekst(&self) -> String {
        vul(self.sjabloon, &self.waarden)
    }
}

/// Which version of a part of the rule was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Regelversie {
    /// The part of the rule, for example `urenfactor`.
    pub onderdeel: &'static str,
    /// Stable name of the version.
    pub versie: &'static str,
    /// First day of the version.
    pub van: Datum,
    /// Where it stands.
    pub bron: &'static str,
}

/// The record of one calculation, in the order in which it ran.
#[derive(Debug, Clone)]
pub struct Verantwoording {
    /// The steps.
    pub stappen: Vec<Stap>,
    /// The figures used.
    pub rijen: Vec<RijVerwijzing>,
    /// The versions of the rule.
    pub versies: Vec<Regelversie>,
    /// The interpretations taken.
    pub keuzes: Vec<GemaakteKeuze>,
    /// What was assumed because it was not given.
    pub aannames: Vec<Aanname>,
    /// What the reader must know.
    pub meldingen: Vec<Melding>,
}

impl Verantwoording {
    pub(crate) fn new() -> Self {
        Self {
            stappen: Vec::with_capacity(12),
            rijen: Vec::with_capacity(6),
            versies: Vec::with_capacity(4),
            keuzes: Vec::with_capacity(6),
            aannames: Vec::with_capacity(4),
            meldingen: Vec::new(),
        }
    }
}

impl Verslag for Verantwoording {
    fn stap(&mut self, maak: impl FnOnce() -> Stap) {
        self.stappen.push(maak());
    }

    /// A figure that is read twice is listed once.
    fn rij(&mut self, maak: impl FnOnce() -> RijVerwijzing) {
        let rij = maak();
        let zelfde = |al: &RijVerwijzing| al.reeks == rij.reeks && al.leeftijd == rij.leeftijd && al.van == rij.van;
        if !self.rijen.iter().any(zelfde) {
            self.rijen.push(rij);
        }
    }

    fn versie(&mut self, maak: impl FnOnce() -> Regelversie) {
        self.versies.push(maak());
    }

    fn keuze(&mut self, maak: impl FnOnce() -> GemaakteKeuze) {
        self.keuzes.push(maak());
    }

    fn aanname(&mut self, maak: impl FnOnce() -> Aanname) {
        self.aannames.push(maak());
    }

    /// The same message is told once.
    fn melding(&mut self, maak: impl FnOnce() -> Melding) {
        let melding = maak();
        if !self.meldingen.contains(&melding) {
            self.meldingen.push(melding);
        }
    }
}

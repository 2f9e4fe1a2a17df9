//! A machine: the states, events and transitions of one kind of course, as data.

use super::{Gegeven, Grondslag, Poging, Rol, TermijnDef, VeldDef};
use crate::tijd::Datum;

/// The kind of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Soort {
    /// Where every course begins.
    Begin,
    /// Under way.
    Open,
    /// A course may stay here for good, and may go on (*rust*).
    Rust,
    /// The end: nothing follows.
    Eind,
}

/// A state (*toestand*).
#[derive(Debug)]
pub struct ToestandDef {
    /// Stable name.
    pub naam: &'static str,
    /// As a reader sees it.
    pub label: &'static str,
    /// Begin, open, rest or end.
    pub soort: Soort,
}

/// A step of the table: from one state to another, with its ground.
#[derive(Debug, Clone, Copy)]
pub struct Pijl {
    /// State before.
    pub van: u8,
    /// State after.
    pub naar: u8,
    /// Ground of this step.
    pub grondslag: &'static Grondslag,
    /// Guards of this step only, beside those of the event.
    pub voorwaarden: &'static [&'static Voorwaarde],
}

/// An event (*gebeurtenis*): who may raise it, with which data, under which guards, and where it leads.
#[derive(Debug)]
pub struct GebeurtenisDef {
    /// Stable name; the method of the typed form has the same.
    pub naam: &'static str,
    /// As a reader sees it.
    pub label: &'static str,
    /// Who may raise it.
    pub door: &'static [Rol],
    /// Data that are needed.
    pub nodig: &'static [&'static VeldDef],
    /// Data that may be left out.
    pub ook: &'static [&'static VeldDef],
    /// Guards, for every step.
    pub voorwaarden: &'static [&'static Voorwaarde],
    /// Its steps; at most one from each state.
    pub pijlen: &'static [Pijl],
}

impl GebeurtenisDef {
    /// Every field that it can carry.
    pub fn velden(&self) -> impl Iterator<Item = &'static &'static VeldDef> + Clone {
        self.nodig.iter().chain(self.ook)
    }

    /// Its step from this state.
    pub(crate) fn vanuit(&self, toestand: u8) -> Option<&'static Pijl> {
        self.pijlen.iter().find(|pijl| pijl.van == toestand)
    }
}

/// A guard (*voorwaarde*): a named condition with its ground and what it asks, in plain Dutch.
#[derive(Debug)]
pub struct Voorwaarde {
    /// Stable code, as in a refusal.
    pub code: &'static str,
    /// What is asked.
    pub uitleg: &'static str,
    /// Where it stands. The guard is not asked on days for which the ground does not hold.
    pub grondslag: &'static Grondslag,
    /// What only the council or the college can say; without it the guard cannot be answered, and refuses.
    pub instelling: Option<&'static VeldDef>,
    /// Whether it is met.
    pub toets: fn(&Poging<'_>) -> bool,
}

/// A local rule that a machine needs or knows: what the law leaves to the verordening, the college or the provider.
#[derive(Debug)]
pub struct InstellingDef {
    /// Name, type and question.
    pub veld: &'static VeldDef,
    /// What holds when nothing is given; `None`: then a guard that needs it refuses.
    pub standaard: Option<Gegeven>,
    /// Who decides it, and where the law says so.
    pub grondslag: &'static Grondslag,
}

/// A machine, as one table.
#[derive(Debug)]
pub struct Machine {
    /// Stable name.
    pub naam: &'static str,
    /// As a reader sees it.
    pub titel: &'static str,
    /// What it is about and what it leaves out.
    pub over: &'static str,
    /// The table follows the law from this day; an earlier event is refused.
    pub van: Datum,
    /// The states; a course begins in the first one.
    pub toestanden: &'static [ToestandDef],
    /// The events.
    pub gebeurtenissen: &'static [GebeurtenisDef],
    /// The deadlines.
    pub termijnen: &'static [TermijnDef],
    /// What is decided locally.
    pub instellingen: &'static [InstellingDef],
}

/// One step with its event, for readers of the whole table.
#[derive(Debug, Clone, Copy)]
pub struct Overgang {
    /// The event.
    pub gebeurtenis: &'static GebeurtenisDef,
    /// State before.
    pub van: &'static ToestandDef,
    /// State after.
    pub naar: &'static ToestandDef,
    /// Ground.
    pub grondslag: &'static Grondslag,
    pub(crate) pijl: &'static Pijl,
}

impl Overgang {
    /// The guards of the event and of this step.
    pub fn voorwaarden(&self) -> impl Iterator<Item = &'static Voorwaarde> + use<> {
        self.gebeurtenis.voorwaarden.iter().chain(self.pijl.voorwaarden).copied()
    }
}

impl Machine {
    /// The state with this number.
    #[must_use]
    pub fn toestand(&self, nummer: u8) -> Option<&'static ToestandDef> {
        self.toestanden.get(usize::from(nummer))
    }

    /// The number of the state with this name.
    #[must_use]
    pub fn toestandnummer(&self, naam: &str) -> Option<u8> {
        self.toestanden.iter().position(|toestand| toestand.naam == naam).and_then(|plek| u8::try_from(plek).ok())
    }

    /// The event with this number.
    #[must_use]
    #[inline]
    pub fn gebeurtenis(&self, nummer: u8) -> Option<&'static GebeurtenisDef> {
        self.gebeurtenissen.get(usize::from(nummer))
    }

    /// The number of the event with this name.
    #[must_use]
    #[inline]
    pub fn gebeurtenisnummer(&self, naam: &str) -> Option<u8> {
        self.gebeurtenissen.iter().position(|geval| geval.naam == naam).and_then(|plek| u8::try_from(plek).ok())
    }

    /// Every step of the table, event by event.
    pub fn overgangen(&self) -> impl Iterator<Item = Overgang> + use<> {
        let toestanden = self.toestanden;
        let plek = move |nummer: u8| toestanden.get(usize::from(nummer));
        self.gebeurtenissen.iter().flat_map(move |gebeurtenis| {
            gebeurtenis.pijlen.iter().filter_map(move |pijl| {
                let (van, naar) = (plek(pijl.van)?, plek(pijl.naar)?);
                Some(Overgang { gebeurtenis, van, naar, grondslag: pijl.grondslag, pijl })
            })
        })
    }

    /// The steps from one state.
    pub fn vanuit(&self, toestand: u8) -> impl Iterator<Item = Overgang> + use<> {
        self.overgangen().filter(move |overgang| overgang.pijl.van == toestand)
    }
}

//! An event that is tried: what a guard may look at.

use super::{Gegevens, Rol, VeldDef};
use crate::tijd::Datum;

/// An event or a state by its number in the table.
pub trait Nummer: Copy {
    /// The number.
    fn nummer(self) -> u8;
}

impl Nummer for u8 {
    fn nummer(self) -> u8 {
        self
    }
}

/// An event as it happened: its number, the state that it led to, when, by whom, with which data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gebeurd {
    /// Number of the event.
    pub gebeurtenis: u8,
    /// Number of the state after it.
    pub naar: u8,
    /// The day.
    pub op: Datum,
    /// Who raised it.
    pub door: Rol,
    /// Its data.
    pub gegevens: Gegevens,
}

/// An event that is tried in a state, after a history: what guards and deadlines look at.
#[derive(Debug, Clone, Copy)]
pub struct Poging<'a> {
    /// What happened before, oldest first.
    pub historie: &'a [Gebeurd],
    /// The state now.
    pub toestand: u8,
    /// The event that is tried.
    pub nieuw: &'a Gebeurd,
    /// The local rules.
    pub instelling: &'a Gegevens,
}

impl<'a> Poging<'a> {
    /// The day of the event that is tried.
    #[must_use]
    pub fn op(&self) -> Datum {
        self.nieuw.op
    }

    /// Whether the answer to this field is yes.
    #[must_use]
    pub fn ja(&self, veld: &VeldDef) -> bool {
        self.nieuw.gegevens.ja_nee(veld) == Some(true)
    }

    /// Whether the answer to this field is no.
    #[must_use]
    pub fn nee(&self, veld: &VeldDef) -> bool {
        self.nieuw.gegevens.ja_nee(veld) == Some(false)
    }

    /// Whether the course is in this state.
    #[must_use]
    pub fn in_toestand(&self, toestand: impl Nummer) -> bool {
        self.toestand == toestand.nummer()
    }

    /// The last event of this kind.
    #[must_use]
    pub fn laatste(&self, gebeurtenis: impl Nummer) -> Option<&'a Gebeurd> {
        let nummer = gebeurtenis.nummer();
        self.historie.iter().rev().find(|gebeurd| gebeurd.gebeurtenis == nummer)
    }

    /// The first event of this kind.
    #[must_use]
    pub fn eerste(&self, gebeurtenis: impl Nummer) -> Option<&'a Gebeurd> {
        let nummer = gebeurtenis.nummer();
        self.historie.iter().find(|gebeurd| gebeurd.gebeurtenis == nummer)
    }

    /// How often it happened.
    #[must_use]
    pub fn keer(&self, gebeurtenis: impl Nummer) -> u32 {
        let nummer = gebeurtenis.nummer();
        let aantal = self.historie.iter().filter(|gebeurd| gebeurd.gebeurtenis == nummer).count();
        u32::try_from(aantal).unwrap_or(u32::MAX)
    }

    /// Whether the course was ever in this state.
    #[must_use]
    pub fn was_in(&self, toestand: impl Nummer) -> bool {
        let nummer = toestand.nummer();
        self.historie.iter().any(|gebeurd| gebeurd.naar == nummer)
    }

    /// A deadline of the course, as it stands on the day of the event.
    #[must_use]
    pub fn termijn(&self, termijn: &'static super::TermijnDef) -> Option<super::Termijn> {
        termijn.op(self.historie, self.instelling, self.op(), None)
    }

    /// The last day of a deadline of the course, as it stands on the day of the event.
    #[must_use]
    pub fn laatste_dag(&self, termijn: &'static super::TermijnDef) -> Option<Datum> {
        self.termijn(termijn)?.laatste_dag
    }

    /// The day on which the state was entered, from another one.
    #[must_use]
    pub fn sinds(&self) -> Option<Datum> {
        sinds(self.historie, self.toestand)
    }
}

/// The day on which the state that holds after the history was entered.
pub(crate) fn sinds(historie: &[Gebeurd], toestand: u8) -> Option<Datum> {
    historie.iter().rev().take_while(|gebeurd| gebeurd.naar == toestand).last().map(|gebeurd| gebeurd.op)
}

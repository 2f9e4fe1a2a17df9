//! The facts of one person on one day, each in its class: what a rule reads.

use super::Feit;
use crate::norm::regel::{Beeld, Feit as _, Feitsoort, Klasse};

const ONBEKEND: u8 = u8::MAX;

/// The class of every fact on one day; small, and made once per person and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Momentopname {
    klassen: [u8; Feit::AANTAL],
}

impl Momentopname {
    /// Nothing is known.
    #[must_use]
    pub const fn leeg() -> Self {
        Self { klassen: [ONBEKEND; Feit::AANTAL] }
    }

    /// Sets the class of a fact.
    pub const fn zet(&mut self, feit: Feit, klasse: Klasse) {
        if let Some((_, [plek, ..])) = self.klassen.split_at_mut_checked(feit as usize) {
            *plek = klasse.0;
        }
    }

    /// Sets the class of every fact that `ander` knows.
    pub(super) fn vul_aan(&mut self, ander: &Self) {
        for (klasse, ander) in self.klassen.iter_mut().zip(ander.klassen) {
            *klasse = if ander == ONBEKEND { *klasse } else { ander };
        }
    }

    /// Forgets a fact.
    pub fn vergeet(&mut self, feit: Feit) {
        self.zet(feit, Klasse(ONBEKEND));
    }

    /// The class that means "no", for a fact that is yes or no and for a benefit; "not taken" for a decision.
    pub(super) const fn nee(feit: Feit) -> Klasse {
        match feit.soort() {
            Feitsoort::Uitkering | Feitsoort::Vaststelling | Feitsoort::Keuze => Klasse(2),
            _ => Klasse(1),
        }
    }
}

impl Default for Momentopname {
    fn default() -> Self {
        Self::leeg()
    }
}

impl Beeld<Feit> for Momentopname {
    #[inline]
    fn klasse(&self, feit: Feit) -> Option<Klasse> {
        self.klassen.get(feit.nummer()).filter(|klasse| **klasse != ONBEKEND).map(|klasse| Klasse(*klasse))
    }
}

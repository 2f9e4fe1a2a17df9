//! What the reader of a verdict must know beside its reasons.

use super::bevindingen::{Stuk, Verteld};
use super::feit::{Beeld, Feit};
use super::verdict::Verdict;
use super::voorwaarde::{Regel, Wanneer};
use super::weging::Weging;
use crate::norm::{Melding, Rij};

impl<F: Feit, B: Beeld<F>> Weging<'_, F, B> {
    /// Tells the messages of the rule itself that hold with this outcome; where they stand.
    #[inline]
    pub(super) fn meld(&mut self, regel: &'static Regel<F>, uitkomst: Verdict) -> Stuk {
        let begin = self.bevindingen.aantal_verteld();
        if regel.vertelt_iets() {
            self.vertel(regel, uitkomst);
        }
        self.bevindingen.verteld_sinds(begin)
    }

    fn vertel(&mut self, regel: &'static Regel<F>, uitkomst: Verdict) {
        let Some(rij) = regel.versie(self.dag) else { return };
        if let Some(onzeker) = self.onzeker(regel, uitkomst) {
            self.bevindingen.vertel(Verteld::MetDagen(Box::new(onzeker)));
        }
        for melding in rij.waarde.meldingen {
            let geldt = match &melding.wanneer {
                Wanneer::Altijd => true,
                Wanneer::NietNee => uitkomst != Verdict::Nee,
                Wanneer::Als(voorwaarde) => self.weeg(voorwaarde) == Verdict::Ja,
            };
            if geldt {
                self.bevindingen.vertel(Verteld::Vast(&melding.melding));
            }
        }
    }

    /// That the exact day of a change is not known, if the version on the other side of it says something else or what held
    /// in between was not read.
    fn onzeker(&mut self, regel: &'static Regel<F>, uitkomst: Verdict) -> Option<Melding> {
        if !regel.is_onzeker() {
            return None;
        }
        let dag = self.dag;
        let melding = regel.versies.melding_onzeker(dag)?;
        let grens = |rij: &&Rij<_>| rij.onzeker().is_some_and(|(eerste, laatste)| eerste <= dag && dag < laatste);
        let nieuw = regel.versies.rijen.iter().find(grens)?;
        let oud = regel.versies.rijen.iter().rev().find(|rij| rij.van < nieuw.van);
        let andere = if dag < nieuw.van { Some(nieuw) } else { oud };
        let anders = nieuw.is_ongelezen() || andere.is_some_and(|rij| self.weeg(&rij.waarde.voorwaarde) != uitkomst);
        anders.then_some(melding)
    }
}

//! What the reader of a verdict must know beside its reasons.

use super::feit::{Beeld, Feit};
use super::verdict::Verdict;
use super::voorwaarde::{Regel, Wanneer};
use super::weging::Weging;
use crate::norm::{Melding, Rij};

impl<F: Feit> Regel<F> {
    /// The messages of the version that hold with this outcome, each once.
    pub(super) fn meld(
        &'static self,
        uitkomst: Verdict,
        weging: &mut Weging<'_, F, impl Beeld<F>>,
        lijst: &mut Vec<Melding>,
    ) {
        let Some(rij) = self.versie(weging.dag) else { return };
        let mut zet = |melding| {
            if !lijst.contains(&melding) {
                lijst.push(melding);
            }
        };
        self.onzeker(uitkomst, weging).into_iter().for_each(&mut zet);
        for melding in rij.waarde.meldingen {
            let geldt = match &melding.wanneer {
                Wanneer::Altijd => true,
                Wanneer::NietNee => uitkomst != Verdict::Nee,
                Wanneer::Als(voorwaarde) => weging.weeg(voorwaarde) == Verdict::Ja,
            };
            if geldt {
                zet(melding.melding);
            }
        }
    }

    /// That the exact day of a change is not known, if the version on the other side of it says something else.
    fn onzeker(&'static self, uitkomst: Verdict, weging: &mut Weging<'_, F, impl Beeld<F>>) -> Option<Melding> {
        let dag = weging.dag;
        let melding = self.versies.melding_onzeker(dag)?;
        let grens = |rij: &&Rij<_>| rij.onzeker().is_some_and(|(eerste, laatste)| eerste <= dag && dag < laatste);
        let nieuw = self.versies.rijen.iter().find(grens)?;
        let oud = self.versies.rijen.iter().rev().find(|rij| rij.van < nieuw.van);
        let andere = if dag < nieuw.van { Some(nieuw) } else { oud };
        let anders = andere.is_some_and(|rij| weging.weeg(&rij.waarde.voorwaarde) != uitkomst);
        anders.then_some(melding)
    }
}

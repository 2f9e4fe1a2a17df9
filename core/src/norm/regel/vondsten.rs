//! Which conditions decided: changing any fact outside them cannot change the verdict.
//!
//! Per rule they are found once, in one pass that weighs as it goes. A rule that looks into another one takes over what
//! decided that one, so what is kept of a rule is all that a reader of its verdict gets.

use super::bevindingen::Vak;
use super::bezig::Grond;
use super::feit::{Beeld, Feit};
use super::verdict::Verdict;
use super::voorwaarde::{Blad, Regel, Voorwaarde};
use super::weging::Weging;

impl<F: Feit, B: Beeld<F>> Weging<'_, F, B> {
    /// The value of a rule that was not looked into yet, and where what decided it stands.
    pub(super) fn doorzoek(&mut self, regel: &'static Regel<F>) -> (Verdict, Vak) {
        let begin = self.bezig.stand();
        let waarde = regel.versie(self.dag).map_or(Verdict::Nee, |rij| self.vind(&rij.waarde.voorwaarde));
        let eigen = self.meld(regel, waarde);
        (waarde, self.bevindingen.rond_af(&mut self.bezig, begin, eigen))
    }

    /// The value of a condition; what decided it is put at the end of the list at hand.
    #[inline(always)]
    fn vind(&mut self, voorwaarde: &'static Voorwaarde<F>) -> Verdict {
        match voorwaarde {
            Voorwaarde::Feit(blad) => self.vind_blad(blad),
            Voorwaarde::Alle(delen) => self.vind_delen(delen, Verdict::Nee),
            Voorwaarde::Een(delen) => self.vind_delen(delen, Verdict::Ja),
            Voorwaarde::Niet(deel) => self.vind_niet(deel),
            Voorwaarde::Regel(regel) => {
                let (waarde, vak) = self.grond_van(regel);
                self.bezig.vind(Grond::Regel(vak));
                waarde
            }
            Voorwaarde::Vast(vast) => {
                self.bezig.vind(Grond::Reden(vast.reden(self.dag)));
                vast.waarde()
            }
        }
    }

    fn vind_niet(&mut self, deel: &'static Voorwaarde<F>) -> Verdict {
        self.vind(deel).omgekeerd()
    }

    #[inline]
    fn vind_blad(&mut self, blad: &'static Blad<F>) -> Verdict {
        let waarde = blad.weeg(self.beeld);
        // an unknown fact is asked for, it is not a reason
        if waarde != Verdict::FeitenNodig {
            self.bezig.vind(Grond::Reden(blad.reden(waarde, self.dag)));
        }
        waarde
    }

    /// Of several conditions those that decided: each of them, or the ones with the value `beslist` that decides alone.
    fn vind_delen(&mut self, delen: &'static [Voorwaarde<F>], beslist: Verdict) -> Verdict {
        let begin = self.bezig.stand();
        let mut geheel = beslist.omgekeerd();
        for deel in delen {
            let hier = self.bezig.stand();
            let waarde = self.vind(deel);
            if waarde == geheel {
                continue;
            }
            if geheel == beslist {
                self.bezig.vergeet_vanaf(hier);
            } else if waarde == beslist {
                self.bezig.vergeet(begin, hier); // what came before did not decide
                geheel = beslist;
            } else {
                geheel = if beslist == Verdict::Nee { geheel.en(waarde) } else { geheel.of(waarde) };
            }
        }
        geheel
    }
}

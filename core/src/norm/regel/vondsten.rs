//! Which conditions decided: changing any fact outside them cannot change the verdict.
//!
//! Per rule they are found once, in one pass that weighs as it goes. A rule that looks into another one takes over what
//! decided that one, so what is kept of a rule is all that a reader of its verdict gets.

use super::bevindingen::Vak;
use super::feit::{Beeld, Feit};
use super::verdict::Verdict;
use super::voorwaarde::{Blad, Regel, Voorwaarde};
use super::weging::Weging;

impl<F: Feit, B: Beeld<F>> Weging<'_, F, B> {
    /// The value of a rule that was not looked into yet, and where what decided it stands.
    pub(super) fn doorzoek(&mut self, regel: &'static Regel<F>) -> (Verdict, Vak) {
        let begin = self.bezig.stand();
        let waarde = regel.versie(self.dag).map_or(Verdict::Nee, |rij| self.vind(&rij.waarde.voorwaarde));
        let verteld = self.meldingen(regel, waarde);
        (waarde, self.bevindingen.rond_af(&mut self.bezig, begin, verteld))
    }

    /// The value of a condition; what decided it is put at the end of the lists at hand.
    fn vind(&mut self, voorwaarde: &'static Voorwaarde<F>) -> Verdict {
        match voorwaarde {
            Voorwaarde::Alle(delen) => self.vind_delen(delen, Verdict::Nee),
            Voorwaarde::Een(delen) => self.vind_delen(delen, Verdict::Ja),
            Voorwaarde::Niet(deel) => self.vind(deel).omgekeerd(),
            Voorwaarde::Feit(blad) => self.vind_blad(blad),
            Voorwaarde::Regel(regel) => {
                let (waarde, vak) = self.grond_van(regel);
                self.bezig.neem_over(vak, &self.bevindingen);
                waarde
            }
            Voorwaarde::Vast(vast) => {
                self.bezig.redenen.push(vast.reden(self.dag));
                vast.waarde()
            }
        }
    }

    #[inline]
    fn vind_blad(&mut self, blad: &'static Blad<F>) -> Verdict {
        let waarde = blad.weeg(self.beeld);
        // an unknown fact is asked for, it is not a reason
        if waarde != Verdict::FeitenNodig {
            self.bezig.redenen.push(blad.reden(waarde, self.dag));
        }
        waarde
    }

    /// Of several conditions those that decided: each of them, or the ones with the value `beslist` that decides alone.
    fn vind_delen(&mut self, delen: &'static [Voorwaarde<F>], beslist: Verdict) -> Verdict {
        let begin = self.bezig.stand();
        let mut geheel = beslist.omgekeerd();
        for deel in delen {
            let hier = self.bezig.stand();
            let waarde = match deel {
                Voorwaarde::Feit(blad) => self.vind_blad(blad), // most parts are facts
                _ => self.vind(deel),
            };
            if waarde == beslist {
                if geheel != beslist {
                    self.bezig.vergeet(begin, hier); // what came before did not decide
                    geheel = beslist;
                }
            } else if geheel == beslist {
                self.bezig.vergeet_vanaf(hier);
            } else {
                geheel = if beslist == Verdict::Nee { geheel.en(waarde) } else { geheel.of(waarde) };
            }
        }
        geheel
    }
}

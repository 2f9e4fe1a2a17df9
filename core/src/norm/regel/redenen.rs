//! Which conditions decided: changing any fact outside them cannot change the verdict.
//!
//! Per rule they are found once, in one pass that weighs as it goes ([`Vondsten`]); what the reader gets is written out
//! from there ([`Grond`]), for every rule that looks into it.

use super::feit::{Beeld, Feit};
use super::oordeel::{Besluit, Reden};
use super::verdict::Verdict;
use super::voorwaarde::{Blad, Regel, Vast, Voorwaarde};
use super::weging::Weging;
use crate::bron::Artikel;
use crate::norm::Melding;
use crate::tijd::Datum;

/// A condition that decided, with its value.
#[derive(Debug, Clone, Copy)]
enum Vondst<F: 'static> {
    Blad(&'static Blad<F>, Verdict),
    Vast(&'static Vast),
    /// Another rule: the conditions that decided it follow from there.
    Regel(&'static Regel<F>, Verdict, Vak),
}

/// Where the conditions that decided one rule stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Vak {
    van: u32,
    tot: u32,
}

impl Vak {
    pub(super) const LEEG: Self = Self { van: 0, tot: 0 };
}

/// The conditions that decided, of every rule that was looked into.
#[derive(Debug)]
pub(super) struct Vondsten<F: 'static> {
    /// Of the rules that are done, each in its own [`Vak`].
    af: Vec<Vondst<F>>,
    /// Of the rule at hand and of those that look into it.
    bezig: Vec<Vondst<F>>,
}

impl<F: Feit> Vondsten<F> {
    pub(super) const fn new() -> Self {
        Self { af: Vec::new(), bezig: Vec::new() }
    }
}

impl<F: Feit, B: Beeld<F>> Weging<'_, F, B> {
    /// The value of a condition of a rule, and where what decided it stands.
    pub(super) fn doorzoek(&mut self, voorwaarde: &'static Voorwaarde<F>) -> (Verdict, Vak) {
        let begin = self.vondsten.bezig.len();
        let waarde = self.vind(voorwaarde);
        let Vondsten { af, bezig } = &mut self.vondsten;
        let plek = |af: &[_]| u32::try_from(af.len()).unwrap_or(u32::MAX);
        let van = plek(af);
        af.extend_from_slice(bezig.get(begin..).unwrap_or_default());
        bezig.truncate(begin);
        (waarde, Vak { van, tot: plek(af) })
    }

    /// The value of a condition; what decided it is put at the end of the list.
    fn vind(&mut self, voorwaarde: &'static Voorwaarde<F>) -> Verdict {
        let (waarde, vondst) = match voorwaarde {
            Voorwaarde::Alle(delen) => return self.vind_delen(delen, Verdict::Nee),
            Voorwaarde::Een(delen) => return self.vind_delen(delen, Verdict::Ja),
            Voorwaarde::Niet(deel) => return self.vind(deel).omgekeerd(),
            Voorwaarde::Feit(blad) => return self.vind_blad(blad),
            Voorwaarde::Regel(regel) => {
                let (waarde, vak) = self.grond_van(regel);
                (waarde, Vondst::Regel(regel, waarde, vak))
            }
            Voorwaarde::Vast(vast) => (vast.waarde(), Vondst::Vast(vast)),
        };
        self.vondsten.bezig.push(vondst);
        waarde
    }

    #[inline]
    fn vind_blad(&mut self, blad: &'static Blad<F>) -> Verdict {
        let waarde = blad.weeg(self.beeld);
        // an unknown fact is asked for, it is not a reason
        if waarde != Verdict::FeitenNodig {
            self.vondsten.bezig.push(Vondst::Blad(blad, waarde));
        }
        waarde
    }

    /// Of several conditions those that decided: each of them, or the ones with the value `beslist` that decides alone.
    fn vind_delen(&mut self, delen: &'static [Voorwaarde<F>], beslist: Verdict) -> Verdict {
        let begin = self.vondsten.bezig.len();
        let mut geheel = beslist.omgekeerd();
        for deel in delen {
            let hier = self.vondsten.bezig.len();
            let waarde = match deel {
                Voorwaarde::Feit(blad) => self.vind_blad(blad), // most parts are facts
                _ => self.vind(deel),
            };
            if waarde == beslist {
                if geheel != beslist {
                    self.vondsten.bezig.drain(begin..hier); // what came before did not decide
                    geheel = beslist;
                }
            } else if geheel == beslist {
                self.vondsten.bezig.truncate(hier);
            } else {
                geheel = if beslist == Verdict::Nee { geheel.en(waarde) } else { geheel.of(waarde) };
            }
        }
        geheel
    }
}

/// The reasons of a verdict, the decisions it waits for and what the reader must know.
#[derive(Debug, Default)]
pub(super) struct Grond {
    pub(super) redenen: Vec<Reden>,
    pub(super) besluiten: Vec<Besluit>,
    pub(super) meldingen: Vec<Melding>,
    /// The other rules that were gone into, by where they stand: a second time gives nothing new.
    regels: Vec<usize>,
    /// A bit for every reason, by its code: a reason without its bit is new.
    gezien: u128,
}

impl Grond {
    /// Ready for another rule; the room is kept.
    pub(super) fn leeg(&mut self) {
        self.redenen.clear();
        self.besluiten.clear();
        self.meldingen.clear();
        self.regels.clear();
        self.gezien = 0;
    }

    /// Adds what stands there.
    pub(super) fn schrijf<F: Feit>(&mut self, vak: Vak, weging: &mut Weging<'_, F, impl Beeld<F>>) {
        for plek in vak.van..vak.tot {
            match usize::try_from(plek).ok().and_then(|plek| weging.vondsten.af.get(plek)).copied() {
                Some(Vondst::Blad(blad, waarde)) => self.blad(blad, waarde, weging.dag),
                Some(Vondst::Vast(vast)) => self.vast(vast, weging.dag),
                Some(Vondst::Regel(regel, waarde, vak)) => {
                    if self.regels.contains(&regel.plek()) {
                        continue;
                    }
                    self.regels.push(regel.plek());
                    // what the reader must know of a rule that had a say
                    regel.meld(waarde, weging, &mut self.meldingen);
                    self.schrijf(vak, weging);
                }
                None => {}
            }
        }
    }

    fn vast(&mut self, vast: &Vast, dag: Datum) {
        if let Some(besluit) = vast.besluit {
            self.besluit(Besluit::new(besluit, dag));
        }
        let &Vast { code, tekst, artikel, .. } = vast;
        if self.is_nieuw(code, &artikel) {
            self.redenen.push(Reden { code, voldaan: vast.waarde(), tekst, artikel, tekst_van: dag });
        }
    }

    fn blad<F>(&mut self, blad: &Blad<F>, voldaan: Verdict, dag: Datum) {
        let tekst = match (voldaan, blad.open) {
            (Verdict::Ja, _) => blad.voldaan,
            (Verdict::BesluitNodig, Some((_, besluit))) => {
                self.besluit(Besluit::new(besluit, dag));
                besluit.vraag
            }
            _ => blad.niet_voldaan,
        };
        if self.is_nieuw(blad.code, &blad.artikel) {
            self.redenen.push(Reden { code: blad.code, voldaan, tekst, artikel: blad.artikel, tekst_van: dag });
        }
    }

    /// The same reason is given once.
    #[inline]
    fn is_nieuw(&mut self, code: &str, artikel: &Artikel) -> bool {
        let bit = bit(code);
        let kan_er_al_zijn = self.gezien & bit != 0;
        self.gezien |= bit;
        !(kan_er_al_zijn && self.redenen.iter().any(|al| al.code == code && al.artikel == *artikel))
    }

    fn besluit(&mut self, besluit: Besluit) {
        if !self.besluiten.contains(&besluit) {
            self.besluiten.push(besluit);
        }
    }
}

/// One of 128 bits: equal codes have the same one.
fn bit(code: &str) -> u128 {
    let tekens = code.as_bytes();
    let teken = |teken: Option<&u8>| teken.map_or(0, |teken| usize::from(*teken));
    let midden = teken(tekens.get(tekens.len() >> 1));
    let menging = tekens.len().wrapping_mul(37) ^ teken(tekens.last()).wrapping_mul(5) ^ midden.wrapping_mul(11);
    1 << (menging & 127)
}

//! Sixty-four rows of one day, a bit each, and the value of a condition for all of them at once.
//!
//! The values are those of `norm::regel`. The reason of a row is looked for afterwards, from the top of the condition down
//! the parts that decided for that row.

use super::bits::Feitbits;
use super::uitkomst::byte;
use super::woordenboek::{GEEN_REDEN, Woordenboek};
use crate::feiten::Feit;
use crate::norm::regel::{Blad, Feit as _, KLASSEN, Klasse, PerRegel, Regel, Verdict, Voorwaarde};
use crate::tijd::Datum;

/// Rows that are weighed together.
pub(super) const RIJEN: usize = 64;

/// Some of the rows.
pub(super) type Rijen = u64;

/// The rows in which a condition has a value; in the rows that are in none of them a decision is needed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waarden {
    nee: Rijen,
    ja: Rijen,
    feiten_nodig: Rijen,
}

impl Waarden {
    const NEE: Self = Self { nee: Rijen::MAX, ja: 0, feiten_nodig: 0 };
    const JA: Self = Self::NEE.omgekeerd();
    const BESLUIT_NODIG: Self = Self { nee: 0, ja: 0, feiten_nodig: 0 };
    const FEITEN_NODIG: Self = Self { nee: 0, ja: 0, feiten_nodig: Rijen::MAX };

    /// As [`Verdict::en`].
    const fn en(self, ander: Self) -> Self {
        let nee = self.nee | ander.nee;
        let feiten_nodig = (self.feiten_nodig | ander.feiten_nodig) & !nee;
        Self { nee, ja: self.ja & ander.ja, feiten_nodig }
    }

    /// As [`Verdict::of`].
    const fn of(self, ander: Self) -> Self {
        self.omgekeerd().en(ander.omgekeerd()).omgekeerd()
    }

    const fn omgekeerd(self) -> Self {
        Self { nee: self.ja, ja: self.nee, feiten_nodig: self.feiten_nodig }
    }

    /// The rows in which a fact is needed.
    pub(super) const fn feiten_nodig(self) -> Rijen {
        self.feiten_nodig
    }

    /// The verdict of each row, as a byte.
    pub(super) fn bytes(self) -> [u8; RIJEN] {
        let besluit_nodig = !(self.nee | self.ja | self.feiten_nodig);
        let mut bytes = [byte(Verdict::Nee); RIJEN];
        for (verdict, rijen) in
            [(Verdict::BesluitNodig, besluit_nodig), (Verdict::Ja, self.ja), (Verdict::FeitenNodig, self.feiten_nodig)]
        {
            voor_elk(rijen, |plek| zet(&mut bytes, plek, byte(verdict)));
        }
        bytes
    }
}

/// Calls `doe` with the place of each of these rows.
pub(super) fn voor_elk(mut rijen: Rijen, mut doe: impl FnMut(usize)) {
    while rijen != 0 {
        doe(rijen.trailing_zeros() as usize);
        rijen &= rijen.wrapping_sub(1);
    }
}

fn zet<T>(lijst: &mut [T; RIJEN], plek: usize, waarde: T) {
    if let Some(plek) = lijst.get_mut(plek) {
        *plek = waarde;
    }
}

#[derive(Debug)]
pub(super) struct Blok {
    feiten: Feitbits,
    /// The rows that were taken.
    alle: Rijen,
    dag: Datum,
    /// The rules that were weighed for these rows.
    regels: PerRegel<Waarden>,
}

impl Blok {
    pub(super) fn nieuw(dag: Datum) -> Self {
        Self { feiten: vec![None; Feit::AANTAL], alle: 0, dag, regels: PerRegel::new() }
    }

    /// Takes so many rows, at most [`RIJEN`]; what `feiten` held is not needed there any more.
    pub(super) fn neem(&mut self, feiten: &mut Feitbits, rijen: usize) {
        std::mem::swap(&mut self.feiten, feiten);
        self.alle = match rijen {
            RIJEN.. => Rijen::MAX,
            minder => !(Rijen::MAX << minder),
        };
        self.regels.leeg();
    }

    /// The rows that were taken.
    pub(super) const fn alle(&self) -> Rijen {
        self.alle
    }

    /// The value of a rule; each rule is weighed once.
    pub(super) fn weeg_regel(&mut self, regel: &'static Regel<Feit>) -> Waarden {
        if let Some(al) = self.regels.zoek(regel) {
            return al;
        }
        let waarden = regel.versie(self.dag).map_or(Waarden::NEE, |rij| self.weeg(&rij.waarde.voorwaarde));
        self.regels.zet(regel, waarden);
        waarden
    }

    fn weeg(&mut self, voorwaarde: &'static Voorwaarde<Feit>) -> Waarden {
        match voorwaarde {
            Voorwaarde::Alle(delen) => delen.iter().fold(Waarden::JA, |al, deel| al.en(self.weeg(deel))),
            Voorwaarde::Een(delen) => delen.iter().fold(Waarden::NEE, |al, deel| al.of(self.weeg(deel))),
            Voorwaarde::Niet(deel) => self.weeg(deel).omgekeerd(),
            Voorwaarde::Feit(blad) => self.weeg_blad(blad),
            Voorwaarde::Regel(regel) => self.weeg_regel(regel),
            Voorwaarde::Vast(vast) if vast.waarde() == Verdict::BesluitNodig => Waarden::BESLUIT_NODIG,
            Voorwaarde::Vast(_) => Waarden::NEE,
        }
    }

    fn weeg_blad(&self, blad: &Blad<Feit>) -> Waarden {
        let Some(klassen) = self.klassen(blad.feit) else { return Waarden::FEITEN_NODIG };
        let (mut ja, mut nee, mut bekend) = (0, 0, 0);
        for (rijen, klasse) in klassen.iter().zip(0_u8..) {
            let klasse = Klasse(klasse);
            bekend |= rijen;
            match blad.waarde_in(klasse) {
                Verdict::Ja => ja |= rijen,
                Verdict::Nee => nee |= rijen,
                Verdict::BesluitNodig | Verdict::FeitenNodig => {}
            }
        }
        Waarden { nee, ja, feiten_nodig: !bekend }
    }

    fn klassen(&self, feit: Feit) -> Option<&[Rijen; KLASSEN]> {
        self.feiten.get(feit.nummer())?.as_ref()
    }

    /// Gives each of `rijen` the first reason of the value of a rule.
    pub(super) fn redenen(
        &mut self,
        regel: &'static Regel<Feit>,
        rijen: Rijen,
        codes: &mut Woordenboek,
    ) -> [u16; RIJEN] {
        let mut uit = [GEEN_REDEN; RIJEN];
        self.redenen_van_regel(regel, rijen, codes, &mut uit);
        uit
    }

    fn redenen_van_regel(
        &mut self,
        regel: &'static Regel<Feit>,
        rijen: Rijen,
        codes: &mut Woordenboek,
        uit: &mut [u16; RIJEN],
    ) -> Rijen {
        regel.versie(self.dag).map_or(0, |rij| self.redenen_van(&rij.waarde.voorwaarde, rijen, codes, uit))
    }

    /// The rows that got a reason; what is not known has none.
    fn redenen_van(
        &mut self,
        voorwaarde: &'static Voorwaarde<Feit>,
        rijen: Rijen,
        codes: &mut Woordenboek,
        uit: &mut [u16; RIJEN],
    ) -> Rijen {
        if rijen == 0 {
            return 0;
        }
        match voorwaarde {
            Voorwaarde::Alle(delen) => self.redenen_van_delen(voorwaarde, delen, |deel| deel.nee, rijen, codes, uit),
            Voorwaarde::Een(delen) => self.redenen_van_delen(voorwaarde, delen, |deel| deel.ja, rijen, codes, uit),
            Voorwaarde::Niet(deel) => self.redenen_van(deel, rijen, codes, uit),
            Voorwaarde::Feit(blad) => {
                let Waarden { nee, ja, feiten_nodig } = self.weeg_blad(blad);
                let waarden =
                    [(Verdict::Nee, nee), (Verdict::Ja, ja), (Verdict::BesluitNodig, !(nee | ja | feiten_nodig))];
                for (waarde, met_waarde) in waarden {
                    if rijen & met_waarde != 0 {
                        let code = codes.plek_van(&blad.bewoording, waarde);
                        voor_elk(rijen & met_waarde, |plek| zet(uit, plek, code));
                    }
                }
                rijen & !feiten_nodig
            }
            Voorwaarde::Regel(regel) => self.redenen_van_regel(regel, rijen, codes, uit),
            Voorwaarde::Vast(vast) => {
                let code = codes.plek_van(&vast.bewoording, vast.waarde());
                voor_elk(rijen, |plek| zet(uit, plek, code));
                rijen
            }
        }
    }

    /// Of several conditions: the first part that decided alone, or the first part with a reason where none did.
    fn redenen_van_delen(
        &mut self,
        geheel: &'static Voorwaarde<Feit>,
        delen: &'static [Voorwaarde<Feit>],
        beslist: fn(Waarden) -> Rijen,
        rijen: Rijen,
        codes: &mut Woordenboek,
        uit: &mut [u16; RIJEN],
    ) -> Rijen {
        let alleen = rijen & beslist(self.weeg(geheel));
        let mut rest = alleen;
        for deel in delen {
            if rest == 0 {
                break;
            }
            let beslissend = rest & beslist(self.weeg(deel));
            rest &= !self.redenen_van(deel, beslissend, codes, uit);
        }
        let mut samen = rijen & !alleen;
        for deel in delen {
            if samen == 0 {
                break;
            }
            samen &= !self.redenen_van(deel, samen, codes, uit);
        }
        rijen & !(rest | samen)
    }
}

//! What was found of every rule of one weighing: the conditions that decided it and what is to be told. The verdicts of the
//! weighing share it, so that none of them copies what it has in common with others.

use super::reden::Reden;
use crate::norm::Melding;

/// Of a rule that is done: where the conditions that decided it stand, and what is to be told beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Vak {
    redenen: Stuk,
    /// The messages of the rule itself.
    eigen: Stuk,
    /// Where the messages stand of the other rules that had a say.
    van_andere: Stuk,
}

/// A part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stuk {
    van: u32,
    tot: u32,
}

impl Stuk {
    /// What was added to a list since it had so many entries.
    #[inline]
    fn sinds<T>(van: usize, lijst: &[T]) -> Self {
        let plek = |plek| u32::try_from(plek).unwrap_or(u32::MAX);
        Self { van: plek(van), tot: plek(lijst.len()) }
    }

    #[inline]
    fn van<T>(self, lijst: &[T]) -> &[T] {
        let plek = |plek| usize::try_from(plek).unwrap_or(usize::MAX);
        lijst.get(plek(self.van)..plek(self.tot)).unwrap_or_default()
    }
}

/// Each list has a part for every rule, one after the other.
#[derive(Debug, Clone, Default)]
pub(super) struct Bevindingen {
    redenen: Vec<Reden>,
    verteld: Vec<Melding>,
    /// By where they stand in `verteld`.
    van_andere: Vec<u32>,
}

/// What was found while a rule is looked into, in the same two lists: one for all rules that look into each other.
#[derive(Debug, Default)]
pub(super) struct Bezig {
    pub(super) redenen: Vec<Reden>,
    meldingen: Vec<u32>,
}

/// How far the lists at hand were filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    redenen: usize,
    meldingen: usize,
}

impl Bezig {
    #[inline]
    pub(super) fn stand(&self) -> Stand {
        Stand { redenen: self.redenen.len(), meldingen: self.meldingen.len() }
    }

    /// Forgets what came after `stand`.
    #[inline]
    pub(super) fn vergeet_vanaf(&mut self, stand: Stand) {
        self.redenen.truncate(stand.redenen);
        self.meldingen.truncate(stand.meldingen);
    }

    /// Forgets what came between the two.
    #[inline]
    pub(super) fn vergeet(&mut self, van: Stand, tot: Stand) {
        if van.redenen < tot.redenen {
            self.redenen.drain(van.redenen..tot.redenen);
        }
        if van.meldingen < tot.meldingen {
            self.meldingen.drain(van.meldingen..tot.meldingen);
        }
    }

    /// What decided another rule decided this one too.
    #[inline]
    pub(super) fn neem_over(&mut self, vak: Vak, bevindingen: &Bevindingen) {
        self.redenen.extend_from_slice(bevindingen.redenen(vak));
        self.meldingen.extend(vak.eigen.van..vak.eigen.tot);
        self.meldingen.extend_from_slice(vak.van_andere.van(&bevindingen.van_andere));
    }
}

impl Bevindingen {
    /// Makes room for so many rules at once.
    pub(super) fn reserveer(&mut self, regels: usize) {
        const REDENEN_PER_REGEL: usize = 8;
        self.redenen.reserve(regels.saturating_mul(REDENEN_PER_REGEL));
        self.verteld.reserve(regels);
        self.van_andere.reserve(regels);
    }

    /// Every condition that decided the rule of this place, and only those; each once.
    #[inline]
    pub(super) fn redenen(&self, vak: Vak) -> &[Reden] {
        vak.redenen.van(&self.redenen)
    }

    /// What is told of it by the rule itself and by the other rules that had a say; each once.
    pub(super) fn meldingen(&self, vak: Vak) -> Vec<&Melding> {
        let van_andere = vak.van_andere.van(&self.van_andere).iter();
        let van_andere = van_andere.filter_map(|plek| self.verteld.get(usize::try_from(*plek).ok()?));
        let mut lijst = Vec::new();
        for melding in vak.eigen.van(&self.verteld).iter().chain(van_andere) {
            if !lijst.contains(&melding) {
                lijst.push(melding);
            }
        }
        lijst
    }

    /// A rule is done: what was found since `begin` is what decided it, and `verteld` is what it has to tell itself.
    pub(super) fn rond_af(
        &mut self,
        bezig: &mut Bezig,
        begin: Stand,
        verteld: impl IntoIterator<Item = Melding>,
    ) -> Vak {
        let vak = Vak {
            redenen: self.rond_redenen_af(bezig.redenen.get(begin.redenen..).unwrap_or_default()),
            eigen: self.vertel(verteld),
            van_andere: self.rond_meldingen_af(bezig.meldingen.get(begin.meldingen..).unwrap_or_default()),
        };
        bezig.vergeet_vanaf(begin);
        vak
    }

    /// The same place, for a rule that tells something else itself.
    pub(super) fn met_eigen(&mut self, vak: Vak, verteld: impl IntoIterator<Item = Melding>) -> Vak {
        Vak { eigen: self.vertel(verteld), ..vak }
    }

    fn vertel(&mut self, verteld: impl IntoIterator<Item = Melding>) -> Stuk {
        let van = self.verteld.len();
        self.verteld.extend(verteld);
        Stuk::sinds(van, &self.verteld)
    }

    /// The same condition is kept once.
    #[inline]
    fn rond_redenen_af(&mut self, nieuw: &[Reden]) -> Stuk {
        let van = self.redenen.len();
        // a bit for every condition, by its code: only a bit that is there already needs a look
        let mut gezien = [0_u64; 4];
        for reden in nieuw {
            let bit = 1 << (reden.merk & 63);
            let Some(bits) = gezien.get_mut(usize::from(reden.merk >> 6)) else { continue };
            if *bits & bit == 0 || !staat_er_al(self.redenen.get(van..).unwrap_or_default(), reden) {
                self.redenen.push(*reden);
            }
            *bits |= bit;
        }
        Stuk::sinds(van, &self.redenen)
    }

    #[inline]
    fn rond_meldingen_af(&mut self, nieuw: &[u32]) -> Stuk {
        let van = self.van_andere.len();
        for plek in nieuw {
            if !self.van_andere.get(van..).unwrap_or_default().contains(plek) {
                self.van_andere.push(*plek);
            }
        }
        Stuk::sinds(van, &self.van_andere)
    }
}

#[cold]
fn staat_er_al(lijst: &[Reden], reden: &Reden) -> bool {
    lijst.iter().any(|al| al.merk == reden.merk && al.bewoording.is_dezelfde(reden.bewoording))
}

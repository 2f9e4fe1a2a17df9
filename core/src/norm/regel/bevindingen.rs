//! What was found of every rule of one weighing: the conditions that decided it and what is to be told. The verdicts of the
//! weighing share it, so that none of them copies what it has in common with others.

use std::ops::Range;

use super::bezig::{Bezig, Grond, Stand};
use super::merken::Merken;
use super::reden::Reden;
use crate::norm::Melding;

/// A rule that is done, by its place in the list of those.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Vak(u32);

/// Where the conditions that decided a rule stand, and what is to be told beside them.
#[derive(Debug, Clone, Copy, Default)]
struct Inhoud {
    redenen: Stuk,
    /// The marks of these conditions.
    merken: Merken,
    /// The messages of the rule itself.
    eigen: Stuk,
    /// Where the messages stand of the other rules that had a say.
    van_andere: Stuk,
}

impl Inhoud {
    #[inline]
    const fn vertelt_niets(&self) -> bool {
        self.eigen.is_leeg() && self.van_andere.is_leeg()
    }
}

/// A part of a list.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Stuk {
    van: u32,
    tot: u32,
}

/// A message of a rule: mostly as it stands there, now and then with the days of a change.
#[derive(Debug, Clone)]
pub(super) enum Verteld {
    Vast(&'static Melding),
    MetDagen(Box<Melding>),
}

/// Each list has a part for every rule, one after the other.
#[derive(Debug, Clone, Default)]
pub(super) struct Bevindingen {
    klaar: Vec<Inhoud>,
    redenen: Vec<Reden>,
    verteld: Vec<Verteld>,
    /// By where they stand in `verteld`.
    van_andere: Vec<u32>,
}

impl Stuk {
    /// What was added to a list since it had so many entries.
    #[inline]
    fn sinds<T>(van: usize, lijst: &[T]) -> Self {
        Self { van: plaats(van), tot: plaats(lijst.len()) }
    }

    #[inline]
    const fn is_leeg(self) -> bool {
        self.van == self.tot
    }

    #[inline]
    fn van<T>(self, lijst: &[T]) -> &[T] {
        lijst.get(self.plekken(lijst.len())).unwrap_or_default()
    }

    /// The places in a list of this length.
    #[inline]
    fn plekken(self, lengte: usize) -> Range<usize> {
        let plek = |plek| usize::try_from(plek).unwrap_or(usize::MAX).min(lengte);
        plek(self.van)..plek(self.tot)
    }
}

/// No list of one person comes near the end of these numbers.
#[inline]
fn plaats(plek: usize) -> u32 {
    u32::try_from(plek).unwrap_or(u32::MAX)
}

impl Verteld {
    fn melding(&self) -> &Melding {
        match self {
            Self::Vast(melding) => melding,
            Self::MetDagen(melding) => melding,
        }
    }
}

impl Bevindingen {
    /// Makes room for so many rules at once.
    pub(super) fn reserveer(&mut self, regels: usize) {
        const REDENEN_PER_REGEL: usize = 8;
        self.klaar.reserve(regels);
        self.redenen.reserve(regels.saturating_mul(REDENEN_PER_REGEL));
        self.verteld.reserve(regels);
        self.van_andere.reserve(regels);
    }

    /// Every condition that decided the rule of this place, and only those; each once.
    #[inline]
    pub(super) fn redenen(&self, vak: Vak) -> &[Reden] {
        self.inhoud(vak).redenen.van(&self.redenen)
    }

    /// What is told of it by the rule itself and by the other rules that had a say; each once.
    pub(super) fn meldingen(&self, vak: Vak) -> Vec<&Melding> {
        let Inhoud { eigen, van_andere, .. } = self.inhoud(vak);
        let van_andere = van_andere.van(&self.van_andere).iter();
        let van_andere = van_andere.filter_map(|plek| self.verteld.get(usize::try_from(*plek).ok()?));
        let mut lijst = Vec::new();
        for melding in eigen.van(&self.verteld).iter().chain(van_andere).map(Verteld::melding) {
            if !lijst.contains(&melding) {
                lijst.push(melding);
            }
        }
        lijst
    }

    #[inline]
    fn inhoud(&self, Vak(plek): Vak) -> Inhoud {
        let plek = usize::try_from(plek).unwrap_or(usize::MAX);
        self.klaar.get(plek).copied().unwrap_or_default()
    }

    /// A rule is done: what was found since `begin` is what decided it, and `eigen` is what it has to tell itself.
    #[inline]
    pub(super) fn rond_af(&mut self, bezig: &mut Bezig, begin: Stand, eigen: Stuk) -> Vak {
        let inhoud = match bezig.sinds(begin) {
            // what it has to tell itself is all that it adds
            [Grond::Regel(vak)] if self.inhoud(*vak).vertelt_niets() => Inhoud { eigen, ..self.inhoud(*vak) },
            gronden => self.verzamel(gronden, eigen),
        };
        bezig.vergeet_vanaf(begin);
        self.zet(inhoud)
    }

    fn verzamel(&mut self, gronden: &[Grond], eigen: Stuk) -> Inhoud {
        let (van, andere_van) = (self.redenen.len(), self.van_andere.len());
        let mut merken = Merken::default();
        for grond in gronden {
            match grond {
                Grond::Reden(reden) => self.zet_reden(*reden, van, &mut merken),
                Grond::Regel(vak) => {
                    let inhoud = self.inhoud(*vak);
                    self.neem_redenen_over(inhoud, van, &mut merken);
                    if !inhoud.vertelt_niets() {
                        self.neem_meldingen_over(inhoud, andere_van);
                    }
                }
            }
        }
        let redenen = Stuk::sinds(van, &self.redenen);
        Inhoud { redenen, merken, eigen, van_andere: Stuk::sinds(andere_van, &self.van_andere) }
    }

    /// The same findings, for a rule that tells something else itself.
    pub(super) fn met_eigen(&mut self, vak: Vak, eigen: Stuk) -> Vak {
        let inhoud = self.inhoud(vak);
        self.zet(Inhoud { eigen, ..inhoud })
    }

    #[inline]
    fn zet(&mut self, inhoud: Inhoud) -> Vak {
        let vak = Vak(plaats(self.klaar.len()));
        self.klaar.push(inhoud);
        vak
    }

    /// How much is told so far.
    #[inline]
    pub(super) const fn aantal_verteld(&self) -> usize {
        self.verteld.len()
    }

    pub(super) fn vertel(&mut self, verteld: Verteld) {
        self.verteld.push(verteld);
    }

    /// What was told since then.
    #[inline]
    pub(super) fn verteld_sinds(&self, aantal: usize) -> Stuk {
        Stuk::sinds(aantal, &self.verteld)
    }

    /// The same condition is kept once.
    #[inline]
    fn zet_reden(&mut self, reden: Reden, van: usize, merken: &mut Merken) {
        if !merken.zet(reden.merk) || !staat_er_al(self.redenen.get(van..).unwrap_or_default(), &reden) {
            self.redenen.push(reden);
        }
    }

    #[inline]
    fn neem_redenen_over(&mut self, andere: Inhoud, van: usize, merken: &mut Merken) {
        let plekken = andere.redenen.plekken(self.redenen.len());
        if merken.raken(andere.merken) {
            for plek in plekken {
                if let Some(reden) = self.redenen.get(plek).copied() {
                    self.zet_reden(reden, van, merken);
                }
            }
        } else {
            self.redenen.extend_from_within(plekken);
            merken.voeg_toe(andere.merken);
        }
    }

    fn neem_meldingen_over(&mut self, andere: Inhoud, van: usize) {
        let eerder = andere.van_andere.plekken(self.van_andere.len());
        for plek in andere.eigen.van..andere.eigen.tot {
            self.zet_melding(plek, van);
        }
        for plek in eerder {
            if let Some(plek) = self.van_andere.get(plek).copied() {
                self.zet_melding(plek, van);
            }
        }
    }

    fn zet_melding(&mut self, plek: u32, van: usize) {
        if !self.van_andere.get(van..).unwrap_or_default().contains(&plek) {
            self.van_andere.push(plek);
        }
    }
}

#[cold]
fn staat_er_al(lijst: &[Reden], reden: &Reden) -> bool {
    lijst.iter().any(|al| al.merk == reden.merk && al.bewoording.is_dezelfde(reden.bewoording))
}

//! What was found of each rule, by where the rule stands: a table with a free place after every run of taken ones, so that a
//! look costs a few steps. Rules are weighed by the hundred per person, and looked up by the thousand.

use super::voorwaarde::Regel;

#[derive(Debug)]
pub(crate) struct PerRegel<T> {
    /// Per place how many-th in `gevonden`, from 1, or [`VRIJ`]; as many as a power of two, at least a quarter of them free.
    plekken: Vec<u16>,
    /// Where a rule stands, and what was found of it.
    gevonden: Vec<(usize, T)>,
}

const VRIJ: u16 = 0;

/// Where what was found of a rule is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plaats(usize);

/// Enough for most single rules; all rules of one person make it grow twice.
const BEGIN: usize = 64;

impl<T: Copy> PerRegel<T> {
    pub(crate) const fn new() -> Self {
        Self { plekken: Vec::new(), gevonden: Vec::new() }
    }

    /// Makes room for so many rules at once.
    pub(super) fn reserveer(&mut self, regels: usize) {
        let mut plekken = self.plekken.len().max(BEGIN);
        while plekken.saturating_mul(3) < regels.saturating_mul(4) {
            plekken = plekken.saturating_mul(2);
        }
        if plekken > self.plekken.len() {
            self.groei(plekken);
        }
        self.gevonden.reserve(regels);
    }

    #[inline]
    pub(crate) fn zoek<F>(&self, regel: &'static Regel<F>) -> Option<T> {
        let (_, hoeveelste) = self.plek(regel.plek());
        self.in_plek(hoeveelste).map(|(_, gevonden)| *gevonden)
    }

    pub(crate) fn zet<F>(&mut self, regel: &'static Regel<F>, gevonden: T) {
        let plaats = self.plaats(regel, gevonden);
        self.zet_op(plaats, gevonden);
    }

    /// The place of a rule, with `nieuw` if it had none yet; it stays there.
    #[inline]
    pub(super) fn plaats<F>(&mut self, regel: &'static Regel<F>, nieuw: T) -> Plaats {
        if self.gevonden.len().saturating_mul(4) >= self.plekken.len().saturating_mul(3) {
            self.groei(self.plekken.len().saturating_mul(2).max(BEGIN));
        }
        let (plek, hoeveelste) = self.plek(regel.plek());
        if hoeveelste != VRIJ {
            return Plaats(usize::from(hoeveelste).wrapping_sub(1));
        }
        let plaats = Plaats(self.gevonden.len());
        // there are not that many rules; what has no place is found again
        if let (Some(plek), Ok(volgende)) = (self.plekken.get_mut(plek), u16::try_from(plaats.0.saturating_add(1))) {
            *plek = volgende;
            self.gevonden.push((regel.plek(), nieuw));
        }
        plaats
    }

    #[inline]
    pub(super) fn op(&self, plaats: Plaats) -> Option<T> {
        self.gevonden.get(plaats.0).map(|(_, gevonden)| *gevonden)
    }

    #[inline]
    pub(super) fn zet_op(&mut self, plaats: Plaats, gevonden: T) {
        if let Some((_, al)) = self.gevonden.get_mut(plaats.0) {
            *al = gevonden;
        }
    }

    /// Forgets everything; the room is kept.
    pub(crate) fn leeg(&mut self) {
        self.plekken.fill(VRIJ);
        self.gevonden.clear();
    }

    /// The place of the key, or the free place where it would be put, and what stands there.
    #[inline]
    fn plek(&self, sleutel: usize) -> (usize, u16) {
        let rest = self.plekken.len().wrapping_sub(1);
        // rules stand some multiple of 64 apart
        let mut plek = (sleutel >> 6).wrapping_mul(ONEVEN) >> 16 & rest;
        loop {
            let hoeveelste = self.plekken.get(plek).copied().unwrap_or(VRIJ);
            match self.in_plek(hoeveelste) {
                Some((al, _)) if *al != sleutel => plek = plek.wrapping_add(1) & rest,
                _ => return (plek, hoeveelste),
            }
        }
    }

    #[inline]
    fn in_plek(&self, hoeveelste: u16) -> Option<&(usize, T)> {
        self.gevonden.get(usize::from(hoeveelste).wrapping_sub(1))
    }

    /// To a power of two.
    fn groei(&mut self, plekken: usize) {
        self.plekken = vec![VRIJ; plekken];
        for ((sleutel, _), hoeveelste) in self.gevonden.iter().zip(1..) {
            let (plek, _) = self.plek(*sleutel);
            if let Some(plek) = self.plekken.get_mut(plek) {
                *plek = hoeveelste;
            }
        }
    }
}

/// Mixes the bits of a key.
const ONEVEN: usize = 0x9e37_79b1;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::Rij;
    use crate::tijd::Datum;

    #[test]
    fn every_rule_keeps_its_own_through_growth() {
        let regels: &'static [Regel<u8>] = Vec::leak(
            (0..2000)
                .map(|_| Regel::new("P", "proef", "Proef", &[] as &[Rij<_>], Datum::constant(2026, 1, 1)))
                .collect(),
        );
        let mut tabel = PerRegel::new();
        for (nummer, regel) in regels.iter().enumerate() {
            assert_eq!(tabel.zoek(regel), None);
            tabel.zet(regel, 0);
            tabel.zet(regel, nummer);
        }
        for (nummer, regel) in regels.iter().enumerate() {
            assert_eq!(tabel.zoek(regel), Some(nummer));
        }
    }
}

//! What was found of each rule, by where the rule stands: a table with a free place after every run of taken ones, so that a
//! look costs a few steps. Rules are weighed by the hundred per person, and looked up by the thousand.

use super::voorwaarde::Regel;

#[derive(Debug)]
pub(crate) struct PerRegel<T> {
    /// Where a rule stands, and what was found of it; as many places as a power of two, at least a quarter of them free.
    plekken: Vec<Option<(usize, T)>>,
    bezet: usize,
}

/// Enough for most single rules; all rules of one person make it grow twice.
const BEGIN: usize = 64;

impl<T: Copy> PerRegel<T> {
    pub(crate) const fn new() -> Self {
        Self { plekken: Vec::new(), bezet: 0 }
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
    }

    #[inline]
    pub(crate) fn zoek<F>(&self, regel: &'static Regel<F>) -> Option<T> {
        let sleutel = regel.plek();
        self.plekken.get(self.plek(sleutel)).copied().flatten().map(|(_, gevonden)| gevonden)
    }

    pub(crate) fn zet<F>(&mut self, regel: &'static Regel<F>, gevonden: T) {
        if self.bezet.saturating_mul(4) >= self.plekken.len().saturating_mul(3) {
            self.groei(self.plekken.len().saturating_mul(2).max(BEGIN));
        }
        let plek = self.plek(regel.plek());
        if let Some(plek) = self.plekken.get_mut(plek) {
            self.bezet = self.bezet.saturating_add(usize::from(plek.is_none()));
            *plek = Some((regel.plek(), gevonden));
        }
    }

    /// Forgets everything; the room is kept.
    pub(crate) fn leeg(&mut self) {
        self.plekken.fill(None);
        self.bezet = 0;
    }

    /// The place of the key, or the free place where it would be put.
    #[inline]
    fn plek(&self, sleutel: usize) -> usize {
        let rest = self.plekken.len().wrapping_sub(1);
        // rules stand some multiple of eight apart
        let mut plek = (sleutel >> 3).wrapping_mul(ONEVEN) >> 16 & rest;
        while let Some(Some((al, _))) = self.plekken.get(plek)
            && *al != sleutel
        {
            plek = plek.wrapping_add(1) & rest;
        }
        plek
    }

    /// To a power of two.
    fn groei(&mut self, plekken: usize) {
        let oud = std::mem::replace(&mut self.plekken, vec![None; plekken]);
        for (sleutel, gevonden) in oud.into_iter().flatten() {
            let plek = self.plek(sleutel);
            if let Some(plek) = self.plekken.get_mut(plek) {
                *plek = Some((sleutel, gevonden));
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

//! What was found of each rule, by where the rule stands. Rules are weighed by the hundred per person, and looked up by the
//! thousand.

use super::voorwaarde::Regel;
use super::wijzer::Wijzer;

#[derive(Debug)]
pub(crate) struct PerRegel<T> {
    wijzer: Wijzer,
    /// Where a rule stands, and what was found of it.
    gevonden: Vec<(usize, T)>,
}

/// Where what was found of a rule is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plaats(usize);

impl<T: Copy> PerRegel<T> {
    pub(crate) const fn new() -> Self {
        Self { wijzer: Wijzer::new(), gevonden: Vec::new() }
    }

    /// Makes room for so many rules at once.
    pub(super) fn reserveer(&mut self, regels: usize) {
        self.wijzer.reserveer(regels, meng_van(&self.gevonden));
        self.gevonden.reserve(regels);
    }

    #[inline]
    pub(crate) fn zoek<F>(&self, regel: &'static Regel<F>) -> Option<T> {
        self.zoek_plaats(regel.plek()).and_then(|plaats| self.op(plaats))
    }

    pub(crate) fn zet<F>(&mut self, regel: &'static Regel<F>, gevonden: T) {
        let plaats = self.plaats(regel, gevonden);
        self.zet_op(plaats, gevonden);
    }

    /// The place of a rule, with `nieuw` if it had none yet; it stays there.
    #[inline(always)]
    pub(super) fn plaats<F>(&mut self, regel: &'static Regel<F>, nieuw: T) -> Plaats {
        match self.zoek_plaats(regel.plek()) {
            Some(plaats) => plaats,
            None => self.nieuwe_plaats(regel.plek(), nieuw),
        }
    }

    #[inline(never)]
    fn nieuwe_plaats(&mut self, sleutel: usize, nieuw: T) -> Plaats {
        let plaats = self.gevonden.len();
        self.wijzer.zet(meng(sleutel), plaats, meng_van(&self.gevonden));
        self.gevonden.push((sleutel, nieuw));
        Plaats(plaats)
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
        self.wijzer.leeg();
        self.gevonden.clear();
    }

    #[inline(always)]
    fn zoek_plaats(&self, sleutel: usize) -> Option<Plaats> {
        let is = |nummer| self.gevonden.get(nummer).is_some_and(|(al, _)| *al == sleutel);
        self.wijzer.zoek(meng(sleutel), is).map(Plaats)
    }
}

fn meng_van<T>(gevonden: &[(usize, T)]) -> impl Fn(usize) -> usize {
    |nummer| gevonden.get(nummer).map_or(0, |(sleutel, _)| meng(*sleutel))
}

/// Rules stand some multiple of 64 apart.
#[inline]
const fn meng(sleutel: usize) -> usize {
    (sleutel >> 6).wrapping_mul(ONEVEN) >> 16
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

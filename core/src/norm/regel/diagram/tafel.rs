//! What two parts of a diagram are together, by where they stand.

use super::Plek;
use crate::norm::regel::wijzer::Wijzer;

#[derive(Debug)]
pub(super) struct Tafel {
    wijzer: Wijzer,
    paren: Vec<(u64, Plek)>,
}

impl Tafel {
    pub(super) const fn leeg() -> Self {
        Self { wijzer: Wijzer::new(), paren: Vec::new() }
    }

    #[inline]
    pub(super) fn zoek(&self, een: Plek, ander: Plek) -> Option<Plek> {
        let paar = paar(een, ander);
        let is = |nummer| self.paren.get(nummer).is_some_and(|(al, _)| *al == paar);
        self.wijzer.zoek(meng(paar), is).and_then(|nummer| self.paren.get(nummer)).map(|(_, plek)| *plek)
    }

    #[inline]
    pub(super) fn zet(&mut self, een: Plek, ander: Plek, samen: Plek) {
        let (paar, paren) = (paar(een, ander), &self.paren);
        self.wijzer.zet(meng(paar), paren.len(), |nummer| paren.get(nummer).map_or(0, |(paar, _)| meng(*paar)));
        self.paren.push((paar, samen));
    }
}

/// In one order: the two are together what they are the other way round.
#[inline]
fn paar(een: Plek, ander: Plek) -> u64 {
    u64::from(een.min(ander)) << 32 | u64::from(een.max(ander))
}

#[inline]
fn meng(paar: u64) -> usize {
    const ONEVEN: u64 = 0x9e37_79b9_7f4a_7c15;
    usize::try_from(paar.wrapping_mul(ONEVEN) >> 32).unwrap_or_default()
}

//! A quick hash for keys that come from the rules and the classes of facts; the same on every run.

use std::hash::Hasher;

/// Mixes words of a key: multiply by an odd constant, fold the high half back.
#[derive(Debug, Default)]
pub(crate) struct Menger(u64);

const ONEVEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Menger {
    #[inline]
    fn meng(&mut self, woord: u64) {
        let gemengd = (self.0.rotate_left(5) ^ woord).wrapping_mul(ONEVEN);
        self.0 = gemengd ^ (gemengd >> 32);
    }
}

impl Hasher for Menger {
    fn finish(&self) -> u64 {
        self.0
    }

    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (woorden, rest) = bytes.as_chunks();
        for woord in woorden {
            self.meng(u64::from_le_bytes(*woord));
        }
        if !rest.is_empty() {
            let mut woord = [0; 8];
            woord.iter_mut().zip(rest).for_each(|(plek, byte)| *plek = *byte);
            self.meng(u64::from_le_bytes(woord));
        }
    }

    #[inline]
    fn write_u8(&mut self, woord: u8) {
        self.meng(u64::from(woord));
    }

    #[inline]
    fn write_u16(&mut self, woord: u16) {
        self.meng(u64::from(woord));
    }

    #[inline]
    fn write_u32(&mut self, woord: u32) {
        self.meng(u64::from(woord));
    }

    #[inline]
    fn write_u64(&mut self, woord: u64) {
        self.meng(woord);
    }

    #[inline]
    fn write_usize(&mut self, woord: usize) {
        self.meng(u64::try_from(woord).unwrap_or(u64::MAX));
    }
}

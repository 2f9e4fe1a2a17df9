//! The marks of a list of conditions, to see fast that two lists have no condition in common.

/// A bit for the mark of every condition of a list: only where two lists have a bit in common they need a look.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Merken([u64; 4]);

impl Merken {
    /// Whether it was there already.
    #[inline]
    pub(super) fn zet(&mut self, merk: u16) -> bool {
        let bit = 1 << (merk & 63);
        let Some(bits) = self.0.get_mut(usize::from(merk >> 6 & 3)) else { return true };
        let al = *bits & bit != 0;
        *bits |= bit;
        al
    }

    #[inline]
    pub(super) fn raken(&self, Self([een, twee, drie, vier]): Self) -> bool {
        let Self([a, b, c, d]) = self;
        (a & een) | (b & twee) | (c & drie) | (d & vier) != 0
    }

    #[inline]
    pub(super) fn voeg_toe(&mut self, Self(andere): Self) {
        self.0.iter_mut().zip(andere).for_each(|(bits, ander)| *bits |= ander);
    }
}

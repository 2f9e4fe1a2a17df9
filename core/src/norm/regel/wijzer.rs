//! Where something stands in a list, found by its mixed bits: a table with a free place after every run of taken ones, so that
//! a look costs a few steps. What stands in the list is the caller's; the same on every run.

/// Per place how many-th in the list, from 1, or [`VRIJ`]; as many as a power of two, at least a quarter of them free.
#[derive(Debug, Default)]
pub(super) struct Wijzer {
    plekken: Vec<u32>,
    bezet: usize,
}

const VRIJ: u32 = 0;

/// Enough for most single rules; all rules of one person make it grow twice.
const BEGIN: usize = 64;

impl Wijzer {
    pub(super) const fn new() -> Self {
        Self { plekken: Vec::new(), bezet: 0 }
    }

    /// Where that stands for which `is` says so, among those with these mixed bits.
    #[inline(always)]
    pub(super) fn zoek(&self, meng: usize, is: impl Fn(usize) -> bool) -> Option<usize> {
        let rest = self.plekken.len().wrapping_sub(1);
        let mut plek = meng & rest;
        while let Some(hoeveelste) = self.plekken.get(plek).copied().filter(|hoeveelste| *hoeveelste != VRIJ) {
            let nummer = usize::try_from(hoeveelste).unwrap_or(usize::MAX).wrapping_sub(1);
            if is(nummer) {
                return Some(nummer);
            }
            plek = plek.wrapping_add(1) & rest;
        }
        None
    }

    /// Adds what stands at `nummer`, which is not there yet; `meng_van` mixes the bits of what stands somewhere.
    #[inline]
    pub(super) fn zet(&mut self, meng: usize, nummer: usize, meng_van: impl Fn(usize) -> usize) {
        if self.bezet.saturating_mul(4) >= self.plekken.len().saturating_mul(3) {
            self.groei(self.plekken.len().saturating_mul(2).max(BEGIN), meng_van);
        }
        self.leg(meng, nummer);
    }

    /// Makes room for so many at once.
    pub(super) fn reserveer(&mut self, aantal: usize, meng_van: impl Fn(usize) -> usize) {
        let mut plekken = self.plekken.len().max(BEGIN);
        while plekken.saturating_mul(3) < aantal.saturating_mul(4) {
            plekken = plekken.saturating_mul(2);
        }
        if plekken > self.plekken.len() {
            self.groei(plekken, meng_van);
        }
    }

    /// Forgets everything; the room is kept.
    pub(super) fn leeg(&mut self) {
        self.plekken.fill(VRIJ);
        self.bezet = 0;
    }

    #[inline]
    fn leg(&mut self, meng: usize, nummer: usize) {
        let rest = self.plekken.len().wrapping_sub(1);
        let mut plek = meng & rest;
        while self.plekken.get(plek).is_some_and(|hoeveelste| *hoeveelste != VRIJ) {
            plek = plek.wrapping_add(1) & rest;
        }
        // no list of one person is that long; what has no place is found again
        if let (Some(plek), Ok(hoeveelste)) = (self.plekken.get_mut(plek), u32::try_from(nummer.saturating_add(1))) {
            *plek = hoeveelste;
            self.bezet = self.bezet.saturating_add(1);
        }
    }

    /// To a power of two.
    #[cold]
    fn groei(&mut self, plekken: usize, meng_van: impl Fn(usize) -> usize) {
        let oud = std::mem::replace(&mut self.plekken, vec![VRIJ; plekken]);
        self.bezet = 0;
        for hoeveelste in oud.into_iter().filter(|hoeveelste| *hoeveelste != VRIJ) {
            let nummer = usize::try_from(hoeveelste).unwrap_or(usize::MAX).wrapping_sub(1);
            self.leg(meng_van(nummer), nummer);
        }
    }
}

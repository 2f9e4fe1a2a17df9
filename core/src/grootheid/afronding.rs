//! The only place that rounds (house rule: once, at the end of a calculation, half up).
//!
//! For an amount the law gives no rule; cents, half up, is the choice `afronding`. For a loonwaarde
//! it does: whole percents, "rekenkundig afgerond" (Regeling LKS 2015 art. 4 lid 3; Besluit LKS 2021 art. 3 lid 2).

use super::{Bedrag, Breuk, Percentage};

/// What a value is rounded to; always half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afronding {
    /// Euros to whole cents; the result is in cents.
    OpCent,
    /// A share to whole percents; the result is in percents.
    OpHelePercenten,
    /// Only to show a number to a person, with this many decimals; the result is in that unit.
    Weergave(u8),
}

impl Afronding {
    /// The rounded value as an integer of the unit rounded to; `None` when it does not fit.
    #[must_use]
    #[inline]
    pub fn rond_af(self, waarde: Breuk) -> Option<i128> {
        let eenheden: i128 = match self {
            Self::OpCent | Self::OpHelePercenten => 100,
            Self::Weergave(decimalen) => 10_i128.checked_pow(u32::from(decimalen))?,
        };
        if let Some(afgerond) = in_woorden(waarde, eenheden) {
            return Some(afgerond);
        }
        // half up: floor(x + 1/2) = floor((2 teller + noemer) / (2 noemer))
        let (teller, noemer) = (waarde * Breuk::geheel(eenheden)).delen();
        let boven = teller.checked_mul(2)?.checked_add(noemer)?;
        let onder = noemer.checked_mul(2).filter(|onder| *onder > 0)?;
        boven.checked_div_euclid(onder)
    }
}

/// The same rounding in machine words, where the value fits (amounts of this law always do).
#[inline(always)]
fn in_woorden(waarde: Breuk, eenheden: i128) -> Option<i128> {
    let ((teller, noemer), eenheden) = (waarde.in_woorden()?, i64::try_from(eenheden).ok()?);
    let (teller, noemer) = match noemer.checked_rem(eenheden) {
        Some(0) => (teller, noemer.checked_div(eenheden)?),
        _ => (teller.checked_mul(eenheden)?, noemer),
    };
    let boven = teller.checked_mul(2)?.checked_add(noemer)?;
    let onder = noemer.checked_mul(2).filter(|onder| *onder > 0)?;
    boven.checked_div_euclid(onder).map(i128::from)
}

impl Bedrag {
    /// Euros, rounded to the cent, half up; `None` when it does not fit.
    #[must_use]
    #[inline]
    pub fn afgerond(euro: Breuk) -> Option<Self> {
        let cent = Afronding::OpCent.rond_af(euro)?;
        i64::try_from(cent).ok().map(Self::van_centen)
    }
}

impl Percentage {
    /// A share, rounded to whole percents, half up; `None` when it does not fit.
    ///
    /// ```
    /// use participatiewet::grootheid::{Breuk, Percentage};
    /// assert_eq!(Percentage::afgerond(Breuk::van(565, 1000)).unwrap().to_string(), "57");
    /// ```
    #[must_use]
    pub fn afgerond(deel: Breuk) -> Option<Self> {
        let geheel = Afronding::OpHelePercenten.rond_af(deel)?;
        i32::try_from(geheel).ok()?.checked_mul(100).map(Self::van_honderdsten)
    }
}

//! An exact fraction for everything between the input and the one rounding at the end.

use std::cmp::Ordering;

/// A fraction of two 128-bit integers. Never rounded on the way: only [`super::Afronding`] ends it.
///
/// An amount is in euros, a share in ones. What does not fit in 128 bits becomes [`Breuk::TE_GROOT`],
/// which stays what it is in every further step and cannot be rounded: so a formula reads as in the
/// law, and an overflow is still an error and never a wrong amount.
///
/// ```
/// use participatiewet::grootheid::{Afronding, Breuk};
/// let deel = Breuk::van(2, 3) * Breuk::van(1, 4);
/// assert_eq!(deel.vereenvoudigd(), (1, 6));
/// assert_eq!(Afronding::OpCent.rond_af(deel), Some(17));
/// assert_eq!(Breuk::van(1, 0), Breuk::TE_GROOT);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Breuk {
    teller: i128,
    /// Above zero; zero only in `TE_GROOT`.
    noemer: i128,
}

impl Breuk {
    /// Zero.
    pub const NUL: Self = Self { teller: 0, noemer: 1 };
    /// One.
    pub const EEN: Self = Self { teller: 1, noemer: 1 };
    /// Did not fit in 128 bits, or was divided by zero.
    pub const TE_GROOT: Self = Self { teller: 0, noemer: 0 };

    /// `teller / noemer`.
    #[must_use]
    pub const fn van(teller: i128, noemer: i128) -> Self {
        if noemer > 0 {
            return Self { teller, noemer };
        }
        match (teller.checked_neg(), noemer.checked_neg()) {
            (Some(teller), Some(noemer)) if noemer > 0 => Self { teller, noemer },
            _ => Self::TE_GROOT,
        }
    }

    /// A whole number.
    #[must_use]
    pub const fn geheel(getal: i128) -> Self {
        Self::van(getal, 1)
    }

    /// Whether a step on the way did not fit in 128 bits.
    #[must_use]
    pub const fn is_te_groot(self) -> bool {
        self.noemer == 0
    }

    pub(super) const fn delen(self) -> (i128, i128) {
        (self.teller, self.noemer)
    }

    /// Numerator and denominator without a common divisor; `(0, 0)` when too large.
    #[must_use]
    pub fn vereenvoudigd(self) -> (i128, i128) {
        let deler = grootste_gemene_deler(self.teller.unsigned_abs(), self.noemer.unsigned_abs());
        match i128::try_from(deler) {
            Ok(deler) if deler > 1 => (
                self.teller.checked_div(deler).unwrap_or(self.teller),
                self.noemer.checked_div(deler).unwrap_or(self.noemer),
            ),
            _ => (self.teller, self.noemer),
        }
    }

    /// The smaller of the two.
    #[must_use]
    #[inline]
    pub fn min(self, ander: Self) -> Self {
        self.kies(ander, Ordering::Less)
    }

    /// The larger of the two.
    #[must_use]
    #[inline]
    pub fn max(self, ander: Self) -> Self {
        self.kies(ander, Ordering::Greater)
    }

    #[inline]
    fn kies(self, ander: Self, gewenst: Ordering) -> Self {
        match self.partial_cmp(&ander) {
            Some(Ordering::Equal) => self,
            Some(uitkomst) if uitkomst == gewenst => self,
            Some(_) => ander,
            None => Self::TE_GROOT,
        }
    }

    #[inline]
    fn uit(teller: Option<i128>, noemer: Option<i128>) -> Self {
        match (teller, noemer) {
            (Some(teller), Some(noemer)) if noemer > 0 => Self { teller, noemer },
            _ => Self::TE_GROOT,
        }
    }
}

/// Both factors nearly always fit in 64 bits, and then their product fits in 128 without a test.
#[inline]
fn maal(a: i128, b: i128) -> Option<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i128::from(a).wrapping_mul(i128::from(b))),
        _ => a.checked_mul(b),
    }
}

impl std::ops::Mul for Breuk {
    type Output = Self;

    #[inline]
    fn mul(self, ander: Self) -> Self {
        Self::uit(maal(self.teller, ander.teller), maal(self.noemer, ander.noemer))
    }
}

impl std::ops::Div for Breuk {
    type Output = Self;

    #[allow(clippy::suspicious_arithmetic_impl, reason = "dividing by a fraction is multiplying by its inverse")]
    fn div(self, ander: Self) -> Self {
        self * Self::van(ander.noemer, ander.teller)
    }
}

impl std::ops::Add for Breuk {
    type Output = Self;

    #[inline]
    fn add(self, ander: Self) -> Self {
        let (een, twee) = gelijknamig(self, ander);
        if een.noemer == twee.noemer {
            return Self::uit(een.teller.checked_add(twee.teller), Some(een.noemer));
        }
        let links = maal(een.teller, twee.noemer);
        let rechts = maal(twee.teller, een.noemer);
        let teller = links.zip(rechts).and_then(|(links, rechts)| links.checked_add(rechts));
        Self::uit(teller, maal(een.noemer, twee.noemer))
    }
}

/// Brings the one with the smaller denominator to the larger one where that divides: amounts of one calculation
/// nearly always share theirs, and the numbers stay small.
#[inline]
fn gelijknamig(een: Breuk, twee: Breuk) -> (Breuk, Breuk) {
    if een.noemer == twee.noemer {
        return (een, twee);
    }
    if een.noemer > twee.noemer {
        return (een, opgehoogd(twee, een.noemer));
    }
    (opgehoogd(een, twee.noemer), twee)
}

#[inline]
fn opgehoogd(breuk: Breuk, noemer: i128) -> Breuk {
    let (Ok(klein), Ok(groot)) = (i64::try_from(breuk.noemer), i64::try_from(noemer)) else { return breuk };
    match (groot.checked_div(klein), groot.checked_rem(klein)) {
        (Some(keer), Some(0)) => match maal(breuk.teller, i128::from(keer)) {
            Some(teller) => Breuk { teller, noemer },
            None => breuk,
        },
        _ => breuk,
    }
}

impl std::ops::Neg for Breuk {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Self::uit(self.teller.checked_neg(), Some(self.noemer))
    }
}

impl std::ops::Sub for Breuk {
    type Output = Self;

    #[inline]
    fn sub(self, ander: Self) -> Self {
        self + -ander
    }
}

/// `None` against a value that is too large.
impl PartialOrd for Breuk {
    #[inline]
    fn partial_cmp(&self, ander: &Self) -> Option<Ordering> {
        if self.is_te_groot() || ander.is_te_groot() {
            return None;
        }
        let (een, twee) = gelijknamig(*self, *ander);
        if een.noemer == twee.noemer {
            return Some(een.teller.cmp(&twee.teller));
        }
        Some(maal(een.teller, twee.noemer)?.cmp(&maal(twee.teller, een.noemer)?))
    }
}

/// Equal in value, whatever the form: 1/2 equals 2/4.
impl PartialEq for Breuk {
    #[inline]
    fn eq(&self, ander: &Self) -> bool {
        match self.partial_cmp(ander) {
            Some(volgorde) => volgorde == Ordering::Equal,
            None => self.vereenvoudigd() == ander.vereenvoudigd(),
        }
    }
}

impl Eq for Breuk {}

fn grootste_gemene_deler(mut a: u128, mut b: u128) -> u128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

//! An exact fraction for everything between the input and the one rounding at the end.

use std::cmp::Ordering;

/// A fraction of two integers of at most 128 bits. Never rounded on the way: only [`super::Afronding`] ends it.
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
pub struct Breuk(Delen);

/// Numerator and denominator (above zero). A calculation nearly always stays in machine words; what does not fit
/// goes on in 128 bits, with the same value.
#[derive(Debug, Clone, Copy)]
enum Delen {
    Klein { teller: i64, noemer: i64 },
    Groot { teller: i128, noemer: i128 },
    TeGroot,
}

use Delen::{Groot, Klein, TeGroot};

impl Breuk {
    /// Zero.
    pub const NUL: Self = Self(Klein { teller: 0, noemer: 1 });
    /// One.
    pub const EEN: Self = Self(Klein { teller: 1, noemer: 1 });
    /// Did not fit in 128 bits, or was divided by zero.
    pub const TE_GROOT: Self = Self(TeGroot);

    /// `teller / noemer`.
    #[must_use]
    pub const fn van(teller: i128, noemer: i128) -> Self {
        if noemer > 0 {
            return Self(Groot { teller, noemer });
        }
        match (teller.checked_neg(), noemer.checked_neg()) {
            (Some(teller), Some(noemer)) if noemer > 0 => Self(Groot { teller, noemer }),
            _ => Self::TE_GROOT,
        }
    }

    /// With a denominator that is known to be above zero.
    #[inline(always)]
    pub(super) const fn klein(teller: i64, noemer: i64) -> Self {
        Self(Klein { teller, noemer })
    }

    /// A whole number.
    #[must_use]
    pub const fn geheel(getal: i128) -> Self {
        Self(Groot { teller: getal, noemer: 1 })
    }

    /// Whether a step on the way did not fit in 128 bits.
    #[must_use]
    pub const fn is_te_groot(self) -> bool {
        matches!(self.0, TeGroot)
    }

    /// Whether it is zero (a value that is too large is not).
    #[must_use]
    #[inline(always)]
    pub const fn is_nul(self) -> bool {
        matches!(self.0, Klein { teller: 0, .. } | Groot { teller: 0, .. })
    }

    /// The value, or zero when it is below zero.
    #[must_use]
    #[inline(always)]
    pub const fn ten_minste_nul(self) -> Self {
        match self.0 {
            Klein { teller, .. } if teller < 0 => Self::NUL,
            Groot { teller, .. } if teller < 0 => Self::NUL,
            _ => self,
        }
    }

    /// Numerator and denominator in machine words, if they are held so.
    #[inline(always)]
    pub(super) const fn in_woorden(self) -> Option<(i64, i64)> {
        if let Klein { teller, noemer } = self.0 { Some((teller, noemer)) } else { None }
    }

    /// Numerator and denominator; `(0, 0)` when too large.
    pub(super) const fn delen(self) -> (i128, i128) {
        match self.0 {
            Klein { teller, noemer } => (teller as i128, noemer as i128),
            Groot { teller, noemer } => (teller, noemer),
            TeGroot => (0, 0),
        }
    }

    /// Numerator and denominator without a common divisor; `(0, 0)` when too large.
    #[must_use]
    pub fn vereenvoudigd(self) -> (i128, i128) {
        let (teller, noemer) = self.delen();
        let deler = grootste_gemene_deler(teller.unsigned_abs(), noemer.unsigned_abs());
        match i128::try_from(deler) {
            Ok(deler) if deler > 1 => {
                (teller.checked_div(deler).unwrap_or(teller), noemer.checked_div(deler).unwrap_or(noemer))
            }
            _ => (teller, noemer),
        }
    }

    #[inline(always)]
    fn uit(teller: Option<i128>, noemer: Option<i128>) -> Self {
        match (teller, noemer) {
            (Some(teller), Some(noemer)) if noemer > 0 => Self(Groot { teller, noemer }),
            _ => Self::TE_GROOT,
        }
    }

    /// The product where machine words are too small.
    #[cold]
    fn maal_groot(self, ander: Self) -> Self {
        let ((teller, noemer), (teller_2, noemer_2)) = (self.delen(), ander.delen());
        Self::uit(teller.checked_mul(teller_2), noemer.checked_mul(noemer_2))
    }

    /// The sum where machine words are too small, over the least common denominator.
    #[cold]
    fn plus_groot(self, ander: Self) -> Self {
        let ((teller, noemer), (teller_2, noemer_2)) = (self.delen(), ander.delen());
        let deler = grootste_gemene_deler(noemer.unsigned_abs(), noemer_2.unsigned_abs());
        let Some(deler) = i128::try_from(deler).ok().filter(|deler| *deler > 0) else { return Self::TE_GROOT };
        let (keer, keer_2) = (noemer_2.checked_div(deler), noemer.checked_div(deler));
        let een = keer.and_then(|keer| teller.checked_mul(keer));
        let twee = keer_2.and_then(|keer| teller_2.checked_mul(keer));
        let som = een.zip(twee).and_then(|(een, twee)| een.checked_add(twee));
        Self::uit(som, keer.and_then(|keer| noemer.checked_mul(keer)))
    }
}

impl std::ops::Mul for Breuk {
    type Output = Self;

    #[inline(always)]
    fn mul(self, ander: Self) -> Self {
        if let (Some((teller, noemer)), Some((teller_2, noemer_2))) = (self.in_woorden(), ander.in_woorden())
            && let (Some(teller), Some(noemer)) = (teller.checked_mul(teller_2), noemer.checked_mul(noemer_2))
        {
            return Self::klein(teller, noemer);
        }
        self.maal_groot(ander)
    }
}

impl std::ops::Div for Breuk {
    type Output = Self;

    #[allow(clippy::suspicious_arithmetic_impl, reason = "dividing by a fraction is multiplying by its inverse")]
    fn div(self, ander: Self) -> Self {
        let (teller, noemer) = ander.delen();
        self * Self::van(noemer, teller)
    }
}

impl std::ops::Add for Breuk {
    type Output = Self;

    #[inline(always)]
    fn add(self, ander: Self) -> Self {
        if let Some((een, twee, noemer)) = gelijknamig(self, ander)
            && let Some(teller) = een.checked_add(twee)
        {
            return Self::klein(teller, noemer);
        }
        self.plus_groot(ander)
    }
}

impl std::ops::Neg for Breuk {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        match self.0 {
            Klein { teller, noemer } if teller > i64::MIN => Self::klein(-teller, noemer),
            _ => {
                let (teller, noemer) = self.delen();
                Self::uit(teller.checked_neg(), Some(noemer))
            }
        }
    }
}

impl std::ops::Sub for Breuk {
    type Output = Self;

    #[inline(always)]
    fn sub(self, ander: Self) -> Self {
        self + -ander
    }
}

/// Both numerators over one denominator, in machine words. Denominators of one calculation nearly always divide each
/// other, and then the numbers stay small.
#[inline(always)]
fn gelijknamig(een: Breuk, twee: Breuk) -> Option<(i64, i64, i64)> {
    let ((teller, noemer), (teller_2, noemer_2)) = (een.in_woorden()?, twee.in_woorden()?);
    if noemer == noemer_2 {
        return Some((teller, teller_2, noemer));
    }
    if noemer < noemer_2 && noemer_2.checked_rem(noemer) == Some(0) {
        let keer = noemer_2.checked_div(noemer)?;
        return Some((teller.checked_mul(keer)?, teller_2, noemer_2));
    }
    if noemer_2 < noemer && noemer.checked_rem(noemer_2) == Some(0) {
        let keer = noemer.checked_div(noemer_2)?;
        return Some((teller, teller_2.checked_mul(keer)?, noemer));
    }
    Some((teller.checked_mul(noemer_2)?, teller_2.checked_mul(noemer)?, noemer.checked_mul(noemer_2)?))
}

/// `None` against a value that is too large.
impl PartialOrd for Breuk {
    #[inline(always)]
    fn partial_cmp(&self, ander: &Self) -> Option<Ordering> {
        if let Some((een, twee, _)) = gelijknamig(*self, *ander) {
            return Some(een.cmp(&twee));
        }
        let (een, twee) = (self.delen(), ander.delen());
        if een.1 == 0 || twee.1 == 0 {
            return None;
        }
        match (een.0.checked_mul(twee.1), twee.0.checked_mul(een.1)) {
            (Some(links), Some(rechts)) => Some(links.cmp(&rechts)),
            _ => vergelijk_groot(een, twee),
        }
    }
}

/// Compares without multiplying: whole parts first, then what is left, upside down (denominators above zero).
#[cold]
fn vergelijk_groot(een: (i128, i128), twee: (i128, i128)) -> Option<Ordering> {
    let (geheel, rest) = (een.0.checked_div_euclid(een.1)?, een.0.checked_rem_euclid(een.1)?);
    let (geheel_2, rest_2) = (twee.0.checked_div_euclid(twee.1)?, twee.0.checked_rem_euclid(twee.1)?);
    match (geheel.cmp(&geheel_2), rest, rest_2) {
        (Ordering::Equal, 0, 0) => Some(Ordering::Equal),
        (Ordering::Equal, 0, _) => Some(Ordering::Less),
        (Ordering::Equal, _, 0) => Some(Ordering::Greater),
        (Ordering::Equal, _, _) => vergelijk_groot((twee.1, rest_2), (een.1, rest)),
        (anders, _, _) => Some(anders),
    }
}

/// Equal in value, whatever the form: 1/2 equals 2/4.
impl PartialEq for Breuk {
    fn eq(&self, ander: &Self) -> bool {
        match self.partial_cmp(ander) {
            Some(volgorde) => volgorde == Ordering::Equal,
            None => self.vereenvoudigd() == ander.vereenvoudigd(),
        }
    }
}

impl Eq for Breuk {}

fn grootste_gemene_deler(mut a: u128, mut b: u128) -> u128 {
    loop {
        if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
            return u128::from(in_woorden(a, b));
        }
        let Some(rest) = a.checked_rem(b) else { return a };
        (a, b) = (b, rest);
    }
}

/// The same in machine words, which is most of the way.
fn in_woorden(mut a: u64, mut b: u64) -> u64 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

#[cfg(test)]
mod tests;

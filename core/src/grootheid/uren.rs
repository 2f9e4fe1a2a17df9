//! Hours in a week (or another period that is named), exact in minutes and in hundredths.

use std::fmt;

use rust_decimal::Decimal;

use super::spelling::{Decimalen, Getal, SpelFout, ontleed};
use super::{Breuk, exact, toon_uren};
use crate::fout::Fout;

/// Hours a week, as an integer of 1/300 hour, so that a minute (5/300) and a hundredth (3/300) are both exact.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// assert_eq!(Uren::lees("28:30")?, Uren::lees("28,5")?);
/// assert_eq!(Uren::lees("28:20")?.getoond(), "28:20 uur");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Uren(i32);

/// Parts of an hour in which the type counts.
const DELEN_PER_UUR: i32 = 300;
const DELEN_PER_MINUUT: i64 = 5;
const DELEN_PER_HONDERDSTE: i64 = 3;
const VERWACHT: &str = "uren per week, bijvoorbeeld 36, 28,5 of 28:30";

impl Uren {
    /// Whole hours.
    #[must_use]
    pub const fn hele(uren: u16) -> Self {
        Self(uren as i32 * DELEN_PER_UUR)
    }

    /// From 1/300 parts of an hour.
    #[must_use]
    pub const fn van_driehonderdsten(delen: i32) -> Self {
        Self(delen)
    }

    /// In 1/300 parts of an hour.
    #[must_use]
    pub const fn driehonderdsten(self) -> i32 {
        self.0
    }

    /// The exact number of hours.
    #[must_use]
    pub const fn exact(self) -> Breuk {
        Breuk::klein(self.0 as i64, DELEN_PER_UUR as i64)
    }

    /// This part of `geheel`, as one fraction.
    #[must_use]
    #[inline]
    pub const fn als_deel_van(self, geheel: Self) -> Breuk {
        // whole hours stay small numbers
        if self.0 % DELEN_PER_UUR == 0 && geheel.0 % DELEN_PER_UUR == 0 {
            return Self::verhouding(self.0 / DELEN_PER_UUR, geheel.0 / DELEN_PER_UUR);
        }
        Self::verhouding(self.0, geheel.0)
    }

    #[inline]
    const fn verhouding(deel: i32, geheel: i32) -> Breuk {
        if geheel > 0 { Breuk::klein(deel as i64, geheel as i64) } else { Breuk::TE_GROOT }
    }

    /// Dutch, for a reader: `28,5 uur`, or `28:20 uur` where a decimal would not be exact.
    #[must_use]
    pub fn getoond(self) -> String {
        toon_uren(self.exact())
    }

    /// Reads `36`, `28,5`, `28.5`, `28:30`, `28 uur`.
    ///
    /// # Errors
    /// `leeg`, `onleesbaar`, `niet_eindig`, `dubbelzinnig` (`1.234`), `te_veel_decimalen`, `getal_te_groot`.
    pub fn lees(tekst: &str) -> Result<Self, Fout> {
        Self::lees_als(tekst, VERWACHT)
    }

    /// The same for hours of another period; `verwacht` says which.
    pub(crate) fn lees_als(tekst: &str, verwacht: &str) -> Result<Self, Fout> {
        let kaal = tekst.trim();
        let kaal = kaal.strip_suffix("uur").or_else(|| kaal.strip_suffix('u')).unwrap_or(kaal).trim_end();
        if let Some((uren, minuten)) = kaal.split_once(':') {
            return Self::van_klok(uren, minuten).ok_or_else(|| SpelFout::Onleesbaar.fout(tekst, verwacht));
        }
        let getal = ontleed(kaal).map_err(|soort| soort.fout(tekst, verwacht))?;
        Self::van_getal_als(getal, verwacht).map_err(|fout| fout.met_waarde(tekst))
    }

    /// `28:30`: two digits of minutes, below 60.
    fn van_klok(uren: &str, minuten: &str) -> Option<Self> {
        let cijfers = |deel: &str| !deel.is_empty() && deel.bytes().all(|teken| teken.is_ascii_digit());
        if !cijfers(uren) || !cijfers(minuten) || minuten.len() != 2 || uren.len() > 4 {
            return None;
        }
        let (uren, minuten): (i64, i64) = (uren.parse().ok()?, minuten.parse().ok()?);
        if minuten >= 60 {
            return None;
        }
        let delen = uren.checked_mul(60)?.checked_add(minuten)?.checked_mul(DELEN_PER_MINUUT)?;
        i32::try_from(delen).ok().map(Self)
    }

    pub(crate) fn van_getal(getal: Getal) -> Result<Self, Fout> {
        Self::van_getal_als(getal, VERWACHT)
    }

    pub(crate) fn van_getal_als(getal: Getal, verwacht: &str) -> Result<Self, Fout> {
        let honderdsten = getal.in_eenheden(Decimalen::Twee, verwacht)?;
        honderdsten
            .checked_mul(DELEN_PER_HONDERDSTE)
            .and_then(|delen| i32::try_from(delen).ok())
            .map(Self)
            .ok_or_else(|| Fout::new("getal_te_groot", "", verwacht))
    }
}

impl fmt::Display for Uren {
    /// The exact decimal where there is one (`28.5`), else hours and minutes (`28:20`), else a fraction.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimaal = exact(self.exact());
        if decimaal.contains('/') && i64::from(self.0) % DELEN_PER_MINUUT == 0 {
            let minuten = i64::from(self.0) / DELEN_PER_MINUUT;
            return write!(f, "{}:{:02}", minuten / 60, minuten % 60);
        }
        f.write_str(&decimaal)
    }
}

impl std::str::FromStr for Uren {
    type Err = crate::Error;

    /// As [`Uren::lees`].
    fn from_str(tekst: &str) -> Result<Self, crate::Error> {
        Ok(Self::lees(tekst)?)
    }
}

impl TryFrom<Decimal> for Uren {
    type Error = crate::Error;

    /// # Errors
    /// `te_veel_decimalen`, `getal_te_groot`.
    fn try_from(decimaal: Decimal) -> Result<Self, crate::Error> {
        Ok(Self::van_getal(decimaal.into()).map_err(|fout| fout.met_waarde(decimaal))?)
    }
}

/// As text: `"28.5"`, `"28:20"`.
impl serde::Serialize for Uren {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

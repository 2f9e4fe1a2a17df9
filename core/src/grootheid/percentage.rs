//! A percentage in hundredths.

use std::fmt;

use rust_decimal::Decimal;

use super::spelling::{Decimalen, Getal, ontleed};
use super::{Breuk, exact, toon_percentage};
use crate::fout::Fout;

/// A percentage with at most two decimals: 60 means 60 %, never 0,6.
///
/// ```
/// use participatiewet::grootheid::Percentage;
/// assert_eq!(Percentage::lees("38,5")?, Percentage::van_honderdsten(3_850));
/// assert_eq!(Percentage::lees("60 %")?.getoond(), "60 %");
/// let fout = Percentage::lees("0,6").unwrap_err();
/// assert_eq!(fout.code(), "dubbelzinnig");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Percentage(i32);

const VERWACHT: &str = "een percentage met ten hoogste twee decimalen, bijvoorbeeld 60 of 38,5";

impl Percentage {
    /// The whole: 100 %.
    pub const GEHEEL: Self = Self(10_000);

    /// From hundredths of a percent: 6000 is 60 %.
    #[must_use]
    pub const fn van_honderdsten(honderdsten: i32) -> Self {
        Self(honderdsten)
    }

    /// Hundredths of a percent.
    #[must_use]
    pub const fn honderdsten(self) -> i32 {
        self.0
    }

    /// As a share of one: 60 % is 3/5.
    #[must_use]
    #[inline]
    pub const fn deel(self) -> Breuk {
        // half percents are what the law uses: a small denominator keeps a long calculation in machine words
        if self.0 % 50 == 0 {
            return Breuk::klein((self.0 / 50) as i64, 200);
        }
        Breuk::klein(self.0 as i64, 10_000)
    }

    /// The factor that adds it: 8 % makes 1.08.
    ///
    /// ```
    /// use participatiewet::grootheid::{Breuk, Percentage};
    /// assert_eq!(Percentage::van_honderdsten(800).vermeerdering(), Breuk::van(108, 100));
    /// ```
    #[must_use]
    #[inline]
    pub const fn vermeerdering(self) -> Breuk {
        Self(self.0.saturating_add(Self::GEHEEL.0)).deel()
    }

    /// Whether it is a whole number of percents.
    #[must_use]
    pub const fn is_geheel(self) -> bool {
        self.0 % 100 == 0
    }

    /// Dutch, for a reader: `38,5 %`.
    #[must_use]
    pub fn getoond(self) -> String {
        toon_percentage(self.deel())
    }

    /// Reads `60`, `38,5`, `38.5`, `60%`, `60 %`.
    ///
    /// # Errors
    /// `leeg`, `onleesbaar`, `niet_eindig`, `te_veel_decimalen`, `getal_te_groot`; `dubbelzinnig` for `1.234` and for
    /// a value strictly between 0 and 1: that may be a fraction, so the library asks.
    pub fn lees(tekst: &str) -> Result<Self, Fout> {
        let kaal = tekst.trim();
        let kaal = kaal.strip_suffix('%').unwrap_or(kaal);
        let getal = ontleed(kaal).map_err(|soort| soort.fout(tekst, VERWACHT))?;
        Self::van_getal(getal).map_err(|fout| fout.met_waarde(tekst))
    }

    pub(crate) fn van_getal(getal: Getal) -> Result<Self, Fout> {
        if getal.is_tussen_nul_en_een() {
            return Err(Self::vraag_breuk(getal));
        }
        let honderdsten = getal.in_eenheden(Decimalen::Twee, VERWACHT)?;
        i32::try_from(honderdsten).map(Self).map_err(|_| Fout::new("getal_te_groot", "", VERWACHT))
    }

    /// The question behind `0,6`: is it 0,6 % or the fraction 60 %?
    fn vraag_breuk(getal: Getal) -> Fout {
        let verwacht = match getal.maal_honderd() {
            Some(procenten) => format!("een percentage; bedoelt u {procenten} %? Schrijf dan {procenten}"),
            None => VERWACHT.to_owned(),
        };
        Fout::new("dubbelzinnig", "", verwacht)
    }
}

impl fmt::Display for Percentage {
    /// The shortest exact decimal: `60`, `38.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&exact(Breuk::van(i128::from(self.0), 100)))
    }
}

impl std::str::FromStr for Percentage {
    type Err = crate::Error;

    /// As [`Percentage::lees`].
    fn from_str(tekst: &str) -> Result<Self, crate::Error> {
        Ok(Self::lees(tekst)?)
    }
}

impl From<Percentage> for Decimal {
    fn from(percentage: Percentage) -> Self {
        Self::new(i64::from(percentage.0), 2)
    }
}

impl TryFrom<Decimal> for Percentage {
    type Error = crate::Error;

    /// # Errors
    /// `te_veel_decimalen`, `getal_te_groot`; `dubbelzinnig` strictly between 0 and 1.
    fn try_from(decimaal: Decimal) -> Result<Self, crate::Error> {
        Ok(Self::van_getal(decimaal.into()).map_err(|fout| fout.met_waarde(decimaal))?)
    }
}

/// As text: `"38.5"`.
impl serde::Serialize for Percentage {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

//! An amount of money in whole cents.

use std::fmt;

use rust_decimal::Decimal;
use serde::ser::SerializeStruct;

use super::spelling::{Decimalen, Getal, ontleed};
use super::{Breuk, toon_bedrag};
use crate::fout::Fout;

/// Euros, in whole cents. There is no multiplication: a calculation runs on [`Breuk`] and rounds once.
///
/// ```
/// use participatiewet::grootheid::Bedrag;
/// let bedrag = Bedrag::lees("€ 1.234,56")?;
/// assert_eq!(bedrag.centen(), 123_456);
/// assert_eq!(bedrag.to_string(), "1234.56");
/// assert_eq!(bedrag.getoond(), "€ 1.234,56");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Bedrag(i64);

const VERWACHT: &str = "een bedrag in euro's met ten hoogste twee decimalen, bijvoorbeeld 1.234,56";

impl Bedrag {
    /// Zero.
    pub const NUL: Self = Self(0);

    /// From whole cents.
    #[must_use]
    pub const fn van_centen(centen: i64) -> Self {
        Self(centen)
    }

    /// Whole cents.
    #[must_use]
    pub const fn centen(self) -> i64 {
        self.0
    }

    /// The exact value in euros.
    #[must_use]
    pub const fn exact(self) -> Breuk {
        Breuk::klein(self.0, 100)
    }

    /// Dutch, for a reader: `€ 1.234,56`.
    #[must_use]
    pub fn getoond(self) -> String {
        toon_bedrag(self.exact())
    }

    /// `self - ander`, at the edge of 64 bits the edge.
    #[must_use]
    pub const fn min_bedrag(self, ander: Self) -> Self {
        Self(self.0.saturating_sub(ander.0))
    }

    /// `self + ander`, at the edge of 64 bits the edge.
    #[must_use]
    pub const fn plus_bedrag(self, ander: Self) -> Self {
        Self(self.0.saturating_add(ander.0))
    }

    /// Reads `1234,56`, `1234.56`, `1.234,56`, `€ 1.234,56`.
    ///
    /// # Errors
    /// `leeg`, `onleesbaar`, `niet_eindig`, `dubbelzinnig` (`1.234`), `te_veel_decimalen`, `getal_te_groot`.
    pub fn lees(tekst: &str) -> Result<Self, Fout> {
        let kaal = tekst.trim();
        let kaal = kaal.strip_prefix('€').or_else(|| kaal.strip_prefix("EUR")).unwrap_or(kaal);
        let getal = ontleed(kaal).map_err(|soort| soort.fout(tekst, VERWACHT))?;
        Self::van_getal(getal).map_err(|fout| fout.met_waarde(tekst))
    }

    pub(crate) fn van_getal(getal: Getal) -> Result<Self, Fout> {
        getal.in_eenheden(Decimalen::Twee, VERWACHT).map(Self)
    }
}

impl fmt::Display for Bedrag {
    /// With a decimal point and two decimals: `1121.76`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let teken = if self.0 < 0 { "-" } else { "" };
        let centen = self.0.unsigned_abs();
        write!(f, "{teken}{}.{:02}", centen / 100, centen % 100)
    }
}

impl std::str::FromStr for Bedrag {
    type Err = crate::Error;

    /// As [`Bedrag::lees`].
    fn from_str(tekst: &str) -> Result<Self, crate::Error> {
        Ok(Self::lees(tekst)?)
    }
}

impl From<Bedrag> for Decimal {
    fn from(bedrag: Bedrag) -> Self {
        Self::new(bedrag.0, 2)
    }
}

impl TryFrom<Decimal> for Bedrag {
    type Error = crate::Error;

    /// # Errors
    /// `te_veel_decimalen`, `getal_te_groot`.
    fn try_from(decimaal: Decimal) -> Result<Self, crate::Error> {
        Ok(Self::van_getal(decimaal.into()).map_err(|fout| fout.met_waarde(decimaal))?)
    }
}

/// As `{"cent": 112176, "tekst": "1121.76"}`: never a binary float.
impl serde::Serialize for Bedrag {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut bedrag = s.serialize_struct("Bedrag", 2)?;
        bedrag.serialize_field("cent", &self.0)?;
        bedrag.serialize_field("tekst", &self.to_string())?;
        bedrag.end()
    }
}

//! A period from a day (inclusive) to a day (exclusive), possibly open.

use super::Datum;

/// From `van` (inclusive) to `tot` (exclusive); `None` means that no end is known.
///
/// ```
/// use participatiewet::tijd::{Datum, Periode};
/// let start = Datum::new(2025, 8, 31).unwrap();
/// let halfjaar = Periode::maanden(start, 6);
/// assert!(halfjaar.bevat(Datum::new(2026, 2, 27).unwrap()));
/// assert!(!halfjaar.bevat(Datum::new(2026, 2, 28).unwrap()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Periode {
    /// First day.
    pub van: Datum,
    /// First day after the period.
    pub tot: Option<Datum>,
}

impl Periode {
    /// A number of calendar months, clipped to the end of the month.
    #[must_use]
    pub fn maanden(van: Datum, aantal: u32) -> Self {
        Self { van, tot: Some(van.plus_maanden(aantal)) }
    }

    /// Whether the day lies in the period.
    #[must_use]
    pub fn bevat(self, dag: Datum) -> bool {
        dag >= self.van && self.tot.is_none_or(|tot| dag < tot)
    }
}

//! A calendar month, for payments.

use std::fmt;

use super::Datum;

/// One month of one year.
///
/// ```
/// use participatiewet::tijd::{Datum, Kalendermaand};
/// let maand = Kalendermaand::van(Datum::new(2024, 2, 10).unwrap());
/// assert_eq!((maand.to_string().as_str(), maand.dagen()), ("2024-02", 29));
/// assert_eq!(maand.volgende().eerste_dag().to_string(), "2024-03-01");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kalendermaand(Datum);

impl Kalendermaand {
    /// The month in which a day lies.
    #[must_use]
    pub fn van(dag: Datum) -> Self {
        Self(dag.eerste_van_de_maand())
    }

    /// Its first day.
    #[must_use]
    pub fn eerste_dag(self) -> Datum {
        self.0
    }

    /// The month after it.
    #[must_use]
    pub fn volgende(self) -> Self {
        Self(self.0.plus_maanden(1))
    }

    /// How many days it has.
    #[must_use]
    pub fn dagen(self) -> u32 {
        self.0.dagen_tot(self.volgende().0)
    }

    /// Dutch, as in a letter: `juli 2026`.
    #[must_use]
    pub fn voluit(self) -> String {
        self.0.voluit().split_once(' ').map(|(_, maand)| maand.to_owned()).unwrap_or_default()
    }
}

impl fmt::Display for Kalendermaand {
    /// As `2026-07`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.jaar(), self.0.maand())
    }
}

impl serde::Serialize for Kalendermaand {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

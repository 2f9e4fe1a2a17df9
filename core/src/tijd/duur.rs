//! How long something lasts at most.

use super::Datum;

/// How long something lasts at most: so many months, or without a fixed end.
///
/// ```
/// use participatiewet::tijd::{Datum, Duur};
/// let begin = Datum::new(2024, 3, 1).unwrap();
/// assert_eq!(Duur::Maanden(36).einde(begin), Datum::new(2027, 3, 1)); // the first day after it
/// assert_eq!(Duur::Onbeperkt.einde(begin), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duur {
    /// Months from the beginning.
    Maanden(u32),
    /// As long as the conditions hold.
    Onbeperkt,
}

impl Duur {
    /// The first day on which it no longer lasts; `None` without a fixed end.
    #[must_use]
    pub fn einde(self, begin: Datum) -> Option<Datum> {
        match self {
            Self::Maanden(maanden) => Some(begin.plus_maanden(maanden)),
            Self::Onbeperkt => None,
        }
    }
}

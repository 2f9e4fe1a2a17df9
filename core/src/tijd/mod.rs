//! The calendar: dates, periods, age and month arithmetic. No clock: a date is always given.

mod datum;
mod leeftijd;
mod periode;
mod spelling;

pub(crate) use datum::{BEGIN, MAANDEN_PER_JAAR};
pub use datum::{Datum, Peildatum};
pub use leeftijd::{Schrikkeldag, leeftijd_in_jaren};
pub use periode::Periode;

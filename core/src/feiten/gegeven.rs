//! The value of one fact, as a caller knows it.

use crate::grootheid::{Bedrag, Uren};
use crate::norm::regel::Klasse;
use crate::tijd::{Datum, Periode};

/// What is known of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gegeven {
    /// One of the classes of the fact, on the day that is looked at.
    Klasse(Klasse),
    /// The periods in which it was so. Outside them it is "no" only if the list is complete.
    Perioden {
        /// From (inclusive) to (exclusive).
        lijst: Vec<Periode>,
        /// Whether the caller says that there are no other periods.
        volledig: bool,
    },
    /// A calendar day.
    Datum(Datum),
    /// There is no such day.
    Geen,
    /// A whole number.
    Aantal(u32),
    /// Nobody knows the number.
    NiemandWeetHet,
    /// Hours a day.
    Uren(Uren),
    /// Euros.
    Bedrag(Bedrag),
    /// A name, such as that of a municipality.
    Naam(String),
}

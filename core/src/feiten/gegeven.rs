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

/// As many as a set of classes holds.
const KLASSEN: &[Gegeven] = &[
    Gegeven::Klasse(Klasse(0)),
    Gegeven::Klasse(Klasse(1)),
    Gegeven::Klasse(Klasse(2)),
    Gegeven::Klasse(Klasse(3)),
    Gegeven::Klasse(Klasse(4)),
    Gegeven::Klasse(Klasse(5)),
    Gegeven::Klasse(Klasse(6)),
    Gegeven::Klasse(Klasse(7)),
];

impl Gegeven {
    /// The class that was given; one that no fact has is none.
    pub(super) fn klasse(&self) -> Option<Klasse> {
        match self {
            Self::Klasse(klasse) => Self::van_klasse(*klasse).map(|_| *klasse),
            _ => None,
        }
    }

    /// A class, as it was given.
    pub(super) fn van_klasse(klasse: Klasse) -> Option<&'static Self> {
        KLASSEN.get(usize::from(klasse.0))
    }
}

//! The versions of every part of the rule, for documentation and for the tests of their dates.

use super::{herziening, loonwaarde, urenfactor, verloop};
use crate::norm::Reeks;
use crate::parameters::LOONKOSTENSUBSIDIE_FORFAIT;
use crate::tijd::Datum;

/// One part of the rule and the days on which it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versiebeschrijving {
    /// The part.
    pub onderdeel: &'static str,
    /// What it decides, in Dutch.
    pub omschrijving: &'static str,
    /// First day of each version, with its source.
    pub versies: Vec<(Datum, &'static str)>,
}

/// Every part of the rule of the height with its versions.
///
/// ```
/// let delen = participatiewet::loonkostensubsidie::regelversies();
/// let uren = delen.iter().find(|deel| deel.onderdeel == "urenfactor").unwrap();
/// assert_eq!(uren.versies[1].0.to_string(), "2024-01-01");
/// ```
#[must_use]
pub fn regelversies() -> Vec<Versiebeschrijving> {
    vec![
        beschrijf(&loonwaarde::VERSIES),
        beschrijf(&herziening::VERSIES),
        beschrijf(&urenfactor::VERSIES),
        beschrijf(&LOONKOSTENSUBSIDIE_FORFAIT),
        beschrijf(&verloop::versies::NO_RISK),
        beschrijf(&verloop::versies::VERHUIZING),
    ]
}

fn beschrijf<T>(reeks: &'static Reeks<T>) -> Versiebeschrijving {
    Versiebeschrijving {
        onderdeel: reeks.naam,
        omschrijving: reeks.omschrijving,
        versies: reeks.rijen.iter().map(|rij| (rij.van, rij.bron.tekst())).collect(),
    }
}

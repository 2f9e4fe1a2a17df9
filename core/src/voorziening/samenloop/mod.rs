//! Which right excludes which (*samenloop*): a table of pairs, each with its dated effect, its scope and its article.
//!
//! A pair that is not in the table is a pair for which no rule was looked for or found: that is not the same as "may go
//! together".

mod kandidaten;
mod paren;
mod partijen;
mod tegemoetkomingen;

use serde::Serialize;

use crate::bron::Artikel;
use crate::feiten::Feit;
use crate::norm::Reeks;
use crate::norm::regel::Regel;
use crate::tijd::Datum;

/// One side of a pair: an instrument, or something else that a law names (a job, a benefit, another subsidy).
#[derive(Debug)]
pub struct Partij {
    /// Stable name; that of the instrument where it is one.
    pub naam: &'static str,
    /// In Dutch, as in a sentence.
    pub titel: &'static str,
    /// Whether it plays a part for a person.
    pub regel: &'static Regel<Feit>,
}

/// Which side of the pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kant {
    /// The first.
    Een,
    /// The second.
    Ander,
}

/// What one does to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gevolg {
    /// One excludes the other; this side loses.
    SluitUit(Kant),
    /// One excludes the other under the condition that the sentence names; this side then loses.
    SluitUitAls(Kant),
    /// Only the highest of the two counts.
    HoogsteTelt,
    /// The text does not let one exclude the other.
    Naast,
    /// No article was found that says it, or the text is unclear: the sentence names the reading and who must judge.
    Open,
}

/// Over what one excludes the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reikwijdte {
    /// For the same job.
    Dienstbetrekking,
    /// For the person, whatever the job.
    Persoon,
    /// For the same employee with the same employer in the same calendar year.
    WerknemerEnKalenderjaar,
    /// With the same employer.
    Werkgever,
}

/// The effect in one period.
#[derive(Debug, Clone, Copy)]
pub struct Uitwerking {
    /// What it is.
    pub gevolg: Gevolg,
    /// Where it stands; for an open question the article around which it turns.
    pub artikel: Artikel,
    /// In plain Dutch.
    pub zin: &'static str,
}

/// Two rights that meet.
#[derive(Debug)]
pub struct Samenloop {
    /// Stable code.
    pub code: &'static str,
    /// The first side.
    pub een: &'static Partij,
    /// The second side.
    pub ander: &'static Partij,
    /// Over what.
    pub reikwijdte: Reikwijdte,
    /// The effect, by period. Before the first row the pair does not exist.
    pub uitwerking: Reeks<Uitwerking>,
}

impl Gevolg {
    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::SluitUit(_) => "sluit_uit",
            Self::SluitUitAls(_) => "sluit_uit_als",
            Self::HoogsteTelt => "hoogste_telt",
            Self::Naast => "naast_elkaar",
            Self::Open => "open",
        }
    }

    /// The side that loses, where the law names it.
    #[must_use]
    pub const fn verliest(self) -> Option<Kant> {
        match self {
            Self::SluitUit(kant) | Self::SluitUitAls(kant) => Some(kant),
            _ => None,
        }
    }
}

impl Samenloop {
    /// The side by its place.
    #[must_use]
    pub const fn kant(&self, kant: Kant) -> &'static Partij {
        match kant {
            Kant::Een => self.een,
            Kant::Ander => self.ander,
        }
    }

    /// The effect on `dag`; `None` before the pair existed, after one of the two was abolished, or after the known law.
    #[must_use]
    pub fn op(&'static self, dag: Datum) -> Option<Uitwerking> {
        self.uitwerking.zoek(dag, false, false).ok().map(|vondst| vondst.rij.waarde)
    }

    /// Whether these are the two sides, in any order.
    #[must_use]
    pub fn is_tussen(&self, een: &str, ander: &str) -> bool {
        (self.een.naam == een && self.ander.naam == ander) || (self.een.naam == ander && self.ander.naam == een)
    }
}

/// Every pair, in order.
pub fn paren() -> impl Iterator<Item = &'static Samenloop> {
    paren::PAREN.iter().chain(tegemoetkomingen::PAREN.iter())
}

/// The pair of two parties, by their names and in any order.
///
/// ```
/// use participatiewet::voorziening::{Gevolg, Kant, samenloop};
/// let paar = samenloop::tussen("wsw_dienstbetrekking", "loonkostensubsidie").unwrap();
/// let uitwerking = paar.op("2026-07-01".parse()?).unwrap();
/// assert_eq!(uitwerking.gevolg.verliest().map(|kant| paar.kant(kant).naam), Some("loonkostensubsidie"));
/// assert_eq!(uitwerking.artikel.to_string(), "Pw art. 10d lid 3");
/// assert!(samenloop::tussen("studietoeslag", "loondispensatie").is_none()); // not in the table: nothing was found
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[must_use]
pub fn tussen(een: &str, ander: &str) -> Option<&'static Samenloop> {
    paren().find(|paar| paar.is_tussen(een, ander))
}

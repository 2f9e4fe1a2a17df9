//! The columns of a logbook as a host language owns them.

use super::{Logboek, Naspel, speel_af};
use crate::fout::{Error, Fout};
use crate::norm::Gegevens;
use crate::tijd::Datum;

/// The names of the columns; only `gegevens` may be left out.
pub const KOLOMMEN: &[&str] = &["dossier", "traject", "gebeurtenis", "op", "door", "gegevens"];

const GEGEVENS: &str = "gegevens";

/// Owned columns, for [`Kolommen::speel_af`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kolommen(Vec<Vec<String>>);

impl Kolommen {
    /// The columns, found by `zoek` under the names of [`KOLOMMEN`].
    ///
    /// # Errors
    /// `ontbreekt` for every column that is needed and not there, and what `zoek` says of a column, all at once.
    ///
    /// ```
    /// use participatiewet::traject::Kolommen;
    /// let fout = Kolommen::new(|naam| Ok((naam == "dossier").then(Vec::new))).unwrap_err();
    /// assert_eq!((fout.fouten().len(), fout.pad()), (4, "/traject"));
    /// ```
    pub fn new(mut zoek: impl FnMut(&'static str) -> Result<Option<Vec<String>>, Fout>) -> Result<Self, Error> {
        let mut kolommen = Vec::with_capacity(KOLOMMEN.len());
        let mut fouten = Vec::new();
        for naam in KOLOMMEN {
            match zoek(naam) {
                Ok(Some(kolom)) => kolommen.push(kolom),
                Err(fout) => fouten.push(fout),
                Ok(None) if *naam == GEGEVENS => {}
                Ok(None) => {
                    let verwacht = format!("een kolom met deze naam; nodig zijn: {}", nodig().join(", "));
                    fouten.push(Fout::new("ontbreekt", format!("/{naam}"), verwacht));
                }
            }
        }
        Error::uit(fouten).map_or(Ok(Self(kolommen)), Err)
    }

    /// Replays the columns as [`speel_af()`] does, and shows the result.
    ///
    /// # Errors
    /// As [`speel_af()`].
    pub fn speel_af<R>(
        &self,
        dag: Option<Datum>,
        instellingen: &[(&str, Gegevens)],
        zie: impl FnOnce(&Naspel<'_>) -> R,
    ) -> Result<R, Error> {
        let kolommen: Vec<Vec<&str>> = self.0.iter().map(|kolom| kolom.iter().map(String::as_str).collect()).collect();
        // in the order of their names
        let mut volgende = kolommen.iter().map(Vec::as_slice);
        let mut kolom = || volgende.next();
        let logboek = Logboek {
            dossier: kolom().unwrap_or_default(),
            traject: kolom().unwrap_or_default(),
            gebeurtenis: kolom().unwrap_or_default(),
            op: kolom().unwrap_or_default(),
            door: kolom().unwrap_or_default(),
            gegevens: kolom(),
        };
        speel_af(&logboek, dag, instellingen).map(|naspel| zie(&naspel))
    }
}

fn nodig() -> Vec<&'static str> {
    KOLOMMEN.iter().copied().filter(|naam| *naam != GEGEVENS).collect()
}

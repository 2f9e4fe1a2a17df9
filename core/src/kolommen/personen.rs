//! People as columns: the class of every fact on the day of each row.

use super::{Invoer, ONBEKEND, Peildata};
use crate::feiten::{Feit, Persoon};
use crate::fout::Error;
use crate::norm::regel::{Beeld as _, Feit as _};
use crate::tijd::{Datum, Peildatum};

/// The classes of every fact, a column each; made once, and looked at as [`Invoer`].
#[derive(Debug, Clone)]
pub struct Klassenkolommen {
    aantal: usize,
    kolommen: Vec<(Feit, Vec<u8>)>,
}

impl Klassenkolommen {
    /// The classes of each person on that person's day. Whose day lies before 2015 is not known at all; [`Invoer`] with the
    /// same days tells it as a problem of the row.
    pub fn uit<'a>(personen: impl IntoIterator<Item = (&'a Persoon, Datum)>) -> Self {
        let mut kolommen: Vec<(Feit, Vec<u8>)> = Feit::ALLE.iter().map(|feit| (*feit, Vec::new())).collect();
        let mut aantal = 0_usize;
        for (persoon, dag) in personen {
            let moment = Peildatum::try_from(dag).ok().map(|peildatum| persoon.op(peildatum));
            for (feit, kolom) in &mut kolommen {
                let klasse = moment.as_ref().and_then(|moment| moment.klasse(*feit));
                kolom.push(klasse.map_or(ONBEKEND, |klasse| klasse.0));
            }
            aantal = aantal.saturating_add(1);
        }
        kolommen.retain(|(feit, _)| !feit.def().klassen.is_empty());
        Self { aantal, kolommen }
    }

    /// As input, on one day or a day per row.
    ///
    /// # Errors
    /// None of its own: the columns have one length and each fact occurs once.
    pub fn invoer<'a>(&'a self, peildata: Peildata<'a>) -> Result<Invoer<'a>, Error> {
        let mut invoer = Invoer::new(self.aantal, peildata);
        for (feit, klassen) in &self.kolommen {
            invoer.kolom(*feit, klassen)?;
        }
        Ok(invoer)
    }
}

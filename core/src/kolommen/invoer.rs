//! The columns that a caller has, and what is wrong with a row of them.

use std::collections::BTreeMap;

use crate::feiten::{Feit, Momentopname};
use crate::fout::{Error, Fout};
use crate::invoer::pad;
use crate::norm::regel::{Feit as _, Regel};
use crate::tijd::{Datum, Peildatum};

/// The class of a fact is not known.
pub const ONBEKEND: u8 = u8::MAX;

/// The day at which the law is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peildata<'a> {
    /// The same for every row.
    Een(Peildatum),
    /// One for each row.
    PerRij(&'a [Datum]),
}

/// Columns of facts, one class byte per row.
#[derive(Debug, Clone)]
pub struct Invoer<'a> {
    aantal: usize,
    peildata: Peildata<'a>,
    kolommen: Vec<(Feit, &'a [u8])>,
}

impl<'a> Invoer<'a> {
    /// So many rows, with no column yet: a fact without a column is not known of anybody.
    #[must_use]
    pub const fn new(aantal: usize, peildata: Peildata<'a>) -> Self {
        Self { aantal, peildata, kolommen: Vec::new() }
    }

    /// So many rows with all their columns.
    ///
    /// # Errors
    /// Every problem at once: those of [`Self::kolom`] for each column, and `kolomlengte` when there is not a day for every row.
    pub fn met_kolommen(
        aantal: usize,
        peildata: Peildata<'a>,
        kolommen: impl IntoIterator<Item = (Feit, &'a [u8])>,
    ) -> Result<Self, Error> {
        let mut invoer = Self::new(aantal, peildata);
        let mut fouten = Vec::new();
        for (feit, klassen) in kolommen {
            if let Err(fout) = invoer.neem(feit, klassen) {
                fouten.push(fout);
                // a second column of the fact is double, whatever is wrong with the first
                invoer.kolommen.push((feit, klassen));
            }
        }
        fouten.extend(invoer.lengte_van_dagen().err());
        Error::uit(fouten).map_or(Ok(invoer), Err)
    }

    /// Adds the column of a fact.
    ///
    /// # Errors
    /// `dubbel` for a second column of the same fact, `kolomlengte` when it does not have a class for every row.
    pub fn kolom(&mut self, feit: Feit, klassen: &'a [u8]) -> Result<&mut Self, Error> {
        self.neem(feit, klassen)?;
        Ok(self)
    }

    fn neem(&mut self, feit: Feit, klassen: &'a [u8]) -> Result<(), Fout> {
        let veld = pad(feit.def().naam);
        if self.bytes(feit).is_some() {
            return Err(Fout::new("dubbel", veld, "elk feit één keer"));
        }
        self.lengte(&veld, klassen.len())?;
        self.kolommen.push((feit, klassen));
        Ok(())
    }

    /// How many rows.
    #[must_use]
    pub const fn aantal(&self) -> usize {
        self.aantal
    }

    pub(super) fn kolommen(&self) -> &[(Feit, &'a [u8])] {
        &self.kolommen
    }

    pub(super) fn bytes(&self, feit: Feit) -> Option<&'a [u8]> {
        self.kolommen.iter().find(|(al, _)| *al == feit).map(|(_, klassen)| *klassen)
    }

    /// The rows without a problem, together per period in which no version of a rule changes, with a day of that period.
    pub(super) fn perioden(
        &self,
        regels: &[&'static Regel<Feit>],
        fouten: &[(usize, Error)],
    ) -> Vec<(Peildatum, Vec<usize>)> {
        let mut fout = fouten.iter().map(|(rij, _)| *rij).peekable();
        let goed = (0..self.aantal).filter(|rij| fout.next_if_eq(rij).is_none());
        let dagen = match self.peildata {
            Peildata::Een(peildatum) => return vec![(peildatum, goed.collect())],
            Peildata::PerRij(dagen) => dagen,
        };
        let alle = regels.iter().flat_map(|regel| regel.met_verwezen());
        let mut grenzen: Vec<Datum> = alle.flat_map(|regel| regel.versies.rijen).map(|rij| rij.van).collect();
        grenzen.sort_unstable();
        grenzen.dedup();
        let mut perioden: Vec<Option<(Peildatum, Vec<usize>)>> = vec![None; grenzen.len().saturating_add(1)];
        for rij in goed {
            let Some(peildatum) = dagen.get(rij).and_then(|dag| Peildatum::try_from(*dag).ok()) else { continue };
            let nummer = grenzen.partition_point(|grens| *grens <= peildatum.datum());
            if let Some(periode) = perioden.get_mut(nummer) {
                periode.get_or_insert_with(|| (peildatum, Vec::new())).1.push(rij);
            }
        }
        perioden.into_iter().flatten().collect()
    }

    /// The rows that cannot be decided, with every problem of each.
    pub(super) fn controleer(&self, regels: &[&'static Regel<Feit>]) -> Result<Vec<(usize, Error)>, Error> {
        let mut fouten: BTreeMap<usize, Vec<Fout>> = BTreeMap::new();
        match self.peildata {
            Peildata::Een(peildatum) => {
                regels.iter().try_for_each(|regel| regel.verdict(&Momentopname::leeg(), peildatum).map(drop))?;
            }
            Peildata::PerRij(dagen) => {
                self.lengte_van_dagen()?;
                let bekend = regels.iter().map(|regel| regel.versies.bekend_tot_en_met).min();
                for (rij, dag) in dagen.iter().enumerate() {
                    if *dag >= crate::tijd::BEGIN && bekend.is_none_or(|laatste| *dag <= laatste) {
                        continue;
                    }
                    if let Err(fout) = op_dag(regels, *dag) {
                        let voor = |fout: &Fout| {
                            if fout.pad().is_empty() { fout.clone().onder("/peildatum") } else { fout.clone() }
                        };
                        fouten.entry(rij).or_default().extend(fout.fouten().iter().map(voor));
                    }
                }
            }
        }
        for (feit, klassen) in &self.kolommen {
            let namen = feit.def().klassen;
            let past = |byte: u8| byte == ONBEKEND || usize::from(byte) < namen.len();
            // almost always there is nothing to tell, which is seen faster without asking where
            if klassen.iter().filter(|byte| !past(**byte)).count() == 0 {
                continue;
            }
            for (rij, byte) in klassen.iter().enumerate().filter(|(_, byte)| !past(**byte)) {
                let verwacht = format!(
                    "een klasse van 0 tot en met {}, of 255 als het feit onbekend is",
                    namen.len().saturating_sub(1)
                );
                let fout = Fout::new("onbekende_klasse", pad(feit.def().naam), verwacht).met_waarde(byte);
                fouten.entry(rij).or_default().push(fout);
            }
        }
        Ok(fouten.into_iter().filter_map(|(rij, fouten)| Error::uit(fouten).map(|fout| (rij, fout))).collect())
    }

    fn lengte_van_dagen(&self) -> Result<(), Fout> {
        match self.peildata {
            Peildata::Een(_) => Ok(()),
            Peildata::PerRij(dagen) => self.lengte("/peildatum", dagen.len()),
        }
    }

    fn lengte(&self, veld: &str, lengte: usize) -> Result<(), Fout> {
        if lengte == self.aantal {
            return Ok(());
        }
        let verwacht = format!("een waarde voor elk van de {} rijen", self.aantal);
        Err(Fout::new("kolomlengte", veld, verwacht).met_waarde(lengte))
    }
}

/// The problem of this day, as a question about one person has it.
fn op_dag(regels: &[&'static Regel<Feit>], dag: Datum) -> Result<(), Error> {
    let peildatum = Peildatum::try_from(dag)?;
    regels.iter().try_for_each(|regel| regel.verdict(&Momentopname::leeg(), peildatum).map(drop))
}

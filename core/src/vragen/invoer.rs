//! A goal and a case, as a host language or a file gives them.

use std::borrow::Cow;

use super::{Doel, Vragenlijst, vragen};
use crate::feiten::Zaak;
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw};

/// The names of the fields, in the order in which problems are told.
pub const VELDEN: &[&str] = &["doel", "feiten", "peildatum"];

/// What the questions are asked for.
#[derive(Debug, Clone)]
pub struct Invoer {
    /// The goal.
    pub doel: Doel,
    /// The facts known so far, and the day at which the law is read.
    pub zaak: Zaak,
}

impl Invoer {
    /// Reads `doel` (see [`Doel::lees`]), `feiten` and `peildatum` (see [`Zaak::lees`]).
    ///
    /// # Errors
    /// Every problem at once, with its path, such as `/doel` and `/feiten/geboortedatum`.
    ///
    /// ```
    /// use participatiewet::{invoer::Ruw, vragen::Invoer};
    /// let velden = [("doel".into(), Ruw::tekst("DG-05")), ("peildatum".into(), Ruw::tekst("1-7-2026"))];
    /// let lijst = Invoer::lees(&velden)?.vragen()?;
    /// assert_eq!(lijst.open, ["DG-05"]);
    /// let fout = Invoer::lees(&[("doel".into(), Ruw::tekst("DG-0"))]).unwrap_err();
    /// let paden: Vec<&str> = fout.fouten().iter().map(|een| een.pad()).collect();
    /// assert_eq!(paden, ["/doel", "/peildatum"]);
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let (persoon, peildatum, lezer) = Zaak::velden(ruw, VELDEN);
        let doel = Doel::lees(lezer.ruw("doel").unwrap_or(&Ruw::Leeg));
        let mut fouten = lezer.fouten;
        if let Err(problemen) = &doel {
            fouten.extend(problemen.fouten().iter().cloned());
        }
        let fouten = Lezer::op_volgorde(VELDEN, fouten);
        match (doel, persoon, peildatum, Error::uit(fouten)) {
            (Ok(doel), Some(persoon), Some(peildatum), None) => Ok(Self { doel, zaak: Zaak { persoon, peildatum } }),
            (.., Some(fout)) => Err(fout),
            _ => Err(Fout::new("ontbreekt", "", "een volledig record").into()),
        }
    }

    /// The questions.
    ///
    /// # Errors
    /// As [`vragen`].
    pub fn vragen(&self) -> Result<Vragenlijst, Error> {
        vragen(&self.doel, &self.zaak.persoon, self.zaak.peildatum)
    }
}

//! One case: the facts of a person and the day at which the law is read.

use std::borrow::Cow;

use super::Persoon;
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::tijd::Peildatum;

/// The names of the fields of a case, in the order in which problems are told.
pub const ZAAKVELDEN: &[&str] = &["feiten", "peildatum"];

/// What a decision rule needs: the facts of a person, and a day. As JSON it reads back as the same case.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Zaak {
    /// What is known of the person.
    #[serde(rename = "feiten")]
    pub persoon: Persoon,
    /// The day at which the law is read.
    pub peildatum: Peildatum,
}

impl Zaak {
    /// Reads `feiten` (see [`Persoon::lees`]) and `peildatum`.
    ///
    /// # Errors
    /// Every problem of both at once, with its path, such as `/feiten/geboortedatum`.
    ///
    /// ```
    /// use participatiewet::feiten::Zaak;
    /// use participatiewet::invoer::Ruw;
    /// let feiten = Ruw::Velden(vec![("uren_per_dag".into(), Ruw::Geheel(25))]);
    /// let fout = Zaak::lees(&[("feiten".into(), feiten)]).unwrap_err();
    /// let paden: Vec<&str> = fout.fouten().iter().map(|een| een.pad()).collect();
    /// assert_eq!(paden, ["/feiten/uren_per_dag", "/peildatum"]);
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let (persoon, peildatum, lezer) = Self::velden(ruw, ZAAKVELDEN);
        let fouten = Lezer::op_volgorde(ZAAKVELDEN, lezer.fouten);
        match (persoon, peildatum, Error::uit(fouten)) {
            (Some(persoon), Some(peildatum), None) => Ok(Self { persoon, peildatum }),
            (_, _, Some(fout)) => Err(fout),
            _ => Err(Fout::new("ontbreekt", "", "een volledig record").into()),
        }
    }

    /// The two fields, for a record that has more of them.
    pub(crate) fn velden<'a, 'b>(
        ruw: &'b [(Cow<'a, str>, Ruw<'a>)],
        namen: &'static [&'static str],
    ) -> (Option<Persoon>, Option<Peildatum>, Lezer<'a, 'b>) {
        let mut lezer = Lezer::new(ruw, namen);
        let persoon = Persoon::lees(lezer.velden_van("feiten"));
        let persoon = match persoon {
            Ok(persoon) => Some(persoon),
            Err(fout) => {
                lezer.fouten.extend(fout.fouten().iter().map(|een| een.clone().onder("/feiten")));
                None
            }
        };
        let peildatum = lees_dag(&mut lezer).gegeven();
        (persoon, peildatum, lezer)
    }
}

/// The field `peildatum`.
pub(super) fn lees_dag(lezer: &mut Lezer<'_, '_>) -> Veld<Peildatum> {
    lezer.nodig("peildatum", "een datum vanaf 1 januari 2015, bijvoorbeeld \"2026-07-01\"", Ruw::peildatum)
}

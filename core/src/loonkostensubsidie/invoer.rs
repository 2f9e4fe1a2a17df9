//! What is needed to compute one height: one job, one date.

use super::Keuzes;
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::norm::{Reeks, Rij};
use crate::parameters::{Invulling, Opzoeker};
use crate::tijd::{Datum, Peildatum};

/// How the height is found (art. 10d lid 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The loonwaarde is established (onder a): a percentage from 0 to 200, two decimals.
    Loonwaarde(Percentage),
    /// The loonwaarde is left out in the first six months of the job (onder b), from 2017-02-01.
    Forfaitair,
}

/// What is known of the age, which decides the minimum wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Leeftijd {
    /// The adult minimum wage (default; named in the answer as an assumption).
    #[default]
    Volwassen,
    /// Whole years on the peildatum, 15 to 120.
    Jaren(u8),
    /// The day of birth.
    Geboren(Datum),
}

/// Which minimum wage per month is the base from 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grondslag {
    /// The referentiemaandloon (Wml art. 8 lid 1 onder b).
    #[default]
    Referentiemaandloon,
    /// The hourly minimum wage times 156.
    Uurloon,
}

/// What to do with a date after the known figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnbekendeDatum {
    /// Refuse (`peildatum_na_bekende_bedragen`).
    #[default]
    Fout,
    /// Use the last known figures; the answer has status `geschat`.
    LaatsteBekende,
}

/// One job on one date. Make it with [`Invoer::new`] and set what else is known.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::loonkostensubsidie::{Invoer, Leeftijd, Route, bereken};
/// let mut invoer = Invoer::new("2019-07-01".parse()?, Route::Loonwaarde("40".parse()?), Uren::hele(38));
/// invoer.normale_arbeidsduur = Some(Uren::hele(38)); // needed before 2024
/// invoer.leeftijd = Leeftijd::Jaren(18);
/// assert_eq!(bereken(&invoer)?.bedrag().to_string(), "654.47");
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invoer {
    /// The day at which the law is read, from 2015-01-01.
    pub peildatum: Peildatum,
    /// Loonwaarde or forfait.
    pub route: Route,
    /// Hours a week in the contract: above 0, at most 60.
    pub arbeidsduur: Uren,
    /// The usual full-time week of the job (*normale arbeidsduur*): above 0, at most 60; needed before 2024.
    pub normale_arbeidsduur: Option<Uren>,
    /// Age, for the minimum youth wage.
    pub leeftijd: Leeftijd,
    /// First day of the subsidy; `None` when it starts on the peildatum.
    pub ingangsdatum: Option<Datum>,
    /// First day of the job, from which the forfait window counts; `None` for the ingangsdatum.
    pub aanvang_dienstbetrekking: Option<Datum>,
    /// A beschut-werk job (matters before 2017 only).
    pub beschut: bool,
    /// The full-time month wage that legally applies, without holiday allowance; needed in 2015 and 2016.
    pub functieloon: Option<Bedrag>,
    /// Holiday allowance on the side of the loonwaarde, 0 to 100; `None` for the statutory percentage.
    pub vakantiebijslag_loonwaarde: Option<Percentage>,
    /// The base from 2024.
    pub grondslag: Grondslag,
    /// What to do after the known figures.
    pub onbekende_datum: OnbekendeDatum,
    /// Readings that differ from the default.
    pub keuzes: Keuzes,
    /// Figures of the caller.
    pub invulling: Vec<Invulling>,
    /// Refuse every estimate.
    pub strikt: bool,
}

impl Invoer {
    /// The three things that are always needed; everything else at its default.
    #[must_use]
    pub fn new(peildatum: Peildatum, route: Route, arbeidsduur: Uren) -> Self {
        Self {
            peildatum,
            route,
            arbeidsduur,
            normale_arbeidsduur: None,
            leeftijd: Leeftijd::default(),
            ingangsdatum: None,
            aanvang_dienstbetrekking: None,
            beschut: false,
            functieloon: None,
            vakantiebijslag_loonwaarde: None,
            grondslag: Grondslag::default(),
            onbekende_datum: OnbekendeDatum::default(),
            keuzes: Keuzes::default(),
            invulling: Vec::new(),
            strikt: false,
        }
    }

    /// First day of the subsidy.
    #[must_use]
    pub fn ingang(&self) -> Datum {
        self.ingangsdatum.unwrap_or_else(|| self.peildatum.datum())
    }

    /// First day of the job.
    #[must_use]
    pub fn aanvang(&self) -> Datum {
        self.aanvang_dienstbetrekking.unwrap_or_else(|| self.ingang())
    }

    /// What decides which version of the rule applies.
    pub(super) fn moment(&self) -> Moment {
        Moment { peildatum: self.peildatum.datum(), ingang: self.ingang() }
    }

    pub(super) fn opzoeker(&self) -> Opzoeker<'_> {
        Opzoeker {
            laatste_bekende: self.onbekende_datum == OnbekendeDatum::LaatsteBekende,
            strikt: self.strikt,
            invulling: &self.invulling,
        }
    }
}

/// The two days that decide which version of the rule applies to a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) peildatum: Datum,
    pub(super) ingang: Datum,
}

/// The version of a part of the rule on `dag`. Past the last known day it is the last one: whether the figures
/// of such a date may be used at all is decided where they are looked up.
pub(super) fn versie_op<T>(versies: &'static Reeks<T>, dag: Datum) -> Option<&'static Rij<T>> {
    versies.zoek(dag, true, false).ok().map(|vondst| vondst.rij)
}

/// The day whose text of the law holds this version: `dag`, or the nearest day on which the version was in force.
pub(super) fn tekst_van<T>(versies: &'static Reeks<T>, versie: &Rij<T>, dag: Datum) -> Datum {
    let volgende = versies.rijen.iter().map(|rij| rij.van).find(|van| *van > versie.van);
    match volgende {
        Some(volgende) if dag >= volgende => volgende.dag_ervoor(),
        _ => dag.max(versie.van),
    }
}

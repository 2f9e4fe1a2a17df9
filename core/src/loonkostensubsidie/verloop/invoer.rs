//! What is needed to compute a job over time.

use super::super::{Grondslag, Keuzes, Leeftijd, OnbekendeDatum};
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::parameters::Invulling;
use crate::tijd::{Datum, Periode};

/// A fact that holds from a day until the next one of its kind.
///
/// ```
/// use participatiewet::{grootheid::Uren, loonkostensubsidie::verloop::Vanaf};
/// let vanaf = Vanaf::new("2026-01-01".parse()?, Uren::hele(32));
/// assert_eq!(vanaf.waarde, Uren::hele(32));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vanaf<T> {
    /// First day.
    pub vanaf: Datum,
    /// The fact.
    pub waarde: T,
}

impl<T> Vanaf<T> {
    /// A fact from its first day.
    #[must_use]
    pub const fn new(vanaf: Datum, waarde: T) -> Self {
        Self { vanaf, waarde }
    }
}

/// Where the employee moves to (art. 10d lid 10; lid 8 until 2017-01-31).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bestemming {
    /// Another municipality.
    Gemeente,
    /// Another state of the European Union or the European Economic Area, or Switzerland.
    EuEerZwitserland,
}

/// The employee moves while the job goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verhuizing {
    /// First day at the new address.
    pub op: Datum,
    /// Where to.
    pub naar: Bestemming,
}

/// One job over time. Make it with [`Dienstverband::new`] and set what else is known.
///
/// The lists are in the order of their days, each day once. With `forfaitair` the subsidy starts with the forfait (art.
/// 10d lid 1 onder b), until the first loonwaarde or the end of the window; without it a loonwaarde holds from the start.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::loonkostensubsidie::verloop::{Dienstverband, Vanaf, verloop};
/// let aanvang = "2026-01-01".parse()?;
/// let mut baan = Dienstverband::new(aanvang, vec![Vanaf::new(aanvang, Uren::hele(36))]);
/// baan.forfaitair = true;
/// baan.laatste_dag = Some("2026-12-31".parse()?);
/// let fout = verloop(&baan).unwrap_err(); // the forfait ends on 1 July: what then?
/// assert_eq!((fout.code(), fout.pad()), ("ontbreekt", "/loonwaarden"));
/// baan.loonwaarden = vec![Vanaf::new("2026-07-01".parse()?, "60".parse()?)];
/// assert_eq!(verloop(&baan)?.perioden().len(), 2);
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dienstverband {
    /// First day of the job, from which the forfait window counts.
    pub aanvang_dienstbetrekking: Datum,
    /// First day of the subsidy, from 2015-01-01; `None` for the first day of the job.
    pub ingangsdatum: Option<Datum>,
    /// Last day of the job; `None` while it goes on, and then `tot` is needed.
    pub laatste_dag: Option<Datum>,
    /// Whether the subsidy starts with the forfait.
    pub forfaitair: bool,
    /// Each loonwaarde with the day from which it holds: 0 to 200 percent.
    pub loonwaarden: Vec<Vanaf<Percentage>>,
    /// The hours a week in the contract, with the day from which they hold: above 0, at most 60.
    pub arbeidsduren: Vec<Vanaf<Uren>>,
    /// The usual full-time week of the job; needed for days before 2024.
    pub normale_arbeidsduur: Option<Uren>,
    /// The full-time month wage that legally applies, without holiday allowance; needed for days in 2015 and 2016.
    pub functielonen: Vec<Vanaf<Bedrag>>,
    /// Age, for the minimum youth wage; an age in years holds for the whole job.
    pub leeftijd: Leeftijd,
    /// A beschut-werk job (matters before 2017 only).
    pub beschut: bool,
    /// Holiday allowance on the side of the loonwaarde; `None` for the statutory percentage.
    pub vakantiebijslag_loonwaarde: Option<Percentage>,
    /// The base from 2024.
    pub grondslag: Grondslag,
    /// Periods with a right to ZW art. 29b benefit (no-risk): no subsidy over them from 2016 to 2021.
    pub no_risk_perioden: Vec<Periode>,
    /// Moves of the employee during the job.
    pub verhuizingen: Vec<Verhuizing>,
    /// First day on which it is established that the employee does not belong to the doelgroep any more.
    pub niet_meer_doelgroep_vanaf: Option<Datum>,
    /// First day that is asked; `None` for the whole job.
    pub van: Option<Datum>,
    /// First day that is not asked any more; `None` for the whole job.
    pub tot: Option<Datum>,
    /// What to do after the known figures.
    pub onbekende_datum: OnbekendeDatum,
    /// Readings that differ from the default.
    pub keuzes: Keuzes,
    /// Figures of the caller.
    pub invulling: Vec<Invulling>,
    /// Refuse every estimate.
    pub strikt: bool,
}

impl Dienstverband {
    /// The first day and the hours; everything else at its default.
    #[must_use]
    pub fn new(aanvang_dienstbetrekking: Datum, arbeidsduren: Vec<Vanaf<Uren>>) -> Self {
        Self {
            aanvang_dienstbetrekking,
            ingangsdatum: None,
            laatste_dag: None,
            forfaitair: false,
            loonwaarden: Vec::new(),
            arbeidsduren,
            normale_arbeidsduur: None,
            functielonen: Vec::new(),
            leeftijd: Leeftijd::default(),
            beschut: false,
            vakantiebijslag_loonwaarde: None,
            grondslag: Grondslag::default(),
            no_risk_perioden: Vec::new(),
            verhuizingen: Vec::new(),
            niet_meer_doelgroep_vanaf: None,
            van: None,
            tot: None,
            onbekende_datum: OnbekendeDatum::default(),
            keuzes: Keuzes::default(),
            invulling: Vec::new(),
            strikt: false,
        }
    }

    /// First day of the subsidy.
    #[must_use]
    pub fn ingang(&self) -> Datum {
        self.ingangsdatum.unwrap_or(self.aanvang_dienstbetrekking)
    }
}

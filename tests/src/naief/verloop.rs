//! A naive job over time: every single day is one calculation of `reken`, and the days of a month are added up.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Days, NaiveDate};
use num_rational::BigRational;
use num_traits::Zero;

use super::datum::dag;
use super::{Antwoord, Cijfers, Geval, bedragen_datum, breuk, leeftijd_op, plus_maanden, reken};

pub mod steekproef;

/// One job. Valid input only.
#[derive(Debug, Clone)]
pub struct Baan {
    pub aanvang: NaiveDate,
    pub ingang: NaiveDate,
    pub laatste_dag: NaiveDate,
    /// Starts with the forfait.
    pub forfaitair: bool,
    /// Hundredths of a percent, from that day.
    pub loonwaarden: Vec<(NaiveDate, i64)>,
    /// 1/300 hours a week, from that day.
    pub uren: Vec<(NaiveDate, i64)>,
    pub normale_300: Option<i64>,
    /// Cents, from that day.
    pub functielonen: Vec<(NaiveDate, i64)>,
    pub geboortedatum: Option<NaiveDate>,
    pub leeftijd: Option<u32>,
    pub beschut: bool,
    pub vakantiebijslag_loonwaarde_honderdsten: i64,
    pub uurloon: bool,
    /// First day and first day after it.
    pub no_risk: Vec<(NaiveDate, NaiveDate)>,
    /// First day at an address in another municipality.
    pub verhuizing: Option<NaiveDate>,
    pub niet_meer_doelgroep: Option<NaiveDate>,
    /// First day that is asked, and first day that is not.
    pub gevraagd: (Option<NaiveDate>, Option<NaiveDate>),
}

/// Euros of one month, unrounded: with and without werkgeverslasten.
pub type Maandbedragen = BTreeMap<(i32, u32), (BigRational, BigRational)>;

/// What is paid for each month, every day computed on its own.
pub fn per_maand(baan: &Baan, cijfers: &Cijfers) -> Maandbedragen {
    let mut maanden = Maandbedragen::new();
    for op in baan.dagen() {
        let maand = maanden.entry((op.year(), op.month())).or_insert_with(niets);
        if let Some(geval) = baan.geval(op) {
            let antwoord = reken(&geval, cijfers);
            let deel = breuk(1, dagen_in_maand(op));
            maand.0 += antwoord.exact_met * &deel;
            maand.1 += antwoord.exact_zonder * &deel;
        }
    }
    maanden
}

/// The same, but a day with the same facts, figures and text of the law as an earlier one is not computed again, and the
/// days of a month that are alike are counted. Fast enough for thousands of jobs over years.
pub fn per_maand_geteld(baan: &Baan, cijfers: &Cijfers) -> Maandbedragen {
    let mut bekend: HashMap<Sleutel, Antwoord> = HashMap::new();
    let mut geteld: BTreeMap<(i32, u32), HashMap<Sleutel, i64>> = BTreeMap::new();
    for op in baan.dagen() {
        let maand = geteld.entry((op.year(), op.month())).or_default();
        if let Some(geval) = baan.geval(op) {
            let sleutel = Sleutel::van(&geval);
            bekend.entry(sleutel).or_insert_with(|| reken(&geval, cijfers));
            *maand.entry(sleutel).or_default() += 1;
        }
    }
    let bedragen = |((jaar, maand), dagen): ((i32, u32), HashMap<Sleutel, i64>)| {
        let lengte = dagen_in_maand(dag(jaar, maand, 1));
        let som = dagen.into_iter().fold(niets(), |(met, zonder), (sleutel, aantal)| {
            let (antwoord, deel) = (&bekend[&sleutel], breuk(aantal, lengte));
            (met + &antwoord.exact_met * &deel, zonder + &antwoord.exact_zonder * &deel)
        });
        ((jaar, maand), som)
    };
    geteld.into_iter().map(bedragen).collect()
}

fn niets() -> (BigRational, BigRational) {
    (BigRational::zero(), BigRational::zero())
}

/// Euros to cents, half up.
pub fn centen(euro: &BigRational) -> i64 {
    super::naar_centen(euro)
}

fn dagen_in_maand(op: NaiveDate) -> i64 {
    let eerste = dag(op.year(), op.month(), 1);
    (plus_maanden(eerste, 1) - eerste).num_days()
}

impl Baan {
    pub fn eerste_dag(&self) -> NaiveDate {
        self.gevraagd.0.map_or(self.ingang, |van| van.max(self.ingang))
    }

    /// First day that is not paid any more.
    pub fn einde(&self) -> NaiveDate {
        let mut einde = self.laatste_dag + Days::new(1);
        // from 2023-07-01 the college of the new municipality is competent
        if let Some(op) = self.verhuizing.filter(|op| *op >= dag(2023, 7, 1)) {
            einde = einde.min(op);
        }
        if let Some(vanaf) = self.niet_meer_doelgroep {
            einde = einde.min(vanaf);
        }
        self.gevraagd.1.map_or(einde, |tot| einde.min(tot))
    }

    fn dagen(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let (eerste, einde) = (self.eerste_dag(), self.einde());
        eerste.iter_days().take_while(move |op| *op < einde)
    }

    /// The case of one day; `None` for a day of 2016-2021 with a right to no-risk sickness benefit.
    pub fn geval(&self, op: NaiveDate) -> Option<Geval> {
        let uitgesloten = dag(2016, 1, 1) <= op && op < dag(2022, 1, 1);
        if uitgesloten && self.no_risk.iter().any(|(van, tot)| *van <= op && op < *tot) {
            return None;
        }
        let loonwaarde = geldend(&self.loonwaarden, op);
        assert!(loonwaarde.is_some() || self.forfaitair, "no route on {op}: {self:?}");
        Some(Geval {
            peildatum: op,
            loonwaarde_honderdsten: loonwaarde,
            uren_300: geldend(&self.uren, op).expect("hours on every day"),
            normale_300: self.normale_300,
            leeftijd: self.leeftijd,
            geboortedatum: self.geboortedatum,
            ingangsdatum: Some(self.ingang),
            aanvang: Some(self.aanvang),
            beschut: self.beschut,
            functieloon_cent: geldend(&self.functielonen, op),
            vakantiebijslag_loonwaarde_honderdsten: self.vakantiebijslag_loonwaarde_honderdsten,
            uurloon: self.uurloon && op >= dag(2024, 1, 1),
        })
    }
}

/// The latest fact that is not after that day.
fn geldend(lijst: &[(NaiveDate, i64)], op: NaiveDate) -> Option<i64> {
    let mut gevonden = None;
    for (vanaf, waarde) in lijst {
        if *vanaf <= op {
            gevonden = Some(*waarde);
        }
    }
    gevonden
}

/// Everything of a day on which an amount depends within one job: the facts, the date of the figures, the age, and
/// which text of the law applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Sleutel {
    loonwaarde: Option<i64>,
    uren: i64,
    functieloon: Option<i64>,
    bedragen_datum: NaiveDate,
    leeftijd: Option<u32>,
    voor_2017: bool,
    voor_2024: bool,
}

impl Sleutel {
    fn van(geval: &Geval) -> Self {
        Self {
            loonwaarde: geval.loonwaarde_honderdsten,
            uren: geval.uren_300,
            functieloon: geval.functieloon_cent,
            bedragen_datum: bedragen_datum(geval),
            leeftijd: geval.geboortedatum.map(|geboren| leeftijd_op(geboren, geval.peildatum)),
            voor_2017: geval.peildatum < dag(2017, 1, 1),
            voor_2024: geval.peildatum < dag(2024, 1, 1),
        }
    }
}

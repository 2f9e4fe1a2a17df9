//! `Datum`, any calendar day that the library can meet, and `Peildatum`, the day at which the law is read.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::fout::{Error, Fout};

/// A calendar day from 1900 to 2199 (birth dates lie before 2015).
///
/// Read with [`Datum::lees`] (every clear Dutch spelling) and printed as ISO `jjjj-mm-dd`.
///
/// ```
/// use participatiewet::tijd::Datum;
/// assert_eq!(Datum::lees("1 juli 2026")?.to_string(), "2026-07-01");
/// assert_eq!(Datum::lees("01-07-2026")?.plus_maanden(6).to_string(), "2027-01-01");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Datum(NaiveDate);

/// Months in a calendar year.
pub(crate) const MAANDEN_PER_JAAR: u32 = 12;
const DAGEN_PER_WEEK: u32 = 7;
const EERSTE_JAAR: i32 = 1900;
const LAATSTE_JAAR: i32 = 2199;
const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

impl Datum {
    /// The day, or `None` when it is not on the calendar or not between 1900 and 2199.
    #[must_use]
    pub fn new(jaar: i32, maand: u32, dag: u32) -> Option<Self> {
        if !(EERSTE_JAAR..=LAATSTE_JAAR).contains(&jaar) {
            return None;
        }
        NaiveDate::from_ymd_opt(jaar, maand, dag).map(Self)
    }

    /// For the rows of a series: an impossible date does not compile.
    pub(crate) const fn constant(jaar: i32, maand: u32, dag: u32) -> Self {
        let datum = NaiveDate::from_ymd_opt(jaar, maand, dag);
        assert!(datum.is_some(), "a date in a series is not on the calendar");
        match datum {
            Some(datum) => Self(datum),
            None => Self(NaiveDate::MIN),
        }
    }

    /// Calendar year.
    #[must_use]
    pub fn jaar(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn maand(self) -> u32 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    #[must_use]
    pub fn dag(self) -> u32 {
        self.0.day()
    }

    /// 1 January of the same year.
    #[must_use]
    pub fn eerste_januari(self) -> Self {
        Self(self.0.with_ordinal(1).unwrap_or(self.0))
    }

    /// The first day of the same month.
    #[must_use]
    pub fn eerste_van_de_maand(self) -> Self {
        Self(self.0.with_day(1).unwrap_or(self.0))
    }

    /// The same day `maanden` later, clipped to the end of the month
    /// (31 December + 2 months = 28 or 29 February).
    ///
    /// ```
    /// use participatiewet::tijd::Datum;
    /// let oudjaar = Datum::new(2025, 12, 31).unwrap();
    /// assert_eq!(oudjaar.plus_maanden(2), Datum::new(2026, 2, 28).unwrap());
    /// ```
    #[must_use]
    pub fn plus_maanden(self, maanden: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(maanden)).unwrap_or(NaiveDate::MAX))
    }

    /// The same day `jaren` later; 29 February becomes 28 February in a year without that day.
    #[must_use]
    pub fn plus_jaren(self, jaren: u32) -> Self {
        self.plus_maanden(jaren.saturating_mul(MAANDEN_PER_JAAR))
    }

    /// The day before.
    #[must_use]
    pub fn dag_ervoor(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(self.0))
    }

    /// The day after.
    #[must_use]
    pub fn plus_dag(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(self.0))
    }

    /// The day `dagen` days later.
    ///
    /// ```
    /// use participatiewet::tijd::Datum;
    /// let dag = Datum::new(2026, 12, 31).unwrap();
    /// assert_eq!(dag.plus_dagen(42).to_string(), "2027-02-11");
    /// assert_eq!(dag.plus_weken(6), dag.plus_dagen(42));
    /// ```
    #[must_use]
    pub fn plus_dagen(self, dagen: u32) -> Self {
        Self(self.0.checked_add_days(Days::new(u64::from(dagen))).unwrap_or(NaiveDate::MAX))
    }

    /// The same weekday `weken` weeks later.
    #[must_use]
    pub fn plus_weken(self, weken: u32) -> Self {
        self.plus_dagen(weken.saturating_mul(DAGEN_PER_WEEK))
    }

    /// How many days later `ander` is; 0 when it is not later.
    #[must_use]
    pub fn dagen_tot(self, ander: Self) -> u32 {
        u32::try_from(ander.0.signed_duration_since(self.0).num_days()).unwrap_or(0)
    }

    /// Saturday or Sunday, by its Dutch name.
    #[must_use]
    pub(crate) fn weekenddag(self) -> Option<&'static str> {
        match self.0.weekday() {
            Weekday::Sat => Some("een zaterdag"),
            Weekday::Sun => Some("een zondag"),
            _ => None,
        }
    }

    /// Number of days since an earlier day; 0 when that day is later.
    ///
    /// ```
    /// use participatiewet::tijd::Datum;
    /// let dag = Datum::new(2026, 3, 1).unwrap();
    /// assert_eq!(dag.dagen_sinds(Datum::new(2026, 2, 1).unwrap()), 28);
    /// ```
    #[must_use]
    pub fn dagen_sinds(self, eerder: Self) -> u32 {
        u32::try_from(self.0.signed_duration_since(eerder.0).num_days()).unwrap_or(0)
    }

    /// Dutch, as in a letter: `1 juli 2026`.
    #[must_use]
    pub fn voluit(self) -> String {
        let maand = MAANDEN.get(self.0.month0() as usize).copied().unwrap_or_default();
        format!("{} {} {}", self.0.day(), maand, self.0.year())
    }

    /// Number of a Dutch month name, also in its three-letter form.
    pub(crate) fn maandnummer(naam: &str) -> Option<u32> {
        let naam = naam.trim_end_matches('.').to_lowercase();
        let kort = |maand: &str| maand.get(..3) == Some(naam.as_str());
        let plek =
            MAANDEN.iter().position(|maand| *maand == naam || kort(maand) || (*maand == "maart" && naam == "mrt"))?;
        u32::try_from(plek).ok().and_then(|nul| nul.checked_add(1))
    }
}

impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(datum) = self;
        write!(f, "{:04}-{:02}-{:02}", datum.year(), datum.month(), datum.day())
    }
}

impl FromStr for Datum {
    type Err = Error;

    /// Every clear spelling, as [`Datum::lees`].
    fn from_str(tekst: &str) -> Result<Self, Error> {
        Ok(Self::lees(tekst)?)
    }
}

impl TryFrom<NaiveDate> for Datum {
    type Error = Error;

    fn try_from(datum: NaiveDate) -> Result<Self, Error> {
        Self::new(datum.year(), datum.month(), datum.day())
            .ok_or_else(|| Self::fout_buiten_kalender().met_waarde(datum).into())
    }
}

impl From<Datum> for NaiveDate {
    fn from(datum: Datum) -> Self {
        datum.0
    }
}

impl Datum {
    pub(super) fn fout_buiten_kalender() -> Fout {
        Fout::new("buiten_bereik", "", "een bestaande dag van 1900 tot en met 2199")
    }
}

impl serde::Serialize for Datum {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

/// The day at which the law is read, from 2015-01-01: it picks the text of the rule.
///
/// ```
/// use participatiewet::tijd::Peildatum;
/// let p: Peildatum = "2026-07-01".parse()?;
/// assert_eq!(p.datum().jaar(), 2026);
/// assert_eq!("2014-12-31".parse::<Peildatum>().unwrap_err().code(), "peildatum_voor_2015");
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Peildatum(Datum);

/// The Participatiewet started on this day; the library knows nothing before it.
pub(crate) const BEGIN: Datum = Datum::constant(2015, 1, 1);

impl Peildatum {
    /// The day itself.
    #[must_use]
    pub fn datum(self) -> Datum {
        self.0
    }
}

impl TryFrom<Datum> for Peildatum {
    type Error = Error;

    fn try_from(datum: Datum) -> Result<Self, Error> {
        if datum < BEGIN {
            let verwacht = "een datum vanaf 1 januari 2015, het begin van de Participatiewet";
            return Err(Fout::new("peildatum_voor_2015", "", verwacht).met_waarde(datum).into());
        }
        Ok(Self(datum))
    }
}

impl FromStr for Peildatum {
    type Err = Error;

    fn from_str(tekst: &str) -> Result<Self, Error> {
        Self::try_from(tekst.parse::<Datum>()?)
    }
}

impl fmt::Display for Peildatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for Peildatum {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

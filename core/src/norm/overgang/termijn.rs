//! Deadlines: what starts them, how long they are, what closes them, and what follows when they pass.

use super::{Grondslag, VeldDef};
use crate::norm::{Melding, gelijkgestelde_dagen_onbekend};
use crate::tijd::{Datum, Lengte};

/// From which day a deadline counts.
#[derive(Debug, Clone, Copy)]
pub enum Start {
    /// The day of the event.
    Gebeurtenis,
    /// A day that the event names.
    Veld(&'static VeldDef),
    /// The day of the first event of this kind in the course.
    Eerste(u8),
    /// The day of the last event of these kinds, up to the event itself.
    Laatste(&'static [u8]),
    /// The last day of another deadline, which counts from the same course.
    NaTermijn(&'static TermijnDef),
}

/// How long a deadline is.
///
/// `Weken` counts from the day after: five weeks from a Tuesday end on a Tuesday, and that is the last day.
/// `Maanden` runs to the same day of a later month, clipped to the end of the month, exclusive: the last day is the day before it.
/// `NaMaanden` is for what must be done after a number of months: that day itself.
#[derive(Debug, Clone, Copy)]
pub enum Duur {
    /// Weeks.
    Weken(u32),
    /// Calendar months, end exclusive.
    Maanden(u32),
    /// Calendar months during which something holds: what ends on the day after the last one, ends in time.
    Periode(u32),
    /// The day itself on which the months are full.
    NaMaanden(u32),
    /// Weeks that are decided locally.
    LokaalWeken(&'static VeldDef),
    /// Months that are decided locally, end exclusive.
    LokaalMaanden(&'static VeldDef),
    /// Weeks by a local yes or no: the first when yes, the second when no.
    WekenNaar(&'static VeldDef, u32, u32),
    /// Once for every calendar month that the field of the start names, and for the month after the last of them. The function gives
    /// the last day for the month of a day; `None` when it is not known.
    Maandelijks(fn(Datum) -> Option<Datum>),
}

/// A deadline of a machine. Events are named by their numbers.
#[derive(Debug)]
pub struct TermijnDef {
    /// Stable name.
    pub naam: &'static str,
    /// As a reader sees it.
    pub label: &'static str,
    /// Where it stands; a deadline that starts on a day for which the ground does not hold does not exist.
    pub grondslag: &'static Grondslag,
    /// The events that start it; the last one counts.
    pub begint: &'static [u8],
    /// From which day.
    pub start: Start,
    /// How long.
    pub duur: Duur,
    /// The events that close it.
    pub eindigt: &'static [u8],
    /// An event that suspends it and the event that lets it run on. Suspended is from the day after the first (inclusive) to the day of the
    /// second (exclusive), as Awb art. 4:15 lid 1 and 7:10 lid 2 say; those days are added. What begins after the last day suspends
    /// nothing.
    pub opschorting: Option<(u8, u8)>,
    /// Events that extend it, each with the field that holds the weeks.
    pub verlenging: &'static [(u8, &'static VeldDef)],
    /// What follows when it passes, in plain Dutch.
    pub gevolg: &'static str,
    /// Whether it is a term of a law or an *algemene maatregel van bestuur* within which something must be done, so that the Algemene
    /// termijnenwet applies if it is short enough ([`TermijnDef::verschuift`]).
    pub atw: bool,
}

/// Where a deadline stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TermijnStatus {
    /// Open, and the last day has not passed.
    Loopt,
    /// Suspended: the last day moves on with every day.
    Opgeschort,
    /// Open, and the last day has passed.
    Verstreken,
    /// Closed in time.
    Gehaald,
    /// Closed after the last day.
    TeLaat,
    /// Its length is decided locally and was not given.
    Onbekend,
    /// The course ended before it was met.
    Vervallen,
}

impl TermijnStatus {
    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Loopt => "loopt",
            Self::Opgeschort => "opgeschort",
            Self::Verstreken => "verstreken",
            Self::Gehaald => "gehaald",
            Self::TeLaat => "te_laat",
            Self::Onbekend => "onbekend",
            Self::Vervallen => "vervallen",
        }
    }
}

/// A deadline of one course.
#[derive(Debug, Clone, Copy)]
pub struct Termijn {
    /// Its definition: name, ground, consequence.
    pub def: &'static TermijnDef,
    /// The day from which it counts.
    pub start: Datum,
    /// Its last day; `None` while its length is not known.
    pub laatste_dag: Option<Datum>,
    /// The day on which it was closed.
    pub gesloten: Option<Datum>,
    /// Where it stands.
    pub status: TermijnStatus,
}

impl Termijn {
    /// Whether it is still open.
    #[must_use]
    pub fn open(&self) -> bool {
        self.gesloten.is_none()
    }

    /// What the reader of the last day must know: that the days equated with a holiday are not known for its year, or for the year of
    /// the deadline that it counts from.
    ///
    /// ```
    /// use participatiewet::norm::{Gegevens, Rol};
    /// use participatiewet::traject::Dossier;
    /// let op = |dag: &str| -> Result<_, participatiewet::Error> {
    ///     let dossier = Dossier::new("bezwaar")?.pas_toe("besluit_bekendgemaakt", dag.parse()?, Rol::College, Gegevens::new())?;
    ///     Ok(dossier.termijnen(dag.parse()?)[0].meldingen().len())
    /// };
    /// assert_eq!((op("2022-04-01")?, op("2026-04-01")?), (1, 0));
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    #[must_use]
    pub fn meldingen(&self) -> Vec<Melding> {
        let begin = match self.def.start {
            Start::NaTermijn(ander) if ander.let_op_gewone_dagen() => Some(self.start),
            _ => None,
        };
        let einde = self.laatste_dag.filter(|_| self.def.let_op_gewone_dagen());
        begin.into_iter().chain(einde).filter_map(gelijkgestelde_dagen_onbekend).collect()
    }
}

impl serde::Serialize for Termijn {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("naam", self.def.naam)?;
        map.serialize_entry("omschrijving", self.def.label)?;
        map.serialize_entry("start", &self.start)?;
        map.serialize_entry("laatste_dag", &self.laatste_dag)?;
        map.serialize_entry("gesloten", &self.gesloten)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("grondslag", self.def.grondslag)?;
        map.serialize_entry("gevolg", self.def.gevolg)?;
        map.serialize_entry("meldingen", &self.meldingen())?;
        map.end()
    }
}

impl TermijnDef {
    /// Whether a last day on a Saturday, Sunday or holiday moves to the next ordinary day (Algemene termijnenwet art. 1, 4 and 5).
    ///
    /// ```
    /// use participatiewet::traject::{machine, MACHINES};
    /// let termijn = |naam: &str| MACHINES.iter().flat_map(|machine| machine.termijnen).find(|termijn| termijn.naam == naam).unwrap();
    /// assert!(termijn("bezwaartermijn").verschuift()); // six weeks of the Awb
    /// assert!(!termijn("plan_van_aanpak").verschuift()); // six months of the Participatiewet: too long
    /// assert!(!termijn("einde_detachering").verschuift()); // a contract
    /// ```
    #[must_use]
    pub fn verschuift(&self) -> bool {
        self.atw && self.duur.lengte().is_some_and(Lengte::onder_termijnenwet)
    }

    /// Whether its last day depends on which days are ordinary: it moves to one, or is one counted backward.
    fn let_op_gewone_dagen(&self) -> bool {
        self.verschuift() || matches!(self.duur, Duur::Maandelijks(_))
    }
}

impl Duur {
    /// The length of a term of the law that is counted forward; of two lengths the longer one. `None` for what holds during a time, what
    /// is decided locally, and what is counted backward.
    fn lengte(self) -> Option<Lengte> {
        match self {
            Self::Weken(weken) => Some(Lengte::Weken(weken)),
            Self::WekenNaar(_, ja, nee) => Some(Lengte::Weken(ja.max(nee))),
            Self::Maanden(maanden) => Some(Lengte::Maanden(maanden)),
            Self::Periode(_) | Self::NaMaanden(_) | Self::LokaalWeken(_) | Self::LokaalMaanden(_) => None,
            Self::Maandelijks(_) => None,
        }
    }

    /// In plain Dutch.
    #[must_use]
    pub fn tekst(self) -> String {
        match self {
            Self::Weken(weken) => format!("{weken} weken"),
            Self::Maanden(maanden) | Self::Periode(maanden) => format!("{maanden} maanden, einddag niet meegeteld"),
            Self::NaMaanden(maanden) => format!("na {maanden} maanden"),
            Self::LokaalWeken(veld) => format!("weken volgens `{}`", veld.naam),
            Self::LokaalMaanden(veld) => format!("maanden volgens `{}`, einddag niet meegeteld", veld.naam),
            Self::WekenNaar(veld, ja, nee) => format!("{ja} weken bij `{}`, anders {nee} weken", veld.naam),
            Self::Maandelijks(_) => "per maand, teruggerekend".to_owned(),
        }
    }
}

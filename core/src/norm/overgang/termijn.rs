//! Deadlines: what starts them, how long they are, what closes them, and what follows when they pass.

use super::poging::Gebeurd;
use super::{Gegevens, Grondslag, VeldDef};
use crate::tijd::Datum;

/// From which day a deadline counts.
#[derive(Debug, Clone, Copy)]
pub enum Start {
    /// The day of the event.
    Gebeurtenis,
    /// A day that the event names.
    Veld(&'static VeldDef),
    /// The day of the first event of this kind in the course.
    Eerste(u8),
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
    /// second (exclusive), as Awb art. 4:15 lid 1 and 7:10 lid 2 say; those days are added.
    pub opschorting: Option<(u8, u8)>,
    /// Events that extend it, each with the field that holds the weeks.
    pub verlenging: &'static [(u8, &'static VeldDef)],
    /// What follows when it passes, in plain Dutch.
    pub gevolg: &'static str,
    /// Whether the Algemene termijnenwet applies.
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
        map.end()
    }
}

/// The one place where a last day moves to the next ordinary day (Algemene termijnenwet art. 1), for deadlines to which that act
/// applies. The calendar of holidays is not part of this kernel: until it is called here, the day is the one before the shift.
pub(crate) fn verschoven(laatste_dag: Datum, _atw: bool) -> Datum {
    laatste_dag
}

impl TermijnDef {
    /// The deadline as it stands on `dag`; `None` when it has not started. `geeindigd` is the day on which the course ended.
    pub(crate) fn op(
        &'static self,
        historie: &[Gebeurd],
        instelling: &Gegevens,
        dag: Datum,
        geeindigd: Option<Datum>,
    ) -> Option<Termijn> {
        let plek =
            historie.iter().rposition(|gebeurd| self.begint.contains(&gebeurd.gebeurtenis) && gebeurd.op <= dag)?;
        let begin = historie.get(plek)?;
        let erna = historie.get(plek.saturating_add(1)..).unwrap_or_default();
        let start = match self.start {
            Start::Gebeurtenis => begin.op,
            Start::Veld(veld) => begin.gegevens.datum(veld)?,
            Start::Eerste(nummer) => historie.iter().find(|gebeurd| gebeurd.gebeurtenis == nummer)?.op,
            Start::NaTermijn(ander) => ander.op(historie, instelling, dag, None)?.laatste_dag?,
        };
        if !self.grondslag.geldt_op(begin.op) {
            return None;
        }
        let einde = erna.iter().find(|gebeurd| gebeurd.op <= dag && self.eindigt.contains(&gebeurd.gebeurtenis));
        let gehaald = einde.map(|gebeurd| gebeurd.op);
        let vervallen = geeindigd.filter(|op| gehaald.is_none() && *op <= dag);
        let gesloten = gehaald.or(vervallen);
        let (dagen, opgeschort) = self.opgeschorte_dagen(erna, gesloten.unwrap_or(dag));
        let laatste_dag = self.duur.vanaf(start, instelling).map(|kaal| {
            let weken = self.verlengde_weken(erna, dag);
            verschoven(kaal.plus_dagen(dagen).plus_weken(weken), self.atw)
        });
        let status = match (laatste_dag, gesloten) {
            _ if vervallen.is_some() => TermijnStatus::Vervallen,
            (None, _) => TermijnStatus::Onbekend,
            (Some(laatste), Some(op)) if op > self.duur.uiterste_einde(laatste) => TermijnStatus::TeLaat,
            (Some(_), Some(_)) => TermijnStatus::Gehaald,
            (Some(_), None) if opgeschort => TermijnStatus::Opgeschort,
            (Some(laatste), None) if dag > laatste => TermijnStatus::Verstreken,
            (Some(_), None) => TermijnStatus::Loopt,
        };
        Some(Termijn { def: self, start, laatste_dag, gesloten, status })
    }

    /// The days of suspension until `dag`, and whether it is suspended now.
    fn opgeschorte_dagen(&self, erna: &[Gebeurd], dag: Datum) -> (u32, bool) {
        let Some((begin, einde)) = self.opschorting else { return (0, false) };
        let (mut dagen, mut sinds): (u32, Option<Datum>) = (0, None);
        for gebeurd in erna.iter().take_while(|gebeurd| gebeurd.op <= dag) {
            if gebeurd.gebeurtenis == begin {
                sinds = Some(sinds.unwrap_or(gebeurd.op));
            } else if gebeurd.gebeurtenis == einde
                && let Some(van) = sinds.take()
            {
                dagen = dagen.saturating_add(gebeurd.op.dagen_sinds(van.plus_dag()));
            }
        }
        let lopend = sinds.map_or(0, |van| dag.dagen_sinds(van.plus_dag()));
        (dagen.saturating_add(lopend), sinds.is_some())
    }

    fn verlengde_weken(&self, erna: &[Gebeurd], dag: Datum) -> u32 {
        let weken = |gebeurd: &Gebeurd| {
            let (_, veld) = self.verlenging.iter().find(|(nummer, _)| *nummer == gebeurd.gebeurtenis)?;
            gebeurd.gegevens.aantal(veld)
        };
        erna.iter().filter(|gebeurd| gebeurd.op <= dag).filter_map(weken).fold(0, u32::saturating_add)
    }
}

impl Duur {
    /// The last day, before suspension and shift; `None` when the local rule was not given.
    fn vanaf(self, start: Datum, instelling: &Gegevens) -> Option<Datum> {
        Some(match self {
            Self::Weken(weken) => start.plus_weken(weken),
            Self::Maanden(maanden) | Self::Periode(maanden) => start.plus_maanden(maanden).dag_ervoor(),
            Self::NaMaanden(maanden) => start.plus_maanden(maanden),
            Self::LokaalWeken(veld) => start.plus_weken(instelling.aantal(veld)?),
            Self::LokaalMaanden(veld) => start.plus_maanden(instelling.aantal(veld)?).dag_ervoor(),
            Self::WekenNaar(veld, ja, nee) => start.plus_weken(if instelling.ja_nee(veld)? { ja } else { nee }),
        })
    }

    fn uiterste_einde(self, laatste_dag: Datum) -> Datum {
        if let Self::Periode(_) = self { laatste_dag.plus_dag() } else { laatste_dag }
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
        }
    }
}

//! One term with everything that explains it.

use serde::{Serialize, Serializer};

use super::{beslissing_op_bezwaar, beslistermijn, betaaldag, bezwaartermijn};
use crate::norm::{Status, Verantwoording, Weergave};
use crate::tijd::{Datum, Peildatum};

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.termijn/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/termijn-1.schema.json");

const VOORBEHOUD: &str = "Dit zijn data volgens de wet en de opgegeven gegevens. Het bestuursorgaan beoordeelt of een termijn is opgeschort, of iemand in verzuim is en wat het besluit.";

/// How a term stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stand {
    /// It runs.
    Loopt,
    /// It stands still.
    Opgeschort,
    /// The last day is over.
    Verstreken,
}

impl Stand {
    /// Stable text, as in the JSON record.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Loopt => "loopt",
            Self::Opgeschort => "opgeschort",
            Self::Verstreken => "verstreken",
        }
    }
}

/// Whether something was handed in on time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tijdigheid {
    /// Within the term.
    Tijdig,
    /// After it: the authority weighs the reason (Awb 6:11).
    TeLaat,
    /// Before it began (Awb 6:10).
    VoorBegin,
}

impl Tijdigheid {
    /// Stable text, as in the JSON record.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Tijdig => "tijdig",
            Self::TeLaat => "te_laat",
            Self::VoorBegin => "voor_begin",
        }
    }
}

/// The input of an answer, as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Gegevens {
    Beslistermijn(beslistermijn::Invoer),
    Bezwaartermijn(bezwaartermijn::Invoer),
    BeslissingOpBezwaar(beslissing_op_bezwaar::Invoer),
    Betaaldag(betaaldag::Invoer),
}

impl Gegevens {
    /// Name of the question, and of its answer in the words of a letter.
    const fn bewerking(&self) -> (&'static str, &'static str) {
        match self {
            Self::Beslistermijn(_) => ("beslistermijn", "Beslistermijn"),
            Self::Bezwaartermijn(_) => ("bezwaartermijn", "Termijn voor bezwaar"),
            Self::BeslissingOpBezwaar(_) => ("beslissing_op_bezwaar", "Termijn voor de beslissing op bezwaar"),
            Self::Betaaldag(_) => ("betaaldag", "Betaaldag van de loonkostensubsidie"),
        }
    }

    const fn wetsdag(&self) -> Peildatum {
        match self {
            Self::Beslistermijn(invoer) => invoer.startdag,
            Self::Bezwaartermijn(invoer) => invoer.bekendmaking,
            Self::BeslissingOpBezwaar(invoer) => invoer.bekendmaking,
            Self::Betaaldag(invoer) => invoer.maand,
        }
    }
}

/// What was counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Data {
    pub(super) eerste_dag: Option<Datum>,
    pub(super) kale_laatste_dag: Datum,
    pub(super) laatste_dag: Datum,
    pub(super) opgeschorte_dagen: u32,
    pub(super) niet_behandelen_tot_en_met: Option<Datum>,
    pub(super) ontvangst_per_post_tot_en_met: Option<Datum>,
    pub(super) stand: Option<Stand>,
    pub(super) tijdigheid: Option<Tijdigheid>,
}

/// A term: its first and last day, and where they come from.
#[derive(Debug, Clone)]
pub struct Uitkomst {
    gegevens: Gegevens,
    data: Data,
    verantwoording: Verantwoording,
}

impl Uitkomst {
    pub(super) fn new(gegevens: Gegevens, data: Data, verantwoording: Verantwoording) -> Self {
        Self { gegevens, data, verantwoording }
    }

    /// Name of the question: `beslistermijn`, `bezwaartermijn`, `beslissing_op_bezwaar` or `betaaldag`.
    #[must_use]
    pub fn bewerking(&self) -> &'static str {
        self.gegevens.bewerking().0
    }

    /// The day whose text of the law was read.
    #[must_use]
    pub fn peildatum(&self) -> Datum {
        self.gegevens.wetsdag().datum()
    }

    /// First day of the term; `None` for one that is counted backward.
    #[must_use]
    pub fn eerste_dag(&self) -> Option<Datum> {
        self.data.eerste_dag
    }

    /// Last day, suspension and the Algemene termijnenwet included.
    #[must_use]
    pub fn laatste_dag(&self) -> Datum {
        self.data.laatste_dag
    }

    /// Last day before the Algemene termijnenwet.
    #[must_use]
    pub fn kale_laatste_dag(&self) -> Datum {
        self.data.kale_laatste_dag
    }

    /// How many days did not count.
    #[must_use]
    pub fn opgeschorte_dagen(&self) -> u32 {
        self.data.opgeschorte_dagen
    }

    /// Until when the decision not to treat the application may be made known (Awb 4:5 lid 4).
    #[must_use]
    pub fn niet_behandelen_tot_en_met(&self) -> Option<Datum> {
        self.data.niet_behandelen_tot_en_met
    }

    /// Until when an objection that was posted in time may come in (Awb 6:9 lid 2).
    #[must_use]
    pub fn ontvangst_per_post_tot_en_met(&self) -> Option<Datum> {
        self.data.ontvangst_per_post_tot_en_met
    }

    /// How the term stands on the day that was asked, if one was.
    #[must_use]
    pub fn stand(&self) -> Option<Stand> {
        self.data.stand
    }

    /// Whether the objection was handed in on time, if its day was given.
    #[must_use]
    pub fn tijdigheid(&self) -> Option<Tijdigheid> {
        self.data.tijdigheid
    }

    /// Steps, figures, readings and messages.
    #[must_use]
    pub fn verantwoording(&self) -> &Verantwoording {
        &self.verantwoording
    }

    /// The explanation as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        self.weergave().tekst()
    }

    /// The same as an HTML table.
    #[must_use]
    pub fn html(&self) -> String {
        self.weergave().html()
    }

    /// The record of the answer as JSON (format [`FORMAAT`]).
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn weergave(&self) -> Weergave<'_> {
        Weergave {
            titel: format!("{}: tot en met {}", self.gegevens.bewerking().1, self.data.laatste_dag.voluit()),
            status: Status::Berekend,
            voorbehoud: VOORBEHOUD,
            slot: "Een termijn loopt tot en met de laatste dag.",
            verantwoording: &self.verantwoording,
        }
    }
}

impl Serialize for Uitkomst {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Record {
            formaat: FORMAAT,
            soort: "berekening",
            bibliotheek: crate::VERSIE,
            bewerking: self.bewerking(),
            peildatum: self.peildatum(),
            eerste_dag: self.data.eerste_dag,
            kale_laatste_dag: self.data.kale_laatste_dag,
            laatste_dag: self.data.laatste_dag,
            opgeschorte_dagen: self.data.opgeschorte_dagen,
            niet_behandelen_tot_en_met: self.data.niet_behandelen_tot_en_met,
            ontvangst_per_post_tot_en_met: self.data.ontvangst_per_post_tot_en_met,
            stand: self.data.stand,
            tijdigheid: self.data.tijdigheid,
            gegevens: &self.gegevens,
            verantwoording: &self.verantwoording,
            voorbehoud: VOORBEHOUD,
        }
        .serialize(s)
    }
}

/// The shape of the record.
#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    bewerking: &'static str,
    peildatum: Datum,
    eerste_dag: Option<Datum>,
    kale_laatste_dag: Datum,
    laatste_dag: Datum,
    opgeschorte_dagen: u32,
    niet_behandelen_tot_en_met: Option<Datum>,
    ontvangst_per_post_tot_en_met: Option<Datum>,
    stand: Option<Stand>,
    tijdigheid: Option<Tijdigheid>,
    gegevens: &'a Gegevens,
    #[serde(flatten)]
    verantwoording: &'a Verantwoording,
    voorbehoud: &'static str,
}

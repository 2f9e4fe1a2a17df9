//! One penalty payment with everything that explains it.

use serde::{Serialize, Serializer};

use super::Invoer;
use crate::grootheid::{Bedrag, Breuk, exact};
use crate::norm::{Status, Verantwoording, Weergave};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.dwangsom/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../../schema/dwangsom-1.schema.json");

const VOORBEHOUD: &str = "Dit is een berekening voor een beschikking op aanvraag of een beslissing op bezwaar. Het bestuursorgaan stelt bij beschikking vast of de dwangsom verschuldigd is.";

/// What was counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Data {
    pub(super) eerste_dag: Option<Datum>,
    pub(super) laatste_dag: Option<Datum>,
    pub(super) dagen: u32,
    pub(super) bedrag: Bedrag,
    pub(super) maximum: Bedrag,
    pub(super) per_aanvrager: Breuk,
    pub(super) vaststellen: Option<Datum>,
}

/// The penalty payment and where it comes from.
#[derive(Debug, Clone)]
pub struct Uitkomst {
    invoer: Invoer,
    data: Data,
    verantwoording: Verantwoording,
}

impl Uitkomst {
    pub(super) fn new(invoer: Invoer, data: Data, verantwoording: Verantwoording) -> Self {
        Self { invoer, data, verantwoording }
    }

    /// The input that was computed.
    #[must_use]
    pub fn invoer(&self) -> &Invoer {
        &self.invoer
    }

    /// The day whose law and amounts were used: that on which the notice came in.
    #[must_use]
    pub fn peildatum(&self) -> Datum {
        self.invoer.ingebrekestelling.datum()
    }

    /// First day over which it is due; `None` when the notice came too early.
    #[must_use]
    pub fn eerste_dag(&self) -> Option<Datum> {
        self.data.eerste_dag
    }

    /// Last day that was counted; `None` when no day was.
    #[must_use]
    pub fn laatste_dag(&self) -> Option<Datum> {
        self.data.laatste_dag
    }

    /// How many days were counted, at most 42.
    #[must_use]
    pub fn dagen(&self) -> u32 {
        self.data.dagen
    }

    /// Euros, for all applicants together.
    #[must_use]
    pub fn bedrag(&self) -> Bedrag {
        self.data.bedrag
    }

    /// What it can be at most.
    #[must_use]
    pub fn maximum(&self) -> Bedrag {
        self.data.maximum
    }

    /// The equal share of one applicant in euros, exact as text: `1442/3`.
    #[must_use]
    pub fn per_aanvrager(&self) -> String {
        exact(self.data.per_aanvrager)
    }

    /// Until when the authority must decide on it (Awb 4:18); `None` while days are still counted, or when there are none.
    #[must_use]
    pub fn vaststellen_tot_en_met(&self) -> Option<Datum> {
        self.data.vaststellen
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
            titel: format!("Dwangsom bij niet tijdig beslissen: {}", self.data.bedrag.getoond()),
            status: Status::Berekend,
            voorbehoud: VOORBEHOUD,
            slot: "De bedragen zijn hele euro's per dag. Alleen een deel per aanvrager is afgerond, en alleen om te lezen.",
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
            peildatum: self.peildatum(),
            eerste_dag: self.data.eerste_dag,
            laatste_dag: self.data.laatste_dag,
            dagen: self.data.dagen,
            bedrag: self.data.bedrag,
            maximum: self.data.maximum,
            per_aanvrager: self.per_aanvrager(),
            vaststellen_tot_en_met: self.data.vaststellen,
            gegevens: &self.invoer,
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
    peildatum: Datum,
    eerste_dag: Option<Datum>,
    laatste_dag: Option<Datum>,
    dagen: u32,
    bedrag: Bedrag,
    maximum: Bedrag,
    per_aanvrager: String,
    vaststellen_tot_en_met: Option<Datum>,
    gegevens: &'a Invoer,
    #[serde(flatten)]
    verantwoording: &'a Verantwoording,
    voorbehoud: &'static str,
}

//! One loonwaarde with everything that explains it.

use serde::{Serialize, Serializer};

use super::{Aandeel, Invoer, Methode, Taak, Werktijd};
use crate::grootheid::{Breuk, Percentage, Uren, exact};
use crate::norm::{Status, Verantwoording, Weergave};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.loonwaarde/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/loonwaarde-1.schema.json");

const VOORBEHOUD: &str = "Dit is een berekening uit de opgegeven factoren. Een deskundige onderzoekt de werkplek en het college stelt de loonwaarde vast.";

/// The loonwaarde in whole percents, with its explanation.
#[derive(Debug, Clone)]
pub struct Uitkomst {
    invoer: Invoer,
    methode: Methode,
    loonwaarde: Percentage,
    som: Breuk,
    verantwoording: Verantwoording,
}

impl Uitkomst {
    pub(super) fn new(
        invoer: Invoer,
        methode: Methode,
        loonwaarde: Percentage,
        som: Breuk,
        verantwoording: Verantwoording,
    ) -> Self {
        Self { invoer, methode, loonwaarde, som, verantwoording }
    }

    /// The input that was computed.
    #[must_use]
    pub fn invoer(&self) -> &Invoer {
        &self.invoer
    }

    /// Whole percents.
    #[must_use]
    pub fn loonwaarde(&self) -> Percentage {
        self.loonwaarde
    }

    /// The same as a plain integer: 64.
    #[must_use]
    pub fn hele_procenten(&self) -> i32 {
        self.loonwaarde.honderdsten() / 100
    }

    /// The sum before rounding, as a share of one.
    #[must_use]
    pub fn som(&self) -> Breuk {
        self.som
    }

    /// The sum before rounding in percents, exact as text: `64.4`.
    #[must_use]
    pub fn exact(&self) -> String {
        exact(self.som * Breuk::geheel(100))
    }

    /// The method used.
    #[must_use]
    pub fn methode(&self) -> Methode {
        self.methode
    }

    /// Steps, rule version and messages.
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
            titel: format!("Loonwaarde op {}: {}", self.invoer.peildatum.datum().voluit(), self.loonwaarde.getoond()),
            status: Status::Berekend,
            voorbehoud: VOORBEHOUD,
            slot: "Wij ronden alleen de som af, niet elke taak.",
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
            peildatum: self.invoer.peildatum.datum(),
            methode: self.methode.tekst(),
            loonwaarde: self.hele_procenten(),
            exact: self.exact(),
            gegevens: Gegevens::from(&self.invoer),
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
    methode: &'static str,
    loonwaarde: i32,
    exact: String,
    gegevens: Gegevens,
    #[serde(flatten)]
    verantwoording: &'a Verantwoording,
    voorbehoud: &'static str,
}

/// The input as it was read: only what was given. Fed back, it gives the same record.
#[derive(Serialize)]
struct Gegevens {
    taken: Vec<Taakgegevens>,
    peildatum: Datum,
    #[serde(skip_serializing_if = "Option::is_none")]
    methode: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uren_per_week: Option<Uren>,
    #[serde(skip_serializing_if = "Option::is_none")]
    werkdagen: Option<u32>,
}

#[derive(Serialize)]
struct Taakgegevens {
    #[serde(skip_serializing_if = "Option::is_none")]
    naam: Option<String>,
    tempo: Percentage,
    kwaliteit: Percentage,
    #[serde(skip_serializing_if = "Option::is_none")]
    inzetbaarheid: Option<Percentage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    netto_werktijd: Option<Percentage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aandeel: Option<Percentage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minuten: Option<u32>,
}

impl From<&Invoer> for Gegevens {
    fn from(invoer: &Invoer) -> Self {
        Self {
            taken: invoer.taken.iter().map(Taakgegevens::from).collect(),
            peildatum: invoer.peildatum.datum(),
            methode: invoer.methode.map(Methode::tekst),
            uren_per_week: invoer.uren_per_week,
            werkdagen: invoer.werkdagen,
        }
    }
}

impl From<&Taak> for Taakgegevens {
    fn from(taak: &Taak) -> Self {
        let (inzetbaarheid, netto_werktijd) = match taak.werktijd {
            Werktijd::Inzetbaarheid(factor) => (Some(factor), None),
            Werktijd::Netto(factor) => (None, Some(factor)),
        };
        let (aandeel, minuten) = match taak.aandeel {
            Aandeel::Procent(deel) => (Some(deel), None),
            Aandeel::Minuten(minuten) => (None, Some(minuten)),
        };
        let (tempo, kwaliteit) = (taak.tempo, taak.kwaliteit);
        Self { naam: taak.naam.clone(), tempo, kwaliteit, inzetbaarheid, netto_werktijd, aandeel, minuten }
    }
}

//! One loonwaarde with everything that explains it.

use serde::{Serialize, Serializer};

use super::{Invoer, Methode};
use crate::grootheid::{Breuk, Percentage, exact};
use crate::norm::{Status, Verantwoording, Weergave};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.loonwaarde/1";

const VOORBEHOUD: &str = "Dit is een berekening uit de opgegeven factoren. Een deskundige onderzoekt de werkplek en het college stelt de loonwaarde vast.";

/// The loonwaarde in whole percents, with its explanation.
#[derive(Debug, Clone)]
pub struct Uitkomst {
    peildatum: Datum,
    methode: Methode,
    loonwaarde: Percentage,
    som: Breuk,
    verantwoording: Verantwoording,
}

impl Uitkomst {
    pub(super) fn new(
        invoer: &Invoer,
        methode: Methode,
        loonwaarde: Percentage,
        som: Breuk,
        verantwoording: Verantwoording,
    ) -> Self {
        Self { peildatum: invoer.peildatum.datum(), methode, loonwaarde, som, verantwoording }
    }

    /// Whole percents.
    #[must_use]
    pub fn loonwaarde(&self) -> Percentage {
        self.loonwaarde
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
            titel: format!("Loonwaarde op {}: {}", self.peildatum.voluit(), self.loonwaarde.getoond()),
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
            peildatum: self.peildatum,
            methode: self.methode.tekst(),
            loonwaarde: self.loonwaarde,
            exact: self.exact(),
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
    loonwaarde: Percentage,
    exact: String,
    #[serde(flatten)]
    verantwoording: &'a Verantwoording,
    voorbehoud: &'static str,
}

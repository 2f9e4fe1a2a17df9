//! One answer: the amounts with everything that explains them.

use serde::{Serialize, Serializer};

use super::hoogte::Gerekend;
use super::{Bedragen, Grondslag, Invoer, Leeftijd, OnbekendeDatum, Route};
use crate::grootheid::Bedrag;
use crate::norm::{Status, Verantwoording, Weergave};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.loonkostensubsidie/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/loonkostensubsidie-1.schema.json");

/// What an answer is not.
pub const VOORBEHOUD: &str = "Dit is een berekening van de hoogte per maand voor één dienstbetrekking, niet van het recht erop. Het college stelt de loonwaarde en het bedrag vast.";

/// The height of the loonkostensubsidie with its explanation.
#[derive(Debug, Clone)]
pub struct Uitkomst {
    invoer: Invoer,
    gerekend: Bedragen,
    bedragen_datum: Datum,
    verantwoording: Verantwoording,
}

impl Uitkomst {
    pub(super) fn new(invoer: Invoer, gerekend: Gerekend, verantwoording: Verantwoording) -> Self {
        Self { invoer, gerekend: gerekend.bedragen, bedragen_datum: gerekend.bedragen_datum, verantwoording }
    }

    /// The input that was computed.
    #[must_use]
    pub fn invoer(&self) -> &Invoer {
        &self.invoer
    }

    /// Euro per month, employer costs included.
    #[must_use]
    pub fn bedrag(&self) -> Bedrag {
        self.gerekend.bedrag
    }

    /// Euro per month, without employer costs.
    #[must_use]
    pub fn bedrag_zonder_werkgeverslasten(&self) -> Bedrag {
        self.gerekend.bedrag_zonder_werkgeverslasten
    }

    /// The compensation for employer costs: what is left between the two.
    #[must_use]
    pub fn werkgeverslasten(&self) -> Bedrag {
        self.gerekend.werkgeverslasten()
    }

    /// Whether the maximum of lid 4 was applied.
    #[must_use]
    pub fn begrensd(&self) -> bool {
        self.gerekend.begrensd
    }

    /// Whether every figure is known.
    #[must_use]
    pub fn status(&self) -> Status {
        self.gerekend.status
    }

    /// The day whose figures were used.
    #[must_use]
    pub fn bedragen_datum(&self) -> Datum {
        self.bedragen_datum
    }

    /// Steps, figures, rule versions, choices, assumptions and messages.
    #[must_use]
    pub fn verantwoording(&self) -> &Verantwoording {
        &self.verantwoording
    }

    /// The whole explanation as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        self.weergave().tekst()
    }

    /// The same as an HTML table, every text escaped, without styles or scripts.
    #[must_use]
    pub fn html(&self) -> String {
        self.weergave().html()
    }

    /// The record of the answer as JSON (format [`FORMAAT`]); money as cents and text, no floats.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn weergave(&self) -> Weergave<'_> {
        let peildatum = self.invoer.peildatum.datum().voluit();
        Weergave {
            titel: format!("Loonkostensubsidie op {peildatum}: {} per maand", self.bedrag().getoond()),
            status: self.status(),
            voorbehoud: VOORBEHOUD,
            slot: "Wij ronden pas af bij de laatste stap; daarvoor rekenen wij met de exacte waarden.",
            verantwoording: &self.verantwoording,
        }
    }
}

impl Serialize for Uitkomst {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Record::from(self).serialize(s)
    }
}

/// The shape of the record.
#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    peildatum: Datum,
    bedragen_datum: Datum,
    status: Status,
    bedrag: Bedrag,
    bedrag_zonder_werkgeverslasten: Bedrag,
    werkgeverslasten: Bedrag,
    per: &'static str,
    begrensd: bool,
    gegevens: Gegevens,
    #[serde(flatten)]
    verantwoording: &'a Verantwoording,
    voorbehoud: &'static str,
}

impl<'a> From<&'a Uitkomst> for Record<'a> {
    fn from(uitkomst: &'a Uitkomst) -> Self {
        Self {
            formaat: FORMAAT,
            soort: "berekening",
            bibliotheek: crate::VERSIE,
            peildatum: uitkomst.invoer.peildatum.datum(),
            bedragen_datum: uitkomst.bedragen_datum,
            status: uitkomst.status(),
            bedrag: uitkomst.bedrag(),
            bedrag_zonder_werkgeverslasten: uitkomst.bedrag_zonder_werkgeverslasten(),
            werkgeverslasten: uitkomst.werkgeverslasten(),
            per: "maand",
            begrensd: uitkomst.begrensd(),
            gegevens: Gegevens::from(&uitkomst.invoer),
            verantwoording: &uitkomst.verantwoording,
            voorbehoud: VOORBEHOUD,
        }
    }
}

/// The input as it was read: only what was given. Fed back, it gives the same record.
#[derive(Serialize)]
pub(super) struct Gegevens {
    peildatum: Datum,
    #[serde(skip_serializing_if = "Option::is_none")]
    loonwaarde: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forfaitair: Option<bool>,
    arbeidsduur: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    normale_arbeidsduur: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leeftijd: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geboortedatum: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ingangsdatum: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aanvang_dienstbetrekking: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    beschut: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    functieloon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vakantiebijslag_loonwaarde: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grondslag: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    onbekende_datum: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "als_object")]
    keuzes: Vec<(&'static str, &'static str)>,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "als_object")]
    invulling: Vec<(String, Ingevuld)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strikt: Option<bool>,
}

#[derive(Serialize)]
pub(super) struct Ingevuld {
    waarde: String,
    bron: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    van: Option<Datum>,
}

impl From<&Invoer> for Gegevens {
    fn from(invoer: &Invoer) -> Self {
        let (loonwaarde, forfaitair) = match invoer.route {
            Route::Loonwaarde(loonwaarde) => (Some(loonwaarde.to_string()), None),
            Route::Forfaitair => (None, Some(true)),
        };
        let (leeftijd, geboortedatum) = match invoer.leeftijd {
            Leeftijd::Volwassen => (None, None),
            Leeftijd::Jaren(jaren) => (Some(jaren), None),
            Leeftijd::Geboren(datum) => (None, Some(datum)),
        };
        Self {
            peildatum: invoer.peildatum.datum(),
            loonwaarde,
            forfaitair,
            arbeidsduur: invoer.arbeidsduur.to_string(),
            normale_arbeidsduur: invoer.normale_arbeidsduur.map(|uren| uren.to_string()),
            leeftijd,
            geboortedatum,
            ingangsdatum: invoer.ingangsdatum,
            aanvang_dienstbetrekking: invoer.aanvang_dienstbetrekking,
            beschut: invoer.beschut.then_some(true),
            functieloon: invoer.functieloon.map(|loon| loon.to_string()),
            vakantiebijslag_loonwaarde: invoer.vakantiebijslag_loonwaarde.map(|deel| deel.to_string()),
            grondslag: (invoer.grondslag == Grondslag::Uurloon).then_some("uurloon"),
            onbekende_datum: (invoer.onbekende_datum == OnbekendeDatum::LaatsteBekende).then_some("laatste_bekende"),
            keuzes: invoer.keuzes.afwijkend(),
            invulling: invoer.invulling.iter().map(ingevuld).collect(),
            strikt: invoer.strikt.then_some(true),
        }
    }
}

/// A figure of the caller, by the name of its series.
pub(super) fn ingevuld(invulling: &crate::parameters::Invulling) -> (String, Ingevuld) {
    let waarde = invulling.tekst();
    (invulling.naam(), Ingevuld { waarde, bron: invulling.bron().to_owned(), van: invulling.van() })
}

pub(super) fn als_object<K: Serialize, W: Serialize, S: Serializer>(paren: &[(K, W)], s: S) -> Result<S::Ok, S::Error> {
    s.collect_map(paren.iter().map(|(naam, waarde)| (naam, waarde)))
}

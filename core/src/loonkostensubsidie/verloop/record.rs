//! The shape of the record of a job over time.

use serde::{Serialize, Serializer};

use super::super::uitkomst::{self, Ingevuld, als_object, ingevuld};
use super::super::{Grondslag, Leeftijd, OnbekendeDatum};
use super::betalingen::{Betaling, Deel};
use super::oorzaak::Oorzaak;
use super::uitkomst::{FORMAAT, VOORBEHOUD, Verloop, Verloopmelding};
use super::{Bestemming, Dienstverband, Vanaf, Verloopperiode};
use crate::bron::Artikel;
use crate::grootheid::{Bedrag, Percentage, Uren, exact};
use crate::norm::{Aanname, GemaakteKeuze, Regelversie, RijVerwijzing, Status};
use crate::tijd::{Datum, Kalendermaand};

#[derive(Serialize)]
pub(super) struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    van: Datum,
    tot: Datum,
    status: Status,
    totaal: Bedrag,
    totaal_zonder_werkgeverslasten: Bedrag,
    perioden: Vec<Periode<'a>>,
    einde: &'a [Oorzaak],
    betalingen: Vec<Maand<'a>>,
    gegevens: Gegevens,
    meldingen: &'a [Verloopmelding],
    keuzes: &'a [GemaakteKeuze],
    aannames: &'a [Aanname],
    gebruikte_rijen: &'a [RijVerwijzing],
    regelversies: &'a [Regelversie],
    voorbehoud: &'static str,
}

#[derive(Serialize)]
struct Periode<'a> {
    nummer: usize,
    van: Datum,
    tot: Datum,
    bedrag: Bedrag,
    bedrag_zonder_werkgeverslasten: Bedrag,
    werkgeverslasten: Bedrag,
    exact: String,
    begrensd: bool,
    status: Status,
    bedragen_datum: Option<Datum>,
    oorzaken: &'a [Oorzaak],
    /// The input of the one calculation, for its full explanation.
    gegevens: Option<uitkomst::Gegevens>,
}

#[derive(Serialize)]
struct Maand<'a> {
    maand: Kalendermaand,
    dagen: u32,
    bedrag: Bedrag,
    bedrag_zonder_werkgeverslasten: Bedrag,
    werkgeverslasten: Bedrag,
    exact: String,
    delen: &'a [Deel],
}

impl<'a> From<&'a Verloop> for Record<'a> {
    fn from(verloop: &'a Verloop) -> Self {
        let verantwoording = verloop.verantwoording();
        let periode = |(nul, periode): (usize, &'a Verloopperiode)| Periode {
            nummer: nul.saturating_add(1),
            van: periode.van(),
            tot: periode.tot(),
            bedrag: periode.bedrag(),
            bedrag_zonder_werkgeverslasten: periode.bedrag_zonder_werkgeverslasten(),
            werkgeverslasten: periode.werkgeverslasten(),
            exact: exact(periode.exact().0),
            begrensd: periode.begrensd(),
            status: periode.status(),
            bedragen_datum: periode.bedragen_datum(),
            oorzaken: periode.oorzaken(),
            gegevens: periode.invoer().map(uitkomst::Gegevens::from),
        };
        let maand = |betaling: &'a Betaling| Maand {
            maand: betaling.maand(),
            dagen: betaling.maand().dagen(),
            bedrag: betaling.bedrag(),
            bedrag_zonder_werkgeverslasten: betaling.bedrag_zonder_werkgeverslasten(),
            werkgeverslasten: betaling.werkgeverslasten(),
            exact: exact(betaling.exact().0),
            delen: betaling.delen(),
        };
        Self {
            formaat: FORMAAT,
            soort: "berekening",
            bibliotheek: crate::VERSIE,
            van: verloop.van(),
            tot: verloop.einde().tot,
            status: verloop.status(),
            totaal: verloop.totaal(),
            totaal_zonder_werkgeverslasten: verloop.totaal_zonder_werkgeverslasten(),
            perioden: verloop.perioden().iter().enumerate().map(periode).collect(),
            einde: &verloop.einde().oorzaken,
            betalingen: verloop.betalingen().iter().map(maand).collect(),
            gegevens: Gegevens::from(verloop.dienstverband()),
            meldingen: verloop.meldingen(),
            keuzes: &verantwoording.keuzes,
            aannames: &verantwoording.aannames,
            gebruikte_rijen: &verantwoording.rijen,
            regelversies: &verantwoording.versies,
            voorbehoud: VOORBEHOUD,
        }
    }
}

#[derive(Serialize)]
struct Reden {
    code: &'static str,
    tekst: String,
    artikel: Option<Artikel>,
    link: Option<String>,
}

impl Serialize for Oorzaak {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let (code, tekst) = (self.code(), self.tekst());
        Reden { code, tekst, artikel: self.artikel(), link: self.link() }.serialize(s)
    }
}

#[derive(Serialize)]
struct Bericht {
    code: &'static str,
    tekst: String,
    vanaf: Datum,
}

impl Serialize for Verloopmelding {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Bericht { code: self.melding.code, tekst: self.melding.tekst(), vanaf: self.vanaf }.serialize(s)
    }
}

/// The input as it was read: only what was given. Fed back, it gives the same record.
#[derive(Serialize)]
struct Gegevens {
    aanvang_dienstbetrekking: Datum,
    #[serde(skip_serializing_if = "Option::is_none")]
    ingangsdatum: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    laatste_dag: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forfaitair: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    loonwaarden: Vec<Loonwaarde>,
    arbeidsduren: Vec<Arbeidsduur>,
    #[serde(skip_serializing_if = "Option::is_none")]
    normale_arbeidsduur: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    functielonen: Vec<Functieloon>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leeftijd: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geboortedatum: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    beschut: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vakantiebijslag_loonwaarde: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grondslag: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    no_risk_perioden: Vec<NoRisk>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    verhuizingen: Vec<Verhuizing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    niet_meer_doelgroep_vanaf: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    van: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tot: Option<Datum>,
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
struct Loonwaarde {
    vanaf: Datum,
    loonwaarde: String,
}

#[derive(Serialize)]
struct Arbeidsduur {
    vanaf: Datum,
    arbeidsduur: String,
}

#[derive(Serialize)]
struct Functieloon {
    vanaf: Datum,
    functieloon: String,
}

#[derive(Serialize)]
struct NoRisk {
    van: Datum,
    #[serde(skip_serializing_if = "Option::is_none")]
    tot: Option<Datum>,
}

#[derive(Serialize)]
struct Verhuizing {
    op: Datum,
    naar: &'static str,
}

impl Bestemming {
    /// Stable name, as in the record.
    pub(super) const fn tekst(self) -> &'static str {
        match self {
            Self::Gemeente => "gemeente",
            Self::EuEerZwitserland => "eu_eer_zwitserland",
        }
    }
}

impl From<&Dienstverband> for Gegevens {
    fn from(baan: &Dienstverband) -> Self {
        let (leeftijd, geboortedatum) = match baan.leeftijd {
            Leeftijd::Volwassen => (None, None),
            Leeftijd::Jaren(jaren) => (Some(jaren), None),
            Leeftijd::Geboren(datum) => (None, Some(datum)),
        };
        let loonwaarde = |een: &Vanaf<Percentage>| Loonwaarde { vanaf: een.vanaf, loonwaarde: een.waarde.to_string() };
        let arbeidsduur = |een: &Vanaf<Uren>| Arbeidsduur { vanaf: een.vanaf, arbeidsduur: een.waarde.to_string() };
        let functieloon = |een: &Vanaf<Bedrag>| Functieloon { vanaf: een.vanaf, functieloon: een.waarde.to_string() };
        let verhuizing = |een: &super::Verhuizing| Verhuizing { op: een.op, naar: een.naar.tekst() };
        Self {
            aanvang_dienstbetrekking: baan.aanvang_dienstbetrekking,
            ingangsdatum: baan.ingangsdatum,
            laatste_dag: baan.laatste_dag,
            forfaitair: baan.forfaitair.then_some(true),
            loonwaarden: baan.loonwaarden.iter().map(loonwaarde).collect(),
            arbeidsduren: baan.arbeidsduren.iter().map(arbeidsduur).collect(),
            normale_arbeidsduur: baan.normale_arbeidsduur.map(|uren| uren.to_string()),
            functielonen: baan.functielonen.iter().map(functieloon).collect(),
            leeftijd,
            geboortedatum,
            beschut: baan.beschut.then_some(true),
            vakantiebijslag_loonwaarde: baan.vakantiebijslag_loonwaarde.map(|deel| deel.to_string()),
            grondslag: (baan.grondslag == Grondslag::Uurloon).then_some("uurloon"),
            no_risk_perioden: baan.no_risk_perioden.iter().map(|een| NoRisk { van: een.van, tot: een.tot }).collect(),
            verhuizingen: baan.verhuizingen.iter().map(verhuizing).collect(),
            niet_meer_doelgroep_vanaf: baan.niet_meer_doelgroep_vanaf,
            van: baan.van,
            tot: baan.tot,
            onbekende_datum: (baan.onbekende_datum == OnbekendeDatum::LaatsteBekende).then_some("laatste_bekende"),
            keuzes: baan.keuzes.afwijkend(),
            invulling: baan.invulling.iter().map(ingevuld).collect(),
            strikt: baan.strikt.then_some(true),
        }
    }
}

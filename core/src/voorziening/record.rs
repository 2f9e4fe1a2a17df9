//! The record of an overview (format [`FORMAAT`]).

use serde::{Serialize, Serializer};

use super::aanvraag::Gegevens;
use super::bedragen::Hoogte;
use super::overzicht::{FORMAAT, OVERZICHT_VOORBEHOUD, Ontmoeting, Overzicht, Uitslag};
use super::{Instrument, Looptijd, Reikwijdte};
use crate::bron::Artikel;
use crate::feiten::Feit;
use crate::norm::Melding;
use crate::norm::regel::{Oordeel, Wie};
use crate::tijd::Datum;

impl Serialize for Overzicht {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Record {
            formaat: FORMAAT,
            soort: "oordelen",
            bibliotheek: crate::VERSIE,
            peildatum: self.peildatum().datum(),
            gegevens: Gegevens::from(self.aanvraag()),
            voorzieningen: self.voorzieningen(),
            samenloop: self.samenloop(),
            meldingen: self.meldingen(),
            voorbehoud: OVERZICHT_VOORBEHOUD,
        }
        .serialize(s)
    }
}

#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    peildatum: Datum,
    gegevens: Gegevens<'a>,
    voorzieningen: &'a [Uitslag],
    samenloop: &'a [Ontmoeting],
    meldingen: [Melding; 1],
    voorbehoud: &'static str,
}

impl Serialize for Uitslag {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let instrument = self.instrument();
        let &Instrument { wie, adviseert, opent, .. } = instrument;
        Voorziening {
            oordeel: self.oordeel(),
            wie,
            adviseert,
            opent,
            sinds: instrument.sinds(),
            looptijd: self.looptijd(),
            hoogte: self.hoogte(),
        }
        .serialize(s)
    }
}

#[derive(Serialize)]
struct Voorziening<'a> {
    #[serde(flatten)]
    oordeel: &'a Oordeel<Feit>,
    wie: Wie,
    #[serde(skip_serializing_if = "Option::is_none")]
    adviseert: Option<Wie>,
    opent: &'static [&'static str],
    sinds: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    looptijd: Option<&'a Looptijd>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hoogte: Option<&'a Hoogte>,
}

impl Serialize for Ontmoeting {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { paar, uitwerking, zeker, verliest, melding, dag } = self;
        let onderdeel = paar.uitwerking.op(*dag).ok();
        Paar {
            code: paar.code,
            een: paar.een.naam,
            ander: paar.ander.naam,
            gevolg: uitwerking.gevolg.naam(),
            verliest: *verliest,
            reikwijdte: paar.reikwijdte,
            zeker: *zeker,
            zin: uitwerking.zin,
            artikel: uitwerking.artikel,
            link: uitwerking.artikel.link(*dag),
            van: onderdeel.map(|rij| rij.van),
            bron: onderdeel.map(|rij| rij.bron.tekst()),
            melding: *melding,
        }
        .serialize(s)
    }
}

#[derive(Serialize)]
struct Paar {
    code: &'static str,
    een: &'static str,
    ander: &'static str,
    gevolg: &'static str,
    verliest: Option<&'static str>,
    reikwijdte: Reikwijdte,
    zeker: bool,
    zin: &'static str,
    artikel: Artikel,
    link: String,
    van: Option<Datum>,
    bron: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    melding: Option<Melding>,
}

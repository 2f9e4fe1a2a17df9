//! A machine as a record: the whole table as data, for a host language or a screen.

use serde::ser::{Serialize, Serializer};

use super::{Gegeven, Grondslag, Machine, Overgang, Rol, Soort, TermijnDef, VeldDef, VeldSoort};
use crate::tijd::Datum;

#[derive(serde::Serialize)]
struct MachineRecord {
    traject: &'static str,
    titel: &'static str,
    over: &'static str,
    van: Datum,
    toestanden: Vec<ToestandRecord>,
    stappen: Vec<Stap>,
    gebeurtenissen: Vec<GebeurtenisRecord>,
    termijnen: Vec<TermijnRecord>,
    instellingen: Vec<InstellingRecord>,
}

#[derive(serde::Serialize)]
struct ToestandRecord {
    naam: &'static str,
    label: &'static str,
    soort: Soort,
}

/// One arrow of the diagram.
#[derive(serde::Serialize)]
struct Stap {
    gebeurtenis: &'static str,
    van: &'static str,
    naar: &'static str,
    grondslag: &'static Grondslag,
}

#[derive(serde::Serialize)]
struct GebeurtenisRecord {
    naam: &'static str,
    label: &'static str,
    door: &'static [Rol],
    gegevens: Vec<VeldRecord>,
}

#[derive(serde::Serialize)]
struct VeldRecord {
    veld: &'static str,
    vraag: &'static str,
    soort: &'static str,
    woorden: &'static [&'static str],
    nodig: bool,
}

#[derive(serde::Serialize)]
struct TermijnRecord {
    naam: &'static str,
    omschrijving: &'static str,
    duur: String,
    termijnenwet: bool,
    gevolg: &'static str,
    grondslag: &'static Grondslag,
}

#[derive(serde::Serialize)]
struct InstellingRecord {
    veld: &'static str,
    vraag: &'static str,
    soort: &'static str,
    woorden: &'static [&'static str],
    standaard: Option<Gegeven>,
    grondslag: &'static Grondslag,
}

impl VeldDef {
    /// The kind of its values, and the words if it is one of a few.
    fn soort_en_woorden(&self) -> (&'static str, &'static [&'static str]) {
        match self.soort {
            VeldSoort::JaNee => ("ja_nee", &[]),
            VeldSoort::Aantal => ("aantal", &[]),
            VeldSoort::Procent => ("procent", &[]),
            VeldSoort::Uren => ("uren", &[]),
            VeldSoort::Bedrag => ("bedrag", &[]),
            VeldSoort::Datum => ("datum", &[]),
            VeldSoort::Woord(woorden) => ("woord", woorden),
        }
    }

    fn record(&self, nodig: bool) -> VeldRecord {
        let (soort, woorden) = self.soort_en_woorden();
        VeldRecord { veld: self.naam, vraag: self.vraag, soort, woorden, nodig }
    }
}

impl Stap {
    fn new(overgang: &Overgang) -> Self {
        let &Overgang { gebeurtenis, van, naar, grondslag, .. } = overgang;
        Self { gebeurtenis: gebeurtenis.naam, van: van.naam, naar: naar.naam, grondslag }
    }
}

impl TermijnRecord {
    fn new(termijn: &TermijnDef) -> Self {
        Self {
            naam: termijn.naam,
            omschrijving: termijn.label,
            duur: termijn.duur.tekst(),
            termijnenwet: termijn.verschuift(),
            gevolg: termijn.gevolg,
            grondslag: termijn.grondslag,
        }
    }
}

impl Serialize for Machine {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let gebeurtenissen = self.gebeurtenissen.iter().map(|gebeurtenis| {
            let nodig = gebeurtenis.nodig.iter().map(|veld| veld.record(true));
            let gegevens = nodig.chain(gebeurtenis.ook.iter().map(|veld| veld.record(false))).collect();
            GebeurtenisRecord { naam: gebeurtenis.naam, label: gebeurtenis.label, door: gebeurtenis.door, gegevens }
        });
        let instellingen = self.instellingen.iter().map(|instelling| {
            let (soort, woorden) = instelling.veld.soort_en_woorden();
            InstellingRecord {
                veld: instelling.veld.naam,
                vraag: instelling.veld.vraag,
                soort,
                woorden,
                standaard: instelling.standaard,
                grondslag: instelling.grondslag,
            }
        });
        let toestand = |t: &super::ToestandDef| ToestandRecord { naam: t.naam, label: t.label, soort: t.soort };
        MachineRecord {
            traject: self.naam,
            titel: self.titel,
            over: self.over,
            van: self.van,
            toestanden: self.toestanden.iter().map(toestand).collect(),
            stappen: self.overgangen().map(|overgang| Stap::new(&overgang)).collect(),
            gebeurtenissen: gebeurtenissen.collect(),
            termijnen: self.termijnen.iter().map(TermijnRecord::new).collect(),
            instellingen: instellingen.collect(),
        }
        .serialize(s)
    }
}

//! The vectors of the decision rules, in `tests/vectoren/oordelen`: a case, and the parts of the record that the law decides.
//!
//! An expectation follows the record: an object names fields, or, where the record has a list, the item with that code; a
//! list of texts names the items of a list by their code. So one small comparison serves every operation and language.

use std::fs;

use participatiewet::feiten::Zaak;
use participatiewet::tijd::Datum;
use participatiewet::{Error, beschut_werk, doelgroep, voorziening, vragen};
use serde_json::{Map, Value, json};

use crate::digest::{digest, fouten, zonder_versie};
use crate::in_repo;
use crate::vectoren::{Bestand, Geval, Velden};

/// The file with what every language must answer.
pub const ANTWOORDEN: &str = "tests/vectoren/oordelen/antwoorden.jsonl";

const MAP: &str = "tests/vectoren/oordelen";

/// Every operation that has vectors here.
pub const BEWERKINGEN: [&str; 4] =
    ["beschut_werk.beoordeel", "doelgroepen.bepaal", "voorzieningen.overzicht", "vragen"];

/// Every vector, in the order of the file names.
pub fn alle() -> Vec<Geval> {
    let map = in_repo(MAP);
    let mut namen: Vec<_> = fs::read_dir(map).expect("the folder").map(|f| f.expect("an entry").file_name()).collect();
    namen.sort();
    let namen = namen.iter().filter_map(|naam| naam.to_str()?.strip_suffix(".json"));
    namen.flat_map(van_bestand).collect()
}

/// The vectors of one file, by its name without ending.
pub fn van_bestand(naam: &str) -> Vec<Geval> {
    let pad = in_repo(MAP).join(format!("{naam}.json"));
    let tekst = fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    let bestand: Bestand = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    let Bestand { bewerking, vectoren } = bestand;
    vectoren.into_iter().map(|vector| Geval { bewerking: bewerking.clone(), vector }).collect()
}

/// The day of a vector that is valid.
pub fn dag(geval: &Geval) -> Datum {
    let tekst = geval.vector.invoer.get("peildatum").and_then(Value::as_str).expect("a peildatum");
    tekst.parse().unwrap_or_else(|fout| panic!("{}: {fout}", geval.vector.id))
}

/// The record of an operation, and the same as text for a reader.
#[derive(Debug)]
pub struct Antwoord {
    pub json: String,
    pub verslag: String,
    pub html: String,
}

/// Through the reader that every host language uses.
pub fn antwoord(bewerking: &str, ruw: &Velden<'_>) -> Result<Antwoord, Error> {
    match bewerking {
        "doelgroepen.bepaal" => doelgroep::bepaal(&Zaak::lees(ruw)?).map(|uitkomst| Antwoord {
            json: uitkomst.json(),
            verslag: uitkomst.verslag(),
            html: uitkomst.html(),
        }),
        "beschut_werk.beoordeel" => beschut_werk::beoordeel(&Zaak::lees(ruw)?).map(|beoordeling| Antwoord {
            json: beoordeling.json(),
            verslag: beoordeling.verslag(),
            html: beoordeling.html(),
        }),
        "voorzieningen.overzicht" => voorziening::overzicht(&voorziening::Aanvraag::lees(ruw)?)
            .map(|overzicht| Antwoord { json: overzicht.json(), verslag: overzicht.verslag(), html: overzicht.html() }),
        "vragen" => vragen::Invoer::lees(ruw)?.vragen().map(|lijst| Antwoord {
            json: lijst.json(),
            verslag: lijst.verslag(),
            html: lijst.html(),
        }),
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

/// The record that every language must give.
pub fn record(geval: &Geval) -> Result<String, Error> {
    antwoord(&geval.bewerking, &geval.vector.ruw()).map(|antwoord| zonder_versie(&antwoord.json))
}

/// The line of a vector: the verdicts to read, and the digest of the record.
pub fn regel(geval: &Geval) -> String {
    let id = &geval.vector.id;
    match record(geval) {
        Err(fout) => fouten(id, &fout),
        Ok(record) => {
            let uitkomsten = uitkomsten(&serde_json::from_str(&record).expect("a record"));
            json!({ "id": id, "uitkomsten": uitkomsten, "sha256": digest(&record) }).to_string()
        }
    }
}

/// The verdicts of the record by their code, but for `nee`.
fn uitkomsten(record: &Value) -> Map<String, Value> {
    let verdict =
        |deel: &Map<String, Value>| Some((deel.get("code")?.as_str()?.to_owned(), deel.get("uitkomst")?.clone()));
    let mut lijst = Vec::new();
    objecten(record, &mut lijst);
    lijst.into_iter().filter_map(verdict).filter(|(_, uitkomst)| uitkomst != "nee").collect()
}

/// Every object in a record, an outer one before what it holds.
pub fn objecten<'a>(waarde: &'a Value, lijst: &mut Vec<&'a Map<String, Value>>) {
    match waarde {
        Value::Object(object) => {
            lijst.push(object);
            object.values().for_each(|deel| objecten(deel, lijst));
        }
        Value::Array(delen) => delen.iter().for_each(|deel| objecten(deel, lijst)),
        _ => {}
    }
}

/// The whole file.
pub fn bestand() -> String {
    alle().iter().map(|geval| regel(geval) + "\n").collect()
}

/// The parts of `gezien` that `verwacht` names, in its form.
pub fn zoals(verwacht: &Value, gezien: &Value) -> Value {
    match (verwacht, gezien) {
        (Value::Object(delen), Value::Object(_) | Value::Array(_)) => {
            let deel = |naam: &String, verwacht: &Value| {
                let gezien = gezien.get(naam).or_else(|| met_code(gezien, naam));
                zoals(verwacht, gezien.unwrap_or(&Value::Null))
            };
            Value::Object(delen.iter().map(|(naam, verwacht)| (naam.clone(), deel(naam, verwacht))).collect())
        }
        (Value::Array(_), Value::Array(lijst)) => lijst.iter().map(|deel| code(deel).unwrap_or(deel).clone()).collect(),
        (Value::String(_), Value::Object(_)) => code(gezien).unwrap_or(gezien).clone(),
        _ => gezien.clone(),
    }
}

/// The name of an item: its code, the fact that it asks for, or the version of a rule.
fn code(deel: &Value) -> Option<&Value> {
    ["code", "feit", "versie"].into_iter().find_map(|naam| deel.get(naam))
}

/// The first part with this name, however deep.
fn met_code<'a>(waarde: &'a Value, naam: &str) -> Option<&'a Value> {
    let delen: Vec<&Value> = match waarde {
        Value::Object(object) => object.values().collect(),
        Value::Array(lijst) => lijst.iter().collect(),
        _ => return None,
    };
    let hier = delen.iter().find(|deel| code(deel).is_some_and(|code| code == naam)).copied();
    hier.or_else(|| delen.into_iter().find_map(|deel| met_code(deel, naam)))
}

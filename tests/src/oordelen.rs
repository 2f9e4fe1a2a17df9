//! The vectors of the decision rules, in `tests/vectoren/oordelen`: a case, and the parts of the record that the law decides.
//!
//! An expectation follows the record: an object names fields, or, where the record has a list, the item with that code; a
//! list of texts names the items of a list by their code. So one small comparison serves every operation and language.

use std::fs;

use participatiewet::feiten::Zaak;
use participatiewet::{Error, Fout, VERSIE, doelgroep};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::in_repo;
use crate::vectoren::{Bestand, Geval, Velden};

/// The file with what every language must answer.
pub const ANTWOORDEN: &str = "tests/vectoren/oordelen/antwoorden.jsonl";

/// Every operation that has vectors here.
pub const BEWERKINGEN: [&str; 1] = ["doelgroepen.bepaal"];

/// Every vector, in the order of the file names.
pub fn alle() -> Vec<Geval> {
    let map = in_repo("tests/vectoren/oordelen");
    let mut paden: Vec<_> = fs::read_dir(map).expect("the folder").map(|f| f.expect("an entry").path()).collect();
    paden.retain(|pad| pad.extension().is_some_and(|einde| einde == "json"));
    paden.sort();
    let lees = |pad: std::path::PathBuf| {
        let tekst = fs::read_to_string(&pad).expect("a file of vectors");
        let bestand: Bestand = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
        let bewerking = bestand.bewerking;
        bestand.vectoren.into_iter().map(move |vector| Geval { bewerking: bewerking.clone(), vector })
    };
    paden.into_iter().flat_map(lees).collect()
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
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

/// The line of a vector: the verdicts to read, and the digest of the record that every language must give.
pub fn regel(geval: &Geval) -> String {
    let id = &geval.vector.id;
    match antwoord(&geval.bewerking, &geval.vector.ruw()) {
        Err(fout) => {
            #[derive(Serialize)]
            struct Regel<'a> {
                id: &'a str,
                fouten: &'a [Fout],
            }
            serde_json::to_string(&Regel { id, fouten: fout.fouten() }).expect("problems as JSON")
        }
        Ok(antwoord) => {
            let record = antwoord.json.replace(&format!("\"bibliotheek\":\"{VERSIE}\""), "\"bibliotheek\":\"*\"");
            let uitkomsten = uitkomsten(&serde_json::from_str(&record).expect("a record"));
            json!({ "id": id, "uitkomsten": uitkomsten, "sha256": digest(&record) }).to_string()
        }
    }
}

fn digest(tekst: &str) -> String {
    Sha256::digest(tekst.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The verdicts of the record by their code, but for `nee`.
fn uitkomsten(record: &Value) -> Map<String, Value> {
    let lijsten = record.as_object().expect("a record").values().filter_map(Value::as_array).flatten();
    lijsten
        .filter_map(|deel| Some((deel.get("code")?.as_str()?.to_owned(), deel.get("uitkomst")?.clone())))
        .filter(|(_, uitkomst)| uitkomst != "nee")
        .collect()
}

/// The whole file.
pub fn bestand() -> String {
    alle().iter().map(|geval| regel(geval) + "\n").collect()
}

/// The parts of `gezien` that `verwacht` names, in its form.
pub fn zoals(verwacht: &Value, gezien: &Value) -> Value {
    match (verwacht, gezien) {
        (Value::Object(delen), Value::Object(record)) => {
            let deel = |naam: &String, verwacht: &Value| {
                let gezien = record.get(naam).or_else(|| in_een_lijst(record, naam));
                zoals(verwacht, gezien.unwrap_or(&Value::Null))
            };
            Value::Object(delen.iter().map(|(naam, verwacht)| (naam.clone(), deel(naam, verwacht))).collect())
        }
        (Value::Object(delen), Value::Array(lijst)) => {
            let deel = |naam: &String, verwacht: &Value| zoals(verwacht, met_code(lijst, naam).unwrap_or(&Value::Null));
            Value::Object(delen.iter().map(|(naam, verwacht)| (naam.clone(), deel(naam, verwacht))).collect())
        }
        (Value::Array(_), Value::Array(lijst)) => {
            lijst.iter().map(|deel| code(deel).map_or_else(|| deel.clone(), Value::from)).collect()
        }
        _ => gezien.clone(),
    }
}

/// The name of an item: its code, or the fact that it asks for.
fn code(deel: &Value) -> Option<&str> {
    deel.get("code").or_else(|| deel.get("feit"))?.as_str()
}

fn met_code<'a>(lijst: &'a [Value], naam: &str) -> Option<&'a Value> {
    lijst.iter().find(|deel| code(deel) == Some(naam))
}

fn in_een_lijst<'a>(record: &'a Map<String, Value>, naam: &str) -> Option<&'a Value> {
    record.values().filter_map(Value::as_array).find_map(|lijst| met_code(lijst, naam))
}

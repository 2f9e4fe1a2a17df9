//! The vectors of the courses and the ladder, in `tests/vectoren/trajecten`: a logbook, and the parts of the answer that the law decides.
//!
//! An expectation follows the answer: an object names fields, or, where the answer has a list, the item with that name; a list of
//! texts names the items of a list. So one small comparison serves every operation and language.

use std::borrow::Cow;
use std::fs;

use participatiewet::Error;
use participatiewet::invoer::Ruw;
use participatiewet::norm::Termijn;
use participatiewet::participatieladder::{self, Waarnemingen};
use participatiewet::traject::{Afwijzing, Dossier, Kolommen, Mogelijk, dienstverband, instelling, verenigbaar};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::digest::{digest, fouten, zonder_versie};
use crate::in_repo;
use crate::vectoren::{Bestand, Geval, Velden, ruw};

/// The file with what every language must answer.
pub const ANTWOORDEN: &str = "tests/vectoren/trajecten/antwoorden.jsonl";

const MAP: &str = "tests/vectoren/trajecten";

/// Every operation that has vectors here.
pub const BEWERKINGEN: [&str; 7] = [
    "participatieladder.trede",
    "participatieladder.verloop",
    "traject.dienstverband",
    "traject.dossier",
    "traject.lees",
    "traject.speel_af",
    "traject.verenigbaar",
];

/// Every vector, in the order of the file names.
pub fn alle() -> Vec<Geval> {
    let map = in_repo(MAP);
    let mut namen: Vec<_> = fs::read_dir(map).expect("the folder").map(|f| f.expect("an entry").path()).collect();
    namen.retain(|pad| pad.extension().is_some_and(|einde| einde == "json"));
    namen.sort();
    let gevallen = |pad: std::path::PathBuf| {
        let tekst = fs::read_to_string(&pad).expect("a file of vectors");
        let bestand: Bestand = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
        let Bestand { bewerking, vectoren } = bestand;
        vectoren.into_iter().map(move |vector| Geval { bewerking: bewerking.clone(), vector })
    };
    namen.into_iter().flat_map(gevallen).collect()
}

/// What a logbook leads to. A refused event changes nothing; the next one is tried where the dossier was.
#[derive(Serialize)]
struct Antwoord<'a> {
    dossier: &'a Dossier,
    mogelijk: Vec<Mogelijk>,
    /// Open on the day asked; `null` without a day.
    termijnen: Option<Vec<Termijn>>,
    geweigerd: Vec<Geweigerd>,
}

/// An event that was refused, with its place in the vector.
#[derive(Serialize)]
struct Geweigerd {
    stap: usize,
    #[serde(flatten)]
    afwijzing: Afwijzing,
}

/// The answer as JSON, through the readers that every host language uses.
pub fn antwoord(geval: &Geval) -> Result<String, Error> {
    let invoer = &geval.vector.invoer;
    let dag = || invoer.get("dag").map(|dag| dag.as_str().expect("a day").parse().expect("a day"));
    match geval.bewerking.as_str() {
        "traject.dossier" => {
            let (dossier, geweigerd) = logboek(invoer)?;
            let termijnen = dag().map(|dag| dossier.termijnen(dag));
            Ok(tekst(&Antwoord { mogelijk: dossier.mogelijk(), dossier: &dossier, termijnen, geweigerd }))
        }
        "traject.lees" => Dossier::lees(invoer["record"].as_str().expect("a record"))
            .map(|dossier| tekst(&json!({ "dossier": als_waarde(&dossier) }))),
        "traject.dienstverband" => dienstverband(&logboek(invoer)?.0).map(|baan| tekst(&baan)),
        "traject.speel_af" => {
            let kolommen = Kolommen::new(|naam| Ok(kolom(&invoer["logboek"], naam)))?;
            let lokaal = velden(invoer.get("instellingen"));
            let lokaal = lokaal.into_iter().map(|(traject, lokaal)| {
                instelling(&[("traject".into(), Ruw::Tekst(traject)), ("instelling".into(), lokaal)])
            });
            let lokaal = lokaal.collect::<Result<Vec<_>, _>>()?;
            kolommen.speel_af(dag(), &lokaal, |naspel| tekst(naspel))
        }
        "traject.verenigbaar" => {
            let naam = |veld: &str| invoer[veld].as_str().expect("a name");
            verenigbaar(naam("een"), naam("ander")).map(|antwoord| tekst(&antwoord))
        }
        "participatieladder.trede" => Waarnemingen::lees(&velden(invoer.get("waarnemingen")))
            .map(|w| tekst(&json!({ "trede": participatieladder::trede(&w) }))),
        "participatieladder.verloop" => participatieladder::verloop(&geval.vector.ruw()).map(|verloop| tekst(&verloop)),
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

fn logboek(invoer: &Map<String, Value>) -> Result<(Dossier, Vec<Geweigerd>), Error> {
    let begin = ["traject", "instelling"].into_iter().filter_map(|naam| Some((naam.into(), ruw(invoer.get(naam)?))));
    let mut dossier = Dossier::begin(&begin.collect::<Vec<_>>())?;
    let mut geweigerd = Vec::new();
    for (stap, gebeurtenis) in invoer["gebeurtenissen"].as_array().expect("events").iter().enumerate() {
        match dossier.probeer(&velden(Some(gebeurtenis))) {
            Ok(nieuw) => dossier = nieuw,
            Err(afwijzing) => geweigerd.push(Geweigerd { stap, afwijzing: *afwijzing }),
        }
    }
    Ok((dossier, geweigerd))
}

fn velden(waarde: Option<&Value>) -> Velden<'_> {
    let object = waarde.and_then(Value::as_object).into_iter().flatten();
    object.map(|(naam, waarde)| (Cow::Borrowed(naam.as_str()), ruw(waarde))).collect()
}

fn kolom(kolommen: &Value, naam: &str) -> Option<Vec<String>> {
    let cellen = kolommen.get(naam)?.as_array().expect("a column");
    Some(cellen.iter().map(|cel| cel.as_str().expect("text").to_owned()).collect())
}

fn als_waarde(dossier: &Dossier) -> Value {
    serde_json::from_str(&dossier.naar_json()).expect("a record")
}

fn tekst(antwoord: &impl Serialize) -> String {
    zonder_versie(&serde_json::to_string(antwoord).expect("an answer as JSON"))
}

/// The line of a vector: where it ends, what was refused, and the digest of the answer that every language must give.
pub fn regel(geval: &Geval) -> String {
    let id = &geval.vector.id;
    match antwoord(geval) {
        Err(fout) => fouten(id, &fout),
        Ok(antwoord) => {
            let waarde: Value = serde_json::from_str(&antwoord).expect("JSON");
            let mut regel = json!({ "id": id });
            for (naam, deel) in [
                ("toestand", &waarde["dossier"]["toestand"]),
                ("trede", &waarde["trede"]),
                ("naast", &waarde["naast"]),
                ("totaal", &waarde["totaal"]),
            ] {
                if !deel.is_null() {
                    regel[naam] = deel.clone();
                }
            }
            let codes = waarde["geweigerd"].as_array().into_iter().flatten().flat_map(codes);
            let codes: Vec<&str> = codes.collect();
            if !codes.is_empty() {
                regel["geweigerd"] = json!(codes);
            }
            regel["sha256"] = json!(digest(&antwoord));
            regel.to_string()
        }
    }
}

/// The codes of a refused event, or of a refused row.
fn codes(geweigerd: &Value) -> Vec<&str> {
    let fouten = geweigerd["fouten"].as_array().map_or(std::slice::from_ref(geweigerd), Vec::as_slice);
    fouten.iter().filter_map(|fout| fout["code"].as_str()).collect()
}

/// The whole file.
pub fn bestand() -> String {
    alle().iter().map(|geval| regel(geval) + "\n").collect()
}

/// The parts of `gezien` that `verwacht` names, in its form.
pub fn zoals(verwacht: &Value, gezien: &Value) -> Value {
    match (verwacht, gezien) {
        (Value::Object(delen), Value::Object(_) | Value::Array(_)) => {
            let deel = |naam: &str| gezien.get(naam).or_else(|| met_naam(gezien, naam)).unwrap_or(&Value::Null);
            Value::Object(delen.iter().map(|(n, verwacht)| (n.clone(), zoals(verwacht, deel(n)))).collect())
        }
        (Value::Array(delen), Value::Array(lijst)) if delen.len() == lijst.len() => {
            delen.iter().zip(lijst).map(|(verwacht, gezien)| zoals(verwacht, gezien)).collect()
        }
        (Value::Array(_), Value::Array(lijst)) => lijst.iter().map(|deel| naam(deel).unwrap_or(deel).clone()).collect(),
        (Value::String(_), Value::Object(_)) => naam(gezien).unwrap_or(gezien).clone(),
        _ => gezien.clone(),
    }
}

fn naam(deel: &Value) -> Option<&Value> {
    ["naam", "gebeurtenis", "code"].into_iter().find_map(|sleutel| deel.get(sleutel))
}

fn met_naam<'a>(lijst: &'a Value, gezocht: &str) -> Option<&'a Value> {
    lijst.as_array()?.iter().find(|deel| naam(deel).is_some_and(|naam| naam == gezocht))
}

//! The vectors: legal cases as JSON, the same for Rust, Python and JavaScript.

use std::borrow::Cow;
use std::fs;

use participatiewet::invoer::Ruw;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::in_repo;

/// Fields with a raw value, as a host language gives them.
pub type Velden<'a> = Vec<(Cow<'a, str>, Ruw<'a>)>;

/// One file of vectors.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Bestand {
    /// `loonkostensubsidie.bereken`, `loonkostensubsidie.verloop` or `loonwaarde.bepaal`.
    pub bewerking: String,
    pub vectoren: Vec<Vector>,
}

/// One legal case.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Unique over all files.
    pub id: String,
    /// What the case shows, as a legal sentence.
    pub zin: String,
    /// Where the case or the rule stands.
    pub bron: String,
    /// The calculation by hand, where the amount does not come from a source or from the naive implementation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub som: Option<String>,
    pub invoer: Map<String, Value>,
    /// Parts of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verwacht: Option<Map<String, Value>>,
    /// All problems, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fouten: Option<Vec<Foutcode>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Foutcode {
    pub code: String,
    pub pad: String,
}

/// A vector with the operation of its file.
#[derive(Debug)]
pub struct Geval {
    pub bewerking: String,
    pub vector: Vector,
}

/// Every vector of every file, in the order of the file names.
pub fn alle() -> Vec<Geval> {
    let map = in_repo("tests/vectoren");
    let mut paden: Vec<_> = fs::read_dir(map).expect("the folder of the vectors").map(|f| f.unwrap().path()).collect();
    paden.retain(|pad| pad.extension().is_some_and(|einde| einde == "json"));
    paden.sort();
    let mut lijst = Vec::new();
    for pad in paden {
        let tekst = fs::read_to_string(&pad).expect("a file of vectors");
        let bestand: Bestand = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
        let bewerking = bestand.bewerking;
        lijst.extend(bestand.vectoren.into_iter().map(|vector| Geval { bewerking: bewerking.clone(), vector }));
    }
    lijst
}

impl Vector {
    /// The input as a host language gives it.
    pub fn ruw(&self) -> Velden<'_> {
        velden(&self.invoer)
    }
}

fn velden(object: &Map<String, Value>) -> Velden<'_> {
    object.iter().map(|(naam, waarde)| (Cow::Borrowed(naam.as_str()), ruw(waarde))).collect()
}

/// A JSON value as a raw value.
pub fn ruw(waarde: &Value) -> Ruw<'_> {
    match waarde {
        Value::Null => Ruw::Leeg,
        Value::Bool(waarde) => Ruw::Bool(*waarde),
        Value::Number(getal) => match getal.as_i128() {
            Some(geheel) => Ruw::Geheel(geheel),
            None => Ruw::Drijvend(getal.to_string().into()),
        },
        Value::String(tekst) => Ruw::Tekst(tekst.into()),
        Value::Array(lijst) => Ruw::Lijst(lijst.iter().map(ruw).collect()),
        Value::Object(object) => Ruw::Velden(velden(object)),
    }
}

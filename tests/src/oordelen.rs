//! Vectors of decision rules: a person and a day in, verdicts out.

use std::fs;

use participatiewet::feiten::{Feit, Persoon};
use participatiewet::norm::regel::{Feit as _, Oordeel};
use participatiewet::tijd::Peildatum;
use participatiewet::{Error, tijd::Datum};
use serde_json::{Map, Value, json};

use crate::in_repo;
use crate::vectoren::{Bestand, Foutcode, Vector, ruw};

/// The vectors of one file of `tests/vectoren/oordelen`.
pub fn lees(naam: &str) -> Vec<Vector> {
    let pad = in_repo(&format!("tests/vectoren/oordelen/{naam}.json"));
    let tekst = fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    let bestand: Bestand = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{naam}: {fout}"));
    bestand.vectoren
}

/// The person of the vector.
pub fn persoon(vector: &Vector) -> Result<Persoon, Error> {
    let feiten = vector.invoer.get("feiten").and_then(Value::as_object).expect("the facts of the vector");
    let velden: Vec<_> = feiten.iter().map(|(naam, waarde)| (naam.as_str().into(), ruw(waarde))).collect();
    Persoon::lees(&velden)
}

/// The day of the vector.
pub fn peildatum(vector: &Vector) -> Result<Peildatum, Vec<Foutcode>> {
    let tekst = vector.invoer.get("peildatum").and_then(Value::as_str).expect("the day of the vector");
    let datum: Datum = tekst.parse().expect("a date");
    Peildatum::try_from(datum)
        .map_err(|fout| vec![Foutcode { code: fout.code().to_owned(), pad: "/peildatum".to_owned() }])
}

/// The problems, as a vector names them.
pub fn foutcodes(fout: &Error) -> Vec<Foutcode> {
    let code = |fout: &participatiewet::Fout| Foutcode { code: fout.code().to_owned(), pad: fout.pad().to_owned() };
    fout.fouten().iter().map(code).collect()
}

/// What a vector can say of a verdict: every list complete and in order.
pub fn getoond(oordeel: &Oordeel<Feit>) -> Map<String, Value> {
    let codes = |lijst: Vec<&'static str>| json!(lijst);
    let mut uit = Map::new();
    uit.insert("uitkomst".to_owned(), json!(oordeel.uitkomst));
    uit.insert("versie".to_owned(), json!(oordeel.regelversie.versie));
    uit.insert("redenen".to_owned(), codes(oordeel.redenen.iter().map(|reden| reden.code).collect()));
    uit.insert("besluiten".to_owned(), codes(oordeel.besluiten.iter().map(|besluit| besluit.code).collect()));
    uit.insert("meldingen".to_owned(), codes(oordeel.meldingen.iter().map(|melding| melding.code).collect()));
    uit.insert("feiten".to_owned(), codes(oordeel.feiten.iter().map(|nodig| nodig.feit.def().naam).collect()));
    uit
}

/// Where the answer differs from what the vector says of one part.
pub fn verschil(id: &str, deel: &str, verwacht: &Value, werkelijk: &Value) -> Vec<String> {
    match (verwacht, werkelijk) {
        (Value::Object(verwacht), Value::Object(werkelijk)) => verwacht
            .iter()
            .filter(|(sleutel, waarde)| werkelijk.get(*sleutel) != Some(waarde))
            .map(|(sleutel, waarde)| {
                let is = werkelijk.get(sleutel).unwrap_or(&Value::Null);
                format!("{id} {deel}/{sleutel}: expected {waarde}, is {is}")
            })
            .collect(),
        _ if verwacht == werkelijk => Vec::new(),
        _ => vec![format!("{id} {deel}: expected {verwacht}, is {werkelijk}")],
    }
}

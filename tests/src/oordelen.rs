//! Vectors of decision rules: facts and a day in, per rule the parts of the verdict that the case is about.

use std::collections::BTreeSet;
use std::fs;

use participatiewet::doelgroep;
use participatiewet::feiten::{Feit, Persoon};
use participatiewet::norm::regel::{Feit as _, Oordeel};
use participatiewet::tijd::{Datum, Peildatum};
use serde_json::{Value, json};

use crate::bronnen::{self, artikelen};
use crate::in_repo;
use crate::vectoren::{Bestand, Vector, ruw};

/// The vectors of one file under `tests/vectoren/oordelen`.
pub fn vectoren(naam: &str) -> Vec<Vector> {
    let pad = in_repo("tests/vectoren/oordelen").join(format!("{naam}.json"));
    let tekst = fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    let bestand: Bestand = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    assert_eq!(bestand.bewerking, "doelgroepen.bepaal", "{naam}");
    bestand.vectoren
}

/// The day of a vector.
pub fn dag(vector: &Vector) -> Datum {
    let peildatum = vector.invoer.get("peildatum").and_then(Value::as_str);
    peildatum.and_then(|tekst| tekst.parse().ok()).unwrap_or_else(|| panic!("{}: no peildatum", vector.id))
}

/// Every verdict for the person of a vector.
pub fn oordelen(vector: &Vector) -> Vec<Oordeel<Feit>> {
    let participatiewet::invoer::Ruw::Velden(velden) = ruw(&vector.invoer["feiten"]) else {
        panic!("{}: feiten is an object", vector.id)
    };
    let persoon = Persoon::lees(&velden).unwrap_or_else(|fout| panic!("{}: {fout}", vector.id));
    let peildatum = Peildatum::try_from(dag(vector)).expect("from 2015");
    doelgroep::bepaal(&persoon, peildatum).unwrap_or_else(|fout| panic!("{}: {fout}", vector.id))
}

fn deel(oordeel: &Oordeel<Feit>, sleutel: &str) -> Value {
    match sleutel {
        "uitkomst" => json!(oordeel.uitkomst.naam()),
        "redenen" => json!(oordeel.redenen.iter().map(|reden| reden.code).collect::<Vec<_>>()),
        "besluiten" => json!(oordeel.besluiten.iter().map(|besluit| besluit.code).collect::<Vec<_>>()),
        "meldingen" => json!(oordeel.meldingen.iter().map(|melding| melding.code).collect::<Vec<_>>()),
        "feiten" => json!(oordeel.feiten.iter().map(|nodig| nodig.feit.def().naam).collect::<Vec<_>>()),
        _ => panic!("unknown part {sleutel}"),
    }
}

/// What differs from what a file of vectors expects, and what is cited but not on the list of articles.
pub fn verschillen(naam: &str) -> Vec<String> {
    let lijst = artikelen();
    let mut gevonden = Vec::new();
    let mut ids = BTreeSet::new();
    for vector in vectoren(naam) {
        assert!(ids.insert(vector.id.clone()), "{} twice", vector.id);
        let oordelen = oordelen(&vector);
        let verwacht = vector.verwacht.as_ref().unwrap_or_else(|| panic!("{}: nothing expected", vector.id));
        for (code, delen) in verwacht {
            let oordeel = oordelen.iter().find(|oordeel| oordeel.code == code);
            let oordeel = oordeel.unwrap_or_else(|| panic!("{}: no rule {code}", vector.id));
            for (sleutel, waarde) in delen.as_object().expect("parts of a verdict") {
                let werkelijk = deel(oordeel, sleutel);
                if werkelijk != *waarde {
                    gevonden.push(format!("{} {code} {sleutel}: {werkelijk}, not {waarde}", vector.id));
                }
            }
        }
        for oordeel in &oordelen {
            // what is not in force cites the article that comes later
            let geldt = oordeel.redenen.iter().filter(|reden| reden.code != "niet_van_kracht");
            let redenen = geldt.map(|reden| (reden.artikel, reden.tekst_van));
            let besluiten = oordeel.besluiten.iter().map(|besluit| (besluit.artikel, besluit.tekst_van));
            for (artikel, dag) in redenen.chain(besluiten) {
                if !bronnen::bestaat(&lijst, artikel, dag) {
                    gevonden.push(format!("{} {}: {artikel} is not listed on {dag}", vector.id, oordeel.code));
                }
            }
        }
    }
    gevonden.sort();
    gevonden.dedup();
    gevonden
}

//! The record of the overview of instruments: text, HTML, JSON, schema, and that it is read back.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use participatiewet::Error;
use participatiewet::invoer::Ruw;
use participatiewet::norm::regel::Verdict;
use participatiewet::voorziening::{Aanvraag, FORMAAT, Overzicht, SCHEMA, overzicht};
use participatiewet_tests::oordelen::van_bestand;
use participatiewet_tests::vectoren::{Vector, ruw};
use serde_json::Value;

fn antwoord(vector: &Vector) -> Result<Overzicht, Error> {
    overzicht(&Aanvraag::lees(&vector.ruw())?)
}

static VECTOREN: LazyLock<Vec<Vector>> =
    LazyLock::new(|| van_bestand("voorzieningen").into_iter().map(|geval| geval.vector).collect());

fn vectoren() -> &'static [Vector] {
    &VECTOREN
}

fn van(id: &str) -> Overzicht {
    let vector = vectoren().iter().find(|vector| vector.id == id).unwrap_or_else(|| panic!("{id}"));
    antwoord(vector).unwrap_or_else(|fouten| panic!("{id}: {fouten:?}"))
}

#[test]
fn the_text_names_who_decides_the_amount_and_the_loser() {
    let tekst = van("vz-T05").verslag();
    for deel in
        ["Samenloop", "het loonkostenvoordeel doelgroep banenafspraak wijkt", "het college beslist; UWV adviseert"]
    {
        assert!(tekst.contains(deel), "{deel} in\n{tekst}");
    }
    let koen = van("vz-T01").verslag();
    assert!(koen.contains("€ 1.121,76 per maand (berekend)"), "{koen}");
    assert!(koen.contains("Gelezen als: naast elkaar."), "{koen}");
    assert!(!koen.contains("heeft recht op loonkostensubsidie"), "{koen}");
    assert!(van("vz-bedrag-ontbreekt").verslag().contains("Voor het bedrag nog nodig: loonwaarde, arbeidsduur"));
    let html = van("vz-T05").html();
    assert!(html.contains("<caption>Samenloop</caption>") && html.contains("z=2026-03-01"), "{html}");
}

#[test]
fn the_record_is_read_back_as_the_same_request() {
    for vector in vectoren().iter().filter(|vector| vector.verwacht.is_some()) {
        let overzicht = antwoord(vector).unwrap_or_else(|fouten| panic!("{}: {fouten:?}", vector.id));
        let json: Value = serde_json::from_str(&overzicht.json()).expect("JSON");
        assert_eq!(json["formaat"], FORMAAT);
        let Some(gegevens) = json["gegevens"].as_object() else { panic!("{}", vector.id) };
        let velden: Vec<_> = gegevens.iter().map(|(naam, waarde)| (naam.as_str().into(), ruw(waarde))).collect();
        let terug = Aanvraag::lees(&velden).unwrap_or_else(|fout| panic!("{}: {fout}", vector.id));
        assert_eq!(&terug, overzicht.aanvraag(), "{}", vector.id);
    }
}

#[test]
fn the_schema_names_every_field_of_the_record() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    assert_eq!(schema["title"], FORMAAT);
    let bekend = |def: &str| -> BTreeSet<String> {
        let velden = if def.is_empty() { &schema["properties"] } else { &schema["$defs"][def]["properties"] };
        velden.as_object().into_iter().flatten().map(|(naam, _)| naam.clone()).collect()
    };
    let binnen = |waarde: &Value, def: &str, id: &str| {
        let bekend = bekend(def);
        for naam in waarde.as_object().into_iter().flatten().map(|(naam, _)| naam) {
            assert!(bekend.contains(naam), "{id}: {def}/{naam}");
        }
    };
    for vector in vectoren() {
        let Ok(overzicht) = antwoord(vector) else { continue };
        let json: Value = serde_json::from_str(&overzicht.json()).expect("JSON");
        binnen(&json, "", &vector.id);
        binnen(&json["gegevens"], "gegevens", &vector.id);
        for uitslag in json["voorzieningen"].as_array().into_iter().flatten() {
            binnen(uitslag, "voorziening", &vector.id);
            binnen(&uitslag["looptijd"], "looptijd", &vector.id);
        }
        for paar in json["samenloop"].as_array().into_iter().flatten() {
            binnen(paar, "samenloop", &vector.id);
        }
    }
}

#[test]
fn no_facts_at_all_give_questions_and_never_an_amount_or_a_loser() {
    let velden = [("peildatum".into(), Ruw::tekst("2026-07-01"))];
    let leeg = overzicht(&Aanvraag::lees(&velden).expect("a request")).expect("an overview");
    for uitslag in leeg.voorzieningen() {
        assert_ne!(uitslag.oordeel().uitkomst, Verdict::Ja, "{}", uitslag.instrument().naam());
        assert!(uitslag.hoogte().is_none_or(|hoogte| hoogte.bedrag().is_none()));
    }
    assert!(leeg.samenloop().is_empty());
}

//! Every vector of the decision rules: what the law says, and the answers as checked in.

use std::collections::BTreeSet;

use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::oordelen::{BEWERKINGEN, alle, antwoord, dag, objecten, zoals};
use participatiewet_tests::vectoren::{Foutcode, Geval, ruw};
use serde_json::{Map, Value};

/// Runs `proef` on every vector and tells every failure, not only the first.
fn iedere_vector(proef: impl Fn(&Geval) -> Result<(), String>) {
    let gevallen = alle();
    assert!(gevallen.len() > 5, "only {} vectors", gevallen.len());
    let mislukt: Vec<String> = gevallen
        .iter()
        .filter_map(|geval| {
            proef(geval).err().map(|fout| format!("{}: {fout}\n  {}", geval.vector.id, geval.vector.zin))
        })
        .collect();
    assert!(mislukt.is_empty(), "{} of {} vectors:\n{}", mislukt.len(), gevallen.len(), mislukt.join("\n"));
}

#[test]
fn the_verdicts_are_what_the_law_says() {
    iedere_vector(|geval| {
        let Some(verwacht) = &geval.vector.verwacht else { return Ok(()) };
        if verwacht.is_empty() {
            return Err("it expects nothing".into());
        }
        let antwoord = antwoord(&geval.bewerking, &geval.vector.ruw()).map_err(|fout| fout.to_string())?;
        let verwacht = Value::Object(verwacht.clone());
        let gezien = zoals(&verwacht, &serde_json::from_str(&antwoord.json).expect("a record"));
        if gezien == verwacht { Ok(()) } else { Err(format!("\n  got      {gezien}\n  expected {verwacht}")) }
    });
}

#[test]
fn bad_input_is_told_completely() {
    iedere_vector(|geval| {
        let Some(verwacht) = &geval.vector.fouten else { return Ok(()) };
        let Err(fout) = antwoord(&geval.bewerking, &geval.vector.ruw()) else { return Err("it was accepted".into()) };
        let fouten: Vec<Foutcode> =
            fout.fouten().iter().map(|fout| Foutcode { code: fout.code().into(), pad: fout.pad().into() }).collect();
        if fouten == *verwacht { Ok(()) } else { Err(format!("\n  got      {fouten:?}\n  expected {verwacht:?}")) }
    });
}

#[test]
fn the_input_as_it_was_read_gives_the_same_record() {
    iedere_vector(|geval| {
        let Ok(eerst) = antwoord(&geval.bewerking, &geval.vector.ruw()) else { return Ok(()) };
        let record: Value = serde_json::from_str(&eerst.json).expect("a record");
        let gegevens = record["gegevens"].as_object().expect("the input");
        let velden = gegevens.iter().map(|(naam, waarde)| (naam.as_str().into(), ruw(waarde))).collect();
        let opnieuw = antwoord(&geval.bewerking, &velden).map_err(|fout| fout.to_string())?;
        if opnieuw.json == eerst.json { Ok(()) } else { Err("differs".into()) }
    });
}

#[test]
fn every_reason_and_every_message_stands_in_the_text_and_in_the_html() {
    iedere_vector(|geval| {
        let Ok(antwoord) = antwoord(&geval.bewerking, &geval.vector.ruw()) else { return Ok(()) };
        let record: Value = serde_json::from_str(&antwoord.json).expect("a record");
        let delen = record["groepen"].as_array().into_iter().flatten();
        let lijst = |deel: &Value, naam: &str| deel[naam].as_array().cloned().unwrap_or_default();
        for deel in delen.flat_map(|oordeel| [lijst(oordeel, "redenen"), lijst(oordeel, "meldingen")].concat()) {
            let tekst = deel["tekst"].as_str().expect("a text");
            let veilig = tekst.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
            if !antwoord.verslag.contains(tekst) || !antwoord.html.contains(&veilig) {
                return Err(format!("not told: {tekst}"));
            }
        }
        Ok(())
    });
}

/// Every article that a record cites, but of what is not in force or whose text of then was not read: that names the article that
/// came later.
fn citaten(record: &Value) -> BTreeSet<String> {
    let mut lijst = Vec::new();
    objecten(record, &mut lijst);
    let later = |deel: &Map<String, Value>| {
        let code = deel.get("code").and_then(Value::as_str).unwrap_or_default();
        ["niet_van_kracht", "voor_2018_niet_gelezen"].contains(&code)
    };
    let geldt = lijst.into_iter().filter(|deel| deel.contains_key("link") && !later(deel));
    geldt.filter_map(|deel| deel["artikel"].as_str()).map(str::to_owned).collect()
}

#[test]
fn every_cited_article_exists_on_its_day() {
    let lijst = artikelen();
    let mut onbekend = BTreeSet::new();
    for geval in alle() {
        let Ok(antwoord) = antwoord(&geval.bewerking, &geval.vector.ruw()) else { continue };
        for artikel in citaten(&serde_json::from_str(&antwoord.json).expect("a record")) {
            let geciteerd = artikel.parse().unwrap_or_else(|fout| panic!("{artikel}: {fout}"));
            if !bestaat(&lijst, geciteerd, dag(&geval)) {
                onbekend.insert(format!("{artikel} on {} ({})", dag(&geval), geval.vector.id));
            }
        }
    }
    assert!(onbekend.is_empty(), "{onbekend:#?}");
}

#[test]
fn every_vector_has_its_own_id_a_sentence_and_a_source() {
    let mut ids = BTreeSet::new();
    let mut bewerkingen = BTreeSet::new();
    for geval in alle() {
        let vector = &geval.vector;
        assert!(vector.verwacht.is_some() != vector.fouten.is_some(), "{}: verwacht or fouten", vector.id);
        assert!(vector.zin.ends_with(['.', '?']) && !vector.bron.is_empty(), "{}: a sentence and a source", vector.id);
        assert!(ids.insert(vector.id.clone()), "{} stands twice", vector.id);
        bewerkingen.insert(geval.bewerking);
    }
    assert_eq!(bewerkingen, BEWERKINGEN.map(str::to_owned).into());
}

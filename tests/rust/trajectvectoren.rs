//! Every vector of the courses and the ladder: what the law says, and the answers as checked in.

use std::collections::BTreeSet;

use participatiewet::traject::{Dossier, MACHINES};
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::trajectvectoren::{BEWERKINGEN, alle, antwoord, zoals};
use participatiewet_tests::vectoren::{Foutcode, Geval};
use serde_json::Value;

/// Runs `proef` on every vector and tells every failure, not only the first.
fn iedere_vector(proef: impl Fn(&Geval) -> Result<(), String>) {
    let gevallen = alle();
    assert!(gevallen.len() > 50, "only {} vectors", gevallen.len());
    let mislukt: Vec<String> = gevallen
        .iter()
        .filter_map(|geval| {
            proef(geval).err().map(|fout| format!("{}: {fout}\n  {}", geval.vector.id, geval.vector.zin))
        })
        .collect();
    assert!(mislukt.is_empty(), "{} of {} vectors:\n{}", mislukt.len(), gevallen.len(), mislukt.join("\n"));
}

#[test]
fn the_courses_are_what_the_law_says() {
    iedere_vector(|geval| {
        let Some(verwacht) = &geval.vector.verwacht else { return Ok(()) };
        if verwacht.is_empty() {
            return Err("it expects nothing".into());
        }
        let antwoord = antwoord(geval).map_err(|fout| fout.to_string())?;
        let verwacht = Value::Object(verwacht.clone());
        let gezien = zoals(&verwacht, &serde_json::from_str(&antwoord).expect("JSON"));
        if gezien == verwacht { Ok(()) } else { Err(format!("\n  got      {gezien}\n  expected {verwacht}")) }
    });
}

#[test]
fn bad_input_is_told_completely() {
    iedere_vector(|geval| {
        let Some(verwacht) = &geval.vector.fouten else { return Ok(()) };
        let Err(fout) = antwoord(geval) else { return Err("it was accepted".into()) };
        let fouten: Vec<Foutcode> =
            fout.fouten().iter().map(|fout| Foutcode { code: fout.code().into(), pad: fout.pad().into() }).collect();
        if fouten == *verwacht { Ok(()) } else { Err(format!("\n  got      {fouten:?}\n  expected {verwacht:?}")) }
    });
}

#[test]
fn every_dossier_reads_back_from_its_record() {
    iedere_vector(|geval| {
        let Ok(antwoord) = antwoord(geval) else { return Ok(()) };
        let antwoord: Value = serde_json::from_str(&antwoord).expect("JSON");
        let Some(record) = antwoord.get("dossier").filter(|dossier| dossier.is_object()) else { return Ok(()) };
        let gelezen = Dossier::lees(&record.to_string()).map_err(|fout| fout.to_string())?;
        let opnieuw: Value = serde_json::from_str(&gelezen.naar_json()).expect("JSON");
        if opnieuw["historie"] == record["historie"] { Ok(()) } else { Err("differs".into()) }
    });
}

/// Every ground of a deadline that is an article, on the day on which the deadline starts.
#[test]
fn every_cited_article_exists_on_its_day() {
    let lijst = artikelen();
    let mut onbekend = BTreeSet::new();
    let mut geciteerd = 0;
    for geval in alle() {
        let Ok(antwoord) = antwoord(&geval) else { continue };
        let antwoord: Value = serde_json::from_str(&antwoord).expect("JSON");
        for termijn in antwoord["termijnen"].as_array().into_iter().flatten() {
            let (grondslag, start) = (&termijn["grondslag"], &termijn["start"]);
            let Ok(artikel) = grondslag.as_str().expect("a ground").parse() else { continue };
            geciteerd += 1;
            if !bestaat(&lijst, artikel, start.as_str().expect("a day").parse().expect("a day")) {
                onbekend.insert(format!("{grondslag} on {start} ({})", geval.vector.id));
            }
        }
    }
    assert!(onbekend.is_empty() && geciteerd > 20, "{onbekend:#?}");
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

/// Every way in which a last day is counted: a deadline of each machine that the dossier gives a date for.
#[test]
fn the_machines_with_dates_in_the_dossier_have_a_vector_with_a_deadline() {
    let met_termijn: BTreeSet<String> = alle()
        .iter()
        .filter(|geval| {
            geval
                .vector
                .verwacht
                .as_ref()
                .is_some_and(|verwacht| verwacht.get("termijnen").is_some_and(Value::is_object))
        })
        .map(|geval| geval.vector.invoer["traject"].as_str().expect("a name").to_owned())
        .collect();
    for naam in
        ["beschut_werk", "loonkostensubsidie", "bezwaar", "doelgroepvaststelling", "proefplaats", "participatieplaats"]
    {
        assert!(met_termijn.contains(naam) && MACHINES.iter().any(|machine| machine.naam == naam), "{naam}");
    }
}

//! Every vector through the typed call and through the reader: what the law says, and the answers as checked in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use participatiewet::loonkostensubsidie::Verloop;
use participatiewet::loonkostensubsidie::verloop::{Oorzaak, Verloopperiode};
use participatiewet::norm::Verantwoording;
use participatiewet::termijnen;
use participatiewet::tijd::Datum;
use participatiewet_tests::antwoorden::{Uitkomst, regel, uit_ruw};
use participatiewet_tests::digest::OPDRACHT as TOON;
use participatiewet_tests::gegenereerd::{OPDRACHT, verschillen};
use participatiewet_tests::getypt::uit_typen;
use participatiewet_tests::in_repo;
use participatiewet_tests::vectoren::{Foutcode, Geval, alle};
use serde_json::{Map, Value, json};

/// Runs `proef` on every vector and tells every failure, not only the first.
fn iedere_vector(proef: impl Fn(&Geval) -> Result<(), String>) {
    let gevallen = alle();
    assert!(gevallen.len() > 300, "only {} vectors", gevallen.len());
    let mislukt: Vec<String> = gevallen
        .iter()
        .filter_map(|geval| {
            proef(geval).err().map(|fout| format!("{}: {fout}\n  {}", geval.vector.id, geval.vector.zin))
        })
        .collect();
    assert!(mislukt.is_empty(), "{} of {} vectors:\n{}", mislukt.len(), gevallen.len(), mislukt.join("\n"));
}

#[test]
fn the_typed_call_answers_what_the_law_says() {
    iedere_vector(|geval| {
        let Some(verwacht) = &geval.vector.verwacht else { return Ok(()) };
        if verwacht.is_empty() {
            return Err("it expects nothing".into());
        }
        let uitkomst = uit_typen(geval).map_err(|fout| fout.to_string())?;
        let gezien = gezien(&uitkomst, verwacht)?;
        if gezien == *verwacht {
            Ok(())
        } else {
            Err(format!("\n  got      {}\n  expected {}", json!(gezien), json!(verwacht)))
        }
    });
}

#[test]
fn the_reader_gives_the_same_record_as_the_typed_call() {
    iedere_vector(|geval| {
        if geval.vector.verwacht.is_none() {
            return Ok(());
        }
        let getypt = uit_typen(geval).map_err(|fout| format!("typed: {fout}"))?.json();
        let gelezen = uit_ruw(geval).map_err(|fout| format!("read: {fout}"))?.json();
        if getypt == gelezen { Ok(()) } else { Err(format!("\n  typed {getypt}\n  read  {gelezen}")) }
    });
}

#[test]
fn bad_input_is_told_completely_and_in_the_order_of_the_fields() {
    iedere_vector(|geval| {
        let Some(verwacht) = &geval.vector.fouten else { return Ok(()) };
        let Err(fout) = uit_ruw(geval) else { return Err("it was accepted".into()) };
        let fouten: Vec<Foutcode> =
            fout.fouten().iter().map(|fout| Foutcode { code: fout.code().into(), pad: fout.pad().into() }).collect();
        if fouten != *verwacht {
            return Err(format!("\n  got      {}\n  expected {}", json!(fouten), json!(verwacht)));
        }
        assert_eq!((fout.code(), fout.pad()), (fouten[0].code.as_str(), fouten[0].pad.as_str()));
        let zonder_hulp = fout.fouten().iter().find(|fout| fout.verwacht().is_empty());
        zonder_hulp.map_or(Ok(()), |fout| Err(format!("{} does not say what was expected", fout.code())))
    });
}

#[test]
fn every_vector_expects_an_answer_or_problems_and_has_its_own_id() {
    let mut ids = BTreeSet::new();
    for geval in alle() {
        let vector = &geval.vector;
        assert!(vector.verwacht.is_some() != vector.fouten.is_some(), "{}: verwacht or fouten", vector.id);
        assert!(vector.fouten.as_ref().is_none_or(|fouten| !fouten.is_empty()), "{}: which problem?", vector.id);
        assert!(vector.zin.ends_with(['.', '?']) && !vector.bron.is_empty(), "{}: a sentence and a source", vector.id);
        assert!(ids.insert(vector.id.clone()), "{} stands twice", vector.id);
    }
}

#[test]
fn the_answers_have_the_digests_that_are_checked_in() {
    let bestand = fs::read_to_string(in_repo("tests/vectoren/antwoorden.jsonl")).unwrap_or_default();
    let mut regels: BTreeMap<String, &str> = BTreeMap::new();
    for regel in bestand.lines() {
        let inhoud: Value = serde_json::from_str(regel).expect("a line of JSON");
        regels.insert(inhoud["id"].as_str().expect("an id").to_owned(), regel);
    }
    iedere_vector(|geval| {
        let uitkomst = if geval.vector.fouten.is_some() { uit_ruw(geval) } else { uit_typen(geval) };
        let nu = regel(&geval.vector, &uitkomst);
        match regels.get(&geval.vector.id) {
            Some(regel) if *regel == nu => Ok(()),
            Some(regel) => {
                let id = &geval.vector.id;
                Err(format!("differs; see: {TOON} {id}; run: {OPDRACHT}\n  is      {regel}\n  must be {nu}"))
            }
            None => Err(format!("has no answer; run: {OPDRACHT}")),
        }
    });
    assert_eq!(bestand.lines().count(), alle().len(), "answers without a vector; run: {OPDRACHT}");
}

#[test]
fn the_generated_files_are_up_to_date() {
    let verschillen = verschillen();
    assert!(verschillen.is_empty(), "{}\nrun: {OPDRACHT}", verschillen.join("\n"));
}

/// The parts of an answer that a vector names, in the form in which it names them.
fn gezien(uitkomst: &Uitkomst, verwacht: &Map<String, Value>) -> Result<Map<String, Value>, String> {
    verwacht.iter().map(|(naam, waarde)| Ok((naam.clone(), deel(uitkomst, naam, waarde)?))).collect()
}

fn deel(uitkomst: &Uitkomst, naam: &str, verwacht: &Value) -> Result<Value, String> {
    let verantwoording = uitkomst.verantwoording();
    Ok(match (naam, uitkomst) {
        ("meldingen", Uitkomst::Verloop(verloop)) => verloop.meldingen().iter().map(|een| een.melding.code).collect(),
        ("totaal", Uitkomst::Verloop(verloop)) => verloop.totaal().to_string().into(),
        ("status", Uitkomst::Verloop(verloop)) => verloop.status().tekst().into(),
        ("einde", Uitkomst::Verloop(verloop)) => verloop.einde().oorzaken.iter().map(Oorzaak::code).collect(),
        ("perioden", Uitkomst::Verloop(verloop)) => verloop.perioden().iter().map(periode).collect(),
        ("betalingen", Uitkomst::Verloop(verloop)) => betalingen(verloop, verwacht),
        ("meldingen", _) => verantwoording.meldingen.iter().map(|melding| melding.code).collect(),
        ("aannames", _) => verantwoording.aannames.iter().map(|aanname| aanname.code).collect(),
        ("keuzes", _) => keuzes(verantwoording, verwacht),
        ("bedrag", Uitkomst::Hoogte(hoogte)) => hoogte.bedrag().to_string().into(),
        ("bedrag_zonder_werkgeverslasten", Uitkomst::Hoogte(hoogte)) => {
            hoogte.bedrag_zonder_werkgeverslasten().to_string().into()
        }
        ("begrensd", Uitkomst::Hoogte(hoogte)) => hoogte.begrensd().into(),
        ("status", Uitkomst::Hoogte(hoogte)) => hoogte.status().tekst().into(),
        ("bedragen_datum", Uitkomst::Hoogte(hoogte)) => hoogte.bedragen_datum().to_string().into(),
        ("loonwaarde", Uitkomst::Loonwaarde(waarde)) => {
            waarde.loonwaarde().to_string().parse::<i64>().map_err(|_| "not whole")?.into()
        }
        ("exact", Uitkomst::Loonwaarde(waarde)) => waarde.exact().into(),
        ("methode", Uitkomst::Loonwaarde(waarde)) => waarde.methode().tekst().into(),
        (_, Uitkomst::Termijn(termijn)) => deel_van_termijn(termijn, naam)?,
        (_, Uitkomst::Dwangsom(dwangsom)) => deel_van_dwangsom(dwangsom, naam)?,
        _ => return Err(format!("nothing is called {naam}")),
    })
}

fn dag(dag: Option<Datum>) -> Value {
    dag.map_or(Value::Null, |dag| dag.to_string().into())
}

fn deel_van_termijn(termijn: &termijnen::Uitkomst, naam: &str) -> Result<Value, String> {
    Ok(match naam {
        "eerste_dag" => dag(termijn.eerste_dag()),
        "laatste_dag" => dag(Some(termijn.laatste_dag())),
        "kale_laatste_dag" => dag(Some(termijn.kale_laatste_dag())),
        "opgeschorte_dagen" => termijn.opgeschorte_dagen().into(),
        "niet_behandelen_tot_en_met" => dag(termijn.niet_behandelen_tot_en_met()),
        "ontvangst_per_post_tot_en_met" => dag(termijn.ontvangst_per_post_tot_en_met()),
        "stand" => termijn.stand().map_or(Value::Null, |stand| stand.tekst().into()),
        "tijdigheid" => termijn.tijdigheid().map_or(Value::Null, |tijdigheid| tijdigheid.tekst().into()),
        _ => return Err(format!("nothing is called {naam}")),
    })
}

fn deel_van_dwangsom(dwangsom: &termijnen::dwangsom::Uitkomst, naam: &str) -> Result<Value, String> {
    Ok(match naam {
        "eerste_dag" => dag(dwangsom.eerste_dag()),
        "laatste_dag" => dag(dwangsom.laatste_dag()),
        "dagen" => dwangsom.dagen().into(),
        "bedrag" => dwangsom.bedrag().to_string().into(),
        "maximum" => dwangsom.maximum().to_string().into(),
        "per_aanvrager" => dwangsom.per_aanvrager().into(),
        "vaststellen_tot_en_met" => dag(dwangsom.vaststellen_tot_en_met()),
        _ => return Err(format!("nothing is called {naam}")),
    })
}

fn periode(periode: &Verloopperiode) -> Value {
    let oorzaken: Value = periode.oorzaken().iter().map(Oorzaak::code).collect();
    json!([periode.van(), periode.tot(), periode.bedrag().to_string(), oorzaken])
}

/// The amounts of the months that the vector names; null for a month without a payment.
fn betalingen(verloop: &Verloop, verwacht: &Value) -> Value {
    let maanden = verwacht.as_object().expect("payments are an object").keys();
    maanden
        .map(|maand| {
            let betaling = verloop.betalingen().iter().find(|een| een.maand().to_string() == *maand);
            (maand.clone(), betaling.map_or(Value::Null, |een| een.bedrag().to_string().into()))
        })
        .collect()
}

/// The variant of each choice that the vector names; null for a choice that the answer does not name.
fn keuzes(verantwoording: &Verantwoording, verwacht: &Value) -> Value {
    let ids = verwacht.as_object().expect("choices are an object").keys();
    ids.map(|id| {
        let gemaakt = verantwoording.keuzes.iter().find(|keuze| keuze.def.id == id);
        (id.clone(), gemaakt.map_or(Value::Null, |keuze| keuze.variant().naam.into()))
    })
    .collect()
}

//! The explanation against the answer: steps that add up, figures that are named, links to the text that was applied.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use participatiewet::loonkostensubsidie::regelversies;
use participatiewet_tests::antwoorden::{Uitkomst, uit_ruw};
use participatiewet_tests::vectoren::alle;
use serde_json::Value;

/// Every answer to a vector about the height: id, record, text and HTML.
fn hoogtes() -> Vec<(String, Value, String, String)> {
    alle()
        .iter()
        .filter_map(|geval| match uit_ruw(geval) {
            Ok(Uitkomst::Hoogte(uitkomst)) => {
                let record = serde_json::from_str(&uitkomst.json()).expect("JSON");
                Some((geval.vector.id.clone(), record, uitkomst.verslag(), uitkomst.html()))
            }
            _ => None,
        })
        .collect()
}

/// `12.5` or `25/2`.
fn getal(tekst: &str) -> BigRational {
    let geheel = |tekst: &str| tekst.parse::<BigInt>().unwrap_or_else(|_| panic!("not a number: {tekst}"));
    if let Some((teller, noemer)) = tekst.split_once('/') {
        return BigRational::new(geheel(teller), geheel(noemer));
    }
    let (voor, na) = tekst.split_once('.').unwrap_or((tekst, ""));
    BigRational::new(geheel(&format!("{voor}{na}")), BigInt::from(10).pow(na.len() as u32))
}

/// The exact value of each step, by its code.
fn waarden(record: &Value) -> BTreeMap<&str, BigRational> {
    let stappen = record["stappen"].as_array().expect("steps").iter();
    stappen
        .filter(|stap| stap["eenheid"] != "datum")
        .map(|stap| (stap["code"].as_str().expect("a code"), getal(stap["waarde"].as_str().expect("an exact value"))))
        .collect()
}

fn in_centen(euro: &BigRational) -> BigInt {
    (euro * BigRational::from_integer(100.into()) + BigRational::new(1.into(), 2.into())).floor().to_integer()
}

#[test]
fn the_steps_add_up_to_the_amount_exactly() {
    let nul = BigRational::from_integer(0.into());
    for (id, record, ..) in hoogtes() {
        let stap = waarden(&record);
        let som = &stap["minimumloon"] + &stap["vakantiebijslag"];
        assert_eq!(stap["grondslag"], som, "{id}");
        let volledig = match stap.get("forfait") {
            Some(forfait) => forfait.clone(),
            None => {
                let verschil = (&stap["grondslag"] - &stap["loonwaarde_bedrag"]).max(nul.clone());
                let boven_100 =
                    record["meldingen"].as_array().expect("a list").iter().any(|m| m["code"] == "loonwaarde_boven_100");
                assert_eq!(stap["verschil"], if boven_100 { nul.clone() } else { verschil }, "{id}");
                assert_eq!(record["begrensd"], stap["verschil"] > stap["maximum"], "{id}");
                let volledig = stap["verschil"].clone().min(stap["maximum"].clone());
                assert_eq!(stap["subsidie_volledig"], volledig, "{id}");
                volledig
            }
        };
        assert_eq!(stap["subsidie_naar_uren"], volledig * &stap["urenfactor"], "{id}");
        assert_eq!(stap["bedrag"], &stap["subsidie_naar_uren"] + &stap["werkgeverslasten"], "{id}");
        let cent = |naam: &str| BigInt::from(record[naam]["cent"].as_i64().expect("cents"));
        assert_eq!(cent("bedrag"), in_centen(&stap["bedrag"]), "{id}");
        assert_eq!(cent("bedrag_zonder_werkgeverslasten"), in_centen(&stap["subsidie_naar_uren"]), "{id}");
        assert_eq!(cent("werkgeverslasten"), cent("bedrag") - cent("bedrag_zonder_werkgeverslasten"), "{id}");
    }
}

#[test]
fn every_figure_of_a_step_is_among_the_figures_used_and_every_step_is_numbered() {
    for (id, record, ..) in hoogtes() {
        let gebruikt = record["gebruikte_rijen"].as_array().expect("a list");
        for (plek, stap) in record["stappen"].as_array().expect("steps").iter().enumerate() {
            assert_eq!(stap["nummer"], plek + 1, "{id}");
            assert!(stap["rij"].is_null() || gebruikt.contains(&stap["rij"]), "{id}: {}", stap["rij"]);
            let rest = |tekst: &str| stap[tekst].as_str().is_some_and(|tekst| tekst.contains('{'));
            assert!(!rest("omschrijving") && !rest("formule"), "{id}: a place that was not filled in {stap}");
        }
    }
}

#[test]
fn the_text_and_the_html_tell_everything_that_the_record_tells() {
    let veilig =
        |tekst: &str| tekst.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    for (id, record, tekst, html) in hoogtes() {
        let lijst = |naam: &str| record[naam].as_array().expect("a list").iter();
        let regels = lijst("meldingen").chain(lijst("aannames")).chain(lijst("keuzes")).map(|deel| &deel["tekst"]);
        let stappen = lijst("stappen").flat_map(|stap| [&stap["omschrijving"], &stap["getoond"], &stap["artikel"]]);
        let bronnen = lijst("gebruikte_rijen").map(|rij| &rij["bron"]);
        for deel in regels.chain(stappen).chain(bronnen).chain([&record["voorbehoud"]]) {
            let deel = deel.as_str().expect("a text");
            assert!(tekst.contains(deel), "{id}: the text does not say '{deel}'");
            assert!(html.contains(&veilig(deel)), "{id}: the HTML does not say '{deel}'");
        }
        assert_eq!(record["status"] == "geschat", tekst.contains("SCHATTING"), "{id}");
        for link in lijst("stappen").map(|stap| stap["link"].as_str().expect("a link")) {
            assert!(html.contains(&veilig(link)), "{id}: {link}");
        }
    }
}

#[test]
fn a_step_links_to_the_text_of_the_version_that_was_applied() {
    let mut fout = Vec::new();
    for (id, record, ..) in hoogtes() {
        for (code, onderdeel) in [("loonwaarde_bedrag", "loonwaarde"), ("urenfactor", "urenfactor")] {
            let stappen = record["stappen"].as_array().expect("steps");
            let Some(stap) = stappen.iter().find(|stap| stap["code"] == code) else { continue };
            let versies = record["regelversies"].as_array().expect("a list");
            let versie =
                versies.iter().find(|versie| versie["onderdeel"] == onderdeel).expect("the version of the part");
            let van = versie["van"].as_str().expect("a date");
            let deel = regelversies().into_iter().find(|deel| deel.onderdeel == onderdeel).expect("the part");
            let tot = deel.versies.iter().map(|(van, _)| van.to_string()).find(|volgende| volgende.as_str() > van);
            let link = stap["link"].as_str().expect("a link");
            let dag = &link[link.len() - 10..];
            if dag < van || tot.as_deref().is_some_and(|tot| dag >= tot) {
                fout.push(format!("{id}: {code} by the version of {van}, with a link to the text of {dag}"));
            }
        }
    }
    assert!(fout.is_empty(), "{fout:#?}");
}

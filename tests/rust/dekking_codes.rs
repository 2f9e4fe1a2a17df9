//! Every message, assumption, step and error of the library occurs in the answer to a vector.

use std::collections::BTreeSet;

use participatiewet::traject::MACHINES;
use participatiewet::vragen::Doel;
use participatiewet_tests::beantwoord::{antwoorden, codes_in, genoemd};
use participatiewet_tests::broncode::teksten;
use serde_json::Value;

/// The causes of every period and every end of a job over time.
fn oorzaken() -> BTreeSet<&'static str> {
    let perioden = antwoorden().flat_map(|antwoord| antwoord["perioden"].as_array().into_iter().flatten());
    let van_perioden = perioden.map(|periode| &periode["oorzaken"]);
    let einden = antwoorden().map(|antwoord| &antwoord["einde"]);
    let lijsten = van_perioden.chain(einden).filter_map(Value::as_array);
    lijsten.flatten().filter_map(|oorzaak| oorzaak["code"].as_str()).collect()
}

/// Guards are told by their code, of which no vector has all: that each can refuse is shown in rust/trajecten.rs.
fn is_voorwaarde(code: &str) -> bool {
    let stappen = MACHINES.iter().flat_map(|machine| machine.overgangen());
    stappen.flat_map(|stap| stap.voorwaarden()).any(|voorwaarde| voorwaarde.code == code)
}

/// How a message is made.
const MELDINGEN: &[&str] = &["Melding::new(", "Melding::zonder_waarden(", "Melding::met_drie("];

/// Messages that no vector can hold, each with the reason.
const GEEN_MELDING: [(&str, &str); 8] = [
    ("rij_onbevestigd", "no figure of an amount is unconfirmed: unit tests of norm/reeks.rs"),
    (
        "looptijd_eindigt",
        "a loonkostenvoordeel with the first day of the job is asked in Rust only: rust/voorziening.rs",
    ),
    ("te_weinig_verloonde_uren", "no allowance at all, so the overview has no amount: rust/voorziening.rs"),
    ("uurloon_buiten_grenzen", "as te_weinig_verloonde_uren"),
    ("geeindigd_voor_opschorting", "how long a registration lasts is asked in Rust only: rust/register.rs"),
    ("geen_einddag_bij_voorwaarden", "as geeindigd_voor_opschorting"),
    ("grond_niet_genoemd", "as geeindigd_voor_opschorting"),
    ("weer_recht_op_wajong", "as geeindigd_voor_opschorting"),
];

/// The messages of every decision rule, and of those that it looks into.
fn van_regels() -> BTreeSet<String> {
    let alles = Doel::alles();
    let versies = alles.regels().iter().flat_map(|regel| regel.met_verwezen()).flat_map(|regel| regel.versies.rijen);
    let codes = versies.flat_map(|rij| rij.waarde.meldingen).map(|melding| melding.melding.code.to_owned());
    codes.collect()
}

#[test]
fn every_message_every_assumption_and_every_step_occurs_in_an_answer() {
    let regels =
        |pad: &str| ["loonkostensubsidie/", "loonwaarde/", "termijnen/"].iter().any(|map| pad.starts_with(map));
    let meldingen = teksten("core/src", |_| true, MELDINGEN);
    let genoemde = codes_in("meldingen");
    let ongezien =
        |code: &&String| !genoemde.contains(code.as_str()) && !GEEN_MELDING.iter().any(|(geen, _)| geen == code);
    let ongedekt: Vec<&String> = meldingen.iter().filter(ongezien).collect();
    assert!(meldingen.len() >= 15 && ongedekt.is_empty(), "{ongedekt:?}");
    assert!(GEEN_MELDING.iter().all(|(code, _)| !genoemde.contains(code)), "strike it off");
    // a message of a decision rule stands in its table, and is made where it is told
    let meldingen: BTreeSet<String> = meldingen.into_iter().chain(van_regels()).collect();
    let ongedekt: Vec<&String> = meldingen.iter().filter(ongezien).collect();
    assert!(ongedekt.is_empty(), "{ongedekt:?}");
    let onbekend: Vec<&&str> = genoemde.iter().filter(|code| !meldingen.contains(**code)).collect();
    assert!(onbekend.is_empty(), "messages that were not found in the code: {onbekend:?}");

    let in_code = teksten("core/src", |pad| regels(pad), &["code: "]);
    let oorzaken = oorzaken();
    let genoemde = [genoemd("aannames", "code"), genoemd("stappen", "code"), oorzaken.clone()];
    for code in &in_code {
        assert!(genoemde.iter().any(|codes| codes.contains(code.as_str())), "{code}: in no answer");
    }
    assert!(oorzaken.len() >= 20 && oorzaken.iter().all(|code| in_code.contains(*code)), "{oorzaken:?}");
    let teksten = teksten("core/src", |pad| regels(pad), &["omschrijving: "]);
    let omschrijvingen = genoemd("stappen", "omschrijving");
    let versies = ["Waarvan de", "Wanneer een", "Hoe de", "Waar het", "Waar de", "Waar staat", "Of er", "Welk college"];
    for tekst in
        teksten.iter().filter(|tekst| !tekst.ends_with('?') && !versies.iter().any(|begin| tekst.starts_with(begin)))
    {
        let begin = tekst.split('{').next().expect("a text");
        assert!(omschrijvingen.iter().any(|gezien| gezien.starts_with(begin)), "the step '{tekst}' is in no answer");
    }
}

/// Problems that no JSON can cause, or no figure of today; where they are tested instead.
const GEEN_FOUT: [(&str, &str); 14] = [
    ("float_geweigerd", "a kind of number that a vector cannot hold: rust/ruw.rs"),
    ("kolomlengte", "columns are no record: rust/kolommen.rs and python/test_kolommen.py"),
    ("onbekende_klasse", "a class of a column of the caller: rust/kolommen.rs"),
    ("eenheid_onduidelijk", "a rule over a column: rust/ruw.rs"),
    ("geen_rij_voor_datum", "a lookup of one series: rust/bronnen.rs"),
    ("rij_onbevestigd", "no figure of an amount is unconfirmed: unit tests of norm/reeks.rs"),
    ("cijfer_onbekend", "a gap between known rows: rust/reeksen.rs and rust/cijfers.rs"),
    ("regeling_vervallen", "what was abolished: rust/reeksen.rs and rust/voorziening.rs"),
    ("onzekere_ingangsdatum", "a message beside the series, no problem: parameters/toets_uurloon.rs"),
    ("register_niet_van_kracht", "how long a registration lasts is asked in Rust only: rust/register.rs"),
    ("andere_toestand", "a typed course made from another state: rust/trajecten/getypeerd.rs"),
    ("te_veel_gebeurtenissen", "two thousand events: rust/naspelen.rs"),
    ("correctie_kan_niet", "a refusal without a reason: never seen"),
    ("cijfer_ontbreekt", "a figure that is missing always has its own reason: never seen"),
];

#[test]
fn every_error_occurs_in_a_vector() {
    let mut codes = teksten("core/src", |_| true, &["Fout::new(", "fout(", "onbekende_naam("]);
    let in_arm = |pad: &str| ["grootheid/spelling.rs", "invoer/ruw.rs", "norm/overgang/weigering.rs"].contains(&pad);
    codes.extend(teksten("core/src", in_arm, &["=> ", "=> return Err(fout("]));
    codes.extend(teksten("core/src", |pad| pad == "norm/reeks.rs", &["("]));
    codes.retain(|code| {
        !code.is_empty()
            && code.bytes().all(|teken| teken.is_ascii_lowercase() || teken.is_ascii_digit() || teken == b'_')
    });
    let gezien = codes_in("fouten");
    for (code, waar) in GEEN_FOUT {
        assert!(codes.contains(code) && !gezien.contains(code), "{code} ({waar}) is out of date");
    }
    let ongedekt: Vec<&String> = codes
        .iter()
        .filter(|code| !gezien.contains(code.as_str()) && !GEEN_FOUT.iter().any(|(elders, _)| elders == code))
        .collect();
    assert!(ongedekt.is_empty(), "{ongedekt:?}");
    let onbekend: Vec<&&str> = gezien.iter().filter(|code| !codes.contains(**code) && !is_voorwaarde(code)).collect();
    assert!(onbekend.is_empty(), "problems whose code this test does not find in the sources: {onbekend:?}");
}

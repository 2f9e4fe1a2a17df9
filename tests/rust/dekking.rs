//! What the vectors must cover. A new figure, rule version or choice without a vector fails here; messages and errors in
//! `dekking_codes.rs`.

use std::collections::BTreeSet;

use participatiewet::loonkostensubsidie::{KEUZES, regelversies};
use participatiewet::norm::RijSoort;
use participatiewet::parameters::catalogus;
use participatiewet::termijnen;
use participatiewet::tijd::Datum;
use participatiewet_tests::antwoorden::BEWERKINGEN;
use participatiewet_tests::beantwoord::{BEANTWOORD, antwoorden};
use participatiewet_tests::vectoren::Geval;
use serde_json::Value;

#[test]
fn every_public_operation_has_vectors_that_answer_and_vectors_that_refuse() {
    for bewerking in BEWERKINGEN {
        let gevallen = || BEANTWOORD.iter().filter(|(geval, _)| geval.bewerking == bewerking);
        assert!(gevallen().any(|(_, regel)| regel["antwoord"].is_object()), "{bewerking}: no answer");
        assert!(gevallen().any(|(_, regel)| regel["fouten"].is_array()), "{bewerking}: no refusal");
    }
    let bekend: BTreeSet<&str> = BEANTWOORD.iter().map(|(geval, _)| geval.bewerking.as_str()).collect();
    assert_eq!(bekend, BEWERKINGEN.into());
}

/// Series that no answer lists as a figure used, each with the reason and where it is tested.
const NOOIT_GENOEMD: [(&str, &str); 7] = [
    ("minimumjeugdloon_percentage_bbl", "only to tell that it was not used: the message bbl_niet_gerekend"),
    (
        "loonkostensubsidie_forfait_maanden",
        "only to refuse: the vectors forfait-laatste-dag and forfait-zesde-maand-voorbij",
    ),
    ("normale_arbeidsduur_maximum", "only to warn: the message normale_arbeidsduur_boven_wettelijk_maximum"),
    ("loonwaarde_hoofdtaken", "only to refuse: te_veel_hoofdtaken, and the vector zes-taken-voor-2021"),
    ("loonwaarde_hoofdtaak_deel", "only to refuse: hoofdtaak_te_klein, and the vector kleine-taak-voor-2021"),
    ("loonwaarde_hoofdtaak_minuten", "only to refuse: hoofdtaak_te_kort, and the vector precies-dertig-minuten"),
    ("aow_leeftijd", "only to warn: the messages about the AOW age"),
];

/// Series of which no operation of the three languages makes use yet, by how their names begin; where they are tested.
const NOG_GEEN_BEWERKING: [(&str, &str); 7] = [
    ("wettelijk_minimumloon_week", "the test of the hourly wage: rust/cijfers.rs and parameters/toets_uurloon.rs"),
    ("toets_uurloon_week", "the same"),
    ("loonkostenvoordeel_", "voorziening::loonkostenvoordeel: rust/voorziening.rs and rust/cijfers.rs"),
    ("lage_inkomensvoordeel_", "voorziening::lage_inkomensvoordeel: rust/voorziening.rs and rust/cijfers.rs"),
    ("studietoeslag_", "parameters::studietoeslag_minimum: rust/cijfers.rs"),
    ("beschut_werk_landelijk", "rust/cijfers.rs"),
    ("voorziening_duur_", "voorziening::overzicht: rust/instrumenten.rs and vectoren/oordelen/voorzieningen.json"),
];

#[test]
fn every_row_has_a_vector_on_its_first_day_and_on_the_day_before() {
    let mut ontbreekt = BTreeSet::new();
    for reeks in catalogus() {
        let nooit = NOOIT_GENOEMD.iter().any(|(naam, _)| *naam == reeks.naam)
            || NOG_GEEN_BEWERKING.iter().any(|(begin, _)| reeks.naam.starts_with(begin));
        assert!(!nooit || !gebruikt(reeks.naam, None, None), "{} is listed in an answer: strike it off", reeks.naam);
        if nooit {
            continue;
        }
        // youth percentages are read from 2024 only: the ages that were youth ages before then have none left
        let vervallen = reeks.leeftijd.is_some_and(|jaren| jaren > 20) && reeks.naam == "minimumjeugdloon_percentage";
        if !vervallen && !gebruikt(reeks.naam, Some(&reeks.volledige_naam()), None) {
            ontbreekt.insert(format!("{}: no vector at all", reeks.volledige_naam()));
        }
        for rij in reeks.rijen.iter().filter(|rij| rij.soort != RijSoort::Verwacht) {
            let (van, ervoor) = (rij.van, rij.van.dag_ervoor());
            let op_de_dag = gebruikt(reeks.naam, None, Some((van, van)));
            let vorige = reeks.rijen.iter().rev().find(|eerder| eerder.van < van).map(|eerder| eerder.van);
            let de_dag_ervoor = vorige.is_none_or(|vorige| gebruikt(reeks.naam, None, Some((ervoor, vorige))));
            // until 2023 the published month amounts of that age are read instead of the percentages
            let via_maandbedrag = reeks.naam == "minimumjeugdloon_percentage" && van.jaar() < 2024;
            if via_maandbedrag && jongere_op(van) && (vorige.is_none() || jongere_op(ervoor)) {
                continue;
            }
            if !op_de_dag || !de_dag_ervoor {
                ontbreekt.insert(format!("{} from {van}", reeks.naam));
            }
        }
    }
    assert!(ontbreekt.is_empty(), "{ontbreekt:#?}");
}

/// Whether an answer uses the series: under this full name, or with this peildatum and this row.
fn gebruikt(naam: &str, volledig: Option<&str>, op: Option<(Datum, Datum)>) -> bool {
    antwoorden().any(|antwoord| {
        let past = |rij: &Value| {
            let van_rij = rij["reeks"].as_str().unwrap_or_default();
            let leeftijd = van_rij
                .strip_prefix(naam)
                .is_some_and(|rest| rest.trim_start_matches('_').chars().all(|c| c.is_ascii_digit()));
            let dagen =
                op.is_none_or(|(dag, van)| antwoord["peildatum"] == dag.to_string() && rij["van"] == van.to_string());
            leeftijd && rij["soort"] != "invulling" && volledig.is_none_or(|volledig| volledig == van_rij) && dagen
        };
        antwoord["gebruikte_rijen"].as_array().is_some_and(|rijen| rijen.iter().any(past))
    })
}

/// A youth on that day.
fn jongere_op(dag: Datum) -> bool {
    antwoorden().any(|a| {
        a["peildatum"] == dag.to_string() && a["gegevens"]["leeftijd"].as_i64().is_some_and(|jaren| jaren < 23)
    })
}

#[test]
fn every_rule_version_has_a_vector_on_its_first_day_and_on_the_day_before() {
    let mut onderdelen: BTreeSet<(String, Datum)> = BTreeSet::new();
    for deel in regelversies() {
        onderdelen.extend(deel.versies.iter().map(|(van, _)| (deel.onderdeel.to_owned(), *van)));
    }
    for van in ["2015-01-01", "2021-07-01"] {
        onderdelen.insert(("loonwaarde_methode".into(), van.parse().expect("a date")));
    }
    for (onderdeel, van) in onderdelen {
        let toegepast = antwoorden().any(|antwoord| {
            let versies = antwoord["regelversies"].as_array().expect("a list");
            let versie = |versie: &Value| versie["onderdeel"] == *onderdeel && versie["van"] == van.to_string();
            antwoord["peildatum"] == van.to_string() && versies.iter().any(versie)
        });
        // a rule about a job over time: something of the job falls on that day, or that year is the first there is
        let toegepast = toegepast || in_verloop(&onderdeel, van);
        // the forfait is no version in an answer, but a figure
        let toegepast = toegepast || gebruikt(&onderdeel, None, Some((van, van)));
        assert!(toegepast, "{onderdeel} from {van}: no vector on the day itself");
        let ervoor = van.dag_ervoor().to_string();
        let is_dag_ervoor =
            |(geval, _): &(Geval, Value)| geval.vector.invoer.get("peildatum").is_some_and(|dag| *dag == *ervoor);
        let in_een_baan = |(geval, _): &(Geval, Value)| noemt_dag(geval, &onderdeel, &ervoor);
        assert!(
            van.jaar() == 2015 || BEANTWOORD.iter().any(is_dag_ervoor) || BEANTWOORD.iter().any(in_een_baan),
            "{onderdeel} from {van}: no vector on {ervoor}"
        );
    }
}

/// Whether a job over time applies the version, with a day of the job on its first day.
fn in_verloop(onderdeel: &str, van: Datum) -> bool {
    BEANTWOORD.iter().any(|(geval, regel)| {
        let versie = |versie: &Value| versie["onderdeel"] == *onderdeel && versie["van"] == van.to_string();
        let periode = |periode: &Value| periode["van"] == van.to_string();
        let heeft = |lijst: &str, past: &dyn Fn(&Value) -> bool| {
            regel["antwoord"][lijst].as_array().is_some_and(|lijst| lijst.iter().any(past))
        };
        let op_de_dag =
            heeft("perioden", &periode) || noemt_dag(geval, onderdeel, &van.to_string()) || van.jaar() == 2015;
        heeft("regelversies", &versie) && op_de_dag && regel["antwoord"]["perioden"].is_array()
    })
}

/// Whether the job has a move on that day, or a no-risk period around it.
fn noemt_dag(geval: &Geval, onderdeel: &str, dag: &str) -> bool {
    let lijst = |naam: &str| geval.vector.invoer.get(naam).and_then(Value::as_array).into_iter().flatten();
    let bevat = |periode: &Value| {
        periode["van"].as_str().is_some_and(|van| van <= dag) && periode["tot"].as_str().is_none_or(|tot| dag < tot)
    };
    match onderdeel {
        "verhuizing" => lijst("verhuizingen").any(|verhuizing| verhuizing["op"] == *dag),
        "no_risk" => lijst("no_risk_perioden").any(bevat),
        _ => false,
    }
}

#[test]
fn a_citation_that_changed_is_seen_on_both_sides_of_its_day() {
    let citeert = |dag: &str, artikel: &str| {
        antwoorden().filter(|a| a["peildatum"] == *dag && a["formaat"] == "participatiewet.loonkostensubsidie/1").any(
            |a| a["stappen"].as_array().is_some_and(|stappen| stappen.iter().any(|stap| stap["artikel"] == *artikel)),
        )
    };
    for (laatste, oud, eerste, nieuw) in [
        ("2023-06-30", "Pw art. 6 lid 1 onder g", "2023-07-01", "Pw art. 6 onder g"),
        ("2021-06-30", "Regeling LKS 2015 art. 1 lid 2", "2021-07-01", "Regeling LKS 2021 art. 1"),
        ("2023-12-31", "Wml art. 8 lid 1 onder a", "2024-01-01", "Wml art. 8 lid 1 onder b"),
        ("2017-01-31", "Pw art. 10d lid 5", "2018-01-01", "Pw art. 10d lid 7"),
    ] {
        assert!(citeert(laatste, oud) && !citeert(laatste, nieuw), "{laatste}: {oud}");
        assert!(citeert(eerste, nieuw), "{eerste}: {nieuw}");
        // the hourly wage is onder a from 2024
        assert!(!citeert(eerste, oud) || oud == "Wml art. 8 lid 1 onder a", "{eerste}: still {oud}");
    }
}

#[test]
fn a_citation_of_the_awb_that_was_renumbered_is_seen_on_both_sides() {
    let citeert = |dag: &str, artikel: &str| {
        let stappen =
            antwoorden().filter(|a| a["peildatum"] == *dag).flat_map(|a| a["stappen"].as_array().expect("steps"));
        stappen.into_iter().any(|stap| stap["artikel"] == *artikel)
    };
    for (laatste, oud, eerste, nieuw) in [
        ("2025-12-31", "Awb art. 4:17 lid 6 onder c", "2026-01-01", "Awb art. 4:17 lid 5 onder c"),
        ("2025-12-31", "Awb art. 4:17 lid 7", "2026-01-01", "Awb art. 4:17 lid 6"),
        (
            "2017-02-24",
            "Besluit advisering beschut werk art. 2 lid 2",
            "2017-02-25",
            "Besluit advisering beschut werk art. 2 lid 1",
        ),
    ] {
        assert!(citeert(laatste, oud) && !citeert(laatste, nieuw), "{laatste}: {oud}");
        assert!(citeert(eerste, nieuw) && !citeert(eerste, oud), "{eerste}: {nieuw}");
    }
}

#[test]
fn every_variant_of_every_choice_has_a_vector() {
    let genoemd: BTreeSet<(&str, &str)> = antwoorden()
        .flat_map(|antwoord| antwoord["keuzes"].as_array().expect("a list"))
        .map(|keuze| (keuze["id"].as_str().expect("an id"), keuze["variant"].as_str().expect("a variant")))
        .collect();
    let gevraagd = |id: &str, variant: &str| {
        BEANTWOORD
            .iter()
            .any(|(geval, _)| geval.vector.invoer.get("keuzes").is_some_and(|keuzes| keuzes[id] == *variant))
    };
    for keuze in KEUZES.iter().copied().flatten().chain(termijnen::Keuzes::CATALOGUS) {
        for variant in keuze.varianten {
            // what is asked and then makes no difference is not named: being asked is enough
            let gedekt = genoemd.contains(&(keuze.id, variant.naam)) || gevraagd(keuze.id, variant.naam);
            assert!(gedekt, "{}={}", keuze.id, variant.naam);
        }
        assert!(genoemd.iter().any(|(id, _)| *id == keuze.id), "no answer names {}", keuze.id);
    }
}

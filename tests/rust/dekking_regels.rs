//! Every version of every decision rule has a vector that says what it decides on its first day, and one that says what the version
//! before it decides on its last. A vector says it when it names the verdict of that rule: that some other rule was asked on that
//! day is not enough. The pairs of instruments are in `instrumenten.rs`, the figures in `dekking.rs`.

use std::collections::{BTreeMap, BTreeSet};

use participatiewet::doelgroep::GROEPEN;
use participatiewet::tijd::Datum;
use participatiewet::voorziening::INSTRUMENTEN;
use participatiewet::{beschut_werk, vragen};
use participatiewet_tests::oordelen::{self, dag};
use participatiewet_tests::regels::{Feitregel, alle};
use serde_json::Value;

/// Rules that no answer lists: they are looked into, and their versions show in the rule that is named.
const VIA_EEN_ANDERE: &[(&str, &str)] = &[
    ("NUG", "DG-07"),
    ("DG-18-lid1", "DG-18"),
    ("V-LKS-GROND", "V-LKS"),
    ("V-LKS-LID-1", "V-LKS"),
    ("DG-26-beperking", "DG-26"),
];

/// A rule that no list of rules holds: UWV tests by it, and it is asked in Rust only.
const IN_RUST: &[(&str, &str)] = &[("DG-18-toets", "rust/register.rs")];

/// By the code of a rule the days on which a vector says what it decides.
fn gezegd() -> BTreeMap<String, BTreeSet<Datum>> {
    let mut dagen: BTreeMap<String, BTreeSet<Datum>> = BTreeMap::new();
    for geval in oordelen::alle() {
        for (code, verwacht) in geval.vector.verwacht.iter().flatten() {
            // null: that the answer says nothing of the rule
            if verwacht.is_null() || verwacht.get("uitkomst").is_some_and(Value::is_string) {
                dagen.entry(code.clone()).or_default().insert(dag(&geval));
            }
        }
    }
    dagen
}

/// The days around which something changes in what the rule says: its versions, and where an uncertain day becomes certain.
fn grenzen(regel: &Feitregel) -> BTreeSet<Datum> {
    let rijen = regel.versies.rijen.iter().skip(1);
    rijen.flat_map(|rij| [Some(rij.van), rij.onzeker().map(|(_, zeker)| zeker)]).flatten().collect()
}

#[test]
fn every_version_of_every_rule_is_named_on_its_first_day_and_on_the_day_before() {
    let gezegd = gezegd();
    let leeg = BTreeSet::new();
    let mut ontbreekt = Vec::new();
    for regel in alle() {
        if IN_RUST.iter().any(|(code, _)| *code == regel.code) {
            continue;
        }
        let naam = VIA_EEN_ANDERE.iter().find(|(code, _)| *code == regel.code).map_or(regel.code, |(_, via)| via);
        let dagen = gezegd.get(naam).unwrap_or(&leeg);
        if dagen.is_empty() && !is_onderdeel(regel) {
            ontbreekt.push(format!("{}: no vector at all", regel.code));
        }
        for grens in grenzen(regel) {
            for dag in [grens.dag_ervoor(), grens] {
                if !dagen.contains(&dag) {
                    ontbreekt.push(format!("{naam} on {dag} (for {})", regel.code));
                }
            }
        }
    }
    assert!(ontbreekt.is_empty(), "{}: {ontbreekt:#?}", ontbreekt.len());
}

/// Whether it is looked into only, and no answer lists it.
fn is_onderdeel(regel: &Feitregel) -> bool {
    !vragen::Doel::alles().regels().iter().any(|lijst| std::ptr::eq(*lijst, regel))
}

#[test]
fn every_list_of_rules_is_walked() {
    let codes: BTreeSet<&str> = alle().iter().map(|regel| regel.code).collect();
    let lijsten = GROEPEN.iter().chain(beschut_werk::REGELS.iter()).map(|regel| regel.code);
    let instrumenten = INSTRUMENTEN.iter().map(|instrument| instrument.regel.code);
    let buiten: Vec<&str> = lijsten.chain(instrumenten).filter(|code| !codes.contains(code)).collect();
    assert!(buiten.is_empty(), "{buiten:?}");
    for (code, _) in VIA_EEN_ANDERE.iter().chain(IN_RUST) {
        let regel = alle().into_iter().find(|regel| regel.code == *code).unwrap_or_else(|| panic!("no rule {code}"));
        assert!(is_onderdeel(regel), "{code} is listed: strike it off");
    }
}

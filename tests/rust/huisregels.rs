//! The invariants of ARCHITECTURE.md that can be read off the source text. Each test says which one it keeps.

use std::collections::BTreeSet;
use std::fs;

use participatiewet::loonkostensubsidie::{KEUZES, VELDEN};
use participatiewet::loonwaarde::{TAAKVELDEN, VELDEN as LOONWAARDEVELDEN};
use participatiewet::parameters::catalogus;
use participatiewet::termijnen;
use participatiewet_tests::broncode::{Regel, bestanden, code};
use participatiewet_tests::in_repo;

/// The lines of `map` that hold one of the words, but for the files that may.
fn met(map: &str, woorden: &[&str], mag: &[&str]) -> Vec<String> {
    let verboden = |regel: &&Regel| woorden.iter().any(|woord| regel.tekst.contains(woord));
    let toegestaan = |regel: &&Regel| mag.contains(&regel.pad.as_str());
    let lijst = code(map).into_iter();
    lijst
        .filter(|r| verboden(&r) && !toegestaan(&r))
        .map(|r| format!("{}:{} {}", r.pad, r.nummer, r.tekst.trim()))
        .collect()
}

#[test]
fn invariant_1_no_clock_file_network_environment_or_global_state() {
    let woorden = [
        "std::fs",
        "std::net",
        "std::env",
        "std::time",
        "std::io",
        "std::thread",
        "std::process",
        "SystemTime",
        "Instant",
        "Utc",
        "Local",
        "static mut",
        "thread_local",
        "OnceLock",
        "LazyLock",
        "Mutex",
        "AtomicU",
        "unsafe",
    ];
    // the version and the schemas are read while compiling
    let gevonden = met("core/src", &woorden, &[]);
    assert!(gevonden.is_empty(), "{gevonden:#?}");
}

#[test]
fn invariant_1_no_way_to_panic() {
    let woorden = [".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!", "assert_eq!"];
    let gevonden = met("core/src", &woorden, &[]);
    assert!(gevonden.is_empty(), "{gevonden:#?}");
}

#[test]
fn invariant_1_asserts_and_indexing_only_where_the_compiler_runs_them() {
    // rows and citations are made while compiling: a wrong one does not compile
    let tijdens_compileren = ["parameters/rij.rs", "bron/artikel.rs", "tijd/datum.rs"];
    let gevonden = met("core/src", &["assert!("], &tijdens_compileren);
    assert!(gevonden.is_empty(), "{gevonden:#?}");
    let index = |tekst: &str| {
        tekst.match_indices('[').any(|(plek, _)| {
            let voor = tekst[..plek].chars().next_back().unwrap_or(' ');
            (voor.is_alphanumeric() || matches!(voor, '_' | ')' | ']')) && !tekst.contains("#[")
        })
    };
    let regels: Vec<String> = code("core/src")
        .into_iter()
        .filter(|regel| index(&regel.tekst) && !tijdens_compileren.contains(&regel.pad.as_str()))
        .map(|regel| format!("{}:{} {}", regel.pad, regel.nummer, regel.tekst.trim()))
        .collect();
    assert!(regels.is_empty(), "{regels:#?}");
}

#[test]
fn invariant_2_no_binary_floating_point() {
    let gevonden = met("core/src", &["f32", "f64", "to_f", "from_f", " as f"], &[]);
    assert!(gevonden.is_empty(), "{gevonden:#?}");
}

#[test]
fn invariant_3_rounding_in_one_file() {
    // comparing two fractions takes whole parts too, and gives no amount
    let woorden = ["div_euclid", "round", ".floor()", ".ceil()", ".trunc()", "div_ceil", "div_floor"];
    let gevonden = met("core/src", &woorden, &["grootheid/afronding.rs", "grootheid/breuk.rs"]);
    assert!(gevonden.is_empty(), "{gevonden:#?}");
    // who rounds an amount or a loonwaarde: the end of the height, a payment, the loonwaarde, an allowance per hour
    let rondt_af = met("core/src", &["::afgerond("], &["grootheid/afronding.rs"]);
    let bestanden: Vec<&str> = rondt_af.iter().map(|regel| regel.split(':').next().unwrap_or_default()).collect();
    let verwacht = [
        "loonkostensubsidie/hoogte.rs",
        "loonkostensubsidie/verloop/betalingen.rs",
        "loonwaarde/mod.rs",
        "voorziening/tegemoetkoming.rs",
    ];
    assert_eq!(bestanden, verwacht);
    for regel in rondt_af.iter().take(2) {
        assert_eq!(regel.matches("Bedrag::afgerond(").count(), 2, "with and without employer costs: {regel}");
    }
}

/// A division of integers takes whole parts too: where it stands, and why it loses nothing or no money.
const DELING: [(&str, &str); 6] = [
    ("grootheid/bedrag.rs", "cents shown as euros and cents"),
    ("grootheid/percentage.rs", "halves of a percent, tested to be whole"),
    ("grootheid/toon.rs", "a power of ten that the denominator divides; minutes shown as hours and minutes"),
    ("grootheid/uren.rs", "whole hours, tested to be whole; minutes shown as hours and minutes"),
    ("loonwaarde/uitkomst.rs", "hundredths of a loonwaarde that is whole percents"),
    ("tijd/feestdagen.rs", "Easter: the moon goes by whole cycles"),
];

#[test]
fn invariant_3_integers_are_divided_only_where_nothing_is_lost() {
    let deelt = |regel: &Regel| buiten_tekst(&regel.tekst).contains(" / ");
    let bestanden: BTreeSet<String> = code("core/src").into_iter().filter(deelt).map(|regel| regel.pad).collect();
    let verwacht: BTreeSet<String> = DELING.iter().map(|(pad, _)| (*pad).to_owned()).collect();
    assert!(verwacht.is_subset(&bestanden), "strike off what does not divide any more");
    let anders: Vec<&String> = bestanden.difference(&verwacht).collect();
    // a division of fractions is exact
    let breuken = [
        "loonwaarde/invoer.rs",
        "parameters/toets_uurloon.rs",
        "termijnen/dwangsom/mod.rs",
        "voorziening/lage_inkomensvoordeel.rs",
    ];
    assert_eq!(anders, breuken);
}

/// Numbers in rule files that are no amount, percentage or date of law, with the line that holds them.
const GEEN_CIJFER_VAN_DE_WET: [(&str, &str); 21] = [
    ("beschut_werk/plicht.rs", "Some(Klasse("),
    ("beschut_werk/plicht.rs", "serialize_struct("),
    ("beschut_werk/beoordeling.rs", "serialize_struct("),
    ("voorziening/tegemoetkoming.rs", "const MEESTE_UREN"),
    ("voorziening/lage_inkomensvoordeel/invoer.rs", "const HOOGSTE_JAARLOON"),
    // the clocks of the law in one list, and the days from which an article or a table holds
    ("traject/duren.rs", "const "),
    ("traject/grondslagen/participatiewet.rs", ""),
    ("traject/grondslagen/andere_wetten.rs", ""),
    ("traject/re_integratietraject/mod.rs", "Toestand::"),
    ("traject/statistiek.rs", "Some("),
    ("participatieladder/mod.rs", " = "),
    ("participatieladder/mod.rs", "const ALLE"),
    ("loonkostensubsidie/controle.rs", "const "),
    ("loonwaarde/controle.rs", "const "),
    ("loonwaarde/controle.rs", "Breuk::geheel(if in_procenten { 100 } else { 1 })"),
    ("loonwaarde/uitkomst.rs", "self.loonwaarde.honderdsten() / 100"),
    ("loonwaarde/uitkomst.rs", "exact(self.som * Breuk::geheel(100))"),
    ("loonkostensubsidie/herziening.rs", "const JAARLIJKS: u32"),
    ("termijnen/dwangsom/mod.rs", "type Trappen<T> = [T; 3]"),
    ("loonkostensubsidie/herziening.rs", "const BESCHUT: u32"),
    ("loonkostensubsidie/loonwaarde.rs", "const TERUGWERKEND: Datum"),
];

#[test]
fn invariant_4_no_amount_percentage_or_date_in_a_rule_file() {
    let mut gevonden = Vec::new();
    let mappen = [
        "beschut_werk",
        "loonkostensubsidie",
        "loonwaarde",
        "participatieladder",
        "termijnen",
        "traject",
        "voorziening",
    ];
    for map in mappen {
        for regel in code(&format!("core/src/{map}")) {
            let pad = format!("{map}/{}", regel.pad);
            let reden = |(waar, wat): &(&str, &str)| pad == *waar && regel.tekst.contains(wat);
            // the dates of the versions of a rule stand in its dated series; then the place of a class of a fact in the catalogue
            let plek =
                ["Rij::vanaf(", ".onzeker_tussen(", ".ongelezen_tussen(", "Klassen::van(", ", van Datum::constant("];
            let mag = plek.iter().any(|deel| regel.tekst.contains(deel));
            if heeft_getal(&regel.tekst) && !mag && !GEEN_CIJFER_VAN_DE_WET.iter().any(reden) {
                gevonden.push(format!("{pad}:{} {}", regel.nummer, regel.tekst.trim()));
            }
        }
    }
    assert!(gevonden.is_empty(), "{gevonden:#?}");
}

fn buiten_tekst(regel: &str) -> String {
    regel.replace("\\\"", "").split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

/// A number other than 0 and 1 in code, outside text.
fn heeft_getal(regel: &str) -> bool {
    buiten_tekst(regel)
        .split(|teken: char| !(teken.is_alphanumeric() || teken == '_'))
        .filter(|woord| woord.starts_with(|teken: char| teken.is_ascii_digit()))
        .any(|woord| !["0", "1"].contains(&woord))
}

#[test]
fn invariant_6_bindings_compute_nothing() {
    let woorden =
        ["Percentage", "Bedrag::van", "Breuk", "Peildatum::try", "VERSIES", "_MINIMUMLOON", ".deel()", "exact() *"];
    for map in ["bindings-python/src", "bindings-wasm/src"] {
        let gevonden = met(map, &woorden, &[]);
        assert!(gevonden.is_empty(), "{map}: {gevonden:#?}");
    }
}

/// Names of fields, series, choices and variants: a binding may pass them on, and decides nothing by them.
fn woorden_van_de_wet() -> BTreeSet<String> {
    let keuzes = KEUZES.iter().copied().flatten().flat_map(|k| k.varianten.iter().map(|v| v.naam).chain([k.id]));
    let keuzes = keuzes
        .chain(termijnen::Keuzes::CATALOGUS.iter().flat_map(|k| k.varianten.iter().map(|v| v.naam).chain([k.id])));
    let velden = VELDEN.iter().chain(TAAKVELDEN).chain(LOONWAARDEVELDEN).chain(termijnen::beslistermijn::VELDEN);
    let velden = velden.chain(termijnen::dwangsom::VELDEN).chain(termijnen::OPSCHORTINGVELDEN).copied();
    let reeksen = catalogus().into_iter().map(|reeks| reeks.naam);
    keuzes.chain(velden).chain(reeksen).map(str::to_owned).collect()
}

#[test]
fn invariant_6_bindings_decide_nothing_by_a_word_of_the_law() {
    let woorden = woorden_van_de_wet();
    let beslist = |tekst: &str| ["==", "!=", "=> ", "if ", "matches!("].iter().any(|teken| tekst.contains(teken));
    for map in ["bindings-python/src", "bindings-wasm/src"] {
        let met_woord = |regel: &Regel| regel.tekst.split('"').skip(1).step_by(2).any(|woord| woorden.contains(woord));
        let gevonden: Vec<String> = code(map)
            .into_iter()
            .filter(|regel| beslist(&regel.tekst) && met_woord(regel))
            .map(|regel| format!("{}:{} {}", regel.pad, regel.nummer, regel.tekst.trim()))
            .collect();
        assert!(gevonden.is_empty(), "{map}: {gevonden:#?}");
    }
}

#[test]
fn invariant_8_a_file_is_short_enough_to_read_whole() {
    let mappen =
        ["core/src", "bindings-python/src", "bindings-wasm/src", "examples/caseload", "tests/src", "tests/rust"];
    for map in mappen {
        for pad in bestanden(&in_repo(map)) {
            let regels = fs::read_to_string(&pad).expect("a source file").lines().count();
            assert!(regels <= 300, "{} has {regels} lines", pad.display());
        }
    }
}

/// Each module may use those to its right, as ARCHITECTURE.md says.
const LAGEN: [&[&str]; 13] = [
    &["kolommen", "vragen"],
    &["participatieladder", "traject"],
    &["voorziening"],
    &["beschut_werk", "loonkostensubsidie", "loonwaarde"],
    &["doelgroep"],
    &["feiten"],
    &["termijnen"],
    &["parameters"],
    &["norm"],
    &["invoer"],
    &["bron"],
    &["grootheid", "tijd"],
    &["fout"],
];

#[test]
fn modules_use_only_what_lies_below_them() {
    let laag = |naam: &str| LAGEN.iter().position(|laag| laag.contains(&naam));
    let mut gevonden = Vec::new();
    for regel in code("core/src") {
        let Some(eigen) = laag(regel.pad.split(['/', '.']).next().unwrap_or_default()) else { continue };
        for rest in regel.tekst.split("crate::").skip(1) {
            let naam = rest.split(|teken: char| !teken.is_alphanumeric() && teken != '_').next().unwrap_or_default();
            let zelf = regel.pad.starts_with(&format!("{naam}/")) || regel.pad == format!("{naam}.rs");
            if laag(naam).is_some_and(|ander| ander <= eigen) && !zelf {
                gevonden.push(format!("{}:{} uses {naam}", regel.pad, regel.nummer));
            }
        }
    }
    assert!(gevonden.is_empty(), "{gevonden:#?}");
}

#[test]
fn there_is_one_version_number() {
    let manifest = |pad: &str| fs::read_to_string(in_repo(pad)).expect("a manifest");
    for map in ["core", "bindings-python", "bindings-wasm", "bindings-wasm/bindgen", "examples", "tests"] {
        assert!(manifest(&format!("{map}/Cargo.toml")).contains("version.workspace = true"), "{map}");
    }
    assert!(manifest("Cargo.toml").contains(&format!("version = \"{}\"", participatiewet::VERSIE)));
    assert!(manifest("bindings-python/pyproject.toml").contains("dynamic = [\"version\"]"));
    assert!(manifest("CHANGELOG.md").contains(&format!("## {}", participatiewet::VERSIE)));
}

#[test]
fn every_invariant_is_written_down() {
    let tekst = fs::read_to_string(in_repo("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let genummerd = (1..=8).filter(|nummer| tekst.contains(&format!("\n{nummer}. "))).count();
    assert_eq!(genummerd, 8);
    assert!(tekst.contains(
        "kolommen, vragen → participatieladder, traject → voorziening → beschut_werk, loonkostensubsidie, loonwaarde → doelgroep → feiten → termijnen → parameters → norm → invoer → bron → grootheid, tijd → fout"
    ));
}

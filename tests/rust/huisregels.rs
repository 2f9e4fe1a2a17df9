//! The invariants of ARCHITECTURE.md that can be read off the source text. Each test says which one it keeps.

use std::fs;
use std::path::{Path, PathBuf};

use participatiewet_tests::in_repo;

/// One line of code: not a comment, not in a `#[cfg(test)]` module.
struct Regel {
    pad: String,
    nummer: usize,
    tekst: String,
}

fn bestanden(map: &Path) -> Vec<PathBuf> {
    let mut lijst = Vec::new();
    for ingang in fs::read_dir(map).expect("a folder of sources") {
        let pad = ingang.expect("an entry").path();
        if pad.is_dir() {
            lijst.extend(bestanden(&pad));
        } else if pad.extension().is_some_and(|einde| einde == "rs") {
            lijst.push(pad);
        }
    }
    lijst.sort();
    lijst
}

fn code(map: &str) -> Vec<Regel> {
    let wortel = in_repo(map);
    let mut regels = Vec::new();
    for pad in bestanden(&wortel) {
        if pad.ends_with("tests.rs") {
            continue;
        }
        let naam = pad.strip_prefix(&wortel).expect("a path below the folder").display().to_string();
        let tekst = fs::read_to_string(&pad).expect("a source file");
        let zonder_tests = tekst.split("#[cfg(test)]").next().unwrap_or_default();
        for (nul, regel) in zonder_tests.lines().enumerate() {
            let kaal = regel.trim_start();
            if !kaal.starts_with("//") {
                regels.push(Regel { pad: naam.clone(), nummer: nul + 1, tekst: regel.to_owned() });
            }
        }
    }
    assert!(regels.len() > 100, "the sources of {map} were found");
    regels
}

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
    // who rounds an amount or a loonwaarde: the end of the height, and the end of the loonwaarde
    let rondt_af = met("core/src", &["::afgerond("], &["grootheid/afronding.rs"]);
    let bestanden: Vec<&str> = rondt_af.iter().map(|regel| regel.split(':').next().unwrap_or_default()).collect();
    assert_eq!(bestanden, ["loonkostensubsidie/hoogte.rs", "loonwaarde/mod.rs"]);
    assert_eq!(rondt_af[0].matches("Bedrag::afgerond(").count(), 2, "the amount with and without employer costs");
}

/// Numbers that are no amount, percentage or date of law: bounds of input, months and minutes of the calendar.
const GEEN_CIJFER_VAN_DE_WET: [(&str, &str); 4] = [
    ("controle.rs", "const "),
    ("herziening.rs", "const JAARLIJKS: u32 = 12;"),
    ("herziening.rs", "const BESCHUT: u32 = 36;"),
    ("loonwaarde.rs", "const TERUGWERKEND: Datum"),
];

#[test]
fn invariant_4_no_amount_percentage_or_date_in_a_rule_file() {
    let mut gevonden = Vec::new();
    for map in ["core/src/loonkostensubsidie", "core/src/loonwaarde"] {
        for regel in code(map) {
            let reden = |(pad, begin): &(&str, &str)| regel.pad.ends_with(pad) && regel.tekst.contains(begin);
            // the dates of the versions of a rule stand in its dated series
            let versie = regel.tekst.contains("Rij::vanaf(");
            if groot_getal(&regel.tekst) && !versie && !GEEN_CIJFER_VAN_DE_WET.iter().any(reden) {
                gevonden.push(format!("{map}/{}:{} {}", regel.pad, regel.nummer, regel.tekst.trim()));
            }
        }
    }
    assert!(gevonden.is_empty(), "{gevonden:#?}");
}

/// A number of two digits or more in code, outside text.
fn groot_getal(regel: &str) -> bool {
    let regel = regel.replace("\\\"", "");
    let buiten_tekst: String = regel.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    buiten_tekst
        .split(|teken: char| !(teken.is_alphanumeric() || teken == '_'))
        .filter(|woord| woord.starts_with(|teken: char| teken.is_ascii_digit()))
        .any(|woord| woord.chars().filter(char::is_ascii_digit).count() >= 2 && woord != "100")
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
const LAGEN: [&[&str]; 7] = [
    &["loonkostensubsidie", "loonwaarde"],
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
    assert!(
        tekst.contains("loonkostensubsidie, loonwaarde → parameters → norm → invoer → bron → grootheid, tijd → fout")
    );
}

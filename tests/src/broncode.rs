//! The source text of the library, read line by line: enough to see what a rule about the code asks.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::in_repo;

/// One line of code: not a comment, not in a `#[cfg(test)]` module or its file `tests.rs` and what lies below that.
#[derive(Debug)]
pub struct Regel {
    /// Path below the folder that was read.
    pub pad: String,
    pub nummer: usize,
    pub tekst: String,
}

/// Every Rust file below a folder.
pub fn bestanden(map: &Path) -> Vec<PathBuf> {
    let mut lijst = Vec::new();
    for ingang in fs::read_dir(map).unwrap_or_else(|fout| panic!("{}: {fout}", map.display())) {
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

fn is_test(pad: &Path) -> bool {
    pad.ends_with("tests.rs")
        || pad.parent().is_some_and(|map| map.ends_with("tests") && map.with_extension("rs").exists())
}

/// The lines of code below a folder of the repository.
pub fn code(map: &str) -> Vec<Regel> {
    let wortel = in_repo(map);
    let mut regels = Vec::new();
    for bestand in bestanden(&wortel).into_iter().filter(|pad| !is_test(pad)) {
        let pad = bestand.strip_prefix(&wortel).expect("a path below the folder").display().to_string();
        let tekst = fs::read_to_string(&bestand).expect("a source file");
        let zonder_tests = tekst.split("#[cfg(test)]").next().unwrap_or_default();
        for (nul, regel) in zonder_tests.lines().enumerate() {
            if !regel.trim_start().starts_with("//") {
                regels.push(Regel { pad: pad.clone(), nummer: nul + 1, tekst: regel.to_owned() });
            }
        }
    }
    assert!(regels.len() > 100, "the sources of {map} were found");
    regels
}

/// The texts in code below `map`, in files for which `mag` holds, that stand directly behind one of `ervoor`
/// (white space and line ends may come between).
pub fn teksten(map: &str, mag: impl Fn(&str) -> bool, ervoor: &[&str]) -> BTreeSet<String> {
    let mut gevonden = BTreeSet::new();
    let regels: Vec<Regel> = code(map).into_iter().filter(|regel| mag(&regel.pad)).collect();
    let alles: String = regels.iter().map(|regel| regel.tekst.clone() + "\n").collect();
    for begin in ervoor {
        for rest in alles.split(begin).skip(1) {
            if let Some(tekst) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                gevonden.insert(tekst.to_owned());
            }
        }
    }
    gevonden
}

//! The files that are generated and checked in, and whether they are up to date.

use std::fs;

use crate::{antwoorden, grenzen, in_repo, oordelen, parameters, vectoren};

/// How to write them again.
pub const OPDRACHT: &str = "cargo run -p participatiewet-tests --bin genereer";

/// A generated file.
#[derive(Debug)]
pub struct Gegenereerd {
    /// Path in the repository.
    pub pad: &'static str,
    maak: fn() -> String,
}

/// Every generated file; each one may use those before it.
pub const ALLE: [Gegenereerd; 4] = [
    Gegenereerd { pad: "tests/vectoren/loonkostensubsidie-grenzen.json", maak: grensvectoren },
    Gegenereerd { pad: "tests/vectoren/antwoorden.jsonl", maak: || antwoorden::bestand(&vectoren::alle()) },
    Gegenereerd { pad: oordelen::ANTWOORDEN, maak: oordelen::bestand },
    Gegenereerd { pad: "PARAMETERS.md", maak: parameters::document },
];

impl Gegenereerd {
    /// The content as it must be.
    pub fn inhoud(&self) -> String {
        (self.maak)()
    }

    /// Writes the file.
    pub fn schrijf(&self) {
        fs::write(in_repo(self.pad), self.inhoud()).unwrap_or_else(|fout| panic!("{}: {fout}", self.pad));
    }

    /// The first line that differs from the file as it is checked in, if any.
    pub fn verschil(&self) -> Option<String> {
        let inhoud = self.inhoud();
        let bestand = fs::read_to_string(in_repo(self.pad)).unwrap_or_default();
        if inhoud == bestand {
            return None;
        }
        let (mut nu, mut was) = (inhoud.lines(), bestand.lines());
        for nummer in 1.. {
            match (nu.next(), was.next()) {
                (None, None) => break,
                (nu, was) if nu != was => {
                    let toon = |regel: Option<&str>| regel.map_or("(none)".into(), kort);
                    return Some(format!(
                        "{} line {nummer}\n  is:      {}\n  must be: {}",
                        self.pad,
                        toon(was),
                        toon(nu)
                    ));
                }
                _ => {}
            }
        }
        Some(format!("{} differs in its line ends", self.pad))
    }
}

fn grensvectoren() -> String {
    let regels: Vec<String> = grenzen::vectoren().iter().map(vector).collect();
    format!("{{\n\"bewerking\": \"loonkostensubsidie.bereken\",\n\"vectoren\": [\n{}\n]\n}}\n", regels.join(",\n"))
}

/// One key on a line.
fn vector(vector: &vectoren::Vector) -> String {
    let serde_json::Value::Object(delen) = serde_json::to_value(vector).expect("a vector as JSON") else {
        unreachable!("a vector is an object")
    };
    let regels: Vec<String> = delen.iter().map(|(naam, waarde)| format!("  \"{naam}\": {waarde}")).collect();
    format!("{{\n{}\n}}", regels.join(",\n"))
}

fn kort(regel: &str) -> String {
    regel.chars().take(200).collect()
}

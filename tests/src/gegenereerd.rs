//! The files that are generated and checked in, and whether they are up to date.

use std::fs;

use participatiewet::traject;

use crate::{antwoorden, beslistabellen, grenzen, in_repo, oordelen, parameters, trajectvectoren, vectoren};

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
pub const ALLE: [Gegenereerd; 6] = [
    Gegenereerd { pad: "tests/vectoren/loonkostensubsidie-grenzen.json", maak: grensvectoren },
    Gegenereerd { pad: "tests/vectoren/antwoorden.jsonl", maak: || antwoorden::bestand(&vectoren::alle()) },
    Gegenereerd { pad: oordelen::ANTWOORDEN, maak: oordelen::bestand },
    Gegenereerd { pad: trajectvectoren::ANTWOORDEN, maak: trajectvectoren::bestand },
    Gegenereerd { pad: "PARAMETERS.md", maak: parameters::document },
    Gegenereerd { pad: "docs/feiten.md", maak: beslistabellen::feiten },
];

/// A folder of which every file is generated.
#[derive(Debug)]
pub struct GegenereerdeMap {
    /// Path in the repository.
    pub pad: &'static str,
    maak: fn() -> Vec<(String, String)>,
}

/// Every generated folder.
pub const MAPPEN: [GegenereerdeMap; 2] = [
    GegenereerdeMap { pad: "docs/beslistabellen", maak: beslistabellen::bestanden },
    GegenereerdeMap { pad: "docs/trajecten", maak: machines },
];

/// Every machine, as a reader of the law sees it.
fn machines() -> Vec<(String, String)> {
    traject::MACHINES.iter().map(|machine| (format!("{}.md", machine.naam), machine.document())).collect()
}

/// Writes every generated file.
pub fn schrijf() {
    ALLE.iter().for_each(Gegenereerd::schrijf);
    MAPPEN.iter().for_each(GegenereerdeMap::schrijf);
}

/// What is not up to date, one line per file.
pub fn verschillen() -> Vec<String> {
    let bestanden = ALLE.iter().filter_map(Gegenereerd::verschil);
    bestanden.chain(MAPPEN.iter().flat_map(GegenereerdeMap::verschillen)).collect()
}

impl GegenereerdeMap {
    /// Writes the files, and takes away what does not belong there any more.
    fn schrijf(&self) {
        let bestanden = (self.maak)();
        let map = in_repo(self.pad);
        fs::create_dir_all(&map).unwrap_or_else(|fout| panic!("{}: {fout}", self.pad));
        for naam in self.over(&bestanden) {
            fs::remove_file(map.join(&naam)).unwrap_or_else(|fout| panic!("{naam}: {fout}"));
        }
        for (naam, inhoud) in bestanden {
            fs::write(map.join(&naam), inhoud).unwrap_or_else(|fout| panic!("{naam}: {fout}"));
        }
    }

    fn verschillen(&self) -> Vec<String> {
        let bestanden = (self.maak)();
        let over =
            self.over(&bestanden).into_iter().map(|naam| format!("{}/{naam} is not generated any more", self.pad));
        let anders = bestanden.iter().filter_map(|(naam, inhoud)| verschil(&format!("{}/{naam}", self.pad), inhoud));
        over.chain(anders).collect()
    }

    /// The files in the folder that are not generated.
    fn over(&self, bestanden: &[(String, String)]) -> Vec<String> {
        let Ok(ingangen) = fs::read_dir(in_repo(self.pad)) else { return Vec::new() };
        let namen = ingangen.map(|ingang| ingang.expect("an entry").file_name().to_string_lossy().into_owned());
        let mut over: Vec<String> = namen.filter(|naam| !bestanden.iter().any(|(al, _)| al == naam)).collect();
        over.sort();
        over
    }
}

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
        verschil(self.pad, &self.inhoud())
    }
}

/// The first line of the file at `pad` that differs from `inhoud`, if any.
fn verschil(pad: &str, inhoud: &str) -> Option<String> {
    let bestand = fs::read_to_string(in_repo(pad)).unwrap_or_default();
    if inhoud == bestand {
        return None;
    }
    let (mut nu, mut was) = (inhoud.lines(), bestand.lines());
    for nummer in 1.. {
        match (nu.next(), was.next()) {
            (None, None) => break,
            (nu, was) if nu != was => {
                let toon = |regel: Option<&str>| regel.map_or("(none)".into(), kort);
                return Some(format!("{pad} line {nummer}\n  is:      {}\n  must be: {}", toon(was), toon(nu)));
            }
            _ => {}
        }
    }
    Some(format!("{pad} differs in its line ends"))
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

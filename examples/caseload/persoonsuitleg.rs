//! `--uitleg`: the groups and the instruments of one person.

use participatiewet::norm::regel::Verdict;

use crate::personen::Antwoord;
use crate::tekst::{BREEDTE, aantal, breek};

/// How the library heads the rules whose conditions are not met.
const NEE: &str = "Niet aan de voorwaarden voldaan\n";

/// The groups, beschut werk and the instruments; without what is `nee`, unless `alles`.
#[must_use]
pub fn van(antwoord: &Antwoord, alles: bool) -> String {
    let mut verslagen = vec![antwoord.groepen.verslag()];
    if alles || antwoord.beschut.oordeel().uitkomst != Verdict::Nee {
        verslagen.push(antwoord.beschut.verslag());
    }
    verslagen.push(antwoord.instrumenten.verslag());
    let delen: Vec<String> = verslagen.iter().map(|verslag| passend(&verkort(verslag, alles))).collect();
    let mut uit = delen.join("\n");
    if !alles {
        let oordelen = antwoord.groepsoordelen().chain(antwoord.instrumentoordelen());
        let nee = oordelen.filter(|oordeel| oordeel.uitkomst == Verdict::Nee).count();
        let weg = aantal(nee, "groep of voorziening", "groepen en voorzieningen");
        uit.push_str(&format!(
            "\nWeggelaten: {weg} waarvoor niet aan de voorwaarden is voldaan; met --alles staan ze erbij.\n"
        ));
    }
    uit
}

/// The report without the part about what is `nee`; parts stand apart by an empty line.
fn verkort(verslag: &str, alles: bool) -> String {
    let delen = verslag.split("\n\n").filter(|deel| alles || !deel.starts_with(NEE));
    let tekst = delen.collect::<Vec<_>>().join("\n\n");
    tekst.trim_end().to_owned() + "\n"
}

/// Every line broken over lines that fit the page, behind its own indent.
fn passend(tekst: &str) -> String {
    let mut uit = String::new();
    for regel in tekst.lines() {
        let inhoud = regel.trim_start_matches(' ');
        let insprong = " ".repeat(regel.chars().count() - inhoud.chars().count());
        let vervolg = if inhoud.starts_with("- ") { "  " } else { "" };
        for (nummer, deel) in breek(inhoud, BREEDTE - insprong.len() - vervolg.len()).iter().enumerate() {
            let voor = if nummer == 0 { "" } else { vervolg };
            uit.push_str(format!("{insprong}{voor}{deel}").trim_end());
            uit.push('\n');
        }
    }
    uit
}

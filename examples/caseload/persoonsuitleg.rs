//! `--uitleg`: the groups and the instruments of one person.

use std::fmt::Write;

use participatiewet::doelgroep;
use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Oordeel, Verdict};
use participatiewet::voorziening::OVERZICHT_VOORBEHOUD;

use crate::groepen::open_vragen;
use crate::personen::{Antwoord, Persoonsrij};
use crate::tekst::{BREEDTE, aantal, breek};

/// How many reasons and questions are shown.
const GETOOND: usize = 8;
/// The parts of the report of the library that stay as they are.
const HEEL: [&str; 2] = ["Wie beslist, hoe lang en hoeveel\n", "Samenloop\n"];

/// The groups, beschut werk and the instruments. With `alles` the whole reports of the library; otherwise without what is
/// `nee`, and short where a decision or a fact is still open.
#[must_use]
pub fn van(rij: &Persoonsrij, alles: bool) -> String {
    let antwoord = &rij.antwoord;
    let tekst = if alles {
        [antwoord.groepen.verslag(), antwoord.beschut.verslag(), antwoord.instrumenten.verslag()].join("\n")
    } else {
        kort(rij)
    };
    passend(&tekst)
}

fn kort(rij: &Persoonsrij) -> String {
    let antwoord = &rij.antwoord;
    let groepen: Vec<_> = antwoord.groepsoordelen().collect();
    let instrumenten: Vec<_> = antwoord.instrumentoordelen().collect();
    let delen = [
        oordelen(&format!("Doelgroepen op {}", antwoord.peildatum().datum().voluit()), doelgroep::VOORBEHOUD, &groepen),
        beschut(antwoord),
        oordelen("Voorzieningen", OVERZICHT_VOORBEHOUD, &instrumenten),
        heel(&antwoord.instrumenten.verslag()),
        vragen(rij),
        "Korter gemaakt: alle voorwaarden, en de groepen en voorzieningen met nee, staan er met --alles.\n".to_owned(),
    ];
    delen.into_iter().filter(|deel| !deel.is_empty()).collect::<Vec<_>>().join("\n")
}

fn oordelen(titel: &str, voorbehoud: &str, lijst: &[&Oordeel<Feit>]) -> String {
    let met = |uitkomst: Verdict| lijst.iter().filter(move |oordeel| oordeel.uitkomst == uitkomst);
    let [ja, besluit, gegevens, nee] =
        [Verdict::Ja, Verdict::BesluitNodig, Verdict::FeitenNodig, Verdict::Nee].map(|uitkomst| met(uitkomst).count());
    let mut uit =
        format!("{titel}: {ja} ja, {besluit} besluit nodig, {gegevens} gegevens nodig, {nee} nee\n{voorbehoud}\n");
    if ja > 0 {
        uit.push_str("\nAan de voorwaarden is voldaan\n");
        for oordeel in met(Verdict::Ja) {
            let redenen = oordeel.redenen.iter().map(|reden| format!("{} ({})", reden.tekst, reden.artikel));
            item(&mut uit, oordeel, redenen.collect());
        }
    }
    if besluit > 0 {
        uit.push_str("\nEr is nog een besluit nodig\n");
        for oordeel in met(Verdict::BesluitNodig) {
            let besluiten = oordeel.besluiten.iter();
            item(
                &mut uit,
                oordeel,
                besluiten.map(|besluit| format!("{} ({})", besluit.vraag, besluit.artikel)).collect(),
            );
        }
    }
    if gegevens > 0 {
        uit.push_str("\nEr zijn nog gegevens nodig\n");
        for oordeel in met(Verdict::FeitenNodig) {
            let hoeveel = aantal(oordeel.feiten.len(), "gegeven kan", "gegevens kunnen");
            let _ = writeln!(uit, "- {} ({}): {hoeveel} de uitkomst nog veranderen", oordeel.titel, oordeel.code);
        }
    }
    uit
}

fn item(uit: &mut String, oordeel: &Oordeel<Feit>, regels: Vec<String>) {
    let _ = writeln!(uit, "- {} ({})", oordeel.titel, oordeel.code);
    let meer = regels.len().saturating_sub(GETOOND);
    for regel in regels.iter().take(GETOOND) {
        let _ = writeln!(uit, "  {regel}");
    }
    if meer > 0 {
        let _ = writeln!(uit, "  … en {meer} meer");
    }
    for melding in &oordeel.meldingen {
        let _ = writeln!(uit, "  Let op: {}", melding.tekst());
    }
}

/// What the college must do now, where beschut werk is not out of the question.
fn beschut(antwoord: &Antwoord) -> String {
    let plicht = antwoord.beschut.plicht();
    match (antwoord.beschut.oordeel().uitkomst, plicht.artikel()) {
        (Verdict::Nee, _) | (_, None) => String::new(),
        (_, Some(artikel)) => {
            let code = plicht.code().map(|code| format!(", rij {code}")).unwrap_or_default();
            format!("Beschut werk, wat het college nu doet\n- {} ({artikel}{code})\n", plicht.tekst())
        }
    }
}

/// Who decides, how long, how much, and samenloop: as the library reports it. Its parts stand apart by an empty line.
fn heel(verslag: &str) -> String {
    let delen = verslag.trim_end().split("\n\n").filter(|deel| HEEL.iter().any(|kop| deel.starts_with(kop)));
    delen.map(|deel| format!("{deel}\n")).collect::<Vec<_>>().join("\n")
}

fn vragen(rij: &Persoonsrij) -> String {
    let vragen = open_vragen(std::slice::from_ref(rij));
    if vragen.is_empty() {
        return String::new();
    }
    let mut uit = "Vragen, die voor de meeste groepen en voorzieningen tellen eerst\n".to_owned();
    for vraag in vragen.iter().take(GETOOND) {
        let _ = writeln!(uit, "- Aan {}: {} (kolom {})", vraag.weet.tekst(), vraag.vraag, vraag.kolom);
    }
    let meer = vragen.len().saturating_sub(GETOOND);
    if meer > 0 {
        let _ = writeln!(uit, "  … en {meer} meer");
    }
    uit
}

/// Every line broken over lines that fit the page, behind its own indent.
fn passend(tekst: &str) -> String {
    let mut uit = String::new();
    for regel in tekst.lines() {
        let inhoud = regel.trim_start_matches(' ');
        let insprong = " ".repeat(regel.len().saturating_sub(inhoud.len()));
        let vervolg = if inhoud.starts_with("- ") { "  " } else { "" };
        for (nummer, deel) in breek(inhoud, BREEDTE.saturating_sub(insprong.len() + vervolg.len())).iter().enumerate() {
            let voor = if nummer == 0 { "" } else { vervolg };
            uit.push_str(format!("{insprong}{voor}{deel}").trim_end());
            uit.push('\n');
        }
    }
    uit
}

//! `--uitleg`: the groups and the instruments of one person.

use std::fmt::Write;

use participatiewet::doelgroep;
use participatiewet::feiten::Feit;
use participatiewet::norm::Melding;
use participatiewet::norm::regel::{Oordeel, Reden, Verdict};
use participatiewet::voorziening::OVERZICHT_VOORBEHOUD;

use crate::groepen::open_vragen;
use crate::personen::{Antwoord, Persoonsrij};
use crate::tekst::{BREEDTE, breek};

/// How many reasons or decisions of one verdict are shown.
const REGELS: usize = 5;
/// How many questions are shown.
const VRAGEN: usize = 10;
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

fn oordelen(titel: &str, voorbehoud: &str, lijst: &[Oordeel<Feit>]) -> String {
    let met = |uitkomst: Verdict| lijst.iter().filter(move |oordeel| oordeel.uitkomst == uitkomst);
    let [ja, besluit, gegevens, nee] =
        [Verdict::Ja, Verdict::BesluitNodig, Verdict::FeitenNodig, Verdict::Nee].map(|uitkomst| met(uitkomst).count());
    let mut uit =
        format!("{titel}: {ja} ja, {besluit} besluit nodig, {gegevens} gegevens nodig, {nee} nee\n{voorbehoud}\n");
    let mut verteld = Vec::new();
    if ja > 0 {
        uit.push_str("\nAan de voorwaarden is voldaan\n");
        for oordeel in met(Verdict::Ja) {
            let mut redenen: Vec<&Reden> = oordeel.redenen().iter().collect();
            // What is there tells more than all the benefits that are not.
            redenen.sort_by_key(|reden| reden.tekst().contains(" geen "));
            let redenen = redenen.iter().map(|reden| format!("{} ({})", reden.tekst(), reden.artikel()));
            item(&mut uit, oordeel, &redenen.collect::<Vec<_>>(), &mut verteld);
        }
    }
    if besluit > 0 {
        uit.push_str("\nEr is nog een besluit nodig\n");
        for oordeel in met(Verdict::BesluitNodig) {
            let besluiten =
                oordeel.besluiten().into_iter().map(|besluit| format!("{} ({})", besluit.vraag, besluit.artikel));
            item(&mut uit, oordeel, &besluiten.collect::<Vec<_>>(), &mut verteld);
        }
    }
    if gegevens > 0 {
        uit.push_str("\nEr zijn nog gegevens nodig (hoeveel de uitkomst nog kunnen veranderen)\n");
        for oordeel in met(Verdict::FeitenNodig) {
            let _ = writeln!(uit, "- {} ({}): {}", oordeel.regel.titel, oordeel.regel.code, oordeel.feiten.len());
        }
    }
    uit
}

/// One verdict with its first lines, and what the reader must know as far as that was not told above.
fn item(uit: &mut String, oordeel: &Oordeel<Feit>, regels: &[String], verteld: &mut Vec<Melding>) {
    let _ = writeln!(uit, "- {} ({})", oordeel.regel.titel, oordeel.regel.code);
    for regel in regels.iter().take(REGELS) {
        let _ = writeln!(uit, "  {regel}");
    }
    let meer = regels.len().saturating_sub(REGELS);
    if meer > 0 {
        let _ = writeln!(uit, "  … en {meer} meer");
    }
    for melding in oordeel.meldingen() {
        if !verteld.contains(melding) {
            let _ = writeln!(uit, "  Let op: {}", melding.tekst());
            verteld.push(*melding);
        }
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
    let mut uit = "Vragen die open staan, die het meest beslissen eerst\n".to_owned();
    for vraag in vragen.iter().take(VRAGEN) {
        let _ = writeln!(uit, "- Aan {}: {} (kolom {})", vraag.weet.tekst(), vraag.vraag, vraag.kolom);
    }
    let meer = vragen.len().saturating_sub(VRAGEN);
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

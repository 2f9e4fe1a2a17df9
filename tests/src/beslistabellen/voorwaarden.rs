//! The conditions of a version as a numbered list.

use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Besluitvraag, Feit as _, Klasse, Punt, Verband, Verdict, Voorwaarde};
use participatiewet::tijd::Datum;

use super::tabel::klasse_in_woorden;
use super::{bestand, kort, met_hoofdletter};

type Deel = &'static Voorwaarde<Feit>;

/// Whether the condition is never met.
pub fn geldt_niet(voorwaarde: &Voorwaarde<Feit>) -> bool {
    matches!(voorwaarde, Voorwaarde::Vast(vast) if vast.bewoording.besluit.is_none())
}

/// The whole list; each level is one step further to the right.
pub fn lijst(voorwaarde: Deel, dag: Datum) -> String {
    let (verband, delen) = voorwaarde.punten();
    match verband {
        Some(verband) => format!("{}\n\n{}", kop(verband), punten(&delen, dag, 0)),
        None => format!("{}\n", regel(delen[0], dag)),
    }
}

/// When a message is told.
pub fn als(voorwaarde: Deel) -> String {
    let (verband, delen) = voorwaarde.punten();
    let zinnen: Vec<String> = delen.iter().map(|punt| zonder_punt(&zin(punt.voorwaarde, punt.omgekeerd))).collect();
    format!(
        "Als dit zo is ({}{})",
        verband.map(|verband| format!("{} ", kop(verband).to_lowercase())).unwrap_or_default(),
        zinnen.join("; ")
    )
}

/// A sentence as a part of another.
fn zonder_punt(zin: &str) -> String {
    let mut tekens = zin.trim_end_matches('.').chars();
    let eerste = tekens.next().map(|teken| teken.to_lowercase().to_string()).unwrap_or_default();
    let rest: String = tekens.collect();
    // names such as UWV keep their capitals
    let naam = rest.starts_with(|teken: char| teken.is_uppercase());
    if naam { zin.trim_end_matches('.').to_owned() } else { eerste + &rest }
}

/// What is said above the points of a condition.
fn kop(verband: Verband) -> &'static str {
    match verband {
        Verband::Alle => "Al deze punten zijn waar:",
        Verband::Een => "Ten minste een van deze punten is waar:",
        Verband::Geen => "Geen van deze punten is waar:",
        Verband::NietAlle => "Niet al deze punten zijn waar:",
    }
}

fn punten(delen: &[Punt<Feit>], dag: Datum, diepte: usize) -> String {
    let inspringen = "    ".repeat(diepte);
    let mut tekst = String::new();
    for (punt, nummer) in delen.iter().zip(1..) {
        match punt.punten() {
            (Some(verband), binnen) => {
                tekst.push_str(&format!("{inspringen}{nummer}. {}\n", kop(verband)));
                tekst.push_str(&punten(&binnen, dag, diepte + 1));
            }
            (None, los) => tekst.push_str(&format!("{inspringen}{nummer}. {}\n", regel(los[0], dag))),
        }
    }
    tekst
}

/// One condition: the sentence, the article, and who decides where somebody must.
fn regel(punt: Punt<Feit>, dag: Datum) -> String {
    let zin = zin(punt.voorwaarde, punt.omgekeerd);
    let Some(bewoording) = punt.voorwaarde.bewoording() else { return zin };
    let besluit = bewoording.besluit.map(wacht_op).unwrap_or_default();
    format!("{zin} ({}){besluit}", kort(bewoording.artikel, dag))
}

fn wacht_op(besluit: &Besluitvraag) -> String {
    format!(" *Zolang {} daarover niet heeft beslist: besluit nodig.*", besluit.wie.tekst())
}

fn zin(deel: Deel, omgekeerd: bool) -> String {
    match deel {
        // a condition of a message has no sentences of its own
        Voorwaarde::Feit(blad) if blad.bewoording.voldaan.is_empty() => {
            let def = blad.feit.def();
            let telt = |plek: &u8| blad.ja.bevat(Klasse(*plek)) != omgekeerd;
            let klassen = (0_u8..8).zip(def.klassen).filter(|(plek, _)| telt(plek));
            let woorden: Vec<String> = klassen.map(|(_, klasse)| klasse_in_woorden(def.naam, klasse)).collect();
            format!("{}: {}.", def.betekenis, woorden.join(" of "))
        }
        Voorwaarde::Feit(blad) => blad.bewoording.tekst(if omgekeerd { Verdict::Nee } else { Verdict::Ja }).to_owned(),
        Voorwaarde::Vast(vast) => vast.tekst().to_owned(),
        Voorwaarde::Regel(regel) => {
            let niet = if omgekeerd { " niet" } else { "" };
            format!("Voor de persoon geldt{niet}: [{}]({}) ({}).", regel.titel, bestand(regel), regel.code)
        }
        Voorwaarde::Alle(delen) | Voorwaarde::Een(delen) => {
            let woord = if matches!(deel, Voorwaarde::Alle(_)) { " en " } else { " of " };
            let zinnen: Vec<String> = delen.iter().map(|deel| zonder_punt(&zin(deel, false))).collect();
            met_hoofdletter(&format!("{}.", zinnen.join(woord)))
        }
        Voorwaarde::Niet(binnen) => zin(binnen, !omgekeerd),
    }
}

//! `docs/beslistabellen/` and `docs/feiten.md`: the decision rules and the facts, for who knows the law and no code.

mod feiten;
mod overzicht;
mod samenloop;
mod tabel;
mod tekst;
mod voorwaarden;

use std::collections::BTreeSet;

use participatiewet::bron::Artikel;
use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Feit as _, Voorwaarde, Wanneer};
use participatiewet::tijd::Datum;
use participatiewet::voorziening::INSTRUMENTEN;

use crate::regels::{Feitregel, Feitversie, alle, is_voorziening};

pub use feiten::document as feiten;

/// Every file of the folder, with its content: an overview, and one file per rule.
pub fn bestanden() -> Vec<(String, String)> {
    let mut lijst =
        vec![("README.md".to_owned(), overzicht::document()), (samenloop::BESTAND.to_owned(), samenloop::document())];
    lijst.extend(alle().into_iter().map(|regel| (bestand(regel), regelblad(regel))));
    lijst
}

/// An instrument may have the name of the group that it is for.
fn bestand(regel: &Feitregel) -> String {
    let begin = if is_voorziening(regel) { "voorziening_" } else { "" };
    format!("{begin}{}.md", regel.naam)
}

fn regelblad(regel: &'static Feitregel) -> String {
    let kort = in_het_kort(regel);
    let mut blad = format!("# {} ({})\n\n{}", regel.titel, regel.code, tekst::GEGENEREERD);
    if !kort.is_empty() {
        blad.push_str(&format!("\n{}", kort.trim_start_matches('\n')));
    }
    for (plek, rij) in regel.versies.rijen.iter().enumerate() {
        let later = regel.versies.rijen.get(plek + 1).map(|later| later.van);
        blad.push_str(&versie(regel, rij, later));
    }
    let feiten = eigen_feiten(regel);
    if !feiten.is_empty() {
        blad.push_str("\n## Wat u moet weten\n\nVoor de punten hierboven; een andere regel heeft een eigen lijst.\n\n");
    }
    for feit in feiten {
        let def = feit.def();
        blad.push_str(&format!("- [{}](../feiten.md#{}) Dat weet {}.\n", def.vraag, def.naam, def.weet.tekst()));
    }
    blad
}

/// What the rule is, who decides about an instrument, its versions, and which rules look into it.
fn in_het_kort(regel: &'static Feitregel) -> String {
    let geldend = regel.versies.rijen.iter().rev().find(|rij| !voorwaarden::geldt_niet(&rij.waarde.voorwaarde));
    let laatste = regel.versies.rijen.last().expect("a version");
    let mut uit = String::new();
    if regel.versies.rijen.len() > 1 {
        uit.push_str(&format!("**Waar het om gaat.** {}\n", geldend.unwrap_or(laatste).waarde.zin));
    }
    if let Some(instrument) = INSTRUMENTEN.iter().find(|instrument| std::ptr::eq(instrument.regel, regel)) {
        let adviseert =
            instrument.adviseert.map_or_else(String::new, |wie| format!("; {} adviseert eerst", wie.tekst()));
        uit.push_str(&format!("\n**Wie beslist.** {}{adviseert}.\n", met_hoofdletter(instrument.wie.tekst())));
    }
    if regel.versies.rijen.len() > 1 {
        uit.push_str("\n| Versie | Artikel |\n| --- | --- |\n");
        for (plek, rij) in regel.versies.rijen.iter().enumerate() {
            let later = regel.versies.rijen.get(plek + 1).map(|later| later.van);
            let niet = voorwaarden::geldt_niet(&rij.waarde.voorwaarde);
            let artikel = if niet { rij.waarde.artikel.to_string() } else { kort(rij.waarde.artikel, rij.van) };
            let stand = if niet { " (geldt dan niet)" } else { "" };
            uit.push_str(&format!("| {}{stand} | {artikel} |\n", tijd(regel, rij, later)));
        }
    }
    let verwijzen = |ander: &&&'static Feitregel| {
        ander.versies.rijen.iter().any(|rij| {
            let mut gevonden = false;
            rij.waarde.voorwaarde.bezoek(&mut |deel| {
                gevonden |= matches!(deel, Voorwaarde::Regel(binnen) if std::ptr::eq(*binnen, regel));
            });
            gevonden
        })
    };
    let alle = alle();
    let gebruikt: Vec<String> =
        alle.iter().filter(verwijzen).map(|ander| format!("[{}]({})", ander.titel, bestand(ander))).collect();
    if !gebruikt.is_empty() {
        uit.push_str(&format!("\n**Telt mee in.** {}.\n", gebruikt.join(", ")));
    }
    uit
}

/// From when until when a version holds.
fn tijd(regel: &Feitregel, rij: &Feitversie, later: Option<Datum>) -> String {
    let tot = later.map_or_else(
        || format!("bekend tot en met {}", regel.versies.bekend_tot_en_met.voluit()),
        |later| format!("tot en met {}", later.dag_ervoor().voluit()),
    );
    format!("Vanaf {}, {tot}", rij.van.voluit())
}

/// The facts that the conditions of the rule read themselves, in some version.
fn eigen_feiten(regel: &'static Feitregel) -> BTreeSet<Feit> {
    let mut feiten = BTreeSet::new();
    for rij in regel.versies.rijen {
        rij.waarde.bezoek(&mut |deel| {
            if let Voorwaarde::Feit(blad) = deel {
                feiten.insert(blad.feit);
            }
        });
    }
    feiten
}

fn versie(regel: &'static Feitregel, rij: &'static Feitversie, later: Option<Datum>) -> String {
    let mut blad = format!("\n## {}\n\n", tijd(regel, rij, later));
    let versie = rij.waarde;
    if voorwaarden::geldt_niet(&versie.voorwaarde) {
        let artikel = versie.artikel.voluit();
        blad.push_str(&format!(
            "> {}\n\nHet gaat om {artikel}. De uitkomst is in deze tijd voor iedereen nee.\n",
            versie.zin
        ));
        return blad;
    }
    blad.push_str(&format!("> {}\n\nGrondslag: {}.", versie.zin, voluit(versie.artikel, rij.van)));
    let bron = rij.bron.tekst();
    if bron != versie.artikel.to_string() {
        blad.push_str(&format!(" Gevonden in: {bron}."));
    }
    blad.push('\n');
    if let Some((eerste, laatste)) = rij.onzeker() {
        let wanneer = if rij.is_ongelezen() {
            "Wat daartussen gold is niet gelezen; in die tijd meldt de bibliotheek dat bij elke uitkomst."
        } else {
            "In die tijd meldt de bibliotheek het als de andere tekst voor deze persoon iets anders zegt."
        };
        blad.push_str(&format!(
            "\n*De dag waarop deze tekst begon te gelden is niet gevonden: op zijn vroegst {}, en zeker op {}. {wanneer}*\n",
            eerste.voluit(),
            laatste.voluit()
        ));
    }
    blad.push_str(&format!("\n### Voorwaarden\n\n{}", voorwaarden::lijst(&versie.voorwaarde, rij.van)));
    blad.push_str(&format!("\n### Beslistabel\n\n{}", tabel::markdown(regel, rij.van)));
    if !versie.meldingen.is_empty() {
        blad.push_str("\n### Wat erbij wordt gemeld\n\n");
    }
    for melding in versie.meldingen {
        let wanneer = match &melding.wanneer {
            Wanneer::Altijd => "Altijd".to_owned(),
            Wanneer::NietNee => "Als de uitkomst niet nee is".to_owned(),
            Wanneer::Als(voorwaarde) => voorwaarden::als(voorwaarde),
        };
        blad.push_str(&format!("- {wanneer}: {}\n", melding.melding.tekst()));
    }
    blad
}

/// As in a letter, with a link to the text of that day.
fn voluit(artikel: Artikel, dag: Datum) -> String {
    format!("[{}]({})", artikel.voluit(), artikel.link(dag))
}

/// Short, with a link to the text of that day.
fn kort(artikel: Artikel, dag: Datum) -> String {
    format!("[{artikel}]({})", artikel.link(dag))
}

fn met_hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(tekens).collect())
}

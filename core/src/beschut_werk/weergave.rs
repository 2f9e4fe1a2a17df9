//! The answer for readers: plain Dutch text, and HTML.

use std::fmt::Write;

use super::{Beoordeling, Soort, VOORBEHOUD};
use crate::feiten::Feit;
use crate::norm::regel::{Feit as _, FeitNodig, Oordeel, Verdict};
use crate::norm::{lijsten_als_html, lijsten_als_tekst, veilig};

/// The outcome in words.
fn uitkomst(oordeel: &Oordeel<Feit>) -> &'static str {
    match oordeel.uitkomst {
        Verdict::Ja => "ja",
        Verdict::Nee => "nee",
        Verdict::BesluitNodig => "er is eerst een besluit nodig",
        Verdict::FeitenNodig => "er zijn eerst gegevens nodig",
    }
}

fn titel(beoordeling: &Beoordeling) -> String {
    format!("Beschut werk op {}", beoordeling.peildatum().datum().voluit())
}

/// What the college must do, with its row and article.
fn plicht(beoordeling: &Beoordeling) -> String {
    let plicht = beoordeling.plicht();
    match (plicht.code(), plicht.artikel()) {
        (Some(code), Some(artikel)) => format!("{} ({code}, {artikel})", plicht.tekst()),
        _ => plicht.tekst().to_owned(),
    }
}

fn vragen_van(feiten: &[FeitNodig<Feit>]) -> Vec<String> {
    feiten.iter().map(|nodig| nodig.feit.def().vraag.to_owned()).collect()
}

/// The verdicts that say something now: what UWV must advise only where that is known, or where the college still decides.
fn oordelen(beoordeling: &Beoordeling) -> impl Iterator<Item = &Oordeel<Feit>> {
    let soort = beoordeling.plicht().soort();
    let advies = &beoordeling.advies().oordeel;
    let nog_nodig = matches!(soort, Soort::AdviesVragen | Soort::Besluiten);
    let toon_advies = nog_nodig || advies.uitkomst != Verdict::FeitenNodig;
    beoordeling.oordelen().filter(move |oordeel| toon_advies || oordeel.regel.code != advies.regel.code)
}

/// The lists below the verdicts; an empty one is left out.
fn lijsten(beoordeling: &Beoordeling) -> Vec<(&'static str, Vec<String>)> {
    let plicht = beoordeling.plicht();
    let handelingen = plicht.handelingen().iter().map(|handeling| {
        let (wie, wijze) = (handeling.wie.tekst(), handeling.wijze.tekst());
        format!("{wie} {wijze}: {} ({})", handeling.tekst, handeling.artikel)
    });
    let mut besluiten: Vec<String> = Vec::new();
    let mut vragen = vragen_van(&plicht.feiten);
    let mut meldingen: Vec<String> = Vec::new();
    for oordeel in oordelen(beoordeling) {
        besluiten.extend(oordeel.besluiten().iter().map(|besluit| format!("{} ({})", besluit.vraag, besluit.artikel)));
        // about the offer the duty asks more exactly
        if oordeel.regel.code != beoordeling.aanbod().regel.code {
            vragen.extend(vragen_van(&oordeel.feiten));
        }
        meldingen.extend(oordeel.meldingen().iter().map(|melding| melding.tekst()));
    }
    meldingen.extend(beoordeling.meldingen().iter().map(|melding| melding.tekst()));
    let herziening = beoordeling.herziening().map(|regel| format!("{} ({})", regel.tekst, regel.artikel));
    let lijsten = vec![
        ("Wie moet of mag wat", handelingen.collect()),
        ("Aantal plaatsen", aantallen(beoordeling)),
        ("Opnieuw vaststellen", herziening.into_iter().collect()),
        ("Besluiten die nog nodig zijn", eenmaal(besluiten)),
        ("Gegevens die nog nodig zijn", eenmaal(vragen)),
        ("Let op", eenmaal(meldingen)),
    ];
    lijsten.into_iter().filter(|(_, regels)| !regels.is_empty()).collect()
}

fn aantallen(beoordeling: &Beoordeling) -> Vec<String> {
    let aantallen = beoordeling.aantallen();
    let mut regels = Vec::new();
    if let Some(aantal) = aantallen.aantal {
        let gemeente = aantallen.gemeente.as_deref().map_or_else(String::new, |naam| format!(" in {naam}"));
        let bron = aantallen.bron.map_or_else(String::new, |bron| format!(" (bron: {bron})"));
        regels.push(format!("Te realiseren in {}{gemeente}: {aantal}{bron}", aantallen.jaar));
    }
    regels.extend(aantallen.gerealiseerd.map(|aantal| format!("Gerealiseerd: {aantal}")));
    regels
}

/// Each line once, in order.
fn eenmaal(regels: Vec<String>) -> Vec<String> {
    let mut uit: Vec<String> = Vec::with_capacity(regels.len());
    for regel in regels {
        if !uit.contains(&regel) {
            uit.push(regel);
        }
    }
    uit
}

/// Plain text, fit for a mail or a file; a reason that decides more than one question is told once.
pub(super) fn tekst(beoordeling: &Beoordeling) -> String {
    let mut uit = format!("{}\n{VOORBEHOUD}\n\n{}\n", titel(beoordeling), plicht(beoordeling));
    let mut gezegd: Vec<String> = Vec::new();
    for oordeel in oordelen(beoordeling) {
        let _ = write!(uit, "\n{} ({}): {}\n", oordeel.regel.titel, oordeel.regel.code, uitkomst(oordeel));
        for reden in oordeel.redenen() {
            let regel = format!("- {} ({})\n", reden.tekst(), reden.artikel());
            if !gezegd.contains(&regel) {
                uit.push_str(&regel);
                gezegd.push(regel);
            }
        }
    }
    if let Some(gegeven) = beoordeling.advies().gegeven() {
        let _ = write!(uit, "\nGegeven advies van UWV: {gegeven}\n");
    }
    lijsten_als_tekst(&mut uit, lijsten(beoordeling));
    uit
}

/// A table of the verdicts with row headings and links; lists below it.
pub(super) fn html(beoordeling: &Beoordeling) -> String {
    let mut uit = format!("<table>\n<caption>{}</caption>\n", veilig(&titel(beoordeling)));
    uit.push_str("<thead><tr><th scope=\"col\">Vraag</th><th scope=\"col\">Uitkomst</th>");
    uit.push_str("<th scope=\"col\">Waarom</th></tr></thead>\n<tbody>\n");
    for oordeel in oordelen(beoordeling) {
        let (vraag, antwoord) = (veilig(oordeel.regel.titel), uitkomst(oordeel));
        let _ = write!(uit, "<tr><th scope=\"row\">{vraag}</th><td>{antwoord}</td><td>");
        for reden in oordeel.redenen() {
            let link = veilig(&reden.artikel().link(reden.tekst_van));
            let (tekst, artikel) = (veilig(reden.tekst()), veilig(&reden.artikel().to_string()));
            let _ = write!(uit, "{tekst} <a href=\"{link}\">{artikel}</a><br>");
        }
        uit.push_str("</td></tr>\n");
    }
    let _ = write!(uit, "</tbody>\n</table>\n<p>{}</p>\n<p>{VOORBEHOUD}</p>\n", veilig(&plicht(beoordeling)));
    lijsten_als_html(&mut uit, lijsten(beoordeling));
    uit
}

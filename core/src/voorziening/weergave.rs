//! An overview for readers: plain Dutch text and HTML, from the same record.

use std::borrow::Cow;
use std::fmt::Write;

use super::Gevolg;
use super::bedragen::{Berekening, Hoogte};
use super::overzicht::{OVERZICHT_VOORBEHOUD, Ontmoeting, Overzicht, Uitslag};
use crate::norm::regel::{Oordeelweergave, Verdict};
use crate::norm::veilig;

fn oordelen(overzicht: &Overzicht) -> Oordeelweergave<'_, crate::feiten::Feit> {
    let lijst = overzicht.voorzieningen();
    let open = lijst.iter().filter(|uitslag| uitslag.oordeel().uitkomst == Verdict::Ja).count();
    let dag = overzicht.peildatum().datum().voluit();
    Oordeelweergave {
        titel: format!("Instrumenten op {dag}: bij {open} van {} is aan de voorwaarden voldaan", lijst.len()),
        voorbehoud: OVERZICHT_VOORBEHOUD,
        oordelen: lijst.iter().map(|uitslag| Cow::Borrowed(uitslag.oordeel())).collect(),
    }
}

/// Plain text, fit for a mail or a file.
pub(super) fn tekst(overzicht: &Overzicht) -> String {
    let mut uit = oordelen(overzicht).tekst();
    uit.push_str("\nWie beslist, hoe lang en hoeveel\n");
    for (titel, delen) in kenmerken(overzicht) {
        let _ = writeln!(uit, "- {titel}");
        for deel in delen {
            let _ = writeln!(uit, "  {deel}");
        }
    }
    uit.push_str("\nSamenloop\n");
    if overzicht.samenloop().is_empty() {
        uit.push_str("Geen samenloop gevonden.\n");
    }
    for ontmoeting in overzicht.samenloop() {
        let _ = writeln!(uit, "- {}", kop(ontmoeting));
        let _ = writeln!(uit, "  {} ({})", ontmoeting.uitwerking.zin, ontmoeting.uitwerking.artikel);
        if let Some(melding) = ontmoeting.melding {
            let _ = writeln!(uit, "  Let op: {}", melding.tekst());
        }
    }
    for melding in overzicht.meldingen() {
        let _ = writeln!(uit, "Let op: {}", melding.tekst());
    }
    uit
}

/// Tables with captions, row headings and links.
pub(super) fn html(overzicht: &Overzicht) -> String {
    let mut uit = oordelen(overzicht).html();
    uit.push_str("<table>\n<caption>Wie beslist, hoe lang en hoeveel</caption>\n<tbody>\n");
    for (titel, delen) in kenmerken(overzicht) {
        let _ = write!(uit, "<tr><th scope=\"row\">{}</th><td><ul>", veilig(titel));
        for deel in delen {
            let _ = write!(uit, "<li>{}</li>", veilig(&deel));
        }
        uit.push_str("</ul></td></tr>\n");
    }
    uit.push_str("</tbody>\n</table>\n<table>\n<caption>Samenloop</caption>\n<tbody>\n");
    for ontmoeting in overzicht.samenloop() {
        let (artikel, dag) = (ontmoeting.uitwerking.artikel, overzicht.peildatum().datum());
        let _ = write!(
            uit,
            "<tr><th scope=\"row\">{}</th><td>{} <a href=\"{}\">{}</a>",
            veilig(&kop(ontmoeting)),
            veilig(ontmoeting.uitwerking.zin),
            veilig(&artikel.link(dag)),
            veilig(&artikel.to_string())
        );
        if let Some(melding) = ontmoeting.melding {
            let _ = write!(uit, " Let op: {}", veilig(&melding.tekst()));
        }
        uit.push_str("</td></tr>\n");
    }
    uit.push_str("</tbody>\n</table>\n");
    for melding in overzicht.meldingen() {
        let _ = writeln!(uit, "<p>Let op: {}</p>", veilig(&melding.tekst()));
    }
    uit
}

/// Of every instrument that is not out of the question.
fn kenmerken(overzicht: &Overzicht) -> impl Iterator<Item = (&'static str, Vec<String>)> {
    let telt = |uitslag: &&Uitslag| uitslag.oordeel().uitkomst != Verdict::Nee;
    overzicht.voorzieningen().iter().filter(telt).map(|uitslag| {
        let instrument = uitslag.instrument();
        let mut delen = vec![match instrument.adviseert {
            Some(advies) => format!("{} beslist; {} adviseert", instrument.wie.tekst(), advies.tekst()),
            None => format!("{} beslist", instrument.wie.tekst()),
        }];
        if let Some(looptijd) = uitslag.looptijd() {
            let einde = looptijd.tot_en_met.map(|dag| format!(", tot en met {}", dag.voluit())).unwrap_or_default();
            delen.push(format!("Duur: {}{einde} ({})", looptijd.duur.tekst(), looptijd.artikel));
        }
        delen.extend(uitslag.hoogte().map(hoogte));
        (instrument.regel.titel, delen)
    })
}

fn hoogte(hoogte: &Hoogte) -> String {
    match hoogte {
        Hoogte::Berekend(berekening) => {
            let minimum = if matches!(**berekening, Berekening::Studietoeslag { .. }) { "ten minste " } else { "" };
            let (bedrag, per) = (berekening.bedrag().getoond(), berekening.per());
            format!("Hoogte: {minimum}{bedrag} per {per} ({})", berekening.status().tekst())
        }
        Hoogte::VeldenNodig(velden) => format!("Voor het bedrag nog nodig: {}", velden.join(", ")),
        Hoogte::Onbekend(leemte) => format!("Het bedrag is niet bekend; nodig is {}", leemte.bekend),
    }
}

fn kop(ontmoeting: &Ontmoeting) -> String {
    let paar = ontmoeting.paar;
    let zeker = if ontmoeting.zeker { "" } else { " (nog niet zeker)" };
    let titel = |naam: &str| if paar.een.naam == naam { paar.een.titel } else { paar.ander.titel };
    let wijkt = if matches!(ontmoeting.uitwerking.gevolg, Gevolg::SluitUitAls(_)) { "kan wijken" } else { "wijkt" };
    let verliest = ontmoeting.verliest.map(|naam| format!(": {} {wijkt}", titel(naam))).unwrap_or_default();
    format!("{} en {}{zeker}{verliest}", paar.een.titel, paar.ander.titel)
}

//! The questions for readers: plain Dutch text and HTML, from the same record.

use std::fmt::Write;

use super::REGELLIJSTEN;
use super::lijst::{VOORBEHOUD, Vraag, Vragenlijst};
use crate::norm::regel::{Feit as _, Verdict};
use crate::norm::veilig;

fn titel(lijst: &Vragenlijst) -> String {
    let dag = lijst.peildatum.datum().voluit();
    match lijst.vragen.len() {
        0 => format!("Vragen op {dag}: geen"),
        aantal => format!("Vragen op {dag}: nog {aantal}"),
    }
}

/// Plain text, fit for a mail or a file.
pub(super) fn tekst(lijst: &Vragenlijst) -> String {
    let mut uit = format!("{}\nDoel: {}\n{VOORBEHOUD}\n", titel(lijst), lijst.doel);
    for (plek, vraag) in lijst.vragen.iter().enumerate() {
        let _ = write!(uit, "\n{}. {}\n", plek + 1, vraag.feit.def().vraag);
        for regel in toelichting(vraag) {
            let _ = writeln!(uit, "   {regel}");
        }
    }
    if !lijst.beslist.is_empty() {
        uit.push_str("\nBeslist\n");
    }
    for (code, verdict) in &lijst.beslist {
        let _ = writeln!(uit, "- {}: {}", genoemd(code), uitkomst(*verdict));
    }
    uit
}

/// Tables with captions and row headings.
pub(super) fn html(lijst: &Vragenlijst) -> String {
    let mut uit = format!("<table>\n<caption>{}</caption>\n<tbody>\n", veilig(&titel(lijst)));
    for vraag in &lijst.vragen {
        let _ = write!(uit, "<tr><th scope=\"row\">{}</th><td><ul>", veilig(vraag.feit.def().vraag));
        for regel in toelichting(vraag) {
            let _ = write!(uit, "<li>{}</li>", veilig(&regel));
        }
        uit.push_str("</ul></td></tr>\n");
    }
    uit.push_str("</tbody>\n</table>\n");
    if !lijst.beslist.is_empty() {
        uit.push_str("<table>\n<caption>Beslist</caption>\n<tbody>\n");
        for (code, verdict) in &lijst.beslist {
            let (naam, uitkomst) = (veilig(&genoemd(code)), uitkomst(*verdict));
            let _ = writeln!(uit, "<tr><th scope=\"row\">{naam}</th><td>{uitkomst}</td></tr>");
        }
        uit.push_str("</tbody>\n</table>\n");
    }
    let _ = writeln!(uit, "<p>Doel: {}</p>\n<p>{}</p>", veilig(&lijst.doel), veilig(VOORBEHOUD));
    uit
}

/// What stands under one question: what is meant, the answers, who knows it, what it is for.
fn toelichting(vraag: &Vraag) -> Vec<String> {
    let def = vraag.feit.def();
    let mut delen = vec![def.betekenis.to_owned(), format!("Wie het weet: {} ({})", def.weet.tekst(), def.artikel)];
    if vraag.al_opgegeven {
        delen.push("Hierover is al iets opgegeven, maar niet of dat alles is.".to_owned());
    }
    delen.push(format!("Nodig voor: {}", vraag.voor.join(", ")));
    delen
}

/// The title and the code of a rule; a rule of no list has only its code.
fn genoemd(code: &str) -> String {
    let regel = REGELLIJSTEN.iter().flat_map(|lijst| lijst.regels).find(|regel| regel.code == code);
    regel.map_or_else(|| code.to_owned(), |regel| format!("{} ({code})", regel.titel))
}

fn uitkomst(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ja => "ja",
        Verdict::Nee => "nee",
        Verdict::BesluitNodig => "er is nog een besluit nodig",
        Verdict::FeitenNodig => "er zijn nog gegevens nodig",
    }
}

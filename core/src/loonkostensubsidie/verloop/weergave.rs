//! A job over time for readers: plain Dutch text and HTML tables.

use std::fmt::Write;

use super::{Oorzaak, Verloop, Verloopperiode};
use crate::norm::{Status, lijsten, lijsten_als_html, lijsten_als_tekst, veilig};
use crate::tijd::Datum;

const SLOT: &str = "Per kalendermaand tellen wij de dagen van elke periode, gedeeld door de dagen van die maand. Wij ronden elke maand één keer af; het totaal is de som van de maanden.";

pub(super) fn tekst(verloop: &Verloop) -> String {
    let mut uit = format!("{}\n", titel(verloop));
    if verloop.status() == Status::Geschat {
        uit.push_str("SCHATTING: niet alle cijfers zijn bekend, zie de meldingen.\n");
    }
    let _ = writeln!(uit, "{}\n\nPerioden", super::VOORBEHOUD);
    let dagen: Vec<String> = verloop.perioden().iter().map(|periode| dagen(periode.van(), periode.tot())).collect();
    let breedte = dagen.iter().map(|dagen| dagen.chars().count()).max().unwrap_or_default();
    for (nul, (periode, dagen)) in verloop.perioden().iter().zip(&dagen).enumerate() {
        let (bedrag, bedragen) = (periode.bedrag().getoond(), bedragen(periode));
        let _ = writeln!(uit, "{:>2}. {dagen:<breedte$} {bedrag:>13} per maand{bedragen}", nul.saturating_add(1));
        for oorzaak in periode.oorzaken() {
            let _ = writeln!(uit, "    {}", regel(oorzaak));
        }
    }
    for oorzaak in &verloop.einde().oorzaken {
        let _ = writeln!(uit, "Einde: {}", regel(oorzaak));
    }
    uit.push_str("\nBetalingen\n");
    for betaling in verloop.betalingen() {
        let (maand, bedrag) = (betaling.maand().voluit(), betaling.bedrag().getoond());
        let _ = writeln!(uit, "    {maand:<15} {bedrag:>13}");
    }
    let _ = writeln!(uit, "    {:<15} {:>13}\n{SLOT}", "totaal", verloop.totaal().getoond());
    lijsten_als_tekst(&mut uit, lijsten(verloop.verantwoording(), meldingen(verloop)));
    uit
}

pub(super) fn html(verloop: &Verloop) -> String {
    let mut uit = format!("<table>\n<caption>{}</caption>\n", veilig(&titel(verloop)));
    uit.push_str("<thead><tr><th scope=\"col\">Periode</th><th scope=\"col\">Bedrag per maand</th>");
    uit.push_str("<th scope=\"col\">Waarom</th><th scope=\"col\">Grond</th></tr></thead>\n<tbody>\n");
    for periode in verloop.perioden() {
        let _ = writeln!(
            uit,
            "<tr><th scope=\"row\">{}</th><td style=\"text-align:right\">{}</td><td>{}</td><td>{}</td></tr>",
            veilig(&dagen(periode.van(), periode.tot())),
            veilig(&periode.bedrag().getoond()),
            onder_elkaar(periode.oorzaken(), |oorzaak| veilig(&oorzaak.tekst())),
            onder_elkaar(periode.oorzaken(), grond),
        );
    }
    uit.push_str("</tbody>\n</table>\n<table>\n<caption>Betalingen per kalendermaand</caption>\n");
    uit.push_str("<thead><tr><th scope=\"col\">Maand</th><th scope=\"col\">Bedrag</th></tr></thead>\n<tbody>\n");
    let totaal = ("totaal".to_owned(), verloop.totaal());
    let maanden = verloop.betalingen().iter().map(|betaling| (betaling.maand().voluit(), betaling.bedrag()));
    for (maand, bedrag) in maanden.chain([totaal]) {
        let bedrag = veilig(&bedrag.getoond());
        let _ = writeln!(
            uit,
            "<tr><th scope=\"row\">{}</th><td style=\"text-align:right\">{bedrag}</td></tr>",
            veilig(&maand)
        );
    }
    uit.push_str("</tbody>\n</table>\n");
    for oorzaak in &verloop.einde().oorzaken {
        let _ = writeln!(uit, "<p>Einde: {} {}</p>", veilig(&oorzaak.tekst()), grond(oorzaak));
    }
    let _ = write!(uit, "<p>{}</p>\n<p>{}</p>\n", veilig(SLOT), veilig(super::VOORBEHOUD));
    lijsten_als_html(&mut uit, lijsten(verloop.verantwoording(), meldingen(verloop)));
    uit
}

fn titel(verloop: &Verloop) -> String {
    let (dagen, totaal) = (dagen(verloop.van(), verloop.einde().tot), verloop.totaal().getoond());
    match verloop.perioden() {
        [] => "Loonkostensubsidie: in de gevraagde periode loopt geen subsidie".to_owned(),
        _ => format!("Loonkostensubsidie van {dagen}: {totaal} in totaal"),
    }
}

/// `1 maart 2025 tot en met 31 december 2025`.
fn dagen(van: Datum, tot: Datum) -> String {
    format!("{} tot en met {}", van.voluit(), tot.dag_ervoor().voluit())
}

fn bedragen(periode: &Verloopperiode) -> String {
    periode.bedragen_datum().map_or_else(String::new, |dag| format!("   bedragen van {}", dag.voluit()))
}

fn regel(oorzaak: &Oorzaak) -> String {
    match oorzaak.artikel() {
        Some(artikel) => format!("{} ({artikel})", oorzaak.tekst()),
        None => oorzaak.tekst(),
    }
}

fn onder_elkaar(oorzaken: &[Oorzaak], toon: impl Fn(&Oorzaak) -> String) -> String {
    oorzaken.iter().map(toon).collect::<Vec<_>>().join("<br>")
}

fn grond(oorzaak: &Oorzaak) -> String {
    match (oorzaak.link(), oorzaak.artikel()) {
        (Some(link), Some(artikel)) => format!("<a href=\"{}\">{}</a>", veilig(&link), veilig(&artikel.to_string())),
        _ => String::new(),
    }
}

fn meldingen(verloop: &Verloop) -> Vec<String> {
    let regel = |een: &super::Verloopmelding| format!("Vanaf {}: {}", een.vanaf.voluit(), een.melding.tekst());
    verloop.meldingen().iter().map(regel).collect()
}

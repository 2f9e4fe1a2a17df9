//! The section of the report about the persons: who belongs where, what is open, who decides.

use participatiewet::doelgroep::VOORBEHOUD;
use participatiewet::voorziening::Ontmoeting;

use crate::caseload::Caseload;
use crate::groepen::{self, Verdeling};
use crate::tabel::{Kant, tabel};
use crate::tekst::{aantal, alinea, duizendtallen};

/// How many lines of each list are shown.
const GETOOND: usize = 10;

/// The whole section; nothing when the file says nothing about persons.
#[must_use]
pub fn van(caseload: &Caseload, pad: &str) -> String {
    if caseload.personen.is_empty() && caseload.over_personen.is_empty() {
        return String::new();
    }
    let delen = [
        inleiding(caseload),
        groepen(caseload, pad),
        besluiten(caseload),
        vragen(caseload),
        plichten(caseload),
        instrumenten(caseload),
        samenloop(caseload),
    ];
    delen.concat()
}

fn inleiding(caseload: &Caseload) -> String {
    let mut zin = format!(
        "Bepaald voor {}. De andere rijen zeggen over de persoon alleen wat de loonkostensubsidie nodig heeft.",
        aantal(caseload.personen.len(), "persoon", "personen")
    );
    if !caseload.over_personen.is_empty() {
        let rijen = aantal(caseload.over_personen.len(), "berekende rij", "berekende rijen");
        zin.push_str(&format!(" Niet bepaald bij {rijen}, door een probleem met de gegevens van de persoon."));
    }
    format!("Doelgroepen en voorzieningen\n{}{}", alinea(&zin, "  "), alinea(VOORBEHOUD, "  "))
}

fn getallen(verdeling: Verdeling) -> [String; 4] {
    [verdeling.ja, verdeling.besluit, verdeling.gegevens, verdeling.nee].map(duizendtallen)
}

fn groepen(caseload: &Caseload, pad: &str) -> String {
    let alle = groepen::groepen(&caseload.personen);
    let rijen: Vec<[String; 6]> = alle
        .iter()
        .filter(|telling| telling.verdeling.komt_voor())
        .map(|telling| {
            let [ja, besluit, gegevens, nee] = getallen(telling.verdeling);
            [ja, besluit, gegevens, nee, telling.code.to_owned(), telling.titel.to_owned()]
        })
        .collect();
    if rijen.is_empty() {
        return String::new();
    }
    let kop = [
        ("ja", Kant::Rechts),
        ("besluit nodig", Kant::Rechts),
        ("gegevens nodig", Kant::Rechts),
        ("nee", Kant::Rechts),
        ("code", Kant::Links),
        ("groep (ja: aan de voorwaarden is voldaan)", Kant::Links),
    ];
    let mut uit = tabel(kop, &rijen);
    let niet = alle.len().saturating_sub(rijen.len());
    if niet > 0 {
        let zin =
            format!("Niet getoond: {} zonder ja en zonder open besluit; zie {pad}", aantal(niet, "groep", "groepen"));
        uit.push_str(&alinea(&zin, "  "));
    }
    uit
}

fn besluiten(caseload: &Caseload) -> String {
    let alle = groepen::besluiten(&caseload.personen);
    let rijen = alle.iter().take(GETOOND).map(|telling| {
        let vraag = format!("{} ({})", telling.vraag, telling.artikel);
        [duizendtallen(telling.mensen), telling.wie.tekst().to_owned(), vraag]
    });
    let kop = [("mensen", Kant::Rechts), ("wie beslist", Kant::Links), ("besluit", Kant::Links)];
    deel("Besluiten die open staan", kop, rijen.collect(), alle.len())
}

fn vragen(caseload: &Caseload) -> String {
    let alle = groepen::open_vragen(&caseload.personen);
    let rijen = alle.iter().take(GETOOND).map(|telling| {
        let vraag = format!("{} (kolom {})", telling.vraag, telling.kolom);
        [duizendtallen(telling.mensen), telling.weet.tekst().to_owned(), vraag]
    });
    let kop = [("mensen", Kant::Rechts), ("wie het weet", Kant::Links), ("vraag", Kant::Links)];
    deel("Vragen die open staan, die het meest beslissen eerst", kop, rijen.collect(), alle.len())
}

fn plichten(caseload: &Caseload) -> String {
    let alle = groepen::plichten(&caseload.personen);
    let rijen: Vec<[String; 3]> = alle
        .iter()
        .map(|telling| [duizendtallen(telling.mensen), telling.code.to_owned(), telling.tekst.to_owned()])
        .collect();
    let kop = [("mensen", Kant::Rechts), ("rij", Kant::Links), ("wat het college nu doet", Kant::Links)];
    deel("Beschut werk", kop, rijen, alle.len())
}

fn instrumenten(caseload: &Caseload) -> String {
    let alle = groepen::instrumenten(&caseload.personen);
    let rijen: Vec<[String; 5]> = alle
        .iter()
        .filter(|telling| telling.verdeling.komt_voor())
        .map(|telling| {
            let [ja, besluit, gegevens, _] = getallen(telling.verdeling);
            let bedrag = match telling.berekend {
                0 => String::new(),
                hoeveel => {
                    format!("; {} per {} samen voor {}", telling.som.getoond(), telling.per, duizendtallen(hoeveel))
                }
            };
            let wie = telling.instrument.wie.tekst().to_owned();
            [
                ja,
                besluit,
                gegevens,
                wie,
                format!("{} ({}){bedrag}", telling.instrument.regel.titel, telling.instrument.regel.code),
            ]
        })
        .collect();
    let kop = [
        ("ja", Kant::Rechts),
        ("besluit nodig", Kant::Rechts),
        ("gegevens nodig", Kant::Rechts),
        ("wie beslist", Kant::Links),
        ("voorziening, met het bedrag bij ja", Kant::Links),
    ];
    let hoeveel = rijen.len();
    deel("Voorzieningen (ja: aan de voorwaarden is voldaan; geen besluit en geen recht)", kop, rijen, hoeveel)
}

fn samenloop(caseload: &Caseload) -> String {
    let alle = groepen::samenloop(&caseload.personen);
    let zeker: Vec<_> = alle.iter().filter(|telling| telling.zeker > 0).collect();
    let rijen = zeker.iter().take(GETOOND).map(|telling| {
        let Ontmoeting { paar, uitwerking, .. } = telling.eerste;
        let wat = format!("{} en {}: {} ({})", paar.een.titel, paar.ander.titel, uitwerking.zin, uitwerking.artikel);
        [duizendtallen(telling.zeker), duizendtallen(telling.onzeker), wat]
    });
    let kop = [("mensen", Kant::Rechts), ("misschien ook", Kant::Rechts), ("wat samenloopt", Kant::Links)];
    let mut uit = deel("Samenloop", kop, rijen.collect(), zeker.len());
    let open = alle.len().saturating_sub(zeker.len());
    if open > 0 {
        let zin = "waarbij voor iedereen nog een gegeven of een besluit open staat; per persoon met --uitleg";
        uit.push_str(&alinea(&format!("Bij samenloop ook nog {} {zin}.", aantal(open, "paar", "paren")), "  "));
    }
    uit
}

/// A list with its heading, and how many lines are left out; nothing when it is empty.
fn deel<const N: usize>(titel: &str, kop: [(&str, Kant); N], rijen: Vec<[String; N]>, alle: usize) -> String {
    if rijen.is_empty() {
        return String::new();
    }
    let meer = alle.saturating_sub(rijen.len());
    let meer = if meer > 0 { format!("  … en {} meer\n", duizendtallen(meer)) } else { String::new() };
    format!("\n  {titel}\n{}{meer}", tabel(kop, &rijen))
}

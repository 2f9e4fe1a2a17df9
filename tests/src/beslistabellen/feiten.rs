//! `docs/feiten.md`: the catalogue of facts.

use participatiewet::feiten::{Feit, Lijst};
use participatiewet::norm::regel::{Feit as _, FeitDef, Feitsoort};

use super::tabel::klasse_in_woorden;
use super::{bestand, met_hoofdletter, tekst};
use crate::regels::alle;

/// The kinds of facts, each a chapter: what it is called, and how it is given.
const SOORTEN: [(Feitsoort, &str, &str); 11] = [
    (
        Feitsoort::Uitkering,
        "Uitkeringen",
        "`ja` (ontvangt), `recht` (recht, maar geen betaling) of `nee`; of de perioden.",
    ),
    (Feitsoort::JaNee, "Ja of nee", "`ja` of `nee` op de peildatum; of de perioden waarin het zo was."),
    (
        Feitsoort::Vaststelling,
        "Vaststellingen en andere besluiten",
        "`ja`, `nee` of `niet_genomen`. De bibliotheek neemt zelf nooit een besluit.",
    ),
    (Feitsoort::Datum, "Datums", "Een dag."),
    (Feitsoort::DatumOfGeen, "Datums die er niet hoeven te zijn", "Een dag, of `geen`."),
    (Feitsoort::Aantal, "Aantallen", "Een geheel getal."),
    (Feitsoort::AantalOfOnbekend, "Aantallen die niemand hoeft te weten", "Een geheel getal, of `onbekend`."),
    (Feitsoort::Uren, "Uren", "Uren per dag."),
    (Feitsoort::Bedrag, "Bedragen", "Euro."),
    (Feitsoort::Keuze, "Keuzes", "Een van de genoemde waarden."),
    (Feitsoort::Gemeente, "Gemeenten", "De naam of de CBS-code."),
];

pub fn document() -> String {
    let mut uit = tekst::FEITEN.to_owned();
    for (soort, titel, hoe) in SOORTEN {
        let feiten: Vec<Feit> = Feit::ALLE.iter().copied().filter(|feit| feit.def().soort == soort).collect();
        if feiten.is_empty() {
            continue;
        }
        uit.push_str(&format!("\n## {titel}\n\nZo geeft u het op: {hoe}\n"));
        feiten.iter().for_each(|feit| uit.push_str(&een(*feit)));
    }
    uit
}

fn een(feit: Feit) -> String {
    let def = feit.def();
    let mut uit = format!("\n### {}\n\n{}.\n\n", def.naam, met_hoofdletter(def.betekenis));
    uit.push_str(&format!(
        "- Vraag: {}\n- Wie het weet: {}\n- Waar het om gaat: {}\n",
        def.vraag,
        def.weet.tekst(),
        def.artikel.voluit()
    ));
    if let Some(klassen) = klassen(def) {
        uit.push_str(&format!("- Wat voor de regels telt: {klassen}\n"));
    }
    if let Some(lijst) = Lijst::ALLE.into_iter().find(|lijst| lijst.bevat(feit)) {
        uit.push_str(&format!("- Hoort bij de lijst `{}`, die u volledig kunt noemen\n", lijst.naam()));
    }
    let regels: Vec<String> = alle()
        .into_iter()
        .filter(|regel| regel.feiten().contains(&feit))
        .map(|regel| format!("[{}](beslistabellen/{})", regel.code, bestand(regel)))
        .collect();
    if !regels.is_empty() {
        uit.push_str(&format!("- Telt voor: {}\n", regels.join(", ")));
    }
    uit
}

/// The classes, where they are more than the kind says.
fn klassen(def: &FeitDef) -> Option<String> {
    let vanzelf = matches!(def.soort, Feitsoort::Uitkering | Feitsoort::JaNee | Feitsoort::Vaststelling);
    let woorden: Vec<String> = def.klassen.iter().map(|klasse| klasse_in_woorden(def.naam, klasse)).collect();
    (!vanzelf && !woorden.is_empty()).then(|| woorden.join(", "))
}

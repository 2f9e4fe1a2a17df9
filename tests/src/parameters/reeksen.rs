//! The series of figures.

use participatiewet::bron::{Bron, Brondeel, Publicatie};
use participatiewet::norm::{Eenheid, Einde, RijSoort};
use participatiewet::parameters::{Reeksbeschrijving, TabelRij, catalogus};
use participatiewet::tijd::Datum;

use super::{groepen, tabel};
use crate::bronnen::{Regel, artikelen, bestaat};

/// Series of which the ages are the columns of one table.
const PER_LEEFTIJD: [&str; 6] = [
    "wettelijk_minimumloon_maand",
    "wettelijk_minimumloon_week",
    "wettelijk_minimumloon_uur",
    "studietoeslag_minimum",
    "minimumjeugdloon_percentage",
    "minimumjeugdloon_percentage_bbl",
];

pub(super) fn hoofdstuk() -> String {
    let (catalogus, artikelen) = (catalogus(), artikelen());
    let mut uit = String::from("## 1. Cijfers\n");
    let mut gezien: Vec<&str> = Vec::new();
    for reeks in &catalogus {
        if gezien.contains(&reeks.naam) {
            continue;
        }
        if let Some(groep) = groepen::van(reeks.naam) {
            gezien.extend(groep.namen());
            uit += &groep.tabel(&catalogus, &artikelen);
            continue;
        }
        gezien.push(reeks.naam);
        let delen: Vec<&Reeksbeschrijving> = catalogus.iter().filter(|deel| deel.naam == reeks.naam).collect();
        uit += &format!("\n### {}\n\n{}\n", reeks.omschrijving, kenmerken(&delen));
        uit += &if PER_LEEFTIJD.contains(&reeks.naam) {
            per_leeftijd(&delen, &artikelen)
        } else {
            assert_eq!(delen.len(), 1, "{} differs by age: give it a table with ages", reeks.naam);
            enkel(reeks, &artikelen)
        };
    }
    uit + &groepen::beschut_werk(&artikelen)
}

fn kenmerken(delen: &[&Reeksbeschrijving]) -> String {
    let reeks = delen[0];
    let namen = match delen.iter().filter_map(|deel| deel.leeftijd).min() {
        Some(jongste) if delen.len() > 1 => {
            format!("`{}`, per leeftijd `{}_{jongste}` enzovoort", reeks.naam, reeks.naam)
        }
        _ => format!("`{}`", reeks.naam),
    };
    format!("Reeks {namen}. Bekend tot en met {}.\n", reeks.bekend_tot_en_met.voluit())
}

/// One row of the series on one line.
fn enkel(reeks: &Reeksbeschrijving, artikelen: &[Regel]) -> String {
    let met_noot = reeks.rijen.iter().any(|rij| !rij.noot.is_empty());
    let koppen = ["Vanaf", "Waarde", "Bron", "Noot"].map(str::to_owned);
    let koppen = if met_noot { &koppen[..] } else { &koppen[..3] };
    let regel = |rij: &TabelRij| {
        let mut cellen = vec![vanaf(rij), waarde(rij) + soort(rij), bron(rij.bron, rij.van, artikelen)];
        cellen.extend(met_noot.then(|| cel(rij.noot)));
        cellen
    };
    let regels: Vec<Vec<String>> = reeks.rijen.iter().map(regel).collect();
    tabel(koppen, &[1], &regels)
}

/// Dates down, ages across; a new table where the ages change. The sources stand below it.
fn per_leeftijd(delen: &[&Reeksbeschrijving], artikelen: &[Regel]) -> String {
    let mut dagen: Vec<Datum> = delen.iter().flat_map(|deel| deel.rijen.iter().map(|rij| rij.van)).collect();
    dagen.sort_unstable();
    dagen.dedup();
    let mut uit = String::new();
    for periode in dagen.chunk_by(|een, ander| leeftijden(delen, *een) == leeftijden(delen, *ander)) {
        let jaren = leeftijden(delen, periode[0]);
        let volwassen = delen[0].leeftijd.is_none();
        let volwassen_vanaf = jaren.first().map_or(0, |oudste| oudste + 1);
        let eerste = volwassen.then(|| format!("vanaf {volwassen_vanaf} jaar"));
        let koppen: Vec<String> = std::iter::once("Vanaf".to_owned())
            .chain(eerste)
            .chain(jaren.iter().map(|jaar| format!("{jaar} jaar")))
            .collect();
        let kolommen: Vec<Option<u8>> =
            volwassen.then_some(None).into_iter().chain(jaren.iter().copied().map(Some)).collect();
        let regels: Vec<Vec<String>> = periode
            .iter()
            .map(|dag| {
                let cellen = kolommen.iter().map(|jaar| rij_op(delen, *jaar, *dag).map_or(String::new(), waarde));
                let eerste = rij_op(delen, kolommen[0], *dag).map_or("", soort);
                let van = rij_op(delen, kolommen[0], *dag).map_or_else(|| dag.voluit(), vanaf);
                std::iter::once(van + eerste).chain(cellen).collect()
            })
            .collect();
        let rechts: Vec<usize> = (1..koppen.len()).collect();
        uit += &format!("{}\nBronnen:\n\n", tabel(&koppen, &rechts, &regels));
        for dag in periode {
            let rij = rij_op(delen, kolommen[0], *dag).expect("a row on its own day");
            let noot = if rij.noot.is_empty() { String::new() } else { format!(". *{}*", cel(rij.noot)) };
            uit += &format!("- {}: {}{noot}\n", dag.voluit(), bron(rij.bron, *dag, artikelen));
        }
        uit.push('\n');
    }
    uit.pop();
    uit
}

/// The youth ages that have a value from that day, oldest first.
fn leeftijden(delen: &[&Reeksbeschrijving], dag: Datum) -> Vec<u8> {
    let heeft_rij = |deel: &&&Reeksbeschrijving| deel.rijen.iter().any(|rij| rij.van == dag);
    delen.iter().filter(heeft_rij).filter_map(|deel| deel.leeftijd).collect()
}

fn rij_op<'a>(delen: &[&'a Reeksbeschrijving], leeftijd: Option<u8>, dag: Datum) -> Option<&'a TabelRij> {
    delen.iter().find(|deel| deel.leeftijd == leeftijd)?.rijen.iter().find(|rij| rij.van == dag)
}

/// The first day of a row; and its end, where that is not simply the next row.
pub(super) fn vanaf(rij: &TabelRij) -> String {
    let van = rij.van.voluit();
    match rij.einde {
        Einde::VolgendeRij => van,
        Einde::Onbekend(vanaf) => format!("{van} (vanaf {} niet gevonden)", vanaf.voluit()),
        Einde::Vervallen(per) => format!("{van} (vervallen per {})", per.voluit()),
    }
}

/// As a Dutch reader writes it.
pub(super) fn waarde(rij: &TabelRij) -> String {
    let getal = rij.waarde.replace('.', ",");
    match rij.eenheid {
        Eenheid::Euro => format!("€ {}", duizendtallen(&getal)),
        Eenheid::Procent => format!("{getal} %"),
        Eenheid::Uur => format!("{getal} uur"),
        Eenheid::Dag => format!("{getal} dagen"),
        Eenheid::Week if getal == "1" => "1 week".to_owned(),
        Eenheid::Week => format!("{getal} weken"),
        Eenheid::Maand => maanden(&getal),
        Eenheid::Minuut => format!("{getal} minuten"),
        Eenheid::Jaar | Eenheid::Getal | Eenheid::Datum => getal,
    }
}

/// `783` as `65 jaar en 3 maanden`.
fn maanden(getal: &str) -> String {
    let aantal: u32 = getal.parse().expect("whole months");
    match (aantal / 12, aantal % 12) {
        (0, rest) => format!("{rest} maanden"),
        (jaren, 0) => format!("{jaren} jaar"),
        (jaren, rest) => format!("{jaren} jaar en {rest} maanden"),
    }
}

fn duizendtallen(getal: &str) -> String {
    let (geheel, rest) = getal.split_once(',').unwrap_or((getal, ""));
    match geheel.len() {
        4..=6 => format!("{}.{},{rest}", &geheel[..geheel.len() - 3], &geheel[geheel.len() - 3..]),
        _ => getal.to_owned(),
    }
}

pub(super) fn soort(rij: &TabelRij) -> &'static str {
    match rij.soort {
        RijSoort::InWerking => "",
        RijSoort::Onbevestigd => " (onbevestigd)",
        RijSoort::Verwacht => " (aangekondigd)",
    }
}

/// The parts of a source; an article as a link to its text on the first day.
pub(super) fn bron(tekst: &'static str, dag: Datum, artikelen: &[Regel]) -> String {
    let delen = Bron::new(tekst).delen().unwrap_or_else(|| panic!("from {dag}: {tekst}"));
    let tekst = |deel: Brondeel<'_>| match deel {
        Brondeel::Publicatie(publicatie) => format!("[{publicatie}]({})", bekendmaking(publicatie)),
        Brondeel::Artikel(artikel) if bestaat(artikelen, artikel, dag) => format!("[{artikel}]({})", artikel.link(dag)),
        Brondeel::Artikel(artikel) => artikel.to_string(),
        Brondeel::Besluitnummer(nummer) => format!("besluit SZW {nummer}"),
        Brondeel::Pagina { site, titel: "" } => site.to_owned(),
        Brondeel::Pagina { site, titel } => format!("{site} ({})", cel(titel)),
    };
    delen.into_iter().map(tekst).collect::<Vec<_>>().join("; ")
}

fn bekendmaking(publicatie: Publicatie) -> String {
    let blad = match publicatie.blad {
        participatiewet::bron::Blad::Staatsblad => "stb",
        participatiewet::bron::Blad::Staatscourant => "stcrt",
    };
    format!("https://zoek.officielebekendmakingen.nl/{blad}-{}-{}.html", publicatie.jaar, publicatie.nummer)
}

pub(super) fn cel(tekst: &str) -> String {
    tekst.replace('|', "\\|")
}

//! `README.md` of the folder: the rules by subject, and by article of the law.

use std::collections::{BTreeMap, BTreeSet};

use super::{bestand, tekst};
use crate::regels::{Feitregel, alle};

/// A subject: its title, the question that a reader has, and the codes of its rules in the order in which one reads them.
const ONDERWERPEN: &[(&str, &str, &[&str])] = &[
    (
        "Kring van het college",
        "Wie kan bij het college terecht, en wie valt daar juist buiten?",
        &[
            "KRING-7", "DG-01", "DG-02", "WIA", "DG-03", "DG-04", "DG-05", "DG-06", "DG-07", "NUG", "DG-08", "DG-09",
            "DG-10",
        ],
    ),
    (
        "Jongeren onder de 27",
        "Wat kan het college voor jongeren, en wanneer gaat onderwijs voor?",
        &["DG-09b", "KRING-7A", "KRING-7A-3", "10F"],
    ),
    (
        "Aanspraak op ondersteuning",
        "Wie heeft volgens de wet aanspraak, en waarop?",
        &["DG-11", "DG-11-IOAW", "DG-11-IOAZ", "DG-11-PO", "10DA"],
    ),
    (
        "Plichten en ontheffing",
        "Voor wie gelden de arbeidsplichten niet of tijdelijk niet?",
        &["DG-13-DR", "DG-13-VD", "DG-13-AO"],
    ),
    (
        "Doelgroep loonkostensubsidie",
        "Wie behoort ertoe, en hoe wordt dat vastgesteld?",
        &["DG-14", "TOETS-LKS", "MOGELIJKHEDEN", "10C-AANVRAAG", "10C-AMBTSHALVE", "DG-15"],
    ),
    (
        "Andere groepen van de gemeente",
        "Wie is medisch urenbeperkt, en wie komt in beeld voor studietoeslag, participatieplaats of proefplaats?",
        &["DG-16", "DG-19", "DG-12", "PROEFPLAATS", "DG-28"],
    ),
    (
        "Beschut werk",
        "Voor wie kan het college beschut werk vaststellen, wat adviseert UWV, en wat volgt daaruit?",
        &["KRING-10B", "ADVIES-10B", "DG-17", "AANBOD-10B", "BW-LKS", "BW-NORISK", "BW-REGISTER", "BW-LKV"],
    ),
    (
        "Banenafspraak",
        "Wie staat in het doelgroepregister, en op welke grond?",
        &[
            "DG-18",
            "DG-18-aanhef",
            "DG-18-lid1",
            "DG-18a",
            "DG-18b",
            "DG-18c",
            "DG-18d",
            "DG-18e",
            "DG-18f",
            "DG-18g",
            "DG-18-lid2",
            "DG-18-lid6",
            "DG-18-toets",
        ],
    ),
    (
        "Groepen voor de no-riskpolis",
        "Voor welke werknemer betaalt UWV bij ziekte, en hoe lang?",
        &["DG-25", "DG-26", "DG-26-beperking"],
    ),
    (
        "Wajong Wsw en zintuiglijke beperking",
        "Wie valt onder een regeling van UWV of de oude Wsw?",
        &["DG-20", "DG-21", "DG-22", "DG-23", "DG-24", "DG-27-TOLK", "DG-27-VIS"],
    ),
    (
        "Instrumenten van het college",
        "Welke ondersteuning kan het college nu geven?",
        &[
            "V-ONDERSTEUNING",
            "V-LKS",
            "V-LKS-GROND",
            "V-LKS-LID-1",
            "V-10DA",
            "V-JOBCOACH",
            "V-WERKVOORZIENING",
            "V-PROEFPLAATS",
            "V-LOONWAARDEPLEK",
            "V-PARTICIPATIEPLAATS",
            "V-BESCHUT",
            "V-STUDIETOESLAG",
        ],
    ),
    (
        "Instrumenten van UWV",
        "Welke ondersteuning kan UWV nu geven?",
        &[
            "V-JOBCOACH-UWV",
            "V-WERKVOORZIENING-UWV",
            "V-TOLK",
            "V-VISUEEL",
            "V-PROEFPLAATSING-UWV",
            "V-NORISK",
            "V-LOONDISPENSATIE",
            "V-LOONDISPENSATIE-GROND",
        ],
    ),
    (
        "Tegemoetkomingen voor de werkgever",
        "Wanneer is er loonkostenvoordeel of lage-inkomensvoordeel?",
        &["V-LKV-OUDERE", "V-LKV-ARBEIDSGEHANDICAPTE", "V-LKV-BANENAFSPRAAK", "V-LKV-HERPLAATSEN", "V-LIV"],
    ),
];

pub fn document() -> String {
    let regels: BTreeMap<&str, &Feitregel> = alle().into_iter().map(|regel| (regel.code, regel)).collect();
    let genoemd: Vec<&str> = ONDERWERPEN.iter().flat_map(|(_, _, codes)| codes.iter().copied()).collect();
    let uniek: BTreeSet<&str> = genoemd.iter().copied().collect();
    assert_eq!(genoemd.len(), uniek.len(), "a rule stands under two subjects");
    let zonder: Vec<&&str> = regels.keys().filter(|code| !uniek.contains(**code)).collect();
    assert!(zonder.is_empty(), "give these rules a subject: {zonder:?}");
    let mut uit = format!("{}\n## Zoeken op onderwerp\n\n", tekst::INLEIDING);
    for (titel, vraag, _) in ONDERWERPEN {
        uit.push_str(&format!("- [{titel}](#{}): {vraag}\n", anker(titel)));
    }
    uit.push_str(tekst::OOK_ZOEKEN);
    for (titel, vraag, codes) in ONDERWERPEN {
        uit.push_str(&format!("\n## {titel}\n\n{vraag}\n\n"));
        uit.push_str("| Regel | Artikel | Versies vanaf | Code |\n| --- | --- | --- | --- |\n");
        for code in *codes {
            let regel = regels.get(code).unwrap_or_else(|| panic!("no rule {code}"));
            uit.push_str(&rij(regel));
        }
    }
    format!("{uit}\n{}{}\n{}", tekst::LEZEN, tekst::OP_ARTIKEL, op_artikel())
}

/// As GitHub makes it from a title.
fn anker(titel: &str) -> String {
    titel.to_lowercase().replace(' ', "-")
}

fn rij(regel: &Feitregel) -> String {
    let laatste = regel.versies.rijen.iter().rev().find(|rij| !super::voorwaarden::geldt_niet(&rij.waarde.voorwaarde));
    let artikel = laatste.map_or_else(String::new, |rij| rij.waarde.artikel.to_string());
    let versies: Vec<String> = regel.versies.rijen.iter().map(|rij| rij.van.voluit()).collect();
    format!("| [{}]({}) | {artikel} | {} | {} |\n", regel.titel, bestand(regel), versies.join(", "), regel.code)
}

/// The rules by every article that a version or a condition of theirs cites: law, then number.
fn op_artikel() -> String {
    let mut regels: BTreeMap<(String, Vec<u32>, String), BTreeSet<String>> = BTreeMap::new();
    for regel in alle() {
        for rij in regel.versies.rijen {
            let mut artikelen = vec![rij.waarde.artikel];
            rij.waarde.bezoek(&mut |deel| artikelen.extend(deel.bewoording().map(|bewoording| bewoording.artikel)));
            for artikel in artikelen {
                let kort = artikel.to_string();
                let zonder_lid = kort.split(" lid ").next().and_then(|deel| deel.split(" onder ").next());
                let naam = zonder_lid.expect("a first part").to_owned();
                let (wet, nummer) = naam.rsplit_once(" art. ").expect("a law and a number");
                let cijfers = nummer.split(|teken: char| !teken.is_ascii_digit()).filter_map(|deel| deel.parse().ok());
                let sleutel = (wet.to_owned(), cijfers.collect(), naam.clone());
                regels.entry(sleutel).or_default().insert(format!("[{}]({})", regel.code, bestand(regel)));
            }
        }
    }
    let rij = |((_, _, artikel), regels): (&(String, Vec<u32>, String), &BTreeSet<String>)| {
        let regels: Vec<&str> = regels.iter().map(String::as_str).collect();
        format!("| {artikel} | {} |\n", regels.join(", "))
    };
    format!("| Artikel | Regels |\n| --- | --- |\n{}", regels.iter().map(rij).collect::<String>())
}

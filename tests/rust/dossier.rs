//! The personas and the open questions of the dossier on doelgroepen and beschut werk, each with the vectors that pin what is said
//! of it: the verdict, and the articles that its reasons cite.

use std::collections::BTreeSet;

use participatiewet_tests::beantwoord::BEOORDEELD;
use serde_json::Value;

/// A persona, the vector, a rule with its verdict (or `plicht` with its row), and articles that are among its reasons.
type Stelling = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const PERSONAS: &[Stelling] = &[
    // Koen: bijstand, finding of UWV, a job with loonkostensubsidie
    ("T01", "T01-koen-met-bijstand", "DG-01", "ja", &["Pw art. 7 lid 1 onder a"]),
    ("T01", "T01-koen-met-bijstand", "DG-14", "ja", &["Pw art. 10c lid 1"]),
    ("T01", "T01-koen-zonder-bijstand", "DG-03", "ja", &["Pw art. 10 lid 2"]),
    ("T01", "T01-koen-zonder-bijstand", "DG-14", "ja", &["Pw art. 10c lid 1", "Pw art. 10 lid 2"]),
    ("T01", "T01-koen-register", "DG-18a", "ja", &["Wfsv art. 38b lid 1 onder a"]),
    ("T01", "T01-koen-no-risk", "DG-26", "ja", &["ZW art. 29b lid 2 onder e"]),
    ("T01", "vz-T01", "V-LKV-BANENAFSPRAAK", "ja", &["Wtl art. 2.10 lid 1"]),
    // Sadee: Wajong arbeidsondersteuning, with possibilities
    ("T02", "T02-sadee-register", "DG-18c", "ja", &["Wfsv art. 38b lid 1 onder c"]),
    ("T02", "T02-sadee", "KRING-7", "nee", &["Pw art. 7 lid 1 onder a"]),
    ("T02", "T02-sadee", "DG-21", "ja", &["Wajong art. 1a:2 lid 2"]),
    ("T03", "T03-wajong-duurzaam-zonder-werk", "DG-18", "nee", &["Wfsv art. 38b lid 1 onder c"]),
    ("T04", "T04-wajong-duurzaam-met-werk", "DG-18", "ja", &["Wfsv art. 38b lid 1 onder c"]),
    ("T04", "T04-wajong-duurzaam-met-werk-2025", "DG-18", "nee", &["Wfsv art. 38b lid 1 onder c"]),
    // Noor: works in beschut werk
    ("T05", "T05-noor-no-risk", "DG-26", "ja", &["ZW art. 29b lid 2 onder f"]),
    ("T05", "T05-noor-no-risk", "DG-25", "nee", &["ZW art. 29b lid 2 onder f"]),
    ("T05", "T05-noor-register", "DG-18", "nee", &["Wfsv art. 38b lid 1"]),
    ("T05", "vz-T05", "V-LKV-BANENAFSPRAAK", "nee", &["Wfsv art. 38b lid 1"]),
    ("T06", "T06-beschut-en-grond-a", "DG-18", "nee", &["Wfsv art. 38b lid 1"]),
    ("T06", "T06-beschut-en-grond-a", "DG-18a", "nee", &["Wfsv art. 38b lid 1"]),
    ("T07", "bw-T07", "DG-17", "besluit_nodig", &["Pw art. 10b lid 1"]),
    ("T07", "bw-T07", "BW-NORISK", "nee", &["ZW art. 29b lid 2 onder f"]),
    ("T08", "T08-mogelijkheden-2026-01-01", "MOGELIJKHEDEN", "ja", &["Besluit LKS 2021 art. 2 lid 1 onder d"]),
    ("T09", "T09-mogelijkheden", "MOGELIJKHEDEN", "ja", &["Besluit LKS 2021 art. 2 lid 1 onder d"]),
    ("T10", "T10-mogelijkheden", "MOGELIJKHEDEN", "nee", &["Besluit LKS 2021 art. 2 lid 1 onder d"]),
    ("T11", "T11-al-in-dienst", "DG-14", "ja", &["Pw art. 10d lid 2"]),
    ("T11", "T11-al-in-dienst-10c-onbekend", "DG-14", "ja", &["Pw art. 10d lid 2"]),
    ("T12", "T12-fatma", "DG-25", "ja", &["ZW art. 29b lid 1 onder a"]),
    ("T12", "vz-T12", "V-NORISK", "ja", &["ZW art. 29b lid 1 onder a"]),
    ("T13", "T13-daan", "DG-25", "ja", &["ZW art. 29b lid 1 onder b"]),
    ("T13", "vz-T13", "V-NORISK", "ja", &["ZW art. 29b lid 1 onder b"]),
    ("T14", "T14-lotte", "DG-25", "ja", &["ZW art. 29b lid 1 onder c"]),
    ("T14", "vz-T14", "V-NORISK", "ja", &["ZW art. 29b lid 1 onder c"]),
    ("T15", "T15-bram", "DG-25", "ja", &["ZW art. 29b lid 1 onder d"]),
    ("T15", "vz-T15", "V-NORISK", "ja", &["ZW art. 29b lid 1 onder d"]),
    ("T16", "T16-zonder-persoonlijke-ondersteuning", "DG-11", "ja", &["Pw art. 10 lid 1"]),
    ("T16", "T16-zonder-persoonlijke-ondersteuning", "DG-11-PO", "nee", &["Pw art. 10 lid 1"]),
    ("T16", "T16-zonder-persoonlijke-ondersteuning", "10DA", "ja", &["Pw art. 10c lid 1"]),
    ("T17", "T17-proefplaats-2023-07-01", "PROEFPLAATS", "ja", &["Pw art. 8a lid 2 onder d"]),
    ("T17", "vz-T17", "V-PROEFPLAATS", "ja", &["Pw art. 8a lid 2 onder d"]),
    ("T17", "vz-T17-zonder-bijstand", "V-PROEFPLAATS", "nee", &["Pw art. 7 lid 1 onder a"]),
    ("T18", "T18-praktijkroute", "DG-26", "ja", &["ZW art. 29b lid 2 onder e"]),
    ("T18", "vz-T18", "V-NORISK", "ja", &["ZW art. 29b lid 2 onder e"]),
    ("T19", "T19-nugger", "DG-07", "ja", &["Pw art. 6 onder a"]),
    ("T19", "T19-nugger", "DG-11", "ja", &["Pw art. 6 onder a"]),
    ("T19", "T19-nugger", "10C-AANVRAAG", "ja", &["Pw art. 10c lid 2"]),
    ("T19", "T19-nugger", "10C-AMBTSHALVE", "nee", &["Pw art. 7 lid 1 onder a"]),
    ("T19", "T19-nugger", "DG-12", "nee", &["Pw art. 7 lid 1 onder a"]),
    ("T20", "T20-niet-geregistreerd", "DG-07", "nee", &["Pw art. 6 onder a"]),
    ("T21", "T21-jongere-kan-onderwijs-volgen", "DG-01", "nee", &["Pw art. 7 lid 3 onder a"]),
    ("T21", "T21-leer-werktraject-2025-12-31", "10F", "ja", &["Pw art. 10f"]),
    ("T22", "T22-jongere-onderwijs-niet-passend", "DG-09b", "ja", &["Pw art. 7a lid 1 onder a"]),
    ("T22", "bw-T22", "KRING-10B", "ja", &["Pw art. 7a lid 1 onder a"]),
    ("T23", "T23-jongere-geen-oordeel", "KRING-7A", "besluit_nodig", &["Pw art. 7a lid 1 onder a"]),
    ("T23", "bw-T23", "plicht", "B2a", &["Pw art. 10b lid 1"]),
    ("T24", "bw-T24", "KRING-10B", "nee", &["Pw art. 7 lid 3 onder c"]),
    ("T24", "bw-T24", "plicht", "B1", &["Pw art. 10b lid 1"]),
    // the dossier had not read the text of 2016 and asks for a warning; the text of 2016-01-01 decides it
    ("T24", "bw-T24-2016", "KRING-10B", "nee", &["Pw art. 7 lid 3 onder c"]),
    ("T24", "bw-T24-2016", "plicht", "B1", &["Pw art. 10b lid 1"]),
    ("T25", "bw-T25", "DG-17", "ja", &["Pw art. 10b lid 1"]),
    ("T25", "bw-T25", "plicht", "B7", &["Pw art. 10b lid 1"]),
    ("T26", "bw-T26", "plicht", "B6", &["Pw art. 10b lid 6"]),
    ("T26", "bw-T26", "AANBOD-10B", "nee", &["Pw art. 10b lid 6"]),
    ("T27", "bw-T27", "plicht", "B8", &["Pw art. 10b lid 1"]),
    ("T27", "bw-T27", "AANBOD-10B", "ja", &["Pw art. 10b lid 1"]),
    ("T28", "bw-T28", "ADVIES-10B", "nee", &["Besluit advisering beschut werk art. 3 lid 3 onder a"]),
    ("T28", "bw-T28", "plicht", "B4", &["Pw art. 10b lid 1"]),
    ("T29", "bw-T29", "ADVIES-10B", "ja", &["Besluit advisering beschut werk art. 3 lid 4"]),
    ("T29", "bw-T29", "plicht", "B4", &["Pw art. 10b lid 1"]),
    ("T30", "bw-T30", "ADVIES-10B", "nee", &["Besluit advisering beschut werk art. 3 lid 3 onder b"]),
    ("T31", "T31-anw-wezen", "DG-04", "ja", &["Pw art. 7 lid 1 onder a"]),
    ("T31", "T31-anw-wezen", "DG-11", "nee", &["Pw art. 10 lid 1"]),
    ("T32", "T32-ioaw", "DG-05", "ja", &["Pw art. 7 lid 1 onder a"]),
    ("T32", "T32-ioaw", "10C-AMBTSHALVE", "ja", &["Pw art. 7 lid 1 onder a"]),
    ("T32", "T32-ioaw", "DG-11", "nee", &["Pw art. 10 lid 1"]),
    ("T32", "T32-ioaw", "DG-11-IOAW", "ja", &["IOAW art. 36 lid 1"]),
    ("T33", "T33-wachtlijst-beschut-2020", "DG-18", "nee", &["Wfsv art. 38b lid 1"]),
    ("T33", "bw-T33", "BW-REGISTER", "ja", &["Wfsv art. 38b lid 1"]),
    // the dossier expects ground a in 2016: it read the aanhef in the text of 2017 first, which has it since 2015-12-11
    ("T34", "T34-wachtlijst-beschut-2015-12-10", "DG-18a", "ja", &["Wfsv art. 38b lid 1 onder a"]),
    ("T34", "T34-wachtlijst-beschut-2016", "DG-18a", "nee", &["Wfsv art. 38b lid 1"]),
    ("T34", "bw-T34-2015", "BW-REGISTER", "nee", &["Wfsv art. 38b lid 1"]),
    ("T34", "bw-T34", "BW-REGISTER", "ja", &["Wfsv art. 38b lid 1"]),
    ("T35", "bw-T35", "DG-17", "besluit_nodig", &["Pw art. 10b lid 1"]),
    ("T35", "bw-T35", "plicht", "B4", &["Pw art. 10b lid 1"]),
];

/// A question that the law leaves open, a vector, a rule, and the decision or the message that says so.
type Openstaand = (&'static str, &'static str, &'static str, &'static str);

const OPEN: &[Openstaand] = &[
    ("A-01", "bw-advies-redelijke-grenzen", "ADVIES-10B", "toezicht_binnen_redelijke_grenzen"),
    ("A-02", "bw-afwijken-van-advies", "DG-17", "vaststelling_wijkt_af_van_advies"),
    ("A-02", "bw-T35", "DG-17", "beschut_werk_vaststellen"),
    ("A-03", "vz-T01", "V-ONDERSTEUNING", "ondersteuning_noodzakelijk_beoordelen"),
    ("A-03", "T19-nugger", "DG-11", "college_acht_noodzakelijk"),
    ("A-04", "bw-T23-2025", "KRING-10B", "kan_onderwijs_volgen"),
    ("A-04", "T23-jongere-geen-oordeel", "KRING-7A", "onderwijs_niet_passend"),
    ("A-05", "T22-jongere-onderwijs-niet-passend", "DG-09b", "college_kan_ondersteunen"),
    ("A-05", "T19-nugger", "10C-AANVRAAG", "college_kan_vaststellen"),
    ("A-06", "bw-T27", "AANBOD-10B", "volgorde_niet_geregeld"),
    ("A-07", "bw-T26", "AANBOD-10B", "wijze_van_tellen"),
    ("A-08", "jongere-urenbeperkt-participatieplaats-2026-01-01", "DG-12", "participatieplaats_onder_27"),
    ("A-09", "A09-wia-twee-jaar-met-subsidie", "DG-11", "einde_wia_groep_verschilt"),
    ("A-10", "A10-nugger-met-ioaw", "DG-07", "soortgelijke_regeling"),
    ("A-11", "A11-artikel-7a", "DG-18a", "telt_artikel_7a_mee"),
    ("A-11", "A11-grond-e-7a", "DG-18e", "telt_artikel_7a_mee"),
    ("A-11", "A11-no-risk-7a", "DG-26", "telt_artikel_7a_mee"),
    ("A-12", "A12-10d-lid-2-januari-2017", "DG-18a", "artikel_10d_lid_2_nog_niet_gevonden"),
    ("A-13", "mogelijkheden-drie-uur-vraagt-loon", "MOGELIJKHEDEN", "minimumuurloon_dag_onbekend"),
    ("A-14", "bw-kring-wajong", "KRING-10B", "wajong_2015_zonder_arbeidsvermogen"),
    ("A-14", "wajong-2015-melding", "DG-20", "duurzaam_geen_mogelijkheden"),
    ("A-15", "kring-bijstand-met-ww", "DG-01", "bijstand_en_uitkering_van_uwv"),
    ("A-15", "bw-kring-bijstand-en-uwv-2016", "KRING-10B", "bijstand_en_uitkering_van_uwv"),
    ("A-15", "bijstand-naast-uwv-uitkering", "DG-11", "aanspraak_buiten_kring"),
    ("A-16", "vz-T01", "V-ONDERSTEUNING", "verordening_onbekend"),
    ("A-16", "vz-T16-toegekend", "V-JOBCOACH", "verordening_onbekend"),
    ("A-20", "bw-kring-2025-12-31-jongere", "KRING-10B", "jongeren_en_beschut_werk"),
    ("A-20", "bw-kring-zoektermijn-2026", "KRING-10B", "jongeren_en_beschut_werk"),
    ("A-21", "grond-d-onzeker-tot-27-oktober-2016", "DG-18d", "onzekere_ingangsdatum"),
    ("A-21", "no-risk-wsw-2016", "DG-26", "onzekere_ingangsdatum"),
];

/// Questions of the dossier that no verdict meets.
const GEEN_OORDEEL: &[(&str, &str)] = &[
    ("A-17", "who acts for the college: said beside every answer (`doelgroep::VOORBEHOUD`)"),
    ("A-18", "case law was not consulted: said in docs/beslistabellen"),
    ("A-19", "the trede of the participatieladder is no condition of any rule: rust/dossiers/ladder.rs"),
    ("A-22", "closed by the dossier: the end of the verordening of art. 6 lid 2 is no rule here"),
];

/// The verdict of `regel` in the answer to the vector.
fn oordeel(vector: &str, regel: &str) -> &'static Value {
    let (_, antwoord) = BEOORDEELD
        .iter()
        .find(|(geval, _)| geval.vector.id == vector)
        .unwrap_or_else(|| panic!("no vector is called {vector}"));
    if regel == "plicht" {
        return &antwoord["antwoord"]["plicht"];
    }
    let lijsten =
        ["groepen", "voorzieningen", "gevolgen"].iter().filter_map(|naam| antwoord["antwoord"][*naam].as_array());
    let los = ["kring", "oordeel", "aanbod", "advies"].iter().map(|naam| &antwoord["antwoord"][*naam]);
    let oordelen = lijsten.flatten().chain(los).flat_map(|deel| [deel, &deel["oordeel"]]);
    oordelen
        .into_iter()
        .find(|deel| deel["code"] == regel && deel["uitkomst"].is_string())
        .unwrap_or_else(|| panic!("{vector}: no verdict on {regel}"))
}

fn genoemd<'a>(oordeel: &'a Value, lijst: &str, naam: &str) -> BTreeSet<&'a str> {
    oordeel[lijst].as_array().into_iter().flatten().filter_map(|deel| deel[naam].as_str()).collect()
}

/// The numbers 1 to `laatste` with this letter in front, as the dossier writes them.
fn nummers(begin: &str, laatste: u32) -> BTreeSet<String> {
    (1..=laatste).map(|nummer| format!("{begin}{nummer:02}")).collect()
}

#[test]
fn every_persona_has_the_verdicts_and_the_articles_of_the_dossier() {
    let mut anders = Vec::new();
    for (persona, vector, regel, uitkomst, artikelen) in PERSONAS {
        let oordeel = oordeel(vector, regel);
        let gezien = if *regel == "plicht" { &oordeel["rij"] } else { &oordeel["uitkomst"] };
        let mut geciteerd = genoemd(oordeel, "redenen", "artikel");
        geciteerd.extend(oordeel["artikel"].as_str().filter(|_| *regel == "plicht"));
        if gezien != uitkomst || !artikelen.iter().all(|artikel| geciteerd.contains(artikel)) {
            anders.push(format!("{persona} {vector} {regel}: {gezien}, {geciteerd:?}"));
        }
    }
    assert!(anders.is_empty(), "{anders:#?}");
    let gedekt: BTreeSet<String> = PERSONAS.iter().map(|(persona, ..)| (*persona).to_owned()).collect();
    assert_eq!(gedekt, nummers("T", 35));
}

#[test]
fn what_the_law_leaves_open_is_told_and_never_chosen_silently() {
    let mut stil = Vec::new();
    for (vraag, vector, regel, code) in OPEN {
        let oordeel = oordeel(vector, regel);
        let mut codes = genoemd(oordeel, "besluiten", "code");
        codes.extend(genoemd(oordeel, "meldingen", "code"));
        if !codes.contains(code) {
            stil.push(format!("{vraag} {vector} {regel}: {codes:?}"));
        }
    }
    assert!(stil.is_empty(), "{stil:#?}");
    let open = OPEN.iter().map(|(vraag, ..)| (*vraag).to_owned());
    let gedekt: BTreeSet<String> = open.chain(GEEN_OORDEEL.iter().map(|(vraag, _)| (*vraag).to_owned())).collect();
    assert_eq!(gedekt, nummers("A-", 22));
}

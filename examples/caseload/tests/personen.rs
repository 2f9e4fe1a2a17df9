//! The facts of a person in a row: what they decide, and what a problem with them leaves alone.

use participatiewet::norm::regel::Verdict;
use participatiewet_examples::bestand;
use participatiewet_examples::caseload::Caseload;

use crate::hulp::{codes, kop, reken, rij};

/// Facts, and the problems that they give: column and code.
type Geval<'a> = (&'a [(&'a str, &'a str)], &'a [(&'a str, &'a str)]);

/// A file of one row with these columns of the subsidy, and these of the person behind them.
fn persoon(subsidie: &[(&str, &str)], feiten: &[(&str, &str)]) -> Caseload {
    let namen: Vec<&str> = feiten.iter().map(|(naam, _)| *naam).collect();
    let cellen: Vec<String> = feiten.iter().map(|(_, cel)| format!("\"{cel}\"")).collect();
    reken(format!("{};{}\n{};{}", kop(), namen.join(";"), rij(subsidie), cellen.join(";")).as_bytes())
}

fn oordeel(caseload: &Caseload, code: &str) -> Verdict {
    let antwoord = &caseload.personen[0].antwoord;
    let mut alle = antwoord.groepsoordelen().chain(antwoord.instrumentoordelen());
    alle.find(|oordeel| oordeel.regel.code == code).expect("a group or an instrument").uitkomst
}

fn problemen_over_personen(caseload: &Caseload) -> Vec<(&str, &str)> {
    let alle = caseload.over_personen.iter().flat_map(|rij| &rij.problemen);
    alle.map(|probleem| (probleem.kolom.as_str(), probleem.code)).collect()
}

const BIJSTAND: [(&str, &str); 4] = [
    ("algemene_bijstand", "ja"),
    ("wia_gemeentegroep", "nee"),
    ("buiten_groep_door_voorziening", "nee"),
    ("dienstbetrekking", "ja"),
];

#[test]
fn an_empty_cell_is_not_known_and_a_complete_list_is() {
    let met = |extra: &[(&str, &str)]| persoon(&[("leeftijd", "40")], &[&BIJSTAND[..], extra].concat());
    assert_eq!(oordeel(&met(&[]), "DG-01"), Verdict::FeitenNodig);
    assert_eq!(oordeel(&met(&[("ww", ""), ("volledig", "")]), "DG-01"), Verdict::FeitenNodig);
    for lijsten in ["uitkeringen,werk", "uitkeringen werk", " uitkeringen , werk "] {
        assert_eq!(oordeel(&met(&[("ww", ""), ("volledig", lijsten)]), "DG-01"), Verdict::Ja, "{lijsten}");
    }
    // On a complete list a benefit still counts: with WW the person is of UWV, unless the two agreed otherwise.
    let ww = [("ww", "ja"), ("volledig", "uitkeringen,werk,besluiten"), ("overeenkomst_college_uwv", "nee")];
    let loon = [("loonkostensubsidie_verleend", "nee"), ("twee_jaar_minimumloon", "nee")];
    assert_eq!(oordeel(&met(&[&ww[..], &loon].concat()), "DG-01"), Verdict::Nee);
}

#[test]
fn a_row_without_facts_decides_nothing() {
    let leeg = persoon(&[("leeftijd", "40")], &[("algemene_bijstand", ""), ("volledig", " ")]);
    assert!(leeg.personen.is_empty() && leeg.over_personen.is_empty());
    assert_eq!(leeg.resultaten.len(), 1);
}

#[test]
fn a_column_that_serves_both_decides_both() {
    let feiten = [&BIJSTAND[..], &[("volledig", "uitkeringen,werk,besluiten")]].concat();
    let bedrag = |caseload: &Caseload| caseload.resultaten[0].uitkomst.bedrag();
    let jong = persoon(&[("geboortedatum", "01-05-2006")], &feiten);
    let oud = persoon(&[("geboortedatum", "01-05-1986")], &feiten);
    assert!(bedrag(&jong) < bedrag(&oud), "the youth wage is lower");
    assert_eq!(
        (oordeel(&jong, "DG-01"), oordeel(&oud, "DG-01")),
        (Verdict::Nee, Verdict::Ja),
        "since 2026 article 7 is from 27"
    );
    // Under 27 the law differs on both sides of 1 January 2026 (articles 7 and 7a).
    let kring = |peildatum| {
        let rij = [("geboortedatum", "01-05-2003"), ("peildatum", peildatum), ("ingangsdatum", "01-12-2025")];
        let eigen = [
            ("onderwijs_niet_passend", "ja"),
            ("kan_onderwijs_volgen", "ja"),
            ("melding_bijstand_op", "geen"),
            ("speciaal_onderwijs_laatste_jaar", "nee"),
        ];
        let caseload = persoon(&rij, &[&feiten[..], &eigen].concat());
        oordeel(&caseload, "KRING-7A")
    };
    assert_eq!((kring("31-12-2025"), kring("01-01-2026")), (Verdict::Nee, Verdict::Ja));
}

#[test]
fn the_decision_of_the_college_makes_the_difference_and_the_amount_is_that_of_the_row() {
    let met = |extra: &[(&str, &str)]| {
        let volledig = [("volledig", "uitkeringen,werk,besluiten"), ("aanvraag_loonkostensubsidie_op", "geen")];
        persoon(&[("leeftijd", "40")], &[&BIJSTAND[..], &volledig, extra].concat())
    };
    let wel = met(&[("vaststelling_loonkostensubsidie", "ja")]);
    assert_eq!((oordeel(&wel, "DG-14"), oordeel(&wel, "V-LKS")), (Verdict::Ja, Verdict::Ja));
    let hoogte = wel.personen[0].antwoord.instrumenten.uitslag("V-LKS").and_then(|uitslag| uitslag.hoogte());
    assert_eq!(hoogte.and_then(|hoogte| hoogte.bedrag()), Some(wel.resultaten[0].uitkomst.bedrag()));
    let kan = [("minimumloon_voltijds", "nee"), ("taak_uitvoeren", "ja"), ("werknemersvaardigheden", "ja")];
    let kan = [&kan[..], &[("uur_aaneengesloten", "ja"), ("uren_per_dag", "6")]].concat();
    assert_eq!(oordeel(&met(&kan), "DG-14"), Verdict::BesluitNodig);
}

#[test]
fn a_problem_with_a_fact_stands_at_its_column_and_leaves_the_amount_alone() {
    let gevallen: &[Geval<'_>] = &[
        (&[("algemene_bijstand", "soms")], &[("algemene_bijstand", "onbekende_waarde")]),
        (&[("volledig", "uitkering, werk")], &[("volledig", "onbekende_waarde")]),
        (&[("uren_per_dag", "25")], &[("uren_per_dag", "buiten_bereik")]),
        (&[("melding_bijstand_op", "1-5-26")], &[("melding_bijstand_op", "dubbelzinnig")]),
        (&[("beschut_gerealiseerd", "twaalf")], &[("beschut_gerealiseerd", "onleesbaar")]),
        (&[("gemeente", "Stadskanal"), ("beschut_gerealiseerd", "12")], &[("gemeente", "onbekende_gemeente")]),
        (&[("ww", "?"), ("volledig", "alles")], &[("ww", "onbekende_waarde"), ("volledig", "onbekende_waarde")]),
    ];
    for (feiten, verwacht) in gevallen {
        let caseload = persoon(&[("leeftijd", "40")], feiten);
        assert_eq!(&problemen_over_personen(&caseload), verwacht, "{feiten:?}");
        assert!(caseload.personen.is_empty() && caseload.problemen.is_empty());
        assert_eq!(caseload.resultaten[0].uitkomst.bedrag().to_string(), "1121.76");
        let gezien = &caseload.over_personen[0].problemen[0].gezien;
        assert!(feiten[0].1.contains(gezien), "what stands in the file: {gezien}");
    }
}

#[test]
fn a_problem_with_the_subsidy_leaves_the_groups_alone() {
    let feiten = [&BIJSTAND[..], &[("volledig", "uitkeringen")]].concat();
    let zonder_uren = persoon(&[("leeftijd", "40"), ("arbeidsduur", "voltijd")], &feiten);
    assert_eq!(codes(&zonder_uren), [("arbeidsduur".to_owned(), "onleesbaar")]);
    assert_eq!(oordeel(&zonder_uren, "DG-01"), Verdict::Ja);
    // Problems of both stand together, and what both read is told once.
    let beide = persoon(&[("arbeidsduur", "0"), ("leeftijd", "19"), ("geboortedatum", "4-5-2007")], &[("ww", "soms")]);
    let verwacht =
        [("arbeidsduur", "buiten_bereik"), ("leeftijd", "leeftijd_en_geboortedatum"), ("ww", "onbekende_waarde")];
    let mut gezien = codes(&beide);
    gezien.sort();
    assert_eq!(gezien, verwacht.map(|(kolom, code)| (kolom.to_owned(), code)));
    assert!(beide.personen.is_empty() && beide.over_personen.is_empty());
}

#[test]
fn a_zaaknummer_on_two_lines_is_nobody() {
    let regel = format!("{};ja", rij(&[("leeftijd", "40")]));
    let caseload = reken(format!("{};algemene_bijstand\n{regel}\n{regel}", kop()).as_bytes());
    assert_eq!((caseload.problemen.len(), caseload.personen.len()), (2, 0));
}

#[test]
fn an_unknown_column_names_the_nearest_fact() {
    let fouten = bestand::lees(format!("{};Algemene bijstant;kleur", kop()).as_bytes()).unwrap_err();
    let tekst = bestand::meld_onbruikbaar("proef.csv", &fouten);
    for deel in
        ["bedoelt u 'algemene_bijstand'?", "'kleur': verwacht een bekende kolom; haal deze weg", "docs/feiten.md"]
    {
        assert!(tekst.contains(deel), "{deel}\n{tekst}");
    }
    // Capitals and spaces do not matter here either.
    assert!(bestand::lees(format!("{};Algemene bijstand", kop()).as_bytes()).is_ok());
}

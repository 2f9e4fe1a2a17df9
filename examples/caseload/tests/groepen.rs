//! What is printed and written about the persons of the data in the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

use csv::ReaderBuilder;
use participatiewet::doelgroep::VOORBEHOUD;
use participatiewet::feiten::{Feit, Gegeven, Persoon, Zaak};
use participatiewet::loonkostensubsidie::Leeftijd;
use participatiewet::norm::regel::Verdict;
use participatiewet::voorziening::{Hoogte, overzicht};
use participatiewet_examples::caseload::Caseload;
use participatiewet_examples::{draai, groepen, groepenoverzicht, paden, personen, schrijven};

use crate::hulp::reken;

fn caseload() -> Caseload {
    reken(&std::fs::read(paden::standaard("data/caseload.csv")).expect("the data"))
}

fn uitleg(args: &[&str]) -> String {
    let slot = draai(["--uitleg"].iter().chain(args).map(OsString::from));
    assert_eq!((slot.code, slot.fout.as_str()), (0, ""));
    slot.uit
}

#[test]
fn the_data_has_persons_of_every_kind() {
    let caseload = caseload();
    assert_eq!((caseload.personen.len(), caseload.over_personen.len(), caseload.resultaten.len()), (60, 4, 263));
    let tellingen: BTreeMap<&str, groepen::Verdeling> =
        groepen::groepen(&caseload.personen).into_iter().map(|telling| (telling.code, telling.verdeling)).collect();
    for telling in tellingen.values() {
        assert_eq!(telling.ja + telling.besluit + telling.gegevens + telling.nee, caseload.personen.len());
    }
    for code in ["DG-01", "DG-05", "DG-07", "KRING-7A", "DG-14", "DG-15", "DG-18", "DG-17", "DG-21"] {
        assert!(tellingen[code].ja > 0, "{code}");
    }
    assert!(tellingen["DG-14"].besluit > 0 && tellingen["DG-14"].gegevens > 0);
    let plichten: BTreeSet<&str> = groepen::plichten(&caseload.personen).iter().map(|telling| telling.code).collect();
    assert!(["B6", "B7", "B8", "B9"].iter().all(|code| plichten.contains(code)), "{plichten:?}");
    assert!(groepen::samenloop(&caseload.personen).iter().any(|telling| telling.zeker > 0));
}

#[test]
fn the_amount_of_the_instrument_is_that_of_the_row() {
    let caseload = caseload();
    let mut vergeleken = 0;
    for rij in &caseload.personen {
        let resultaat = caseload.resultaten.iter().find(|resultaat| resultaat.regel == rij.regel);
        let uitslag = rij.antwoord.instrumenten.uitslag("V-LKS").expect("an instrument");
        let bedrag = uitslag.hoogte().and_then(Hoogte::bedrag);
        if let (Some(resultaat), Some(bedrag)) = (resultaat, bedrag) {
            assert_eq!(bedrag, resultaat.uitkomst.bedrag(), "{}", rij.zaaknummer);
            vergeleken += 1;
        }
    }
    assert!(vergeleken >= 30, "{vergeleken}");
}

/// Also where the row says nothing about the person: of him only what the amount needs is known.
#[test]
fn every_row_gives_the_overview_its_own_amount() {
    for resultaat in &caseload().resultaten {
        let invoer = resultaat.uitkomst.invoer();
        let mut zaak = Zaak { persoon: Persoon::new(), peildatum: invoer.peildatum };
        zaak.persoon.weet(Feit::AanvangDienstbetrekking, Gegeven::Datum(invoer.aanvang()));
        match invoer.leeftijd {
            Leeftijd::Geboren(dag) => zaak.persoon.weet(Feit::Geboortedatum, Gegeven::Datum(dag)),
            Leeftijd::Jaren(jaren) => zaak.persoon.weet(Feit::Leeftijd, Gegeven::Aantal(jaren.into())),
            Leeftijd::Volwassen => zaak.persoon.weet(Feit::Leeftijd, Gegeven::Aantal(40)),
        };
        let overzicht = overzicht(&personen::aanvraag(&zaak, invoer)).expect("a row that was computed");
        let hoogte =
            overzicht.uitslag("V-LKS").and_then(|uitslag| uitslag.hoogte()).expect("nothing is known to be no");
        assert_eq!(hoogte.bedrag(), Some(resultaat.uitkomst.bedrag()), "{}", resultaat.zaaknummer);
    }
}

#[test]
fn the_section_adds_up_and_says_that_the_college_decides() {
    let caseload = caseload();
    let tekst = groepenoverzicht::van(&caseload, "groepen.csv");
    let op_een_regel = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(op_een_regel.contains(VOORBEHOUD));
    for deel in ["Bepaald voor 60 personen", "Niet bepaald bij 4 berekende rijen", "geen besluit en geen recht"] {
        assert!(op_een_regel.contains(deel), "{deel}\n{tekst}");
    }
    let besluiten = groepen::besluiten(&caseload.personen);
    assert!(besluiten.windows(2).all(|paar| paar[0].mensen >= paar[1].mensen));
    assert!(besluiten.iter().all(|telling| telling.mensen <= caseload.personen.len()));
    let vragen = groepen::open_vragen(&caseload.personen);
    let namen: BTreeSet<&str> = vragen.iter().map(|telling| telling.naam).collect();
    assert_eq!(namen.len(), vragen.len(), "each question once");
    // Of somebody whose age the file has, it is not asked.
    let met_leeftijd = caseload.personen.iter().filter(|rij| rij.zaaknummer == "Z104288").cloned();
    let vragen = groepen::open_vragen(&met_leeftijd.collect::<Vec<_>>());
    assert!(!vragen.is_empty() && vragen.iter().all(|telling| telling.naam != "geboortedatum"));
    assert_eq!(groepenoverzicht::van(&Caseload::default(), "x"), "", "no persons, no section");
}

#[test]
fn groepen_csv_has_every_verdict_with_who_decides_or_knows() {
    let caseload = caseload();
    let bytes = schrijven::groepen(&caseload).expect("a file");
    let mut lezer = ReaderBuilder::new().delimiter(b';').from_reader(bytes.as_slice());
    let mut regels = 0;
    for record in lezer.records().map(|record| record.expect("a row")) {
        let [uitkomst, reden, artikel, wie, vraag] = [6, 7, 8, 9, 10].map(|plek| &record[plek]);
        let open = [Verdict::BesluitNodig, Verdict::FeitenNodig].iter().any(|verdict| verdict.naam() == uitkomst);
        assert_eq!((wie.is_empty(), vraag.is_empty()), (!open, !open), "{record:?}");
        assert_eq!(reden.is_empty(), artikel.is_empty(), "{record:?}");
        assert!(!reden.is_empty() || uitkomst == "feiten_nodig", "a verdict has a reason: {record:?}");
        regels += 1;
    }
    let per_persoon = caseload.personen[0].antwoord.groepsoordelen().count()
        + caseload.personen[0].antwoord.instrumentoordelen().count();
    assert_eq!(regels, caseload.personen.len() * per_persoon);
}

#[test]
fn the_explanation_is_short_unless_all_is_asked() {
    let kort = uitleg(&["Z104777"]);
    for deel in
        ["12. Loonkostensubsidie per maand", "Doelgroepen op 1 juli 2026: 9 ja", "(DG-14)", "Samenloop", "Aan UWV: "]
    {
        assert!(kort.contains(deel), "{deel}\n{kort}");
    }
    assert!(!kort.contains("Niet aan de voorwaarden voldaan"));
    let alles = uitleg(&["Z104777", "--alles"]);
    assert!(alles.contains("Niet aan de voorwaarden voldaan") && alles.len() > 2 * kort.len());
    for regel in kort.lines().skip_while(|regel| !regel.starts_with("Doelgroepen op")) {
        assert!(regel.chars().count() <= 120 && regel == regel.trim_end(), "{regel}");
    }
    // Only the amount, and only the groups.
    assert!(!uitleg(&["Z104210"]).contains("Doelgroepen op"));
    assert!(
        uitleg(&["Z104720"])
            .contains("De doelgroepen en voorzieningen zijn niet bepaald:\n- gemeente [onbekende_gemeente]")
    );
    let zonder_bedrag = uitleg(&["Z104540"]);
    assert!(
        zonder_bedrag.contains("Deze zaak is niet berekend") && zonder_bedrag.contains("Doelgroepen op 1 januari 2024")
    );
}

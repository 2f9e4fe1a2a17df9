//! Invariant 7: every article cited exists on the day for which it is cited, every row has a source that parses, and a
//! lookup outside the known rows is an error that says what is known.

use std::collections::BTreeSet;

use participatiewet::bron::{Artikel, Bron, Brondeel};
use participatiewet::grootheid::Uren;
use participatiewet::loonkostensubsidie::{Grondslag, Invoer, Leeftijd, Route, bereken, regelversies};
use participatiewet::loonwaarde::{self, Aandeel, Methode, Taak, Werktijd};
use participatiewet::norm::{Stap, Verantwoording};
use participatiewet::parameters::{self, VERGOEDING_WERKGEVERSLASTEN};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet_tests::antwoorden::uit_ruw;
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::vectoren::alle;

fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

/// Days around every change, and the middle of every month.
fn dagen() -> BTreeSet<Datum> {
    let mut dagen = BTreeSet::new();
    for maand in 0..144 {
        let eerste = datum("2015-01-01").plus_maanden(maand);
        dagen.extend([eerste, eerste.plus_dag(), eerste.plus_maanden(1).dag_ervoor()]);
    }
    dagen
}

fn hoogtes() -> Vec<Verantwoording> {
    let mut lijst = Vec::new();
    for dag in dagen() {
        let peildatum = Peildatum::try_from(dag).expect("from 2015");
        let loonwaarde = Route::Loonwaarde("60".parse().expect("a percentage"));
        for route in [loonwaarde, Route::Forfaitair] {
            for (leeftijd, start) in
                [(Leeftijd::Volwassen, None), (Leeftijd::Jaren(18), None), (Leeftijd::Jaren(40), Some(5))]
            {
                let mut invoer = Invoer::new(peildatum, route, Uren::hele(32));
                invoer.normale_arbeidsduur = Some(Uren::hele(36));
                invoer.functieloon = Some("1800,00".parse().expect("an amount"));
                invoer.leeftijd = leeftijd;
                let eerder = start.map(|maanden: u32| datum("2015-01-01").max(terug(dag, maanden)));
                invoer.ingangsdatum = eerder;
                if dag.jaar() >= 2024 && dag.maand() == 3 {
                    invoer.grondslag = Grondslag::Uurloon;
                }
                match bereken(&invoer) {
                    Ok(uitkomst) => lijst.push(uitkomst.verantwoording().clone()),
                    Err(fout) => assert_eq!(fout.code(), "forfait_niet_van_kracht", "{fout}"),
                }
            }
        }
    }
    lijst
}

/// Roughly so many months before: 1 of the month.
fn terug(dag: Datum, maanden: u32) -> Datum {
    let maand = i32::try_from(dag.maand()).expect("a month") - i32::try_from(maanden).expect("few months");
    let (jaar, maand) = if maand < 1 { (dag.jaar() - 1, maand + 12) } else { (dag.jaar(), maand) };
    Datum::new(jaar, u32::try_from(maand).expect("a month"), 1).expect("a date")
}

fn loonwaarden() -> Vec<Verantwoording> {
    let deel = |tekst: &str| tekst.parse().expect("a percentage");
    let mut lijst = Vec::new();
    for dag in dagen() {
        for (methode, werktijd) in
            [(Methode::Oud, Werktijd::Inzetbaarheid(deel("90"))), (Methode::Nieuw, Werktijd::Netto(deel("90")))]
        {
            let taak = Taak::new(deel("80"), deel("70"), werktijd, Aandeel::Procent(deel("100")));
            let mut invoer = loonwaarde::Invoer::new(vec![taak], Peildatum::try_from(dag).expect("from 2015"));
            invoer.methode = Some(methode);
            match loonwaarde::bepaal(&invoer) {
                Ok(uitkomst) => lijst.push(uitkomst.verantwoording().clone()),
                Err(fout) => assert_eq!(fout.code(), "methode_niet_van_kracht", "{fout}"),
            }
        }
    }
    lijst
}

#[test]
fn every_cited_article_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    let mut onbekend = BTreeSet::new();
    let mut genoemd = BTreeSet::new();
    for verantwoording in hoogtes().into_iter().chain(loonwaarden()) {
        let citaat = |stap: &Stap| (stap.artikel(), stap.tekst_van());
        for (artikel, dag) in verantwoording.stappen.iter().map(citaat) {
            genoemd.insert(artikel.to_string());
            if !bestaat(&lijst, artikel, dag) {
                onbekend.insert(format!("{artikel} on {dag}"));
            }
        }
    }
    assert!(onbekend.is_empty(), "{onbekend:#?}");
    // both spellings of the definition of the loonwaarde, the youth wage in both forms, both regulations
    for verwacht in [
        "Pw art. 6 lid 1 onder g",
        "Pw art. 6 onder g",
        "Pw art. 10d lid 5",
        "Pw art. 10d lid 7",
        "Wml art. 8 lid 3",
        "Bmjl art. 2 lid 1",
        "Regeling LKS 2015 art. 1 lid 2",
        "Regeling LKS 2021 art. 1",
        "Besluit LKS 2021 art. 5 lid 2",
        "Regeling LKS 2015 art. 4 lid 3",
    ] {
        assert!(genoemd.contains(verwacht), "no step cites {verwacht}");
    }
}

#[test]
fn every_article_of_a_term_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    let termijnen = alle().into_iter().filter(|geval| geval.bewerking.starts_with("termijnen."));
    let antwoorden: Vec<_> = termijnen.filter_map(|geval| uit_ruw(&geval).ok()).collect();
    assert!(antwoorden.len() > 50, "only {} answers", antwoorden.len());
    for antwoord in antwoorden {
        for stap in &antwoord.verantwoording().stappen {
            let (artikel, dag) = (stap.artikel(), stap.tekst_van());
            assert!(bestaat(&lijst, artikel, dag), "{artikel} on {dag}");
        }
    }
}

#[test]
fn every_row_has_a_source_that_parses_and_was_not_published_later() {
    let lijst = artikelen();
    for rij in parameters::tabel() {
        let delen = Bron::new(rij.bron).delen().unwrap_or_else(|| panic!("{} {}: {}", rij.reeks, rij.van, rij.bron));
        assert!(!delen.is_empty());
        for deel in delen {
            match deel {
                Brondeel::Publicatie(publicatie) => {
                    let herhaald = rij.noot.contains("overgenomen");
                    assert!(
                        i32::from(publicatie.jaar) <= rij.van.jaar() || herhaald,
                        "{} {}: {publicatie}",
                        rij.reeks,
                        rij.van
                    );
                }
                Brondeel::Artikel(artikel) => {
                    let later = rij.noot.contains("overgenomen").then(|| datum("2021-07-01"));
                    let dag = if bestaat(&lijst, artikel, rij.van) { rij.van } else { later.unwrap_or(rij.van) };
                    assert!(bestaat(&lijst, artikel, dag), "{} {}: {artikel}", rij.reeks, rij.van);
                }
                Brondeel::Besluitnummer(_) | Brondeel::Pagina { .. } => {}
            }
        }
    }
}

#[test]
fn every_rule_version_has_a_source_that_parses() {
    for deel in regelversies() {
        for (van, bron) in deel.versies {
            assert!(Bron::new(bron).delen().is_some(), "{} {van}: {bron}", deel.onderdeel);
        }
    }
}

#[test]
fn rows_are_in_order_and_no_day_occurs_twice() {
    for reeks in parameters::catalogus() {
        assert!(!reeks.rijen.is_empty(), "{}", reeks.volledige_naam());
        let dagen: Vec<Datum> = reeks.rijen.iter().map(|rij| rij.van).collect();
        assert!(dagen.is_sorted_by(|een, ander| een < ander), "{}: {dagen:?}", reeks.volledige_naam());
    }
}

#[test]
fn a_lookup_outside_the_rows_says_what_is_known() {
    let voor = VERGOEDING_WERKGEVERSLASTEN.op(datum("2014-12-31")).expect_err("before the first row");
    assert_eq!(voor.code(), "geen_rij_voor_datum");
    assert!(voor.to_string().contains("1 januari 2015"), "{voor}");
    let na = VERGOEDING_WERKGEVERSLASTEN.op(datum("2027-01-01")).expect_err("after the known figures");
    assert_eq!(na.code(), "peildatum_na_bekende_bedragen");
    assert!(na.to_string().contains("31 december 2026"), "{na}");
}

#[test]
fn an_article_reads_back_as_it_prints() {
    for regel in artikelen() {
        let artikel: Artikel = regel.artikel.parse().unwrap_or_else(|fout| panic!("{}: {fout}", regel.artikel));
        assert_eq!(artikel.to_string(), regel.artikel);
        assert!(artikel.link(regel.van).contains(artikel.regeling().bwb_id()));
    }
}

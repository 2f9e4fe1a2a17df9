use std::collections::HashSet;
use std::path::Path;

use super::super::{Cijfers, leeftijd_op_peildatum, plus_maanden, reken};
use super::*;

#[test]
fn hetzelfde_zaad_geeft_dezelfde_gevallen() {
    let als_tekst = |zaad| format!("{:?}", willekeurig(zaad, 500));
    assert_eq!(als_tekst(7), als_tekst(7));
    assert_ne!(als_tekst(7), als_tekst(8));
}

#[test]
fn ieder_geval_is_geldig_en_uit_te_rekenen() {
    let cijfers = Cijfers::lees(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/bronnen/csv")));
    for g in willekeurig(20_261_123, 20_000) {
        assert!(eerste() <= g.peildatum && g.peildatum <= laatste());
        let ingang = g.ingangsdatum.unwrap_or(g.peildatum);
        assert!(eerste() <= ingang && ingang <= g.peildatum, "{g:?}");
        assert!(g.aanvang.is_none_or(|aanvang| eerste() <= aanvang && aanvang <= ingang), "{g:?}");
        assert!(leeftijd_op_peildatum(&g).is_none_or(|jaren| (15..=70).contains(&jaren)), "{g:?}");
        assert!((3..=18_000).contains(&g.uren_300), "{g:?}");
        assert!(g.uren_300 % 3 == 0 || g.uren_300 % 5 == 0, "neither hundredths nor minutes: {g:?}");
        assert!(g.peildatum >= dag(2024, 1, 1) || g.normale_300.is_some() && !g.uurloon, "{g:?}");
        assert!(g.peildatum >= dag(2017, 1, 1) || g.functieloon_cent.is_some(), "{g:?}");
        let a = reken(&g, &cijfers);
        assert!(0 <= a.zonder_werkgeverslasten_cent && a.zonder_werkgeverslasten_cent <= a.bedrag_cent, "{g:?}");
        assert!(!g.uurloon || a.bedragen_datum >= dag(2024, 1, 1), "{g:?}");
        // The functieloon is at least the minimum wage of that age.
        if g.peildatum < dag(2017, 1, 1) {
            let wml = cijfers.wml_maand(a.bedragen_datum, leeftijd_op_peildatum(&g), false);
            let loon = super::super::breuk(g.functieloon_cent.unwrap(), 100);
            assert!(loon >= wml, "{g:?}");
        }
    }
}

#[test]
fn de_steekproef_raakt_alle_regels() {
    let gevallen = willekeurig(1, 20_000);
    let aantal = |past: &dyn Fn(&Geval) -> bool| gevallen.iter().filter(|g| past(g)).count();
    let liep_in = |g: &Geval| g.ingangsdatum.is_some_and(|ingang| ingang < dag(2017, 2, 1));
    let van_jaar = |g: &Geval, jaar: i32| g.peildatum.year() == jaar;

    assert!(aantal(&|g| g.peildatum < dag(2017, 1, 1)) > 2_000);
    assert!(aantal(&|g| van_jaar(g, 2017) && g.peildatum.month() == 1) > 200);
    assert!(aantal(&|g| van_jaar(g, 2017) && g.peildatum >= dag(2017, 2, 1) && liep_in(g)) > 400);
    assert!(aantal(&|g| g.peildatum >= dag(2024, 1, 1)) > 3_000);
    assert!(aantal(&|g| g.uurloon) > 500);
    assert!(aantal(&|g| g.normale_300.is_none()) > 500);
    assert!(aantal(&|g| g.normale_300.is_some_and(|n| n < g.uren_300)) > 1_000);
    assert!(aantal(&|g| g.loonwaarde_honderdsten.is_none()) > 3_000);
    assert!(aantal(&|g| g.loonwaarde_honderdsten.is_some_and(|l| l % 100 != 0)) > 3_000);
    // The last day of the forfait.
    let laatste_dag = |g: &Geval| {
        let aanvang = g.aanvang.or(g.ingangsdatum).unwrap_or(g.peildatum);
        g.peildatum + Days::new(1) == plus_maanden(aanvang, 6)
    };
    assert!(aantal(&|g| g.loonwaarde_honderdsten.is_none() && laatste_dag(g)) > 500);
    // A birthday after the bedragen-datum; figures of an anniversary; a leap day as date of birth.
    assert!(
        aantal(&|g| g.geboortedatum.is_some_and(|b| leeftijd_op(b, bedragen_datum(g)) < leeftijd_op(b, g.peildatum)))
            > 500
    );
    assert!(
        aantal(&|g| g.peildatum < dag(2017, 2, 1) && bedragen_datum(g) > g.ingangsdatum.unwrap_or(g.peildatum)) > 200
    );
    assert!(aantal(&|g| g.geboortedatum.is_some_and(|b| (b.month(), b.day()) == (2, 29))) > 500);
    for jaar in 2015..=2026 {
        for (maand, dag_van_maand) in [(1, 1), (6, 30), (7, 1), (12, 31)] {
            assert!(aantal(&|g| g.peildatum == dag(jaar, maand, dag_van_maand)) > 0, "{jaar}-{maand}-{dag_van_maand}");
        }
    }
    let dagen: HashSet<NaiveDate> = gevallen.iter().map(|g| g.peildatum).collect();
    assert!(dagen.len() > 3_500, "{}", dagen.len());
}

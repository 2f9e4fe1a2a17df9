//! The decisions that no worked example shows: which date, which table, which window.

use super::*;

fn op(g: &Geval) -> NaiveDate {
    bedragen_datum(g)
}

#[test]
fn bedragen_datum_voor_2017_02_01() {
    let g = Geval { ingangsdatum: Some(dag(2015, 6, 15)), ..voltijds((2016, 6, 14), 50) };
    assert_eq!(op(&g), dag(2015, 6, 15));
    assert_eq!(op(&Geval { peildatum: dag(2016, 6, 15), ..g.clone() }), dag(2016, 6, 15));
    assert_eq!(op(&Geval { peildatum: dag(2017, 1, 31), ..g.clone() }), dag(2016, 6, 15));
    assert_eq!(op(&Geval { peildatum: dag(2017, 1, 31), beschut: true, ..g }), dag(2015, 6, 15));
}

#[test]
fn beschut_werk_wordt_niet_na_twee_jaar_herzien() {
    let gewoon = Geval { ingangsdatum: Some(dag(2015, 1, 15)), ..voltijds((2017, 1, 15), 50) };
    assert_eq!(op(&gewoon), dag(2017, 1, 15));
    let beschut = Geval { beschut: true, ..gewoon };
    assert_eq!(op(&beschut), dag(2015, 1, 15));
}

#[test]
fn bedragen_datum_van_een_zaak_die_op_2017_02_01_liep() {
    let g = Geval { ingangsdatum: Some(dag(2015, 6, 15)), ..voltijds((2017, 2, 1), 50) };
    assert_eq!(op(&g), dag(2016, 6, 15));
    assert_eq!(op(&Geval { peildatum: dag(2017, 12, 31), ..g.clone() }), dag(2016, 6, 15));
    assert_eq!(op(&Geval { peildatum: dag(2017, 12, 31), beschut: true, ..g.clone() }), dag(2015, 6, 15));
    assert_eq!(op(&Geval { peildatum: dag(2018, 1, 1), ..g.clone() }), dag(2018, 1, 1));
    // Started on 2017-02-01 itself: the new rule.
    assert_eq!(op(&Geval { ingangsdatum: Some(dag(2017, 2, 1)), ..g.clone() }), dag(2017, 2, 1));
    // Started in January, also on an anniversary of it: nothing after 2017-01-31 moves it.
    assert_eq!(op(&Geval { ingangsdatum: Some(dag(2017, 1, 31)), ..g.clone() }), dag(2017, 1, 31));
    let op_1_februari = Geval { ingangsdatum: Some(dag(2016, 2, 1)), ..g.clone() };
    assert_eq!(op(&op_1_februari), dag(2016, 2, 1));
    // 29 February: its only anniversary before 2018 comes after the rule has ended.
    let schrikkel = Geval { ingangsdatum: Some(dag(2016, 2, 29)), ..g };
    assert_eq!(op(&Geval { peildatum: dag(2017, 3, 1), ..schrikkel }), dag(2016, 2, 29));
}

#[test]
fn de_jeugdtabel_volgt_de_bedragen_datum_en_de_leeftijd_de_peildatum() {
    // 22 on the peildatum in 2017, but the table of the start still says 85 percent for 22.
    let g = Geval { ingangsdatum: Some(dag(2017, 3, 1)), leeftijd: Some(22), ..voltijds((2017, 9, 1), 0) };
    assert_eq!(reken(&g, &cijfers()).exact_zonder, exact("1318.85") * exact("1.08") * exact("0.70"));
    let nieuw = Geval { ingangsdatum: Some(dag(2017, 7, 1)), ..g };
    assert_eq!(reken(&nieuw, &cijfers()).exact_zonder, exact("1565.40") * exact("1.08") * exact("0.70"));
    // From 2024: 39.5 percent of 2337.00, not rounded; with the hour, 5.92 x 156.
    let zeventien = Geval { geboortedatum: Some(dag(2009, 7, 1)), ..voltijds((2026, 7, 1), 50) };
    assert_eq!(reken(&zeventien, &cijfers()).exact_zonder, exact("923.115") * exact("0.54"));
    let per_uur = Geval { uurloon: true, ..zeventien };
    assert_eq!(reken(&per_uur, &cijfers()).exact_zonder, exact("923.52") * exact("0.54"));
}

#[test]
fn werkgeverslasten_volgen_de_bedragen_datum() {
    let verhouding = |g: Geval| {
        let a = reken(&g, &cijfers());
        a.exact_met / a.exact_zonder
    };
    assert_eq!(verhouding(voltijds((2017, 12, 31), 50)), exact("1.23"));
    assert_eq!(verhouding(voltijds((2018, 1, 1), 50)), exact("1.235"));
    assert_eq!(verhouding(voltijds((2024, 12, 31), 50)), exact("1.235"));
    assert_eq!(verhouding(Geval { ingangsdatum: Some(dag(2024, 7, 1)), ..voltijds((2025, 1, 1), 50) }), exact("1.25"));
}

#[test]
fn het_venster_van_het_forfait() {
    let g = Geval { loonwaarde_honderdsten: None, aanvang: Some(dag(2019, 8, 31)), ..voltijds((2020, 2, 28), 0) };
    assert!(forfait_toegestaan(&g));
    assert!(!forfait_toegestaan(&Geval { peildatum: dag(2020, 2, 29), ..g.clone() }));
    assert!(!forfait_toegestaan(&Geval { peildatum: dag(2017, 1, 31), aanvang: None, ..g.clone() }));
    assert!(forfait_toegestaan(&Geval { peildatum: dag(2017, 2, 1), aanvang: None, ..g.clone() }));
    // Without an aanvang the window counts from the ingangsdatum.
    let lopend = Geval { aanvang: None, ingangsdatum: Some(dag(2019, 8, 30)), peildatum: dag(2020, 2, 29), ..g };
    assert!(!forfait_toegestaan(&lopend));
}

#[test]
fn bij_precies_100_procent_beslist_de_formule_en_daarboven_is_het_niets() {
    let honderd = voltijds((2026, 7, 1), 100);
    assert_eq!(centen(&honderd), (0, 0));
    // 0 percent vakantiebijslag on the side of the loonwaarde leaves the 8 percent of the base: 2337.00 x 0.08.
    let zonder_bijslag = Geval { vakantiebijslag_loonwaarde_honderdsten: 0, ..honderd };
    assert_eq!(reken(&zonder_bijslag, &cijfers()).exact_zonder, exact("186.96"));
    assert_eq!(centen(&zonder_bijslag), (18_696, 23_370));
    // Above 100 percent that does not count any more.
    for honderdsten in [10_001, 20_000] {
        let boven = Geval { loonwaarde_honderdsten: Some(honderdsten), ..zonder_bijslag.clone() };
        assert_eq!(centen(&boven), (0, 0));
        assert!(!reken(&boven, &cijfers()).begrensd);
    }
}

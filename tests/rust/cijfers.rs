//! The rows of the library against the copies of the collected figures: every cell, on its first and its last day.

use std::collections::BTreeMap;

use participatiewet::grootheid::{Bedrag, Breuk, Uren};
use participatiewet::norm::{Reeks, RijSoort};
use participatiewet::parameters::*;
use participatiewet::tijd::Datum;
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::in_repo;

type Rij = BTreeMap<String, String>;

fn lees(bestand: &str) -> Vec<Rij> {
    let mut lezer = csv::Reader::from_path(in_repo("tests/bronnen/csv").join(bestand)).expect("a file of figures");
    let rijen: Vec<Rij> = lezer.deserialize().map(|rij| rij.expect("a row")).collect();
    assert!(!rijen.is_empty());
    rijen
}

fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

fn bedrag(tekst: &str) -> Bedrag {
    tekst.parse().unwrap_or_else(|fout| panic!("{tekst}: {fout}"))
}

/// First and last day of a row; the last known day where it has no end.
fn dagen(rij: &Rij) -> [Datum; 2] {
    let tot = if rij["valid_to"].is_empty() { "2026-12-31" } else { &rij["valid_to"] };
    [datum(&rij["valid_from"]), datum(tot)]
}

fn op<T: Copy>(reeks: &'static Reeks<T>, dag: Datum) -> T {
    reeks.op(dag).unwrap_or_else(|fout| panic!("{} on {dag}: {fout}", reeks.naam)).waarde
}

#[test]
fn the_minimum_wage_per_week_is_the_collected_one_for_every_age() {
    let mut aantal = 0;
    for rij in lees("wml.csv").iter().filter(|rij| !rij["per_week"].is_empty()) {
        for dag in dagen(rij) {
            let tabel = op(&WETTELIJK_MINIMUMLOON_WEEK, dag);
            let gevonden = match rij["age"].as_str() {
                "adult" => tabel.volwassen,
                jaren => tabel.jeugd(jaren.parse().expect("an age")).expect("a youth age"),
            };
            assert_eq!(gevonden, bedrag(&rij["per_week"]), "{} on {dag}", rij["age"]);
        }
        aantal += 1;
    }
    assert_eq!(aantal, 140);
}

#[test]
fn the_hourly_test_is_the_week_over_38_hours_until_2023_and_the_hour_after_that() {
    for rij in lees("wml.csv") {
        let leeftijd = (rij["age"] != "adult").then(|| rij["age"].parse().expect("an age"));
        for dag in dagen(&rij) {
            let toets = toets_uurloon(leeftijd, dag).expect("known");
            if dag.jaar() < 2024 {
                assert_eq!(toets.bedrag, bedrag(&rij["per_week"]).exact() * Breuk::van(1, 38), "{leeftijd:?} on {dag}");
            } else if leeftijd.is_none() {
                assert_eq!(toets.bedrag, bedrag(&rij["per_hour"]).exact(), "on {dag}");
            }
        }
    }
}

#[test]
fn each_version_of_the_hourly_test_has_an_article_and_an_uncertain_day_lies_around_its_row() {
    let lijst = artikelen();
    for rij in TOETS_UURLOON_VERSIES.rijen {
        let artikel = rij.bron.tekst().parse().expect("an article");
        assert!(bestaat(&lijst, artikel, rij.van), "{artikel} on {}", rij.van);
        assert!(rij.onzeker().is_none_or(|(eerste, laatste)| eerste <= rij.van && rij.van <= laatste), "{}", rij.van);
    }
    assert_eq!(TOETS_UURLOON_VERSIES.rijen.iter().filter(|rij| rij.onzeker().is_some()).count(), 1);
}

#[test]
fn each_loonkostenvoordeel_is_the_collected_one() {
    let mut gezien = 0;
    for rij in lees("loonkostenvoordeel.csv") {
        let soort = rij["category"].as_str();
        let voordeel = match soort {
            "arbeidsgehandicapte_werknemer" => &LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER,
            "doelgroep_banenafspraak" | "doelgroep_banenafspraak_en_scholingsbelemmerden" => {
                &LOONKOSTENVOORDEEL_BANENAFSPRAAK
            }
            "herplaatsen_arbeidsgehandicapte" => &LOONKOSTENVOORDEEL_HERPLAATSEN,
            "oudere_werknemer" | "oudere_werknemer_start_vanaf_2024" => &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER,
            "oudere_werknemer_start_voor_2024" => &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024,
            ander => panic!("{ander}"),
        };
        let duur = match rij["duration"].as_str() {
            tekst if tekst.contains("36 months") => Some(Ok(36)),
            tekst if tekst.contains("12 months") => Some(Ok(12)),
            tekst if tekst.contains("structural") => Some(Err("regeling_vervallen")),
            // the three years are cut off by the abolition
            tekst => {
                assert_eq!(tekst, "until abolition");
                None
            }
        };
        for dag in dagen(&rij) {
            assert_eq!(op(&voordeel.uur, dag), bedrag(&rij["eur_per_hour"]), "{soort} on {dag}");
            let maximum = format!("{},00", rij["max_eur_per_year"]);
            assert_eq!(op(&voordeel.maximum, dag), bedrag(&maximum), "{soort} on {dag}");
            let gevonden = voordeel.duur.op(dag).map(|rij| rij.waarde).map_err(|fout| fout.code());
            assert!(duur.is_none_or(|duur| gevonden == duur), "{soort} on {dag}: {gevonden:?}");
        }
        gezien += 1;
    }
    assert_eq!(gezien, 37);
}

#[test]
fn each_band_of_the_lage_inkomensvoordeel_is_the_collected_one() {
    for rij in lees("liv.csv") {
        let euro = |kolom: &str| bedrag(&rij[kolom]);
        let maximum = bedrag(&format!("{},00", rij["max_eur_per_year"]));
        for dag in dagen(&rij) {
            let wie = format!("{} on {dag}", rij["band"]);
            let (van, tot) = (euro("avg_hourly_wage_from"), euro("avg_hourly_wage_to"));
            let (onder, boven, uur, hoogste) = match rij["band"].as_str() {
                "laag" => (
                    &LAGE_INKOMENSVOORDEEL_ONDERGRENS,
                    &LAGE_INKOMENSVOORDEEL_TUSSENGRENS,
                    &LAGE_INKOMENSVOORDEEL_UUR,
                    &LAGE_INKOMENSVOORDEEL_MAXIMUM,
                ),
                "hoog" => (
                    &LAGE_INKOMENSVOORDEEL_TUSSENGRENS,
                    &LAGE_INKOMENSVOORDEEL_BOVENGRENS,
                    &LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND,
                    &LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND,
                ),
                _ => (
                    &LAGE_INKOMENSVOORDEEL_ONDERGRENS,
                    &LAGE_INKOMENSVOORDEEL_BOVENGRENS,
                    &LAGE_INKOMENSVOORDEEL_UUR,
                    &LAGE_INKOMENSVOORDEEL_MAXIMUM,
                ),
            };
            assert_eq!((op(onder, dag), op(boven, dag)), (van, tot), "{wie}");
            assert_eq!((op(uur, dag), op(hoogste, dag)), (euro("eur_per_hour"), maximum), "{wie}");
            let uren = rij["min_paid_hours"].parse().expect("hours");
            assert_eq!(op(&LAGE_INKOMENSVOORDEEL_UREN, dag), Uren::hele(uren), "{wie}");
            let twee_banden = LAGE_INKOMENSVOORDEEL_TUSSENGRENS.op(dag).is_ok();
            assert_eq!(twee_banden, rij["band"] != "enkel", "{wie}");
        }
    }
}

#[test]
fn the_studietoeslag_answers_in_the_half_years_that_were_found_and_in_no_other() {
    let rijen = lees("studietoeslag.csv");
    for jaren in 15..=40_u8 {
        let eigen = |rij: &&Rij| rij["age"] == jaren.to_string() || (rij["age"] == "21+" && jaren >= 21);
        for maand in 0..144 {
            let dag = datum("2015-01-01").plus_maanden(maand);
            let rij = rijen.iter().filter(eigen).find(|rij| dagen(rij)[0] <= dag && dag <= dagen(rij)[1]);
            match (rij, studietoeslag_minimum(jaren, dag)) {
                (Some(rij), Ok(gevonden)) => {
                    assert_eq!(gevonden.waarde, bedrag(&rij["eur_per_month_minimum"]), "{jaren} on {dag}");
                    let van_gemeente = rij["source"].starts_with("velsen.nl");
                    assert_eq!(gevonden.soort == RijSoort::Onbevestigd, van_gemeente, "{jaren} on {dag}");
                }
                (None, Err(fout)) => assert!(
                    ["geen_rij_voor_datum", "cijfer_onbekend", "peildatum_na_bekende_bedragen"].contains(&fout.code())
                ),
                (gezocht, gevonden) => panic!("{jaren} on {dag}: {gezocht:?}, {gevonden:?}"),
            }
        }
    }
    for rij in rijen.iter().filter(|rij| !rij["stage_vrijlating_eur_per_month"].is_empty()) {
        for dag in dagen(rij) {
            assert_eq!(op(&STUDIETOESLAG_STAGEVERGOEDING, dag), bedrag(&rij["stage_vrijlating_eur_per_month"]));
        }
    }
    // the internship pay of July 2024 was not found, though the minimum of 18 and over was
    let fout = STUDIETOESLAG_STAGEVERGOEDING.op(datum("2024-07-01")).expect_err("not found");
    assert!(fout.to_string().contains("tot en met 31 december 2023 of vanaf 1 januari 2026"), "{fout}");
    let fout = studietoeslag_minimum(17, datum("2024-07-01")).expect_err("not found below 18");
    assert!(fout.to_string().contains("vanaf 1 januari 2026"), "{fout}");
    assert_eq!(studietoeslag_minimum(14, datum("2026-01-01")).expect_err("too young").code(), "buiten_bereik");
}

/// Rows with an obligation and a source.
fn verplichtingen() -> Vec<Rij> {
    lees("beschut_werk_aantallen.csv").into_iter().filter(|rij| rij["status"] == "obligation").collect()
}

#[test]
fn the_numbers_for_beschut_werk_are_the_collected_ones_and_no_more() {
    let tabel = BeschutWerkAantallen::lees();
    let mut verwacht: BTreeMap<(String, i32), u32> = BTreeMap::new();
    for rij in verplichtingen() {
        let jaar = rij["year"].parse().expect("a year");
        let plaatsen = rij["places"].parse().expect("a number");
        assert_eq!(verwacht.insert((rij["cbs_code"].clone(), jaar), plaatsen), None, "{rij:?}");
        let gevonden = beschut_werk_aantal(&rij["name"], jaar).expect("a municipality").expect("a number");
        assert_eq!((gevonden.plaatsen, gevonden.cbs_code), (plaatsen, rij["cbs_code"].as_str()), "{rij:?}");
        let gemeente = tabel.gemeente(&rij["cbs_code"]).expect("a municipality");
        assert_eq!(gemeente.naam, rij["name"]);
        assert!(
            rij["current_municipality_if_merged"].is_empty()
                || gemeente.opgegaan_in == Some(rij["current_municipality_if_merged"].as_str())
        );
        assert!(gevonden.bron.delen().is_some() && gevonden.gelezen_op.jaar() == jaar);
    }
    assert_eq!(verwacht.len(), 48 + 43 + 344 + 342 + 342);
    for gemeente in tabel.gemeenten() {
        for jaar in 2014..=2030 {
            let van_csv = verwacht.get(&(gemeente.cbs_code.to_owned(), jaar)).copied();
            assert_eq!(gemeente.aantal(jaar).map(|aantal| aantal.plaatsen), van_csv, "{} {jaar}", gemeente.naam);
            let los = beschut_werk_aantal(gemeente.cbs_code, jaar).expect("a code");
            assert_eq!(los, gemeente.aantal(jaar), "{} {jaar}", gemeente.naam);
        }
    }
}

#[test]
fn the_national_numbers_are_the_collected_ones_and_the_sums_of_the_annexes() {
    let tabel = BeschutWerkAantallen::lees();
    let landelijk = lees("beschut_werk_aantallen.csv").into_iter().filter(|rij| rij["level"] == "national");
    for rij in landelijk.filter(|rij| rij["status"] != "ambition") {
        let dag = datum(&rij["reference_date"]);
        let gevonden = BESCHUT_WERK_LANDELIJK.op(dag).expect("known");
        assert_eq!(gevonden.waarde.to_string(), rij["places"], "{dag}");
        assert_eq!(gevonden.soort == RijSoort::Onbevestigd, rij["status"] == "provisional", "{dag}");
        if rij["status"] == "computed_sum" {
            let per_gemeente = tabel.gemeenten().iter().filter_map(|gemeente| gemeente.aantal(dag.jaar()));
            assert_eq!(per_gemeente.map(|aantal| aantal.plaatsen).sum::<u32>(), gevonden.waarde, "{dag}");
        }
    }
    for dag in ["2016-12-31", "2019-01-01", "2021-12-31", "2023-06-01", "2025-12-31"] {
        assert!(BESCHUT_WERK_LANDELIJK.op(datum(dag)).is_err(), "{dag}");
    }
}

#[test]
fn a_name_is_found_however_it_is_written_and_an_unknown_one_gets_the_nearest() {
    let tabel = BeschutWerkAantallen::lees();
    for (geschreven, code) in [
        ("SÚDWEST-FRYSLÂN", "1900"),
        ("sudwest fryslan", "1900"),
        ("'s-gravenhage", "0518"),
        ("Den Haag", "0518"),
        ("den bosch", "0796"),
        ("Bergen (NH)", "0373"),
        (" midden groningen ", "1952"),
        ("37", "0037"),
        ("GM0037", "0037"),
    ] {
        assert_eq!(tabel.gemeente(geschreven).expect(geschreven).cbs_code, code, "{geschreven}");
        let los = beschut_werk_aantal(geschreven, 2026).expect(geschreven).expect("a number");
        assert_eq!(los.cbs_code, code, "{geschreven}");
    }
    let fout = |naam: &str| {
        let fout = beschut_werk_aantal(naam, 2026).expect_err(naam);
        assert_eq!((fout.code(), fout.pad()), ("onbekende_gemeente", "/gemeente"));
        assert_eq!(tabel.gemeente(naam).expect_err(naam), fout);
        fout.to_string()
    };
    assert!(fout("Stadskannaal").contains("bedoelt u 'Stadskanaal'?"));
    assert!(fout("Bergen").contains("'Bergen (L.)' of 'Bergen (NH.)'"), "{}", fout("Bergen"));
    // a real municipality that was in no annex that was found
    assert!(fout("Menterwolde").contains("in de bijlagen die zijn gevonden; bedoelt u 'Westerwolde'?"));
    assert!(!fout("9999").contains("bedoelt u"));
    assert!(!fout("").contains("bedoelt u") && !fout(&"é".repeat(10_000)).contains("bedoelt u"));
}

#[test]
fn a_merged_municipality_has_its_own_numbers_only() {
    let aantal = |naam: &str, jaar| beschut_werk_aantal(naam, jaar).expect(naam).map(|aantal| aantal.plaatsen);
    assert_eq!((aantal("Bellingwedde", 2017), aantal("Vlagtwedde", 2017)), (Some(1), Some(4)));
    assert_eq!((aantal("Westerwolde", 2017), aantal("Westerwolde", 2022)), (None, Some(17)));
    assert_eq!((aantal("Bellingwedde", 2022), aantal("Stadskanaal", 2018)), (None, Some(20)));
    let tabel = BeschutWerkAantallen::lees();
    assert_eq!(tabel.gemeente("Slochteren").expect("a municipality").opgegaan_in, Some("Midden-Groningen"));
}

//! The allowances of the Wet tegemoetkomingen loondomein: properties over many inputs, and every citation on its day.

use std::borrow::Cow;

use participatiewet::grootheid::{Bedrag, Uren};
use participatiewet::invoer::Ruw;
use participatiewet::tijd::Datum;
use participatiewet::voorziening::lage_inkomensvoordeel as liv;
use participatiewet::voorziening::loonkostenvoordeel::{self as lkv, Categorie};
use participatiewet_tests::bronnen::{artikelen, bestaat};
use proptest::prelude::*;
use serde_json::Value;

type Velden = Vec<(Cow<'static, str>, Ruw<'static>)>;

#[test]
fn every_cited_article_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    let mut verantwoordingen = Vec::new();
    for jaar in 2017..=2026 {
        for dag in [format!("{jaar}-01-01"), format!("{jaar}-12-31")] {
            let peildatum = dag.parse().expect("a date");
            for loon in ["15000,00", "16500,00", "18000,00", "21700,00"] {
                let invoer = liv::Invoer::new(peildatum, Uren::hele(1500), loon.parse().expect("an amount"));
                verantwoordingen.extend(liv::bereken(&invoer).ok().map(|uitkomst| uitkomst.verantwoording().clone()));
            }
            for categorie in [
                Categorie::OudereWerknemer,
                Categorie::ArbeidsgehandicapteWerknemer,
                Categorie::DoelgroepBanenafspraak,
                Categorie::HerplaatsenArbeidsgehandicapte,
            ] {
                for aanvang in ["2017-06-01", "2024-01-01"].map(|dag| dag.parse::<Datum>().expect("a date")) {
                    let mut invoer = lkv::Invoer::new(peildatum, categorie, Uren::hele(1500));
                    invoer.aanvang_dienstbetrekking = (aanvang.jaar() <= jaar).then_some(aanvang);
                    verantwoordingen
                        .extend(lkv::bereken(&invoer).ok().map(|uitkomst| uitkomst.verantwoording().clone()));
                }
            }
        }
    }
    assert!(verantwoordingen.len() > 150, "{}", verantwoordingen.len());
    for stap in verantwoordingen.iter().flat_map(|verantwoording| &verantwoording.stappen) {
        assert!(bestaat(&lijst, stap.artikel(), stap.tekst_van()), "{} on {}", stap.artikel(), stap.tekst_van());
    }
}

fn opnieuw(json: &str) -> Velden {
    let record: Value = serde_json::from_str(json).expect("JSON");
    let gegevens = record["gegevens"].as_object().expect("an object").clone();
    gegevens
        .into_iter()
        .map(|(naam, waarde)| (naam.into(), Ruw::tekst(waarde.as_str().expect("text").to_owned())))
        .collect()
}

proptest! {
    #[test]
    fn more_hours_never_give_less_and_never_more_than_the_maximum(een in 0..8784_i32, ander in 0..8784_i32, jaar in 2018..=2026_i32) {
        let (minder, meer) = (een.min(ander), een.max(ander));
        let over = |uren: i32| {
            let peildatum = format!("{jaar}-07-01").parse().expect("a date");
            let uren = Uren::van_driehonderdsten(uren * 300 + jaar % 300);
            lkv::bedrag(&lkv::Invoer::new(peildatum, Categorie::DoelgroepBanenafspraak, uren)).expect("an amount")
        };
        prop_assert!(over(minder) <= over(meer));
        prop_assert!(over(meer) <= Bedrag::van_centen(200_000));
    }

    #[test]
    fn a_record_fed_back_gives_the_same_bytes(uren in 0..8784_u16, centen in 0..4_000_000_i64, jaar in 2017..=2024_i32) {
        let peildatum = format!("{jaar}-05-06").parse().expect("a date");
        let uitkomst = liv::bereken(&liv::Invoer::new(peildatum, Uren::hele(uren), Bedrag::van_centen(centen))).expect("an answer");
        let json = uitkomst.json();
        let weer = liv::bereken(&liv::Invoer::lees(&opnieuw(&json)).expect("valid")).expect("an answer");
        prop_assert_eq!(weer.json(), json);
    }

    #[test]
    fn the_limits_of_the_average_wage_are_compared_exactly(uren in 1248..2500_i64, extra in -3_i64..=3) {
        // 14,91 an hour is the upper limit of 2024
        let centen = 1491 * uren + extra;
        let invoer = liv::Invoer::new("2024-03-01".parse().expect("a date"), Uren::hele(u16::try_from(uren).expect("hours")), Bedrag::van_centen(centen));
        let bedrag = liv::bedrag(&invoer).expect("an answer");
        prop_assert_eq!(bedrag > Bedrag::NUL, extra <= 0);
    }
}

//! The dated series: which row answers on the day before, on and after each boundary, and that nothing else answers.

use std::fmt::Debug;

use participatiewet::loonkostensubsidie::regelversies;
use participatiewet::norm::{Einde, Reeks, Rij, RijSoort};
use participatiewet::parameters::*;
use participatiewet::tijd::Datum;

fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

/// Runs the whole of one series; gives its name.
fn loop_na<T: PartialEq + Debug>(reeks: &'static Reeks<T>) -> &'static str {
    let naam = reeks.naam;
    let in_werking: Vec<_> = reeks.rijen.iter().filter(|rij| rij.soort != RijSoort::Verwacht).collect();
    let eerste = in_werking.first().expect("a row").van;
    let voor = reeks.op(eerste.dag_ervoor()).expect_err("before the first row");
    assert_eq!(voor.code(), "geen_rij_voor_datum", "{naam}");
    assert!(voor.to_string().contains(&eerste.voluit()), "{naam}: {voor}");
    for (plek, rij) in in_werking.iter().enumerate() {
        let laatste = match rij.einde {
            Einde::Onbekend(eerste) | Einde::Vervallen(eerste) => eerste.dag_ervoor(),
            Einde::VolgendeRij => {
                in_werking.get(plek + 1).map_or(reeks.bekend_tot_en_met, |volgende| volgende.van.dag_ervoor())
            }
        };
        for dag in [rij.van, rij.van.plus_dag().min(laatste), laatste] {
            let gevonden = reeks.op(dag).unwrap_or_else(|fout| panic!("{naam} on {dag}: {fout}"));
            assert_eq!((gevonden.van, &gevonden.waarde), (rij.van, &rij.waarde), "{naam} on {dag}");
        }
    }
    einden(reeks, &in_werking);
    let na = reeks.op(reeks.bekend_tot_en_met.plus_dag()).expect_err("after the known figures");
    let (code, dag) = match in_werking.last().expect("a row").einde {
        Einde::Vervallen(per) => ("regeling_vervallen", per),
        _ => ("peildatum_na_bekende_bedragen", reeks.bekend_tot_en_met),
    };
    assert_eq!(na.code(), code, "{naam}");
    assert!(na.to_string().contains(&dag.voluit()), "{naam}: {na}");
    for rij in reeks.rijen.iter().filter(|rij| rij.soort == RijSoort::Verwacht) {
        assert!(reeks.op(rij.van).map_or(true, |gevonden| gevonden.van < rij.van), "{naam}: an announced row answers");
    }
    naam
}

/// A row that ends before the next one leaves a gap in which nothing answers.
fn einden<T>(reeks: &'static Reeks<T>, rijen: &[&Rij<T>]) {
    for (plek, rij) in rijen.iter().enumerate() {
        let volgende = rijen.get(plek + 1).map(|volgende| volgende.van);
        let (dag, code) = match rij.einde {
            Einde::VolgendeRij => continue,
            Einde::Onbekend(dag) => (dag, "cijfer_onbekend"),
            Einde::Vervallen(dag) => (dag, "regeling_vervallen"),
        };
        assert!(dag > rij.van && volgende.is_none_or(|volgende| dag < volgende), "{} from {}", reeks.naam, rij.van);
        let laatste = volgende.map_or(reeks.bekend_tot_en_met, Datum::dag_ervoor);
        for dag in [dag, laatste] {
            let fout = reeks.op(dag).err().unwrap_or_else(|| panic!("{} answers on {dag}", reeks.naam));
            assert_eq!(fout.code(), code, "{} on {dag}", reeks.naam);
        }
    }
}

#[test]
fn each_row_answers_from_its_first_day_until_the_day_before_the_next() {
    let mut namen = vec![
        loop_na(&WETTELIJK_MINIMUMLOON_MAAND),
        loop_na(&WETTELIJK_MINIMUMLOON_WEEK),
        loop_na(&WETTELIJK_MINIMUMLOON_UUR),
        loop_na(&REFERENTIEMAANDLOON),
        loop_na(&MINIMUMJEUGDLOON_PERCENTAGE),
        loop_na(&MINIMUMJEUGDLOON_PERCENTAGE_BBL),
        loop_na(&VAKANTIEBIJSLAG),
        loop_na(&VERGOEDING_WERKGEVERSLASTEN),
        loop_na(&LOONKOSTENSUBSIDIE_MAXIMUM),
        loop_na(&LOONKOSTENSUBSIDIE_FORFAIT),
        loop_na(&LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN),
        loop_na(&LOONKOSTENSUBSIDIE_UREN),
        loop_na(&NORMALE_ARBEIDSDUUR_MAXIMUM),
        loop_na(&UREN_PER_MAAND),
        loop_na(&LOONWAARDE_HOOFDTAKEN),
        loop_na(&LOONWAARDE_HOOFDTAAK_DEEL),
        loop_na(&LOONWAARDE_HOOFDTAAK_MINUTEN),
        loop_na(&BESLISTERMIJN_REDELIJK),
        loop_na(&BESLISTERMIJN_LOONKOSTENSUBSIDIE),
        loop_na(&ADVIESTERMIJN_BESCHUT_WERK),
        loop_na(&NIET_BEHANDELEN_TERMIJN),
        loop_na(&BEZWAARTERMIJN),
        loop_na(&BEZWAAR_PER_POST),
        loop_na(&BESLISSING_OP_BEZWAAR),
        loop_na(&BESLISSING_OP_BEZWAAR_COMMISSIE),
        loop_na(&VERDAGING_BEZWAAR),
        loop_na(&BETAALDAG_LOONKOSTENSUBSIDIE),
        loop_na(&DWANGSOM_WACHTTIJD),
        loop_na(&DWANGSOM_DAGEN),
        loop_na(&DWANGSOM_TRAP),
        loop_na(&DWANGSOM_EERSTE_BEDRAG),
        loop_na(&DWANGSOM_TWEEDE_BEDRAG),
        loop_na(&DWANGSOM_DERDE_BEDRAG),
        loop_na(&DWANGSOM_VASTSTELLEN),
        loop_na(&AOW_LEEFTIJD),
        loop_na(&TOETS_UURLOON_WEEK),
        loop_na(&LAGE_INKOMENSVOORDEEL_ONDERGRENS),
        loop_na(&LAGE_INKOMENSVOORDEEL_TUSSENGRENS),
        loop_na(&LAGE_INKOMENSVOORDEEL_BOVENGRENS),
        loop_na(&LAGE_INKOMENSVOORDEEL_UUR),
        loop_na(&LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND),
        loop_na(&LAGE_INKOMENSVOORDEEL_MAXIMUM),
        loop_na(&LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND),
        loop_na(&LAGE_INKOMENSVOORDEEL_UREN),
        loop_na(&STUDIETOESLAG_MINIMUM),
        loop_na(&STUDIETOESLAG_STAGEVERGOEDING),
        loop_na(&BESCHUT_WERK_LANDELIJK),
        loop_na(&VOORZIENING_DUUR_PROEFPLAATS),
        loop_na(&VOORZIENING_DUUR_PROEFPLAATS_VERLENGING),
        loop_na(&VOORZIENING_DUUR_LOONWAARDEPLEK),
        loop_na(&VOORZIENING_DUUR_PROEFPLAATSING_UWV),
        loop_na(&VOORZIENING_DUUR_PARTICIPATIEPLAATS),
        loop_na(&VOORZIENING_DUUR_PARTICIPATIEPLAATS_VERLENGING),
    ];
    for voordeel in [
        &LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER,
        &LOONKOSTENVOORDEEL_BANENAFSPRAAK,
        &LOONKOSTENVOORDEEL_HERPLAATSEN,
        &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER,
        &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024,
    ] {
        namen.extend([loop_na(&voordeel.uur), loop_na(&voordeel.maximum), loop_na(&voordeel.duur)]);
    }
    for reeks in &STUDIETOESLAG_MINIMUM_JEUGD {
        assert_eq!(loop_na(reeks), STUDIETOESLAG_MINIMUM.naam);
    }
    let mut alle: Vec<&str> = catalogus().iter().map(|reeks| reeks.naam).collect();
    alle.dedup();
    namen.sort_unstable();
    alle.sort_unstable();
    assert_eq!(namen, alle, "a series that this test does not run");
}

#[test]
fn a_wage_per_month_does_not_exist_from_2024_and_a_wage_per_hour_not_before() {
    let laatste = WETTELIJK_MINIMUMLOON_MAAND.op(datum("2023-12-31")).expect("the last row");
    assert_eq!(laatste.waarde.volwassen.to_string(), "1995.00");
    // Wml art. 8 lid 1 onder a is an amount per hour from 2024-01-01: a month amount of then would be a wrong figure
    let fout =
        WETTELIJK_MINIMUMLOON_MAAND.op(datum("2024-01-01")).expect_err("there is no minimum wage per month any more");
    assert_eq!(fout.code(), "peildatum_na_bekende_bedragen");
    for dag in ["2015-01-01", "2023-12-31"] {
        assert!(
            WETTELIJK_MINIMUMLOON_UUR.op(datum(dag)).is_err() && REFERENTIEMAANDLOON.op(datum(dag)).is_err(),
            "{dag}"
        );
    }
}

#[test]
fn the_table_holds_every_row_with_the_day_on_which_it_ends() {
    let rijen = tabel();
    for reeks in catalogus() {
        let eigen: Vec<_> = rijen.iter().filter(|rij| rij.reeks == reeks.volledige_naam()).collect();
        assert_eq!(eigen.len(), reeks.rijen.len(), "{}", reeks.volledige_naam());
        for paar in eigen.windows(2).filter(|paar| paar[1].soort != RijSoort::Verwacht) {
            let met_gaten =
                ["studietoeslag_", "beschut_werk_landelijk"].iter().any(|naam| reeks.naam.starts_with(naam));
            let sluit_aan = paar[0].tot == Some(paar[1].van);
            let gat = met_gaten && paar[0].tot.is_some_and(|tot| tot < paar[1].van);
            assert!(sluit_aan || gat, "{} from {}", paar[0].reeks, paar[0].van);
        }
    }
    let einde = |naam: &str, van: &str| {
        rijen.iter().find(|rij| rij.reeks == naam && rij.van == datum(van)).unwrap_or_else(|| panic!("{naam}")).tot
    };
    // 22 became an adult age on 2017-07-01; an announced row ends nothing
    assert_eq!(einde("wettelijk_minimumloon_maand_22", "2017-01-01"), Some(datum("2017-07-01")));
    assert_eq!(einde("minimumjeugdloon_percentage_18", "2019-07-01"), None);
    // a half-year that was found ends where the next one, that was not found, begins
    assert_eq!(einde("studietoeslag_minimum_15", "2023-07-01"), Some(datum("2024-01-01")));
    assert_eq!(einde("lage_inkomensvoordeel_uur", "2024-01-01"), Some(datum("2025-01-01")));
}

#[test]
fn the_versions_of_a_rule_are_in_order_and_start_where_the_law_started() {
    let versies = |naam: &str| {
        let deel = regelversies().into_iter().find(|deel| deel.onderdeel == naam).unwrap_or_else(|| panic!("{naam}"));
        deel.versies.iter().map(|(van, _)| van.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(versies("loonwaarde"), ["2015-01-01", "2017-01-01"]);
    assert_eq!(versies("herziening"), ["2015-01-01", "2017-02-01", "2023-01-01"]);
    assert_eq!(versies("urenfactor"), ["2015-01-01", "2024-01-01"]);
    assert_eq!(versies("loonkostensubsidie_forfait"), ["2017-02-01"]);
    assert_eq!(versies("no_risk"), ["2015-01-01", "2016-01-01", "2017-02-01", "2022-01-01"]);
    assert_eq!(versies("verhuizing"), ["2015-01-01", "2017-02-01", "2023-07-01"]);
    assert_eq!(regelversies().len(), 6, "a part of the rule whose dates are not here");
}

//! Properties of the terms over random dates and suspensions: T1 to T4 of the dossier, and that a record replays.

use participatiewet::invoer::Ruw;
use participatiewet::termijnen::dwangsom::{self, Einde};
use participatiewet::termijnen::{
    self, EindeOpschorting, Opschorting, Stand, Tijdigheid, Tijdvakgrond, Verzoekgrond, beslissing_op_bezwaar,
    beslistermijn, betaaldag, bezwaartermijn,
};
use participatiewet::tijd::{Datum, Peildatum, eerste_gewone_dag, is_gewone_dag};
use participatiewet_tests::vectoren::ruw;
use proptest::prelude::*;
use serde_json::Value;

fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

/// A day on which the law is known.
fn wetsdag() -> impl Strategy<Value = Peildatum> {
    (0_u32..4_383).prop_map(|dagen| Peildatum::try_from(datum("2015-01-01").plus_dagen(dagen)).expect("from 2015"))
}

fn soort() -> impl Strategy<Value = beslistermijn::Soort> {
    prop_oneof![Just(beslistermijn::Soort::Redelijk), Just(beslistermijn::Soort::Loonkostensubsidie)]
}

/// Suspensions as days after the start: none, one or more, that may overlap.
fn opschortingen() -> impl Strategy<Value = Vec<(u8, u32, u32)>> {
    proptest::collection::vec((0_u8..5, 0_u32..60, 0_u32..40), 0..5)
}

fn maak(start: Datum, delen: &[(u8, u32, u32)]) -> Vec<Opschorting> {
    let een = |(soort, na, lengte): &(u8, u32, u32)| {
        let (van, einde) = (start.plus_dagen(*na), start.plus_dagen(na + lengte));
        match soort {
            0 => Opschorting::Verzoek {
                grond: Verzoekgrond::Aanvulling,
                gevraagd: van,
                uiterlijk: Some(einde),
                ontvangen: None,
            },
            1 => Opschorting::Verzoek {
                grond: Verzoekgrond::Aanvulling,
                gevraagd: van,
                uiterlijk: Some(einde.plus_dagen(7)),
                ontvangen: Some(einde),
            },
            2 => Opschorting::Verzoek {
                grond: Verzoekgrond::Buitenland,
                gevraagd: van,
                uiterlijk: None,
                ontvangen: Some(einde),
            },
            3 => Opschorting::Tijdvak { grond: Tijdvakgrond::Instemming, van, tot_en_met: einde },
            _ => Opschorting::Tijdvak { grond: Tijdvakgrond::Overmacht, van, tot_en_met: einde },
        }
    };
    delen.iter().map(een).collect()
}

/// Counts day by day: a naive second way to the same last day, for suspensions that are all on time.
fn dag_voor_dag(start: Datum, weken: u32, opschortingen: &[Opschorting]) -> Datum {
    let telt_niet = |dag: Datum| {
        opschortingen.iter().any(|opschorting| match opschorting {
            Opschorting::Tijdvak { van, tot_en_met, .. } => *van <= dag && dag <= *tot_en_met,
            Opschorting::Verzoek { gevraagd, uiterlijk, ontvangen, .. } => {
                *gevraagd < dag && uiterlijk.is_none_or(|einde| dag <= einde) && ontvangen.is_none_or(|op| dag < op)
            }
        })
    };
    let mut dagen_over = weken * 7;
    let mut dag = start;
    while dagen_over > 0 {
        dag = dag.plus_dag();
        if !telt_niet(dag) {
            dagen_over -= 1;
        }
    }
    dag
}

proptest! {
    #[test]
    fn t1_the_dwangsom_never_falls_and_rises_by_the_amount_of_the_day(
        ontvangen in wetsdag(), dag in 0_u32..120,
    ) {
        let bedrag = |dag: u32| {
            let eerste = eerste_gewone_dag(ontvangen.datum().plus_weken(2)).plus_dag();
            let einde = Einde::Lopend(eerste.plus_dagen(dag).dag_ervoor());
            let invoer = dwangsom::Invoer::new(ontvangen, ontvangen.datum().dag_ervoor(), einde);
            termijnen::dwangsom(&invoer).expect("a penalty payment")
        };
        let (nu, morgen) = (bedrag(dag), bedrag(dag + 1));
        let verschil = (morgen.bedrag().centen() - nu.bedrag().centen()) / 100;
        let oud = ontvangen.datum() < datum("2019-01-01");
        let verwacht = match dag {
            0..14 => if oud { 20 } else { 23 },
            14..28 => if oud { 30 } else { 35 },
            28..42 => if oud { 40 } else { 45 },
            _ => 0,
        };
        prop_assert_eq!(verschil, verwacht, "day {}", dag);
        prop_assert!(nu.bedrag() <= nu.maximum() && nu.dagen() == dag.min(42));
    }

    #[test]
    fn t2_a_suspension_of_k_days_moves_the_last_day_by_k_before_the_shift(
        start in wetsdag(), soort in soort(), na in 0_u32..34, k in 1_u32..80,
    ) {
        let zonder = beslistermijn::Invoer::new(start, soort);
        let Ok(zonder_uitkomst) = termijnen::beslistermijn(&zonder) else { return Ok(()) };
        let van = start.datum().plus_dagen(na + 1);
        let mut met = zonder;
        met.opschortingen = vec![Opschorting::Tijdvak {
            grond: Tijdvakgrond::Instemming, van, tot_en_met: van.plus_dagen(k - 1),
        }];
        let met_uitkomst = termijnen::beslistermijn(&met).expect("a term");
        prop_assert_eq!(met_uitkomst.opgeschorte_dagen(), k);
        prop_assert_eq!(met_uitkomst.kale_laatste_dag(), zonder_uitkomst.kale_laatste_dag().plus_dagen(k));
        prop_assert_eq!(met_uitkomst.laatste_dag(), eerste_gewone_dag(met_uitkomst.kale_laatste_dag()));
    }

    #[test]
    fn t2_several_suspensions_count_each_day_once_as_a_naive_count_does(
        start in wetsdag(), delen in opschortingen(), tot_en_met in any::<bool>(),
    ) {
        let mut invoer = beslistermijn::Invoer::new(start, beslistermijn::Soort::Redelijk);
        invoer.opschortingen = maak(start.datum(), &delen);
        let uitkomst = termijnen::beslistermijn(&invoer).expect("a term");
        let te_laat = uitkomst.verantwoording().meldingen.iter().any(|melding| melding.code == "opschorting_te_laat");
        // one that begins in the days of the shift itself is on time, but not before the bare last day
        let (kaal, laatste) = (uitkomst.kale_laatste_dag(), uitkomst.laatste_dag());
        let naief = dag_voor_dag(start.datum(), 8, &invoer.opschortingen);
        if !te_laat {
            prop_assert!(naief <= kaal && kaal <= laatste && is_gewone_dag(laatste));
            let in_de_verlenging = invoer.opschortingen.iter().any(|opschorting| match opschorting {
                Opschorting::Tijdvak { van, .. } => *van > naief,
                Opschorting::Verzoek { gevraagd, .. } => gevraagd.plus_dag() > naief,
            });
            prop_assert!(naief == kaal || in_de_verlenging, "{} {}", naief, kaal);
        }
        invoer.keuzes.opschorting_einde = if tot_en_met { EindeOpschorting::TotEnMet } else { EindeOpschorting::Tot };
        invoer.op_dag = Some(laatste);
        let andere_lezing = termijnen::beslistermijn(&invoer).expect("a term");
        prop_assert!(andere_lezing.laatste_dag() >= laatste);
        prop_assert_ne!(andere_lezing.stand(), Some(Stand::Verstreken));
        let record: Value = serde_json::from_str(&andere_lezing.json()).expect("JSON");
        let Ruw::Velden(velden) = ruw(&record["gegevens"]) else { panic!("an object") };
        prop_assert_eq!(beslistermijn::Invoer::lees(&velden).expect("it was read"), invoer);
    }

    #[test]
    fn t3_the_shift_goes_forward_once_to_an_ordinary_day(dag in wetsdag()) {
        let dag = dag.datum();
        let erna = eerste_gewone_dag(dag);
        prop_assert!(erna >= dag && is_gewone_dag(erna) && eerste_gewone_dag(erna) == erna);
        prop_assert!((0..dag.dagen_tot(erna)).all(|later| !is_gewone_dag(dag.plus_dagen(later))));
        prop_assert!(dag.dagen_tot(erna) <= 5, "{} {}", dag, erna);
    }

    #[test]
    fn t4_six_weeks_end_on_the_weekday_of_the_announcement(dag in wetsdag(), later in 0_u32..60) {
        let mut invoer = bezwaartermijn::Invoer::new(dag);
        let uitkomst = termijnen::bezwaartermijn(&invoer).expect("a term");
        prop_assert_eq!(uitkomst.kale_laatste_dag(), dag.datum().plus_weken(6));
        prop_assert_eq!(uitkomst.eerste_dag(), Some(dag.datum().plus_dag()));
        prop_assert!(is_gewone_dag(uitkomst.laatste_dag()));
        // in time until the last day, and never again after it
        invoer.ontvangen = Some(dag.datum().plus_dagen(later));
        let tijdigheid = termijnen::bezwaartermijn(&invoer).expect("a term").tijdigheid();
        let verwacht = match dag.datum().plus_dagen(later) {
            op if op == dag.datum() => Tijdigheid::VoorBegin,
            op if op <= uitkomst.laatste_dag() => Tijdigheid::Tijdig,
            _ => Tijdigheid::TeLaat,
        };
        prop_assert_eq!(tijdigheid, Some(verwacht));
    }

    #[test]
    fn o2_the_decision_is_counted_from_the_end_of_the_bezwaar_term(dag in wetsdag(), commissie in any::<bool>()) {
        let einde = termijnen::bezwaartermijn(&bezwaartermijn::Invoer::new(dag)).expect("a term").laatste_dag();
        let mut invoer = beslissing_op_bezwaar::Invoer::new(dag);
        invoer.commissie = Some(commissie);
        let uitkomst = termijnen::beslissing_op_bezwaar(&invoer).expect("a term");
        prop_assert_eq!(uitkomst.eerste_dag(), Some(einde.plus_dag()));
        prop_assert_eq!(uitkomst.kale_laatste_dag(), einde.plus_weken(if commissie { 12 } else { 6 }));
    }

    #[test]
    fn the_law_asks_two_whole_weeks_before_the_first_day(ontvangen in wetsdag(), na in 1_u32..400) {
        let laatste_dag = ontvangen.datum().dag_ervoor();
        let invoer = dwangsom::Invoer::new(ontvangen, laatste_dag, Einde::Besluit(ontvangen.datum().plus_dagen(na)));
        let uitkomst = termijnen::dwangsom(&invoer).expect("a penalty payment");
        let eerste = uitkomst.eerste_dag().expect("a first day");
        prop_assert!((15..=20).contains(&ontvangen.datum().dagen_tot(eerste)), "{}", eerste);
        prop_assert_eq!(uitkomst.dagen() == 0, ontvangen.datum().plus_dagen(na) <= eerste);
        let record: Value = serde_json::from_str(&uitkomst.json()).expect("JSON");
        let Ruw::Velden(velden) = ruw(&record["gegevens"]) else { panic!("an object") };
        prop_assert_eq!(dwangsom::Invoer::lees(&velden).expect("it was read"), invoer);
    }

    #[test]
    fn no_input_panics_and_every_refusal_says_what_was_expected(
        velden in proptest::collection::vec((naam(), waarde()), 0..9),
    ) {
        let velden: Vec<(std::borrow::Cow<'_, str>, Ruw<'_>)> =
            velden.iter().map(|(naam, waarde)| ((*naam).into(), waarde.clone())).collect();
        let geldig = [
            beslistermijn::Invoer::lees(&velden).and_then(|i| termijnen::beslistermijn(&i)).map(|u| u.json() + &u.verslag()),
            bezwaartermijn::Invoer::lees(&velden).and_then(|i| termijnen::bezwaartermijn(&i)).map(|u| u.json() + &u.html()),
            beslissing_op_bezwaar::Invoer::lees(&velden)
                .and_then(|i| termijnen::beslissing_op_bezwaar(&i))
                .map(|u| u.json()),
            betaaldag::Invoer::lees(&velden).and_then(|i| termijnen::betaaldag(&i)).map(|u| u.json()),
            dwangsom::Invoer::lees(&velden).and_then(|i| termijnen::dwangsom(&i)).map(|u| u.json()),
        ];
        for antwoord in geldig {
            match antwoord {
                Ok(tekst) => prop_assert!(!tekst.is_empty()),
                Err(fout) => prop_assert!(fout.fouten().iter().all(|fout| !fout.verwacht().is_empty()), "{}", fout),
            }
        }
    }
}

/// A name of some field, or none.
fn naam() -> impl Strategy<Value = &'static str> {
    let namen = [
        beslistermijn::VELDEN,
        bezwaartermijn::VELDEN,
        beslissing_op_bezwaar::VELDEN,
        betaaldag::VELDEN,
        dwangsom::VELDEN,
        &["", "~/"],
    ];
    proptest::sample::select(namen.concat())
}

/// Days at the edges of the calendar too, and values of every kind.
fn waarde() -> impl Strategy<Value = Ruw<'static>> {
    let enkel = prop_oneof![
        proptest::sample::select(vec![
            "1900-01-01",
            "2015-01-01",
            "2026-03-31",
            "2026-12-31",
            "2199-12-31",
            "ja",
            "kennelijk",
            "aanvulling",
            "instemming",
            "loonkostensubsidie",
            "tot_en_met",
            "",
        ])
        .prop_map(Ruw::tekst),
        (2014_i32..2028, 1_u32..14, 1_u32..33).prop_map(|(jaar, maand, dag)| Ruw::Datum(jaar, maand, dag)),
        any::<i128>().prop_map(Ruw::Geheel),
        (0_i128..50).prop_map(Ruw::Geheel),
        any::<bool>().prop_map(Ruw::Bool),
        Just(Ruw::Leeg),
        Just(Ruw::Drijvend("1.5".into())),
    ];
    let velden = proptest::collection::vec(
        (proptest::sample::select(termijnen::OPSCHORTINGVELDEN.to_vec()), enkel.clone()),
        0..6,
    )
    .prop_map(|velden| Ruw::Velden(velden.into_iter().map(|(naam, waarde)| (naam.into(), waarde)).collect()));
    let lijst = proptest::collection::vec(prop_oneof![enkel.clone(), velden.clone()], 0..4).prop_map(Ruw::Lijst);
    prop_oneof![4 => enkel, 1 => velden, 2 => lijst]
}

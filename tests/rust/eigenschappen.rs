//! Properties that hold for every input, in the scope of the decisions: exact amounts without employer costs, and where a
//! property needs it the law from 2017 with the same holiday allowance on both sides.

use std::borrow::Cow;

use participatiewet::grootheid::{Bedrag, Breuk, Percentage, Uren};
use participatiewet::invoer::{Ruw, lees_percentages};
use participatiewet::loonkostensubsidie::{Invoer, Leeftijd, Route, bedragen, bereken, exact, verloop};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet::{loonkostensubsidie, loonwaarde};
use participatiewet_tests::vectoren::ruw;
use proptest::prelude::*;

fn dag(vanaf_jaar: i32) -> impl Strategy<Value = Datum> {
    (vanaf_jaar..=2026, 1..=12_u32, 1..=31_u32).prop_map(|(jaar, maand, dag)| {
        (28..=dag.max(28))
            .rev()
            .chain([dag.min(28)])
            .find_map(|dag| Datum::new(jaar, maand, dag))
            .expect("a day of the month")
    })
}

fn percentage(tot: i32) -> impl Strategy<Value = Percentage> {
    (0..=tot).prop_map(Percentage::van_honderdsten)
}

fn leeftijd() -> impl Strategy<Value = Leeftijd> {
    prop_oneof![Just(Leeftijd::Volwassen), (15..=70_u8).prop_map(Leeftijd::Jaren)]
}

/// Hours as people write them: in minutes or in hundredths.
fn uren(van: i32, tot: i32) -> impl Strategy<Value = Uren> {
    let minuten = (van * 60..=tot * 60).prop_map(|minuten| Uren::van_driehonderdsten(minuten * 5));
    let honderdsten = (van * 100..=tot * 100).prop_map(|delen| Uren::van_driehonderdsten(delen * 3));
    prop_oneof![minuten, honderdsten]
}

prop_compose! {
    /// A valid case with a loonwaarde, from 2017.
    fn geval()(dag in dag(2017), loonwaarde in percentage(20_000), uren in uren(1, 40), normaal in uren(30, 40),
               leeftijd in leeftijd(), terug in 0..=30_u32) -> Invoer {
        let peildatum = Peildatum::try_from(dag).expect("from 2015");
        let mut invoer = Invoer::new(peildatum, Route::Loonwaarde(loonwaarde), uren);
        invoer.normale_arbeidsduur = Some(normaal);
        invoer.leeftijd = leeftijd;
        let eerder = Datum::new(dag.jaar() - i32::try_from(terug / 12).expect("few years"), 1 + terug % 12, 1);
        invoer.ingangsdatum = eerder.filter(|eerder| *eerder <= dag && eerder.jaar() >= 2015);
        invoer
    }
}

fn zonder(invoer: &Invoer) -> Breuk {
    exact(invoer).expect("a valid case").1
}

fn met_loonwaarde(invoer: &Invoer, honderdsten: i32) -> Invoer {
    let mut ander = invoer.clone();
    ander.route = Route::Loonwaarde(Percentage::van_honderdsten(honderdsten));
    ander
}

/// The value of a step of the answer.
fn stap(invoer: &Invoer, code: &str) -> String {
    let uitkomst = bereken(invoer).expect("a valid case");
    let stap = uitkomst.verantwoording().stappen.iter().find(|stap| stap.code() == code);
    stap.map(|stap| stap.waarde().exact()).expect("the step")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn l1_never_below_zero_and_never_above_the_maximum(invoer in geval()) {
        let bedrag = zonder(&invoer);
        prop_assert!(bedrag >= Breuk::NUL);
        // loonwaarde 0 is always cut off, so it is the maximum for these hours
        prop_assert!(bedrag <= zonder(&met_loonwaarde(&invoer, 0)));
    }

    #[test]
    fn l1_a_higher_loonwaarde_never_gives_more(invoer in geval(), laag in 0..=20_000_i32, hoog in 0..=20_000_i32) {
        let (laag, hoog) = (laag.min(hoog), laag.max(hoog));
        prop_assert!(zonder(&met_loonwaarde(&invoer, hoog)) <= zonder(&met_loonwaarde(&invoer, laag)));
    }

    #[test]
    fn l1_constant_up_to_thirty_percent_and_nothing_from_a_hundred(invoer in geval(), laag in 0..=3_000, hoog in 10_000..=20_000) {
        prop_assert_eq!(zonder(&met_loonwaarde(&invoer, laag)), zonder(&met_loonwaarde(&invoer, 3_000)));
        prop_assert!(zonder(&met_loonwaarde(&invoer, hoog)).is_nul());
        prop_assert_eq!(bereken(&met_loonwaarde(&invoer, laag)).expect("valid").begrensd(), laag < 3_000);
    }

    #[test]
    fn l1_the_forfait_equals_a_loonwaarde_of_fifty(invoer in geval()) {
        let mut forfait = invoer.clone();
        forfait.route = Route::Forfaitair;
        if let Ok((_, bedrag)) = exact(&forfait) {
            prop_assert_eq!(bedrag, zonder(&met_loonwaarde(&invoer, 5_000)));
        }
    }

    #[test]
    fn l2_the_forfait_ends_six_calendar_months_after_the_start_of_the_job(start in dag(2017), later in 0..=250_i64) {
        let dag = chrono::NaiveDate::from(start) + chrono::Days::new(u64::try_from(later).expect("not negative"));
        let Ok(peildatum) = Datum::try_from(dag).and_then(Peildatum::try_from) else { return Ok(()) };
        let mut invoer = Invoer::new(peildatum, Route::Forfaitair, Uren::hele(30));
        invoer.normale_arbeidsduur = Some(Uren::hele(36));
        invoer.aanvang_dienstbetrekking = Some(start);
        let in_venster = peildatum.datum() < start.plus_maanden(6);
        let bestaat = peildatum.datum() >= Datum::new(2017, 2, 1).expect("a date");
        let bekend = peildatum.datum().jaar() <= 2026;
        prop_assert_eq!(bereken(&invoer).is_ok(), in_venster && bestaat && bekend);
    }

    #[test]
    fn l5_within_a_year_only_the_facts_change_the_amount(invoer in geval(), maand in 1..=12_u32) {
        let jaar = invoer.peildatum.datum().jaar();
        let ander = Datum::new(jaar, maand, 1).filter(|dag| invoer.ingang() <= *dag && invoer.ingang().jaar() < jaar);
        // the overgang of 2017 ends on 1 January 2018, and 2017 has both texts
        let Some(ander) = ander.filter(|_| jaar >= 2018) else { return Ok(()) };
        let mut later = invoer.clone();
        later.ingangsdatum = Some(invoer.ingang());
        later.peildatum = Peildatum::try_from(ander).expect("from 2015");
        let mut nu = invoer.clone();
        nu.ingangsdatum = Some(invoer.ingang());
        prop_assert_eq!(zonder(&nu), zonder(&later));
        prop_assert_eq!(bereken(&nu).expect("valid").bedrag(), bereken(&later).expect("valid").bedrag());
    }

    #[test]
    fn l7_twice_the_hours_give_twice_the_amount_until_full_time(invoer in geval()) {
        let normaal = invoer.normale_arbeidsduur.expect("given").driehonderdsten();
        let uren = invoer.arbeidsduur.driehonderdsten();
        prop_assume!(2 * uren <= normaal);
        let mut dubbel = invoer.clone();
        dubbel.arbeidsduur = Uren::van_driehonderdsten(2 * uren);
        prop_assert_eq!(zonder(&dubbel), zonder(&invoer) * Breuk::geheel(2));
        let mut vol = invoer.clone();
        vol.arbeidsduur = Uren::van_driehonderdsten(normaal);
        let mut meer = invoer;
        meer.arbeidsduur = Uren::hele(60);
        prop_assert_eq!(zonder(&meer), zonder(&vol));
    }

    #[test]
    fn the_plain_answer_is_the_explained_answer(invoer in geval()) {
        let kaal = bedragen(&invoer).expect("valid");
        let uitkomst = bereken(&invoer).expect("valid");
        prop_assert_eq!(kaal.bedrag, uitkomst.bedrag());
        prop_assert_eq!(kaal.bedrag_zonder_werkgeverslasten, uitkomst.bedrag_zonder_werkgeverslasten());
        prop_assert_eq!((kaal.begrensd, kaal.status), (uitkomst.begrensd(), uitkomst.status()));
        let samen = uitkomst.bedrag_zonder_werkgeverslasten().centen() + uitkomst.werkgeverslasten().centen();
        prop_assert_eq!(samen, uitkomst.bedrag().centen());
        // the last step is the amount before rounding
        prop_assert_eq!(Bedrag::afgerond(exact(&invoer).expect("valid").0), Some(uitkomst.bedrag()));
        prop_assert_eq!(stap(&invoer, "bedragen_datum"), uitkomst.bedragen_datum().to_string());
    }

    #[test]
    fn a_record_fed_back_gives_the_same_bytes(invoer in geval()) {
        // the typed call takes a loonwaarde between 0 and 1 percent; as text it is refused with a question
        let breuk = matches!(invoer.route, Route::Loonwaarde(deel) if (1..100).contains(&deel.honderdsten()));
        prop_assume!(!breuk);
        let record = bereken(&invoer).expect("valid").json();
        let gelezen: serde_json::Value = serde_json::from_str(&record).expect("JSON");
        let Ruw::Velden(velden) = ruw(&gelezen["gegevens"]) else { panic!("gegevens is an object") };
        let weer = Invoer::lees(&velden).expect("the input of a record reads back");
        prop_assert_eq!(bereken(&weer).expect("valid").json(), record);
    }

    #[test]
    fn what_is_printed_reads_back(centen in -1_000_000_000..1_000_000_000_i64, deel in 100..=1_000_000, uren in 0..=30_000, dag in dag(2015)) {
        let bedrag = Bedrag::van_centen(centen);
        prop_assert_eq!(Bedrag::lees(&bedrag.to_string()), Ok(bedrag));
        if centen >= 0 {
            prop_assert_eq!(Bedrag::lees(&bedrag.getoond()), Ok(bedrag));
        }
        let percentage = Percentage::van_honderdsten(deel);
        prop_assert_eq!(Percentage::lees(&percentage.to_string()), Ok(percentage));
        prop_assert_eq!(Percentage::lees(&percentage.getoond()), Ok(percentage));
        for uren in [Uren::van_driehonderdsten(uren * 3), Uren::van_driehonderdsten(uren * 5)] {
            prop_assert_eq!(Uren::lees(&uren.to_string()), Ok(uren));
        }
        prop_assert_eq!(Datum::lees(&dag.to_string()), Ok(dag));
        prop_assert_eq!(Datum::lees(&dag.voluit()), Ok(dag));
    }

    #[test]
    fn no_text_makes_a_parser_panic(tekst in any::<String>(), cijfers in "[-+€ 0-9.,:%eEuU]{0,24}") {
        for tekst in [tekst, cijfers] {
            let _ = (Bedrag::lees(&tekst), Percentage::lees(&tekst), Uren::lees(&tekst), Datum::lees(&tekst));
            let _ = (lees_percentages([tekst.as_str(), "0,6"]), tekst.parse::<participatiewet::bron::Artikel>());
        }
    }

    #[test]
    fn no_record_makes_the_library_panic(
        velden in velden(loonkostensubsidie::VELDEN),
        baan in velden(verloop::VELDEN),
        taken in velden(loonwaarde::VELDEN),
    ) {
        let hoogte = Invoer::lees(&velden).and_then(|invoer| bereken(&invoer));
        if let Ok(uitkomst) = hoogte {
            let _ = (uitkomst.verslag(), uitkomst.html(), uitkomst.json());
        }
        if let Ok(verloop) = verloop::Dienstverband::lees(&baan).and_then(|baan| loonkostensubsidie::verloop(&baan)) {
            let _ = (verloop.verslag(), verloop.html(), verloop.json());
        }
        let _ = loonwaarde::Invoer::lees(&taken).and_then(|invoer| loonwaarde::bepaal(&invoer));
    }
}

type Velden = Vec<(Cow<'static, str>, Ruw<'static>)>;

/// Any fields: known names most of the time, values of every kind and depth.
fn velden(namen: &'static [&'static str]) -> impl Strategy<Value = Velden> {
    let naam = prop_oneof![
        8 => prop::sample::select(namen).prop_map(Cow::Borrowed),
        1 => any::<String>().prop_map(Cow::Owned),
        1 => prop::sample::select(loonwaarde::TAAKVELDEN).prop_map(Cow::Borrowed),
    ];
    prop::collection::vec((naam, waarde()), 0..18)
}

fn waarde() -> impl Strategy<Value = Ruw<'static>> {
    let tekst = prop_oneof![
        any::<String>(),
        "[0-9]{1,5}([.,:][0-9]{1,3})?%?",
        "(20[0-9]{2}-[01][0-9]-[0-3][0-9])|([0-3]?[0-9]-1?[0-9]-20[0-9]{2})",
        Just("2026-07-01".to_owned()),
        Just("uurloon".to_owned()),
        Just("nan".to_owned()),
    ];
    let blad = prop_oneof![
        Just(Ruw::Leeg),
        any::<bool>().prop_map(Ruw::Bool),
        any::<i128>().prop_map(Ruw::Geheel),
        (0..200_i128).prop_map(Ruw::Geheel),
        "-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,6})?".prop_map(|tekst| Ruw::Decimaal(tekst.into())),
        any::<String>().prop_map(|tekst| Ruw::Decimaal(tekst.into())),
        Just(Ruw::Drijvend("0.6".into())),
        Just(Ruw::TeGroot("9".repeat(400).into())),
        tekst.prop_map(Ruw::tekst),
        (any::<i32>(), any::<u32>(), any::<u32>()).prop_map(|(jaar, maand, dag)| Ruw::Datum(jaar, maand, dag)),
        (2014..2030_i32, 1..13_u32, 1..32_u32).prop_map(|(jaar, maand, dag)| Ruw::Datum(jaar, maand, dag)),
        Just(Ruw::Anders("object".into())),
    ];
    blad.prop_recursive(3, 24, 6, |binnen| {
        let naam = prop_oneof![
            prop::sample::select(loonwaarde::TAAKVELDEN).prop_map(Cow::Borrowed),
            prop::sample::select(vec!["waarde", "bron", "van", "vakantiebijslag", "verjaardag"])
                .prop_map(Cow::Borrowed),
            any::<String>().prop_map(Cow::Owned),
        ];
        prop_oneof![
            prop::collection::vec(binnen.clone(), 0..6).prop_map(Ruw::Lijst),
            prop::collection::vec((naam, binnen), 0..6).prop_map(Ruw::Velden),
        ]
    })
}

//! A job over time against the naive implementation: every day computed on its own, in exact fractions.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use chrono::{Datelike, NaiveDate};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use participatiewet::grootheid::{Bedrag, Breuk};
use participatiewet::invoer::Ruw;
use participatiewet::loonkostensubsidie::verloop::{Dienstverband, VELDEN, Verloop};
use participatiewet::loonkostensubsidie::{Invoer, Keuzes, Route, bereken, exact, verloop};
use participatiewet::norm::{KeuzeDef, Status};
use participatiewet::parameters::Invulling;
use participatiewet::tijd::Datum;
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::getypt;
use participatiewet_tests::in_repo;
use participatiewet_tests::naief::Cijfers;
use participatiewet_tests::naief::verloop::{Baan, centen, per_maand, per_maand_geteld, steekproef};
use participatiewet_tests::steekproef::dienstverband;
use participatiewet_tests::vectoren::ruw;
use serde_json::{Map, Value, json};

const BANEN: usize = 10_000;
const ZAAD: u64 = 20_261_124;

/// Runs `proef` on `n` random jobs, on every core.
fn iedere_baan(zaad: u64, n: usize, proef: impl Fn(&Baan, &Cijfers) + Sync) {
    let cijfers = Cijfers::lees(&in_repo("tests/bronnen/csv"));
    let draden = thread::available_parallelism().map_or(1, usize::from).min(8);
    thread::scope(|ruimte| {
        for nummer in 0..draden as u64 {
            let (cijfers, proef) = (&cijfers, &proef);
            ruimte.spawn(move || {
                for baan in steekproef::willekeurig(zaad + nummer, n.div_ceil(draden)) {
                    proef(&baan, cijfers);
                }
            });
        }
    });
}

fn reken(baan: &Baan) -> Verloop {
    verloop(&dienstverband(baan)).unwrap_or_else(|fout| panic!("{fout}\n{baan:?}"))
}

fn reken_typen(baan: &Dienstverband) -> String {
    verloop(baan).expect("it was computed").json()
}

fn breuk(breuk: Breuk) -> BigRational {
    let (teller, noemer) = breuk.vereenvoudigd();
    BigRational::new(BigInt::from(teller), BigInt::from(noemer))
}

/// Month by month and in total, exactly; and the cents that follow from it.
fn vergelijk(baan: &Baan, cijfers: &Cijfers) {
    let verwacht = per_maand_geteld(baan, cijfers);
    let verloop = reken(baan);
    let gezien: Vec<_> = verloop
        .betalingen()
        .iter()
        .map(|betaling| {
            let dag = NaiveDate::from(betaling.maand().eerste_dag());
            let (met, zonder) = betaling.exact();
            ((dag.year(), dag.month()), (breuk(met), breuk(zonder)))
        })
        .collect();
    let verwacht: Vec<_> = verwacht.into_iter().collect();
    assert_eq!(gezien, verwacht, "{baan:?}\n{}", verloop.verslag());

    let som = |kies: fn(&(BigRational, BigRational)) -> &BigRational| {
        verwacht.iter().fold(BigRational::zero(), |som, (_, maand)| som + kies(maand))
    };
    let (met, zonder) = verloop.totaal_exact();
    assert_eq!((breuk(met), breuk(zonder)), (som(|een| &een.0), som(|een| &een.1)), "{baan:?}");

    for (betaling, (_, (met, zonder))) in verloop.betalingen().iter().zip(&verwacht) {
        let gezien = (betaling.bedrag().centen(), betaling.bedrag_zonder_werkgeverslasten().centen());
        assert_eq!(gezien, (centen(met), centen(zonder)), "{baan:?}");
    }
    let in_centen: i64 = verwacht.iter().map(|(_, (met, _))| centen(met)).sum();
    assert_eq!(verloop.totaal(), Bedrag::van_centen(in_centen), "{baan:?}");
    assert_eq!(verloop.status(), Status::Berekend);
}

#[test]
fn ten_thousand_random_jobs_agree_with_the_naive_sum_of_their_days() {
    iedere_baan(ZAAD, BANEN, vergelijk);
}

#[test]
fn counting_days_that_are_alike_changes_nothing_in_the_naive_sum() {
    iedere_baan(ZAAD + 100, 60, |baan, cijfers| {
        assert_eq!(per_maand_geteld(baan, cijfers), per_maand(baan, cijfers), "{baan:?}");
    });
}

#[test]
fn periods_join_up_have_a_cause_and_hold_on_each_of_their_days() {
    iedere_baan(ZAAD + 200, 400, |baan, _| {
        let verloop = reken(baan);
        let mut tot = verloop.van();
        let record: Value = serde_json::from_str(&verloop.json()).expect("JSON");
        for (nul, periode) in verloop.perioden().iter().enumerate() {
            assert_eq!(periode.van(), tot, "{baan:?}");
            assert!(periode.van() < periode.tot() && !periode.oorzaken().is_empty(), "{baan:?}");
            let eerste = ["ingang", "gevraagd_vanaf"].contains(&periode.oorzaken()[0].code());
            assert_eq!(eerste, nul == 0, "{baan:?}");
            tot = periode.tot();
            let Some(invoer) = periode.invoer() else { continue };
            let uitkomst = periode.uitkomst().expect("it has an input").expect("it was computed");
            assert_eq!((uitkomst.bedrag(), uitkomst.status()), (periode.bedrag(), periode.status()));
            // the record of the period asks for the same explanation in every language
            let Ruw::Velden(velden) = ruw(&record["perioden"][nul]["gegevens"]) else {
                panic!("gegevens is an object")
            };
            let gelezen = Invoer::lees(&velden).and_then(|invoer| bereken(&invoer)).expect("it was computed");
            assert_eq!(gelezen.json(), uitkomst.json(), "{baan:?}");
            // the last day has the same amount as the first
            let mut laatste = invoer.clone();
            laatste.peildatum = periode.tot().dag_ervoor().try_into().expect("from 2015");
            assert_eq!(
                exact(&laatste).expect("a day of the period"),
                periode.exact(),
                "{baan:?}\n{}",
                verloop.verslag()
            );
        }
        assert!(verloop.perioden().is_empty() || tot == verloop.einde().tot, "{baan:?}");
    });
}

/// The second variant of each choice in half of the jobs, and figures of the caller from a day of their own.
fn met_keuzes(baan: &Baan, nummer: usize) -> Dienstverband {
    let variant = |(plek, keuze): (usize, &KeuzeDef)| {
        (keuze.id.to_owned(), Value::from(keuze.varianten[nummer >> plek & 1].naam))
    };
    let keuzes: Map<String, Value> = Keuzes::CATALOGUS.iter().enumerate().map(variant).collect();
    let mut uit = dienstverband(baan);
    uit.keuzes = getypt::keuzes(Some(&Value::Object(keuzes)));
    if nummer.is_multiple_of(3) {
        let vanaf = Datum::try_from(baan.ingang).expect("a date").plus_maanden(5);
        let eigen = |reeks, waarde| Invulling::new(reeks, waarde, "proef", Some(vanaf)).expect("a figure");
        uit.invulling = vec![eigen("vergoeding_werkgeverslasten", "31"), eigen("wettelijk_minimumloon_maand", "1600")];
    }
    uit
}

#[test]
fn under_every_reading_a_period_holds_on_each_of_its_days() {
    let (nummer, berekend) = (AtomicUsize::new(0), AtomicUsize::new(0));
    iedere_baan(ZAAD + 900, 600, |baan, _| {
        // a choice can ask for a fact that the job does not have: then it is an error, and no answer
        let Ok(verloop) = verloop(&met_keuzes(baan, nummer.fetch_add(7, Ordering::Relaxed))) else { return };
        berekend.fetch_add(1, Ordering::Relaxed);
        for periode in verloop.perioden() {
            let Some(invoer) = periode.invoer() else { continue };
            let (mut invoer, mut dag) = (invoer.clone(), periode.van());
            while dag < periode.tot() {
                invoer.peildatum = dag.try_into().expect("from 2015");
                assert_eq!(
                    exact(&invoer).expect("a day of the period"),
                    periode.exact(),
                    "{dag} {baan:?}\n{}",
                    verloop.verslag()
                );
                dag = dag.plus_dag();
            }
        }
    });
    assert!(berekend.into_inner() > 400);
}

#[test]
fn no_two_neighbours_are_the_same_and_no_cause_is_left_unexplained() {
    iedere_baan(ZAAD + 300, 1_000, |baan, _| {
        for periode in reken(baan).perioden() {
            let codes: Vec<&str> = periode.oorzaken().iter().map(|oorzaak| oorzaak.code()).collect();
            assert!(!codes.contains(&"andere_bedragen") || periode.van().jaar() == 2017, "{codes:?} {baan:?}");
        }
    });
}

#[test]
fn l4_a_year_without_change_is_twelve_months_and_nothing_is_paid_outside_the_job() {
    iedere_baan(ZAAD + 400, 1_000, |baan, _| {
        let verloop = reken(baan);
        let (eerste, einde) =
            (Datum::try_from(baan.ingang).expect("a date"), Datum::try_from(baan.einde()).expect("a date"));
        assert!(verloop.perioden().iter().all(|periode| eerste <= periode.van() && periode.tot() <= einde), "{baan:?}");
        for betaling in verloop.betalingen() {
            let dagen: u32 = betaling.delen().iter().map(|deel| deel.dagen).sum();
            let [deel] = betaling.delen() else { continue };
            let periode = &verloop.perioden()[deel.periode - 1];
            if dagen == betaling.maand().dagen() {
                assert_eq!(betaling.bedrag(), periode.bedrag(), "a full month is the amount per month: {baan:?}");
            }
        }
    });
}

#[test]
fn l2_the_forfait_lasts_six_months_of_the_job_at_most() {
    iedere_baan(ZAAD + 500, 1_000, |baan, _| {
        let einde = Datum::try_from(baan.aanvang).expect("a date").plus_maanden(6);
        for periode in reken(baan).perioden() {
            let forfait = periode.invoer().is_some_and(|invoer| invoer.route == Route::Forfaitair);
            assert!(!forfait || periode.tot() <= einde, "{baan:?}");
        }
    });
}

#[test]
fn every_cited_article_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    iedere_baan(ZAAD + 700, 1_000, |baan, _| {
        let verloop = reken(baan);
        let oorzaken =
            verloop.perioden().iter().flat_map(|periode| periode.oorzaken()).chain(&verloop.einde().oorzaken);
        for oorzaak in oorzaken {
            let Some(artikel) = oorzaak.artikel() else { continue };
            let (code, dag) = (oorzaak.code(), oorzaak.tekst_van());
            assert!(bestaat(&lijst, artikel, dag), "{code}: {artikel} on {dag}\n{baan:?}");
            assert!(oorzaak.link().is_some_and(|link| link.ends_with(&format!("&z={dag}&g={dag}"))));
        }
    });
}

#[test]
fn a_record_fed_back_gives_the_same_bytes() {
    iedere_baan(ZAAD + 600, 400, |baan, _| {
        let verloop = reken(baan);
        let record: Value = serde_json::from_str(&verloop.json()).expect("JSON");
        let Ruw::Velden(velden) = ruw(&record["gegevens"]) else { panic!("gegevens is an object") };
        let weer = Dienstverband::lees(&velden).unwrap_or_else(|fout| panic!("{fout}\n{}", record["gegevens"]));
        assert_eq!(&weer, verloop.dienstverband());
        let json = verloop.json();
        assert_eq!(reken_typen(&weer), json);
    });
}

/// Values that fit some field and no field.
fn vreemd() -> Vec<Value> {
    let item =
        json!({"vanaf": "2020-02-29", "loonwaarde": 60, "arbeidsduur": 20, "van": "1900-01-01", "op": "2199-12-31"});
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(70),
        json!(i64::MAX),
        json!("nan"),
        json!("1900-01-01"),
        json!("2015-01-01"),
        json!("2016-02-29"),
        json!("2199-12-31"),
        json!("gemeente"),
        json!([]),
        json!([null, 3, "x", [], {}]),
        json!([item, item]),
        json!({"vanaf": 1}),
    ]
}

#[test]
fn a_strange_value_in_any_field_is_an_answer_or_coded_problems_and_never_a_panic() {
    iedere_baan(ZAAD + 800, 20, |baan, _| {
        let record: Value = serde_json::from_str(&reken(baan).json()).expect("JSON");
        for naam in VELDEN {
            for waarde in vreemd() {
                let mut gegevens = record["gegevens"].clone();
                gegevens[*naam] = waarde;
                gegevens["onbekende_datum"] = json!("laatste_bekende");
                let Ruw::Velden(velden) = ruw(&gegevens) else { panic!("gegevens is an object") };
                match Dienstverband::lees(&velden).and_then(|baan| verloop(&baan)) {
                    Ok(verloop) => assert!(!verloop.verslag().is_empty() && !verloop.html().is_empty()),
                    Err(fout) => assert!(
                        fout.fouten().iter().all(|fout| fout.pad().starts_with('/') && !fout.verwacht().is_empty()),
                        "{fout}"
                    ),
                }
            }
        }
    });
}

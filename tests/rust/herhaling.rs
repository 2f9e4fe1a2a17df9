//! Random cases of every year, route and reading: the record fed back gives the same bytes, and the plain amount is the
//! explained one.

use participatiewet::grootheid::Bedrag;
use participatiewet::invoer::Ruw;
use participatiewet::loonkostensubsidie::{Invoer, Keuzes, bedragen, bereken, exact};
use participatiewet_tests::antwoorden::uit_ruw;
use participatiewet_tests::getypt;
use participatiewet_tests::naief::Geval;
use participatiewet_tests::naief::steekproef::willekeurig;
use participatiewet_tests::steekproef;
use participatiewet_tests::vectoren::{alle, ruw};
use serde_json::{Map, Value};

const GEVALLEN: usize = 2_000;

/// The case with the choices that belong to its number: every variant of every choice comes by.
fn invoer(geval: &Geval, nummer: usize) -> Invoer {
    let mut invoer = steekproef::invoer(geval);
    invoer.keuzes = keuzes(nummer);
    invoer
}

/// Bit by bit: the second variant of each choice in half of the cases.
fn keuzes(nummer: usize) -> Keuzes {
    let mut object = Map::new();
    for (plek, keuze) in Keuzes::CATALOGUS.iter().enumerate() {
        let afwijkend = (nummer / 3) >> plek & 1;
        object.insert(keuze.id.to_owned(), Value::from(keuze.varianten[afwijkend].naam));
    }
    getypt::keuzes(Some(&Value::Object(object)))
}

#[test]
fn a_record_fed_back_gives_the_same_bytes() {
    let mut berekend = 0;
    for (nummer, geval) in willekeurig(71, GEVALLEN).iter().enumerate() {
        let invoer = invoer(geval, nummer);
        let onleesbaar = geval.loonwaarde_honderdsten.is_some_and(|delen| (1..100).contains(&delen));
        // a choice can ask for a figure or a field that the case does not have: then it is an error, and no answer
        let Ok(uitkomst) = bereken(&invoer) else { continue };
        if onleesbaar {
            continue;
        }
        berekend += 1;
        let record: Value = serde_json::from_str(&uitkomst.json()).expect("JSON");
        let Ruw::Velden(velden) = ruw(&record["gegevens"]) else { panic!("gegevens is an object") };
        let weer = Invoer::lees(&velden).unwrap_or_else(|fout| panic!("{fout}\n{}", record["gegevens"]));
        assert_eq!(weer, invoer, "{}", record["gegevens"]);
        assert_eq!(bereken(&weer).expect("it was computed").json(), uitkomst.json());
    }
    assert!(berekend > GEVALLEN / 2, "only {berekend}");
}

#[test]
fn the_plain_amount_is_the_explained_amount_under_every_reading() {
    for (nummer, geval) in willekeurig(72, GEVALLEN).iter().enumerate() {
        let invoer = invoer(geval, nummer);
        match (bereken(&invoer), bedragen(&invoer), exact(&invoer)) {
            (Ok(uitkomst), Ok(kaal), Ok((met, zonder))) => {
                assert_eq!(kaal.bedrag, uitkomst.bedrag(), "{invoer:?}");
                assert_eq!(kaal.bedrag_zonder_werkgeverslasten, uitkomst.bedrag_zonder_werkgeverslasten());
                assert_eq!(kaal.werkgeverslasten(), uitkomst.werkgeverslasten());
                assert_eq!((kaal.begrensd, kaal.status), (uitkomst.begrensd(), uitkomst.status()));
                assert_eq!(Bedrag::afgerond(met), Some(uitkomst.bedrag()));
                assert_eq!(Bedrag::afgerond(zonder), Some(uitkomst.bedrag_zonder_werkgeverslasten()));
            }
            (Err(een), Err(twee), Err(drie)) => assert!(een == twee && twee == drie, "{een}\n{twee}\n{drie}"),
            verschil => panic!("one answers and another does not: {verschil:?}"),
        }
    }
}

#[test]
fn l1_in_every_year_more_loonwaarde_never_gives_more_and_the_amount_stays_between_zero_and_the_maximum() {
    for (nummer, geval) in willekeurig(73, GEVALLEN).iter().enumerate() {
        let Some(laag) = geval.loonwaarde_honderdsten else { continue };
        let bij = |honderdsten: i64| {
            let geval = Geval { loonwaarde_honderdsten: Some(honderdsten), ..geval.clone() };
            exact(&invoer(&geval, nummer)).map(|(_, zonder)| zonder)
        };
        let hoog = (laag + 37 * (nummer as i64 % 200)).min(20_000);
        // a choice can ask for what the case does not have: for each loonwaarde alike
        let (Ok(meer), Ok(minder), Ok(zonder_loonwaarde), Ok(boven)) = (bij(laag), bij(hoog), bij(0), bij(10_001))
        else {
            assert!(bij(0).is_err() && bij(laag).is_err(), "{geval:?}");
            continue;
        };
        assert!(minder <= meer && meer <= zonder_loonwaarde, "{geval:?}");
        assert!(minder >= boven && boven.is_nul(), "{geval:?}");
        // the maximum is what a loonwaarde of 0 gets, in every year
        let uitkomst =
            bereken(&invoer(&Geval { loonwaarde_honderdsten: Some(0), ..geval.clone() }, nummer)).expect("above");
        assert!(uitkomst.begrensd(), "{geval:?}");
    }
}

#[test]
fn the_answer_to_every_vector_can_be_replayed_from_its_record() {
    for geval in alle() {
        let Ok(uitkomst) = uit_ruw(&geval) else { continue };
        let record: Value = serde_json::from_str(&uitkomst.json()).expect("JSON");
        let mut weer = geval;
        weer.vector.invoer = record["gegevens"].as_object().expect("an object").clone();
        let opnieuw = uit_ruw(&weer).unwrap_or_else(|fout| panic!("{}: {fout}", weer.vector.id));
        assert_eq!(opnieuw.json(), uitkomst.json(), "{}", weer.vector.id);
    }
}

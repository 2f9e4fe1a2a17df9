//! The naive implementation and the library agree on random cases, for every date: not only the cents, the exact fraction too.

use std::thread;

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_rational::BigRational;
use participatiewet::grootheid::{Bedrag, Breuk, Percentage, Uren};
use participatiewet::loonkostensubsidie::{Grondslag, Invoer, Leeftijd, Route, bedragen, bereken, exact};
use participatiewet::norm::Status;
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet_tests::in_repo;
use participatiewet_tests::naief::{self, Cijfers, Geval, steekproef};

const GEVALLEN: usize = 100_000;
const ZAAD: u64 = 20_261_123;

#[test]
fn a_hundred_thousand_random_cases_agree_with_the_naive_implementation() {
    let cijfers = Cijfers::lees(&in_repo("tests/bronnen/csv"));
    let draden = thread::available_parallelism().map_or(1, usize::from).min(8);
    let per_draad = GEVALLEN.div_ceil(draden);
    thread::scope(|ruimte| {
        let taken: Vec<_> = (0..draden as u64)
            .map(|nummer| {
                let cijfers = &cijfers;
                ruimte.spawn(move || {
                    for geval in steekproef::willekeurig(ZAAD + nummer, per_draad) {
                        vergelijk(&geval, cijfers);
                    }
                })
            })
            .collect();
        for taak in taken {
            taak.join().unwrap_or_else(|fout| std::panic::resume_unwind(fout));
        }
    });
}

fn vergelijk(geval: &Geval, cijfers: &Cijfers) {
    let verwacht = naief::reken(geval, cijfers);
    let invoer = invoer(geval);
    let uitkomst = bereken(&invoer).unwrap_or_else(|fout| panic!("{fout}\n{geval:?}"));

    let gezien = (
        uitkomst.bedrag().centen(),
        uitkomst.bedrag_zonder_werkgeverslasten().centen(),
        uitkomst.begrensd(),
        NaiveDate::from(uitkomst.bedragen_datum()),
    );
    let zoals_naief =
        (verwacht.bedrag_cent, verwacht.zonder_werkgeverslasten_cent, verwacht.begrensd, verwacht.bedragen_datum);
    assert_eq!(gezien, zoals_naief, "{geval:?}\n{}", uitkomst.verslag());
    assert_eq!(uitkomst.status(), Status::Berekend, "{geval:?}");

    let (met, zonder) = exact(&invoer).expect("it was computed before");
    assert_eq!((breuk(met), breuk(zonder)), (verwacht.exact_met, verwacht.exact_zonder), "{geval:?}");

    // the amount without its explanation is the same amount
    let kaal = bedragen(&invoer).expect("it was computed before");
    let kaal = (kaal.bedrag.centen(), kaal.bedrag_zonder_werkgeverslasten.centen(), kaal.begrensd);
    assert_eq!(kaal, (gezien.0, gezien.1, gezien.2), "{geval:?}");
}

fn invoer(geval: &Geval) -> Invoer {
    let datum = |dag: NaiveDate| Datum::try_from(dag).expect("a day that the library knows");
    let uren = |delen: i64| Uren::van_driehonderdsten(i32::try_from(delen).expect("hours of one week"));
    let procent = |delen: i64| Percentage::van_honderdsten(i32::try_from(delen).expect("a percentage"));
    let route = geval.loonwaarde_honderdsten.map_or(Route::Forfaitair, |delen| Route::Loonwaarde(procent(delen)));
    let peildatum = Peildatum::try_from(datum(geval.peildatum)).expect("from 2015");
    let mut invoer = Invoer::new(peildatum, route, uren(geval.uren_300));
    invoer.normale_arbeidsduur = geval.normale_300.map(uren);
    invoer.leeftijd = match (geval.leeftijd, geval.geboortedatum) {
        (Some(jaren), _) => Leeftijd::Jaren(u8::try_from(jaren).expect("an age")),
        (None, Some(geboren)) => Leeftijd::Geboren(datum(geboren)),
        (None, None) => Leeftijd::Volwassen,
    };
    invoer.ingangsdatum = geval.ingangsdatum.map(datum);
    invoer.aanvang_dienstbetrekking = geval.aanvang.map(datum);
    invoer.beschut = geval.beschut;
    invoer.functieloon = geval.functieloon_cent.map(Bedrag::van_centen);
    invoer.vakantiebijslag_loonwaarde = Some(procent(geval.vakantiebijslag_loonwaarde_honderdsten));
    invoer.grondslag = if geval.uurloon { Grondslag::Uurloon } else { Grondslag::Referentiemaandloon };
    invoer
}

fn breuk(breuk: Breuk) -> BigRational {
    let (teller, noemer) = breuk.vereenvoudigd();
    BigRational::new(BigInt::from(teller), BigInt::from(noemer))
}

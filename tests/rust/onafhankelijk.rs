//! The naive implementation and the library agree on random cases, for every date: not only the cents, the exact fraction too.

use std::thread;

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_rational::BigRational;
use participatiewet::grootheid::Breuk;
use participatiewet::loonkostensubsidie::{bedragen, bereken, exact};
use participatiewet::norm::Status;
use participatiewet_tests::in_repo;
use participatiewet_tests::naief::{self, Cijfers, Geval, steekproef};
use participatiewet_tests::steekproef::invoer;

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

fn breuk(breuk: Breuk) -> BigRational {
    let (teller, noemer) = breuk.vereenvoudigd();
    BigRational::new(BigInt::from(teller), BigInt::from(noemer))
}

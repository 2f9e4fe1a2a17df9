//! How long the decision rules take: one person, all groups with reasons; the questions; a million people in columns.
//!
//! Run with `cargo bench -p participatiewet --bench regels`. A benchmark is no test: compare the rows of one run.

use divan::{Bencher, black_box};
use participatiewet::doelgroep::{GROEPEN, bepaal};
use participatiewet::feiten::{Feit, Gegeven, Lijst, Momentopname, Persoon};
use participatiewet::norm::regel::{Feit as _, Klasse};
use participatiewet::tijd::Peildatum;

fn main() {
    divan::main();
}

fn peildatum() -> Peildatum {
    "2026-07-01".parse().expect("a date")
}

/// Everything is known: a job seeker of 30 with bijstand, every other fact in its last class but one decision.
fn bekend() -> Persoon {
    let mut persoon = Persoon::new();
    for feit in Feit::ALLE {
        let laatste = feit.def().klassen.len().saturating_sub(1);
        persoon.weet(*feit, Gegeven::Klasse(Klasse(u8::try_from(laatste).expect("few classes"))));
    }
    persoon.weet(Feit::Geboortedatum, Gegeven::Datum("1996-02-03".parse().expect("a date")));
    persoon.weet(Feit::AlgemeneBijstand, Gegeven::Klasse(Klasse(0)));
    persoon.weet(Feit::WerkzoekendGeregistreerd, Gegeven::Klasse(Klasse(0)));
    persoon.weet(Feit::VaststellingLoonkostensubsidie, Gegeven::Klasse(Klasse(0)));
    persoon
}

fn persoon(geval: &str) -> Persoon {
    match geval {
        "alles_bekend" => bekend(),
        "uitkeringen_bekend" => {
            let mut persoon = Persoon::new();
            persoon.weet(Feit::Geboortedatum, Gegeven::Datum("2001-02-03".parse().expect("a date")));
            persoon.weet(Feit::AlgemeneBijstand, Gegeven::Klasse(Klasse(0))).volledig(Lijst::Uitkeringen);
            persoon
        }
        _ => Persoon::new(),
    }
}

#[divan::bench(args = ["alles_bekend", "uitkeringen_bekend", "niets_bekend"])]
fn alle_groepen_met_redenen(bencher: Bencher, geval: &str) {
    let persoon = persoon(geval);
    bencher.bench(|| bepaal(black_box(&persoon), peildatum()));
}

#[divan::bench(args = ["alles_bekend", "uitkeringen_bekend", "niets_bekend"])]
fn alle_groepen_alleen_oordeel(bencher: Bencher, geval: &str) {
    let moment: Momentopname = persoon(geval).op(peildatum());
    bencher.bench(|| GROEPEN.iter().filter(|regel| regel.verdict(black_box(&moment), peildatum()).is_ok()).count());
}

#[divan::bench]
fn feiten_op_een_dag(bencher: Bencher) {
    let persoon = persoon("alles_bekend");
    bencher.bench(|| black_box(&persoon).op(peildatum()));
}

//! How long the decision rules take: one person, all groups with reasons; the questions; a million people in columns.
//!
//! Run with `cargo bench -p participatiewet --bench regels`. A benchmark is no test: compare the rows of one run.

use divan::{Bencher, black_box};
use participatiewet::doelgroep::{GROEPEN, bepaal};
use participatiewet::feiten::{Feit, Gegeven, Lijst, Momentopname, Persoon, Zaak};
use participatiewet::kolommen::{self, Invoer, ONBEKEND, Peildata};
use participatiewet::norm::regel::{Feit as _, Feitsoort, Klasse};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet::vragen::{Doel, vragen};

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
    let zaak = Zaak { persoon: persoon(geval), peildatum: peildatum() };
    bencher.bench(|| bepaal(black_box(&zaak)));
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

#[divan::bench(args = ["alles_bekend", "uitkeringen_bekend", "niets_bekend"])]
fn alle_vragen(bencher: Bencher, geval: &str) {
    let (persoon, doel) = (persoon(geval), Doel::alles());
    bencher.bench(|| vragen(&doel, black_box(&persoon), peildatum()));
}

const MILJOEN: usize = 1_000_000;

/// A number from a seed that follows from the place: the same on every run.
fn willekeurig(rij: usize, plek: usize) -> u64 {
    let mut z =
        (rij as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (plek as u64 + 1).wrapping_mul(0xd1b5_4a32_d192_ed03);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Somebody has at most a few benefits; what is rare is rare; `gaten` of every thousand classes are not known.
fn klasse(feit: Feit, rij: usize, gaten: u64) -> u8 {
    let def = feit.def();
    let kans = willekeurig(rij, feit.nummer()) % 1000;
    if willekeurig(rij, feit.nummer() + 1000) % 1000 < gaten {
        return ONBEKEND;
    }
    match (def.soort, feit) {
        (_, Feit::Geboortedatum) => [2, 2, 2, 2, 2, 2, 2, 1, 1, 3][usize::try_from(kans).expect("small") / 100],
        (Feitsoort::Uitkering, _) => match kans {
            0..40 => 0,
            40..45 => 1,
            _ => 2,
        },
        (Feitsoort::JaNee, _) => u8::from(kans >= 100),
        (Feitsoort::Vaststelling, _) => match kans {
            0..80 => 0,
            80..900 => 1,
            _ => 2,
        },
        _ => u8::try_from(kans % def.klassen.len().max(1) as u64).expect("small"),
    }
}

/// A million people, all groups with their first reason, one core. `gaten`: of every thousand classes so many are unknown.
#[divan::bench(args = [0, 1, 10], sample_count = 3, sample_size = 1)]
fn een_miljoen_mensen(bencher: Bencher, gaten: u64) {
    let feiten: Vec<Feit> = Feit::ALLE.iter().copied().filter(|feit| !feit.def().klassen.is_empty()).collect();
    let kolommen: Vec<Vec<u8>> =
        feiten.iter().map(|feit| (0..MILJOEN).map(|rij| klasse(*feit, rij, gaten)).collect()).collect();
    let mut invoer = Invoer::new(MILJOEN, Peildata::Een(peildatum()));
    for (feit, kolom) in feiten.iter().zip(&kolommen) {
        invoer.kolom(*feit, kolom).expect("a column");
    }
    bencher.bench_local(|| kolommen::bepaal(black_box(&invoer), GROEPEN));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn een_miljoen_mensen_elk_op_een_eigen_dag(bencher: Bencher) {
    let feiten: Vec<Feit> = Feit::ALLE.iter().copied().filter(|feit| !feit.def().klassen.is_empty()).collect();
    let kolommen: Vec<Vec<u8>> =
        feiten.iter().map(|feit| (0..MILJOEN).map(|rij| klasse(*feit, rij, 0)).collect()).collect();
    let begin: Datum = "2015-01-01".parse().expect("a date");
    let dag = |rij: usize| begin.plus_dagen(u32::try_from(willekeurig(rij, 5000) % 4300).expect("small"));
    let dagen: Vec<Datum> = (0..MILJOEN).map(dag).collect();
    let mut invoer = Invoer::new(MILJOEN, Peildata::PerRij(&dagen));
    for (feit, kolom) in feiten.iter().zip(&kolommen) {
        invoer.kolom(*feit, kolom).expect("a column");
    }
    bencher.bench_local(|| kolommen::bepaal(black_box(&invoer), GROEPEN));
}

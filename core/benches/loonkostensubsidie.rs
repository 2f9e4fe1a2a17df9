//! How long one height takes: without explanation, with structured steps, and with the steps rendered as text.
//!
//! Run with `cargo bench -p participatiewet`. A benchmark is no test: compare the rows of one run.

use divan::{Bencher, black_box};
use participatiewet::grootheid::Uren;
use participatiewet::invoer::Ruw;
use participatiewet::loonkostensubsidie::{Invoer, Leeftijd, Route, bedragen, bereken};

fn main() {
    divan::main();
}

fn gewoon() -> Invoer {
    let peildatum = "2026-07-01".parse().expect("a date");
    let loonwaarde = "60".parse().expect("a percentage");
    let mut invoer = Invoer::new(peildatum, Route::Loonwaarde(loonwaarde), Uren::hele(32));
    invoer.normale_arbeidsduur = Some(Uren::hele(36));
    invoer
}

fn jongere_in_2019() -> Invoer {
    let peildatum = "2019-10-01".parse().expect("a date");
    let mut invoer = Invoer::new(peildatum, Route::Loonwaarde("45".parse().expect("a percentage")), Uren::hele(28));
    invoer.normale_arbeidsduur = Some(Uren::hele(38));
    invoer.leeftijd = Leeftijd::Geboren("2001-03-05".parse().expect("a date"));
    invoer.ingangsdatum = Some("2018-11-01".parse().expect("a date"));
    invoer
}

#[divan::bench(args = ["gewoon", "jongere_in_2019"])]
fn zonder_uitleg(bencher: Bencher, geval: &str) {
    let invoer = if geval == "gewoon" { gewoon() } else { jongere_in_2019() };
    bencher.bench(|| bedragen(black_box(&invoer)));
}

#[divan::bench(args = ["gewoon", "jongere_in_2019"])]
fn met_stappen(bencher: Bencher, geval: &str) {
    let invoer = if geval == "gewoon" { gewoon() } else { jongere_in_2019() };
    bencher.bench(|| bereken(black_box(&invoer)));
}

#[divan::bench]
fn uit_tekst_gelezen(bencher: Bencher) {
    let velden = [("peildatum", "1-7-2026"), ("loonwaarde", "60%"), ("arbeidsduur", "32")];
    let velden = velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst)));
    bencher.bench(|| Invoer::lees(black_box(&velden)));
}

#[divan::bench]
fn als_tekst(bencher: Bencher) {
    let uitkomst = bereken(&gewoon()).expect("a valid case");
    bencher.bench(|| black_box(&uitkomst).verslag());
}

#[divan::bench]
fn als_json(bencher: Bencher) {
    let uitkomst = bereken(&gewoon()).expect("a valid case");
    bencher.bench(|| black_box(&uitkomst).json());
}

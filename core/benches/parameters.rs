//! Looking figures up: the numbers for beschut werk are read along per lookup.

use divan::black_box;
use participatiewet::parameters::{BeschutWerkAantallen, beschut_werk_aantal, toets_uurloon};
use participatiewet::tijd::Datum;

fn main() {
    divan::main();
}

/// The last line of the table, by its name.
#[divan::bench]
fn beschut_werk_laatste_naam() -> u32 {
    beschut_werk_aantal(black_box("voorne aan zee"), black_box(2026)).ok().flatten().map_or(0, |aantal| aantal.plaatsen)
}

#[divan::bench]
fn beschut_werk_code() -> u32 {
    beschut_werk_aantal(black_box("1992"), black_box(2026)).ok().flatten().map_or(0, |aantal| aantal.plaatsen)
}

/// A name that is in no table, with the nearest ones.
#[divan::bench]
fn beschut_werk_onbekend() -> bool {
    beschut_werk_aantal(black_box("Stadskannaal"), black_box(2026)).is_err()
}

#[divan::bench]
fn beschut_werk_tabel_lezen() -> BeschutWerkAantallen {
    BeschutWerkAantallen::lees()
}

#[divan::bench]
fn beschut_werk_in_tabel(bencher: divan::Bencher<'_, '_>) {
    let tabel = BeschutWerkAantallen::lees();
    bencher.bench_local(|| tabel.gemeente(black_box("Stadskanaal")).ok().and_then(|gemeente| gemeente.aantal(2026)));
}

#[divan::bench]
fn uurloon_van_de_toets() -> bool {
    Datum::new(2022, 3, 1).is_some_and(|dag| toets_uurloon(black_box(Some(18)), black_box(dag)).is_ok())
}

//! How long one person takes: every group with its reasons, every instrument with its reasons, amounts and samenloop, and both.
//!
//! Run with `cargo bench -p participatiewet --bench voorzieningen`. A benchmark is no test: compare the rows of one run.

use std::borrow::Cow;

use divan::{Bencher, black_box};
use participatiewet::doelgroep;
use participatiewet::feiten::{Persoon, Zaak};
use participatiewet::invoer::Ruw;
use participatiewet::voorziening::{Aanvraag, overzicht};

fn main() {
    divan::main();
}

/// Somebody who works with loonkostensubsidie; the smaller the list of facts, the more is still to be asked.
fn iemand(alles_bekend: bool) -> Aanvraag {
    let mut feiten: Vec<(Cow<'_, str>, Ruw<'_>)> = [
        ("geboortedatum", "1-5-1985"),
        ("algemene_bijstand", "ja"),
        ("dienstbetrekking", "ja"),
        ("aanvang_dienstbetrekking", "3-11-2025"),
        ("vaststelling_loonkostensubsidie", "ja"),
        ("toegeleid", "artikel_7"),
        ("minimumloontoets_uwv", "kan_niet_verzoek_college"),
    ]
    .map(|(naam, waarde)| (naam.into(), Ruw::tekst(waarde)))
    .to_vec();
    if alles_bekend {
        let nee = ["wia_gemeentegroep", "buiten_groep_door_voorziening", "werkzoekend_geregistreerd"];
        feiten.extend(nee.map(|naam| (naam.into(), Ruw::tekst("nee"))));
        let lijsten = ["uitkeringen", "werk", "besluiten"].map(Ruw::tekst).to_vec();
        feiten.push(("volledig".into(), Ruw::Lijst(lijsten)));
    }
    let persoon = Persoon::lees(&feiten).expect("a person");
    let mut aanvraag = Aanvraag::new(persoon, "2026-07-01".parse().expect("a day"));
    aanvraag.loonwaarde = Some("60".parse().expect("a percentage"));
    aanvraag.arbeidsduur = Some("32".parse().expect("hours"));
    aanvraag.verloonde_uren = Some("1664".parse().expect("hours"));
    aanvraag
}

fn zaak(aanvraag: &Aanvraag) -> Zaak {
    Zaak { persoon: aanvraag.persoon.clone(), peildatum: aanvraag.peildatum }
}

#[divan::bench(args = [true, false])]
fn groepen(bencher: Bencher, alles_bekend: bool) {
    let zaak = zaak(&iemand(alles_bekend));
    bencher.bench(|| doelgroep::bepaal(black_box(&zaak)));
}

#[divan::bench(args = [true, false])]
fn instrumenten(bencher: Bencher, alles_bekend: bool) {
    let aanvraag = iemand(alles_bekend);
    bencher.bench(|| overzicht(black_box(&aanvraag)));
}

#[divan::bench(args = [true, false])]
fn groepen_en_instrumenten(bencher: Bencher, alles_bekend: bool) {
    let aanvraag = iemand(alles_bekend);
    let zaak = zaak(&aanvraag);
    bencher.bench(|| (doelgroep::bepaal(black_box(&zaak)), overzicht(black_box(&aanvraag))));
}

//! How long one person takes: every group and every instrument with its reasons, and then with amounts, terms and samenloop.
//!
//! Run with `cargo bench -p participatiewet --bench voorzieningen`. A benchmark is no test: compare the rows of one run.

use std::borrow::Cow;

use divan::{Bencher, black_box};
use participatiewet::doelgroep;
use participatiewet::feiten::{Persoon, Zaak, catalogus};
use participatiewet::invoer::Ruw;
use participatiewet::norm::regel::{Feitsoort, Weging};
use participatiewet::voorziening::{Aanvraag, REGELS, overzicht, overzicht_met_groepen};

fn main() {
    divan::main();
}

/// Somebody who works with loonkostensubsidie. About whom all is known, no rule needs a fact; the smaller the list of facts, the more is still to be asked.
fn iemand(bekend: &str) -> Aanvraag {
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
    if bekend != "weinig" {
        let nee = ["wia_gemeentegroep", "buiten_groep_door_voorziening", "werkzoekend_geregistreerd"];
        feiten.extend(nee.map(|naam| (naam.into(), Ruw::tekst("nee"))));
        let lijsten = ["uitkeringen", "werk", "besluiten"].map(Ruw::tekst).to_vec();
        feiten.push(("volledig".into(), Ruw::Lijst(lijsten)));
    }
    if bekend == "alles" {
        let overig = [
            ("vorige_aanvraag_doelgroep_op", "geen"),
            ("studiefinanciering", "nee"),
            ("wajong_afgewezen", "nee"),
            ("voormalig_wsw_wajong", "nee"),
        ];
        feiten.extend(overig.map(|(naam, waarde)| (naam.into(), Ruw::tekst(waarde))));
        for feit in catalogus().iter().filter(|feit| feit.soort == Feitsoort::JaNee) {
            if !feiten.iter().any(|(naam, _)| naam == feit.feit) {
                feiten.push((feit.feit.into(), Ruw::tekst("nee")));
            }
        }
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

#[divan::bench(args = ["alles", "lijsten_volledig", "weinig"])]
fn groepen(bencher: Bencher, bekend: &str) {
    let zaak = zaak(&iemand(bekend));
    bencher.bench(|| doelgroep::bepaal(black_box(&zaak)));
}

#[divan::bench(args = ["alles", "lijsten_volledig", "weinig"])]
fn instrumenten(bencher: Bencher, bekend: &str) {
    let aanvraag = iemand(bekend);
    bencher.bench(|| overzicht(black_box(&aanvraag)));
}

#[divan::bench(args = ["alles", "lijsten_volledig", "weinig"])]
fn groepen_en_instrumenten_apart(bencher: Bencher, bekend: &str) {
    let aanvraag = iemand(bekend);
    let zaak = zaak(&aanvraag);
    bencher.bench(|| (doelgroep::bepaal(black_box(&zaak)), overzicht(black_box(&aanvraag))));
}

/// Every group and every instrument with its reasons, no amounts, terms or samenloop; from the facts over time.
#[divan::bench(args = ["alles", "lijsten_volledig", "weinig"])]
fn oordelen_met_redenen(bencher: Bencher, bekend: &str) {
    let Zaak { persoon, peildatum } = zaak(&iemand(bekend));
    bencher.bench(|| {
        let beeld = black_box(&persoon).op(peildatum);
        Weging::op(&beeld, peildatum).oordelen(doelgroep::GROEPEN.iter().chain(REGELS).copied())
    });
}

/// Groups with reasons and the whole overview of instruments, in one weighing.
#[divan::bench(args = ["alles", "lijsten_volledig", "weinig"])]
fn groepen_en_instrumenten_samen(bencher: Bencher, bekend: &str) {
    let aanvraag = iemand(bekend);
    bencher.bench(|| overzicht_met_groepen(black_box(&aanvraag)));
}

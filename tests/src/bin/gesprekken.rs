//! How many questions people get, by the order of the questions: the one of the library (influence), the one that leaves
//! the fewest facts that matter after the answer, on average over its classes, any order, and every fact of the rule.

use participatiewet::feiten::{Feit, Momentopname, Persoon};
use participatiewet::norm::regel::Feit as _;
use participatiewet::tijd::Peildatum;
use participatiewet::vragen::{Doel, Vragenlijst};
use participatiewet_tests::bevolking::{Toeval, persoon};
use participatiewet_tests::gesprek::voer;
use participatiewet_tests::regels::{alle, feiten_op, klassen, met};

fn main() {
    let mensen: usize = std::env::args().nth(1).map_or(100, |tekst| tekst.parse().expect("a number of people"));
    let peildatum: Peildatum = "2026-07-01".parse().expect("a date");
    println!("{:<28} {:>14} {:>14} {:>14} {:>6}", "doel", "invloed", "gulzig", "willekeurig", "vast");
    let los = alle().into_iter().map(|regel| Doel::van(&[regel]));
    for doel in los.chain([Doel::alles()]) {
        toon(&doel, mensen, peildatum);
    }
}

fn toon(doel: &Doel, mensen: usize, peildatum: Peildatum) {
    let mut vast: Vec<Feit> = Vec::new();
    for regel in doel.regels() {
        let rij = regel.versies.rijen.iter().rev().find(|rij| rij.van <= peildatum.datum()).expect("a version");
        vast.extend(feiten_op(&rij.waarde.voorwaarde, peildatum.datum()));
    }
    vast.sort_unstable();
    vast.dedup();
    let mut toeval = Toeval::nieuw(7);
    let mut tellingen = [Vec::new(), Vec::new(), Vec::new()];
    let mut schermen = 0;
    for _ in 0..mensen {
        let alles = persoon(&mut toeval, peildatum);
        let leeg = Persoon::new();
        let eerste = voer(doel, &leeg, &alles, peildatum, |_, _| 0);
        schermen += eerste.schermen;
        tellingen[0].push(eerste.vragen.len());
        tellingen[1].push(voer(doel, &leeg, &alles, peildatum, |lijst, weet| gulzig(doel, lijst, weet)).vragen.len());
        let greep = voer(doel, &leeg, &alles, peildatum, |lijst, _| toeval.onder(lijst.vragen.len()));
        tellingen[2].push(greep.vragen.len());
    }
    let kolom = |telling: &Vec<usize>| {
        let som: usize = telling.iter().sum();
        format!("{}.{:02} (max {})", som / mensen, som * 100 / mensen % 100, telling.iter().max().expect("people"))
    };
    let [een, twee, drie] = tellingen.each_ref().map(kolom);
    let naam: String = doel.naam().chars().take(28).collect();
    let scherm = schermen * 100 / mensen;
    println!(
        "{naam:<28} {een:>14} {twee:>14} {drie:>14} {:>6}   schermen {}.{:02}",
        vast.len(),
        scherm / 100,
        scherm % 100
    );
}

/// The question after which, on average over its classes, the fewest facts still matter.
fn gulzig(doel: &Doel, lijst: &Vragenlijst, weet: &Persoon) -> usize {
    let moment = weet.op(lijst.peildatum);
    let over = |moment: &Momentopname| {
        let mut feiten: Vec<Feit> = Vec::new();
        for regel in doel.regels() {
            let (_, nodig) = regel.nodig(moment, lijst.peildatum).expect("a known day");
            feiten.extend(nodig.iter().map(|nodig| nodig.feit));
        }
        feiten.sort_unstable();
        feiten.dedup();
        feiten.len()
    };
    let verwacht = |feit: Feit| {
        let som: usize = klassen(feit).map(|klasse| over(&met(&moment, feit, klasse))).sum();
        som * 840 / feit.def().klassen.len()
    };
    let wegen: Vec<usize> = lijst.vragen.iter().map(|vraag| verwacht(vraag.feit)).collect();
    (0..wegen.len()).min_by_key(|plek| wegen[*plek]).expect("a question")
}

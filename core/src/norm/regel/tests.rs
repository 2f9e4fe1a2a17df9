//! The kernel against the definition, by trying every completion of what is not known.

mod delen;
mod proef;

use std::collections::BTreeSet;
use std::marker::PhantomData;

use proptest::prelude::*;

use super::diagram::{Diagram, Zicht};
use super::feit::Feit;
use super::per_regel::PerRegel;
use super::tabel::{aantal_tabelregels, tabel};
use super::voorwaarde::Voorwaarde;
use super::{Verdict, Weging};
use crate::tijd::{Datum, Peildatum};
use proef::{Proef, aanvullingen, bekend, regel, voorwaarde};

fn dag() -> Datum {
    Datum::constant(2020, 1, 1)
}

fn peildatum() -> Peildatum {
    Peildatum::try_from(dag()).expect("from 2015")
}

fn weeg(voorwaarde: &Voorwaarde<Proef>, persoon: &Vec<Option<u8>>) -> Verdict {
    Weging::op(persoon, peildatum()).weeg(voorwaarde)
}

/// Every outcome that a completion can have.
fn mogelijk(voorwaarde: &Voorwaarde<Proef>, bekend: &[Option<u8>]) -> Vec<(Vec<Option<u8>>, Verdict)> {
    let uitkomst = |persoon: Vec<Option<u8>>| {
        let uitkomst = weeg(voorwaarde, &persoon);
        (persoon, uitkomst)
    };
    aanvullingen(bekend).into_iter().map(uitkomst).collect()
}

/// The facts in which two completions with different outcomes differ, while they are equal in everything else.
fn beslissend(mogelijk: &[(Vec<Option<u8>>, Verdict)]) -> BTreeSet<usize> {
    let mut feiten = BTreeSet::new();
    for (een, uitkomst) in mogelijk {
        for (ander, anders) in mogelijk {
            let verschil: Vec<usize> = (0..een.len()).filter(|plek| een[*plek] != ander[*plek]).collect();
            if uitkomst != anders && verschil.len() == 1 {
                feiten.insert(verschil[0]);
            }
        }
    }
    feiten
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_verdict_is_decided_if_and_only_if_every_completion_agrees(voorwaarde in voorwaarde(), bekend in bekend()) {
        let alle: Vec<Verdict> = mogelijk(&voorwaarde, &bekend).into_iter().map(|(_, uitkomst)| uitkomst).collect();
        let verwacht = if alle.iter().all(|uitkomst| *uitkomst == alle[0]) { alle[0] } else { Verdict::FeitenNodig };
        let oordeel = regel(voorwaarde).oordeel(&bekend, peildatum()).expect("a known date");
        prop_assert_eq!(oordeel.uitkomst, verwacht);
        prop_assert_eq!(regel(voorwaarde).verdict(&bekend, peildatum()).expect("a known date"), verwacht);
        prop_assert_eq!(oordeel.feiten.is_empty(), verwacht != Verdict::FeitenNodig);
        // the quick value is never wrong, only sometimes undecided
        let snel = weeg(&voorwaarde, &bekend);
        prop_assert!(snel == verwacht || snel == Verdict::FeitenNodig);
    }

    #[test]
    fn a_question_is_asked_if_and_only_if_it_is_pivotal(voorwaarde in voorwaarde(), bekend in bekend()) {
        let oordeel = regel(voorwaarde).oordeel(&bekend, peildatum()).expect("a known date");
        let gevraagd: BTreeSet<usize> = oordeel.feiten.iter().map(|nodig| nodig.feit.nummer()).collect();
        prop_assert_eq!(gevraagd, beslissend(&mogelijk(&voorwaarde, &bekend)));
    }

    #[test]
    fn more_facts_never_turn_a_decided_verdict(voorwaarde in voorwaarde(), bekend in bekend()) {
        let eerst = regel(voorwaarde).oordeel(&bekend, peildatum()).expect("a known date").uitkomst;
        for persoon in aanvullingen(&bekend) {
            let later = regel(voorwaarde).oordeel(&persoon, peildatum()).expect("a known date").uitkomst;
            prop_assert!(later != Verdict::FeitenNodig);
            prop_assert!(eerst == Verdict::FeitenNodig || eerst == later);
        }
    }

    #[test]
    fn the_questions_lead_to_the_same_verdict_in_any_order(
        voorwaarde in voorwaarde(),
        persoon in prop::sample::select(aanvullingen(&[None; 5])),
        volgorde in Just((0..5_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let regel = regel(voorwaarde);
        let waar = regel.oordeel(&persoon, peildatum()).expect("a known date").uitkomst;
        let mut weet = vec![None; 5];
        loop {
            let oordeel = regel.oordeel(&weet, peildatum()).expect("a known date");
            if oordeel.uitkomst != Verdict::FeitenNodig {
                prop_assert_eq!(oordeel.uitkomst, waar);
                break;
            }
            let mag: BTreeSet<usize> = oordeel.feiten.iter().map(|nodig| nodig.feit.nummer()).collect();
            let volgende = volgorde.iter().find(|nummer| mag.contains(nummer)).expect("a question");
            prop_assert!(weet[*volgende].is_none(), "asked twice");
            weet[*volgende] = persoon[*volgende];
        }
    }

    #[test]
    fn what_is_no_reason_cannot_change_a_decided_verdict(
        voorwaarde in voorwaarde(),
        persoon in prop::sample::select(aanvullingen(&[None; 5])),
    ) {
        // every fact that no reason rests on is forgotten: the verdict stays
        let oordeel = regel(voorwaarde).oordeel(&persoon, peildatum()).expect("a known date");
        let redenen: BTreeSet<Option<usize>> =
            oordeel.redenen().iter().map(|reden| "abcde".find(reden.code().split('_').next().expect("a name"))).collect();
        let mut weet = persoon.clone();
        for (plek, klasse) in weet.iter_mut().enumerate() {
            if !redenen.contains(&Some(plek)) {
                *klasse = None;
            }
        }
        prop_assert_eq!(weeg(&voorwaarde, &weet), weeg(&voorwaarde, &persoon));
    }

    #[test]
    fn exactly_one_line_of_the_table_fits_every_person(voorwaarde in voorwaarde()) {
        let regel = regel(voorwaarde);
        let tabel = tabel(regel, peildatum()).expect("a version");
        prop_assert_eq!(aantal_tabelregels(regel, peildatum()), u64::try_from(tabel.regels.len()).expect("few lines"));
        let andere_regel = tabel.kolommen.iter().any(|kolom| kolom == "P-01"); // one line for what this test cannot fill in
        for persoon in aanvullingen(&[None; 5]) {
            let past = |kolom: usize, cel: &super::Cel| {
                let plek = ["a", "b", "c", "d", "e"].iter().position(|naam| tabel.kolommen[kolom] == *naam);
                let Some(plek) = plek else { return cel.0.is_empty() };
                let klasse = usize::from(persoon[plek].expect("everything is known"));
                cel.0.is_empty() || cel.0.contains(&Proef(u8::try_from(plek).expect("few")).def().klassen[klasse])
            };
            let passend: Vec<Verdict> = tabel
                .regels
                .iter()
                .filter(|lijn| lijn.cellen.iter().enumerate().all(|(kolom, cel)| past(kolom, cel)))
                .map(|lijn| lijn.uitkomst)
                .collect();
            if !andere_regel {
                prop_assert_eq!(passend, vec![weeg(&voorwaarde, &persoon)]);
            }
        }
    }
}

#[test]
fn a_fact_that_is_mentioned_twice_is_not_asked_when_it_cancels_out() {
    use super::feit::Klassen;
    use super::voorwaarde::Blad;
    use crate::bron::{Artikel, Regeling};
    let artikel = Artikel::new(Regeling::Participatiewet, "7");
    let blad = |feit: u8, klasse: u8| {
        Voorwaarde::Feit(Blad::new("x", Proef(feit), Klassen::van([klasse]), artikel, "ja", "nee"))
    };
    // (a and b) or (not a and b)
    let met = Voorwaarde::Alle(vec![blad(0, 0), blad(1, 0)].leak());
    let zonder = Voorwaarde::Alle(vec![blad(0, 1), blad(1, 0)].leak());
    let voorwaarde = Voorwaarde::Een(vec![met, zonder].leak());
    let bekend = vec![None, Some(0), None, None, None];
    assert_eq!(weeg(&voorwaarde, &bekend), Verdict::FeitenNodig);
    let mut diagram = Diagram::leeg();
    let zicht = Zicht { beeld: &bekend, dag: dag(), regels: &PerRegel::new(), over: PhantomData };
    let plek = diagram.van(&voorwaarde, &zicht);
    assert_eq!((diagram.uitkomst(plek), diagram.beslissend(plek)), (Verdict::Ja, Vec::new()));
}

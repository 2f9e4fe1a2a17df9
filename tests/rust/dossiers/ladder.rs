//! The participatieladder: total, deterministic, a course without gap or overlap, counts that add up, remarks that fit.

use participatiewet::invoer::Ruw;
use participatiewet::participatieladder::{
    Beweging, Loop, Meting, Nevensituatie, Trede, VELDEN, Waarnemingen, bewegingen, trede,
};
use participatiewet::tijd::Periode;
use participatiewet_tests::wandeling::datum;
use proptest::prelude::*;

fn waarnemingen(bits: u8) -> Waarnemingen {
    let bit = |plek: u8| bits >> plek & 1 == 1;
    Waarnemingen {
        arbeidscontract_of_zelfstandig: bit(0),
        aanvullende_uitkering: bit(1),
        begeleiding_op_het_werk: bit(2),
        instrument_van_de_gemeente: bit(3),
        onbetaald_werk_met_verantwoordelijkheid: bit(4),
        wekelijks_georganiseerde_activiteit: bit(5),
        wekelijks_contact_buitenshuis: bit(6),
    }
}

/// PL1: all 128 combinations, against the decision tree read as a table.
#[test]
fn the_rule_is_total_and_follows_the_tree() {
    let mut gezien = std::collections::BTreeSet::new();
    for bits in 0..128 {
        let w = waarnemingen(bits);
        let verwacht = match (bits & 1, bits & 0b1110, bits & 0b10000, bits & 0b10_0000, bits & 0b100_0000) {
            (1, 0, ..) => 6,
            (1, ..) => 5,
            (_, _, 16, ..) => 4,
            (_, _, _, 32, _) => 3,
            (.., 64) => 2,
            _ => 1,
        };
        assert_eq!(trede(&w).nummer(), verwacht, "{w:?}");
        gezien.insert(trede(&w));
    }
    assert_eq!(gezien.len(), Trede::ALLE.len());
}

/// The short way of asking gives the same trede as all answers.
#[test]
fn only_questions_that_can_decide_are_needed() {
    for bits in 0..128 {
        let w = waarnemingen(bits);
        let alles: Vec<_> =
            VELDEN.iter().enumerate().map(|(plek, naam)| ((*naam).into(), Ruw::Bool(bits >> plek & 1 == 1))).collect();
        assert_eq!(Waarnemingen::lees(&alles).expect("all answers"), w);
        // leave out what reading does not ask for
        let mut kort: Vec<_> = Vec::new();
        while let Err(fout) = Waarnemingen::lees(&kort) {
            assert_eq!(fout.code(), "ontbreekt");
            let naam = fout.pad().trim_start_matches('/');
            let plek = VELDEN.iter().position(|veld| *veld == naam).expect("a field");
            kort.push((VELDEN[plek].into(), Ruw::Bool(bits >> plek & 1 == 1)));
        }
        assert!(kort.len() <= 4);
        assert_eq!(trede(&Waarnemingen::lees(&kort).expect("enough answers")), trede(&w));
    }
    let fout = Waarnemingen::lees(&[("arbeidscontract".into(), Ruw::tekst("ja"))]).unwrap_err();
    assert_eq!(
        fout.fouten().iter().map(participatiewet::Fout::code).collect::<Vec<_>>(),
        ["ontbreekt", "onbekende_naam"]
    );
}

proptest! {
    /// PL2 and PL5.
    #[test]
    fn a_course_has_no_gap_and_movements_add_up(lopen in prop::collection::vec(prop::collection::vec((0_u32..3000, 0_u8..128), 1..8), 1..12)) {
        let begin = datum("2018-01-01");
        let lopen: Vec<Loop> = lopen
            .into_iter()
            .filter_map(|metingen| {
                Loop::new(metingen.into_iter().map(|(dag, bits)| Meting { op: begin.plus_dagen(dag), waarnemingen: waarnemingen(bits) }).collect()).ok()
            })
            .collect();
        for een in &lopen {
            let perioden = een.perioden();
            prop_assert_eq!(perioden.len(), een.metingen().len());
            prop_assert!(perioden.windows(2).all(|paar| paar[0].0.tot == Some(paar[1].0.van) && paar[0].0.van < paar[1].0.van));
            prop_assert_eq!(perioden[perioden.len() - 1].0.tot, None);
            for (periode, trede) in &perioden {
                prop_assert_eq!(een.op(periode.van), Some(*trede));
            }
            prop_assert_eq!(een.op(perioden[0].0.van.dag_ervoor()), None);
            prop_assert_eq!(een.bewegingen().len() + 1, een.metingen().len());
        }
        let geteld: u32 = bewegingen(&lopen).iter().map(|(_, aantal)| aantal).sum();
        let twee = lopen.iter().filter(|een| een.metingen().len() > 1).count();
        prop_assert_eq!(geteld as usize, twee);
    }
}

proptest! {
    /// PL3 and PL4: exactly the observations that do not fit what ran beside them are told.
    #[test]
    fn what_does_not_fit_is_told_and_nothing_else(
        metingen in prop::collection::btree_map(0_u32..900, 0_u8..128, 1..8),
        naast in prop::collection::vec((0_u32..900, 1_u32..18, any::<bool>(), any::<bool>()), 0..5),
    ) {
        let begin = datum("2024-01-01");
        let op = |dag: u32| begin.plus_dagen(dag);
        let een = Loop::new(metingen.iter().map(|(dag, bits)| Meting { op: op(*dag), waarnemingen: waarnemingen(*bits) }).collect());
        let een = een.expect("other days");
        let naast: Vec<(Periode, Nevensituatie)> = naast
            .into_iter()
            .map(|(van, maanden, open, baan)| {
                let (van, tot) = (op(van), op(van).plus_maanden(maanden));
                let situatie = if baan { Nevensituatie::OndersteundeBaan } else { Nevensituatie::OnbetaaldeWerkplek };
                (Periode { van, tot: (!open).then_some(tot) }, situatie)
            })
            .collect();
        let mut verwacht = Vec::new();
        for (dag, bits) in &metingen {
            let trede = trede(&waarnemingen(*bits)).nummer();
            for (_, situatie) in naast.iter().filter(|(periode, _)| periode.bevat(op(*dag))) {
                match situatie {
                    Nevensituatie::OndersteundeBaan if trede != 5 => verwacht.push((op(*dag), "trede_past_niet_bij_ondersteunde_baan")),
                    Nevensituatie::OnbetaaldeWerkplek if trede < 4 => verwacht.push((op(*dag), "trede_past_niet_bij_onbetaalde_werkplek")),
                    _ => {}
                }
            }
        }
        let gezien: Vec<_> = een.meldingen(&naast).into_iter().map(|(dag, melding)| (dag, melding.code)).collect();
        prop_assert_eq!(gezien, verwacht);
    }
}

/// PL3 and PL4: remarks, not refusals.
#[test]
fn what_runs_beside_it_must_fit_the_trede() {
    let werk = Meting { op: datum("2026-03-01"), waarnemingen: waarnemingen(0b0001) };
    let thuis = Meting { op: datum("2025-03-01"), waarnemingen: waarnemingen(0b100_0000) };
    let een = Loop::new(vec![werk, thuis]).expect("two observations");
    assert_eq!(een.totaal(), Some(Beweging::Stijging));
    let periode = Periode { van: datum("2026-01-01"), tot: None };
    let meldingen = een.meldingen(&[(periode, Nevensituatie::OndersteundeBaan)]);
    assert_eq!((meldingen[0].0, meldingen[0].1.code), (datum("2026-03-01"), "trede_past_niet_bij_ondersteunde_baan"));
    let proefplaats = Periode::maanden(datum("2025-02-01"), 2);
    let meldingen = een.meldingen(&[(proefplaats, Nevensituatie::OnbetaaldeWerkplek)]);
    assert_eq!((meldingen.len(), meldingen[0].1.code), (1, "trede_past_niet_bij_onbetaalde_werkplek"));
    assert!(een.meldingen(&[(Periode::maanden(datum("2024-02-01"), 2), Nevensituatie::OnbetaaldeWerkplek)]).is_empty());
    assert_eq!(Loop::new(vec![werk, werk]).unwrap_err().code(), "dubbel");
    assert_eq!(Loop::new(Vec::new()).unwrap_err().code(), "ontbreekt");
}

//! The courses as the re-integration statistics count them.

use participatiewet::tijd::{Datum, Periode};
use participatiewet::traject::{Dossier, MACHINES, srg_trajecten, srg_voorzieningen};
use participatiewet_tests::wandeling::datum;
use proptest::prelude::*;

use super::naast_elkaar::{Loop, dagen, lopen};

/// R7: a course of the statistics is a connected component of overlapping or adjacent periods, as a naive count by day finds it.
fn onderdelen_per_dag(perioden: &[Periode], begin: Datum, dagen: u32) -> usize {
    let bezet = |dag: Datum| perioden.iter().any(|periode| periode.bevat(dag));
    (0..dagen).filter(|dag| bezet(begin.plus_dagen(*dag)) && (*dag == 0 || !bezet(begin.plus_dagen(dag - 1)))).count()
}

proptest! {
    /// R7: as above, over random periods; every period belongs to one course, inside its days.
    #[test]
    fn courses_of_the_statistics_are_connected_components(delen in prop::collection::vec((0_u32..120, 1_u32..20, any::<bool>()), 0..9)) {
        let begin = datum("2026-01-01");
        let perioden: Vec<Periode> = delen
            .iter()
            .enumerate()
            .map(|(plek, (van, dagen, open))| {
                let van = begin.plus_dagen(*van);
                Periode { van, tot: (plek > 0 || !open).then(|| van.plus_dagen(*dagen)) }
            })
            .collect();
        let trajecten = srg_trajecten(&perioden);
        prop_assert_eq!(trajecten.len(), onderdelen_per_dag(&perioden, begin, 200));
        let mut leden: Vec<usize> = trajecten.iter().flat_map(|traject| traject.voorzieningen.clone()).collect();
        leden.sort_unstable();
        prop_assert_eq!(leden, (0..perioden.len()).collect::<Vec<_>>());
        for traject in &trajecten {
            let eigen = || traject.voorzieningen.iter().map(|plek| perioden[*plek]);
            prop_assert_eq!(Some(traject.periode.van), eigen().map(|periode| periode.van).min());
            let einden: Option<Vec<Datum>> = eigen().map(|periode| periode.tot).collect();
            prop_assert_eq!(traject.periode.tot, einden.and_then(|einden| einden.into_iter().max()));
        }
        // never adjacent to the next one
        prop_assert!(trajecten.windows(2).all(|paar| paar[0].periode.tot.is_some_and(|tot| tot < paar[1].periode.van)));
    }
}

/// R7 and J3: of all random courses of one person, each that is a provision has its own record for each time that it was used, jobcoaching
/// beside the workplace; a type is told from 2025 only, and never where the logbook does not hold it.
#[test]
fn every_provision_is_a_record_of_its_own() {
    const GEBRUIK: &[(&str, &[&str])] = &[
        ("loonkostensubsidie", &["actief_forfait", "actief_loonwaarde", "herbepaling"]),
        ("beschut_werk", &["in_dienst", "herbeoordeling"]),
        ("re_integratietraject", &["actief", "evaluatie"]),
        ("proefplaats", &["toegestaan", "verlengd"]),
        ("participatieplaats", &["jaar1", "eindigt_na_jaar1", "jaar2", "jaar3", "jaar4"]),
        ("jobcoaching", &["actief", "evaluatie", "afbouw"]),
    ];
    let mut coach_naast_werkplek = 0;
    let coaches = lopen("jobcoaching", &["actief"], 40);
    for (zaad, coach) in (0..).zip(coaches) {
        let anders = MACHINES.iter().filter(|machine| machine.naam != "jobcoaching");
        let lopen: Vec<Loop> = anders.map(|machine| Loop::new(machine.naam, zaad)).chain([coach]).collect();
        let vast = ["2024-12-31", "2025-01-01", "2031-06-01"].map(datum);
        for dag in dagen(&lopen.iter().collect::<Vec<_>>()).into_iter().chain(vast) {
            let dossiers: Vec<(&Dossier, &str)> =
                lopen.iter().map(Loop::laatste).map(|dossier| (dossier, dossier.machine().naam)).collect();
            let records = srg_voorzieningen(&dossiers, dag);
            assert!(records.iter().all(|record| record.dossier == record.traject && record.periode.van <= dag));
            assert!(records.iter().all(|record| record.periode.tot.is_none_or(|tot| record.periode.van < tot)));
            for een in &lopen {
                let naam = een.laatste().machine().naam;
                let eigen = || records.iter().filter(move |record| record.traject == naam);
                let gebruik =
                    GEBRUIK.iter().find(|(ander, _)| *ander == naam).map_or(&[][..], |(_, toestanden)| toestanden);
                // day by day, whether it is used
                for (op, _) in een.0.iter().filter(|(op, _)| *op <= dag) {
                    let gebruikt = gebruik.contains(&een.op(*op).toestand().naam);
                    assert_eq!(
                        eigen().filter(|record| record.periode.bevat(*op)).count(),
                        usize::from(gebruikt),
                        "{naam} {op}"
                    );
                }
                for record in eigen() {
                    let codes: &[Option<u8>] = match naam {
                        _ if dag < datum("2025-01-01") => &[None],
                        "loonkostensubsidie" => &[Some(10), Some(11)],
                        "beschut_werk" => &[Some(21)],
                        "participatieplaats" => &[Some(22)],
                        "jobcoaching" => &[Some(30)],
                        _ => &[None],
                    };
                    assert!(codes.contains(&record.code), "{record:?}");
                }
            }
            let lopend = |naam: &str| records.iter().any(|r| r.traject == naam && r.periode.bevat(dag));
            coach_naast_werkplek += usize::from(
                lopend("jobcoaching") && records.iter().any(|r| r.traject != "jobcoaching" && r.periode.bevat(dag)),
            );
            let perioden: Vec<Periode> = records.iter().map(|record| record.periode).collect();
            let leden: usize = srg_trajecten(&perioden).iter().map(|traject| traject.voorzieningen.len()).sum();
            assert_eq!(leden, records.len());
        }
    }
    assert!(coach_naast_werkplek > 5, "{coach_naast_werkplek}");
}

//! Invariants over several random courses of one person, or of one municipality, side by side in time.

use std::collections::BTreeSet;

use participatiewet::grootheid::{Breuk, Uren};
use participatiewet::norm::{Gegeven, Gegevens, Nieuw, Nummer, Rol, Soort};
use participatiewet::tijd::Datum;
use participatiewet::traject::velden::*;
use participatiewet::traject::{
    Dossier, ERNAAST, Teleenheid, gerealiseerd, loonkostensubsidie, machine, samenloop, samenloop_met,
};
use participatiewet_tests::wandeling::{Stap, datum, wandel};

/// A random course, as it was after each of its events.
pub struct Loop(pub Vec<(Datum, Dossier)>);

impl Loop {
    pub fn new(naam: &str, zaad: u64) -> Self {
        let zaak = wandel(machine(naam).expect("a machine"), zaad, 40, |_| {});
        let begin = Dossier::met_instelling(naam, *zaak.instelling()).expect("a machine");
        let mut stand = vec![(datum("2000-01-01"), begin)];
        for gebeurd in zaak.historie() {
            let (_, laatste) = stand.last().expect("the beginning");
            let naam = zaak.machine().gebeurtenis(gebeurd.gebeurtenis).expect("an event").naam;
            let na = laatste.pas_toe(naam, gebeurd.op, gebeurd.door, gebeurd.gegevens).expect("a legal step");
            stand.push((gebeurd.op, na));
        }
        Self(stand)
    }

    /// The course at the end of a day.
    pub fn op(&self, dag: Datum) -> &Dossier {
        &self.0.iter().rev().find(|(op, _)| *op <= dag).expect("the beginning").1
    }

    pub fn laatste(&self) -> &Dossier {
        &self.0.last().expect("the beginning").1
    }
}

/// Every day on which one of the courses changes.
pub fn dagen(lopen: &[&Loop]) -> BTreeSet<Datum> {
    lopen.iter().flat_map(|een| een.0.iter().map(|(op, _)| *op)).collect()
}

fn loopt(dossier: &Dossier) -> bool {
    !matches!(dossier.toestand().soort, Soort::Begin | Soort::Eind)
}

/// Random courses that come into one of these states, or any where none is named.
pub fn lopen(naam: &str, toestanden: &[&str], hoeveel: usize) -> Vec<Loop> {
    let komt = |een: &Loop| een.0.iter().any(|(_, dossier)| toestanden.contains(&dossier.toestand().naam));
    let gevonden: Vec<Loop> = (0..4_000)
        .map(|zaad| Loop::new(naam, zaad))
        .filter(|een| toestanden.is_empty() || komt(een))
        .take(hoeveel)
        .collect();
    assert_eq!(gevonden.len(), hoeveel, "{naam} never comes into {toestanden:?}");
    gevonden
}

/// Runs `proef` on every pair of two lists of random courses, on each of their days; at least `nodig` days must matter.
fn op_elke_dag(een: &[Loop], ander: &[Loop], nodig: usize, mut proef: impl FnMut(&Dossier, &Dossier) -> bool) {
    let mut gezien = 0;
    for (een, ander) in een.iter().flat_map(|een| ander.iter().map(move |ander| (een, ander))) {
        for dag in dagen(&[een, ander]) {
            gezien += usize::from(proef(een.op(dag), ander.op(dag)));
        }
    }
    assert!(gezien >= nodig, "only {gezien} days that matter");
}

const ACTIEF: &[&str] = &["actief_forfait", "actief_loonwaarde"];

/// D2: a subsidy that runs while the person was found not to belong to the doelgroep is told, with Pw art. 10d lid 8, and only then.
#[test]
fn a_subsidy_beside_a_negative_finding_is_told_on_every_day() {
    let subsidies = lopen("loonkostensubsidie", ACTIEF, 40);
    let vaststellingen = lopen("doelgroepvaststelling", &["behoort_niet"], 40);
    op_elke_dag(&subsidies, &vaststellingen, 40, |subsidie, vaststelling| {
        let gevonden = samenloop(&[(subsidie, "baan"), (vaststelling, "")]);
        let fout = loopt(subsidie) && vaststelling.toestand().naam == "behoort_niet";
        assert_eq!(gevonden.len(), usize::from(fout));
        for een in gevonden {
            assert_eq!(een.grondslag.expect("a ground").to_string(), "Pw art. 10d lid 8");
        }
        fout && subsidie.toestand().naam.starts_with("actief")
    });
}

/// L3: two subsidies for one job of one person are told; for two jobs they are two cases.
#[test]
fn one_job_has_one_subsidy_on_every_day() {
    let mut een = lopen("loonkostensubsidie", ACTIEF, 40);
    let ander = een.split_off(20);
    op_elke_dag(&een, &ander, 40, |een, ander| {
        let beide = loopt(een) && loopt(ander);
        assert_eq!(samenloop(&[(een, "baan 1"), (ander, "baan 1")]).len(), usize::from(beide));
        assert!(samenloop(&[(een, "baan 1"), (ander, "baan 2")]).is_empty());
        beide
    });
}

/// P3: registration by the practice route and a subsidy on a loonwaarde go together: both stand on a loonwaarde below 100 percent.
#[test]
fn a_registration_and_a_subsidy_are_consistent_on_every_day() {
    let onder_honderd = |dossier: &Dossier| {
        let historie = dossier.zaak().historie();
        let laatste = historie.iter().rev().find_map(|gebeurd| gebeurd.gegevens.procent(&LOONWAARDE));
        laatste.is_none_or(|loonwaarde| loonwaarde.honderdsten() < 10_000)
    };
    let routes = lopen("praktijkroute", &["geregistreerd"], 25);
    let subsidies = lopen("loonkostensubsidie", &["actief_loonwaarde"], 25);
    op_elke_dag(&routes, &subsidies, 20, |route, subsidie| {
        let beide = route.toestand().naam == "geregistreerd" && subsidie.toestand().naam == "actief_loonwaarde";
        if beide {
            assert!(onder_honderd(route) && onder_honderd(subsidie));
        }
        assert!(samenloop(&[(route, "baan"), (subsidie, "baan")]).is_empty());
        beide
    });
}

/// L8 and B6: on every day, a Wsw job beside a subsidy or beside beschut werk is told, whatever the employer; another wage subsidy is told
/// beside a subsidy for the same job only.
#[test]
fn what_the_law_excludes_beside_a_course_is_told_on_every_day() {
    let mut lopend = 0;
    for zaad in 0..150 {
        for naam in ["loonkostensubsidie", "beschut_werk"] {
            for (_, dossier) in &Loop::new(naam, zaad).0 {
                let telt =
                    |situatie, bij| samenloop_met(&[(dossier, "baan")], &[(situatie, bij)]).expect("a situation").len();
                let loopt = usize::from(loopt(dossier));
                assert_eq!((telt(ERNAAST[0], "baan"), telt(ERNAAST[0], "elders")), (loopt, loopt));
                let subsidie = usize::from(naam == "loonkostensubsidie") * loopt;
                assert_eq!((telt(ERNAAST[1], "baan"), telt(ERNAAST[1], "elders")), (subsidie, 0));
                lopend += loopt;
            }
        }
    }
    assert!(lopend > 300, "{lopend}");
    let fout = samenloop_met(&[], &[("wsw", ""), ("betaalde_baan", ""), ("hypotheek", "")]).unwrap_err();
    let codes: Vec<&str> = fout.fouten().iter().map(participatiewet::Fout::code).collect();
    assert_eq!(codes, ["onbekend_traject", "onbekend_traject"]);
}

/// D3: who comes from school and applied in time after the job began needs no finding under art. 10c; anybody else does.
#[test]
fn a_school_leaver_gets_the_subsidy_without_a_finding() {
    use loonkostensubsidie::Gebeurtenis as G;
    let scholen = ["praktijkonderwijs", "voortgezet_speciaal_onderwijs", "entreeopleiding"];
    let (mut van_school, mut anders) = (0, 0);
    for zaad in 0..2_000 {
        wandel(machine("loonkostensubsidie").expect("a machine"), zaad, 20, |stap| {
            let Stap::Gezet { na, .. } = stap else { return };
            if na.toestandnummer() != loonkostensubsidie::Toestand::DoelgroepToets as u8 {
                return;
            }
            let zonder_vaststelling =
                [&DOELGROEP_LOONKOSTENSUBSIDIE, &WSW_DIENSTBETREKKING, &ANDERE_LOONKOSTENSUBSIDIE]
                    .into_iter()
                    .fold(Gegevens::new(), |gegevens, veld| gegevens.met(veld, Gegeven::JaNee(false)));
            let nieuw = Nieuw {
                gebeurtenis: G::DoelgroepBevestigd.nummer(),
                op: na.historie().last().expect("an event").op,
                door: Rol::College,
                gegevens: zonder_vaststelling,
            };
            let codes: Vec<&str> = na.beoordeel(&nieuw).iter().map(|weigering| weigering.code()).collect();
            let situatie =
                na.historie().iter().find_map(|gebeurd| gebeurd.gegevens.woord(&SITUATIE_VOOR_DIENSTBETREKKING));
            match situatie {
                Some(situatie) if scholen.contains(&situatie) => {
                    assert!(codes.is_empty(), "{situatie}: {codes:?}");
                    van_school += 1;
                }
                Some(_) => {}
                None => {
                    assert_eq!(codes, ["doelgroep_loonkostensubsidie"]);
                    anders += 1;
                }
            }
        });
    }
    assert!(van_school > 20 && anders > 20, "{van_school} {anders}");
}

/// B4: the number realised is the sum over the jobs of the unit that the caller chose; where the unit needs hours that are not known there
/// is no number; and every answer says that the unit is a choice, since no text that names it was found.
#[test]
fn realised_places_are_the_sum_over_the_jobs_in_the_unit_of_the_caller() {
    let (mut met_aantal, mut onbekend) = (0, 0);
    for groep in 0..150_u64 {
        let lopen: Vec<Loop> = (0..4).map(|lid| Loop::new("beschut_werk", groep * 10 + lid)).collect();
        let ander = Loop::new("proefplaats", groep);
        for dag in dagen(&lopen.iter().collect::<Vec<_>>()) {
            let mut dossiers: Vec<&Dossier> = lopen.iter().map(|een| een.op(dag)).collect();
            let in_dienst = |dossier: &&&Dossier| ["in_dienst", "herbeoordeling"].contains(&dossier.toestand().naam);
            let uren = |dossier: &&Dossier| {
                let mut terug = dossier.zaak().historie().iter().rev();
                let begin = terug.find(|gebeurd| gebeurd.gegevens.woord(&VORM_DIENSTBETREKKING).is_some());
                begin?.gegevens.uren(&UREN_PER_WEEK)
            };
            let banen: Vec<Option<Uren>> = dossiers.iter().filter(in_dienst).map(uren).collect();
            dossiers.push(ander.op(dag));
            // on this day, from the courses as they were then and as they are at the end
            let later: Vec<&Dossier> = lopen.iter().map(Loop::laatste).collect();
            for (eenheid, deel) in [(Teleenheid::Persoon, None), (Teleenheid::Plek(Uren::hele(31)), Some(31))] {
                let telling = gerealiseerd(&dossiers, dag, eenheid);
                assert_eq!(telling, gerealiseerd(&later, dag, eenheid));
                assert_eq!((telling.eenheid, telling.melding.code), (eenheid, "wijze_van_tellen"));
                assert_eq!(telling.personen as usize, banen.len());
                assert_eq!(telling.zonder_uren as usize, banen.iter().filter(|uren| uren.is_none()).count());
                let som: Option<i32> = banen.iter().map(|uren| uren.map(Uren::driehonderdsten)).sum();
                let verwacht = match deel {
                    None => Some(Breuk::geheel(banen.len() as i128)),
                    Some(deel) => som.map(|som| Breuk::van(i128::from(som), deel * 300)),
                };
                assert_eq!(telling.aantal, verwacht);
                met_aantal += usize::from(deel.is_some() && som.is_some_and(|som| som > 0));
                onbekend += usize::from(som.is_none());
            }
        }
        assert_eq!(
            gerealiseerd(&[lopen[0].laatste()], datum("2090-01-01"), Teleenheid::Plek(Uren::hele(0))).aantal,
            None
        );
    }
    assert!(met_aantal > 20 && onbekend > 20, "{met_aantal} {onbekend}");
}

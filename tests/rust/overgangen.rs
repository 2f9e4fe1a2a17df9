//! The tables themselves: names, reach, ends, sources, the matrix of every machine, the diagrams.

use std::collections::BTreeSet;

use participatiewet::norm::{Grondslag, Machine, Nummer, Soort};
use participatiewet::tijd::Datum;
use participatiewet::traject::{self, MACHINES};
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::trajecten::matrix;

#[test]
fn every_machine_has_its_matrix_reviewed() {
    for machine in MACHINES {
        insta::with_settings!({ snapshot_suffix => machine.naam, omit_expression => true }, {
            insta::assert_snapshot!("matrix", matrix(machine));
        });
    }
}

#[test]
fn names_are_unique_and_snake_case_and_a_course_begins_in_the_first_state() {
    let alle: BTreeSet<&str> = MACHINES.iter().map(|machine| machine.naam).collect();
    assert_eq!(alle.len(), MACHINES.len());
    for machine in MACHINES {
        let goed =
            |naam: &str| naam.chars().all(|teken| teken.is_ascii_lowercase() || teken.is_ascii_digit() || teken == '_');
        let toestanden: BTreeSet<&str> = machine.toestanden.iter().map(|toestand| toestand.naam).collect();
        let gebeurtenissen: BTreeSet<&str> =
            machine.gebeurtenissen.iter().map(|gebeurtenis| gebeurtenis.naam).collect();
        assert_eq!(toestanden.len(), machine.toestanden.len(), "{}", machine.naam);
        assert_eq!(gebeurtenissen.len(), machine.gebeurtenissen.len(), "{}", machine.naam);
        assert!(toestanden.iter().chain(&gebeurtenissen).all(|naam| goed(naam)), "{}", machine.naam);
        assert!(!gebeurtenissen.contains(traject::CORRECTIE));
        assert_eq!(machine.toestanden[0].soort, Soort::Begin);
        assert_eq!(machine.toestanden.iter().filter(|toestand| toestand.soort == Soort::Begin).count(), 1);
        for gebeurtenis in machine.gebeurtenissen {
            assert!(gebeurtenis.velden().count() <= 7, "{}: {} has too many fields", machine.naam, gebeurtenis.naam);
            let van: BTreeSet<u8> = gebeurtenis.pijlen.iter().map(|pijl| pijl.van).collect();
            assert_eq!(van.len(), gebeurtenis.pijlen.len(), "one step from each state: {}", gebeurtenis.naam);
        }
    }
}

/// The states that can be reached from one, over the table.
fn bereik(machine: &'static Machine, van: u8) -> BTreeSet<u8> {
    let mut gezien = BTreeSet::from([van]);
    let mut rand = vec![van];
    while let Some(toestand) = rand.pop() {
        for gebeurtenis in machine.gebeurtenissen {
            for pijl in gebeurtenis.pijlen.iter().filter(|pijl| pijl.van == toestand) {
                if gezien.insert(pijl.naar) {
                    rand.push(pijl.naar);
                }
            }
        }
    }
    gezien
}

#[test]
fn no_state_is_unreachable_and_none_is_a_dead_end() {
    for machine in MACHINES {
        let aantal = machine.toestanden.len();
        assert_eq!(bereik(machine, 0).len(), aantal, "{}: every state is reached", machine.naam);
        for (nummer, toestand) in machine.toestanden.iter().enumerate() {
            let nummer = u8::try_from(nummer).expect("a small table");
            let uit = machine.vanuit(nummer).count();
            if toestand.soort == Soort::Eind {
                assert_eq!(uit, 0, "{}: {} is an end", machine.naam, toestand.naam);
                continue;
            }
            assert!(uit > 0, "{}: {} has no way on", machine.naam, toestand.naam);
            let rustig =
                |ander: &u8| matches!(machine.toestand(*ander).expect("a state").soort, Soort::Eind | Soort::Rust);
            assert!(
                bereik(machine, nummer).iter().any(rustig),
                "{}: {} never comes to rest",
                machine.naam,
                toestand.naam
            );
        }
    }
}

/// Every ground that a machine cites, with the first day on which it is cited.
fn gronden(machine: &'static Machine) -> Vec<(&'static Grondslag, Datum)> {
    let stappen = machine.overgangen().map(|stap| stap.grondslag);
    let voorwaarden = machine.overgangen().flat_map(|stap| stap.voorwaarden()).map(|voorwaarde| voorwaarde.grondslag);
    let termijnen = machine.termijnen.iter().map(|termijn| termijn.grondslag);
    let lokaal = machine.instellingen.iter().map(|instelling| instelling.grondslag);
    stappen.chain(voorwaarden).chain(termijnen).chain(lokaal).map(|grond| (grond, grond.van.max(machine.van))).collect()
}

#[test]
fn every_article_exists_on_the_days_for_which_it_is_cited() {
    let lijst = artikelen();
    let nu: Datum = "2026-11-24".parse().expect("a date");
    let mut gezien = BTreeSet::new();
    for machine in MACHINES {
        for (grond, van) in gronden(machine) {
            let Some(artikel) = grond.artikel() else { continue };
            let laatste = grond.tot.map_or(nu, Datum::dag_ervoor);
            assert!(bestaat(&lijst, artikel, van), "{}: {artikel} on {van}", machine.naam);
            assert!(bestaat(&lijst, artikel, laatste), "{}: {artikel} on {laatste}", machine.naam);
            assert!(van <= laatste, "{}: {artikel} is never cited", machine.naam);
            gezien.insert(artikel.to_string());
        }
    }
    assert!(gezien.len() > 60, "articles were checked: {}", gezien.len());
}

#[test]
fn a_ground_without_law_says_where_it_comes_from() {
    for machine in MACHINES {
        for (grond, _) in gronden(machine).into_iter().filter(|(grond, _)| grond.artikel().is_none()) {
            let tekst = grond.to_string();
            assert!(
                tekst == "procesgang" || tekst.starts_with("beleidsnotitie: ") || tekst.starts_with("praktijk: "),
                "{tekst}"
            );
            assert!(!tekst.contains(" art. ") || tekst.contains("niet zelf gelezen"), "{tekst}");
        }
    }
}

#[test]
fn a_diagram_shows_every_state_and_every_step() {
    for machine in MACHINES {
        let diagram = traject::diagram(machine.naam).expect("a machine");
        for toestand in machine.toestanden {
            assert!(
                diagram.contains(&format!("state \"{}\" as {}\n", toestand.label, toestand.naam)),
                "{}",
                toestand.naam
            );
            assert!(!toestand.label.contains([':', ';', '"']), "{}", toestand.label);
        }
        for stap in machine.overgangen() {
            let regel = diagram.lines().find(|regel| {
                regel.trim_start().starts_with(&format!("{} --> {}: ", stap.van.naam, stap.naar.naam))
                    && regel.contains(stap.gebeurtenis.label)
            });
            assert!(regel.is_some(), "{}: {} -> {}", machine.naam, stap.van.naam, stap.naar.naam);
            assert!(!stap.gebeurtenis.label.contains([':', ';']), "{}", stap.gebeurtenis.label);
        }
    }
    assert_eq!(traject::diagram("beschutwerk").unwrap_err().code(), "onbekend_traject");
}

/// The enums, their serde names and the numbers of the table are one.
macro_rules! gelijk {
    ($($machine:ident)+) => {
        $({
            use participatiewet::traject::$machine::{Gebeurtenis, MACHINE, Toestand};
            assert_eq!(Toestand::ALLE.len(), MACHINE.toestanden.len());
            assert_eq!(Gebeurtenis::ALLE.len(), MACHINE.gebeurtenissen.len());
            for toestand in Toestand::ALLE {
                let naam = MACHINE.toestand(toestand.nummer()).expect("a state").naam;
                assert_eq!(serde_json::to_value(toestand).expect("JSON"), naam);
                assert_eq!(serde_json::from_value::<Toestand>(naam.into()).expect("a state"), *toestand);
            }
            for gebeurtenis in Gebeurtenis::ALLE {
                let naam = MACHINE.gebeurtenis(gebeurtenis.nummer()).expect("an event").naam;
                assert_eq!(serde_json::to_value(gebeurtenis).expect("JSON"), naam);
                assert_eq!(serde_json::from_value::<Gebeurtenis>(naam.into()).expect("an event"), *gebeurtenis);
            }
        })+
        assert_eq!([$(stringify!($machine)),+].len(), MACHINES.len());
    };
}

#[test]
fn enums_serde_names_and_table_agree() {
    gelijk!(doelgroepvaststelling loonkostensubsidie loonwaardebepaling beschut_werk praktijkroute re_integratietraject proefplaats
        participatieplaats jobcoaching detachering groepsdetachering ontheffing bezwaar subsidieproject);
}

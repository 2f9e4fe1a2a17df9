//! Properties of every machine over random courses: the universal invariants, and each machine's own.

#[path = "trajecten/eigen.rs"]
mod eigen;
#[path = "trajecten/eigen_meer.rs"]
mod eigen_meer;
#[path = "trajecten/getypeerd.rs"]
mod getypeerd;
#[path = "trajecten/in_gebreke.rs"]
mod in_gebreke;
#[path = "trajecten/invarianten.rs"]
mod invarianten;
#[path = "trajecten/naast_elkaar.rs"]
mod naast_elkaar;
#[path = "trajecten/onderweg.rs"]
mod onderweg;
#[path = "trajecten/statistiek.rs"]
mod statistiek;

use std::collections::BTreeSet;

use participatiewet::norm::{Reden, Rol, Soort, Zaak};
use participatiewet::tijd::Datum;
use participatiewet::traject::MACHINES;
use participatiewet_tests::wandeling::{Dobbelsteen, Stap, datum, wandel};
use proptest::prelude::*;

/// U1, U2 and U5 on a course.
fn universeel(zaak: &Zaak) {
    let mut na = Zaak::new(zaak.machine(), *zaak.instelling());
    for gebeurd in zaak.historie() {
        let nieuw = participatiewet::norm::Nieuw {
            gebeurtenis: gebeurd.gebeurtenis,
            op: gebeurd.op,
            door: gebeurd.door,
            gegevens: gebeurd.gegevens,
        };
        na = na.met(&nieuw).expect("what was accepted once is accepted again");
        assert_eq!(na.toestandnummer(), gebeurd.naar);
    }
    assert_eq!(na.historie(), zaak.historie());
    assert!(zaak.historie().is_sorted_by_key(|gebeurd| gebeurd.op));
    let dag = zaak.historie().last().map_or(datum("2024-01-01"), |gebeurd| gebeurd.op);
    for dag in [dag, dag.plus_maanden(4), dag.plus_maanden(60)] {
        for termijn in zaak.termijnen(dag) {
            assert!(termijn.laatste_dag.is_none_or(|laatste| laatste >= termijn.start), "{termijn:?}");
            assert!(!termijn.def.gevolg.is_empty());
            let onbekend = |dag: Datum| !participatiewet::tijd::gelijkgestelde_dagen_bekend(dag.jaar());
            let eigen = termijn.laatste_dag.is_some_and(|laatste| termijn.def.verschuift() && onbekend(laatste));
            assert!(!eigen || termijn.meldingen().iter().any(|m| m.code == "gelijkgestelde_dagen_onbekend"));
            let eind = zaak.toestand().expect("a state").soort == Soort::Eind;
            assert!(!(eind && termijn.open()), "{termijn:?}");
        }
    }
}

/// U3, U4, U5 and U7 on a refusal.
fn geweigerd(zaak: &Zaak, nieuw: &participatiewet::norm::Nieuw) {
    let weigeringen = zaak.beoordeel(nieuw);
    assert!(!weigeringen.is_empty());
    let eind = zaak.toestand().expect("a state").soort == Soort::Eind;
    let gebeurtenis = zaak.machine().gebeurtenis(nieuw.gebeurtenis);
    let in_tabel = gebeurtenis.is_some_and(|def| zaak.mogelijk().any(|stap| stap.gebeurtenis.naam == def.naam));
    for weigering in &weigeringen {
        let fout = weigering.fout();
        assert!(!weigering.code().is_empty() && !fout.verwacht().is_empty());
        assert_eq!(eind, matches!(weigering.reden, Reden::Eindtoestand));
        assert_eq!(!eind && !in_tabel, matches!(weigering.reden, Reden::NietMogelijk));
        if let Reden::Voorwaarde(voorwaarde) = weigering.reden {
            assert!(weigering.grondslag().is_some());
            assert!(fout.verwacht().contains(&voorwaarde.grondslag.to_string()), "{}", fout.verwacht());
            assert!(voorwaarde.grondslag.geldt_op(nieuw.op));
        }
        if matches!(weigering.reden, Reden::Voorwaarde(_) | Reden::NietMogelijk) {
            for naam in weigering.mogelijk() {
                assert!(fout.verwacht().contains(naam));
            }
        }
    }
    if let Some(def) = gebeurtenis.filter(|_| in_tabel && !eind) {
        let mag = def.door.contains(&nieuw.door);
        let rol = weigeringen.iter().any(|weigering| matches!(weigering.reden, Reden::RolMagNiet(_)));
        assert_eq!(rol, !mag, "{} door {:?}", def.naam, nieuw.door);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn universal_invariants_hold_on_every_course(zaad in any::<u64>(), plek in 0..MACHINES.len()) {
        let machine = MACHINES[plek];
        let zaak = wandel(machine, zaad, 60, |stap| match stap {
            Stap::Gezet { voor, nieuw, na } => {
                onderweg::controleer(voor, nieuw);
                assert_eq!(na.historie().len(), voor.historie().len() + 1);
                assert!(voor.mogelijk().any(|mogelijk| Some(mogelijk.gebeurtenis.naam) == machine.gebeurtenis(nieuw.gebeurtenis).map(|g| g.naam)));
            }
            Stap::Geweigerd { zaak, nieuw } => geweigerd(zaak, nieuw),
        });
        universeel(&zaak);
        eigen::controleer(&zaak);
    }
}

/// As above on a fixed set of courses of each machine, so that what happens seldom is met too: a second evaluation, cost over a pause, a
/// project that is accounted for.
#[test]
fn what_happens_seldom_keeps_the_invariants() {
    for machine in MACHINES {
        let mut later = 0;
        let evalueert = ["re_integratietraject", "ontheffing"].contains(&machine.naam);
        for zaad in 0..if evalueert { 6_000 } else { 1_200 } {
            let zaak = wandel(machine, zaad, 90, |stap| {
                if let Stap::Gezet { voor, nieuw, .. } = stap {
                    onderweg::controleer(voor, nieuw);
                    later += usize::from(onderweg::tweede_evaluatie(voor, nieuw));
                }
            });
            eigen::controleer(&zaak);
        }
        assert!(later > 10 || !evalueert, "{}: {later} second evaluations", machine.naam);
    }
}

/// U4: every step of every table is one that can succeed; and every guard is one that can refuse.
#[test]
fn every_step_happens_and_every_guard_refuses_on_some_course() {
    for machine in MACHINES {
        let mut wachters: BTreeSet<&str> =
            machine.overgangen().flat_map(|stap| stap.voorwaarden()).map(|v| v.code).collect();
        let mut nodig: BTreeSet<(u8, u8)> = BTreeSet::new();
        for (nummer, gebeurtenis) in machine.gebeurtenissen.iter().enumerate() {
            nodig.extend(gebeurtenis.pijlen.iter().map(|pijl| (u8::try_from(nummer).expect("small"), pijl.van)));
        }
        for zaad in 0..8_000 {
            wandel(machine, zaad, 50, |stap| match stap {
                Stap::Gezet { voor, nieuw, .. } => {
                    nodig.remove(&(nieuw.gebeurtenis, voor.toestandnummer()));
                }
                Stap::Geweigerd { zaak, nieuw } => {
                    for weigering in zaak.beoordeel(nieuw) {
                        wachters.remove(weigering.code());
                    }
                }
            });
            if nodig.is_empty() && wachters.is_empty() {
                break;
            }
        }
        assert!(wachters.is_empty(), "{}: never refused: {wachters:?}", machine.naam);
        let namen: Vec<(&str, &str)> = nodig
            .iter()
            .map(|(g, t)| {
                (machine.gebeurtenis(*g).expect("an event").naam, machine.toestand(*t).expect("a state").naam)
            })
            .collect();
        assert!(namen.is_empty(), "{}: never happened: {namen:?}", machine.naam);
    }
}

#[test]
fn a_mandate_lets_the_klantmanager_decide_for_the_college() {
    use participatiewet::norm::{Gegeven, Gegevens, MANDAAT, Nieuw};
    use participatiewet::traject::{bezwaar::Gebeurtenis, machine};
    let besluit = Nieuw {
        gebeurtenis: Gebeurtenis::BesluitBekendgemaakt as u8,
        op: datum("2026-04-02"),
        door: Rol::Klantmanager,
        gegevens: Gegevens::new(),
    };
    let machine = machine("bezwaar").expect("a machine");
    let zonder = Zaak::new(machine, Gegevens::new());
    assert_eq!(zonder.met(&besluit).unwrap_err().code(), "rol_mag_niet");
    let met = Zaak::new(machine, Gegevens::new().met(&MANDAAT, Gegeven::JaNee(true)));
    assert!(met.met(&besluit).is_ok());
}

#[test]
fn a_walk_is_deterministic() {
    let lopen: Vec<Vec<Datum>> = [7, 7]
        .map(|zaad| wandel(MACHINES[0], zaad, 40, |_| {}).historie().iter().map(|gebeurd| gebeurd.op).collect())
        .to_vec();
    assert_eq!(lopen[0], lopen[1]);
    assert_ne!(Dobbelsteen::new(1).volgende(), Dobbelsteen::new(2).volgende());
}

/// R4: without an interval of the municipality, the course does not know when the next evaluation is due, and does not guess.
#[test]
fn an_interval_that_nobody_decided_is_unknown() {
    use participatiewet::norm::{Gegevens, TermijnStatus};
    use participatiewet::traject::machine;
    let machine = machine("re_integratietraject").expect("a machine");
    let mut gestart = 0;
    for zaad in 0..200 {
        let zaak = wandel(machine, zaad, 40, |_| {});
        let zonder = zaak.historie().iter().fold(Zaak::new(machine, Gegevens::new()), |zonder, gebeurd| {
            let participatiewet::norm::Gebeurd { gebeurtenis, op, door, gegevens, .. } = *gebeurd;
            let nieuw = participatiewet::norm::Nieuw { gebeurtenis, op, door, gegevens };
            zonder.met(&nieuw).unwrap_or(zonder)
        });
        let Some(laatste) = zonder.historie().last() else { continue };
        for termijn in zonder.termijnen(laatste.op.plus_maanden(60)).filter(|termijn| termijn.def.naam == "evaluatie") {
            assert_eq!(termijn.laatste_dag, None);
            assert!(matches!(termijn.status, TermijnStatus::Onbekend | TermijnStatus::Vervallen));
            gestart += 1;
        }
    }
    assert!(gestart > 20, "{gestart}");
}

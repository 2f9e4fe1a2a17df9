//! The notice of default on random courses: never before the decision term has passed, and followed by the days that `termijnen` counts.

use std::collections::BTreeSet;

use participatiewet::norm::{Gegevens, Soort, TermijnStatus};
use participatiewet::termijnen;
use participatiewet::termijnen::dwangsom::Einde;
use participatiewet::tijd::Datum;
use participatiewet::traject::{Dossier, dwangsom_invoer, machine};
use participatiewet_tests::wandeling::datum;

use super::naast_elkaar::Loop;

/// Each course with a decision term, and the deadlines that are one.
const BESLIST: &[(&str, &[&str])] = &[
    ("doelgroepvaststelling", &["beslistermijn"]),
    ("loonkostensubsidie", &["beschikking_na_loonwaarde", "beschikking_na_keuze_forfait"]),
    ("beschut_werk", &["beslissing_op_verzoek"]),
    ("re_integratietraject", &["beslissing_op_aanvraag"]),
    ("jobcoaching", &["beslissing_op_aanvraag"]),
    ("bezwaar", &["beslissing_op_bezwaar"]),
    ("subsidieproject", &["beslissing"]),
];

/// The last day of the decision term that is over on this day, if one is.
fn verstreken(dossier: &Dossier, termijnen: &[&str], dag: Datum) -> Option<Datum> {
    let alle = dossier.alle_termijnen(dag).into_iter();
    let mut over = alle.filter(|t| termijnen.contains(&t.def.naam) && t.status == TermijnStatus::Verstreken);
    over.next().map(|termijn| termijn.laatste_dag.expect("a day"))
}

#[test]
fn a_notice_follows_the_term_and_is_followed_by_the_days_of_the_penalty_payment() {
    for (naam, termijnen) in BESLIST {
        let (mut gegeven, mut zonder_besluit) = (0, 0);
        for een in (0..3_000).map(|zaad| Loop::new(naam, zaad)) {
            for stap in een.0.windows(2) {
                let [(_, voor), (op, na)] = stap else { panic!("two") };
                let gebeurd = na.zaak().historie().last().expect("an event");
                if na.machine().gebeurtenis(gebeurd.gebeurtenis).expect("an event").naam != "ingebrekestelling" {
                    continue;
                }
                gegeven += 1;
                let laatste = verstreken(voor, termijnen, *op).expect("a term that is over");
                assert!(*op > laatste);
                // a second notice about the same term changes nothing
                let weer = na.beoordeel("ingebrekestelling", op.plus_dag(), gebeurd.door, Gegevens::new());
                let codes: Vec<&str> = weer.expect("an event").iter().map(|weigering| weigering.code()).collect();
                assert_eq!(codes, ["al_in_gebreke_gesteld"]);
                for later in [0, 15, 30, 56, 57, 400] {
                    let dag = op.plus_dagen(later);
                    let Some(invoer) = dwangsom_invoer(na, dag) else { panic!("{naam}: no notice on {dag}") };
                    assert_eq!((invoer.ingebrekestelling.datum(), invoer.laatste_dag), (*op, laatste));
                    assert_eq!(invoer.einde, Einde::Lopend(dag));
                    let Ok(uitkomst) = termijnen::dwangsom(&invoer) else { continue };
                    let eerste = uitkomst.eerste_dag().expect("a first day");
                    let stand = |naam: &str| {
                        na.alle_termijnen(dag).into_iter().find(|t| t.def.naam == naam).expect("a deadline")
                    };
                    let (twee_weken, dwangsom) = (stand("beslissing_na_ingebrekestelling"), stand("dwangsom"));
                    assert_eq!(twee_weken.laatste_dag, Some(eerste.dag_ervoor()));
                    assert_eq!(dwangsom.laatste_dag, Some(eerste.plus_dagen(41)));
                    assert_eq!(uitkomst.dagen(), eerste.dagen_tot(dag.plus_dag()).min(42));
                    assert_eq!(twee_weken.status == TermijnStatus::Verstreken, uitkomst.dagen() > 0);
                }
            }
            // at its end: the days stop with a decision, and without one there is no answer
            let (op, eind) = een.0.last().expect("the beginning");
            if eind.toestand().soort == Soort::Eind {
                let gegeven =
                    eind.alle_termijnen(*op).into_iter().find(|t| t.def.naam == "beslissing_na_ingebrekestelling");
                match (gegeven, dwangsom_invoer(eind, *op)) {
                    (None, invoer) => assert_eq!(invoer, None),
                    (Some(_), None) => zonder_besluit += 1,
                    (Some(termijn), Some(invoer)) => {
                        assert_eq!(Some(invoer.einde), termijn.gesloten.map(Einde::Besluit));
                    }
                }
            }
        }
        assert!(gegeven > 0, "{naam}: nobody ever gave notice");
        assert!(zonder_besluit > 0 || *naam == "beschut_werk", "{naam}: nobody ever withdrew after a notice");
    }
}

/// Every deadline that leads to a notice says so, and its course knows the notice.
#[test]
fn whoever_can_give_notice_has_the_event() {
    let met: BTreeSet<&str> = BESLIST.iter().map(|(naam, _)| *naam).collect();
    for traject in participatiewet::traject::MACHINES {
        let kan = traject.termijnen.iter().any(|termijn| termijn.gevolg.contains("in gebreke stellen"));
        assert_eq!(kan, met.contains(traject.naam), "{}", traject.naam);
        assert_eq!(kan, traject.gebeurtenisnummer("ingebrekestelling").is_some(), "{}", traject.naam);
        let namen: BTreeSet<&str> =
            traject.termijnen.iter().filter(|t| t.gevolg.contains("in gebreke stellen")).map(|t| t.naam).collect();
        let verwacht =
            BESLIST.iter().find(|(naam, _)| *naam == traject.naam).map_or(&[][..], |(_, termijnen)| termijnen);
        assert_eq!(namen, verwacht.iter().copied().collect());
    }
    assert!(machine("ontheffing").expect("a machine").gebeurtenisnummer("ingebrekestelling").is_none());
    assert_eq!(dwangsom_invoer(&Dossier::new("bezwaar").expect("a machine"), datum("2026-01-01")), None);
}

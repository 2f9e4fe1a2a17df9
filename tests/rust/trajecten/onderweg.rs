//! Invariants at the moment of an event: what the course said just before it.

use participatiewet::norm::{Nieuw, TermijnStatus, Zaak};
use participatiewet::tijd::Datum;
use participatiewet::traject::velden::EVALUATIE_MAANDEN;
use participatiewet::traject::{ontheffing, re_integratietraject};

use super::eigen::alle;

pub fn controleer(voor: &Zaak, nieuw: &Nieuw) {
    match voor.machine().naam {
        "re_integratietraject" => evaluatie(voor, nieuw),
        "ontheffing" => heronderzoek(voor, nieuw),
        _ => {}
    }
}

/// Whether this is an evaluation after an earlier one, of which the plan was adjusted on a later day.
pub fn tweede_evaluatie(voor: &Zaak, nieuw: &Nieuw) -> bool {
    match voor.machine().naam {
        "re_integratietraject" => {
            use re_integratietraject::Gebeurtenis as G;
            let laatste = |soort: G| alle(voor, soort).last().map(|gebeurd| gebeurd.op);
            nieuw.gebeurtenis == G::Evaluatie as u8
                && laatste(G::Evaluatie).is_some_and(|op| Some(op) < laatste(G::Bijgesteld))
        }
        "ontheffing" => {
            use ontheffing::Gebeurtenis as G;
            nieuw.gebeurtenis == G::Heronderzoek as u8 && !alle(voor, G::Heronderzoek).is_empty()
        }
        _ => false,
    }
}

fn stand(voor: &Zaak, naam: &str, dag: Datum) -> (TermijnStatus, Option<Datum>) {
    let termijn = voor.termijnen(dag).find(|termijn| termijn.def.naam == naam).expect("a deadline");
    (termijn.status, termijn.laatste_dag)
}

/// R4: an evaluation within the interval after the one before it (or after the start), or the course says that it is late; where nobody
/// decided an interval, it says that it does not know.
fn evaluatie(voor: &Zaak, nieuw: &Nieuw) {
    use re_integratietraject::Gebeurtenis as G;
    if nieuw.gebeurtenis != G::Evaluatie as u8 {
        return;
    }
    let gestart = alle(voor, G::Gestart).last().expect("a start").op;
    let vorige = alle(voor, G::Evaluatie).last().map_or(gestart, |evaluatie| evaluatie.op.max(gestart));
    let verwacht = match voor.instelling().aantal(&EVALUATIE_MAANDEN) {
        None => (TermijnStatus::Onbekend, None),
        Some(maanden) => {
            let laatste = vorige.plus_maanden(maanden).dag_ervoor();
            let op_tijd = nieuw.op <= laatste;
            (if op_tijd { TermijnStatus::Loopt } else { TermijnStatus::Verstreken }, Some(laatste))
        }
    };
    assert_eq!(stand(voor, "evaluatie", nieuw.op), verwacht);
}

/// R4 under art. 9a: every six months again, whatever anybody decided, or the course says that it is late.
fn heronderzoek(voor: &Zaak, nieuw: &Nieuw) {
    use ontheffing::Gebeurtenis as G;
    if nieuw.gebeurtenis != G::Heronderzoek as u8 {
        return;
    }
    let eerder = alle(voor, G::Heronderzoek).into_iter().chain(alle(voor, G::PlanOpgesteld));
    let vorige = eerder.map(|gebeurd| gebeurd.op).max().expect("a plan");
    let (status, laatste) = stand(voor, "heronderzoek", nieuw.op);
    assert_eq!(laatste, Some(vorige.plus_maanden(6)));
    // a suspension closes the deadline: what follows on it is no longer measured by it
    if matches!(status, TermijnStatus::Loopt | TermijnStatus::Verstreken) {
        assert_eq!(status == TermijnStatus::Verstreken, nieuw.op > vorige.plus_maanden(6));
    }
}

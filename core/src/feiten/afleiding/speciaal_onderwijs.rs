//! Whether somebody was enrolled at a school for praktijkonderwijs or voortgezet speciaal onderwijs at most a year before
//! the request for bijstand (Participatiewet art. 41 lid 4 onder a).
//!
//! The year counts back from the request. That can be filed from the melding on, and the peildatum is the last day that
//! is looked at; where the two ends of that time say something else, nothing follows and the question remains.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::{Beeld as _, Klasse};
use crate::tijd::{Datum, Periode};

const SCHOLEN: [Feit; 2] = [Feit::Praktijkonderwijs, Feit::VoortgezetSpeciaalOnderwijs];
/// "Uiterlijk een jaar voorafgaand aan de aanvraag".
const JAREN_ERVOOR: u32 = 1;
const JA: Klasse = Klasse(0);
const NEE: Klasse = Klasse(1);

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    if moment.klasse(Feit::SpeciaalOnderwijsLaatsteJaar).is_some() {
        return;
    }
    let eerste_aanvraag = match persoon.gegeven(Feit::MeldingBijstandOp) {
        Some(Gegeven::Datum(melding)) => Some((*melding).min(dag)),
        Some(Gegeven::Geen) => Some(dag),
        _ => None,
    };
    let mut nooit = true;
    for school in SCHOLEN {
        if moment.klasse(school) == Some(JA) {
            moment.zet(Feit::SpeciaalOnderwijsLaatsteJaar, JA);
            return;
        }
        let Some(Gegeven::Perioden { lijst, volledig }) = persoon.gegeven(school) else {
            nooit = false;
            continue;
        };
        let begonnen = || lijst.iter().filter(|periode| periode.van <= dag);
        if begonnen().any(|periode| binnen_een_jaar(*periode, dag)) {
            moment.zet(Feit::SpeciaalOnderwijsLaatsteJaar, JA);
            return;
        }
        let te_lang_geleden =
            |periode: &Periode| eerste_aanvraag.is_some_and(|aanvraag| !binnen_een_jaar(*periode, aanvraag));
        nooit &= *volledig && begonnen().all(te_lang_geleden);
    }
    if nooit {
        moment.zet(Feit::SpeciaalOnderwijsLaatsteJaar, NEE);
    }
}

/// Whether the last day of the period lies at most a year before `aanvraag`.
fn binnen_een_jaar(periode: Periode, aanvraag: Datum) -> bool {
    periode.tot.is_none_or(|tot| tot.dag_ervoor().plus_jaren(JAREN_ERVOOR) >= aanvraag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> Datum {
        Datum::lees(tekst).expect("a date")
    }

    fn klasse(tot: Option<&str>, volledig: bool, melding: Option<&str>, op: &str) -> Option<Klasse> {
        let mut persoon = Persoon::new();
        let periode = Periode { van: dag("2019-09-01"), tot: tot.map(dag) };
        persoon.weet(Feit::Praktijkonderwijs, Gegeven::Perioden { lijst: vec![periode], volledig });
        persoon.weet(Feit::VoortgezetSpeciaalOnderwijs, Gegeven::Perioden { lijst: Vec::new(), volledig: true });
        if let Some(melding) = melding {
            persoon.weet(Feit::MeldingBijstandOp, Gegeven::Datum(dag(melding)));
        }
        let mut moment = Momentopname::leeg();
        leid_af(&persoon, dag(op), &mut moment);
        moment.klasse(Feit::SpeciaalOnderwijsLaatsteJaar)
    }

    #[test]
    fn a_year_counts_to_and_with_its_last_day() {
        let tot = Some("2025-08-01"); // the last day is 31 July
        assert_eq!(klasse(tot, true, None, "2026-07-31"), Some(JA));
        assert_eq!(klasse(tot, true, Some("2026-07-31"), "2026-07-31"), Some(JA));
        assert_eq!(klasse(tot, true, Some("2026-08-01"), "2026-08-01"), Some(NEE));
        assert_eq!(klasse(None, false, None, "2026-08-01"), Some(JA));
    }

    #[test]
    fn between_melding_and_peildatum_the_day_of_the_request_decides() {
        let tot = Some("2025-08-01");
        assert_eq!(klasse(tot, true, Some("2026-07-20"), "2026-08-05"), None);
        assert_eq!(klasse(tot, true, None, "2026-08-05"), None);
    }

    #[test]
    fn an_incomplete_list_never_says_no() {
        assert_eq!(klasse(Some("2021-08-01"), false, Some("2026-07-20"), "2026-08-01"), None);
        assert_eq!(klasse(Some("2021-08-01"), true, Some("2026-07-20"), "2026-08-01"), Some(NEE));
    }
}

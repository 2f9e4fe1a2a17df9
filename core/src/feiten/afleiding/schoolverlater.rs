//! Whether somebody attended a school for people who need help in the six months before the job (art. 10d lid 2).

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::{Beeld as _, Klasse};
use crate::tijd::{Datum, Periode};

const SCHOLEN: [Feit; 3] = [Feit::Praktijkonderwijs, Feit::VoortgezetSpeciaalOnderwijs, Feit::Entreeopleiding];
/// "In de periode van zes maanden voorafgaande aan de dienstbetrekking".
const MAANDEN_ERVOOR: u32 = 6;

pub(super) fn leid_af(persoon: &Persoon, _dag: Datum, moment: &mut Momentopname) {
    if moment.klasse(Feit::SchoolVoorBaan).is_some() {
        return;
    }
    let Some(Gegeven::Datum(aanvang)) = persoon.gegeven(Feit::AanvangDienstbetrekking) else { return };
    let mut alles_bekend = true;
    for school in SCHOLEN {
        match persoon.gegeven(school) {
            Some(Gegeven::Perioden { lijst, volledig }) => {
                if lijst.iter().any(|periode| raakt(*periode, *aanvang)) {
                    moment.zet(Feit::SchoolVoorBaan, Klasse(0));
                    return;
                }
                alles_bekend &= *volledig;
            }
            _ => alles_bekend = false,
        }
    }
    if alles_bekend {
        moment.zet(Feit::SchoolVoorBaan, Klasse(1));
    }
}

/// Whether a day of the period lies in the months before `aanvang`.
fn raakt(periode: Periode, aanvang: Datum) -> bool {
    // the first day D for which D plus six months is not before the start of the job
    periode.van < aanvang && periode.tot.is_none_or(|tot| tot.dag_ervoor().plus_maanden(MAANDEN_ERVOOR) >= aanvang)
}

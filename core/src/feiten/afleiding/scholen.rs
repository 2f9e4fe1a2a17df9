//! Whether somebody ever attended the schools of Besluit Wfsv art. 2.24, from the periods at school.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::{Beeld as _, Klasse};
use crate::tijd::Datum;

const SCHOLEN: [(Feit, Feit); 2] = [
    (Feit::VoortgezetSpeciaalOnderwijs, Feit::SpeciaalOnderwijsGevolgd),
    (Feit::Praktijkonderwijs, Feit::PraktijkonderwijsGevolgd),
];

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    for (perioden, gevolgd) in SCHOLEN {
        if moment.klasse(gevolgd).is_some() {
            continue;
        }
        match persoon.gegeven(perioden) {
            Some(Gegeven::Perioden { lijst, .. }) if lijst.iter().any(|periode| periode.van <= dag) => {
                moment.zet(gevolgd, Klasse(0));
            }
            Some(Gegeven::Perioden { volledig: true, .. }) => moment.zet(gevolgd, Klasse(1)),
            // attends it today
            Some(Gegeven::Klasse(Klasse(0))) => moment.zet(gevolgd, Klasse(0)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tijd::Periode;

    fn gevolgd(van: &str, volledig: bool, op: &str) -> Option<Klasse> {
        let dag = |tekst: &str| Datum::lees(tekst).expect("a date");
        let lijst = vec![Periode { van: dag(van), tot: Some(dag("2016-07-15")) }];
        let mut persoon = Persoon::new();
        persoon.weet(Feit::Praktijkonderwijs, Gegeven::Perioden { lijst, volledig });
        let mut moment = Momentopname::leeg();
        leid_af(&persoon, dag(op), &mut moment);
        moment.klasse(Feit::PraktijkonderwijsGevolgd)
    }

    #[test]
    fn who_attended_the_school_once_has_attended_it() {
        assert_eq!(gevolgd("2012-09-01", false, "2026-07-01"), Some(Klasse(0)));
        assert_eq!(gevolgd("2012-09-01", true, "2012-08-31"), Some(Klasse(1)));
        assert_eq!(gevolgd("2012-09-01", false, "2012-08-31"), None);
    }
}

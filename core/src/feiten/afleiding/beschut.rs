//! Beschut werk: an earlier advice in the twelve months before the request, and whether the number of places is reached.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::{Beeld as _, Klasse};
use crate::parameters::beschut_werk_aantal;
use crate::tijd::Datum;

/// "In de twaalf maanden voorafgaand aan het verzoek" (Besluit advisering beschut werk art. 3 lid 3 onder b).
const MAANDEN_NA_ADVIES: u32 = 12;
/// From this year there is a number for each municipality (art. 10b lid 4).
const EERSTE_JAAR: i32 = 2017;

const BINNEN: Klasse = Klasse(0);
const LANGER_GELEDEN: Klasse = Klasse(1);
const GEEN: Klasse = Klasse(2);

const BEREIKT: Klasse = Klasse(0);
const NIET_BEREIKT: Klasse = Klasse(1);
const ONBEKEND: Klasse = Klasse(2);

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    if moment.klasse(Feit::EerderAdviesBeschut).is_none()
        && let Some(klasse) = eerder_advies(persoon)
    {
        moment.zet(Feit::EerderAdviesBeschut, klasse);
    }
    if moment.klasse(Feit::BeschutAantalBereikt).is_none()
        && let Some(klasse) = bereikt(persoon, dag)
    {
        moment.zet(Feit::BeschutAantalBereikt, klasse);
    }
}

fn eerder_advies(persoon: &Persoon) -> Option<Klasse> {
    let advies = match persoon.gegeven(Feit::EerderAdviesBeschutOp)? {
        Gegeven::Geen => return Some(GEEN),
        Gegeven::Datum(advies) => *advies,
        _ => return None,
    };
    let Some(Gegeven::Datum(verzoek)) = persoon.gegeven(Feit::VerzoekAdviesBeschutOp) else { return None };
    if advies > *verzoek {
        return None; // not an earlier advice; there may be another
    }
    Some(if advies.plus_maanden(MAANDEN_NA_ADVIES) > *verzoek { BINNEN } else { LANGER_GELEDEN })
}

fn bereikt(persoon: &Persoon, dag: Datum) -> Option<Klasse> {
    let jaar = dag.jaar();
    if jaar < EERSTE_JAAR {
        return None;
    }
    let opgegeven = match persoon.gegeven(Feit::BeschutAantal) {
        Some(Gegeven::Aantal(aantal)) => Some(*aantal),
        _ => None,
    };
    let gerealiseerd = match persoon.gegeven(Feit::BeschutGerealiseerd) {
        Some(Gegeven::Aantal(gerealiseerd)) => Some(*gerealiseerd),
        _ => None,
    };
    let aantal = match (opgegeven, persoon.gegeven(Feit::Gemeente), persoon.gegeven(Feit::BeschutAantal)) {
        (Some(aantal), _, _) => Some(aantal),
        (None, Some(Gegeven::Naam(gemeente)), anders) => match beschut_werk_aantal(gemeente, jaar) {
            Ok(gevonden) => gevonden.map(|gevonden| gevonden.plaatsen),
            Err(_) if anders == Some(&Gegeven::NiemandWeetHet) => None,
            Err(_) => return None,
        },
        (None, _, Some(Gegeven::NiemandWeetHet)) => None,
        _ => return None,
    };
    match (aantal, gerealiseerd) {
        (None, _) => Some(ONBEKEND),
        (Some(aantal), Some(gerealiseerd)) => Some(if gerealiseerd >= aantal { BEREIKT } else { NIET_BEREIKT }),
        (Some(0), None) => Some(BEREIKT),
        (Some(_), None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> Datum {
        Datum::lees(tekst).expect("a date")
    }

    #[test]
    fn twelve_months_end_on_the_same_day_a_year_later() {
        let klasse = |advies: &str, verzoek: &str| {
            let mut persoon = Persoon::new();
            persoon.weet(Feit::EerderAdviesBeschutOp, Gegeven::Datum(dag(advies)));
            persoon.weet(Feit::VerzoekAdviesBeschutOp, Gegeven::Datum(dag(verzoek)));
            eerder_advies(&persoon)
        };
        assert_eq!(klasse("2022-03-15", "2023-03-14"), Some(BINNEN));
        assert_eq!(klasse("2022-03-15", "2023-03-15"), Some(LANGER_GELEDEN));
        assert_eq!(klasse("2022-03-15", "2022-03-15"), Some(BINNEN));
        assert_eq!(klasse("2022-03-15", "2022-03-14"), None);
        assert_eq!(klasse("2024-02-29", "2025-02-27"), Some(BINNEN));
        assert_eq!(klasse("2024-02-29", "2025-02-28"), Some(LANGER_GELEDEN));
    }

    #[test]
    fn a_number_that_was_not_found_is_unknown_and_never_a_guess() {
        let klasse = |gemeente: &str, gerealiseerd: Option<u32>, op: &str| {
            let mut persoon = Persoon::new();
            persoon.weet(Feit::Gemeente, Gegeven::Naam(gemeente.to_owned()));
            if let Some(gerealiseerd) = gerealiseerd {
                persoon.weet(Feit::BeschutGerealiseerd, Gegeven::Aantal(gerealiseerd));
            }
            bereikt(&persoon, dag(op))
        };
        assert_eq!(klasse("Stadskanaal", Some(20), "2018-06-01"), Some(BEREIKT));
        assert_eq!(klasse("Stadskanaal", Some(19), "2018-06-01"), Some(NIET_BEREIKT));
        assert_eq!(klasse("Stadskanaal", Some(20), "2019-06-01"), Some(ONBEKEND));
        assert_eq!(klasse("Stadskanaal", None, "2018-06-01"), None);
        assert_eq!(klasse("Ameland", None, "2018-06-01"), Some(BEREIKT)); // the number is 0
        assert_eq!(klasse("Nergenshuizen", Some(1), "2018-06-01"), None);
        assert_eq!(klasse("Stadskanaal", Some(20), "2016-06-01"), None);
    }

    #[test]
    fn the_number_of_the_caller_goes_before_that_of_the_annex() {
        let mut persoon = Persoon::new();
        persoon.weet(Feit::Gemeente, Gegeven::Naam("Stadskanaal".to_owned()));
        persoon.weet(Feit::BeschutGerealiseerd, Gegeven::Aantal(22));
        persoon.weet(Feit::BeschutAantal, Gegeven::Aantal(25));
        assert_eq!(bereikt(&persoon, dag("2018-06-01")), Some(NIET_BEREIKT));
        persoon.weet(Feit::BeschutAantal, Gegeven::NiemandWeetHet); // but the annex knows it
        assert_eq!(bereikt(&persoon, dag("2018-06-01")), Some(BEREIKT));
    }
}

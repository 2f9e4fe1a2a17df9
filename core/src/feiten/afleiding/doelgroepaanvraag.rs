//! Whether a new request to be established as doelgroep loonkostensubsidie may be filed (art. 10c lid 2).

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::Klasse;
use crate::tijd::Datum;

/// "Slechts eenmaal per twaalf maanden".
const MAANDEN_TUSSEN_AANVRAGEN: u32 = 12;

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    let klasse = match persoon.gegeven(Feit::VorigeAanvraagDoelgroepOp) {
        Some(Gegeven::Geen) => Klasse(2),
        Some(Gegeven::Datum(aanvraag)) if *aanvraag > dag => Klasse(2),
        Some(Gegeven::Datum(aanvraag)) => Klasse(u8::from(aanvraag.plus_maanden(MAANDEN_TUSSEN_AANVRAGEN) <= dag)),
        _ => return,
    };
    moment.zet(Feit::VorigeAanvraagDoelgroepOp, klasse);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::regel::Beeld as _;

    #[test]
    fn twelve_months_after_the_last_request_a_new_one_may_be_filed() {
        for (dag, verwacht) in [("2024-03-14", 2), ("2024-03-15", 0), ("2025-03-14", 0), ("2025-03-15", 1)] {
            let mut persoon = Persoon::new();
            let aanvraag = Datum::lees("2024-03-15").expect("a date");
            persoon.weet(Feit::VorigeAanvraagDoelgroepOp, Gegeven::Datum(aanvraag));
            let mut moment = Momentopname::leeg();
            leid_af(&persoon, Datum::lees(dag).expect("a date"), &mut moment);
            assert_eq!(moment.klasse(Feit::VorigeAanvraagDoelgroepOp), Some(Klasse(verwacht)), "{dag}");
        }
    }
}

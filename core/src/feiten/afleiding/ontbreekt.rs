//! Which fact to ask for when one is given but does not say enough by itself.

use crate::feiten::{Feit, Persoon};

/// A fact whose class follows from two values, and the fact that holds the second one.
const SAMEN_MET: [(Feit, Feit); 1] = [(Feit::AanvraagLoonkostensubsidieOp, Feit::AanvangDienstbetrekking)];

pub(in crate::feiten) fn te_vragen(persoon: &Persoon, feit: Feit) -> Feit {
    let ander = SAMEN_MET.iter().find(|(een, _)| *een == feit).map(|(_, ander)| *ander);
    match ander {
        Some(ander) if persoon.gegeven(feit).is_some() && persoon.gegeven(ander).is_none() => ander,
        _ => feit,
    }
}

//! Facts that follow from others on one day: an age from a date of birth, two years at the minimum wage from periods.
//! A fact that was given itself is never overwritten.

mod baan;
mod beschut;
mod doelgroepaanvraag;
mod instrumenten;
mod leeftijd;
mod minimumloonjaren;
mod ontbreekt;
mod scholen;
mod schoolverlater;
mod speciaal_onderwijs;
mod termijn;
mod uurverdienste;

pub(crate) use baan::NO_RISK_MAANDEN;
pub(crate) use instrumenten::{uit_forfait, uit_jaarloon, uit_loonwaarde};
pub(super) use ontbreekt::te_vragen;

use super::{Momentopname, Persoon};
use crate::tijd::Datum;

/// Adds to `moment` what follows from the other facts.
pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    leeftijd::leid_af(persoon, dag, moment);
    minimumloonjaren::leid_af(persoon, dag, moment);
    termijn::leid_af(persoon, dag, moment);
    schoolverlater::leid_af(persoon, dag, moment);
    uurverdienste::leid_af(persoon, dag, moment);
    beschut::leid_af(persoon, dag, moment);
    doelgroepaanvraag::leid_af(persoon, dag, moment);
    speciaal_onderwijs::leid_af(persoon, dag, moment);
    baan::leid_af(persoon, dag, moment);
    scholen::leid_af(persoon, dag, moment);
    instrumenten::leid_af(persoon, dag, moment);
}

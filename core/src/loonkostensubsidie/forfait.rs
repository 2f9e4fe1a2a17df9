//! The forfait (Participatiewet art. 10d lid 5, from 2017-02-01): during at most the first six months of the job the
//! subsidy is half of the minimum wage with holiday allowance, without a loonwaarde.

use crate::parameters::{LOONKOSTENSUBSIDIE_FORFAIT, LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN};
use crate::tijd::{Datum, Periode};

/// First day on which the forfait exists.
pub(super) fn begin() -> Option<Datum> {
    LOONKOSTENSUBSIDIE_FORFAIT.rijen.first().map(|rij| rij.van)
}

/// The first months of the job in which the forfait may hold; `None` while lid 5 does not exist.
///
/// "Gedurende maximaal de eerste zes maanden van de dienstbetrekking": calendar months from the first day of the job.
pub(super) fn venster(aanvang: Datum, peildatum: Datum) -> Option<Periode> {
    let maanden = LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN.zoek(peildatum, true, false).ok()?;
    Some(Periode::maanden(aanvang, maanden.rij.waarde))
}

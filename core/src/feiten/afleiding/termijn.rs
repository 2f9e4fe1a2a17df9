//! Days that the law counts from: the zoektermijn of four weeks, the six months after the start of a job.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::Klasse;
use crate::tijd::Datum;

/// "Vier weken na de melding" (art. 41 lid 4).
const DAGEN_ZOEKTERMIJN: u32 = 28;
/// "Binnen zes maanden na aanvang van de dienstbetrekking" (art. 10d lid 2).
const MAANDEN_NA_AANVANG: u32 = 6;

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    zoektermijn(persoon, dag, moment);
    aanvang(persoon, dag, moment);
    aanvraag(persoon, moment);
}

fn zoektermijn(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    let klasse = match persoon.gegeven(Feit::MeldingBijstandOp) {
        Some(Gegeven::Datum(melding)) if *melding > dag => Klasse(2),
        Some(Gegeven::Datum(melding)) if melding.plus_dagen(DAGEN_ZOEKTERMIJN) > dag => Klasse(0),
        Some(Gegeven::Datum(_)) => Klasse(1),
        Some(Gegeven::Geen) => Klasse(2),
        _ => return,
    };
    moment.zet(Feit::MeldingBijstandOp, klasse);
}

fn aanvang(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    let klasse = match persoon.gegeven(Feit::AanvangDienstbetrekking) {
        Some(Gegeven::Datum(aanvang)) if *aanvang <= dag => Klasse(0),
        Some(Gegeven::Datum(_)) => Klasse(1),
        Some(Gegeven::Geen) => Klasse(2),
        _ => return,
    };
    moment.zet(Feit::AanvangDienstbetrekking, klasse);
}

fn aanvraag(persoon: &Persoon, moment: &mut Momentopname) {
    let klasse =
        match (persoon.gegeven(Feit::AanvraagLoonkostensubsidieOp), persoon.gegeven(Feit::AanvangDienstbetrekking)) {
            (Some(Gegeven::Geen), _) => Klasse(2),
            (Some(Gegeven::Datum(aanvraag)), Some(Gegeven::Datum(aanvang))) => {
                Klasse(u8::from(*aanvraag >= aanvang.plus_maanden(MAANDEN_NA_AANVANG)))
            }
            _ => return,
        };
    moment.zet(Feit::AanvraagLoonkostensubsidieOp, klasse);
}

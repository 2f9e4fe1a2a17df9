//! The age that counts for the law: under 18, under 27, under the AOW age, or above it.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::Klasse;
use crate::parameters::{aow_leeftijd_bereikt, aow_leeftijd_bereikt_met};
use crate::tijd::{Datum, Schrikkeldag, leeftijd_in_jaren};

const ONDER_18: Klasse = Klasse(0);
const TOT_27: Klasse = Klasse(1);
const TOT_AOW: Klasse = Klasse(2);
const VANAF_AOW: Klasse = Klasse(3);

/// The ages at which the law changes for a young person (art. 7 lid 3 onder a, 7a; 36b).
const VOLWASSEN: u32 = 18;
const ZEVENENTWINTIG: u32 = 27;

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    let klasse = match (persoon.gegeven(Feit::Geboortedatum), persoon.gegeven(Feit::Leeftijd)) {
        (Some(Gegeven::Datum(geboren)), _) => {
            let jaren = leeftijd_in_jaren(*geboren, dag, Schrikkeldag::default());
            jong(jaren).or(Some(aow(aow_leeftijd_bereikt(*geboren, dag))))
        }
        (None, Some(Gegeven::Aantal(jaren))) => jong(*jaren).or_else(|| aow_leeftijd_bereikt_met(*jaren, dag).map(aow)),
        _ => None,
    };
    if let Some(klasse) = klasse {
        moment.zet(Feit::Geboortedatum, klasse);
    }
}

fn aow(bereikt: bool) -> Klasse {
    if bereikt { VANAF_AOW } else { TOT_AOW }
}

fn jong(jaren: u32) -> Option<Klasse> {
    match jaren {
        0..VOLWASSEN => Some(ONDER_18),
        VOLWASSEN..ZEVENENTWINTIG => Some(TOT_27),
        _ => None,
    }
}

//! The days on which anything can change. Too many do no harm, since neighbours that are the same become one period;
//! a test computes every single day to show that none is missing.

use std::collections::BTreeSet;

use super::super::loonwaarde::TERUGWERKEND;
use super::super::regelversies;
use super::einde::Looptijd;
use super::velden::Baanvelden;
use crate::norm::Reeks;
use crate::parameters::{
    AOW_LEEFTIJD, LOONKOSTENSUBSIDIE_MAXIMUM, LOONKOSTENSUBSIDIE_UREN, MINIMUMJEUGDLOON_PERCENTAGE,
    NORMALE_ARBEIDSDUUR_MAXIMUM, REFERENTIEMAANDLOON, UREN_PER_MAAND, VAKANTIEBIJSLAG, VERGOEDING_WERKGEVERSLASTEN,
    WETTELIJK_MINIMUMLOON_MAAND, WETTELIJK_MINIMUMLOON_UUR,
};
use crate::tijd::Datum;

/// The first days of the pieces, in order; none when nothing is computed.
pub(super) fn momenten(velden: &Baanvelden, looptijd: &Looptijd) -> Vec<Datum> {
    let mut dagen = BTreeSet::from([looptijd.begin]);
    feiten(velden, &mut dagen);
    wet(velden, &mut dagen);
    kalender(velden, looptijd, &mut dagen);
    dagen.into_iter().filter(|dag| (looptijd.begin..looptijd.einde.tot).contains(dag)).collect()
}

/// What the caller said.
fn feiten(velden: &Baanvelden, dagen: &mut BTreeSet<Datum>) {
    dagen.extend(velden.loonwaarden.items.iter().map(|item| item.vanaf));
    dagen.extend(velden.arbeidsduren.items.iter().map(|item| item.vanaf));
    dagen.extend(velden.functielonen.items.iter().map(|item| item.vanaf));
    dagen.extend(velden.no_risk_perioden.iter().flat_map(|(_, periode)| [Some(periode.van), periode.tot]).flatten());
    dagen.extend(velden.forfait_venster().and_then(|venster| venster.tot));
    dagen.extend(velden.invulling.iter().filter_map(crate::parameters::Invulling::van));
}

/// Versions of the rule and rows of figures.
fn wet(velden: &Baanvelden, dagen: &mut BTreeSet<Datum>) {
    dagen.extend(regelversies().into_iter().flat_map(|deel| deel.versies).map(|(van, _)| van));
    dagen.insert(TERUGWERKEND);
    wisselingen(&WETTELIJK_MINIMUMLOON_MAAND, dagen);
    wisselingen(&WETTELIJK_MINIMUMLOON_UUR, dagen);
    wisselingen(&REFERENTIEMAANDLOON, dagen);
    wisselingen(&MINIMUMJEUGDLOON_PERCENTAGE, dagen);
    wisselingen(&VAKANTIEBIJSLAG, dagen);
    wisselingen(&VERGOEDING_WERKGEVERSLASTEN, dagen);
    wisselingen(&LOONKOSTENSUBSIDIE_MAXIMUM, dagen);
    wisselingen(&LOONKOSTENSUBSIDIE_UREN, dagen);
    wisselingen(&NORMALE_ARBEIDSDUUR_MAXIMUM, dagen);
    wisselingen(&UREN_PER_MAAND, dagen);
    // the AOW age gives a message only
    if let Some(geboren) = velden.geboortedatum.gegeven() {
        dagen.extend(AOW_LEEFTIJD.rijen.iter().map(|rij| geboren.plus_maanden(rij.waarde)));
    }
}

/// The first day of each row, and the first day after what is known.
fn wisselingen<T>(reeks: &Reeks<T>, dagen: &mut BTreeSet<Datum>) {
    dagen.extend(reeks.rijen.iter().map(|rij| rij.van));
    dagen.insert(reeks.bekend_tot_en_met.plus_dag());
}

/// 1 January, the anniversaries of the start, and birthdays: on 29 February also the day after and the day itself.
fn kalender(velden: &Baanvelden, looptijd: &Looptijd, dagen: &mut BTreeSet<Datum>) {
    let jaren = u32::try_from(looptijd.einde.tot.jaar().saturating_sub(looptijd.ingang.jaar())).unwrap_or(0);
    for jaar in 0..=jaren {
        let jaardag = looptijd.ingang.plus_jaren(jaar);
        dagen.extend([jaardag, jaardag.plus_dag(), jaardag.eerste_januari()]);
        if let Some(geboren) = velden.geboortedatum.gegeven() {
            let leeftijd = u32::try_from(jaardag.jaar().saturating_sub(geboren.jaar())).unwrap_or(0);
            let verjaardag = geboren.plus_jaren(leeftijd);
            dagen.extend([verjaardag, verjaardag.plus_dag()]);
        }
    }
}

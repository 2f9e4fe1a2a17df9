//! What the instruments count from the first day of the job: six months, three years, the age on it, before 2024.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::grootheid::Percentage;
use crate::norm::regel::{Beeld as _, Klasse};
use crate::parameters::{LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN, LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER};
use crate::tijd::{Datum, Schrikkeldag, leeftijd_in_jaren};

const JA: Klasse = Klasse(0);
const NEE: Klasse = Klasse(1);

/// "56 jaar of ouder" (Wtl art. 2.2 lid 1 onder b).
const OUDERE_WERKNEMER: u32 = 56;
/// From when the loonwaarde is a percentage of the minimum wage (Pw art. 6 lid 1 onder g).
const VAN_HET_MINIMUMLOON: Datum = Datum::constant(2017, 1, 1);
/// "Voor 1 januari 2024" (Wtl art. 6.2a lid 1).
const OVERGANG_OUDERE_WERKNEMER: Datum = Datum::constant(2024, 1, 1);

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    let aanvang = match persoon.gegeven(Feit::AanvangDienstbetrekking) {
        Some(Gegeven::Datum(aanvang)) => Some(*aanvang),
        Some(Gegeven::Geen) => None,
        _ => return,
    };
    let korter_dan = |maanden: Option<u32>| {
        Some(aanvang.zip(maanden).is_none_or(|(begin, maanden)| dag < begin.plus_maanden(maanden)))
    };
    // "gedurende maximaal de eerste zes maanden van de dienstbetrekking": also of one that is still to begin
    let forfait = LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN.rijen.last().map(|rij| rij.waarde);
    zet(moment, Feit::EersteZesMaandenBaan, korter_dan(forfait));
    let voordeel = LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER.duur.rijen.last().map(|rij| rij.waarde);
    let begonnen = aanvang.is_some_and(|begin| begin <= dag);
    zet(moment, Feit::EersteDrieJaarBaan, korter_dan(voordeel).map(|korter| korter && begonnen));
    zet(moment, Feit::BaanVoor2024, Some(aanvang.is_some_and(|begin| begin < OVERGANG_OUDERE_WERKNEMER)));
    zet(moment, Feit::Vanaf56BijAanvang, oudere(persoon, aanvang));
}

fn oudere(persoon: &Persoon, aanvang: Option<Datum>) -> Option<bool> {
    let Some(aanvang) = aanvang else { return Some(false) };
    match persoon.gegeven(Feit::Geboortedatum) {
        Some(Gegeven::Datum(geboren)) => {
            Some(leeftijd_in_jaren(*geboren, aanvang, Schrikkeldag::default()) >= OUDERE_WERKNEMER)
        }
        _ => None,
    }
}

/// What follows from the loonwaarde that the college established, in percents of the minimum wage (from 2017).
pub(crate) fn uit_loonwaarde(loonwaarde: Percentage, dag: Datum, persoon: &mut Persoon) {
    weet(persoon, Feit::LoonwaardeOfForfait, JA);
    if dag >= VAN_HET_MINIMUMLOON {
        let klasse = if loonwaarde < Percentage::GEHEEL { JA } else { NEE };
        weet(persoon, Feit::LoonwaardeOnderMinimumloon, klasse);
    }
}

/// What follows from the decision to leave the loonwaarde out in the first six months: the second class.
pub(crate) fn uit_forfait(persoon: &mut Persoon) {
    weet(persoon, Feit::LoonwaardeOfForfait, NEE);
}

/// Whether the conditions of the lage-inkomensvoordeel on wage and hours are met.
pub(crate) fn uit_jaarloon(voldoet: bool, persoon: &mut Persoon) {
    weet(persoon, Feit::VoldoetLageInkomensvoordeel, if voldoet { JA } else { NEE });
}

/// Never in the place of an answer that was given.
fn weet(persoon: &mut Persoon, feit: Feit, klasse: Klasse) {
    if persoon.gegeven(feit).is_none() {
        persoon.weet(feit, Gegeven::Klasse(klasse));
    }
}

/// Never in the place of an answer that was given.
fn zet(moment: &mut Momentopname, feit: Feit, waar: Option<bool>) {
    if let (None, Some(waar)) = (moment.klasse(feit), waar) {
        moment.zet(feit, if waar { JA } else { NEE });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn klasse(feit: Feit, aanvang: &str, dag: &str) -> Option<Klasse> {
        let lees = |tekst: &str| Datum::lees(tekst).expect("a date");
        let mut persoon = Persoon::new();
        persoon.weet(Feit::AanvangDienstbetrekking, Gegeven::Datum(lees(aanvang)));
        persoon.weet(Feit::Geboortedatum, Gegeven::Datum(lees("1968-02-29")));
        let mut moment = Momentopname::leeg();
        leid_af(&persoon, lees(dag), &mut moment);
        moment.klasse(feit)
    }

    #[test]
    fn the_terms_end_on_their_last_day() {
        assert_eq!(klasse(Feit::EersteZesMaandenBaan, "2026-01-31", "2026-07-30"), Some(JA));
        assert_eq!(klasse(Feit::EersteZesMaandenBaan, "2026-01-31", "2026-07-31"), Some(NEE));
        assert_eq!(klasse(Feit::EersteZesMaandenBaan, "2026-12-01", "2026-07-31"), Some(JA), "it is still to begin");
        assert_eq!(klasse(Feit::EersteDrieJaarBaan, "2023-07-01", "2026-06-30"), Some(JA));
        assert_eq!(klasse(Feit::EersteDrieJaarBaan, "2023-07-01", "2026-07-01"), Some(NEE));
        assert_eq!(klasse(Feit::EersteDrieJaarBaan, "2026-12-01", "2026-07-01"), Some(NEE), "it has not begun");
    }

    #[test]
    fn the_age_counts_on_the_first_day_of_the_job() {
        assert_eq!(klasse(Feit::Vanaf56BijAanvang, "2024-02-28", "2025-01-01"), Some(NEE));
        assert_eq!(klasse(Feit::Vanaf56BijAanvang, "2024-02-29", "2025-01-01"), Some(JA));
        assert_eq!(klasse(Feit::BaanVoor2024, "2023-12-31", "2025-01-01"), Some(JA));
        assert_eq!(klasse(Feit::BaanVoor2024, "2024-01-01", "2025-01-01"), Some(NEE));
    }
}

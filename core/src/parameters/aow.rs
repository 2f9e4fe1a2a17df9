//! The AOW age (*pensioengerechtigde leeftijd*), in months, by the calendar year in which it is reached.

use crate::norm::{Eenheid, Reeks, Rij};
use crate::tijd::{Datum, MAANDEN_PER_JAAR};

const fn maanden(jaren: u32, maanden: u32) -> u32 {
    jaren * 12 + maanden
}

/// The age at which the AOW starts (AOW art. 7a).
#[rustfmt::skip]
pub static AOW_LEEFTIJD: Reeks<u32> = Reeks {
    naam: "aow_leeftijd",
    omschrijving: "AOW-leeftijd, naar het jaar waarin zij wordt bereikt",
    eenheid: Eenheid::Maand,
    rijen: &[
    Rij::vanaf(2015, 1, 1, maanden(65, 3), "AOW art. 7a"),
    Rij::vanaf(2016, 1, 1, maanden(65, 6), "AOW art. 7a"),
    Rij::vanaf(2017, 1, 1, maanden(65, 9), "AOW art. 7a"),
    Rij::vanaf(2018, 1, 1, maanden(66, 0), "AOW art. 7a"),
    Rij::vanaf(2019, 1, 1, maanden(66, 4), "AOW art. 7a"),
    Rij::vanaf(2020, 1, 1, maanden(66, 4), "AOW art. 7a").met_noot("Voor de wet van 2019 stond hier 66 jaar en 8 maanden."),
    Rij::vanaf(2021, 1, 1, maanden(66, 4), "AOW art. 7a").met_noot("Voor de wet van 2019 stond hier 67 jaar."),
    Rij::vanaf(2022, 1, 1, maanden(66, 7), "AOW art. 7a"),
    Rij::vanaf(2023, 1, 1, maanden(66, 10), "AOW art. 7a"),
    Rij::vanaf(2024, 1, 1, maanden(67, 0), "AOW art. 7a"),
    Rij::vanaf(2025, 1, 1, maanden(67, 0), "rijksoverheid.nl: Wanneer gaat mijn AOW in"),
    Rij::vanaf(2026, 1, 1, maanden(67, 0), "rijksoverheid.nl: Wanneer gaat mijn AOW in"),
    Rij::vanaf(2027, 1, 1, maanden(67, 0), "rijksoverheid.nl: Wanneer gaat mijn AOW in"),
    Rij::vanaf(2028, 1, 1, maanden(67, 3), "rijksoverheid.nl: Wanneer gaat mijn AOW in"),
    Rij::vanaf(2029, 1, 1, maanden(67, 3), "rijksoverheid.nl: Wanneer gaat mijn AOW in"),
    Rij::vanaf(2030, 1, 1, maanden(67, 3), "welingelichtekringen.nl: ANP november 2024; inhetnieuws.nl")
        .met_noot("Alleen secundaire bronnen, die overeenstemmen."),
    Rij::vanaf(2031, 1, 1, maanden(67, 3), "syfers.nl").onbevestigd().met_noot("Eén secundaire bron."),
    ],
    bekend_tot_en_met: Datum::constant(2031, 12, 31),
};

/// Whether a person born on `geboren` has reached the AOW age on `dag`, as far as the known rows tell.
///
/// The age of a year counts for who reaches it in that year; who reached it stays there when the age rises.
#[must_use]
pub fn aow_leeftijd_bereikt(geboren: Datum, dag: Datum) -> bool {
    // who is younger than the lowest age need not be held against every year
    let laagste = AOW_LEEFTIJD.rijen.iter().map(|rij| rij.waarde).min();
    if laagste.is_some_and(|laagste| geboren.plus_maanden(laagste) > dag) {
        return false;
    }
    AOW_LEEFTIJD.rijen.iter().take_while(|rij| rij.van <= dag).any(|rij| {
        let bereikt = geboren.plus_maanden(rij.waarde);
        bereikt <= dag && bereikt.jaar() <= rij.van.jaar()
    })
}

/// The same from whole years of age alone; `None` when the date of birth is needed to tell.
#[must_use]
pub fn aow_leeftijd_bereikt_met(jaren: u32, dag: Datum) -> Option<bool> {
    let maanden = AOW_LEEFTIJD.rijen.iter().rev().find(|rij| rij.van <= dag)?.waarde;
    let geleefd = jaren.saturating_mul(MAANDEN_PER_JAAR);
    if geleefd >= maanden {
        return Some(true);
    }
    // this many years and almost one more
    (geleefd.saturating_add(MAANDEN_PER_JAAR) <= maanden).then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bereikt(geboren: &str, dag: &str) -> bool {
        let datum = |tekst| Datum::lees(tekst).expect("a date");
        aow_leeftijd_bereikt(datum(geboren), datum(dag))
    }

    #[test]
    fn who_reached_it_in_2015_still_has_it_when_the_age_rises_in_2016() {
        assert!(bereikt("1950-09-15", "2015-12-15"));
        assert!(bereikt("1950-09-15", "2016-01-01"));
        assert!(!bereikt("1950-10-15", "2016-01-15"));
        assert!(bereikt("1950-10-15", "2016-04-15"));
    }

    #[test]
    fn whole_years_tell_it_unless_the_age_has_months() {
        let met = |jaren, dag: &str| aow_leeftijd_bereikt_met(jaren, Datum::lees(dag).expect("a date"));
        assert_eq!([65, 66, 67].map(|jaren| met(jaren, "2022-06-01")), [Some(false), None, Some(true)]);
        assert_eq!([66, 67].map(|jaren| met(jaren, "2026-06-01")), [Some(false), Some(true)]);
    }

    #[test]
    fn from_the_day_of_67_in_2026() {
        assert!(!bereikt("1959-07-02", "2026-07-01"));
        assert!(bereikt("1959-07-01", "2026-07-01"));
    }
}

//! The *studietoeslag* (study allowance, Participatiewet art. 36b): the minimum per month by age, and the internship pay that is
//! left out of account (Besluit LKS 2021 art. 7a and 7b).
//!
//! The amounts change whenever the net minimum wage does (art. 7c), on 1 January and 1 July. Only a few of those
//! half-years were found; on any other day a lookup is an error that says what is known.

use super::rij::{JONGSTE_LEEFTIJD, euro};
use crate::fout::{Error, Fout};
use crate::grootheid::Bedrag;
use crate::norm::{Eenheid, Reeks, Rij};
use crate::tijd::Datum;

const VELSEN: &str = "velsen.nl: bijstandsnormen per 1 juli 2024";
const MINIMUM: &str = "Besluit LKS 2021 art. 7a";
const MINIMUM_2026: &str = "Besluit LKS 2021 art. 7a; iasz.nl";
const EEN_BRON: &str = "Eén bron gelezen, een pagina van een gemeente.";
/// Last day of the half-year of the last row.
const BEKEND_TOT_EN_MET: Datum = Datum::constant(2026, 6, 30);

const fn minimum(rijen: &'static [Rij<Bedrag>]) -> Reeks<Bedrag> {
    Reeks {
        naam: "studietoeslag_minimum",
        omschrijving: "Studietoeslag, ten minste per maand",
        eenheid: Eenheid::Euro,
        rijen,
        bekend_tot_en_met: BEKEND_TOT_EN_MET,
    }
}

const fn tekst_2023(bedrag: &str) -> Rij<Bedrag> {
    Rij::vanaf(2023, 7, 1, euro(bedrag), MINIMUM).onbekend_vanaf(2024, 1, 1)
}

const fn gemeente_2024(bedrag: &str) -> Rij<Bedrag> {
    Rij::vanaf(2024, 7, 1, euro(bedrag), VELSEN).onbevestigd().met_noot(EEN_BRON).onbekend_vanaf(2025, 1, 1)
}

const fn tekst_2026(bedrag: &str) -> Rij<Bedrag> {
    Rij::vanaf(2026, 1, 1, euro(bedrag), MINIMUM_2026)
}

/// The minimum per month from age 21.
pub static STUDIETOESLAG_MINIMUM: Reeks<Bedrag> =
    minimum(&[tekst_2023("334.34"), gemeente_2024("359.57"), tekst_2026("385.14")]);

/// The minimum per month for ages 15 to 20, youngest first. The page of July 2024 shows no amounts below 18.
pub static STUDIETOESLAG_MINIMUM_JEUGD: [Reeks<Bedrag>; 6] = [
    minimum(&[tekst_2023("100.30"), tekst_2026("115.55")]),
    minimum(&[tekst_2023("115.34"), tekst_2026("132.88")]),
    minimum(&[tekst_2023("132.06"), tekst_2026("152.14")]),
    minimum(&[tekst_2023("167.17"), gemeente_2024("179.79"), tekst_2026("192.57")]),
    minimum(&[tekst_2023("200.60"), gemeente_2024("215.75"), tekst_2026("231.09")]),
    minimum(&[tekst_2023("267.47"), gemeente_2024("287.66"), tekst_2026("308.12")]),
];

/// Internship pay per month that is left out of account (art. 7b).
pub static STUDIETOESLAG_STAGEVERGOEDING: Reeks<Bedrag> = Reeks {
    naam: "studietoeslag_stagevergoeding",
    omschrijving: "Studietoeslag, stagevergoeding per maand die buiten beschouwing blijft",
    eenheid: Eenheid::Euro,
    rijen: &[
        Rij::vanaf(2023, 7, 1, euro("200.60"), "Besluit LKS 2021 art. 7b").onbekend_vanaf(2024, 1, 1),
        Rij::vanaf(2026, 1, 1, euro("231.09"), "Besluit LKS 2021 art. 7b; iasz.nl"),
    ],
    bekend_tot_en_met: BEKEND_TOT_EN_MET,
};

/// The ages below 21 with their series, oldest first.
pub(super) fn jeugd() -> impl Iterator<Item = (u8, &'static Reeks<Bedrag>)> {
    let mut lijst: Vec<(u8, &'static Reeks<Bedrag>)> = (JONGSTE_LEEFTIJD..).zip(&STUDIETOESLAG_MINIMUM_JEUGD).collect();
    lijst.reverse();
    lijst.into_iter()
}

/// The row with the minimum per month for somebody of this age (in years) on this day.
///
/// A row that is not in force (`soort`) makes an answer an estimate.
///
/// # Errors
/// `buiten_bereik` for an age below 15; `geen_rij_voor_datum`, `cijfer_onbekend` or `peildatum_na_bekende_bedragen` for a
/// half-year that was not found, with the days that are known.
///
/// ```
/// use participatiewet::parameters::studietoeslag_minimum;
/// assert_eq!(studietoeslag_minimum(19, "2026-03-01".parse()?)?.waarde.to_string(), "231.09");
/// let fout = studietoeslag_minimum(19, "2025-03-01".parse()?).unwrap_err();
/// assert_eq!(fout.code(), "cijfer_onbekend"); // never the amount of 2024
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn studietoeslag_minimum(leeftijd: u8, dag: Datum) -> Result<&'static Rij<Bedrag>, Error> {
    let Some(plek) = leeftijd.checked_sub(JONGSTE_LEEFTIJD) else {
        return Err(Fout::new("buiten_bereik", "/leeftijd", "een leeftijd van 15 jaar of ouder")
            .met_waarde(leeftijd)
            .into());
    };
    STUDIETOESLAG_MINIMUM_JEUGD.get(usize::from(plek)).unwrap_or(&STUDIETOESLAG_MINIMUM).op(dag)
}

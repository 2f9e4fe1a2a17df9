//! How a figure is written in a row, so that a wrong one does not compile.

use super::LAATSTE_BEKENDE_DAG;
use crate::grootheid::{Bedrag, Percentage};
use crate::norm::{Eenheid, Reeks, Rij};

/// Youngest age with a minimum youth wage (Besluit minimumjeugdloon art. 2).
pub(crate) const JONGSTE_LEEFTIJD: u8 = 15;
/// Ages 15 to 22: the widest youth table (until mid-2017).
const LEEFTIJDEN: usize = 8;

/// A value for adults and one for each age from 15 up to the adult age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PerLeeftijd<T> {
    /// For adults.
    pub volwassen: T,
    jeugd: [T; LEEFTIJDEN],
    aantal: u8,
}

/// Wages per age.
pub type Loontabel = PerLeeftijd<Bedrag>;

impl<T: Copy> PerLeeftijd<T> {
    /// First age at which the adult value holds.
    #[must_use]
    pub fn volwassen_vanaf(&self) -> u8 {
        JONGSTE_LEEFTIJD.saturating_add(self.aantal)
    }

    /// The value for this age if it is a youth age in this table.
    #[must_use]
    #[inline]
    pub fn jeugd(&self, leeftijd: u8) -> Option<T> {
        if leeftijd >= self.volwassen_vanaf() {
            return None;
        }
        self.jeugd.get(usize::from(leeftijd.checked_sub(JONGSTE_LEEFTIJD)?)).copied()
    }

    /// The youth ages in this table.
    pub fn leeftijden(&self) -> impl Iterator<Item = u8> + use<T> {
        JONGSTE_LEEFTIJD..self.volwassen_vanaf()
    }
}

/// A wage table: the adult amount and those from age 15, in euros.
pub(super) const fn loon<const N: usize>(volwassen: &str, jeugd: [&str; N]) -> Loontabel {
    assert!(N <= LEEFTIJDEN, "too many ages in a wage table");
    let mut bedragen = [Bedrag::NUL; LEEFTIJDEN];
    let mut plek = 0;
    while plek < N && plek < LEEFTIJDEN {
        bedragen[plek] = euro(jeugd[plek]);
        plek += 1;
    }
    PerLeeftijd { volwassen: euro(volwassen), jeugd: bedragen, aantal: N as u8 }
}

/// A table of percentages: 100 % for adults and those from age 15.
pub(super) const fn percentages<const N: usize>(jeugd: [&str; N]) -> PerLeeftijd<Percentage> {
    assert!(N <= LEEFTIJDEN, "too many ages in a table of percentages");
    let mut waarden = [Percentage::van_honderdsten(0); LEEFTIJDEN];
    let mut plek = 0;
    while plek < N && plek < LEEFTIJDEN {
        waarden[plek] = procent(jeugd[plek]);
        plek += 1;
    }
    PerLeeftijd { volwassen: procent("100"), jeugd: waarden, aantal: N as u8 }
}

/// A series of amounts that is known through the last known day.
pub(super) const fn bedragen(
    naam: &'static str,
    omschrijving: &'static str,
    rijen: &'static [Rij<Bedrag>],
) -> Reeks<Bedrag> {
    Reeks { naam, omschrijving, eenheid: Eenheid::Euro, rijen, bekend_tot_en_met: LAATSTE_BEKENDE_DAG }
}

/// An amount with two decimals: `euro("1501.80")`.
pub(super) const fn euro(tekst: &str) -> Bedrag {
    let (honderdsten, decimalen) = honderdsten(tekst);
    assert!(decimalen == 2, "an amount in a row has two decimals");
    Bedrag::van_centen(honderdsten)
}

/// A percentage with at most two decimals: `procent("23.5")`.
pub(super) const fn procent(tekst: &str) -> Percentage {
    let (honderdsten, _) = honderdsten(tekst);
    assert!(honderdsten <= 10_000, "a percentage in a row is at most 100");
    Percentage::van_honderdsten(honderdsten as i32)
}

/// The number in hundredths, and how many decimals were written.
const fn honderdsten(tekst: &str) -> (i64, u8) {
    let tekens = tekst.as_bytes();
    assert!(!tekens.is_empty() && tekens.len() <= 8, "a figure in a row is short");
    let (mut waarde, mut decimalen, mut na_punt, mut plek) = (0_i64, 0_u8, false, 0);
    while plek < tekens.len() {
        let teken = tekens[plek];
        if teken == b'.' {
            assert!(!na_punt, "two points in a figure");
            na_punt = true;
        } else {
            assert!(teken.is_ascii_digit(), "a figure in a row has digits and one point");
            waarde = waarde * 10 + (teken - b'0') as i64;
            if na_punt {
                decimalen += 1;
            }
        }
        plek += 1;
    }
    assert!(decimalen <= 2, "a figure in a row has at most two decimals");
    let schaal = match decimalen {
        0 => 100,
        1 => 10,
        _ => 1,
    };
    (waarde * schaal, decimalen)
}

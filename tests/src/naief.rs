//! A naive second implementation of the height of the loonkostensubsidie (Participatiewet art. 10d), as a test oracle.
//!
//! It shares no code and no figures with the library: everything is an exact fraction (`BigRational`), the figures come from
//! the CSV files in `bronnen/csv`, and each rule is written out the slow way. Readable first, fast never.
//!
//! Two dates are kept apart. The *peildatum* decides which text of the law applies; the *bedragen-datum*
//! decides which figures apply (minimum wage, holiday allowance, werkgeverslasten).

use std::cmp::{max, min};

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

mod cijfers;
mod datum;
pub mod steekproef;
pub mod verloop;

pub use cijfers::Cijfers;
pub use datum::{bedragen_datum, leeftijd_op, plus_maanden, verjaardag};

use datum::dag;

/// One job on one day. Valid input only: the functions here may panic on anything else.
#[derive(Debug, Clone)]
pub struct Geval {
    pub peildatum: NaiveDate,
    /// Hundredths of a percent, 0..=20000. `None` = the forfaitary 50 percent (lid 5).
    pub loonwaarde_honderdsten: Option<i64>,
    /// Contract hours per week, in 1/300 hour.
    pub uren_300: i64,
    /// Normale arbeidsduur per week, in 1/300 hour. May be `None` from 2024-01-01 only.
    pub normale_300: Option<i64>,
    /// Years at the peildatum. `None` without `geboortedatum` = adult.
    pub leeftijd: Option<u32>,
    pub geboortedatum: Option<NaiveDate>,
    /// First day of the LKS. `None` = the peildatum.
    pub ingangsdatum: Option<NaiveDate>,
    /// First day of the job. `None` = the ingangsdatum.
    pub aanvang: Option<NaiveDate>,
    pub beschut: bool,
    /// Wage of the function, full-time month without vakantiebijslag. Used for a peildatum in 2015-2016 only.
    pub functieloon_cent: Option<i64>,
    /// Vakantiebijslag on the side of the loonwaarde, hundredths of a percent: 800 = 8 %.
    pub vakantiebijslag_loonwaarde_honderdsten: i64,
    /// The published hour x 156 instead of the referentiemaandloon. From 2024 only; ignored before.
    pub uurloon: bool,
}

/// The answer for one `Geval`: amounts per month, hours factor applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Antwoord {
    pub bedrag_cent: i64,
    pub zonder_werkgeverslasten_cent: i64,
    /// The difference is strictly above the maximum. Never for the forfait.
    pub begrensd: bool,
    pub bedragen_datum: NaiveDate,
    /// Euros, unrounded, without the werkgeverslasten.
    pub exact_zonder: BigRational,
    /// Euros, unrounded, with the werkgeverslasten.
    pub exact_met: BigRational,
}

/// The height of the loonkostensubsidie per month.
pub fn reken(g: &Geval, c: &Cijfers) -> Antwoord {
    controleer(g);
    let een = breuk(1, 1);

    // Figures: those of the bedragen-datum; the age is that on the peildatum.
    let bedragen_datum = bedragen_datum(g);
    let wml = c.wml_maand(bedragen_datum, leeftijd_op_peildatum(g), g.uurloon);
    let basis = &wml * (&een + c.vakantiebijslag(bedragen_datum));
    let werkgeverslasten = c.werkgeverslasten(bedragen_datum);

    // Lid 5 (forfait) or lid 4 (loonwaarde), for a full-time month.
    let (voltijds, begrensd) = match g.loonwaarde_honderdsten {
        None => (&basis * breuk(50, 100), false),
        Some(honderdsten) => lid_4(g, honderdsten, &wml, &basis),
    };

    let exact_zonder = voltijds * urenfactor(g);
    let exact_met = &exact_zonder * (&een + werkgeverslasten);
    Antwoord {
        bedrag_cent: naar_centen(&exact_met),
        zonder_werkgeverslasten_cent: naar_centen(&exact_zonder),
        begrensd,
        bedragen_datum,
        exact_zonder,
        exact_met,
    }
}

/// Art. 10d lid 4: the difference, at most 70 percent of the base, never below zero; and whether the maximum cut it off.
fn lid_4(g: &Geval, honderdsten: i64, wml: &BigRational, basis: &BigRational) -> (BigRational, bool) {
    // Above 100 percent there is nothing to compensate, whatever the vakantiebijslag or the wage of the function. At
    // exactly 100 percent the formula decides.
    if honderdsten > 10_000 {
        return (BigRational::zero(), false);
    }
    let loonwaarde = breuk(honderdsten, 10_000);
    let vakantiebijslag = breuk(g.vakantiebijslag_loonwaarde_honderdsten, 10_000);

    // Until 2016-12-31 the loonwaarde is a percentage of the wage of the function, from 2017-01-01 of the minimum wage.
    let grondslag = if g.peildatum < dag(2017, 1, 1) {
        breuk(g.functieloon_cent.expect("functieloon is required before 2017"), 100)
    } else {
        wml.clone()
    };
    let loonwaarde_bedrag = loonwaarde * grondslag * (breuk(1, 1) + vakantiebijslag);

    let verschil = max(basis - loonwaarde_bedrag, BigRational::zero());
    let maximum = basis * breuk(70, 100);
    let begrensd = verschil > maximum;
    (min(verschil, maximum), begrensd)
}

/// Until 2023-12-31 h / normale arbeidsduur, at most 1; from 2024-01-01 min(h, normale arbeidsduur) / 36.
fn urenfactor(g: &Geval) -> BigRational {
    let meetellend = min(g.uren_300, g.normale_300.unwrap_or(g.uren_300));
    if g.peildatum < dag(2024, 1, 1) {
        breuk(meetellend, g.normale_300.expect("normale arbeidsduur is required before 2024"))
    } else {
        breuk(meetellend, 36 * 300)
    }
}

/// The forfait may be used: from 2017-02-01, and in the first six calendar months of the job (end exclusive).
pub fn forfait_toegestaan(g: &Geval) -> bool {
    let aanvang = g.aanvang.unwrap_or(g.ingangsdatum.unwrap_or(g.peildatum));
    g.peildatum >= dag(2017, 2, 1) && g.peildatum < plus_maanden(aanvang, 6)
}

/// `None` = adult.
fn leeftijd_op_peildatum(g: &Geval) -> Option<u32> {
    match g.geboortedatum {
        Some(geboren) => Some(leeftijd_op(geboren, g.peildatum)),
        None => g.leeftijd,
    }
}

fn breuk(teller: i64, noemer: i64) -> BigRational {
    BigRational::new(BigInt::from(teller), BigInt::from(noemer))
}

/// Euros to cents, half up. Amounts here are never negative.
fn naar_centen(euro: &BigRational) -> i64 {
    let afgerond = (euro * breuk(100, 1) + breuk(1, 2)).floor();
    afgerond.to_integer().to_i64().expect("an amount of cents fits in 64 bits")
}

/// Stops on input that has no answer: a mistake in the test, not in the library.
fn controleer(g: &Geval) {
    let ingang = g.ingangsdatum.unwrap_or(g.peildatum);
    assert!(g.peildatum <= dag(2026, 12, 31), "peildatum after the known figures: {g:?}");
    assert!(dag(2015, 1, 1) <= ingang && ingang <= g.peildatum, "ingangsdatum outside its range: {g:?}");
    assert!(0 < g.uren_300 && g.uren_300 <= 60 * 300, "hours outside their range: {g:?}");
    assert!(g.normale_300.is_none_or(|n| 0 < n && n <= 60 * 300), "normale arbeidsduur outside its range: {g:?}");
    assert!(g.leeftijd.is_none() || g.geboortedatum.is_none(), "leeftijd and geboortedatum: {g:?}");
    assert!(leeftijd_op_peildatum(g).is_none_or(|l| (15..=120).contains(&l)), "age outside its range: {g:?}");
    match g.loonwaarde_honderdsten {
        Some(l) => assert!((0..=20_000).contains(&l), "loonwaarde outside its range: {g:?}"),
        None => assert!(forfait_toegestaan(g), "forfait outside its window: {g:?}"),
    }
}

#[cfg(test)]
mod voorbeelden;

//! The minimum wage per hour against which Besluit LKS tests whether somebody has *mogelijkheden tot arbeidsparticipatie*
//! (Besluit LKS 2015 art. 1 lid 2, Besluit LKS 2021 art. 2 lid 2). It is never the base of a subsidy.

use super::{JONGSTE_LEEFTIJD, LAATSTE_BEKENDE_DAG, Loontabel, WETTELIJK_MINIMUMLOON_UUR, WETTELIJK_MINIMUMLOON_WEEK};
use crate::bron::{Artikel, Regeling};
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Breuk, Uren};
use crate::norm::{Eenheid, Melding, Reeks, Regelversie, Rij};
use crate::tijd::Datum;

/// The week on which the statutory week amount is reduced to an hour, until 2023-12-31.
pub static TOETS_UURLOON_WEEK: Reeks<Uren> = Reeks {
    naam: "toets_uurloon_week",
    omschrijving: "Toets mogelijkheden tot arbeidsparticipatie, werkweek voor het minimumloon per uur (tot 2024)",
    eenheid: Eenheid::Uur,
    rijen: &[
        Rij::vanaf(2015, 1, 1, Uren::hele(38), "Besluit LKS 2015 art. 1 lid 2"),
        Rij::vanaf(2021, 7, 1, Uren::hele(38), "Besluit LKS 2021 art. 2 lid 2").vervallen_per(2024, 1, 1),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Where the amount per hour comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toetswijze {
    /// The statutory week amount of the person's age, divided by the hours of [`TOETS_UURLOON_WEEK`], not rounded.
    Weekloon,
    /// The statutory hour of Wml art. 8 lid 1 onder a: the text names no youth wage.
    Uurloon,
}

impl Toetswijze {
    /// Stable name.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Weekloon => "weekloon",
            Self::Uurloon => "uurloon",
        }
    }
}

/// The versions of the test; the first day of the last one was not found ([`Rij::onzeker`]).
pub static TOETS_UURLOON_VERSIES: Reeks<Toetswijze> = Reeks {
    naam: "toets_uurloon",
    omschrijving: "Hoe het minimumloon per uur in de toets wordt gevonden",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, Toetswijze::Weekloon, "Besluit LKS 2015 art. 1 lid 2"),
        Rij::vanaf(2021, 7, 1, Toetswijze::Weekloon, "Besluit LKS 2021 art. 2 lid 2"),
        Rij::vanaf(2024, 1, 1, Toetswijze::Uurloon, "Besluit LKS 2021 art. 2 lid 2")
            .onzeker_tussen((2023, 7, 2), (2026, 1, 1)),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

const BESLUIT_2015: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2015, "1").lid("2");
const BESLUIT_2021: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "2").lid("2");

/// The amount per hour of the test, with its ground.
#[derive(Debug, Clone, Copy)]
pub struct ToetsUurloon {
    /// Euro per hour, exact and not rounded.
    pub bedrag: Breuk,
    /// Where the amount comes from.
    pub wijze: Toetswijze,
    /// The youth age whose wage was taken; `None` for the adult amount.
    pub leeftijd: Option<u8>,
    /// The article of the test.
    pub artikel: Artikel,
    /// The row of the wage.
    pub rij: &'static Rij<Loontabel>,
    versie: &'static Rij<Toetswijze>,
    melding: Option<Melding>,
}

impl ToetsUurloon {
    /// Whether somebody who earns this much per hour meets the test ("ten minste een bedrag dat gelijk is aan").
    #[must_use]
    pub fn gehaald(&self, per_uur: Bedrag) -> bool {
        per_uur.exact() >= self.bedrag
    }

    /// The version of the rule.
    #[must_use]
    pub fn versie(&self) -> Regelversie {
        let Rij { van, bron, waarde, .. } = *self.versie;
        Regelversie { onderdeel: TOETS_UURLOON_VERSIES.naam, versie: waarde.tekst(), van, bron: bron.tekst() }
    }

    /// What the reader must know: that the day of a change in the text was not found, on the days that it may touch.
    #[must_use]
    pub fn melding(&self) -> Option<Melding> {
        self.melding
    }
}

/// The minimum wage per hour of the test on this day, for an adult or for an age in years.
///
/// Until 2023-12-31 it is the statutory week amount of that age over 38 hours; from 2024-01-01 the statutory adult hour, since
/// the text then names no youth wage. On which day the text changed was not found: from 2023-07-02 until 2025-12-31
/// the answer carries a message.
///
/// # Errors
/// `buiten_bereik` for an age below 15; `geen_rij_voor_datum` and `peildatum_na_bekende_bedragen` outside the known figures.
///
/// ```
/// use participatiewet::grootheid::Breuk;
/// use participatiewet::parameters::toets_uurloon;
/// let toets = toets_uurloon(None, "2023-01-01".parse()?)?;
/// assert_eq!(toets.bedrag, Breuk::van(44_640, 3_800)); // 446.40 a week over 38 hours
/// let toets = toets_uurloon(None, "2026-07-01".parse()?)?;
/// assert!(toets.gehaald("14.99".parse()?) && !toets.gehaald("14.98".parse()?));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn toets_uurloon(leeftijd: Option<u8>, dag: Datum) -> Result<ToetsUurloon, Error> {
    if let Some(jaren) = leeftijd.filter(|jaren| *jaren < JONGSTE_LEEFTIJD) {
        return Err(Fout::new("buiten_bereik", "/leeftijd", "een leeftijd van 15 jaar of ouder")
            .met_waarde(jaren)
            .into());
    }
    let versie = TOETS_UURLOON_VERSIES.op(dag)?;
    let (rij, jeugd, week) = match versie.waarde {
        Toetswijze::Weekloon => {
            let rij = WETTELIJK_MINIMUMLOON_WEEK.op(dag)?;
            let jeugd = leeftijd.and_then(|jaren| Some((jaren, rij.waarde.jeugd(jaren)?)));
            (rij, jeugd, TOETS_UURLOON_WEEK.op(dag)?.waarde.exact())
        }
        Toetswijze::Uurloon => (WETTELIJK_MINIMUMLOON_UUR.op(dag)?, None, Breuk::EEN),
    };
    let loon = jeugd.map_or(rij.waarde.volwassen, |(_, loon)| loon);
    let eerste_van_2021 = TOETS_UURLOON_VERSIES.rijen.get(1).map(|rij| rij.van);
    Ok(ToetsUurloon {
        bedrag: loon.exact() / week,
        wijze: versie.waarde,
        leeftijd: jeugd.map(|(jaren, _)| jaren),
        artikel: if eerste_van_2021.is_some_and(|eerste| dag < eerste) { BESLUIT_2015 } else { BESLUIT_2021 },
        rij,
        versie,
        melding: TOETS_UURLOON_VERSIES.melding_onzeker(dag),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toets(leeftijd: Option<u8>, dag: &str) -> ToetsUurloon {
        toets_uurloon(leeftijd, Datum::lees(dag).expect("a date")).expect("known")
    }

    #[test]
    fn the_week_over_38_hours_until_2023_and_the_hour_from_2024() {
        assert_eq!(toets(None, "2015-01-01").bedrag, Breuk::van(34_655, 3_800));
        assert_eq!(toets(None, "2023-12-31").bedrag, Breuk::van(46_040, 3_800));
        assert_eq!(toets(None, "2024-01-01").bedrag, Breuk::van(1_327, 100));
    }

    #[test]
    fn a_youth_has_an_amount_of_his_own_only_while_the_text_names_the_youth_wage() {
        let jong = toets(Some(18), "2023-12-31");
        assert_eq!((jong.bedrag, jong.leeftijd), (Breuk::van(23_020, 3_800), Some(18)));
        let later = toets(Some(18), "2024-01-01");
        assert_eq!((later.bedrag, later.leeftijd), (Breuk::van(1_327, 100), None));
        assert_eq!(toets(Some(22), "2019-07-01").leeftijd, None);
        assert_eq!(toets(Some(22), "2017-06-30").leeftijd, Some(22));
    }

    #[test]
    fn the_days_on_which_the_change_can_have_fallen_carry_a_message() {
        for (dag, gemeld) in [
            ("2023-07-01", false),
            ("2023-07-02", true),
            ("2024-01-01", true),
            ("2025-12-31", true),
            ("2026-01-01", false),
        ] {
            assert_eq!(toets(None, dag).melding().is_some(), gemeld, "{dag}");
        }
    }

    #[test]
    fn the_article_moves_with_the_decree() {
        assert_eq!(toets(None, "2021-06-30").artikel.to_string(), "Besluit LKS 2015 art. 1 lid 2");
        assert_eq!(toets(None, "2021-07-01").artikel.to_string(), "Besluit LKS 2021 art. 2 lid 2");
    }

    #[test]
    fn outside_the_known_figures_is_an_error() {
        let code = |leeftijd, dag: &str| {
            toets_uurloon(leeftijd, Datum::lees(dag).expect("a date")).expect_err("unknown").code()
        };
        assert_eq!(code(None, "2014-12-31"), "geen_rij_voor_datum");
        assert_eq!(code(None, "2027-01-01"), "peildatum_na_bekende_bedragen");
        assert_eq!(code(Some(14), "2026-01-01"), "buiten_bereik");
    }
}

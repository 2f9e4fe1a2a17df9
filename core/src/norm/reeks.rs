//! Dated rows: a figure or a rule version holds from its day until the next row.

use super::{Eenheid, Einde, Melding, Rij, RijSoort, Waarde};
use crate::fout::{Error, Fout};
use crate::tijd::Datum;

/// A series of dated rows with the day until which it is known.
///
/// ```
/// use participatiewet::parameters::VERGOEDING_WERKGEVERSLASTEN;
/// let rij = VERGOEDING_WERKGEVERSLASTEN.op("2024-12-31".parse()?)?;
/// assert_eq!(rij.waarde.to_string(), "23.5");
/// let fout = VERGOEDING_WERKGEVERSLASTEN.op("2027-01-01".parse()?).unwrap_err();
/// assert_eq!(fout.code(), "peildatum_na_bekende_bedragen");
/// # Ok::<(), participatiewet::Error>(())
/// ```
// in this order: what is read on every look stands together
#[repr(C)]
#[derive(Debug)]
pub struct Reeks<T: 'static> {
    /// The rows, oldest first.
    pub rijen: &'static [Rij<T>],
    /// Last day for which the figures are known.
    pub bekend_tot_en_met: Datum,
    /// Unit of the values.
    pub eenheid: Eenheid,
    /// Name, as in an `invulling`.
    pub naam: &'static str,
    /// What it is, in Dutch.
    pub omschrijving: &'static str,
}

/// Why a series has no answer for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gat {
    /// The day lies before the first row.
    VoorEersteRij(Datum),
    /// The day lies after the last day for which the series is known.
    NaBekende(Datum),
    /// Only an unconfirmed row is there, and the caller is strict.
    Onbevestigd(Datum),
    /// The day lies in a gap between known rows: known until the first day, and again from the second.
    Onbekend(Datum, Option<Datum>),
    /// What the series is about exists no more from this day.
    Vervallen(Datum),
}

/// A row that answers, and why the answer would be an estimate.
#[derive(Debug)]
pub(crate) struct Vondst<T: 'static> {
    pub(crate) rij: &'static Rij<T>,
    pub(crate) na_bekende: bool,
}

impl<T> Reeks<T> {
    /// The row that holds on `dag`.
    ///
    /// # Errors
    /// `geen_rij_voor_datum` before the first row; `peildatum_na_bekende_bedragen` after the known figures;
    /// `cijfer_onbekend` in a gap between known rows; `regeling_vervallen` when it exists no more.
    pub fn op(&'static self, dag: Datum) -> Result<&'static Rij<T>, Error> {
        self.zoek(dag, false, false).map(|vondst| vondst.rij).map_err(|gat| gat.fout(dag).into())
    }

    /// The row on `dag`; past the known figures the last known one, if the caller allows that.
    #[inline]
    pub(crate) fn zoek(&'static self, dag: Datum, laatste_bekende: bool, strikt: bool) -> Result<Vondst<T>, Gat> {
        let na_bekende = dag > self.bekend_tot_en_met;
        let gevonden = self.rijen.iter().rev().find(|rij| rij.van <= dag && rij.soort != RijSoort::Verwacht);
        match gevonden.map(|rij| rij.einde) {
            Some(Einde::Vervallen(per)) if dag >= per => return Err(Gat::Vervallen(per)),
            Some(Einde::Onbekend(vanaf)) if dag >= vanaf => return Err(self.gat_vanaf(vanaf)),
            _ => {}
        }
        if na_bekende && (strikt || !laatste_bekende) {
            return Err(Gat::NaBekende(self.bekend_tot_en_met));
        }
        match gevonden {
            Some(rij) if strikt && rij.soort == RijSoort::Onbevestigd => Err(Gat::Onbevestigd(rij.van)),
            Some(rij) => Ok(Vondst { rij, na_bekende }),
            None => Err(Gat::VoorEersteRij(self.rijen.first().map_or(dag, |rij| rij.van))),
        }
    }

    #[cold]
    fn gat_vanaf(&'static self, vanaf: Datum) -> Gat {
        let volgende = self.rijen.iter().find(|rij| rij.van >= vanaf && rij.soort != RijSoort::Verwacht);
        Gat::Onbekend(vanaf.dag_ervoor(), volgende.map(|rij| rij.van))
    }

    /// The row whose first day is uncertain, if `dag` lies in the days on which it may or may not have held already.
    pub(crate) fn onzeker_op(&'static self, dag: Datum) -> Option<(Datum, Datum)> {
        self.rijen.iter().filter_map(Rij::onzeker).find(|(eerste, laatste)| *eerste <= dag && dag < *laatste)
    }

    /// What a reader must know of an answer on `dag` by a version whose first day is uncertain.
    pub(crate) fn melding_onzeker(&'static self, dag: Datum) -> Option<Melding> {
        const TEKST: &str = "De dag van een wijziging is niet gevonden ({1}): de nieuwe tekst begon op zijn vroegst op {2} en gold zeker \
                             op {3}. Controleer welke tekst op uw datum gold.";
        let (eerste, laatste) = self.onzeker_op(dag)?;
        let waarden = [Waarde::Woord(self.omschrijving), eerste.into(), laatste.into()];
        Some(Melding::met_drie("onzekere_ingangsdatum", TEKST, waarden))
    }
}

impl Gat {
    pub(crate) fn fout(self, dag: Datum) -> Fout {
        let (code, verwacht) = match self {
            Self::VoorEersteRij(eerste) => {
                ("geen_rij_voor_datum", format!("een datum vanaf {}, de eerste van de reeks", eerste.voluit()))
            }
            Self::NaBekende(laatste) => (
                "peildatum_na_bekende_bedragen",
                format!("een datum tot en met {}, de laatste waarvoor de bedragen bekend zijn", laatste.voluit()),
            ),
            Self::Onbevestigd(van) => {
                ("rij_onbevestigd", format!("een bevestigd cijfer; de rij vanaf {} is onbevestigd", van.voluit()))
            }
            Self::Onbekend(tot, None) => (
                "cijfer_onbekend",
                format!("een datum tot en met {}: het cijfer daarna is niet gevonden", tot.voluit()),
            ),
            Self::Onbekend(tot, Some(vanaf)) => (
                "cijfer_onbekend",
                format!(
                    "een datum tot en met {} of vanaf {}: het cijfer daartussen is niet gevonden",
                    tot.voluit(),
                    vanaf.voluit()
                ),
            ),
            Self::Vervallen(per) => {
                ("regeling_vervallen", format!("een datum voor {}: daarna bestaat het niet meer", per.voluit()))
            }
        };
        Fout::new(code, "", verwacht).met_waarde(dag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static PROEF: Reeks<u8> = Reeks {
        naam: "proef",
        omschrijving: "alleen voor deze test",
        eenheid: Eenheid::Getal,
        rijen: &[
            Rij::vanaf(2015, 1, 1, 1, "example.nl"),
            Rij::vanaf(2016, 1, 1, 2, "example.nl").onbevestigd(),
            Rij::vanaf(2017, 1, 1, 3, "example.nl").verwacht(),
        ],
        bekend_tot_en_met: Datum::constant(2017, 12, 31),
    };

    fn zoek(dag: &str, laatste_bekende: bool, strikt: bool) -> Result<(u8, bool), Gat> {
        let dag = Datum::lees(dag).expect("a date");
        PROEF.zoek(dag, laatste_bekende, strikt).map(|vondst| (vondst.rij.waarde, vondst.na_bekende))
    }

    #[test]
    fn before_the_first_row_is_no_answer() {
        assert_eq!(zoek("2014-12-31", true, false), Err(Gat::VoorEersteRij(Datum::constant(2015, 1, 1))));
    }

    #[test]
    fn a_row_holds_from_its_day() {
        assert_eq!(zoek("2015-12-31", false, false), Ok((1, false)));
        assert_eq!(zoek("2016-01-01", false, false), Ok((2, false)));
    }

    #[test]
    fn an_unconfirmed_row_is_refused_when_strict() {
        assert_eq!(zoek("2016-01-01", false, true), Err(Gat::Onbevestigd(Datum::constant(2016, 1, 1))));
    }

    #[test]
    fn an_announced_row_never_answers() {
        assert_eq!(zoek("2017-06-01", false, false), Ok((2, false)));
        assert_eq!(zoek("2018-01-01", true, false), Ok((2, true)));
    }

    static MET_GATEN: Reeks<u8> = Reeks {
        naam: "proef_met_gaten",
        omschrijving: "alleen voor deze test",
        eenheid: Eenheid::Getal,
        rijen: &[
            Rij::vanaf(2015, 1, 1, 1, "example.nl").onbekend_vanaf(2015, 7, 1),
            Rij::vanaf(2016, 1, 1, 2, "example.nl").onzeker_tussen((2015, 10, 1), (2016, 3, 1)),
            Rij::vanaf(2017, 1, 1, 3, "example.nl").vervallen_per(2018, 1, 1),
        ],
        bekend_tot_en_met: Datum::constant(2019, 12, 31),
    };

    #[test]
    fn a_gap_between_two_rows_never_answers_from_the_older_row() {
        let zoek = |dag: &str, laatste_bekende| {
            let dag = Datum::lees(dag).expect("a date");
            MET_GATEN.zoek(dag, laatste_bekende, false).map(|vondst| vondst.rij.waarde)
        };
        assert_eq!(zoek("2015-06-30", false), Ok(1));
        let gat = Gat::Onbekend(Datum::constant(2015, 6, 30), Some(Datum::constant(2016, 1, 1)));
        for dag in ["2015-07-01", "2015-12-31"] {
            assert_eq!((zoek(dag, false), zoek(dag, true)), (Err(gat), Err(gat)), "{dag}");
        }
        assert_eq!(zoek("2016-01-01", false), Ok(2));
        let fout = MET_GATEN.op(Datum::constant(2015, 8, 1)).expect_err("a gap");
        assert_eq!(fout.code(), "cijfer_onbekend");
        assert!(fout.to_string().contains("tot en met 30 juni 2015 of vanaf 1 januari 2016"), "{fout}");
    }

    #[test]
    fn what_was_abolished_is_not_estimated_and_not_unknown() {
        let zoek = |dag: &str| MET_GATEN.zoek(Datum::lees(dag).expect("a date"), true, false).map(|v| v.rij.waarde);
        assert_eq!(zoek("2017-12-31"), Ok(3));
        for dag in ["2018-01-01", "2019-12-31", "2020-01-01"] {
            assert_eq!(zoek(dag), Err(Gat::Vervallen(Datum::constant(2018, 1, 1))), "{dag}");
        }
    }

    #[test]
    fn an_uncertain_first_day_is_told_on_the_days_that_it_may_touch() {
        let gemeld = |dag: &str| MET_GATEN.melding_onzeker(Datum::lees(dag).expect("a date")).is_some();
        assert!(!gemeld("2015-09-30") && gemeld("2015-10-01"));
        assert!(gemeld("2016-02-29") && !gemeld("2016-03-01"));
        let melding = MET_GATEN.melding_onzeker(Datum::constant(2016, 1, 1)).expect("a message");
        assert!(
            melding.tekst().contains("op zijn vroegst op 1 oktober 2015 en gold zeker op 1 maart 2016"),
            "{melding:?}"
        );
    }

    #[test]
    fn past_the_known_figures_only_when_asked() {
        let gat = Err(Gat::NaBekende(Datum::constant(2017, 12, 31)));
        assert_eq!(zoek("2018-01-01", false, false), gat);
        assert_eq!(zoek("2018-01-01", true, true), gat);
    }
}

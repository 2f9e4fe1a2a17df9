//! Dated rows: a figure or a rule version holds from its day until the next row.

use crate::bron::Bron;
use crate::fout::{Error, Fout};
use crate::norm::Eenheid;
use crate::tijd::Datum;

/// How sure a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RijSoort {
    /// An official text, two agreeing sources, or one source that passes a computed check.
    InWerking,
    /// Seen, but the source is weaker: an answer that uses it is an estimate.
    Onbevestigd,
    /// Announced; never answers a question.
    Verwacht,
}

impl RijSoort {
    /// Stable name, as in the JSON record.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::InWerking => "in_werking",
            Self::Onbevestigd => "onbevestigd",
            Self::Verwacht => "verwacht",
        }
    }
}

impl serde::Serialize for RijSoort {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.tekst())
    }
}

/// One dated row of a series.
#[derive(Debug, Clone, Copy)]
pub struct Rij<T> {
    /// First day on which the value holds.
    pub van: Datum,
    /// The value.
    pub waarde: T,
    /// How sure it is.
    pub soort: RijSoort,
    /// Where it was found.
    pub bron: Bron,
    /// A remark for the jurist; empty when there is none.
    pub noot: &'static str,
}

impl<T: Copy> Rij<T> {
    pub(crate) const fn vanaf(jaar: i32, maand: u32, dag: u32, waarde: T, bron: &'static str) -> Self {
        Self {
            van: Datum::constant(jaar, maand, dag),
            waarde,
            soort: RijSoort::InWerking,
            bron: Bron::new(bron),
            noot: "",
        }
    }

    pub(crate) const fn met_noot(self, noot: &'static str) -> Self {
        Self { noot, ..self }
    }

    pub(crate) const fn onbevestigd(self) -> Self {
        Self { soort: RijSoort::Onbevestigd, ..self }
    }

    pub(crate) const fn verwacht(self) -> Self {
        Self { soort: RijSoort::Verwacht, ..self }
    }
}

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
#[derive(Debug)]
pub struct Reeks<T: 'static> {
    /// Name, as in an `invulling`.
    pub naam: &'static str,
    /// What it is, in Dutch.
    pub omschrijving: &'static str,
    /// Unit of the values.
    pub eenheid: Eenheid,
    /// The rows, oldest first.
    pub rijen: &'static [Rij<T>],
    /// Last day for which the figures are known.
    pub bekend_tot_en_met: Datum,
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
    /// `geen_rij_voor_datum` before the first row; `peildatum_na_bekende_bedragen` after the known figures.
    pub fn op(&'static self, dag: Datum) -> Result<&'static Rij<T>, Error> {
        self.zoek(dag, false, false).map(|vondst| vondst.rij).map_err(|gat| gat.fout(dag).into())
    }

    /// The row on `dag`; past the known figures the last known one, if the caller allows that.
    #[inline]
    pub(crate) fn zoek(&'static self, dag: Datum, laatste_bekende: bool, strikt: bool) -> Result<Vondst<T>, Gat> {
        let na_bekende = dag > self.bekend_tot_en_met;
        if na_bekende && (strikt || !laatste_bekende) {
            return Err(Gat::NaBekende(self.bekend_tot_en_met));
        }
        let gevonden = self.rijen.iter().rev().find(|rij| rij.van <= dag && rij.soort != RijSoort::Verwacht);
        match gevonden {
            Some(rij) if strikt && rij.soort == RijSoort::Onbevestigd => Err(Gat::Onbevestigd(rij.van)),
            Some(rij) => Ok(Vondst { rij, na_bekende }),
            None => Err(Gat::VoorEersteRij(self.rijen.first().map_or(dag, |rij| rij.van))),
        }
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

    #[test]
    fn past_the_known_figures_only_when_asked() {
        let gat = Err(Gat::NaBekende(Datum::constant(2017, 12, 31)));
        assert_eq!(zoek("2018-01-01", false, false), gat);
        assert_eq!(zoek("2018-01-01", true, true), gat);
    }
}

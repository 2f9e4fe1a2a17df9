//! One dated row of a series: its value, how sure it is, where it ends, where it was found.

use crate::bron::Bron;
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

/// How the time of a row ends, where that is not simply the next row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Einde {
    /// With the next row, or with the last day for which the series is known.
    VolgendeRij,
    /// From this day the figure was not found, until the next row: nothing answers, not even as an estimate.
    Onbekend(Datum),
    /// From this day the figure exists no more.
    Vervallen(Datum),
}

/// One dated row of a series.
// in this order: what is read on every look stands together
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Rij<T> {
    /// First day on which the value holds.
    pub van: Datum,
    /// How sure it is.
    pub soort: RijSoort,
    /// The value.
    pub waarde: T,
    /// How it ends.
    pub einde: Einde,
    /// Where it was found.
    pub bron: Bron,
    /// A remark for the jurist; empty when there is none.
    pub noot: &'static str,
    onzeker: Option<(Datum, Datum)>,
    ongelezen: bool,
}

impl<T: Copy> Rij<T> {
    pub(crate) const fn vanaf(jaar: i32, maand: u32, dag: u32, waarde: T, bron: &'static str) -> Self {
        Self {
            van: Datum::constant(jaar, maand, dag),
            waarde,
            soort: RijSoort::InWerking,
            einde: Einde::VolgendeRij,
            bron: Bron::new(bron),
            noot: "",
            onzeker: None,
            ongelezen: false,
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

    /// From this day the figure is not known.
    pub(crate) const fn onbekend_vanaf(self, jaar: i32, maand: u32, dag: u32) -> Self {
        Self { einde: Einde::Onbekend(Datum::constant(jaar, maand, dag)), ..self }
    }

    /// From this day the figure exists no more.
    pub(crate) const fn vervallen_per(self, jaar: i32, maand: u32, dag: u32) -> Self {
        Self { einde: Einde::Vervallen(Datum::constant(jaar, maand, dag)), ..self }
    }

    /// The first day of the row was not found: it lies on `eerste` at the earliest, and on `laatste` the row was read in
    /// force. The row itself starts on the most likely day.
    pub(crate) const fn onzeker_tussen(self, eerste: (i32, u32, u32), laatste: (i32, u32, u32)) -> Self {
        let eerste = Datum::constant(eerste.0, eerste.1, eerste.2);
        Self { onzeker: Some((eerste, Datum::constant(laatste.0, laatste.1, laatste.2))), ..self }
    }

    /// As [`Rij::onzeker_tussen`], where no text of the days in between was read: more may have changed than the texts on
    /// both sides show.
    pub(crate) const fn ongelezen_tussen(self, eerste: (i32, u32, u32), laatste: (i32, u32, u32)) -> Self {
        Self { ongelezen: true, ..self.onzeker_tussen(eerste, laatste) }
    }
}

impl<T> Rij<T> {
    /// Whether its first day was not found.
    pub(crate) const fn is_onzeker(&self) -> bool {
        self.onzeker.is_some()
    }

    /// Between which days the row began, if its exact day was not found: the first day on which it can have begun and the
    /// first day on which it is known to hold. An answer from the first day until the day before the second is uncertain.
    #[must_use]
    pub fn onzeker(&self) -> Option<(Datum, Datum)> {
        self.onzeker
    }

    /// Whether the text may have been another one in between, so that two texts that agree prove nothing.
    #[must_use]
    pub const fn is_ongelezen(&self) -> bool {
        self.ongelezen
    }
}

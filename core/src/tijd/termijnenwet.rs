//! The *Algemene termijnenwet* (Atw): when a term that ends on a Saturday, Sunday or holiday runs on.
//!
//! What the law excludes cannot be written as what it extends: a term in hours has no last day here; one that is
//! counted backward is a [`Terugrekening`], which never shifts; one of more than 90 days, twelve weeks or three months, or of
//! years, is a [`Lengte`] that says so. Art. 2 (at least two ordinary days in three) changes no term of a week or more.

use super::{Datum, Feestdag};

const MEESTE_DAGEN: u32 = 90;
const MEESTE_WEKEN: u32 = 12;
const MEESTE_MAANDEN: u32 = 3;

/// The length of a term in the unit in which the law writes it: three months are not 90 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lengte {
    /// Days.
    Dagen(u32),
    /// Weeks.
    Weken(u32),
    /// Months, clipped to the end of the month.
    Maanden(u32),
    /// Years.
    Jaren(u32),
}

impl Lengte {
    /// Whether the Atw extends a term of this length (art. 4 onder a).
    ///
    /// ```
    /// use participatiewet::tijd::Lengte;
    /// assert!(Lengte::Weken(12).onder_termijnenwet() && !Lengte::Weken(13).onder_termijnenwet());
    /// assert!(!Lengte::Jaren(1).onder_termijnenwet());
    /// ```
    #[must_use]
    pub const fn onder_termijnenwet(self) -> bool {
        match self {
            Self::Dagen(dagen) => dagen <= MEESTE_DAGEN,
            Self::Weken(weken) => weken <= MEESTE_WEKEN,
            Self::Maanden(maanden) => maanden <= MEESTE_MAANDEN,
            Self::Jaren(_) => false,
        }
    }

    fn na(self, dag: Datum) -> Datum {
        match self {
            Self::Dagen(dagen) => dag.plus_dagen(dagen),
            Self::Weken(weken) => dag.plus_weken(weken),
            Self::Maanden(maanden) => dag.plus_maanden(maanden),
            Self::Jaren(jaren) => dag.plus_jaren(jaren),
        }
    }
}

/// A term of a law or an *algemene maatregel van bestuur* that is counted forward from the day after `na`.
///
/// ```
/// use participatiewet::tijd::{Datum, Lengte, Vooruit};
/// let vijf_weken = Vooruit { na: Datum::lees("31 maart 2026")?, lengte: Lengte::Weken(5) };
/// assert_eq!(vijf_weken.kale_laatste_dag().to_string(), "2026-05-05");
/// assert_eq!(vijf_weken.laatste_dag().to_string(), "2026-05-06"); // 5 May is a holiday
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vooruit {
    /// The day of the event; the day after it is the first of the term.
    pub na: Datum,
    /// How long.
    pub lengte: Lengte,
}

impl Vooruit {
    /// The last day as it is counted.
    #[must_use]
    pub fn kale_laatste_dag(self) -> Datum {
        self.lengte.na(self.na)
    }

    /// The last day with the extension of art. 1, if that holds for this length.
    #[must_use]
    pub fn laatste_dag(self) -> Datum {
        let kaal = self.kale_laatste_dag();
        if self.lengte.onder_termijnenwet() { eerste_gewone_dag(kaal) } else { kaal }
    }
}

/// A term that is counted backward from a day (art. 1 lid 2): it never shifts.
///
/// ```
/// use participatiewet::tijd::{Datum, Terugrekening};
/// let voor_de_21e = Terugrekening { voor: Datum::lees("21 juni 2026")? };
/// assert_eq!(voor_de_21e.laatste_gewone_dag().to_string(), "2026-06-19");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terugrekening {
    /// The day before which it must be done.
    pub voor: Datum,
}

impl Terugrekening {
    /// The last day before it that is no Saturday, Sunday or holiday.
    #[must_use]
    pub fn laatste_gewone_dag(self) -> Datum {
        zoek(self.voor.dag_ervoor(), Datum::dag_ervoor)
    }
}

/// Neither a Saturday, nor a Sunday, nor a holiday, nor a day that is known to count as one.
#[must_use]
pub fn is_gewone_dag(dag: Datum) -> bool {
    dag.weekenddag().is_none() && Feestdag::op(dag).is_none()
}

/// The day itself if it is ordinary, else the first ordinary day after it (art. 1 lid 1).
///
/// ```
/// use participatiewet::tijd::{Datum, eerste_gewone_dag};
/// // Good Friday until Easter Monday
/// assert_eq!(eerste_gewone_dag(Datum::lees("3 april 2026")?).to_string(), "2026-04-07");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[must_use]
pub fn eerste_gewone_dag(dag: Datum) -> Datum {
    zoek(dag, Datum::plus_dag)
}

/// No row of free days is longer than five; at the edge of the calendar the search ends.
const LANGSTE_RIJ: usize = 10;

fn zoek(dag: Datum, stap: impl Fn(Datum) -> Datum) -> Datum {
    let dagen = std::iter::successors(Some(dag), |dag| Some(stap(*dag)));
    dagen.take(LANGSTE_RIJ).find(|dag| is_gewone_dag(*dag)).unwrap_or(dag)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn datum(tekst: &str) -> Datum {
        Datum::lees(tekst).expect("a date")
    }

    #[test]
    fn easter_on_25_april_and_kings_day_make_five_free_days() {
        // Good Friday 23 April 2038 until King's day 27 April
        assert_eq!(eerste_gewone_dag(datum("2038-04-23")), datum("2038-04-28"));
    }

    #[test]
    fn an_equated_day_is_not_ordinary() {
        // Ascension Day 14 May 2026; Friday 15 May is equated by decree
        assert_eq!(eerste_gewone_dag(datum("2026-05-14")), datum("2026-05-18"));
        // Christmas 2024 with the Friday after it
        assert_eq!(eerste_gewone_dag(datum("2024-12-25")), datum("2024-12-30"));
    }

    #[test]
    fn what_the_law_excludes_does_not_shift() {
        let zondag = datum("2026-06-14");
        let eindigt_zondag = |lengte: Lengte, na: &str| {
            let termijn = Vooruit { na: datum(na), lengte };
            assert_eq!(termijn.kale_laatste_dag(), zondag, "{lengte:?}");
            termijn.laatste_dag()
        };
        let maandag = datum("2026-06-15");
        assert_eq!(eindigt_zondag(Lengte::Weken(12), "2026-03-22"), maandag);
        assert_eq!(eindigt_zondag(Lengte::Weken(13), "2026-03-15"), zondag);
        assert_eq!(eindigt_zondag(Lengte::Dagen(90), "2026-03-16"), maandag);
        assert_eq!(eindigt_zondag(Lengte::Dagen(91), "2026-03-15"), zondag);
        assert_eq!(eindigt_zondag(Lengte::Maanden(3), "2026-03-14"), maandag);
        assert_eq!(eindigt_zondag(Lengte::Maanden(4), "2026-02-14"), zondag);
        assert_eq!(eindigt_zondag(Lengte::Jaren(1), "2025-06-14"), zondag);
    }

    #[test]
    fn counting_backward_goes_to_the_day_before() {
        // 21 May 2029 is Whit Monday: Friday 18 May
        assert_eq!(Terugrekening { voor: datum("2029-05-21") }.laatste_gewone_dag(), datum("2029-05-18"));
    }

    proptest! {
        #[test]
        fn the_shift_goes_forward_once_to_an_ordinary_day(dagen in 0_u32..109_000) {
            let dag = datum("1900-01-01").plus_dagen(dagen);
            let verschoven = eerste_gewone_dag(dag);
            prop_assert!(verschoven >= dag);
            prop_assert!(dag.dagen_tot(verschoven) <= 5, "{dag} {verschoven}");
            prop_assert_eq!(eerste_gewone_dag(verschoven), verschoven);
            prop_assert!(verschoven.weekenddag().is_none() && Feestdag::op(verschoven).is_none());
        }
    }
}

//! The generally recognised holidays (*algemeen erkende feestdagen*) of Algemene termijnenwet art. 3, for every year.

use super::Datum;

/// A holiday of Algemene termijnenwet art. 3, or a day that counts as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feestdag {
    /// 1 January.
    Nieuwjaarsdag,
    /// Two days before Easter (lid 2: counts as one).
    GoedeVrijdag,
    /// Easter Monday.
    TweedePaasdag,
    /// The day on which the birthday of the King, or until 2013 of the Queen, is celebrated.
    Koningsdag,
    /// 5 May, every year.
    VijfdeMei,
    /// Ascension Day.
    Hemelvaartsdag,
    /// Whit Monday.
    TweedePinksterdag,
    /// 25 December.
    EersteKerstdag,
    /// 26 December.
    TweedeKerstdag,
    /// A day that a royal decree puts on one line with a holiday (lid 3).
    GelijkgesteldeDag,
}

impl Feestdag {
    /// The holiday on this day, if it is one.
    ///
    /// ```
    /// use participatiewet::tijd::{Datum, Feestdag};
    /// assert_eq!(Feestdag::op(Datum::lees("6 april 2026")?), Some(Feestdag::TweedePaasdag));
    /// assert_eq!(Feestdag::op(Datum::lees("7 april 2026")?), None);
    /// # Ok::<(), participatiewet::Fout>(())
    /// ```
    #[must_use]
    pub fn op(dag: Datum) -> Option<Self> {
        feestdagen(dag.jaar()).into_iter().find(|(feestdag, _)| *feestdag == dag).map(|(_, naam)| naam)
    }

    /// The Dutch name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Nieuwjaarsdag => "Nieuwjaarsdag",
            Self::GoedeVrijdag => "Goede Vrijdag",
            Self::TweedePaasdag => "Tweede Paasdag",
            Self::Koningsdag => "de dag waarop de verjaardag van de Koning wordt gevierd",
            Self::VijfdeMei => "5 mei",
            Self::Hemelvaartsdag => "Hemelvaartsdag",
            Self::TweedePinksterdag => "Tweede Pinksterdag",
            Self::EersteKerstdag => "Eerste Kerstdag",
            Self::TweedeKerstdag => "Tweede Kerstdag",
            Self::GelijkgesteldeDag => "een met een feestdag gelijkgestelde dag",
        }
    }
}

/// Every holiday of a year, in order, with the equated days that are known.
///
/// The list is that of the text that holds since 1999 at the latest; the law itself exists since 1965. A year outside
/// 1900 to 2199 has none.
///
/// ```
/// use participatiewet::tijd::feestdagen;
/// let dagen: Vec<String> = feestdagen(2026).iter().map(|(dag, _)| dag.to_string()).collect();
/// assert_eq!(dagen[2..5], ["2026-04-03", "2026-04-06", "2026-04-27"]);
/// assert_eq!(dagen.len(), 11);
/// ```
#[must_use]
pub fn feestdagen(jaar: i32) -> Vec<(Datum, Feestdag)> {
    let pasen = eerste_paasdag(jaar);
    let vast = |maand, dag| Datum::new(jaar, maand, dag);
    let na_pasen = |dagen| pasen.map(|pasen| pasen.plus_dagen(dagen));
    let dagen = [
        (vast(1, 1), Feestdag::Nieuwjaarsdag),
        (pasen.map(|pasen| pasen.dag_ervoor().dag_ervoor()), Feestdag::GoedeVrijdag),
        (na_pasen(1), Feestdag::TweedePaasdag),
        (verjaardag_gevierd(jaar), Feestdag::Koningsdag),
        (vast(5, 5), Feestdag::VijfdeMei),
        (na_pasen(39), Feestdag::Hemelvaartsdag),
        (na_pasen(50), Feestdag::TweedePinksterdag),
        (vast(12, 25), Feestdag::EersteKerstdag),
        (vast(12, 26), Feestdag::TweedeKerstdag),
    ];
    let gelijk = GELIJKGESTELD.iter().filter(|dag| dag.jaar() == jaar).map(|dag| (*dag, Feestdag::GelijkgesteldeDag));
    let mut lijst: Vec<_> = dagen.into_iter().filter_map(|(dag, naam)| Some((dag?, naam))).chain(gelijk).collect();
    lijst.sort_by_key(|(dag, _)| *dag);
    // Ascension Day and 5 May, or a King's day, can be the same day
    lijst.dedup_by_key(|(dag, _)| *dag);
    lijst
}

/// Easter Sunday of the Gregorian calendar; `None` outside 1900 to 2199.
///
/// ```
/// use participatiewet::tijd::eerste_paasdag;
/// assert_eq!(eerste_paasdag(2038).unwrap().to_string(), "2038-04-25"); // as late as it can be
/// ```
#[must_use]
pub fn eerste_paasdag(jaar: i32) -> Option<Datum> {
    Datum::new(jaar, 1, 1)?;
    // the anonymous Gregorian computus: the moon's cycle of 19 years, corrected per century
    let (gulden, eeuw, rest) = (jaar % 19, jaar / 100, jaar % 100);
    let correctie = (eeuw - (eeuw + 8) / 25 + 1) / 3;
    let epacta = (19 * gulden + eeuw - eeuw / 4 - correctie + 15) % 30;
    let zondag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - epacta - rest % 4) % 7;
    let laat = (gulden + 11 * epacta + 22 * zondag) / 451;
    let dagen = epacta + zondag - 7 * laat + 114;
    Datum::new(jaar, u32::try_from(dagen / 31).ok()?, u32::try_from(dagen % 31 + 1).ok()?)
}

/// 27 April from 2014 (BWBR0032908, Stcrt. 2013, 4075), 30 April before (BWBR0031338; since 1948, says the explanation of
/// the former); when that is a Sunday the day before, a rule that was found since 1980 only.
fn verjaardag_gevierd(jaar: i32) -> Option<Datum> {
    let dag = match jaar {
        2014.. => Datum::new(jaar, 4, 27),
        1949..=2013 => Datum::new(jaar, 4, 30),
        _ => None,
    }?;
    match dag.weekenddag() {
        Some(ZONDAG) => (jaar >= EERSTE_ZONDAGSREGEL).then(|| dag.dag_ervoor()),
        _ => Some(dag),
    }
}

const ZONDAG: &str = "een zondag";
const EERSTE_ZONDAGSREGEL: i32 = 1980;

/// Whether the equated days of this year are known to the library: only the decrees for 2023 to 2025 and for 2026 to
/// 2028 were found. In another year a day that looks ordinary may be an equated one.
///
/// ```
/// use participatiewet::tijd::gelijkgestelde_dagen_bekend;
/// assert!(gelijkgestelde_dagen_bekend(2026) && !gelijkgestelde_dagen_bekend(2022));
/// ```
#[must_use]
pub fn gelijkgestelde_dagen_bekend(jaar: i32) -> bool {
    (2023..=2028).contains(&jaar)
}

/// Algemene termijnenwet art. 3 lid 3. The titles of the two decrees name their days: "Besluit gelijkstelling van 28 april
/// 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag", and the same for 2
/// January 2026, 15 May 2026, 7 May 2027, 28 April 2028 and 26 May 2028.
const GELIJKGESTELD: [Datum; 10] = [
    Datum::constant(2023, 4, 28),
    Datum::constant(2023, 5, 19),
    Datum::constant(2024, 5, 10),
    Datum::constant(2024, 12, 27),
    Datum::constant(2025, 5, 30),
    Datum::constant(2026, 1, 2),
    Datum::constant(2026, 5, 15),
    Datum::constant(2027, 5, 7),
    Datum::constant(2028, 4, 28),
    Datum::constant(2028, 5, 26),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_of_known_years() {
        for (jaar, maand, dag) in [
            (1900, 4, 15),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2015, 4, 5),
            (2016, 3, 27),
            (2019, 4, 21),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2100, 3, 28),
            (2199, 4, 14),
        ] {
            assert_eq!(eerste_paasdag(jaar), Datum::new(jaar, maand, dag), "{jaar}");
        }
        assert_eq!(eerste_paasdag(1899), None);
        assert_eq!(eerste_paasdag(2200), None);
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        for jaar in 1900..=2199 {
            let pasen = eerste_paasdag(jaar).expect("every year has an Easter");
            assert_eq!(pasen.weekenddag(), Some("een zondag"), "{pasen}");
            assert!((3, 22) <= (pasen.maand(), pasen.dag()) && (pasen.maand(), pasen.dag()) <= (4, 25), "{pasen}");
        }
    }

    #[test]
    fn kings_day_is_never_on_a_sunday_and_before_that_only_what_is_known() {
        let gevierd = |jaar| verjaardag_gevierd(jaar).map(|dag| dag.to_string());
        for (jaar, dag) in [
            (2014, "04-26"),
            (2015, "04-27"),
            (2025, "04-26"),
            (2026, "04-27"),
            (2031, "04-26"),
            (2013, "04-30"),
            (2006, "04-29"),
        ] {
            assert_eq!(gevierd(jaar).as_deref(), Some(format!("{jaar}-{dag}").as_str()));
        }
        assert_eq!(gevierd(1980).as_deref(), Some("1980-04-30"));
        // 30 April 1972 was a Sunday: whether it was celebrated before or after was not found
        assert_eq!((gevierd(1972), gevierd(1948)), (None, None));
    }

    #[test]
    fn a_day_that_is_two_holidays_is_listed_once() {
        // Ascension Day of 2016 was 5 May
        let mei = feestdagen(2016).into_iter().filter(|(dag, _)| dag.maand() == 5).count();
        assert_eq!(mei, 2);
    }

    #[test]
    fn an_equated_day_is_a_weekday_in_a_year_that_is_known() {
        for dag in GELIJKGESTELD {
            assert!(dag.weekenddag().is_none() && gelijkgestelde_dagen_bekend(dag.jaar()), "{dag}");
        }
    }
}

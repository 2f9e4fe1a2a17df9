//! Calendar arithmetic and the bedragen-datum, written out by hand.

use chrono::{Datelike, NaiveDate};

use super::Geval;

pub(super) fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).expect("a day of the calendar")
}

/// The same day `maanden` later; if that month is too short, its last day.
pub fn plus_maanden(begin: NaiveDate, maanden: u32) -> NaiveDate {
    let (mut jaar, mut maand) = (begin.year(), begin.month());
    for _ in 0..maanden {
        maand += 1;
        if maand == 13 {
            maand = 1;
            jaar += 1;
        }
    }
    let mut dag_van_maand = begin.day();
    loop {
        match NaiveDate::from_ymd_opt(jaar, maand, dag_van_maand) {
            Some(gevonden) => return gevonden,
            None => dag_van_maand -= 1,
        }
    }
}

/// The day on which something is `jaren` years old. 29 February becomes 1 March in a year without it.
pub fn verjaardag(begin: NaiveDate, jaren: i32) -> NaiveDate {
    let jaar = begin.year() + jaren;
    NaiveDate::from_ymd_opt(jaar, begin.month(), begin.day()).unwrap_or(dag(jaar, 3, 1))
}

/// Whole years: the number of birthdays up to and including that day.
pub fn leeftijd_op(geboren: NaiveDate, op: NaiveDate) -> u32 {
    assert!(geboren <= op, "born after the peildatum");
    let mut jaren = 0;
    while verjaardag(geboren, jaren + 1) <= op {
        jaren += 1;
    }
    jaren as u32
}

/// The date whose figures apply.
pub fn bedragen_datum(g: &Geval) -> NaiveDate {
    let ingang = g.ingangsdatum.unwrap_or(g.peildatum);
    let lid_7 = dag(2017, 2, 1);

    // Until 2017-01-31: re-established each year from the start, in a beschut-werk job each third year.
    if g.peildatum < lid_7 {
        return laatste_herziening(ingang, g.peildatum, g.beschut);
    }
    // A case that was running on 2017-02-01 keeps its figures for the rest of 2017.
    if g.peildatum.year() == 2017 && ingang < lid_7 {
        return laatste_herziening(ingang, dag(2017, 1, 31), g.beschut);
    }
    // Lid 7: the start, or 1 January of this year if that is later.
    std::cmp::max(ingang, dag(g.peildatum.year(), 1, 1))
}

/// The start, or its latest anniversary that is not after `op`.
fn laatste_herziening(ingang: NaiveDate, op: NaiveDate, beschut: bool) -> NaiveDate {
    let stap = if beschut { 3 } else { 1 };
    let mut jaren = 0;
    while verjaardag(ingang, jaren + stap) <= op {
        jaren += stap;
    }
    verjaardag(ingang, jaren)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maanden_worden_op_het_einde_van_de_maand_afgekapt() {
        assert_eq!(plus_maanden(dag(2025, 12, 31), 2), dag(2026, 2, 28));
        assert_eq!(plus_maanden(dag(2019, 8, 31), 6), dag(2020, 2, 29));
        assert_eq!(plus_maanden(dag(2019, 8, 29), 6), dag(2020, 2, 29));
        assert_eq!(plus_maanden(dag(2019, 8, 28), 6), dag(2020, 2, 28));
        assert_eq!(plus_maanden(dag(2026, 1, 15), 6), dag(2026, 7, 15));
        assert_eq!(plus_maanden(dag(2026, 6, 30), 12), dag(2027, 6, 30));
    }

    #[test]
    fn een_schrikkelkind_wordt_op_1_maart_ouder() {
        let geboren = dag(2008, 2, 29);
        assert_eq!(leeftijd_op(geboren, dag(2026, 2, 28)), 17);
        assert_eq!(leeftijd_op(geboren, dag(2026, 3, 1)), 18);
        assert_eq!(leeftijd_op(geboren, dag(2024, 2, 28)), 15);
        assert_eq!(leeftijd_op(geboren, dag(2024, 2, 29)), 16);
        assert_eq!(leeftijd_op(geboren, geboren), 0);
        assert_eq!(leeftijd_op(dag(2005, 7, 2), dag(2026, 7, 1)), 20);
        assert_eq!(leeftijd_op(dag(2005, 7, 1), dag(2026, 7, 1)), 21);
    }
}

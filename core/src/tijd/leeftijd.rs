//! Age in whole years.

use super::Datum;

/// When a person born on 29 February turns a year older in a year without that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Schrikkeldag {
    /// On 1 March (default: the year is full only after the last day of February).
    #[default]
    EersteMaart,
    /// On 28 February.
    AchtentwintigFebruari,
}

/// Whole years lived on `dag`; negative is impossible: before birth it is 0.
///
/// ```
/// use participatiewet::tijd::{leeftijd_in_jaren, Datum, Schrikkeldag};
/// let geboren = Datum::new(2008, 2, 29).unwrap();
/// let dag = Datum::new(2026, 2, 28).unwrap();
/// assert_eq!(leeftijd_in_jaren(geboren, dag, Schrikkeldag::EersteMaart), 17);
/// assert_eq!(leeftijd_in_jaren(geboren, dag, Schrikkeldag::AchtentwintigFebruari), 18);
/// ```
#[must_use]
pub fn leeftijd_in_jaren(geboren: Datum, dag: Datum, schrikkeldag: Schrikkeldag) -> u32 {
    let jaren = u32::try_from(dag.jaar().saturating_sub(geboren.jaar())).unwrap_or(0);
    let nog_niet_jarig = (dag.maand(), dag.dag()) < (geboren.maand(), geboren.dag());
    let op_28_februari = (geboren.maand(), geboren.dag()) == (2, 29)
        && (dag.maand(), dag.dag()) == (2, 28)
        && dag.plus_dag().maand() == 3;
    let telt_al = op_28_februari && schrikkeldag == Schrikkeldag::AchtentwintigFebruari;
    jaren.saturating_sub(u32::from(nog_niet_jarig && !telt_al))
}

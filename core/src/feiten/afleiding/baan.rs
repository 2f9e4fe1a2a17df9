//! What counts from the first day of the job (Ziektewet art. 29b): five years from it, five years before it, the age
//! on it, a benefit the day before it.

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::{Beeld as _, Klasse};
use crate::tijd::{Datum, Periode, Schrikkeldag, leeftijd_in_jaren};

const JA: Klasse = Klasse(0);
const NEE: Klasse = Klasse(1);
const GEEN: Klasse = Klasse(2);

/// "In de vijf jaren na aanvang van de dienstbetrekking" (art. 29b lid 1).
pub(crate) const NO_RISK_MAANDEN: u32 = 60;
/// "Binnen vijf jaar na" the end of the wachttijd or of the education (art. 29b lid 1 onder b, c and d).
const BINNEN_MAANDEN: u32 = 60;
/// "De leeftijd van achttien jaar".
const VOLWASSEN: u32 = 18;
/// "Op of na 1 januari 2015" (art. 29b lid 2 onder e).
const VANAF: Datum = Datum::constant(2015, 1, 1);

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    let aanvang = match persoon.gegeven(Feit::AanvangDienstbetrekking) {
        Some(Gegeven::Datum(aanvang)) => Some(*aanvang),
        Some(Gegeven::Geen) => None,
        _ => {
            // without the first day of the job nothing can be counted
            for feit in [Feit::EindeWachttijdOp, Feit::OnderwijsAfgerondOp] {
                if persoon.gegeven(feit) == Some(&Gegeven::Geen) {
                    moment.zet(feit, GEEN);
                }
            }
            return;
        }
    };
    let begonnen = aanvang.filter(|aanvang| *aanvang <= dag);
    let loopt = begonnen.is_some_and(|aanvang| dag < aanvang.plus_maanden(NO_RISK_MAANDEN));
    zet(moment, Feit::EersteVijfJaarBaan, Some(ja_of_nee(loopt)));
    zet(moment, Feit::BaanVanaf2015, Some(ja_of_nee(aanvang.is_some_and(|aanvang| aanvang >= VANAF))));
    zet(moment, Feit::Onder18BijAanvang, jong(persoon, aanvang));
    for feit in [Feit::EindeWachttijdOp, Feit::OnderwijsAfgerondOp] {
        if let Some(klasse) = baan_binnen_vijf_jaar(persoon.gegeven(feit), aanvang) {
            moment.zet(feit, klasse);
        }
    }
    zet(moment, Feit::WiaVoorBaan, aanvang.map_or(Some(NEE), |aanvang| wia(persoon, aanvang)));
    zet(moment, Feit::WajongEnBaan, aanvang.and_then(|aanvang| wajong(persoon, aanvang, dag)));
}

/// Never in the place of an answer that was given.
fn zet(moment: &mut Momentopname, feit: Feit, klasse: Option<Klasse>) {
    if let (None, Some(klasse)) = (moment.klasse(feit), klasse) {
        moment.zet(feit, klasse);
    }
}

fn ja_of_nee(ja: bool) -> Klasse {
    if ja { JA } else { NEE }
}

fn jong(persoon: &Persoon, aanvang: Option<Datum>) -> Option<Klasse> {
    let Some(aanvang) = aanvang else { return Some(NEE) };
    match persoon.gegeven(Feit::Geboortedatum) {
        Some(Gegeven::Datum(geboren)) => {
            Some(ja_of_nee(leeftijd_in_jaren(*geboren, aanvang, Schrikkeldag::default()) < VOLWASSEN))
        }
        _ => None,
    }
}

/// Whether the job began after the day, and within five years of it.
fn baan_binnen_vijf_jaar(dag: Option<&Gegeven>, aanvang: Option<Datum>) -> Option<Klasse> {
    match (dag, aanvang) {
        (Some(Gegeven::Geen), _) => Some(GEEN),
        (Some(Gegeven::Datum(dag)), Some(aanvang)) => {
            Some(ja_of_nee(aanvang > *dag && aanvang < dag.plus_maanden(BINNEN_MAANDEN)))
        }
        (Some(Gegeven::Datum(_)), None) => Some(NEE),
        _ => None,
    }
}

/// The periods of a benefit, and whether there are no others.
fn perioden(persoon: &Persoon, feit: Feit) -> (&[Periode], bool) {
    match persoon.gegeven(feit) {
        Some(Gegeven::Perioden { lijst, volledig }) => (lijst, *volledig || persoon.is_volledig(feit)),
        None => (&[], persoon.is_volledig(feit)),
        // an answer about one day says nothing about another
        Some(_) => (&[], false),
    }
}

/// A WIA benefit on the day before the job.
fn wia(persoon: &Persoon, aanvang: Datum) -> Option<Klasse> {
    let voor = aanvang.dag_ervoor();
    let mut alles_bekend = true;
    for feit in [Feit::WiaWga, Feit::WiaIva] {
        let (lijst, volledig) = perioden(persoon, feit);
        if lijst.iter().any(|periode| periode.bevat(voor)) {
            return Some(JA);
        }
        alles_bekend &= volledig;
    }
    alles_bekend.then_some(NEE)
}

/// A Wajong right before the job, only after it began, or never.
fn wajong(persoon: &Persoon, aanvang: Datum, dag: Datum) -> Option<Klasse> {
    const VOOR: Klasse = Klasse(0);
    const ERNA: Klasse = Klasse(1);
    const NOOIT: Klasse = Klasse(2);
    let (mut eerste, mut alles_bekend) = (None::<Datum>, true);
    for feit in [Feit::WajongUitkering, Feit::WajongArbeidsondersteuning] {
        let (lijst, volledig) = perioden(persoon, feit);
        let begin = lijst.iter().map(|periode| periode.van).filter(|van| *van <= dag).min();
        eerste = [eerste, begin].into_iter().flatten().min();
        alles_bekend &= volledig;
    }
    match eerste {
        Some(eerste) if eerste < aanvang => Some(VOOR),
        Some(_) if alles_bekend => Some(ERNA),
        None if alles_bekend => Some(NOOIT),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> Datum {
        Datum::lees(tekst).expect("a date")
    }

    fn moment(feiten: &[(Feit, Gegeven)], op: &str) -> Momentopname {
        let mut persoon = Persoon::new();
        for (feit, gegeven) in feiten {
            persoon.weet(*feit, gegeven.clone());
        }
        let mut moment = Momentopname::leeg();
        leid_af(&persoon, dag(op), &mut moment);
        moment
    }

    #[test]
    fn five_years_from_the_start_end_on_the_day_itself() {
        let klasse = |op| {
            moment(&[(Feit::AanvangDienstbetrekking, Gegeven::Datum(dag("2020-02-29")))], op)
                .klasse(Feit::EersteVijfJaarBaan)
        };
        assert_eq!(klasse("2020-02-28"), Some(NEE));
        assert_eq!(klasse("2025-02-27"), Some(JA));
        assert_eq!(klasse("2025-02-28"), Some(NEE));
    }

    #[test]
    fn a_wia_benefit_counts_on_the_day_before_the_job() {
        let klasse = |tot: &str, volledig| {
            let lijst = vec![Periode { van: dag("2024-01-01"), tot: Some(dag(tot)) }];
            let wga = Gegeven::Perioden { lijst, volledig };
            let iva = Gegeven::Perioden { lijst: Vec::new(), volledig: true };
            let aanvang = Gegeven::Datum(dag("2026-05-01"));
            let feiten = [(Feit::WiaWga, wga), (Feit::WiaIva, iva), (Feit::AanvangDienstbetrekking, aanvang)];
            moment(&feiten, "2026-07-01").klasse(Feit::WiaVoorBaan)
        };
        assert_eq!(klasse("2026-05-01", false), Some(JA));
        assert_eq!(klasse("2026-04-30", true), Some(NEE));
        assert_eq!(klasse("2026-04-30", false), None, "a list that is not complete never says no");
    }

    #[test]
    fn a_wajong_right_before_or_after_the_start_of_the_job() {
        let klasse = |van: &str, volledig| {
            let lijst = vec![Periode { van: dag(van), tot: None }];
            let uitkering = Gegeven::Perioden { lijst, volledig };
            let geen = Gegeven::Perioden { lijst: Vec::new(), volledig: true };
            let aanvang = Gegeven::Datum(dag("2026-05-01"));
            let feiten = [
                (Feit::WajongUitkering, uitkering),
                (Feit::WajongArbeidsondersteuning, geen),
                (Feit::AanvangDienstbetrekking, aanvang),
            ];
            moment(&feiten, "2026-07-01").klasse(Feit::WajongEnBaan)
        };
        assert_eq!(klasse("2026-04-30", false), Some(Klasse(0)));
        assert_eq!(klasse("2026-05-01", true), Some(Klasse(1)));
        assert_eq!(klasse("2026-05-01", false), None);
        assert_eq!(klasse("2026-08-01", true), Some(Klasse(2)));
    }

    #[test]
    fn the_day_counts_only_when_the_job_came_after_it() {
        let binnen = |op: &str| baan_binnen_vijf_jaar(Some(&Gegeven::Datum(dag("2023-07-01"))), Some(dag(op)));
        assert_eq!(binnen("2023-07-01"), Some(NEE));
        assert_eq!(binnen("2023-07-02"), Some(JA));
        assert_eq!(binnen("2028-06-30"), Some(JA));
        assert_eq!(binnen("2028-07-01"), Some(NEE));
    }
}

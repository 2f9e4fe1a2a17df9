//! Two consecutive years with an income of at least the minimum wage, with or without loonkostensubsidie
//! (Participatiewet art. 7 lid 1 onder a onder 2, art. 7 lid 3 onder c, art. 10 lid 1).

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::norm::regel::{Beeld as _, Klasse};
use crate::tijd::{Datum, Periode};

const NEE: Klasse = Klasse(0);
const MET_LOONKOSTENSUBSIDIE: Klasse = Klasse(1);
const ZONDER_LOONKOSTENSUBSIDIE: Klasse = Klasse(2);

/// "Twee aaneengesloten jaren".
const JAREN: u32 = 2;

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    if moment.klasse(Feit::TweeJaarMinimumloon).is_some() {
        return;
    }
    let Some(Gegeven::Perioden { lijst, volledig }) = persoon.gegeven(Feit::InkomenMinimumloon) else { return };
    let lang_genoeg = |tijd: &[Periode]| tijd.iter().any(|deel| duurt_lang_genoeg(*deel, dag));
    let inkomen = aaneen(lijst);
    if !lang_genoeg(&inkomen) {
        if *volledig {
            moment.zet(Feit::TweeJaarMinimumloon, NEE);
        }
        return;
    }
    let subsidie = match persoon.gegeven(Feit::LoonkostensubsidieVerleend) {
        Some(Gegeven::Perioden { lijst, volledig }) => Some((aaneen(lijst), *volledig)),
        Some(Gegeven::Klasse(klasse)) if *klasse == Klasse(1) => Some((Vec::new(), false)),
        _ => None,
    };
    let Some((subsidie, subsidie_volledig)) = subsidie else { return };
    if !lang_genoeg(&zonder(&inkomen, &subsidie)) {
        // more income could still give two years without it; more subsidy could not
        if *volledig {
            moment.zet(Feit::TweeJaarMinimumloon, MET_LOONKOSTENSUBSIDIE);
        }
    } else if subsidie_volledig {
        moment.zet(Feit::TweeJaarMinimumloon, ZONDER_LOONKOSTENSUBSIDIE);
    }
}

/// Whether the period lasted two years by `dag`, counted to the end of that day.
fn duurt_lang_genoeg(periode: Periode, dag: Datum) -> bool {
    let morgen = dag.plus_dag();
    let tot = periode.tot.map_or(morgen, |tot| tot.min(morgen));
    periode.van.plus_jaren(JAREN) <= tot
}

/// The periods in order, those that touch or overlap as one.
fn aaneen(lijst: &[Periode]) -> Vec<Periode> {
    let mut lijst = lijst.to_vec();
    lijst.sort_by_key(|periode| periode.van);
    let mut uit: Vec<Periode> = Vec::with_capacity(lijst.len());
    for periode in lijst {
        match uit.last_mut() {
            Some(vorige) if vorige.tot.is_none_or(|tot| periode.van <= tot) => {
                vorige.tot = vorige.tot.and_then(|tot| periode.tot.map(|ander| tot.max(ander)));
            }
            _ => uit.push(periode),
        }
    }
    uit
}

/// What is left of `tijd` outside `eraf`; both in order, without overlap.
fn zonder(tijd: &[Periode], eraf: &[Periode]) -> Vec<Periode> {
    let mut uit = Vec::new();
    for periode in tijd {
        let mut van = Some(periode.van);
        for weg in eraf.iter().filter(|weg| periode.tot.is_none_or(|tot| weg.van < tot)) {
            let Some(begin) = van else { break };
            if weg.tot.is_some_and(|tot| tot <= begin) {
                continue;
            }
            if weg.van > begin {
                uit.push(Periode { van: begin, tot: Some(weg.van) });
            }
            van = weg.tot;
        }
        if let Some(begin) = van.filter(|begin| periode.tot.is_none_or(|tot| *begin < tot)) {
            uit.push(Periode { van: begin, tot: periode.tot });
        }
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> Datum {
        Datum::lees(tekst).expect("a date")
    }

    fn perioden(lijst: &[(&str, &str)], volledig: bool) -> Gegeven {
        let periode = |(van, tot): &(&str, &str)| Periode { van: dag(van), tot: Some(dag(tot)) };
        Gegeven::Perioden { lijst: lijst.iter().map(periode).collect(), volledig }
    }

    fn klasse(inkomen: Gegeven, subsidie: Option<Gegeven>, op: &str) -> Option<u8> {
        let mut persoon = Persoon::new();
        persoon.weet(Feit::InkomenMinimumloon, inkomen);
        if let Some(subsidie) = subsidie {
            persoon.weet(Feit::LoonkostensubsidieVerleend, subsidie);
        }
        let mut moment = Momentopname::leeg();
        leid_af(&persoon, dag(op), &mut moment);
        moment.klasse(Feit::TweeJaarMinimumloon).map(|klasse| klasse.0)
    }

    #[test]
    fn two_years_end_on_the_last_day_of_the_second_year() {
        let inkomen = || perioden(&[("2020-01-01", "2021-01-01"), ("2021-01-01", "2022-06-01")], true);
        let geen = || Some(perioden(&[], true));
        assert_eq!(klasse(inkomen(), geen(), "2021-12-30"), Some(0));
        assert_eq!(klasse(inkomen(), geen(), "2021-12-31"), Some(2));
        assert_eq!(klasse(inkomen(), geen(), "2026-01-01"), Some(2));
    }

    #[test]
    fn subsidy_within_the_years_breaks_them() {
        let inkomen = || perioden(&[("2020-01-01", "2022-06-01")], true);
        assert_eq!(klasse(inkomen(), Some(perioden(&[("2021-01-01", "2021-02-01")], true)), "2023-01-01"), Some(1));
        assert_eq!(klasse(inkomen(), Some(perioden(&[("2022-02-01", "2022-03-01")], true)), "2023-01-01"), Some(2));
    }

    #[test]
    fn an_incomplete_list_never_says_no() {
        let kort = |volledig| perioden(&[("2020-01-01", "2020-06-01")], volledig);
        assert_eq!(klasse(kort(false), None, "2023-01-01"), None);
        assert_eq!(klasse(kort(true), None, "2023-01-01"), Some(0));
        let lang = || perioden(&[("2020-01-01", "2022-06-01")], true);
        assert_eq!(klasse(lang(), None, "2023-01-01"), None);
        assert_eq!(klasse(lang(), Some(perioden(&[], false)), "2023-01-01"), None);
    }
}

//! A decision table in parts against the condition itself.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::proef::{Proef, aanvullingen, regel, voorwaarde};
use super::{peildatum, weeg};
use crate::norm::regel::feit::Feit;
use crate::norm::regel::punten::Punt;
use crate::norm::regel::tabel_in_delen::tabel_in_delen;
use crate::norm::regel::voorwaarde::Voorwaarde;
use crate::norm::regel::{Cel, Verdict};

fn punt(voorwaarde: &'static Voorwaarde<Proef>, nummer: &[usize]) -> Punt<Proef> {
    let heel = Punt { voorwaarde, omgekeerd: false };
    nummer.iter().fold(heel, |punt, nummer| punt.punten().1[nummer - 1])
}

fn waarde(punt: Punt<Proef>, persoon: &Vec<Option<u8>>) -> Verdict {
    let waarde = weeg(punt.voorwaarde, persoon);
    if punt.omgekeerd { waarde.omgekeerd() } else { waarde }
}

/// The class in which a person falls in a column: of a fact, or of a point by its number.
fn klasse(voorwaarde: &'static Voorwaarde<Proef>, kolom: &str, persoon: &Vec<Option<u8>>) -> &'static str {
    if let Some(plek) = "abcde".find(kolom) {
        let klasse = persoon[plek].expect("everything is known");
        return Proef(u8::try_from(plek).expect("few")).def().klassen[usize::from(klasse)];
    }
    let nummer: Vec<usize> = kolom.split('.').map(|deel| deel.parse().expect("a number")).collect();
    waarde(punt(voorwaarde, &nummer), persoon).naam()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_part_says_of_everybody_what_its_point_says(voorwaarde in voorwaarde(), past in (1_u64..12, 1_usize..5)) {
        let regel = regel(voorwaarde);
        let voorwaarde = &regel.versie(super::dag()).expect("a version").waarde.voorwaarde;
        let delen = tabel_in_delen(regel, peildatum(), past).expect("a version");
        let mut genoemd = BTreeSet::from([String::new()]);
        for deel in &delen {
            let nummer = deel.punt.iter().map(usize::to_string).collect::<Vec<_>>().join(".");
            let zelf = punt(voorwaarde, &deel.punt);
            prop_assert!(genoemd.remove(&nummer), "{nummer} follows from nothing");
            let Some(tabel) = &deel.tabel else {
                // what is larger among its points follows all the same
                for (plek, _) in (1..).zip(zelf.punten().1).filter(|(_, punt)| punt.punten().0.is_some()) {
                    genoemd.insert(format!("{nummer}{}{plek}", if nummer.is_empty() { "" } else { "." }));
                }
                continue;
            };
            prop_assert!(tabel.regels.len() as u64 <= past.0 && tabel.kolommen.len() <= past.1);
            genoemd.extend(tabel.kolommen.iter().filter(|kolom| kolom.starts_with(char::is_numeric)).map(|kolom| kolom.to_string()));
            if tabel.kolommen.iter().any(|kolom| kolom == "P-01") {
                continue; // what this test cannot fill in
            }
            for persoon in aanvullingen(&[None; 5]) {
                let past = |(kolom, cel): (&std::borrow::Cow<'static, str>, &Cel)| {
                    cel.0.is_empty() || cel.0.contains(&klasse(voorwaarde, kolom, &persoon))
                };
                let passend: Vec<Verdict> = tabel
                    .regels
                    .iter()
                    .filter(|lijn| tabel.kolommen.iter().zip(&lijn.cellen).all(past))
                    .map(|lijn| lijn.uitkomst)
                    .collect();
                prop_assert_eq!(passend, vec![waarde(zelf, &persoon)]);
                prop_assert!(deel.besluit || waarde(zelf, &persoon) != Verdict::BesluitNodig);
            }
        }
        prop_assert!(genoemd.is_empty(), "no part decides {genoemd:?}");
    }
}

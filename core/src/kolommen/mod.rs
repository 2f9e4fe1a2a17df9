//! Columns in, columns out: every group for many people at once.
//!
//! A column holds the class of one fact for every person, as a byte (its place in the classes of the fact), or
//! [`ONBEKEND`]. What holds over time is resolved to the peildatum first, by the caller or by [`Klassenkolommen`]. Here is
//! no rule: the same definition runs as for one person, once for every combination of classes that occurs.

mod invoer;
mod personen;
mod sleutel;
mod uitkomst;

pub use invoer::{Invoer, ONBEKEND, Peildata};
pub use personen::Klassenkolommen;
pub use uitkomst::{Groepkolom, ONGELDIG, Redencode, Redensoort, Uitkomst, verdict_van_byte};

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::feiten::Feit;
use crate::fout::Error;
use crate::norm::regel::{Menger, Regel};
use sleutel::{Sleutel, Sleutels};
use uitkomst::Kort;

/// Rows that are packed together.
const BLOK: usize = 4096;

/// Each of `regels` for every row, as [`Regel::oordeel`] gives it for one person: the verdict and the first reason.
///
/// # Errors
/// `peildatum_na_bekende_regels` for one peildatum after the last day whose law was read, `kolomlengte` when there is not a
/// peildatum for every row. A row with a problem is no error: it is told in [`Uitkomst::fouten`], and its verdict is
/// [`ONGELDIG`].
///
/// ```
/// use participatiewet::doelgroep::GROEPEN;
/// use participatiewet::feiten::Feit;
/// use participatiewet::kolommen::{Invoer, ONBEKEND, Peildata, bepaal, verdict_van_byte};
/// use participatiewet::norm::regel::Verdict;
///
/// let mut invoer = Invoer::new(2, Peildata::Een("2026-07-01".parse()?));
/// let bijstand = [2, ONBEKEND]; // nee, unknown
/// invoer.kolom(Feit::AlgemeneBijstand, &bijstand)?;
/// let uitkomst = bepaal(&invoer, GROEPEN)?;
/// let groep = &uitkomst.groepen[0]; // DG-01
/// assert_eq!(verdict_van_byte(groep.oordelen[0]), Some(Verdict::Nee));
/// assert_eq!(groep.reden(0).unwrap().code, "algemene_bijstand");
/// assert_eq!(verdict_van_byte(groep.oordelen[1]), Some(Verdict::FeitenNodig));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer<'_>, regels: &[&'static Regel<Feit>]) -> Result<Uitkomst, Error> {
    let fouten = invoer.controleer(regels)?;
    let mut ongeldig = vec![false; invoer.aantal()];
    for (rij, _) in &fouten {
        if let Some(plek) = ongeldig.get_mut(*rij) {
            *plek = true;
        }
    }
    let groepen = regels.iter().map(|regel| groep(invoer, regel, &ongeldig)).collect();
    Ok(Uitkomst { groepen, fouten })
}

fn groep(invoer: &Invoer<'_>, regel: &'static Regel<Feit>, ongeldig: &[bool]) -> Groepkolom {
    let mut uit = Groepkolom::new(regel, invoer.aantal());
    let perioden = invoer.perioden(regel);
    let feiten: Vec<Feit> = regel.feiten().into_iter().filter(|feit| invoer.bytes(*feit).is_some()).collect();
    let sleutels = Sleutels::nieuw(invoer, &feiten, &perioden);
    let mut gezien: HashMap<Sleutel, Kort, BuildHasherDefault<Menger>> = HashMap::default();
    let mut blok = vec![Sleutel::default(); BLOK];
    let mut codes = std::mem::take(&mut uit.redenen);
    let blokken = uit.oordelen.chunks_mut(BLOK).zip(uit.reden.chunks_mut(BLOK)).zip(ongeldig.chunks(BLOK));
    let mut begin = 0;
    for ((oordelen, redenen), ongeldig) in blokken {
        sleutels.vul(begin, &mut blok);
        let rijen = oordelen.iter_mut().zip(redenen).zip(ongeldig).zip(&blok).enumerate();
        for (plek, (((oordeel, reden), ongeldig), sleutel)) in rijen {
            if *ongeldig {
                continue;
            }
            let kort = match gezien.get(sleutel).filter(|_| sleutels.volledig()) {
                Some(kort) => *kort,
                None => {
                    let kort = uitkomst::kort(regel, invoer, &feiten, begin.saturating_add(plek), &mut codes);
                    gezien.insert(*sleutel, kort);
                    kort
                }
            };
            (*oordeel, *reden) = (kort.oordeel, kort.reden);
        }
        begin = begin.saturating_add(BLOK);
    }
    uit.redenen = codes;
    uit
}

//! Columns in, columns out: every group for many people at once.
//!
//! A column holds the class of one fact for every person, as a byte (its place in the classes of the fact), or
//! [`ONBEKEND`]. What holds over time is resolved to the peildatum first, by the caller or by [`Klassenkolommen`]. Here is
//! no rule: the same conditions are weighed for many rows at once, and where facts are missing each combination of classes
//! that occurs is decided as for one person.

mod bits;
mod blok;
mod invoer;
mod personen;
mod uitkomst;
mod woordenboek;

pub use invoer::{Invoer, ONBEKEND, Peildata};
pub use personen::Klassenkolommen;
pub use uitkomst::{Groepkolom, ONGELDIG, Uitkomst, verdict_van_byte};
pub use woordenboek::{Redencode, Redensoort};

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::feiten::{Feit, Momentopname};
use crate::fout::Error;
use crate::norm::regel::{Klasse, Menger, Regel, Verdict, Weging};
use crate::tijd::Peildatum;
use bits::Stuk;
use blok::Blok;
use uitkomst::byte;
use woordenboek::{GEEN_REDEN, Woordenboek};

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
/// assert_eq!(uitkomst.reden(0, 0).unwrap().code, "algemene_bijstand");
/// assert_eq!(verdict_van_byte(groep.oordelen[1]), Some(Verdict::FeitenNodig));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer<'_>, regels: &[&'static Regel<Feit>]) -> Result<Uitkomst, Error> {
    let fouten = invoer.controleer(regels)?;
    let mut uit = Uitkomst {
        groepen: regels.iter().map(|regel| Groepkolom::new(regel, invoer.aantal())).collect(),
        redenen: Vec::new(),
        fouten,
    };
    let mut codes = Woordenboek::default();
    for (peildatum, rijen) in invoer.perioden(regels, &uit.fouten) {
        let mut gevallen: Vec<Gevallen<'_>> = regels.iter().map(|regel| Gevallen::nieuw(invoer, regel)).collect();
        let mut blok = Blok::nieuw(peildatum.datum());
        let mut stuk = Stuk::leeg();
        for rijen in rijen.chunks(bits::GELEZEN) {
            for (feiten, rijen) in stuk.lees(invoer, rijen) {
                blok.neem(feiten, rijen.len());
                for (groep, gevallen) in uit.groepen.iter_mut().zip(&mut gevallen) {
                    beslis(&mut blok, rijen, groep, gevallen, peildatum, &mut codes);
                }
            }
        }
    }
    uit.redenen = codes.codes();
    Ok(uit)
}

/// One rule for the rows of a block.
fn beslis(
    blok: &mut Blok,
    rijen: &[usize],
    groep: &mut Groepkolom,
    gevallen: &mut Gevallen<'_>,
    peildatum: Peildatum,
    codes: &mut Woordenboek,
) {
    let waarden = blok.weeg_regel(gevallen.regel);
    let open = waarden.feiten_nodig();
    let redenen = blok.redenen(gevallen.regel, blok.alle() & !open, codes);
    groep.zet_blok(rijen, &waarden.bytes(), &redenen);
    blok::voor_elk(open & blok.alle(), |plek| {
        if let Some(rij) = rijen.get(plek) {
            let (oordeel, reden) = gevallen.oordeel(*rij, peildatum, codes);
            groep.zet(*rij, oordeel, reden);
        }
    });
}

/// The rows in which a fact of a rule is not known: each combination of classes is decided once, as for one person.
#[derive(Debug)]
struct Gevallen<'a> {
    regel: &'static Regel<Feit>,
    /// The facts of the rule that have a column.
    feiten: Vec<(Feit, &'a [u8])>,
    /// The classes of the row at hand.
    sleutel: Vec<u8>,
    gezien: HashMap<Vec<u8>, (u8, u16), BuildHasherDefault<Menger>>,
}

impl<'a> Gevallen<'a> {
    fn nieuw(invoer: &Invoer<'a>, regel: &'static Regel<Feit>) -> Self {
        let feiten = regel.feiten().into_iter().filter_map(|feit| Some((feit, invoer.bytes(feit)?))).collect();
        Self { regel, feiten, sleutel: Vec::new(), gezien: HashMap::default() }
    }

    fn oordeel(&mut self, rij: usize, peildatum: Peildatum, codes: &mut Woordenboek) -> (u8, u16) {
        self.sleutel.clear();
        let klassen = self.feiten.iter().map(|(_, bytes)| bytes.get(rij).copied().unwrap_or(ONBEKEND));
        self.sleutel.extend(klassen);
        if let Some(al) = self.gezien.get(&self.sleutel) {
            return *al;
        }
        let uit = self.bepaal(peildatum, codes);
        self.gezien.insert(self.sleutel.clone(), uit);
        uit
    }

    fn bepaal(&self, peildatum: Peildatum, codes: &mut Woordenboek) -> (u8, u16) {
        let mut moment = Momentopname::leeg();
        for ((feit, _), klasse) in self.feiten.iter().zip(&self.sleutel) {
            moment.zet(*feit, Klasse(*klasse));
        }
        let mut weging = Weging::op(&moment, peildatum);
        // whether the law of the day is known was looked at before
        let Ok((uitkomst, nodig)) = weging.nodig(self.regel) else { return (ONGELDIG, GEEN_REDEN) };
        let code = match uitkomst {
            Verdict::FeitenNodig => nodig.first().map(Redencode::from),
            _ => weging.oordeel(self.regel).ok().and_then(|oordeel| oordeel.redenen().first().map(Redencode::from)),
        };
        (byte(uitkomst), code.map_or(GEEN_REDEN, |code| codes.plek(code)))
    }
}

//! A course over the ladder as a host language gives it, and as it goes back.

use std::borrow::Cow;

use serde::Serialize;

use super::{Beweging, Loop, Meting, Nevensituatie, Trede, Waarnemingen};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::tijd::{Datum, Periode};

/// The fields of [`verloop`].
pub const VERLOOPVELDEN: &[&str] = &["metingen", "naast"];
const METING: &[&str] = &["op", "waarnemingen"];
const NAAST: &[&str] = &["van", "tot", "situatie"];
const SITUATIES: &[(&str, Nevensituatie)] = &[
    ("ondersteunde_baan", Nevensituatie::OndersteundeBaan),
    ("onbetaalde_werkplek", Nevensituatie::OnbetaaldeWerkplek),
];

/// A period on one trede; the last one has no end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Tredeperiode {
    /// First day.
    pub van: Datum,
    /// First day of the next period.
    pub tot: Option<Datum>,
    /// The trede.
    pub trede: Trede,
    /// Its name.
    pub naam: &'static str,
}

/// A movement, on the day of the later observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Stap {
    /// The day.
    pub op: Datum,
    /// Up, down or equal.
    pub beweging: Beweging,
}

/// A remark on the observation of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Opmerking {
    /// The day.
    pub op: Datum,
    /// Stable code.
    pub code: &'static str,
    /// In plain Dutch.
    pub tekst: String,
}

/// A person's course over the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verloop {
    /// One period per observation, without gap or overlap.
    pub perioden: Vec<Tredeperiode>,
    /// From each observation to the next.
    pub bewegingen: Vec<Stap>,
    /// From the first to the last; `None` with one observation.
    pub totaal: Option<Beweging>,
    /// What does not fit what runs beside it.
    pub meldingen: Vec<Opmerking>,
}

/// The course of one person from named values: `metingen` with `op` and `waarnemingen`, and `naast` with `van`, `tot` and `situatie`.
///
/// # Errors
/// Every problem at once, with the path of the item; `dubbel` for two observations on one day.
///
/// ```
/// use participatiewet::invoer::Ruw;
/// use participatiewet::participatieladder::verloop;
/// let fout = verloop(&[("metingen".into(), Ruw::Lijst(Vec::new()))]).unwrap_err();
/// assert_eq!((fout.code(), fout.pad()), ("ontbreekt", "/metingen"));
/// ```
pub fn verloop(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Verloop, Error> {
    let mut lezer = Lezer::new(ruw, VERLOOPVELDEN);
    let metingen = objecten(&mut lezer, "metingen", METING, meting);
    let naast = objecten(&mut lezer, "naast", NAAST, nevensituatie);
    if let Some(fout) = Error::uit(Lezer::op_volgorde(VERLOOPVELDEN, lezer.fouten)) {
        return Err(fout);
    }
    Loop::new(metingen).map(|een| Verloop::new(&een, &naast))
}

impl Verloop {
    fn new(een: &Loop, naast: &[(Periode, Nevensituatie)]) -> Self {
        let periode = |(periode, trede): (Periode, Trede)| Tredeperiode {
            van: periode.van,
            tot: periode.tot,
            trede,
            naam: trede.naam(),
        };
        Self {
            perioden: een.perioden().into_iter().map(periode).collect(),
            bewegingen: een.bewegingen().into_iter().map(|(op, beweging)| Stap { op, beweging }).collect(),
            totaal: een.totaal(),
            meldingen: een
                .meldingen(naast)
                .into_iter()
                .map(|(op, melding)| Opmerking { op, code: melding.code, tekst: melding.tekst() })
                .collect(),
        }
    }
}

fn meting(lezer: &mut Lezer<'_, '_>) -> Option<Meting> {
    let op = lezer.nodig("op", "de dag van de meting", Ruw::datum).gegeven();
    let waarnemingen = Waarnemingen::lees(lezer.velden_van("waarnemingen"));
    let waarnemingen = waarnemingen.map_err(|fout| {
        lezer.fouten.extend(fout.fouten().iter().cloned().map(|fout| fout.onder("/waarnemingen")));
    });
    Some(Meting { op: op?, waarnemingen: waarnemingen.ok()? })
}

fn nevensituatie(lezer: &mut Lezer<'_, '_>) -> Option<(Periode, Nevensituatie)> {
    let van = lezer.nodig("van", "de eerste dag", Ruw::datum);
    let tot = lezer.veld("tot", Ruw::datum);
    let situatie = lezer.keuze("situatie", SITUATIES);
    if situatie == Veld::Afwezig {
        let mogelijk: Vec<&str> = SITUATIES.iter().map(|(woord, _)| *woord).collect();
        lezer.fouten.push(Fout::new("ontbreekt", "/situatie", format!("een van: {}", mogelijk.join(", "))));
    }
    Some((Periode { van: van.gegeven()?, tot: tot.gegeven() }, situatie.gegeven()?))
}

/// The objects of a list that could be read.
fn objecten<T>(
    lezer: &mut Lezer<'_, '_>,
    naam: &str,
    namen: &'static [&'static str],
    lees: impl Fn(&mut Lezer<'_, '_>) -> Option<T>,
) -> Vec<T> {
    let ruw = match lezer.ruw(naam) {
        None | Some(Ruw::Leeg) => return Vec::new(),
        Some(Ruw::Lijst(lijst)) => lijst,
        Some(ruw) => {
            let verwacht = format!("een lijst van objecten met {}", namen.join(", "));
            lezer.fouten.push(ruw.weiger(&verwacht).onder(&format!("/{naam}")));
            return Vec::new();
        }
    };
    let mut gelezen = Vec::new();
    for (plek, ruw) in ruw.iter().enumerate() {
        let voor = format!("/{naam}/{plek}");
        let Ruw::Velden(velden) = ruw else {
            lezer.fouten.push(ruw.weiger(&format!("een object met {}", namen.join(", "))).onder(&voor));
            continue;
        };
        let mut eigen = Lezer::new(velden, namen);
        gelezen.extend(lees(&mut eigen));
        lezer.fouten.extend(eigen.fouten.into_iter().map(|fout| fout.onder(&voor)));
    }
    gelezen
}

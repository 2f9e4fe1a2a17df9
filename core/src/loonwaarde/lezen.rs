//! Reads raw fields into an [`Invoer`], every problem at once.

use std::borrow::Cow;

use super::controle::Deels;
use super::{Aandeel, Invoer, Methode, Taak, Werktijd, controle};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld, pad};
use crate::tijd::Peildatum;

/// The names of the fields.
pub const VELDEN: &[&str] = &["taken", "peildatum", "methode", "uren_per_week", "werkdagen"];
/// The names of the fields of one task.
pub const TAAKVELDEN: &[&str] =
    &["naam", "tempo", "kwaliteit", "inzetbaarheid", "netto_werktijd", "aandeel", "minuten"];

impl Invoer {
    /// Reads the named fields of one request: `taken` is a list of objects with `tempo`, `kwaliteit`, `netto_werktijd` (or
    /// `inzetbaarheid`) and `aandeel` (percents) or `minuten`.
    ///
    /// # Errors
    /// Every problem at once, with the path of the task.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::loonwaarde::Invoer;
    /// let fout = Invoer::lees(&[("taken".into(), Ruw::Lijst(vec![]))]).unwrap_err();
    /// assert_eq!((fout.code(), fout.pad()), ("ontbreekt", "/taken"));
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let (taken, mut taakfouten) = taken(lezer.ruw("taken"));
        let peildatum = lezer.nodig("peildatum", "een datum vanaf 1 januari 2015", Ruw::peildatum);
        let methode = lezer.keuze("methode", &[("oud", Methode::Oud), ("nieuw", Methode::Nieuw)]).gegeven();
        let uren_per_week = lezer.veld("uren_per_week", Ruw::uren).gegeven();
        let werkdagen = lezer.veld("werkdagen", Ruw::aantal).gegeven();
        let mut fouten = lezer.fouten;
        fouten.append(&mut taakfouten);
        if let (true, Veld::Gegeven(peildatum)) = (fouten.is_empty(), peildatum) {
            let taken = taken.into_iter().flatten().collect();
            return Ok(Self { taken, peildatum, methode, uren_per_week, werkdagen });
        }
        let deels = Deels {
            taken: taken.iter().enumerate().filter_map(|(plek, taak)| Some((plek, taak.as_ref()?))).collect(),
            aantal: taken.len(),
            peildatum: peildatum.gegeven().map(Peildatum::datum),
            methode,
            uren_per_week,
            werkdagen,
        };
        // an empty list was told while reading
        fouten.extend(controle::fouten(&deels).0.into_iter().filter(|fout| fout.code() != "ontbreekt"));
        Err(fout(fouten))
    }
}

fn fout(fouten: Vec<Fout>) -> Error {
    let fouten = Lezer::op_volgorde(VELDEN, fouten);
    Error::uit(fouten).unwrap_or_else(|| Fout::new("ontbreekt", "", "een volledig record").into())
}

/// The tasks in their places; `None` for one that could not be read.
fn taken(ruw: Option<&Ruw<'_>>) -> (Vec<Option<Taak>>, Vec<Fout>) {
    const VERWACHT: &str = "een lijst met ten minste één taak";
    let lijst = match ruw {
        Some(Ruw::Lijst(lijst)) if !lijst.is_empty() => lijst,
        None | Some(Ruw::Leeg | Ruw::Lijst(_)) => {
            return (Vec::new(), vec![Fout::new("ontbreekt", "/taken", VERWACHT)]);
        }
        Some(ander) => return (Vec::new(), vec![ander.weiger(VERWACHT).onder("/taken")]),
    };
    let mut taken = Vec::new();
    let mut fouten = Vec::new();
    for (plek, ruw) in lijst.iter().enumerate() {
        match taak(ruw) {
            Ok(taak) => taken.push(Some(taak)),
            Err(eigen) => {
                taken.push(None);
                fouten.extend(eigen.into_iter().map(|fout| fout.onder(&format!("/taken/{plek}"))));
            }
        }
    }
    (taken, fouten)
}

fn taak(ruw: &Ruw<'_>) -> Result<Taak, Vec<Fout>> {
    let Ruw::Velden(velden) = ruw else {
        return Err(vec![
            ruw.weiger("een object met tempo, kwaliteit, netto_werktijd (of inzetbaarheid) en aandeel (of minuten)"),
        ]);
    };
    let mut lezer = Lezer::new(velden, TAAKVELDEN);
    let naam = lezer.veld("naam", Ruw::woord);
    let tempo = lezer.nodig("tempo", "het tempo, een percentage van 0 tot en met 200", Ruw::percentage);
    let kwaliteit = lezer.nodig("kwaliteit", "de kwaliteit, een percentage van 0 tot en met 200", Ruw::percentage);
    let inzetbaarheid = lezer.veld("inzetbaarheid", Ruw::percentage);
    let netto = lezer.veld("netto_werktijd", Ruw::percentage);
    let aandeel = lezer.veld("aandeel", Ruw::percentage);
    let minuten = lezer.veld("minuten", Ruw::aantal);
    let werktijd = een_van(&mut lezer, ("netto_werktijd", netto), ("inzetbaarheid", inzetbaarheid));
    let deel =
        een_van(&mut lezer, ("aandeel", aandeel.naar(Aandeel::Procent)), ("minuten", minuten.naar(Aandeel::Minuten)));
    let werktijd = match (werktijd, netto) {
        (Some(factor), Veld::Gegeven(_)) => Some(Werktijd::Netto(factor)),
        (Some(factor), _) => Some(Werktijd::Inzetbaarheid(factor)),
        (None, _) => None,
    };
    match (tempo.gegeven(), kwaliteit.gegeven(), werktijd, deel) {
        (Some(tempo), Some(kwaliteit), Some(werktijd), Some(aandeel)) if lezer.fouten.is_empty() => {
            Ok(Taak { naam: naam.gegeven().map(str::to_owned), tempo, kwaliteit, werktijd, aandeel })
        }
        _ => {
            let factoren = [
                ("tempo", tempo),
                ("kwaliteit", kwaliteit),
                ("inzetbaarheid", inzetbaarheid),
                ("netto_werktijd", netto),
            ];
            let gegeven = factoren.into_iter().filter_map(|(naam, veld)| Some((naam, veld.gegeven()?)));
            let mut fouten = lezer.fouten;
            fouten.extend(gegeven.filter_map(|(naam, factor)| controle::factor_buiten_bereik(naam, factor)));
            Err(fouten)
        }
    }
}

/// Exactly one of two fields.
fn een_van<T: Copy>(lezer: &mut Lezer<'_, '_>, een: (&str, Veld<T>), ander: (&str, Veld<T>)) -> Option<T> {
    let verwacht = format!("{} of {}, precies één van de twee", een.0, ander.0);
    match (een.1, ander.1) {
        (Veld::Afwezig, Veld::Afwezig) => {
            lezer.fouten.push(Fout::new("ontbreekt", pad(een.0), verwacht));
            None
        }
        (Veld::Afwezig, gegeven) | (gegeven, Veld::Afwezig) => gegeven.gegeven(),
        _ => {
            lezer.fouten.push(Fout::new("dubbel", pad(ander.0), verwacht));
            None
        }
    }
}

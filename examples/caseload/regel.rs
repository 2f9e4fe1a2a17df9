//! A row to the input of the library. Every cell is read by the library; this file only hands the text over.

use std::borrow::Cow;

use participatiewet::Fout;
use participatiewet::grootheid::Percentage;
use participatiewet::invoer::{Ruw, lees_percentages};
use participatiewet::loonkostensubsidie::{Invoer, Route};

use crate::bestand::{Bestand, Rij};
use crate::kolommen::{Leeg, PERCENTAGES, VORIGE_LOONWAARDE, ZAAKNUMMER, pad};

/// One case, ready to be computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zaak {
    /// What the library computes.
    pub invoer: Invoer,
    /// The route a year earlier, if the file says so.
    pub vorige: Option<Route>,
}

/// Reads one row. `kolomfouten` are the problems that only a whole column shows.
///
/// # Errors
/// Every problem of the row at once.
pub fn lees(bestand: &Bestand, rij: &Rij, kolomfouten: &[Fout], laatste_bekende: bool) -> Result<Zaak, Vec<Fout>> {
    if let Some(fout) = &rij.vorm {
        return Err(vec![fout.clone()]);
    }
    let mut fouten = Vec::new();
    if bestand.cel(rij, ZAAKNUMMER).is_empty() {
        fouten.push(Fout::new("leeg", pad(ZAAKNUMMER), "het nummer van de zaak"));
    }
    let mut velden: Vec<(Cow<'_, str>, Ruw<'_>)> = Vec::new();
    for (kolom, cel) in bestand.kop.kolommen.iter().zip(&rij.cellen) {
        if [ZAAKNUMMER, VORIGE_LOONWAARDE].contains(&kolom.naam) || !kolom.van_subsidie() {
            continue;
        }
        let cel = match (cel.trim().is_empty(), kolom.leeg) {
            (true, Leeg::NietOpgegeven(_)) => continue,
            (true, Leeg::Betekent(waarde)) => waarde,
            // The library tells that an empty text is no value.
            (true, Leeg::Fout) | (false, _) => cel.as_str(),
        };
        velden.push((kolom.naam.into(), Ruw::tekst(cel)));
    }
    if laatste_bekende {
        velden.push(("onbekende_datum".into(), Ruw::tekst("laatste_bekende")));
    }
    let invoer = Invoer::lees(&velden).map_err(|fout| fouten.extend_from_slice(fout.fouten())).ok();
    let vorige = vorige_route(bestand.cel(rij, VORIGE_LOONWAARDE)).map_err(|fout| fouten.push(fout)).ok();
    fouten.extend_from_slice(kolomfouten);
    match (invoer, vorige) {
        (Some(invoer), Some(vorige)) if fouten.is_empty() => Ok(Zaak { invoer, vorige }),
        _ => Err(fouten),
    }
}

/// The loonwaarde of a year earlier: a percentage, or the word `forfait`.
fn vorige_route(cel: &str) -> Result<Option<Route>, Fout> {
    match cel.to_lowercase().as_str() {
        "" => Ok(None),
        "forfait" | "forfaitair" => Ok(Some(Route::Forfaitair)),
        _ => Percentage::lees(cel).map(|deel| Some(Route::Loonwaarde(deel))).map_err(|fout| {
            let verwacht = format!("{}; of het woord forfait", fout.verwacht());
            Fout::new(fout.code(), pad(VORIGE_LOONWAARDE), verwacht).met_waarde(cel)
        }),
    }
}

/// The problems that show only over a whole column, per row: with one fraction in a column of percentages, nobody can
/// tell what 0 and 1 mean there.
#[must_use]
pub fn kolomfouten(bestand: &Bestand) -> Vec<Vec<Fout>> {
    let mut per_rij: Vec<Vec<Fout>> = vec![Vec::new(); bestand.rijen.len()];
    for kolom in PERCENTAGES.iter().filter(|kolom| bestand.kop.plek(kolom).is_some()) {
        // A row whose cells cannot be matched to the columns says nothing about this one.
        let cel = |rij| if Rij::past(rij) { bestand.cel(rij, kolom) } else { "" };
        let gelezen = lees_percentages(bestand.rijen.iter().map(cel));
        for (fouten, cel) in per_rij.iter_mut().zip(gelezen) {
            // What one cell alone shows is told when its row is read.
            let over_kolom = cel.err().filter(|fout| fout.code() == "eenheid_onduidelijk");
            fouten.extend(over_kolom.map(|fout| fout.onder(&pad(kolom))));
        }
    }
    per_rij
}

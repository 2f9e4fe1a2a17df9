//! Every row of every series as text, with its source.

use serde::Serialize;

use super::opzoeken::Cijferwaarde;
use super::*;
use crate::norm::{Eenheid, Einde, Reeks, Rij, RijSoort};
use crate::tijd::Datum;

/// One row of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TabelRij {
    /// Name of the series, with the age where the series differs by age.
    pub reeks: String,
    /// First day.
    pub van: Datum,
    /// First day on which it holds no more; `None` when no end is known.
    pub tot: Option<Datum>,
    /// How it ends, where that is not simply the next row.
    #[serde(skip)]
    pub einde: Einde,
    /// The value as an exact decimal, in the unit of the series.
    pub waarde: String,
    /// Unit of the value.
    pub eenheid: Eenheid,
    /// How sure the row is.
    pub soort: RijSoort,
    /// Where it was found.
    pub bron: &'static str,
    /// A remark; empty when there is none.
    pub noot: &'static str,
}

/// A series with its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reeksbeschrijving {
    /// Name without an age.
    pub naam: &'static str,
    /// Age of this part of the series; `None` for the adult or only value.
    pub leeftijd: Option<u8>,
    /// What it is, in Dutch.
    pub omschrijving: &'static str,
    /// Unit.
    pub eenheid: Eenheid,
    /// Last day for which the figures are known.
    pub bekend_tot_en_met: Datum,
    /// The rows, oldest first.
    pub rijen: Vec<TabelRij>,
}

/// Every series, and every age of the series that differ by age.
///
/// ```
/// let catalogus = participatiewet::parameters::catalogus();
/// assert!(catalogus.iter().any(|reeks| reeks.naam == "referentiemaandloon"));
/// ```
#[must_use]
pub fn catalogus() -> Vec<Reeksbeschrijving> {
    let mut lijst = per_leeftijd(&WETTELIJK_MINIMUMLOON_MAAND, true);
    lijst.extend(per_leeftijd(&WETTELIJK_MINIMUMLOON_WEEK, true));
    lijst.extend(per_leeftijd(&WETTELIJK_MINIMUMLOON_UUR, true));
    lijst.push(enkel(&REFERENTIEMAANDLOON));
    lijst.extend(per_leeftijd(&MINIMUMJEUGDLOON_PERCENTAGE, false));
    lijst.extend(per_leeftijd(&MINIMUMJEUGDLOON_PERCENTAGE_BBL, false));
    lijst.push(enkel(&VAKANTIEBIJSLAG));
    lijst.push(enkel(&VERGOEDING_WERKGEVERSLASTEN));
    lijst.push(enkel(&LOONKOSTENSUBSIDIE_MAXIMUM));
    lijst.push(enkel(&LOONKOSTENSUBSIDIE_FORFAIT));
    lijst.push(enkel(&LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN));
    lijst.push(enkel(&LOONKOSTENSUBSIDIE_UREN));
    lijst.push(enkel(&NORMALE_ARBEIDSDUUR_MAXIMUM));
    lijst.push(enkel(&UREN_PER_MAAND));
    lijst.push(enkel(&LOONWAARDE_HOOFDTAKEN));
    lijst.push(enkel(&LOONWAARDE_HOOFDTAAK_DEEL));
    lijst.push(enkel(&LOONWAARDE_HOOFDTAAK_MINUTEN));
    lijst.push(enkel(&BESLISTERMIJN_REDELIJK));
    lijst.push(enkel(&BESLISTERMIJN_LOONKOSTENSUBSIDIE));
    lijst.push(enkel(&ADVIESTERMIJN_BESCHUT_WERK));
    lijst.push(enkel(&NIET_BEHANDELEN_TERMIJN));
    lijst.push(enkel(&BEZWAARTERMIJN));
    lijst.push(enkel(&BEZWAAR_PER_POST));
    lijst.push(enkel(&BESLISSING_OP_BEZWAAR));
    lijst.push(enkel(&BESLISSING_OP_BEZWAAR_COMMISSIE));
    lijst.push(enkel(&VERDAGING_BEZWAAR));
    lijst.push(enkel(&BETAALDAG_LOONKOSTENSUBSIDIE));
    lijst.push(enkel(&DWANGSOM_WACHTTIJD));
    lijst.push(enkel(&DWANGSOM_DAGEN));
    lijst.push(enkel(&DWANGSOM_TRAP));
    lijst.push(enkel(&DWANGSOM_EERSTE_BEDRAG));
    lijst.push(enkel(&DWANGSOM_TWEEDE_BEDRAG));
    lijst.push(enkel(&DWANGSOM_DERDE_BEDRAG));
    lijst.push(enkel(&DWANGSOM_VASTSTELLEN));
    lijst.push(enkel(&AOW_LEEFTIJD));
    lijst.push(enkel(&TOETS_UURLOON_WEEK));
    lijst.extend(voordelen());
    lijst.push(enkel(&STUDIETOESLAG_MINIMUM));
    lijst.extend(studietoeslag::jeugd().map(|(jaren, reeks)| beschrijf(reeks, Some(jaren), |bedrag| Some(*bedrag))));
    lijst.push(enkel(&STUDIETOESLAG_STAGEVERGOEDING));
    lijst.push(enkel(&BESCHUT_WERK_LANDELIJK));
    lijst.push(enkel(&VOORZIENING_DUUR_PROEFPLAATS));
    lijst.push(enkel(&VOORZIENING_DUUR_PROEFPLAATS_VERLENGING));
    lijst.push(enkel(&VOORZIENING_DUUR_LOONWAARDEPLEK));
    lijst.push(enkel(&VOORZIENING_DUUR_PROEFPLAATSING_UWV));
    lijst.push(enkel(&VOORZIENING_DUUR_PARTICIPATIEPLAATS));
    lijst.push(enkel(&VOORZIENING_DUUR_PARTICIPATIEPLAATS_VERLENGING));
    lijst
}

/// The series of the Wet tegemoetkomingen loondomein.
fn voordelen() -> Vec<Reeksbeschrijving> {
    let loonkosten = [
        &LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER,
        &LOONKOSTENVOORDEEL_BANENAFSPRAAK,
        &LOONKOSTENVOORDEEL_HERPLAATSEN,
        &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER,
        &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024,
    ];
    let mut lijst: Vec<Reeksbeschrijving> = loonkosten
        .into_iter()
        .flat_map(|voordeel| [enkel(&voordeel.uur), enkel(&voordeel.maximum), enkel(&voordeel.duur)])
        .collect();
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_ONDERGRENS));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_TUSSENGRENS));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_BOVENGRENS));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_UUR));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_MAXIMUM));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND));
    lijst.push(enkel(&LAGE_INKOMENSVOORDEEL_UREN));
    lijst
}

/// Every row of every series with its source.
///
/// ```
/// let tabel = participatiewet::parameters::tabel();
/// let rij = tabel.iter().find(|rij| rij.reeks == "wettelijk_minimumloon_maand_18").unwrap();
/// assert_eq!((rij.van.to_string().as_str(), rij.waarde.as_str()), ("2015-01-01", "683.30"));
/// ```
#[must_use]
pub fn tabel() -> Vec<TabelRij> {
    catalogus().into_iter().flat_map(|reeks| reeks.rijen).collect()
}

/// Name, age and unit of a series by its full name.
pub(super) fn eenheid_van(naam: &str) -> Option<(&'static str, Option<u8>, Eenheid)> {
    catalogus()
        .into_iter()
        .find(|reeks| reeks.volledige_naam() == naam)
        .map(|reeks| (reeks.naam, reeks.leeftijd, reeks.eenheid))
}

impl Reeksbeschrijving {
    /// The name as in `tabel()`: with the age where the series differs by age.
    #[must_use]
    pub fn volledige_naam(&self) -> String {
        volledige_naam(self.naam, self.leeftijd)
    }
}

fn volledige_naam(naam: &str, leeftijd: Option<u8>) -> String {
    leeftijd.map_or_else(|| naam.to_owned(), |leeftijd| format!("{naam}_{leeftijd}"))
}

fn enkel<T: Cijferwaarde>(reeks: &'static Reeks<T>) -> Reeksbeschrijving {
    beschrijf(reeks, None, |waarde| Some(*waarde))
}

fn per_leeftijd<T: Cijferwaarde>(
    reeks: &'static Reeks<PerLeeftijd<T>>,
    met_volwassenen: bool,
) -> Vec<Reeksbeschrijving> {
    let mut leeftijden: Vec<u8> = reeks.rijen.iter().flat_map(|rij| rij.waarde.leeftijden()).collect();
    leeftijden.sort_unstable();
    leeftijden.dedup();
    let volwassen = met_volwassenen.then(|| beschrijf(reeks, None, |waarde| Some(waarde.volwassen)));
    let jeugd = leeftijden.into_iter().rev().map(|jaar| beschrijf(reeks, Some(jaar), move |waarde| waarde.jeugd(jaar)));
    volwassen.into_iter().chain(jeugd).collect()
}

fn beschrijf<R, T: Cijferwaarde>(
    reeks: &'static Reeks<R>,
    leeftijd: Option<u8>,
    kies: impl Fn(&R) -> Option<T>,
) -> Reeksbeschrijving {
    // an announced row ends nothing yet
    let volgende = |van: Datum| reeks.rijen.iter().find(|rij| rij.van > van && rij.soort != RijSoort::Verwacht);
    let rij = |rij: &Rij<R>| {
        Some(TabelRij {
            reeks: volledige_naam(reeks.naam, leeftijd),
            van: rij.van,
            tot: match rij.einde {
                Einde::Onbekend(vanaf) | Einde::Vervallen(vanaf) => Some(vanaf),
                Einde::VolgendeRij => volgende(rij.van).map(|rij| rij.van),
            },
            einde: rij.einde,
            waarde: tekst(kies(&rij.waarde)?, reeks.eenheid),
            eenheid: reeks.eenheid,
            soort: rij.soort,
            bron: rij.bron.tekst(),
            noot: rij.noot,
        })
    };
    Reeksbeschrijving {
        naam: reeks.naam,
        leeftijd,
        omschrijving: reeks.omschrijving,
        eenheid: reeks.eenheid,
        bekend_tot_en_met: reeks.bekend_tot_en_met,
        rijen: reeks.rijen.iter().filter_map(rij).collect(),
    }
}

/// Amounts with two decimals, the rest as short as it is exact.
fn tekst<T: Cijferwaarde>(waarde: T, eenheid: Eenheid) -> String {
    let exact = waarde.als_waarde(eenheid).exact();
    if eenheid != Eenheid::Euro {
        return exact;
    }
    match exact.split_once('.') {
        None => format!("{exact}.00"),
        Some((_, rest)) if rest.len() == 1 => format!("{exact}0"),
        Some(_) => exact,
    }
}

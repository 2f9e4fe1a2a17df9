//! How long instruments last at most, in months.

use super::LAATSTE_BEKENDE_DAG;
use crate::norm::{Eenheid, Reeks, Rij};

const fn duur(naam: &'static str, omschrijving: &'static str, rijen: &'static [Rij<u32>]) -> Reeks<u32> {
    Reeks { naam, omschrijving, eenheid: Eenheid::Maand, rijen, bekend_tot_en_met: LAATSTE_BEKENDE_DAG }
}

/// The proefplaats with algemene bijstand, before it is extended.
pub static VOORZIENING_DUUR_PROEFPLAATS: Reeks<u32> = duur(
    "voorziening_duur_proefplaats",
    "Proefplaats met behoud van algemene bijstand, zo lang",
    &[Rij::vanaf(2023, 7, 1, 2, "Pw art. 8a lid 2 onder d; Stb. 2022, 499")],
);

/// By how much that proefplaats can be extended.
pub static VOORZIENING_DUUR_PROEFPLAATS_VERLENGING: Reeks<u32> = duur(
    "voorziening_duur_proefplaats_verlenging",
    "Verlenging van de proefplaats, ten hoogste",
    &[Rij::vanaf(2023, 7, 1, 4, "Pw art. 8a lid 2 onder d; Stb. 2022, 499")],
);

/// Unpaid work to establish the loonwaarde (art. 10d lid 3 until 2017).
pub static VOORZIENING_DUUR_LOONWAARDEPLEK: Reeks<u32> = duur(
    "voorziening_duur_loonwaardeplek",
    "Onbeloond werk om de loonwaarde vast te stellen, ten hoogste",
    &[Rij::vanaf(2015, 1, 1, 3, "Pw art. 10d lid 3").vervallen_per(2017, 2, 1)],
);

/// The proefplaatsing of UWV.
pub static VOORZIENING_DUUR_PROEFPLAATSING_UWV: Reeks<u32> = duur(
    "voorziening_duur_proefplaatsing_uwv",
    "Proefplaatsing met toestemming van UWV, ten hoogste",
    &[Rij::vanaf(2015, 1, 1, 6, "WIA art. 37 lid 1; WW art. 76a")
        .met_noot("Ook Wajong art. 2:24 en 3:69. Gelezen: WIA en Wajong in een tekst van 2015 en (via scenario's van MinBZK) van 2026.")],
);

/// The participatieplaats, before it is extended.
pub static VOORZIENING_DUUR_PARTICIPATIEPLAATS: Reeks<u32> = duur(
    "voorziening_duur_participatieplaats",
    "Participatieplaats, ten hoogste",
    &[Rij::vanaf(2015, 1, 1, 24, "Pw art. 10a lid 1")],
);

/// By how much the participatieplaats can be extended.
pub static VOORZIENING_DUUR_PARTICIPATIEPLAATS_VERLENGING: Reeks<u32> = duur(
    "voorziening_duur_participatieplaats_verlenging",
    "Verlenging van de participatieplaats, samen ten hoogste",
    &[Rij::vanaf(2015, 1, 1, 24, "Pw art. 10a").met_noot("Twee keer een jaar.")],
);

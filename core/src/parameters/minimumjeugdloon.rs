//! Percentages of the minimum youth wage (*minimumjeugdloon*), from age 15 up to the adult age.
//! Until 2023 the published month amounts are used; these percentages are needed from 2024.

use super::LAATSTE_BEKENDE_DAG;
use super::rij::{PerLeeftijd, percentages};
use crate::grootheid::Percentage;
use crate::norm::{Eenheid, Reeks, Rij};

/// The regular percentages (Besluit minimumjeugdloon art. 2).
#[rustfmt::skip]
pub static MINIMUMJEUGDLOON_PERCENTAGE: Reeks<PerLeeftijd<Percentage>> = Reeks {
    naam: "minimumjeugdloon_percentage",
    omschrijving: "Minimumjeugdloon, percentage van het minimumloon",
    eenheid: Eenheid::Procent,
    rijen: &[
    Rij::vanaf(2015, 1, 1, percentages(["30", "34.5", "39.5", "45.5", "52.5", "61.5", "72.5", "85"]), "Bmjl art. 2 lid 1"),
    Rij::vanaf(2017, 7, 1, percentages(["30", "34.5", "39.5", "47.5", "55", "70", "85"]), "Bmjl art. 2 lid 1"),
    Rij::vanaf(2019, 7, 1, percentages(["30", "34.5", "39.5", "50", "60", "80"]), "Bmjl art. 2 lid 1"),
    Rij::vanaf(2027, 1, 1, percentages(["30", "40", "50", "62.5", "75", "87.5"]), "rijksoverheid.nl: nieuws 24 april 2025 en 4 december 2025; performa-or.nl")
        .verwacht().met_noot("Aangekondigd; de bbl-percentages zouden dan gelijk worden aan de gewone."),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The percentages for apprentices in the *beroepsbegeleidende leerweg* (Besluit minimumjeugdloon art. 3).
///
/// No amount of the library uses them: whether the loonkostensubsidie follows them was not found in any text.
#[rustfmt::skip]
pub static MINIMUMJEUGDLOON_PERCENTAGE_BBL: Reeks<PerLeeftijd<Percentage>> = Reeks {
    naam: "minimumjeugdloon_percentage_bbl",
    omschrijving: "Minimumjeugdloon voor bbl-leerlingen, percentage van het minimumloon (alleen ter informatie)",
    eenheid: Eenheid::Procent,
    rijen: &[
    Rij::vanaf(2017, 7, 1, percentages(["30", "34.5", "39.5", "45.5", "52.5", "61.5", "85"]), "Bmjl art. 3 lid 1"),
    Rij::vanaf(2019, 7, 1, percentages(["30", "34.5", "39.5", "45.5", "52.5", "61.5"]), "Bmjl art. 3 lid 1"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

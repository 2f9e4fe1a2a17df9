//! The *loonkostenvoordelen* (LKV, wage cost benefits) of the Wet tegemoetkomingen loondomein, from 2018-01-01: an amount per
//! paid hour, a maximum per calendar year, and how long it lasts.

use super::LAATSTE_BEKENDE_DAG;
use super::rij::{bedragen, euro};
use crate::grootheid::Bedrag;
use crate::norm::{Eenheid, Reeks, Rij};

/// The figures of one loonkostenvoordeel.
#[derive(Debug)]
pub struct Loonkostenvoordeel {
    /// Euro per paid hour (*verloond uur*).
    pub uur: Reeks<Bedrag>,
    /// Euro per employee and calendar year, at most.
    pub maximum: Reeks<Bedrag>,
    /// How many months it lasts at most; a series that ends by abolition has no fixed term from then on.
    pub duur: Reeks<u32>,
}

const fn duren(naam: &'static str, omschrijving: &'static str, rijen: &'static [Rij<u32>]) -> Reeks<u32> {
    Reeks { naam, omschrijving, eenheid: Eenheid::Maand, rijen, bekend_tot_en_met: LAATSTE_BEKENDE_DAG }
}

const ARBEIDSGEHANDICAPTE_TEKSTEN: &str = "Gelezen in de teksten van 2018, 2020, 2022, 2024, 2025 en 2026; de jaren daartussen liggen tussen gelijke teksten.";
const BANENAFSPRAAK_TEKSTEN: &str = "Gelezen in de teksten van 2018, 2020, 2024 en 2026; de jaren daartussen liggen tussen gelijke teksten. Tot 2026 heet het doelgroep banenafspraak en scholingsbelemmerden.";
const BANENAFSPRAAK_DUUR: &str = "Gelezen in de teksten van 2018 en 2024. Vanaf 2026 is er geen vaste duur: zolang de dienstbetrekking duurt en aan de voorwaarden is voldaan; een voordeel dat eerder begon, loopt voor wie geen arbeidsbeperkte is de drie jaar uit (art. 6.2 lid 1).";
const HERPLAATSEN_TEKSTEN: &str =
    "Gelezen in de teksten van 2018, 2020, 2022, 2024 en 2026; de jaren daartussen liggen tussen gelijke teksten.";
const HERPLAATSEN_DUUR: &str = "Gelezen in de teksten van 2018, 2020, 2024 en 2026; het begin van dat jaar is in de tekst van 2026 een ander moment.";
const OUDERE_TEKSTEN: &str = "Gelezen in de teksten van 2018, 2022 en 2024; voor 2019, 2020, 2021 en 2023 alleen secundaire bronnen, met hetzelfde bedrag.";
const OVERGANG: &str =
    "Overgangsrecht: voor een dienstbetrekking die voor 1 januari 2024 begon, blijft de tekst van 2024 gelden.";

/// For an employee with a work disability (*arbeidsgehandicapte werknemer*, Wtl art. 2.6 to 2.9).
pub static LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER: Loonkostenvoordeel = Loonkostenvoordeel {
    uur: bedragen(
        "loonkostenvoordeel_arbeidsgehandicapte_werknemer_uur",
        "Loonkostenvoordeel arbeidsgehandicapte werknemer, per verloond uur",
        &[Rij::vanaf(2018, 1, 1, euro("3.05"), "Wtl art. 2.9").met_noot(ARBEIDSGEHANDICAPTE_TEKSTEN)],
    ),
    maximum: bedragen(
        "loonkostenvoordeel_arbeidsgehandicapte_werknemer_maximum",
        "Loonkostenvoordeel arbeidsgehandicapte werknemer, ten hoogste per kalenderjaar",
        &[Rij::vanaf(2018, 1, 1, euro("6000.00"), "Wtl art. 2.9").met_noot(ARBEIDSGEHANDICAPTE_TEKSTEN)],
    ),
    duur: duren(
        "loonkostenvoordeel_arbeidsgehandicapte_werknemer_duur",
        "Loonkostenvoordeel arbeidsgehandicapte werknemer, ten hoogste zo lang vanaf het begin van de dienstbetrekking",
        &[Rij::vanaf(2018, 1, 1, 36, "Wtl art. 2.8 lid 1").met_noot(ARBEIDSGEHANDICAPTE_TEKSTEN)],
    ),
};

/// For the group of the *banenafspraak* (until 2025 also those hindered in education, Wtl art. 2.10 to 2.13).
pub static LOONKOSTENVOORDEEL_BANENAFSPRAAK: Loonkostenvoordeel = Loonkostenvoordeel {
    uur: bedragen(
        "loonkostenvoordeel_banenafspraak_uur",
        "Loonkostenvoordeel doelgroep banenafspraak, per verloond uur",
        &[Rij::vanaf(2018, 1, 1, euro("1.01"), "Wtl art. 2.13").met_noot(BANENAFSPRAAK_TEKSTEN)],
    ),
    maximum: bedragen(
        "loonkostenvoordeel_banenafspraak_maximum",
        "Loonkostenvoordeel doelgroep banenafspraak, ten hoogste per kalenderjaar",
        &[Rij::vanaf(2018, 1, 1, euro("2000.00"), "Wtl art. 2.13").met_noot(BANENAFSPRAAK_TEKSTEN)],
    ),
    duur: duren(
        "loonkostenvoordeel_banenafspraak_duur",
        "Loonkostenvoordeel doelgroep banenafspraak, ten hoogste zo lang vanaf het begin van de dienstbetrekking",
        &[Rij::vanaf(2018, 1, 1, 36, "Wtl art. 2.12 lid 1").met_noot(BANENAFSPRAAK_DUUR).vervallen_per(2026, 1, 1)],
    ),
};

/// For an employer who lets an employee with a work disability return to work (*herplaatsen*, Wtl art. 2.14 to 2.17).
pub static LOONKOSTENVOORDEEL_HERPLAATSEN: Loonkostenvoordeel = Loonkostenvoordeel {
    uur: bedragen(
        "loonkostenvoordeel_herplaatsen_uur",
        "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer, per verloond uur",
        &[Rij::vanaf(2018, 1, 1, euro("3.05"), "Wtl art. 2.17").met_noot(HERPLAATSEN_TEKSTEN)],
    ),
    maximum: bedragen(
        "loonkostenvoordeel_herplaatsen_maximum",
        "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer, ten hoogste per kalenderjaar",
        &[Rij::vanaf(2018, 1, 1, euro("6000.00"), "Wtl art. 2.17").met_noot(HERPLAATSEN_TEKSTEN)],
    ),
    duur: duren(
        "loonkostenvoordeel_herplaatsen_duur",
        "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer, ten hoogste zo lang",
        &[Rij::vanaf(2018, 1, 1, 12, "Wtl art. 2.16 lid 1").met_noot(HERPLAATSEN_DUUR)],
    ),
};

/// For an older employee (56 and over, Wtl art. 2.2 to 2.5), until 2025-12-31.
pub static LOONKOSTENVOORDEEL_OUDERE_WERKNEMER: Loonkostenvoordeel = Loonkostenvoordeel {
    uur: bedragen(
        "loonkostenvoordeel_oudere_werknemer_uur",
        "Loonkostenvoordeel oudere werknemer, per verloond uur",
        &[
            Rij::vanaf(2018, 1, 1, euro("3.05"), "Wtl art. 2.5").met_noot(OUDERE_TEKSTEN),
            Rij::vanaf(2025, 1, 1, euro("1.35"), "Wtl art. 2.5").vervallen_per(2026, 1, 1),
        ],
    ),
    maximum: bedragen(
        "loonkostenvoordeel_oudere_werknemer_maximum",
        "Loonkostenvoordeel oudere werknemer, ten hoogste per kalenderjaar",
        &[
            Rij::vanaf(2018, 1, 1, euro("6000.00"), "Wtl art. 2.5").met_noot(OUDERE_TEKSTEN),
            Rij::vanaf(2025, 1, 1, euro("2600.00"), "Wtl art. 2.5").vervallen_per(2026, 1, 1),
        ],
    ),
    duur: duren(
        "loonkostenvoordeel_oudere_werknemer_duur",
        "Loonkostenvoordeel oudere werknemer, ten hoogste zo lang vanaf het begin van de dienstbetrekking",
        &[Rij::vanaf(2018, 1, 1, 36, "Wtl art. 2.4 lid 1")
            .met_noot("Vanaf 2025 niet over perioden na 31 december 2025.")
            .vervallen_per(2026, 1, 1)],
    ),
};

/// For an older employee whose job began before 2024-01-01, from 2025-01-01 (Wtl art. 6.2a lid 1).
pub static LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024: Loonkostenvoordeel = Loonkostenvoordeel {
    uur: bedragen(
        "loonkostenvoordeel_oudere_werknemer_voor_2024_uur",
        "Loonkostenvoordeel oudere werknemer (dienstbetrekking van voor 2024), per verloond uur",
        &[Rij::vanaf(2025, 1, 1, euro("3.05"), "Wtl art. 6.2a lid 1").met_noot(OVERGANG)],
    ),
    maximum: bedragen(
        "loonkostenvoordeel_oudere_werknemer_voor_2024_maximum",
        "Loonkostenvoordeel oudere werknemer (dienstbetrekking van voor 2024), ten hoogste per kalenderjaar",
        &[Rij::vanaf(2025, 1, 1, euro("6000.00"), "Wtl art. 6.2a lid 1").met_noot(OVERGANG)],
    ),
    duur: duren(
        "loonkostenvoordeel_oudere_werknemer_voor_2024_duur",
        "Loonkostenvoordeel oudere werknemer (dienstbetrekking van voor 2024), ten hoogste zo lang vanaf het begin",
        &[Rij::vanaf(2025, 1, 1, 36, "Wtl art. 6.2a lid 1").met_noot(OVERGANG)],
    ),
};

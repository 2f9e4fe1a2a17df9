//! The *lage-inkomensvoordeel* (LIV, low-income benefit) of the Wet tegemoetkomingen loondomein, 2017-01-01 to 2024-12-31.
//!
//! Until 2019 there were two bands of the average hourly wage, each with its own amount; from 2020 one.

use super::LAATSTE_BEKENDE_DAG;
use super::rij::{bedragen, euro};
use crate::grootheid::{Bedrag, Uren};
use crate::norm::{Eenheid, Reeks, Rij};

const BRON_2017: &str = "belastingdienst.nl: lage-inkomensvoordeel 2017";
const BRON_2019: &str = "accountancyvanmorgen.nl; hr-kiosk.nl";
const BRON_2021: &str = "salarisvanmorgen.nl: lage-inkomensvoordeel 2021, ook bij logisal en confianza";
const BRON_2023: &str = "nbceelman.nl; hr-kiosk.nl";
const NOOT_2017: &str = "De wettekst van 2017 is niet gelezen.";
const NOOT_SECUNDAIR: &str = "Geen officiële tekst gelezen; twee bronnen die overeenstemmen.";
const NOOT_2022: &str = "Met terugwerkende kracht: de tekst van 1 januari 2022 noemde nog € 0,49 en € 960.";
const NOOT_2023: &str = "Geen officiële tekst gelezen; twee bronnen die overeenstemmen. Eerste nieuwsbrieven noemden ten onrechte € 0,63 en € 1.242.";

/// From this average hourly wage, inclusive (Wtl art. 3.1 lid 1).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_ONDERGRENS: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_ondergrens",
    "Lage-inkomensvoordeel, laagste gemiddelde uurloon (zelf meegeteld)",
    &[
    Rij::vanaf(2017, 1, 1, euro("9.66"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("9.82"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2019, 1, 1, euro("10.05"), BRON_2019).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2020, 1, 1, euro("10.29"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2021, 1, 1, euro("10.48"), BRON_2021).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2022, 1, 1, euro("10.73"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2023, 1, 1, euro("12.04"), BRON_2023).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2024, 1, 1, euro("14.33"), "Wtl art. 3.1 lid 1").vervallen_per(2025, 1, 1),
    ],
);

/// The border between the low and the high band, itself in the low one, until 2019 (Wtl art. 3.1 lid 1).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_TUSSENGRENS: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_tussengrens",
    "Lage-inkomensvoordeel, hoogste gemiddelde uurloon voor het hoge bedrag (zelf meegeteld, tot 2020)",
    &[
    Rij::vanaf(2017, 1, 1, euro("10.63"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("10.81"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2019, 1, 1, euro("11.07"), BRON_2019).met_noot(NOOT_SECUNDAIR).vervallen_per(2020, 1, 1),
    ],
);

/// Up to this average hourly wage, inclusive (Wtl art. 3.1 lid 1).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_BOVENGRENS: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_bovengrens",
    "Lage-inkomensvoordeel, hoogste gemiddelde uurloon (zelf meegeteld)",
    &[
    Rij::vanaf(2017, 1, 1, euro("12.08"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("12.29"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2019, 1, 1, euro("12.58"), BRON_2019).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2020, 1, 1, euro("12.87"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2021, 1, 1, euro("13.12"), BRON_2021).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2022, 1, 1, euro("13.43"), "Wtl art. 3.1 lid 1"),
    Rij::vanaf(2023, 1, 1, euro("15.06"), BRON_2023).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2024, 1, 1, euro("14.91"), "Wtl art. 3.1 lid 1").vervallen_per(2025, 1, 1),
    ],
);

/// Euro per paid hour; until 2019 in the low band (Wtl art. 3.2).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_UUR: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_uur",
    "Lage-inkomensvoordeel, per verloond uur (tot 2020: tot en met de tussengrens)",
    &[
    Rij::vanaf(2017, 1, 1, euro("1.01"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("1.01"), "Wtl art. 3.2"),
    Rij::vanaf(2019, 1, 1, euro("1.01"), BRON_2019).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2020, 1, 1, euro("0.51"), "Wtl art. 3.2"),
    Rij::vanaf(2021, 1, 1, euro("0.49"), BRON_2021).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2022, 1, 1, euro("0.78"), "Wtl art. 3.2 lid 2").met_noot(NOOT_2022),
    Rij::vanaf(2023, 1, 1, euro("0.49"), BRON_2023).met_noot(NOOT_2023),
    Rij::vanaf(2024, 1, 1, euro("0.49"), "Wtl art. 3.2").vervallen_per(2025, 1, 1),
    ],
);

/// Euro per paid hour in the high band, until 2019 (Wtl art. 3.2 onder b).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_uur_hoge_band",
    "Lage-inkomensvoordeel, per verloond uur boven de tussengrens (tot 2020)",
    &[
    Rij::vanaf(2017, 1, 1, euro("0.51"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("0.51"), "Wtl art. 3.2"),
    Rij::vanaf(2019, 1, 1, euro("0.51"), BRON_2019).met_noot(NOOT_SECUNDAIR).vervallen_per(2020, 1, 1),
    ],
);

/// Euro per employee and calendar year, at most; until 2019 in the low band (Wtl art. 3.2).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_MAXIMUM: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_maximum",
    "Lage-inkomensvoordeel, ten hoogste per kalenderjaar (tot 2020: tot en met de tussengrens)",
    &[
    Rij::vanaf(2017, 1, 1, euro("2000.00"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("2000.00"), "Wtl art. 3.2"),
    Rij::vanaf(2019, 1, 1, euro("2000.00"), BRON_2019).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2020, 1, 1, euro("1000.00"), "Wtl art. 3.2"),
    Rij::vanaf(2021, 1, 1, euro("960.00"), BRON_2021).met_noot(NOOT_SECUNDAIR),
    Rij::vanaf(2022, 1, 1, euro("1520.00"), "Wtl art. 3.2 lid 2").met_noot(NOOT_2022),
    Rij::vanaf(2023, 1, 1, euro("960.00"), BRON_2023).met_noot(NOOT_2023),
    Rij::vanaf(2024, 1, 1, euro("960.00"), "Wtl art. 3.2").vervallen_per(2025, 1, 1),
    ],
);

/// Euro per employee and calendar year in the high band, at most, until 2019 (Wtl art. 3.2 onder b).
#[rustfmt::skip]
pub static LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND: Reeks<Bedrag> = bedragen(
    "lage_inkomensvoordeel_maximum_hoge_band",
    "Lage-inkomensvoordeel, ten hoogste per kalenderjaar boven de tussengrens (tot 2020)",
    &[
    Rij::vanaf(2017, 1, 1, euro("1000.00"), BRON_2017).met_noot(NOOT_2017),
    Rij::vanaf(2018, 1, 1, euro("1000.00"), "Wtl art. 3.2"),
    Rij::vanaf(2019, 1, 1, euro("1000.00"), BRON_2019).met_noot(NOOT_SECUNDAIR).vervallen_per(2020, 1, 1),
    ],
);

/// At least this many paid hours in the calendar year (Wtl art. 3.1 lid 1 onder b).
pub static LAGE_INKOMENSVOORDEEL_UREN: Reeks<Uren> = Reeks {
    naam: "lage_inkomensvoordeel_uren",
    omschrijving: "Lage-inkomensvoordeel, ten minste zoveel verloonde uren in het kalenderjaar",
    eenheid: Eenheid::Uur,
    rijen: &[
        Rij::vanaf(2017, 1, 1, Uren::hele(1248), BRON_2017).met_noot(NOOT_2017),
        Rij::vanaf(2018, 1, 1, Uren::hele(1248), "Wtl art. 3.1 lid 1 onder b")
            .met_noot("Gelezen in de teksten van 2018, 2020, 2022 en 2024.")
            .vervallen_per(2025, 1, 1),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

//! The limits in the uniform method for the loonwaarde (Besluit LKS 2021 art. 1 and 5), from 2021-07-01.

use super::LAATSTE_BEKENDE_DAG;
use super::rij::procent;
use crate::grootheid::Percentage;
use crate::norm::{Eenheid, Reeks, Rij};

/// At most this many main tasks (*hoofdtaken*).
pub static LOONWAARDE_HOOFDTAKEN: Reeks<u32> = Reeks {
    naam: "loonwaarde_hoofdtaken",
    omschrijving: "Loonwaardebepaling, ten hoogste zoveel hoofdtaken",
    eenheid: Eenheid::Getal,
    rijen: &[Rij::vanaf(2021, 7, 1, 5, "Stb. 2021, 113; Besluit LKS 2021 art. 5 lid 1")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// A main task takes at least 1/16 of the weekly working time.
pub static LOONWAARDE_HOOFDTAAK_DEEL: Reeks<Percentage> = Reeks {
    naam: "loonwaarde_hoofdtaak_deel",
    omschrijving: "Loonwaardebepaling, een hoofdtaak beslaat ten minste dit deel (1/16) van de werktijd",
    eenheid: Eenheid::Procent,
    rijen: &[Rij::vanaf(2021, 7, 1, procent("6.25"), "Stb. 2021, 113; Besluit LKS 2021 art. 1")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// A main task takes at least this many minutes a working day.
pub static LOONWAARDE_HOOFDTAAK_MINUTEN: Reeks<u32> = Reeks {
    naam: "loonwaarde_hoofdtaak_minuten",
    omschrijving: "Loonwaardebepaling, een hoofdtaak beslaat ten minste zoveel minuten per werkdag",
    eenheid: Eenheid::Minuut,
    rijen: &[Rij::vanaf(2021, 7, 1, 30, "Stb. 2021, 113; Besluit LKS 2021 art. 1")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

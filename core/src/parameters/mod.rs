//! All figures of the library: dated series, each row with its source.
//!
//! [`tabel`] lists every row; `PARAMETERS.md` is that list for a jurist. What was not found is not here.

mod aow;
mod beschut_werk_aantallen;
mod invulling;
mod loonkostensubsidie;
mod loonwaarde;
mod minimumjeugdloon;
mod minimumloon;
mod opzoeken;
mod rij;
mod tabel;
mod toeslagen;

pub use aow::{AOW_LEEFTIJD, aow_leeftijd_bereikt, aow_leeftijd_bereikt_met};
pub use beschut_werk_aantallen::{
    Aantal, BESCHUT_WERK_LANDELIJK, BeschutWerkAantallen, Gemeente, beschut_werk_aantal, beschut_werk_jaren,
};
pub use invulling::Invulling;
pub use loonkostensubsidie::{
    LOONKOSTENSUBSIDIE_FORFAIT, LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN, LOONKOSTENSUBSIDIE_MAXIMUM,
    LOONKOSTENSUBSIDIE_UREN, NORMALE_ARBEIDSDUUR_MAXIMUM, UREN_PER_MAAND,
};
pub use loonwaarde::{LOONWAARDE_HOOFDTAAK_DEEL, LOONWAARDE_HOOFDTAAK_MINUTEN, LOONWAARDE_HOOFDTAKEN};
pub use minimumjeugdloon::{MINIMUMJEUGDLOON_PERCENTAGE, MINIMUMJEUGDLOON_PERCENTAGE_BBL};
pub use minimumloon::{REFERENTIEMAANDLOON, WETTELIJK_MINIMUMLOON_MAAND, WETTELIJK_MINIMUMLOON_UUR};
pub(crate) use opzoeken::{Cijfer, Gaten, Opzoeker};
pub(crate) use rij::JONGSTE_LEEFTIJD;
pub use rij::{Loontabel, PerLeeftijd};
pub use tabel::{Reeksbeschrijving, TabelRij, catalogus, tabel};
pub use toeslagen::{VAKANTIEBIJSLAG, VERGOEDING_WERKGEVERSLASTEN};

use crate::tijd::Datum;

/// Figures change on 1 January and 1 July only, so those of 1 July 2026 hold through this day.
pub(crate) const LAATSTE_BEKENDE_DAG: Datum = Datum::constant(2026, 12, 31);

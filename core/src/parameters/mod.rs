//! All figures of the library: dated series, each row with its source.
//!
//! [`tabel`] lists every row; `PARAMETERS.md` is that list for a jurist. What was not found is not here.

mod aow;
mod beschut_werk_aantallen;
mod dwangsom;
mod invulling;
mod lage_inkomensvoordeel;
mod loonkostensubsidie;
mod loonkostenvoordeel;
mod loonwaarde;
mod minimumjeugdloon;
mod minimumloon;
mod opzoeken;
mod rij;
mod studietoeslag;
mod tabel;
mod termijnen;
mod toeslagen;
mod toets_uurloon;
mod voorzieningen;

pub use aow::{AOW_LEEFTIJD, aow_leeftijd_bereikt, aow_leeftijd_bereikt_met};
pub use beschut_werk_aantallen::{
    Aantal, BESCHUT_WERK_LANDELIJK, BeschutWerkAantallen, Gemeente, beschut_werk_aantal, beschut_werk_jaren,
};
pub use dwangsom::{
    DWANGSOM_DAGEN, DWANGSOM_DERDE_BEDRAG, DWANGSOM_EERSTE_BEDRAG, DWANGSOM_TRAP, DWANGSOM_TWEEDE_BEDRAG,
    DWANGSOM_VASTSTELLEN, DWANGSOM_WACHTTIJD,
};
pub use invulling::Invulling;
pub use lage_inkomensvoordeel::{
    LAGE_INKOMENSVOORDEEL_BOVENGRENS, LAGE_INKOMENSVOORDEEL_MAXIMUM, LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND,
    LAGE_INKOMENSVOORDEEL_ONDERGRENS, LAGE_INKOMENSVOORDEEL_TUSSENGRENS, LAGE_INKOMENSVOORDEEL_UREN,
    LAGE_INKOMENSVOORDEEL_UUR, LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND,
};
pub use loonkostensubsidie::{
    LOONKOSTENSUBSIDIE_FORFAIT, LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN, LOONKOSTENSUBSIDIE_MAXIMUM,
    LOONKOSTENSUBSIDIE_UREN, NORMALE_ARBEIDSDUUR_MAXIMUM, UREN_PER_MAAND,
};
pub use loonkostenvoordeel::{
    LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER, LOONKOSTENVOORDEEL_BANENAFSPRAAK, LOONKOSTENVOORDEEL_HERPLAATSEN,
    LOONKOSTENVOORDEEL_OUDERE_WERKNEMER, LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024, Loonkostenvoordeel,
};
pub use loonwaarde::{LOONWAARDE_HOOFDTAAK_DEEL, LOONWAARDE_HOOFDTAAK_MINUTEN, LOONWAARDE_HOOFDTAKEN};
pub use minimumjeugdloon::{MINIMUMJEUGDLOON_PERCENTAGE, MINIMUMJEUGDLOON_PERCENTAGE_BBL};
pub use minimumloon::{
    REFERENTIEMAANDLOON, WETTELIJK_MINIMUMLOON_MAAND, WETTELIJK_MINIMUMLOON_UUR, WETTELIJK_MINIMUMLOON_WEEK,
};
pub(crate) use opzoeken::{Cijfer, Cijferwaarde, Gaten, Opzoeker};
pub(crate) use rij::JONGSTE_LEEFTIJD;
pub use rij::{Loontabel, PerLeeftijd};
pub use studietoeslag::{
    STUDIETOESLAG_MINIMUM, STUDIETOESLAG_MINIMUM_JEUGD, STUDIETOESLAG_STAGEVERGOEDING, studietoeslag_minimum,
};
pub use tabel::{Reeksbeschrijving, TabelRij, catalogus, tabel};
pub use termijnen::{
    ADVIESTERMIJN_BESCHUT_WERK, BESLISSING_OP_BEZWAAR, BESLISSING_OP_BEZWAAR_COMMISSIE,
    BESLISTERMIJN_LOONKOSTENSUBSIDIE, BESLISTERMIJN_REDELIJK, BETAALDAG_LOONKOSTENSUBSIDIE, BEZWAAR_PER_POST,
    BEZWAARTERMIJN, NIET_BEHANDELEN_TERMIJN, VERDAGING_BEZWAAR,
};
pub use toeslagen::{VAKANTIEBIJSLAG, VERGOEDING_WERKGEVERSLASTEN};
pub use toets_uurloon::{TOETS_UURLOON_VERSIES, TOETS_UURLOON_WEEK, ToetsUurloon, Toetswijze, toets_uurloon};
pub use voorzieningen::{
    VOORZIENING_DUUR_LOONWAARDEPLEK, VOORZIENING_DUUR_PARTICIPATIEPLAATS,
    VOORZIENING_DUUR_PARTICIPATIEPLAATS_VERLENGING, VOORZIENING_DUUR_PROEFPLAATS,
    VOORZIENING_DUUR_PROEFPLAATS_VERLENGING, VOORZIENING_DUUR_PROEFPLAATSING_UWV,
};

use crate::tijd::Datum;

/// Figures change on 1 January and 1 July only, so those of 1 July 2026 hold through this day.
pub(crate) const LAATSTE_BEKENDE_DAG: Datum = Datum::constant(2026, 12, 31);

//! Instruments (*voorzieningen*): what there is, for whom, who decides, how long, what it amounts to, and which right excludes
//! which (*samenloop*).
//!
//! [`overzicht`] answers all of that for one person on one day. The allowances of the Wet tegemoetkomingen loondomein are
//! calculations of their own.

mod aanvraag;
mod artikelen;
mod bedragen;
mod duur;
mod instrumenten;
pub mod lage_inkomensvoordeel;
pub mod loonkostenvoordeel;
mod overzicht;
mod record;
pub mod samenloop;
mod tegemoetkoming;
mod weergave;

pub use aanvraag::{Aanvraag, VELDEN};
pub use bedragen::{Berekening, Hoogte, Leemte};
pub use duur::{Begin, Duur, Looptijd};
pub use instrumenten::{INSTRUMENTEN, Instrument, REGELS, Soort};
pub use overzicht::{
    FORMAAT, OVERZICHT_VOORBEHOUD, Ontmoeting, Overzicht, SCHEMA, Uitslag, overzicht, overzicht_met_groepen,
};
pub use samenloop::{Gevolg, Kant, Partij, Reikwijdte, Samenloop, Uitwerking};
pub use tegemoetkoming::{Uitkomst, VOORBEHOUD};

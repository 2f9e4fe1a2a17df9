//! Instruments (*voorzieningen*): what there is, for whom, who decides, how long, what it amounts to, and which right excludes
//! which (*samenloop*).
//!
//! [`overzicht`] answers all of that for one person on one day. The allowances of the Wet tegemoetkomingen loondomein are
//! calculations of their own.

mod artikelen;
mod duur;
mod instrumenten;
pub mod lage_inkomensvoordeel;
pub mod loonkostenvoordeel;
mod tegemoetkoming;

pub use duur::{Begin, Duur, Looptijd};
pub use instrumenten::{INSTRUMENTEN, Instrument, Soort};
pub use tegemoetkoming::{Uitkomst, VOORBEHOUD};

//! Instruments (*voorzieningen*) and what an employer gets for them: here the two allowances of the Wet tegemoetkomingen
//! loondomein that are an amount per paid hour.

pub mod lage_inkomensvoordeel;
pub mod loonkostenvoordeel;
mod tegemoetkoming;

pub use tegemoetkoming::{Uitkomst, VOORBEHOUD};

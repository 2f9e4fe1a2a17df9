//! Who belongs where: the groups of the Participatiewet and the laws around it, as decision rules.
//!
//! Each file is a family of groups; each rule stands beside the article that it follows. [`GROEPEN`] lists them,
//! [`bepaal`] decides all of them for one person on one day. A verdict `ja` says that the conditions are met; where the
//! law says that the college decides, it is `besluit_nodig` until that decision is a fact.
#![doc(alias = "target group")]

mod artikelen;
pub mod kring;
pub(crate) mod leeftijd;
pub mod nugger;
mod uitkomst;
pub mod uitzondering;

pub use uitkomst::{FORMAAT, SCHEMA, Uitkomst, VOORBEHOUD, bepaal};

use crate::feiten::Feit;
use crate::norm::regel::Regel;

/// Every group, in the order of the dossier.
pub static GROEPEN: &[&Regel<Feit>] = &[
    &kring::ALGEMENE_BIJSTAND,
    &kring::WIA_GEMEENTE,
    &kring::DOOR_EEN_VOORZIENING,
    &kring::ANW,
    &kring::IOAW,
    &kring::IOAZ,
    &nugger::NUGGERS,
    &kring::ARTIKEL_7,
    &uitzondering::UWV_GERECHTIGD,
    &uitzondering::JONGEREN,
    &kring::JONGEREN_7A,
    &uitzondering::ZOEKTERMIJN_JONGEREN,
];

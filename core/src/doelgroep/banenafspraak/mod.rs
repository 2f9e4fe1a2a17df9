//! The banenafspraak: who is an arbeidsbeperkte and stands in the register (*doelgroepregister*), Wfsv art. 38b, and how
//! long (Besluit SUWI art. 3.2).
//!
//! The aanhef excludes, each ground is a rule of its own, [`BANENAFSPRAAK`] is the whole. UWV keeps the register and takes
//! the decisions; these rules read them as facts.
#![doc(alias = "jobs agreement register")]

mod aangewezen;
mod aanhef;
pub(super) mod artikelen;
mod einde;
mod geheel;
mod minimumloontoets;
mod participatiewet;
mod wajong;
mod wsw;

pub use aangewezen::ONDER_D;
pub use aanhef::AANHEF;
pub use einde::{Einde, EindeRegistratie, Grond, Registratie, einde};
pub use geheel::{BANENAFSPRAAK, LID_1, LID_2, LID_6};
pub use minimumloontoets::MINIMUMLOONTOETS;
pub use participatiewet::{ONDER_A, ONDER_E};
pub use wajong::{ONDER_C, ONDER_F, ONDER_G};
pub use wsw::ONDER_B;

pub(super) use minimumloontoets::{kan_niet, loonwaarde_lager, op_verzoek_college};
pub(super) use participatiewet::{loonkostensubsidie_lid_2, toegeleid, toegeleid_7a};

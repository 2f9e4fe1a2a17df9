//! Who belongs where: the groups of the Participatiewet and the laws around it, as decision rules.
//!
//! Each file is a family of groups; each rule stands beside the article that it follows. [`GROEPEN`] lists them,
//! [`bepaal`] decides all of them for one person on one day. A verdict `ja` says that the conditions are met; where the
//! law says that the college decides, it is `besluit_nodig` until that decision is a fact.
#![doc(alias = "target group")]

pub mod aanspraak;
pub mod al_in_dienst;
pub mod arbeidsongeschikt;
mod artikelen;
pub mod banenafspraak;
pub mod doelgroepvaststelling;
mod jongeren;
pub mod kring;
pub(crate) mod leeftijd;
pub mod leerwerktraject;
pub mod loonkostensubsidie;
pub mod no_risk;
pub mod nugger;
pub mod ontheffing;
pub mod participatieplaats;
pub mod proefplaats;
pub mod studietoeslag;
mod uitkomst;
pub mod uitzondering;
pub mod urenbeperkt;
pub mod wia;
pub mod wsw;
pub mod zintuiglijk;

pub use uitkomst::{FORMAAT, SCHEMA, Uitkomst, VOORBEHOUD, bepaal};

use crate::feiten::Feit;
use crate::norm::regel::Regel;

/// Every group and the rules beside it, in the order of the dossier.
pub static GROEPEN: &[&Regel<Feit>] = &[
    &kring::ALGEMENE_BIJSTAND,
    &wia::WIA_GEMEENTE,
    &kring::DOOR_EEN_VOORZIENING,
    &kring::ANW,
    &kring::IOAW,
    &kring::IOAZ,
    &nugger::NUGGERS,
    &kring::ARTIKEL_7,
    &uitzondering::UWV_GERECHTIGD,
    &uitzondering::JONGEREN,
    &leerwerktraject::LEER_WERKTRAJECT,
    &kring::JONGEREN_7A,
    &kring::ARTIKEL_7A_ONDER_A,
    &kring::ARTIKEL_7A_LID_3,
    &uitzondering::ZOEKTERMIJN_JONGEREN,
    &aanspraak::AANSPRAAK,
    &aanspraak::AANSPRAAK_IOAW,
    &aanspraak::AANSPRAAK_IOAZ,
    &aanspraak::PERSOONLIJKE_ONDERSTEUNING,
    &participatieplaats::PARTICIPATIEPLAATS,
    &proefplaats::PROEFPLAATS,
    &ontheffing::DRINGENDE_REDENEN_ONTHEFFING,
    &ontheffing::DUURZAAM_ARBEIDSONGESCHIKT,
    &ontheffing::ALLEENSTAANDE_OUDER,
    &loonkostensubsidie::DOELGROEP,
    &loonkostensubsidie::MOGELIJKHEDEN,
    &doelgroepvaststelling::TOETS,
    &doelgroepvaststelling::OP_AANVRAAG,
    &doelgroepvaststelling::AMBTSHALVE,
    &aanspraak::BEGELEIDING_OP_DE_WERKPLEK,
    &al_in_dienst::AL_IN_DIENST,
    &urenbeperkt::MEDISCH_URENBEPERKT,
    &studietoeslag::STUDIETOESLAG,
    &arbeidsongeschikt::WAJONG_2015,
    &arbeidsongeschikt::WAJONG_2010,
    &arbeidsongeschikt::WAJONG_OUD,
    &wsw::WSW_WERKEND,
    &wsw::WSW_OP_WACHTLIJST,
    &zintuiglijk::TOLKVOORZIENING,
    &zintuiglijk::VISUELE_WERKVOORZIENING,
    &zintuiglijk::STRUCTURELE_FUNCTIONELE_BEPERKING,
    &banenafspraak::BANENAFSPRAAK,
    &banenafspraak::AANHEF,
    &banenafspraak::ONDER_A,
    &banenafspraak::ONDER_B,
    &banenafspraak::ONDER_C,
    &banenafspraak::ONDER_D,
    &banenafspraak::ONDER_E,
    &banenafspraak::ONDER_F,
    &banenafspraak::ONDER_G,
    &banenafspraak::LID_2,
    &banenafspraak::LID_6,
    &no_risk::LID_1,
    &no_risk::LID_2,
];

//! The courses (*trajecten*): one machine per file, the dossier that holds one course, and the check of whole logbooks.
//!
//! A dossier is a name of a machine, a state and a history; every step gives a new one. What a verordening decides is a local rule
//! of the machine (`instelling`), never a guess. A refusal names the guard, the article and what is allowed instead.
#![doc(alias = "trajectory")]
#![doc(alias = "state machine")]

pub mod beschut_werk;
pub mod bezwaar;
pub mod detachering;
pub mod doelgroepvaststelling;
mod dossier;
mod duren;
pub mod groepsdetachering;
mod grondslagen;
pub mod jobcoaching;
mod json;
mod lezen;
mod logboek;
pub mod loonkostensubsidie;
pub mod loonwaardebepaling;
mod mogelijk;
pub mod ontheffing;
pub mod participatieplaats;
pub mod praktijkroute;
pub mod proefplaats;
pub mod re_integratietraject;
mod samenloop;
mod speel_af;
pub mod subsidieproject;
pub mod velden;
mod werkmodel;

pub use dossier::{Dossier, FORMAAT};
pub use lezen::{BEGINVELDEN, VELDEN};
pub use logboek::{CORRECTIE, MAG_CORRIGEREN, Regel, Wat, Wijziging};
pub use mogelijk::{Eis, Mogelijk, Vraag};
pub use samenloop::{ERNAAST, Naast, Verenigbaarheid, samenloop, verenigbaar};
pub use speel_af::{Eindstand, Geweigerd, Logboek, Naspel, OpenTermijn, instelling, speel_af};
pub use werkmodel::{Contact, Hoek, Werkmodel, Werkmodelmelding, wiebertjesmodel};

use crate::fout::{Error, Fout};
use crate::invoer::onbekende_naam;
use crate::norm::Machine;

/// Every machine, in the order of the documentation.
pub static MACHINES: &[&Machine] = &[
    &doelgroepvaststelling::MACHINE,
    &loonkostensubsidie::MACHINE,
    &loonwaardebepaling::MACHINE,
    &beschut_werk::MACHINE,
    &praktijkroute::MACHINE,
    &re_integratietraject::MACHINE,
    &proefplaats::MACHINE,
    &participatieplaats::MACHINE,
    &jobcoaching::MACHINE,
    &detachering::MACHINE,
    &groepsdetachering::MACHINE,
    &ontheffing::MACHINE,
    &bezwaar::MACHINE,
    &subsidieproject::MACHINE,
];

/// The machine with this name.
///
/// # Errors
/// `onbekend_traject`, with the names that exist.
///
/// ```
/// use participatiewet::traject::machine;
/// assert_eq!(machine("beschut_werk")?.titel, "Beschut werk");
/// let fout = machine("beschutwerk").unwrap_err();
/// assert_eq!((fout.code(), fout.pad()), ("onbekend_traject", "/traject"));
/// assert!(fout.fouten()[0].verwacht().starts_with("bedoelt u 'beschut_werk'?"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn machine(naam: &str) -> Result<&'static Machine, Error> {
    zoek(naam).ok_or_else(|| onbekend_traject(naam).into())
}

pub(crate) fn zoek(naam: &str) -> Option<&'static Machine> {
    MACHINES.iter().find(|machine| machine.naam == naam).copied()
}

pub(crate) fn onbekend_traject(naam: &str) -> Fout {
    let namen: Vec<&str> = MACHINES.iter().map(|machine| machine.naam).collect();
    let fout = onbekende_naam("onbekend_traject", naam, &namen);
    Fout::new("onbekend_traject", "/traject", fout.verwacht()).met_waarde(naam)
}

/// The mermaid diagram of a machine.
///
/// # Errors
/// As [`machine`].
pub fn diagram(naam: &str) -> Result<String, Error> {
    machine(naam).map(Machine::diagram)
}

//! The courses (*trajecten*): one machine per file, the dossier that holds one course, and the check of whole logbooks.
//!
//! A dossier is a name of a machine, a state and a history; every step gives a new one. What a verordening decides is a local rule
//! of the machine (`instelling`), never a guess. A refusal names the guard, the article and what is allowed instead.
//!
//! The typed form ([`crate::norm::Traject`]) refuses a wrong step while compiling. The forfait cannot be chosen before the doelgroep is
//! known:
//!
//! ```compile_fail
//! use participatiewet::norm::{Gegevens, Rol, Traject};
//! use participatiewet::traject::loonkostensubsidie::staat::Voornemen;
//! let traject = Traject::<Voornemen>::begin(Gegevens::new())?.ambtshalve("2026-02-02".parse()?, Rol::College, Gegevens::new())?;
//! traject.kies_forfait("2026-02-03".parse()?, Rol::College, Gegevens::new())?;
//! # Ok::<(), participatiewet::Error>(())
//! ```
//!
//! A course is used up by its step, so nobody decides twice:
//!
//! ```compile_fail
//! use participatiewet::norm::{Gegevens, Rol, Traject};
//! use participatiewet::traject::proefplaats::staat::Aangevraagd;
//! let traject = Traject::<Aangevraagd>::begin(Gegevens::new())?;
//! let geweigerd = traject.geweigerd("2026-02-02".parse()?, Rol::College, Gegevens::new())?;
//! let toegestaan = traject.toegestaan("2026-02-03".parse()?, Rol::College, Gegevens::new())?;
//! # Ok::<(), participatiewet::Error>(())
//! ```
//!
//! An end has no steps:
//!
//! ```compile_fail
//! use participatiewet::norm::{Gegevens, Rol, Traject};
//! use participatiewet::traject::bezwaar::staat::Gegrond;
//! fn heropen(traject: Traject<Gegrond>) {
//!     let _ = traject.ongegrond("2026-02-02".parse().unwrap(), Rol::College, Gegevens::new());
//! }
//! ```
//!
//! And the fourth year does not follow on the second:
//!
//! ```compile_fail
//! use participatiewet::norm::{Gegevens, Rol, Traject};
//! use participatiewet::traject::participatieplaats::staat::Jaar2;
//! fn verleng(traject: Traject<Jaar2>) {
//!     let _ = traject.verlengd_vierde_jaar("2026-02-02".parse().unwrap(), Rol::College, Gegevens::new());
//! }
//! ```
//!
//! The same four, right, compile:
//!
//! ```
//! use participatiewet::norm::{Gegevens, Rol, Traject};
//! use participatiewet::traject::{bezwaar, loonkostensubsidie, participatieplaats, proefplaats};
//! let dag = "2026-02-02".parse()?;
//! let lks = Traject::<loonkostensubsidie::staat::Voornemen>::begin(Gegevens::new())?.ambtshalve(dag, Rol::College, Gegevens::new())?;
//! let proef = Traject::<proefplaats::staat::Aangevraagd>::begin(Gegevens::new())?.geweigerd(dag, Rol::College, Gegevens::new())?;
//! fn beslis(t: Traject<bezwaar::staat::Gehoord>, dag: participatiewet::tijd::Datum) -> Result<Traject<bezwaar::staat::Ongegrond>, participatiewet::Error> {
//!     t.ongegrond(dag, Rol::College, Gegevens::new())
//! }
//! fn verleng(t: Traject<participatieplaats::staat::Jaar3>, dag: participatiewet::tijd::Datum) -> Result<Traject<participatieplaats::staat::Jaar4>, participatiewet::Error> {
//!     t.verlengd_vierde_jaar(dag, Rol::College, Gegevens::new())
//! }
//! assert_eq!((lks.zaak().historie().len(), proef.zaak().historie().len()), (1, 1));
//! # Ok::<(), participatiewet::Error>(())
//! ```
#![doc(alias = "trajectory")]
#![doc(alias = "state machine")]

mod afwijzing;
pub mod beschut_werk;
pub mod bezwaar;
pub mod detachering;
mod dienstverband;
pub mod doelgroepvaststelling;
mod dossier;
mod duren;
mod gerealiseerd;
pub mod groepsdetachering;
mod grondslagen;
mod ingebrekestelling;
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
mod statistiek;
pub mod subsidieproject;
pub mod velden;
mod wachtlijst;
mod werkmodel;

pub use afwijzing::Afwijzing;
pub use dienstverband::dienstverband;
pub use dossier::{Dossier, FORMAAT, SCHEMA};
pub use gerealiseerd::{Gerealiseerd, Teleenheid, gerealiseerd};
pub use ingebrekestelling::dwangsom_invoer;
pub use lezen::{BEGINVELDEN, VELDEN, gebundeld};
pub use logboek::{CORRECTIE, MAG_CORRIGEREN, Regel, Wat, Wijziging};
pub use mogelijk::{Eis, Mogelijk, Vraag};
pub use samenloop::{ERNAAST, Naast, Verenigbaarheid, samenloop, samenloop_met, verenigbaar};
pub use speel_af::{Eindstand, Geweigerd, KOLOMMEN, Kolommen, Logboek, Naspel, OpenTermijn, instelling, speel_af};
pub use statistiek::{SrgStatistiek, SrgTraject, SrgVoorziening, srg_statistiek, srg_trajecten, srg_voorzieningen};
pub use wachtlijst::{Wachtende, volgorde};
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

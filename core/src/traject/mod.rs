//! The courses (*trajecten*): one machine per file, the dossier that holds one course, and the check of whole logbooks.
//!
//! A dossier is a name of a machine, a state and a history; every step gives a new one. What a verordening decides is a local rule
//! of the machine (`instelling`), never a guess. A refusal names the guard, the article and what is allowed instead.
#![doc(alias = "trajectory")]
#![doc(alias = "state machine")]

pub mod beschut_werk;
mod dossier;
mod duren;
mod grondslagen;
mod json;
mod lezen;
mod logboek;
mod mogelijk;
pub mod velden;

pub use dossier::{Dossier, FORMAAT};
pub use lezen::{BEGINVELDEN, VELDEN};
pub use logboek::{CORRECTIE, MAG_CORRIGEREN, Regel, Wat, Wijziging};
pub use mogelijk::{Eis, Mogelijk, Vraag};

use crate::fout::{Error, Fout};
use crate::invoer::onbekende_naam;
use crate::norm::Machine;

/// Every machine, in the order of the documentation.
pub static MACHINES: &[&Machine] = &[&beschut_werk::MACHINE];

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

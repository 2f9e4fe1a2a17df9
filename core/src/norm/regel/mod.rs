//! The first form of law: a decision rule (*beslisregel*), a tree of conditions over facts.
//!
//! From one definition come the verdict with its reasons ([`Oordeel`]), the facts that can still change it (the
//! smallest set of questions, exact: see `diagram.rs`), and the decision table for the documentation ([`tabel`]).
//!
//! A fact is known in one of a few classes, or unknown. A condition that rests on a decision somebody must take
//! (*vaststelling*) is open until that decision is there. So a condition has four values:
//! `ja`, `nee`, `besluit_nodig`, `feiten_nodig`. Of all conditions together nee beats feiten_nodig beats
//! besluit_nodig beats ja; of one of several it is the mirror image.

mod bevindingen;
mod bewoording;
mod bezig;
mod boom;
mod diagram;
mod feit;
mod invloed;
mod melden;
mod menger;
mod merken;
mod oordeel;
mod oordelen;
mod per_regel;
mod punten;
mod reden;
mod tabel;
mod tabel_in_delen;
mod verdict;
mod vondsten;
mod voorwaarde;
mod weergave;
mod weging;
mod wijzer;

pub use bewoording::{Besluitvraag, Bewoording};
pub(crate) use diagram::KLASSEN;
pub use feit::{Beeld, Feit, FeitDef, Feitsoort, Klasse, Klassen, ONBEKEND, Wie};
pub(crate) use menger::Menger;
pub use oordeel::{FeitNodig, Oordeel};
pub use oordelen::{Losse, Oordelen};
pub(crate) use per_regel::PerRegel;
pub use punten::{Punt, Verband};
pub use reden::{Besluit, Reden};
pub use tabel::{Beslistabel, Cel, Tabelregel, aantal_tabelregels, tabel};
pub use tabel_in_delen::{Deeltabel, tabel_in_delen};
pub use verdict::Verdict;
pub use voorwaarde::{Blad, Regel, RegelMelding, Vast, Versie, Voorwaarde, Wanneer};
pub(crate) use weergave::Oordeelweergave;
pub use weging::Weging;

#[cfg(test)]
mod tests;

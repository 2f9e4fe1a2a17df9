//! Raw input as a host language or a file gives it, read into types with every problem at once.
//!
//! Python, JavaScript, JSON and a file with rows all meet here, so that `38,5` means the same everywhere.

mod kolom;
mod lezer;
mod ruw;

pub(crate) use kolom::exacte_cel;
pub use kolom::lees_percentages;
pub(crate) use lezer::{Lezer, Veld, onbekende_naam, pad};
pub use ruw::{Ruw, lees_ja_nee};

//! Where law and figures come from: laws with their BWB-id, articles with a dated link, publications.

mod artikel;
mod herkomst;
mod publicatie;
mod regeling;

pub use artikel::Artikel;
pub use herkomst::{Bron, Brondeel};
pub use publicatie::{Blad, Publicatie};
pub use regeling::Regeling;

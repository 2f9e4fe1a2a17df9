//! A publication in an official journal.

use std::fmt;

/// An official journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blad {
    /// Staatsblad.
    Staatsblad,
    /// Staatscourant.
    Staatscourant,
}

/// A numbered publication: `Stcrt. 2017, 68248`.
///
/// ```
/// use participatiewet::bron::{Blad, Publicatie};
/// let publicatie = Publicatie::lees("Stcrt. 2017, 68248").unwrap();
/// assert_eq!((publicatie.blad, publicatie.jaar, publicatie.nummer), (Blad::Staatscourant, 2017, 68248));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publicatie {
    /// The journal.
    pub blad: Blad,
    /// Year of publication.
    pub jaar: u16,
    /// Number within the year.
    pub nummer: u32,
}

impl Publicatie {
    /// Reads `Stb. 2022, 381` and `Stcrt. 2017, 68248`.
    #[must_use]
    pub fn lees(tekst: &str) -> Option<Self> {
        let (blad, rest) = match (tekst.strip_prefix("Stb. "), tekst.strip_prefix("Stcrt. ")) {
            (Some(rest), _) => (Blad::Staatsblad, rest),
            (_, Some(rest)) => (Blad::Staatscourant, rest),
            _ => return None,
        };
        let (jaar, nummer) = rest.split_once(", ")?;
        let jaar = jaar.parse().ok().filter(|jaar| (1900..2200).contains(jaar))?;
        Some(Self { blad, jaar, nummer: nummer.parse().ok()? })
    }
}

impl fmt::Display for Publicatie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blad = match self.blad {
            Blad::Staatsblad => "Stb.",
            Blad::Staatscourant => "Stcrt.",
        };
        write!(f, "{blad} {}, {}", self.jaar, self.nummer)
    }
}

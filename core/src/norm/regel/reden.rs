//! What explains a verdict: a condition that decided, and a decision that must be taken first.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::bewoording::{Besluitvraag, Bewoording};
use super::feit::Wie;
use super::verdict::Verdict;
use crate::bron::Artikel;
use crate::tijd::Datum;

/// A condition that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reden {
    /// How the condition is told.
    pub bewoording: &'static Bewoording,
    /// Whether it is met.
    pub voldaan: Verdict,
    /// The day whose text of the article is meant.
    pub tekst_van: Datum,
    /// Of its code, see `bewoording.rs`.
    pub(super) merk: u16,
}

impl Reden {
    /// Stable code of the condition.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.bewoording.code
    }

    /// In plain Dutch, a sentence about the person.
    #[must_use]
    pub const fn tekst(&self) -> &'static str {
        self.bewoording.tekst(self.voldaan)
    }

    /// Where it stands.
    #[must_use]
    pub const fn artikel(&self) -> Artikel {
        self.bewoording.artikel
    }

    /// The decision that it waits for.
    pub(super) fn besluit(&self) -> Option<Besluit> {
        let vraag = self.bewoording.besluit.filter(|_| self.voldaan == Verdict::BesluitNodig)?;
        let &Besluitvraag { code, wie, vraag, artikel } = vraag;
        Some(Besluit { code, wie, vraag, artikel, tekst_van: self.tekst_van })
    }
}

/// A decision that must be taken first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Besluit {
    /// Stable code.
    pub code: &'static str,
    /// Who decides.
    pub wie: Wie,
    /// What is to be decided.
    pub vraag: &'static str,
    /// Where the power stands.
    pub artikel: Artikel,
    /// The day whose text of the article is meant.
    pub tekst_van: Datum,
}

impl Serialize for Reden {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let artikel = self.artikel();
        let mut record = s.serialize_struct("Reden", 5)?;
        record.serialize_field("code", self.code())?;
        record.serialize_field("voldaan", &self.voldaan)?;
        record.serialize_field("tekst", self.tekst())?;
        record.serialize_field("artikel", &artikel)?;
        record.serialize_field("link", &artikel.link(self.tekst_van))?;
        record.end()
    }
}

impl Serialize for Besluit {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Besluit", 5)?;
        record.serialize_field("code", self.code)?;
        record.serialize_field("wie", &self.wie)?;
        record.serialize_field("vraag", self.vraag)?;
        record.serialize_field("artikel", &self.artikel)?;
        record.serialize_field("link", &self.artikel.link(self.tekst_van))?;
        record.end()
    }
}

//! How a condition is told: its code, its article, and what a reader gets to read when it decided.

use super::feit::Wie;
use super::verdict::Verdict;
use crate::bron::Artikel;

/// A decision that somebody must take before the condition can be met or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Besluitvraag {
    /// Stable code.
    pub code: &'static str,
    /// Who decides.
    pub wie: Wie,
    /// The question that is to be decided, in plain Dutch.
    pub vraag: &'static str,
    /// Where the power to decide stands.
    pub artikel: Artikel,
}

/// How a condition is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bewoording {
    /// Stable code of the condition, as a reason names it.
    pub code: &'static str,
    /// Where the condition stands.
    pub artikel: Artikel,
    /// The reason when it is met, a sentence about the person; empty when it never is.
    pub voldaan: &'static str,
    /// The reason when it is not met; empty when it always can be.
    pub niet_voldaan: &'static str,
    /// The reason when it waits for a decision; empty when it never does.
    pub onbeslist: &'static str,
    /// The decision that it can wait for.
    pub besluit: Option<&'static Besluitvraag>,
}

impl Bewoording {
    pub(super) const fn new(
        code: &'static str,
        artikel: Artikel,
        voldaan: &'static str,
        niet_voldaan: &'static str,
    ) -> Self {
        Self { code, artikel, voldaan, niet_voldaan, onbeslist: "", besluit: None }
    }

    pub(super) const fn met_besluit(self, besluit: &'static Besluitvraag, onbeslist: &'static str) -> Self {
        Self { onbeslist, besluit: Some(besluit), ..self }
    }

    /// The reason with this value.
    #[must_use]
    pub const fn tekst(&self, waarde: Verdict) -> &'static str {
        match waarde {
            Verdict::Ja => self.voldaan,
            Verdict::BesluitNodig => self.onbeslist,
            Verdict::Nee | Verdict::FeitenNodig => self.niet_voldaan,
        }
    }

    /// Whether a reader would call it the same condition.
    #[inline]
    pub(super) fn is_dezelfde(&self, ander: &Self) -> bool {
        std::ptr::eq(self, ander) || (self.code == ander.code && self.artikel == ander.artikel)
    }
}

/// A number that equal codes have in common, to see fast that two conditions are not the same; reckoned by the compiler.
pub(super) const fn merk(code: &str) -> u16 {
    let mut merk = 0_u16;
    let mut tekens = code.as_bytes();
    while let [teken, rest @ ..] = tekens {
        merk = (merk ^ u16::from_le_bytes([*teken, 0])).wrapping_mul(ONEVEN).rotate_left(5);
        tekens = rest;
    }
    merk
}

/// Mixes the bits of a character.
const ONEVEN: u16 = 40_503;

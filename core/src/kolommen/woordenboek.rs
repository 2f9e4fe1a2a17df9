//! The dictionary of reasons, shared by all groups.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::bron::Artikel;
use crate::feiten::Feit;
use crate::norm::regel::{Bewoording, Feit as _, FeitNodig, Menger, Reden, Verdict};

/// There is no reason code: the row has a problem, or a rule decides without a condition.
pub(super) const GEEN_REDEN: u16 = u16::MAX;

/// Whether an entry of the dictionary is a condition that decided or a fact that is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Redensoort {
    /// The first condition that decided.
    Reden,
    /// The fact that decides most, where facts are needed.
    Feit,
}

/// An entry of the dictionary of reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Redencode {
    /// What it is.
    pub soort: Redensoort,
    /// Code of the condition, or name of the fact.
    pub code: &'static str,
    /// A sentence about the person, or the question.
    pub tekst: &'static str,
    /// Where it stands.
    pub artikel: Artikel,
}

impl Redencode {
    fn van(bewoording: &'static Bewoording, waarde: Verdict) -> Self {
        let &Bewoording { code, artikel, .. } = bewoording;
        Self { soort: Redensoort::Reden, code, tekst: bewoording.tekst(waarde), artikel }
    }
}

impl From<&Reden> for Redencode {
    fn from(reden: &Reden) -> Self {
        Self::van(reden.bewoording, reden.voldaan)
    }
}

impl From<&FeitNodig<Feit>> for Redencode {
    fn from(nodig: &FeitNodig<Feit>) -> Self {
        let def = nodig.feit.def();
        Self { soort: Redensoort::Feit, code: def.naam, tekst: def.vraag, artikel: def.artikel }
    }
}

#[derive(Debug, Default)]
pub(super) struct Woordenboek {
    codes: Vec<Redencode>,
    plekken: HashMap<Redencode, u16, BuildHasherDefault<Menger>>,
    /// The same, by where the condition stands and its value.
    bladen: HashMap<(usize, Verdict), u16, BuildHasherDefault<Menger>>,
}

impl Woordenboek {
    /// The place of an entry; a new one is added.
    pub(super) fn plek(&mut self, code: Redencode) -> u16 {
        if let Some(plek) = self.plekken.get(&code) {
            return *plek;
        }
        let plek = u16::try_from(self.codes.len()).unwrap_or(GEEN_REDEN);
        if plek != GEEN_REDEN {
            self.codes.push(code);
            self.plekken.insert(code, plek);
        }
        plek
    }

    /// The place of the reason of a condition with this value.
    pub(super) fn plek_van(&mut self, bewoording: &'static Bewoording, waarde: Verdict) -> u16 {
        let sleutel = (std::ptr::from_ref(bewoording).addr(), waarde);
        if let Some(plek) = self.bladen.get(&sleutel) {
            return *plek;
        }
        let plek = self.plek(Redencode::van(bewoording, waarde));
        self.bladen.insert(sleutel, plek);
        plek
    }

    pub(super) fn codes(self) -> Vec<Redencode> {
        self.codes
    }
}

//! What comes out: per group a verdict and a reason for every row, and the rows that have a problem.

use super::Invoer;
use crate::bron::Artikel;
use crate::feiten::Feit;
use crate::fout::Error;
use crate::norm::regel::{Feit as _, Regel, Verdict};

/// The row has a problem and no verdict.
pub const ONGELDIG: u8 = u8::MAX;
/// There is no reason code: the row has a problem, or a rule decides without a condition.
const GEEN_REDEN: u16 = u16::MAX;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
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

/// One group for every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groepkolom {
    /// Code of the rule.
    pub code: &'static str,
    /// Stable name of the rule.
    pub naam: &'static str,
    /// Per row the verdict, see [`verdict_van_byte`]; [`ONGELDIG`] for a row with a problem.
    pub oordelen: Vec<u8>,
    /// Per row the place of the first reason in `redenen`; `u16::MAX` when there is none.
    pub reden: Vec<u16>,
    /// The dictionary of the reasons that occur, in the order in which they occur.
    pub redenen: Vec<Redencode>,
}

/// Every group for every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uitkomst {
    /// The groups, in the order in which they were asked.
    pub groepen: Vec<Groepkolom>,
    /// The rows with a problem, in order, each with everything that is wrong with it.
    pub fouten: Vec<(usize, Error)>,
}

impl Groepkolom {
    pub(super) fn new(regel: &'static Regel<Feit>, aantal: usize) -> Self {
        Self {
            code: regel.code,
            naam: regel.naam,
            oordelen: vec![ONGELDIG; aantal],
            reden: vec![GEEN_REDEN; aantal],
            redenen: Vec::new(),
        }
    }

    /// The first reason of a row.
    #[must_use]
    pub fn reden(&self, rij: usize) -> Option<&Redencode> {
        self.reden.get(rij).and_then(|plek| self.redenen.get(usize::from(*plek)))
    }
}

/// The verdict that a byte stands for: 0 `nee`, 1 `besluit_nodig`, 2 `ja`, 3 `feiten_nodig`.
#[must_use]
pub const fn verdict_van_byte(byte: u8) -> Option<Verdict> {
    match byte {
        0 => Some(Verdict::Nee),
        1 => Some(Verdict::BesluitNodig),
        2 => Some(Verdict::Ja),
        3 => Some(Verdict::FeitenNodig),
        _ => None,
    }
}

const fn byte(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Nee => 0,
        Verdict::BesluitNodig => 1,
        Verdict::Ja => 2,
        Verdict::FeitenNodig => 3,
    }
}

/// The answer for one combination of classes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kort {
    pub(super) oordeel: u8,
    pub(super) reden: u16,
}

/// The answer for one row, as the rule gives it.
pub(super) fn kort(
    regel: &'static Regel<Feit>,
    invoer: &Invoer<'_>,
    feiten: &[Feit],
    rij: usize,
    codes: &mut Vec<Redencode>,
) -> Kort {
    let geen = Kort { oordeel: ONGELDIG, reden: GEEN_REDEN };
    let moment = invoer.moment(feiten, rij);
    // the days were looked at before
    let Some(Ok(oordeel)) = invoer.peildatum(rij).map(|peildatum| regel.oordeel(&moment, peildatum)) else {
        return geen;
    };
    let code = match (oordeel.uitkomst, oordeel.feiten.first(), oordeel.redenen.first()) {
        (Verdict::FeitenNodig, Some(nodig), _) => {
            let def = nodig.feit.def();
            Some(Redencode { soort: Redensoort::Feit, code: def.naam, tekst: def.vraag, artikel: def.artikel })
        }
        (_, _, Some(reden)) => {
            Some(Redencode { soort: Redensoort::Reden, code: reden.code, tekst: reden.tekst, artikel: reden.artikel })
        }
        _ => None,
    };
    let plek = code.map(|code| {
        codes.iter().position(|al| *al == code).unwrap_or_else(|| {
            codes.push(code);
            codes.len().saturating_sub(1)
        })
    });
    let reden = plek.and_then(|plek| u16::try_from(plek).ok()).unwrap_or(GEEN_REDEN);
    Kort { oordeel: byte(oordeel.uitkomst), reden }
}

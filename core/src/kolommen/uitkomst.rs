//! What comes out: per group a verdict and a reason for every row, and the rows that have a problem.

use super::bits::aaneen;
use super::blok::RIJEN;
use super::woordenboek::{GEEN_REDEN, Redencode};
use crate::feiten::Feit;
use crate::fout::Error;
use crate::norm::regel::{Regel, Verdict};

/// The row has a problem and no verdict.
pub const ONGELDIG: u8 = u8::MAX;

/// One group for every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groepkolom {
    /// Code of the rule.
    pub code: &'static str,
    /// Stable name of the rule.
    pub naam: &'static str,
    /// Per row the verdict, see [`verdict_van_byte`]; [`ONGELDIG`] for a row with a problem.
    pub oordelen: Vec<u8>,
    /// Per row the place of the first reason in [`Uitkomst::redenen`]; `u16::MAX` when there is none.
    pub reden: Vec<u16>,
}

/// Every group for every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uitkomst {
    /// The groups, in the order in which they were asked.
    pub groepen: Vec<Groepkolom>,
    /// The dictionary of the reasons; a reason that no row has can be in it.
    pub redenen: Vec<Redencode>,
    /// The rows with a problem, in order, each with everything that is wrong with it.
    pub fouten: Vec<(usize, Error)>,
}

impl Groepkolom {
    pub(super) fn new(regel: &'static Regel<Feit>, aantal: usize) -> Self {
        let (oordelen, reden) = (vec![ONGELDIG; aantal], vec![GEEN_REDEN; aantal]);
        Self { code: regel.code, naam: regel.naam, oordelen, reden }
    }

    /// The verdicts and reasons of the rows of a block.
    pub(super) fn zet_blok(&mut self, rijen: &[usize], oordelen: &[u8; RIJEN], redenen: &[u16; RIJEN]) {
        let heel = aaneen(rijen).and_then(|bereik| {
            let naar_oordelen: &mut [u8; RIJEN] = self.oordelen.get_mut(bereik.clone())?.try_into().ok()?;
            let naar_redenen: &mut [u16; RIJEN] = self.reden.get_mut(bereik)?.try_into().ok()?;
            Some((naar_oordelen, naar_redenen))
        });
        match heel {
            Some((naar_oordelen, naar_redenen)) => (*naar_oordelen, *naar_redenen) = (*oordelen, *redenen),
            None => {
                for ((rij, oordeel), reden) in rijen.iter().zip(oordelen).zip(redenen) {
                    self.zet(*rij, *oordeel, *reden);
                }
            }
        }
    }

    pub(super) fn zet(&mut self, rij: usize, oordeel: u8, reden: u16) {
        if let (Some(plek), Some(code)) = (self.oordelen.get_mut(rij), self.reden.get_mut(rij)) {
            (*plek, *code) = (oordeel, reden);
        }
    }
}

impl Uitkomst {
    /// The first reason of a row in a group, by their places.
    #[must_use]
    pub fn reden(&self, groep: usize, rij: usize) -> Option<&Redencode> {
        let plek = self.groepen.get(groep)?.reden.get(rij)?;
        self.redenen.get(usize::from(*plek))
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

pub(super) const fn byte(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Nee => 0,
        Verdict::BesluitNodig => 1,
        Verdict::Ja => 2,
        Verdict::FeitenNodig => 3,
    }
}

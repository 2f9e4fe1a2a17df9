//! What a replay gives: where every dossier stands, what was refused, which deadlines are open.

use serde::Serialize;

use crate::fout::Fout;
use crate::norm::{Termijn, Weigering};
use crate::tijd::Datum;

/// Where one dossier stands after its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Eindstand<'a> {
    /// Number or name of the dossier.
    pub dossier: &'a str,
    /// The machine.
    pub traject: &'static str,
    /// The state.
    pub toestand: &'static str,
    /// The day on which it was entered.
    pub sinds: Option<Datum>,
    /// Rows that counted.
    pub stappen: u32,
    /// Rows that were refused.
    pub geweigerd: u32,
}

/// A row that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Geweigerd<'a> {
    /// Row, from 0.
    pub rij: usize,
    /// Number or name of the dossier.
    pub dossier: &'a str,
    /// The state in which it was tried; empty when the machine is not known.
    pub toestand: &'static str,
    /// Its ground, where it has one.
    pub grondslag: Option<String>,
    /// What is wrong and what was expected.
    #[serde(flatten)]
    pub fout: Fout,
}

/// An open deadline of a dossier.
#[derive(Debug, Clone, Serialize)]
pub struct OpenTermijn<'a> {
    /// Number or name of the dossier.
    pub dossier: &'a str,
    /// The machine.
    pub traject: &'static str,
    /// The deadline.
    #[serde(flatten)]
    pub termijn: Termijn,
}

/// What the replay of a logbook gives.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Naspel<'a> {
    /// One per dossier and machine, in order of first appearance.
    pub dossiers: Vec<Eindstand<'a>>,
    /// Every row that cannot be, in order of dossier and row.
    pub geweigerd: Vec<Geweigerd<'a>>,
    /// Deadlines that are open on the day asked, if one was asked.
    pub termijnen: Vec<OpenTermijn<'a>>,
}

/// Why a row cannot be.
#[derive(Debug)]
pub(super) enum Problemen {
    Fouten(Vec<Fout>),
    Weigeringen(Vec<Weigering>),
}

impl Problemen {
    pub(super) fn meld<'a>(self, rij: usize, dossier: &'a str, toestand: &'static str, naspel: &mut Naspel<'a>) {
        let regel = |grondslag: Option<String>, fout| Geweigerd { rij, dossier, toestand, grondslag, fout };
        match self {
            Self::Fouten(fouten) => naspel.geweigerd.extend(fouten.into_iter().map(|fout| regel(None, fout))),
            Self::Weigeringen(weigeringen) => naspel.geweigerd.extend(
                weigeringen
                    .iter()
                    .map(|weigering| regel(weigering.grondslag().map(ToString::to_string), weigering.fout())),
            ),
        }
    }
}

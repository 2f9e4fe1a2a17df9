//! What is needed to determine one loonwaarde.

use super::Methode;
use crate::grootheid::{Breuk, Percentage, Uren};
use crate::tijd::Peildatum;

/// The third factor: of the old method the *inzetbaarheid*, of the uniform method the *netto werktijd*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Werktijd {
    /// How well somebody can be deployed (old method).
    Inzetbaarheid(Percentage),
    /// Net working time (uniform method).
    Netto(Percentage),
}

impl Werktijd {
    /// The factor itself.
    #[must_use]
    pub const fn percentage(self) -> Percentage {
        match self {
            Self::Inzetbaarheid(percentage) | Self::Netto(percentage) => percentage,
        }
    }
}

/// How much of the working time a task takes; all tasks in the same form, together the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aandeel {
    /// In percents, together exactly 100.
    Procent(Percentage),
    /// In minutes a week, together exactly the week (or, without hours, each other's whole).
    Minuten(u32),
}

impl Aandeel {
    /// As a share of one, when the whole is `geheel` (100 percent, or that many minutes).
    pub(super) fn deel(self, geheel: Breuk) -> Breuk {
        self.maat() / geheel
    }

    /// The size in its own measure.
    pub(super) fn maat(self) -> Breuk {
        match self {
            Self::Procent(percentage) => percentage.deel(),
            Self::Minuten(minuten) => Breuk::geheel(i128::from(minuten)),
        }
    }
}

/// One task (*hoofdtaak* from 2021-07-01). Factors are percents of the average employee of the *normfunctie*, 0 to 200.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Taak {
    /// What the task is called, for the reader; not needed.
    pub naam: Option<String>,
    /// Tempo (T).
    pub tempo: Percentage,
    /// Quality (K).
    pub kwaliteit: Percentage,
    /// Inzetbaarheid (I) or netto werktijd (N).
    pub werktijd: Werktijd,
    /// Share of the working time (BT).
    pub aandeel: Aandeel,
}

impl Taak {
    /// A task without a name.
    #[must_use]
    pub fn new(tempo: Percentage, kwaliteit: Percentage, werktijd: Werktijd, aandeel: Aandeel) -> Self {
        Self { naam: None, tempo, kwaliteit, werktijd, aandeel }
    }
}

/// The tasks of one job on one date.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invoer {
    /// The tasks.
    pub taken: Vec<Taak>,
    /// The day at which the law is read.
    pub peildatum: Peildatum,
    /// The method; `None` for the one of the date. `Oud` from 2021-07-01 is for transitional cases (Besluit LKS 2021 art. 8).
    pub methode: Option<Methode>,
    /// Contract hours a week, for the test of 30 minutes a working day.
    pub uren_per_week: Option<Uren>,
    /// Working days a week, 1 to 7, for the same test.
    pub werkdagen: Option<u32>,
}

impl Invoer {
    /// The tasks and the date; everything else left out.
    #[must_use]
    pub fn new(taken: Vec<Taak>, peildatum: Peildatum) -> Self {
        Self { taken, peildatum, methode: None, uren_per_week: None, werkdagen: None }
    }
}

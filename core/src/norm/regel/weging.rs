//! The value of a condition for one person, in four values. Fast, and right whenever it is not `feiten_nodig`; a
//! condition that mentions one unknown fact twice can be decided all the same, which `diagram.rs` finds.

use super::feit::{Beeld, Feit};
use super::voorwaarde::{Blad, Regel, Voorwaarde};
use crate::tijd::Datum;

/// The value of a condition, and the outcome of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Not met.
    Nee,
    /// Somebody must decide first.
    BesluitNodig,
    /// Met.
    Ja,
    /// A fact that can change the outcome is not known.
    FeitenNodig,
}

impl Verdict {
    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Nee => "nee",
            Self::BesluitNodig => "besluit_nodig",
            Self::Ja => "ja",
            Self::FeitenNodig => "feiten_nodig",
        }
    }

    /// Of the opposite condition.
    #[must_use]
    #[inline]
    pub const fn omgekeerd(self) -> Self {
        match self {
            Self::Nee => Self::Ja,
            Self::Ja => Self::Nee,
            anders => anders,
        }
    }

    /// Both of two conditions: nee beats feiten_nodig beats besluit_nodig beats ja.
    #[must_use]
    #[inline]
    pub const fn en(self, ander: Self) -> Self {
        match (self, ander) {
            (Self::Nee, _) | (_, Self::Nee) => Self::Nee,
            (Self::FeitenNodig, _) | (_, Self::FeitenNodig) => Self::FeitenNodig,
            (Self::BesluitNodig, _) | (_, Self::BesluitNodig) => Self::BesluitNodig,
            (Self::Ja, Self::Ja) => Self::Ja,
        }
    }

    /// One of two conditions: ja beats feiten_nodig beats besluit_nodig beats nee.
    #[must_use]
    #[inline]
    pub const fn of(self, ander: Self) -> Self {
        self.omgekeerd().en(ander.omgekeerd()).omgekeerd()
    }
}

impl<F: Feit> Blad<F> {
    #[inline]
    pub(super) fn weeg(&self, beeld: &impl Beeld<F>) -> Verdict {
        match beeld.klasse(self.feit) {
            None => Verdict::FeitenNodig,
            Some(klasse) if self.ja.bevat(klasse) => Verdict::Ja,
            Some(klasse) if self.open.is_some_and(|(open, _)| open.bevat(klasse)) => Verdict::BesluitNodig,
            Some(_) => Verdict::Nee,
        }
    }
}

impl<F: Feit> Voorwaarde<F> {
    /// The value on `dag` for the person of `beeld`.
    pub(super) fn weeg(&self, beeld: &impl Beeld<F>, dag: Datum) -> Verdict {
        match self {
            Self::Alle(delen) => {
                let mut tot_nu = Verdict::Ja;
                for deel in *delen {
                    tot_nu = tot_nu.en(deel.weeg(beeld, dag));
                    if tot_nu == Verdict::Nee {
                        break;
                    }
                }
                tot_nu
            }
            Self::Een(delen) => {
                let mut tot_nu = Verdict::Nee;
                for deel in *delen {
                    tot_nu = tot_nu.of(deel.weeg(beeld, dag));
                    if tot_nu == Verdict::Ja {
                        break;
                    }
                }
                tot_nu
            }
            Self::Niet(deel) => deel.weeg(beeld, dag).omgekeerd(),
            Self::Feit(blad) => blad.weeg(beeld),
            Self::Regel(regel) => regel.weeg(beeld, dag),
            Self::Vast(vast) => {
                if vast.besluit.is_some() {
                    Verdict::BesluitNodig
                } else {
                    Verdict::Nee
                }
            }
        }
    }
}

impl<F: Feit> Regel<F> {
    /// The value on `dag`, fast: right whenever it is not `feiten_nodig`, which can also mean that only the exact method
    /// would have decided it.
    pub(crate) fn weeg(&self, beeld: &impl Beeld<F>, dag: Datum) -> Verdict {
        self.versie(dag).map_or(Verdict::Nee, |rij| rij.waarde.voorwaarde.weeg(beeld, dag))
    }
}

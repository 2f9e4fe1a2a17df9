//! The verdicts on many rules for one person on one day.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::bevindingen::{Bevindingen, Vak};
use super::feit::Feit;
use super::oordeel::{FeitNodig, Oordeel};
use super::verdict::Verdict;
use super::voorwaarde::{Regel, Versie};
use crate::norm::Rij;

/// The verdicts on many rules, in the order in which they were asked for. They have what was found in common; a verdict that is
/// taken out shares in it.
///
/// ```
/// use participatiewet::doelgroep::GROEPEN;
/// use participatiewet::feiten::Persoon;
/// use participatiewet::norm::regel::{Verdict, Weging};
/// let beeld = Persoon::new().op("2026-07-01".parse()?);
/// let oordelen = Weging::op(&beeld, "2026-07-01".parse()?).oordelen(GROEPEN.iter().copied())?;
/// assert_eq!(oordelen.len(), GROEPEN.len());
/// assert_eq!(oordelen.van("DG-01").unwrap().uitkomst, Verdict::FeitenNodig);
/// assert!(oordelen.van("DG-00").is_none());
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Oordelen<F: Feit> {
    gewogen: Vec<Gewogen<F>>,
    bevindingen: Arc<Bevindingen>,
}

/// A verdict without its share in what was found.
#[derive(Debug, Clone)]
pub(super) struct Gewogen<F: Feit> {
    pub(super) regel: &'static Regel<F>,
    pub(super) versie: &'static Rij<&'static Versie<F>>,
    pub(super) uitkomst: Verdict,
    pub(super) feiten: Vec<FeitNodig<F>>,
    pub(super) vak: Vak,
}

impl<F: Feit> Gewogen<F> {
    #[inline]
    pub(super) fn oordeel(self, bevindingen: Arc<Bevindingen>) -> Oordeel<F> {
        let Self { regel, versie, uitkomst, feiten, vak } = self;
        Oordeel { regel, uitkomst, feiten, versie, vak, bevindingen }
    }
}

impl<F: Feit> Oordelen<F> {
    pub(super) const fn new(gewogen: Vec<Gewogen<F>>, bevindingen: Arc<Bevindingen>) -> Self {
        Self { gewogen, bevindingen }
    }

    /// How many.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.gewogen.len()
    }

    /// Whether no rule was asked for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.gewogen.is_empty()
    }

    /// Each of them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Oordeel<F>> {
        self.gewogen.iter().map(|gewogen| gewogen.clone().oordeel(Arc::clone(&self.bevindingen)))
    }

    /// The verdict on one rule, by its code or its name.
    #[must_use]
    pub fn van(&self, regel: &str) -> Option<Oordeel<F>> {
        let gewogen = self.gewogen.iter().find(|gewogen| [gewogen.regel.code, gewogen.regel.naam].contains(&regel))?;
        Some(gewogen.clone().oordeel(Arc::clone(&self.bevindingen)))
    }

    /// The verdicts from the one at this place on, apart.
    pub(crate) fn splits(&mut self, vanaf: usize) -> Self {
        let gewogen = self.gewogen.split_off(vanaf.min(self.gewogen.len()));
        Self { gewogen, bevindingen: Arc::clone(&self.bevindingen) }
    }
}

impl<F: Feit> IntoIterator for Oordelen<F> {
    type Item = Oordeel<F>;
    type IntoIter = Losse<F>;

    fn into_iter(self) -> Losse<F> {
        Losse { gewogen: self.gewogen.into_iter(), bevindingen: self.bevindingen }
    }
}

/// The verdicts of an [`Oordelen`], one by one.
#[derive(Debug)]
pub struct Losse<F: Feit> {
    gewogen: std::vec::IntoIter<Gewogen<F>>,
    bevindingen: Arc<Bevindingen>,
}

impl<F: Feit> Iterator for Losse<F> {
    type Item = Oordeel<F>;

    fn next(&mut self) -> Option<Oordeel<F>> {
        Some(self.gewogen.next()?.oordeel(Arc::clone(&self.bevindingen)))
    }
}

impl<F: Feit> Serialize for Oordelen<F> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.iter())
    }
}

//! What was found while a rule is looked into. What turns out not to decide is forgotten again.

use super::bevindingen::Vak;
use super::reden::Reden;

/// What was found while a rule is looked into: one list for all rules that look into each other.
#[derive(Debug, Default)]
pub(super) struct Bezig(Vec<Grond>);

/// What decided: a condition of the rule, or all that decided another rule.
#[derive(Debug, Clone, Copy)]
pub(super) enum Grond {
    Reden(Reden),
    Regel(Vak),
}

/// How far the list at hand was filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand(usize);

impl Bezig {
    #[inline]
    pub(super) fn stand(&self) -> Stand {
        Stand(self.0.len())
    }

    #[inline]
    pub(super) fn vind(&mut self, grond: Grond) {
        self.0.push(grond);
    }

    /// Forgets what came after `stand`.
    #[inline]
    pub(super) fn vergeet_vanaf(&mut self, stand: Stand) {
        self.0.truncate(stand.0);
    }

    /// Forgets what came between the two.
    #[inline]
    pub(super) fn vergeet(&mut self, van: Stand, tot: Stand) {
        if van.0 < tot.0 {
            self.0.drain(van.0..tot.0);
        }
    }

    #[inline]
    pub(super) fn sinds(&self, stand: Stand) -> &[Grond] {
        self.0.get(stand.0..).unwrap_or_default()
    }
}

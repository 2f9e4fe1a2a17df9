//! A table from parts of a diagram to their place. The keys come from the rules and are few: a quick mixing of their bits
//! is enough, and it is the same on every run.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash};

use super::Plek;
use crate::norm::regel::menger::Menger;

#[derive(Debug)]
pub(super) struct Tafel<K>(HashMap<K, Plek, BuildHasherDefault<Menger>>);

impl<K: Hash + Eq> Tafel<K> {
    pub(super) fn nieuw() -> Self {
        Self(HashMap::default())
    }

    #[inline]
    pub(super) fn zoek(&self, sleutel: &K) -> Option<Plek> {
        self.0.get(sleutel).copied()
    }

    #[inline]
    pub(super) fn zet(&mut self, sleutel: K, plek: Plek) {
        self.0.insert(sleutel, plek);
    }
}

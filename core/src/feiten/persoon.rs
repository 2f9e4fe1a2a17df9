//! One person: what is known of the facts.

use super::{Feit, Gegeven, Momentopname, afleiding};
use crate::norm::regel::{Beeld as _, Feitsoort, Klasse};
use crate::tijd::Peildatum;

/// A list that a caller can call complete: every fact of it that is not given is then "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lijst {
    /// Every benefit.
    Uitkeringen,
    /// Every job and workplace.
    Werk,
    /// Every decision (*vaststelling*): one that is not given has not been taken.
    Besluiten,
}

impl Lijst {
    /// All of them.
    pub const ALLE: [Self; 3] = [Self::Uitkeringen, Self::Werk, Self::Besluiten];

    /// Stable name, as in `volledig`.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Uitkeringen => "uitkeringen",
            Self::Werk => "werk",
            Self::Besluiten => "besluiten",
        }
    }

    /// Whether the fact is on the list.
    #[must_use]
    pub const fn bevat(self, feit: Feit) -> bool {
        match self {
            Self::Uitkeringen => matches!(feit.soort(), Feitsoort::Uitkering),
            Self::Werk => matches!(
                feit,
                Feit::Dienstbetrekking | Feit::BeschutWerkDienstbetrekking | Feit::WswArtikel2 | Feit::WswArtikel7
            ),
            Self::Besluiten => {
                matches!(feit.soort(), Feitsoort::Vaststelling)
                    || matches!(feit, Feit::LoonwaardeOfForfait | Feit::LidVanDeToekenning)
            }
        }
    }

    /// What a complete list without anything on it says.
    const fn niets_ervan(self) -> &'static Momentopname {
        match self {
            Self::Uitkeringen => const { &Self::Uitkeringen.nee() },
            Self::Werk => const { &Self::Werk.nee() },
            Self::Besluiten => const { &Self::Besluiten.nee() },
        }
    }

    const fn nee(self) -> Momentopname {
        let mut moment = Momentopname::leeg();
        let mut feiten = Feit::ALLE;
        while let [feit, rest @ ..] = feiten {
            if self.bevat(*feit) {
                moment.zet(*feit, Momentopname::nee(*feit));
            }
            feiten = rest;
        }
        moment
    }
}

/// What is known of one person. Make it with [`Persoon::new`] and [`Persoon::weet`], or read it with [`Persoon::lees`].
///
/// ```
/// use participatiewet::feiten::{Feit, Gegeven, Lijst, Persoon};
/// use participatiewet::norm::regel::{Beeld, Klasse};
/// let mut persoon = Persoon::new();
/// persoon.weet(Feit::AlgemeneBijstand, Gegeven::Klasse(Klasse(0)));
/// let beeld = persoon.op("2026-07-01".parse()?);
/// assert_eq!(beeld.klasse(Feit::AlgemeneBijstand), Some(Klasse(0)));
/// assert_eq!(beeld.klasse(Feit::Ww), None); // not given is not "no"
/// persoon.volledig(Lijst::Uitkeringen);
/// assert_eq!(persoon.op("2026-07-01".parse()?).klasse(Feit::Ww), Some(Klasse(2)));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Persoon {
    /// The facts of which a class was given: nearly all of them, and an answer keeps the person that it is about.
    klassen: Momentopname,
    /// The facts of which something else was given, in the order of the catalogue.
    overige: Vec<(Feit, Gegeven)>,
    volledig: Vec<Lijst>,
}

impl Persoon {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what is known of a fact, in the place of what was known of it.
    pub fn weet(&mut self, feit: Feit, gegeven: Gegeven) -> &mut Self {
        let plek = self.overige.binary_search_by_key(&feit, |(al, _)| *al);
        match (Gegeven::klasse(&gegeven), plek) {
            (Some(klasse), plek) => {
                self.klassen.zet(feit, klasse);
                if let Ok(plek) = plek {
                    self.overige.remove(plek);
                }
            }
            (None, Ok(plek)) => {
                if let Some((_, al)) = self.overige.get_mut(plek) {
                    *al = gegeven;
                }
            }
            (None, Err(plek)) => {
                self.klassen.vergeet(feit);
                self.overige.insert(plek, (feit, gegeven));
            }
        }
        self
    }

    /// Says that a list is complete.
    pub fn volledig(&mut self, lijst: Lijst) -> &mut Self {
        if !self.volledig.contains(&lijst) {
            self.volledig.push(lijst);
        }
        self
    }

    /// What is known of a fact.
    #[must_use]
    pub fn gegeven(&self, feit: Feit) -> Option<&Gegeven> {
        if let Some(klasse) = self.klassen.klasse(feit) {
            return Gegeven::van_klasse(klasse);
        }
        let plek = self.overige.binary_search_by_key(&feit, |(al, _)| *al).ok()?;
        self.overige.get(plek).map(|(_, gegeven)| gegeven)
    }

    /// Everything that is known, in the order of the catalogue.
    pub fn gegevens(&self) -> impl Iterator<Item = (Feit, &Gegeven)> {
        Feit::ALLE.iter().filter_map(|feit| Some((*feit, self.gegeven(*feit)?)))
    }

    /// Whether the caller called the list of this fact complete.
    #[must_use]
    pub fn is_volledig(&self, feit: Feit) -> bool {
        self.volledig.iter().any(|lijst| lijst.bevat(feit))
    }

    /// The complete lists.
    #[must_use]
    pub fn volledige_lijsten(&self) -> &[Lijst] {
        &self.volledig
    }

    /// The fact to ask for when the class of `feit` is not known: itself, unless it was given and waits for another one.
    #[must_use]
    pub fn te_vragen(&self, feit: Feit) -> Feit {
        afleiding::te_vragen(self, feit)
    }

    /// The class of every fact on one day.
    #[must_use]
    pub fn op(&self, peildatum: Peildatum) -> Momentopname {
        let dag = peildatum.datum();
        let mut moment = Momentopname::leeg();
        for lijst in &self.volledig {
            moment.vul_aan(lijst.niets_ervan());
        }
        moment.vul_aan(&self.klassen);
        for (feit, gegeven) in &self.overige {
            match gegeven {
                Gegeven::Perioden { lijst, .. } if lijst.iter().any(|periode| periode.bevat(dag)) => {
                    moment.zet(*feit, Klasse(0));
                }
                Gegeven::Perioden { volledig, .. } if *volledig || self.is_volledig(*feit) => {
                    moment.zet(*feit, Momentopname::nee(*feit));
                }
                _ => {}
            }
        }
        afleiding::leid_af(self, dag, &mut moment);
        moment
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_last_of_a_fact_is_what_is_known_of_it() {
        let (ja, nee) = (Gegeven::Klasse(Klasse(0)), Gegeven::Klasse(Klasse(2)));
        let nooit = Gegeven::Perioden { lijst: Vec::new(), volledig: true };
        let mut persoon = Persoon::new();
        for gegeven in [&ja, &nooit, &nee, &nooit, &nooit, &ja] {
            persoon.weet(Feit::Ww, gegeven.clone()).weet(Feit::AlgemeneBijstand, nee.clone());
            assert_eq!(persoon.gegeven(Feit::Ww), Some(gegeven));
            let bekend: Vec<_> = persoon.gegevens().collect();
            assert_eq!(bekend, [(Feit::AlgemeneBijstand, &nee), (Feit::Ww, gegeven)]);
        }
        let mut anders = Persoon::new();
        anders.weet(Feit::AlgemeneBijstand, nee).weet(Feit::Ww, ja);
        assert_eq!(persoon, anders);
    }

    #[test]
    fn a_class_that_no_fact_has_is_kept_as_it_was_told_and_decides_nothing() {
        for klasse in [8, u8::MAX] {
            let vreemd = Gegeven::Klasse(Klasse(klasse));
            let mut persoon = Persoon::new();
            persoon.weet(Feit::Ww, vreemd.clone());
            assert_eq!(persoon.gegeven(Feit::Ww), Some(&vreemd));
            let dag = "2026-07-01".parse().expect("a day");
            assert_eq!(persoon.op(dag).klasse(Feit::Ww), None);
        }
    }
}

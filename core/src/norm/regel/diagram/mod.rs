//! The reduced decision diagram of a condition over the facts that are not known: exact where a value alone is not.
//!
//! A node asks one fact; its branches are the classes of that fact; its leaves are `nee`, `besluit_nodig` and `ja`. Equal
//! parts are one node, and a node whose branches are all the same does not exist. Then the diagram depends on a fact if and
//! only if the fact occurs in it: exactly then there are two completions of the unknown facts, equal but for this one,
//! with different outcomes. So a diagram that is a leaf is a decided verdict, and its facts are the questions that matter.

mod lezen;

use std::collections::BTreeMap;

use super::feit::{Beeld, Feit, Klasse};
use super::voorwaarde::{Blad, Voorwaarde};
use super::weging::Verdict;
use crate::tijd::Datum;

/// The most classes that a fact can have.
pub(super) const KLASSEN: usize = 8;

/// A leaf or a node.
pub(super) type Plek = u32;
const NEE: Plek = 0;
const BESLUIT: Plek = 1;
const JA: Plek = 2;
const EERSTE_KNOOP: Plek = 3;

/// What a node asks, in the order in which the condition mentions it, and how many classes that has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Vraag {
    volgnummer: u16,
    klassen: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Knoop {
    vraag: Vraag,
    takken: [Plek; KLASSEN],
}

/// What a diagram asks about: a fact, or another rule where that is not looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Onderwerp<F: 'static> {
    /// A fact.
    Feit(F),
    /// Another rule, by its code: `ja`, `nee` or `besluit_nodig`.
    Regel(&'static str, &'static str),
}

/// The classes of another rule, as a column shows them.
pub(super) const KLASSEN_VAN_EEN_REGEL: [&str; 3] = ["ja", "nee", "besluit_nodig"];

#[derive(Debug)]
pub(super) struct Diagram<F: 'static> {
    onderwerpen: Vec<Onderwerp<F>>,
    knopen: Vec<Knoop>,
    uniek: BTreeMap<Knoop, Plek>,
    beide: BTreeMap<(Plek, Plek), Plek>,
    niet: BTreeMap<Plek, Plek>,
    wortel: Plek,
}

impl<F: Feit> Diagram<F> {
    /// The diagram of the condition for the person of `beeld`; other rules are looked into.
    pub(super) fn nieuw(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Self {
        let mut diagram = Self::leeg();
        diagram.wortel = diagram.bouw(voorwaarde, beeld, dag, true);
        diagram
    }

    /// The diagram in which another rule is one question; for a decision table.
    pub(super) fn zonder_andere_regels(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Self {
        let mut diagram = Self::leeg();
        diagram.wortel = diagram.bouw(voorwaarde, beeld, dag, false);
        diagram
    }

    fn leeg() -> Self {
        Self {
            onderwerpen: Vec::new(),
            knopen: Vec::new(),
            uniek: BTreeMap::new(),
            beide: BTreeMap::new(),
            niet: BTreeMap::new(),
            wortel: NEE,
        }
    }

    fn bouw(&mut self, voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum, in_regels: bool) -> Plek {
        match voorwaarde {
            Voorwaarde::Alle(delen) => {
                let mut tot_nu = JA;
                for deel in *delen {
                    let deel = self.bouw(deel, beeld, dag, in_regels);
                    tot_nu = self.beide(tot_nu, deel);
                }
                tot_nu
            }
            Voorwaarde::Een(delen) => {
                let mut geen = JA;
                for deel in *delen {
                    let deel = self.bouw(deel, beeld, dag, in_regels);
                    let niet = self.niet(deel);
                    geen = self.beide(geen, niet);
                }
                self.niet(geen)
            }
            Voorwaarde::Niet(deel) => {
                let deel = self.bouw(deel, beeld, dag, in_regels);
                self.niet(deel)
            }
            Voorwaarde::Feit(blad) => self.blad(blad, beeld),
            Voorwaarde::Regel(regel) if !in_regels => {
                let onderwerp = Onderwerp::Regel(regel.code, regel.titel);
                let mut takken = [JA; KLASSEN];
                for (tak, waarde) in takken.iter_mut().zip([JA, NEE, BESLUIT]) {
                    *tak = waarde;
                }
                self.vraag(onderwerp, KLASSEN_VAN_EEN_REGEL.len(), takken)
            }
            Voorwaarde::Regel(regel) => match regel.versie(dag) {
                Some(rij) => self.bouw(&rij.waarde.voorwaarde, beeld, dag, in_regels),
                None => NEE,
            },
            Voorwaarde::Vast(vast) => {
                if vast.besluit.is_some() {
                    BESLUIT
                } else {
                    NEE
                }
            }
        }
    }

    fn blad(&mut self, blad: &Blad<F>, beeld: &impl Beeld<F>) -> Plek {
        let waarde = |klasse: Klasse| match (blad.ja.bevat(klasse), blad.open) {
            (true, _) => JA,
            (false, Some((open, _))) if open.bevat(klasse) => BESLUIT,
            (false, _) => NEE,
        };
        if let Some(klasse) = beeld.klasse(blad.feit) {
            return waarde(klasse);
        }
        let mut takken = [NEE; KLASSEN];
        for (tak, klasse) in takken.iter_mut().zip(0_u8..) {
            *tak = waarde(Klasse(klasse));
        }
        self.vraag(Onderwerp::Feit(blad.feit), blad.feit.def().klassen.len(), takken)
    }

    /// A node; the branches beyond the classes repeat the first one.
    fn vraag(&mut self, onderwerp: Onderwerp<F>, klassen: usize, mut takken: [Plek; KLASSEN]) -> Plek {
        let gelijk = |al: &Onderwerp<F>| match (al, &onderwerp) {
            (Onderwerp::Feit(een), Onderwerp::Feit(ander)) => een == ander,
            (Onderwerp::Regel(een, _), Onderwerp::Regel(ander, _)) => een == ander,
            _ => false,
        };
        let plek = self.onderwerpen.iter().position(gelijk).unwrap_or_else(|| {
            self.onderwerpen.push(onderwerp);
            self.onderwerpen.len().saturating_sub(1)
        });
        let eerste = takken.first().copied().unwrap_or(NEE);
        for tak in takken.iter_mut().skip(klassen) {
            *tak = eerste;
        }
        let vraag = Vraag {
            volgnummer: u16::try_from(plek).unwrap_or(u16::MAX),
            klassen: u8::try_from(klassen).unwrap_or(u8::MAX),
        };
        self.knoop(vraag, takken)
    }

    fn knoop(&mut self, vraag: Vraag, takken: [Plek; KLASSEN]) -> Plek {
        let eerste = takken.first().copied().unwrap_or(NEE);
        if takken.iter().all(|tak| *tak == eerste) {
            return eerste;
        }
        let knoop = Knoop { vraag, takken };
        if let Some(plek) = self.uniek.get(&knoop) {
            return *plek;
        }
        let plek = u32::try_from(self.knopen.len()).unwrap_or(u32::MAX).saturating_add(EERSTE_KNOOP);
        self.knopen.push(knoop);
        self.uniek.insert(knoop, plek);
        plek
    }

    fn kijk(&self, plek: Plek) -> Option<Knoop> {
        let plek = usize::try_from(plek.checked_sub(EERSTE_KNOOP)?).ok()?;
        self.knopen.get(plek).copied()
    }

    /// The lowest of two outcomes, in every completion.
    fn beide(&mut self, een: Plek, ander: Plek) -> Plek {
        if een == NEE || ander == NEE {
            return NEE;
        }
        if een == JA || een == ander {
            return ander;
        }
        if ander == JA {
            return een;
        }
        let sleutel = (een.min(ander), een.max(ander));
        if let Some(plek) = self.beide.get(&sleutel) {
            return *plek;
        }
        let (links, rechts) = (self.kijk(een), self.kijk(ander));
        let Some(vraag) = [links, rechts].into_iter().flatten().map(|knoop| knoop.vraag).min() else {
            return een.min(ander); // two leaves
        };
        let takken_van = |knoop: Option<Knoop>, plek: Plek| match knoop {
            Some(knoop) if knoop.vraag == vraag => knoop.takken,
            _ => [plek; KLASSEN],
        };
        let (linker, rechter) = (takken_van(links, een), takken_van(rechts, ander));
        let mut takken = [NEE; KLASSEN];
        for (tak, (een, ander)) in takken.iter_mut().zip(linker.into_iter().zip(rechter)) {
            *tak = self.beide(een, ander);
        }
        let plek = self.knoop(vraag, takken);
        self.beide.insert(sleutel, plek);
        plek
    }

    fn niet(&mut self, plek: Plek) -> Plek {
        let Some(knoop) = self.kijk(plek) else {
            return JA.saturating_sub(plek); // nee and ja change places, a decision stays open
        };
        if let Some(al) = self.niet.get(&plek) {
            return *al;
        }
        let mut takken = knoop.takken;
        for tak in &mut takken {
            *tak = self.niet(*tak);
        }
        let omgekeerd = self.knoop(knoop.vraag, takken);
        self.niet.insert(plek, omgekeerd);
        omgekeerd
    }
}

fn verdict(plek: Plek) -> Verdict {
    match plek {
        NEE => Verdict::Nee,
        BESLUIT => Verdict::BesluitNodig,
        JA => Verdict::Ja,
        _ => Verdict::FeitenNodig,
    }
}

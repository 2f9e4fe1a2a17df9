//! The reduced decision diagram of a condition over the facts that are not known: exact where a value alone is not.
//!
//! A node asks one fact; its branches are the classes of that fact; its leaves are `nee`, `besluit_nodig` and `ja`. Equal
//! parts are one node, and a node whose branches are all the same does not exist. Then the diagram depends on a fact if and
//! only if the fact occurs in it: exactly then there are two completions of the unknown facts, equal but for this one,
//! with different outcomes. So a diagram that is a leaf is a decided verdict, and its facts are the questions that matter.

mod lezen;
mod samen;
mod tafel;

use super::feit::{Beeld, Feit, Klasse};
use super::voorwaarde::{Blad, Regel, Voorwaarde};
use super::weging::Verdict;
use crate::tijd::Datum;
use samen::Bewerking;
use tafel::Tafel;

/// The most classes that a fact can have.
pub(super) const KLASSEN: usize = 8;

/// A leaf or a node.
pub(super) type Plek = u32;
const NEE: Plek = 0;
const BESLUIT: Plek = 1;
const JA: Plek = 2;
const EERSTE_KNOOP: Plek = 3;

/// What a node asks, in the order in which the condition mentions it, and how many classes that has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Vraag {
    volgnummer: u16,
    klassen: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    uniek: Tafel<Knoop>,
    samen: Tafel<(Bewerking, Plek, Plek)>,
    niet: Tafel<Plek>,
    /// The other rules that are looked into; a condition may mention one more than once.
    regels: Vec<(&'static Regel<F>, Option<Plek>)>,
    in_regels: bool,
    wortel: Plek,
}

impl<F: Feit> Diagram<F> {
    /// The diagram of the condition for the person of `beeld`; other rules are looked into.
    pub(super) fn nieuw(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Self {
        Self::gebouwd(voorwaarde, beeld, dag, true)
    }

    /// The diagram in which another rule is one question; for a decision table.
    pub(super) fn zonder_andere_regels(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Self {
        Self::gebouwd(voorwaarde, beeld, dag, false)
    }

    fn gebouwd(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum, in_regels: bool) -> Self {
        let mut diagram = Self {
            onderwerpen: Vec::new(),
            knopen: Vec::new(),
            uniek: Tafel::nieuw(),
            samen: Tafel::nieuw(),
            niet: Tafel::nieuw(),
            regels: Vec::new(),
            in_regels,
            wortel: NEE,
        };
        diagram.noem(voorwaarde, beeld, dag);
        diagram.wortel = diagram.bouw(voorwaarde, beeld, dag);
        diagram
    }

    /// Numbers what is asked about, in the order in which the condition mentions it.
    fn noem(&mut self, voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) {
        match voorwaarde {
            Voorwaarde::Alle(delen) | Voorwaarde::Een(delen) => {
                delen.iter().for_each(|deel| self.noem(deel, beeld, dag));
            }
            Voorwaarde::Niet(deel) => self.noem(deel, beeld, dag),
            Voorwaarde::Feit(blad) if beeld.klasse(blad.feit).is_some() => {}
            Voorwaarde::Feit(blad) => {
                self.volgnummer(Onderwerp::Feit(blad.feit));
            }
            Voorwaarde::Regel(regel) if !self.in_regels => {
                self.volgnummer(Onderwerp::Regel(regel.code, regel.titel));
            }
            Voorwaarde::Regel(regel) => {
                if !self.regels.iter().any(|(al, _)| std::ptr::eq(*al, *regel)) {
                    self.regels.push((regel, None));
                    if let Some(rij) = regel.versie(dag) {
                        self.noem(&rij.waarde.voorwaarde, beeld, dag);
                    }
                }
            }
            Voorwaarde::Vast(_) => {}
        }
    }

    fn volgnummer(&mut self, onderwerp: Onderwerp<F>) -> u16 {
        let gelijk = |al: &Onderwerp<F>| match (al, &onderwerp) {
            (Onderwerp::Feit(een), Onderwerp::Feit(ander)) => een == ander,
            (Onderwerp::Regel(een, _), Onderwerp::Regel(ander, _)) => een == ander,
            _ => false,
        };
        let plek = self.onderwerpen.iter().position(gelijk).unwrap_or_else(|| {
            self.onderwerpen.push(onderwerp);
            self.onderwerpen.len().saturating_sub(1)
        });
        u16::try_from(plek).unwrap_or(u16::MAX)
    }

    fn bouw(&mut self, voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Plek {
        match voorwaarde {
            Voorwaarde::Alle(delen) => self.bouw_delen(Bewerking::En, delen, beeld, dag),
            Voorwaarde::Een(delen) => self.bouw_delen(Bewerking::Of, delen, beeld, dag),
            Voorwaarde::Niet(deel) => {
                let deel = self.bouw(deel, beeld, dag);
                self.niet(deel)
            }
            Voorwaarde::Feit(blad) => self.blad(blad, beeld),
            Voorwaarde::Regel(regel) if !self.in_regels => {
                let onderwerp = Onderwerp::Regel(regel.code, regel.titel);
                let mut takken = [JA; KLASSEN];
                for (tak, waarde) in takken.iter_mut().zip([JA, NEE, BESLUIT]) {
                    *tak = waarde;
                }
                self.vraag(onderwerp, KLASSEN_VAN_EEN_REGEL.len(), takken)
            }
            Voorwaarde::Regel(regel) => {
                let al = self.regels.iter().find(|(al, _)| std::ptr::eq(*al, *regel)).and_then(|(_, plek)| *plek);
                if let Some(plek) = al {
                    return plek;
                }
                let plek = regel.versie(dag).map_or(NEE, |rij| self.bouw(&rij.waarde.voorwaarde, beeld, dag));
                if let Some((_, al)) = self.regels.iter_mut().find(|(al, _)| std::ptr::eq(*al, *regel)) {
                    *al = Some(plek);
                }
                plek
            }
            Voorwaarde::Vast(vast) => {
                if vast.besluit.is_some() {
                    BESLUIT
                } else {
                    NEE
                }
            }
        }
    }

    /// The parts from the last to the first: what is mentioned first is asked first, so each part goes on top of the rest.
    fn bouw_delen(&mut self, bewerking: Bewerking, delen: &[Voorwaarde<F>], beeld: &impl Beeld<F>, dag: Datum) -> Plek {
        let (neutraal, beslissend) = bewerking.neutraal_en_beslissend();
        let mut rest = neutraal;
        for deel in delen.iter().rev() {
            let deel = self.bouw(deel, beeld, dag);
            rest = self.samen(bewerking, deel, rest);
            if rest == beslissend {
                break;
            }
        }
        rest
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

    fn vraag(&mut self, onderwerp: Onderwerp<F>, klassen: usize, takken: [Plek; KLASSEN]) -> Plek {
        let volgnummer = self.volgnummer(onderwerp);
        self.knoop(Vraag { volgnummer, klassen: u8::try_from(klassen).unwrap_or(u8::MAX) }, takken)
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

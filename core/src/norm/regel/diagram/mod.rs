//! The reduced decision diagram of a condition over the facts that are not known: exact where a value alone is not.
//!
//! A node asks one fact; its branches are the classes of that fact; its leaves are `nee`, `besluit_nodig` and `ja`. Equal
//! parts are one node, and a node whose branches are all the same does not exist. Then the diagram depends on a fact if and
//! only if the fact occurs in it: exactly then there are two completions of the unknown facts, equal but for this one,
//! with different outcomes. So a diagram that is a leaf is a decided verdict, and its facts are the questions that matter.

mod lezen;
mod punten;
mod samen;
mod tafel;

use std::marker::PhantomData;

use super::feit::{Beeld, Feit, Klasse};
use super::per_regel::PerRegel;
use super::verdict::Verdict;
use super::voorwaarde::{Blad, Regel, Voorwaarde};
use super::weging::Gevonden;
use super::wijzer::Wijzer;
use crate::tijd::Datum;
pub(super) use punten::{Uitkomsten, Vraagpunt};
use samen::Bewerking;
use tafel::Tafel;

/// The most classes that a fact can have.
pub(crate) const KLASSEN: usize = 8;

/// A leaf or a node.
pub(super) type Plek = u32;
const NEE: Plek = 0;
const BESLUIT: Plek = 1;
const JA: Plek = 2;
const EERSTE_KNOOP: Plek = 3;
const GEEN_NUMMER: u16 = u16::MAX;
/// The facts of a rule were numbered, the rule was not built yet.
const NIET_GEBOUWD: Plek = Plek::MAX;

/// What a node asks, in the order in which the condition mentions it, and how many classes that has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Vraag {
    volgnummer: u16,
    klassen: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// A larger point of the condition, by its number, and which outcomes it can have.
    Punt(u16, Uitkomsten),
}

/// The classes of another rule, as a column shows them.
pub(super) const KLASSEN_VAN_EEN_REGEL: [&str; 3] = ["ja", "nee", "besluit_nodig"];

/// Of whom and of which day, and the values of rules that were found already.
pub(super) struct Zicht<'a, F: Feit, B> {
    pub(super) beeld: &'a B,
    pub(super) dag: Datum,
    pub(super) regels: &'a PerRegel<Gevonden>,
    pub(super) over: PhantomData<F>,
}

impl<F: Feit, B> Zicht<'_, F, B> {
    /// The value of a rule, unless an unknown fact can change it or the rule was not weighed.
    fn bekend(&self, regel: &'static Regel<F>) -> Option<Verdict> {
        self.regels.zoek(regel).and_then(Gevonden::waarde).filter(|waarde| *waarde != Verdict::FeitenNodig)
    }
}

#[derive(Debug)]
pub(super) struct Diagram<F: 'static> {
    onderwerpen: Vec<Onderwerp<F>>,
    /// Per fact, by its place in the catalogue, its number among the subjects; [`GEEN_NUMMER`] if it has none.
    nummers: Vec<u16>,
    knopen: Vec<Knoop>,
    /// On which visit each node was seen last.
    gezien: Vec<u64>,
    bezoeken: u64,
    /// Each node is there once.
    uniek: Wijzer,
    en: Tafel,
    of: Tafel,
    /// Per node its opposite, or [`NIET_GEBOUWD`].
    niet: Vec<Plek>,
    /// The rules that are looked into; they may mention each other more than once.
    regels: PerRegel<Plek>,
    in_regels: bool,
}

impl<F: Feit> Diagram<F> {
    /// No condition yet. Rules of one person on one day go into one diagram: what they share is one part of it.
    pub(super) fn leeg() -> Self {
        Self::nieuw(true)
    }

    /// No condition yet; another rule is one question, as in a decision table.
    pub(super) fn zonder_andere_regels() -> Self {
        Self::nieuw(false)
    }

    fn nieuw(in_regels: bool) -> Self {
        Self {
            onderwerpen: Vec::new(),
            nummers: Vec::new(),
            knopen: Vec::new(),
            gezien: Vec::new(),
            bezoeken: 0,
            uniek: Wijzer::new(),
            en: Tafel::leeg(),
            of: Tafel::leeg(),
            niet: Vec::new(),
            regels: PerRegel::new(),
            in_regels,
        }
    }

    /// Where the condition stands, for the person of `beeld`.
    pub(super) fn van(&mut self, voorwaarde: &Voorwaarde<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) -> Plek {
        self.noem(voorwaarde, zicht);
        self.bouw(voorwaarde, zicht)
    }

    /// Where the rule stands.
    pub(super) fn van_regel(&mut self, regel: &'static Regel<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) -> Plek {
        self.noem_regel(regel, zicht);
        self.bouw_regel(regel, zicht)
    }

    /// Numbers what is asked about, in the order in which the condition mentions it.
    fn noem(&mut self, voorwaarde: &Voorwaarde<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) {
        match voorwaarde {
            Voorwaarde::Alle(delen) | Voorwaarde::Een(delen) => {
                delen.iter().for_each(|deel| self.noem(deel, zicht));
            }
            Voorwaarde::Niet(deel) => self.noem(deel, zicht),
            Voorwaarde::Feit(blad) if zicht.beeld.klasse(blad.feit).is_some() => {}
            Voorwaarde::Feit(blad) => {
                self.nummer_van_feit(blad.feit);
            }
            Voorwaarde::Regel(regel) if !self.in_regels => {
                self.volgnummer(Onderwerp::Regel(regel.code, regel.titel));
            }
            Voorwaarde::Regel(regel) => self.noem_regel(regel, zicht),
            Voorwaarde::Vast(_) => {}
        }
    }

    /// A rule whose value is known asks nothing.
    fn noem_regel(&mut self, regel: &'static Regel<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) {
        if zicht.bekend(regel).is_none() && self.regels.zoek(regel).is_none() {
            self.regels.zet(regel, NIET_GEBOUWD);
            if let Some(rij) = regel.versie(zicht.dag) {
                self.noem(&rij.waarde.voorwaarde, zicht);
            }
        }
    }

    fn nummer_van_feit(&mut self, feit: F) -> u16 {
        let plek = feit.nummer();
        if let Some(nummer) = self.nummers.get(plek).filter(|nummer| **nummer != GEEN_NUMMER) {
            return *nummer;
        }
        let nummer = u16::try_from(self.onderwerpen.len()).unwrap_or(u16::MAX);
        self.onderwerpen.push(Onderwerp::Feit(feit));
        if self.nummers.len() <= plek {
            self.nummers.resize(plek.saturating_add(1), GEEN_NUMMER);
        }
        if let Some(plek) = self.nummers.get_mut(plek) {
            *plek = nummer;
        }
        nummer
    }

    fn volgnummer(&mut self, onderwerp: Onderwerp<F>) -> u16 {
        if let Onderwerp::Feit(feit) = onderwerp {
            return self.nummer_van_feit(feit);
        }
        let gelijk = |al: &Onderwerp<F>| match (al, &onderwerp) {
            (Onderwerp::Regel(een, _), Onderwerp::Regel(ander, _)) => een == ander,
            (Onderwerp::Punt(een, _), Onderwerp::Punt(ander, _)) => een == ander,
            _ => false,
        };
        let plek = self.onderwerpen.iter().position(gelijk).unwrap_or_else(|| {
            self.onderwerpen.push(onderwerp);
            self.onderwerpen.len().saturating_sub(1)
        });
        u16::try_from(plek).unwrap_or(u16::MAX)
    }

    fn bouw(&mut self, voorwaarde: &Voorwaarde<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) -> Plek {
        match voorwaarde {
            Voorwaarde::Alle(delen) => self.bouw_delen(Bewerking::En, delen, zicht),
            Voorwaarde::Een(delen) => self.bouw_delen(Bewerking::Of, delen, zicht),
            Voorwaarde::Niet(deel) => {
                let deel = self.bouw(deel, zicht);
                self.niet(deel)
            }
            Voorwaarde::Feit(blad) => self.blad(blad, zicht),
            Voorwaarde::Regel(regel) if !self.in_regels => {
                self.vraag_uitkomst(Onderwerp::Regel(regel.code, regel.titel), Uitkomsten::ALLE)
            }
            Voorwaarde::Regel(regel) => self.bouw_regel(regel, zicht),
            Voorwaarde::Vast(vast) => blad_van(vast.waarde()),
        }
    }

    fn bouw_regel(&mut self, regel: &'static Regel<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) -> Plek {
        if let Some(bekend) = zicht.bekend(regel) {
            return blad_van(bekend);
        }
        if let Some(plek) = self.regels.zoek(regel).filter(|plek| *plek != NIET_GEBOUWD) {
            return plek;
        }
        let plek = regel.versie(zicht.dag).map_or(NEE, |rij| self.bouw(&rij.waarde.voorwaarde, zicht));
        self.regels.zet(regel, plek);
        plek
    }

    /// The parts from the last to the first: what is mentioned first is asked first, so each part goes on top of the rest.
    fn bouw_delen(
        &mut self,
        bewerking: Bewerking,
        delen: &[Voorwaarde<F>],
        zicht: &Zicht<'_, F, impl Beeld<F>>,
    ) -> Plek {
        let (neutraal, beslissend) = bewerking.neutraal_en_beslissend();
        let mut rest = neutraal;
        for deel in delen.iter().rev() {
            let deel = self.bouw(deel, zicht);
            rest = self.samen(bewerking, deel, rest);
            if rest == beslissend {
                break;
            }
        }
        rest
    }

    fn blad(&mut self, blad: &Blad<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) -> Plek {
        let waarde = |klasse| blad_van(blad.waarde_in(klasse));
        if let Some(klasse) = zicht.beeld.klasse(blad.feit) {
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

/// The leaf of a value that is known.
fn blad_van(bekend: Verdict) -> Plek {
    match bekend {
        Verdict::Ja => JA,
        Verdict::BesluitNodig => BESLUIT,
        Verdict::Nee | Verdict::FeitenNodig => NEE,
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

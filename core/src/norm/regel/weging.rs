//! One person on one day, weighed: the value of conditions and rules. Fast, and right whenever it is not `feiten_nodig`; a
//! condition that mentions one unknown fact twice can be decided all the same, which `diagram.rs` finds.

use std::marker::PhantomData;

use super::diagram::{Diagram, Plek, Zicht};
use super::feit::{Beeld, Feit};
use super::per_regel::PerRegel;
use super::redenen::{Grond, Vak, Vondsten};
use super::verdict::Verdict;
use super::voorwaarde::{Blad, Regel, Voorwaarde};
use crate::tijd::{Datum, Peildatum};

/// One person on one day. Rules look into each other; what was found of a rule is kept, so many rules of one person go
/// through one weighing.
///
/// ```
/// use participatiewet::doelgroep::{GROEPEN, kring::ALGEMENE_BIJSTAND};
/// use participatiewet::feiten::Persoon;
/// use participatiewet::norm::regel::{Verdict, Weging};
/// let beeld = Persoon::new().op("2026-07-01".parse()?);
/// let mut weging = Weging::op(&beeld, "2026-07-01".parse()?);
/// assert_eq!(weging.oordeel(&ALGEMENE_BIJSTAND)?.uitkomst, Verdict::FeitenNodig);
/// let open = GROEPEN.iter().filter(|regel| weging.verdict(regel) == Ok(Verdict::FeitenNodig)).count();
/// assert!(open > 40);
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug)]
pub struct Weging<'a, F: Feit, B> {
    pub(super) beeld: &'a B,
    pub(super) dag: Datum,
    pub(super) regels: PerRegel<Gevonden>,
    /// The chances that `invloed.rs` reckons with.
    pub(super) kansen: PerRegel<u64>,
    pub(super) diagram: Diagram<F>,
    pub(super) vondsten: Vondsten<F>,
    /// Room to write the reasons of one rule in.
    pub(super) grond: Grond,
}

/// What was found of one rule: its value, and what decided it where that was asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gevonden {
    waarde: Verdict,
    vak: Option<Vak>,
}

impl Gevonden {
    pub(super) const fn waarde(self) -> Verdict {
        self.waarde
    }
}

impl<'a, F: Feit, B: Beeld<F>> Weging<'a, F, B> {
    /// The person of `beeld` on `peildatum`.
    #[must_use]
    pub fn op(beeld: &'a B, peildatum: Peildatum) -> Self {
        Self {
            beeld,
            dag: peildatum.datum(),
            regels: PerRegel::new(),
            kansen: PerRegel::new(),
            diagram: Diagram::leeg(),
            vondsten: Vondsten::new(),
            grond: Grond::default(),
        }
    }

    /// The value of a condition.
    pub(super) fn weeg(&mut self, voorwaarde: &Voorwaarde<F>) -> Verdict {
        match voorwaarde {
            Voorwaarde::Alle(delen) => {
                let mut tot_nu = Verdict::Ja;
                for deel in *delen {
                    tot_nu = tot_nu.en(self.weeg(deel));
                    if tot_nu == Verdict::Nee {
                        break;
                    }
                }
                tot_nu
            }
            Voorwaarde::Een(delen) => {
                let mut tot_nu = Verdict::Nee;
                for deel in *delen {
                    tot_nu = tot_nu.of(self.weeg(deel));
                    if tot_nu == Verdict::Ja {
                        break;
                    }
                }
                tot_nu
            }
            Voorwaarde::Niet(deel) => self.weeg(deel).omgekeerd(),
            Voorwaarde::Feit(blad) => blad.weeg(self.beeld),
            Voorwaarde::Regel(regel) => self.weeg_regel(regel),
            Voorwaarde::Vast(vast) => vast.waarde(),
        }
    }

    /// The value of a rule, fast: right whenever it is not `feiten_nodig`, which can also mean that only the exact method
    /// would have decided it.
    pub(super) fn weeg_regel(&mut self, regel: &'static Regel<F>) -> Verdict {
        if let Some(al) = self.regels.zoek(regel) {
            return al.waarde;
        }
        let waarde = regel.versie(self.dag).map_or(Verdict::Nee, |rij| self.weeg(&rij.waarde.voorwaarde));
        self.regels.zet(regel, Gevonden { waarde, vak: None });
        waarde
    }

    /// Where the rule stands in the diagram.
    pub(super) fn in_diagram(&mut self, regel: &'static Regel<F>) -> Plek {
        let zicht = Zicht { beeld: self.beeld, dag: self.dag, regels: &self.regels, over: PhantomData };
        self.diagram.van_regel(regel, &zicht)
    }

    /// The same value, and where what decided it stands.
    pub(super) fn grond_van(&mut self, regel: &'static Regel<F>) -> (Verdict, Vak) {
        if let Some(Gevonden { waarde, vak: Some(vak) }) = self.regels.zoek(regel) {
            return (waarde, vak);
        }
        let versie = regel.versie(self.dag).map(|rij| &rij.waarde.voorwaarde);
        let (waarde, vak) = versie.map_or((Verdict::Nee, Vak::LEEG), |voorwaarde| self.doorzoek(voorwaarde));
        self.regels.zet(regel, Gevonden { waarde, vak: Some(vak) });
        (waarde, vak)
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

//! One person on one day, weighed: the value of conditions and rules. Fast, and right whenever it is not `feiten_nodig`; a
//! condition that mentions one unknown fact twice can be decided all the same, which `diagram.rs` finds.

use std::marker::PhantomData;
use std::sync::Arc;

use super::bevindingen::{Bevindingen, Vak};
use super::bezig::Bezig;
use super::diagram::{Diagram, Plek, Zicht};
use super::feit::{Beeld, Feit};
use super::invloed::{Deel, Onbekend};
use super::per_regel::PerRegel;
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
    /// The parts that `invloed.rs` is busy with, and what it found of each fact, by its place in the catalogue.
    pub(super) delen: Vec<Deel>,
    pub(super) onbekend: Vec<Onbekend>,
    pub(super) diagram: Diagram<F>,
    pub(super) bevindingen: Bevindingen,
    pub(super) bezig: Bezig,
    /// What verdicts took a share in: `bevindingen` is empty then, and gets it back before another rule is looked into.
    gedeeld: Option<Arc<Bevindingen>>,
}

/// What was found of one rule: its value, and what decided it where that was asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gevonden {
    waarde: Option<Verdict>,
    vak: Option<Vak>,
}

impl Gevonden {
    /// Somebody is looking into the rule.
    const NIETS: Self = Self { waarde: None, vak: None };

    #[inline]
    pub(super) const fn waarde(self) -> Option<Verdict> {
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
            delen: Vec::new(),
            onbekend: Vec::new(),
            diagram: Diagram::leeg(),
            bevindingen: Bevindingen::default(),
            bezig: Bezig::default(),
            gedeeld: None,
        }
    }

    /// Makes room for so many rules at once.
    pub(super) fn reserveer(&mut self, regels: usize) {
        self.regels.reserveer(regels);
        self.bevindingen.reserveer(regels);
    }

    /// Takes what was found back, after [`Self::deel`]: a copy if there still are verdicts that share in it.
    pub(super) fn hervat(&mut self) {
        if let Some(gedeeld) = self.gedeeld.take() {
            self.bevindingen = Arc::unwrap_or_clone(gedeeld);
        }
    }

    /// What was found so far, for verdicts to share.
    pub(super) fn deel(&mut self) -> Arc<Bevindingen> {
        let gedeeld = Arc::new(std::mem::take(&mut self.bevindingen));
        self.gedeeld = Some(Arc::clone(&gedeeld));
        gedeeld
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
        if let Some(waarde) = self.regels.zoek(regel).and_then(Gevonden::waarde) {
            return waarde;
        }
        let waarde = regel.versie(self.dag).map_or(Verdict::Nee, |rij| self.weeg(&rij.waarde.voorwaarde));
        self.regels.zet(regel, Gevonden { waarde: Some(waarde), vak: None });
        waarde
    }

    /// Where the rule stands in the diagram.
    pub(super) fn in_diagram(&mut self, regel: &'static Regel<F>) -> Plek {
        let zicht = Zicht { beeld: self.beeld, dag: self.dag, regels: &self.regels, over: PhantomData };
        self.diagram.van_regel(regel, &zicht)
    }

    /// The same value, and where what decided it stands.
    #[inline(always)]
    pub(super) fn grond_van(&mut self, regel: &'static Regel<F>) -> (Verdict, Vak) {
        let plaats = self.regels.plaats(regel, Gevonden::NIETS);
        if let Some(Gevonden { waarde: Some(waarde), vak: Some(vak) }) = self.regels.op(plaats) {
            return (waarde, vak);
        }
        let (waarde, vak) = self.doorzoek(regel);
        self.regels.zet_op(plaats, Gevonden { waarde: Some(waarde), vak: Some(vak) });
        (waarde, vak)
    }
}

impl<F: Feit> Blad<F> {
    #[inline]
    pub(super) fn weeg(&self, beeld: &impl Beeld<F>) -> Verdict {
        beeld.klasse(self.feit).map_or(Verdict::FeitenNodig, |klasse| self.waarde_in(klasse))
    }
}

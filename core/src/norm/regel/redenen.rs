//! Which conditions decided: changing any fact outside them cannot change the verdict.

use super::feit::{Beeld, Feit};
use super::oordeel::{Besluit, Reden};
use super::voorwaarde::{Blad, Voorwaarde};
use super::weging::Verdict;
use crate::norm::Melding;
use crate::tijd::Datum;

/// The reasons of a verdict and the decisions it waits for.
#[derive(Debug)]
pub(super) struct Grond {
    pub(super) redenen: Vec<Reden>,
    pub(super) besluiten: Vec<Besluit>,
    pub(super) meldingen: Vec<Melding>,
}

impl Grond {
    pub(super) fn new() -> Self {
        Self { redenen: Vec::with_capacity(8), besluiten: Vec::new(), meldingen: Vec::new() }
    }

    /// Adds what decided that `voorwaarde` has its value.
    pub(super) fn verzamel<F: Feit>(&mut self, voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) {
        self.van_waarde(voorwaarde, voorwaarde.weeg(beeld, dag), beeld, dag);
    }

    /// The same, for a condition whose value was weighed.
    fn van_waarde<F: Feit>(&mut self, voorwaarde: &Voorwaarde<F>, geheel: Verdict, beeld: &impl Beeld<F>, dag: Datum) {
        match voorwaarde {
            Voorwaarde::Alle(delen) => {
                self.van_delen(delen, beeld, dag, |deel| geheel != Verdict::Nee || deel == Verdict::Nee);
            }
            Voorwaarde::Een(delen) => {
                self.van_delen(delen, beeld, dag, |deel| geheel != Verdict::Ja || deel == Verdict::Ja);
            }
            Voorwaarde::Niet(deel) => self.van_waarde(deel, geheel.omgekeerd(), beeld, dag),
            Voorwaarde::Feit(blad) => self.van_blad(blad, beeld, dag),
            Voorwaarde::Regel(regel) => {
                // what the reader must know of a rule that had a say
                regel.meld(regel.weeg(beeld, dag), beeld, dag, &mut self.meldingen);
                if let Some(rij) = regel.versie(dag) {
                    self.van_waarde(&rij.waarde.voorwaarde, geheel, beeld, dag);
                }
            }
            Voorwaarde::Vast(vast) => {
                let voldaan = if let Some(besluit) = vast.besluit {
                    self.besluit(Besluit::new(besluit, dag));
                    Verdict::BesluitNodig
                } else {
                    Verdict::Nee
                };
                self.reden(Reden {
                    code: vast.code,
                    voldaan,
                    tekst: vast.tekst,
                    artikel: vast.artikel,
                    tekst_van: dag,
                });
            }
        }
    }

    fn van_delen<F: Feit>(
        &mut self,
        delen: &[Voorwaarde<F>],
        beeld: &impl Beeld<F>,
        dag: Datum,
        telt: impl Fn(Verdict) -> bool,
    ) {
        for deel in delen {
            let waarde = deel.weeg(beeld, dag);
            if telt(waarde) {
                self.van_waarde(deel, waarde, beeld, dag);
            }
        }
    }

    fn van_blad<F: Feit>(&mut self, blad: &Blad<F>, beeld: &impl Beeld<F>, dag: Datum) {
        let voldaan = blad.weeg(beeld);
        let tekst = match voldaan {
            Verdict::FeitenNodig => return, // asked for, not a reason
            Verdict::Ja => blad.voldaan,
            Verdict::Nee => blad.niet_voldaan,
            Verdict::BesluitNodig => {
                let Some((_, besluit)) = blad.open else { return };
                self.besluit(Besluit::new(besluit, dag));
                besluit.vraag
            }
        };
        self.reden(Reden { code: blad.code, voldaan, tekst, artikel: blad.artikel, tekst_van: dag });
    }

    /// The same reason is given once.
    fn reden(&mut self, reden: Reden) {
        if !self.redenen.iter().any(|al| al.code == reden.code && al.artikel == reden.artikel) {
            self.redenen.push(reden);
        }
    }

    fn besluit(&mut self, besluit: Besluit) {
        if !self.besluiten.contains(&besluit) {
            self.besluiten.push(besluit);
        }
    }
}

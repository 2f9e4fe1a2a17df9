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
    /// The other rules that were gone into, by where they stand: a second time gives nothing new.
    regels: Vec<usize>,
}

impl Grond {
    pub(super) fn new() -> Self {
        Self {
            redenen: Vec::with_capacity(8),
            besluiten: Vec::new(),
            meldingen: Vec::new(),
            regels: Vec::with_capacity(8),
        }
    }

    /// Adds what decided that `voorwaarde` has the value `geheel`.
    pub(super) fn verzamel<F: Feit>(
        &mut self,
        voorwaarde: &Voorwaarde<F>,
        geheel: Verdict,
        beeld: &impl Beeld<F>,
        dag: Datum,
    ) {
        match voorwaarde {
            Voorwaarde::Alle(delen) => {
                self.van_delen(delen, geheel, (Verdict::Ja, Verdict::Nee), beeld, dag);
            }
            Voorwaarde::Een(delen) => {
                self.van_delen(delen, geheel, (Verdict::Nee, Verdict::Ja), beeld, dag);
            }
            Voorwaarde::Niet(deel) => self.verzamel(deel, geheel.omgekeerd(), beeld, dag),
            Voorwaarde::Feit(blad) => self.van_blad(blad, geheel, dag),
            Voorwaarde::Regel(regel) => {
                let plek = std::ptr::from_ref(*regel).addr();
                if self.regels.contains(&plek) {
                    return;
                }
                self.regels.push(plek);
                // what the reader must know of a rule that had a say; its value is that of the condition
                regel.meld(geheel, beeld, dag, &mut self.meldingen);
                if let Some(rij) = regel.versie(dag) {
                    self.verzamel(&rij.waarde.voorwaarde, geheel, beeld, dag);
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

    /// Of several conditions those that decided: each of them, or the ones with the value `beslist` that decides alone.
    /// When together they are `gelijk`, each of them is.
    fn van_delen<F: Feit>(
        &mut self,
        delen: &[Voorwaarde<F>],
        geheel: Verdict,
        (gelijk, beslist): (Verdict, Verdict),
        beeld: &impl Beeld<F>,
        dag: Datum,
    ) {
        for deel in delen {
            let waarde = if geheel == gelijk { gelijk } else { deel.weeg(beeld, dag) };
            if geheel != beslist || waarde == beslist {
                self.verzamel(deel, waarde, beeld, dag);
            }
        }
    }

    fn van_blad<F>(&mut self, blad: &Blad<F>, voldaan: Verdict, dag: Datum) {
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

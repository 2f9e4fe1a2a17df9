//! The verdict on one rule for one person on one day, with everything that explains it.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::feit::{Beeld, Feit, Wie};
use super::invloed::op_invloed;
use super::verdict::Verdict;
use super::voorwaarde::{Besluitvraag, Regel, Versie};
use super::weging::Weging;
use crate::bron::Artikel;
use crate::fout::{Error, Fout};
use crate::norm::{Melding, Regelversie, Rij};
use crate::tijd::{Datum, Peildatum};

/// A condition that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reden {
    /// Stable code of the condition.
    pub code: &'static str,
    /// Whether it is met.
    pub voldaan: Verdict,
    /// In plain Dutch, a sentence about the person.
    pub tekst: &'static str,
    /// Where it stands.
    pub artikel: Artikel,
    /// The day whose text of the article is meant.
    pub tekst_van: Datum,
}

/// A decision that must be taken first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Besluit {
    /// Stable code.
    pub code: &'static str,
    /// Who decides.
    pub wie: Wie,
    /// What is to be decided.
    pub vraag: &'static str,
    /// Where the power stands.
    pub artikel: Artikel,
    /// The day whose text of the article is meant.
    pub tekst_van: Datum,
}

impl Besluit {
    pub(super) fn new(vraag: &Besluitvraag, dag: Datum) -> Self {
        let &Besluitvraag { code, wie, vraag, artikel } = vraag;
        Self { code, wie, vraag, artikel, tekst_van: dag }
    }
}

/// A fact that can still change the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeitNodig<F> {
    /// The fact.
    pub feit: F,
    /// How much it decides, to compare with other facts: a share of 2^32.
    pub invloed: u64,
}

/// The verdict on one rule. A `nee` is an answer; `ja` says that the conditions are met, never that somebody has a right
/// where the law says that the college decides.
#[derive(Debug, Clone)]
pub struct Oordeel<F: Feit> {
    /// Code of the rule.
    pub code: &'static str,
    /// Stable name of the rule.
    pub naam: &'static str,
    /// What the rule is about.
    pub titel: &'static str,
    /// The verdict.
    pub uitkomst: Verdict,
    /// Every condition that decided, and only those.
    pub redenen: Vec<Reden>,
    /// The facts that can still change the verdict, the most decisive first; empty unless the verdict is `feiten_nodig`.
    pub feiten: Vec<FeitNodig<F>>,
    /// The decisions that the verdict waits for.
    pub besluiten: Vec<Besluit>,
    /// What the reader must know.
    pub meldingen: Vec<Melding>,
    /// The version of the rule.
    pub regelversie: Regelversie,
}

impl<F: Feit> Regel<F> {
    /// The verdict on `peildatum`; for many rules of one person make one [`Weging`].
    ///
    /// # Errors
    /// `peildatum_na_bekende_regels` after the last day whose law was read.
    pub fn oordeel(&'static self, beeld: &impl Beeld<F>, peildatum: Peildatum) -> Result<Oordeel<F>, Error> {
        Weging::op(beeld, peildatum).oordeel(self)
    }

    /// The verdict and the facts that can still change it, as [`Self::oordeel`] gives them, without the reasons.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn nodig(
        &'static self,
        beeld: &impl Beeld<F>,
        peildatum: Peildatum,
    ) -> Result<(Verdict, Vec<FeitNodig<F>>), Error> {
        Weging::op(beeld, peildatum).nodig(self)
    }

    /// The verdict alone, as [`Self::oordeel`] gives it.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn verdict(&'static self, beeld: &impl Beeld<F>, peildatum: Peildatum) -> Result<Verdict, Error> {
        Weging::op(beeld, peildatum).verdict(self)
    }

    fn versie_op(&'static self, dag: Datum) -> Result<&'static Rij<&'static Versie<F>>, Error> {
        let tot = self.versies.bekend_tot_en_met;
        if dag > tot {
            let verwacht =
                format!("een peildatum tot en met {}, de laatste waarvan de wettekst bekend is", tot.voluit());
            return Err(Fout::new("peildatum_na_bekende_regels", "/peildatum", verwacht).met_waarde(dag).into());
        }
        self.versie(dag).ok_or_else(|| {
            let verwacht = "een peildatum vanaf 1 januari 2015, het begin van de Participatiewet";
            Fout::new("peildatum_voor_2015", "/peildatum", verwacht).met_waarde(dag).into()
        })
    }
}

impl<F: Feit, B: Beeld<F>> Weging<'_, F, B> {
    /// The verdict on a rule.
    ///
    /// # Errors
    /// `peildatum_na_bekende_regels` after the last day whose law was read.
    pub fn oordeel(&mut self, regel: &'static Regel<F>) -> Result<Oordeel<F>, Error> {
        let rij = regel.versie_op(self.dag)?;
        Ok(self.met_redenen(regel, rij))
    }

    /// The verdicts on many rules.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn oordelen(&mut self, regels: &[&'static Regel<F>]) -> Result<Vec<Oordeel<F>>, Error> {
        self.regels.reserveer(regels.len().saturating_mul(2)); // they look into others
        let mut oordelen = Vec::with_capacity(regels.len());
        for regel in regels {
            let rij = regel.versie_op(self.dag)?;
            oordelen.push(self.met_redenen(regel, rij));
        }
        Ok(oordelen)
    }

    #[inline]
    fn met_redenen(&mut self, regel: &'static Regel<F>, rij: &'static Rij<&'static Versie<F>>) -> Oordeel<F> {
        let (gewogen, vak) = self.grond_van(regel);
        let (uitkomst, feiten) = self.beslis(regel, gewogen);
        let mut grond = std::mem::take(&mut self.grond);
        grond.leeg();
        regel.meld(uitkomst, self, &mut grond.meldingen);
        grond.schrijf(vak, self);
        if uitkomst != Verdict::BesluitNodig {
            grond.besluiten.clear(); // whether one is needed is not decided yet
        }
        let oordeel = Oordeel {
            code: regel.code,
            naam: regel.naam,
            titel: regel.titel,
            uitkomst,
            redenen: grond.redenen.as_slice().to_vec(), // no larger than needed: there are many
            feiten,
            besluiten: grond.besluiten.as_slice().to_vec(),
            meldingen: grond.meldingen.as_slice().to_vec(),
            regelversie: Regelversie {
                onderdeel: regel.naam,
                versie: rij.waarde.naam,
                van: rij.van,
                bron: rij.bron.tekst(),
            },
        };
        self.grond = grond;
        oordeel
    }

    /// The verdict and the facts that can still change it, as [`Self::oordeel`] gives them, without the reasons.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn nodig(&mut self, regel: &'static Regel<F>) -> Result<(Verdict, Vec<FeitNodig<F>>), Error> {
        regel.versie_op(self.dag)?;
        let gewogen = self.weeg_regel(regel);
        Ok(self.beslis(regel, gewogen))
    }

    /// The verdict alone, as [`Self::oordeel`] gives it.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn verdict(&mut self, regel: &'static Regel<F>) -> Result<Verdict, Error> {
        regel.versie_op(self.dag)?;
        Ok(self.waarde(regel))
    }

    /// The verdict alone; past the last known day that of the last version.
    pub(crate) fn waarde(&mut self, regel: &'static Regel<F>) -> Verdict {
        match self.weeg_regel(regel) {
            Verdict::FeitenNodig => {
                let plek = self.in_diagram(regel);
                self.diagram.uitkomst(plek)
            }
            bekend => bekend,
        }
    }

    /// The verdict, and the facts that can still change it.
    fn beslis(&mut self, regel: &'static Regel<F>, gewogen: Verdict) -> (Verdict, Vec<FeitNodig<F>>) {
        match gewogen {
            Verdict::FeitenNodig => {
                let plek = self.in_diagram(regel);
                let beslissend = self.diagram.beslissend(plek);
                (self.diagram.uitkomst(plek), op_invloed(&beslissend, regel, self))
            }
            bekend => (bekend, Vec::new()),
        }
    }
}

impl Serialize for Reden {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Reden", 5)?;
        record.serialize_field("code", self.code)?;
        record.serialize_field("voldaan", &self.voldaan)?;
        record.serialize_field("tekst", self.tekst)?;
        record.serialize_field("artikel", &self.artikel)?;
        record.serialize_field("link", &self.artikel.link(self.tekst_van))?;
        record.end()
    }
}

impl Serialize for Besluit {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Besluit", 5)?;
        record.serialize_field("code", self.code)?;
        record.serialize_field("wie", &self.wie)?;
        record.serialize_field("vraag", self.vraag)?;
        record.serialize_field("artikel", &self.artikel)?;
        record.serialize_field("link", &self.artikel.link(self.tekst_van))?;
        record.end()
    }
}

impl<F: Feit> Serialize for FeitNodig<F> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let def = self.feit.def();
        let mut record = s.serialize_struct("FeitNodig", 6)?;
        record.serialize_field("feit", def.naam)?;
        record.serialize_field("vraag", def.vraag)?;
        record.serialize_field("soort", &def.soort)?;
        record.serialize_field("klassen", def.klassen)?;
        record.serialize_field("weet", &def.weet)?;
        record.serialize_field("artikel", &def.artikel)?;
        record.end()
    }
}

impl<F: Feit> Serialize for Oordeel<F> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Oordeel", 9)?;
        record.serialize_field("code", self.code)?;
        record.serialize_field("naam", self.naam)?;
        record.serialize_field("titel", self.titel)?;
        record.serialize_field("uitkomst", &self.uitkomst)?;
        record.serialize_field("redenen", &self.redenen)?;
        record.serialize_field("feiten", &self.feiten)?;
        record.serialize_field("besluiten", &self.besluiten)?;
        record.serialize_field("meldingen", &self.meldingen)?;
        record.serialize_field("regelversie", &self.regelversie)?;
        record.end()
    }
}

//! The verdict on one rule for one person on one day, with everything that explains it.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::diagram::Diagram;
use super::feit::{Beeld, Feit, Wie};
use super::invloed::op_invloed;
use super::redenen::Grond;
use super::voorwaarde::{Besluitvraag, Regel, Versie, Voorwaarde, Wanneer};
use super::weging::Verdict;
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
    /// The verdict on `peildatum`.
    ///
    /// # Errors
    /// `peildatum_na_bekende_regels` after the last day whose law was read.
    pub fn oordeel(&'static self, beeld: &impl Beeld<F>, peildatum: Peildatum) -> Result<Oordeel<F>, Error> {
        let dag = peildatum.datum();
        let versie = self.versie_op(dag)?;
        let (rij, voorwaarde) = (versie, &versie.waarde.voorwaarde);
        let gewogen = voorwaarde.weeg(beeld, dag);
        let (uitkomst, feiten) = beslis(gewogen, voorwaarde, beeld, dag);
        let mut grond = Grond::new();
        grond.verzamel(voorwaarde, gewogen, beeld, dag);
        if uitkomst != Verdict::BesluitNodig {
            grond.besluiten.clear(); // whether one is needed is not decided yet
        }
        let mut meldingen = Vec::new();
        self.meld(uitkomst, beeld, dag, &mut meldingen);
        for melding in grond.meldingen {
            if !meldingen.contains(&melding) {
                meldingen.push(melding);
            }
        }
        Ok(Oordeel {
            code: self.code,
            naam: self.naam,
            titel: self.titel,
            uitkomst,
            redenen: grond.redenen,
            feiten,
            besluiten: grond.besluiten,
            meldingen,
            regelversie: Regelversie {
                onderdeel: self.naam,
                versie: rij.waarde.naam,
                van: rij.van,
                bron: rij.bron.tekst(),
            },
        })
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
        let dag = peildatum.datum();
        let voorwaarde = &self.versie_op(dag)?.waarde.voorwaarde;
        Ok(beslis(voorwaarde.weeg(beeld, dag), voorwaarde, beeld, dag))
    }

    /// The verdict alone, as [`Self::oordeel`] gives it.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn verdict(&'static self, beeld: &impl Beeld<F>, peildatum: Peildatum) -> Result<Verdict, Error> {
        let dag = peildatum.datum();
        let voorwaarde = &self.versie_op(dag)?.waarde.voorwaarde;
        Ok(match voorwaarde.weeg(beeld, dag) {
            Verdict::FeitenNodig => Diagram::nieuw(voorwaarde, beeld, dag).uitkomst(),
            bekend => bekend,
        })
    }

    /// That the exact day of a change is not known, if the version on the other side of it says something else.
    fn onzeker(&'static self, uitkomst: Verdict, beeld: &impl Beeld<F>, dag: Datum) -> Option<Melding> {
        let melding = self.versies.melding_onzeker(dag)?;
        let grens = |rij: &&Rij<_>| rij.onzeker().is_some_and(|(eerste, laatste)| eerste <= dag && dag < laatste);
        let nieuw = self.versies.rijen.iter().find(grens)?;
        let oud = self.versies.rijen.iter().rev().find(|rij| rij.van < nieuw.van);
        let andere = if dag < nieuw.van { Some(nieuw) } else { oud };
        let anders = andere.is_some_and(|rij| rij.waarde.voorwaarde.weeg(beeld, dag) != uitkomst);
        anders.then_some(melding)
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

/// The verdict by the value of the condition, and the facts that can still change it.
fn beslis<F: Feit>(
    gewogen: Verdict,
    voorwaarde: &Voorwaarde<F>,
    beeld: &impl Beeld<F>,
    dag: Datum,
) -> (Verdict, Vec<FeitNodig<F>>) {
    match gewogen {
        Verdict::FeitenNodig => {
            let diagram = Diagram::nieuw(voorwaarde, beeld, dag);
            (diagram.uitkomst(), op_invloed(&diagram.beslissend(), voorwaarde, beeld, dag))
        }
        bekend => (bekend, Vec::new()),
    }
}

impl<F: Feit> Regel<F> {
    /// The messages of the version that hold with this outcome, each once.
    pub(super) fn meld(&'static self, uitkomst: Verdict, beeld: &impl Beeld<F>, dag: Datum, lijst: &mut Vec<Melding>) {
        let eigen = self.versie(dag).map_or(&[] as &[_], |rij| rij.waarde.meldingen).iter().filter(|melding| {
            match &melding.wanneer {
                Wanneer::Altijd => true,
                Wanneer::NietNee => uitkomst != Verdict::Nee,
                Wanneer::Als(voorwaarde) => voorwaarde.weeg(beeld, dag) == Verdict::Ja,
            }
        });
        for melding in self.onzeker(uitkomst, beeld, dag).into_iter().chain(eigen.map(|melding| melding.melding)) {
            if !lijst.contains(&melding) {
                lijst.push(melding);
            }
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

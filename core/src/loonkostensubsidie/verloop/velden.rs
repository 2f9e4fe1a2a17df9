//! The fields of a job before they are checked, and what they say on one day.

use super::super::controle::{HOOGSTE_FUNCTIELOON, HOOGSTE_LOONWAARDE, LANGSTE_WEEK};
use super::super::invoer::{Moment, OnbekendeDatum};
use super::super::loonwaarde::{self, Versie};
use super::super::velden::Velden;
use super::super::{FigurenNaForfait, Grondslag, Keuzes, Leeftijd, forfait};
use super::{Dienstverband, Vanaf, Verhuizing};
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::invoer::Veld;
use crate::norm::GeenVerslag;
use crate::parameters::{Invulling, WETTELIJK_MINIMUMLOON_UUR};
use crate::tijd::{Datum, Peildatum, Periode};

/// One item of a list of facts over time, with its place in the list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<T> {
    pub(super) plek: usize,
    pub(super) vanaf: Datum,
    pub(super) waarde: Veld<T>,
}

/// Facts over time, as far as they could be read.
#[derive(Debug, Clone)]
pub(super) struct Lijst<T> {
    pub(super) items: Vec<Item<T>>,
    /// Part of the list could not be read, so that what is not here may still have been given.
    pub(super) onvolledig: bool,
}

impl<T: Copy> Lijst<T> {
    /// What holds on a day.
    pub(super) fn op(&self, dag: Datum) -> Veld<T> {
        let geldend = self.items.iter().rev().find(|item| item.vanaf <= dag);
        match geldend {
            Some(item) => item.waarde,
            None if self.onvolledig => Veld::Onleesbaar,
            None => Veld::Afwezig,
        }
    }

    /// The typed list; `None` while a part is unreadable.
    pub(super) fn lijst(&self) -> Option<Vec<Vanaf<T>>> {
        if self.onvolledig {
            return None;
        }
        self.items.iter().map(|item| Some(Vanaf::new(item.vanaf, item.waarde.gegeven()?))).collect()
    }
}

impl<T: Copy> From<&Vec<Vanaf<T>>> for Lijst<T> {
    fn from(lijst: &Vec<Vanaf<T>>) -> Self {
        let item =
            |(plek, item): (usize, &Vanaf<T>)| Item { plek, vanaf: item.vanaf, waarde: Veld::Gegeven(item.waarde) };
        Self { items: lijst.iter().enumerate().map(item).collect(), onvolledig: false }
    }
}

/// The fields of a job, as far as they could be read.
#[derive(Debug, Clone)]
pub(super) struct Baanvelden {
    pub(super) aanvang_dienstbetrekking: Veld<Datum>,
    pub(super) ingangsdatum: Veld<Datum>,
    pub(super) laatste_dag: Veld<Datum>,
    pub(super) forfaitair: Veld<bool>,
    pub(super) loonwaarden: Lijst<Percentage>,
    pub(super) arbeidsduren: Lijst<Uren>,
    pub(super) normale_arbeidsduur: Veld<Uren>,
    pub(super) functielonen: Lijst<Bedrag>,
    pub(super) leeftijd: Veld<u32>,
    pub(super) geboortedatum: Veld<Datum>,
    pub(super) beschut: Veld<bool>,
    pub(super) vakantiebijslag_loonwaarde: Veld<Percentage>,
    pub(super) grondslag: Veld<Grondslag>,
    /// The periods that could be read, with their place.
    pub(super) no_risk_perioden: Vec<(usize, Periode)>,
    pub(super) verhuizingen: Vec<(usize, Verhuizing)>,
    pub(super) niet_meer_doelgroep_vanaf: Veld<Datum>,
    pub(super) van: Veld<Datum>,
    pub(super) tot: Veld<Datum>,
    pub(super) onbekende_datum: Veld<OnbekendeDatum>,
    pub(super) keuzes: Keuzes,
    pub(super) invulling: Vec<Invulling>,
    pub(super) strikt: Veld<bool>,
}

impl From<&Dienstverband> for Baanvelden {
    fn from(baan: &Dienstverband) -> Self {
        let (leeftijd, geboortedatum) = match baan.leeftijd {
            Leeftijd::Volwassen => (Veld::Afwezig, Veld::Afwezig),
            Leeftijd::Jaren(jaren) => (Veld::Gegeven(u32::from(jaren)), Veld::Afwezig),
            Leeftijd::Geboren(datum) => (Veld::Afwezig, Veld::Gegeven(datum)),
        };
        Self {
            aanvang_dienstbetrekking: Veld::Gegeven(baan.aanvang_dienstbetrekking),
            ingangsdatum: baan.ingangsdatum.into(),
            laatste_dag: baan.laatste_dag.into(),
            forfaitair: Veld::Gegeven(baan.forfaitair),
            loonwaarden: (&baan.loonwaarden).into(),
            arbeidsduren: (&baan.arbeidsduren).into(),
            normale_arbeidsduur: baan.normale_arbeidsduur.into(),
            functielonen: (&baan.functielonen).into(),
            leeftijd,
            geboortedatum,
            beschut: Veld::Gegeven(baan.beschut),
            vakantiebijslag_loonwaarde: baan.vakantiebijslag_loonwaarde.into(),
            grondslag: Veld::Gegeven(baan.grondslag),
            no_risk_perioden: baan.no_risk_perioden.iter().copied().enumerate().collect(),
            verhuizingen: baan.verhuizingen.iter().copied().enumerate().collect(),
            niet_meer_doelgroep_vanaf: baan.niet_meer_doelgroep_vanaf.into(),
            van: baan.van.into(),
            tot: baan.tot.into(),
            onbekende_datum: Veld::Gegeven(baan.onbekende_datum),
            keuzes: baan.keuzes,
            invulling: baan.invulling.clone(),
            strikt: Veld::Gegeven(baan.strikt),
        }
    }
}

impl Baanvelden {
    /// First day of the subsidy, as far as it is known.
    pub(super) fn ingang(&self) -> Option<Datum> {
        match self.ingangsdatum {
            Veld::Gegeven(ingang) => Some(ingang),
            Veld::Afwezig => self.aanvang_dienstbetrekking.gegeven(),
            Veld::Onleesbaar => None,
        }
    }

    /// The window of the forfait, for a job that starts with it.
    pub(super) fn forfait_venster(&self) -> Option<Periode> {
        let aanvang = self.aanvang_dienstbetrekking.gegeven().filter(|_| self.forfaitair == Veld::Gegeven(true))?;
        forfait::venster(aanvang, forfait::begin()?.max(aanvang))
    }

    /// The input of one calculation: what the job says on a day of it. What a version of the rule does not ask is left
    /// out, so that a job over many years gets no message about it.
    pub(super) fn op(&self, peildatum: Peildatum, ingang: Datum) -> Velden {
        let dag = peildatum.datum();
        let loonwaarde = self.loonwaarden.op(dag);
        let in_forfait =
            loonwaarde == Veld::Afwezig && self.forfait_venster().is_some_and(|venster| venster.bevat(dag));
        let met_loonwaarde = !in_forfait && loonwaarde != Veld::Afwezig;
        let moment = Moment { peildatum: dag, ingang: ingang.min(dag) };
        let op_functieloon = loonwaarde::versie(moment, &self.keuzes, &mut GeenVerslag)
            .is_some_and(|rij| rij.waarde == Versie::RechtensGeldendLoon);
        let met_uurloon = WETTELIJK_MINIMUMLOON_UUR.rijen.first().is_some_and(|eerste| dag >= eerste.van);
        // without a forfait there is nothing after it
        let mut keuzes = self.keuzes;
        if self.forfaitair != Veld::Gegeven(true) {
            keuzes.figuren_na_forfait = FigurenNaForfait::default();
        }
        Velden {
            peildatum: Veld::Gegeven(peildatum),
            loonwaarde: if in_forfait { Veld::Afwezig } else { loonwaarde },
            forfaitair: if in_forfait { Veld::Gegeven(true) } else { Veld::Afwezig },
            arbeidsduur: self.arbeidsduren.op(dag),
            normale_arbeidsduur: self.normale_arbeidsduur,
            leeftijd: self.leeftijd,
            geboortedatum: self.geboortedatum,
            ingangsdatum: Veld::Gegeven(ingang),
            aanvang_dienstbetrekking: match self.forfaitair {
                Veld::Gegeven(true) => self.aanvang_dienstbetrekking,
                _ => Veld::Afwezig,
            },
            beschut: self.beschut,
            functieloon: if met_loonwaarde && op_functieloon { self.functielonen.op(dag) } else { Veld::Afwezig },
            vakantiebijslag_loonwaarde: match met_loonwaarde {
                true => self.vakantiebijslag_loonwaarde,
                false => Veld::Afwezig,
            },
            grondslag: if met_uurloon { self.grondslag } else { Veld::Afwezig },
            onbekende_datum: self.onbekende_datum,
            keuzes,
            invulling: self.invulling.clone(),
            strikt: self.strikt,
        }
    }

    /// The same day with a stand-in for what is missing or wrong, to ask which figures are not known.
    pub(super) fn gaten_op(&self, peildatum: Peildatum, ingang: Datum) -> Vec<crate::fout::Fout> {
        let velden = self.op(peildatum, ingang);
        Velden {
            loonwaarde: Veld::Gegeven(HOOGSTE_LOONWAARDE),
            arbeidsduur: Veld::Gegeven(LANGSTE_WEEK),
            functieloon: Veld::Gegeven(HOOGSTE_FUNCTIELOON),
            ..velden
        }
        .gaten()
    }
}

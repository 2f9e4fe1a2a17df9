//! The fields of one record before they are checked: each left out, unreadable or read.

use super::controle::{HOOGSTE_FUNCTIELOON, HOOGSTE_LOONWAARDE, LANGSTE_WEEK};
use super::invoer::{Moment, OnbekendeDatum};
use super::{Grondslag, Invoer, Keuzes, Leeftijd, Route, hoogte};
use crate::fout::Fout;
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::invoer::Veld;
use crate::norm::GeenVerslag;
use crate::parameters::Invulling;
use crate::tijd::{Datum, Peildatum};

/// The fields of one record, as far as they could be read.
#[derive(Debug, Clone, Default)]
pub(super) struct Velden {
    pub(super) peildatum: Veld<Peildatum>,
    pub(super) loonwaarde: Veld<Percentage>,
    pub(super) forfaitair: Veld<bool>,
    pub(super) arbeidsduur: Veld<Uren>,
    pub(super) normale_arbeidsduur: Veld<Uren>,
    pub(super) leeftijd: Veld<u32>,
    pub(super) geboortedatum: Veld<Datum>,
    pub(super) ingangsdatum: Veld<Datum>,
    pub(super) aanvang_dienstbetrekking: Veld<Datum>,
    pub(super) beschut: Veld<bool>,
    pub(super) functieloon: Veld<Bedrag>,
    pub(super) vakantiebijslag_loonwaarde: Veld<Percentage>,
    pub(super) grondslag: Veld<Grondslag>,
    pub(super) onbekende_datum: Veld<OnbekendeDatum>,
    pub(super) keuzes: Keuzes,
    pub(super) invulling: Vec<Invulling>,
    pub(super) strikt: Veld<bool>,
}

impl From<&Invoer> for Velden {
    #[inline(always)]
    fn from(invoer: &Invoer) -> Self {
        let (loonwaarde, forfaitair) = match invoer.route {
            Route::Loonwaarde(loonwaarde) => (Veld::Gegeven(loonwaarde), Veld::Afwezig),
            Route::Forfaitair => (Veld::Afwezig, Veld::Gegeven(true)),
        };
        let (leeftijd, geboortedatum) = match invoer.leeftijd {
            Leeftijd::Volwassen => (Veld::Afwezig, Veld::Afwezig),
            Leeftijd::Jaren(jaren) => (Veld::Gegeven(u32::from(jaren)), Veld::Afwezig),
            Leeftijd::Geboren(datum) => (Veld::Afwezig, Veld::Gegeven(datum)),
        };
        Self {
            peildatum: Veld::Gegeven(invoer.peildatum),
            loonwaarde,
            forfaitair,
            arbeidsduur: Veld::Gegeven(invoer.arbeidsduur),
            normale_arbeidsduur: invoer.normale_arbeidsduur.into(),
            leeftijd,
            geboortedatum,
            ingangsdatum: invoer.ingangsdatum.into(),
            aanvang_dienstbetrekking: invoer.aanvang_dienstbetrekking.into(),
            beschut: Veld::Gegeven(invoer.beschut),
            functieloon: invoer.functieloon.into(),
            vakantiebijslag_loonwaarde: invoer.vakantiebijslag_loonwaarde.into(),
            grondslag: Veld::Gegeven(invoer.grondslag),
            onbekende_datum: Veld::Gegeven(invoer.onbekende_datum),
            keuzes: invoer.keuzes,
            invulling: Vec::new(),
            strikt: Veld::Gegeven(invoer.strikt),
        }
    }
}

impl Velden {
    /// Which version of the rule applies, for as far as the days are known.
    pub(super) fn moment(&self) -> Option<Moment> {
        let peildatum = self.peildatum.gegeven()?.datum();
        let ingang = self.ingangsdatum.gegeven().filter(|ingang| *ingang <= peildatum).unwrap_or(peildatum);
        Some(Moment { peildatum, ingang })
    }

    /// The problems with figures that are not known on the date, to be told beside the other problems. What is missing
    /// or wrong has a stand-in here: this asks which figures apply, never for an amount.
    pub(super) fn gaten(&self) -> Vec<Fout> {
        let (Some(peildatum), Some(moment)) = (self.peildatum.gegeven(), self.moment()) else { return Vec::new() };
        let mut invoer = Invoer::new(peildatum, Route::Loonwaarde(HOOGSTE_LOONWAARDE), LANGSTE_WEEK);
        invoer.normale_arbeidsduur = Some(LANGSTE_WEEK);
        invoer.functieloon = Some(HOOGSTE_FUNCTIELOON);
        invoer.ingangsdatum = Some(moment.ingang);
        invoer.keuzes = self.keuzes;
        invoer.grondslag = self.grondslag.of(Grondslag::default()).unwrap_or_default();
        invoer.onbekende_datum = self.onbekende_datum.of(OnbekendeDatum::default()).unwrap_or_default();
        invoer.strikt = self.strikt.of(false).unwrap_or_default();
        invoer.invulling.clone_from(&self.invulling);
        hoogte::reken(&invoer, &mut GeenVerslag).err().map(|fout| fout.fouten().to_vec()).unwrap_or_default()
    }

    /// The checked input; `None` while something that is needed is missing.
    pub(super) fn invoer(self) -> Option<Invoer> {
        let route = match (self.loonwaarde.gegeven(), self.forfaitair.gegeven()) {
            (Some(loonwaarde), _) => Route::Loonwaarde(loonwaarde),
            (None, Some(true)) => Route::Forfaitair,
            (None, _) => return None,
        };
        let mut invoer = Invoer::new(self.peildatum.gegeven()?, route, self.arbeidsduur.gegeven()?);
        invoer.normale_arbeidsduur = self.normale_arbeidsduur.gegeven();
        invoer.leeftijd = match (self.leeftijd.gegeven(), self.geboortedatum.gegeven()) {
            (Some(jaren), _) => Leeftijd::Jaren(u8::try_from(jaren).ok()?),
            (None, Some(geboren)) => Leeftijd::Geboren(geboren),
            (None, None) => Leeftijd::Volwassen,
        };
        invoer.ingangsdatum = self.ingangsdatum.gegeven();
        invoer.aanvang_dienstbetrekking = self.aanvang_dienstbetrekking.gegeven();
        invoer.beschut = self.beschut.of(false)?;
        invoer.functieloon = self.functieloon.gegeven();
        invoer.vakantiebijslag_loonwaarde = self.vakantiebijslag_loonwaarde.gegeven();
        invoer.grondslag = self.grondslag.of(Grondslag::default())?;
        invoer.onbekende_datum = self.onbekende_datum.of(OnbekendeDatum::default())?;
        invoer.keuzes = self.keuzes;
        invoer.invulling = self.invulling;
        invoer.strikt = self.strikt.of(false)?;
        Some(invoer)
    }
}

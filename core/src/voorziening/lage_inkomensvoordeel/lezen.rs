//! Reads one record of raw fields into an [`Invoer`], every problem at once.

use std::borrow::Cow;

use super::Invoer;
use super::invoer::fouten;
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::loonkostensubsidie::{ONBEKENDE_DATUM, OnbekendeDatum, invulling};
use crate::voorziening::tegemoetkoming::VERLOONDE_UREN;

/// The names of the fields, in the order in which problems are told.
pub const VELDEN: &[&str] = &["peildatum", "verloonde_uren", "jaarloon", "onbekende_datum", "invulling", "strikt"];

impl Invoer {
    /// Reads the named fields of one record, as a host language or a file gives them.
    ///
    /// # Errors
    /// Every problem of the record at once.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::voorziening::lage_inkomensvoordeel::Invoer;
    /// let fout = Invoer::lees(&[("verloonde_uren".into(), Ruw::Geheel(9000))]).unwrap_err();
    /// let codes: Vec<_> = fout.fouten().iter().map(|fout| (fout.code(), fout.pad())).collect();
    /// assert_eq!(codes, [("ontbreekt", "/peildatum"), ("buiten_bereik", "/verloonde_uren"), ("ontbreekt", "/jaarloon")]);
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let peildatum =
            lezer.nodig("peildatum", "een datum in het kalenderjaar, bijvoorbeeld \"2024-07-01\"", Ruw::peildatum);
        let uren = lezer.nodig("verloonde_uren", VERLOONDE_UREN, |ruw| ruw.uren_als(VERLOONDE_UREN));
        let jaarloon = lezer.nodig("jaarloon", "het loon van het kalenderjaar, bijvoorbeeld \"21750,00\"", Ruw::bedrag);
        let onbekende_datum = lezer.keuze("onbekende_datum", ONBEKENDE_DATUM).of(OnbekendeDatum::default());
        let invulling = invulling(&mut lezer);
        let strikt = lezer.veld("strikt", Ruw::ja_nee).of(false);
        let gecontroleerd = lezer.zoals_gezien(fouten(uren, jaarloon));
        let mut alle = lezer.fouten;
        alle.extend(gecontroleerd);
        if let Some(fout) = Error::uit(Lezer::op_volgorde(VELDEN, alle)) {
            return Err(fout);
        }
        let (Veld::Gegeven(peildatum), Veld::Gegeven(uren), Veld::Gegeven(jaarloon)) = (peildatum, uren, jaarloon)
        else {
            return Err(Fout::new("ontbreekt", "", "een volledig record").into());
        };
        let mut invoer = Self::new(peildatum, uren, jaarloon);
        invoer.onbekende_datum = onbekende_datum.unwrap_or_default();
        invoer.invulling = invulling;
        invoer.strikt = strikt.unwrap_or_default();
        Ok(invoer)
    }
}

//! Reads one record of raw fields into an [`Invoer`], every problem at once.

use std::borrow::Cow;

use super::invoer::{CATEGORIEEN, Velden};
use super::{Categorie, Invoer};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld, pad};
use crate::loonkostensubsidie::{ONBEKENDE_DATUM, OnbekendeDatum, invulling};
use crate::voorziening::tegemoetkoming::VERLOONDE_UREN;

/// The names of the fields, in the order in which problems are told.
pub const VELDEN: &[&str] =
    &["peildatum", "categorie", "verloonde_uren", "aanvang_dienstbetrekking", "onbekende_datum", "invulling", "strikt"];

impl Invoer {
    /// Reads the named fields of one record, as a host language or a file gives them.
    ///
    /// # Errors
    /// Every problem of the record at once.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::voorziening::loonkostenvoordeel::{Invoer, bedrag};
    /// let velden = [("peildatum", "1-1-2026"), ("categorie", "doelgroep_banenafspraak"), ("verloonde_uren", "2000")];
    /// let velden = velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst)));
    /// assert_eq!(bedrag(&Invoer::lees(&velden)?)?.to_string(), "2000.00"); // not 2020: the maximum
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let velden = Velden {
            peildatum: lezer.nodig(
                "peildatum",
                "een datum in het kalenderjaar, bijvoorbeeld \"2026-07-01\"",
                Ruw::peildatum,
            ),
            categorie: categorie(&mut lezer),
            verloonde_uren: lezer.nodig("verloonde_uren", VERLOONDE_UREN, |ruw| ruw.uren_als(VERLOONDE_UREN)),
            aanvang_dienstbetrekking: lezer.veld("aanvang_dienstbetrekking", Ruw::datum),
        };
        let onbekende_datum = lezer.keuze("onbekende_datum", ONBEKENDE_DATUM).of(OnbekendeDatum::default());
        let invulling = invulling(&mut lezer);
        let strikt = lezer.veld("strikt", Ruw::ja_nee).of(false);
        let gecontroleerd = lezer.zoals_gezien(velden.fouten());
        let mut fouten = lezer.fouten;
        fouten.extend(gecontroleerd);
        if let Some(fout) = Error::uit(Lezer::op_volgorde(VELDEN, fouten)) {
            return Err(fout);
        }
        let onvolledig = || Fout::new("ontbreekt", "", "een volledig record");
        let (Veld::Gegeven(peildatum), Veld::Gegeven(categorie), Veld::Gegeven(uren)) =
            (velden.peildatum, velden.categorie, velden.verloonde_uren)
        else {
            return Err(onvolledig().into());
        };
        let mut invoer = Self::new(peildatum, categorie, uren);
        invoer.aanvang_dienstbetrekking = velden.aanvang_dienstbetrekking.gegeven();
        invoer.onbekende_datum = onbekende_datum.unwrap_or_default();
        invoer.invulling = invulling;
        invoer.strikt = strikt.unwrap_or_default();
        Ok(invoer)
    }
}

fn categorie(lezer: &mut Lezer<'_, '_>) -> Veld<Categorie> {
    let categorie = lezer.keuze("categorie", CATEGORIEEN);
    if categorie == Veld::Afwezig {
        let namen: Vec<&str> = CATEGORIEEN.iter().map(|(naam, _)| *naam).collect();
        lezer.fouten.push(Fout::new("ontbreekt", pad("categorie"), format!("een van: {}", namen.join(", "))));
    }
    categorie
}

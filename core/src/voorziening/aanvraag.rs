//! What an overview needs: a person, a day, and what is known of the job for the amounts.

use std::borrow::Cow;

use serde::Serialize;

use super::tegemoetkoming::{VERLOONDE_UREN, uren_buiten_bereik};
use super::{bedragen, lage_inkomensvoordeel};
use crate::feiten::{Persoon, Zaak, uit_forfait, uit_jaarloon, uit_loonwaarde};
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::invoer::{Lezer, Ruw, pad};
use crate::tijd::{Datum, Peildatum};

/// The names of the fields, in the order in which problems are told.
pub const VELDEN: &[&str] = &[
    "feiten",
    "peildatum",
    "loonwaarde",
    "forfaitair",
    "arbeidsduur",
    "normale_arbeidsduur",
    "ingangsdatum",
    "beschut",
    "functieloon",
    "vakantiebijslag_loonwaarde",
    "verloonde_uren",
    "jaarloon",
];

/// One person on one day. Everything but these two is for amounts; what is not known leaves an amount out.
///
/// ```
/// use participatiewet::feiten::Persoon;
/// use participatiewet::voorziening::Aanvraag;
/// let mut aanvraag = Aanvraag::new(Persoon::new(), "2026-07-01".parse()?);
/// aanvraag.loonwaarde = Some("60".parse()?);
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Aanvraag {
    /// What is known of the person.
    pub persoon: Persoon,
    /// The day at which the law is read.
    pub peildatum: Peildatum,
    /// The loonwaarde that the college established: 0 to 200 percent, two decimals.
    pub loonwaarde: Option<Percentage>,
    /// The loonwaarde is left out in the first six months; only under art. 10d lid 1 onder b, see the fact `lid_van_de_toekenning`.
    pub forfaitair: bool,
    /// Hours a week in the contract: above 0, at most 60.
    pub arbeidsduur: Option<Uren>,
    /// The usual full-time week of the job: above 0, at most 60; needed for an amount before 2024.
    pub normale_arbeidsduur: Option<Uren>,
    /// First day of the loonkostensubsidie; `None` when it starts on the peildatum.
    pub ingangsdatum: Option<Datum>,
    /// A beschut-werk job (matters before 2017 only); `None` when the fact `beschut_werk_dienstbetrekking` says it. Only for
    /// the amount, and there it goes before the fact.
    pub beschut: Option<bool>,
    /// The full-time month wage; needed for an amount in 2015 and 2016.
    pub functieloon: Option<Bedrag>,
    /// Holiday allowance on the side of the loonwaarde, 0 to 100 percent; `None` for the statutory percentage.
    pub vakantiebijslag_loonwaarde: Option<Percentage>,
    /// Paid hours in the calendar year, 0 to 8784.
    pub verloonde_uren: Option<Uren>,
    /// Wage of the calendar year, for the lage-inkomensvoordeel.
    pub jaarloon: Option<Bedrag>,
}

impl Aanvraag {
    /// A person and a day, and nothing else known.
    #[must_use]
    pub fn new(persoon: Persoon, peildatum: Peildatum) -> Self {
        Self {
            persoon,
            peildatum,
            loonwaarde: None,
            forfaitair: false,
            arbeidsduur: None,
            normale_arbeidsduur: None,
            ingangsdatum: None,
            beschut: None,
            functieloon: None,
            vakantiebijslag_loonwaarde: None,
            verloonde_uren: None,
            jaarloon: None,
        }
    }

    /// Reads the named fields of one record, as a host language or a file gives them.
    ///
    /// # Errors
    /// Every problem of the record at once.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::voorziening::Aanvraag;
    /// let velden = [("peildatum", "1-7-2026"), ("loonwaarde", "201"), ("arbeidsduur", "32")];
    /// let velden = velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst)));
    /// assert_eq!(Aanvraag::lees(&velden).unwrap_err().pad(), "/loonwaarde");
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let (persoon, peildatum, mut lezer) = Zaak::velden(ruw, VELDEN);
        let loonwaarde = lezer.veld("loonwaarde", Ruw::percentage).gegeven();
        let forfaitair = lezer.veld("forfaitair", Ruw::ja_nee).gegeven();
        let arbeidsduur = lezer.veld("arbeidsduur", Ruw::uren).gegeven();
        let normale_arbeidsduur = lezer.veld("normale_arbeidsduur", Ruw::uren).gegeven();
        let ingangsdatum = lezer.veld("ingangsdatum", Ruw::datum).gegeven();
        let beschut = lezer.veld("beschut", Ruw::ja_nee).gegeven();
        let functieloon = lezer.veld("functieloon", Ruw::bedrag).gegeven();
        let vakantiebijslag_loonwaarde = lezer.veld("vakantiebijslag_loonwaarde", Ruw::percentage).gegeven();
        let verloonde_uren = lezer.veld("verloonde_uren", |ruw| ruw.uren_als(VERLOONDE_UREN)).gegeven();
        let jaarloon = lezer.veld("jaarloon", Ruw::bedrag).gegeven();
        // what can be checked is checked even if the person or the day could not be read
        let leeg = Persoon::new();
        let aanvraag = peildatum.map(|peildatum| Self {
            persoon: persoon.clone().unwrap_or(leeg),
            peildatum,
            loonwaarde,
            forfaitair: forfaitair.unwrap_or_default(),
            arbeidsduur,
            normale_arbeidsduur,
            ingangsdatum,
            beschut,
            functieloon,
            vakantiebijslag_loonwaarde,
            verloonde_uren,
            jaarloon,
        });
        let gecontroleerd = aanvraag.as_ref().map(Self::fouten).unwrap_or_default();
        let gecontroleerd = lezer.zoals_gezien(gecontroleerd);
        let mut fouten = lezer.fouten;
        fouten.extend(gecontroleerd);
        match (persoon, aanvraag, Error::uit(Lezer::op_volgorde(VELDEN, fouten))) {
            (_, _, Some(fout)) => Err(fout),
            (Some(_), Some(aanvraag), None) => Ok(aanvraag),
            _ => Err(Fout::new("ontbreekt", "", "een volledig record").into()),
        }
    }

    /// Every problem with the values of the job, as the calculations tell them.
    pub(super) fn fouten(&self) -> Vec<Fout> {
        let mut fouten = Vec::new();
        if self.loonwaarde.is_some() && self.forfaitair {
            let verwacht = "of een loonwaarde, of het forfait; niet allebei";
            fouten.push(Fout::new("forfait_met_loonwaarde", pad("forfaitair"), verwacht));
        }
        fouten.extend(bedragen::fouten_van_de_subsidie(self));
        fouten.extend(self.verloonde_uren.and_then(uren_buiten_bereik));
        if let Some(jaarloon) = self.jaarloon {
            let uren = self.verloonde_uren.unwrap_or_default();
            let fout =
                lage_inkomensvoordeel::bedrag(&lage_inkomensvoordeel::Invoer::new(self.peildatum, uren, jaarloon));
            let van_jaarloon = |fout: &&Fout| fout.pad() == pad("jaarloon");
            fouten.extend(fout.err().iter().flat_map(|fout| fout.fouten().iter().filter(van_jaarloon).cloned()));
        }
        fouten
    }

    /// The person with what follows from the fields of the job.
    pub(super) fn verrijkt(&self) -> Persoon {
        let mut persoon = self.persoon.clone();
        if let Some(loonwaarde) = self.loonwaarde {
            uit_loonwaarde(loonwaarde, self.peildatum.datum(), &mut persoon);
        } else if self.forfaitair {
            uit_forfait(&mut persoon);
        }
        if let (Some(uren), Some(jaarloon)) = (self.verloonde_uren, self.jaarloon) {
            let invoer = lage_inkomensvoordeel::Invoer::new(self.peildatum, uren, jaarloon);
            if let Ok(bedrag) = lage_inkomensvoordeel::bedrag(&invoer) {
                uit_jaarloon(bedrag > Bedrag::NUL, &mut persoon);
            }
        }
        persoon
    }
}

/// The input as it was read: only what was given. Fed back, it gives the same record.
#[derive(Serialize)]
pub(super) struct Gegevens<'a> {
    feiten: &'a Persoon,
    peildatum: Datum,
    #[serde(skip_serializing_if = "Option::is_none")]
    loonwaarde: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forfaitair: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arbeidsduur: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    normale_arbeidsduur: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ingangsdatum: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    beschut: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    functieloon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vakantiebijslag_loonwaarde: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verloonde_uren: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jaarloon: Option<String>,
}

impl<'a> From<&'a Aanvraag> for Gegevens<'a> {
    fn from(aanvraag: &'a Aanvraag) -> Self {
        Self {
            feiten: &aanvraag.persoon,
            peildatum: aanvraag.peildatum.datum(),
            loonwaarde: aanvraag.loonwaarde.map(|deel| deel.to_string()),
            forfaitair: aanvraag.forfaitair.then_some(true),
            arbeidsduur: aanvraag.arbeidsduur.map(|uren| uren.to_string()),
            normale_arbeidsduur: aanvraag.normale_arbeidsduur.map(|uren| uren.to_string()),
            ingangsdatum: aanvraag.ingangsdatum,
            beschut: aanvraag.beschut,
            functieloon: aanvraag.functieloon.map(|bedrag| bedrag.to_string()),
            vakantiebijslag_loonwaarde: aanvraag.vakantiebijslag_loonwaarde.map(|deel| deel.to_string()),
            verloonde_uren: aanvraag.verloonde_uren.map(|uren| uren.to_string()),
            jaarloon: aanvraag.jaarloon.map(|bedrag| bedrag.to_string()),
        }
    }
}

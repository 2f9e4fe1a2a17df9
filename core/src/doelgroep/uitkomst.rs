//! Every group of one person on one day, as one record.

use std::borrow::Cow;

use serde::Serialize;

use super::GROEPEN;
use crate::feiten::{Feit, Persoon, Zaak};
use crate::fout::Error;
use crate::norm::regel::{Oordeel, Oordeelweergave, Oordelen, Verdict, Weging};
use crate::tijd::{Datum, Peildatum};

/// Name and version of the record.
pub const FORMAAT: &str = "participatiewet.doelgroepen/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/doelgroepen-1.schema.json");

/// What a verdict is not.
pub const VOORBEHOUD: &str = "Dit is een toets aan de voorwaarden van de wet op deze dag, met de gegevens die zijn opgegeven. Wie aan de voorwaarden voldoet, heeft daarmee nog geen recht: daarover beslist wie de wet aanwijst, het college of UWV. Waar college staat, kan dat het bestuur van een openbaar lichaam zijn waaraan de gemeente dit heeft overgedragen (artikel 8c van de Participatiewet).";

/// Every group with its verdict.
#[derive(Debug, Clone)]
pub struct Uitkomst {
    zaak: Zaak,
    oordelen: Oordelen<Feit>,
}

/// Every group with its verdict.
///
/// # Errors
/// `peildatum_na_bekende_regels` after the last day whose law was read.
///
/// ```
/// use participatiewet::doelgroep::bepaal;
/// use participatiewet::feiten::{Feit, Gegeven, Lijst, Persoon, Zaak};
/// use participatiewet::norm::regel::{Klasse, Verdict};
/// let mut persoon = Persoon::new();
/// persoon.weet(Feit::Geboortedatum, Gegeven::Datum("1980-05-01".parse()?));
/// persoon.weet(Feit::AlgemeneBijstand, Gegeven::Klasse(Klasse(0))).volledig(Lijst::Uitkeringen);
/// let uitkomst = bepaal(&Zaak { persoon, peildatum: "2026-07-01".parse()? })?;
/// assert_eq!(uitkomst.oordeel("DG-01").unwrap().uitkomst, Verdict::Ja);
/// println!("{}", uitkomst.verslag());
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(zaak: &Zaak) -> Result<Uitkomst, Error> {
    let beeld = zaak.persoon.op(zaak.peildatum);
    let oordelen = Weging::op(&beeld, zaak.peildatum).oordelen(GROEPEN.iter().copied())?;
    Ok(Uitkomst::new(zaak.clone(), oordelen))
}

impl Uitkomst {
    /// What was decided elsewhere, in the order of the catalogue.
    pub(crate) fn new(zaak: Zaak, oordelen: Oordelen<Feit>) -> Self {
        Self { zaak, oordelen }
    }

    /// The day at which the law was read.
    #[must_use]
    pub fn peildatum(&self) -> Peildatum {
        self.zaak.peildatum
    }

    /// What was known of the person.
    #[must_use]
    pub fn persoon(&self) -> &Persoon {
        &self.zaak.persoon
    }

    /// Every verdict, in the order of the catalogue.
    #[must_use]
    pub fn oordelen(&self) -> &Oordelen<Feit> {
        &self.oordelen
    }

    /// The verdict on one group, by its code or its name.
    #[must_use]
    pub fn oordeel(&self, groep: &str) -> Option<Oordeel<Feit>> {
        self.oordelen.van(groep)
    }

    /// Every verdict as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        self.weergave().tekst()
    }

    /// The same as an HTML table, every text escaped, without styles or scripts.
    #[must_use]
    pub fn html(&self) -> String {
        self.weergave().html()
    }

    /// The record as JSON (format [`FORMAAT`]).
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn weergave(&self) -> Oordeelweergave<'_, Feit> {
        let ja = self.oordelen.iter().filter(|oordeel| oordeel.uitkomst == Verdict::Ja).count();
        let dag = self.zaak.peildatum.datum().voluit();
        Oordeelweergave {
            titel: format!("Doelgroepen op {dag}: {ja} van {} van toepassing", self.oordelen.len()),
            voorbehoud: VOORBEHOUD,
            oordelen: self.oordelen.iter().map(Cow::Owned).collect(),
        }
    }
}

impl Serialize for Uitkomst {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Record {
            formaat: FORMAAT,
            soort: "oordelen",
            bibliotheek: crate::VERSIE,
            peildatum: self.zaak.peildatum.datum(),
            gegevens: &self.zaak,
            groepen: &self.oordelen,
            voorbehoud: VOORBEHOUD,
        }
        .serialize(s)
    }
}

#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    peildatum: Datum,
    /// The input as it was read. Fed back, it gives the same record.
    gegevens: &'a Zaak,
    groepen: &'a Oordelen<Feit>,
    voorbehoud: &'static str,
}

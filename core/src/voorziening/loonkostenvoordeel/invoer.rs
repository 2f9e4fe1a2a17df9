//! What is needed to compute one loonkostenvoordeel.

use serde::Serialize;

use super::{FORMAAT, aanvang_nodig, aanvang_ontbreekt};
use crate::fout::{Error, Fout};
use crate::grootheid::Uren;
use crate::invoer::{Veld, pad};
use crate::loonkostensubsidie::OnbekendeDatum;
use crate::parameters::{Invulling, Opzoeker};
use crate::tijd::{Datum, Peildatum};
use crate::voorziening::tegemoetkoming::{Invoergegevens, Opzoekgegevens, uren_buiten_bereik};

/// Which loonkostenvoordeel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Categorie {
    /// Older employee (Wtl art. 2.2), until 2025-12-31; for a job of before 2024 until the three years are over.
    OudereWerknemer,
    /// Employee with a work disability (Wtl art. 2.6).
    ArbeidsgehandicapteWerknemer,
    /// Group of the banenafspraak (Wtl art. 2.10); until 2025 with those hindered in education.
    DoelgroepBanenafspraak,
    /// Return to work of an employee with a work disability (Wtl art. 2.14).
    HerplaatsenArbeidsgehandicapte,
}

/// The categories by their names.
pub(super) const CATEGORIEEN: &[(&str, Categorie)] = &[
    ("oudere_werknemer", Categorie::OudereWerknemer),
    ("arbeidsgehandicapte_werknemer", Categorie::ArbeidsgehandicapteWerknemer),
    ("doelgroep_banenafspraak", Categorie::DoelgroepBanenafspraak),
    ("herplaatsen_arbeidsgehandicapte", Categorie::HerplaatsenArbeidsgehandicapte),
];

impl Categorie {
    /// Stable name, as a caller gives it.
    #[must_use]
    pub fn tekst(self) -> &'static str {
        CATEGORIEEN.iter().find(|(_, categorie)| *categorie == self).map_or("", |(naam, _)| naam)
    }

    /// As the law calls it.
    const fn voluit(self) -> &'static str {
        match self {
            Self::OudereWerknemer => "Loonkostenvoordeel oudere werknemer",
            Self::ArbeidsgehandicapteWerknemer => "Loonkostenvoordeel arbeidsgehandicapte werknemer",
            Self::DoelgroepBanenafspraak => "Loonkostenvoordeel doelgroep banenafspraak",
            Self::HerplaatsenArbeidsgehandicapte => "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer",
        }
    }
}

/// One employee with one employer in the calendar year of the peildatum.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invoer {
    /// A day of the calendar year, from 2018.
    pub peildatum: Peildatum,
    /// Which loonkostenvoordeel.
    pub categorie: Categorie,
    /// Paid hours in the calendar year for which the conditions are met, 0 to 8784.
    pub verloonde_uren: Uren,
    /// First day of the job, not after the calendar year; needed for an older employee from 2025.
    pub aanvang_dienstbetrekking: Option<Datum>,
    /// What to do after the known figures.
    pub onbekende_datum: OnbekendeDatum,
    /// Figures of the caller.
    pub invulling: Vec<Invulling>,
    /// Refuse every estimate.
    pub strikt: bool,
}

impl Invoer {
    /// The three things that are always needed; everything else left out.
    #[must_use]
    pub fn new(peildatum: Peildatum, categorie: Categorie, verloonde_uren: Uren) -> Self {
        Self {
            peildatum,
            categorie,
            verloonde_uren,
            aanvang_dienstbetrekking: None,
            onbekende_datum: OnbekendeDatum::default(),
            invulling: Vec::new(),
            strikt: false,
        }
    }

    pub(super) fn opzoeker(&self) -> Opzoeker<'_> {
        Opzoeker {
            laatste_bekende: self.onbekende_datum == OnbekendeDatum::LaatsteBekende,
            strikt: self.strikt,
            invulling: &self.invulling,
        }
    }

    pub(super) fn controleer(&self) -> Result<(), Error> {
        let velden = Velden {
            peildatum: Veld::Gegeven(self.peildatum),
            categorie: Veld::Gegeven(self.categorie),
            verloonde_uren: Veld::Gegeven(self.verloonde_uren),
            aanvang_dienstbetrekking: self.aanvang_dienstbetrekking.into(),
        };
        Error::uit(velden.fouten()).map_or(Ok(()), Err)
    }
}

/// The fields of one record that are checked, as far as they could be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Velden {
    pub(super) peildatum: Veld<Peildatum>,
    pub(super) categorie: Veld<Categorie>,
    pub(super) verloonde_uren: Veld<Uren>,
    pub(super) aanvang_dienstbetrekking: Veld<Datum>,
}

impl Velden {
    /// Every problem with the values and with their combination.
    pub(super) fn fouten(&self) -> Vec<Fout> {
        let mut fouten: Vec<Fout> = self.verloonde_uren.gegeven().and_then(uren_buiten_bereik).into_iter().collect();
        let Veld::Gegeven(peildatum) = self.peildatum else { return fouten };
        let dag = peildatum.datum();
        match self.aanvang_dienstbetrekking {
            Veld::Gegeven(aanvang) if aanvang.jaar() > dag.jaar() => {
                let verwacht = "een datum in of voor het kalenderjaar van de peildatum";
                fouten.push(Fout::new("buiten_bereik", pad("aanvang_dienstbetrekking"), verwacht).met_waarde(aanvang));
            }
            Veld::Afwezig if self.categorie == Veld::Gegeven(Categorie::OudereWerknemer) && aanvang_nodig(dag) => {
                fouten.push(aanvang_ontbreekt());
            }
            _ => {}
        }
        fouten
    }
}

/// The input as it was read: only what was given. Fed back, it gives the same record.
#[derive(Serialize)]
pub(in crate::voorziening) struct Gegevens {
    peildatum: Datum,
    categorie: &'static str,
    verloonde_uren: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    aanvang_dienstbetrekking: Option<Datum>,
    #[serde(flatten)]
    opzoeken: Opzoekgegevens,
}

impl Invoergegevens for Invoer {
    type Gegevens<'a> = Gegevens;
    const FORMAAT: &'static str = FORMAAT;

    fn peildatum(&self) -> Peildatum {
        self.peildatum
    }

    fn naam(&self) -> String {
        self.categorie.voluit().to_owned()
    }

    fn gegevens(&self) -> Gegevens {
        Gegevens {
            peildatum: self.peildatum.datum(),
            categorie: self.categorie.tekst(),
            verloonde_uren: self.verloonde_uren.to_string(),
            aanvang_dienstbetrekking: self.aanvang_dienstbetrekking,
            opzoeken: Opzoekgegevens::new(self.onbekende_datum, &self.invulling, self.strikt),
        }
    }
}

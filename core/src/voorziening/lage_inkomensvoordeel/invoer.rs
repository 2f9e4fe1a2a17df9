//! What is needed to compute one lage-inkomensvoordeel.

use serde::Serialize;

use super::FORMAAT;
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Uren};
use crate::invoer::{Veld, pad};
use crate::loonkostensubsidie::OnbekendeDatum;
use crate::parameters::{Invulling, Opzoeker};
use crate::tijd::{Datum, Peildatum};
use crate::voorziening::tegemoetkoming::{Invoergegevens, Opzoekgegevens, uren_buiten_bereik};

const HOOGSTE_JAARLOON: Bedrag = Bedrag::van_centen(100_000_000);

/// One employee with one employer in the calendar year of the peildatum.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invoer {
    /// A day of the calendar year, 2017 to 2024.
    pub peildatum: Peildatum,
    /// Paid hours in the calendar year, 0 to 8784.
    pub verloonde_uren: Uren,
    /// Wage of the calendar year (*jaarloon*, Wtl art. 1.1), 0 to one million euros.
    pub jaarloon: Bedrag,
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
    pub fn new(peildatum: Peildatum, verloonde_uren: Uren, jaarloon: Bedrag) -> Self {
        let onbekende_datum = OnbekendeDatum::default();
        Self { peildatum, verloonde_uren, jaarloon, onbekende_datum, invulling: Vec::new(), strikt: false }
    }

    pub(super) fn opzoeker(&self) -> Opzoeker<'_> {
        Opzoeker {
            laatste_bekende: self.onbekende_datum == OnbekendeDatum::LaatsteBekende,
            strikt: self.strikt,
            invulling: &self.invulling,
        }
    }

    pub(super) fn controleer(&self) -> Result<(), Error> {
        let fouten = fouten(Veld::Gegeven(self.verloonde_uren), Veld::Gegeven(self.jaarloon));
        Error::uit(fouten).map_or(Ok(()), Err)
    }
}

/// Every problem with the values.
pub(super) fn fouten(verloonde_uren: Veld<Uren>, jaarloon: Veld<Bedrag>) -> Vec<Fout> {
    let mut fouten: Vec<Fout> = verloonde_uren.gegeven().and_then(uren_buiten_bereik).into_iter().collect();
    if let Some(loon) = jaarloon.gegeven().filter(|loon| !(Bedrag::NUL..=HOOGSTE_JAARLOON).contains(loon)) {
        let verwacht = "een jaarloon van 0 tot en met 1.000.000 euro";
        fouten.push(Fout::new("buiten_bereik", pad("jaarloon"), verwacht).met_waarde(loon));
    }
    fouten
}

/// The input as it was read: only what was given. Fed back, it gives the same record.
#[derive(Serialize)]
pub(in crate::voorziening) struct Gegevens {
    peildatum: Datum,
    verloonde_uren: String,
    jaarloon: String,
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
        "Lage-inkomensvoordeel".to_owned()
    }

    fn gegevens(&self) -> Gegevens {
        Gegevens {
            peildatum: self.peildatum.datum(),
            verloonde_uren: self.verloonde_uren.to_string(),
            jaarloon: self.jaarloon.to_string(),
            opzoeken: Opzoekgegevens::new(self.onbekende_datum, &self.invulling, self.strikt),
        }
    }
}

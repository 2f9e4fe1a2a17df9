//! The answer about a job over time.

use serde::{Serialize, Serializer};

use super::betalingen::{Betaling, betalingen};
use super::einde::{Einde, Looptijd};
use super::perioden::{Verloopperiode, perioden};
use super::stukken::Stuk;
use super::velden::Baanvelden;
use super::{Dienstverband, meldingen, record, weergave};
use crate::fout::Error;
use crate::grootheid::{Bedrag, Breuk};
use crate::norm::{Melding, Status, Verantwoording};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.loonkostensubsidie.verloop/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../../schema/loonkostensubsidie-verloop-1.schema.json");

/// What an answer is not.
pub const VOORBEHOUD: &str = "Dit is een berekening van de hoogte voor één dienstbetrekking, niet van het recht erop. Het college stelt de loonwaarde en het bedrag vast en bepaalt hoe een deel van een maand wordt betaald.";

/// A message with the first day on which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verloopmelding {
    /// First day.
    pub vanaf: Datum,
    /// What the reader must know.
    pub melding: Melding,
}

/// The loonkostensubsidie of one job over time.
#[derive(Debug, Clone)]
pub struct Verloop {
    dienstverband: Dienstverband,
    van: Datum,
    einde: Einde,
    perioden: Vec<Verloopperiode>,
    betalingen: Vec<Betaling>,
    verantwoording: Verantwoording,
    meldingen: Vec<Verloopmelding>,
}

impl Verloop {
    pub(super) fn new(baan: &Dienstverband, looptijd: &Looptijd, stukken: Vec<Stuk>) -> Result<Self, Error> {
        let perioden = perioden(&stukken, looptijd);
        let betalingen = betalingen(&perioden)?;
        let (verantwoording, meldingen) = meldingen::verzamel(&Baanvelden::from(baan), looptijd, &stukken);
        let (dienstverband, einde) = (baan.clone(), looptijd.einde.clone());
        // days that were asked may lie before the subsidy: then nothing is computed
        let van = looptijd.begin.min(einde.tot);
        Ok(Self { dienstverband, van, einde, perioden, betalingen, verantwoording, meldingen })
    }

    /// The job that was computed.
    #[must_use]
    pub fn dienstverband(&self) -> &Dienstverband {
        &self.dienstverband
    }

    /// First day that was computed.
    #[must_use]
    pub fn van(&self) -> Datum {
        self.van
    }

    /// Where the answer ends, and why.
    #[must_use]
    pub fn einde(&self) -> &Einde {
        &self.einde
    }

    /// The periods with one amount per month, in order; none when the days that were asked lie outside the subsidy.
    #[must_use]
    pub fn perioden(&self) -> &[Verloopperiode] {
        &self.perioden
    }

    /// The payment of every calendar month that the periods touch.
    #[must_use]
    pub fn betalingen(&self) -> &[Betaling] {
        &self.betalingen
    }

    /// The sum of the payments, employer costs included.
    #[must_use]
    pub fn totaal(&self) -> Bedrag {
        self.betalingen.iter().fold(Bedrag::NUL, |som, betaling| som.plus_bedrag(betaling.bedrag()))
    }

    /// The sum of the payments without employer costs.
    #[must_use]
    pub fn totaal_zonder_werkgeverslasten(&self) -> Bedrag {
        let zonder = Betaling::bedrag_zonder_werkgeverslasten;
        self.betalingen.iter().fold(Bedrag::NUL, |som, betaling| som.plus_bedrag(zonder(betaling)))
    }

    /// The exact sum in euros before any rounding: with and without employer costs. For checks; what is paid is
    /// [`Self::totaal`].
    #[must_use]
    pub fn totaal_exact(&self) -> (Breuk, Breuk) {
        let nul = (Breuk::NUL, Breuk::NUL);
        self.betalingen.iter().map(Betaling::exact).fold(nul, |som, een| (som.0 + een.0, som.1 + een.1))
    }

    /// Whether every figure of every period is known.
    #[must_use]
    pub fn status(&self) -> Status {
        let geschat = self.perioden.iter().any(|periode| periode.status() == Status::Geschat);
        if geschat { Status::Geschat } else { Status::Berekend }
    }

    /// What the reader must know, in the order of the days.
    #[must_use]
    pub fn meldingen(&self) -> &[Verloopmelding] {
        &self.meldingen
    }

    /// The figures, rule versions, choices and assumptions of all periods, each once. It holds no steps and no messages:
    /// the steps are those of [`Verloopperiode::uitkomst`], the messages those of [`Self::meldingen`].
    #[must_use]
    pub fn verantwoording(&self) -> &Verantwoording {
        &self.verantwoording
    }

    /// The whole answer as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        weergave::tekst(self)
    }

    /// The same as HTML tables, every text escaped, without styles or scripts.
    #[must_use]
    pub fn html(&self) -> String {
        weergave::html(self)
    }

    /// The record of the answer as JSON (format [`FORMAAT`]); money as cents and text, no floats.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Verloop {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        record::Record::from(self).serialize(s)
    }
}

//! The periods: neighbouring pieces that are the same become one, each with what really changed.

use super::einde::Looptijd;
use super::oorzaak::{self, Oorzaak};
use super::stukken::{Hoogte, Stuk};
use super::verschil::oorzaken;
use crate::fout::Error;
use crate::grootheid::{Bedrag, Breuk};
use crate::loonkostensubsidie::{Bedragen, Invoer, Uitkomst, bereken};
use crate::norm::Status;
use crate::tijd::Datum;

/// Some days of a job with one amount per month.
#[derive(Debug, Clone)]
pub struct Verloopperiode {
    van: Datum,
    tot: Datum,
    oorzaken: Vec<Oorzaak>,
    hoogte: Option<Inhoud>,
}

/// The calculation of a period over which there is a subsidy.
#[derive(Debug, Clone)]
struct Inhoud {
    invoer: Invoer,
    bedragen: Bedragen,
    exact: (Breuk, Breuk),
    bedragen_datum: Datum,
}

impl Verloopperiode {
    /// First day.
    #[must_use]
    pub fn van(&self) -> Datum {
        self.van
    }

    /// First day after it.
    #[must_use]
    pub fn tot(&self) -> Datum {
        self.tot
    }

    /// Why it begins, at least one.
    #[must_use]
    pub fn oorzaken(&self) -> &[Oorzaak] {
        &self.oorzaken
    }

    /// Euro per month, employer costs included; zero when the law excludes the subsidy over this period.
    #[must_use]
    pub fn bedrag(&self) -> Bedrag {
        self.hoogte.as_ref().map_or(Bedrag::NUL, |hoogte| hoogte.bedragen.bedrag)
    }

    /// Euro per month, without employer costs.
    #[must_use]
    pub fn bedrag_zonder_werkgeverslasten(&self) -> Bedrag {
        self.hoogte.as_ref().map_or(Bedrag::NUL, |hoogte| hoogte.bedragen.bedrag_zonder_werkgeverslasten)
    }

    /// The compensation for employer costs: what is left between the two.
    #[must_use]
    pub fn werkgeverslasten(&self) -> Bedrag {
        self.bedrag().min_bedrag(self.bedrag_zonder_werkgeverslasten())
    }

    /// The same in euros per month before rounding: with and without employer costs.
    #[must_use]
    pub fn exact(&self) -> (Breuk, Breuk) {
        self.hoogte.as_ref().map_or((Breuk::NUL, Breuk::NUL), |hoogte| hoogte.exact)
    }

    /// Whether the maximum of lid 4 was applied.
    #[must_use]
    pub fn begrensd(&self) -> bool {
        self.hoogte.as_ref().is_some_and(|hoogte| hoogte.bedragen.begrensd)
    }

    /// Whether every figure is known.
    #[must_use]
    pub fn status(&self) -> Status {
        self.hoogte.as_ref().map_or(Status::Berekend, |hoogte| hoogte.bedragen.status)
    }

    /// The day whose figures were used; `None` when nothing was computed.
    #[must_use]
    pub fn bedragen_datum(&self) -> Option<Datum> {
        self.hoogte.as_ref().map(|hoogte| hoogte.bedragen_datum)
    }

    /// The input of the one calculation that holds for every day of the period (its peildatum is the first of them);
    /// `None` when the law excludes the subsidy.
    #[must_use]
    pub fn invoer(&self) -> Option<&Invoer> {
        self.hoogte.as_ref().map(|hoogte| &hoogte.invoer)
    }

    /// The full explanation of that calculation, as [`bereken`] gives it.
    ///
    /// # Errors
    /// None that the job did not have: it was computed before.
    pub fn uitkomst(&self) -> Option<Result<Uitkomst, Error>> {
        self.invoer().map(bereken)
    }
}

/// The periods of the pieces, in order.
pub(super) fn perioden(stukken: &[Stuk], looptijd: &Looptijd) -> Vec<Verloopperiode> {
    let mut perioden: Vec<Verloopperiode> = Vec::new();
    let (mut vorige, mut betaald): (Option<&Stuk>, Option<&Hoogte>) = (None, None);
    for stuk in stukken {
        match (perioden.last_mut(), vorige) {
            (Some(periode), Some(vorig)) if gelijk(vorig, stuk) => periode.tot = stuk.tot,
            _ => perioden.push(periode(stuk, oorzaken_van(stuk, vorige, betaald, looptijd))),
        }
        vorige = Some(stuk);
        betaald = stuk.hoogte.as_ref().or(betaald);
    }
    perioden
}

fn gelijk(een: &Stuk, ander: &Stuk) -> bool {
    match (&een.hoogte, &ander.hoogte) {
        (None, None) => true,
        (Some(een), Some(ander)) => een.gelijk(ander),
        _ => false,
    }
}

fn periode(stuk: &Stuk, oorzaken: Vec<Oorzaak>) -> Verloopperiode {
    let inhoud = |hoogte: &Hoogte| Inhoud {
        invoer: hoogte.invoer.clone(),
        bedragen: hoogte.gerekend.bedragen,
        exact: (hoogte.gerekend.met_werkgeverslasten, hoogte.gerekend.zonder_werkgeverslasten),
        bedragen_datum: hoogte.gerekend.bedragen_datum,
    };
    Verloopperiode { van: stuk.van, tot: stuk.tot, oorzaken, hoogte: stuk.hoogte.as_ref().map(inhoud) }
}

/// Why a piece differs from the one before it. After days without a subsidy, what changed meanwhile counts too.
fn oorzaken_van(stuk: &Stuk, vorige: Option<&Stuk>, betaald: Option<&Hoogte>, looptijd: &Looptijd) -> Vec<Oorzaak> {
    let dag = stuk.van;
    let mut lijst = Vec::new();
    if vorige.is_none() {
        let liep_al = dag > looptijd.ingang;
        lijst.push(if liep_al { oorzaak::gevraagd_vanaf(dag, looptijd.ingang) } else { oorzaak::ingang(dag) });
    }
    match (&stuk.hoogte, vorige) {
        (None, _) => lijst.push(oorzaak::no_risk_begin(dag)),
        (Some(nu), Some(vorig)) => {
            if vorig.hoogte.is_none() {
                lijst.push(oorzaak::no_risk_einde(dag));
            }
            if let Some(voor) = betaald.filter(|voor| !voor.gelijk(nu)) {
                lijst.extend(oorzaken(voor, nu, dag));
            }
        }
        (Some(_), None) => {}
    }
    lijst
}

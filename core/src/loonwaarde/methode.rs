//! Which method holds (Besluit LKS 2021 art. 8, 9 and 11): the uniform one from 2021-07-01; a case that was in
//! preparation then keeps the old one until the loonwaarde is determined again.

use crate::norm::{Eenheid, Reeks, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::Datum;

/// How the loonwaarde is determined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Methode {
    /// `T x K x I x BT` per task (Regeling LKS 2015), for dates until 2021-06-30 and transitional cases.
    Oud,
    /// `T x K x N x BT` per hoofdtaak (Besluit LKS 2021), from 2021-07-01.
    Nieuw,
}

impl Methode {
    /// Stable name: `oud` or `nieuw`.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Oud => "oud",
            Self::Nieuw => "nieuw",
        }
    }
}

pub(super) static VERSIES: Reeks<Methode> = Reeks {
    naam: "loonwaarde_methode",
    omschrijving: "Hoe de loonwaarde wordt bepaald",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, Methode::Oud, "Stcrt. 2014, 29290; Regeling LKS 2015 art. 4"),
        Rij::vanaf(2021, 7, 1, Methode::Nieuw, "Stb. 2021, 113; Besluit LKS 2021 art. 5"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The row of a method.
pub(super) fn rij(methode: Methode) -> Option<&'static Rij<Methode>> {
    VERSIES.rijen.iter().find(|rij| rij.waarde == methode)
}

/// The day whose text counts: the old regulation ended when the new decree began.
pub(super) fn tekst_van(peildatum: Datum, methode: Methode) -> Datum {
    match (methode, rij(Methode::Nieuw)) {
        (Methode::Oud, Some(nieuw)) => peildatum.min(nieuw.van.dag_ervoor()),
        _ => peildatum,
    }
}

//! What comes on top of a wage or a subsidy: holiday allowance and employer costs.

use super::LAATSTE_BEKENDE_DAG;
use super::rij::procent;
use crate::grootheid::Percentage;
use crate::norm::{Eenheid, Reeks, Rij};

/// The statutory holiday allowance (*vakantiebijslag*, Wml art. 15 lid 1).
pub static VAKANTIEBIJSLAG: Reeks<Percentage> = Reeks {
    naam: "vakantiebijslag",
    omschrijving: "Vakantiebijslag over het loon",
    eenheid: Eenheid::Procent,
    rijen: &[Rij::vanaf(2015, 1, 1, procent("8"), "Wml art. 15 lid 1; rendement.nl")
        .met_noot("Wettekst gelezen in de versie van 1 juli 2026; 8 % voor eerdere jaren uit secundaire bronnen.")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The compensation for employer costs (*vergoeding werkgeverslasten*), a percentage of the subsidy.
#[rustfmt::skip]
pub static VERGOEDING_WERKGEVERSLASTEN: Reeks<Percentage> = Reeks {
    naam: "vergoeding_werkgeverslasten",
    omschrijving: "Vergoeding voor werkgeverslasten, percentage van de loonkostensubsidie",
    eenheid: Eenheid::Procent,
    rijen: &[
    Rij::vanaf(2015, 1, 1, procent("23"), "Stcrt. 2014, 35743; Regeling LKS 2015 art. 1 lid 2")
        .met_noot("Stcrt. 2014, 29290 noemde 23,5 %; dat is voor de ingang gewijzigd."),
    Rij::vanaf(2018, 1, 1, procent("23.5"), "Stcrt. 2017, 68248; Regeling LKS 2021 art. 1; Stcrt. 2021, 9937")
        .met_noot("Ongewijzigd overgenomen in de regeling van 1 juli 2021."),
    Rij::vanaf(2025, 1, 1, procent("25"), "Regeling LKS 2021 art. 1")
        .met_noot("Tekst van 1 januari 2025; het Staatscourantnummer van de wijziging is niet gevonden."),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

//! The articles that the height rests on.

use super::Route;
use super::invoer::versie_op;
use crate::bron::{Artikel, Regeling};
use crate::norm::{Eenheid, Reeks, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::Datum;

/// An article that was renumbered, or whose place was taken by another one: which citation holds since when.
static LOONWAARDE: Reeks<Artikel> = Reeks {
    naam: "artikel_loonwaarde",
    omschrijving: "Waar het begrip loonwaarde staat",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, LOONWAARDE_LID_1, "Pw art. 6 lid 1 onder g"),
        Rij::vanaf(2023, 7, 1, LOONWAARDE_ZONDER_LID, "Stb. 2022, 499"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

static WERKGEVERSLASTEN: Reeks<Artikel> = Reeks {
    naam: "artikel_werkgeverslasten",
    omschrijving: "Waar de vergoeding voor werkgeverslasten staat",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, WERKGEVERSLASTEN_2015, "Stcrt. 2014, 35743"),
        Rij::vanaf(2021, 7, 1, WERKGEVERSLASTEN_2021, "Stcrt. 2021, 9937"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

pub(super) const ARTIKEL_10D: Artikel = Artikel::new(Regeling::Participatiewet, "10d");

/// What the loonwaarde is, until 2023-06-30.
const LOONWAARDE_LID_1: Artikel = Artikel::new(Regeling::Participatiewet, "6").lid("1").onder("g");
/// What the loonwaarde is, from 2023-07-01, when article 6 lost its numbered paragraphs.
const LOONWAARDE_ZONDER_LID: Artikel = Artikel::new(Regeling::Participatiewet, "6").onder("g");
/// The height on the loonwaarde, the maximum, the hours.
pub(super) const LID_4: Artikel = ARTIKEL_10D.lid("4");
/// The yearly re-determination until 2017-01-31; the forfait from 2017-02-01.
pub(super) const LID_5: Artikel = ARTIKEL_10D.lid("5");
/// The re-set on 1 January, from 2017-02-01.
pub(super) const LID_7: Artikel = ARTIKEL_10D.lid("7");
/// The minimum wage: per month until 2023, per hour from 2024 (onder a in both).
pub(super) const MINIMUMLOON: Artikel = Artikel::new(Regeling::WetMinimumloon, "8").lid("1").onder("a");
/// The month amount for other laws, from 2024.
pub(super) const REFERENTIEMAANDLOON: Artikel = Artikel::new(Regeling::WetMinimumloon, "8").lid("1").onder("b");
/// The minimum youth wage as a share of the month amount, from 2024 (the decree then speaks of the hour only).
pub(super) const MINIMUMJEUGDLOON_MAAND: Artikel = Artikel::new(Regeling::WetMinimumloon, "8").lid("3");
/// The minimum youth wage.
pub(super) const MINIMUMJEUGDLOON: Artikel = Artikel::new(Regeling::BesluitMinimumjeugdloon, "2").lid("1");
/// The holiday allowance.
pub(super) const VAKANTIEBIJSLAG: Artikel = Artikel::new(Regeling::WetMinimumloon, "15").lid("1");
/// The compensation for employer costs, until 2021-06-30.
const WERKGEVERSLASTEN_2015: Artikel = Artikel::new(Regeling::RegelingLoonkostensubsidie2015, "1").lid("2");
/// The compensation for employer costs, from 2021-07-01.
const WERKGEVERSLASTEN_2021: Artikel = Artikel::new(Regeling::RegelingLoonkostensubsidie2021, "1");

/// Lid 4 with a loonwaarde, lid 5 for the forfait.
pub(super) const fn hoogte(route: Route) -> Artikel {
    match route {
        Route::Loonwaarde(_) => LID_4,
        Route::Forfaitair => LID_5,
    }
}

/// Where the loonwaarde stood on this day.
pub(super) fn loonwaarde(dag: Datum) -> Artikel {
    versie_op(&LOONWAARDE, dag).map_or(LOONWAARDE_ZONDER_LID, |rij| rij.waarde)
}

/// Where the compensation for employer costs stood on this day.
pub(super) fn werkgeverslasten(dag: Datum) -> Artikel {
    versie_op(&WERKGEVERSLASTEN, dag).map_or(WERKGEVERSLASTEN_2021, |rij| rij.waarde)
}

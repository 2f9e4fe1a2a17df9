//! The parts of art. 10d that end or interrupt a subsidy, each with its dated series of versions.

use super::super::artikelen::ARTIKEL_10D;
use super::super::invoer::versie_op;
use crate::bron::Artikel;
use crate::norm::{Eenheid, Reeks, Regelversie, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::Datum;

/// Whether there is a subsidy over a period with a right to sickness benefit by the no-risk rule (ZW art. 29b).
pub(in super::super) static NO_RISK: Reeks<Option<Artikel>> = Reeks {
    naam: "no_risk",
    omschrijving: "Of er subsidie is over een periode met recht op ziekengeld volgens artikel 29b van de Ziektewet",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, None, "Pw art. 10d"),
        Rij::vanaf(2016, 1, 1, Some(ARTIKEL_10D.lid("10")), "Pw art. 10d lid 10"),
        Rij::vanaf(2017, 2, 1, Some(ARTIKEL_10D.lid("12")), "Pw art. 10d lid 12"),
        Rij::vanaf(2022, 1, 1, None, "Pw art. 10d"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Which college is competent after a move of the employee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Bevoegdheid {
    /// Whether the granting college stays competent after a move to another municipality. If not, the rule is for a move
    /// to another state only.
    pub(in super::super) binnenland: bool,
    pub(in super::super) artikel: Artikel,
}

const LID_8: Bevoegdheid = Bevoegdheid { binnenland: true, artikel: ARTIKEL_10D.lid("8") };
const LID_10: Bevoegdheid = Bevoegdheid { artikel: ARTIKEL_10D.lid("10"), ..LID_8 };
const LID_10_NIEUW: Bevoegdheid = Bevoegdheid { binnenland: false, ..LID_10 };

pub(in super::super) static VERHUIZING: Reeks<Bevoegdheid> = Reeks {
    naam: "verhuizing",
    omschrijving: "Welk college bevoegd is na een verhuizing van de werknemer",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, LID_8, "Pw art. 10d lid 8"),
        Rij::vanaf(2017, 2, 1, LID_10, "Pw art. 10d lid 10"),
        Rij::vanaf(2023, 7, 1, LID_10_NIEUW, "Stb. 2022, 499"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Where it stands that the subsidy ends when the employee does not belong to the doelgroep any more.
static NIET_MEER_DOELGROEP: Reeks<Artikel> = Reeks {
    naam: "artikel_niet_meer_doelgroep",
    omschrijving: "Waar het einde van de doelgroep staat",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, ARTIKEL_10D.lid("6"), "Pw art. 10d lid 6"),
        Rij::vanaf(2017, 2, 1, ARTIKEL_10D.lid("8"), "Pw art. 10d lid 8"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Where it stands when a loonwaarde is established again.
static NIEUWE_LOONWAARDE: Reeks<Artikel> = Reeks {
    naam: "artikel_nieuwe_loonwaarde",
    omschrijving: "Waar het opnieuw vaststellen van de loonwaarde staat",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, ARTIKEL_10D.lid("5"), "Pw art. 10d lid 5"),
        Rij::vanaf(2017, 2, 1, ARTIKEL_10D.lid("6"), "Pw art. 10d lid 6"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The article that excludes the subsidy over a no-risk period on this day, if there is one.
pub(super) fn uitsluiting_no_risk(dag: Datum) -> Option<Artikel> {
    versie_op(&NO_RISK, dag)?.waarde
}

/// The version of the rule on a no-risk period, as an answer names it.
pub(super) fn no_risk_versie(dag: Datum) -> Option<Regelversie> {
    let rij = versie_op(&NO_RISK, dag)?;
    let versie = if rij.waarde.is_some() { "geen_subsidie" } else { "subsidie_loopt_door" };
    Some(Regelversie { onderdeel: NO_RISK.naam, versie, van: rij.van, bron: rij.bron.tekst() })
}

pub(super) fn verhuizing(dag: Datum) -> Option<&'static Rij<Bevoegdheid>> {
    versie_op(&VERHUIZING, dag)
}

/// The version of the rule on a move, as an answer names it.
pub(super) fn verhuizing_versie(rij: &Rij<Bevoegdheid>) -> Regelversie {
    let versie = if rij.waarde.binnenland { "verlenend_college_blijft" } else { "alleen_naar_andere_staat" };
    Regelversie { onderdeel: VERHUIZING.naam, versie, van: rij.van, bron: rij.bron.tekst() }
}

/// First day on which a move to another municipality ends the competence of the granting college.
pub(super) fn begin_alleen_buitenland() -> Option<Datum> {
    VERHUIZING.rijen.iter().find(|rij| !rij.waarde.binnenland).map(|rij| rij.van)
}

pub(super) fn niet_meer_doelgroep(dag: Datum) -> Option<Artikel> {
    versie_op(&NIET_MEER_DOELGROEP, dag).map(|rij| rij.waarde)
}

pub(super) fn nieuwe_loonwaarde(dag: Datum) -> Option<Artikel> {
    versie_op(&NIEUWE_LOONWAARDE, dag).map(|rij| rij.waarde)
}

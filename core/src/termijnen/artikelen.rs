//! The articles that the terms rest on.

use crate::bron::{Artikel, Regeling};
use crate::norm::{Eenheid, Reeks, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::Datum;

const fn awb(nummer: &str) -> Artikel {
    Artikel::new(Regeling::AlgemeneWetBestuursrecht, nummer)
}

/// The reasonable term.
pub(super) const REDELIJKE_TERMIJN: Artikel = awb("4:13").lid("2");
/// The statutory term of the loonkostensubsidie.
pub(super) const LOONKOSTENSUBSIDIE: Artikel = Artikel::new(Regeling::Participatiewet, "10d").lid("12");
/// A notice that the decision comes later, when there is no statutory term.
pub(super) const MEDEDELING: Artikel = awb("4:14").lid("3");
/// Not treating an incomplete application.
pub(super) const NIET_BEHANDELEN: Artikel = awb("4:5").lid("4");
/// The term runs on to the first ordinary day.
pub(super) const VERLENGING: Artikel = Artikel::new(Regeling::AlgemeneTermijnenwet, "1").lid("1");
/// The same for a term of a decree (*algemene maatregel van bestuur*).
pub(super) const VERLENGING_BESLUIT: Artikel = Artikel::new(Regeling::AlgemeneTermijnenwet, "5");
/// Suspension while the applicant completes the application.
pub(super) const OPSCHORTING_AANVULLING: Artikel = awb("4:15").lid("1").onder("a");
/// Suspension while information is awaited from abroad.
pub(super) const OPSCHORTING_BUITENLAND: Artikel = awb("4:15").lid("1").onder("b");
/// Suspension with the consent of the applicant.
pub(super) const OPSCHORTING_INSTEMMING: Artikel = awb("4:15").lid("2").onder("a");
/// Suspension while the delay is due to the applicant.
pub(super) const OPSCHORTING_AANVRAGER: Artikel = awb("4:15").lid("2").onder("b");
/// Suspension during force majeure.
pub(super) const OPSCHORTING_OVERMACHT: Artikel = awb("4:15").lid("2").onder("c");
/// Suspension while an objection is completed.
pub(super) const OPSCHORTING_VERZUIM: Artikel = awb("7:10").lid("2");
/// At most 42 days.
pub(super) const DWANGSOM_DAGEN: Artikel = awb("4:17").lid("1");
/// The amounts.
pub(super) const DWANGSOM_BEDRAG: Artikel = awb("4:17").lid("2");
/// The first day.
pub(super) const DWANGSOM_BEGIN: Artikel = awb("4:17").lid("3");
/// The decision about the amount.
pub(super) const DWANGSOM_VASTSTELLEN: Artikel = awb("4:18");
/// The length of the term for an objection.
pub(super) const BEZWAAR: Artikel = awb("6:7");
/// Its first day.
pub(super) const BEZWAAR_BEGIN: Artikel = awb("6:8").lid("1");
/// When an objection by post is in time.
pub(super) const BEZWAAR_POST: Artikel = awb("6:9").lid("2");
/// The term for the decision on it.
pub(super) const OP_BEZWAAR: Artikel = awb("7:10").lid("1");
/// Its adjournment.
pub(super) const VERDAGEN: Artikel = awb("7:10").lid("3");
/// Further delay with consent, or for legal steps.
pub(super) const UITSTEL: Artikel = awb("7:10").lid("4");
/// The pay day of the loonkostensubsidie.
pub(super) const BETAALDAG: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "7");

const BESLUIT_ADVISERING: Artikel = Artikel::new(Regeling::BesluitAdviseringBeschutWerk, "2");

static ADVIES: Reeks<Artikel> = Reeks {
    naam: "artikel_advies_beschut_werk",
    omschrijving: "Waar de termijn voor het advies over beschut werk staat",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, BESLUIT_ADVISERING.lid("2"), "Stb. 2014, 515"),
        Rij::vanaf(2017, 2, 25, BESLUIT_ADVISERING.lid("1"), "Stb. 2017, 59"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

static GEEN_DWANGSOM: Reeks<Artikel> = Reeks {
    naam: "artikel_geen_dwangsom",
    omschrijving: "Waar staat wanneer er geen dwangsom is",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, awb("4:17").lid("6"), "Awb art. 4:17 lid 6"),
        Rij::vanaf(2026, 1, 1, awb("4:17").lid("5"), "Awb art. 4:17 lid 5"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

static MEER_AANVRAGERS: Reeks<Artikel> = Reeks {
    naam: "artikel_meer_aanvragers",
    omschrijving: "Waar de verdeling van de dwangsom over de aanvragers staat",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, awb("4:17").lid("7"), "Awb art. 4:17 lid 7"),
        Rij::vanaf(2026, 1, 1, awb("4:17").lid("6"), "Awb art. 4:17 lid 6"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

fn op(reeks: &'static Reeks<Artikel>, dag: Datum, laatste: Artikel) -> Artikel {
    reeks.zoek(dag, true, false).map_or(laatste, |vondst| vondst.rij.waarde)
}

/// The term for the advice of the UWV.
pub(super) fn advies(dag: Datum) -> Artikel {
    op(&ADVIES, dag, BESLUIT_ADVISERING.lid("1"))
}

/// When there is no penalty payment.
pub(super) fn geen_dwangsom(dag: Datum) -> Artikel {
    op(&GEEN_DWANGSOM, dag, awb("4:17").lid("5"))
}

/// How the penalty payment is shared.
pub(super) fn meer_aanvragers(dag: Datum) -> Artikel {
    op(&MEER_AANVRAGERS, dag, awb("4:17").lid("6"))
}

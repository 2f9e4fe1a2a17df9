//! The terms of the Algemene wet bestuursrecht and of the Participatiewet, in the unit of the law.

use super::LAATSTE_BEKENDE_DAG;
use crate::norm::{Eenheid, Reeks, Rij};

/// The reasonable term: over in any case after this many weeks (Awb art. 4:13 lid 2).
pub static BESLISTERMIJN_REDELIJK: Reeks<u32> = Reeks {
    naam: "beslistermijn_redelijk",
    omschrijving: "Beslistermijn zonder wettelijke termijn, in ieder geval verstreken na",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 8, "Awb art. 4:13 lid 2")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The statutory term of the loonkostensubsidie (Participatiewet art. 10d lid 12).
pub static BESLISTERMIJN_LOONKOSTENSUBSIDIE: Reeks<u32> = Reeks {
    naam: "beslistermijn_loonkostensubsidie",
    omschrijving: "Beslistermijn van de loonkostensubsidie, na het vaststellen van de loonwaarde of het afzien daarvan",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2023, 7, 1, 5, "Pw art. 10d lid 12; Stb. 2022, 499")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The term for the advice of the UWV on beschut werk (Besluit advisering beschut werk art. 2).
pub static ADVIESTERMIJN_BESCHUT_WERK: Reeks<u32> = Reeks {
    naam: "adviestermijn_beschut_werk",
    omschrijving: "Termijn voor het advies van het UWV over beschut werk, na ontvangst van het verzoek",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 8, "Besluit advisering beschut werk art. 2 lid 2")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Until when the decision not to treat an incomplete application may be made known (Awb art. 4:5 lid 4).
pub static NIET_BEHANDELEN_TERMIJN: Reeks<u32> = Reeks {
    naam: "niet_behandelen_termijn",
    omschrijving: "Termijn om bekend te maken dat een onvolledige aanvraag niet wordt behandeld",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 4, "Awb art. 4:5 lid 4")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The term for an objection (Awb art. 6:7).
pub static BEZWAARTERMIJN: Reeks<u32> = Reeks {
    naam: "bezwaartermijn",
    omschrijving: "Termijn voor het indienen van een bezwaarschrift",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 6, "Awb art. 6:7")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// How long after the term an objection that was posted in time may come in (Awb art. 6:9 lid 2).
pub static BEZWAAR_PER_POST: Reeks<u32> = Reeks {
    naam: "bezwaar_per_post",
    omschrijving: "Ontvangst van een tijdig gepost bezwaarschrift, ten hoogste zo lang na de termijn",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 1, "Awb art. 6:9 lid 2")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The term for the decision on an objection (Awb art. 7:10 lid 1).
pub static BESLISSING_OP_BEZWAAR: Reeks<u32> = Reeks {
    naam: "beslissing_op_bezwaar",
    omschrijving: "Termijn voor de beslissing op bezwaar",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 6, "Awb art. 7:10 lid 1")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The same with an advisory committee (Awb art. 7:10 lid 1 and 7:13).
pub static BESLISSING_OP_BEZWAAR_COMMISSIE: Reeks<u32> = Reeks {
    naam: "beslissing_op_bezwaar_commissie",
    omschrijving: "Termijn voor de beslissing op bezwaar met een adviescommissie",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 12, "Awb art. 7:10 lid 1")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// How long the decision on an objection may be adjourned (Awb art. 7:10 lid 3).
pub static VERDAGING_BEZWAAR: Reeks<u32> = Reeks {
    naam: "verdaging_bezwaar",
    omschrijving: "Verdaging van de beslissing op bezwaar, ten hoogste",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 6, "Awb art. 7:10 lid 3")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The loonkostensubsidie of a month is paid before this day of it (Besluit LKS 2021 art. 7).
pub static BETAALDAG_LOONKOSTENSUBSIDIE: Reeks<u32> = Reeks {
    naam: "betaaldag_loonkostensubsidie",
    omschrijving: "Loonkostensubsidie voor vaste uren, betaald op de laatste werkdag voor deze dag van de maand",
    eenheid: Eenheid::Getal,
    rijen: &[Rij::vanaf(2022, 1, 1, 21, "Besluit LKS 2021 art. 7; Stb. 2021, 628")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

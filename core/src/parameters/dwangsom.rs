//! The penalty payment of an authority that decides too late (*dwangsom*, Awb art. 4:17 and 4:18).

use super::LAATSTE_BEKENDE_DAG;
use super::rij::euro;
use crate::grootheid::Bedrag;
use crate::norm::{Eenheid, Reeks, Rij};

/// How long the authority still has after the written notice (Awb art. 4:17 lid 3).
pub static DWANGSOM_WACHTTIJD: Reeks<u32> = Reeks {
    naam: "dwangsom_wachttijd",
    omschrijving: "Dwangsom, begint zo lang na de ingebrekestelling",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 2, "Awb art. 4:17 lid 3")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// For how many days at most (Awb art. 4:17 lid 1).
pub static DWANGSOM_DAGEN: Reeks<u32> = Reeks {
    naam: "dwangsom_dagen",
    omschrijving: "Dwangsom, ten hoogste zo lang",
    eenheid: Eenheid::Dag,
    rijen: &[Rij::vanaf(2015, 1, 1, 42, "Awb art. 4:17 lid 1")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// How long each of the first two amounts holds (Awb art. 4:17 lid 2).
pub static DWANGSOM_TRAP: Reeks<u32> = Reeks {
    naam: "dwangsom_trap",
    omschrijving: "Dwangsom, zo lang gelden het eerste en daarna het tweede bedrag",
    eenheid: Eenheid::Dag,
    rijen: &[Rij::vanaf(2015, 1, 1, 14, "Awb art. 4:17 lid 2")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Per day in the first fourteen days (Awb art. 4:17 lid 2), by the day on which the notice came in.
pub static DWANGSOM_EERSTE_BEDRAG: Reeks<Bedrag> = Reeks {
    naam: "dwangsom_eerste_bedrag",
    omschrijving: "Dwangsom per dag, de eerste veertien dagen",
    eenheid: Eenheid::Euro,
    rijen: &[
        Rij::vanaf(2015, 1, 1, euro("20.00"), "Awb art. 4:17 lid 2").met_noot("Zo sinds 1 oktober 2009."),
        Rij::vanaf(2019, 1, 1, euro("23.00"), "Awb art. 4:17 lid 2; Stcrt. 2018, 65542")
            .met_noot("De dag van ontvangst van de ingebrekestelling beslist; een van 2018 houdt het oude bedrag."),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Per day in the next fourteen days.
pub static DWANGSOM_TWEEDE_BEDRAG: Reeks<Bedrag> = Reeks {
    naam: "dwangsom_tweede_bedrag",
    omschrijving: "Dwangsom per dag, de daaropvolgende veertien dagen",
    eenheid: Eenheid::Euro,
    rijen: &[
        Rij::vanaf(2015, 1, 1, euro("30.00"), "Awb art. 4:17 lid 2").met_noot("Zo sinds 1 oktober 2009."),
        Rij::vanaf(2019, 1, 1, euro("35.00"), "Awb art. 4:17 lid 2; Stcrt. 2018, 65542")
            .met_noot("De dag van ontvangst van de ingebrekestelling beslist; een van 2018 houdt het oude bedrag."),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Per day in the other days.
pub static DWANGSOM_DERDE_BEDRAG: Reeks<Bedrag> = Reeks {
    naam: "dwangsom_derde_bedrag",
    omschrijving: "Dwangsom per dag, de overige dagen",
    eenheid: Eenheid::Euro,
    rijen: &[
        Rij::vanaf(2015, 1, 1, euro("40.00"), "Awb art. 4:17 lid 2").met_noot("Zo sinds 1 oktober 2009."),
        Rij::vanaf(2019, 1, 1, euro("45.00"), "Awb art. 4:17 lid 2; Stcrt. 2018, 65542")
            .met_noot("De dag van ontvangst van de ingebrekestelling beslist; een van 2018 houdt het oude bedrag."),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Until when the authority decides on the penalty payment (Awb art. 4:18).
pub static DWANGSOM_VASTSTELLEN: Reeks<u32> = Reeks {
    naam: "dwangsom_vaststellen",
    omschrijving: "Termijn om de dwangsom bij beschikking vast te stellen, na de laatste dag ervan",
    eenheid: Eenheid::Week,
    rijen: &[Rij::vanaf(2015, 1, 1, 2, "Awb art. 4:18")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

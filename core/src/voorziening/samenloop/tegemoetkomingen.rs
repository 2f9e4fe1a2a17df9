//! The pairs around the allowances of the Wet tegemoetkomingen loondomein: next to the loonkostensubsidie, next to a job under
//! the Wsw or beschut werk, and next to each other (Wtl art. 4.1 lid 3).

use super::Gevolg::{HoogsteTelt, Naast, SluitUit, SluitUitAls};
use super::Kant::Een;
use super::paren::{paar, u};
use super::{Reikwijdte, Samenloop, Uitwerking};
use super::{kandidaten as k, partijen as p};
use crate::bron::Artikel;
use crate::norm::Rij;
use crate::voorziening::artikelen::{pw, wtl};

const BAAN: Reikwijdte = Reikwijdte::Dienstbetrekking;
const JAAR: Reikwijdte = Reikwijdte::WerknemerEnKalenderjaar;

/// Q9 of the dossier: open with MinBZK, read here as the text has it.
const LKS_EN_VOORDEEL: Uitwerking = u(Naast, pw("10d").lid("9"), NAAST_LKS);
const LKS_EN_VOORDEEL_LID_7: Uitwerking = u(Naast, pw("10d").lid("7"), NAAST_LKS);
const NAAST_LKS: &str = "Gelezen als: naast elkaar. Artikel 10d verbiedt alleen het college voor dezelfde dienstbetrekking een andere subsidie te verstrekken; een tegemoetkoming van de Belastingdienst valt daar niet onder. Niet iedereen leest het zo: in een openbaar rekenmodel van de overheid staat deze vraag nog open.";

const HOOGSTE: Uitwerking = u(
    HoogsteTelt,
    wtl("4.1").lid("3"),
    "Bestaat voor een werknemer recht op meer dan een tegemoetkoming, dan wordt over het kalenderjaar alleen het bedrag van de hoogste gegeven; zijn zij even hoog, dan die de wet het eerst noemt.",
);

const NIET_IN_WSW: &str = "Er is geen loonkostenvoordeel voor een Wsw-dienstbetrekking met de gemeente (artikel 2).";
const NIET_IN_BESCHUT: &str = "Er is geen loonkostenvoordeel voor een dienstbetrekking beschut werk.";

const fn wsw(artikel: Artikel) -> Uitwerking {
    u(SluitUit(Een), artikel, NIET_IN_WSW)
}
const fn beschut(artikel: Artikel) -> Uitwerking {
    u(SluitUit(Een), artikel, NIET_IN_BESCHUT)
}

const BANENAFSPRAAK_B: Artikel = wtl("2.10").lid("2").onder("b");
const WSW_BANENAFSPRAAK: Uitwerking = wsw(BANENAFSPRAAK_B);
const WSW_BANENAFSPRAAK_2026: Uitwerking = u(
    SluitUitAls(Een),
    BANENAFSPRAAK_B,
    "Er is geen loonkostenvoordeel voor zover de werknemer in een Wsw-dienstbetrekking met de gemeente werkt zonder aan een andere werkgever ter beschikking te zijn gesteld.",
);
const BESCHUT_BANENAFSPRAAK: Uitwerking = beschut(BANENAFSPRAAK_B);
const BESCHUT_BANENAFSPRAAK_2026: Uitwerking = u(
    SluitUit(Een),
    wtl("2.10").lid("1"),
    "Het loonkostenvoordeel is er alleen voor arbeidsbeperkten; wie is vastgesteld voor beschut werk, is dat niet (artikel 38b Wfsv).",
);
const WSW_ARBEIDSGEHANDICAPTE: Uitwerking = wsw(wtl("2.6").lid("3").onder("b"));
const BESCHUT_ARBEIDSGEHANDICAPTE: Uitwerking = beschut(wtl("2.6").lid("3").onder("b"));
const WSW_HERPLAATSEN: Uitwerking = wsw(wtl("2.14").lid("2").onder("b"));
const BESCHUT_HERPLAATSEN: Uitwerking = beschut(wtl("2.14").lid("2").onder("b"));
const WSW_OUDERE: Uitwerking = wsw(wtl("2.2").lid("2").onder("b"));
const BESCHUT_OUDERE: Uitwerking = beschut(wtl("2.2").lid("2").onder("b"));
const WSW_OUDERE_2026: Uitwerking = wsw(wtl("6.2a").lid("1"));
const BESCHUT_OUDERE_2026: Uitwerking = beschut(wtl("6.2a").lid("1"));

/// Next to the loonkostensubsidie.
macro_rules! naast_lks {
    ($code:expr, $voordeel:expr) => {
        paar($code, &p::SUBSIDIE_10D, $voordeel, BAAN, &[Rij::vanaf(2018, 1, 1, LKS_EN_VOORDEEL, "Pw art. 10d lid 9")])
    };
}

/// Only the highest counts.
macro_rules! hoogste {
    ($code:expr, $een:expr, $ander:expr) => {
        paar($code, $een, $ander, JAAR, &[Rij::vanaf(2018, 1, 1, HOOGSTE, "Wtl art. 4.1 lid 3")])
    };
}

/// Only the highest counts, as long as the lage-inkomensvoordeel existed.
macro_rules! hoogste_met_liv {
    ($code:expr, $een:expr) => {
        paar(
            $code,
            $een,
            &p::LIV,
            JAAR,
            &[Rij::vanaf(2018, 1, 1, HOOGSTE, "Wtl art. 4.1 lid 3").vervallen_per(2025, 1, 1)],
        )
    };
}

/// Not in this kind of job.
macro_rules! niet_in {
    ($code:expr, $voordeel:expr, $baan:expr, $uitwerking:expr, $bron:expr) => {
        paar($code, $voordeel, $baan, BAAN, &[Rij::vanaf(2018, 1, 1, $uitwerking, $bron)])
    };
}

/// The pairs, in order.
#[rustfmt::skip]
pub(super) static PAREN: &[Samenloop] = &[
    naast_lks!("lks_lkv_banenafspraak", &p::LKV_BANENAFSPRAAK),
    naast_lks!("lks_lkv_arbeidsgehandicapte", &p::LKV_ARBEIDSGEHANDICAPTE),
    naast_lks!("lks_lkv_herplaatsen", &p::LKV_HERPLAATSEN),
    naast_lks!("lks_lkv_oudere", &p::LKV_OUDERE),
    paar("lks_liv", &p::SUBSIDIE_10D, &p::LIV, BAAN, &[
        Rij::vanaf(2017, 1, 1, LKS_EN_VOORDEEL_LID_7, "Pw art. 10d lid 7"),
        Rij::vanaf(2017, 2, 1, LKS_EN_VOORDEEL, "Pw art. 10d lid 9").vervallen_per(2025, 1, 1),
    ]),
    hoogste!("lkv_oudere_arbeidsgehandicapte", &p::LKV_OUDERE, &p::LKV_ARBEIDSGEHANDICAPTE),
    hoogste!("lkv_oudere_banenafspraak", &p::LKV_OUDERE, &p::LKV_BANENAFSPRAAK),
    hoogste!("lkv_oudere_herplaatsen", &p::LKV_OUDERE, &p::LKV_HERPLAATSEN),
    hoogste!("lkv_arbeidsgehandicapte_banenafspraak", &p::LKV_ARBEIDSGEHANDICAPTE, &p::LKV_BANENAFSPRAAK),
    hoogste!("lkv_arbeidsgehandicapte_herplaatsen", &p::LKV_ARBEIDSGEHANDICAPTE, &p::LKV_HERPLAATSEN),
    hoogste!("lkv_banenafspraak_herplaatsen", &p::LKV_BANENAFSPRAAK, &p::LKV_HERPLAATSEN),
    hoogste_met_liv!("lkv_oudere_liv", &p::LKV_OUDERE),
    hoogste_met_liv!("lkv_arbeidsgehandicapte_liv", &p::LKV_ARBEIDSGEHANDICAPTE),
    hoogste_met_liv!("lkv_banenafspraak_liv", &p::LKV_BANENAFSPRAAK),
    hoogste_met_liv!("lkv_herplaatsen_liv", &p::LKV_HERPLAATSEN),
    paar("lkv_banenafspraak_wsw", &k::KANDIDAAT_BANENAFSPRAAK, &p::WSW_2, BAAN, &[
        Rij::vanaf(2018, 1, 1, WSW_BANENAFSPRAAK, "Wtl art. 2.10 lid 2 onder b"),
        Rij::vanaf(2026, 1, 1, WSW_BANENAFSPRAAK_2026, "Wtl art. 2.10 lid 2 onder b"),
    ]),
    paar("lkv_banenafspraak_beschut", &k::KANDIDAAT_BANENAFSPRAAK, &p::BESCHUTTE_BAAN, BAAN, &[
        Rij::vanaf(2018, 1, 1, BESCHUT_BANENAFSPRAAK, "Wtl art. 2.10 lid 2 onder b"),
        Rij::vanaf(2026, 1, 1, BESCHUT_BANENAFSPRAAK_2026, "Wtl art. 2.10 lid 1"),
    ]),
    niet_in!(
        "lkv_arbeidsgehandicapte_wsw",
        &k::KANDIDAAT_ARBEIDSGEHANDICAPTE,
        &p::WSW_2,
        WSW_ARBEIDSGEHANDICAPTE,
        "Wtl art. 2.6 lid 3 onder b"
    ),
    niet_in!(
        "lkv_arbeidsgehandicapte_beschut",
        &k::KANDIDAAT_ARBEIDSGEHANDICAPTE,
        &p::BESCHUTTE_BAAN,
        BESCHUT_ARBEIDSGEHANDICAPTE,
        "Wtl art. 2.6 lid 3 onder b"
    ),
    niet_in!(
        "lkv_herplaatsen_wsw",
        &k::KANDIDAAT_HERPLAATSEN,
        &p::WSW_2,
        WSW_HERPLAATSEN,
        "Wtl art. 2.14 lid 2 onder b"
    ),
    niet_in!(
        "lkv_herplaatsen_beschut",
        &k::KANDIDAAT_HERPLAATSEN,
        &p::BESCHUTTE_BAAN,
        BESCHUT_HERPLAATSEN,
        "Wtl art. 2.14 lid 2 onder b"
    ),
    paar("lkv_oudere_wsw", &k::KANDIDAAT_OUDERE, &p::WSW_2, BAAN, &[
        Rij::vanaf(2018, 1, 1, WSW_OUDERE, "Wtl art. 2.2 lid 2 onder b"),
        Rij::vanaf(2026, 1, 1, WSW_OUDERE_2026, "Wtl art. 6.2a lid 1"),
    ]),
    paar("lkv_oudere_beschut", &k::KANDIDAAT_OUDERE, &p::BESCHUTTE_BAAN, BAAN, &[
        Rij::vanaf(2018, 1, 1, BESCHUT_OUDERE, "Wtl art. 2.2 lid 2 onder b"),
        Rij::vanaf(2026, 1, 1, BESCHUT_OUDERE_2026, "Wtl art. 6.2a lid 1"),
    ]),
];

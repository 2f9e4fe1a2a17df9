//! The sides of the pairs: the instruments that meet something, and what is no instrument (a job, a benefit, an age).

use super::Partij;
use crate::bron::{Artikel, Regeling};
use crate::doelgroep::wsw::WSW_WERKEND;
use crate::feiten::{Feit, klassen};
use crate::norm::Rij;
use crate::norm::regel::{Regel, Versie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{NO_RISK as ARTIKEL_29B, SUBSIDIE, als, in_klassen, pw, wia};
use crate::voorziening::instrumenten::{
    college, loonkostensubsidie, loonkostenvoordeel, loonkostenvoordeel_oudere, loonkostenvoordeel_wia, overig, plaats,
    uwv,
};

/// A party that is one condition.
macro_rules! partij {
    ($NAAM:ident, $naam:expr, $titel:expr, $bron:expr, $artikel:expr, $voorwaarde:expr) => {
        pub(in crate::voorziening::samenloop) static $NAAM: Partij = Partij {
            naam: $naam,
            titel: $titel,
            regel: {
                static VERSIE: Versie<Feit> = Versie::new("2015", $artikel, $titel, $voorwaarde);
                static REGEL: Regel<Feit> =
                    Regel::new("PARTIJ", $naam, $titel, &[Rij::vanaf(2015, 1, 1, &VERSIE, $bron)], LAATSTE_BEKENDE_DAG);
                &REGEL
            },
        };
    };
}

pub(super) use partij;

/// An instrument by its own rule.
macro_rules! instrument {
    ($NAAM:ident, $naam:expr, $titel:expr, $regel:expr) => {
        pub(in crate::voorziening::samenloop) static $NAAM: Partij =
            Partij { naam: $naam, titel: $titel, regel: $regel };
    };
}

instrument!(SUBSIDIE_10D, "loonkostensubsidie", "loonkostensubsidie", &loonkostensubsidie::GROND);
instrument!(DISPENSATIE, "loondispensatie", "loondispensatie", &uwv::LOONDISPENSATIE_GROND);
instrument!(WSW, "wsw_dienstbetrekking", "een Wsw-dienstbetrekking (artikel 2 of 7)", &WSW_WERKEND);
instrument!(NO_RISK, "no_riskpolis", "de no-riskpolis", &uwv::NO_RISKPOLIS);

instrument!(
    LOONWAARDEPLEK,
    "loonwaardeplek",
    "onbeloond werk om de loonwaarde vast te stellen",
    &plaats::LOONWAARDEPLEK
);
instrument!(PROEFPLAATS, "proefplaats", "de proefplaats met behoud van bijstand", &plaats::PROEFPLAATS);
instrument!(PROEFPLAATSING_UWV, "proefplaatsing_uwv", "de proefplaatsing van UWV", &plaats::PROEFPLAATSING_UWV);
instrument!(JOBCOACH_COLLEGE, "persoonlijke_ondersteuning_college", "de jobcoach van het college", &college::JOBCOACH);
instrument!(
    LKV_BANENAFSPRAAK,
    "loonkostenvoordeel_banenafspraak",
    "het loonkostenvoordeel doelgroep banenafspraak",
    &loonkostenvoordeel::BANENAFSPRAAK
);
instrument!(
    LKV_ARBEIDSGEHANDICAPTE,
    "loonkostenvoordeel_arbeidsgehandicapte",
    "het loonkostenvoordeel arbeidsgehandicapte werknemer",
    &loonkostenvoordeel_wia::ARBEIDSGEHANDICAPTE
);
instrument!(
    LKV_HERPLAATSEN,
    "loonkostenvoordeel_herplaatsen",
    "het loonkostenvoordeel herplaatsen",
    &loonkostenvoordeel_wia::HERPLAATSEN
);
instrument!(
    LKV_OUDERE,
    "loonkostenvoordeel_oudere_werknemer",
    "het loonkostenvoordeel oudere werknemer",
    &loonkostenvoordeel_oudere::OUDERE_WERKNEMER
);
instrument!(LIV, "lage_inkomensvoordeel", "het lage-inkomensvoordeel", &overig::LAGE_INKOMENSVOORDEEL);

partij!(
    ANDERE_SUBSIDIE,
    "andere_loonkostensubsidie",
    "een andere subsidie van het college voor de loonkosten van dezelfde baan",
    "Pw art. 10d",
    SUBSIDIE,
    als(
        "andere_loonkostensubsidie",
        Feit::AndereLoonkostensubsidie,
        SUBSIDIE,
        "Het college verstrekt of overweegt een andere subsidie voor de loonkosten.",
        "Het college verstrekt geen andere subsidie voor de loonkosten.",
    )
);
partij!(
    ZIEKENGELD,
    "ziekengeld_no_risk",
    "ziekengeld op grond van de no-riskpolis",
    "ZW art. 29b",
    ARTIKEL_29B,
    als(
        "ziekengeld_no_risk",
        Feit::ZiekengeldNoRisk,
        ARTIKEL_29B,
        "De persoon heeft recht op ziekengeld op grond van de no-riskpolis.",
        "De persoon heeft geen recht op ziekengeld op grond van de no-riskpolis.",
    )
);
partij!(
    BESCHUTTE_BAAN,
    "beschut_werk_dienstbetrekking",
    "een dienstbetrekking beschut werk",
    "Pw art. 10b lid 1",
    pw("10b").lid("1"),
    crate::voorziening::artikelen::beschutte_baan(pw("10b").lid("1"))
);
partij!(
    BESCHUT_VASTGESTELD,
    "vaststelling_beschut",
    "de vaststelling van beschut werk",
    "Pw art. 10b lid 1",
    pw("10b").lid("1"),
    als(
        "beschut_werk_vastgesteld",
        Feit::VaststellingBeschut,
        pw("10b").lid("1"),
        "Het college heeft beschut werk vastgesteld.",
        "Het college heeft geen beschut werk vastgesteld.",
    )
);
partij!(
    WSW_2,
    "wsw_artikel_2",
    "een Wsw-dienstbetrekking met de gemeente (artikel 2)",
    "Wsw art. 2 lid 1",
    Artikel::new(Regeling::WetSocialeWerkvoorziening, "2").lid("1"),
    crate::voorziening::artikelen::wsw_2(Artikel::new(Regeling::WetSocialeWerkvoorziening, "2").lid("1"))
);
partij!(
    BAAN,
    "dienstbetrekking",
    "een betaalde baan",
    "Pw art. 10d",
    SUBSIDIE,
    crate::voorziening::artikelen::in_dienst(SUBSIDIE)
);
partij!(
    ONDER_27,
    "jonger_dan_27",
    "wie jonger is dan 27",
    "Pw art. 7",
    pw("7"),
    crate::doelgroep::leeftijd::onder_27(pw("7"))
);
partij!(
    COLLEGE_ZORGT,
    "college_draagt_zorg",
    "ondersteuning door het college",
    "WIA art. 35 lid 4 onder b",
    wia("35").lid("4").onder("b"),
    als(
        "college_draagt_zorg",
        Feit::CollegeDraagtZorg,
        wia("35").lid("4").onder("b"),
        "Het college draagt zorg voor de ondersteuning bij werk.",
        "Het college draagt geen zorg voor de ondersteuning bij werk.",
    )
);
partij!(
    WAJONG_UITKERING,
    "wajong_uitkering",
    "het recht op een Wajong-uitkering",
    "Pw art. 36b lid 3 onder b",
    pw("36b").lid("3").onder("b"),
    in_klassen(
        "recht_op_wajong_uitkering",
        Feit::WajongUitkering,
        klassen::RECHT,
        pw("36b").lid("3").onder("b"),
        "De persoon heeft recht op een Wajong-uitkering.",
        "De persoon heeft geen recht op een Wajong-uitkering.",
    )
);

//! The pairs around the loonkostensubsidie, beschut werk, the no-risk polis and the places to work on.

use super::Gevolg::{self, Naast, Open, SluitUit, SluitUitAls};
use super::Kant::{Ander, Een};
use super::{Partij, Reikwijdte, Samenloop, Uitwerking};
use super::{kandidaten as k, partijen as p};
use crate::bron::{Artikel, Regeling};
use crate::norm::{Eenheid, Reeks, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{
    GEEN_WSW, GEEN_WSW_2015, GEEN_ZIEKENGELD, GEEN_ZIEKENGELD_2016, NO_RISK, SUBSIDIE, pw, wajong, wia,
};

const BAAN: Reikwijdte = Reikwijdte::Dienstbetrekking;
const PERSOON: Reikwijdte = Reikwijdte::Persoon;

pub(super) const fn u(gevolg: Gevolg, artikel: Artikel, zin: &'static str) -> Uitwerking {
    Uitwerking { gevolg, artikel, zin }
}

pub(super) const fn paar(
    code: &'static str,
    een: &'static Partij,
    ander: &'static Partij,
    reikwijdte: Reikwijdte,
    rijen: &'static [Rij<Uitwerking>],
) -> Samenloop {
    let uitwerking = Reeks {
        naam: code,
        omschrijving: "Samenloop",
        eenheid: Eenheid::Getal,
        rijen,
        bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
    };
    Samenloop { code, een, ander, reikwijdte, uitwerking }
}

const GEEN_ANDERE: &str = "Verleent het college loonkostensubsidie, dan verstrekt het voor dezelfde dienstbetrekking geen andere subsidie voor loonkosten. Dit bindt het college; tegemoetkomingen van anderen raakt het niet.";
const LID_7: Uitwerking = u(SluitUit(Ander), pw("10d").lid("7"), GEEN_ANDERE);
const LID_9: Uitwerking = u(SluitUit(Ander), pw("10d").lid("9"), GEEN_ANDERE);

const BIJ_WSW: &str = "Op een Wsw-dienstbetrekking (artikel 2 of 7 Wsw) verleent het college geen loonkostensubsidie.";
const WSW_2015: Uitwerking = u(SluitUit(Een), GEEN_WSW_2015, BIJ_WSW);
const WSW_2017: Uitwerking = u(SluitUit(Een), GEEN_WSW, BIJ_WSW);

const BIJ_ZIEKTE: &str =
    "Over perioden waarin recht bestaat op ziekengeld op grond van de no-riskpolis is er geen loonkostensubsidie.";
const ZIEK_2015: Uitwerking = u(
    Naast,
    SUBSIDIE,
    "Artikel 10d zegt in 2015 niets over ziekengeld op grond van de no-riskpolis; de subsidie loopt door.",
);
const ZIEK_2016: Uitwerking = u(SluitUit(Een), GEEN_ZIEKENGELD_2016, BIJ_ZIEKTE);
const ZIEK_2017: Uitwerking = u(SluitUit(Een), GEEN_ZIEKENGELD, BIJ_ZIEKTE);
const ZIEK_2022: Uitwerking = u(
    Naast,
    SUBSIDIE,
    "Sinds 2022 loopt de loonkostensubsidie bij ziekte door; UWV stemt het ziekengeld af op de loonwaarde. Is de ziekmelding van voor 1 januari 2022, dan geldt nog het oude artikel 10d lid 12 (artikel 78dd).",
);

const POLIS: &str = "De no-riskpolis zelf sluit loonkostensubsidie niet uit; alleen over perioden met recht op ziekengeld is er geen loonkostensubsidie.";
const POLIS_2015: Uitwerking =
    u(Naast, SUBSIDIE, "Artikel 10d zegt in 2015 niets over de no-riskpolis; beide kunnen naast elkaar.");
const POLIS_2016: Uitwerking = u(SluitUitAls(Een), GEEN_ZIEKENGELD_2016, POLIS);
const POLIS_2017: Uitwerking = u(SluitUitAls(Een), GEEN_ZIEKENGELD, POLIS);
const POLIS_2022: Uitwerking = u(
    Naast,
    SUBSIDIE,
    "Sinds 2022 kunnen loonkostensubsidie en no-riskpolis naast elkaar, ook bij ziekte (behalve na een ziekmelding van voor 2022, artikel 78dd).",
);

const BESCHUT_2015: Uitwerking = u(
    Naast,
    SUBSIDIE,
    "In beschut werk kan loonkostensubsidie worden verleend als de persoon tot de doelgroep behoort.",
);
const BESCHUT_2017: Uitwerking =
    u(Naast, pw("10b").lid("9"), "In beschut werk verstrekt het college zo nodig loonkostensubsidie.");

const DISPENSATIE: Uitwerking = u(
    Open,
    wajong("2:20").lid("1"),
    "Geen artikel gevonden dat loondispensatie en loonkostensubsidie voor dezelfde baan uitdrukkelijk uitsluit. Gelezen als: niet samen, want loondispensatie verlaagt het loon onder het minimumloon en loonkostensubsidie vult het verschil met het minimumloon aan. College en UWV moeten dit beoordelen.",
);
const DISPENSATIE_WSW: Uitwerking = u(
    SluitUit(Een),
    wajong("2:20").lid("1"),
    "Loondispensatie geldt niet voor een functie in de Wsw (artikel 2 of 7).",
);

const PROEFTIJD: Uitwerking = u(
    SluitUitAls(Een),
    pw("10d").lid("2").onder("b"),
    "Heeft de persoon onbeloond gewerkt om de loonwaarde vast te stellen en geldt daarna een proeftijd, dan is er geen loonkostensubsidie.",
);

const E_EN_F: Uitwerking = u(
    SluitUit(Een),
    NO_RISK.lid("2").onder("f"),
    "Wie in beschut werk werkt, valt onder onderdeel f en niet ook onder onderdeel e: door de vaststelling is hij geen arbeidsbeperkte (artikel 38b Wfsv). De polis duurt in beide gevallen even lang.",
);
const LID_3: Uitwerking = u(
    SluitUit(Een),
    NO_RISK.lid("3"),
    "Wie onder lid 2 onder d, e of f valt, heeft niet ook de polis van vijf jaar wegens een belemmering bij het onderwijs.",
);
const LID_8: Uitwerking =
    u(SluitUit(Een), NO_RISK.lid("8"), "De no-riskpolis geldt niet in een Wsw-dienstbetrekking met de gemeente.");

const WFSV: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b").lid("1");
const REGISTER_2015: Uitwerking = u(
    SluitUitAls(Een),
    WFSV,
    "Wie in beschut werk werkt, telt niet mee op grond van onderdeel a; een andere grond van het register kan blijven.",
);
const REGISTER_DECEMBER_2015: Uitwerking = u(
    SluitUit(Een),
    WFSV,
    "Wie is vastgesteld voor beschut werk, is geen arbeidsbeperkte, ook zolang hij nog wacht op een dienstbetrekking.",
);

const PROEFPLAATS_BAAN: Uitwerking = u(
    Open,
    pw("8a").lid("2").onder("d"),
    "Een proefplaats is onbeloond werk. Geen artikel gevonden dat zegt wat geldt naast een betaalde baan bij dezelfde werkgever. Gelezen als: bij dezelfde werkgever niet samen; het college moet dit beoordelen.",
);
const TWEEDE_PROEFPLAATS: Uitwerking = u(
    SluitUitAls(Een),
    wia("37").lid("2").onder("c"),
    "UWV geeft geen toestemming voor werk dat de persoon al eerder onbeloond op een proefplaats bij dezelfde werkgever deed.",
);
const PLAATS_27: Uitwerking =
    u(SluitUit(Een), pw("7").lid("8"), "Een participatieplaats is er niet voor wie jonger is dan 27.");
const PLAATS_27_2026: Uitwerking = u(
    Open,
    pw("10a").lid("1"),
    "Het verbod voor jongeren onder de 27 is vervallen, maar artikel 10a verwijst naar artikel 7, waar zij niet onder vallen. Het college moet beoordelen of een participatieplaats kan.",
);
const COLLEGE_ZORGT: Uitwerking = u(
    SluitUit(Een),
    wia("35").lid("4").onder("b"),
    "UWV geeft deze voorziening niet aan wie door het college wordt ondersteund (artikel 7). Een voorziening op grond van de Wajong (artikel 2:22) raakt dit niet.",
);
const TOESLAG_WAJONG: Uitwerking = u(
    SluitUit(Een),
    pw("36b").lid("3").onder("b"),
    "Wie recht heeft op een Wajong-uitkering, krijgt geen studietoeslag.",
);

/// The pairs, in order.
#[rustfmt::skip]
pub(super) static PAREN: &[Samenloop] = &[
    paar("lks_andere_subsidie", &p::SUBSIDIE_10D, &p::ANDERE_SUBSIDIE, BAAN, &[
        Rij::vanaf(2015, 1, 1, LID_7, "Pw art. 10d lid 7"),
        Rij::vanaf(2017, 2, 1, LID_9, "Pw art. 10d lid 9"),
    ]),
    paar("lks_wsw", &p::SUBSIDIE_10D, &p::WSW, BAAN, &[
        Rij::vanaf(2015, 1, 1, WSW_2015, "Pw art. 10d lid 2 onder a"),
        Rij::vanaf(2017, 2, 1, WSW_2017, "Pw art. 10d lid 3"),
    ]),
    paar("lks_ziekengeld", &p::SUBSIDIE_10D, &p::ZIEKENGELD, BAAN, &[
        Rij::vanaf(2015, 1, 1, ZIEK_2015, "Pw art. 10d"),
        Rij::vanaf(2016, 1, 1, ZIEK_2016, "Pw art. 10d lid 10"),
        Rij::vanaf(2017, 2, 1, ZIEK_2017, "Pw art. 10d lid 12"),
        Rij::vanaf(2022, 1, 1, ZIEK_2022, "Pw art. 10d; Pw art. 78dd lid 1"),
    ]),
    paar("lks_no_risk", &p::SUBSIDIE_10D, &p::NO_RISK, BAAN, &[
        Rij::vanaf(2015, 1, 1, POLIS_2015, "Pw art. 10d"),
        Rij::vanaf(2016, 1, 1, POLIS_2016, "Pw art. 10d lid 10"),
        Rij::vanaf(2017, 2, 1, POLIS_2017, "Pw art. 10d lid 12"),
        Rij::vanaf(2022, 1, 1, POLIS_2022, "Pw art. 10d; Pw art. 78dd lid 1"),
    ]),
    paar("lks_beschut", &p::SUBSIDIE_10D, &p::BESCHUTTE_BAAN, BAAN, &[
        Rij::vanaf(2015, 1, 1, BESCHUT_2015, "Pw art. 10d"),
        Rij::vanaf(2017, 1, 1, BESCHUT_2017, "Pw art. 10b lid 9"),
    ]),
    paar("lks_loondispensatie", &p::SUBSIDIE_10D, &p::DISPENSATIE, BAAN, &[
        Rij::vanaf(2015, 1, 1, DISPENSATIE, "Wajong art. 2:20 lid 1; Pw art. 10d"),
    ]),
    paar("lks_loonwaardeplek", &p::SUBSIDIE_10D, &p::LOONWAARDEPLEK, BAAN, &[
        Rij::vanaf(2015, 1, 1, PROEFTIJD, "Pw art. 10d lid 2 onder b").vervallen_per(2017, 2, 1),
    ]),
    paar("loondispensatie_wsw", &p::DISPENSATIE, &p::WSW, BAAN, &[
        Rij::vanaf(2015, 1, 1, DISPENSATIE_WSW, "Wajong art. 2:20 lid 1"),
    ]),
    paar("no_risk_e_f", &k::NO_RISK_E, &p::BESCHUTTE_BAAN, BAAN, &[
        Rij::vanaf(2016, 1, 1, E_EN_F, "ZW art. 29b lid 2 onder f").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
    ]),
    paar("no_risk_lid_3", &k::SCHOOL, &k::NO_RISK_D_E_F, BAAN, &[
        Rij::vanaf(2016, 1, 1, LID_3, "ZW art. 29b lid 3").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
    ]),
    paar("no_risk_wsw", &k::WERKT, &p::WSW_2, BAAN, &[
        Rij::vanaf(2015, 1, 1, LID_8, "ZW art. 29b lid 8"),
    ]),
    paar("register_beschut", &k::REGISTERGROND, &p::BESCHUT_VASTGESTELD, PERSOON, &[
        Rij::vanaf(2015, 5, 1, REGISTER_2015, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2015, 12, 11, REGISTER_DECEMBER_2015, "Wfsv art. 38b lid 1"),
    ]),
    paar("proefplaats_baan", &p::PROEFPLAATS, &p::BAAN, Reikwijdte::Werkgever, &[
        Rij::vanaf(2023, 7, 1, PROEFPLAATS_BAAN, "Pw art. 8a lid 2 onder d"),
    ]),
    paar("proefplaatsing_tweede_keer", &p::PROEFPLAATSING_UWV, &p::PROEFPLAATS, Reikwijdte::Werkgever, &[
        Rij::vanaf(2023, 7, 1, TWEEDE_PROEFPLAATS, "WIA art. 37 lid 2 onder c"),
    ]),
    paar("participatieplaats_onder_27", &k::PARTICIPATIEPLAATS, &p::ONDER_27, PERSOON, &[
        Rij::vanaf(2015, 1, 1, PLAATS_27, "Pw art. 7 lid 8"),
        Rij::vanaf(2026, 1, 1, PLAATS_27_2026, "Pw art. 10a lid 1"),
    ]),
    paar("jobcoach_uwv_college", &k::JOBCOACH_UWV, &p::COLLEGE_ZORGT, PERSOON, &[
        Rij::vanaf(2015, 1, 1, COLLEGE_ZORGT, "WIA art. 35 lid 4 onder b"),
    ]),
    paar("werkvoorziening_uwv_college", &k::WERKVOORZIENING_UWV, &p::COLLEGE_ZORGT, PERSOON, &[
        Rij::vanaf(2015, 1, 1, COLLEGE_ZORGT, "WIA art. 35 lid 4 onder b"),
    ]),
    paar("studietoeslag_wajong", &k::STUDIETOESLAG, &p::WAJONG_UITKERING, PERSOON, &[
        Rij::vanaf(2022, 4, 1, TOESLAG_WAJONG, "Pw art. 36b lid 3 onder b"),
    ]),
    paar("jobcoach_college_uwv", &p::JOBCOACH_COLLEGE, &k::JOBCOACH_UWV, BAAN, &[
        Rij::vanaf(2015, 1, 1, TWEE_JOBCOACHES, "WIA art. 35 lid 4 onder b; Pw art. 10 lid 1"),
    ]),
];

const TWEE_JOBCOACHES: Uitwerking = u(
    Open,
    wia("35").lid("4").onder("b"),
    "UWV ondersteunt niet voor zover het college voor de ondersteuning zorgt. Wie van beide de jobcoach voor deze baan geeft, moeten college en UWV vaststellen.",
);

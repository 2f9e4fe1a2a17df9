//! The loonkostensubsidie as an instrument (art. 10d): who opens it, and what shuts it out. Its height is another module.

use super::loonkostensubsidie_lid as lid;
use super::loonkostensubsidie_lid::{BLIJFT_ACHTERWEGE, LID_1};
use crate::beschut_werk::gevolgen;
use crate::doelgroep::al_in_dienst::AL_IN_DIENST;
use crate::doelgroep::loonkostensubsidie::DOELGROEP;
use crate::doelgroep::wsw::WSW_WERKEND;
use crate::feiten::{Feit, klassen};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{
    GEEN_WSW, GEEN_WSW_2015, GEEN_ZIEKENGELD, GEEN_ZIEKENGELD_2016, NO_RISK, SUBSIDIE, SUBSIDIE_LID_1, als, pw,
};

static LOONWAARDE_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "loonwaarde_vaststellen",
    wie: Wie::College,
    vraag: "Het college moet nog de loonwaarde vaststellen, of (vanaf 1 februari 2017, alleen op grond van lid 1) na overleg met de werkgever beslissen dat dit de eerste zes maanden achterwege blijft.",
    artikel: SUBSIDIE_LID_1,
};

const LOONWAARDE: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "loonwaarde_vastgesteld",
        Feit::LoonwaardeOfForfait,
        klassen::LOONWAARDE_VASTGESTELD,
        SUBSIDIE_LID_1,
        "Het college heeft de loonwaarde vastgesteld.",
        "Het college heeft de loonwaarde niet vastgesteld.",
    )
    .met_open(klassen::LOONWAARDE_NOG_NIET, &LOONWAARDE_VASTSTELLEN),
);

const LOONWAARDE_OF_FORFAIT: Voorwaarde<Feit> = Voorwaarde::Een(&[
    LOONWAARDE,
    Voorwaarde::Alle(&[
        BLIJFT_ACHTERWEGE,
        Voorwaarde::Regel(&LID_1),
        als(
            "eerste_zes_maanden",
            Feit::EersteZesMaandenBaan,
            pw("10d").lid("5"),
            "De dienstbetrekking duurt nog geen zes maanden.",
            "De eerste zes maanden van de dienstbetrekking zijn voorbij.",
        ),
    ]),
]);

/// The doelgroep; in beschut werk also who is in the circle of art. 10b with a benefit of UWV (art. 10b lid 9).
const GROEP: Voorwaarde<Feit> =
    Voorwaarde::Een(&[Voorwaarde::Regel(&DOELGROEP), Voorwaarde::Regel(&gevolgen::LOONKOSTENSUBSIDIE)]);

const IN_DIENST: Voorwaarde<Feit> = als(
    "dienstbetrekking",
    Feit::Dienstbetrekking,
    SUBSIDIE_LID_1,
    "De persoon heeft een dienstbetrekking.",
    "De persoon heeft geen dienstbetrekking.",
);
const WERKGEVER: Voorwaarde<Feit> = Voorwaarde::Een(&[
    als(
        "werkgever_voornemens",
        Feit::VoorgenomenDienstbetrekking,
        SUBSIDIE_LID_1,
        "Een werkgever is voornemens een dienstbetrekking met de persoon aan te gaan.",
        "Geen werkgever is voornemens een dienstbetrekking met de persoon aan te gaan.",
    ),
    IN_DIENST,
]);

const ZIN: &str = "Het college verleent de werkgever loonkostensubsidie voor wie tot de doelgroep behoort, als de loonwaarde is vastgesteld en de dienstbetrekking tot stand komt.";
const ZIN_2017: &str = "Het college verleent de werkgever loonkostensubsidie voor wie tot de doelgroep behoort, nadat de loonwaarde is vastgesteld of is beslist dat dit de eerste zes maanden achterwege blijft.";

static GROND_2015: Versie<Feit> =
    Versie::new("na_loonwaarde", SUBSIDIE_LID_1, ZIN, Voorwaarde::Alle(&[GROEP, WERKGEVER, LOONWAARDE]));
static GROND_2017: Versie<Feit> = Versie::new(
    "loonwaarde_of_forfait",
    SUBSIDIE_LID_1,
    ZIN_2017,
    Voorwaarde::Alle(&[GROEP, WERKGEVER, LOONWAARDE_OF_FORFAIT]),
)
.met_meldingen(lid::MELDINGEN);

/// The conditions of the subsidy itself, before anything shuts it out.
pub(in crate::voorziening) static GROND: Regel<Feit> = Regel::new(
    "V-LKS-GROND",
    "loonkostensubsidie_grond",
    "Loonkostensubsidie, voor zover niets haar uitsluit",
    &[
        Rij::vanaf(2015, 1, 1, &GROND_2015, "Pw art. 10d lid 1"),
        Rij::vanaf(2017, 2, 1, &GROND_2017, "Pw art. 10d lid 1 onder a; Pw art. 10d lid 1 onder b"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const WSW_BAAN: Voorwaarde<Feit> = Voorwaarde::Niet(&Voorwaarde::Regel(&WSW_WERKEND));

const fn ziekengeld(artikel: crate::bron::Artikel) -> Voorwaarde<Feit> {
    als(
        "ziekengeld_no_risk",
        Feit::ZiekengeldNoRisk,
        artikel,
        "De persoon heeft op deze dag recht op ziekengeld op grond van de no-riskpolis.",
        "De persoon heeft op deze dag geen recht op ziekengeld op grond van de no-riskpolis.",
    )
}

const AL_AAN_HET_WERK_ALS: Voorwaarde<Feit> =
    Voorwaarde::Alle(&[IN_DIENST, Voorwaarde::Niet(&Voorwaarde::Regel(&AL_IN_DIENST)), Voorwaarde::Regel(&GROND)]);

/// Lid 1 is about an employer who means to hire; somebody who is at work already comes in through lid 2.
const AL_AAN_HET_WERK: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(AL_AAN_HET_WERK_ALS),
    "voornemen_voor_aanvang",
    "Artikel 10d lid 1 gaat over een werkgever die voornemens is iemand in dienst te nemen. De persoon werkt al en valt niet onder lid 2: dan hangt het ervan af of de subsidie in verband met het begin van deze dienstbetrekking is gevraagd of verleend.",
);
const HOOGTE_APART: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "college_verleent",
    "Het college verleent de subsidie aan de werkgever. Een maximale duur staat niet in artikel 10d; zij eindigt als de baan eindigt of als is vastgesteld dat de persoon niet meer tot de doelgroep behoort.",
);

static REGEL_2015: Versie<Feit> =
    Versie::new("niet_bij_wsw", GEEN_WSW_2015, ZIN, Voorwaarde::Alle(&[Voorwaarde::Regel(&GROND), WSW_BAAN]))
        .met_meldingen(&[AL_AAN_HET_WERK, HOOGTE_APART, PROEFTIJD]);
static REGEL_2016: Versie<Feit> = Versie::new(
    "niet_bij_ziekengeld",
    SUBSIDIE,
    ZIN,
    Voorwaarde::Alle(&[Voorwaarde::Regel(&GROND), WSW_BAAN, Voorwaarde::Niet(&ziekengeld(GEEN_ZIEKENGELD_2016))]),
)
.met_meldingen(&[AL_AAN_HET_WERK, HOOGTE_APART, PROEFTIJD]);
static REGEL_2017: Versie<Feit> = Versie::new(
    "niet_bij_ziekengeld_lid_12",
    SUBSIDIE,
    ZIN_2017,
    Voorwaarde::Alle(&[Voorwaarde::Regel(&GROND), WSW_BAAN, Voorwaarde::Niet(&ziekengeld(GEEN_ZIEKENGELD))]),
)
.met_meldingen(&[AL_AAN_HET_WERK, HOOGTE_APART]);
static REGEL_2022: Versie<Feit> = Versie::new(
    "ook_bij_ziekengeld",
    GEEN_WSW,
    ZIN_2017,
    Voorwaarde::Alle(&[Voorwaarde::Regel(&GROND), WSW_BAAN]),
)
.met_meldingen(&[
    AL_AAN_HET_WERK,
    HOOGTE_APART,
    RegelMelding::new(
        Wanneer::Als(ziekengeld(NO_RISK)),
        "ziekmelding_voor_2022",
        "Is de ziekmelding van voor 1 januari 2022, dan geldt het oude artikel 10d lid 12 nog (artikel 78dd): over die ziekte is er geen loonkostensubsidie.",
    ),
]);

const PROEFTIJD: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "proeftijd_na_onbeloond_werk",
    "Geldt er een proeftijd en heeft de persoon voor het vaststellen van de loonwaarde onbeloond gewerkt (artikel 10d lid 3, tekst tot 1 februari 2017), dan is er geen loonkostensubsidie (lid 2 onder b).",
);

/// The loonkostensubsidie.
pub(in crate::voorziening) static LOONKOSTENSUBSIDIE: Regel<Feit> = Regel::new(
    "V-LKS",
    "loonkostensubsidie",
    "Loonkostensubsidie",
    &[
        Rij::vanaf(2015, 1, 1, &REGEL_2015, "Pw art. 10d lid 1; Pw art. 10d lid 2 onder a"),
        Rij::vanaf(2016, 1, 1, &REGEL_2016, "Pw art. 10d lid 1; Pw art. 10d lid 10"),
        Rij::vanaf(2017, 2, 1, &REGEL_2017, "Pw art. 10d lid 1; Pw art. 10d lid 12"),
        Rij::vanaf(2022, 1, 1, &REGEL_2022, "Pw art. 10d lid 1; Pw art. 10d lid 3"),
    ],
    LAATSTE_BEKENDE_DAG,
);

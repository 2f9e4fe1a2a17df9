//! DG-17: who the college has established to need beschut werk (Participatiewet art. 10b lid 1), and whether the college must
//! see to a job now. The decision is a fact here; the library never takes it.

use super::artikelen::{LID_1, LID_3, LID_6, NIET_GENOMEN, in_dienst};
use super::kring::KRING;
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

static VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "beschut_werk_vaststellen",
    wie: Wie::College,
    vraag: "Het college moet nog vaststellen of de persoon alleen in een beschutte omgeving onder aangepaste omstandigheden kan werken.",
    artikel: LID_1,
};

const fn vastgesteld(klassen: Klassen) -> Blad<Feit> {
    Blad::new(
        "vaststelling_beschut",
        Feit::VaststellingBeschut,
        klassen,
        LID_1,
        "Het college heeft vastgesteld dat de persoon alleen in een beschutte omgeving onder aangepaste omstandigheden kan werken.",
        "Het college heeft niet vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
    )
}

const GROEP: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Regel(&KRING),
    Voorwaarde::Feit(vastgesteld(JA).met_open(NIET_GENOMEN, &VASTSTELLEN)),
]);

const fn advies(klasse: u8) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "uwv_advies_beschut",
        Feit::UwvAdviesBeschut,
        Klassen::van([klasse]),
        LID_1,
        "UWV heeft zo geadviseerd.",
        "UWV heeft niet zo geadviseerd.",
    ))
}

/// Whether the college may deviate from the advice is not said.
const ANDERS_DAN_ADVIES: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(Voorwaarde::Een(&[
        Voorwaarde::Alle(&[Voorwaarde::Feit(vastgesteld(JA)), advies(1)]),
        Voorwaarde::Alle(&[Voorwaarde::Feit(vastgesteld(NEE)), advies(0)]),
    ])),
    "vaststelling_wijkt_af_van_advies",
    "Het college heeft anders vastgesteld dan UWV adviseerde. De wet zegt dat UWV adviseert en het college vaststelt; zij zegt niet wanneer het college mag afwijken.",
);

static V_2015: Versie<Feit> = Versie::new(
    "ambtshalve",
    LID_1,
    "Het college kan ambtshalve vaststellen dat iemand uit de kring van artikel 7 alleen in een beschutte omgeving onder aangepaste omstandigheden kan werken.",
    GROEP,
)
.met_meldingen(&[ANDERS_DAN_ADVIES]);

static V_2017: Versie<Feit> = Versie::new(
    "ambtshalve_of_op_verzoek",
    LID_1,
    "Het college heeft, ambtshalve of op verzoek, vastgesteld dat een persoon uit de kring van beschut werk alleen in een beschutte omgeving onder aangepaste omstandigheden kan werken.",
    GROEP,
)
.met_meldingen(&[ANDERS_DAN_ADVIES]);

/// DG-17.
pub static BESCHUT_WERK: Regel<Feit> = Regel::new(
    "DG-17",
    "beschut_werk",
    "Personen voor wie beschut werk is vastgesteld",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 10b lid 1"),
        Rij::vanaf(2017, 1, 1, &V_2017, "Pw art. 10b lid 1; Stb. 2016, 519"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const fn aantal(klassen: Klassen) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "aantal_niet_bereikt",
        Feit::BeschutAantalBereikt,
        klassen,
        LID_6,
        "Het aantal plaatsen beschut werk van dit jaar is niet gerealiseerd, of niet bekend.",
        "Het aantal plaatsen beschut werk van dit jaar is gerealiseerd.",
    ))
}

/// Where the caller knows more than the law says.
const AANTAL_ONBEKEND: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(aantal(Klassen::van([2]))),
    "aantal_onbekend",
    "Het aantal plaatsen van dit jaar is niet bekend. Dan is aangenomen dat de plicht geldt.",
);
pub(crate) const TELLEN: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(aantal(Klassen::van([0, 1]))),
    "wijze_van_tellen",
    "Hoe gerealiseerde plaatsen tellen (personen, banen of volledige weken), is in de gelezen teksten niet gevonden.",
);
const VOLGORDE: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "volgorde_niet_geregeld",
    "Binnen het aantal van de minister regelt de wet geen volgorde of wachtlijst; alleen voor een hoger aantal kan de verordening dat doen (lid 5).",
);

static AANBOD_2015: Versie<Feit> = Versie::new(
    "zorgt_voor",
    LID_3,
    "Als het college beschut werk heeft vastgesteld, zorgt het ervoor dat de persoon een dienstbetrekking in een beschutte omgeving krijgt.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&BESCHUT_WERK), Voorwaarde::Niet(&in_dienst(LID_3))]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "omvang_bij_verordening",
    "De verordening bepaalt hoe groot het aanbod van beschut werk is (artikel 10b lid 4 onder c). Een landelijk aantal was er nog niet.",
)]);

static AANBOD_2017: Versie<Feit> = Versie::new(
    "biedt_aan",
    LID_1,
    "Als het college beschut werk heeft vastgesteld, biedt het een dienstbetrekking in een beschutte omgeving aan, tenzij het aantal plaatsen van dit jaar is gerealiseerd.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&BESCHUT_WERK),
        Voorwaarde::Niet(&in_dienst(LID_1)),
        aantal(Klassen::van([1, 2])),
    ]),
)
.met_meldingen(&[AANTAL_ONBEKEND, TELLEN, VOLGORDE]);

/// Whether the college must see to a job now.
pub static AANBOD: Regel<Feit> = Regel::new(
    "AANBOD-10B",
    "aanbod_beschut_werk",
    "Het college moet nu voor een dienstbetrekking in beschut werk zorgen",
    &[
        Rij::vanaf(2015, 1, 1, &AANBOD_2015, "Pw art. 10b lid 3"),
        Rij::vanaf(2017, 1, 1, &AANBOD_2017, "Pw art. 10b lid 1; Pw art. 10b lid 6; Stb. 2016, 519"),
    ],
    LAATSTE_BEKENDE_DAG,
);

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

const VASTGESTELD: &str = "Het college heeft vastgesteld dat de persoon alleen in een beschutte omgeving onder aangepaste omstandigheden kan werken.";
const NIET_VASTGESTELD: &str =
    "Het college heeft niet vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.";

const GROEP: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Regel(&KRING),
    Voorwaarde::Feit(
        Blad::new("vaststelling_beschut", Feit::VaststellingBeschut, JA, LID_1, VASTGESTELD, NIET_VASTGESTELD)
            .met_open(NIET_GENOMEN, &VASTSTELLEN),
    ),
]);

const WEL_VASTGESTELD: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "beschut_werk_vastgesteld",
    Feit::VaststellingBeschut,
    JA,
    LID_1,
    VASTGESTELD,
    NIET_VASTGESTELD,
));
const AFGEWEZEN: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "beschut_werk_afgewezen",
    Feit::VaststellingBeschut,
    NEE,
    LID_1,
    "Het college heeft vastgesteld dat beschut werk voor de persoon niet nodig is.",
    "Het college heeft niet vastgesteld dat beschut werk voor de persoon niet nodig is.",
));
const POSITIEF: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "uwv_advies_positief",
    Feit::UwvAdviesBeschut,
    Klassen::van([0]),
    LID_1,
    "UWV heeft positief geadviseerd.",
    "UWV heeft niet positief geadviseerd.",
));
const NEGATIEF: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "uwv_advies_negatief",
    Feit::UwvAdviesBeschut,
    Klassen::van([1]),
    LID_1,
    "UWV heeft negatief geadviseerd.",
    "UWV heeft niet negatief geadviseerd.",
));

/// Whether the college may deviate from the advice is not said.
const ANDERS_DAN_ADVIES: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(Voorwaarde::Een(&[
        Voorwaarde::Alle(&[WEL_VASTGESTELD, NEGATIEF]),
        Voorwaarde::Alle(&[AFGEWEZEN, POSITIEF]),
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

const fn aantal(
    code: &'static str,
    klassen: Klassen,
    voldaan: &'static str,
    niet_voldaan: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, Feit::BeschutAantalBereikt, klassen, LID_6, voldaan, niet_voldaan))
}

const NIET_BEREIKT: Voorwaarde<Feit> = aantal(
    "aantal_niet_bereikt",
    Klassen::van([1, 2]),
    "Het aantal plaatsen beschut werk van dit jaar is niet gerealiseerd, of niet bekend.",
    "Het aantal plaatsen beschut werk van dit jaar is gerealiseerd.",
);
const NIET_BEKEND: Voorwaarde<Feit> = aantal(
    "aantal_niet_bekend",
    Klassen::van([2]),
    "Het aantal plaatsen beschut werk van dit jaar is niet bekend.",
    "Het aantal plaatsen beschut werk van dit jaar is bekend.",
);
const BEKEND: Voorwaarde<Feit> = aantal(
    "aantal_bekend",
    Klassen::van([0, 1]),
    "Of het aantal plaatsen beschut werk van dit jaar is gerealiseerd, is bekend.",
    "Of het aantal plaatsen beschut werk van dit jaar is gerealiseerd, is niet bekend.",
);

/// Where the caller knows more than the law says.
const AANTAL_ONBEKEND: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(NIET_BEKEND),
    "aantal_onbekend",
    "Het aantal plaatsen van dit jaar is niet bekend. Dan is aangenomen dat de plicht geldt.",
);
pub(crate) const TELLEN: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(BEKEND),
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
        NIET_BEREIKT,
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

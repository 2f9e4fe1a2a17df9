//! Through which paragraph of art. 10d the loonkostensubsidie is granted: lid 1 (an employer meant to hire) or lid 2 (the person was
//! already in the job). The forfait of lid 5 belongs to lid 1 onder b alone.

use crate::doelgroep::al_in_dienst::AL_IN_DIENST;
use crate::feiten::{Feit, JA, klassen};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{SUBSIDIE, SUBSIDIE_LID_1, in_klassen, pw};

pub(super) const BLIJFT_ACHTERWEGE: Voorwaarde<Feit> = in_klassen(
    "vaststelling_blijft_achterwege",
    Feit::LoonwaardeOfForfait,
    klassen::LOONWAARDE_ACHTERWEGE,
    pw("10d").lid("1").onder("b"),
    "Het college heeft beslist dat het vaststellen van de loonwaarde de eerste zes maanden achterwege blijft.",
    "Het college heeft niet beslist dat het vaststellen van de loonwaarde achterwege blijft.",
);

static WELK_LID: Besluitvraag = Besluitvraag {
    code: "lid_van_de_toekenning",
    wie: Wie::College,
    vraag: "Het college moet nog zeggen of het de subsidie op grond van lid 1 of van lid 2 van artikel 10d verleent; alleen bij lid 1 kan het vaststellen van de loonwaarde achterwege blijven.",
    artikel: SUBSIDIE,
};

const VIA_LID_1: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "lid_van_de_toekenning",
        Feit::LidVanDeToekenning,
        klassen::LID_1,
        SUBSIDIE,
        "Het college verleent de subsidie op grond van lid 1 van artikel 10d.",
        "Het college verleent de subsidie op grond van lid 2 van artikel 10d.",
    )
    .met_open(klassen::NIET_GENOMEN, &WELK_LID),
);

const VIA_LID_2: Voorwaarde<Feit> = in_klassen(
    "via_lid_2",
    Feit::LidVanDeToekenning,
    klassen::LID_2,
    pw("10d").lid("2"),
    "Het college verleent de subsidie op grond van lid 2 van artikel 10d.",
    "Het college verleent de subsidie niet op grond van lid 2 van artikel 10d.",
);

/// Lid 1 is about who belongs to the doelgroep before the job: the college established it.
const DOELGROEP_VASTGESTELD: Voorwaarde<Feit> = in_klassen(
    "doelgroep_vastgesteld",
    Feit::VaststellingLoonkostensubsidie,
    JA,
    SUBSIDIE_LID_1,
    "Het college heeft vastgesteld dat de persoon tot de doelgroep behoort; de subsidie kan op grond van lid 1 zijn verleend.",
    "Het college heeft niet vastgesteld dat de persoon tot de doelgroep behoort; de subsidie kan niet op grond van lid 1 zijn verleend.",
);

const DOELGROEP_NOG_NIET: Voorwaarde<Feit> = in_klassen(
    "doelgroep_niet_genomen",
    Feit::VaststellingLoonkostensubsidie,
    klassen::NIET_GENOMEN,
    SUBSIDIE_LID_1,
    "Het college heeft nog niet vastgesteld of de persoon tot de doelgroep behoort.",
    "Het college heeft vastgesteld of de persoon tot de doelgroep behoort.",
);

static NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    SUBSIDIE,
    "Voor 1 februari 2017 kende artikel 10d geen loonkostensubsidie zonder loonwaarde, en niet voor wie al in dienst was.",
);

static VAN_2017: Versie<Feit> = Versie::new(
    "lid_1_of_lid_2",
    SUBSIDIE,
    "Het vaststellen van de loonwaarde kan alleen achterwege blijven als het college op grond van lid 1 verleent. Wie niet aan de voorwaarden van lid 2 voldoet, komt alleen via lid 1 binnen; wie wel, via lid 1 als zijn doelgroep is vastgesteld en het college dat lid toepast.",
    Voorwaarde::Een(&[
        Voorwaarde::Niet(&Voorwaarde::Regel(&AL_IN_DIENST)),
        Voorwaarde::Alle(&[DOELGROEP_VASTGESTELD, VIA_LID_1]),
    ]),
);

/// Whether the subsidy is granted under lid 1, so that the loonwaarde can be left out.
pub(in crate::voorziening) static LID_1: Regel<Feit> = Regel::new(
    "V-LKS-LID-1",
    "loonkostensubsidie_lid_1",
    "Loonkostensubsidie op grond van lid 1 (het forfait)",
    &[
        Rij::vanaf(2015, 1, 1, &NOG_NIET, "Pw art. 10d"),
        Rij::vanaf(2017, 2, 1, &VAN_2017, "Pw art. 10d lid 1; Pw art. 10d lid 2; Pw art. 10d lid 5"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// Code of the message, and of the amount that is not there.
pub(in crate::voorziening) const GEEN_FORFAIT: &str = "geen_forfait_bij_lid_2";

/// With the decision that somebody does not belong to the group, lid 8 is what the reader must know.
const ZEKER_LID_2: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    BLIJFT_ACHTERWEGE,
    Voorwaarde::Regel(&AL_IN_DIENST),
    Voorwaarde::Een(&[DOELGROEP_NOG_NIET, Voorwaarde::Alle(&[DOELGROEP_VASTGESTELD, VIA_LID_2])]),
]);

const NIET_VERVULD: Voorwaarde<Feit> =
    Voorwaarde::Alle(&[BLIJFT_ACHTERWEGE, VIA_LID_2, Voorwaarde::Niet(&Voorwaarde::Regel(&AL_IN_DIENST))]);

/// For the rule in which the forfait counts.
pub(super) const MELDINGEN: &[RegelMelding<Feit>] = &[
    RegelMelding::new(
        Wanneer::Als(ZEKER_LID_2),
        GEEN_FORFAIT,
        "Voor wie al in dienst was (artikel 10d lid 2) geldt het forfait niet: lid 5 hoort alleen bij lid 1 onder b.",
    ),
    RegelMelding::new(
        Wanneer::Als(NIET_VERVULD),
        "lid_2_niet_vervuld",
        "Opgegeven is dat het college op grond van artikel 10d lid 2 verleent, maar volgens de andere gegevens voldoet de persoon niet aan dat lid. De uitkomst gaat uit van die andere gegevens, dus van lid 1; ga na wat er klopt.",
    ),
];

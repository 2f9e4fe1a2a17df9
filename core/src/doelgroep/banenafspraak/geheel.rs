//! The whole register: lid 1 (the grounds together), lid 2, lid 6, and [`BANENAFSPRAAK`].

use super::aangewezen::ONDER_D;
use super::aanhef::{NIET_UITGEZONDERD, nog_niet};
use super::artikelen::{self, ARTIKEL_38B};
use super::participatiewet::{ONDER_A, ONDER_E};
use super::wajong::{ONDER_C, ONDER_F, ONDER_G};
use super::wsw::ONDER_B;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const NOG_GEEN_REGISTER: &str = "Het doelgroepregister bestaat pas vanaf 1 mei 2015.";

static LID_1_NOG_NIET: Versie<Feit> = nog_niet(artikelen::LID_1, NOG_GEEN_REGISTER);

const GRONDEN_2015: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ONDER_A),
    Voorwaarde::Regel(&ONDER_B),
    Voorwaarde::Regel(&ONDER_C),
    Voorwaarde::Regel(&ONDER_D),
]);
const GRONDEN_DECEMBER_2015: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ONDER_A),
    Voorwaarde::Regel(&ONDER_B),
    Voorwaarde::Regel(&ONDER_C),
    Voorwaarde::Regel(&ONDER_D),
    Voorwaarde::Regel(&ONDER_E),
]);
const GRONDEN_2020: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ONDER_A),
    Voorwaarde::Regel(&ONDER_B),
    Voorwaarde::Regel(&ONDER_C),
    Voorwaarde::Regel(&ONDER_D),
    Voorwaarde::Regel(&ONDER_E),
    Voorwaarde::Regel(&ONDER_F),
]);
const GRONDEN_2026: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ONDER_A),
    Voorwaarde::Regel(&ONDER_B),
    Voorwaarde::Regel(&ONDER_C),
    Voorwaarde::Regel(&ONDER_D),
    Voorwaarde::Regel(&ONDER_E),
    Voorwaarde::Regel(&ONDER_F),
    Voorwaarde::Regel(&ONDER_G),
]);

static LID_1_2015: Versie<Feit> =
    Versie::new("a_tot_en_met_d", artikelen::LID_1, "Wie aan een van de gronden a tot en met d voldoet.", GRONDEN_2015);
static LID_1_DECEMBER_2015: Versie<Feit> = Versie::new(
    "a_tot_en_met_e",
    artikelen::LID_1,
    "Wie aan een van de gronden a tot en met e voldoet.",
    GRONDEN_DECEMBER_2015,
);
static LID_1_2020: Versie<Feit> =
    Versie::new("a_tot_en_met_f", artikelen::LID_1, "Wie aan een van de gronden a tot en met f voldoet.", GRONDEN_2020);
static LID_1_2026: Versie<Feit> =
    Versie::new("a_tot_en_met_g", artikelen::LID_1, "Wie aan een van de gronden a tot en met g voldoet.", GRONDEN_2026);

/// The grounds of lid 1 together.
pub static LID_1: Regel<Feit> = Regel::new(
    "DG-18-lid1",
    "banenafspraak_lid_1",
    "Banenafspraak, de gronden van lid 1",
    &[
        Rij::vanaf(2015, 1, 1, &LID_1_NOG_NIET, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2015, 5, 1, &LID_1_2015, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2015, 12, 11, &LID_1_DECEMBER_2015, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2020, 1, 1, &LID_1_2020, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2026, 1, 1, &LID_1_2026, "Wfsv art. 38b lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static OORDEEL_VAN_UWV: Besluitvraag = Besluitvraag {
    code: "oordeel_uwv_jonggehandicapt",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of de persoon door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd zonder voorziening het minimumloon niet kan verdienen.",
    artikel: artikelen::LID_2,
};

const BELEMMERD: Blad<Feit> = Blad::new(
    "oordeel_uwv_jonggehandicapt",
    Feit::OordeelUwvJonggehandicapt,
    JA,
    artikelen::LID_2,
    "De persoon is volgens UWV belemmerd door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd, en kan zonder voorziening het minimumloon niet verdienen.",
    "De persoon is volgens UWV niet zo belemmerd door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd.",
);
const OORDEEL: Voorwaarde<Feit> = Voorwaarde::Feit(BELEMMERD.met_open(Klassen::van([2]), &OORDEEL_VAN_UWV));

const MET_VOORZIENING: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "voorziening_werk",
    Feit::VoorzieningWerk,
    JA,
    artikelen::LID_2,
    "De persoon ontvangt een voorziening om te werken (artikel 10 Participatiewet of artikel 35 WIA).",
    "De persoon ontvangt geen voorziening om te werken (artikel 10 Participatiewet of artikel 35 WIA).",
));

static LID_2_NOG_NIET: Versie<Feit> = nog_niet(artikelen::LID_2, NOG_GEEN_REGISTER);

const ZIN_LID_2: &str = "Wie naar het oordeel van UWV door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd belemmerd is in werk, een voorziening ontvangt (artikel 10 Participatiewet of artikel 35 WIA) en zonder die voorziening het minimumloon niet kan verdienen.";

static LID_2_2015: Versie<Feit> =
    Versie::new("ontvangt_voorziening", artikelen::LID_2, ZIN_LID_2, Voorwaarde::Alle(&[OORDEEL, MET_VOORZIENING]));

/// Lid 2 does not repeat the exception of the aanhef of lid 1; the decree of 2020 ends every registration all the same.
const AANHEF_EN_LID_2: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::Als(Voorwaarde::Alle(&[Voorwaarde::Niet(&NIET_UITGEZONDERD), OORDEEL])),
    "beschut_werk_en_lid_2",
    "De uitzondering voor beschut werk staat in de aanhef van lid 1 (en sinds 2020 in lid 6), niet in lid 2. Hier is aangenomen dat zij ook voor lid 2 geldt; sinds 2020 eindigt elke registratie na de vaststelling van beschut werk (artikel 3.2 Besluit SUWI).",
)];

static LID_2_DECEMBER_2015: Versie<Feit> = Versie::new(
    "behalve_beschut_werk",
    artikelen::LID_2,
    ZIN_LID_2,
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, OORDEEL, MET_VOORZIENING]),
)
.met_meldingen(AANHEF_EN_LID_2);

static LID_2_2026: Versie<Feit> = Versie::new(
    "zonder_voorziening",
    artikelen::LID_2,
    "Wie naar het oordeel van UWV door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd belemmerd is in werk en zonder voorziening het minimumloon niet kan verdienen; hij hoeft die voorziening niet te ontvangen.",
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, OORDEEL]),
)
.met_meldingen(AANHEF_EN_LID_2);

/// DG-18-lid2: impaired before eighteen or while studying.
pub static LID_2: Regel<Feit> = Regel::new(
    "DG-18-lid2",
    "banenafspraak_lid_2",
    "Banenafspraak, lid 2: belemmerd voor het achttiende jaar of tijdens de studie",
    &[
        Rij::vanaf(2015, 1, 1, &LID_2_NOG_NIET, "Wfsv art. 38b lid 2"),
        Rij::vanaf(2015, 5, 1, &LID_2_2015, "Wfsv art. 38b lid 2"),
        Rij::vanaf(2015, 12, 11, &LID_2_DECEMBER_2015, "Wfsv art. 38b lid 2"),
        Rij::vanaf(2026, 1, 1, &LID_2_2026, "Wfsv art. 38b lid 2"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const GEREGISTREERD: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "registratie_loopt",
    Feit::RegistratieLoopt,
    JA,
    artikelen::LID_6,
    "De opname van de persoon in het doelgroepregister is nog niet geëindigd.",
    "De persoon is niet in het doelgroepregister opgenomen, of die opname is geëindigd.",
));

static LID_6_NOG_NIET: Versie<Feit> = nog_niet(artikelen::LID_6, "Lid 6 bestaat pas vanaf 1 januari 2020.");

static LID_6_2020: Versie<Feit> = Versie::new(
    "blijft_geregistreerd",
    artikelen::LID_6,
    "Wie niet langer aan lid 1 of lid 2 voldoet, zolang zijn opname in het register niet is geëindigd; niet wie wegens beschut werk is uitgezonderd.",
    Voorwaarde::Alle(&[
        NIET_UITGEZONDERD,
        GEREGISTREERD,
        Voorwaarde::Niet(&Voorwaarde::Een(&[Voorwaarde::Regel(&LID_1), Voorwaarde::Regel(&LID_2)])),
    ]),
);

/// DG-18-lid6: who stays although he meets no ground any more.
pub static LID_6: Regel<Feit> = Regel::new(
    "DG-18-lid6",
    "banenafspraak_lid_6",
    "Banenafspraak, lid 6: blijft geregistreerd",
    &[
        Rij::vanaf(2015, 1, 1, &LID_6_NOG_NIET, "Wfsv art. 38b lid 6"),
        Rij::vanaf(2020, 1, 1, &LID_6_2020, "Wfsv art. 38b lid 6"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// Whoever is registered meets a ground or stays by lid 6: which of the two does not matter here.
const BLIJFT: Voorwaarde<Feit> = Voorwaarde::Alle(&[NIET_UITGEZONDERD, GEREGISTREERD]);

static NOG_NIET: Versie<Feit> = nog_niet(ARTIKEL_38B, NOG_GEEN_REGISTER);

static V_2015: Versie<Feit> = Versie::new(
    "lid_1_en_2",
    ARTIKEL_38B,
    "Wie aan een van de gronden van lid 1 of aan lid 2 voldoet.",
    Voorwaarde::Een(&[Voorwaarde::Regel(&LID_1), Voorwaarde::Regel(&LID_2)]),
);

static V_2020: Versie<Feit> = Versie::new(
    "lid_1_2_en_6",
    ARTIKEL_38B,
    "Wie aan een van de gronden van lid 1 of aan lid 2 voldoet, of geregistreerd blijft (lid 6).",
    Voorwaarde::Een(&[Voorwaarde::Regel(&LID_1), Voorwaarde::Regel(&LID_2), BLIJFT]),
);

/// DG-18: the whole register.
pub static BANENAFSPRAAK: Regel<Feit> = Regel::new(
    "DG-18",
    "banenafspraak",
    "Banenafspraak (doelgroepregister)",
    &[
        Rij::vanaf(2015, 1, 1, &NOG_NIET, "Wfsv art. 38b"),
        Rij::vanaf(2015, 5, 1, &V_2015, "Wfsv art. 38b"),
        Rij::vanaf(2020, 1, 1, &V_2020, "Wfsv art. 38b"),
    ],
    LAATSTE_BEKENDE_DAG,
);

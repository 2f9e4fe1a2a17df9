//! The circle of the college (Participatiewet art. 7 lid 1 onder a), part by part, and from 2026 that of young people
//! (art. 7a). Being in the circle gives nobody a right: the college decides what support is necessary.

use super::artikelen::{KRING, LID_2_VAN_10, URENBEPERKT, artikel_7a};
use super::leeftijd::onder_27;
use super::nugger::NIET_UITKERINGSGERECHTIGD;
use super::uitzondering::{JONGEREN, UWV_GERECHTIGD, ZOEKTERMIJN_JONGEREN};
use super::wia::WIA_OVERGEDRAGEN;
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const NIET_GENOMEN: Klassen = Klassen::van([2]);

/// Lid 3: "het eerste lid, onderdeel a, is niet van toepassing op …".
pub(super) const NIET_UITGEZONDERD: Voorwaarde<Feit> = Voorwaarde::Niet(&Voorwaarde::Een(&[
    Voorwaarde::Regel(&JONGEREN),
    Voorwaarde::Regel(&ZOEKTERMIJN_JONGEREN),
    Voorwaarde::Regel(&UWV_GERECHTIGD),
]));

const fn uitkering(feit: Feit, code: &'static str, wel: &'static str, niet: &'static str) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, KRING, wel, niet))
}

pub(super) const BIJSTAND: Voorwaarde<Feit> = uitkering(
    Feit::AlgemeneBijstand,
    "algemene_bijstand",
    "De persoon ontvangt algemene bijstand.",
    "De persoon ontvangt geen algemene bijstand.",
);

static V_BIJSTAND: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen die algemene bijstand ontvangen.",
    Voorwaarde::Alle(&[BIJSTAND, NIET_UITGEZONDERD]),
);

/// DG-01.
pub static ALGEMENE_BIJSTAND: Regel<Feit> = Regel::new(
    "DG-01",
    "algemene_bijstand",
    "Personen die algemene bijstand ontvangen",
    &[Rij::vanaf(2015, 1, 1, &V_BIJSTAND, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

pub(super) const DOOR_VOORZIENING: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "buiten_groep_door_voorziening",
    Feit::BuitenGroepDoorVoorziening,
    JA,
    LID_2_VAN_10,
    "De persoon behoort alleen door een voorziening van het college niet meer tot de groepen van artikel 10 lid 1.",
    "De persoon is niet door een voorziening van het college buiten de groepen van artikel 10 lid 1 gekomen.",
));

static V_VOORZIENING: Versie<Feit> = Versie::new(
    "2015",
    LID_2_VAN_10,
    "Personen die alleen door een voorziening van het college niet meer tot de groepen van artikel 10 lid 1 behoren.",
    Voorwaarde::Alle(&[DOOR_VOORZIENING, NIET_UITGEZONDERD]),
);

/// DG-03.
pub static DOOR_EEN_VOORZIENING: Regel<Feit> = Regel::new(
    "DG-03",
    "door_een_voorziening",
    "Personen die door een voorziening buiten de groepen vallen",
    &[Rij::vanaf(2015, 1, 1, &V_VOORZIENING, "Pw art. 10 lid 2; Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

const NABESTAANDEN: Voorwaarde<Feit> = uitkering(
    Feit::AnwNabestaanden,
    "anw_nabestaanden",
    "De persoon ontvangt een nabestaandenuitkering (Anw).",
    "De persoon ontvangt geen nabestaandenuitkering (Anw).",
);
const WEZEN: Voorwaarde<Feit> = uitkering(
    Feit::AnwWezen,
    "anw_wezen",
    "De persoon ontvangt een wezenuitkering (Anw).",
    "De persoon ontvangt geen wezenuitkering (Anw).",
);

static V_ANW: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen met een nabestaanden- of wezenuitkering op grond van de Anw.",
    Voorwaarde::Alle(&[Voorwaarde::Een(&[NABESTAANDEN, WEZEN]), NIET_UITGEZONDERD]),
);

/// DG-04.
pub static ANW: Regel<Feit> = Regel::new(
    "DG-04",
    "anw",
    "Personen met een Anw-uitkering",
    &[Rij::vanaf(2015, 1, 1, &V_ANW, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

const MET_IOAW: Voorwaarde<Feit> = uitkering(
    Feit::Ioaw,
    "ioaw",
    "De persoon ontvangt een IOAW-uitkering.",
    "De persoon ontvangt geen IOAW-uitkering.",
);
const MET_IOAZ: Voorwaarde<Feit> = uitkering(
    Feit::Ioaz,
    "ioaz",
    "De persoon ontvangt een IOAZ-uitkering.",
    "De persoon ontvangt geen IOAZ-uitkering.",
);

static V_IOAW: Versie<Feit> =
    Versie::new("2015", KRING, "Personen met een IOAW-uitkering.", Voorwaarde::Alle(&[MET_IOAW, NIET_UITGEZONDERD]));

/// DG-05.
pub static IOAW: Regel<Feit> = Regel::new(
    "DG-05",
    "ioaw",
    "Personen met een IOAW-uitkering",
    &[Rij::vanaf(2015, 1, 1, &V_IOAW, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

static V_IOAZ: Versie<Feit> =
    Versie::new("2015", KRING, "Personen met een IOAZ-uitkering.", Voorwaarde::Alle(&[MET_IOAZ, NIET_UITGEZONDERD]));

/// DG-06.
pub static IOAZ: Regel<Feit> = Regel::new(
    "DG-06",
    "ioaz",
    "Personen met een IOAZ-uitkering",
    &[Rij::vanaf(2015, 1, 1, &V_IOAZ, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

/// One of the seven groups, before anybody is excepted.
pub(crate) const GROEPEN: Voorwaarde<Feit> = Voorwaarde::Een(&[
    BIJSTAND,
    Voorwaarde::Regel(&WIA_OVERGEDRAGEN),
    DOOR_VOORZIENING,
    NABESTAANDEN,
    WEZEN,
    MET_IOAW,
    MET_IOAZ,
    Voorwaarde::Regel(&NIET_UITKERINGSGERECHTIGD),
]);

static V_KRING: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "De personen die het college ondersteunt bij arbeidsinschakeling: een van de zeven groepen, en niet uitgezonderd door lid 3.",
    Voorwaarde::Alle(&[GROEPEN, NIET_UITGEZONDERD]),
);

/// The whole circle of art. 7 lid 1 onder a.
pub static ARTIKEL_7: Regel<Feit> = Regel::new(
    "KRING-7",
    "kring_artikel_7",
    "Kring van het college (artikel 7)",
    &[Rij::vanaf(2015, 1, 1, &V_KRING, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

/// Somebody must establish it (art. 6b).
pub(crate) static URENBEPERKT_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "medisch_urenbeperkt_vaststellen",
    wie: Wie::College,
    vraag: "Het college moet nog vaststellen of de persoon medisch urenbeperkt is.",
    artikel: URENBEPERKT,
};

static PASSEND_ONDERWIJS: Besluitvraag = Besluitvraag {
    code: "onderwijs_niet_passend",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of door het Rijk bekostigd onderwijs niet mogelijk of niet passend is.",
    artikel: artikel_7a("1"),
};

static V_7A_NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", artikel_7a("1"), "Artikel 7a bestaat pas vanaf 1 januari 2026.");

/// Onder a: one of the seven groups, and school is not possible or not suitable; lid 6: lid 3 onder b and c of art. 7 hold.
pub(crate) const ONDER_A_VAN_7A: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    onder_27(artikel_7a("1")),
    GROEPEN,
    Voorwaarde::Feit(
        Blad::new(
            "onderwijs_niet_passend",
            Feit::OnderwijsNietPassend,
            JA,
            artikel_7a("1").onder("a"),
            "Door het Rijk bekostigd onderwijs is naar het oordeel van het college niet mogelijk of niet passend.",
            "Door het Rijk bekostigd onderwijs is naar het oordeel van het college mogelijk en passend.",
        )
        .met_open(NIET_GENOMEN, &PASSEND_ONDERWIJS),
    ),
    Voorwaarde::Niet(&Voorwaarde::Een(&[Voorwaarde::Regel(&ZOEKTERMIJN_JONGEREN), Voorwaarde::Regel(&UWV_GERECHTIGD)])),
]);

static V_7A_ONDER_A: Versie<Feit> = Versie::new(
    "2026",
    artikel_7a("1").onder("a"),
    "Personen onder de 27 uit een van de zeven groepen voor wie door het Rijk bekostigd onderwijs naar het oordeel van het college niet mogelijk of niet passend is.",
    ONDER_A_VAN_7A,
);

/// The circle of art. 7a lid 1 onder a, from 2026.
pub static ARTIKEL_7A_ONDER_A: Regel<Feit> = Regel::new(
    "KRING-7A",
    "kring_artikel_7a",
    "Kring van het college onder de 27 (artikel 7a, onder a)",
    &[
        Rij::vanaf(2015, 1, 1, &V_7A_NOG_NIET, "Pw art. 7a lid 1"),
        Rij::vanaf(2026, 1, 1, &V_7A_ONDER_A, "Pw art. 7a lid 1 onder a"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static V_7A: Versie<Feit> = Versie::new(
    "2026",
    artikel_7a("1"),
    "Personen onder de 27 die het college kan ondersteunen: onderwijs is niet mogelijk of niet passend, de school vraagt erom, of zij volgen initieel hoger onderwijs.",
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
        Voorwaarde::Alle(&[
            onder_27(artikel_7a("1")),
            Voorwaarde::Een(&[
                Voorwaarde::Feit(Blad::new(
                    "verzoek_school",
                    Feit::VerzoekSchool,
                    JA,
                    artikel_7a("1").onder("b"),
                    "De school heeft het college om ondersteuning gevraagd.",
                    "De school heeft het college niet om ondersteuning gevraagd.",
                )),
                Voorwaarde::Feit(Blad::new(
                    "hoger_onderwijs",
                    Feit::HogerOnderwijs,
                    JA,
                    artikel_7a("1").onder("c"),
                    "De persoon volgt initieel hoger onderwijs.",
                    "De persoon volgt geen initieel hoger onderwijs.",
                )),
            ]),
        ]),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "college_kan",
    "Artikel 7a zegt dat het college ondersteuning kan aanbieden als het die noodzakelijk acht; wie tot de kring behoort, heeft daarmee nog geen recht.",
)]);

/// DG-09b: young people whom the college may support.
pub static JONGEREN_7A: Regel<Feit> = Regel::new(
    "DG-09b",
    "jongeren",
    "Jongeren onder de 27 (artikel 7a)",
    &[Rij::vanaf(2015, 1, 1, &V_7A_NOG_NIET, "Pw art. 7a lid 1"), Rij::vanaf(2026, 1, 1, &V_7A, "Pw art. 7a lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static V_7A_LID_3: Versie<Feit> = Versie::new(
    "2026",
    artikel_7a("3"),
    "Personen onder de 27 die het college op grond van artikel 7a kan ondersteunen en die geen startkwalificatie hebben.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&JONGEREN_7A),
        Voorwaarde::Feit(Blad::new(
            "geen_startkwalificatie",
            Feit::Startkwalificatie,
            NEE,
            artikel_7a("3"),
            "De persoon heeft geen startkwalificatie.",
            "De persoon heeft een startkwalificatie.",
        )),
    ]),
);

/// The persons of art. 7a lid 3, from 2026: without startkwalificatie.
pub static ARTIKEL_7A_LID_3: Regel<Feit> = Regel::new(
    "KRING-7A-3",
    "kring_artikel_7a_lid_3",
    "Jongeren zonder startkwalificatie (artikel 7a lid 3)",
    &[
        Rij::vanaf(2015, 1, 1, &V_7A_NOG_NIET, "Pw art. 7a lid 1"),
        Rij::vanaf(2026, 1, 1, &V_7A_LID_3, "Pw art. 7a lid 3"),
    ],
    LAATSTE_BEKENDE_DAG,
);

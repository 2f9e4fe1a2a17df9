//! The circle of the college (Participatiewet art. 7 lid 1 onder a), part by part; that of young people (art. 7a) stands in
//! `jongeren.rs`. Being in the circle gives nobody a right: the college decides what support is necessary.

pub use super::jongeren::{ARTIKEL_7A_LID_3, ARTIKEL_7A_ONDER_A, JONGEREN_7A};

use super::artikelen::{KRING, LID_2_VAN_10, URENBEPERKT};
use super::nugger::NIET_UITKERINGSGERECHTIGD;
use super::uitzondering::{JONGEREN, UWV_GERECHTIGD, ZOEKTERMIJN_JONGEREN};
use super::wia::WIA_GROEP;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, Versie, Voorwaarde, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

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
    "Personen die algemene bijstand ontvangen, en die lid 3 niet uitzondert (jongeren, de zoektermijn, een uitkering van UWV).",
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
    "Personen die alleen door een voorziening van het college niet meer tot de groepen van artikel 10 lid 1 behoren, en die artikel 7 lid 3 niet uitzondert.",
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
    "Personen met een nabestaanden- of wezenuitkering op grond van de Anw, en die lid 3 niet uitzondert.",
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

static V_IOAW: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen met een IOAW-uitkering, en die lid 3 niet uitzondert.",
    Voorwaarde::Alle(&[MET_IOAW, NIET_UITGEZONDERD]),
);

/// DG-05.
pub static IOAW: Regel<Feit> = Regel::new(
    "DG-05",
    "ioaw",
    "Personen met een IOAW-uitkering",
    &[Rij::vanaf(2015, 1, 1, &V_IOAW, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

static V_IOAZ: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen met een IOAZ-uitkering, en die lid 3 niet uitzondert.",
    Voorwaarde::Alle(&[MET_IOAZ, NIET_UITGEZONDERD]),
);

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
    Voorwaarde::Regel(&WIA_GROEP),
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

//! Who is already in a job and had the help of a school or of the college just before it (Participatiewet art. 10d lid 2).

use super::artikelen::pw;
use super::kring::ARTIKEL_7A_LID_3;
use super::loonkostensubsidie::MOGELIJKHEDEN;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

pub(super) const LID_2: Artikel = pw("10d").lid("2");
const WSW: Artikel = pw("10d").lid("3");
const KRING_ERVOOR: Artikel = pw("10d").lid("2").onder("b");
const LEER_WERKTRAJECT: Artikel = pw("10d").lid("2").onder("c");

const fn feit(
    code: &'static str,
    feit: Feit,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, artikel, wel, niet))
}

const IN_DIENST: Voorwaarde<Feit> = feit(
    "dienstbetrekking",
    Feit::Dienstbetrekking,
    LID_2,
    "De persoon is in dienst bij een werkgever.",
    "De persoon is niet in dienst bij een werkgever.",
);

/// "Met voltijdse arbeid niet in staat tot het verdienen van het wettelijk minimumloon."
pub(super) const fn geen_minimumloon(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "geen_minimumloon_voltijds",
        Feit::MinimumloonVoltijds,
        NEE,
        artikel,
        "De persoon kan met een volledige baan het minimumloon niet verdienen.",
        "De persoon kan met een volledige baan het minimumloon verdienen.",
    ))
}

const GEEN_MINIMUMLOON: Voorwaarde<Feit> = geen_minimumloon(LID_2);

const SCHOOL_ERVOOR: Voorwaarde<Feit> = feit(
    "school_voor_baan",
    Feit::SchoolVoorBaan,
    LID_2,
    "De persoon volgde in de zes maanden voor de baan praktijkonderwijs, voortgezet speciaal onderwijs of de entreeopleiding.",
    "De persoon volgde in de zes maanden voor de baan geen praktijkonderwijs, voortgezet speciaal onderwijs of entreeopleiding.",
);

/// Lid 3: lid 2 does not hold in a job under the Wsw.
const GEEN_WSW: Voorwaarde<Feit> = Voorwaarde::Niet(&Voorwaarde::Een(&[
    feit(
        "wsw_artikel_2",
        Feit::WswArtikel2,
        WSW,
        "De persoon werkt in een Wsw-dienstbetrekking (artikel 2 Wsw).",
        "De persoon werkt niet in een Wsw-dienstbetrekking (artikel 2 Wsw).",
    ),
    feit(
        "wsw_artikel_7",
        Feit::WswArtikel7,
        WSW,
        "De persoon werkt begeleid op grond van artikel 7 van de Wsw.",
        "De persoon werkt niet begeleid op grond van artikel 7 van de Wsw.",
    ),
]));

const OP_TIJD_GEVRAAGD: Voorwaarde<Feit> = feit(
    "aanvraag_binnen_zes_maanden",
    Feit::AanvraagLoonkostensubsidieOp,
    LID_2,
    "Loonkostensubsidie is aangevraagd binnen zes maanden na het begin van de dienstbetrekking.",
    "Loonkostensubsidie is niet aangevraagd binnen zes maanden na het begin van de dienstbetrekking.",
);

const IN_KRING_ERVOOR: Voorwaarde<Feit> = feit(
    "kring_voor_baan",
    Feit::KringVoorBaan,
    KRING_ERVOOR,
    "De persoon behoorde in de zes maanden voor de baan tot de kring van het college.",
    "De persoon behoorde in de zes maanden voor de baan niet tot de kring van het college.",
);

static V_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    pw("10d"),
    "Artikel 10d kent pas vanaf 1 februari 2017 loonkostensubsidie voor wie al in dienst is.",
);

static V_2017: Versie<Feit> = Versie::new(
    "schoolverlater",
    LID_2,
    "Wie al in dienst is, met voltijdse arbeid niet het minimumloon kan verdienen maar wel mogelijkheden tot arbeidsparticipatie heeft, en in de zes maanden voor de baan praktijkonderwijs, voortgezet speciaal onderwijs of de entreeopleiding volgde.",
    Voorwaarde::Alle(&[IN_DIENST, GEEN_MINIMUMLOON, Voorwaarde::Regel(&MOGELIJKHEDEN), SCHOOL_ERVOOR, GEEN_WSW]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "op_aanvraag_werkgever",
    "Het college stelt op aanvraag van de werkgever de loonwaarde vast en verleent dan de loonkostensubsidie.",
)]);

static V_2023: Versie<Feit> = Versie::new(
    "op_aanvraag",
    LID_2,
    "Wie al in dienst is en met voltijdse arbeid niet het minimumloon kan verdienen, als de subsidie binnen zes maanden na het begin is aangevraagd en hij in de zes maanden ervoor speciaal onderwijs volgde of tot de kring van het college behoorde.",
    Voorwaarde::Alle(&[
        IN_DIENST,
        OP_TIJD_GEVRAAGD,
        GEEN_MINIMUMLOON,
        Voorwaarde::Een(&[SCHOOL_ERVOOR, IN_KRING_ERVOOR]),
        GEEN_WSW,
    ]),
);

/// Onder c: a person of art. 7a lid 3 in a leer-werktraject.
const LEER_WERK: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    feit(
        "onderwijs_zonder_startkwalificatie_voor_baan",
        Feit::OnderwijsZonderStartkwalificatieVoorBaan,
        LEER_WERKTRAJECT,
        "De persoon volgde in de zes maanden voor de baan door het Rijk bekostigd onderwijs zonder een startkwalificatie te behalen.",
        "De persoon volgde in de zes maanden voor de baan geen door het Rijk bekostigd onderwijs, of behaalde een startkwalificatie.",
    ),
    feit(
        "leer_werktraject",
        Feit::LeerWerktraject,
        LEER_WERKTRAJECT,
        "De persoon volgt een leer-werktraject.",
        "De persoon volgt geen leer-werktraject.",
    ),
    Voorwaarde::Regel(&ARTIKEL_7A_LID_3),
]);

static V_2026: Versie<Feit> = Versie::new(
    "ook_leer_werktraject",
    LID_2,
    "Wie al in dienst is en met voltijdse arbeid niet het minimumloon kan verdienen, als de subsidie binnen zes maanden na het begin is aangevraagd en hij in de zes maanden ervoor speciaal onderwijs volgde, tot de kring van artikel 7 of 7a behoorde, of zonder startkwalificatie onderwijs volgde en nu een leer-werktraject volgt.",
    Voorwaarde::Alle(&[
        IN_DIENST,
        OP_TIJD_GEVRAAGD,
        GEEN_MINIMUMLOON,
        Voorwaarde::Een(&[SCHOOL_ERVOOR, IN_KRING_ERVOOR, LEER_WERK]),
        GEEN_WSW,
    ]),
);

/// DG-15.
pub static AL_IN_DIENST: Regel<Feit> = Regel::new(
    "DG-15",
    "al_in_dienst",
    "Al in dienst (artikel 10d lid 2)",
    &[
        Rij::vanaf(2015, 1, 1, &V_NOG_NIET, "Pw art. 10d"),
        Rij::vanaf(2017, 2, 1, &V_2017, "Pw art. 10d lid 2"),
        Rij::vanaf(2023, 7, 1, &V_2023, "Pw art. 10d lid 2; Stb. 2022, 499"),
        Rij::vanaf(2026, 1, 1, &V_2026, "Pw art. 10d lid 2 onder c"),
    ],
    LAATSTE_BEKENDE_DAG,
);

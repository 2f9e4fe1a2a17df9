//! The participatieplaats (Participatiewet art. 10a): unpaid additional work for who has little chance of a job.

use super::artikelen::pw;
use super::kring::{ALGEMENE_BIJSTAND, ARTIKEL_7A_ONDER_A};
use super::leeftijd::onder_27;
use super::uitzondering::{NIET_GENOMEN, OVEREENKOMST, UWV_BETAALT};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Vast, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const LID_1: Artikel = pw("10a").lid("1");
/// Until 2025: art. 10a is not for who is under 27.
const NIET_ONDER_27: Artikel = pw("7").lid("8");

static KANS_BEOORDELEN: Besluitvraag = Besluitvraag {
    code: "kans_op_werk_beoordelen",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of de kans op werk zo gering is dat de persoon vooralsnog niet bemiddelbaar is.",
    artikel: LID_1,
};

const KANS_GERING: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "kans_op_werk_gering",
        Feit::KansOpWerkGering,
        JA,
        LID_1,
        "De kans op werk is gering, waardoor de persoon vooralsnog niet bemiddelbaar is.",
        "De kans op werk is niet zo gering dat de persoon niet bemiddelbaar is.",
    )
    .met_open(NIET_GENOMEN, &KANS_BEOORDELEN),
);

/// Algemene bijstand; or, lid 7, a benefit of UWV when college and UWV agreed that the college supports the person.
const MET_UITKERING: Voorwaarde<Feit> =
    Voorwaarde::Een(&[Voorwaarde::Regel(&ALGEMENE_BIJSTAND), Voorwaarde::Alle(&[UWV_BETAALT, OVEREENKOMST])]);

const COLLEGE_KAN: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "college_kan_participatieplaats_aanbieden",
    "Het college kan een participatieplaats aanbieden: ten hoogste twee jaar, twee keer met een jaar te verlengen, na negen maanden beoordeeld. De regels over scholing en premie staan in de verordening van de gemeenteraad.",
);

static V_2015: Versie<Feit> = Versie::new(
    "vanaf_27",
    LID_1,
    "Wie algemene bijstand ontvangt, 27 of ouder is en vooralsnog niet bemiddelbaar is omdat de kans op werk gering is.",
    Voorwaarde::Alle(&[MET_UITKERING, Voorwaarde::Niet(&onder_27(NIET_ONDER_27)), KANS_GERING]),
)
.met_meldingen(&[COLLEGE_KAN]);

static ONDER_27_ONDUIDELIJK: Besluitvraag = Besluitvraag {
    code: "participatieplaats_onder_27",
    wie: Wie::College,
    vraag: "Het verbod voor jongeren onder de 27 (artikel 7 lid 8) is vervallen, maar artikel 10a verwijst alleen naar artikel 7, dat voor hen niet geldt; het college moet beoordelen of een participatieplaats voor deze jongere kan.",
    artikel: LID_1,
};

/// The law does not say whether who falls under art. 7a can get a participatieplaats.
const JONGERE: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Feit(Blad::new(
        "algemene_bijstand",
        Feit::AlgemeneBijstand,
        JA,
        LID_1,
        "De persoon ontvangt algemene bijstand.",
        "De persoon ontvangt geen algemene bijstand.",
    )),
    Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
    Voorwaarde::Vast(Vast::open(
        "participatieplaats_onder_27",
        LID_1,
        "Of een participatieplaats voor een jongere onder de 27 kan, zegt de wet niet duidelijk.",
        &ONDER_27_ONDUIDELIJK,
    )),
]);

static V_2026: Versie<Feit> = Versie::new(
    "zonder_leeftijdsgrens",
    LID_1,
    "Wie algemene bijstand ontvangt en vooralsnog niet bemiddelbaar is omdat de kans op werk gering is; of dat ook voor jongeren onder de 27 kan, is onduidelijk.",
    Voorwaarde::Alle(&[Voorwaarde::Een(&[MET_UITKERING, JONGERE]), KANS_GERING]),
)
.met_meldingen(&[COLLEGE_KAN]);

/// DG-12.
pub static PARTICIPATIEPLAATS: Regel<Feit> = Regel::new(
    "DG-12",
    "participatieplaats",
    "Participatieplaats",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 10a lid 1; Pw art. 7 lid 8"),
        Rij::vanaf(2026, 1, 1, &V_2026, "Pw art. 10a lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

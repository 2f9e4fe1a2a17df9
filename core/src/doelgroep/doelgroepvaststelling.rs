//! How somebody becomes part of the doelgroep loonkostensubsidie: what the college tests (Participatiewet art. 6 onder e),
//! who may ask for it and when, and whom the college may establish of its own accord (art. 10c).

use super::al_in_dienst::{AL_IN_DIENST, geen_minimumloon};
use super::artikelen::pw;
use super::kring::{
    ALGEMENE_BIJSTAND, ARTIKEL_7, ARTIKEL_7A_LID_3, ARTIKEL_7A_ONDER_A, DOOR_EEN_VOORZIENING, IOAW, IOAZ,
};
use super::loonkostensubsidie::{DEFINITIE, DEFINITIE_LID_1, KRING_2026, MOGELIJKHEDEN};
use super::wia::WIA_GEMEENTE;
use crate::bron::Artikel;
use crate::feiten::Feit;
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const TOETS_ZIN: &str = "Met voltijdse arbeid niet het minimumloon kunnen verdienen, maar wel mogelijkheden tot arbeidsparticipatie hebben.";
const COLLEGE_STELT_VAST: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::NietNee,
    "college_stelt_vast",
    "Dit is de maatstaf; of de persoon tot de doelgroep behoort, stelt het college vast (artikel 10c).",
)];

static T_2015: Versie<Feit> = Versie::new(
    "lid_1",
    DEFINITIE_LID_1,
    TOETS_ZIN,
    Voorwaarde::Alle(&[geen_minimumloon(DEFINITIE_LID_1), Voorwaarde::Regel(&MOGELIJKHEDEN)]),
)
.met_meldingen(COLLEGE_STELT_VAST);

static T_2023: Versie<Feit> = Versie::new(
    "zonder_leden",
    DEFINITIE,
    TOETS_ZIN,
    Voorwaarde::Alle(&[geen_minimumloon(DEFINITIE), Voorwaarde::Regel(&MOGELIJKHEDEN)]),
)
.met_meldingen(COLLEGE_STELT_VAST);

/// What the college tests before it establishes that somebody belongs to the doelgroep.
pub static TOETS: Regel<Feit> = Regel::new(
    "TOETS-LKS",
    "toets_doelgroep_loonkostensubsidie",
    "Maatstaf voor de doelgroep loonkostensubsidie",
    &[
        Rij::vanaf(2015, 1, 1, &T_2015, "Pw art. 6 lid 1 onder e"),
        Rij::vanaf(2023, 7, 1, &T_2023, "Pw art. 6 onder e; Stb. 2022, 499"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const AANVRAAG: Artikel = pw("10c").lid("1").onder("a");
const AMBTSHALVE_ARTIKEL: Artikel = pw("10c").lid("1").onder("b");
const EENS_PER_TWAALF_MAANDEN: Artikel = pw("10c").lid("2");

const COLLEGE_KAN: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::NietNee,
    "college_kan_vaststellen",
    "Artikel 10c zegt dat het college kan vaststellen of de persoon tot de doelgroep behoort; dit antwoord zegt alleen langs welke weg dat kan.",
)];

const MAG_WEER_VRAGEN: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "vorige_aanvraag_twaalf_maanden_geleden",
    Feit::VorigeAanvraagDoelgroepOp,
    Klassen::van([1, 2]),
    EENS_PER_TWAALF_MAANDEN,
    "De persoon heeft in de afgelopen twaalf maanden geen aanvraag gedaan.",
    "De persoon heeft in de afgelopen twaalf maanden al een aanvraag gedaan.",
));

static A_2015: Versie<Feit> = Versie::new(
    "artikel_7",
    AANVRAAG,
    "Personen uit de kring van artikel 7 kunnen het college schriftelijk om de vaststelling vragen, eens per twaalf maanden.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&ARTIKEL_7), MAG_WEER_VRAGEN]),
)
.met_meldingen(COLLEGE_KAN);

static A_2026: Versie<Feit> = Versie::new(
    "ook_jongeren",
    AANVRAAG,
    "Personen uit de kring van artikel 7, van artikel 7a lid 1 onder a of van artikel 7a lid 3 kunnen het college schriftelijk om de vaststelling vragen, eens per twaalf maanden.",
    Voorwaarde::Alle(&[KRING_2026, MAG_WEER_VRAGEN]),
)
.met_meldingen(COLLEGE_KAN);

/// Who may ask the college to establish it.
pub static OP_AANVRAAG: Regel<Feit> = Regel::new(
    "10C-AANVRAAG",
    "doelgroep_op_aanvraag",
    "Doelgroep loonkostensubsidie: eigen aanvraag mogelijk",
    &[
        Rij::vanaf(2015, 1, 1, &A_2015, "Pw art. 10c lid 1 onder a; Pw art. 10c lid 2"),
        Rij::vanaf(2026, 1, 1, &A_2026, "Pw art. 10c lid 1 onder a"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// Onder 1, 2, 3, 5 and 6: not Anw, not the niet-uitkeringsgerechtigde.
const GROEPEN_ARTIKEL_7: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ALGEMENE_BIJSTAND),
    Voorwaarde::Regel(&WIA_GEMEENTE),
    Voorwaarde::Regel(&DOOR_EEN_VOORZIENING),
    Voorwaarde::Regel(&IOAW),
    Voorwaarde::Regel(&IOAZ),
]);

static B_2015: Versie<Feit> = Versie::new(
    "artikel_7",
    AMBTSHALVE_ARTIKEL,
    "Het college kan ambtshalve vaststellen bij wie algemene bijstand, IOAW of IOAZ ontvangt, tot de WIA-groep behoort of door een voorziening buiten de groepen valt.",
    GROEPEN_ARTIKEL_7,
)
.met_meldingen(COLLEGE_KAN);

static B_2018: Versie<Feit> = Versie::new(
    "ook_al_in_dienst",
    AMBTSHALVE_ARTIKEL,
    "Het college kan ambtshalve vaststellen bij wie algemene bijstand, IOAW of IOAZ ontvangt, tot de WIA-groep behoort, door een voorziening buiten de groepen valt of al in dienst is (artikel 10d lid 2).",
    Voorwaarde::Een(&[GROEPEN_ARTIKEL_7, Voorwaarde::Regel(&AL_IN_DIENST)]),
)
.met_meldingen(COLLEGE_KAN);

static B_2026: Versie<Feit> = Versie::new(
    "ook_jongeren",
    AMBTSHALVE_ARTIKEL,
    "Het college kan ambtshalve vaststellen bij wie algemene bijstand, IOAW of IOAZ ontvangt, tot de WIA-groep behoort, door een voorziening buiten de groepen valt, al in dienst is (artikel 10d lid 2) of onder artikel 7a lid 1 onder a of lid 3 valt.",
    Voorwaarde::Een(&[
        GROEPEN_ARTIKEL_7,
        Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
        Voorwaarde::Regel(&ARTIKEL_7A_LID_3),
        Voorwaarde::Regel(&AL_IN_DIENST),
    ]),
)
.met_meldingen(COLLEGE_KAN);

/// Of whom the college may establish it of its own accord.
pub static AMBTSHALVE: Regel<Feit> = Regel::new(
    "10C-AMBTSHALVE",
    "doelgroep_ambtshalve",
    "Doelgroep loonkostensubsidie: ambtshalve vaststelling mogelijk",
    &[
        Rij::vanaf(2015, 1, 1, &B_2015, "Pw art. 10c lid 1 onder b"),
        Rij::vanaf(2018, 1, 1, &B_2018, "Pw art. 10c lid 1 onder b"),
        Rij::vanaf(2026, 1, 1, &B_2026, "Pw art. 10c lid 1 onder b"),
    ],
    LAATSTE_BEKENDE_DAG,
);

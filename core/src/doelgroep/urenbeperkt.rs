//! Medisch urenbeperkt (Participatiewet art. 6b): for medical reasons fewer hours than a full job. UWV advises, the college
//! decides.

use super::artikelen::{URENBEPERKT, pw};
use super::kring::{ALGEMENE_BIJSTAND, ARTIKEL_7A_ONDER_A, URENBEPERKT_VASTSTELLEN};
use super::uitzondering::NIET_GENOMEN;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const LID_2: Artikel = pw("6b").lid("2");

const VASTGESTELD: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "medisch_urenbeperkt",
        Feit::VaststellingMedischUrenbeperkt,
        JA,
        URENBEPERKT,
        "Het college heeft vastgesteld dat de persoon medisch urenbeperkt is.",
        "Het college heeft vastgesteld dat de persoon niet medisch urenbeperkt is.",
    )
    .met_open(NIET_GENOMEN, &URENBEPERKT_VASTSTELLEN),
);

/// Persons of art. 7a lid 1 onder a "die algemene bijstand ontvangen".
const JONGERE_MET_BIJSTAND: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Feit(Blad::new(
        "algemene_bijstand",
        Feit::AlgemeneBijstand,
        JA,
        LID_2,
        "De persoon ontvangt algemene bijstand.",
        "De persoon ontvangt geen algemene bijstand.",
    )),
    Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
]);

const GEEN_LOONKOSTENSUBSIDIE: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::NietNee,
    "geen_loonkostensubsidie_hierdoor",
    "UWV onderzoekt en adviseert, het college stelt vast; wie het zelf vraagt, kan dat eens per twaalf maanden. Medisch urenbeperkt zijn opent op zichzelf geen loonkostensubsidie.",
)];

static V_2015: Versie<Feit> = Versie::new(
    "bijstand",
    URENBEPERKT,
    "Wie algemene bijstand ontvangt (artikel 7 lid 1 onder a onder 1) en van wie is vastgesteld dat hij door ziekte, gebrek, zwangerschap of bevalling minder uren belastbaar is dan een volledige baan vraagt.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&ALGEMENE_BIJSTAND), VASTGESTELD]),
)
.met_meldingen(GEEN_LOONKOSTENSUBSIDIE);

static V_2026: Versie<Feit> = Versie::new(
    "ook_jongeren",
    URENBEPERKT,
    "Wie algemene bijstand ontvangt (artikel 7 lid 1 onder a onder 1 of artikel 7a lid 1 onder a) en van wie is vastgesteld dat hij door ziekte, gebrek, zwangerschap of bevalling minder uren belastbaar is dan een volledige baan vraagt.",
    Voorwaarde::Alle(&[
        Voorwaarde::Een(&[Voorwaarde::Regel(&ALGEMENE_BIJSTAND), JONGERE_MET_BIJSTAND]),
        VASTGESTELD,
    ]),
)
.met_meldingen(GEEN_LOONKOSTENSUBSIDIE);

/// DG-16.
pub static MEDISCH_URENBEPERKT: Regel<Feit> = Regel::new(
    "DG-16",
    "medisch_urenbeperkt",
    "Medisch urenbeperkt",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 6b lid 1; Pw art. 6b lid 2"),
        Rij::vanaf(2026, 1, 1, &V_2026, "Pw art. 6b lid 2"),
    ],
    LAATSTE_BEKENDE_DAG,
);

//! Who needs an interpreter or visual aids at work (Participatiewet art. 10g and 10h), which UWV gives; and the structurele
//! functionele beperking (art. 8a), which only the verordening looks at.

use super::artikelen::pw;
use super::kring::{ARTIKEL_7, ARTIKEL_7A_ONDER_A};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const TOLK: Artikel = pw("10g").lid("1");
const VISUEEL: Artikel = pw("10h").lid("1");
const VERORDENING: Artikel = pw("8a").lid("2").onder("a");

const fn feit(
    code: &'static str,
    feit: Feit,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, artikel, wel, niet))
}

const AUDITIEF: Voorwaarde<Feit> = feit(
    "auditieve_beperking",
    Feit::AuditieveBeperking,
    TOLK,
    "De persoon heeft een auditieve beperking.",
    "De persoon heeft geen auditieve beperking.",
);
const ZICHT: Voorwaarde<Feit> = feit(
    "visuele_beperking",
    Feit::VisueleBeperking,
    VISUEEL,
    "De persoon heeft een visuele beperking.",
    "De persoon heeft geen visuele beperking.",
);
const KRING_2026: Voorwaarde<Feit> =
    Voorwaarde::Een(&[Voorwaarde::Regel(&ARTIKEL_7), Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A)]);

const UWV_KAN: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::NietNee,
    "uwv_kan",
    "UWV kan de voorziening op aanvraag van de persoon of het college toekennen, en weigeren als een andere wet erin voorziet.",
)];

const TOLK_ZIN: &str =
    "Personen uit de kring van het college met een auditieve beperking, die UWV ondersteunt met een tolkvoorziening.";
const VISUEEL_ZIN: &str =
    "Personen uit de kring van het college met een visuele beperking, die UWV ondersteunt met werkvoorzieningen.";

static TOLK_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    TOLK,
    "De tolkvoorziening van UWV (artikel 10g) bestaat pas vanaf 1 juli 2019.",
);
static TOLK_2019: Versie<Feit> =
    Versie::new("2019", TOLK, TOLK_ZIN, Voorwaarde::Alle(&[AUDITIEF, Voorwaarde::Regel(&ARTIKEL_7)]))
        .met_meldingen(UWV_KAN);
static TOLK_2026: Versie<Feit> =
    Versie::new("ook_jongeren", TOLK, TOLK_ZIN, Voorwaarde::Alle(&[AUDITIEF, KRING_2026])).met_meldingen(UWV_KAN);

/// DG-27, an interpreter.
pub static TOLKVOORZIENING: Regel<Feit> = Regel::new(
    "DG-27-TOLK",
    "tolkvoorziening",
    "Tolkvoorziening (artikel 10g)",
    &[
        Rij::vanaf(2015, 1, 1, &TOLK_NOG_NIET, "Pw art. 10g lid 1"),
        Rij::vanaf(2019, 7, 1, &TOLK_2019, "Pw art. 10g lid 1"),
        Rij::vanaf(2026, 1, 1, &TOLK_2026, "Pw art. 10g lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static VISUEEL_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    VISUEEL,
    "De werkvoorziening van UWV bij een visuele beperking (artikel 10h) bestaat pas vanaf 1 januari 2024.",
);
static VISUEEL_2024: Versie<Feit> =
    Versie::new("2024", VISUEEL, VISUEEL_ZIN, Voorwaarde::Alle(&[ZICHT, Voorwaarde::Regel(&ARTIKEL_7)]))
        .met_meldingen(UWV_KAN);
static VISUEEL_2026: Versie<Feit> =
    Versie::new("ook_jongeren", VISUEEL, VISUEEL_ZIN, Voorwaarde::Alle(&[ZICHT, KRING_2026])).met_meldingen(UWV_KAN);

/// DG-27, visual aids.
pub static VISUELE_WERKVOORZIENING: Regel<Feit> = Regel::new(
    "DG-27-VIS",
    "visuele_werkvoorziening",
    "Werkvoorziening bij een visuele beperking (artikel 10h)",
    &[
        Rij::vanaf(2015, 1, 1, &VISUEEL_NOG_NIET, "Pw art. 10h lid 1"),
        // not in the text of 2023-10-01, in that of 2024-01-01
        Rij::vanaf(2024, 1, 1, &VISUEEL_2024, "Pw art. 10h lid 1"),
        Rij::vanaf(2026, 1, 1, &VISUEEL_2026, "Pw art. 10h lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static V_BEPERKING: Versie<Feit> = Versie::new(
    "2015",
    VERORDENING,
    "Wie een structurele functionele beperking heeft; de verordening houdt daar rekening mee bij de verdeling van voorzieningen.",
    feit(
        "structurele_functionele_beperking",
        Feit::StructureleFunctioneleBeperking,
        VERORDENING,
        "De persoon heeft een structurele functionele beperking.",
        "De persoon heeft geen structurele functionele beperking.",
    ),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "alleen_verordening",
    "De wet kent hierover geen eigen besluit en geen aanspraak. In 2015 telde de beperking ook voor een vergoeding aan de werkgever bij ziekte (artikel 8a lid 2 onder b, vervallen op 1 januari 2016).",
)]);

/// DG-28.
pub static STRUCTURELE_FUNCTIONELE_BEPERKING: Regel<Feit> = Regel::new(
    "DG-28",
    "structurele_functionele_beperking",
    "Structurele functionele beperking",
    &[Rij::vanaf(2015, 1, 1, &V_BEPERKING, "Pw art. 8a lid 2 onder a")],
    LAATSTE_BEKENDE_DAG,
);

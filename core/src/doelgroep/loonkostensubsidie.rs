//! The doelgroep loonkostensubsidie (Participatiewet art. 6 onder e): whom the college established to belong to it, and who
//! is already in a job (art. 10d lid 2); and who has mogelijkheden tot arbeidsparticipatie. How the college gets to its
//! decision stands in `doelgroepvaststelling.rs`. Belonging to the group is no right to a subsidy: that is art. 10d.

use super::al_in_dienst::{AL_IN_DIENST, LID_2};
use super::artikelen::{VASTSTELLING_10C, pw};
use super::kring::{ARTIKEL_7, ARTIKEL_7A_LID_3, ARTIKEL_7A_ONDER_A};
use super::uitzondering::{DOELGROEP_VASTSTELLEN, NIET_GENOMEN};
use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

/// The definition, until article 6 lost its numbered paragraphs.
pub(super) const DEFINITIE_LID_1: Artikel = pw("6").lid("1").onder("e");
/// The definition, from 2023-07-01.
pub(super) const DEFINITIE: Artikel = pw("6").onder("e");

const VASTGESTELD: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "vaststelling_loonkostensubsidie",
        Feit::VaststellingLoonkostensubsidie,
        JA,
        VASTSTELLING_10C,
        "Het college heeft vastgesteld dat de persoon tot de doelgroep loonkostensubsidie behoort.",
        "Het college heeft vastgesteld dat de persoon niet tot de doelgroep loonkostensubsidie behoort.",
    )
    .met_open(NIET_GENOMEN, &DOELGROEP_VASTSTELLEN),
);

const TOCH_NIET: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Regel(&AL_IN_DIENST),
    Voorwaarde::Feit(Blad::new(
        "niet_in_doelgroep_vastgesteld",
        Feit::VaststellingLoonkostensubsidie,
        NEE,
        LID_2,
        "Het college heeft vastgesteld dat de persoon niet tot de doelgroep behoort.",
        "Het college heeft niet vastgesteld dat de persoon niet tot de doelgroep behoort.",
    )),
]);

/// Art. 10d lid 8: lid 2 holds no longer from the moment that it is established that somebody does not belong to the group.
const MELDING_LID_8: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::Als(TOCH_NIET),
    "niet_in_doelgroep_vastgesteld",
    "Het college heeft ook vastgesteld dat de persoon niet tot de doelgroep loonkostensubsidie behoort. Vanaf die vaststelling geldt artikel 10d lid 2 niet meer voor hem (lid 8); het college moet nagaan welke vaststelling de laatste is.",
)];

static V_2015: Versie<Feit> = Versie::new(
    "vastgesteld",
    DEFINITIE_LID_1,
    "Personen uit de kring van artikel 7 van wie is vastgesteld dat zij met voltijdse arbeid niet het minimumloon kunnen verdienen, maar wel mogelijkheden tot arbeidsparticipatie hebben.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&ARTIKEL_7), VASTGESTELD]),
);

const MET_AL_IN_DIENST: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Alle(&[Voorwaarde::Regel(&ARTIKEL_7), VASTGESTELD]),
    Voorwaarde::Regel(&AL_IN_DIENST),
]);

static V_2017: Versie<Feit> = Versie::new(
    "ook_al_in_dienst",
    DEFINITIE_LID_1,
    "Personen uit de kring van artikel 7 van wie de doelgroep is vastgesteld, en personen die al in dienst zijn (artikel 10d lid 2).",
    MET_AL_IN_DIENST,
)
.met_meldingen(MELDING_LID_8);

static V_2023: Versie<Feit> = Versie::new(
    "ook_al_in_dienst_zonder_leden",
    DEFINITIE,
    "Personen uit de kring van artikel 7 van wie de doelgroep is vastgesteld, en personen die al in dienst zijn (artikel 10d lid 2).",
    MET_AL_IN_DIENST,
)
.met_meldingen(MELDING_LID_8);

static V_2026: Versie<Feit> = Versie::new(
    "ook_jongeren",
    DEFINITIE,
    "Personen uit de kring van artikel 7, van artikel 7a lid 1 onder a of van artikel 7a lid 3 van wie de doelgroep is vastgesteld, en personen die al in dienst zijn (artikel 10d lid 2).",
    Voorwaarde::Een(&[Voorwaarde::Alle(&[KRING_2026, VASTGESTELD]), Voorwaarde::Regel(&AL_IN_DIENST)]),
)
.met_meldingen(MELDING_LID_8);

pub(super) const KRING_2026: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ARTIKEL_7),
    Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
    Voorwaarde::Regel(&ARTIKEL_7A_LID_3),
]);

/// DG-14.
pub static DOELGROEP: Regel<Feit> = Regel::new(
    "DG-14",
    "doelgroep_loonkostensubsidie",
    "Doelgroep loonkostensubsidie",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 6 lid 1 onder e"),
        Rij::vanaf(2017, 2, 1, &V_2017, "Pw art. 6 lid 1 onder e"),
        Rij::vanaf(2023, 7, 1, &V_2023, "Pw art. 6 onder e; Stb. 2022, 499"),
        Rij::vanaf(2026, 1, 1, &V_2026, "Pw art. 6 onder e"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const fn kan(
    code: &'static str,
    feit: Feit,
    klassen: Klassen,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, klassen, artikel, wel, niet))
}

/// The four conditions, by the article that they stand in.
macro_rules! vier_voorwaarden {
    ($artikel:expr) => {
        Voorwaarde::Alle(&[
            kan(
                "taak_uitvoeren",
                Feit::TaakUitvoeren,
                JA,
                $artikel.onder("a"),
                "De persoon kan een taak uitvoeren in een arbeidsorganisatie.",
                "De persoon kan geen taak uitvoeren in een arbeidsorganisatie.",
            ),
            kan(
                "werknemersvaardigheden",
                Feit::Werknemersvaardigheden,
                JA,
                $artikel.onder("b"),
                "De persoon heeft basale werknemersvaardigheden.",
                "De persoon heeft geen basale werknemersvaardigheden.",
            ),
            kan(
                "uur_aaneengesloten",
                Feit::UurAaneengesloten,
                JA,
                $artikel.onder("c"),
                "De persoon kan ten minste een uur aaneengesloten werken.",
                "De persoon kan niet een uur aaneengesloten werken.",
            ),
            Voorwaarde::Een(&[
                kan(
                    "vier_uur_per_dag",
                    Feit::UrenPerDag,
                    Klassen::van([2]),
                    $artikel.onder("d"),
                    "De persoon is ten minste vier uur per dag belastbaar.",
                    "De persoon is minder dan vier uur per dag belastbaar.",
                ),
                Voorwaarde::Alle(&[
                    kan(
                        "twee_uur_per_dag",
                        Feit::UrenPerDag,
                        Klassen::van([1, 2]),
                        $artikel.onder("d"),
                        "De persoon is ten minste twee uur per dag belastbaar.",
                        "De persoon is minder dan twee uur per dag belastbaar.",
                    ),
                    kan(
                        "minimumloon_per_uur",
                        Feit::VerdiencapaciteitPerUur,
                        JA_MINIMUMLOON,
                        $artikel.onder("d"),
                        "De persoon kan per uur ten minste het minimumloon verdienen.",
                        "De persoon kan per uur minder dan het minimumloon verdienen.",
                    ),
                ]),
            ]),
        ])
    };
}

const JA_MINIMUMLOON: Klassen = Klassen::van([1]);
const BESLUIT_2015: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2015, "1").lid("1");
const BESLUIT_2021: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "2").lid("1");
const VIER: &str = "Wie een taak kan uitvoeren, basale werknemersvaardigheden heeft, een uur aaneen kan werken en vier uur per dag belastbaar is, of twee uur als hij per uur ten minste het minimumloon kan verdienen.";

static M_2015: Versie<Feit> = Versie::new("besluit_2015", BESLUIT_2015, VIER, vier_voorwaarden!(BESLUIT_2015));
static M_2021: Versie<Feit> = Versie::new("besluit_2021", BESLUIT_2021, VIER, vier_voorwaarden!(BESLUIT_2021));
static M_2023: Versie<Feit> =
    Versie::new("overgang_minimumuurloon", BESLUIT_2021, VIER, vier_voorwaarden!(BESLUIT_2021)).met_meldingen(&[
        RegelMelding::new(
            Wanneer::Als(kan(
                "twee_tot_vier_uur",
                Feit::UrenPerDag,
                Klassen::van([1]),
                BESLUIT_2021.onder("d"),
                "De persoon is twee tot vier uur per dag belastbaar.",
                "De persoon is niet twee tot vier uur per dag belastbaar.",
            )),
            "minimumuurloon_dag_onbekend",
            "Op welke dag na 1 juli 2023 en uiterlijk 1 januari 2026 deze toets overging van het weekloon gedeeld door 38 uur op het wettelijk minimumuurloon, is niet gevonden; gerekend is met 1 januari 2024.",
        ),
    ]);
static M_2026: Versie<Feit> = Versie::new("minimumuurloon", BESLUIT_2021, VIER, vier_voorwaarden!(BESLUIT_2021));

/// Whether somebody has *mogelijkheden tot arbeidsparticipatie*.
pub static MOGELIJKHEDEN: Regel<Feit> = Regel::new(
    "MOGELIJKHEDEN",
    "mogelijkheden_tot_arbeidsparticipatie",
    "Mogelijkheden tot arbeidsparticipatie",
    &[
        Rij::vanaf(2015, 1, 1, &M_2015, "Besluit LKS 2015 art. 1 lid 1"),
        Rij::vanaf(2021, 7, 1, &M_2021, "Besluit LKS 2021 art. 2 lid 1; Stb. 2021, 113"),
        Rij::vanaf(2023, 7, 1, &M_2023, "Besluit LKS 2021 art. 2 lid 2"),
        Rij::vanaf(2026, 1, 1, &M_2026, "Besluit LKS 2021 art. 2 lid 2"),
    ],
    LAATSTE_BEKENDE_DAG,
);

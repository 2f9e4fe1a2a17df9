//! What the advice of UWV must be on the facts (Besluit advisering beschut werk): the criterion of art. 3 lid 1 and 2, and the
//! shortcuts without research of lid 3 and 4. It is an advice: the college decides.
//!
//! An own request within twelve months of an earlier advice is accepted all the same; it ends in a negative advice.

use super::artikelen::{
    BEVESTIGEND, NIET_GENOMEN, NIEUW_SINDS_ADVIES, NIEUW_SINDS_INDICATIE, ONDERZOEK, ONTKENNEND, POSITIEF,
};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

static ARBEIDSVERMOGEN_BEOORDELEN: Besluitvraag = Besluitvraag {
    code: "arbeidsvermogen_beoordelen",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of de persoon arbeidsvermogen heeft.",
    artikel: ONDERZOEK,
};
/// "Binnen redelijke grenzen" is for UWV to judge.
static AANPASSING_BEOORDELEN: Besluitvraag = Besluitvraag {
    code: "aanpassing_binnen_redelijke_grenzen",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of een werkgever de nodige aanpassingen binnen redelijke grenzen kan realiseren.",
    artikel: ONDERZOEK,
};
static TOEZICHT_BEOORDELEN: Besluitvraag = Besluitvraag {
    code: "toezicht_binnen_redelijke_grenzen",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of een werkgever het nodige toezicht of de nodige begeleiding binnen redelijke grenzen kan bieden.",
    artikel: ONDERZOEK,
};
/// Lid 3 onder b and lid 4 say the opposite of each other, and none of them goes before.
static TEGENSTRIJDIG: Besluitvraag = Besluitvraag {
    code: "zonder_onderzoek_tegenstrijdig",
    wie: Wie::Uwv,
    vraag: "Het besluit zegt hier twee dingen: negatief (eigen verzoek binnen twaalf maanden) en positief (Wsw-indicatie, niet in staat tot begeleid werken). UWV moet kiezen.",
    artikel: ONTKENNEND,
};

const ARBEIDSVERMOGEN: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "arbeidsvermogen",
        Feit::Arbeidsvermogen,
        JA,
        ONDERZOEK,
        "De persoon heeft volgens UWV arbeidsvermogen.",
        "De persoon heeft volgens UWV geen arbeidsvermogen.",
    )
    .met_open(NIET_GENOMEN, &ARBEIDSVERMOGEN_BEOORDELEN),
);

/// Lid 1 and 2: after research.
const NA_ONDERZOEK: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    ARBEIDSVERMOGEN,
    Voorwaarde::Een(&[
        Voorwaarde::Feit(
            Blad::new(
                "aanpassing_niet_redelijk",
                Feit::AanpassingNietRedelijk,
                JA,
                ONDERZOEK.onder("a"),
                "De persoon heeft aanpassingen nodig die een werkgever niet binnen redelijke grenzen kan realiseren.",
                "De persoon heeft geen aanpassingen nodig die een werkgever niet binnen redelijke grenzen kan realiseren.",
            )
            .met_open(NIET_GENOMEN, &AANPASSING_BEOORDELEN),
        ),
        Voorwaarde::Feit(
            Blad::new(
                "toezicht_niet_redelijk",
                Feit::ToezichtNietRedelijk,
                JA,
                ONDERZOEK.onder("b"),
                "De persoon heeft toezicht of begeleiding nodig die een werkgever niet binnen redelijke grenzen kan bieden.",
                "De persoon heeft geen toezicht of begeleiding nodig die een werkgever niet binnen redelijke grenzen kan bieden.",
            )
            .met_open(NIET_GENOMEN, &TOEZICHT_BEOORDELEN),
        ),
    ]),
]);

const fn indicatie(
    klassen: Klassen,
    code: &'static str,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, Feit::WswIndicatieBegeleidWerken, klassen, artikel, wel, niet))
}

/// Lid 3 onder a.
const BEGELEID_WERKEN: Voorwaarde<Feit> = indicatie(
    Klassen::van([1]),
    "wsw_begeleid_werken",
    ONTKENNEND.onder("a"),
    "De persoon heeft een Wsw-indicatie en is volgens UWV in staat tot begeleid werken.",
    "De persoon heeft geen Wsw-indicatie met het advies dat hij in staat is tot begeleid werken.",
);
/// Lid 4.
const NIET_BEGELEID_WERKEN: Voorwaarde<Feit> = indicatie(
    Klassen::van([2]),
    "wsw_niet_begeleid_werken",
    BEVESTIGEND,
    "De persoon heeft een Wsw-indicatie en is volgens UWV niet in staat tot begeleid werken.",
    "De persoon heeft geen Wsw-indicatie met het advies dat hij niet in staat is tot begeleid werken.",
);
const BINNEN_TWAALF_MAANDEN: Klassen = Klassen::van([0]);

/// Lid 3 onder b.
const EIGEN_VERZOEK_BINNEN_JAAR: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Feit(Blad::new(
        "eigen_verzoek",
        Feit::VerzoekAdviesBeschut,
        Klassen::van([1]),
        ONTKENNEND.onder("b"),
        "De persoon heeft zelf om het advies gevraagd.",
        "De persoon heeft niet zelf om het advies gevraagd.",
    )),
    Voorwaarde::Feit(Blad::new(
        "eerder_advies",
        Feit::EerderAdviesBeschut,
        BINNEN_TWAALF_MAANDEN,
        ONTKENNEND.onder("b"),
        "UWV gaf in de twaalf maanden voor het verzoek al een advies.",
        "UWV gaf in de twaalf maanden voor het verzoek geen advies.",
    )),
]);

/// Lid 5: no new facts since the indicatie.
const NIETS_NIEUWS_SINDS_INDICATIE: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "niets_nieuws_sinds_indicatie",
    Feit::NieuweFeitenIndicatie,
    NEE,
    NIEUW_SINDS_INDICATIE,
    "De aanvrager vermeldt geen nieuwe feiten of veranderde omstandigheden sinds de Wsw-indicatie.",
    "De aanvrager vermeldt nieuwe feiten of veranderde omstandigheden sinds de Wsw-indicatie.",
));
/// Lid 6: no new facts since the earlier advice.
const NIETS_NIEUWS_SINDS_ADVIES: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "niets_nieuws_sinds_advies",
    Feit::NieuweFeitenAdvies,
    NEE,
    NIEUW_SINDS_ADVIES,
    "De aanvrager vermeldt geen nieuwe feiten of veranderde omstandigheden sinds het eerdere advies.",
    "De aanvrager vermeldt nieuwe feiten of veranderde omstandigheden sinds het eerdere advies.",
));

/// Where lid 3 onder b and lid 4 both hold, UWV must choose; asked only beside a condition that is false when onder b holds.
const TEGENSPRAAK: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "zonder_onderzoek_tegenstrijdig",
        Feit::EerderAdviesBeschut,
        Klassen::GEEN,
        ONTKENNEND,
        "UWV heeft gekozen.",
        "Lid 3 onder b en lid 4 spreken elkaar hier niet tegen.",
    )
    .met_open(BINNEN_TWAALF_MAANDEN, &TEGENSTRIJDIG),
);

/// Lid 2, 3 and 4 together: `a` and `b` answer no without research, `vier` answers yes.
macro_rules! met_kortere_weg {
    ($a:expr, $b:expr, $vier:expr) => {
        Voorwaarde::Een(&[
            Voorwaarde::Alle(&[$vier, Voorwaarde::Een(&[Voorwaarde::Niet(&$b), TEGENSPRAAK])]),
            Voorwaarde::Alle(&[Voorwaarde::Niet(&$vier), Voorwaarde::Niet(&$a), Voorwaarde::Niet(&$b), NA_ONDERZOEK]),
        ])
    };
}

const A_2022: Voorwaarde<Feit> = Voorwaarde::Alle(&[BEGELEID_WERKEN, NIETS_NIEUWS_SINDS_INDICATIE]);
const B_2022: Voorwaarde<Feit> = Voorwaarde::Alle(&[EIGEN_VERZOEK_BINNEN_JAAR, NIETS_NIEUWS_SINDS_ADVIES]);
const VIER_2022: Voorwaarde<Feit> = Voorwaarde::Alle(&[NIET_BEGELEID_WERKEN, NIETS_NIEUWS_SINDS_INDICATIE]);

const ZONDER_ARBEIDSVERMOGEN: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(Voorwaarde::Niet(&ARBEIDSVERMOGEN)),
    "zonder_arbeidsvermogen",
    "Het besluit omschrijft arbeidsvermogen niet. Zonder arbeidsvermogen is beschut werk niet de weg; dan kan de Wajong 2015 aan de orde zijn.",
);

static V_2015: Versie<Feit> = Versie::new(
    "altijd_onderzoek",
    POSITIEF,
    "UWV adviseert alleen positief als uit onderzoek blijkt dat de persoon met arbeidsvermogen is aangewezen op aanpassingen of op toezicht of begeleiding die een werkgever niet binnen redelijke grenzen kan bieden.",
    NA_ONDERZOEK,
)
.met_meldingen(&[ZONDER_ARBEIDSVERMOGEN]);

static V_2017: Versie<Feit> = Versie::new(
    "zonder_onderzoek",
    POSITIEF,
    "UWV adviseert positief als uit onderzoek blijkt dat de persoon met arbeidsvermogen is aangewezen op aanpassingen, toezicht of begeleiding die een werkgever niet binnen redelijke grenzen kan bieden. Zonder onderzoek is het advies negatief bij een Wsw-indicatie met begeleid werken en bij een eigen verzoek binnen twaalf maanden na een eerder advies, en positief bij een Wsw-indicatie zonder begeleid werken.",
    met_kortere_weg!(BEGELEID_WERKEN, EIGEN_VERZOEK_BINNEN_JAAR, NIET_BEGELEID_WERKEN),
)
.met_meldingen(&[ZONDER_ARBEIDSVERMOGEN]);

static V_2022: Versie<Feit> = Versie::new(
    "zonder_onderzoek_tenzij_nieuwe_feiten",
    POSITIEF,
    "UWV adviseert positief als uit onderzoek blijkt dat de persoon met arbeidsvermogen is aangewezen op aanpassingen, toezicht of begeleiding die een werkgever niet binnen redelijke grenzen kan bieden. Zonder onderzoek is het advies negatief bij een Wsw-indicatie met begeleid werken en bij een eigen verzoek binnen twaalf maanden na een eerder advies, en positief bij een Wsw-indicatie zonder begeleid werken, tenzij de aanvrager nieuwe feiten of veranderde omstandigheden vermeldt.",
    met_kortere_weg!(A_2022, B_2022, VIER_2022),
)
.met_meldingen(&[ZONDER_ARBEIDSVERMOGEN]);

/// What the advice must be: `ja` is positive, `nee` is negative.
pub static ADVIES: Regel<Feit> = Regel::new(
    "ADVIES-10B",
    "advies_beschut_werk",
    "Advies van UWV over beschut werk (ja: positief)",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Besluit advisering beschut werk art. 3 lid 2"),
        Rij::vanaf(2017, 2, 25, &V_2017, "Stb. 2017, 59; Besluit advisering beschut werk art. 3 lid 3"),
        // read in the text of 2022-07-01; the first day of the exception for new facts was not found
        Rij::vanaf(2022, 7, 1, &V_2022, "Besluit advisering beschut werk art. 3 lid 5")
            .onzeker_tussen((2017, 2, 26), (2022, 7, 1)),
    ],
    LAATSTE_BEKENDE_DAG,
);

//! The lage-inkomensvoordeel (until 2025) and the studietoeslag.

use crate::doelgroep::studietoeslag::STUDIETOESLAG as GROEP_19;
use crate::feiten::Feit;
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{als, besluit, in_dienst, onder_aow, pw, wtl};

static LAGE_NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", wtl("3.1"), "Het lage-inkomensvoordeel bestaat pas vanaf 1 januari 2017.");
static LAGE_2017: Versie<Feit> = Versie::new(
    "2017",
    wtl("3.1").lid("1"),
    "De werkgever heeft recht op lage-inkomensvoordeel voor een werknemer met een gemiddeld uurloon binnen de grenzen en genoeg verloonde uren, onder de AOW-leeftijd.",
    Voorwaarde::Alle(&[
        in_dienst(wtl("3.1").lid("1")),
        onder_aow(wtl("3.1").lid("2")),
        als(
            "voldoet_lage_inkomensvoordeel",
            Feit::VoldoetLageInkomensvoordeel,
            wtl("3.1").lid("1"),
            "Het gemiddelde uurloon ligt binnen de grenzen en er zijn genoeg verloonde uren.",
            "Het gemiddelde uurloon ligt niet binnen de grenzen, of er zijn te weinig verloonde uren.",
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "zonder_verzoek",
    "De werkgever hoeft het lage-inkomensvoordeel niet te vragen; UWV beoordeelt het uit de loonaangifte en de inspecteur van de Belastingdienst beslist.",
)]);
static LAGE_VERVALLEN: Versie<Feit> = Versie::niet_van_kracht(
    "vervallen",
    wtl("3.1"),
    "Het lage-inkomensvoordeel bestaat niet meer: het is per 1 januari 2025 vervallen.",
);

/// The lage-inkomensvoordeel.
pub(in crate::voorziening) static LAGE_INKOMENSVOORDEEL: Regel<Feit> = Regel::new(
    "V-LIV",
    "lage_inkomensvoordeel",
    "Lage-inkomensvoordeel (tot 2025)",
    &[
        Rij::vanaf(2015, 1, 1, &LAGE_NOG_NIET, "Wtl art. 3.1"),
        Rij::vanaf(2017, 1, 1, &LAGE_2017, "Wtl art. 3.1 lid 1"),
        Rij::vanaf(2025, 1, 1, &LAGE_VERVALLEN, "Wtl art. 3.1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static VERLENEN: Besluitvraag = Besluitvraag {
    code: "studietoeslag_verlenen",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen of het een individuele studietoeslag verleent.",
    artikel: pw("36b").lid("1"),
};
static TOESLAG_2015: Versie<Feit> = Versie::new(
    "college_kan",
    pw("36b").lid("1"),
    "Het college kan op verzoek een individuele studietoeslag verlenen; de hoogte staat in de verordening.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&GROEP_19),
        besluit(
            "studietoeslag_verleend",
            Feit::StudietoeslagVerleend,
            &VERLENEN,
            "Het college heeft een individuele studietoeslag verleend.",
            "Het college heeft geen individuele studietoeslag verleend.",
        ),
    ]),
);
static TOESLAG_2022: Versie<Feit> = Versie::new(
    "college_verstrekt",
    pw("36b").lid("1"),
    "Het college verstrekt op aanvraag een studietoeslag van ten minste het landelijke bedrag naar leeftijd.",
    Voorwaarde::Regel(&GROEP_19),
);

#[rustfmt::skip]
const RIJEN: &[Rij<&Versie<Feit>>] = &[
    Rij::vanaf(2015, 1, 1, &TOESLAG_2015, "Pw art. 36b lid 1"),
    Rij::vanaf(2022, 4, 1, &TOESLAG_2022, "Pw art. 36b lid 1; Stb. 2022, 125"),
];

/// The studietoeslag.
pub(in crate::voorziening) static STUDIETOESLAG: Regel<Feit> =
    Regel::new("V-STUDIETOESLAG", "studietoeslag", "Studietoeslag", RIJEN, LAATSTE_BEKENDE_DAG);

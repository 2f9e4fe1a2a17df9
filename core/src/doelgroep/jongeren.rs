//! The circle of the college under 27 (Participatiewet art. 7a, from 2026). The college may offer support there; it need not.

use super::artikelen::artikel_7a;
use super::kring::GROEPEN;
use super::leeftijd::onder_27;
use super::uitzondering::{NIET_GENOMEN, UWV_GERECHTIGD, ZOEKTERMIJN_JONGEREN};
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

static PASSEND_ONDERWIJS: Besluitvraag = Besluitvraag {
    code: "onderwijs_niet_passend",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of door het Rijk bekostigd onderwijs niet mogelijk of niet passend is.",
    artikel: artikel_7a("1"),
};

static V_7A_NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", artikel_7a("1"), "Artikel 7a bestaat pas vanaf 1 januari 2026.");

/// Onder a: one of the seven groups, and school is not possible or not suitable; lid 6: lid 3 onder b and c of art. 7 hold.
const ONDER_A_VAN_7A: Voorwaarde<Feit> = Voorwaarde::Alle(&[
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

const VERZOEK_SCHOOL: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "verzoek_school",
    Feit::VerzoekSchool,
    JA,
    artikel_7a("1").onder("b"),
    "De school heeft het college om ondersteuning gevraagd.",
    "De school heeft het college niet om ondersteuning gevraagd.",
));
const HOGER_ONDERWIJS: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "hoger_onderwijs",
    Feit::HogerOnderwijs,
    JA,
    artikel_7a("1").onder("c"),
    "De persoon volgt initieel hoger onderwijs.",
    "De persoon volgt geen initieel hoger onderwijs.",
));

static V_7A: Versie<Feit> = Versie::new(
    "2026",
    artikel_7a("1"),
    "Personen onder de 27 die het college kan ondersteunen: onderwijs is niet mogelijk of niet passend, de school vraagt erom, of zij volgen initieel hoger onderwijs.",
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
        Voorwaarde::Alle(&[
            onder_27(artikel_7a("1")),
            Voorwaarde::Een(&[VERZOEK_SCHOOL, HOGER_ONDERWIJS]),
        ]),
    ]),
)
.met_meldingen(&[
    RegelMelding::new(
        Wanneer::NietNee,
        "college_kan_ondersteunen",
        "Artikel 7a zegt dat het college ondersteuning kan aanbieden als het die noodzakelijk acht; wie tot de kring behoort, heeft daarmee nog geen recht.",
    ),
    RegelMelding::new(
        Wanneer::Als(Voorwaarde::Alle(&[
            Voorwaarde::Niet(&onder_27(artikel_7a("1"))),
            Voorwaarde::Een(&[VERZOEK_SCHOOL, HOGER_ONDERWIJS]),
        ])),
        "ook_vanaf_27_bij_gerechtvaardigde_belangen",
        "De persoon is 27 of ouder. Artikel 7a lid 7 zegt dat het college de ondersteuning van dat artikel dan toch kan aanbieden als gerechtvaardigde belangen dat vragen; dat beoordeelt het college.",
    ),
]);

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

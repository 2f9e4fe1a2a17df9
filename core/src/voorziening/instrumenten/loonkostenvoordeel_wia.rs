//! The loonkostenvoordelen for who had a WIA benefit: arbeidsgehandicapte werknemer (Wtl art. 2.6) and herplaatsen (2.14).

use super::loonkostenvoordeel::{V_VOOR_2018, VERZOEK, drie_jaar, geen_wsw_of_beschut, verklaring};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{als, beschutte_baan, besluit, in_dienst, onder_aow, wsw_2, wtl};

const GEHANDICAPTE_LID_1: Artikel = wtl("2.6").lid("1");
const VOOR_2006: Voorwaarde<Feit> = als(
    "arbeidsgehandicapt_voor_2006",
    Feit::ArbeidsgehandicaptVoor2006,
    GEHANDICAPTE_LID_1.onder("a"),
    "De persoon was voor 2006 arbeidsgehandicapte.",
    "De persoon was voor 2006 geen arbeidsgehandicapte.",
);
static ARBEIDSKUNDIG_ONDERZOEK: Besluitvraag = Besluitvraag {
    code: "arbeidskundig_onderzoek",
    wie: Wie::Uwv,
    vraag: "UWV moet nog vaststellen hoe arbeidsongeschikt de persoon na de wachttijd is.",
    artikel: wtl("2.6").lid("2").onder("a"),
};
static ARBEIDSGEHANDICAPTE_2018: Versie<Feit> = Versie::new(
    "met_doelgroepverklaring",
    GEHANDICAPTE_LID_1,
    "De werkgever heeft drie jaar recht op loonkostenvoordeel voor een werknemer die in de maand voor de baan recht op WIA had, na de wachttijd minder dan 35 procent arbeidsongeschikt was of voor 2006 arbeidsgehandicapte was, met een doelgroepverklaring.",
    Voorwaarde::Alle(&[
        in_dienst(GEHANDICAPTE_LID_1),
        onder_aow(wtl("2.6").lid("3").onder("a")),
        geen_wsw_of_beschut!(wtl("2.6").lid("3").onder("b")),
        drie_jaar(wtl("2.8").lid("1")),
        verklaring!(
            "doelgroepverklaring_arbeidsgehandicapte",
            DoelgroepverklaringArbeidsgehandicapte,
            wtl("2.7"),
            Voorwaarde::Een(&[
                als(
                    "wia_maand_voor_baan",
                    Feit::WiaMaandVoorBaan,
                    GEHANDICAPTE_LID_1.onder("a"),
                    "De persoon had in de maand voor de baan recht op WIA.",
                    "De persoon had in de maand voor de baan geen recht op WIA.",
                ),
                besluit(
                    "minder_dan_35",
                    Feit::MinderDan35Arbeidsongeschikt,
                    &ARBEIDSKUNDIG_ONDERZOEK,
                    "De persoon was na de wachttijd minder dan 35 procent arbeidsongeschikt.",
                    "De persoon was na de wachttijd niet minder dan 35 procent arbeidsongeschikt.",
                ),
                VOOR_2006,
            ])
        ),
    ]),
)
.met_meldingen(&[VERZOEK]);

/// Loonkostenvoordeel arbeidsgehandicapte werknemer.
pub(in crate::voorziening) static ARBEIDSGEHANDICAPTE: Regel<Feit> = Regel::new(
    "V-LKV-ARBEIDSGEHANDICAPTE",
    "loonkostenvoordeel_arbeidsgehandicapte",
    "Loonkostenvoordeel arbeidsgehandicapte werknemer",
    &[
        Rij::vanaf(2015, 1, 1, &V_VOOR_2018, "Wtl art. 2.1"),
        Rij::vanaf(2018, 1, 1, &ARBEIDSGEHANDICAPTE_2018, "Wtl art. 2.6 lid 1; Wtl art. 2.6 lid 2"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const HERPLAATSEN_LID_1: Artikel = wtl("2.14").lid("1");
const HERPLAATSEN_VOORWAARDE: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    in_dienst(HERPLAATSEN_LID_1),
    onder_aow(wtl("2.14").lid("2").onder("a")),
    geen_wsw_of_beschut!(wtl("2.14").lid("2").onder("b")),
    als(
        "eerste_jaar_hervatting",
        Feit::EersteJaarHervatting,
        wtl("2.16").lid("1"),
        "Het jaar van het voordeel is nog niet voorbij.",
        "Het jaar van het voordeel is voorbij, of er is niet hervat.",
    ),
    verklaring!(
        "doelgroepverklaring_herplaatsen",
        DoelgroepverklaringHerplaatsen,
        wtl("2.15"),
        als(
            "hervatting_na_wia",
            Feit::HervattingNaWia,
            HERPLAATSEN_LID_1.onder("a"),
            "De persoon is met recht op WIA bij zijn eigen werkgever weer aan het werk of in een andere functie.",
            "De persoon is niet met recht op WIA bij zijn eigen werkgever weer aan het werk.",
        )
    ),
]);
static HERPLAATSEN_2018: Versie<Feit> = Versie::new(
    "maand_voor_hervatting",
    HERPLAATSEN_LID_1,
    "De werkgever heeft een jaar recht op loonkostenvoordeel voor een werknemer die zijn werk hervat of een andere functie krijgt en in de maand ervoor recht op WIA had, met een doelgroepverklaring.",
    HERPLAATSEN_VOORWAARDE,
)
.met_meldingen(&[VERZOEK]);
static HERPLAATSEN_2026: Versie<Feit> = Versie::new(
    "ook_recht_erna",
    HERPLAATSEN_LID_1,
    "De werkgever heeft een jaar recht op loonkostenvoordeel voor een werknemer die zijn werk hervat of een andere functie krijgt en dan recht op WIA heeft of krijgt, met een doelgroepverklaring; het jaar telt vanaf het begin van de termijn om haar te vragen.",
    HERPLAATSEN_VOORWAARDE,
)
.met_meldingen(&[
    VERZOEK,
    RegelMelding::new(
        Wanneer::NietNee,
        "overgang_herplaatsen",
        "Voldeed de werknemer voor 1 januari 2026 al aan de voorwaarden, dan blijft de oude tekst gelden (artikel 6.2a lid 4).",
    ),
]);

/// Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer.
pub(in crate::voorziening) static HERPLAATSEN: Regel<Feit> = Regel::new(
    "V-LKV-HERPLAATSEN",
    "loonkostenvoordeel_herplaatsen",
    "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer",
    &[
        Rij::vanaf(2015, 1, 1, &V_VOOR_2018, "Wtl art. 2.1"),
        Rij::vanaf(2018, 1, 1, &HERPLAATSEN_2018, "Wtl art. 2.14 lid 1"),
        Rij::vanaf(2026, 1, 1, &HERPLAATSEN_2026, "Wtl art. 2.14 lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

//! The loonkostenvoordeel oudere werknemer (Wtl art. 2.2), until 2025; after that only by transitional law (art. 6.2a).

use super::loonkostenvoordeel::{V_VOOR_2018, VERZOEK, drie_jaar, geen_wsw_of_beschut, verklaring};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, Versie, Voorwaarde, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{als, beschutte_baan, besluit, in_dienst, onder_aow, wsw_2, wtl};

const OUDERE_LID_1: Artikel = wtl("2.2").lid("1");
const OUDERE_VOORWAARDE: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    in_dienst(OUDERE_LID_1),
    onder_aow(wtl("2.2").lid("2").onder("a")),
    geen_wsw_of_beschut!(wtl("2.2").lid("2").onder("b")),
    drie_jaar(wtl("2.4").lid("1")),
    verklaring!(
        "doelgroepverklaring_oudere_werknemer",
        DoelgroepverklaringOudereWerknemer,
        wtl("2.3"),
        Voorwaarde::Alle(&[
            als(
                "vanaf_56_bij_aanvang",
                Feit::Vanaf56BijAanvang,
                OUDERE_LID_1.onder("b"),
                "De persoon was 56 of ouder toen de baan begon.",
                "De persoon was jonger dan 56 toen de baan begon.",
            ),
            als(
                "uitkering_maand_voor_baan",
                Feit::UitkeringMaandVoorBaan,
                OUDERE_LID_1.onder("a"),
                "De persoon had in de maand voor de baan recht op een uitkering.",
                "De persoon had in de maand voor de baan geen recht op een uitkering.",
            ),
        ])
    ),
]);
static OUDERE_2018: Versie<Feit> = Versie::new(
    "vanaf_56",
    OUDERE_LID_1,
    "De werkgever heeft ten hoogste drie jaar recht op loonkostenvoordeel voor een werknemer die bij het begin 56 of ouder was en in de maand ervoor een uitkering had, met een doelgroepverklaring; vanaf de tekst van 2025 niet na 31 december 2025.",
    OUDERE_VOORWAARDE,
)
.met_meldingen(&[VERZOEK]);

const OVERGANG: Artikel = wtl("6.2a").lid("1");
static OUDERE_2026: Versie<Feit> = Versie::new(
    "alleen_overgangsrecht",
    OVERGANG,
    "Het voordeel bestaat niet meer, behalve voor een dienstbetrekking van voor 1 januari 2024 waarvan de drie jaar nog lopen.",
    Voorwaarde::Alle(&[
        als(
            "baan_voor_2024",
            Feit::BaanVoor2024,
            OVERGANG,
            "De dienstbetrekking begon voor 1 januari 2024.",
            "De dienstbetrekking begon op of na 1 januari 2024: sinds 2026 bestaat dit voordeel dan niet meer.",
        ),
        in_dienst(OVERGANG),
        onder_aow(OVERGANG),
        geen_wsw_of_beschut!(OVERGANG),
        drie_jaar(OVERGANG),
        als(
            "doelgroepverklaring_oudere_werknemer",
            Feit::DoelgroepverklaringOudereWerknemer,
            OVERGANG,
            "De werknemer heeft een geldige doelgroepverklaring.",
            "De werknemer heeft geen geldige doelgroepverklaring.",
        ),
    ]),
)
.met_meldingen(&[VERZOEK]);

/// Loonkostenvoordeel oudere werknemer.
pub(in crate::voorziening) static OUDERE_WERKNEMER: Regel<Feit> = Regel::new(
    "V-LKV-OUDERE",
    "loonkostenvoordeel_oudere_werknemer",
    "Loonkostenvoordeel oudere werknemer (tot 2026)",
    &[
        Rij::vanaf(2015, 1, 1, &V_VOOR_2018, "Wtl art. 2.1"),
        Rij::vanaf(2018, 1, 1, &OUDERE_2018, "Wtl art. 2.2 lid 1"),
        Rij::vanaf(2026, 1, 1, &OUDERE_2026, "Wtl art. 6.2a lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

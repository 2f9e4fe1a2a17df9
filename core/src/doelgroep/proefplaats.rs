//! The proefplaats of the municipality (Participatiewet art. 8a lid 2 onder d, from 2023-07-01).

use super::artikelen::pw;
use super::kring::ALGEMENE_BIJSTAND;
use super::uitzondering::NIET_GENOMEN;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const PLAATS: Artikel = pw("8a").lid("2").onder("d");

static TOESTEMMING: Besluitvraag = Besluitvraag {
    code: "toestemming_proefplaats",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen of het toestemming geeft voor een proefplaats, onder de voorwaarden van de verordening.",
    artikel: PLAATS,
};

static V_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    pw("8a").lid("2"),
    "De proefplaats met behoud van bijstand staat pas vanaf 1 juli 2023 in artikel 8a.",
);

static V_2023: Versie<Feit> = Versie::new(
    "2023",
    PLAATS,
    "Personen uit de kring van artikel 7 die algemene bijstand ontvangen en toestemming van het college hebben om op een proefplaats te werken.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&ALGEMENE_BIJSTAND),
        Voorwaarde::Feit(
            Blad::new(
                "toestemming_proefplaats",
                Feit::ToestemmingProefplaats,
                JA,
                PLAATS,
                "Het college heeft toestemming gegeven voor een proefplaats.",
                "Het college heeft geen toestemming gegeven voor een proefplaats.",
            )
            .met_open(NIET_GENOMEN, &TOESTEMMING),
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "duur_en_voorwaarden",
    "Een proefplaats duurt twee maanden en kan met ten hoogste vier maanden worden verlengd; de voorwaarden voor toestemming staan in de verordening van de gemeenteraad, die deze bibliotheek niet kent.",
)]);

/// The proefplaats with algemene bijstand.
pub static PROEFPLAATS: Regel<Feit> = Regel::new(
    "PROEFPLAATS",
    "proefplaats",
    "Proefplaats met behoud van algemene bijstand",
    &[
        Rij::vanaf(2015, 1, 1, &V_NOG_NIET, "Pw art. 8a lid 2"),
        Rij::vanaf(2023, 7, 1, &V_2023, "Pw art. 8a lid 2 onder d; Stb. 2022, 499"),
    ],
    LAATSTE_BEKENDE_DAG,
);

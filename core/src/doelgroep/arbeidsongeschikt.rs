//! The three Wajong regimes: Wajong 2015 (chapter 1a), Wajong 2010 (chapter 2) and the old Wajong (chapter 3). UWV decides and
//! supports; none of them is in the circle of the college by itself.

use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

/// The right under chapter 1a.
const HOOFDSTUK_1A: Artikel = Artikel::new(Regeling::Wajong, "1a:2").lid("1");
/// The rights under chapters 2 and 3, which shut out the one under chapter 1a.
const ANDERE_HOOFDSTUKKEN: Artikel = Artikel::new(Regeling::Wajong, "1a:2").lid("2");
/// Paid, or a right without payment.
const RECHT: Klassen = Klassen::van([0, 1]);

const fn recht(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "recht_op_wajong_uitkering",
        Feit::WajongUitkering,
        RECHT,
        artikel,
        "De persoon heeft recht op een Wajong-uitkering.",
        "De persoon heeft geen recht op een Wajong-uitkering.",
    ))
}

const fn regime(
    code: &'static str,
    klassen: Klassen,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, Feit::WajongRegime, klassen, artikel, wel, niet))
}

static V_1A: Versie<Feit> = Versie::new(
    "2015",
    HOOFDSTUK_1A,
    "Wie recht heeft op een uitkering op grond van hoofdstuk 1a van de Wajong: hij heeft volgens UWV duurzaam geen mogelijkheden tot arbeidsparticipatie.",
    Voorwaarde::Alle(&[
        recht(HOOFDSTUK_1A),
        regime(
            "wajong_hoofdstuk_1a",
            JA,
            HOOFDSTUK_1A,
            "Het recht berust op hoofdstuk 1a van de Wajong (Wajong 2015).",
            "Het recht berust niet op hoofdstuk 1a van de Wajong (Wajong 2015).",
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "duurzaam_geen_mogelijkheden",
    "Wie onder de Wajong 2015 valt, heeft duurzaam geen mogelijkheden tot arbeidsparticipatie; loonkostensubsidie en beschut werk liggen dan niet voor de hand, al noemt artikel 10b (vanaf 2017) de Wajong-uitkering wel.",
)]);

/// DG-20.
pub static WAJONG_2015: Regel<Feit> = Regel::new(
    "DG-20",
    "wajong_2015",
    "Wajong 2015",
    &[Rij::vanaf(2015, 1, 1, &V_1A, "Wajong art. 1a:1; Wajong art. 1a:2 lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static V_2: Versie<Feit> = Versie::new(
    "2015",
    ANDERE_HOOFDSTUKKEN,
    "Wie recht heeft op arbeidsondersteuning of een uitkering op grond van hoofdstuk 2 van de Wajong.",
    Voorwaarde::Een(&[
        Voorwaarde::Feit(Blad::new(
            "recht_op_arbeidsondersteuning",
            Feit::WajongArbeidsondersteuning,
            RECHT,
            ANDERE_HOOFDSTUKKEN,
            "De persoon heeft recht op arbeidsondersteuning op grond van de Wajong 2010.",
            "De persoon heeft geen recht op arbeidsondersteuning op grond van de Wajong 2010.",
        )),
        Voorwaarde::Alle(&[
            recht(ANDERE_HOOFDSTUKKEN),
            regime(
                "wajong_hoofdstuk_2",
                Klassen::van([1]),
                ANDERE_HOOFDSTUKKEN,
                "Het recht berust op hoofdstuk 2 van de Wajong (Wajong 2010).",
                "Het recht berust niet op hoofdstuk 2 van de Wajong (Wajong 2010).",
            ),
        ]),
    ]),
);

/// DG-21.
pub static WAJONG_2010: Regel<Feit> = Regel::new(
    "DG-21",
    "wajong_2010",
    "Wajong 2010",
    &[Rij::vanaf(2015, 1, 1, &V_2, "Wajong art. 1a:2 lid 2")],
    LAATSTE_BEKENDE_DAG,
);

static V_3: Versie<Feit> = Versie::new(
    "2015",
    ANDERE_HOOFDSTUKKEN,
    "Wie recht heeft op een uitkering op grond van hoofdstuk 3 van de Wajong.",
    Voorwaarde::Alle(&[
        recht(ANDERE_HOOFDSTUKKEN),
        regime(
            "wajong_hoofdstuk_3",
            Klassen::van([2]),
            ANDERE_HOOFDSTUKKEN,
            "Het recht berust op hoofdstuk 3 van de Wajong (oude Wajong).",
            "Het recht berust niet op hoofdstuk 3 van de Wajong (oude Wajong).",
        ),
    ]),
);

/// DG-22.
pub static WAJONG_OUD: Regel<Feit> = Regel::new(
    "DG-22",
    "wajong_oud",
    "Oude Wajong",
    &[Rij::vanaf(2015, 1, 1, &V_3, "Wajong art. 1a:2 lid 2")],
    LAATSTE_BEKENDE_DAG,
);

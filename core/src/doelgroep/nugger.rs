//! The niet-uitkeringsgerechtigde (*nugger*, Participatiewet art. 6 onder a): a registered jobseeker below the AOW age
//! without a right to any of the benefits that the law names. A right counts, also when nothing is paid.

use super::artikelen::{NUGGER, NUGGER_LID_1};
use super::leeftijd::onder_aow;
use super::uitzondering::{JONGEREN, UWV_GERECHTIGD, ZOEKTERMIJN_JONGEREN};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

/// Neither paid nor a right.
const GEEN_RECHT: Klassen = Klassen::van([2]);

const fn geen(
    feit: Feit,
    artikel: Artikel,
    code: &'static str,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, GEEN_RECHT, artikel, wel, niet))
}

/// The definition, by the number that the article had.
macro_rules! definitie {
    ($artikel:expr) => {
        Voorwaarde::Alle(&[
            onder_aow($artikel),
            Voorwaarde::Feit(Blad::new(
                "werkzoekend_geregistreerd",
                Feit::WerkzoekendGeregistreerd,
                JA,
                $artikel,
                "De persoon is als werkzoekende geregistreerd bij UWV.",
                "De persoon is niet als werkzoekende geregistreerd bij UWV.",
            )),
            geen(
                Feit::AlgemeneBijstand,
                $artikel,
                "geen_algemene_bijstand",
                "De persoon heeft geen recht op algemene bijstand.",
                "De persoon heeft recht op algemene bijstand.",
            ),
            geen(
                Feit::Bbz,
                $artikel,
                "geen_bbz",
                "De persoon heeft geen recht op bijstand voor zelfstandigen.",
                "De persoon heeft recht op bijstand voor zelfstandigen.",
            ),
            geen(
                Feit::Ww,
                $artikel,
                "geen_ww",
                "De persoon heeft geen recht op een WW-uitkering.",
                "De persoon heeft recht op een WW-uitkering.",
            ),
            geen(
                Feit::Iow,
                $artikel,
                "geen_iow",
                "De persoon heeft geen recht op een IOW-uitkering.",
                "De persoon heeft recht op een IOW-uitkering.",
            ),
            geen(
                Feit::Waz,
                $artikel,
                "geen_waz",
                "De persoon heeft geen recht op een WAZ-uitkering.",
                "De persoon heeft recht op een WAZ-uitkering.",
            ),
            geen(
                Feit::WajongUitkering,
                $artikel,
                "geen_wajong_uitkering",
                "De persoon heeft geen recht op een Wajong-uitkering.",
                "De persoon heeft recht op een Wajong-uitkering.",
            ),
            geen(
                Feit::WajongArbeidsondersteuning,
                $artikel,
                "geen_wajong_arbeidsondersteuning",
                "De persoon heeft geen recht op arbeidsondersteuning op grond van de Wajong.",
                "De persoon heeft recht op arbeidsondersteuning op grond van de Wajong.",
            ),
            geen(
                Feit::WiaWga,
                $artikel,
                "geen_wia_wga",
                "De persoon heeft geen recht op een WGA-uitkering.",
                "De persoon heeft recht op een WGA-uitkering.",
            ),
            geen(
                Feit::WiaIva,
                $artikel,
                "geen_wia_iva",
                "De persoon heeft geen recht op een IVA-uitkering.",
                "De persoon heeft recht op een IVA-uitkering.",
            ),
            geen(
                Feit::Wao,
                $artikel,
                "geen_wao",
                "De persoon heeft geen recht op een WAO-uitkering.",
                "De persoon heeft recht op een WAO-uitkering.",
            ),
            geen(
                Feit::Toeslagenwet,
                $artikel,
                "geen_toeslagenwet",
                "De persoon heeft geen recht op een toeslag op grond van de Toeslagenwet.",
                "De persoon heeft recht op een toeslag op grond van de Toeslagenwet.",
            ),
            geen(
                Feit::AnwNabestaanden,
                $artikel,
                "geen_anw_nabestaanden",
                "De persoon heeft geen recht op een nabestaandenuitkering.",
                "De persoon heeft recht op een nabestaandenuitkering.",
            ),
            geen(
                Feit::AnwWezen,
                $artikel,
                "geen_anw_wezen",
                "De persoon heeft geen recht op een wezenuitkering.",
                "De persoon heeft recht op een wezenuitkering.",
            ),
            geen(
                Feit::AndereSoortgelijkeUitkering,
                $artikel,
                "geen_andere_soortgelijke_uitkering",
                "De persoon heeft geen recht op een andere, soortgelijke uitkering.",
                "De persoon heeft recht op een andere, soortgelijke uitkering.",
            ),
        ])
    };
}

const SOORTGELIJK: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::NietNee,
    "soortgelijke_regeling",
    "Of IOAW, IOAZ en Ziektewet regelingen zijn die met de genoemde overeenkomen, zegt de wet niet; dat beoordeelt het college.",
)];

static V_2015: Versie<Feit> = Versie::new(
    "lid_1",
    NUGGER_LID_1,
    "Wie de AOW-leeftijd nog niet heeft, als werkzoekende geregistreerd is en geen recht heeft op een van de genoemde uitkeringen.",
    definitie!(NUGGER_LID_1),
)
.met_meldingen(SOORTGELIJK);

static V_2023: Versie<Feit> = Versie::new(
    "zonder_leden",
    NUGGER,
    "Wie de AOW-leeftijd nog niet heeft, als werkzoekende geregistreerd is en geen recht heeft op een van de genoemde uitkeringen.",
    definitie!(NUGGER),
)
.met_meldingen(SOORTGELIJK);

/// The definition, before anybody is excepted by art. 7 lid 3.
pub static NIET_UITKERINGSGERECHTIGD: Regel<Feit> = Regel::new(
    "NUG",
    "niet_uitkeringsgerechtigd",
    "Niet-uitkeringsgerechtigde (definitie)",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 6 lid 1 onder a"),
        Rij::vanaf(2023, 7, 1, &V_2023, "Pw art. 6 onder a; Stb. 2022, 499"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static V_GROEP: Versie<Feit> = Versie::new(
    "2015",
    super::artikelen::KRING,
    "Niet-uitkeringsgerechtigden (artikel 6) die lid 3 niet uitzondert.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&NIET_UITKERINGSGERECHTIGD),
        Voorwaarde::Niet(&Voorwaarde::Een(&[
            Voorwaarde::Regel(&JONGEREN),
            Voorwaarde::Regel(&ZOEKTERMIJN_JONGEREN),
            Voorwaarde::Regel(&UWV_GERECHTIGD),
        ])),
    ]),
);

/// DG-07.
pub static NUGGERS: Regel<Feit> = Regel::new(
    "DG-07",
    "nugger",
    "Niet-uitkeringsgerechtigden",
    &[Rij::vanaf(2015, 1, 1, &V_GROEP, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

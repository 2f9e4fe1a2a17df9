//! The Wet sociale werkvoorziening, closed since 2015: who still works under it, and who was on its waiting list.

use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const GEINDICEERD: Artikel = Artikel::new(Regeling::WetSocialeWerkvoorziening, "1").lid("1");
const BIJ_DE_GEMEENTE: Artikel = Artikel::new(Regeling::WetSocialeWerkvoorziening, "2").lid("1");
const BEGELEID: Artikel = Artikel::new(Regeling::WetSocialeWerkvoorziening, "7").lid("1");

const fn feit(
    code: &'static str,
    feit: Feit,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, artikel, wel, niet))
}

static V_WERKT: Versie<Feit> = Versie::new(
    "2015",
    GEINDICEERD,
    "Wie een Wsw-dienstbetrekking heeft bij de gemeente (artikel 2) of begeleid werkt bij een gewone werkgever (artikel 7).",
    Voorwaarde::Een(&[
        feit(
            "wsw_artikel_2",
            Feit::WswArtikel2,
            BIJ_DE_GEMEENTE,
            "De persoon heeft een Wsw-dienstbetrekking met de gemeente.",
            "De persoon heeft geen Wsw-dienstbetrekking met de gemeente.",
        ),
        feit(
            "wsw_artikel_7",
            Feit::WswArtikel7,
            BEGELEID,
            "De persoon werkt begeleid bij een gewone werkgever (Wsw).",
            "De persoon werkt niet begeleid bij een gewone werkgever (Wsw).",
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "geen_loonkostensubsidie",
    "Op een Wsw-dienstbetrekking verleent het college geen loonkostensubsidie (artikel 10d). Geïndiceerd is alleen wie ook op 31 december 2014 zo'n dienstbetrekking had.",
)]);

/// DG-23.
pub static WSW_WERKEND: Regel<Feit> = Regel::new(
    "DG-23",
    "wsw_werkend",
    "Werkt in de Wsw",
    &[Rij::vanaf(2015, 1, 1, &V_WERKT, "Wsw art. 2 lid 1; Wsw art. 7 lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static V_WACHTLIJST: Versie<Feit> = Versie::new(
    "2015",
    GEINDICEERD,
    "Wie op 31 december 2014 met een Wsw-indicatie op de wachtlijst stond; hij kan niet meer in de Wsw komen.",
    feit(
        "wsw_wachtlijst",
        Feit::WswWachtlijst,
        GEINDICEERD,
        "De persoon stond op 31 december 2014 met een Wsw-indicatie op de wachtlijst.",
        "De persoon stond op 31 december 2014 niet met een Wsw-indicatie op de wachtlijst.",
    ),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "geen_instroom_wsw",
    "Vanaf 2015 komt niemand nieuw in de Wsw. De persoon hoort bij zijn eigen groep van de Participatiewet of bij UWV; de oude indicatie telt nog mee in het advies over beschut werk.",
)]);

/// DG-24.
pub static WSW_OP_WACHTLIJST: Regel<Feit> = Regel::new(
    "DG-24",
    "wsw_wachtlijst",
    "Wsw-wachtlijst van 31 december 2014",
    &[Rij::vanaf(2015, 1, 1, &V_WACHTLIJST, "Wsw art. 1 lid 1")],
    LAATSTE_BEKENDE_DAG,
);

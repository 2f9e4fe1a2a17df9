//! The articles that several instruments rest on, and how a rule file writes its conditions.

use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA, klassen};
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Voorwaarde};

/// An article of the Participatiewet.
pub(super) const fn pw(nummer: &str) -> Artikel {
    Artikel::new(Regeling::Participatiewet, nummer)
}

/// An article of the Wet tegemoetkomingen loondomein.
pub(super) const fn wtl(nummer: &str) -> Artikel {
    Artikel::new(Regeling::WetTegemoetkomingenLoondomein, nummer)
}

/// An article of the Wet WIA.
pub(super) const fn wia(nummer: &str) -> Artikel {
    Artikel::new(Regeling::WetWia, nummer)
}

/// An article of the Wajong.
pub(super) const fn wajong(nummer: &str) -> Artikel {
    Artikel::new(Regeling::Wajong, nummer)
}

/// Art. 29b of the Ziektewet.
pub(super) const NO_RISK: Artikel = Artikel::new(Regeling::Ziektewet, "29b");
/// What 10d is about.
pub(super) const SUBSIDIE: Artikel = pw("10d");
/// The employer means to hire, the loonwaarde, the subsidy.
pub(super) const SUBSIDIE_LID_1: Artikel = pw("10d").lid("1");
/// Wsw, until 2017-01-31.
pub(super) const GEEN_WSW_2015: Artikel = pw("10d").lid("2").onder("a");
/// Wsw, since.
pub(super) const GEEN_WSW: Artikel = pw("10d").lid("3");
/// Sickness under the no-risk polis, 2016 and January 2017.
pub(super) const GEEN_ZIEKENGELD_2016: Artikel = pw("10d").lid("10");
/// The same, until 2021.
pub(super) const GEEN_ZIEKENGELD: Artikel = pw("10d").lid("12");

/// Met in the classes `klassen` of the fact.
pub(super) const fn in_klassen(
    code: &'static str,
    feit: Feit,
    klassen: Klassen,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, klassen, artikel, wel, niet))
}

/// Met when the fact is yes.
pub(super) const fn als(
    code: &'static str,
    feit: Feit,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    in_klassen(code, feit, JA, artikel, wel, niet)
}

/// Met when somebody decided so; open while the decision has not been taken.
pub(super) const fn besluit(
    code: &'static str,
    feit: Feit,
    vraag: &'static Besluitvraag,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, vraag.artikel, wel, niet).met_open(klassen::NIET_GENOMEN, vraag))
}

/// "De werknemer" or "in dienstbetrekking".
pub(super) const fn in_dienst(artikel: Artikel) -> Voorwaarde<Feit> {
    als(
        "dienstbetrekking",
        Feit::Dienstbetrekking,
        artikel,
        "De persoon heeft een dienstbetrekking.",
        "De persoon heeft geen dienstbetrekking.",
    )
}

/// "De pensioengerechtigde leeftijd".
pub(super) const fn onder_aow(artikel: Artikel) -> Voorwaarde<Feit> {
    in_klassen(
        "onder_aow",
        Feit::Geboortedatum,
        klassen::ONDER_AOW,
        artikel,
        "De persoon heeft de AOW-leeftijd nog niet bereikt.",
        "De persoon heeft de AOW-leeftijd bereikt.",
    )
}

/// A job under art. 2 of the Wsw.
pub(super) const fn wsw_2(artikel: Artikel) -> Voorwaarde<Feit> {
    als(
        "wsw_artikel_2",
        Feit::WswArtikel2,
        artikel,
        "De persoon werkt in een Wsw-dienstbetrekking met de gemeente (artikel 2 Wsw).",
        "De persoon werkt niet in een Wsw-dienstbetrekking met de gemeente (artikel 2 Wsw).",
    )
}

/// A job in a sheltered environment.
pub(super) const fn beschutte_baan(artikel: Artikel) -> Voorwaarde<Feit> {
    als(
        "beschut_werk_dienstbetrekking",
        Feit::BeschutWerkDienstbetrekking,
        artikel,
        "De persoon werkt in een dienstbetrekking beschut werk.",
        "De persoon werkt niet in een dienstbetrekking beschut werk.",
    )
}

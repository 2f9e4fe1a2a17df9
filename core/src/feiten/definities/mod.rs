//! What each fact is: name, kind, meaning, question, who knows it, article, the classes that matter.

pub(super) mod beschut;
pub(super) mod groepen;
pub(crate) mod instrumenten;
pub(super) mod kring;
pub(super) mod onderwijs;
pub(super) mod persoon;
pub(super) mod register;
pub(super) mod tegemoetkomingen;
pub(super) mod uitkering;
pub(super) mod vaststelling;
pub(super) mod vermogen;
pub(super) mod werk;

pub(super) mod no_risk;

use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Feitsoort, Klassen, Wie};

/// Yes, for a fact that is yes or no, for a benefit that is paid, for a decision that was taken so.
pub(crate) const JA: Klassen = Klassen::van([0]);
/// No, for a fact that is yes or no.
pub(crate) const NEE: Klassen = Klassen::van([1]);

const JA_NEE: &[&str] = &["ja", "nee"];
const UITKERING: &[&str] = &["ja", "recht", "nee"];
const VASTSTELLING: &[&str] = &["ja", "nee", "niet_genomen"];

/// An article of the Participatiewet.
const fn pw(nummer: &str) -> Artikel {
    Artikel::new(Regeling::Participatiewet, nummer)
}

/// The circle of the college.
const KRING: Artikel = pw("7").lid("1").onder("a");

/// A fact that is yes or no, on a day or over periods.
const fn ja_nee(
    naam: &'static str,
    weet: Wie,
    artikel: Artikel,
    betekenis: &'static str,
    vraag: &'static str,
) -> FeitDef {
    FeitDef { naam, soort: Feitsoort::JaNee, betekenis, vraag, weet, artikel, klassen: JA_NEE }
}

/// A decision that somebody takes.
const fn vaststelling(
    naam: &'static str,
    weet: Wie,
    artikel: Artikel,
    betekenis: &'static str,
    vraag: &'static str,
) -> FeitDef {
    FeitDef { naam, soort: Feitsoort::Vaststelling, betekenis, vraag, weet, artikel, klassen: VASTSTELLING }
}

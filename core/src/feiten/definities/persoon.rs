//! Who the person is.

use super::{KRING, ja_nee, pw};
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

pub(in crate::feiten) const GEBOORTEDATUM: FeitDef = FeitDef {
    naam: "geboortedatum",
    soort: Feitsoort::Datum,
    betekenis: "de geboortedatum, waaruit de leeftijd en de AOW-leeftijd volgen",
    vraag: "Wat is de geboortedatum van de persoon?",
    weet: Wie::Brp,
    artikel: KRING,
    klassen: &["onder_18", "18_tot_27", "27_tot_aow", "vanaf_aow"],
};

/// Read only where the date of birth is not known.
pub(in crate::feiten) const LEEFTIJD: FeitDef = FeitDef {
    naam: "leeftijd",
    soort: Feitsoort::Aantal,
    betekenis: "de leeftijd in hele jaren op de peildatum, als de geboortedatum niet bekend is",
    vraag: "Hoe oud is de persoon?",
    weet: Wie::Brp,
    artikel: KRING,
    klassen: &[],
};

pub(in crate::feiten) const ALLEENSTAANDE_OUDER_KIND_ONDER_5: FeitDef = ja_nee(
    "alleenstaande_ouder_kind_onder_5",
    Wie::Inwoner,
    pw("9a").lid("1"),
    "alleenstaande ouder met de volledige zorg voor een kind tot vijf jaar",
    "Is de persoon een alleenstaande ouder met de volledige zorg voor een kind jonger dan vijf jaar?",
);

pub(in crate::feiten) const VOLLEDIG_DUURZAAM_ARBEIDSONGESCHIKT: FeitDef = ja_nee(
    "volledig_duurzaam_arbeidsongeschikt",
    Wie::Uwv,
    pw("9").lid("5"),
    "volledig en duurzaam arbeidsongeschikt in de zin van artikel 4 van de Wet WIA",
    "Is de persoon volledig en duurzaam arbeidsongeschikt?",
);

//! Beschut werk (Participatiewet art. 10b): the advice of UWV, what it rests on, and the number of places.

use super::{VASTSTELLING, ja_nee, pw};
use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const LID_2: Artikel = pw("10b").lid("2");
const AANTAL: Artikel = pw("10b").lid("6");

/// An article of the decree on the advice of UWV.
const fn besluit(nummer: &str) -> Artikel {
    Artikel::new(Regeling::BesluitAdviseringBeschutWerk, nummer)
}

const fn keuze(
    naam: &'static str,
    weet: Wie,
    artikel: Artikel,
    betekenis: &'static str,
    vraag: &'static str,
    klassen: &'static [&'static str],
) -> FeitDef {
    FeitDef { naam, soort: Feitsoort::Keuze, betekenis, vraag, weet, artikel, klassen }
}

/// A judgement of UWV.
const fn oordeel(naam: &'static str, betekenis: &'static str, vraag: &'static str) -> FeitDef {
    let (soort, artikel) = (Feitsoort::Vaststelling, besluit("3").lid("1"));
    FeitDef { naam, soort, betekenis, vraag, weet: Wie::Uwv, artikel, klassen: VASTSTELLING }
}

pub(in crate::feiten) const UWV_ADVIES: FeitDef = keuze(
    "uwv_advies_beschut",
    Wie::Uwv,
    LID_2,
    "het advies dat UWV aan het college heeft gegeven over beschut werk",
    "Heeft UWV over beschut werk geadviseerd, en hoe?",
    &["positief", "negatief", "geen"],
);

pub(in crate::feiten) const VERZOEK_ADVIES: FeitDef = keuze(
    "verzoek_advies_beschut",
    Wie::Uwv,
    pw("10b").lid("3"),
    "wie UWV om dit advies over beschut werk heeft gevraagd",
    "Wie heeft UWV om advies over beschut werk gevraagd?",
    &["college", "persoon", "geen"],
);

/// Read only where [`EERDER_ADVIES`] is not given.
pub(in crate::feiten) const VERZOEK_ADVIES_OP: FeitDef = FeitDef {
    naam: "verzoek_advies_beschut_op",
    soort: Feitsoort::Datum,
    betekenis: "de dag waarop om dit advies is verzocht",
    vraag: "Op welke dag is UWV om advies over beschut werk gevraagd?",
    weet: Wie::Uwv,
    artikel: besluit("3").lid("3"),
    klassen: &[],
};

/// Read only where [`EERDER_ADVIES`] is not given.
pub(in crate::feiten) const EERDER_ADVIES_OP: FeitDef = FeitDef {
    naam: "eerder_advies_beschut_op",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de dag van het laatste eerdere advies van UWV over beschut werk, of geen",
    vraag: "Op welke dag gaf UWV eerder advies over beschut werk voor deze persoon?",
    weet: Wie::Uwv,
    artikel: besluit("3").lid("3"),
    klassen: &[],
};

/// Follows from the two days above, or is answered directly.
pub(in crate::feiten) const EERDER_ADVIES: FeitDef = keuze(
    "eerder_advies_beschut",
    Wie::Uwv,
    besluit("3").lid("3"),
    "of UWV in de twaalf maanden voor dit verzoek al een advies over beschut werk gaf",
    "Gaf UWV in de twaalf maanden voor dit verzoek al advies over beschut werk voor deze persoon?",
    &["binnen_twaalf_maanden", "langer_geleden", "geen"],
);

pub(in crate::feiten) const NIEUWE_FEITEN_ADVIES: FeitDef = ja_nee(
    "nieuwe_feiten_advies",
    Wie::Inwoner,
    besluit("3").lid("6"),
    "de aanvrager vermeldt nieuwe feiten of veranderde omstandigheden ten opzichte van het eerdere advies",
    "Is er sinds het eerdere advies iets veranderd of nieuw gebleken?",
);

pub(in crate::feiten) const WSW_INDICATIE: FeitDef = keuze(
    "wsw_indicatie_begeleid_werken",
    Wie::Uwv,
    besluit("3").lid("3"),
    "een Wsw-indicatie of nog geldende indicatiebeschikking, met het advies van UWV over begeleid werken",
    "Heeft de persoon een (oude) Wsw-indicatie, en wat adviseerde UWV toen over begeleid werken?",
    &["geen_indicatie", "begeleid_werken", "niet_begeleid_werken", "zonder_advies"],
);

pub(in crate::feiten) const NIEUWE_FEITEN_INDICATIE: FeitDef = ja_nee(
    "nieuwe_feiten_indicatie",
    Wie::Inwoner,
    besluit("3").lid("5"),
    "de aanvrager vermeldt nieuwe feiten of veranderde omstandigheden ten opzichte van de Wsw-indicatie",
    "Is er sinds de Wsw-indicatie iets veranderd of nieuw gebleken?",
);

pub(in crate::feiten) const ARBEIDSVERMOGEN: FeitDef = oordeel(
    "arbeidsvermogen",
    "de persoon heeft arbeidsvermogen; het besluit omschrijft dat niet, UWV beoordeelt het",
    "Heeft de persoon volgens UWV arbeidsvermogen?",
);

pub(in crate::feiten) const AANPASSING_NIET_REDELIJK: FeitDef = oordeel(
    "aanpassing_niet_redelijk",
    "aangewezen op aanpassingen die een werkgever niet binnen redelijke grenzen kan realiseren",
    "Heeft de persoon volgens UWV aanpassingen nodig die van een werkgever niet te verwachten zijn?",
);

pub(in crate::feiten) const TOEZICHT_NIET_REDELIJK: FeitDef = oordeel(
    "toezicht_niet_redelijk",
    "aangewezen op permanent toezicht of intensieve begeleiding die een werkgever niet binnen redelijke grenzen kan bieden",
    "Heeft de persoon volgens UWV toezicht of begeleiding nodig die van een werkgever niet te verwachten is?",
);

pub(in crate::feiten) const GEMEENTE: FeitDef = FeitDef {
    naam: "gemeente",
    soort: Feitsoort::Gemeente,
    betekenis: "de gemeente van het college, met haar naam of haar CBS-code",
    vraag: "Bij welke gemeente hoort de persoon?",
    weet: Wie::Brp,
    artikel: pw("10b").lid("4"),
    klassen: &[],
};

pub(in crate::feiten) const BESCHUT_AANTAL: FeitDef = FeitDef {
    naam: "beschut_aantal",
    soort: Feitsoort::AantalOfOnbekend,
    betekenis: "het aantal dienstbetrekkingen dat de gemeente dit jaar ten minste moet realiseren: dat van de minister, of het hogere aantal uit de verordening",
    vraag: "Hoeveel plaatsen beschut werk moet de gemeente dit jaar realiseren?",
    weet: Wie::College,
    artikel: pw("10b").lid("4"),
    klassen: &[],
};

pub(in crate::feiten) const BESCHUT_GEREALISEERD: FeitDef = FeitDef {
    naam: "beschut_gerealiseerd",
    soort: Feitsoort::Aantal,
    betekenis: "het aantal dienstbetrekkingen beschut werk dat het college heeft gerealiseerd",
    vraag: "Hoeveel plaatsen beschut werk heeft de gemeente nu gerealiseerd?",
    weet: Wie::College,
    artikel: AANTAL,
    klassen: &[],
};

/// Follows from the three above and the year, or is answered directly.
pub(in crate::feiten) const BESCHUT_AANTAL_BEREIKT: FeitDef = keuze(
    "beschut_aantal_bereikt",
    Wie::College,
    AANTAL,
    "of het aantal plaatsen beschut werk van dit jaar is gerealiseerd; onbekend als niemand het aantal kent",
    "Heeft de gemeente het aantal plaatsen beschut werk van dit jaar al gerealiseerd?",
    &["ja", "nee", "onbekend"],
);

//! What the no-risk polis rests on (Ziektewet art. 29b).

use super::{ja_nee, vaststelling};
use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const LID_1: Artikel = Artikel::new(Regeling::Ziektewet, "29b").lid("1");
const LID_2: Artikel = Artikel::new(Regeling::Ziektewet, "29b").lid("2");

const VIJF_JAAR: &[&str] = &["baan_binnen_vijf_jaar", "geen_baan_binnen_vijf_jaar", "geen"];

/// Follows from the periods of the benefits and the first day of the job, or is answered directly.
pub(in crate::feiten) const WIA_VOOR_BAAN: FeitDef = ja_nee(
    "wia_voor_baan",
    Wie::Uwv,
    LID_1.onder("a"),
    "had onmiddellijk voorafgaand aan de dienstbetrekking recht op een uitkering op grond van de Wet WIA",
    "Had de persoon vlak voor de baan recht op een WIA-uitkering?",
);

pub(in crate::feiten) const MINDER_DAN_35_ARBEIDSONGESCHIKT: FeitDef = vaststelling(
    "minder_dan_35_arbeidsongeschikt",
    Wie::Uwv,
    LID_1.onder("b"),
    "in een arbeidskundig onderzoek is vastgesteld dat de persoon na de wachttijd van de Wet WIA minder dan 35 procent arbeidsongeschikt is",
    "Is de persoon na de wachttijd voor minder dan 35 procent arbeidsongeschikt verklaard?",
);

pub(in crate::feiten) const GEEN_ANDERE_WERKGEVER: FeitDef = ja_nee(
    "geen_andere_werkgever",
    Wie::Uwv,
    LID_1.onder("b"),
    "had aan het begin van de laatste weken van de wachttijd (elf, in de tekst van 2015 dertien) geen baan bij een andere werkgever, behalve een die op de eerste dag van de wachttijd al bestond",
    "Had de persoon aan het eind van de wachttijd geen baan bij een andere werkgever?",
);

pub(in crate::feiten) const EIGEN_WERK_NIET_MOGELIJK: FeitDef = ja_nee(
    "eigen_werk_niet_mogelijk",
    Wie::Uwv,
    LID_1.onder("b"),
    "kan bij de eigen werkgever geen eigen of ander passend werk doen",
    "Kon de persoon bij zijn eigen werkgever geen eigen of ander passend werk meer doen?",
);

pub(in crate::feiten) const EINDE_WACHTTIJD_OP: FeitDef = FeitDef {
    naam: "einde_wachttijd_op",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de eerste dag na de wachttijd van de Wet WIA, of geen",
    vraag: "Op welke dag was de wachttijd van de Wet WIA voorbij?",
    weet: Wie::Uwv,
    artikel: LID_1.onder("b"),
    klassen: VIJF_JAAR,
};

/// Follows from the date of birth and the first day of the job, or is answered directly.
pub(in crate::feiten) const ONDER_18_BIJ_AANVANG: FeitDef = ja_nee(
    "onder_18_bij_aanvang",
    Wie::Werkgever,
    LID_1.onder("c"),
    "was jonger dan achttien toen de dienstbetrekking begon",
    "Was de persoon jonger dan achttien toen de baan begon?",
);

pub(in crate::feiten) const BELEMMERING_ONDERWIJS: FeitDef = vaststelling(
    "belemmering_onderwijs",
    Wie::Uwv,
    LID_1.onder("c"),
    "ondervindt of ondervond door ziekte of gebrek een belemmering bij het volgen van onderwijs, naar het oordeel van UWV",
    "Had de persoon door ziekte of gebrek een belemmering bij het volgen van onderwijs?",
);

pub(in crate::feiten) const ONDERWIJS_AFGEROND_OP: FeitDef = FeitDef {
    naam: "onderwijs_afgerond_op",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de dag waarop de persoon dat onderwijs afrondde, of geen",
    vraag: "Op welke dag rondde de persoon het onderwijs af?",
    weet: Wie::School,
    artikel: LID_1.onder("c"),
    klassen: VIJF_JAAR,
};

/// Follows from the first day of the job, or is answered directly.
pub(in crate::feiten) const EERSTE_VIJF_JAAR_BAAN: FeitDef = ja_nee(
    "eerste_vijf_jaar_baan",
    Wie::Werkgever,
    LID_1,
    "de dienstbetrekking is begonnen en duurt nog geen vijf jaar",
    "Duurt de baan nog geen vijf jaar?",
);

pub(in crate::feiten) const TERMIJN_VERLENGD: FeitDef = ja_nee(
    "termijn_verlengd",
    Wie::Uwv,
    Artikel::new(Regeling::Ziektewet, "29c"),
    "UWV heeft de termijn van vijf jaar verlengd wegens een aanzienlijk verhoogd risico op ernstige gezondheidsklachten",
    "Heeft UWV de termijn van vijf jaar van de no-riskpolis verlengd?",
);

/// Follows from the periods of the benefit and the first day of the job, or is answered directly.
pub(in crate::feiten) const WAJONG_EN_BAAN: FeitDef = FeitDef {
    naam: "wajong_en_baan",
    soort: Feitsoort::Keuze,
    betekenis: "of het recht op een Wajong-uitkering of arbeidsondersteuning er voor de dienstbetrekking al was, pas daarna kwam, of er nooit was",
    vraag: "Had de persoon al voor de baan recht op Wajong, of pas daarna?",
    weet: Wie::Uwv,
    artikel: LID_2.onder("a"),
    klassen: &["voor_de_baan", "na_aanvang", "nooit"],
};

pub(in crate::feiten) const WSW_VOOR_BAAN: FeitDef = ja_nee(
    "wsw_voor_baan",
    Wie::Uwv,
    LID_2.onder("d"),
    "had onmiddellijk voor de baan een Wsw-dienstbetrekking (artikel 2), een aangewezen dienstbetrekking (artikel 38f lid 5 Wfsv) of een nog geldende oude Wsw-indicatie, en de nieuwe werkgever is geen werkgever van artikel 7 Wsw",
    "Had de persoon vlak voor de baan een Wsw-baan bij de gemeente of een nog geldende Wsw-indicatie?",
);

/// Follows from the first day of the job, or is answered directly.
pub(in crate::feiten) const BAAN_VANAF_2015: FeitDef = ja_nee(
    "baan_vanaf_2015",
    Wie::Werkgever,
    LID_2.onder("e"),
    "de dienstbetrekking is begonnen op of na 1 januari 2015",
    "Is de baan begonnen op of na 1 januari 2015?",
);

pub(in crate::feiten) const BEPERKING_VOOR_BAAN: FeitDef = vaststelling(
    "beperking_voor_baan",
    Wie::Uwv,
    LID_2,
    "had onmiddellijk voor de dienstbetrekking naar het oordeel van UWV een structurele functionele beperking (tekst van 2015)",
    "Had de persoon voor de baan volgens UWV een structurele functionele beperking?",
);

pub(in crate::feiten) const ONDERSTEUND_VOOR_BAAN: FeitDef = ja_nee(
    "ondersteund_voor_baan",
    Wie::College,
    LID_2,
    "het college droeg onmiddellijk voor de dienstbetrekking zorg voor de ondersteuning (artikel 7 lid 1 onder a; tekst van 2015)",
    "Ondersteunde de gemeente de persoon vlak voor de baan bij het vinden van werk?",
);

pub(in crate::feiten) const VIJF_JAAR_NA_TWEE_JAAR_MINIMUMLOON: FeitDef = ja_nee(
    "vijf_jaar_na_twee_jaar_minimumloon",
    Wie::College,
    LID_2,
    "het is minder dan vijf jaar geleden dat twee aaneengesloten jaren met ten minste het minimumloon en zonder loonkostensubsidie voorbij waren (tekst van 2015)",
    "Is het minder dan vijf jaar geleden dat de persoon twee jaar achter elkaar ten minste het minimumloon verdiende zonder loonkostensubsidie?",
);

pub(in crate::feiten) const QUOTUMHEFFING_GEACTIVEERD: FeitDef = ja_nee(
    "quotumheffing_geactiveerd",
    Wie::Belastingdienst,
    Artikel::new(Regeling::Ziektewet, "29b").lid("11"),
    "de quotumheffing is voor deze werkgever geactiveerd (artikel 122n lid 1 Wfsv)",
    "Is de quotumheffing voor deze werkgever geactiveerd?",
);

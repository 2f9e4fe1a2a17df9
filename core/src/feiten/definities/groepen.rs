//! What the separate groups ask: the doelgroep loonkostensubsidie, support, exemptions, studietoeslag, Wajong, Wsw.

use super::{ja_nee, pw, vaststelling};
use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const STUDIETOESLAG: Artikel = pw("36b").lid("1");

pub(in crate::feiten) const VORIGE_AANVRAAG_DOELGROEP_OP: FeitDef = FeitDef {
    naam: "vorige_aanvraag_doelgroep_op",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de dag van de vorige aanvraag om vast te stellen of de persoon tot de doelgroep loonkostensubsidie behoort, of geen",
    vraag: "Wanneer heeft de persoon voor het laatst gevraagd om vast te stellen of hij tot de doelgroep loonkostensubsidie behoort?",
    weet: Wie::College,
    artikel: pw("10c").lid("2"),
    klassen: &["korter_dan_twaalf_maanden_geleden", "langer_geleden", "geen"],
};

pub(in crate::feiten) const ONDERWIJS_ZONDER_STARTKWALIFICATIE_VOOR_BAAN: FeitDef = ja_nee(
    "onderwijs_zonder_startkwalificatie_voor_baan",
    Wie::School,
    pw("10d").lid("2").onder("c"),
    "volgde in de zes maanden voor de baan door het Rijk bekostigd onderwijs zonder een startkwalificatie te behalen (vanaf 2026)",
    "Volgde de persoon in de zes maanden voor de baan door het Rijk bekostigd onderwijs, zonder een startkwalificatie te behalen?",
);

pub(in crate::feiten) const TAKEN_NIET_ZONDER_ONDERSTEUNING: FeitDef = ja_nee(
    "taken_niet_zonder_ondersteuning",
    Wie::College,
    pw("10").lid("1"),
    "is zonder persoonlijke ondersteuning niet in staat de opgedragen taken te verrichten",
    "Kan de persoon de opgedragen taken alleen met persoonlijke ondersteuning verrichten?",
);

pub(in crate::feiten) const ONTHEFFING_DRINGENDE_REDENEN: FeitDef = vaststelling(
    "ontheffing_dringende_redenen",
    Wie::College,
    pw("9").lid("2"),
    "het college heeft wegens dringende redenen tijdelijk ontheffing verleend van de arbeidsplicht of de tegenprestatie",
    "Heeft het college wegens dringende redenen tijdelijk ontheffing verleend van de arbeidsplicht of de tegenprestatie?",
);

pub(in crate::feiten) const VERZOEK_ONTHEFFING_ALLEENSTAANDE_OUDER: FeitDef = ja_nee(
    "verzoek_ontheffing_alleenstaande_ouder",
    Wie::Inwoner,
    pw("9a").lid("1"),
    "heeft het college als alleenstaande ouder om ontheffing van de arbeidsplicht verzocht",
    "Heeft de persoon het college als alleenstaande ouder om ontheffing van de arbeidsplicht gevraagd?",
);

pub(in crate::feiten) const ONTHEFFING_ALLEENSTAANDE_OUDER: FeitDef = vaststelling(
    "ontheffing_alleenstaande_ouder",
    Wie::College,
    pw("9a").lid("1"),
    "het college heeft de alleenstaande ouder ontheffing van de arbeidsplicht verleend",
    "Heeft het college de alleenstaande ouder ontheffing van de arbeidsplicht verleend?",
);

pub(in crate::feiten) const KANS_OP_WERK_GERING: FeitDef = vaststelling(
    "kans_op_werk_gering",
    Wie::College,
    pw("10a").lid("1"),
    "de kans op inschakeling in het arbeidsproces is gering, waardoor de persoon vooralsnog niet bemiddelbaar is",
    "Is de kans op werk naar het oordeel van het college zo klein dat de persoon voorlopig niet bemiddelbaar is?",
);

pub(in crate::feiten) const STUDIEFINANCIERING: FeitDef = FeitDef {
    naam: "studiefinanciering",
    soort: Feitsoort::Keuze,
    betekenis: "studiefinanciering (WSF 2000) of een tegemoetkoming op grond van hoofdstuk 4 van de WTOS; het levenlanglerenkrediet apart",
    vraag: "Ontvangt de persoon studiefinanciering of een tegemoetkoming in de schoolkosten (WTOS), of heeft hij er recht op?",
    weet: Wie::School,
    artikel: STUDIETOESLAG,
    klassen: &["ontvangt", "recht", "alleen_levenlanglerenkrediet", "nee"],
};

pub(in crate::feiten) const VERMOGEN_BOVEN_GRENS: FeitDef = ja_nee(
    "vermogen_boven_grens",
    Wie::College,
    pw("34"),
    "heeft in aanmerking te nemen vermogen als bedoeld in artikel 34",
    "Heeft de persoon meer vermogen dan bij de bijstand is toegestaan?",
);

pub(in crate::feiten) const GEEN_MINIMUMLOON_WEL_MOGELIJKHEDEN: FeitDef = vaststelling(
    "geen_minimumloon_wel_mogelijkheden",
    Wie::College,
    STUDIETOESLAG,
    "vastgesteld is dat de persoon het wettelijk minimumloon niet kan verdienen, maar wel mogelijkheden tot arbeidsparticipatie heeft",
    "Is vastgesteld dat de persoon het minimumloon niet kan verdienen, maar wel kan werken?",
);

pub(in crate::feiten) const GEEN_INKOMSTEN_NAAST_STUDIE: FeitDef = vaststelling(
    "geen_inkomsten_naast_studie",
    Wie::College,
    STUDIETOESLAG,
    "vastgesteld is dat de persoon door een structurele medische beperking naast de studie geen inkomsten kan verwerven",
    "Is vastgesteld dat de persoon door ziekte of een gebrek structureel geen inkomsten naast de studie kan verwerven?",
);

pub(in crate::feiten) const TOESTEMMING_PROEFPLAATS: FeitDef = vaststelling(
    "toestemming_proefplaats",
    Wie::College,
    pw("8a").lid("2").onder("d"),
    "het college heeft toestemming verleend om op een proefplaats te werken",
    "Heeft het college toestemming gegeven om op een proefplaats te werken?",
);

pub(in crate::feiten) const WAJONG_REGIME: FeitDef = FeitDef {
    naam: "wajong_regime",
    soort: Feitsoort::Keuze,
    betekenis: "het hoofdstuk van de Wajong waarop het recht berust: 1a (Wajong 2015), 2 (Wajong 2010) of 3 (oude Wajong)",
    vraag: "Valt de persoon onder de Wajong 2015 (hoofdstuk 1a), de Wajong 2010 (hoofdstuk 2) of de oude Wajong (hoofdstuk 3)?",
    weet: Wie::Uwv,
    artikel: Artikel::new(Regeling::Wajong, "1a:2").lid("2"),
    klassen: &["hoofdstuk_1a", "hoofdstuk_2", "hoofdstuk_3"],
};

pub(in crate::feiten) const WSW_WACHTLIJST: FeitDef = ja_nee(
    "wsw_wachtlijst",
    Wie::College,
    Artikel::new(Regeling::WetSocialeWerkvoorziening, "1").lid("1"),
    "stond op 31 december 2014 met een Wsw-indicatie op de wachtlijst van de sociale werkvoorziening",
    "Stond de persoon op 31 december 2014 met een Wsw-indicatie op de wachtlijst?",
);

pub(in crate::feiten) const AUDITIEVE_BEPERKING: FeitDef = ja_nee(
    "auditieve_beperking",
    Wie::Inwoner,
    pw("10g").lid("1"),
    "heeft een auditieve beperking",
    "Heeft de persoon een auditieve beperking (doof of slechthorend)?",
);

pub(in crate::feiten) const VISUELE_BEPERKING: FeitDef = ja_nee(
    "visuele_beperking",
    Wie::Inwoner,
    pw("10h").lid("1"),
    "heeft een visuele beperking",
    "Heeft de persoon een visuele beperking (blind of slechtziend)?",
);

pub(in crate::feiten) const STRUCTURELE_FUNCTIONELE_BEPERKING: FeitDef = ja_nee(
    "structurele_functionele_beperking",
    Wie::College,
    pw("8a").lid("2").onder("a"),
    "heeft een structurele functionele beperking",
    "Heeft de persoon een structurele functionele beperking?",
);

pub(in crate::feiten) const LEERPLICHTIG_16_OF_17: FeitDef = ja_nee(
    "leerplichtig_16_of_17",
    Wie::School,
    pw("10f").onder("a"),
    "is 16 of 17 jaar en nog leerplichtig of kwalificatieplichtig",
    "Is de persoon 16 of 17 jaar en nog leerplichtig of kwalificatieplichtig?",
);

pub(in crate::feiten) const LEER_WERKTRAJECT_GEBODEN: FeitDef = vaststelling(
    "leer_werktraject_geboden",
    Wie::College,
    pw("10f"),
    "het college oordeelt dat een leer-werktraject geboden is en ondersteuning daarbij nodig (tot en met 2025)",
    "Vindt het college een leer-werktraject geboden, en is daarbij ondersteuning nodig?",
);

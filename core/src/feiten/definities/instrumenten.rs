//! What the instruments ask: who decided what, and what an employer gets for a job.

use super::{ja_nee, pw, vaststelling};
use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Feitsoort, Klassen, Wie};

const WTL: Regeling = Regeling::WetTegemoetkomingenLoondomein;
const WIA_35: Artikel = Artikel::new(Regeling::WetWia, "35");
const LID_1_VAN_10: Artikel = pw("10").lid("1");

/// The loonwaarde is established.
pub(crate) const LOONWAARDE_VASTGESTELD: Klassen = Klassen::van([0]);
/// College and employer leave it out.
pub(crate) const LOONWAARDE_ACHTERWEGE: Klassen = Klassen::van([1]);
/// Left out, or not decided yet: the loonwaarde is still to be established.
pub(crate) const LOONWAARDE_NOG_NIET: Klassen = Klassen::van([1, 2]);
/// The college grants under art. 10d lid 1.
pub(crate) const LID_1: Klassen = Klassen::van([0]);
/// The college grants under art. 10d lid 2.
pub(crate) const LID_2: Klassen = Klassen::van([1]);
/// A decision that has not been taken.
pub(crate) const NIET_GENOMEN: Klassen = Klassen::van([2]);
/// A right to a benefit, paid or not.
pub(crate) const RECHT: Klassen = Klassen::van([0, 1]);
/// Under the AOW age.
pub(crate) const ONDER_AOW: Klassen = Klassen::van([0, 1, 2]);
/// Chapter 3 of the Wajong.
pub(crate) const HOOFDSTUK_3: Klassen = Klassen::van([2]);
/// UWV found that somebody cannot earn the minimum wage.
pub(crate) const KAN_NIET: Klassen = Klassen::van([0, 1]);

pub(in crate::feiten) const LOONWAARDE_OF_FORFAIT: FeitDef = FeitDef {
    naam: "loonwaarde_of_forfait",
    soort: Feitsoort::Keuze,
    betekenis: "of het college de loonwaarde heeft vastgesteld, of (vanaf 1 februari 2017) na overleg met de werkgever heeft besloten dat dit achterwege blijft",
    vraag: "Heeft het college de loonwaarde vastgesteld, of besloten dat dit de eerste zes maanden achterwege blijft?",
    weet: Wie::College,
    artikel: pw("10d").lid("1"),
    klassen: &["loonwaarde_vastgesteld", "blijft_achterwege", "niet_genomen"],
};

pub(in crate::feiten) const LID_VAN_DE_TOEKENNING: FeitDef = FeitDef {
    naam: "lid_van_de_toekenning",
    soort: Feitsoort::Keuze,
    betekenis: "op grond van welk lid van artikel 10d het college de loonkostensubsidie voor deze dienstbetrekking verleent (vanaf 1 februari 2017): lid 1 (een werkgever was voornemens de persoon in dienst te nemen) of lid 2 (de persoon was al in dienst)",
    vraag: "Op grond van welk lid van artikel 10d verleent het college de loonkostensubsidie: lid 1 (in verband met het begin van de baan) of lid 2 (de persoon was al in dienst)?",
    weet: Wie::College,
    artikel: pw("10d"),
    klassen: &["lid_1", "lid_2", "niet_genomen"],
};

pub(in crate::feiten) const VOORGENOMEN_DIENSTBETREKKING: FeitDef = ja_nee(
    "voorgenomen_dienstbetrekking",
    Wie::Werkgever,
    pw("10d").lid("1"),
    "een werkgever is voornemens een dienstbetrekking met de persoon aan te gaan",
    "Wil een werkgever de persoon in dienst nemen?",
);

/// Follows from the first day of the job, or is answered directly.
pub(in crate::feiten) const EERSTE_ZES_MAANDEN_BAAN: FeitDef = ja_nee(
    "eerste_zes_maanden_baan",
    Wie::Werkgever,
    pw("10d").lid("5"),
    "de dienstbetrekking begint nog, of duurt nog geen zes maanden",
    "Duurt de baan nog geen zes maanden?",
);

pub(in crate::feiten) const ZIEKENGELD_NO_RISK: FeitDef = ja_nee(
    "ziekengeld_no_risk",
    Wie::Uwv,
    Artikel::new(Regeling::Ziektewet, "29b"),
    "heeft op deze dag recht op ziekengeld op grond van artikel 29b van de Ziektewet",
    "Heeft de persoon op deze dag recht op ziekengeld op grond van de no-riskpolis?",
);

pub(in crate::feiten) const ANDERE_LOONKOSTENSUBSIDIE: FeitDef = ja_nee(
    "andere_loonkostensubsidie",
    Wie::College,
    pw("10d"),
    "het college verstrekt of overweegt voor dezelfde dienstbetrekking een andere subsidie voor loonkosten dan die van artikel 10d",
    "Is er voor dezelfde baan nog een andere subsidie van de gemeente voor de loonkosten?",
);

pub(in crate::feiten) const ONDERSTEUNING_NOODZAKELIJK: FeitDef = vaststelling(
    "ondersteuning_noodzakelijk",
    Wie::College,
    LID_1_VAN_10,
    "het college acht ondersteuning bij arbeidsinschakeling of een voorziening noodzakelijk",
    "Vindt het college ondersteuning of een voorziening noodzakelijk?",
);

pub(in crate::feiten) const PERSOONLIJKE_ONDERSTEUNING_TOEGEKEND: FeitDef = vaststelling(
    "persoonlijke_ondersteuning_toegekend",
    Wie::College,
    LID_1_VAN_10,
    "het college heeft persoonlijke ondersteuning (zoals een jobcoach) toegekend",
    "Heeft het college persoonlijke ondersteuning toegekend, zoals een jobcoach?",
);

pub(in crate::feiten) const WERKVOORZIENING_TOEGEKEND: FeitDef = vaststelling(
    "werkvoorziening_toegekend",
    Wie::College,
    LID_1_VAN_10,
    "het college heeft een vervoersvoorziening, een meeneembare voorziening of een aanpassing van de werkplek toegekend",
    "Heeft het college een vervoersvoorziening, een hulpmiddel of een aanpassing van de werkplek toegekend?",
);

pub(in crate::feiten) const PARTICIPATIEPLAATS_AANGEBODEN: FeitDef = vaststelling(
    "participatieplaats_aangeboden",
    Wie::College,
    pw("10a").lid("1"),
    "het college laat de persoon onbeloonde additionele werkzaamheden verrichten",
    "Heeft het college de persoon een participatieplaats gegeven?",
);

pub(in crate::feiten) const STUDIETOESLAG_VERLEEND: FeitDef = vaststelling(
    "studietoeslag_verleend",
    Wie::College,
    pw("36b").lid("1"),
    "het college heeft op verzoek een individuele studietoeslag verleend (tekst tot 1 april 2022)",
    "Heeft het college een individuele studietoeslag verleend?",
);

pub(in crate::feiten) const SCHOLING_OF_PROEFPLAATS: FeitDef = ja_nee(
    "scholing_of_proefplaats",
    Wie::Inwoner,
    WIA_35.lid("1"),
    "volgt scholing gericht op werk of werkt op een proefplaats, of gaat dat doen",
    "Volgt de persoon scholing gericht op werk of werkt hij op een proefplaats, of gaat hij dat doen?",
);

pub(in crate::feiten) const COLLEGE_DRAAGT_ZORG: FeitDef = ja_nee(
    "college_draagt_zorg",
    Wie::College,
    WIA_35.lid("4").onder("b"),
    "het college draagt zorg voor de ondersteuning (artikel 7 lid 1 onder a), of deed dat vlak voor de baan en er zijn nog geen twee jaar met het minimumloon zonder loonkostensubsidie",
    "Zorgt de gemeente voor de ondersteuning bij werk, of deed zij dat tot aan deze baan?",
);

pub(in crate::feiten) const JOBCOACH_UWV_TOEGEKEND: FeitDef = vaststelling(
    "jobcoach_uwv_toegekend",
    Wie::Uwv,
    WIA_35.lid("2").onder("d"),
    "UWV heeft noodzakelijke persoonlijke ondersteuning bij de opgedragen taken toegekend",
    "Heeft UWV een jobcoach toegekend?",
);

pub(in crate::feiten) const WERKVOORZIENING_UWV_TOEGEKEND: FeitDef = vaststelling(
    "werkvoorziening_uwv_toegekend",
    Wie::Uwv,
    WIA_35.lid("2"),
    "UWV heeft een vervoersvoorziening, intermediaire activiteiten of een meeneembare voorziening toegekend",
    "Heeft UWV een vervoersvoorziening of een hulpmiddel voor het werk toegekend?",
);

pub(in crate::feiten) const TOLK_TOEGEKEND: FeitDef = vaststelling(
    "tolkvoorziening_toegekend",
    Wie::Uwv,
    pw("10g").lid("1"),
    "UWV heeft een tolkvoorziening toegekend (artikel 10g)",
    "Heeft UWV een tolkvoorziening toegekend?",
);

pub(in crate::feiten) const VISUEEL_TOEGEKEND: FeitDef = vaststelling(
    "visuele_werkvoorziening_toegekend",
    Wie::Uwv,
    pw("10h").lid("1"),
    "UWV heeft een werkvoorziening bij een visuele beperking toegekend (artikel 10h)",
    "Heeft UWV een werkvoorziening voor de visuele beperking toegekend?",
);

pub(in crate::feiten) const TOESTEMMING_PROEFPLAATSING_UWV: FeitDef = vaststelling(
    "toestemming_proefplaatsing_uwv",
    Wie::Uwv,
    Artikel::new(Regeling::WetWia, "37").lid("1"),
    "UWV (bij de WIA ook de eigenrisicodrager) heeft toestemming gegeven voor onbeloond werk op een proefplaats",
    "Heeft UWV toestemming gegeven voor een proefplaatsing?",
);

pub(in crate::feiten) const LOONDISPENSATIE: FeitDef = vaststelling(
    "loondispensatie",
    Wie::Uwv,
    Artikel::new(Regeling::Wajong, "2:20").lid("1"),
    "UWV heeft op verzoek de aanspraak op loon verminderd omdat de arbeidsprestatie duidelijk minder is",
    "Heeft UWV loondispensatie verleend?",
);

/// A *doelgroepverklaring* of one of the loonkostenvoordelen.
const fn verklaring(naam: &'static str, artikel: Artikel, betekenis: &'static str, vraag: &'static str) -> FeitDef {
    vaststelling(naam, Wie::Uwv, artikel, betekenis, vraag)
}

pub(in crate::feiten) const VERKLARING_BANENAFSPRAAK: FeitDef = verklaring(
    "doelgroepverklaring_banenafspraak",
    Artikel::new(WTL, "2.11"),
    "UWV heeft een geldige doelgroepverklaring voor de doelgroep banenafspraak en scholingsbelemmerden gegeven (baan begonnen voor 2026)",
    "Heeft UWV een doelgroepverklaring gegeven voor de banenafspraak of scholingsbelemmerden?",
);
pub(in crate::feiten) const VERKLARING_ARBEIDSGEHANDICAPTE: FeitDef = verklaring(
    "doelgroepverklaring_arbeidsgehandicapte",
    Artikel::new(WTL, "2.7"),
    "UWV heeft een geldige doelgroepverklaring arbeidsgehandicapte werknemer gegeven",
    "Heeft UWV een doelgroepverklaring arbeidsgehandicapte werknemer gegeven?",
);
pub(in crate::feiten) const VERKLARING_HERPLAATSEN: FeitDef = verklaring(
    "doelgroepverklaring_herplaatsen",
    Artikel::new(WTL, "2.15"),
    "UWV heeft een geldige doelgroepverklaring herplaatsen arbeidsgehandicapte werknemer gegeven",
    "Heeft UWV een doelgroepverklaring herplaatsen arbeidsgehandicapte werknemer gegeven?",
);
pub(in crate::feiten) const VERKLARING_OUDERE: FeitDef = verklaring(
    "doelgroepverklaring_oudere_werknemer",
    Artikel::new(WTL, "2.3"),
    "UWV of het college heeft een geldige doelgroepverklaring oudere werknemer gegeven",
    "Is er een doelgroepverklaring oudere werknemer gegeven?",
);

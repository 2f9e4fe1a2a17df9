//! Education, and what the college thinks of it.

use super::{ja_nee, pw, vaststelling};
use crate::bron::Artikel;
use crate::norm::regel::{FeitDef, Wie};

const JONGEREN_OUD: Artikel = pw("7").lid("3").onder("a");
const JONGEREN: Artikel = pw("7a").lid("1").onder("a");
const AL_IN_DIENST: Artikel = pw("10d").lid("2");

pub(in crate::feiten) const KAN_ONDERWIJS_VOLGEN: FeitDef = vaststelling(
    "kan_onderwijs_volgen",
    Wie::College,
    JONGEREN_OUD,
    "het college oordeelt dat de persoon uit 's Rijks kas bekostigd onderwijs kan volgen (tot en met 2025)",
    "Kan de persoon naar het oordeel van het college door het Rijk bekostigd onderwijs volgen?",
);

pub(in crate::feiten) const ONDERWIJS_NIET_PASSEND: FeitDef = vaststelling(
    "onderwijs_niet_passend",
    Wie::College,
    JONGEREN,
    "het college oordeelt dat uit 's Rijks kas bekostigd onderwijs niet mogelijk of niet passend is (vanaf 2026)",
    "Is door het Rijk bekostigd onderwijs naar het oordeel van het college niet mogelijk of niet passend?",
);

pub(in crate::feiten) const VERZOEK_SCHOOL: FeitDef = ja_nee(
    "verzoek_school",
    Wie::School,
    pw("7a").lid("1").onder("b"),
    "een mbo-instelling, school voor praktijkonderwijs of school voor speciaal onderwijs heeft om ondersteuning gevraagd",
    "Heeft de school (mbo, praktijkonderwijs of speciaal onderwijs) het college om ondersteuning gevraagd?",
);

pub(in crate::feiten) const HOGER_ONDERWIJS: FeitDef = ja_nee(
    "hoger_onderwijs",
    Wie::School,
    pw("7a").lid("1").onder("c"),
    "volgt initieel hoger onderwijs",
    "Volgt de persoon een eerste opleiding in het hoger onderwijs?",
);

pub(in crate::feiten) const STARTKWALIFICATIE: FeitDef = ja_nee(
    "startkwalificatie",
    Wie::School,
    pw("7a").lid("3"),
    "heeft een startkwalificatie (havo, vwo of mbo-2)",
    "Heeft de persoon een startkwalificatie (havo, vwo of mbo-2)?",
);

pub(in crate::feiten) const PRAKTIJKONDERWIJS: FeitDef = ja_nee(
    "praktijkonderwijs",
    Wie::School,
    AL_IN_DIENST,
    "periode waarin de persoon praktijkonderwijs volgde",
    "Wanneer volgde de persoon praktijkonderwijs?",
);

pub(in crate::feiten) const VOORTGEZET_SPECIAAL_ONDERWIJS: FeitDef = ja_nee(
    "voortgezet_speciaal_onderwijs",
    Wie::School,
    AL_IN_DIENST,
    "periode waarin de persoon voortgezet speciaal onderwijs volgde",
    "Wanneer volgde de persoon voortgezet speciaal onderwijs?",
);

pub(in crate::feiten) const ENTREEOPLEIDING: FeitDef = ja_nee(
    "entreeopleiding",
    Wie::School,
    AL_IN_DIENST,
    "periode waarin de persoon de entreeopleiding van het mbo volgde",
    "Wanneer volgde de persoon de entreeopleiding van het mbo?",
);

/// Follows from the three periods above and the first day of the job, or is answered directly.
pub(in crate::feiten) const SCHOOL_VOOR_BAAN: FeitDef = ja_nee(
    "school_voor_baan",
    Wie::School,
    AL_IN_DIENST,
    "volgde in de zes maanden voor de baan praktijkonderwijs, voortgezet speciaal onderwijs of de entreeopleiding",
    "Volgde de persoon in de zes maanden voor de baan praktijkonderwijs, voortgezet speciaal onderwijs of de entreeopleiding?",
);

pub(in crate::feiten) const LEER_WERKTRAJECT: FeitDef = ja_nee(
    "leer_werktraject",
    Wie::College,
    pw("7a").lid("3"),
    "volgt met ondersteuning van het college een leer-werktraject",
    "Volgt de persoon met ondersteuning van het college een leer-werktraject?",
);

/// Follows from the periods of the two schools, or is answered directly.
pub(in crate::feiten) const SPECIAAL_ONDERWIJS_LAATSTE_JAAR: FeitDef = ja_nee(
    "speciaal_onderwijs_laatste_jaar",
    Wie::School,
    pw("41").lid("4"),
    "volgde ten hoogste een jaar geleden praktijkonderwijs of voortgezet speciaal onderwijs",
    "Volgde de persoon in het afgelopen jaar praktijkonderwijs of voortgezet speciaal onderwijs?",
);

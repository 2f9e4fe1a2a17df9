//! Jobs.

use super::{ja_nee, pw};
use crate::bron::Artikel;
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const AL_IN_DIENST: Artikel = pw("10d").lid("2");

pub(in crate::feiten) const DIENSTBETREKKING: FeitDef = ja_nee(
    "dienstbetrekking",
    Wie::Werkgever,
    pw("10d").lid("1"),
    "werkt in een dienstbetrekking, van welke soort ook",
    "Heeft de persoon een dienstbetrekking?",
);

pub(in crate::feiten) const AANVANG_DIENSTBETREKKING: FeitDef = FeitDef {
    naam: "aanvang_dienstbetrekking",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de eerste dag van de dienstbetrekking, of geen",
    vraag: "Op welke dag begon de dienstbetrekking?",
    weet: Wie::Werkgever,
    artikel: AL_IN_DIENST,
    klassen: &["begonnen", "nog_niet_begonnen", "geen"],
};

pub(in crate::feiten) const AANVRAAG_LOONKOSTENSUBSIDIE_OP: FeitDef = FeitDef {
    naam: "aanvraag_loonkostensubsidie_op",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de dag waarop loonkostensubsidie is aangevraagd, of geen",
    vraag: "Op welke dag is loonkostensubsidie aangevraagd?",
    weet: Wie::Werkgever,
    artikel: AL_IN_DIENST,
    klassen: &["binnen_zes_maanden_na_aanvang", "later", "geen"],
};

pub(in crate::feiten) const KRING_VOOR_BAAN: FeitDef = ja_nee(
    "kring_voor_baan",
    Wie::College,
    AL_IN_DIENST,
    "behoorde in de zes maanden voor de baan tot de personen van artikel 7 lid 1 onder a (vanaf 2026 ook 7a lid 1 onder a)",
    "Hoorde de persoon in de zes maanden voor de baan bij de mensen die het college ondersteunt?",
);

pub(in crate::feiten) const BESCHUT_WERK_DIENSTBETREKKING: FeitDef = ja_nee(
    "beschut_werk_dienstbetrekking",
    Wie::College,
    pw("10b").lid("1"),
    "werkt in een dienstbetrekking in een beschutte omgeving (artikel 10b)",
    "Werkt de persoon in beschut werk (artikel 10b)?",
);

pub(in crate::feiten) const WSW_ARTIKEL_2: FeitDef = ja_nee(
    "wsw_artikel_2",
    Wie::College,
    pw("10d").lid("3"),
    "heeft een dienstbetrekking met de gemeente op grond van artikel 2 van de Wsw",
    "Heeft de persoon een Wsw-dienstbetrekking met de gemeente (artikel 2 Wsw)?",
);

pub(in crate::feiten) const WSW_ARTIKEL_7: FeitDef = ja_nee(
    "wsw_artikel_7",
    Wie::College,
    pw("10d").lid("3"),
    "werkt begeleid bij een reguliere werkgever op grond van artikel 7 van de Wsw",
    "Werkt de persoon begeleid bij een gewone werkgever op grond van artikel 7 Wsw?",
);

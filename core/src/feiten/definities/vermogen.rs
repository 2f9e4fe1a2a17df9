//! What somebody can do: the test of the Besluit loonkostensubsidie.

use super::{ja_nee, pw};
use crate::bron::Artikel;
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const MOGELIJKHEDEN: Artikel = pw("6");

pub(in crate::feiten) const MINIMUMLOON_VOLTIJDS: FeitDef = ja_nee(
    "minimumloon_voltijds",
    Wie::College,
    MOGELIJKHEDEN,
    "is in staat met voltijdse arbeid het minimumloon te verdienen",
    "Kan de persoon met een volledige baan het minimumloon verdienen?",
);

pub(in crate::feiten) const TAAK_UITVOEREN: FeitDef = ja_nee(
    "taak_uitvoeren",
    Wie::Uwv,
    MOGELIJKHEDEN,
    "kan een taak uitvoeren in een arbeidsorganisatie",
    "Kan de persoon een taak uitvoeren in een bedrijf of organisatie?",
);

pub(in crate::feiten) const WERKNEMERSVAARDIGHEDEN: FeitDef = ja_nee(
    "werknemersvaardigheden",
    Wie::Uwv,
    MOGELIJKHEDEN,
    "heeft basale werknemersvaardigheden",
    "Heeft de persoon basale werknemersvaardigheden, zoals afspraken nakomen?",
);

pub(in crate::feiten) const UUR_AANEENGESLOTEN: FeitDef = ja_nee(
    "uur_aaneengesloten",
    Wie::Uwv,
    MOGELIJKHEDEN,
    "kan ten minste een uur aaneengesloten werken",
    "Kan de persoon ten minste een uur achter elkaar werken?",
);

pub(in crate::feiten) const UREN_PER_DAG: FeitDef = FeitDef {
    naam: "uren_per_dag",
    soort: Feitsoort::Uren,
    betekenis: "het aantal uren dat de persoon per dag belastbaar is",
    vraag: "Hoeveel uur per dag kan de persoon werken?",
    weet: Wie::Uwv,
    artikel: MOGELIJKHEDEN,
    klassen: &["onder_2", "2_tot_4", "vanaf_4"],
};

pub(in crate::feiten) const VERDIENCAPACITEIT_PER_UUR: FeitDef = FeitDef {
    naam: "verdiencapaciteit_per_uur",
    soort: Feitsoort::Bedrag,
    betekenis: "wat de persoon per uur kan verdienen, vergeleken met het minimumloon per uur",
    vraag: "Hoeveel kan de persoon per uur verdienen?",
    weet: Wie::Uwv,
    artikel: MOGELIJKHEDEN,
    klassen: &["onder_minimumloon", "vanaf_minimumloon"],
};

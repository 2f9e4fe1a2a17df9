//! What decides whether somebody is in the circle of the college (Participatiewet art. 7 and 10).

use super::{KRING, ja_nee, pw, vaststelling};
use crate::bron::Artikel;
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const UITGEZONDERD: Artikel = pw("7").lid("3");

pub(in crate::feiten) const WERKZOEKEND_GEREGISTREERD: FeitDef = ja_nee(
    "werkzoekend_geregistreerd",
    Wie::Uwv,
    pw("6"),
    "als werkzoekende geregistreerd bij UWV",
    "Staat de persoon als werkzoekende ingeschreven bij UWV?",
);

pub(in crate::feiten) const WIA_GEMEENTEGROEP: FeitDef = ja_nee(
    "wia_gemeentegroep",
    Wie::Uwv,
    KRING,
    "persoon van artikel 34a lid 5 onder b, 35 lid 4 onder b of 36 lid 3 onder b van de Wet WIA",
    "Zorgt de gemeente in plaats van UWV voor de ondersteuning van deze persoon bij het werk, of deed zij dat vlak voordat hij ging werken?",
);

pub(in crate::feiten) const BUITEN_GROEP_DOOR_VOORZIENING: FeitDef = ja_nee(
    "buiten_groep_door_voorziening",
    Wie::College,
    pw("10").lid("2"),
    "behoort alleen door een voorziening van het college niet meer tot de groepen van artikel 10 lid 1",
    "Hoort de persoon alleen niet meer bij de doelgroep omdat hij met een voorziening van de gemeente werkt?",
);

pub(in crate::feiten) const OVEREENKOMST_COLLEGE_UWV: FeitDef = ja_nee(
    "overeenkomst_college_uwv",
    Wie::College,
    pw("7").lid("7"),
    "college en UWV zijn overeengekomen dat het college de persoon ondersteunt",
    "Hebben college en UWV afgesproken dat het college deze persoon ondersteunt?",
);

pub(in crate::feiten) const TWEE_JAAR_MINIMUMLOON: FeitDef = FeitDef {
    naam: "twee_jaar_minimumloon",
    soort: Feitsoort::Keuze,
    betekenis: "twee aaneengesloten jaren een inkomen uit dienstbetrekking van ten minste het minimumloon, en of daarin loonkostensubsidie is verleend",
    vraag: "Heeft de persoon twee jaar achter elkaar ten minste het minimumloon verdiend, en was dat met of zonder loonkostensubsidie?",
    weet: Wie::College,
    artikel: UITGEZONDERD,
    klassen: &["nee", "met_loonkostensubsidie", "zonder_loonkostensubsidie"],
};

/// Periods from which [`TWEE_JAAR_MINIMUMLOON`] follows.
pub(in crate::feiten) const INKOMEN_MINIMUMLOON: FeitDef = ja_nee(
    "inkomen_minimumloon",
    Wie::College,
    UITGEZONDERD,
    "periode met een inkomen uit dienstbetrekking van ten minste het minimumloon",
    "In welke perioden verdiende de persoon in dienstbetrekking ten minste het minimumloon?",
);

pub(in crate::feiten) const LOONKOSTENSUBSIDIE_VERLEEND: FeitDef = ja_nee(
    "loonkostensubsidie_verleend",
    Wie::College,
    pw("10d").lid("1"),
    "er is loonkostensubsidie (artikel 10d) voor de persoon verleend",
    "Is voor de persoon loonkostensubsidie verleend?",
);

pub(in crate::feiten) const MELDING_BIJSTAND_OP: FeitDef = FeitDef {
    naam: "melding_bijstand_op",
    soort: Feitsoort::DatumOfGeen,
    betekenis: "de dag van de melding om bijstand aan te vragen, of geen",
    vraag: "Wanneer heeft de persoon zich gemeld om bijstand aan te vragen?",
    weet: Wie::College,
    artikel: UITGEZONDERD,
    klassen: &["zoektermijn_loopt", "zoektermijn_voorbij", "geen_melding"],
};

pub(in crate::feiten) const ONDERSTEUNING_IN_ZOEKTERMIJN: FeitDef = vaststelling(
    "ondersteuning_in_zoektermijn",
    Wie::College,
    UITGEZONDERD,
    "het college acht ondersteuning in de eerste vier weken na de melding noodzakelijk (vanaf 1 juli 2023)",
    "Vindt het college ondersteuning in de eerste vier weken na de melding noodzakelijk?",
);

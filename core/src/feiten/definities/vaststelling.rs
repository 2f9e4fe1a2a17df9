//! Decisions that the college takes; the library reads them and never makes one.

use super::{pw, vaststelling};
use crate::norm::regel::{FeitDef, Wie};

pub(in crate::feiten) const LOONKOSTENSUBSIDIE: FeitDef = vaststelling(
    "vaststelling_loonkostensubsidie",
    Wie::College,
    pw("10c").lid("1"),
    "het college heeft vastgesteld of de persoon tot de doelgroep loonkostensubsidie behoort",
    "Heeft het college vastgesteld of de persoon tot de doelgroep loonkostensubsidie behoort?",
);

pub(in crate::feiten) const MEDISCH_URENBEPERKT: FeitDef = vaststelling(
    "vaststelling_medisch_urenbeperkt",
    Wie::College,
    pw("6b").lid("1"),
    "het college heeft vastgesteld of de persoon medisch urenbeperkt is",
    "Heeft het college vastgesteld of de persoon medisch urenbeperkt is?",
);

pub(in crate::feiten) const BESCHUT: FeitDef = vaststelling(
    "vaststelling_beschut",
    Wie::College,
    pw("10b").lid("1"),
    "het college heeft vastgesteld of de persoon alleen in een beschutte omgeving onder aangepaste omstandigheden mogelijkheden tot arbeidsparticipatie heeft",
    "Heeft het college vastgesteld of de persoon alleen in een beschutte omgeving kan werken?",
);

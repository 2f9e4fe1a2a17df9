//! Benefits: paid (`ja`), a right without payment (`recht`), or neither (`nee`).

use super::{KRING, UITKERING};
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const fn uitkering(naam: &'static str, weet: Wie, betekenis: &'static str, vraag: &'static str) -> FeitDef {
    FeitDef { naam, soort: Feitsoort::Uitkering, betekenis, vraag, weet, artikel: KRING, klassen: UITKERING }
}

pub(in crate::feiten) const ALGEMENE_BIJSTAND: FeitDef =
    uitkering("algemene_bijstand", Wie::College, "algemene bijstand", "Ontvangt de persoon algemene bijstand?");
pub(in crate::feiten) const BBZ: FeitDef = uitkering(
    "bbz",
    Wie::College,
    "bijstand voor zelfstandigen (Bbz 2004)",
    "Ontvangt de persoon bijstand voor zelfstandigen (Bbz)?",
);
pub(in crate::feiten) const IOAW: FeitDef =
    uitkering("ioaw", Wie::College, "een IOAW-uitkering", "Ontvangt de persoon een IOAW-uitkering?");
pub(in crate::feiten) const IOAZ: FeitDef =
    uitkering("ioaz", Wie::College, "een IOAZ-uitkering", "Ontvangt de persoon een IOAZ-uitkering?");
pub(in crate::feiten) const ANW_NABESTAANDEN: FeitDef = uitkering(
    "anw_nabestaanden",
    Wie::Inwoner,
    "een nabestaandenuitkering op grond van de Anw",
    "Ontvangt de persoon een nabestaandenuitkering (Anw)?",
);
pub(in crate::feiten) const ANW_WEZEN: FeitDef = uitkering(
    "anw_wezen",
    Wie::Inwoner,
    "een wezenuitkering op grond van de Anw",
    "Ontvangt de persoon een wezenuitkering (Anw)?",
);
pub(in crate::feiten) const WW: FeitDef =
    uitkering("ww", Wie::Uwv, "een WW-uitkering", "Ontvangt de persoon een WW-uitkering?");
pub(in crate::feiten) const IOW: FeitDef =
    uitkering("iow", Wie::Uwv, "een IOW-uitkering", "Ontvangt de persoon een IOW-uitkering?");
pub(in crate::feiten) const WAZ: FeitDef =
    uitkering("waz", Wie::Uwv, "een WAZ-uitkering", "Ontvangt de persoon een WAZ-uitkering?");
pub(in crate::feiten) const WAJONG_UITKERING: FeitDef =
    uitkering("wajong_uitkering", Wie::Uwv, "een Wajong-uitkering", "Ontvangt de persoon een Wajong-uitkering?");
pub(in crate::feiten) const WAJONG_ARBEIDSONDERSTEUNING: FeitDef = uitkering(
    "wajong_arbeidsondersteuning",
    Wie::Uwv,
    "arbeidsondersteuning op grond van de Wajong 2010",
    "Heeft de persoon arbeidsondersteuning op grond van de Wajong?",
);
pub(in crate::feiten) const WIA_WGA: FeitDef =
    uitkering("wia_wga", Wie::Uwv, "een WGA-uitkering (Wet WIA)", "Ontvangt de persoon een WGA-uitkering?");
pub(in crate::feiten) const WIA_IVA: FeitDef =
    uitkering("wia_iva", Wie::Uwv, "een IVA-uitkering (Wet WIA)", "Ontvangt de persoon een IVA-uitkering?");
pub(in crate::feiten) const WAO: FeitDef =
    uitkering("wao", Wie::Uwv, "een WAO-uitkering", "Ontvangt de persoon een WAO-uitkering?");
pub(in crate::feiten) const TOESLAGENWET: FeitDef = uitkering(
    "toeslagenwet",
    Wie::Uwv,
    "een toeslag op grond van de Toeslagenwet",
    "Ontvangt de persoon een toeslag op grond van de Toeslagenwet?",
);
pub(in crate::feiten) const ZIEKTEWET: FeitDef = uitkering(
    "ziektewet",
    Wie::Uwv,
    "ziekengeld (Ziektewet)",
    "Ontvangt de persoon ziekengeld op grond van de Ziektewet?",
);
pub(in crate::feiten) const WAMIL: FeitDef =
    uitkering("wamil", Wie::Uwv, "een Wamil-uitkering", "Ontvangt de persoon een Wamil-uitkering?");
pub(in crate::feiten) const ANDERE_SOORTGELIJKE_UITKERING: FeitDef = uitkering(
    "andere_soortgelijke_uitkering",
    Wie::Inwoner,
    "een uitkering op grond van een regeling die naar aard en strekking met de genoemde overeenkomt",
    "Heeft de persoon recht op een andere uitkering die lijkt op een van de genoemde?",
);

//! What the reader of a date must know: assumptions for what was left out, and messages.

use crate::norm::{Aanname, Melding, Verslag, Waarde, gelijkgestelde_dagen_onbekend};
use crate::tijd::Datum;

const GEEN: Waarde = Waarde::Woord("");

/// No committee was named.
pub(super) const GEEN_COMMISSIE: Aanname =
    Aanname { code: "geen_commissie", tekst: "Geen adviescommissie opgegeven: gerekend met zes weken." };
/// No ground against a penalty payment was named.
pub(super) const GEEN_UITZONDERING: Aanname = Aanname {
    code: "geen_uitzondering",
    tekst: "Geen uitzondering opgegeven: niet onredelijk laat in gebreke gesteld, belanghebbende, aanvraag niet kennelijk niet-ontvankelijk of ongegrond.",
};
/// No number of applicants was given.
pub(super) const EEN_AANVRAGER: Aanname =
    Aanname { code: "een_aanvrager", tekst: "Geen aantal aanvragers opgegeven: gerekend met één aanvrager." };

pub(super) const MEDEDELING_VERLENGT_NIET: Melding = Melding::new(
    "mededeling_verlengt_niet",
    "Bij een wettelijke termijn moet het bestuursorgaan zeggen wanneer het wel beslist (Awb artikel 4:14 lid 1), maar de termijn wordt daar niet langer van.",
    [GEEN, GEEN],
);
pub(super) const VERSCHOONBAAR: Melding = Melding::new(
    "verschoonbaarheid_beoordelen",
    "Te laat. Het bestuursorgaan moet beoordelen of de indiener in verzuim is (Awb artikel 6:11); dat rekent de bibliotheek niet uit.",
    [GEEN, GEEN],
);
pub(super) const VOOR_BEGIN: Melding = Melding::new(
    "voor_begin_termijn",
    "Ingediend voor het begin van de termijn. Of dat kan, hangt ervan af of het besluit al was genomen, of dat de indiener dat mocht denken (Awb artikel 6:10).",
    [GEEN, GEEN],
);
pub(super) const INGEBREKESTELLING_TE_VROEG: Melding = Melding::new(
    "ingebrekestelling_te_vroeg",
    "De ingebrekestelling kwam binnen voordat de beslistermijn voorbij was.",
    [GEEN, GEEN],
);
pub(super) const WERKDAG: Melding = Melding::new(
    "werkdag_gelezen",
    "Het besluit zegt niet wat een werkdag is; gerekend met elke dag die geen zaterdag, zondag of algemeen erkende feestdag is.",
    [GEEN, GEEN],
);

/// A notice that came after the term.
pub(super) fn mededeling_te_laat(gedaan: Datum) -> Melding {
    const TEKST: &str =
        "De mededeling van {1} kwam na het einde van de termijn en verlengt haar niet (Awb artikel 4:14 lid 3).";
    Melding::new("mededeling_te_laat", TEKST, [gedaan.into(), GEEN])
}

/// A suspension that began after the term.
pub(super) fn opschorting_te_laat(van: Datum) -> Melding {
    const TEKST: &str = "De opschorting vanaf {1} begon na het einde van de termijn en telt niet mee.";
    Melding::new("opschorting_te_laat", TEKST, [van.into(), GEEN])
}

/// Whether a day is an equated one is not known for every year.
pub(super) fn meld_gelijkgestelde_dagen<V: Verslag>(dag: Datum, v: &mut V) {
    if let Some(melding) = gelijkgestelde_dagen_onbekend(dag) {
        v.melding(|| melding);
    }
}

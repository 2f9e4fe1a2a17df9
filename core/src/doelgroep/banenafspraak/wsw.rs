//! Ground b: who has a Wsw-indicatie.

use super::aanhef::{NIET_UITGEZONDERD, nog_niet};
use super::artikelen::grond;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, Versie, Voorwaarde};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const ARTIKEL: Artikel = grond("b");

const INDICATIE: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "wsw_indicatie",
    Feit::WswIndicatie,
    JA,
    ARTIKEL,
    "De persoon heeft een Wsw-indicatie die geldt.",
    "De persoon heeft geen Wsw-indicatie die geldt.",
));

static NOG_NIET: Versie<Feit> = nog_niet(ARTIKEL, "Het doelgroepregister bestaat pas vanaf 1 mei 2015.");

static V_2015: Versie<Feit> = Versie::new(
    "2015",
    ARTIKEL,
    "Wie op grond van de Wsw is geïndiceerd of een nog geldende indicatiebeschikking van voor 2015 heeft.",
    INDICATIE,
);

static V_DECEMBER_2015: Versie<Feit> = Versie::new(
    "behalve_de_aanhef",
    ARTIKEL,
    "Wie op grond van de Wsw is geïndiceerd of een nog geldende indicatiebeschikking van voor 2015 heeft, behalve wie de aanhef uitzondert.",
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, INDICATIE]),
);

/// DG-18b.
pub static ONDER_B: Regel<Feit> = Regel::new(
    "DG-18b",
    "banenafspraak_b",
    "Banenafspraak, grond b: Wsw",
    &[
        Rij::vanaf(2015, 1, 1, &NOG_NIET, "Wfsv art. 38b lid 1 onder b"),
        Rij::vanaf(2015, 5, 1, &V_2015, "Wfsv art. 38b lid 1 onder b"),
        Rij::vanaf(2015, 12, 11, &V_DECEMBER_2015, "Wfsv art. 38b lid 1 onder b"),
    ],
    LAATSTE_BEKENDE_DAG,
);

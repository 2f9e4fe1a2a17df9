//! The aanhef of Wfsv art. 38b lid 1: who is no arbeidsbeperkte, whatever the ground.

use super::artikelen::{LID_1, grond};
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, Versie, Voorwaarde};
use crate::parameters::LAATSTE_BEKENDE_DAG;

static NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", LID_1, "Het doelgroepregister bestaat pas vanaf 1 mei 2015.");

static WERKT_BESCHUT: Versie<Feit> = Versie::new(
    "werkt_beschut",
    grond("a"),
    "Grond a geldt niet voor wie in een dienstbetrekking van beschut werk werkt; voor de andere gronden geldt deze uitzondering niet.",
    Voorwaarde::Feit(Blad::new(
        "werkt_in_beschut_werk",
        Feit::BeschutWerkDienstbetrekking,
        JA,
        grond("a"),
        "De persoon werkt in beschut werk.",
        "De persoon werkt niet in beschut werk.",
    )),
);

/// A vaststelling that was not taken is none: nobody is excluded by it.
static VASTGESTELD: Versie<Feit> = Versie::new(
    "beschut_vastgesteld",
    LID_1,
    "Geen arbeidsbeperkte is de persoon van wie het college heeft vastgesteld dat hij alleen in een beschutte omgeving kan werken, ook als hij nog op een wachtlijst staat.",
    Voorwaarde::Feit(Blad::new(
        "beschut_werk_vastgesteld",
        Feit::VaststellingBeschut,
        JA,
        LID_1,
        "Het college heeft vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
        "Het college heeft niet vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
    )),
);

/// DG-18-aanhef: who is outside the register although he meets a ground.
pub static AANHEF: Regel<Feit> = Regel::new(
    "DG-18-aanhef",
    "banenafspraak_uitgezonderd",
    "Banenafspraak: uitgezonderd wegens beschut werk",
    &[
        Rij::vanaf(2015, 1, 1, &NOG_NIET, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2015, 5, 1, &WERKT_BESCHUT, "Wfsv art. 38b lid 1 onder a"),
        // not in the text of 2015-07-01, in those of 2015-12-11 and 2016-01-01
        Rij::vanaf(2015, 12, 11, &VASTGESTELD, "Wfsv art. 38b lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// "Niet zijnde de persoon van wie …".
pub(super) const NIET_UITGEZONDERD: Voorwaarde<Feit> = Voorwaarde::Niet(&Voorwaarde::Regel(&AANHEF));

/// A ground that did not exist yet.
pub(super) const fn nog_niet(artikel: crate::bron::Artikel, zin: &'static str) -> Versie<Feit> {
    Versie::niet_van_kracht("nog_niet", artikel, zin)
}

//! The WIA group of the municipality (Participatiewet art. 7 lid 1 onder a onder 2): whom the college supports in the place
//! of UWV, or supported right before the work began (Wet WIA art. 35 lid 4 onder b). Who that is stands apart from who is in
//! the circle, since art. 7 lid 3 onder c of 2015 looks at the first and lid 3 as a whole makes the second.

use super::artikelen::KRING;
use super::kring::NIET_UITGEZONDERD;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

static V_GROEP_2015: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen voor wier ondersteuning de gemeente in plaats van UWV zorgt, of vlak voor het werk zorgde, tot zij twee jaar achter elkaar het minimumloon hebben verdiend zonder loonkostensubsidie.",
    Voorwaarde::Alle(&[
        Voorwaarde::Feit(Blad::new(
            "wia_gemeentegroep",
            Feit::WiaGemeentegroep,
            JA,
            KRING,
            "De gemeente zorgt in plaats van UWV voor de ondersteuning van de persoon, of deed dat vlak voordat hij ging werken.",
            "De gemeente zorgt niet in plaats van UWV voor de ondersteuning van de persoon en deed dat ook niet vlak voordat hij ging werken.",
        )),
        Voorwaarde::Feit(Blad::new(
            "twee_jaar_minimumloon",
            Feit::TweeJaarMinimumloon,
            Klassen::van([0, 1]),
            KRING,
            "De persoon heeft nog geen twee jaar achter elkaar het minimumloon verdiend zonder loonkostensubsidie.",
            "De persoon heeft twee jaar achter elkaar het minimumloon verdiend zonder loonkostensubsidie.",
        )),
    ]),
);

/// Whom the college supports in the place of UWV, before anybody is excepted by art. 7 lid 3.
pub static WIA_GROEP: Regel<Feit> = Regel::new(
    "WIA",
    "wia_groep",
    "Ondersteund door de gemeente in plaats van UWV (definitie)",
    &[Rij::vanaf(2015, 1, 1, &V_GROEP_2015, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

static V_GROEP: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen voor wier ondersteuning de gemeente in plaats van UWV zorgt of vlak voor het werk zorgde, en die niet zijn uitgezonderd door lid 3.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&WIA_GROEP), NIET_UITGEZONDERD]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "einde_wia_groep_verschilt",
    "Artikel 7 lid 1 en artikel 10 lid 1 noemen het einde van deze groep niet gelijk: artikel 10 noemt de loonkostensubsidie niet.",
)]);

/// DG-02.
pub static WIA_GEMEENTE: Regel<Feit> = Regel::new(
    "DG-02",
    "wia_gemeente",
    "WIA-groep van de gemeente",
    &[Rij::vanaf(2015, 1, 1, &V_GROEP, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

//! The WIA group of the municipality (Participatiewet art. 7 lid 1 onder a onder 2): whom UWV handed over to the college.
//! Who that is stands apart from who is in the circle, since art. 7 lid 3 onder c looks at the first and lid 3 as a whole
//! makes the second.

use super::artikelen::KRING;
use super::kring::NIET_UITGEZONDERD;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

static V_OVERGEDRAGEN: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen van wie UWV de ondersteuning aan de gemeente heeft overgedragen, tot zij twee jaar achter elkaar het minimumloon hebben verdiend zonder loonkostensubsidie.",
    Voorwaarde::Alle(&[
        Voorwaarde::Feit(Blad::new(
            "wia_gemeentegroep",
            Feit::WiaGemeentegroep,
            JA,
            KRING,
            "UWV heeft de ondersteuning van de persoon aan de gemeente overgedragen.",
            "UWV heeft de ondersteuning van de persoon niet aan de gemeente overgedragen.",
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

/// Whom UWV handed over, before anybody is excepted by art. 7 lid 3.
pub static WIA_OVERGEDRAGEN: Regel<Feit> = Regel::new(
    "WIA",
    "wia_overgedragen",
    "Door UWV overgedragen aan de gemeente (definitie)",
    &[Rij::vanaf(2015, 1, 1, &V_OVERGEDRAGEN, "Pw art. 7 lid 1 onder a")],
    LAATSTE_BEKENDE_DAG,
);

static V_GROEP: Versie<Feit> = Versie::new(
    "2015",
    KRING,
    "Personen van wie UWV de ondersteuning aan de gemeente heeft overgedragen en die niet zijn uitgezonderd door lid 3.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&WIA_OVERGEDRAGEN), NIET_UITGEZONDERD]),
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

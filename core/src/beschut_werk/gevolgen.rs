//! What follows from the decision and from a beschut-werk job: loonkostensubsidie, no-risk, out of the register, no
//! loonkostenvoordeel, and when the loonwaarde is established again.

use super::artikelen::{
    ARBEIDSBEPERKTE, ARTIKEL_10D, BANENAFSPRAAK, LID_9, NIET_GENOMEN, NO_RISK, VASTSTELLING_10C, in_dienst,
};
use super::vaststelling::BESCHUT_WERK;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::norm::{Eenheid, Reeks, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;

/// The decision alone, by the article of another law: not taken is not established.
const fn vastgesteld(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "beschut_werk_vastgesteld",
        Feit::VaststellingBeschut,
        JA,
        artikel,
        "Het college heeft vastgesteld dat de persoon alleen in een beschutte omgeving onder aangepaste omstandigheden kan werken.",
        "Het college heeft niet vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
    ))
}

static DOELGROEP_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "doelgroep_loonkostensubsidie_vaststellen",
    wie: Wie::College,
    vraag: "Het college moet nog vaststellen of de persoon tot de doelgroep loonkostensubsidie behoort.",
    artikel: VASTSTELLING_10C,
};

const fn doelgroep(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(
        Blad::new(
            "vaststelling_loonkostensubsidie",
            Feit::VaststellingLoonkostensubsidie,
            JA,
            artikel,
            "Het college heeft vastgesteld dat de persoon tot de doelgroep loonkostensubsidie behoort.",
            "De persoon behoort niet tot de doelgroep loonkostensubsidie.",
        )
        .met_open(NIET_GENOMEN, &DOELGROEP_VASTSTELLEN),
    )
}

const NIET_VANZELF: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "loonkostensubsidie_niet_vanzelf",
    "Beschut werk geeft niet vanzelf loonkostensubsidie: het college stelt vast of de persoon tot de doelgroep behoort en verstrekt de subsidie zo nodig.",
);

static LKS_2015: Versie<Feit> = Versie::new(
    "artikel_10d",
    ARTIKEL_10D,
    "In een dienstbetrekking beschut werk kan het college loonkostensubsidie verlenen als de persoon tot de doelgroep loonkostensubsidie behoort.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&BESCHUT_WERK), in_dienst(ARTIKEL_10D), doelgroep(ARTIKEL_10D)]),
)
.met_meldingen(&[NIET_VANZELF]);

static LKS_2017: Versie<Feit> = Versie::new(
    "artikel_10b_lid_9",
    LID_9,
    "Het college verstrekt in beschut werk zo nodig loonkostensubsidie in overeenstemming met artikel 10d.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&BESCHUT_WERK), in_dienst(LID_9), doelgroep(LID_9)]),
)
.met_meldingen(&[NIET_VANZELF]);

/// Loonkostensubsidie in a beschut-werk job: the conditions are met; whether it is needed the college decides.
pub static LOONKOSTENSUBSIDIE: Regel<Feit> = Regel::new(
    "BW-LKS",
    "beschut_werk_loonkostensubsidie",
    "Loonkostensubsidie in beschut werk is mogelijk",
    &[Rij::vanaf(2015, 1, 1, &LKS_2015, "Pw art. 10d"), Rij::vanaf(2017, 1, 1, &LKS_2017, "Pw art. 10b lid 9")],
    LAATSTE_BEKENDE_DAG,
);

static NO_RISK_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    NO_RISK_ARTIKEL,
    "De tekst van 2015 kent geen no-riskpolis voor beschut werk; de gemeente kon zelf iets regelen.",
);
/// Of the whole article: onder f is not in the text of 2015.
const NO_RISK_ARTIKEL: Artikel = Artikel::new(crate::bron::Regeling::Ziektewet, "29b");

static NO_RISK_BESCHUT: Versie<Feit> = Versie::new(
    "onder_f",
    NO_RISK,
    "Bij ziekte betaalt UWV ziekengeld zolang de persoon in een dienstbetrekking beschut werk werkt.",
    Voorwaarde::Alle(&[vastgesteld(NO_RISK), in_dienst(NO_RISK)]),
);

/// No-risk for the employer of a beschut-werk job, as long as it lasts.
pub static NO_RISKPOLIS: Regel<Feit> = Regel::new(
    "BW-NORISK",
    "beschut_werk_no_riskpolis",
    "No-riskpolis in beschut werk",
    &[
        Rij::vanaf(2015, 1, 1, &NO_RISK_NOG_NIET, "ZW art. 29b"),
        // read in the text of 2018-07-01; the plan was 2016-01-01, and until 2015-11-28 the old text was read
        Rij::vanaf(2016, 1, 1, &NO_RISK_BESCHUT, "ZW art. 29b lid 2 onder f")
            .ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
    ],
    LAATSTE_BEKENDE_DAG,
);

static REGISTER_NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", WFSV, "Het doelgroepregister bestaat pas vanaf 1 mei 2015.");
/// Before 2015-05-01 the article does not exist.
const WFSV: Artikel = Artikel::new(crate::bron::Regeling::WetFinancieringSocialeVerzekeringen, "38b");

static REGISTER_2015: Versie<Feit> = Versie::new(
    "wie_erin_werkt",
    ARBEIDSBEPERKTE,
    "Wie in een dienstbetrekking beschut werk werkt, telt niet mee als arbeidsbeperkte op grond van onderdeel a.",
    Voorwaarde::Alle(&[vastgesteld(ARBEIDSBEPERKTE), in_dienst(ARBEIDSBEPERKTE)]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "alleen_onderdeel_a",
    "Tot 11 december 2015 sluit beschut werk alleen onderdeel a van het doelgroepregister uit; een andere grond kan blijven.",
)]);

static REGISTER_DECEMBER_2015: Versie<Feit> = Versie::new(
    "van_wie_is_vastgesteld",
    ARBEIDSBEPERKTE,
    "Wie het college heeft vastgesteld voor beschut werk, is geen arbeidsbeperkte, ook zolang hij nog wacht op een dienstbetrekking.",
    vastgesteld(ARBEIDSBEPERKTE),
);

/// Out of the doelgroepregister.
pub static BUITEN_REGISTER: Regel<Feit> = Regel::new(
    "BW-REGISTER",
    "beschut_werk_buiten_register",
    "Door beschut werk niet in het doelgroepregister",
    &[
        Rij::vanaf(2015, 1, 1, &REGISTER_NOG_NIET, "Wfsv art. 38b"),
        Rij::vanaf(2015, 5, 1, &REGISTER_2015, "Wfsv art. 38b lid 1"),
        Rij::vanaf(2015, 12, 11, &REGISTER_DECEMBER_2015, "Wfsv art. 38b lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// Name of a version about which the library says nothing.
pub(super) const NIET_ONDERZOCHT: &str = "niet_onderzocht";

static VOORDEEL_ONBEKEND: Versie<Feit> = Versie::niet_van_kracht(
    NIET_ONDERZOCHT,
    BANENAFSPRAAK,
    "De voordelen voor werkgevers van voor 2018 zijn niet onderzocht.",
);

static VOORDEEL_2018: Versie<Feit> = Versie::new(
    "wie_erin_werkt",
    BANENAFSPRAAK.lid("2").onder("b"),
    "Voor een dienstbetrekking beschut werk is er geen loonkostenvoordeel doelgroep banenafspraak.",
    Voorwaarde::Alle(&[
        vastgesteld(BANENAFSPRAAK.lid("2").onder("b")),
        in_dienst(BANENAFSPRAAK.lid("2").onder("b")),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "verwijzing_lid_3",
    "De Wet tegemoetkomingen loondomein noemt tot 2026 'artikel 10b, derde lid'; sinds 2017 staat de dienstbetrekking in het eerste lid.",
)]);

static VOORDEEL_2026: Versie<Feit> = Versie::new(
    "alleen_arbeidsbeperkten",
    BANENAFSPRAAK.lid("1"),
    "Het loonkostenvoordeel doelgroep banenafspraak is er alleen voor arbeidsbeperkten; wie is vastgesteld voor beschut werk, is dat niet.",
    vastgesteld(BANENAFSPRAAK.lid("1")),
);

/// No loonkostenvoordeel doelgroep banenafspraak.
pub static GEEN_LOONKOSTENVOORDEEL: Regel<Feit> = Regel::new(
    "BW-LKV",
    "beschut_werk_geen_loonkostenvoordeel",
    "Door beschut werk geen loonkostenvoordeel banenafspraak",
    &[
        Rij::vanaf(2015, 1, 1, &VOORDEEL_ONBEKEND, "Wtl art. 2.10"),
        Rij::vanaf(2018, 1, 1, &VOORDEEL_2018, "Wtl art. 2.10 lid 2 onder b"),
        Rij::vanaf(2026, 1, 1, &VOORDEEL_2026, "Wtl art. 2.10 lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// Everything that follows, in order.
pub static GEVOLGEN: &[&Regel<Feit>] =
    &[&LOONKOSTENSUBSIDIE, &NO_RISKPOLIS, &BUITEN_REGISTER, &GEEN_LOONKOSTENVOORDEEL];

/// When loonwaarde and loonkostensubsidie of a beschut-werk job are established again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Herziening {
    /// Stable code.
    pub code: &'static str,
    /// In plain Dutch.
    pub tekst: &'static str,
    /// Where it stands.
    pub artikel: Artikel,
}

const EENMAAL_IN_DRIE_JAAR: Herziening = Herziening {
    code: "eenmaal_in_drie_jaar",
    tekst: "In beschut werk stelt het college doelgroep, loonwaarde en loonkostensubsidie eenmaal in de drie jaar opnieuw vast.",
    artikel: ARTIKEL_10D.lid("5"),
};
const IN_OVERLEG: Herziening = Herziening {
    code: "in_overleg",
    tekst: "Het college bepaalt in overleg met de persoon en de werkgever wanneer de loonwaarde opnieuw wordt vastgesteld.",
    artikel: ARTIKEL_10D.lid("6"),
};

/// The versions of that rule.
pub(super) static HERZIENING: Reeks<Herziening> = Reeks {
    naam: "beschut_werk_herziening",
    omschrijving: "Opnieuw vaststellen van de loonwaarde in beschut werk",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, EENMAAL_IN_DRIE_JAAR, "Pw art. 10d lid 5"),
        Rij::vanaf(2017, 2, 1, IN_OVERLEG, "Pw art. 10d lid 6"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

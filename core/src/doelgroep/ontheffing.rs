//! Who is exempt from the duties to work (Participatiewet art. 9 and 9a). It matters for what is offered, not for belonging
//! to a group.

use super::artikelen::pw;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

use super::uitzondering::NIET_GENOMEN;

const PLICHTEN: Artikel = pw("9").lid("1");
const DRINGENDE_REDENEN: Artikel = pw("9").lid("2");
const DUURZAAM: Artikel = pw("9").lid("5");
const OUDER: Artikel = pw("9a").lid("1");

/// From 18 to the AOW age: only they have the duties.
const MET_PLICHTEN: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "18_tot_aow",
    Feit::Geboortedatum,
    Klassen::van([1, 2]),
    PLICHTEN,
    "De persoon is 18 of ouder en heeft de AOW-leeftijd nog niet bereikt.",
    "De persoon is jonger dan 18 of heeft de AOW-leeftijd bereikt, en heeft deze plichten niet.",
));

static DRINGEND_BESLUIT: Besluitvraag = Besluitvraag {
    code: "ontheffing_dringende_redenen",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen of er dringende redenen zijn voor een tijdelijke ontheffing.",
    artikel: DRINGENDE_REDENEN,
};

static V_DRINGEND: Versie<Feit> = Versie::new(
    "2015",
    DRINGENDE_REDENEN,
    "Het college kan in een individueel geval wegens dringende redenen tijdelijk ontheffing verlenen van de arbeidsplicht en de tegenprestatie.",
    Voorwaarde::Alle(&[
        MET_PLICHTEN,
        Voorwaarde::Feit(
            Blad::new(
                "ontheffing_dringende_redenen",
                Feit::OntheffingDringendeRedenen,
                JA,
                DRINGENDE_REDENEN,
                "Het college heeft wegens dringende redenen tijdelijk ontheffing verleend.",
                "Het college heeft geen ontheffing wegens dringende redenen verleend.",
            )
            .met_open(NIET_GENOMEN, &DRINGEND_BESLUIT),
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "tijdelijk",
    "De ontheffing is tijdelijk en geldt niet voor de plicht om een aangeboden voorziening te gebruiken (lid 1 onder b); hoe lang zij duurt, bepaalt het college.",
)]);

/// DG-13: for urgent reasons (art. 9 lid 2).
pub static DRINGENDE_REDENEN_ONTHEFFING: Regel<Feit> = Regel::new(
    "DG-13-DR",
    "ontheffing_dringende_redenen",
    "Ontheffing wegens dringende redenen",
    &[Rij::vanaf(2015, 1, 1, &V_DRINGEND, "Pw art. 9 lid 2")],
    LAATSTE_BEKENDE_DAG,
);

static V_DUURZAAM: Versie<Feit> = Versie::new(
    "2015",
    DUURZAAM,
    "Voor wie volledig en duurzaam arbeidsongeschikt is (artikel 4 van de Wet WIA), gelden de arbeidsplicht, de plicht een voorziening te gebruiken en de tegenprestatie niet.",
    Voorwaarde::Alle(&[
        MET_PLICHTEN,
        Voorwaarde::Feit(Blad::new(
            "volledig_duurzaam_arbeidsongeschikt",
            Feit::VolledigDuurzaamArbeidsongeschikt,
            JA,
            DUURZAAM,
            "De persoon is volledig en duurzaam arbeidsongeschikt.",
            "De persoon is niet volledig en duurzaam arbeidsongeschikt.",
        )),
    ]),
);

/// DG-13: fully and permanently incapacitated (art. 9 lid 5).
pub static DUURZAAM_ARBEIDSONGESCHIKT: Regel<Feit> = Regel::new(
    "DG-13-VD",
    "geen_plichten_duurzaam_arbeidsongeschikt",
    "Geen arbeidsplichten: volledig en duurzaam arbeidsongeschikt",
    &[Rij::vanaf(2015, 1, 1, &V_DUURZAAM, "Pw art. 9 lid 5")],
    LAATSTE_BEKENDE_DAG,
);

static OUDER_BESLUIT: Besluitvraag = Besluitvraag {
    code: "ontheffing_alleenstaande_ouder",
    wie: Wie::College,
    vraag: "Het college moet nog op het verzoek om ontheffing van de alleenstaande ouder beslissen.",
    artikel: OUDER,
};

static V_OUDER: Versie<Feit> = Versie::new(
    "2015",
    OUDER,
    "Het college verleent een alleenstaande ouder met de volledige zorg voor een kind tot vijf jaar op verzoek ontheffing van de arbeidsplicht.",
    Voorwaarde::Alle(&[
        MET_PLICHTEN,
        Voorwaarde::Feit(Blad::new(
            "alleenstaande_ouder_kind_onder_5",
            Feit::AlleenstaandeOuderKindOnder5,
            JA,
            OUDER,
            "De persoon is een alleenstaande ouder met de volledige zorg voor een kind tot vijf jaar.",
            "De persoon is geen alleenstaande ouder met de volledige zorg voor een kind tot vijf jaar.",
        )),
        Voorwaarde::Feit(Blad::new(
            "verzoek_ontheffing",
            Feit::VerzoekOntheffingAlleenstaandeOuder,
            JA,
            OUDER,
            "De persoon heeft om ontheffing verzocht.",
            "De persoon heeft niet om ontheffing verzocht.",
        )),
        Voorwaarde::Feit(
            Blad::new(
                "ontheffing_alleenstaande_ouder",
                Feit::OntheffingAlleenstaandeOuder,
                JA,
                OUDER,
                "Het college heeft de ontheffing verleend.",
                "Het college heeft de ontheffing niet verleend.",
            )
            .met_open(NIET_GENOMEN, &OUDER_BESLUIT),
        ),
    ]),
)
.met_meldingen(&[
    RegelMelding::new(
        Wanneer::NietNee,
        "eenmalig_ten_hoogste_vijf_jaar",
        "De ontheffing wordt eenmalig verleend, duurt ten hoogste vijf jaar (ook in eerdere woonplaatsen) en geldt alleen voor de arbeidsplicht; zij blijft uit of wordt ingetrokken als de ouder ondubbelzinnig niet wil meewerken aan een voorziening (leden 2 tot en met 5).",
    ),
    RegelMelding::new(
        Wanneer::NietNee,
        "college_weegt_zorg_tot_twaalf_jaar",
        "Ook zonder ontheffing weegt het college, tot het kind twaalf is, de zorg, de scholing en de belasting van een alleenstaande ouder (artikel 9 lid 4).",
    ),
]);

/// DG-13: a single parent with a child under five (art. 9a).
pub static ALLEENSTAANDE_OUDER: Regel<Feit> = Regel::new(
    "DG-13-AO",
    "ontheffing_alleenstaande_ouder",
    "Ontheffing voor de alleenstaande ouder met een kind tot vijf jaar",
    &[Rij::vanaf(2015, 1, 1, &V_OUDER, "Pw art. 9a lid 1")],
    LAATSTE_BEKENDE_DAG,
);

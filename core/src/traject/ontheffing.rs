//! Relief (*ontheffing*) from the duty to work: single parents (Participatiewet art. 9a), urgent reasons (art. 9 lid 2), fully unfit (lid 5).

use super::duren::{ONTHEFFING_JAREN, ONTHEFFING_PLAN_MAANDEN};
use super::grondslagen::*;
use super::velden;
use crate::norm::{Duur, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "ontheffing", "Ontheffing van de arbeidsplicht", van Datum::constant(2015, 1, 1);
    over concat!(
        "Ontheffing voor een alleenstaande ouder met een kind tot vijf jaar (Participatiewet art. 9a): ",
        "eenmalig, ten hoogste vijf jaar over alle gemeenten, opgeschort van rechtswege of op verzoek; wie ",
        "opgeschort is verbruikt geen tijd. Daarnaast de tijdelijke ontheffing om dringende redenen (art. 9 ",
        "lid 2) en de uitzondering bij volledige en duurzame arbeidsongeschiktheid (art. 9 lid 5). Vijf jaar ",
        "wordt in dagen geteld, vanaf de dag van verlenen.",
    );
    toestanden {
        Nieuw "nieuw" "Nog niet verzocht" Begin;
        Verzocht "verzocht" "Verzocht" Open;
        Verleend "verleend" "Verleend (art. 9a)" Open;
        Opgeschort "opgeschort" "Opgeschort" Rust;
        Tijdelijk "tijdelijk" "Tijdelijk (art. 9 lid 2)" Open;
        NietVanToepassing "niet_van_toepassing" "Verplichtingen niet van toepassing (art. 9 lid 5)" Rust;
        Ingetrokken "ingetrokken" "Ingetrokken" Eind;
        Geweigerd "geweigerd" "Geweigerd" Eind;
        Beeindigd "beeindigd" "Beëindigd" Eind;
    }
    gebeurtenissen {
        Verzoek fn verzoek "Verzoek" door Inwoner
            { Nieuw => Verzocht PW_9A_1; }
        Verleend fn verleend "Verleend" door College
            ; nodig ALLEENSTAANDE_OUDER GEBOORTEDATUM_JONGSTE_KIND DAGEN_EERDER_GEBRUIKT WEIGERT_VOORZIENING
            ; als ALLEENSTAANDE_OUDER KIND_ONDER_VIJF WIL_VOORZIENING TIJD_OVER
            { Verzocht => Verleend PW_9A_1; }
        Geweigerd fn geweigerd "Geweigerd" door College
            { Verzocht => Geweigerd PW_9A_3; }
        PlanOpgesteld fn plan_opgesteld "Plan van aanpak opgesteld" door College
            ; als NIET_VOORBIJ
            { Verleend => Verleend PW_9A_7; }
        Heronderzoek fn heronderzoek "Heronderzoek" door College
            ; als PLAN_IS_ER NIET_VOORBIJ
            { Verleend => Verleend PW_9A_8; }
        PlanGewijzigd fn plan_gewijzigd "Plan gewijzigd" door College
            ; als NA_HERONDERZOEK NIET_VOORBIJ
            { Verleend => Verleend PW_9A_9; }
        Opgeschort fn opgeschort "Opgeschort" door College Inwoner
            ; nodig REDEN_OPSCHORTING; als NIET_VOORBIJ KIND_WORDT_VIJF
            { Verleend => Opgeschort PW_9A_5; }
        Hervat fn hervat "Opschorting beëindigd op verzoek" door College
            ; nodig GEBOORTEDATUM_JONGSTE_KIND; als KIND_ONDER_VIJF TIJD_OVER
            { Opgeschort => Verleend PW_9A_6; }
        Ingetrokken fn ingetrokken "Ingetrokken" door College
            ; nodig WEIGERT_VOORZIENING; als WEIGERT NIET_VOORBIJ
            { Verleend => Ingetrokken PW_9A_5_D; }
        TijdVerbruikt fn tijd_verbruikt "Vijf jaar verbruikt" door College
            ; als PRECIES_VERBRUIKT NIET_VOORBIJ
            { Verleend => Beeindigd PW_9A_4; }
        TijdelijkVerleend fn tijdelijk_verleend "Tijdelijke ontheffing" door College
            ; nodig DRINGENDE_REDENEN EINDDATUM; als DRINGEND EINDDATUM_LATER
            { Nieuw => Tijdelijk PW_9_2; Tijdelijk => Tijdelijk PW_9_2; }
        UitzonderingVastgesteld fn uitzondering_vastgesteld "Volledig en duurzaam arbeidsongeschikt" door College
            ; nodig VOLLEDIG_EN_DUURZAAM; als VOLLEDIG
            { Nieuw => NietVanToepassing PW_9_5; Tijdelijk => NietVanToepassing PW_9_5; Opgeschort => NietVanToepassing PW_9_5; }
        Beeindigd fn beeindigd "Beëindigd" door College Inwoner
            ; nodig REDEN_EINDE; als NIET_VOORBIJ
            {
                Verzocht => Beeindigd PROCESGANG;
                Verleend => Beeindigd PROCESGANG;
                Opgeschort => Beeindigd PROCESGANG;
                Tijdelijk => Beeindigd PW_9_2;
                NietVanToepassing => Beeindigd PW_9_5;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}

/// The birth date of the youngest child as it was given last, now or earlier.
fn geboren(p: &Poging<'_>) -> Option<Datum> {
    let veld = &velden::GEBOORTEDATUM_JONGSTE_KIND;
    p.nieuw.gegevens.datum(veld).or_else(|| p.historie.iter().rev().find_map(|g| g.gegevens.datum(veld)))
}

/// Days of five years, from the day on which the relief was first given.
fn dagen_van_vijf_jaar(begin: Datum) -> u32 {
    begin.plus_jaren(ONTHEFFING_JAREN).dagen_sinds(begin)
}

/// The days that were used in closed periods, here and before, and the day from which it runs now.
fn verbruik(p: &Poging<'_>) -> (u32, Option<Datum>) {
    let eerder = |gegevens: &crate::norm::Gegevens| gegevens.aantal(&velden::DAGEN_EERDER_GEBRUIKT);
    let (mut dagen, mut loopt): (u32, Option<Datum>) = (eerder(&p.nieuw.gegevens).unwrap_or(0), None);
    for gebeurd in p.historie {
        dagen = dagen.saturating_add(eerder(&gebeurd.gegevens).unwrap_or(0));
        let verleend = gebeurd.naar == Toestand::Verleend as u8;
        match (verleend, loopt) {
            (true, None) => loopt = Some(gebeurd.op),
            (false, Some(van)) => {
                dagen = dagen.saturating_add(gebeurd.op.dagen_sinds(van));
                loopt = None;
            }
            _ => {}
        }
    }
    (dagen, loopt)
}

fn begin(p: &Poging<'_>) -> Datum {
    p.eerste(Gebeurtenis::Verleend).map_or(p.op(), |verleend| verleend.op)
}

/// The day on which the five years are used, while the relief runs.
fn verbruikt_op(p: &Poging<'_>) -> Option<Datum> {
    let (dagen, loopt) = verbruik(p);
    loopt.map(|van| van.plus_dagen(dagen_van_vijf_jaar(begin(p)).saturating_sub(dagen)))
}

static ALLEENSTAANDE_OUDER: Voorwaarde = Voorwaarde {
    code: "alleenstaande_ouder",
    uitleg: "een alleenstaande ouder met de volledige zorg voor het kind",
    grondslag: &PW_9A_1,
    instelling: None,
    toets: |p| p.ja(&velden::ALLEENSTAANDE_OUDER),
};

static KIND_ONDER_VIJF: Voorwaarde = Voorwaarde {
    code: "jongste_kind_onder_vijf",
    uitleg: "een kind jonger dan vijf jaar",
    grondslag: &PW_9A_4,
    instelling: None,
    toets: |p| geboren(p).is_some_and(|geboren| geboren <= p.op() && p.op() < geboren.plus_jaren(ONTHEFFING_JAREN)),
};

static WIL_VOORZIENING: Voorwaarde = Voorwaarde {
    code: "wil_voorziening_gebruiken",
    uitleg: "een ouder uit wiens houding niet ondubbelzinnig blijkt dat hij de voorziening niet wil gebruiken",
    grondslag: &PW_9A_3,
    instelling: None,
    toets: |p| p.nee(&velden::WEIGERT_VOORZIENING),
};

static WEIGERT: Voorwaarde = Voorwaarde {
    code: "weigert_voorziening",
    uitleg: "een houding waaruit ondubbelzinnig blijkt dat de ouder de voorziening niet wil gebruiken",
    grondslag: &PW_9A_5_D,
    instelling: None,
    toets: |p| p.ja(&velden::WEIGERT_VOORZIENING),
};

static TIJD_OVER: Voorwaarde = Voorwaarde {
    code: "vijf_jaar_verbruikt",
    uitleg: "tijd die over is van de vijf jaar, over alle gemeenten samen",
    grondslag: &PW_9A_4,
    instelling: None,
    toets: |p| verbruik(p).0 < dagen_van_vijf_jaar(begin(p)),
};

static NIET_VOORBIJ: Voorwaarde = Voorwaarde {
    code: "ontheffing_is_voorbij",
    uitleg: "een dag waarop de ontheffing nog geldt: eerst opgeschort (kind vijf jaar) of tijd_verbruikt, met de dag waarop dat was",
    grondslag: &PW_9A_4,
    instelling: None,
    toets: |p| {
        let vijfde = geboren(p).map(|geboren| geboren.plus_jaren(ONTHEFFING_JAREN));
        let einde = vijfde.into_iter().chain(verbruikt_op(p)).min();
        !p.in_toestand(Toestand::Verleend) || einde.is_none_or(|einde| p.op() <= einde)
    },
};

static KIND_WORDT_VIJF: Voorwaarde = Voorwaarde {
    code: "opschorting_op_vijfde_verjaardag",
    uitleg: "bij de reden kind_vijf_jaar: de dag waarop het jongste kind vijf wordt",
    grondslag: &PW_9A_5,
    instelling: None,
    toets: |p| {
        let vijfde = geboren(p).map(|geboren| geboren.plus_jaren(ONTHEFFING_JAREN));
        p.nieuw.gegevens.woord(&velden::REDEN_OPSCHORTING) != Some("kind_vijf_jaar") || vijfde == Some(p.op())
    },
};

static PRECIES_VERBRUIKT: Voorwaarde = Voorwaarde {
    code: "precies_vijf_jaar",
    uitleg: "de dag waarop de vijf jaar verbruikt zijn",
    grondslag: &PW_9A_4,
    instelling: None,
    toets: |p| verbruikt_op(p) == Some(p.op()),
};

static PLAN_IS_ER: Voorwaarde = Voorwaarde {
    code: "plan_opgesteld",
    uitleg: "een plan van aanpak dat is opgesteld",
    grondslag: &PW_9A_8,
    instelling: None,
    toets: |p| p.laatste(Gebeurtenis::PlanOpgesteld).is_some(),
};

static NA_HERONDERZOEK: Voorwaarde = Voorwaarde {
    code: "na_heronderzoek",
    uitleg: "een heronderzoek dat aanleiding geeft",
    grondslag: &PW_9A_9,
    instelling: None,
    toets: |p| p.laatste(Gebeurtenis::Heronderzoek).is_some(),
};

static DRINGEND: Voorwaarde = Voorwaarde {
    code: "dringende_redenen",
    uitleg: "dringende redenen, in een individueel geval",
    grondslag: &PW_9_2,
    instelling: None,
    toets: |p| p.ja(&velden::DRINGENDE_REDENEN),
};

static EINDDATUM_LATER: Voorwaarde = Voorwaarde {
    code: "tijdelijk",
    uitleg: "een einddatum: deze ontheffing is tijdelijk",
    grondslag: &PW_9_2,
    instelling: None,
    toets: |p| p.nieuw.gegevens.datum(&velden::EINDDATUM).is_some_and(|einde| einde > p.op()),
};

static VOLLEDIG: Voorwaarde = Voorwaarde {
    code: "volledig_en_duurzaam",
    uitleg: "volledige en duurzame arbeidsongeschiktheid",
    grondslag: &PW_9_5,
    instelling: None,
    toets: |p| p.ja(&velden::VOLLEDIG_EN_DUURZAAM),
};

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "plan_van_aanpak",
        label: "Plan van aanpak",
        grondslag: &PW_9A_7,
        begint: &[Gebeurtenis::Verzoek as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Maanden(ONTHEFFING_PLAN_MAANDEN),
        eindigt: &[
            Gebeurtenis::PlanOpgesteld as u8,
            Gebeurtenis::Geweigerd as u8,
            Gebeurtenis::Ingetrokken as u8,
            Gebeurtenis::Beeindigd as u8,
            Gebeurtenis::UitzonderingVastgesteld as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "het college is te laat met het plan van aanpak",
        atw: false,
    },
    TermijnDef {
        naam: "heronderzoek",
        label: "Heronderzoek",
        grondslag: &PW_9A_8,
        begint: &[Gebeurtenis::PlanOpgesteld as u8, Gebeurtenis::Heronderzoek as u8],
        start: Start::Gebeurtenis,
        duur: Duur::NaMaanden(ONTHEFFING_PLAN_MAANDEN),
        eindigt: &[
            Gebeurtenis::Heronderzoek as u8,
            Gebeurtenis::Opgeschort as u8,
            Gebeurtenis::Ingetrokken as u8,
            Gebeurtenis::Beeindigd as u8,
            Gebeurtenis::TijdVerbruikt as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "het college onderzoekt iedere zes maanden opnieuw",
        atw: false,
    },
    TermijnDef {
        naam: "einde_tijdelijk",
        label: "Einde van de tijdelijke ontheffing",
        grondslag: &PW_9_2,
        begint: &[Gebeurtenis::TijdelijkVerleend as u8],
        start: Start::Veld(&velden::EINDDATUM),
        duur: Duur::NaMaanden(0),
        eindigt: &[Gebeurtenis::Beeindigd as u8, Gebeurtenis::UitzonderingVastgesteld as u8],
        opschorting: None,
        verlenging: &[],
        gevolg: "de verplichtingen gelden weer",
        atw: false,
    },
];

//! The course towards work (*re-integratietraject*): the municipality holds the *casusregie*, another party may carry it out.
#![doc(alias = "reintegration")]

mod kosten;

use self::kosten::*;
use super::duren::REDELIJK_WEKEN;
use super::grondslagen::*;
use super::ingebrekestelling::in_gebreke;
use super::velden;
use crate::norm::{Duur, Gegeven, InstellingDef, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "re_integratietraject", "Re-integratietraject (casusregie)", van Datum::constant(2015, 1, 1);
    over concat!(
        "Het traject naar werk, van aanmelding tot nazorg. De gemeente (team Werk) voert de casusregie; ",
        "uitvoeren kan een andere partij: het ontwikkelbedrijf, een werkgever of het onderwijs ",
        "(Participatiewet art. 7 lid 4, en de beleidsnotitie). De wet kent een plan van aanpak en periodieke ",
        "evaluatie, maar geen vaste tussentijd: die is een instelling.",
    );
    toestanden {
        Nieuw "nieuw" "Nog niet aangemeld" Begin;
        Aangemeld "aangemeld" "Aangemeld" Open;
        Intake "intake" "Intake" Open;
        Diagnose "diagnose" "Diagnose" Open;
        PlanConcept "plan_concept" "Plan in concept" Open;
        PlanVastgesteld "plan_vastgesteld" "Plan vastgesteld" Open;
        Wachtend "wachtend" "Wacht op een plek" Open;
        Actief "actief" "Actief" Open;
        Gepauzeerd "gepauzeerd" "Gepauzeerd" Open;
        Evaluatie "evaluatie" "Evaluatie" Open;
        Overgedragen "overgedragen" "Overgedragen aan een andere uitvoerder" Open;
        Nazorg "nazorg" "Nazorg" Rust;
        Afgerond "afgerond" "Afgerond" Rust;
        VoortijdigGestopt "voortijdig_gestopt" "Voortijdig gestopt" Eind;
        GestoptOvermacht "gestopt_overmacht" "Gestopt door overmacht" Eind;
        NietGestart "niet_gestart" "Niet gestart" Eind;
    }
    gebeurtenissen {
        Aanmelding fn aanmelding "Aangemeld" door College Klantmanager Uwv Onderwijs Partner
            { Nieuw => Aangemeld PRAKTIJK_TRAJECT; }
        Aanvraag fn aanvraag "Aanvraag van ondersteuning" door Inwoner Werkgever
            { Nieuw => Aangemeld PW_10_5; }
        Intake fn intake "Intake" door Klantmanager
            ; nodig KRING FINANCIERINGSGROND; als BEKOSTIGING
            { Aangemeld => Intake PW_7_1_A; }
        Diagnose fn diagnose "Diagnose" door Klantmanager Trajectbegeleider
            { Intake => Diagnose PRAKTIJK_TRAJECT; }
        PlanOpgesteld fn plan_opgesteld "Plan opgesteld" door Klantmanager
            { Diagnose => PlanConcept PW_44A_1; }
        PlanVastgesteld fn plan_vastgesteld "Plan vastgesteld" door College
            ; nodig SAMENSPRAAK ONDERZOEK_VERRICHT REGIE_BIJ; als SAMENSPRAAK ONDERZOEK CASUSREGIE
            { PlanConcept => PlanVastgesteld PW_44A_1; }
        GeenPlek fn geen_plek "Nog geen plek" door Klantmanager Trajectbegeleider
            { PlanVastgesteld => Wachtend PRAKTIJK_TRAJECT; }
        Gestart fn gestart "Gestart" door Klantmanager
            ; nodig PLEK_BESCHIKBAAR UITVOERDER JONGER_DAN_27 IN_ZOEKTERMIJN; ook ONDERSTEUNING_NOODZAKELIJK
            ; als PLEK ZOEKTERMIJN ZOEKTERMIJN_OUD
            { PlanVastgesteld => Actief PW_7_4; Wachtend => Actief PW_7_4; }
        Gepauzeerd fn gepauzeerd "Gepauzeerd" door Klantmanager Trajectbegeleider
            ; nodig REDEN_PAUZE
            { Actief => Gepauzeerd PRAKTIJK_TRAJECT; }
        Hervat fn hervat "Hervat" door Klantmanager
            { Gepauzeerd => Actief PRAKTIJK_TRAJECT; }
        KostenGeboekt fn kosten_geboekt "Kosten geboekt" door Klantmanager
            ; nodig KOSTEN KOSTEN_VAN KOSTEN_TOT; als KOSTEN_NIET_NEGATIEF KOSTENPERIODE BUITEN_PAUZE
            {
                Actief => Actief PRAKTIJK_TRAJECT;
                Gepauzeerd => Gepauzeerd PRAKTIJK_KOSTEN;
                Evaluatie => Evaluatie PRAKTIJK_TRAJECT;
                Overgedragen => Overgedragen PRAKTIJK_TRAJECT;
                Afgerond => Afgerond PRAKTIJK_TRAJECT;
            }
        Evaluatie fn evaluatie "Evaluatie" door Klantmanager
            ; nodig SAMENSPRAAK; als SAMENSPRAAK
            { Actief => Evaluatie PW_44A_2; }
        Bijgesteld fn bijgesteld "Plan bijgesteld of voortgezet" door Klantmanager
            { Evaluatie => Actief PW_44A_2; }
        Overgedragen fn overgedragen "Naar een andere uitvoerder" door Klantmanager
            ; nodig REGIE_BIJ UITVOERDER; als CASUSREGIE
            { Evaluatie => Overgedragen NOTITIE_UITVOERDER; }
        Aanvaard fn aanvaard "Aanvaard" door Trajectbegeleider Ontwikkelbedrijf Werkgever Onderwijs Partner
            ; nodig OVERNEMER_AKKOORD; als AKKOORD
            { Overgedragen => Actief NOTITIE_UITVOERDER; }
        NietAanvaard fn niet_aanvaard "Niet aanvaard" door Trajectbegeleider Ontwikkelbedrijf Werkgever Onderwijs Partner
            { Overgedragen => Evaluatie NOTITIE_REGIE; }
        Afgerond fn afgerond "Afgerond" door Klantmanager
            ; nodig UITKOMST
            { Evaluatie => Afgerond PRAKTIJK_SRG; Actief => Afgerond PRAKTIJK_SRG; }
        VoortijdigGestopt fn voortijdig_gestopt "Voortijdig gestopt" door Klantmanager
            {
                Evaluatie => VoortijdigGestopt PRAKTIJK_SRG;
                Actief => VoortijdigGestopt PRAKTIJK_SRG;
                Gepauzeerd => VoortijdigGestopt PRAKTIJK_SRG;
                Overgedragen => VoortijdigGestopt PRAKTIJK_SRG;
            }
        GestoptOvermacht fn gestopt_overmacht "Verhuizing, overlijden, detentie of zwangerschap" door Klantmanager
            ; nodig REDEN_OVERMACHT
            {
                Evaluatie => GestoptOvermacht PRAKTIJK_SRG;
                Actief => GestoptOvermacht PRAKTIJK_SRG;
                Gepauzeerd => GestoptOvermacht PRAKTIJK_SRG;
                Overgedragen => GestoptOvermacht PRAKTIJK_SRG;
            }
        NazorgGestart fn nazorg_gestart "Nazorg na plaatsing" door Klantmanager Jobcoach
            { Afgerond => Nazorg PRAKTIJK_TRAJECT; }
        Terugval fn terugval "Terugval" door Klantmanager Jobcoach Inwoner Werkgever
            { Nazorg => Aangemeld PRAKTIJK_TERUGVAL; }
        NietGestart fn niet_gestart "Gaat niet door" door Klantmanager College Inwoner
            ; nodig REDEN_EINDE
            {
                Aangemeld => NietGestart PRAKTIJK_TRAJECT;
                Intake => NietGestart PRAKTIJK_TRAJECT;
                Diagnose => NietGestart PRAKTIJK_TRAJECT;
                PlanConcept => NietGestart PRAKTIJK_TRAJECT;
                PlanVastgesteld => NietGestart PRAKTIJK_TRAJECT;
                Wachtend => NietGestart PRAKTIJK_TRAJECT;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door Inwoner Werkgever
            ; als TERMIJN_VOORBIJ EERSTE_KEER
            {
                Aangemeld => Aangemeld AWB_4_17_3;
                Intake => Intake AWB_4_17_3;
                Diagnose => Diagnose AWB_4_17_3;
                PlanConcept => PlanConcept AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen INSTELLINGEN;
}

/// The reason of the end in the re-integration statistics (*SRG*): 1 fully completed, 2 stopped early, 3 stopped by moving, death,
/// detention or pregnancy. `None` while the course goes on or when it never started.
///
/// ```
/// use participatiewet::traject::re_integratietraject::{Toestand, srg_reden};
/// assert_eq!(srg_reden(Toestand::Afgerond), Some(1));
/// assert_eq!(srg_reden(Toestand::Actief), None);
/// ```
#[must_use]
pub fn srg_reden(toestand: Toestand) -> Option<u8> {
    const CODES: &[(Toestand, u8)] = &[
        (Toestand::Afgerond, 1),
        (Toestand::Nazorg, 1),
        (Toestand::VoortijdigGestopt, 2),
        (Toestand::GestoptOvermacht, 3),
    ];
    CODES.iter().find(|(ander, _)| *ander == toestand).map(|(_, code)| *code)
}

static BEKOSTIGING: Voorwaarde = Voorwaarde {
    code: "bekostiging_buiten_doelgroep",
    uitleg: "voor iemand buiten de doelgroep van de Participatiewet een andere financieringsgrond",
    grondslag: &NOTITIE_BEKOSTIGING,
    instelling: None,
    toets: |p| p.ja(&velden::KRING) || p.nieuw.gegevens.woord(&velden::FINANCIERINGSGROND) != Some("participatiewet"),
};

static SAMENSPRAAK: Voorwaarde = Voorwaarde {
    code: "samenspraak",
    uitleg: "samenspraak met de persoon",
    grondslag: &PW_44A_2,
    instelling: None,
    toets: |p| p.ja(&velden::SAMENSPRAAK),
};

static ONDERZOEK: Voorwaarde = Voorwaarde {
    code: "onderzoek_naar_noodzaak",
    uitleg: "onderzoek naar noodzaak, mate en duur; het besluit volgt de resultaten",
    grondslag: &PW_10_4,
    instelling: None,
    toets: |p| p.ja(&velden::ONDERZOEK_VERRICHT),
};

static CASUSREGIE: Voorwaarde = Voorwaarde {
    code: "casusregie_belegd",
    uitleg: "precies één casusregisseur, zoals de gemeente dat heeft bepaald (zonder opgave: de klantmanager van team Werk)",
    grondslag: &NOTITIE_REGIE,
    instelling: Some(&velden::REGIE_BIJ),
    toets: |p| p.nieuw.gegevens.woord(&velden::REGIE_BIJ) == p.instelling.woord(&velden::REGIE_BIJ),
};

static PLEK: Voorwaarde = Voorwaarde {
    code: "plek_beschikbaar",
    uitleg: "een plek bij de uitvoerder",
    grondslag: &NOTITIE_UITVOERDER,
    instelling: None,
    toets: |p| p.ja(&velden::PLEK_BESCHIKBAAR),
};

fn in_zoektermijn(p: &Poging<'_>) -> bool {
    !p.nee(&velden::JONGER_DAN_27) && !p.nee(&velden::IN_ZOEKTERMIJN)
}

static ZOEKTERMIJN: Voorwaarde = Voorwaarde {
    code: "zoektermijn_loopt",
    uitleg: "niet in de vier weken na de melding, tenzij het college ondersteuning noodzakelijk acht",
    grondslag: &PW_7_3_B,
    instelling: None,
    toets: |p| !in_zoektermijn(p) || p.ja(&velden::ONDERSTEUNING_NOODZAKELIJK),
};

static ZOEKTERMIJN_OUD: Voorwaarde = Voorwaarde {
    code: "zoektermijn_loopt",
    uitleg: "niet in de vier weken na de melding",
    grondslag: &PW_7_3_B_OUD,
    instelling: None,
    toets: |p| !in_zoektermijn(p),
};

static AKKOORD: Voorwaarde = Voorwaarde {
    code: "overnemer_akkoord",
    uitleg: "de nieuwe uitvoerder aanvaardt het traject",
    grondslag: &NOTITIE_UITVOERDER,
    instelling: None,
    toets: |p| p.ja(&velden::OVERNEMER_AKKOORD),
};

const BESLIST: &[u8] = &[Gebeurtenis::PlanVastgesteld as u8, Gebeurtenis::NietGestart as u8];

in_gebreke!(BESLIST);

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "beslissing_op_aanvraag",
        label: "Beslissing op de aanvraag van ondersteuning",
        grondslag: &AWB_4_13,
        begint: &[Gebeurtenis::Aanvraag as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(REDELIJK_WEKEN),
        eindigt: BESLIST,
        opschorting: None,
        verlenging: &[],
        gevolg: "de aanvrager kan het college in gebreke stellen",
        atw: true,
    },
    TermijnDef {
        naam: "evaluatie",
        label: "Evaluatie van het plan",
        grondslag: &PW_44A_2,
        begint: &[Gebeurtenis::Gestart as u8, Gebeurtenis::Bijgesteld as u8, Gebeurtenis::Aanvaard as u8],
        // what is decided locally is the time between two evaluations, however long the first one took
        start: Start::Laatste(&[Gebeurtenis::Gestart as u8, Gebeurtenis::Evaluatie as u8]),
        duur: Duur::LokaalMaanden(&velden::EVALUATIE_MAANDEN),
        eindigt: &[
            Gebeurtenis::Evaluatie as u8,
            Gebeurtenis::Afgerond as u8,
            Gebeurtenis::VoortijdigGestopt as u8,
            Gebeurtenis::GestoptOvermacht as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "het plan is later geëvalueerd dan afgesproken",
        atw: false,
    },
    NA_INGEBREKESTELLING,
    DWANGSOM,
];

static INSTELLINGEN: &[InstellingDef] = &[
    InstellingDef {
        veld: &velden::REGIE_BIJ,
        standaard: Some(Gegeven::Woord("klantmanager")),
        grondslag: &NOTITIE_REGIE,
    },
    InstellingDef {
        veld: &velden::KOSTEN_BIJ_PAUZE,
        standaard: Some(Gegeven::JaNee(false)),
        grondslag: &PRAKTIJK_KOSTEN,
    },
    InstellingDef { veld: &velden::EVALUATIE_MAANDEN, standaard: None, grondslag: &PW_44A_2 },
];

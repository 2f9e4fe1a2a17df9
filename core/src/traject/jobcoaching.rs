//! *Jobcoaching* and other personal support at work (Participatiewet art. 10 lid 1 and 3, 10da, 8a lid 2 onder e).
#![doc(alias = "job coaching")]

use super::duren::REDELIJK_WEKEN;
use super::grondslagen::*;
use super::ingebrekestelling::in_gebreke;
use super::velden;
use crate::norm::{Duur, InstellingDef, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "jobcoaching", "Jobcoaching en interne werkbegeleiding", van Datum::constant(2023, 7, 1);
    over concat!(
        "Persoonlijke ondersteuning op de werkplek, door een erkende deskundige (jobcoach) of een interne ",
        "werkbegeleider, in natura of als subsidie (Participatiewet art. 10). Duur en intensiteit staan in de ",
        "verordening. In Stadskanaal geeft team Werk jobcoaching bij gewone werkgevers; het ontwikkelbedrijf ",
        "begeleidt zijn eigen werknemers.",
    );
    toestanden {
        Nieuw "nieuw" "Nog niet aangevraagd" Begin;
        Aangevraagd "aangevraagd" "Aangevraagd" Open;
        Onderzoek "onderzoek" "Onderzoek" Open;
        Toegekend "toegekend" "Toegekend" Open;
        Actief "actief" "Actief" Open;
        Evaluatie "evaluatie" "Evaluatie" Open;
        Afbouw "afbouw" "Afbouw" Open;
        Beeindigd "beeindigd" "Beëindigd" Eind;
        Afgewezen "afgewezen" "Afgewezen" Eind;
    }
    gebeurtenissen {
        Aanvraag fn aanvraag "Aanvraag" door Inwoner Werkgever
            { Nieuw => Aangevraagd PW_10_5; }
        OnderzoekGestart fn onderzoek_gestart "Onderzoek naar noodzaak, mate en duur" door College Klantmanager
            { Nieuw => Onderzoek PW_10_4; Aangevraagd => Onderzoek PW_10_4; }
        Toegekend fn toegekend "Toegekend" door College
            ; nodig VORM_ONDERSTEUNING VERSTREKKING UREN_TOEGEKEND ONDERZOEK_VERRICHT; ook EINDDATUM; als ONDERZOEK
            { Onderzoek => Toegekend PW_10_3; }
        Afgewezen fn afgewezen "Afgewezen" door College
            ; nodig REDEN_AFWIJZING DOELGROEP_LOONKOSTENSUBSIDIE; als REDEN_VOOR_DOELGROEP
            { Onderzoek => Afgewezen PW_10_4; }
        Gestart fn gestart "Gestart" door Jobcoach Werkgever Klantmanager
            { Toegekend => Actief PRAKTIJK_JOBCOACH; }
        Begeleid fn begeleid "Uren begeleid" door Jobcoach Werkgever
            ; nodig UREN; als UREN_BINNEN_TOEKENNING
            { Actief => Actief PW_8A_2_E; Afbouw => Afbouw PW_8A_2_E; }
        Evaluatie fn evaluatie "Evaluatie" door Klantmanager Jobcoach
            { Actief => Evaluatie PRAKTIJK_JOBCOACH; Afbouw => Evaluatie PRAKTIJK_JOBCOACH; }
        Voortgezet fn voortgezet "Voortgezet, gelijk of meer" door College
            ; nodig UREN_TOEGEKEND
            { Evaluatie => Actief PW_8A_2_E; }
        Afgebouwd fn afgebouwd "Minder begeleiding" door College
            ; nodig UREN_TOEGEKEND
            { Evaluatie => Afbouw PW_8A_2_E; }
        Beeindigd fn beeindigd "Beëindigd" door College Klantmanager Werkgever Inwoner
            ; nodig REDEN_EINDE
            {
                Aangevraagd => Beeindigd PROCESGANG;
                Onderzoek => Beeindigd PROCESGANG;
                Toegekend => Beeindigd PRAKTIJK_JOBCOACH;
                Actief => Beeindigd PRAKTIJK_JOBCOACH;
                Evaluatie => Beeindigd PRAKTIJK_JOBCOACH;
                Afbouw => Beeindigd PRAKTIJK_JOBCOACH;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door Inwoner Werkgever
            ; als TERMIJN_VOORBIJ EERSTE_KEER
            {
                Aangevraagd => Aangevraagd AWB_4_17_3;
                Onderzoek => Onderzoek AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen INSTELLINGEN;
}

static ONDERZOEK: Voorwaarde = Voorwaarde {
    code: "onderzoek_naar_noodzaak",
    uitleg: "onderzoek naar noodzaak, mate en duur; het besluit volgt de resultaten",
    grondslag: &PW_10_4,
    instelling: None,
    toets: |p| p.ja(&velden::ONDERZOEK_VERRICHT),
};

static REDEN_VOOR_DOELGROEP: Voorwaarde = Voorwaarde {
    code: "aanspraak_doelgroep",
    uitleg: "bij iemand uit de doelgroep loonkostensubsidie alleen de reden niet_nodig: er is aanspraak op begeleiding",
    grondslag: &PW_10DA,
    instelling: None,
    toets: |p| {
        p.nee(&velden::DOELGROEP_LOONKOSTENSUBSIDIE)
            || p.nieuw.gegevens.woord(&velden::REDEN_AFWIJZING) == Some("niet_nodig")
    },
};

/// The sum of a field over the course.
fn som(p: &Poging<'_>, veld: &'static crate::norm::VeldDef) -> u32 {
    p.historie.iter().filter_map(|gebeurd| gebeurd.gegevens.aantal(veld)).fold(0, u32::saturating_add)
}

static UREN_BINNEN_TOEKENNING: Voorwaarde = Voorwaarde {
    code: "uren_boven_toekenning",
    uitleg: "uren die binnen de toegekende uren blijven; meer kan na een evaluatie",
    grondslag: &PW_8A_2_E,
    instelling: None,
    toets: |p| {
        let nu = p.nieuw.gegevens.aantal(&velden::UREN).unwrap_or(u32::MAX);
        som(p, &velden::UREN).saturating_add(nu) <= som(p, &velden::UREN_TOEGEKEND)
    },
};

const BESLIST: &[u8] = &[Gebeurtenis::Toegekend as u8, Gebeurtenis::Afgewezen as u8, Gebeurtenis::Beeindigd as u8];

in_gebreke!(BESLIST);

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "beslissing_op_aanvraag",
        label: "Beslissing op de aanvraag",
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
        naam: "langste_duur",
        label: "Langste duur volgens de verordening",
        grondslag: &PW_8A_2_E,
        begint: &[Gebeurtenis::Gestart as u8],
        start: Start::Gebeurtenis,
        duur: Duur::LokaalMaanden(&velden::JOBCOACH_MAXIMUM_MAANDEN),
        eindigt: &[Gebeurtenis::Beeindigd as u8],
        opschorting: None,
        verlenging: &[],
        gevolg: "langer dan de verordening toestaat",
        atw: false,
    },
    NA_INGEBREKESTELLING,
    DWANGSOM,
];

static INSTELLINGEN: &[InstellingDef] =
    &[InstellingDef { veld: &velden::JOBCOACH_MAXIMUM_MAANDEN, standaard: None, grondslag: &PW_8A_2_E }];

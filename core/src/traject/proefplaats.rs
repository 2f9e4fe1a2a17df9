//! A trial placement (*proefplaats*): unpaid work at an employer, two months and at most four more (Participatiewet art. 8a lid 2 onder d).
#![doc(alias = "trial placement")]

use super::duren::{PROEFPLAATS_EERST_MAANDEN, PROEFPLAATS_VERLENGING_MAANDEN};
use super::grondslagen::*;
use super::velden;
use crate::norm::{Duur, Gebeurd, InstellingDef, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "proefplaats", "Proefplaats", van Datum::constant(2023, 7, 1);
    over concat!(
        "Onbeloond werk bij een werkgever, voor een beperkte tijd, gericht op een dienstverband bij die ",
        "werkgever; de bijstand loopt door (Participatiewet art. 6 onder h en art. 8a lid 2 onder d). De dag ",
        "van toestaan is de eerste dag. De overige voorwaarden staan in de verordening. De proefplaatsing van ",
        "het UWV is een andere regeling.",
    );
    toestanden {
        Aangevraagd "aangevraagd" "Aangevraagd" Begin;
        Toegestaan "toegestaan" "Toegestaan" Open;
        Verlengd "verlengd" "Verlengd" Open;
        Dienstverband "dienstverband" "Dienstverband" Eind;
        GeenDienstverband "geen_dienstverband" "Geen dienstverband" Eind;
        VoortijdigBeeindigd "voortijdig_beeindigd" "Voortijdig beëindigd" Eind;
        Geweigerd "geweigerd" "Geweigerd" Eind;
    }
    gebeurtenissen {
        Toegestaan fn toegestaan "Toegestaan" door College
            ; nodig ALGEMENE_BIJSTAND ONBELOOND GERICHT_OP_DIENSTVERBAND EERDER_BIJ_DEZE_WERKGEVER EINDDATUM
            ; als ALGEMENE_BIJSTAND ONBELOOND GERICHT HERHALING EERSTE_PERIODE
            { Aangevraagd => Toegestaan PW_8A_2_D; }
        Geweigerd fn geweigerd "Geweigerd" door College
            { Aangevraagd => Geweigerd PW_8A_2_D; }
        Verlengd fn verlengd "Verlengd" door College
            ; nodig EINDDATUM; als VERLENGING_MAG VERLENGING_DUUR PERIODE_LOOPT
            { Toegestaan => Verlengd PW_8A_2_D; }
        LoonwaardeGemeten fn loonwaarde_gemeten "Loonwaarde gemeten" door Loonwaardedeskundige
            ; nodig LOONWAARDE; als PERIODE_LOOPT
            { Toegestaan => Toegestaan PRAKTIJK_PRAKTIJKROUTE; Verlengd => Verlengd PRAKTIJK_PRAKTIJKROUTE; }
        Dienstverband fn dienstverband "Dienstverband bij deze werkgever" door Werkgever Klantmanager
            ; als PERIODE_LOOPT
            { Toegestaan => Dienstverband PW_6_H; Verlengd => Dienstverband PW_6_H; }
        GeenDienstverband fn geen_dienstverband "Einde van de periode zonder dienstverband" door Werkgever Klantmanager
            ; als EINDE_PERIODE
            { Toegestaan => GeenDienstverband PW_8A_2_D; Verlengd => GeenDienstverband PW_8A_2_D; }
        VoortijdigBeeindigd fn voortijdig_beeindigd "Voortijdig beëindigd" door Inwoner Werkgever Klantmanager College
            ; nodig REDEN_EINDE; als PERIODE_LOOPT
            { Toegestaan => VoortijdigBeeindigd PROCESGANG; Verlengd => VoortijdigBeeindigd PROCESGANG; }
    }
    termijnen TERMIJNEN;
    instellingen INSTELLINGEN;
}

static ALGEMENE_BIJSTAND: Voorwaarde = Voorwaarde {
    code: "algemene_bijstand",
    uitleg: "een persoon die algemene bijstand ontvangt",
    grondslag: &PW_8A_2_D,
    instelling: None,
    toets: |p| p.ja(&velden::ALGEMENE_BIJSTAND),
};

static ONBELOOND: Voorwaarde = Voorwaarde {
    code: "onbeloond",
    uitleg: "onbeloonde werkzaamheden",
    grondslag: &PW_6_H,
    instelling: None,
    toets: |p| p.ja(&velden::ONBELOOND),
};

static GERICHT: Voorwaarde = Voorwaarde {
    code: "gericht_op_dienstverband",
    uitleg: "een proefplaats die is gericht op een dienstverband bij die werkgever",
    grondslag: &PW_6_H,
    instelling: None,
    toets: |p| p.ja(&velden::GERICHT_OP_DIENSTVERBAND),
};

static HERHALING: Voorwaarde = Voorwaarde {
    code: "herhaling_bij_zelfde_werkgever",
    uitleg: "niet opnieuw bij dezelfde werkgever, tenzij de verordening dat toelaat (instelling herhaling_zelfde_werkgever)",
    grondslag: &PW_8A_2_D,
    instelling: None,
    toets: |p| {
        p.nee(&velden::EERDER_BIJ_DEZE_WERKGEVER)
            || p.instelling.ja_nee(&velden::HERHALING_ZELFDE_WERKGEVER) == Some(true)
    },
};

/// Whether the period that is asked lies after `van` and is no longer than these months.
fn past(p: &Poging<'_>, van: Datum, maanden: u32) -> bool {
    p.nieuw.gegevens.datum(&velden::EINDDATUM).is_some_and(|tot| van < tot && tot <= van.plus_maanden(maanden))
}

static EERSTE_PERIODE: Voorwaarde = Voorwaarde {
    code: "eerste_periode_twee_maanden",
    uitleg: "een eerste periode van ten hoogste twee maanden, vanaf de dag van toestaan",
    grondslag: &PW_8A_2_D,
    instelling: None,
    toets: |p| past(p, p.op(), PROEFPLAATS_EERST_MAANDEN),
};

static VERLENGING_MAG: Voorwaarde = Voorwaarde {
    code: "verlenging_toegestaan",
    uitleg: "een verordening die verlengen toelaat",
    grondslag: &PW_8A_2_D,
    instelling: Some(&velden::VERLENGING_PROEFPLAATS),
    toets: |p| p.instelling.ja_nee(&velden::VERLENGING_PROEFPLAATS) == Some(true),
};

static VERLENGING_DUUR: Voorwaarde = Voorwaarde {
    code: "verlenging_vier_maanden",
    uitleg: "een verlenging van ten hoogste vier maanden, aansluitend op de eerste periode, samen ten hoogste zes maanden",
    grondslag: &PW_8A_2_D,
    instelling: None,
    toets: |p| {
        let begin = p.laatste(Gebeurtenis::Toegestaan);
        let Some((start, einde)) = begin.and_then(|begin| Some((begin.op, einddatum(begin)?))) else { return false };
        let samen = PROEFPLAATS_EERST_MAANDEN.saturating_add(PROEFPLAATS_VERLENGING_MAANDEN);
        past(p, einde, PROEFPLAATS_VERLENGING_MAANDEN) && past(p, start, samen)
    },
};

fn einddatum(gebeurd: &Gebeurd) -> Option<Datum> {
    gebeurd.gegevens.datum(&velden::EINDDATUM)
}

fn einde(p: &Poging<'_>) -> Option<Datum> {
    p.historie.iter().rev().find_map(einddatum)
}

static PERIODE_LOOPT: Voorwaarde = Voorwaarde {
    code: "periode_is_voorbij",
    uitleg: "een dag in de toegestane periode; daarna kan alleen geen_dienstverband, met de dag waarop de periode eindigde",
    grondslag: &PW_8A_2_D,
    instelling: None,
    toets: |p| einde(p).is_some_and(|einde| p.op() <= einde),
};

static EINDE_PERIODE: Voorwaarde = Voorwaarde {
    code: "einde_van_de_periode",
    uitleg: "de eerste dag na de toegestane periode; eerder stoppen is voortijdig_beeindigd",
    grondslag: &PW_8A_2_D,
    instelling: None,
    toets: |p| einde(p).is_some_and(|einde| p.op() == einde),
};

const AFLOOP: &[u8] =
    &[Gebeurtenis::Dienstverband as u8, Gebeurtenis::GeenDienstverband as u8, Gebeurtenis::VoortijdigBeeindigd as u8];

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "eerste_periode",
        label: "Langste eerste periode",
        grondslag: &PW_8A_2_D,
        begint: &[Gebeurtenis::Toegestaan as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Periode(PROEFPLAATS_EERST_MAANDEN),
        eindigt: &[
            Gebeurtenis::Verlengd as u8,
            Gebeurtenis::Dienstverband as u8,
            Gebeurtenis::GeenDienstverband as u8,
            Gebeurtenis::VoortijdigBeeindigd as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "zonder verlenging is de proefplaats voorbij",
        atw: false,
    },
    TermijnDef {
        naam: "langste_duur",
        label: "Langste duur met verlenging",
        grondslag: &PW_8A_2_D,
        begint: &[Gebeurtenis::Toegestaan as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Periode(PROEFPLAATS_EERST_MAANDEN + PROEFPLAATS_VERLENGING_MAANDEN),
        eindigt: AFLOOP,
        opschorting: None,
        verlenging: &[],
        gevolg: "langer kan een proefplaats niet duren",
        atw: false,
    },
];

static INSTELLINGEN: &[InstellingDef] = &[
    InstellingDef { veld: &velden::VERLENGING_PROEFPLAATS, standaard: None, grondslag: &PW_8A_2_D },
    InstellingDef { veld: &velden::HERHALING_ZELFDE_WERKGEVER, standaard: None, grondslag: &PW_8A_2_D },
];

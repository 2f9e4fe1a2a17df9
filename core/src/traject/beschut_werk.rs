//! *Beschut werk* (sheltered work, Participatiewet art. 10b): from signal to job, with the waiting list against the year's number.
#![doc(alias = "sheltered work")]

use super::duren::{HERHAALD_VERZOEK_MAANDEN, REDELIJK_WEKEN, UWV_WEKEN};
use super::grondslagen::*;
use super::ingebrekestelling::in_gebreke;
use super::velden;
use crate::norm::{Duur, Poging, Rol, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "beschut_werk", "Beschut werk", van Datum::constant(2017, 1, 1);
    over concat!(
        "Van signalering tot dienstbetrekking in een beschutte omgeving (Participatiewet art. 10b). Het UWV ",
        "adviseert, het college stelt vast. De plicht tot aanbod vervalt zolang het aantal van het jaar is ",
        "gerealiseerd: dan de wachtlijst. Een vast moment voor herbeoordeling is in de wet niet gevonden. De ",
        "tabel beschrijft de wet vanaf 2017; de regeling van 2015 en 2016 niet.",
    );
    toestanden {
        Signalering "signalering" "Signalering" Begin;
        AdviesAangevraagd "advies_aangevraagd" "Advies aangevraagd" Open;
        UwvOnderzoek "uwv_onderzoek" "UWV onderzoekt" Open;
        AdviesPositief "advies_positief" "Advies positief" Open;
        AdviesNegatief "advies_negatief" "Advies negatief" Rust;
        Toegewezen "toegewezen" "Toegewezen" Open;
        Wachtlijst "wachtlijst" "Wachtlijst" Open;
        Overbrugging "overbrugging" "Overbrugging" Open;
        InDienst "in_dienst" "In dienst" Open;
        Herbeoordeling "herbeoordeling" "Herbeoordeling" Open;
        Doorgestroomd "doorgestroomd" "Doorgestroomd" Rust;
        Beeindigd "beeindigd" "Beëindigd" Eind;
        Afgewezen "afgewezen" "Afgewezen" Eind;
    }
    gebeurtenissen {
        AdviesAangevraagd fn advies_aangevraagd "College vraagt advies" door College
            ; nodig KRING_BESCHUT_WERK; als KRING
            { Signalering => AdviesAangevraagd PW_10B_2; }
        Aanvraag fn aanvraag "Persoon vraagt UWV om advies" door Inwoner
            ; nodig KRING_BESCHUT_WERK; als KRING
            { Signalering => AdviesAangevraagd PW_10B_3; }
        Verzoek fn verzoek "Persoon verzoekt college om beschut werk" door Inwoner
            { Signalering => Signalering PW_10B_1; }
        Heraanvraag fn heraanvraag "Nieuwe aanvraag van advies" door College Inwoner
            ; nodig SITUATIE_GEWIJZIGD
            { AdviesNegatief => AdviesAangevraagd PRAKTIJK_UWV_HERAANVRAAG; }
        OnderzoekGestart fn onderzoek_gestart "UWV start onderzoek" door Uwv
            ; als NIET_HERHAALD
            { AdviesAangevraagd => UwvOnderzoek PW_10B_2; }
        AdviesZonderOnderzoek fn advies_zonder_onderzoek "Negatief advies zonder onderzoek" door Uwv
            ; als HERHAALD
            { AdviesAangevraagd => AdviesNegatief ADVIES_3_3; }
        AdviesPositief fn advies_positief "Positief advies" door Uwv
            ; nodig ARBEIDSVERMOGEN AANPASSING_NIET_REDELIJK TOEZICHT_NIET_REDELIJK; als CRITERIUM
            { UwvOnderzoek => AdviesPositief ADVIES_3; }
        AdviesNegatief fn advies_negatief "Negatief advies" door Uwv
            ; nodig ARBEIDSVERMOGEN AANPASSING_NIET_REDELIJK TOEZICHT_NIET_REDELIJK; als GEEN_CRITERIUM
            { UwvOnderzoek => AdviesNegatief ADVIES_3; }
        Toegewezen fn toegewezen "College stelt vast dat beschut werk nodig is" door College
            { AdviesPositief => Toegewezen PW_10B_1; }
        Afgewezen fn afgewezen "College wijst af" door College
            ; ook GEMOTIVEERD
            {
                AdviesNegatief => Afgewezen PW_10B_1;
                AdviesPositief => Afgewezen PRAKTIJK_AFWIJKEN als AFWIJKING_GEMOTIVEERD;
            }
        OpWachtlijst fn op_wachtlijst "Op de wachtlijst" door College
            ; nodig GEREALISEERD MINIMUMAANTAL; ook AANTAL_VERORDENING POSITIE; als AANTAL_GEREALISEERD
            { Toegewezen => Wachtlijst PW_10B_6; }
        OverbruggingGestart fn overbrugging_gestart "Voorziening tot de start" door College Ontwikkelbedrijf
            { Toegewezen => Overbrugging PW_10B_7; Wachtlijst => Overbrugging PW_10B_7; }
        Geplaatst fn geplaatst "Geplaatst" door College Ontwikkelbedrijf Werkgever
            ; nodig VORM_DIENSTBETREKKING; ook EERSTE_VOLGENS_VOLGORDE UREN_PER_WEEK WSW_DIENSTBETREKKING; als VOLGORDE GEEN_WSW
            {
                Toegewezen => InDienst PW_10B_1;
                Wachtlijst => InDienst PW_10B_5;
                Overbrugging => InDienst PW_10B_1;
            }
        LoonkostensubsidieVerleend fn loonkostensubsidie_verleend "Loonkostensubsidie verleend" door College
            { InDienst => InDienst PW_10B_9; }
        HerbeoordelingGestart fn herbeoordeling_gestart "Herbeoordeling" door College Inwoner
            ; nodig SITUATIE_GEWIJZIGD; als GEWIJZIGD
            { InDienst => Herbeoordeling PW_10B_1; }
        Bevestigd fn bevestigd "Beschut werk blijft nodig" door College
            { Herbeoordeling => InDienst PW_10B_1; }
        Doorgestroomd fn doorgestroomd "Naar regulier werk of andere participatie" door College Klantmanager Ontwikkelbedrijf
            { Herbeoordeling => Doorgestroomd PRAKTIJK_TERUGVAL; InDienst => Doorgestroomd PRAKTIJK_TERUGVAL; }
        Teruggevallen fn teruggevallen "Terug naar beschut werk" door College
            ; nodig VORM_DIENSTBETREKKING; ook UREN_PER_WEEK WSW_DIENSTBETREKKING; als GEEN_WSW
            { Doorgestroomd => InDienst PRAKTIJK_TERUGVAL; }
        Beeindigd fn beeindigd "Beëindigd" door College Klantmanager Ontwikkelbedrijf Inwoner
            ; nodig REDEN_EINDE
            {
                Signalering => Beeindigd PROCESGANG;
                AdviesAangevraagd => Beeindigd PROCESGANG;
                UwvOnderzoek => Beeindigd PROCESGANG;
                AdviesPositief => Beeindigd PROCESGANG;
                AdviesNegatief => Beeindigd PROCESGANG;
                Toegewezen => Beeindigd PROCESGANG;
                Wachtlijst => Beeindigd PROCESGANG;
                Overbrugging => Beeindigd PROCESGANG;
                InDienst => Beeindigd PROCESGANG;
                Herbeoordeling => Beeindigd PROCESGANG;
                Doorgestroomd => Beeindigd PROCESGANG;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door Inwoner
            ; als TERMIJN_VOORBIJ EERSTE_KEER
            {
                Signalering => Signalering AWB_4_17_3;
                AdviesAangevraagd => AdviesAangevraagd AWB_4_17_3;
                UwvOnderzoek => UwvOnderzoek AWB_4_17_3;
                AdviesPositief => AdviesPositief AWB_4_17_3;
                AdviesNegatief => AdviesNegatief AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}

static KRING: Voorwaarde = Voorwaarde {
    code: "kring_beschut_werk",
    uitleg: "een persoon van artikel 7 of 7a, of met een uitkering die artikel 10b noemt",
    grondslag: &PW_10B_1,
    instelling: None,
    toets: |p| p.ja(&velden::KRING_BESCHUT_WERK),
};

/// The request to UWV that is open now, and the advice before it.
fn herhaald_verzoek(p: &Poging<'_>) -> bool {
    let Some(aanvraag) = p.laatste(Gebeurtenis::Heraanvraag) else { return false };
    let eerder = p.historie.iter().rev().find(|gebeurd| {
        gebeurd.op <= aanvraag.op
            && [Gebeurtenis::AdviesNegatief as u8, Gebeurtenis::AdviesZonderOnderzoek as u8]
                .contains(&gebeurd.gebeurtenis)
    });
    let binnen = eerder.is_some_and(|advies| aanvraag.op < advies.op.plus_maanden(HERHAALD_VERZOEK_MAANDEN));
    let nieuwe_feiten = aanvraag.gegevens.ja_nee(&velden::SITUATIE_GEWIJZIGD) != Some(false);
    aanvraag.door == Rol::Inwoner && binnen && !nieuwe_feiten
}

static NIET_HERHAALD: Voorwaarde = Voorwaarde {
    code: "geen_onderzoek_bij_herhaald_verzoek",
    uitleg: "na een eigen verzoek binnen twaalf maanden na het vorige advies, zonder nieuwe feiten, volgt een negatief advies zonder onderzoek",
    grondslag: &ADVIES_3_3,
    instelling: None,
    toets: |p| !herhaald_verzoek(p),
};

static HERHAALD: Voorwaarde = Voorwaarde {
    code: "alleen_bij_herhaald_verzoek",
    uitleg: "een advies zonder onderzoek kan alleen na een eigen verzoek binnen twaalf maanden na het vorige advies, zonder nieuwe feiten",
    grondslag: &ADVIES_3_3,
    instelling: None,
    toets: herhaald_verzoek,
};

fn criterium(p: &Poging<'_>) -> bool {
    p.ja(&velden::ARBEIDSVERMOGEN) && (p.ja(&velden::AANPASSING_NIET_REDELIJK) || p.ja(&velden::TOEZICHT_NIET_REDELIJK))
}

static CRITERIUM: Voorwaarde = Voorwaarde {
    code: "criterium_beschut_werk",
    uitleg: "een positief advies past bij arbeidsvermogen en aanpassingen of begeleiding die een werkgever redelijkerwijs niet kan bieden",
    grondslag: &ADVIES_3,
    instelling: None,
    toets: criterium,
};

static GEEN_CRITERIUM: Voorwaarde = Voorwaarde {
    code: "criterium_beschut_werk_is_vervuld",
    uitleg: "een negatief advies past niet als aan het criterium is voldaan",
    grondslag: &ADVIES_3,
    instelling: None,
    toets: |p| !criterium(p),
};

static AFWIJKING_GEMOTIVEERD: Voorwaarde = Voorwaarde {
    code: "afwijking_gemotiveerd",
    uitleg: "afwijken van een positief advies kan alleen bij uitzondering en met redenen",
    grondslag: &PRAKTIJK_AFWIJKEN,
    instelling: None,
    toets: |p| p.ja(&velden::GEMOTIVEERD),
};

static AANTAL_GEREALISEERD: Voorwaarde = Voorwaarde {
    code: "aantal_nog_niet_gerealiseerd",
    uitleg: "een wachtlijst kan pas als het aantal van de ministeriële regeling, of het hogere aantal van de raad, is gerealiseerd",
    grondslag: &PW_10B_6,
    instelling: None,
    toets: |p| {
        let gegevens = &p.nieuw.gegevens;
        let nodig = gegevens.aantal(&velden::MINIMUMAANTAL).max(gegevens.aantal(&velden::AANTAL_VERORDENING));
        gegevens.aantal(&velden::GEREALISEERD) >= nodig
    },
};

static VOLGORDE: Voorwaarde = Voorwaarde {
    code: "volgorde_wachtlijst",
    uitleg: "van de wachtlijst wordt eerst geplaatst wie volgens de volgorde van de verordening aan de beurt is",
    grondslag: &PW_10B_5,
    instelling: None,
    toets: |p| !p.was_in(Toestand::Wachtlijst) || p.ja(&velden::EERSTE_VOLGENS_VOLGORDE),
};

static GEEN_WSW: Voorwaarde = Voorwaarde {
    code: "geen_wsw_dienstbetrekking",
    uitleg: "niet tegelijk een dienstbetrekking van de Wet sociale werkvoorziening",
    grondslag: &PRAKTIJK_WSW,
    instelling: None,
    toets: |p| !p.ja(&velden::WSW_DIENSTBETREKKING),
};

static GEWIJZIGD: Voorwaarde = Voorwaarde {
    code: "situatie_gewijzigd",
    uitleg: "een herbeoordeling volgt op een gewijzigde situatie; een vast moment kent de wet niet",
    grondslag: &PW_10B_1,
    instelling: None,
    toets: |p| p.ja(&velden::SITUATIE_GEWIJZIGD),
};

const ADVIEZEN: &[u8] = &[
    Gebeurtenis::AdviesPositief as u8,
    Gebeurtenis::AdviesNegatief as u8,
    Gebeurtenis::AdviesZonderOnderzoek as u8,
    Gebeurtenis::Beeindigd as u8,
];

const BESLIST: &[u8] = &[Gebeurtenis::Toegewezen as u8, Gebeurtenis::Afgewezen as u8, Gebeurtenis::Beeindigd as u8];

in_gebreke!(BESLIST);

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "uwv_advies",
        label: "Advies van het UWV",
        grondslag: &ADVIES_2_1,
        begint: &[Gebeurtenis::AdviesAangevraagd as u8, Gebeurtenis::Aanvraag as u8, Gebeurtenis::Heraanvraag as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(UWV_WEKEN),
        eindigt: ADVIEZEN,
        opschorting: None,
        verlenging: &[],
        gevolg: "het advies is te laat; het college kan het UWV daarop aanspreken",
        atw: true,
    },
    TermijnDef {
        naam: "uwv_advies_tot_2017",
        label: "Advies van het UWV op verzoek van het college",
        grondslag: &ADVIES_2_2,
        begint: &[Gebeurtenis::AdviesAangevraagd as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(UWV_WEKEN),
        eindigt: ADVIEZEN,
        opschorting: None,
        verlenging: &[],
        gevolg: "het advies is te laat; het college kan het UWV daarop aanspreken",
        atw: true,
    },
    TermijnDef {
        naam: "beslissing_op_verzoek",
        label: "Beslissing van het college op het verzoek",
        grondslag: &AWB_4_13,
        begint: &[Gebeurtenis::Verzoek as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(REDELIJK_WEKEN),
        eindigt: BESLIST,
        opschorting: None,
        verlenging: &[],
        gevolg: "de persoon kan het college in gebreke stellen",
        atw: true,
    },
    NA_INGEBREKESTELLING,
    DWANGSOM,
];

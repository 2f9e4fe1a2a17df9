//! The guards of the participatieplaats.

use super::{Gebeurtenis, Toestand};
use crate::norm::{Poging, Voorwaarde};
use crate::tijd::Datum;
use crate::traject::duren::{
    BUITEN_BESCHOUWING_MAANDEN, PARTICIPATIEPLAATS_BEOORDELING, PARTICIPATIEPLAATS_EEN_VERLENGING,
    PARTICIPATIEPLAATS_HALFJAAR, PARTICIPATIEPLAATS_JAAR, PARTICIPATIEPLAATS_MAXIMUM,
    PARTICIPATIEPLAATS_TWEE_VERLENGINGEN,
};
use crate::traject::grondslagen::*;
use crate::traject::velden;

pub(super) static ALGEMENE_BIJSTAND: Voorwaarde = Voorwaarde {
    code: "algemene_bijstand",
    uitleg: "een persoon die algemene bijstand ontvangt (of, na afspraak met het UWV, een uitkering van het UWV)",
    grondslag: &PW_10A_1,
    instelling: None,
    toets: |p| p.ja(&velden::ALGEMENE_BIJSTAND),
};

pub(super) static KANS_GERING: Voorwaarde = Voorwaarde {
    code: "kans_op_werk_gering",
    uitleg: "een geringe kans op werk, waardoor de persoon nog niet bemiddelbaar is",
    grondslag: &PW_10A_1,
    instelling: None,
    toets: |p| p.ja(&velden::KANS_OP_WERK_GERING),
};

pub(super) static ADDITIONEEL: Voorwaarde = Voorwaarde {
    code: "additioneel_en_onbeloond",
    uitleg: "onbeloonde werkzaamheden naast of in aanvulling op gewoon werk, zonder verdringing",
    grondslag: &PW_10A_2,
    instelling: None,
    toets: |p| p.ja(&velden::ADDITIONEEL) && p.ja(&velden::ONBELOOND),
};

pub(super) static NIET_JONGER_DAN_27: Voorwaarde = Voorwaarde {
    code: "niet_jonger_dan_27",
    uitleg: "iemand van 27 jaar of ouder",
    grondslag: &PW_7_8_OUD,
    instelling: None,
    toets: |p| p.nee(&velden::JONGER_DAN_27),
};

fn start(p: &Poging<'_>) -> Option<Datum> {
    p.eerste(Gebeurtenis::Gestart).map(|gestart| gestart.op)
}

/// Months that are left out of the two years, as far as the course knows them.
fn buiten_beschouwing(p: &Poging<'_>) -> u32 {
    let eerder = p.historie.iter().filter_map(|g| g.gegevens.aantal(&velden::MAANDEN_BUITEN_BESCHOUWING));
    eerder.fold(0, u32::saturating_add)
}

/// Whether at least so many months are full.
fn vol(p: &Poging<'_>, maanden: u32) -> bool {
    start(p).is_some_and(|start| p.op() >= start.plus_maanden(maanden))
}

/// The day on which the state ends at the latest.
fn einde(p: &Poging<'_>) -> Option<Datum> {
    let maanden = if p.in_toestand(Toestand::Jaar4) {
        PARTICIPATIEPLAATS_TWEE_VERLENGINGEN
    } else if p.in_toestand(Toestand::Jaar3) {
        PARTICIPATIEPLAATS_EEN_VERLENGING
    } else if p.in_toestand(Toestand::EindigtNaJaar1) {
        return start(p).map(|start| start.plus_maanden(PARTICIPATIEPLAATS_JAAR));
    } else {
        PARTICIPATIEPLAATS_MAXIMUM
    };
    start(p).map(|start| start.plus_maanden(maanden.saturating_add(buiten_beschouwing(p))))
}

pub(super) static KLOK: Voorwaarde = Voorwaarde {
    code: "langste_duur_voorbij",
    uitleg: "een dag binnen de langste duur: 24 maanden, met een verlenging 36 en met twee 48 (buiten beschouwing gelaten maanden erbij); na een negatieve beoordeling 12",
    grondslag: &PW_10A_1,
    instelling: None,
    toets: |p| einde(p).is_some_and(|einde| p.op() <= einde),
};

pub(super) static VOOR_AFLOOP: Voorwaarde = Voorwaarde {
    code: "beoordeling_voor_afloop",
    uitleg: "een beoordeling voor afloop van de termijn die nu loopt",
    grondslag: &PW_10A_9,
    instelling: None,
    toets: |p| einde(p).is_some_and(|einde| p.op() < einde),
};

pub(super) static NA_ZES_MAANDEN: Voorwaarde = Voorwaarde {
    code: "na_zes_maanden",
    uitleg: "een dag na zes maanden werkzaamheden",
    grondslag: &PW_10A_5,
    instelling: None,
    toets: |p| vol(p, PARTICIPATIEPLAATS_HALFJAAR),
};

pub(super) static SCHOLING_PAST: Voorwaarde = Voorwaarde {
    code: "scholing_zonder_startkwalificatie",
    uitleg: "zonder startkwalificatie: scholing aanbieden, tenzij die de krachten te boven gaat of niet bijdraagt",
    grondslag: &PW_10A_5,
    instelling: None,
    toets: |p| {
        let antwoord = p.nieuw.gegevens.woord(&velden::SCHOLING);
        p.ja(&velden::STARTKWALIFICATIE) || antwoord != Some("niet_nodig")
    },
};

pub(super) static MEEGEWERKT: Voorwaarde = Voorwaarde {
    code: "voldoende_meegewerkt",
    uitleg: "een persoon die in die zes maanden voldoende heeft meegewerkt",
    grondslag: &PW_10A_6,
    instelling: None,
    toets: |p| p.ja(&velden::VOLDOENDE_MEEGEWERKT),
};

pub(super) static HALFJAAR_VOL: Voorwaarde = Voorwaarde {
    code: "halfjaar_nog_niet_vol",
    uitleg: "een premie per vol halfjaar werkzaamheden; zoveel halve jaren zijn er nog niet",
    grondslag: &PW_10A_6,
    instelling: None,
    toets: |p| {
        let halfjaren = p.keer(Gebeurtenis::Premie).saturating_add(1);
        vol(p, halfjaren.saturating_mul(PARTICIPATIEPLAATS_HALFJAAR))
    },
};

pub(super) static REEEL_UITZICHT: Voorwaarde = Voorwaarde {
    code: "reeel_uitzicht",
    uitleg: "een reëel uitzicht op een dienstbetrekking van dezelfde of grotere omvang",
    grondslag: &PW_10A_3,
    instelling: None,
    toets: |p| p.ja(&velden::REEEL_UITZICHT),
};

pub(super) static HOOGSTENS_ZES: Voorwaarde = Voorwaarde {
    code: "hoogstens_zes_maanden_buiten_beschouwing",
    uitleg: "ten hoogste zes maanden blijven buiten beschouwing",
    grondslag: &PW_10A_3,
    instelling: None,
    toets: |p| {
        let nu = p.nieuw.gegevens.aantal(&velden::MAANDEN_BUITEN_BESCHOUWING).unwrap_or(u32::MAX);
        nu.saturating_add(buiten_beschouwing(p)) <= BUITEN_BESCHOUWING_MAANDEN
    },
};

pub(super) static NA_NEGEN_MAANDEN: Voorwaarde = Voorwaarde {
    code: "na_negen_maanden",
    uitleg: "een beoordeling na negen maanden",
    grondslag: &PW_10A_8,
    instelling: None,
    toets: |p| vol(p, PARTICIPATIEPLAATS_BEOORDELING),
};

pub(super) static KANS_VERGROOT: Voorwaarde = Voorwaarde {
    code: "kans_vergroot",
    uitleg: "een grotere kans op werk; anders eindigt de participatieplaats na twaalf maanden (kans_niet_vergroot)",
    grondslag: &PW_10A_8,
    instelling: None,
    toets: |p| p.ja(&velden::KANS_VERGROOT),
};

pub(super) static KANS_NIET_VERGROOT: Voorwaarde = Voorwaarde {
    code: "kans_niet_vergroot",
    uitleg: "geen grotere kans op werk",
    grondslag: &PW_10A_8,
    instelling: None,
    toets: |p| p.nee(&velden::KANS_VERGROOT),
};

pub(super) static VOOR_EINDE_JAAR: Voorwaarde = Voorwaarde {
    code: "beoordeling_voor_twaalf_maanden",
    uitleg: "een beoordeling voor het einde van de twaalf maanden; daarna is het beeindigd",
    grondslag: &PW_10A_8,
    instelling: None,
    toets: |p| !vol(p, PARTICIPATIEPLAATS_JAAR),
};

pub(super) static PRECIES_TWAALF_MAANDEN: Voorwaarde = Voorwaarde {
    code: "precies_twaalf_maanden",
    uitleg: "de dag waarop twaalf maanden vol zijn",
    grondslag: &PW_10A_8,
    instelling: None,
    toets: |p| einde(p) == Some(p.op()),
};

pub(super) static AANMERKELIJK_BETER: Voorwaarde = Voorwaarde {
    code: "kans_aanmerkelijk_beter",
    uitleg: "voortzetting die de kans op werk aanmerkelijk verbetert",
    grondslag: &PW_10A_9,
    instelling: None,
    toets: |p| p.ja(&velden::KANS_AANMERKELIJK_BETER),
};

pub(super) static AANMERKELIJK_BETER_NOGMAALS: Voorwaarde = Voorwaarde {
    code: "kans_aanmerkelijk_beter_nogmaals",
    uitleg: "voortzetting die de kans op werk nogmaals aanmerkelijk verbetert",
    grondslag: &PW_10A_10,
    instelling: None,
    toets: |p| p.ja(&velden::KANS_AANMERKELIJK_BETER),
};

pub(super) static ANDERS_IN_DERDE_JAAR: Voorwaarde = Voorwaarde {
    code: "andere_omgeving_en_werkzaamheden",
    uitleg: "in het derde jaar een andere omgeving en andere werkzaamheden",
    grondslag: &PW_10A_9,
    instelling: None,
    toets: |p| p.ja(&velden::ANDERE_OMGEVING) && p.ja(&velden::ANDERE_WERKZAAMHEDEN),
};

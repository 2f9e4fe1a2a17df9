//! The guards of the loonkostensubsidie.

use super::{Gebeurtenis, Toestand};
use crate::norm::{Gebeurd, Grondslag, Poging, VeldDef, Voorwaarde};
use crate::tijd::Datum;
use crate::traject::duren::{FORFAIT_MAANDEN, LATE_AANVRAAG_MAANDEN, VOLLE_LOONWAARDE};
use crate::traject::grondslagen::*;
use crate::traject::velden;

const fn voorwaarde(
    code: &'static str,
    uitleg: &'static str,
    grondslag: &'static Grondslag,
    toets: fn(&Poging<'_>) -> bool,
) -> Voorwaarde {
    Voorwaarde { code, uitleg, grondslag, instelling: None, toets }
}

fn datum(p: &Poging<'_>, veld: &VeldDef) -> Option<Datum> {
    p.nieuw.gegevens.datum(veld)
}

pub(super) static VOORNEMEN: Voorwaarde = voorwaarde(
    "voorgenomen_dienstbetrekking",
    "een werkgever die van plan is de persoon in dienst te nemen; na het begin van de baan geldt aanvraag_na_start",
    &PW_10D_1_AANVRAAG,
    |p| {
        p.ja(&velden::VOORGENOMEN_DIENSTBETREKKING)
            && datum(p, &velden::AANVANG_DIENSTBETREKKING).is_some_and(|aanvang| p.op() <= aanvang)
    },
);

pub(super) static BINNEN_ZES_MAANDEN: Voorwaarde = voorwaarde(
    "aanvraag_binnen_zes_maanden",
    "een aanvraag binnen zes maanden na het begin van de dienstbetrekking",
    &PW_10D_2,
    |p| {
        datum(p, &velden::AANVANG_DIENSTBETREKKING)
            .is_some_and(|aanvang| aanvang <= p.op() && p.op() < aanvang.plus_maanden(LATE_AANVRAAG_MAANDEN))
    },
);

pub(super) static SITUATIE_VOORAF: Voorwaarde = voorwaarde(
    "situatie_voor_de_dienstbetrekking",
    "in de zes maanden voor de baan: praktijkonderwijs, vso, entreeopleiding, een persoon van artikel 7 of 7a, of vanaf 2026 een leer-werktraject",
    &PW_10D_2,
    |p| match p.nieuw.gegevens.woord(&velden::SITUATIE_VOOR_DIENSTBETREKKING) {
        None | Some("geen") => false,
        Some("leer_werktraject") => PW_10D_2_C.geldt_op(p.op()),
        Some(_) => true,
    },
);

pub(super) static DOELGROEP: Voorwaarde = voorwaarde(
    "doelgroep_loonkostensubsidie",
    "de vaststelling dat de persoon tot de doelgroep loonkostensubsidie hoort, of een aanvraag na het begin van de baan: wie onder artikel 10d lid 2 valt, hoort ertoe zonder vaststelling",
    &PW_10D_1,
    // art. 6 onder e counts the people of art. 10d lid 2 in; that this is one was asked of the application
    |p| p.ja(&velden::DOELGROEP_LOONKOSTENSUBSIDIE) || p.laatste(Gebeurtenis::AanvraagNaStart).is_some(),
);

pub(super) static GEEN_WSW: Voorwaarde = voorwaarde(
    "geen_wsw_dienstbetrekking",
    "geen dienstbetrekking van de Wet sociale werkvoorziening",
    &PW_10D_3,
    |p| p.nee(&velden::WSW_DIENSTBETREKKING),
);

pub(super) static GEEN_ANDERE_SUBSIDIE: Voorwaarde = voorwaarde(
    "geen_andere_loonkostensubsidie",
    "geen andere subsidie voor de loonkosten van dezelfde dienstbetrekking",
    &PW_10D_9,
    |p| p.nee(&velden::ANDERE_LOONKOSTENSUBSIDIE),
);

pub(super) static OVERLEG_FORFAIT: Voorwaarde = voorwaarde(
    "overleg_met_werkgever",
    "overleg met de werkgever: samen vaststellen dat de loonwaarde achterwege kan blijven",
    &PW_10D_1_B,
    |p| p.ja(&velden::OVERLEG_WERKGEVER),
);

pub(super) static FORFAIT_ALLEEN_LID_1: Voorwaarde = voorwaarde(
    "forfait_niet_na_begin_baan",
    "het forfait kan niet bij een aanvraag na het begin van de baan: dan geldt de loonwaarde",
    &PW_10D_4,
    |p| p.laatste(Gebeurtenis::AanvraagNaStart).is_none(),
);

pub(super) static DESKUNDIGE: Voorwaarde = voorwaarde(
    "deskundige_gekwalificeerd",
    "de loonwaardedeskundige voldoet aan de eisen aan kennis en ervaring",
    &LKS_6,
    |p| p.ja(&velden::DESKUNDIGE_GEKWALIFICEERD),
);

pub(super) static ZIENSWIJZE: Voorwaarde = voorwaarde(
    "zienswijze_gevraagd",
    "werknemer en werkgever hebben hun zienswijze op het rapport kunnen geven",
    &LKS_3_3_D,
    |p| p.ja(&velden::ZIENSWIJZE_GEVRAAGD),
);

/// The last event of this kind since the loonwaarde was last established.
fn sinds_vaststelling<'a>(p: &Poging<'a>, gebeurtenis: Gebeurtenis) -> Option<&'a Gebeurd> {
    let vastgesteld = [Gebeurtenis::LoonwaardeVastgesteld as u8, Gebeurtenis::LoonwaardeHerzien as u8];
    let recent = p.historie.iter().rev().take_while(|gebeurd| !vastgesteld.contains(&gebeurd.gebeurtenis));
    recent.into_iter().find(|gebeurd| gebeurd.gebeurtenis == gebeurtenis as u8)
}

pub(super) static ONDERZOEK_GEDAAN: Voorwaarde =
    voorwaarde("onderzoek_op_de_werkplek", "een onderzoek op de werkplek, na de vorige vaststelling", &LKS_3_1, |p| {
        sinds_vaststelling(p, Gebeurtenis::Werkplekonderzoek).is_some()
    });

pub(super) static RAPPORT: Voorwaarde = voorwaarde(
    "loonwaarde_volgens_rapport",
    "een rapport over de loonwaarde met hetzelfde percentage, na de vorige vaststelling",
    &LKS_3_1,
    |p| {
        let rapport = sinds_vaststelling(p, Gebeurtenis::Loonwaarderapport);
        rapport
            .is_some_and(|r| r.gegevens.procent(&velden::LOONWAARDE) == p.nieuw.gegevens.procent(&velden::LOONWAARDE))
    },
);

fn honderd_of_meer(p: &Poging<'_>) -> bool {
    p.nieuw.gegevens.procent(&velden::LOONWAARDE).is_some_and(|loonwaarde| loonwaarde.honderdsten() >= VOLLE_LOONWAARDE)
}

pub(super) static ONDER_HONDERD: Voorwaarde = voorwaarde(
    "loonwaarde_onder_honderd",
    "een loonwaarde onder 100 procent; anders is er geen verschil om te subsidiëren (loonwaarde_honderd)",
    &PW_10D_4,
    |p| !honderd_of_meer(p),
);

pub(super) static HONDERD_OF_MEER: Voorwaarde =
    voorwaarde("loonwaarde_honderd_of_meer", "een loonwaarde van 100 procent of meer", &PW_10D_4, honderd_of_meer);

pub(super) static TOT_STAND: Voorwaarde =
    voorwaarde("dienstbetrekking_tot_stand", "de dienstbetrekking is tot stand gekomen", &PW_10D_1, |p| {
        p.ja(&velden::DIENSTBETREKKING_TOT_STAND)
    });

fn einde_forfait(gegevens: &crate::norm::Gegevens) -> Option<Datum> {
    gegevens.datum(&velden::AANVANG_DIENSTBETREKKING).map(|aanvang| aanvang.plus_maanden(FORFAIT_MAANDEN))
}

pub(super) static BINNEN_FORFAIT: Voorwaarde = voorwaarde(
    "binnen_zes_maanden_forfait",
    "een beschikking binnen de eerste zes maanden van de dienstbetrekking; later kan forfait_beschikking_achteraf",
    &PW_10D_5,
    |p| einde_forfait(&p.nieuw.gegevens).is_some_and(|einde| p.op() < einde),
);

pub(super) static NA_FORFAIT: Voorwaarde = voorwaarde(
    "na_zes_maanden_forfait",
    "een beschikking na de eerste zes maanden van de dienstbetrekking; eerder kan forfait_beschikking",
    &PW_10D_5,
    |p| einde_forfait(&p.nieuw.gegevens).is_some_and(|einde| p.op() >= einde),
);

/// In the state of the forfait nothing can be dated after its end.
pub(super) static IN_FORFAIT: Voorwaarde = voorwaarde(
    "forfait_is_voorbij",
    "na de eerste zes maanden van de dienstbetrekking is het forfait voorbij: eerst forfait_einde, met de dag waarop het eindigde",
    &PW_10D_5,
    |p| {
        let einde = || p.laatste(Gebeurtenis::ForfaitBeschikking).and_then(|besluit| einde_forfait(&besluit.gegevens));
        !p.in_toestand(Toestand::ActiefForfait) || einde().is_some_and(|einde| p.op() <= einde)
    },
);

pub(super) static OP_AANVRAAG: Voorwaarde = voorwaarde(
    "op_aanvraag",
    "een aanvraag; na een begin ambtshalve is er geen aanvrager die in gebreke kan stellen",
    &AWB_4_17_1,
    |p| p.laatste(Gebeurtenis::Aanvraag).or(p.laatste(Gebeurtenis::AanvraagNaStart)).is_some(),
);

pub(super) static OVERLEG_HERBEPALING: Voorwaarde = voorwaarde(
    "overleg_met_persoon_en_werkgever",
    "overleg met de persoon en de werkgever over het moment",
    &PW_10D_6,
    |p| p.ja(&velden::OVERLEG_PERSOON_EN_WERKGEVER),
);

pub(super) static EEN_JANUARI: Voorwaarde = voorwaarde(
    "alleen_per_een_januari",
    "1 januari: alleen dan wordt het bedrag aan het minimumloon aangepast, niet per 1 juli",
    &PW_10D_7,
    |p| p.op() == p.op().eerste_januari(),
);

pub(super) static BINNEN_DIENSTBETREKKING: Voorwaarde = voorwaarde(
    "maand_binnen_dienstbetrekking",
    "een maand waarin de dienstbetrekking loopt, en die niet na de betaling begint",
    &PW_10D_1,
    |p| {
        let besluit = p.historie.iter().rev().find(|gebeurd| einde_forfait(&gebeurd.gegevens).is_some());
        let aanvang = besluit.and_then(|besluit| besluit.gegevens.datum(&velden::AANVANG_DIENSTBETREKKING));
        let maand = datum(p, &velden::MAAND);
        aanvang.zip(maand).is_some_and(|(aanvang, maand)| maand.plus_maanden(1) > aanvang && maand <= p.op())
    },
);

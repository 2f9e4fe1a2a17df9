//! Objection (*bezwaar*) against a decision, chapters 6 and 7 of the Algemene wet bestuursrecht.
#![doc(alias = "objection")]

use super::duren::{
    BESLISSING_MET_COMMISSIE_WEKEN, BESLISSING_OP_BEZWAAR_WEKEN, BEZWAAR_WEKEN, POST_DAGEN, VERDAGEN_WEKEN,
};
use super::grondslagen::*;
use super::ingebrekestelling::in_gebreke;
use super::velden;
use crate::norm::{Duur, InstellingDef, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::{Datum, eerste_gewone_dag};

traject! {
    machine "bezwaar", "Bezwaar", van Datum::constant(2015, 1, 1);
    over concat!(
        "Bezwaar tegen een besluit: zes weken om het in te dienen, horen, en een beslissing binnen zes weken, ",
        "of twaalf met een adviescommissie, gerekend vanaf het einde van de bezwaartermijn (Awb hoofdstuk 6 ",
        "en 7). Beroep bij de rechter staat hier niet.",
    );
    toestanden {
        Besluit "besluit" "Besluit nog niet bekendgemaakt" Begin;
        TermijnOpen "termijn_open" "Bezwaartermijn loopt" Open;
        Ingediend "ingediend" "Ingediend" Open;
        TeLaat "te_laat" "Te laat ingediend" Open;
        Verzuim "verzuim" "Verzuim te herstellen" Open;
        Gehoord "gehoord" "Gehoord, of horen achterwege" Open;
        Gegrond "gegrond" "Gegrond" Eind;
        Ongegrond "ongegrond" "Ongegrond" Eind;
        NietOntvankelijk "niet_ontvankelijk" "Niet-ontvankelijk" Eind;
        Ingetrokken "ingetrokken" "Ingetrokken" Eind;
        Onherroepelijk "onherroepelijk" "Onherroepelijk" Eind;
    }
    gebeurtenissen {
        BesluitBekendgemaakt fn besluit_bekendgemaakt "Besluit bekendgemaakt" door College Uwv
            { Besluit => TermijnOpen AWB_6_7; }
        Bezwaarschrift fn bezwaarschrift "Bezwaarschrift, op tijd" door Inwoner Werkgever
            ; nodig PER_POST; ook DATUM_POST; als TIJDIG
            { TermijnOpen => Ingediend AWB_6_9; }
        TeLaatIngediend fn te_laat_ingediend "Bezwaarschrift, na de termijn" door Inwoner Werkgever
            ; nodig PER_POST; ook DATUM_POST; als NIET_TIJDIG
            { TermijnOpen => TeLaat AWB_6_9; }
        GeenBezwaar fn geen_bezwaar "Termijn verstreken zonder bezwaar" door College
            ; als NA_TERMIJN
            { TermijnOpen => Onherroepelijk AWB_6_7; }
        Verschoonbaar fn verschoonbaar "Te laat, maar verschoonbaar" door College
            ; nodig VERSCHOONBAAR; als VERSCHOONBAAR
            { TeLaat => Ingediend AWB_6_11; }
        NietVerschoonbaar fn niet_verschoonbaar "Te laat en niet verschoonbaar" door College
            { TeLaat => NietOntvankelijk AWB_6_11; }
        VerzuimGemeld fn verzuim_gemeld "Gelegenheid tot herstel" door College
            { Ingediend => Verzuim AWB_6_6; }
        Hersteld fn hersteld "Verzuim hersteld" door Inwoner Werkgever
            { Verzuim => Ingediend AWB_6_6; }
        NietHersteld fn niet_hersteld "Verzuim niet hersteld" door College
            { Verzuim => NietOntvankelijk AWB_6_6; }
        Hoorzitting fn hoorzitting "Hoorzitting" door College Bezwaarcommissie
            { Ingediend => Gehoord AWB_7_2; }
        HorenAchterwege fn horen_achterwege "Horen blijft achterwege" door College Bezwaarcommissie
            ; nodig HOREN_KAN_ACHTERWEGE
            { Ingediend => Gehoord AWB_7_3; }
        Verdaagd fn verdaagd "Verdaagd" door College
            ; nodig WEKEN; als VERDAGEN
            { Ingediend => Ingediend AWB_7_10_3; Gehoord => Gehoord AWB_7_10_3; }
        UitstelMetInstemming fn uitstel_met_instemming "Uitstel met instemming" door College
            ; nodig WEKEN
            { Ingediend => Ingediend AWB_7_10_4; Gehoord => Gehoord AWB_7_10_4; }
        Gegrond fn gegrond "Gegrond" door College Uwv
            { Gehoord => Gegrond AWB_7_11; }
        Ongegrond fn ongegrond "Ongegrond" door College Uwv
            { Gehoord => Ongegrond AWB_7_11; }
        Ingetrokken fn ingetrokken "Ingetrokken" door Inwoner Werkgever
            {
                Ingediend => Ingetrokken AWB_6_21;
                TeLaat => Ingetrokken AWB_6_21;
                Verzuim => Ingetrokken AWB_6_21;
                Gehoord => Ingetrokken AWB_6_21;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door Inwoner Werkgever
            ; als TERMIJN_VOORBIJ EERSTE_KEER
            {
                Ingediend => Ingediend AWB_4_17_3;
                TeLaat => TeLaat AWB_4_17_3;
                Gehoord => Gehoord AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen INSTELLINGEN;
}

fn op_tijd(p: &Poging<'_>) -> bool {
    let Some(laatste_dag) = p.laatste_dag(&BEZWAARTERMIJN) else { return false };
    let gepost = p.nieuw.gegevens.datum(&velden::DATUM_POST).filter(|_| p.ja(&velden::PER_POST));
    let uiterste_ontvangst = eerste_gewone_dag(laatste_dag.plus_dagen(POST_DAGEN));
    let per_post = gepost.is_some_and(|gepost| gepost <= laatste_dag && p.op() <= uiterste_ontvangst);
    p.op() <= laatste_dag || per_post
}

static TIJDIG: Voorwaarde = Voorwaarde {
    code: "binnen_zes_weken",
    uitleg: "ontvangen voor het einde van de zes weken, of per post op tijd verzonden en binnen een week erna ontvangen",
    grondslag: &AWB_6_9,
    instelling: None,
    toets: op_tijd,
};

static NIET_TIJDIG: Voorwaarde = Voorwaarde {
    code: "op_tijd_ingediend",
    uitleg: "een bezwaarschrift na de termijn; dit is op tijd (bezwaarschrift)",
    grondslag: &AWB_6_9,
    instelling: None,
    toets: |p| !op_tijd(p),
};

static NA_TERMIJN: Voorwaarde = Voorwaarde {
    code: "termijn_loopt_nog",
    uitleg: "een dag na de laatste dag van de bezwaartermijn",
    grondslag: &AWB_6_7,
    instelling: None,
    toets: |p| p.laatste_dag(&BEZWAARTERMIJN).is_some_and(|laatste_dag| p.op() > laatste_dag),
};

static VERSCHOONBAAR: Voorwaarde = Voorwaarde {
    code: "verschoonbaar",
    uitleg: "een indiener die redelijkerwijs niet in verzuim is geweest",
    grondslag: &AWB_6_11,
    instelling: None,
    toets: |p| p.ja(&velden::VERSCHOONBAAR),
};

static VERDAGEN: Voorwaarde = Voorwaarde {
    code: "verdagen_zes_weken",
    uitleg: "verdagen met ten hoogste zes weken; meer kan met instemming",
    grondslag: &AWB_7_10_3,
    instelling: None,
    toets: |p| {
        let eerder = p.historie.iter().filter(|g| g.gebeurtenis == Gebeurtenis::Verdaagd as u8);
        let weken = eerder.filter_map(|g| g.gegevens.aantal(&velden::WEKEN)).fold(0, u32::saturating_add);
        weken.saturating_add(p.nieuw.gegevens.aantal(&velden::WEKEN).unwrap_or(u32::MAX)) <= VERDAGEN_WEKEN
    },
};

/// The six weeks, as a value and as the place that other deadlines point at.
const ZES_WEKEN: TermijnDef = TermijnDef {
    naam: "bezwaartermijn",
    label: "Bezwaar indienen",
    grondslag: &AWB_6_7,
    begint: &[Gebeurtenis::BesluitBekendgemaakt as u8],
    start: Start::Gebeurtenis,
    duur: Duur::Weken(BEZWAAR_WEKEN),
    eindigt: &[Gebeurtenis::Bezwaarschrift as u8, Gebeurtenis::TeLaatIngediend as u8, Gebeurtenis::GeenBezwaar as u8],
    opschorting: None,
    verlenging: &[],
    gevolg: "het besluit wordt onherroepelijk; een te laat bezwaar telt alleen als dat verschoonbaar is",
    atw: true,
};

static BEZWAARTERMIJN: TermijnDef = ZES_WEKEN;

const BESLIST: &[u8] = &[
    Gebeurtenis::Gegrond as u8,
    Gebeurtenis::Ongegrond as u8,
    Gebeurtenis::NietVerschoonbaar as u8,
    Gebeurtenis::NietHersteld as u8,
    Gebeurtenis::Ingetrokken as u8,
];

in_gebreke!(BESLIST);

static TERMIJNEN: &[TermijnDef] = &[
    ZES_WEKEN,
    TermijnDef {
        naam: "beslissing_op_bezwaar",
        label: "Beslissing op bezwaar",
        grondslag: &AWB_7_10,
        begint: &[Gebeurtenis::Bezwaarschrift as u8, Gebeurtenis::TeLaatIngediend as u8],
        start: Start::NaTermijn(&BEZWAARTERMIJN),
        duur: Duur::WekenNaar(
            &velden::BEZWAARCOMMISSIE_INGESTELD,
            BESLISSING_MET_COMMISSIE_WEKEN,
            BESLISSING_OP_BEZWAAR_WEKEN,
        ),
        eindigt: BESLIST,
        opschorting: Some((Gebeurtenis::VerzuimGemeld as u8, Gebeurtenis::Hersteld as u8)),
        verlenging: &[
            (Gebeurtenis::Verdaagd as u8, &velden::WEKEN),
            (Gebeurtenis::UitstelMetInstemming as u8, &velden::WEKEN),
        ],
        gevolg: "de indiener kan het bestuursorgaan in gebreke stellen",
        atw: true,
    },
    NA_INGEBREKESTELLING,
    DWANGSOM,
];

static INSTELLINGEN: &[InstellingDef] =
    &[InstellingDef { veld: &velden::BEZWAARCOMMISSIE_INGESTELD, standaard: None, grondslag: &AWB_7_13 }];

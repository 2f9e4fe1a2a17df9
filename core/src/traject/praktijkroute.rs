//! The *praktijkroute* to the register of the banenafspraak (doelgroepregister): a measured loonwaarde instead of an assessment by UWV.

use super::duren::{DKD_JA, UWV_WEKEN, VOLLE_LOONWAARDE};
use super::grondslagen::*;
use super::velden;
use crate::grootheid::Percentage;
use crate::norm::{Duur, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "praktijkroute", "Praktijkroute naar het doelgroepregister", van Datum::constant(2017, 1, 1);
    over concat!(
        "Opname in het doelgroepregister op grond van een loonwaarde die op de werkplek is gemeten, zonder ",
        "beoordeling door het UWV; of na een beoordeling door het UWV (Besluit SUWI art. 3.5). Tot 2018 ",
        "eindigde een registratie op 31 december van het tweede kalenderjaar na het vervallen van de ",
        "voorwaarden; in 2018 en 2019 was dat einde uitgesteld tot 31 december 2028 (artikel 3.2 lid 8), ook ",
        "voor wie in 2017 niet meer voldeed. Vanaf 2020 blijft zij tot AOW-leeftijd, overlijden of de dag na ",
        "een vaststelling van beschut werk. Zo is niemand die sinds 2017 is opgenomen, alleen door het ",
        "vervallen van de voorwaarden uitgeschreven.",
    );
    toestanden {
        Kandidaat "kandidaat" "Kandidaat" Begin;
        OpWerkplek "op_werkplek" "Op de werkplek" Open;
        LoonwaardeGemeten "loonwaarde_gemeten" "Loonwaarde gemeten" Open;
        BriefVerzonden "brief_verzonden" "Brief verzonden" Open;
        DkdGevuld "dkd_gevuld" "DKD gevuld" Open;
        SignaalIb "signaal_ib" "Signaal bij het UWV" Open;
        UwvBeoordeling "uwv_beoordeling" "Beoordeling door het UWV" Open;
        Geregistreerd "geregistreerd" "Geregistreerd" Rust;
        Aflopend "aflopend" "Aflopend" Open;
        Uitgeschreven "uitgeschreven" "Uitgeschreven" Eind;
        NietInAanmerking "niet_in_aanmerking" "Komt niet in aanmerking" Eind;
    }
    gebeurtenissen {
        OpWerkplek fn op_werkplek "Begint op de werkplek" door Klantmanager Werkgever Jobcoach
            ; nodig KRING; als KRING
            { Kandidaat => OpWerkplek PRAKTIJK_PRAKTIJKROUTE; }
        LoonwaardeGemeten fn loonwaarde_gemeten "Loonwaarde gemeten" door Loonwaardedeskundige
            ; nodig LOONWAARDE OP_WERKPLEK_GEMETEN GEVALIDEERDE_METHODE; als OP_WERKPLEK_GEMETEN GEVALIDEERD
            { OpWerkplek => LoonwaardeGemeten PRAKTIJK_PRAKTIJKROUTE; }
        BriefVerzonden fn brief_verzonden "Brief aan de werkgever" door College Klantmanager
            ; als ONDER_MINIMUMLOON
            { LoonwaardeGemeten => BriefVerzonden PRAKTIJK_DKD; }
        NietOnderMinimumloon fn niet_onder_minimumloon "Loonwaarde 100 procent of meer" door College Klantmanager
            ; als NIET_ONDER_MINIMUMLOON
            { LoonwaardeGemeten => NietInAanmerking PRAKTIJK_PRAKTIJKROUTE; }
        DkdGevuld fn dkd_gevuld "Drie velden gevuld" door College Klantmanager
            ; nodig CODE_ARBEIDSVERMOGEN_ONDER_WML LOONWAARDE DATUM_BRIEF; als DKD_VELDEN
            { BriefVerzonden => DkdGevuld PRAKTIJK_DKD; }
        SignaalIb fn signaal_ib "Signaal van het Inlichtingenbureau" door Inlichtingenbureau
            { DkdGevuld => SignaalIb PRAKTIJK_PRAKTIJKROUTE; }
        Geregistreerd fn geregistreerd "UWV registreert" door Uwv
            { SignaalIb => Geregistreerd PRAKTIJK_PRAKTIJKROUTE; }
        BeoordelingGevraagd fn beoordeling_gevraagd "Beoordeling door UWV gevraagd" door College Inwoner
            ; nodig KRING; als KRING
            { Kandidaat => UwvBeoordeling SUWI_3_5; }
        BeoordelingPositief fn beoordeling_positief "Niet in staat tot het minimumloon" door Uwv
            { UwvBeoordeling => Geregistreerd SUWI_3_5; }
        BeoordelingNegatief fn beoordeling_negatief "Wel in staat tot het minimumloon" door Uwv
            { UwvBeoordeling => NietInAanmerking SUWI_3_5; }
        VoorwaardenVervallen fn voorwaarden_vervallen "Voldoet niet meer aan de voorwaarden" door Uwv
            { Geregistreerd => Aflopend SUWI_3_2_OUD; }
        BlijftGeregistreerd fn blijft_geregistreerd "Voldoet niet meer, blijft geregistreerd" door Uwv
            { Geregistreerd => Geregistreerd SUWI_3_2_BLIJFT; Aflopend => Geregistreerd SUWI_3_2_BLIJFT; }
        OpnieuwVoldaan fn opnieuw_voldaan "Voldoet opnieuw" door Uwv
            { Aflopend => Geregistreerd PRAKTIJK_PRAKTIJKROUTE; }
        Uitgeschreven fn uitgeschreven "AOW-leeftijd of overlijden" door Uwv
            ; nodig REDEN_EINDE; als PENSIOEN_OF_OVERLIJDEN
            { Geregistreerd => Uitgeschreven PRAKTIJK_REGISTER; Aflopend => Uitgeschreven PRAKTIJK_REGISTER; }
        BeschutWerkVastgesteld fn beschut_werk_vastgesteld "Dag na vaststelling beschut werk" door Uwv
            ; nodig DATUM_VASTSTELLING_BESCHUT_WERK; als DAG_NA_VASTSTELLING
            { Geregistreerd => Uitgeschreven SUWI_3_2_3; Aflopend => Uitgeschreven SUWI_3_2_3; }
        OpVerzoek fn op_verzoek "Uitgeschreven op verzoek" door Uwv
            ; als NA_VERVALLEN_VOORWAARDEN
            { Geregistreerd => Uitgeschreven SUWI_3_2_4; }
        Afgebroken fn afgebroken "Afgebroken" door Klantmanager Werkgever Inwoner
            ; nodig REDEN_EINDE
            {
                Kandidaat => NietInAanmerking PROCESGANG;
                OpWerkplek => NietInAanmerking PROCESGANG;
                LoonwaardeGemeten => NietInAanmerking PROCESGANG;
                BriefVerzonden => NietInAanmerking PROCESGANG;
                DkdGevuld => NietInAanmerking PROCESGANG;
                SignaalIb => NietInAanmerking PROCESGANG;
                UwvBeoordeling => NietInAanmerking PROCESGANG;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}

static KRING: Voorwaarde = Voorwaarde {
    code: "kring_artikel_7",
    uitleg: "een persoon van artikel 7, eerste lid, onderdeel a, van de Participatiewet",
    grondslag: &PW_7_1_A,
    instelling: None,
    toets: |p| p.ja(&velden::KRING),
};

static OP_WERKPLEK_GEMETEN: Voorwaarde = Voorwaarde {
    code: "op_werkplek_gemeten",
    uitleg: "een loonwaarde die op de werkplek is gemeten",
    grondslag: &PRAKTIJK_PRAKTIJKROUTE,
    instelling: None,
    toets: |p| p.ja(&velden::OP_WERKPLEK_GEMETEN),
};

static GEVALIDEERD: Voorwaarde = Voorwaarde {
    code: "gevalideerde_methode",
    uitleg: "een gevalideerde methode",
    grondslag: &PRAKTIJK_PRAKTIJKROUTE,
    instelling: None,
    toets: |p| p.ja(&velden::GEVALIDEERDE_METHODE),
};

fn gemeten(p: &Poging<'_>) -> Option<Percentage> {
    p.laatste(Gebeurtenis::LoonwaardeGemeten)?.gegevens.procent(&velden::LOONWAARDE)
}

fn onder_minimumloon(p: &Poging<'_>) -> bool {
    gemeten(p).is_some_and(|loonwaarde| loonwaarde.honderdsten() < VOLLE_LOONWAARDE)
}

static ONDER_MINIMUMLOON: Voorwaarde = Voorwaarde {
    code: "loonwaarde_onder_minimumloon",
    uitleg: "een gemeten loonwaarde onder 100 procent van het wettelijk minimumloon",
    grondslag: &PRAKTIJK_PRAKTIJKROUTE,
    instelling: None,
    toets: onder_minimumloon,
};

static NIET_ONDER_MINIMUMLOON: Voorwaarde = Voorwaarde {
    code: "loonwaarde_niet_onder_minimumloon",
    uitleg: "een gemeten loonwaarde van 100 procent of meer",
    grondslag: &PRAKTIJK_PRAKTIJKROUTE,
    instelling: None,
    toets: |p| !onder_minimumloon(p),
};

static DKD_VELDEN: Voorwaarde = Voorwaarde {
    code: "dkd_velden",
    uitleg: "code 1, het gemeten percentage boven 0 en onder 100, en de dag van de brief aan de werkgever",
    grondslag: &PRAKTIJK_DKD,
    instelling: None,
    toets: |p| {
        let gegevens = &p.nieuw.gegevens;
        let loonwaarde = gegevens.procent(&velden::LOONWAARDE);
        let brief = p.laatste(Gebeurtenis::BriefVerzonden).map(|brief| brief.op);
        gegevens.aantal(&velden::CODE_ARBEIDSVERMOGEN_ONDER_WML) == Some(DKD_JA)
            && loonwaarde.is_some_and(|loonwaarde| loonwaarde.honderdsten() > 0)
            && loonwaarde == gemeten(p)
            && gegevens.datum(&velden::DATUM_BRIEF) == brief
    },
};

static PENSIOEN_OF_OVERLIJDEN: Voorwaarde = Voorwaarde {
    code: "pensioen_of_overlijden",
    uitleg: "de AOW-leeftijd of overlijden; andere gronden hebben een eigen gebeurtenis",
    grondslag: &PRAKTIJK_REGISTER,
    instelling: None,
    toets: |p| matches!(p.nieuw.gegevens.woord(&velden::REDEN_EINDE), Some("pensioen" | "overlijden")),
};

static DAG_NA_VASTSTELLING: Voorwaarde = Voorwaarde {
    code: "dag_na_vaststelling_beschut_werk",
    uitleg: "de dag direct na de vaststelling van beschut werk",
    grondslag: &SUWI_3_2_3,
    instelling: None,
    toets: |p| {
        let vaststelling = p.nieuw.gegevens.datum(&velden::DATUM_VASTSTELLING_BESCHUT_WERK);
        vaststelling.is_some_and(|dag| p.op() == dag.plus_dag())
    },
};

static NA_VERVALLEN_VOORWAARDEN: Voorwaarde = Voorwaarde {
    code: "alleen_als_voorwaarden_zijn_vervallen",
    uitleg: "uitschrijven op verzoek kan alleen voor wie niet meer aan de voorwaarden voldoet",
    grondslag: &SUWI_3_2_4,
    instelling: None,
    toets: |p| p.laatste(Gebeurtenis::BlijftGeregistreerd).is_some(),
};

static TERMIJNEN: &[TermijnDef] = &[TermijnDef {
    naam: "uwv_beoordeling",
    label: "Beoordeling door het UWV",
    grondslag: &PRAKTIJK_UWV_8_WEKEN,
    begint: &[Gebeurtenis::BeoordelingGevraagd as u8],
    start: Start::Gebeurtenis,
    duur: Duur::Weken(UWV_WEKEN),
    eindigt: &[
        Gebeurtenis::BeoordelingPositief as u8,
        Gebeurtenis::BeoordelingNegatief as u8,
        Gebeurtenis::Afgebroken as u8,
    ],
    opschorting: None,
    verlenging: &[],
    gevolg: "het UWV heeft langer nodig dan het zelf noemt; een wettelijke termijn is niet gevonden",
    atw: false,
}];

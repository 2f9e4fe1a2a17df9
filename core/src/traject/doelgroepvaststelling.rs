//! Whether a person belongs to the *doelgroep loonkostensubsidie* (Participatiewet art. 10c, 6 onder e).

use super::duren::{BUITEN_BEHANDELING_WEKEN, DOELGROEP_AANVRAAG_MAANDEN, REDELIJK_WEKEN};
use super::grondslagen::*;
use super::ingebrekestelling::in_gebreke;
use super::velden;
use crate::norm::{Duur, Poging, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "doelgroepvaststelling", "Doelgroepvaststelling loonkostensubsidie", van Datum::constant(2015, 1, 1);
    over concat!(
        "Of iemand tot de doelgroep loonkostensubsidie hoort (Participatiewet art. 10c). Wie door ",
        "praktijkonderwijs, vso of entreeopleiding onder artikel 10d lid 2 valt, heeft deze vaststelling niet ",
        "nodig om de subsidie te kunnen krijgen. Artikel 10c noemt geen beslistermijn: de redelijke termijn ",
        "van de Awb geldt.",
    );
    toestanden {
        Onbekend "onbekend" "Onbekend" Begin;
        Aangevraagd "aangevraagd" "Aangevraagd" Open;
        Aanvulling "aanvulling" "Aanvulling gevraagd" Open;
        InOnderzoek "in_onderzoek" "In onderzoek" Open;
        Behoort "behoort" "Behoort tot de doelgroep" Rust;
        BehoortNiet "behoort_niet" "Behoort niet tot de doelgroep" Rust;
        Vervallen "vervallen" "Vervallen" Eind;
    }
    gebeurtenissen {
        AanvraagPersoon fn aanvraag_persoon "Persoon vraagt aan" door Inwoner
            ; nodig KRING; als KRING EENMAAL_PER_TWAALF_MAANDEN
            { Onbekend => Aangevraagd PW_10C_1_A; BehoortNiet => Aangevraagd PW_10C_1_A; }
        AmbtshalveStart fn ambtshalve_start "College begint ambtshalve" door College
            ; nodig KRING ANW_OF_NIET_UITKERINGSGERECHTIGD; ook SITUATIE_VOOR_DIENSTBETREKKING; als KRING_AMBTSHALVE NIET_AMBTSHALVE
            { Onbekend => InOnderzoek PW_10C_1_B; BehoortNiet => InOnderzoek PW_10C_1_B; }
        AanvullingGevraagd fn aanvulling_gevraagd "College vraagt aanvulling" door College
            { Aangevraagd => Aanvulling AWB_4_5; }
        Aangevuld fn aangevuld "Aangevuld" door Inwoner
            { Aanvulling => Aangevraagd AWB_4_5; }
        BuitenBehandeling fn buiten_behandeling "Buiten behandeling gesteld" door College
            { Aanvulling => Onbekend AWB_4_5_4; }
        InBehandeling fn in_behandeling "In behandeling" door College Klantmanager
            { Aangevraagd => InOnderzoek PW_10C_1; }
        AdviesUwv fn advies_uwv "Advies van het UWV" door Uwv
            { InOnderzoek => InOnderzoek PRAKTIJK_ADMINISTRATIE; }
        LoonwaardeGemeten fn loonwaarde_gemeten "Loonwaarde gemeten" door Loonwaardedeskundige
            ; nodig LOONWAARDE
            { InOnderzoek => InOnderzoek PRAKTIJK_ADMINISTRATIE; }
        VastgesteldBehoort fn vastgesteld_behoort "Vastgesteld dat de persoon tot de doelgroep behoort" door College
            ; nodig NIET_IN_STAAT_TOT_WML MOGELIJKHEDEN_TOT_ARBEIDSPARTICIPATIE; als CRITERIUM CRITERIUM_OUD
            { InOnderzoek => Behoort PW_10C_1; }
        VastgesteldBehoortNiet fn vastgesteld_behoort_niet "Vastgesteld dat de persoon niet tot de doelgroep behoort" door College
            ; nodig NIET_IN_STAAT_TOT_WML MOGELIJKHEDEN_TOT_ARBEIDSPARTICIPATIE; als GEEN_CRITERIUM GEEN_CRITERIUM_OUD
            { InOnderzoek => BehoortNiet PW_10C_1; }
        NietMeerDoelgroep fn niet_meer_doelgroep "Vastgesteld dat de persoon er niet meer toe behoort" door College
            { Behoort => BehoortNiet PW_10C_1; }
        Aow fn aow "AOW-leeftijd bereikt" door College Klantmanager
            {
                Aangevraagd => Vervallen PROCESGANG;
                Aanvulling => Vervallen PROCESGANG;
                InOnderzoek => Vervallen PROCESGANG;
                Behoort => Vervallen PROCESGANG;
                BehoortNiet => Vervallen PROCESGANG;
            }
        Overlijden fn overlijden "Overleden" door College Klantmanager
            {
                Aangevraagd => Vervallen PROCESGANG;
                Aanvulling => Vervallen PROCESGANG;
                InOnderzoek => Vervallen PROCESGANG;
                Behoort => Vervallen PROCESGANG;
                BehoortNiet => Vervallen PROCESGANG;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door Inwoner
            ; als TERMIJN_VOORBIJ EERSTE_KEER
            {
                Aangevraagd => Aangevraagd AWB_4_17_3;
                InOnderzoek => InOnderzoek AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}

static KRING: Voorwaarde = Voorwaarde {
    code: "kring_artikel_7",
    uitleg: "een persoon van artikel 7, eerste lid, onderdeel a, of artikel 7a",
    grondslag: &PW_10C_1,
    instelling: None,
    toets: |p| p.ja(&velden::KRING),
};

/// Since 2018 also a person of art. 10d lid 2, who need not be in the circle of art. 7.
static KRING_AMBTSHALVE: Voorwaarde = Voorwaarde {
    code: "kring_ambtshalve",
    uitleg: "een persoon van artikel 7, eerste lid, onderdeel a, of artikel 7a, of vanaf 2018 een persoon van artikel 10d, tweede lid",
    grondslag: &PW_10C_1_B,
    instelling: None,
    toets: |p| {
        let situatie = p.nieuw.gegevens.woord(&velden::SITUATIE_VOOR_DIENSTBETREKKING);
        let schoolverlater = situatie.is_some_and(|situatie| situatie != "geen");
        p.ja(&velden::KRING) || schoolverlater && PW_10C_1_B_2018.geldt_op(p.op())
    },
};

static EENMAAL_PER_TWAALF_MAANDEN: Voorwaarde = Voorwaarde {
    code: "eenmaal_per_twaalf_maanden",
    uitleg: "een aanvraag kan eenmaal per twaalf maanden; de vorige is korter geleden",
    grondslag: &PW_10C_2,
    instelling: None,
    toets: |p| {
        let vorige = p.laatste(Gebeurtenis::AanvraagPersoon);
        vorige.is_none_or(|vorige| p.op() >= vorige.op.plus_maanden(DOELGROEP_AANVRAAG_MAANDEN))
    },
};

static NIET_AMBTSHALVE: Voorwaarde = Voorwaarde {
    code: "niet_ambtshalve",
    uitleg: "bij een nabestaandenuitkering of zonder uitkering kan het niet ambtshalve: dan is een aanvraag nodig",
    grondslag: &PW_10C_1_B,
    instelling: None,
    toets: |p| p.nee(&velden::ANW_OF_NIET_UITKERINGSGERECHTIGD),
};

fn criterium(p: &Poging<'_>) -> bool {
    p.ja(&velden::NIET_IN_STAAT_TOT_WML) && p.ja(&velden::MOGELIJKHEDEN_TOT_ARBEIDSPARTICIPATIE)
}

const UITLEG: &str =
    "met voltijdse arbeid niet in staat tot het minimumloon, wel mogelijkheden tot arbeidsparticipatie";
const UITLEG_NIET: &str = "aan het criterium is voldaan; dan past deze vaststelling niet";

static CRITERIUM: Voorwaarde =
    Voorwaarde { code: "criterium_doelgroep", uitleg: UITLEG, grondslag: &PW_6_E, instelling: None, toets: criterium };
static CRITERIUM_OUD: Voorwaarde = Voorwaarde {
    code: "criterium_doelgroep",
    uitleg: UITLEG,
    grondslag: &PW_6_LID_1_E,
    instelling: None,
    toets: criterium,
};
static GEEN_CRITERIUM: Voorwaarde = Voorwaarde {
    code: "criterium_doelgroep_is_vervuld",
    uitleg: UITLEG_NIET,
    grondslag: &PW_6_E,
    instelling: None,
    toets: |p| !criterium(p),
};
static GEEN_CRITERIUM_OUD: Voorwaarde = Voorwaarde {
    code: "criterium_doelgroep_is_vervuld",
    uitleg: UITLEG_NIET,
    grondslag: &PW_6_LID_1_E,
    instelling: None,
    toets: |p| !criterium(p),
};

const BESLIST: &[u8] = &[
    Gebeurtenis::VastgesteldBehoort as u8,
    Gebeurtenis::VastgesteldBehoortNiet as u8,
    Gebeurtenis::BuitenBehandeling as u8,
    Gebeurtenis::Aow as u8,
    Gebeurtenis::Overlijden as u8,
];

in_gebreke!(BESLIST);

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "beslistermijn",
        label: "Beslissing op de aanvraag",
        grondslag: &AWB_4_13,
        begint: &[Gebeurtenis::AanvraagPersoon as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(REDELIJK_WEKEN),
        eindigt: BESLIST,
        opschorting: Some((Gebeurtenis::AanvullingGevraagd as u8, Gebeurtenis::Aangevuld as u8)),
        verlenging: &[],
        gevolg: "de aanvrager kan het college in gebreke stellen",
        atw: true,
    },
    TermijnDef {
        naam: "buiten_behandeling_stellen",
        label: "Besluit om niet te behandelen, na aanvulling",
        grondslag: &AWB_4_5_4,
        begint: &[Gebeurtenis::Aangevuld as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(BUITEN_BEHANDELING_WEKEN),
        eindigt: &[
            Gebeurtenis::InBehandeling as u8,
            Gebeurtenis::BuitenBehandeling as u8,
            Gebeurtenis::Aow as u8,
            Gebeurtenis::Overlijden as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "buiten behandeling stellen kan niet meer; de aanvraag moet worden behandeld",
        atw: true,
    },
    NA_INGEBREKESTELLING,
    DWANGSOM,
];

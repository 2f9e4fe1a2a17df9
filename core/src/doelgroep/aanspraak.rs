//! Who can claim support (Participatiewet art. 10; IOAW and IOAZ art. 36), persoonlijke ondersteuning, and guidance at the
//! workplace (art. 10da). What is necessary the college decides, within the verordening of the council.

use super::artikelen::{LID_2_VAN_10, pw};
use super::kring::NIET_UITGEZONDERD;
use super::loonkostensubsidie::DOELGROEP;
use super::nugger::NIET_UITKERINGSGERECHTIGD;
use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Vast, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const LID_1: Artikel = pw("10").lid("1");
const BEGELEIDING_10DA: Artikel = pw("10da");

const fn feit(
    code: &'static str,
    feit: Feit,
    klassen: Klassen,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, klassen, artikel, wel, niet))
}

const WIA: Voorwaarde<Feit> = feit(
    "wia_gemeentegroep",
    Feit::WiaGemeentegroep,
    JA,
    LID_1,
    "De gemeente zorgt in plaats van UWV voor de ondersteuning van de persoon, of deed dat vlak voordat hij ging werken.",
    "De gemeente zorgt niet in plaats van UWV voor de ondersteuning van de persoon en deed dat ook niet vlak voordat hij ging werken.",
);

/// Lid 1 and 2: the groups. Here two years at the minimum wage end the WIA group, with loonkostensubsidie or without.
const GROEPEN: Voorwaarde<Feit> = Voorwaarde::Een(&[
    feit(
        "algemene_bijstand",
        Feit::AlgemeneBijstand,
        JA,
        LID_1,
        "De persoon ontvangt algemene bijstand.",
        "De persoon ontvangt geen algemene bijstand.",
    ),
    Voorwaarde::Alle(&[
        WIA,
        feit(
            "geen_twee_jaar_minimumloon",
            Feit::TweeJaarMinimumloon,
            JA,
            LID_1,
            "De persoon heeft nog geen twee jaar achter elkaar het minimumloon verdiend.",
            "De persoon heeft twee jaar achter elkaar het minimumloon verdiend.",
        ),
    ]),
    feit(
        "anw_nabestaanden",
        Feit::AnwNabestaanden,
        JA,
        LID_1,
        "De persoon ontvangt een nabestaandenuitkering (Anw).",
        "De persoon ontvangt geen nabestaandenuitkering (Anw).",
    ),
    Voorwaarde::Regel(&NIET_UITKERINGSGERECHTIGD),
    feit(
        "buiten_groep_door_voorziening",
        Feit::BuitenGroepDoorVoorziening,
        JA,
        LID_2_VAN_10,
        "De persoon behoort alleen door een voorziening van het college niet meer tot de groepen van lid 1.",
        "De persoon is niet door een voorziening van het college buiten de groepen van lid 1 gekomen.",
    ),
]);

static BUITEN_DE_KRING: Besluitvraag = Besluitvraag {
    code: "aanspraak_buiten_kring",
    wie: Wie::College,
    vraag: "Artikel 10 noemt de uitzonderingen van artikel 7 lid 3 niet; het college moet beoordelen of de persoon, die buiten de kring van artikel 7 valt, toch aanspraak op ondersteuning heeft.",
    artikel: LID_1,
};

/// Art. 7 lid 3 excepts people from the task of the college; whether it takes their claim away, no article says.
const AANSPRAAK_VOORWAARDE: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    GROEPEN,
    Voorwaarde::Een(&[
        NIET_UITGEZONDERD,
        Voorwaarde::Vast(Vast::open(
            "aanspraak_buiten_kring",
            LID_1,
            "De persoon valt buiten de kring van artikel 7 (lid 3), maar behoort tot een groep van artikel 10.",
            &BUITEN_DE_KRING,
        )),
    ]),
]);

const NOODZAKELIJK: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "college_acht_noodzakelijk",
    "Welke voorziening noodzakelijk is, beoordeelt het college; de aanspraak bestaat overeenkomstig de verordening van de gemeenteraad (artikel 8a), die deze bibliotheek niet kent.",
);
const EINDE_WIA: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(WIA),
    "einde_wia_groep_verschilt",
    "Artikel 7 lid 1 en artikel 10 lid 1 noemen het einde van deze groep niet gelijk: artikel 10 noemt de loonkostensubsidie niet.",
);

const ZIN: &str = "Wie algemene bijstand of een nabestaandenuitkering ontvangt, tot de WIA-groep behoort, niet-uitkeringsgerechtigde is of door een voorziening buiten deze groepen valt, heeft aanspraak op ondersteuning en op de voorziening die het college noodzakelijk acht.";

static V_2015: Versie<Feit> =
    Versie::new("2015", LID_1, ZIN, AANSPRAAK_VOORWAARDE).met_meldingen(&[NOODZAKELIJK, EINDE_WIA]);

static V_2023: Versie<Feit> = Versie::new("ook_aanvraag_werkgever", LID_1, ZIN, AANSPRAAK_VOORWAARDE).met_meldingen(&[
    NOODZAKELIJK,
    EINDE_WIA,
    RegelMelding::new(
        Wanneer::NietNee,
        "aanvraag_door_persoon_of_werkgever",
        "De persoon of zijn werkgever kan vragen om aan de aanspraak gevolg te geven (artikel 10 lid 5); het college doet onderzoek voordat het beslist (lid 4).",
    ),
]);

/// DG-11.
pub static AANSPRAAK: Regel<Feit> = Regel::new(
    "DG-11",
    "aanspraak",
    "Aanspraak op ondersteuning (artikel 10)",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 10 lid 1; Pw art. 10 lid 2"),
        Rij::vanaf(2023, 7, 1, &V_2023, "Pw art. 10 lid 5; Stb. 2022, 499"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// The two benefits for older people have a claim of their own, in the same words in 2015 and in 2026.
macro_rules! oudere_werklozen {
    ($GEGEVEN:ident, $regeling:ident, $feit:ident, $code:expr, $naam:expr, $titel:expr, $bron:expr, $wel:expr, $niet:expr) => {
        /// The claim of who gets this benefit.
        pub static $GEGEVEN: Regel<Feit> = {
            const ARTIKEL: Artikel = Artikel::new(Regeling::$regeling, "36").lid("1");
            const ZIN: &str = "Wie deze uitkering ontvangt, heeft aanspraak op ondersteuning en op de voorziening die het college noodzakelijk acht.";
            const ONTVANGT: Voorwaarde<Feit> = feit($naam, Feit::$feit, JA, ARTIKEL, $wel, $niet);
            static V_2015: Versie<Feit> = Versie::new("2015", ARTIKEL, ZIN, ONTVANGT).met_meldingen(&[NOODZAKELIJK]);
            Regel::new(
                $code,
                concat!("aanspraak_", $naam),
                $titel,
                &[Rij::vanaf(2015, 1, 1, &V_2015, $bron)],
                LAATSTE_BEKENDE_DAG,
            )
        };
    };
}

oudere_werklozen!(
    AANSPRAAK_IOAW,
    Ioaw,
    Ioaw,
    "DG-11-IOAW",
    "ioaw",
    "Aanspraak op ondersteuning (IOAW)",
    "IOAW art. 36 lid 1",
    "De persoon ontvangt een IOAW-uitkering.",
    "De persoon ontvangt geen IOAW-uitkering."
);
oudere_werklozen!(
    AANSPRAAK_IOAZ,
    Ioaz,
    Ioaz,
    "DG-11-IOAZ",
    "ioaz",
    "Aanspraak op ondersteuning (IOAZ)",
    "IOAZ art. 36 lid 1",
    "De persoon ontvangt een IOAZ-uitkering.",
    "De persoon ontvangt geen IOAZ-uitkering."
);

static V_ONDERSTEUNING: Versie<Feit> = Versie::new(
    "2015",
    LID_1,
    "Wie aanspraak op ondersteuning heeft en de opgedragen taken zonder persoonlijke ondersteuning niet kan verrichten.",
    Voorwaarde::Alle(&[
        feit(
            "taken_niet_zonder_ondersteuning",
            Feit::TakenNietZonderOndersteuning,
            JA,
            LID_1,
            "De persoon kan de opgedragen taken niet zonder persoonlijke ondersteuning verrichten.",
            "De persoon kan de opgedragen taken zonder persoonlijke ondersteuning verrichten.",
        ),
        Voorwaarde::Regel(&AANSPRAAK),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::Als(feit(
        "zonder_ondersteuning",
        Feit::TakenNietZonderOndersteuning,
        NEE,
        LID_1,
        "De persoon kan de opgedragen taken zonder persoonlijke ondersteuning verrichten.",
        "De persoon kan de opgedragen taken niet zonder persoonlijke ondersteuning verrichten.",
    )),
    "begeleiding_apart",
    "Begeleiding op de werkplek voor de doelgroep loonkostensubsidie staat hier los van (artikel 10da).",
)]);

/// Persoonlijke ondersteuning at the tasks (art. 10 lid 1).
pub static PERSOONLIJKE_ONDERSTEUNING: Regel<Feit> = Regel::new(
    "DG-11-PO",
    "persoonlijke_ondersteuning",
    "Persoonlijke ondersteuning bij de opgedragen taken",
    &[Rij::vanaf(2015, 1, 1, &V_ONDERSTEUNING, "Pw art. 10 lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static V_BEGELEIDING: Versie<Feit> = Versie::new(
    "2015",
    BEGELEIDING_10DA,
    "Wie tot de doelgroep loonkostensubsidie behoort, heeft aanspraak op begeleiding op de werkplek; noodzaak is geen voorwaarde.",
    Voorwaarde::Regel(&DOELGROEP),
);

/// Guidance at the workplace (art. 10da).
pub static BEGELEIDING_OP_DE_WERKPLEK: Regel<Feit> = Regel::new(
    "10DA",
    "begeleiding_op_de_werkplek",
    "Begeleiding op de werkplek (artikel 10da)",
    &[Rij::vanaf(2015, 1, 1, &V_BEGELEIDING, "Pw art. 10da")],
    LAATSTE_BEKENDE_DAG,
);

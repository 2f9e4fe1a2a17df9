//! What UWV gives: a jobcoach, provisions for the workplace, an interpreter, visual aids, loondispensatie, the no-risk polis.

use crate::bron::Artikel;
use crate::doelgroep::arbeidsongeschikt::{WAJONG_2010, WAJONG_OUD};
use crate::doelgroep::no_risk;
use crate::doelgroep::zintuiglijk::{TOLKVOORZIENING, VISUELE_WERKVOORZIENING};
use crate::feiten::{Feit, klassen};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{NO_RISK, als, besluit, in_dienst, in_klassen, pw, wajong, wia, wsw_2};

const WERKT_OF_GAAT_WERKEN: Voorwaarde<Feit> = Voorwaarde::Een(&[
    in_dienst(wia("35").lid("1")),
    als(
        "gaat_werken",
        Feit::VoorgenomenDienstbetrekking,
        wia("35").lid("1"),
        "De persoon gaat in een dienstbetrekking werken.",
        "De persoon gaat niet in een dienstbetrekking werken.",
    ),
    als(
        "scholing_of_proefplaats",
        Feit::ScholingOfProefplaats,
        wia("35").lid("1"),
        "De persoon volgt scholing gericht op werk of werkt op een proefplaats, of gaat dat doen.",
        "De persoon volgt geen scholing gericht op werk en werkt niet op een proefplaats.",
    ),
]);

/// Guided work of art. 7 Wsw, which this article excepts.
const fn wsw_7(artikel: Artikel) -> Voorwaarde<Feit> {
    als(
        "wsw_artikel_7",
        Feit::WswArtikel7,
        artikel,
        "De persoon werkt begeleid op grond van artikel 7 van de Wsw.",
        "De persoon werkt niet begeleid op grond van artikel 7 van de Wsw.",
    )
}

const COLLEGE_ZORGT: Voorwaarde<Feit> = als(
    "college_draagt_zorg",
    Feit::CollegeDraagtZorg,
    wia("35").lid("4").onder("b"),
    "Het college draagt zorg voor de ondersteuning bij werk, of deed dat tot aan deze baan.",
    "Het college draagt geen zorg voor de ondersteuning bij werk.",
);

/// Wajong 2:22, for who has a right to arbeidsondersteuning; WIA art. 35 for the others, unless the college takes care.
const GRONDSLAG: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    WERKT_OF_GAAT_WERKEN,
    Voorwaarde::Niet(&Voorwaarde::Een(&[wsw_2(wia("35").lid("1")), wsw_7(wia("35").lid("1"))])),
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&WAJONG_2010),
        Voorwaarde::Alle(&[
            Voorwaarde::Niet(&COLLEGE_ZORGT),
            als(
                "structurele_functionele_beperking",
                Feit::StructureleFunctioneleBeperking,
                wia("35").lid("1"),
                "De persoon heeft volgens UWV een structurele functionele beperking.",
                "De persoon heeft volgens UWV geen structurele functionele beperking.",
            ),
        ]),
    ]),
]);

static JOBCOACH_TOEKENNEN: Besluitvraag = Besluitvraag {
    code: "jobcoach_uwv_toekennen",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beslissen over persoonlijke ondersteuning bij de opgedragen taken.",
    artikel: wia("35").lid("2").onder("d"),
};
static JOBCOACH_2015: Versie<Feit> = Versie::new(
    "wia_en_wajong",
    wia("35").lid("2").onder("d"),
    "UWV kan op aanvraag noodzakelijke persoonlijke ondersteuning toekennen aan wie met een structurele functionele beperking werkt of gaat werken, of recht op arbeidsondersteuning (Wajong) heeft.",
    Voorwaarde::Alle(&[
        GRONDSLAG,
        besluit(
            "jobcoach_uwv_toegekend",
            Feit::JobcoachUwvToegekend,
            &JOBCOACH_TOEKENNEN,
            "UWV heeft een jobcoach toegekend.",
            "UWV heeft geen jobcoach toegekend.",
        ),
    ]),
)
.met_meldingen(&[WAJONG_ARTIKEL]);

const WAJONG_ARTIKEL: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "artikel_volgt_uitkering",
    "Voor wie recht heeft op arbeidsondersteuning, staat de voorziening in artikel 2:22 van de Wajong; voor anderen in artikel 35 van de Wet WIA. UWV beslist.",
);

/// A jobcoach of UWV.
pub(in crate::voorziening) static JOBCOACH: Regel<Feit> = Regel::new(
    "V-JOBCOACH-UWV",
    "jobcoach_uwv",
    "Jobcoach van UWV",
    &[Rij::vanaf(2015, 1, 1, &JOBCOACH_2015, "WIA art. 35 lid 2 onder d; Wajong art. 2:22 lid 2 onder d")],
    LAATSTE_BEKENDE_DAG,
);

static VOORZIENING_TOEKENNEN: Besluitvraag = Besluitvraag {
    code: "werkvoorziening_uwv_toekennen",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beslissen over een vervoersvoorziening, intermediaire activiteiten of een meeneembare voorziening.",
    artikel: wia("35").lid("2"),
};
static WERKVOORZIENING_2015: Versie<Feit> = Versie::new(
    "wia_en_wajong",
    wia("35").lid("2"),
    "UWV kan op aanvraag vervoersvoorzieningen, intermediaire activiteiten en meeneembare voorzieningen toekennen aan wie met een structurele functionele beperking werkt of gaat werken, of recht op arbeidsondersteuning (Wajong) heeft.",
    Voorwaarde::Alle(&[
        GRONDSLAG,
        besluit(
            "werkvoorziening_uwv_toegekend",
            Feit::WerkvoorzieningUwvToegekend,
            &VOORZIENING_TOEKENNEN,
            "UWV heeft een voorziening voor het werk toegekend.",
            "UWV heeft geen voorziening voor het werk toegekend.",
        ),
    ]),
)
.met_meldingen(&[WAJONG_ARTIKEL]);

/// A provision for the workplace, the way to it, or tools, of UWV.
pub(in crate::voorziening) static WERKVOORZIENING: Regel<Feit> = Regel::new(
    "V-WERKVOORZIENING-UWV",
    "werkvoorziening_uwv",
    "Werkplek-, vervoers- of meeneembare voorziening van UWV",
    &[Rij::vanaf(2015, 1, 1, &WERKVOORZIENING_2015, "WIA art. 35 lid 2; Wajong art. 2:22 lid 2")],
    LAATSTE_BEKENDE_DAG,
);

/// A provision that UWV can give on request, on top of a group; the versions and what is uncertain about them are those of the
/// group.
macro_rules! op_aanvraag {
    ($NAAM:ident, $groep:expr, $code:expr, $naam:expr, $titel:expr, $artikel:expr, $bron:expr, $feit:ident, $vraag:expr, $wel:expr, $niet:expr) => {
        /// What UWV can give on request.
        pub(in crate::voorziening) static $NAAM: Regel<Feit> = {
            static TOEKENNEN: Besluitvraag =
                Besluitvraag { code: concat!($naam, "_toekennen"), wie: Wie::Uwv, vraag: $vraag, artikel: $artikel };
            static VERSIE: Versie<Feit> = Versie::new(
                "op_aanvraag",
                $artikel,
                concat!($titel, ": UWV kan die op aanvraag toekennen aan wie tot de groep van dit artikel behoort."),
                Voorwaarde::Alle(&[
                    Voorwaarde::Regel(&$groep),
                    besluit(concat!($naam, "_toegekend"), Feit::$feit, &TOEKENNEN, $wel, $niet),
                ]),
            );
            Regel::new($code, $naam, $titel, &[Rij::vanaf(2015, 1, 1, &VERSIE, $bron)], LAATSTE_BEKENDE_DAG)
        };
    };
}

op_aanvraag!(
    TOLK,
    TOLKVOORZIENING,
    "V-TOLK",
    "tolkvoorziening",
    "Tolkvoorziening van UWV",
    pw("10g").lid("1"),
    "Pw art. 10g lid 1",
    TolkvoorzieningToegekend,
    "UWV moet nog beslissen over een tolkvoorziening.",
    "UWV heeft een tolkvoorziening toegekend.",
    "UWV heeft geen tolkvoorziening toegekend."
);
op_aanvraag!(
    VISUEEL,
    VISUELE_WERKVOORZIENING,
    "V-VISUEEL",
    "visuele_werkvoorziening",
    "Werkvoorziening van UWV bij een visuele beperking",
    pw("10h").lid("1"),
    "Pw art. 10h lid 1",
    VisueleWerkvoorzieningToegekend,
    "UWV moet nog beslissen over een werkvoorziening bij de visuele beperking.",
    "UWV heeft een werkvoorziening bij de visuele beperking toegekend.",
    "UWV heeft geen werkvoorziening bij de visuele beperking toegekend."
);

const DISPENSATIE: Artikel = wajong("2:20").lid("1");
static DISPENSATIE_BESLISSEN: Besluitvraag = Besluitvraag {
    code: "loondispensatie_beslissen",
    wie: Wie::Uwv,
    vraag: "UWV moet, op verzoek van de werkgever of de werknemer, nog beslissen of de arbeidsprestatie duidelijk minder is en het loon mag worden verlaagd.",
    artikel: DISPENSATIE,
};
const DISPENSATIE_GRONDSLAG: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Een(&[Voorwaarde::Regel(&WAJONG_2010), Voorwaarde::Regel(&WAJONG_OUD)]),
    Voorwaarde::Een(&[
        in_dienst(DISPENSATIE),
        als(
            "gaat_werken",
            Feit::VoorgenomenDienstbetrekking,
            DISPENSATIE,
            "De persoon gaat in een dienstbetrekking werken.",
            "De persoon gaat niet in een dienstbetrekking werken.",
        ),
    ]),
    besluit(
        "loondispensatie",
        Feit::Loondispensatie,
        &DISPENSATIE_BESLISSEN,
        "UWV heeft loondispensatie verleend.",
        "UWV heeft geen loondispensatie verleend.",
    ),
]);
static DISPENSATIE_GROND_2015: Versie<Feit> =
    Versie::new("wajong_2010_en_oud", DISPENSATIE, DISPENSATIE_ZIN, DISPENSATIE_GRONDSLAG);
const DISPENSATIE_ZIN: &str = "UWV verlaagt op verzoek de aanspraak op loon van een werknemer met Wajong (2010 of oud) van wie de arbeidsprestatie door ziekte of gebrek duidelijk minder is dan het minimumloon rechtvaardigt.";

/// Loondispensatie before anything shuts it out.
pub(in crate::voorziening) static LOONDISPENSATIE_GROND: Regel<Feit> = Regel::new(
    "V-LOONDISPENSATIE-GROND",
    "loondispensatie_grond",
    "Loondispensatie, voor zover niets haar uitsluit",
    &[Rij::vanaf(2015, 1, 1, &DISPENSATIE_GROND_2015, "Wajong art. 2:20 lid 1; Wajong art. 3:63 lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static DISPENSATIE_2015: Versie<Feit> = Versie::new(
    "niet_bij_wsw",
    DISPENSATIE,
    DISPENSATIE_ZIN,
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&LOONDISPENSATIE_GROND),
        Voorwaarde::Niet(&Voorwaarde::Een(&[wsw_2(DISPENSATIE), wsw_7(DISPENSATIE)])),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::Als(in_klassen(
        "wajong_hoofdstuk_3",
        Feit::WajongRegime,
        klassen::HOOFDSTUK_3,
        wajong("3:63").lid("1"),
        "Het recht berust op hoofdstuk 3 van de Wajong.",
        "Het recht berust niet op hoofdstuk 3 van de Wajong.",
    )),
    "artikel_3_63",
    "Voor de oude Wajong staat loondispensatie in artikel 3:63.",
)]);

/// Loondispensatie.
pub(in crate::voorziening) static LOONDISPENSATIE: Regel<Feit> = Regel::new(
    "V-LOONDISPENSATIE",
    "loondispensatie",
    "Loondispensatie",
    &[Rij::vanaf(2015, 1, 1, &DISPENSATIE_2015, "Wajong art. 2:20 lid 1; Wajong art. 3:63 lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static NO_RISK_2015: Versie<Feit> = Versie::new(
    "lid_1_lid_2_en_lid_3",
    NO_RISK,
    "Bij ziekte van de werknemer betaalt UWV ziekengeld: vijf jaar of zolang de baan duurt, naar de grond in artikel 29b.",
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&no_risk::LID_2),
        Voorwaarde::Regel(&no_risk::LID_1),
        Voorwaarde::Regel(&no_risk::BEPERKING),
    ]),
);

/// The no-risk polis.
pub(in crate::voorziening) static NO_RISKPOLIS: Regel<Feit> = Regel::new(
    "V-NORISK",
    "no_riskpolis",
    "No-riskpolis",
    &[Rij::vanaf(2015, 1, 1, &NO_RISK_2015, "ZW art. 29b")],
    LAATSTE_BEKENDE_DAG,
);

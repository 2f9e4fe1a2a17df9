//! Places to work on: the proefplaats, unpaid work to establish the loonwaarde, the proefplaatsing of UWV, the
//! participatieplaats, beschut werk.

use crate::beschut_werk::vaststelling::BESCHUT_WERK;
use crate::bron::{Artikel, Regeling};
use crate::doelgroep::arbeidsongeschikt::{WAJONG_2010, WAJONG_OUD};
use crate::doelgroep::loonkostensubsidie::DOELGROEP;
use crate::doelgroep::participatieplaats::PARTICIPATIEPLAATS as GROEP_12;
use crate::doelgroep::proefplaats::PROEFPLAATS as GROEP_PROEFPLAATS;
use crate::feiten::{Feit, klassen};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Regel, RegelMelding, Vast, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{als, besluit, in_klassen, pw, wia};

static PROEFPLAATS_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    pw("8a").lid("2"),
    "De proefplaats met behoud van bijstand staat pas vanaf 1 juli 2023 in de wet.",
);
static PROEFPLAATS_2023: Versie<Feit> = Versie::new(
    "2023",
    pw("8a").lid("2").onder("d"),
    "Wie algemene bijstand ontvangt, kan met toestemming van het college op een proefplaats werken: twee maanden, met ten hoogste vier maanden verlenging.",
    Voorwaarde::Regel(&GROEP_PROEFPLAATS),
);

/// The proefplaats of the Participatiewet.
pub(in crate::voorziening) static PROEFPLAATS: Regel<Feit> = Regel::new(
    "V-PROEFPLAATS",
    "proefplaats",
    "Proefplaats met behoud van bijstand",
    &[
        Rij::vanaf(2015, 1, 1, &PROEFPLAATS_NOG_NIET, "Pw art. 8a lid 2"),
        Rij::vanaf(2023, 7, 1, &PROEFPLAATS_2023, "Pw art. 8a lid 2 onder d; Stb. 2022, 499"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const LID_3: Artikel = pw("10d").lid("3");
static ONBELOOND: Besluitvraag = Besluitvraag {
    code: "onbeloond_werk_voor_loonwaarde",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen of de persoon ten hoogste drie maanden onbeloond werkt om de loonwaarde te kunnen vaststellen.",
    artikel: LID_3,
};
static LOONWAARDEPLEK_2015: Versie<Feit> = Versie::new(
    "2015",
    LID_3,
    "Het college kan de persoon voor het vaststellen van een reële loonwaarde ten hoogste drie maanden onbeloond bij de werkgever laten werken.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&DOELGROEP),
        als(
            "werkgever_voornemens",
            Feit::VoorgenomenDienstbetrekking,
            pw("10d").lid("1"),
            "Een werkgever is voornemens een dienstbetrekking met de persoon aan te gaan.",
            "Geen werkgever is voornemens een dienstbetrekking met de persoon aan te gaan.",
        ),
        Voorwaarde::Vast(Vast::open(
            "onbeloond_werk_voor_loonwaarde",
            LID_3,
            "Of de persoon eerst onbeloond werkt, beslist het college.",
            &ONBELOOND,
        )),
    ]),
);
static LOONWAARDEPLEK_VERVALLEN: Versie<Feit> = Versie::niet_van_kracht(
    "vervallen",
    pw("10d"),
    "Onbeloond werk om de loonwaarde vast te stellen staat sinds 1 februari 2017 niet meer in artikel 10d.",
);

/// Unpaid work to establish the loonwaarde, until 2017-01-31.
pub(in crate::voorziening) static LOONWAARDEPLEK: Regel<Feit> = Regel::new(
    "V-LOONWAARDEPLEK",
    "loonwaardeplek",
    "Onbeloond werk om de loonwaarde vast te stellen (tot 1 februari 2017)",
    &[
        Rij::vanaf(2015, 1, 1, &LOONWAARDEPLEK_2015, "Pw art. 10d lid 3"),
        Rij::vanaf(2017, 2, 1, &LOONWAARDEPLEK_VERVALLEN, "Pw art. 10d"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static TOESTEMMING_UWV: Besluitvraag = Besluitvraag {
    code: "toestemming_proefplaatsing_uwv",
    wie: Wie::Uwv,
    vraag: "UWV (bij de WIA ook de eigenrisicodrager) moet nog beslissen of het toestemming geeft voor onbeloond werk op een proefplaats.",
    artikel: wia("37").lid("1"),
};
static UWV_2015: Versie<Feit> = Versie::new(
    "ww_wia_wajong",
    wia("37").lid("1"),
    "Wie recht heeft op WW, WGA of Wajong (2010 of oud), kan met toestemming van UWV ten hoogste zes maanden onbeloond op een proefplaats werken.",
    Voorwaarde::Alle(&[
        Voorwaarde::Een(&[
            in_klassen(
                "recht_op_ww",
                Feit::Ww,
                klassen::RECHT,
                Artikel::new(Regeling::Werkloosheidswet, "76a"),
                "De persoon heeft recht op een WW-uitkering.",
                "De persoon heeft geen recht op een WW-uitkering.",
            ),
            in_klassen(
                "recht_op_wga",
                Feit::WiaWga,
                klassen::RECHT,
                wia("37").lid("1"),
                "De persoon is gedeeltelijk arbeidsgeschikt en heeft recht op een WGA-uitkering.",
                "De persoon heeft geen recht op een WGA-uitkering.",
            ),
            Voorwaarde::Regel(&WAJONG_2010),
            Voorwaarde::Regel(&WAJONG_OUD),
        ]),
        besluit(
            "toestemming_proefplaatsing_uwv",
            Feit::ToestemmingProefplaatsingUwv,
            &TOESTEMMING_UWV,
            "UWV heeft toestemming gegeven voor onbeloond werk op een proefplaats.",
            "UWV heeft geen toestemming gegeven voor onbeloond werk op een proefplaats.",
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "voorwaarden_proefplaatsing",
    "UWV let erop dat de persoon het werk aankan, de werkgever hem heeft verzekerd, hij er niet eerder onbeloond op een proefplaats werkte, en dat er reëel uitzicht is op een dienstbetrekking van ten minste zes maanden.",
)]);

/// The proefplaatsing of UWV.
pub(in crate::voorziening) static PROEFPLAATSING_UWV: Regel<Feit> = Regel::new(
    "V-PROEFPLAATSING-UWV",
    "proefplaatsing_uwv",
    "Proefplaatsing van UWV",
    &[Rij::vanaf(2015, 1, 1, &UWV_2015, "WIA art. 37 lid 1; WW art. 76a")],
    LAATSTE_BEKENDE_DAG,
);

static AANBIEDEN: Besluitvraag = Besluitvraag {
    code: "participatieplaats_aanbieden",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen of het de persoon op een participatieplaats laat werken.",
    artikel: pw("10a").lid("1"),
};
const AANGEBODEN: Voorwaarde<Feit> = besluit(
    "participatieplaats_aangeboden",
    Feit::ParticipatieplaatsAangeboden,
    &AANBIEDEN,
    "Het college laat de persoon op een participatieplaats werken.",
    "Het college laat de persoon niet op een participatieplaats werken.",
);
static PARTICIPATIEPLAATS_2015: Versie<Feit> = Versie::new(
    "2015",
    pw("10a").lid("1"),
    "Het college kan wie bijstand ontvangt en vooralsnog niet bemiddelbaar is, onbeloonde additionele werkzaamheden laten verrichten.",
    Voorwaarde::Alle(&[Voorwaarde::Regel(&GROEP_12), AANGEBODEN]),
);

/// The participatieplaats.
pub(in crate::voorziening) static PARTICIPATIEPLAATS: Regel<Feit> = Regel::new(
    "V-PARTICIPATIEPLAATS",
    "participatieplaats",
    "Participatieplaats",
    &[Rij::vanaf(2015, 1, 1, &PARTICIPATIEPLAATS_2015, "Pw art. 10a lid 1")],
    LAATSTE_BEKENDE_DAG,
);

static BESCHUT_2015: Versie<Feit> = Versie::new(
    "2015",
    pw("10b").lid("1"),
    "Wie het college heeft vastgesteld voor beschut werk, op advies van UWV.",
    Voorwaarde::Regel(&BESCHUT_WERK),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "uwv_adviseert",
    "UWV adviseert, het college stelt vast. Of het college nu een dienstbetrekking moet aanbieden, hangt vanaf 2017 ook af van het aantal plaatsen van dat jaar.",
)]);

/// Beschut werk.
pub(in crate::voorziening) static BESCHUT: Regel<Feit> = Regel::new(
    "V-BESCHUT",
    "beschut_werk",
    "Beschut werk",
    &[Rij::vanaf(2015, 1, 1, &BESCHUT_2015, "Pw art. 10b lid 1")],
    LAATSTE_BEKENDE_DAG,
);

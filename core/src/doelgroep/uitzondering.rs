//! Who is outside the circle of the college after all (Participatiewet art. 7 lid 3): who gets a benefit of UWV, who is
//! under 27 and can go to school, and who has just asked for bijstand and is under 27.

use super::artikelen::{JONGEREN_7, LID_7, UWV_UITKERING, ZOEKTERMIJN, ZOEKTERMIJN_UITZONDERING};
use super::kring::BIJSTAND;
use super::leeftijd::{JONGER_DAN_27, ONDER_27};
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

pub(super) const NIET_GENOMEN: Klassen = Klassen::van([2]);

/// A benefit that UWV pays.
const fn betaald(feit: Feit, code: &'static str, wel: &'static str, niet: &'static str) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, UWV_UITKERING, wel, niet))
}

/// "Aan wie het UWV een uitkering verstrekt."
pub(crate) const UWV_BETAALT: Voorwaarde<Feit> = Voorwaarde::Een(&[
    betaald(Feit::Ww, "ww", "De persoon ontvangt een WW-uitkering.", "De persoon ontvangt geen WW-uitkering."),
    betaald(Feit::Iow, "iow", "De persoon ontvangt een IOW-uitkering.", "De persoon ontvangt geen IOW-uitkering."),
    betaald(Feit::Waz, "waz", "De persoon ontvangt een WAZ-uitkering.", "De persoon ontvangt geen WAZ-uitkering."),
    betaald(
        Feit::WajongUitkering,
        "wajong_uitkering",
        "De persoon ontvangt een Wajong-uitkering.",
        "De persoon ontvangt geen Wajong-uitkering.",
    ),
    betaald(
        Feit::WiaWga,
        "wia_wga",
        "De persoon ontvangt een WGA-uitkering.",
        "De persoon ontvangt geen WGA-uitkering.",
    ),
    betaald(
        Feit::WiaIva,
        "wia_iva",
        "De persoon ontvangt een IVA-uitkering.",
        "De persoon ontvangt geen IVA-uitkering.",
    ),
    betaald(Feit::Wao, "wao", "De persoon ontvangt een WAO-uitkering.", "De persoon ontvangt geen WAO-uitkering."),
    betaald(
        Feit::Toeslagenwet,
        "toeslagenwet",
        "De persoon ontvangt een toeslag op grond van de Toeslagenwet.",
        "De persoon ontvangt geen toeslag op grond van de Toeslagenwet.",
    ),
    betaald(Feit::Ziektewet, "ziektewet", "De persoon ontvangt ziekengeld.", "De persoon ontvangt geen ziekengeld."),
    betaald(
        Feit::Wamil,
        "wamil",
        "De persoon ontvangt een Wamil-uitkering.",
        "De persoon ontvangt geen Wamil-uitkering.",
    ),
]);

/// "Het college en het UWV kunnen overeenkomen" that the college supports the person all the same (lid 7).
pub(super) const OVEREENKOMST: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "overeenkomst_college_uwv",
    Feit::OvereenkomstCollegeUwv,
    JA,
    LID_7,
    "College en UWV zijn overeengekomen dat het college de persoon ondersteunt.",
    "College en UWV zijn niet overeengekomen dat het college de persoon ondersteunt.",
));

/// In 2015: "of een persoon als bedoeld in het eerste lid, onderdeel a, onder 2".
const WIA_GROEP: Voorwaarde<Feit> = Voorwaarde::Regel(&super::wia::WIA_GROEP);

/// In 2015: "een persoon uit de doelgroep loonkostensubsidie".
const IN_DOELGROEP: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "vaststelling_loonkostensubsidie",
        Feit::VaststellingLoonkostensubsidie,
        JA,
        UWV_UITKERING,
        "Het college heeft vastgesteld dat de persoon tot de doelgroep loonkostensubsidie behoort.",
        "De persoon behoort niet tot de doelgroep loonkostensubsidie.",
    )
    .met_open(NIET_GENOMEN, &DOELGROEP_VASTSTELLEN),
);

/// Somebody must establish it (art. 10c).
pub(crate) static DOELGROEP_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "doelgroep_loonkostensubsidie_vaststellen",
    wie: Wie::College,
    vraag: "Het college moet nog vaststellen of de persoon tot de doelgroep loonkostensubsidie behoort.",
    artikel: super::artikelen::VASTSTELLING_10C,
};

/// From 2016: "ten behoeve van wie loonkostensubsidie is verleend", until two years at the minimum wage without it.
const SUBSIDIE_VERLEEND: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Feit(Blad::new(
        "loonkostensubsidie_verleend",
        Feit::LoonkostensubsidieVerleend,
        JA,
        UWV_UITKERING,
        "Voor de persoon is loonkostensubsidie verleend.",
        "Voor de persoon is geen loonkostensubsidie verleend.",
    )),
    Voorwaarde::Feit(Blad::new(
        "twee_jaar_minimumloon",
        Feit::TweeJaarMinimumloon,
        Klassen::van([0, 1]),
        UWV_UITKERING,
        "De persoon heeft nog geen twee jaar achter elkaar het minimumloon verdiend zonder loonkostensubsidie.",
        "De persoon heeft twee jaar achter elkaar het minimumloon verdiend zonder loonkostensubsidie.",
    )),
]);

/// Both art. 7 lid 1 onder a onder 1 and lid 3 onder c fit: no text says which goes first.
const BIJSTAND_EN_UWV: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(Voorwaarde::Alle(&[BIJSTAND, UWV_BETAALT])),
    "bijstand_en_uitkering_van_uwv",
    "De persoon ontvangt bijstand en ook een uitkering van UWV. Hier is gelezen dat artikel 7 lid 3 onder c dan voorgaat; college en UWV kunnen anders overeenkomen (lid 7).",
);

static UWV_2015: Versie<Feit> = Versie::new(
    "doelgroep_loonkostensubsidie",
    UWV_UITKERING,
    "Wie een uitkering van UWV ontvangt, valt buiten de kring van het college, tenzij hij tot de doelgroep loonkostensubsidie of tot de WIA-groep van de gemeente behoort, of college en UWV anders overeenkomen.",
    Voorwaarde::Alle(&[
        UWV_BETAALT,
        Voorwaarde::Niet(&Voorwaarde::Een(&[WIA_GROEP, IN_DOELGROEP])),
        Voorwaarde::Niet(&OVEREENKOMST),
    ]),
)
.met_meldingen(&[BIJSTAND_EN_UWV]);

static UWV_2016: Versie<Feit> = Versie::new(
    "loonkostensubsidie_verleend",
    UWV_UITKERING,
    "Wie een uitkering van UWV ontvangt, valt buiten de kring van het college, tenzij voor hem loonkostensubsidie is verleend (tot twee jaar minimumloon zonder die subsidie), of college en UWV anders overeenkomen.",
    Voorwaarde::Alle(&[
        UWV_BETAALT,
        Voorwaarde::Niet(&SUBSIDIE_VERLEEND),
        Voorwaarde::Niet(&OVEREENKOMST),
    ]),
)
.met_meldingen(&[BIJSTAND_EN_UWV]);

/// DG-08.
pub static UWV_GERECHTIGD: Regel<Feit> = Regel::new(
    "DG-08",
    "uwv_gerechtigd",
    "Buiten de kring: uitkering van UWV",
    &[
        Rij::vanaf(2015, 1, 1, &UWV_2015, "Pw art. 7 lid 3 onder c"),
        // the text of 2015-07-01 has the old words, that of 2016-01-01 the new ones
        Rij::vanaf(2016, 1, 1, &UWV_2016, "Pw art. 7 lid 3 onder c"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static ONDERWIJS_OORDEEL: Besluitvraag = Besluitvraag {
    code: "kan_onderwijs_volgen",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of de persoon door het Rijk bekostigd onderwijs kan volgen.",
    artikel: JONGEREN_7,
};

static JONGEREN_2015: Versie<Feit> = Versie::new(
    "kan_onderwijs_volgen",
    JONGEREN_7,
    "Wie jonger is dan 27 en naar het oordeel van het college door het Rijk bekostigd onderwijs kan volgen, valt buiten de kring van het college.",
    Voorwaarde::Alle(&[
        JONGER_DAN_27,
        Voorwaarde::Feit(
            Blad::new(
                "kan_onderwijs_volgen",
                Feit::KanOnderwijsVolgen,
                JA,
                JONGEREN_7,
                "De persoon kan naar het oordeel van het college door het Rijk bekostigd onderwijs volgen.",
                "De persoon kan naar het oordeel van het college geen door het Rijk bekostigd onderwijs volgen.",
            )
            .met_open(NIET_GENOMEN, &ONDERWIJS_OORDEEL),
        ),
    ]),
);

static JONGEREN_2026: Versie<Feit> = Versie::new(
    "onder_27",
    JONGEREN_7,
    "Wie jonger is dan 27, valt buiten de kring van artikel 7; voor hem geldt artikel 7a.",
    JONGER_DAN_27,
);

/// DG-09a until 2025, DG-09b from 2026.
pub static JONGEREN: Regel<Feit> = Regel::new(
    "DG-09",
    "jongeren_uitgezonderd",
    "Buiten de kring: jonger dan 27",
    &[
        Rij::vanaf(2015, 1, 1, &JONGEREN_2015, "Pw art. 7 lid 3 onder a"),
        Rij::vanaf(2026, 1, 1, &JONGEREN_2026, "Pw art. 7 lid 3 onder a"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const ZOEKTERMIJN_LOOPT: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "zoektermijn",
    Feit::MeldingBijstandOp,
    Klassen::van([0]),
    ZOEKTERMIJN,
    "De melding om bijstand aan te vragen is minder dan vier weken geleden.",
    "Er loopt geen zoektermijn van vier weken na een melding om bijstand aan te vragen.",
));

static ZOEKTERMIJN_2015: Versie<Feit> = Versie::new(
    "vier_weken",
    ZOEKTERMIJN,
    "Wie jonger is dan 27 valt in de eerste vier weken na de melding om bijstand aan te vragen buiten de kring van het college.",
    Voorwaarde::Alle(&[ONDER_27, ZOEKTERMIJN_LOOPT]),
);

static ONDERSTEUNING_NODIG: Besluitvraag = Besluitvraag {
    code: "ondersteuning_in_zoektermijn",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of ondersteuning in de eerste vier weken na de melding noodzakelijk is.",
    artikel: ZOEKTERMIJN,
};

const NIET_NODIG_GEVONDEN: Voorwaarde<Feit> = Voorwaarde::Feit(
    Blad::new(
        "ondersteuning_in_zoektermijn",
        Feit::OndersteuningInZoektermijn,
        NEE,
        ZOEKTERMIJN,
        "Het college acht ondersteuning in de eerste vier weken niet noodzakelijk.",
        "Het college acht ondersteuning in de eerste vier weken noodzakelijk.",
    )
    .met_open(NIET_GENOMEN, &ONDERSTEUNING_NODIG),
);

/// Art. 41 lid 4: for these the four weeks do not run.
const GEEN_ZOEKTERMIJN: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Feit(Blad::new(
        "speciaal_onderwijs_laatste_jaar",
        Feit::SpeciaalOnderwijsLaatsteJaar,
        JA,
        ZOEKTERMIJN_UITZONDERING,
        "De persoon volgde ten hoogste een jaar geleden praktijkonderwijs of voortgezet speciaal onderwijs.",
        "De persoon volgde in het afgelopen jaar geen praktijkonderwijs of voortgezet speciaal onderwijs.",
    )),
    Voorwaarde::Feit(
        Blad::new(
            "medisch_urenbeperkt",
            Feit::VaststellingMedischUrenbeperkt,
            JA,
            ZOEKTERMIJN_UITZONDERING,
            "De persoon is medisch urenbeperkt.",
            "De persoon is niet medisch urenbeperkt.",
        )
        .met_open(NIET_GENOMEN, &super::kring::URENBEPERKT_VASTSTELLEN),
    ),
    Voorwaarde::Feit(
        Blad::new(
            "vaststelling_loonkostensubsidie",
            Feit::VaststellingLoonkostensubsidie,
            JA,
            ZOEKTERMIJN_UITZONDERING,
            "De persoon behoort tot de doelgroep loonkostensubsidie.",
            "De persoon behoort niet tot de doelgroep loonkostensubsidie.",
        )
        .met_open(NIET_GENOMEN, &DOELGROEP_VASTSTELLEN),
    ),
]);

static ZOEKTERMIJN_2023: Versie<Feit> = Versie::new(
    "met_uitzonderingen",
    ZOEKTERMIJN,
    "Wie jonger is dan 27 valt in de eerste vier weken na de melding buiten de kring, tenzij het college ondersteuning noodzakelijk acht of de zoektermijn voor hem niet geldt (speciaal onderwijs, medisch urenbeperkt, doelgroep loonkostensubsidie).",
    Voorwaarde::Alle(&[ONDER_27, ZOEKTERMIJN_LOOPT, Voorwaarde::Niet(&GEEN_ZOEKTERMIJN), NIET_NODIG_GEVONDEN]),
);

/// DG-10.
pub static ZOEKTERMIJN_JONGEREN: Regel<Feit> = Regel::new(
    "DG-10",
    "zoektermijn",
    "Buiten de kring: zoektermijn van vier weken",
    &[
        Rij::vanaf(2015, 1, 1, &ZOEKTERMIJN_2015, "Pw art. 7 lid 3 onder b"),
        // not in the text of 2023-01-01, in those of 2023-07-01 until 2025-07-01 in the same words
        Rij::vanaf(2023, 7, 1, &ZOEKTERMIJN_2023, "Pw art. 7 lid 3 onder b; Pw art. 41 lid 4"),
    ],
    LAATSTE_BEKENDE_DAG,
);

//! For whom there is beschut werk (Participatiewet art. 10b lid 1): in 2015 and 2016 the circle of art. 7, from 2017 also who
//! gets a benefit of UWV, from 2018 by the name of the benefit, from 2026 also young people of art. 7a.

use super::artikelen::LID_1;
use crate::doelgroep::kring::{ARTIKEL_7, ARTIKEL_7A_ONDER_A};
use crate::doelgroep::leeftijd::onder_27;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const fn ontvangt(feit: Feit, code: &'static str, wel: &'static str, niet: &'static str) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, LID_1, wel, niet))
}

const WW: Voorwaarde<Feit> =
    ontvangt(Feit::Ww, "ww", "De persoon ontvangt een WW-uitkering.", "De persoon ontvangt geen WW-uitkering.");
const IOW: Voorwaarde<Feit> =
    ontvangt(Feit::Iow, "iow", "De persoon ontvangt een IOW-uitkering.", "De persoon ontvangt geen IOW-uitkering.");
const WAZ: Voorwaarde<Feit> =
    ontvangt(Feit::Waz, "waz", "De persoon ontvangt een WAZ-uitkering.", "De persoon ontvangt geen WAZ-uitkering.");
const WAJONG: Voorwaarde<Feit> = ontvangt(
    Feit::WajongUitkering,
    "wajong_uitkering",
    "De persoon ontvangt een Wajong-uitkering.",
    "De persoon ontvangt geen Wajong-uitkering.",
);
const WGA: Voorwaarde<Feit> = ontvangt(
    Feit::WiaWga,
    "wia_wga",
    "De persoon ontvangt een WGA-uitkering.",
    "De persoon ontvangt geen WGA-uitkering.",
);
const IVA: Voorwaarde<Feit> = ontvangt(
    Feit::WiaIva,
    "wia_iva",
    "De persoon ontvangt een IVA-uitkering.",
    "De persoon ontvangt geen IVA-uitkering.",
);
const WAO: Voorwaarde<Feit> =
    ontvangt(Feit::Wao, "wao", "De persoon ontvangt een WAO-uitkering.", "De persoon ontvangt geen WAO-uitkering.");
const ZIEKTEWET: Voorwaarde<Feit> =
    ontvangt(Feit::Ziektewet, "ziektewet", "De persoon ontvangt ziekengeld.", "De persoon ontvangt geen ziekengeld.");
const WAMIL: Voorwaarde<Feit> = ontvangt(
    Feit::Wamil,
    "wamil",
    "De persoon ontvangt een Wamil-uitkering.",
    "De persoon ontvangt geen Wamil-uitkering.",
);
/// Paid by UWV, so within the words of 2017; not among the names of 2018.
const TOESLAG: Voorwaarde<Feit> = ontvangt(
    Feit::Toeslagenwet,
    "toeslagenwet",
    "De persoon ontvangt een toeslag op grond van de Toeslagenwet.",
    "De persoon ontvangt geen toeslag op grond van de Toeslagenwet.",
);

/// "Of recht heeft op arbeidsondersteuning": a right is enough.
const ARBEIDSONDERSTEUNING: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "wajong_arbeidsondersteuning",
    Feit::WajongArbeidsondersteuning,
    Klassen::van([0, 1]),
    LID_1,
    "De persoon heeft recht op arbeidsondersteuning op grond van de Wajong.",
    "De persoon heeft geen recht op arbeidsondersteuning op grond van de Wajong.",
));

const IN_KRING_7: Voorwaarde<Feit> = Voorwaarde::Regel(&ARTIKEL_7);

// What the law leaves open.

const ZOEKTERMIJN: Blad<Feit> = Blad::new(
    "zoektermijn",
    Feit::MeldingBijstandOp,
    Klassen::van([0]),
    LID_1,
    "De zoektermijn van vier weken loopt.",
    "Er loopt geen zoektermijn van vier weken.",
);
/// Under 27, and the college found that school is possible, or has not said so yet.
const SCHOOL: Blad<Feit> = Blad::new(
    "onderwijs_niet_uitgesloten",
    Feit::KanOnderwijsVolgen,
    Klassen::van([0, 2]),
    LID_1,
    "Dat de persoon geen onderwijs kan volgen, is niet vastgesteld.",
    "De persoon kan naar het oordeel van het college geen onderwijs volgen.",
);

const LEZING_JONGEREN: &str = "Artikel 7 lid 3 zondert jongeren onder de 27 soms uit (onderwijs, zoektermijn). De wet zegt niet of dat ook voor beschut werk geldt; hier is gelezen dat het ook daarvoor geldt.";

const JONGEREN_TOT_2026: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(Voorwaarde::Alle(&[
        onder_27(LID_1),
        Voorwaarde::Een(&[Voorwaarde::Feit(SCHOOL), Voorwaarde::Feit(ZOEKTERMIJN)]),
    ])),
    "jongeren_en_beschut_werk",
    LEZING_JONGEREN,
);
const JONGEREN_VANAF_2026: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(Voorwaarde::Alle(&[onder_27(LID_1), Voorwaarde::Feit(ZOEKTERMIJN)])),
    "jongeren_en_beschut_werk",
    LEZING_JONGEREN,
);
const WAJONG_2015: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::Als(WAJONG),
    "wajong_2015_zonder_arbeidsvermogen",
    "Wie een uitkering volgens de Wajong 2015 heeft, hoort tot de kring van beschut werk, maar heeft volgens die wet duurzaam geen mogelijkheden om te werken. Zonder arbeidsvermogen adviseert UWV negatief.",
);
static V_2015: Versie<Feit> = Versie::new(
    "artikel_7",
    LID_1,
    "Het college kan alleen ter uitvoering van artikel 7 lid 1 onder a vaststellen dat iemand op beschut werk is aangewezen: de persoon behoort tot de kring van artikel 7.",
    IN_KRING_7,
);

static V_2017: Versie<Feit> = Versie::new(
    "en_uitkering_van_uwv",
    LID_1,
    "Een persoon uit de kring van artikel 7, of een persoon aan wie UWV een uitkering verstrekt.",
    Voorwaarde::Een(&[IN_KRING_7, WW, IOW, WAZ, WAJONG, WGA, IVA, WAO, TOESLAG, ZIEKTEWET, WAMIL]),
)
.met_meldingen(&[JONGEREN_TOT_2026, WAJONG_2015]);

static V_2018: Versie<Feit> = Versie::new(
    "en_genoemde_uitkering",
    LID_1,
    "Een persoon uit de kring van artikel 7, een persoon met een uitkering op grond van WW, IOW, WAZ, Wajong, WIA, WAO, Ziektewet of Wamil, of een persoon met recht op arbeidsondersteuning (Wajong).",
    Voorwaarde::Een(&[IN_KRING_7, WW, IOW, WAZ, WAJONG, WGA, IVA, WAO, ZIEKTEWET, WAMIL, ARBEIDSONDERSTEUNING]),
)
.met_meldingen(&[JONGEREN_TOT_2026, WAJONG_2015]);

static V_2026: Versie<Feit> = Versie::new(
    "en_jongeren_7a",
    LID_1,
    "Een persoon uit de kring van artikel 7 of van artikel 7a lid 1 onder a, een persoon met een uitkering op grond van WW, IOW, WAZ, Wajong, WIA, WAO, Ziektewet of Wamil, of een persoon met recht op arbeidsondersteuning (Wajong).",
    Voorwaarde::Een(&[
        IN_KRING_7,
        Voorwaarde::Regel(&ARTIKEL_7A_ONDER_A),
        WW,
        IOW,
        WAZ,
        WAJONG,
        WGA,
        IVA,
        WAO,
        ZIEKTEWET,
        WAMIL,
        ARBEIDSONDERSTEUNING,
    ]),
)
.met_meldingen(&[JONGEREN_VANAF_2026, WAJONG_2015]);

/// The circle of art. 10b.
pub static KRING: Regel<Feit> = Regel::new(
    "KRING-10B",
    "kring_beschut_werk",
    "Kring van beschut werk (artikel 10b)",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 10b lid 1"),
        Rij::vanaf(2017, 1, 1, &V_2017, "Pw art. 10b lid 1; Stb. 2016, 519"),
        Rij::vanaf(2018, 1, 1, &V_2018, "Pw art. 10b lid 1"),
        Rij::vanaf(2026, 1, 1, &V_2026, "Pw art. 10b lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

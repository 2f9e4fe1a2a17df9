//! What the college gives under art. 10: support, persoonlijke ondersteuning, a provision for the workplace; and guidance at
//! the workplace (art. 10da).

use crate::bron::Artikel;
use crate::doelgroep::aanspraak::{
    AANSPRAAK, AANSPRAAK_IOAW, AANSPRAAK_IOAZ, BEGELEIDING_OP_DE_WERKPLEK, PERSOONLIJKE_ONDERSTEUNING,
};
use crate::doelgroep::kring::{ARTIKEL_7, JONGEREN_7A};
use crate::feiten::Feit;
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{besluit, pw};

const LID_1: Artikel = pw("10").lid("1");
const VERORDENING_E: Artikel = pw("8a").lid("2").onder("e");
const VERORDENING_F: Artikel = pw("8a").lid("2").onder("f");

static NOODZAKELIJK: Besluitvraag = Besluitvraag {
    code: "ondersteuning_noodzakelijk_beoordelen",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of ondersteuning of een voorziening noodzakelijk is.",
    artikel: LID_1,
};
const ACHT_NOODZAKELIJK: Voorwaarde<Feit> = besluit(
    "ondersteuning_noodzakelijk",
    Feit::OndersteuningNoodzakelijk,
    &NOODZAKELIJK,
    "Het college acht ondersteuning of een voorziening noodzakelijk.",
    "Het college acht ondersteuning of een voorziening niet noodzakelijk.",
);

const KRING_2015: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ARTIKEL_7),
    Voorwaarde::Regel(&AANSPRAAK),
    Voorwaarde::Regel(&AANSPRAAK_IOAW),
    Voorwaarde::Regel(&AANSPRAAK_IOAZ),
]);
const KRING_2026: Voorwaarde<Feit> = Voorwaarde::Een(&[KRING_2015, Voorwaarde::Regel(&JONGEREN_7A)]);

const VERORDENING: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "verordening_onbekend",
    "De gemeenteraad regelt bij verordening welke voorzieningen er zijn en wanneer zij worden gegeven (artikel 8a). Die verordening kent deze bibliotheek niet.",
);

static ONDERSTEUNING_2015: Versie<Feit> = Versie::new(
    "kring_van_artikel_7_en_10",
    LID_1,
    "Het college geeft personen uit zijn kring de ondersteuning en de voorziening die het noodzakelijk acht.",
    Voorwaarde::Alle(&[KRING_2015, ACHT_NOODZAKELIJK]),
)
.met_meldingen(&[VERORDENING]);
static ONDERSTEUNING_2026: Versie<Feit> = Versie::new(
    "ook_artikel_7a",
    LID_1,
    "Het college geeft personen uit zijn kring de ondersteuning en de voorziening die het noodzakelijk acht; aan jongeren onder de 27 kan het die aanbieden (artikel 7a).",
    Voorwaarde::Alle(&[KRING_2026, ACHT_NOODZAKELIJK]),
)
.met_meldingen(&[VERORDENING]);

/// Support and a voorziening.
pub(in crate::voorziening) static ONDERSTEUNING: Regel<Feit> = Regel::new(
    "V-ONDERSTEUNING",
    "ondersteuning",
    "Ondersteuning en een noodzakelijke voorziening",
    &[
        Rij::vanaf(2015, 1, 1, &ONDERSTEUNING_2015, "Pw art. 10 lid 1; Pw art. 7 lid 1 onder a"),
        Rij::vanaf(2026, 1, 1, &ONDERSTEUNING_2026, "Pw art. 10 lid 1; Pw art. 7a lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static BEGELEIDING: Versie<Feit> = Versie::new(
    "2015",
    pw("10da"),
    "Wie tot de doelgroep loonkostensubsidie behoort, heeft aanspraak op begeleiding op de werkplek; noodzaak is geen voorwaarde.",
    Voorwaarde::Regel(&BEGELEIDING_OP_DE_WERKPLEK),
);

/// Guidance at the workplace.
pub(in crate::voorziening) static BEGELEIDING_10DA: Regel<Feit> = Regel::new(
    "V-10DA",
    "begeleiding_werkplek",
    "Begeleiding op de werkplek",
    &[Rij::vanaf(2015, 1, 1, &BEGELEIDING, "Pw art. 10da")],
    LAATSTE_BEKENDE_DAG,
);

static TOEKENNEN: Besluitvraag = Besluitvraag {
    code: "persoonlijke_ondersteuning_toekennen",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen over persoonlijke ondersteuning bij de opgedragen taken.",
    artikel: LID_1,
};
const TOEGEKEND: Voorwaarde<Feit> = besluit(
    "persoonlijke_ondersteuning_toegekend",
    Feit::PersoonlijkeOndersteuningToegekend,
    &TOEKENNEN,
    "Het college heeft persoonlijke ondersteuning toegekend.",
    "Het college heeft persoonlijke ondersteuning niet toegekend.",
);
const JOBCOACH_VOORWAARDE: Voorwaarde<Feit> =
    Voorwaarde::Alle(&[Voorwaarde::Regel(&PERSOONLIJKE_ONDERSTEUNING), TOEGEKEND]);
const JOBCOACH_ZIN: &str = "Het college kan persoonlijke ondersteuning geven aan wie de opgedragen taken anders niet kan verrichten, bijvoorbeeld een jobcoach.";

static JOBCOACH_2015: Versie<Feit> =
    Versie::new("artikel_10", LID_1, JOBCOACH_ZIN, JOBCOACH_VOORWAARDE).met_meldingen(&[VERORDENING]);
static JOBCOACH_2023: Versie<Feit> =
    Versie::new("verordening_onder_e", VERORDENING_E, JOBCOACH_ZIN, JOBCOACH_VOORWAARDE).met_meldingen(&[VERORDENING]);

/// Persoonlijke ondersteuning of the college, such as a jobcoach.
pub(in crate::voorziening) static JOBCOACH: Regel<Feit> = Regel::new(
    "V-JOBCOACH",
    "persoonlijke_ondersteuning_college",
    "Persoonlijke ondersteuning of jobcoach van het college",
    &[
        Rij::vanaf(2015, 1, 1, &JOBCOACH_2015, "Pw art. 10 lid 1"),
        Rij::vanaf(2023, 7, 1, &JOBCOACH_2023, "Pw art. 8a lid 2 onder e; Stb. 2022, 499"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static VOORZIENING_TOEKENNEN: Besluitvraag = Besluitvraag {
    code: "werkvoorziening_toekennen",
    wie: Wie::College,
    vraag: "Het college moet nog beslissen over een vervoersvoorziening, een meeneembare voorziening of een aanpassing van de werkplek.",
    artikel: LID_1,
};
const VOORZIENING_TOEGEKEND: Voorwaarde<Feit> = besluit(
    "werkvoorziening_toegekend",
    Feit::WerkvoorzieningToegekend,
    &VOORZIENING_TOEKENNEN,
    "Het college heeft een vervoersvoorziening, een meeneembare voorziening of een aanpassing van de werkplek toegekend.",
    "Het college heeft geen vervoersvoorziening, meeneembare voorziening of aanpassing van de werkplek toegekend.",
);
const WERKVOORZIENING_ZIN: &str = "Het college kan personen uit zijn kring een vervoersvoorziening, een meeneembare voorziening of een aanpassing van de werkplek geven.";

static WERKVOORZIENING_2015: Versie<Feit> =
    Versie::new("artikel_10", LID_1, WERKVOORZIENING_ZIN, Voorwaarde::Alle(&[KRING_2015, VOORZIENING_TOEGEKEND]))
        .met_meldingen(&[VERORDENING]);
static WERKVOORZIENING_2023: Versie<Feit> = Versie::new(
    "verordening_onder_f",
    VERORDENING_F,
    WERKVOORZIENING_ZIN,
    Voorwaarde::Alle(&[KRING_2015, VOORZIENING_TOEGEKEND]),
)
.met_meldingen(&[VERORDENING]);
static WERKVOORZIENING_2026: Versie<Feit> = Versie::new(
    "ook_artikel_7a",
    VERORDENING_F,
    WERKVOORZIENING_ZIN,
    Voorwaarde::Alle(&[KRING_2026, VOORZIENING_TOEGEKEND]),
)
.met_meldingen(&[VERORDENING]);

/// A provision for the workplace, the way to it, or tools, of the college.
pub(in crate::voorziening) static WERKVOORZIENING: Regel<Feit> = Regel::new(
    "V-WERKVOORZIENING",
    "werkvoorziening_college",
    "Werkplek-, vervoers- of meeneembare voorziening van het college",
    &[
        Rij::vanaf(2015, 1, 1, &WERKVOORZIENING_2015, "Pw art. 10 lid 1"),
        Rij::vanaf(2023, 7, 1, &WERKVOORZIENING_2023, "Pw art. 8a lid 2 onder f; Stb. 2022, 499"),
        Rij::vanaf(2026, 1, 1, &WERKVOORZIENING_2026, "Pw art. 8a lid 2 onder f; Pw art. 7a lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

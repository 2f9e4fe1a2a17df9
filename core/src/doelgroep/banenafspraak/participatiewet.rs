//! The grounds for whom the college supports: a (Participatiewet, with the praktijkroute from 2017) and e (own request).

use super::aanhef::{NIET_UITGEZONDERD, nog_niet};
use super::artikelen::{artikel_2_25, grond};
use super::minimumloontoets::{loonwaarde_lager, op_eigen_verzoek, op_verzoek_college};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Vast, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const ARTIKEL_7: Klassen = Klassen::van([0]);
const ARTIKEL_7A: Klassen = Klassen::van([1]);

/// Art. 38b names art. 7 lid 1 onder a only; from 2026 who is under 27 is supported by art. 7a.
static TELT_7A_MEE: Besluitvraag = Besluitvraag {
    code: "telt_artikel_7a_mee",
    wie: Wie::Uwv,
    vraag: "Artikel 38b noemt alleen toeleiding op grond van artikel 7 van de Participatiewet; UWV moet beoordelen of toeleiding op grond van artikel 7a meetelt.",
    artikel: grond("a"),
};

/// "Die met ondersteuning … op grond van artikel 7 lid 1 onder a naar een dienstbetrekking is of wordt toegeleid".
pub(in crate::doelgroep) const fn toegeleid(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "toegeleid_artikel_7",
        Feit::Toegeleid,
        ARTIKEL_7,
        artikel,
        "De persoon wordt of is met ondersteuning van het college (artikel 7) naar een dienstbetrekking toegeleid.",
        "De persoon wordt of is niet met ondersteuning van het college (artikel 7) naar een dienstbetrekking toegeleid.",
    ))
}

/// Or on art. 7a, of which nobody has said yet that it counts.
pub(in crate::doelgroep) const fn toegeleid_7a(artikel: Artikel) -> [Voorwaarde<Feit>; 2] {
    [
        Voorwaarde::Feit(Blad::new(
            "toegeleid_artikel_7a",
            Feit::Toegeleid,
            ARTIKEL_7A,
            artikel,
            "De persoon wordt of is met ondersteuning van het college (artikel 7a) naar een dienstbetrekking toegeleid.",
            "De persoon wordt of is niet met ondersteuning van het college (artikel 7a) naar een dienstbetrekking toegeleid.",
        )),
        Voorwaarde::Vast(Vast::open(
            "telt_artikel_7a_mee",
            artikel,
            "Toeleiding op grond van artikel 7a telt mee.",
            &TELT_7A_MEE,
        )),
    ]
}

/// "Ten behoeve van wie loonkostensubsidie wordt verstrekt op grond van artikel 10d lid 2".
pub(in crate::doelgroep) const fn loonkostensubsidie_lid_2(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "loonkostensubsidie_lid_2",
        Feit::LoonkostensubsidieLid2,
        JA,
        artikel,
        "Voor de persoon, die al in dienst was, wordt loonkostensubsidie verstrekt (artikel 10d lid 2).",
        "Voor de persoon wordt geen loonkostensubsidie op grond van artikel 10d lid 2 verstrekt.",
    ))
}

const ONDER_A_ARTIKEL: Artikel = grond("a");

static A_NOG_NIET: Versie<Feit> = nog_niet(ONDER_A_ARTIKEL, "Het doelgroepregister bestaat pas vanaf 1 mei 2015.");

const A_2015_VOORWAARDE: Voorwaarde<Feit> =
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, toegeleid(ONDER_A_ARTIKEL), op_verzoek_college(ONDER_A_ARTIKEL)]);

static A_2015: Versie<Feit> = Versie::new(
    "verzoek_college",
    ONDER_A_ARTIKEL,
    "Wie met ondersteuning van het college naar werk wordt of is geleid en van wie UWV, alleen op verzoek van het college, heeft vastgesteld dat hij het minimumloon niet kan verdienen; niet wie in beschut werk werkt.",
    A_2015_VOORWAARDE,
);

static A_DECEMBER_2015: Versie<Feit> = Versie::new(
    "behalve_de_aanhef",
    ONDER_A_ARTIKEL,
    "Wie met ondersteuning van het college naar werk wordt of is geleid en van wie UWV, alleen op verzoek van het college, heeft vastgesteld dat hij het minimumloon niet kan verdienen; behalve wie de aanhef uitzondert.",
    A_2015_VOORWAARDE,
);

const KAN_MINIMUMLOON_NIET_VERDIENEN: Voorwaarde<Feit> =
    Voorwaarde::Een(&[op_verzoek_college(ONDER_A_ARTIKEL), loonwaarde_lager(ONDER_A_ARTIKEL)]);

const ZIN_2017: &str = "Wie met ondersteuning van het college naar werk wordt of is geleid, of al in dienst is met loonkostensubsidie (artikel 10d lid 2), en van wie UWV op verzoek van het college heeft vastgesteld dat hij het minimumloon niet kan verdienen of het college op de werkplek een lagere loonwaarde heeft vastgesteld (praktijkroute).";

const A_2017_VOORWAARDE: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    NIET_UITGEZONDERD,
    Voorwaarde::Een(&[toegeleid(ONDER_A_ARTIKEL), loonkostensubsidie_lid_2(ONDER_A_ARTIKEL)]),
    KAN_MINIMUMLOON_NIET_VERDIENEN,
]);

static A_JANUARI_2017: Versie<Feit> =
    Versie::new("praktijkroute_januari_2017", ONDER_A_ARTIKEL, ZIN_2017, A_2017_VOORWAARDE).met_meldingen(&[
        RegelMelding::new(
            Wanneer::Als(loonkostensubsidie_lid_2(ONDER_A_ARTIKEL)),
            "artikel_10d_lid_2_nog_niet_gevonden",
            "De Wfsv noemt artikel 10d lid 2 van de Participatiewet vanaf 1 januari 2017; dat lid zelf is pas in de tekst van 1 februari 2017 gevonden.",
        ),
    ]);

static A_2017: Versie<Feit> = Versie::new("praktijkroute", ONDER_A_ARTIKEL, ZIN_2017, A_2017_VOORWAARDE);

static A_2026: Versie<Feit> = Versie::new(
    "naast_artikel_7a",
    ONDER_A_ARTIKEL,
    ZIN_2017,
    Voorwaarde::Alle(&[
        NIET_UITGEZONDERD,
        Voorwaarde::Een(&[
            toegeleid(ONDER_A_ARTIKEL),
            Voorwaarde::Alle(&toegeleid_7a(ONDER_A_ARTIKEL)),
            loonkostensubsidie_lid_2(ONDER_A_ARTIKEL),
        ]),
        KAN_MINIMUMLOON_NIET_VERDIENEN,
    ]),
);

/// DG-18a.
pub static ONDER_A: Regel<Feit> = Regel::new(
    "DG-18a",
    "banenafspraak_a",
    "Banenafspraak, grond a: Participatiewet",
    &[
        Rij::vanaf(2015, 1, 1, &A_NOG_NIET, "Wfsv art. 38b lid 1 onder a"),
        Rij::vanaf(2015, 5, 1, &A_2015, "Wfsv art. 38b lid 1 onder a"),
        Rij::vanaf(2015, 12, 11, &A_DECEMBER_2015, "Wfsv art. 38b lid 1 onder a"),
        Rij::vanaf(2017, 1, 1, &A_JANUARI_2017, "Wfsv art. 38b lid 1 onder a"),
        Rij::vanaf(2017, 2, 1, &A_2017, "Wfsv art. 38b lid 1 onder a"),
        // the text is that of 2017; article 7a of the Participatiewet is new
        Rij::vanaf(2026, 1, 1, &A_2026, "Wfsv art. 38b lid 1 onder a"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const ONDER_E_ARTIKEL: Artikel = grond("e");

static E_NOG_NIET: Versie<Feit> = nog_niet(ONDER_E_ARTIKEL, "Grond e bestaat pas vanaf 11 december 2015.");

static E_2015: Versie<Feit> = Versie::new(
    "eigen_verzoek",
    ONDER_E_ARTIKEL,
    "Van wie UWV op eigen verzoek heeft vastgesteld dat hij het minimumloon niet kan verdienen.",
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, op_eigen_verzoek(ONDER_E_ARTIKEL)]),
);

const E_ZIN: &str = "Wie met ondersteuning van het college naar werk wordt of is geleid, en van wie UWV op eigen verzoek heeft vastgesteld dat hij het minimumloon niet kan verdienen.";

static E_2018: Versie<Feit> = Versie::new(
    "eigen_verzoek_en_toegeleid",
    ONDER_E_ARTIKEL,
    E_ZIN,
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, toegeleid(ONDER_E_ARTIKEL), op_eigen_verzoek(ONDER_E_ARTIKEL)]),
);

static E_2026: Versie<Feit> = Versie::new(
    "naast_artikel_7a",
    ONDER_E_ARTIKEL,
    E_ZIN,
    Voorwaarde::Alle(&[
        NIET_UITGEZONDERD,
        Voorwaarde::Een(&[toegeleid(ONDER_E_ARTIKEL), Voorwaarde::Alle(&toegeleid_7a(ONDER_E_ARTIKEL))]),
        op_eigen_verzoek(ONDER_E_ARTIKEL),
    ]),
);

/// DG-18e.
pub static ONDER_E: Regel<Feit> = Regel::new(
    "DG-18e",
    "banenafspraak_e",
    "Banenafspraak, grond e: eigen verzoek",
    &[
        Rij::vanaf(2015, 1, 1, &E_NOG_NIET, "Wfsv art. 38b lid 1 onder e"),
        // not in the text of 2015-07-01, in those of 2015-12-11 and 2016-01-01
        Rij::vanaf(2015, 12, 11, &E_2015, "Wfsv art. 38b lid 1 onder e"),
        Rij::vanaf(2018, 1, 1, &E_2018, "Wfsv art. 38b lid 1 onder e"),
        Rij::vanaf(2026, 1, 1, &E_2026, "Wfsv art. 38b lid 1 onder e"),
    ],
    LAATSTE_BEKENDE_DAG,
);

/// Besluit Wfsv art. 2.25 lid 1 onder d: supported by the college, found unable on own request through illness.
pub(super) const ONDERSTEUND_DOOR_COLLEGE: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    toegeleid(artikel_2_25("1").onder("d")),
    op_eigen_verzoek(artikel_2_25("1").onder("d")),
    Voorwaarde::Feit(Blad::new(
        "oorzaak_ziekte_of_gebrek",
        Feit::OorzaakZiekteOfGebrek,
        JA,
        artikel_2_25("1").onder("d"),
        "De persoon kan het minimumloon niet verdienen wegens ziekte of gebrek.",
        "Ziekte of gebrek is niet de reden dat de persoon het minimumloon niet kan verdienen.",
    )),
]);

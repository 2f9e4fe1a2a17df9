//! Lid 2: as long as the job lasts; in the text of 2015 lid 3, and lid 2 for who has a structurele functionele beperking.

use super::super::banenafspraak::{LID_2 as REGISTER_LID_2, ONDER_D, ONDER_E as REGISTER_E, ONDER_F as REGISTER_F};
use super::voorwaarden::{
    BEPERKT_EN_ONDERSTEUND, GEEN_WSW_BAAN, LID_11_2016, LID_11_2020, LID_12, ONDER_E_2016, ONDER_E_2026, ONDER_F_2016,
    WERKNEMER, lid, waar, wajong_na_aanvang, wajong_voor_baan, wsw_artikel_7, wsw_voor_baan,
};
use crate::bron::Artikel;
use crate::feiten::{Feit, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Regel, RegelMelding, Versie, Voorwaarde, Wanneer};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const fn onder(onderdeel: &str) -> Artikel {
    lid("2").onder(onderdeel)
}

const ZIN_BEPERKING: &str = "De werknemer die vlak voor de baan een structurele functionele beperking had en door het college werd ondersteund: vijf jaar nadat hij twee jaar achter elkaar ten minste het minimumloon verdiende zonder loonkostensubsidie.";

/// Lid 2 in the text of 2015.
const VOORWAARDE_BEPERKING: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    WERKNEMER,
    GEEN_WSW_BAAN,
    BEPERKT_EN_ONDERSTEUND,
    waar(
        "vijf_jaar_na_twee_jaar_minimumloon",
        Feit::VijfJaarNaTweeJaarMinimumloon,
        lid("2"),
        "De twee jaar met ten minste het minimumloon en zonder loonkostensubsidie zijn minder dan vijf jaar voorbij.",
        "Er zijn geen twee jaar met ten minste het minimumloon en zonder loonkostensubsidie die minder dan vijf jaar voorbij zijn.",
    ),
]);

static BEPERKING_2015: Versie<Feit> = Versie::new("2015", lid("2"), ZIN_BEPERKING, VOORWAARDE_BEPERKING);

static BEPERKING_VERVALLEN: Versie<Feit> = Versie::niet_van_kracht(
    "vervallen",
    lid("2"),
    "De grond van de structurele functionele beperking bestaat niet meer sinds de uniforme no-riskpolis.",
);

/// The ground of a structurele functionele beperking, in the text of 2015.
pub static BEPERKING: Regel<Feit> = Regel::new(
    "DG-26-beperking",
    "no_risk_beperking",
    "No-riskpolis, lid 2 (tekst van 2015): structurele functionele beperking",
    &[
        Rij::vanaf(2015, 1, 1, &BEPERKING_2015, "ZW art. 29b lid 2"),
        Rij::vanaf(2016, 1, 1, &BEPERKING_VERVALLEN, "ZW art. 29b lid 2")
            .ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
    ],
    LAATSTE_BEKENDE_DAG,
);

static E_NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", lid("2"), "Deze grond bestaat nog niet: de uniforme no-riskpolis is van 2016.");

static E_2016: Versie<Feit> = Versie::new(
    "participatiewet",
    onder("e"),
    "De werknemer die met ondersteuning van het college (artikel 7) naar werk is geleid of voor wie loonkostensubsidie op grond van artikel 10d lid 2 wordt verstrekt, en die volgens UWV het minimumloon niet kan verdienen of een lagere loonwaarde heeft.",
    Voorwaarde::Alle(&[WERKNEMER, GEEN_WSW_BAAN, ONDER_E_2016]),
);

static E_2026: Versie<Feit> = Versie::new(
    "artikel_7a",
    onder("e"),
    "De werknemer die met ondersteuning van het college (artikel 7 of 7a) naar werk is geleid of voor wie loonkostensubsidie op grond van artikel 10d lid 2 wordt verstrekt, en die volgens UWV het minimumloon niet kan verdienen of een lagere loonwaarde heeft.",
    Voorwaarde::Alle(&[WERKNEMER, GEEN_WSW_BAAN, ONDER_E_2026]),
);

/// DG-26e.
pub static ONDER_E: Regel<Feit> = Regel::new(
    "DG-26e",
    "no_risk_e",
    "No-riskpolis, lid 2 onder e: Participatiewet",
    &[
        Rij::vanaf(2015, 1, 1, &E_NOG_NIET, "ZW art. 29b lid 2"),
        Rij::vanaf(2016, 1, 1, &E_2016, "ZW art. 29b lid 2 onder e").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
        Rij::vanaf(2026, 1, 1, &E_2026, "ZW art. 29b lid 2 onder e"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static F_2016: Versie<Feit> = Versie::new(
    "beschut_werk",
    onder("f"),
    "De werknemer die in beschut werk werkt en niet onder e valt.",
    Voorwaarde::Alle(&[WERKNEMER, GEEN_WSW_BAAN, ONDER_F_2016]),
);

/// DG-26f.
pub static ONDER_F: Regel<Feit> = Regel::new(
    "DG-26f",
    "no_risk_f",
    "No-riskpolis, lid 2 onder f: beschut werk",
    &[
        Rij::vanaf(2015, 1, 1, &E_NOG_NIET, "ZW art. 29b lid 2"),
        Rij::vanaf(2016, 1, 1, &F_2016, "ZW art. 29b lid 2 onder f").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
    ],
    LAATSTE_BEKENDE_DAG,
);

static LID_11_NOG_NIET: Versie<Feit> = Versie::niet_van_kracht(
    "nog_niet",
    lid("11"),
    "Dit lid gaat nog niet over arbeidsbeperkten: de uniforme no-riskpolis is van 2016.",
);

static LID_11_V_2016: Versie<Feit> = Versie::new(
    "d_e_en_quotum",
    lid("11"),
    "Onder e geldt ook voor de arbeidsbeperkte van grond d of e van het doelgroepregister, en voor die van lid 2 als de quotumheffing voor de werkgever is geactiveerd.",
    Voorwaarde::Alle(&[WERKNEMER, GEEN_WSW_BAAN, LID_11_2016]),
);

static LID_11_V_2020: Versie<Feit> = Versie::new(
    "d_e_f_en_lid_2",
    lid("11"),
    "Onder e geldt ook voor de arbeidsbeperkte van grond d, e of f of van lid 2 van het doelgroepregister.",
    Voorwaarde::Alle(&[WERKNEMER, GEEN_WSW_BAAN, LID_11_2020]),
);

/// DG-26-lid11: arbeidsbeperkten of other grounds.
pub static LID_11: Regel<Feit> = Regel::new(
    "DG-26-lid11",
    "no_risk_lid_11",
    "No-riskpolis, lid 11: andere arbeidsbeperkten",
    &[
        Rij::vanaf(2015, 1, 1, &LID_11_NOG_NIET, "ZW art. 29b lid 11"),
        Rij::vanaf(2016, 1, 1, &LID_11_V_2016, "ZW art. 29b lid 11").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
        Rij::vanaf(2020, 1, 1, &LID_11_V_2020, "ZW art. 29b lid 11").onzeker_tussen((2018, 7, 2), (2022, 1, 1)),
    ],
    LAATSTE_BEKENDE_DAG,
);

const WAJONG_NA_AANVANG_OUD: [Voorwaarde<Feit>; 2] = wajong_na_aanvang(lid("3").onder("c"));
const WAJONG_NA_AANVANG: [Voorwaarde<Feit>; 2] = wajong_na_aanvang(onder("c"));

/// Lid 3 in the text of 2015; a and c do not hold for who falls under lid 2.
pub(super) const LID_3_2015: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    WERKNEMER,
    GEEN_WSW_BAAN,
    Voorwaarde::Een(&[
        wsw_artikel_7(lid("3").onder("b")),
        Voorwaarde::Alle(&[
            Voorwaarde::Een(&[wajong_voor_baan(lid("3").onder("a")), Voorwaarde::Alle(&WAJONG_NA_AANVANG_OUD)]),
            Voorwaarde::Niet(&BEPERKT_EN_ONDERSTEUND),
        ]),
    ]),
]);

static V_2015: Versie<Feit> = Versie::new(
    "2015",
    lid("3"),
    "De werknemer die voor de baan recht op Wajong had, of het kreeg na een baan die voor zijn achttiende begon, of begeleid werkt op grond van artikel 7 Wsw; en wie een structurele functionele beperking had en door het college werd ondersteund.",
    Voorwaarde::Een(&[LID_3_2015, VOORWAARDE_BEPERKING]),
);

const ARBEIDSBEPERKT_MET_OUDERE_BAAN: Voorwaarde<Feit> = Voorwaarde::Alle(&[BAAN_VOOR_2015, ARBEIDSBEPERKT_LID_11]);
const BAAN_VOOR_2015: Voorwaarde<Feit> =
    Voorwaarde::Feit(Blad::new("baan_voor_2015", Feit::BaanVanaf2015, NEE, lid("11"), "", ""));
const ARBEIDSBEPERKT_LID_11: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Regel(&ONDER_D),
    Voorwaarde::Regel(&REGISTER_E),
    Voorwaarde::Regel(&REGISTER_F),
    Voorwaarde::Regel(&REGISTER_LID_2),
]);

/// Lid 11 declares e applicable: whether that includes the first day of the job is not said in so many words.
const OUDERE_BAAN: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::Als(ARBEIDSBEPERKT_MET_OUDERE_BAAN),
    "lid_11_en_baan_voor_2015",
    "Lid 11 verklaart onderdeel e van overeenkomstige toepassing; hier is aangenomen dat ook dan alleen een baan telt die op of na 1 januari 2015 begon.",
)];

static V_2016: Versie<Feit> = Versie::new(
    "uniforme_no_riskpolis",
    lid("2"),
    "De werknemer van onderdeel a (Wajong), b (artikel 7 Wsw), c (Wajong na een baan van voor het achttiende jaar), d (uit de Wsw), e (Participatiewet) of f (beschut werk), en de arbeidsbeperkte van lid 11, zolang de baan duurt.",
    Voorwaarde::Alle(&[
        WERKNEMER,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            wajong_voor_baan(onder("a")),
            wsw_artikel_7(onder("b")),
            Voorwaarde::Alle(&WAJONG_NA_AANVANG),
            wsw_voor_baan(onder("d")),
            ONDER_E_2016,
            ONDER_F_2016,
            LID_11_2016,
        ]),
    ]),
)
.met_meldingen(OUDERE_BAAN);

const ZIN_2020: &str = "De werknemer van onderdeel a (Wajong), b (artikel 7 Wsw), c (Wajong na een baan van voor het achttiende jaar), d (uit de Wsw), e (Participatiewet) of f (beschut werk), de arbeidsbeperkte van lid 11 en wie geregistreerd blijft (lid 12), zolang de baan duurt.";

static V_2020: Versie<Feit> = Versie::new(
    "met_lid_12",
    lid("2"),
    ZIN_2020,
    Voorwaarde::Alle(&[
        WERKNEMER,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            wajong_voor_baan(onder("a")),
            wsw_artikel_7(onder("b")),
            Voorwaarde::Alle(&WAJONG_NA_AANVANG),
            wsw_voor_baan(onder("d")),
            ONDER_E_2016,
            ONDER_F_2016,
            LID_11_2020,
            LID_12,
        ]),
    ]),
)
.met_meldingen(OUDERE_BAAN);

static V_2026: Versie<Feit> = Versie::new(
    "artikel_7a",
    lid("2"),
    ZIN_2020,
    Voorwaarde::Alle(&[
        WERKNEMER,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            wajong_voor_baan(onder("a")),
            wsw_artikel_7(onder("b")),
            Voorwaarde::Alle(&WAJONG_NA_AANVANG),
            wsw_voor_baan(onder("d")),
            ONDER_E_2026,
            ONDER_F_2016,
            LID_11_2020,
            LID_12,
        ]),
    ]),
)
.met_meldingen(OUDERE_BAAN);

/// DG-26.
pub static LID_2: Regel<Feit> = Regel::new(
    "DG-26",
    "no_risk_lid_2",
    "No-riskpolis, lid 2: zolang de baan duurt",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "ZW art. 29b lid 3; ZW art. 29b lid 2"),
        // the old text still stood on 2015-11-28; this one was read in the text of 2018-07-01
        Rij::vanaf(2016, 1, 1, &V_2016, "ZW art. 29b lid 2").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
        // lid 11 and 12 were read in the texts of 2018-07-01 and 2022-01-01
        Rij::vanaf(2020, 1, 1, &V_2020, "ZW art. 29b lid 12").onzeker_tussen((2018, 7, 2), (2022, 1, 1)),
        Rij::vanaf(2026, 1, 1, &V_2026, "ZW art. 29b lid 2 onder e"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static DUUR_2015: Versie<Feit> = Versie::new("2015", lid("3"), "De werknemer van lid 3.", LID_3_2015);

/// Whose no-risk polis lasts as long as the job: all of lid 2, in the text of 2015 lid 3 only.
pub(super) static ZOLANG_DE_BAAN_DUURT: Regel<Feit> = Regel::new(
    "DG-26-duur",
    "no_risk_zolang_de_baan_duurt",
    "No-riskpolis zolang de baan duurt",
    &[
        Rij::vanaf(2015, 1, 1, &DUUR_2015, "ZW art. 29b lid 3"),
        Rij::vanaf(2016, 1, 1, &V_2016, "ZW art. 29b lid 2").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
        Rij::vanaf(2020, 1, 1, &V_2020, "ZW art. 29b lid 12").onzeker_tussen((2018, 7, 2), (2022, 1, 1)),
        Rij::vanaf(2026, 1, 1, &V_2026, "ZW art. 29b lid 2 onder e"),
    ],
    LAATSTE_BEKENDE_DAG,
);

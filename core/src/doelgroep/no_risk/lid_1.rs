//! Lid 1: five years from the start of the job.

use super::voorwaarden::{
    BEPERKT_EN_ONDERSTEUND, GEEN_WSW_BAAN, LID_11_2016, LID_11_2020, ONDER_E_2016, ONDER_E_2026, ONDER_F_2016,
    WERKNEMER, lid, onder_18_bij_aanvang, waar, wajong_voor_baan, wsw_voor_baan,
};
use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const NIET_GENOMEN: Klassen = Klassen::van([2]);

const fn onder(onderdeel: &str) -> Artikel {
    lid("1").onder(onderdeel)
}

/// "Aangevangen in de vijf jaren na aanvang van de dienstbetrekking", or longer by art. 29c.
const TERMIJN: Voorwaarde<Feit> = Voorwaarde::Een(&[
    waar(
        "eerste_vijf_jaar_baan",
        Feit::EersteVijfJaarBaan,
        lid("1"),
        "De baan is begonnen en duurt nog geen vijf jaar.",
        "De baan is nog niet begonnen of duurt al vijf jaar.",
    ),
    waar(
        "termijn_verlengd",
        Feit::TermijnVerlengd,
        Artikel::new(Regeling::Ziektewet, "29c"),
        "UWV heeft de termijn van vijf jaar verlengd.",
        "UWV heeft de termijn van vijf jaar niet verlengd.",
    ),
]);

const WIA: Voorwaarde<Feit> = waar(
    "wia_voor_baan",
    Feit::WiaVoorBaan,
    onder("a"),
    "De persoon had vlak voor de baan recht op een WIA-uitkering.",
    "De persoon had vlak voor de baan geen recht op een WIA-uitkering.",
);

static ARBEIDSKUNDIG_ONDERZOEK: Besluitvraag = Besluitvraag {
    code: "arbeidskundig_onderzoek",
    wie: Wie::Uwv,
    vraag: "UWV moet nog vaststellen hoe arbeidsongeschikt de persoon na de wachttijd is.",
    artikel: onder("b"),
};

static BELEMMERING_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "belemmering_onderwijs",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of de persoon door ziekte of gebrek een belemmering bij het onderwijs had.",
    artikel: lid("1"),
};

/// Less than 35 percent after the wachttijd: onder b since the uniform no-risk polis, onder c in the text of 2015.
const fn onder_35(artikel: Artikel) -> [Voorwaarde<Feit>; 4] {
    let minder = Blad::new(
        "minder_dan_35",
        Feit::MinderDan35Arbeidsongeschikt,
        JA,
        artikel,
        "De persoon is na de wachttijd voor minder dan 35 procent arbeidsongeschikt.",
        "De persoon is na de wachttijd niet voor minder dan 35 procent arbeidsongeschikt.",
    );
    [
        Voorwaarde::Feit(minder.met_open(NIET_GENOMEN, &ARBEIDSKUNDIG_ONDERZOEK)),
        waar(
            "geen_andere_werkgever",
            Feit::GeenAndereWerkgever,
            artikel,
            "De persoon had aan het eind van de wachttijd geen baan bij een andere werkgever.",
            "De persoon had aan het eind van de wachttijd een baan bij een andere werkgever.",
        ),
        waar(
            "eigen_werk_niet_mogelijk",
            Feit::EigenWerkNietMogelijk,
            artikel,
            "De persoon kan bij de eigen werkgever geen eigen of ander passend werk doen.",
            "De persoon kan bij de eigen werkgever eigen of ander passend werk doen.",
        ),
        Voorwaarde::Feit(Blad::new(
            "baan_na_wachttijd",
            Feit::EindeWachttijdOp,
            JA,
            artikel,
            "De baan begon binnen vijf jaar na de wachttijd.",
            "De baan begon niet binnen vijf jaar na de wachttijd.",
        )),
    ]
}

/// A hindrance at school, and a job within five years after it.
const fn school(artikel: Artikel) -> [Voorwaarde<Feit>; 2] {
    let belemmerd = Blad::new(
        "belemmering_onderwijs",
        Feit::BelemmeringOnderwijs,
        JA,
        artikel,
        "De persoon had door ziekte of gebrek een belemmering bij het volgen van onderwijs.",
        "De persoon had geen belemmering door ziekte of gebrek bij het volgen van onderwijs.",
    );
    [
        Voorwaarde::Feit(belemmerd.met_open(NIET_GENOMEN, &BELEMMERING_VASTSTELLEN)),
        Voorwaarde::Feit(Blad::new(
            "baan_na_onderwijs",
            Feit::OnderwijsAfgerondOp,
            JA,
            artikel,
            "De baan begon binnen vijf jaar na het onderwijs.",
            "De baan begon niet binnen vijf jaar na het onderwijs.",
        )),
    ]
}

const fn vanaf_18_bij_aanvang(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "vanaf_18_bij_aanvang",
        Feit::Onder18BijAanvang,
        Klassen::van([1]),
        artikel,
        "De persoon was achttien of ouder toen de baan begon.",
        "De persoon was jonger dan achttien toen de baan begon.",
    ))
}

const ONDER_35_OUD: [Voorwaarde<Feit>; 4] = onder_35(onder("c"));
const ONDER_35: [Voorwaarde<Feit>; 4] = onder_35(onder("b"));
const SCHOOL_JONG_OUD: [Voorwaarde<Feit>; 2] = school(onder("d"));
const SCHOOL_JONG: [Voorwaarde<Feit>; 2] = school(onder("c"));
const SCHOOL_OUD: [Voorwaarde<Feit>; 2] = school(onder("e"));
const SCHOOL: [Voorwaarde<Feit>; 2] = school(onder("d"));

/// Onder d and e of 2015, c and d since: under eighteen when the job begins, or older and no Wajong before it.
const BELEMMERD_2015: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Alle(&[onder_18_bij_aanvang(onder("d")), Voorwaarde::Alle(&SCHOOL_JONG_OUD)]),
    Voorwaarde::Alle(&[
        vanaf_18_bij_aanvang(onder("e")),
        Voorwaarde::Alle(&SCHOOL_OUD),
        Voorwaarde::Niet(&wajong_voor_baan(onder("e"))),
    ]),
]);
const BELEMMERD: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Alle(&[onder_18_bij_aanvang(onder("c")), Voorwaarde::Alle(&SCHOOL_JONG)]),
    Voorwaarde::Alle(&[
        vanaf_18_bij_aanvang(onder("d")),
        Voorwaarde::Alle(&SCHOOL),
        Voorwaarde::Niet(&wajong_voor_baan(onder("d"))),
    ]),
]);

/// Lid 4 is not a group of its own here.
const ANDERE_LEDEN: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::Als(Voorwaarde::Een(&[
        Voorwaarde::Feit(Blad::new("wga", Feit::WiaWga, Klassen::van([0, 1]), lid("4"), "", "")),
        Voorwaarde::Feit(Blad::new("iva", Feit::WiaIva, Klassen::van([0, 1]), lid("4"), "", "")),
    ])),
    "voortgezette_dienstbetrekking",
    "Wie met een WIA-uitkering bij zijn eigen werkgever blijft, kan onder lid 4 vallen: vijf jaar vanaf de vaststelling van het recht op uitkering. Dat lid is hier niet beoordeeld.",
)];

static V_2015: Versie<Feit> = Versie::new(
    "2015",
    lid("1"),
    "De werknemer die vlak voor de baan recht op WIA of een Wsw-baan had, na de wachttijd minder dan 35 procent arbeidsongeschikt was, of door ziekte of gebrek belemmerd was bij het onderwijs: vijf jaar vanaf het begin van de baan.",
    Voorwaarde::Alle(&[
        WERKNEMER,
        TERMIJN,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            WIA,
            wsw_voor_baan(onder("b")),
            Voorwaarde::Alle(&ONDER_35_OUD),
            // lid 2: d and e do not hold for who falls under that lid
            Voorwaarde::Alle(&[BELEMMERD_2015, Voorwaarde::Niet(&BEPERKT_EN_ONDERSTEUND)]),
        ]),
    ]),
)
.met_meldingen(ANDERE_LEDEN);

const ZIN: &str = "De werknemer die vlak voor de baan recht op WIA had, na de wachttijd minder dan 35 procent arbeidsongeschikt was, of door ziekte of gebrek belemmerd was bij het onderwijs: vijf jaar vanaf het begin van de baan. De laatste grond geldt niet voor wie onder lid 2 onder d, e of f valt.";

static V_2016: Versie<Feit> = Versie::new(
    "uniforme_no_riskpolis",
    lid("1"),
    ZIN,
    Voorwaarde::Alle(&[
        WERKNEMER,
        TERMIJN,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            WIA,
            Voorwaarde::Alle(&ONDER_35),
            Voorwaarde::Alle(&[
                BELEMMERD,
                Voorwaarde::Niet(&Voorwaarde::Een(&[wsw_voor_baan(lid("3")), ONDER_E_2016, ONDER_F_2016, LID_11_2016])),
            ]),
        ]),
    ]),
)
.met_meldingen(ANDERE_LEDEN);

static V_2020: Versie<Feit> = Versie::new(
    "lid_11_ruimer",
    lid("1"),
    ZIN,
    Voorwaarde::Alle(&[
        WERKNEMER,
        TERMIJN,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            WIA,
            Voorwaarde::Alle(&ONDER_35),
            Voorwaarde::Alle(&[
                BELEMMERD,
                Voorwaarde::Niet(&Voorwaarde::Een(&[wsw_voor_baan(lid("3")), ONDER_E_2016, ONDER_F_2016, LID_11_2020])),
            ]),
        ]),
    ]),
)
.met_meldingen(ANDERE_LEDEN);

static V_2026: Versie<Feit> = Versie::new(
    "artikel_7a",
    lid("1"),
    ZIN,
    Voorwaarde::Alle(&[
        WERKNEMER,
        TERMIJN,
        GEEN_WSW_BAAN,
        Voorwaarde::Een(&[
            WIA,
            Voorwaarde::Alle(&ONDER_35),
            Voorwaarde::Alle(&[
                BELEMMERD,
                Voorwaarde::Niet(&Voorwaarde::Een(&[wsw_voor_baan(lid("3")), ONDER_E_2026, ONDER_F_2016, LID_11_2020])),
            ]),
        ]),
    ]),
)
.met_meldingen(ANDERE_LEDEN);

/// DG-25.
pub static LID_1: Regel<Feit> = Regel::new(
    "DG-25",
    "no_risk_lid_1",
    "No-riskpolis, lid 1: vijf jaar",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "ZW art. 29b lid 1"),
        // the old text still stood on 2015-11-28; this one was read in the text of 2018-07-01
        Rij::vanaf(2016, 1, 1, &V_2016, "ZW art. 29b lid 1").ongelezen_tussen((2015, 11, 29), (2018, 7, 1)),
        // lid 11 was read in the texts of 2018-07-01 and 2022-01-01
        Rij::vanaf(2020, 1, 1, &V_2020, "ZW art. 29b lid 11").onzeker_tussen((2018, 7, 2), (2022, 1, 1)),
        Rij::vanaf(2026, 1, 1, &V_2026, "ZW art. 29b lid 2 onder e"),
    ],
    LAATSTE_BEKENDE_DAG,
);

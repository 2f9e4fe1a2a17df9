//! The conditions that lid 1 and lid 2 share or exclude each other by.

use super::super::banenafspraak::{
    LID_2 as REGISTER_LID_2, LID_6 as REGISTER_LID_6, ONDER_D, ONDER_E, ONDER_F, kan_niet, loonkostensubsidie_lid_2,
    loonwaarde_lager, op_verzoek_college, toegeleid, toegeleid_7a,
};
use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, JA};
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Voorwaarde, Wie};

/// Art. 29b, a lid.
pub(super) const fn lid(nummer: &str) -> Artikel {
    Artikel::new(Regeling::Ziektewet, "29b").lid(nummer)
}

/// A fact that is yes or no.
pub(super) const fn waar(
    code: &'static str,
    feit: Feit,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, artikel, wel, niet))
}

const VOOR_DE_BAAN: Klassen = Klassen::van([0]);
const OOIT: Klassen = Klassen::van([0, 1]);
const NIET_GENOMEN: Klassen = Klassen::van([2]);

/// "De werknemer".
pub(super) const WERKNEMER: Voorwaarde<Feit> = waar(
    "werknemer",
    Feit::Dienstbetrekking,
    Artikel::new(Regeling::Ziektewet, "29b"),
    "De persoon heeft een dienstbetrekking.",
    "De persoon heeft geen dienstbetrekking.",
);

/// Lid 8: "dit artikel is niet van toepassing …".
pub(super) const GEEN_WSW_BAAN: Voorwaarde<Feit> = Voorwaarde::Niet(&waar(
    "wsw_artikel_2",
    Feit::WswArtikel2,
    lid("8"),
    "De persoon werkt in een Wsw-dienstbetrekking met de gemeente (artikel 2 Wsw).",
    "De persoon werkt niet in een Wsw-dienstbetrekking met de gemeente (artikel 2 Wsw).",
));

/// A Wajong right before the job.
pub(super) const fn wajong_voor_baan(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "wajong_voor_baan",
        Feit::WajongEnBaan,
        VOOR_DE_BAAN,
        artikel,
        "De persoon had voor de baan recht op Wajong.",
        "De persoon had voor de baan geen recht op Wajong.",
    ))
}

/// A Wajong right that arose after a job that began before eighteen.
pub(super) const fn wajong_na_aanvang(artikel: Artikel) -> [Voorwaarde<Feit>; 2] {
    [
        onder_18_bij_aanvang(artikel),
        Voorwaarde::Feit(Blad::new(
            "wajong_gekregen",
            Feit::WajongEnBaan,
            OOIT,
            artikel,
            "De persoon heeft recht op Wajong gekregen.",
            "De persoon heeft geen recht op Wajong gekregen.",
        )),
    ]
}

/// "Die de leeftijd van achttien jaar nog niet heeft bereikt" when the job begins.
pub(super) const fn onder_18_bij_aanvang(artikel: Artikel) -> Voorwaarde<Feit> {
    waar(
        "onder_18_bij_aanvang",
        Feit::Onder18BijAanvang,
        artikel,
        "De persoon was jonger dan achttien toen de baan begon.",
        "De persoon was achttien of ouder toen de baan begon.",
    )
}

/// An employer of art. 7 Wsw.
pub(super) const fn wsw_artikel_7(artikel: Artikel) -> Voorwaarde<Feit> {
    waar(
        "wsw_artikel_7",
        Feit::WswArtikel7,
        artikel,
        "De persoon werkt begeleid bij een gewone werkgever op grond van artikel 7 Wsw.",
        "De persoon werkt niet begeleid op grond van artikel 7 Wsw.",
    )
}

/// From a Wsw job or with an old Wsw-indicatie into another job: lid 1 onder b in the text of 2015, lid 2 onder d since.
pub(super) const fn wsw_voor_baan(artikel: Artikel) -> Voorwaarde<Feit> {
    waar(
        "wsw_voor_baan",
        Feit::WswVoorBaan,
        artikel,
        "De persoon had vlak voor de baan een Wsw-baan bij de gemeente of een nog geldende Wsw-indicatie.",
        "De persoon had vlak voor de baan geen Wsw-baan bij de gemeente en geen geldende Wsw-indicatie.",
    )
}

static BEPERKING_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "beperking_voor_baan",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of de persoon voor de baan een structurele functionele beperking had.",
    artikel: lid("2"),
};

const BEPERKT: Blad<Feit> = Blad::new(
    "beperking_voor_baan",
    Feit::BeperkingVoorBaan,
    JA,
    lid("2"),
    "De persoon had voor de baan volgens UWV een structurele functionele beperking.",
    "De persoon had voor de baan volgens UWV geen structurele functionele beperking.",
);

/// Until the uniform no-risk polis: "de werknemer, bedoeld in de eerste zin" of lid 2.
pub(super) const BEPERKT_EN_ONDERSTEUND: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    waar(
        "ondersteund_voor_baan",
        Feit::OndersteundVoorBaan,
        lid("2"),
        "Het college droeg vlak voor de baan zorg voor de ondersteuning van de persoon.",
        "Het college droeg vlak voor de baan geen zorg voor de ondersteuning van de persoon.",
    ),
    Voorwaarde::Feit(BEPERKT.met_open(NIET_GENOMEN, &BEPERKING_VASTSTELLEN)),
]);

const E: Artikel = lid("2").onder("e");
const F: Artikel = lid("2").onder("f");

const BAAN_VANAF_2015: Voorwaarde<Feit> = waar(
    "baan_vanaf_2015",
    Feit::BaanVanaf2015,
    E,
    "De baan begon op of na 1 januari 2015.",
    "De baan begon voor 1 januari 2015.",
);

const fn beschut_vastgesteld(artikel: Artikel) -> Voorwaarde<Feit> {
    waar(
        "beschut_werk_vastgesteld",
        Feit::VaststellingBeschut,
        artikel,
        "Het college heeft vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
        "Het college heeft niet vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
    )
}

/// The right "ontstaat niet eerder dan het moment waarop hij een arbeidsbeperkte wordt" (art. 38b lid 1 or 2 Wfsv): who meets
/// the rest of e is one, unless the aanhef excludes him. So who works in beschut werk falls under f.
const NIET_BESCHUT: Voorwaarde<Feit> = Voorwaarde::Niet(&beschut_vastgesteld(E));

/// Onder e: supported by the college or 10d lid 2, and unable to earn the minimum wage.
pub(super) const ONDER_E_2016: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    BAAN_VANAF_2015,
    NIET_BESCHUT,
    Voorwaarde::Een(&[
        Voorwaarde::Alle(&[toegeleid(E), Voorwaarde::Een(&[kan_niet(E), loonwaarde_lager(E)])]),
        Voorwaarde::Alle(&[
            loonkostensubsidie_lid_2(E),
            Voorwaarde::Een(&[op_verzoek_college(E), loonwaarde_lager(E)]),
        ]),
    ]),
]);

/// The same with art. 7a of the Participatiewet, which art. 38b Wfsv does not name.
pub(super) const ONDER_E_2026: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    BAAN_VANAF_2015,
    NIET_BESCHUT,
    Voorwaarde::Een(&[
        Voorwaarde::Alle(&[
            Voorwaarde::Een(&[toegeleid(E), Voorwaarde::Alle(&toegeleid_7a(E))]),
            Voorwaarde::Een(&[kan_niet(E), loonwaarde_lager(E)]),
        ]),
        Voorwaarde::Alle(&[
            loonkostensubsidie_lid_2(E),
            Voorwaarde::Een(&[op_verzoek_college(E), loonwaarde_lager(E)]),
        ]),
    ]),
]);

/// Onder f: works in a job of art. 10b, which presupposes the vaststelling.
pub(super) const ONDER_F_2016: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    waar(
        "werkt_in_beschut_werk",
        Feit::BeschutWerkDienstbetrekking,
        F,
        "De persoon werkt in beschut werk.",
        "De persoon werkt niet in beschut werk.",
    ),
    beschut_vastgesteld(F),
]);

const QUOTUMHEFFING: Voorwaarde<Feit> = waar(
    "quotumheffing_geactiveerd",
    Feit::QuotumheffingGeactiveerd,
    lid("11").onder("b"),
    "De quotumheffing is voor de werkgever geactiveerd.",
    "De quotumheffing is voor de werkgever niet geactiveerd.",
);

/// Lid 11 in the text of 2018-07-01: e holds for these arbeidsbeperkten too.
pub(super) const LID_11_2016: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    BAAN_VANAF_2015,
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&ONDER_D),
        Voorwaarde::Regel(&ONDER_E),
        Voorwaarde::Alle(&[QUOTUMHEFFING, Voorwaarde::Regel(&REGISTER_LID_2)]),
    ]),
]);

/// Lid 11 in the text of 2022-01-01.
pub(super) const LID_11_2020: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    BAAN_VANAF_2015,
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&ONDER_D),
        Voorwaarde::Regel(&ONDER_E),
        Voorwaarde::Regel(&ONDER_F),
        Voorwaarde::Regel(&REGISTER_LID_2),
    ]),
]);

/// Lid 12: who stays registered by art. 38b lid 6 Wfsv.
pub(super) const LID_12: Voorwaarde<Feit> = Voorwaarde::Regel(&REGISTER_LID_6);

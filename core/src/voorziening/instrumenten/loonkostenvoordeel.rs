//! What the loonkostenvoordelen share, and the one for the banenafspraak (Wet tegemoetkomingen loondomein art. 2.10), from
//! 2018.

use crate::bron::Artikel;
use crate::doelgroep::banenafspraak::BANENAFSPRAAK as REGISTER;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Regel, RegelMelding, Vast, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{als, beschutte_baan, besluit, in_dienst, onder_aow, wsw_2, wtl};

static VOOR_2018: Besluitvraag = Besluitvraag {
    code: "voor_2018_niet_gelezen",
    wie: Wie::Belastingdienst,
    vraag: "De tekst van voor 2018 is niet gelezen (toen golden premiekortingen); de Belastingdienst beoordeelt wat toen gold.",
    artikel: wtl("2.1"),
};
const NIET_GELEZEN: Voorwaarde<Feit> = Voorwaarde::Vast(Vast::open(
    "voor_2018_niet_gelezen",
    wtl("2.1"),
    "De tekst van voor 2018 is niet gelezen.",
    &VOOR_2018,
));
pub(super) static V_VOOR_2018: Versie<Feit> =
    Versie::new("niet_gelezen", wtl("2.1"), "Wat voor 2018 gold, is niet gelezen.", NIET_GELEZEN);

pub(super) const VERZOEK: RegelMelding<Feit> = RegelMelding::new(
    Wanneer::NietNee,
    "verzoek_in_loonaangifte",
    "De werkgever vraagt het loonkostenvoordeel in de loonaangifte; UWV beoordeelt en de inspecteur van de Belastingdienst beslist, na afloop van het kalenderjaar.",
);

/// The statement of UWV: there, or the ground is met and it is still to be given.
macro_rules! verklaring {
    ($code:expr, $feit:ident, $artikel:expr, $grond:expr) => {{
        const ARTIKEL: Artikel = $artikel;
        static GEVEN: Besluitvraag = Besluitvraag {
            code: concat!($code, "_geven"),
            wie: Wie::Uwv,
            vraag: "De werknemer moet de doelgroepverklaring binnen drie maanden vragen; UWV (bij een oudere werknemer met een uitkering van de gemeente: het college) moet haar nog geven.",
            artikel: ARTIKEL,
        };
        const WEL: &str = "De werknemer heeft een geldige doelgroepverklaring.";
        const NIET: &str = "De werknemer heeft geen geldige doelgroepverklaring.";
        Voorwaarde::Een(&[
            Voorwaarde::Feit(Blad::new($code, Feit::$feit, JA, ARTIKEL, WEL, NIET)),
            Voorwaarde::Alle(&[$grond, besluit(concat!($code, "_gegeven_of_te_geven"), Feit::$feit, &GEVEN, WEL, NIET)]),
        ])
    }};
}

pub(super) const fn drie_jaar(artikel: Artikel) -> Voorwaarde<Feit> {
    als(
        "eerste_drie_jaar",
        Feit::EersteDrieJaarBaan,
        artikel,
        "De dienstbetrekking duurt nog geen drie jaar.",
        "De drie jaar vanaf het begin van de dienstbetrekking zijn voorbij, of zij is nog niet begonnen.",
    )
}

/// "Niet … in een dienstbetrekking als bedoeld in artikel 2 van de Wsw of artikel 10b van de Participatiewet."
macro_rules! geen_wsw_of_beschut {
    ($artikel:expr) => {
        Voorwaarde::Niet(&Voorwaarde::Een(&[wsw_2($artikel), beschutte_baan($artikel)]))
    };
}

pub(super) use {geen_wsw_of_beschut, verklaring};

const LID_2_B: Artikel = wtl("2.10").lid("2").onder("b");
const BANENAFSPRAAK_LID_1: Artikel = wtl("2.10").lid("1");

static BELEMMERING_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "belemmering_onderwijs",
    wie: Wie::Uwv,
    vraag: "UWV moet nog beoordelen of de persoon door ziekte of gebrek een belemmering bij het onderwijs had.",
    artikel: BANENAFSPRAAK_LID_1.onder("a"),
};
const SCHOLINGSBELEMMERD: Voorwaarde<Feit> = besluit(
    "belemmering_onderwijs",
    Feit::BelemmeringOnderwijs,
    &BELEMMERING_VASTSTELLEN,
    "De persoon had door ziekte of gebrek een belemmering bij het volgen van onderwijs.",
    "De persoon had geen belemmering bij het volgen van onderwijs.",
);

static BANENAFSPRAAK_2018: Versie<Feit> = Versie::new(
    "met_doelgroepverklaring",
    BANENAFSPRAAK_LID_1,
    "De werkgever heeft drie jaar recht op loonkostenvoordeel voor een werknemer uit de doelgroep banenafspraak of een scholingsbelemmerde met een doelgroepverklaring; niet voor een Wsw-baan (artikel 2) of beschut werk.",
    Voorwaarde::Alle(&[
        in_dienst(BANENAFSPRAAK_LID_1),
        onder_aow(wtl("2.10").lid("2").onder("a")),
        geen_wsw_of_beschut!(LID_2_B),
        drie_jaar(wtl("2.12").lid("1")),
        verklaring!(
            "doelgroepverklaring_banenafspraak",
            DoelgroepverklaringBanenafspraak,
            wtl("2.11"),
            Voorwaarde::Een(&[Voorwaarde::Regel(&REGISTER), SCHOLINGSBELEMMERD])
        ),
    ]),
)
.met_meldingen(&[VERZOEK]);

static BANENAFSPRAAK_2026: Versie<Feit> = Versie::new(
    "arbeidsbeperkten",
    BANENAFSPRAAK_LID_1,
    "De werkgever heeft recht op loonkostenvoordeel zolang de werknemer in dienst is en arbeidsbeperkte is (artikel 38b Wfsv) of daarmee is gelijkgesteld; een doelgroepverklaring is niet meer nodig. Wie voor 2026 begon en geen arbeidsbeperkte is, maakt de drie jaar vol.",
    Voorwaarde::Alle(&[
        in_dienst(BANENAFSPRAAK_LID_1),
        onder_aow(wtl("2.10").lid("2").onder("a")),
        Voorwaarde::Een(&[
            Voorwaarde::Niet(&wsw_2(LID_2_B)),
            als(
                "wsw_ter_beschikking",
                Feit::WswTerBeschikking,
                LID_2_B,
                "De persoon wordt met zijn Wsw-baan aan een andere werkgever ter beschikking gesteld.",
                "De persoon wordt met zijn Wsw-baan niet aan een andere werkgever ter beschikking gesteld.",
            ),
        ]),
        Voorwaarde::Een(&[
            Voorwaarde::Regel(&REGISTER),
            als(
                "gelijkgesteld_arbeidsbeperkte",
                Feit::GelijkgesteldArbeidsbeperkte,
                BANENAFSPRAAK_LID_1,
                "De persoon is met een arbeidsbeperkte gelijkgesteld (artikel 38f lid 5 Wfsv).",
                "De persoon is niet met een arbeidsbeperkte gelijkgesteld.",
            ),
            Voorwaarde::Alle(&[
                als(
                    "doelgroepverklaring_banenafspraak",
                    Feit::DoelgroepverklaringBanenafspraak,
                    wtl("6.2").lid("1"),
                    "De werknemer heeft een doelgroepverklaring van voor 2026.",
                    "De werknemer heeft geen doelgroepverklaring van voor 2026.",
                ),
                drie_jaar(wtl("6.2").lid("1")),
                // "waarbij aan de voorwaarden van artikel 2.10 wordt voldaan, zoals die luidden"
                geen_wsw_of_beschut!(wtl("6.2").lid("1")),
            ]),
        ]),
    ]),
)
.met_meldingen(&[VERZOEK]);

/// Loonkostenvoordeel doelgroep banenafspraak.
pub(in crate::voorziening) static BANENAFSPRAAK: Regel<Feit> = Regel::new(
    "V-LKV-BANENAFSPRAAK",
    "loonkostenvoordeel_banenafspraak",
    "Loonkostenvoordeel doelgroep banenafspraak",
    &[
        Rij::vanaf(2015, 1, 1, &V_VOOR_2018, "Wtl art. 2.1"),
        Rij::vanaf(2018, 1, 1, &BANENAFSPRAAK_2018, "Wtl art. 2.10 lid 1"),
        Rij::vanaf(2026, 1, 1, &BANENAFSPRAAK_2026, "Wtl art. 2.10 lid 1; Wtl art. 6.2 lid 1"),
    ],
    LAATSTE_BEKENDE_DAG,
);

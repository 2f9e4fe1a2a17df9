//! Sides of which the rule of the instrument already says "no" because of the other side: here they play a part by their own
//! ground, so that the pair can be told.

use super::Partij;
use super::partijen::partij;
use crate::bron::{Artikel, Regeling};
use crate::doelgroep::no_risk;
use crate::feiten::{Feit, klassen};
use crate::norm::Rij;
use crate::norm::regel::{Regel, Versie, Voorwaarde};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::voorziening::artikelen::{NO_RISK as ARTIKEL_29B, als, in_dienst, in_klassen, pw, wia, wtl};

const REGISTER: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b").lid("1");

partij!(
    SCHOOL,
    "no_risk_onderwijs",
    "de no-riskpolis wegens een belemmering bij het onderwijs",
    "ZW art. 29b lid 1",
    ARTIKEL_29B.lid("1"),
    Voorwaarde::Alle(&[
        in_dienst(ARTIKEL_29B),
        als(
            "belemmering_onderwijs_vastgesteld",
            Feit::BelemmeringOnderwijs,
            ARTIKEL_29B.lid("1"),
            "De persoon had door ziekte of gebrek een belemmering bij het onderwijs.",
            "De persoon had geen belemmering bij het onderwijs.",
        ),
    ])
);
partij!(
    NO_RISK_D_E_F,
    "no_risk_d_e_f",
    "de no-riskpolis van lid 2 onder d, e of f",
    "ZW art. 29b lid 2",
    ARTIKEL_29B.lid("2"),
    Voorwaarde::Een(&[
        Voorwaarde::Regel(&no_risk::ONDER_E),
        Voorwaarde::Regel(&no_risk::ONDER_F),
        Voorwaarde::Alle(&[
            in_dienst(ARTIKEL_29B),
            als(
                "wsw_voor_baan",
                Feit::WswVoorBaan,
                ARTIKEL_29B.lid("2").onder("d"),
                "De persoon komt uit de Wsw.",
                "De persoon komt niet uit de Wsw.",
            ),
        ]),
    ])
);
partij!(
    REGISTERGROND,
    "doelgroepregister",
    "het doelgroepregister (banenafspraak)",
    "Wfsv art. 38b lid 1",
    REGISTER,
    Voorwaarde::Een(&[
        als(
            "registratie_loopt",
            Feit::RegistratieLoopt,
            REGISTER,
            "De persoon staat in het doelgroepregister.",
            "De persoon staat niet in het doelgroepregister.",
        ),
        in_klassen(
            "minimumloon_niet_verdienen",
            Feit::MinimumloontoetsUwv,
            klassen::KAN_NIET,
            REGISTER,
            "UWV heeft vastgesteld dat de persoon het minimumloon niet kan verdienen.",
            "UWV heeft niet vastgesteld dat de persoon het minimumloon niet kan verdienen.",
        ),
        als(
            "loonwaarde_onder_minimumloon_vastgesteld",
            Feit::LoonwaardeOnderMinimumloon,
            REGISTER,
            "Het college heeft een loonwaarde onder het minimumloon vastgesteld.",
            "Het college heeft geen loonwaarde onder het minimumloon vastgesteld.",
        ),
    ])
);
partij!(WERKT, "no_riskpolis", "de no-riskpolis", "ZW art. 29b", ARTIKEL_29B, in_dienst(ARTIKEL_29B));
partij!(
    NO_RISK_E,
    "no_risk_e",
    "de no-riskpolis van lid 2 onder e (Participatiewet)",
    "ZW art. 29b lid 2",
    ARTIKEL_29B.lid("2"),
    Voorwaarde::Alle(&[
        in_dienst(ARTIKEL_29B),
        Voorwaarde::Een(&[
            in_klassen(
                "minimumloon_niet_verdienen",
                Feit::MinimumloontoetsUwv,
                klassen::KAN_NIET,
                ARTIKEL_29B.lid("2"),
                "UWV heeft vastgesteld dat de persoon het minimumloon niet kan verdienen.",
                "UWV heeft niet vastgesteld dat de persoon het minimumloon niet kan verdienen.",
            ),
            als(
                "loonwaarde_onder_minimumloon_vastgesteld",
                Feit::LoonwaardeOnderMinimumloon,
                ARTIKEL_29B.lid("2"),
                "Het college heeft een loonwaarde onder het minimumloon vastgesteld.",
                "Het college heeft geen loonwaarde onder het minimumloon vastgesteld.",
            ),
        ]),
    ])
);
partij!(
    PARTICIPATIEPLAATS,
    "participatieplaats",
    "een participatieplaats",
    "Pw art. 10a lid 1",
    pw("10a").lid("1"),
    als(
        "kans_op_werk_gering_bevonden",
        Feit::KansOpWerkGering,
        pw("10a").lid("1"),
        "De kans op werk is gering, waardoor de persoon vooralsnog niet bemiddelbaar is.",
        "De kans op werk is niet zo gering dat de persoon niet bemiddelbaar is.",
    )
);
partij!(
    STUDIETOESLAG,
    "studietoeslag",
    "de studietoeslag",
    "Pw art. 36b lid 1",
    pw("36b").lid("1"),
    als(
        "ontvangt_studiefinanciering",
        Feit::Studiefinanciering,
        pw("36b").lid("1"),
        "De persoon ontvangt studiefinanciering of een tegemoetkoming in de schoolkosten.",
        "De persoon ontvangt geen studiefinanciering of tegemoetkoming in de schoolkosten.",
    )
);

const BEPERKING: Voorwaarde<Feit> = als(
    "structurele_functionele_beperking",
    Feit::StructureleFunctioneleBeperking,
    wia("35").lid("1"),
    "De persoon heeft een structurele functionele beperking.",
    "De persoon heeft geen structurele functionele beperking.",
);
partij!(
    JOBCOACH_UWV,
    "jobcoach_uwv",
    "de jobcoach van UWV (Wet WIA)",
    "WIA art. 35 lid 1",
    wia("35").lid("1"),
    BEPERKING
);
partij!(
    WERKVOORZIENING_UWV,
    "werkvoorziening_uwv",
    "de werkplekvoorziening van UWV (Wet WIA)",
    "WIA art. 35 lid 1",
    wia("35").lid("1"),
    BEPERKING
);

/// A loonkostenvoordeel by its statement or its ground, in whatever job.
macro_rules! kandidaat {
    ($NAAM:ident, $naam:expr, $titel:expr, $bron:expr, $artikel:expr, ($verklaring_code:expr, $verklaring:ident), ($grond_code:expr, $grond:ident)) => {
        partij!(
            $NAAM,
            $naam,
            $titel,
            $bron,
            $artikel,
            Voorwaarde::Een(&[
                als(
                    $verklaring_code,
                    Feit::$verklaring,
                    $artikel,
                    "De werknemer heeft een doelgroepverklaring.",
                    "De werknemer heeft geen doelgroepverklaring.",
                ),
                als(
                    $grond_code,
                    Feit::$grond,
                    $artikel,
                    "De werknemer voldoet aan de grond van het loonkostenvoordeel.",
                    "De werknemer voldoet niet aan de grond van het loonkostenvoordeel.",
                ),
            ])
        );
    };
}

kandidaat!(
    KANDIDAAT_ARBEIDSGEHANDICAPTE,
    "loonkostenvoordeel_arbeidsgehandicapte",
    "het loonkostenvoordeel arbeidsgehandicapte werknemer",
    "Wtl art. 2.6 lid 1",
    wtl("2.6").lid("1"),
    ("doelgroepverklaring_arbeidsgehandicapte", DoelgroepverklaringArbeidsgehandicapte),
    ("wia_maand_voor_baan", WiaMaandVoorBaan)
);
kandidaat!(
    KANDIDAAT_HERPLAATSEN,
    "loonkostenvoordeel_herplaatsen",
    "het loonkostenvoordeel herplaatsen",
    "Wtl art. 2.14 lid 1",
    wtl("2.14").lid("1"),
    ("doelgroepverklaring_herplaatsen", DoelgroepverklaringHerplaatsen),
    ("hervatting_na_wia", HervattingNaWia)
);
kandidaat!(
    KANDIDAAT_OUDERE,
    "loonkostenvoordeel_oudere_werknemer",
    "het loonkostenvoordeel oudere werknemer",
    "Wtl art. 2.2 lid 1",
    wtl("2.2").lid("1"),
    ("doelgroepverklaring_oudere_werknemer", DoelgroepverklaringOudereWerknemer),
    ("uitkering_maand_voor_baan", UitkeringMaandVoorBaan)
);
// whoever works there could be taken for somebody of the banenafspraak: that pair is always told
partij!(
    KANDIDAAT_BANENAFSPRAAK,
    "loonkostenvoordeel_banenafspraak",
    "het loonkostenvoordeel doelgroep banenafspraak",
    "Wtl art. 2.10 lid 1",
    wtl("2.10").lid("1"),
    in_dienst(wtl("2.10").lid("1"))
);

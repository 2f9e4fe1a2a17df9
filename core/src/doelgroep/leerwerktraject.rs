//! Support of a leer-werktraject, also for who is outside the circle of the college (Participatiewet art. 10f, until 2025).

use super::artikelen::pw;
use super::uitzondering::NIET_GENOMEN;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const ARTIKEL: Artikel = pw("10f");
const LEERPLICHTIG: Artikel = pw("10f").onder("a");
const ZONDER_STARTKWALIFICATIE: Artikel = pw("10f").onder("b");

static GEBODEN: Besluitvraag = Besluitvraag {
    code: "leer_werktraject_geboden",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of een leer-werktraject geboden is en of daarbij ondersteuning nodig is.",
    artikel: ARTIKEL,
};

static V_2015: Versie<Feit> = Versie::new(
    "2015",
    ARTIKEL,
    "Het college kan wie 16 of 17 en leer- of kwalificatieplichtig is, of 18 tot 27 is zonder startkwalificatie, ondersteunen bij een leer-werktraject dat het geboden vindt.",
    Voorwaarde::Alle(&[
        Voorwaarde::Een(&[
            Voorwaarde::Feit(Blad::new(
                "leerplichtig_16_of_17",
                Feit::LeerplichtigZestienOfZeventien,
                JA,
                LEERPLICHTIG,
                "De persoon is 16 of 17 jaar en nog leer- of kwalificatieplichtig.",
                "De persoon is niet 16 of 17 jaar met leer- of kwalificatieplicht.",
            )),
            Voorwaarde::Alle(&[
                Voorwaarde::Feit(Blad::new(
                    "18_tot_27",
                    Feit::Geboortedatum,
                    Klassen::van([1]),
                    ZONDER_STARTKWALIFICATIE,
                    "De persoon is 18 tot 27 jaar.",
                    "De persoon is niet 18 tot 27 jaar.",
                )),
                Voorwaarde::Feit(Blad::new(
                    "geen_startkwalificatie",
                    Feit::Startkwalificatie,
                    NEE,
                    ZONDER_STARTKWALIFICATIE,
                    "De persoon heeft geen startkwalificatie.",
                    "De persoon heeft een startkwalificatie.",
                )),
            ]),
        ]),
        Voorwaarde::Feit(
            Blad::new(
                "leer_werktraject_geboden",
                Feit::LeerWerktrajectGeboden,
                JA,
                ARTIKEL,
                "Het college vindt een leer-werktraject geboden en ondersteuning daarbij nodig.",
                "Het college vindt een leer-werktraject niet geboden of ondersteuning daarbij niet nodig.",
            )
            .met_open(NIET_GENOMEN, &GEBODEN),
        ),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "college_kan_bij_leer_werktraject",
    "Artikel 10f zegt dat het college deze ondersteuning kan aanbieden, in aanvulling op artikel 7; wie eraan voldoet, heeft daarmee nog geen recht.",
)]);

static V_VERVALLEN: Versie<Feit> = Versie::niet_van_kracht(
    "vervallen",
    ARTIKEL,
    "Artikel 10f is per 1 januari 2026 vervallen; voor jongeren onder de 27 geldt artikel 7a.",
);

/// Support of a leer-werktraject (art. 10f).
pub static LEER_WERKTRAJECT: Regel<Feit> = Regel::new(
    "10F",
    "leer_werktraject",
    "Ondersteuning bij een leer-werktraject (artikel 10f)",
    &[Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 10f"), Rij::vanaf(2026, 1, 1, &V_VERVALLEN, "Pw art. 10f")],
    LAATSTE_BEKENDE_DAG,
);

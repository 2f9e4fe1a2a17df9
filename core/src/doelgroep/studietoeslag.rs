//! The studietoeslag (Participatiewet art. 36b): until 2022 a thing that the college could grant by its own verordening, from
//! then on a national right on request.

use super::artikelen::pw;
use super::kring::ARTIKEL_7;
use super::leeftijd::vanaf_18;
use super::uitzondering::NIET_GENOMEN;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA, NEE};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const LID_1: Artikel = pw("36b").lid("1");
const LID_1_A: Artikel = pw("36b").lid("1").onder("a");
const LID_1_B: Artikel = pw("36b").lid("1").onder("b");
const LID_1_C: Artikel = pw("36b").lid("1").onder("c");
const LID_1_D: Artikel = pw("36b").lid("1").onder("d");
const LID_3_A: Artikel = pw("36b").lid("3").onder("a");
const LID_3_B: Artikel = pw("36b").lid("3").onder("b");

const RECHT_OP_STUDIEFINANCIERING: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "recht_op_studiefinanciering",
    Feit::Studiefinanciering,
    Klassen::van([0, 1, 2]),
    LID_1_B,
    "De persoon heeft recht op studiefinanciering of een tegemoetkoming in de schoolkosten.",
    "De persoon heeft geen recht op studiefinanciering of een tegemoetkoming in de schoolkosten.",
));

const GEEN_VERMOGEN: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "geen_vermogen",
    Feit::VermogenBovenGrens,
    NEE,
    LID_1_C,
    "De persoon heeft geen in aanmerking te nemen vermogen.",
    "De persoon heeft in aanmerking te nemen vermogen.",
));

static MINIMUMLOON_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "geen_minimumloon_wel_mogelijkheden_vaststellen",
    wie: Wie::College,
    vraag: "Nog moet worden vastgesteld of de persoon het minimumloon niet kan verdienen, maar wel mogelijkheden tot arbeidsparticipatie heeft.",
    artikel: LID_1_D,
};

/// Somebody must establish that there is no income beside the study.
const fn geen_inkomsten(artikel: Artikel, besluit: &'static Besluitvraag) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(
        Blad::new(
            "geen_inkomsten_naast_studie",
            Feit::GeenInkomstenNaastStudie,
            JA,
            artikel,
            "De persoon kan door een structurele medische beperking naast de studie geen inkomsten verwerven.",
            "De persoon kan naast de studie inkomsten verwerven.",
        )
        .met_open(NIET_GENOMEN, besluit),
    )
}

static INKOMSTEN_BEOORDELEN_D: Besluitvraag = Besluitvraag {
    code: "geen_inkomsten_naast_studie_beoordelen",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen of de persoon door een structurele medische beperking tijdens de studie geen inkomsten kan verwerven.",
    artikel: LID_1_D,
};

static INKOMSTEN_BEOORDELEN: Besluitvraag = Besluitvraag {
    code: "geen_inkomsten_naast_studie_beoordelen",
    wie: Wie::College,
    vraag: "Het college moet nog beoordelen, zo nodig na geneeskundig advies, of de persoon door ziekte of een gebrek structureel geen inkomsten naast de studie kan verwerven.",
    artikel: LID_1,
};

const COLLEGE_KAN: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::NietNee,
    "college_kan_studietoeslag_verlenen",
    "Het college kan op verzoek een individuele studietoeslag verlenen, gelet op de omstandigheden; hoogte en betaling staan in de verordening van de gemeenteraad.",
)];

static V_2015: Versie<Feit> = Versie::new(
    "gemeentelijk",
    LID_1,
    "Personen uit de kring van artikel 7 van 18 jaar of ouder met recht op studiefinanciering, zonder vermogen, van wie is vastgesteld dat zij het minimumloon niet kunnen verdienen maar wel kunnen werken.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&ARTIKEL_7),
        vanaf_18(LID_1_A),
        RECHT_OP_STUDIEFINANCIERING,
        GEEN_VERMOGEN,
        Voorwaarde::Feit(
            Blad::new(
                "geen_minimumloon_wel_mogelijkheden",
                Feit::GeenMinimumloonWelMogelijkheden,
                JA,
                LID_1_D,
                "Vastgesteld is dat de persoon het minimumloon niet kan verdienen, maar wel mogelijkheden tot arbeidsparticipatie heeft.",
                "Vastgesteld is dat de persoon het minimumloon kan verdienen of geen mogelijkheden tot arbeidsparticipatie heeft.",
            )
            .met_open(NIET_GENOMEN, &MINIMUMLOON_VASTSTELLEN),
        ),
    ]),
)
.met_meldingen(COLLEGE_KAN);

static V_2020: Versie<Feit> = Versie::new(
    "gemeentelijk_medische_beperking",
    LID_1,
    "Personen uit de kring van artikel 7 van 18 jaar of ouder met recht op studiefinanciering, zonder vermogen, die door een structurele medische beperking tijdens de studie geen inkomsten kunnen verwerven.",
    Voorwaarde::Alle(&[
        Voorwaarde::Regel(&ARTIKEL_7),
        vanaf_18(LID_1_A),
        RECHT_OP_STUDIEFINANCIERING,
        GEEN_VERMOGEN,
        geen_inkomsten(LID_1_D, &INKOMSTEN_BEOORDELEN_D),
    ]),
)
.met_meldingen(COLLEGE_KAN);

static V_2022: Versie<Feit> = Versie::new(
    "landelijk",
    LID_1,
    "Wie studiefinanciering of een tegemoetkoming in de schoolkosten ontvangt, geen recht op een Wajong-uitkering heeft en door ziekte of een gebrek structureel geen inkomsten naast de studie kan verwerven.",
    Voorwaarde::Alle(&[
        Voorwaarde::Feit(Blad::new(
            "ontvangt_studiefinanciering",
            Feit::Studiefinanciering,
            JA,
            LID_3_A,
            "De persoon ontvangt studiefinanciering of een tegemoetkoming in de schoolkosten.",
            "De persoon ontvangt geen studiefinanciering of tegemoetkoming in de schoolkosten (het levenlanglerenkrediet telt niet).",
        )),
        Voorwaarde::Feit(Blad::new(
            "geen_wajong_uitkering",
            Feit::WajongUitkering,
            Klassen::van([2]),
            LID_3_B,
            "De persoon heeft geen recht op een Wajong-uitkering.",
            "De persoon heeft recht op een Wajong-uitkering.",
        )),
        geen_inkomsten(LID_1, &INKOMSTEN_BEOORDELEN),
    ]),
)
.met_meldingen(&[RegelMelding::new(
    Wanneer::NietNee,
    "op_aanvraag",
    "Het college verstrekt de studietoeslag op aanvraag, zo nodig na geneeskundig advies; inkomsten uit een stage boven een vrijgelaten bedrag gaan ervan af.",
)]);

/// DG-19.
pub static STUDIETOESLAG: Regel<Feit> = Regel::new(
    "DG-19",
    "studietoeslag",
    "Studietoeslag",
    &[
        Rij::vanaf(2015, 1, 1, &V_2015, "Pw art. 36b lid 1"),
        // the text of 2019-07-01 has the old onderdeel d, that of 2020-01-01 the new one
        Rij::vanaf(2020, 1, 1, &V_2020, "Pw art. 36b lid 1"),
        // the text of 2022-01-01 has the municipal article, that of 2022-04-01 the national one
        Rij::vanaf(2022, 4, 1, &V_2022, "Pw art. 36b lid 1; Pw art. 36b lid 3"),
    ],
    LAATSTE_BEKENDE_DAG,
);

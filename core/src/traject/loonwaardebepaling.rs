//! The measurement of the *loonwaarde*: workplace, draft report, finding (Besluit loonkostensubsidie 2021 art. 1 to 6).

use super::duren::MEESTE_HOOFDTAKEN;
use super::grondslagen::*;
use super::velden;
use crate::norm::{Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "loonwaardebepaling", "Loonwaardebepaling", van Datum::constant(2021, 7, 1);
    over concat!(
        "Het onderzoek naar de loonwaarde op de werkplek, het rapport en de vaststelling door het college, ",
        "volgens de uniforme methode vanaf 1 juli 2021. Wanneer de loonwaarde opnieuw wordt vastgesteld ",
        "bepaalt het college in overleg; een vaste termijn kent de wet niet. De berekening zelf staat bij ",
        "loonwaarde.",
    );
    toestanden {
        Gepland "gepland" "Gepland" Begin;
        Werkplekonderzoek "werkplekonderzoek" "Onderzoek op de werkplek" Open;
        Conceptrapport "conceptrapport" "Conceptrapport" Open;
        Vastgesteld "vastgesteld" "Vastgesteld" Rust;
        Vervangen "vervangen" "Vervangen door een nieuwe meting" Eind;
        Vervallen "vervallen" "Vervallen" Eind;
    }
    gebeurtenissen {
        OnderzoekGestart fn onderzoek_gestart "Onderzoek op de werkplek" door Loonwaardedeskundige
            ; nodig DESKUNDIGE_GEKWALIFICEERD; als DESKUNDIGE
            { Gepland => Werkplekonderzoek LKS_3_1; }
        RapportOpgesteld fn rapport_opgesteld "Conceptrapport opgesteld" door Loonwaardedeskundige
            ; nodig HOOFDTAKEN LOONWAARDE; als HOOFDTAKEN
            { Werkplekonderzoek => Conceptrapport RLKS_2; }
        RapportAangepast fn rapport_aangepast "Rapport aangepast na zienswijze" door Loonwaardedeskundige
            ; nodig HOOFDTAKEN LOONWAARDE; als HOOFDTAKEN
            { Conceptrapport => Conceptrapport LKS_3_3_D; }
        Vastgesteld fn vastgesteld "College stelt de loonwaarde vast" door College
            ; nodig LOONWAARDE ZIENSWIJZE_GEVRAAGD; als ZIENSWIJZE VOLGENS_RAPPORT
            { Conceptrapport => Vastgesteld LKS_3_1; }
        Vervangen fn vervangen "Vervangen door een nieuwe meting" door College
            { Vastgesteld => Vervangen PW_10D_6; }
        Vervallen fn vervallen "Niet meer nodig" door College Klantmanager
            ; nodig REDEN_EINDE
            {
                Gepland => Vervallen PROCESGANG;
                Werkplekonderzoek => Vervallen PROCESGANG;
                Conceptrapport => Vervallen PROCESGANG;
                Vastgesteld => Vervallen PROCESGANG;
            }
    }
    termijnen &[];
    instellingen &[];
}

static DESKUNDIGE: Voorwaarde = Voorwaarde {
    code: "deskundige_gekwalificeerd",
    uitleg: "de loonwaardedeskundige voldoet aan de eisen aan kennis en ervaring",
    grondslag: &LKS_6,
    instelling: None,
    toets: |p| p.ja(&velden::DESKUNDIGE_GEKWALIFICEERD),
};

static HOOFDTAKEN: Voorwaarde = Voorwaarde {
    code: "aantal_hoofdtaken",
    uitleg: "een rapport met een tot en met vijf hoofdtaken",
    grondslag: &LKS_5_1,
    instelling: None,
    toets: |p| p.nieuw.gegevens.aantal(&velden::HOOFDTAKEN).is_some_and(|n| (1..=MEESTE_HOOFDTAKEN).contains(&n)),
};

static ZIENSWIJZE: Voorwaarde = Voorwaarde {
    code: "zienswijze_gevraagd",
    uitleg: "werknemer en werkgever hebben hun zienswijze op het rapport kunnen geven",
    grondslag: &LKS_3_3_D,
    instelling: None,
    toets: |p| p.ja(&velden::ZIENSWIJZE_GEVRAAGD),
};

static VOLGENS_RAPPORT: Voorwaarde = Voorwaarde {
    code: "loonwaarde_volgens_rapport",
    uitleg: "het college stelt de loonwaarde vast op grond van het rapport: hetzelfde percentage",
    grondslag: &LKS_3_1,
    instelling: None,
    toets: |p| {
        let rapport = p.laatste(Gebeurtenis::RapportAangepast).or(p.laatste(Gebeurtenis::RapportOpgesteld));
        rapport
            .is_some_and(|r| r.gegevens.procent(&velden::LOONWAARDE) == p.nieuw.gegevens.procent(&velden::LOONWAARDE))
    },
};

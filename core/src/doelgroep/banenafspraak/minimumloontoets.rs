//! Who cannot earn the minimum wage: the finding of UWV (Besluit SUWI art. 3.5), the loonwaarde of the college.

use super::artikelen::{artikel_3_5, grond};
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, RegelMelding, Versie, Voorwaarde, Wanneer, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const NIET_GENOMEN: Klassen = Klassen::van([3]);
const OP_VERZOEK_COLLEGE: Klassen = Klassen::van([0]);
const OP_EIGEN_VERZOEK: Klassen = Klassen::van([1]);
const OP_WELK_VERZOEK_OOK: Klassen = Klassen::van([0, 1]);

static UWV_STELT_VAST: Besluitvraag = Besluitvraag {
    code: "minimumloontoets",
    wie: Wie::Uwv,
    vraag: "UWV moet nog vaststellen of de persoon het minimumloon kan verdienen.",
    artikel: artikel_3_5("1"),
};

static COLLEGE_STELT_VAST: Besluitvraag = Besluitvraag {
    code: "loonwaarde_op_de_werkplek",
    wie: Wie::College,
    vraag: "Het college moet nog vaststellen of de loonwaarde op de werkplek lager is dan het minimumloon.",
    artikel: grond("a"),
};

const fn toets(code: &'static str, ja: Klassen, artikel: Artikel, wel: &'static str, niet: &'static str) -> Blad<Feit> {
    Blad::new(code, Feit::MinimumloontoetsUwv, ja, artikel, wel, niet).met_open(NIET_GENOMEN, &UWV_STELT_VAST)
}

/// "Van wie uitsluitend op verzoek van het college door het UWV is vastgesteld …".
pub(in crate::doelgroep) const fn op_verzoek_college(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(toets(
        "minimumloontoets_college",
        OP_VERZOEK_COLLEGE,
        artikel,
        "UWV heeft op verzoek van het college vastgesteld dat de persoon het minimumloon niet kan verdienen.",
        "UWV heeft niet op verzoek van het college vastgesteld dat de persoon het minimumloon niet kan verdienen.",
    ))
}

/// "Van wie op eigen verzoek door het UWV is of wordt vastgesteld …".
pub(super) const fn op_eigen_verzoek(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(toets(
        "minimumloontoets_eigen_verzoek",
        OP_EIGEN_VERZOEK,
        artikel,
        "UWV heeft op verzoek van de persoon zelf vastgesteld dat hij het minimumloon niet kan verdienen.",
        "UWV heeft niet op verzoek van de persoon zelf vastgesteld dat hij het minimumloon niet kan verdienen.",
    ))
}

/// "Van wie door het UWV is vastgesteld …", whoever asked.
pub(in crate::doelgroep) const fn kan_niet(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(toets(
        "minimumloontoets",
        OP_WELK_VERZOEK_OOK,
        artikel,
        "UWV heeft vastgesteld dat de persoon het minimumloon niet kan verdienen.",
        "UWV heeft niet vastgesteld dat de persoon het minimumloon niet kan verdienen.",
    ))
}

/// "Zolang die persoon nog niet door UWV is beoordeeld" and nothing was established.
pub(super) const fn nog_niet_beoordeeld(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "nog_niet_beoordeeld",
        Feit::MinimumloontoetsUwv,
        NIET_GENOMEN,
        artikel,
        "UWV heeft nog niet beoordeeld of de persoon het minimumloon kan verdienen.",
        "UWV heeft al beoordeeld of de persoon het minimumloon kan verdienen.",
    ))
}

/// The praktijkroute: the college found on the workplace a loonwaarde below the minimum wage.
pub(in crate::doelgroep) const fn loonwaarde_lager(artikel: Artikel) -> Voorwaarde<Feit> {
    let blad = Blad::new(
        "loonwaarde_onder_minimumloon",
        Feit::LoonwaardeOnderMinimumloon,
        JA,
        artikel,
        "Het college heeft een loonwaarde vastgesteld die lager is dan het minimumloon.",
        "Het college heeft geen loonwaarde vastgesteld die lager is dan het minimumloon.",
    );
    Voorwaarde::Feit(blad.met_open(Klassen::van([2]), &COLLEGE_STELT_VAST))
}

const ZES_MAANDEN: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "beperkingen_zes_maanden",
    Feit::BeperkingenZesMaanden,
    JA,
    artikel_3_5("6"),
    "De beperkingen bestaan naar verwachting nog ten minste zes maanden.",
    "De beperkingen bestaan naar verwachting geen zes maanden meer.",
));

/// Not able to do a drempelfunctie, whatever help there is.
const OOK_NIET_MET_BEGELEIDING: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "geen_drempelfunctie_ook_met_begeleiding",
    Feit::Drempelfunctie,
    Klassen::van([0]),
    artikel_3_5("6"),
    "De persoon kan ook met aanpassingen of begeleiding geen drempelfunctie uitvoeren, of maar een deel ervan.",
    "De persoon kan een drempelfunctie uitvoeren, zo nodig met aanpassingen of begeleiding.",
));
/// Guidance does not count any more: who needs it is not able.
const NIET_ZONDER_BEGELEIDING: Voorwaarde<Feit> = Voorwaarde::Feit(Blad::new(
    "geen_drempelfunctie_zonder_begeleiding",
    Feit::Drempelfunctie,
    Klassen::van([0, 1]),
    artikel_3_5("6"),
    "De persoon kan zonder begeleiding geen drempelfunctie uitvoeren, of maar een deel ervan.",
    "De persoon kan zonder begeleiding een drempelfunctie uitvoeren, zo nodig met aanpassingen.",
));

const OORDEEL_VAN_UWV: &[RegelMelding<Feit>] = &[RegelMelding::new(
    Wanneer::Altijd,
    "toets_is_van_uwv",
    "Dit is de maatstaf van artikel 3.5 Besluit SUWI; de vaststelling zelf doet UWV.",
)];

static NOG_NIET: Versie<Feit> =
    Versie::niet_van_kracht("nog_niet", artikel_3_5("6"), "Artikel 3.5 bestaat pas vanaf 2 mei 2015.");

static MET_BEGELEIDING: Versie<Feit> = Versie::new(
    "begeleiding_telt_mee",
    artikel_3_5("6"),
    "Wie geen drempelfunctie of een deel van een drempelfunctie kan uitvoeren, wordt niet in staat geacht het minimumloon te verdienen; wie er een kan uitvoeren met aanpassingen of begeleiding wel.",
    Voorwaarde::Alle(&[OOK_NIET_MET_BEGELEIDING, ZES_MAANDEN]),
)
.met_meldingen(OORDEEL_VAN_UWV);

static ZONDER_BEGELEIDING: Versie<Feit> = Versie::new(
    "begeleiding_telt_niet_mee",
    artikel_3_5("6"),
    "Wie geen drempelfunctie of een deel van een drempelfunctie kan uitvoeren, wordt niet in staat geacht het minimumloon te verdienen; wie er een kan uitvoeren met aanpassingen wel. Begeleiding telt niet meer mee.",
    Voorwaarde::Alle(&[NIET_ZONDER_BEGELEIDING, ZES_MAANDEN]),
)
.met_meldingen(OORDEEL_VAN_UWV);

/// What the finding of UWV must rest on: `ja` when somebody is held unable to earn the minimum wage.
pub static MINIMUMLOONTOETS: Regel<Feit> = Regel::new(
    "DG-18-toets",
    "minimumloontoets",
    "Banenafspraak: de maatstaf van UWV voor het minimumloon",
    &[
        Rij::vanaf(2015, 1, 1, &NOG_NIET, "Besluit SUWI art. 3.5 lid 6"),
        Rij::vanaf(2015, 5, 2, &MET_BEGELEIDING, "Besluit SUWI art. 3.5 lid 6; Besluit SUWI art. 3.5 lid 7"),
        // lid 9 keeps the text of 27 October 2016 for who had asked before 28 October 2016
        Rij::vanaf(2016, 10, 28, &ZONDER_BEGELEIDING, "Besluit SUWI art. 3.5 lid 7; Besluit SUWI art. 3.5 lid 9"),
    ],
    LAATSTE_BEKENDE_DAG,
);

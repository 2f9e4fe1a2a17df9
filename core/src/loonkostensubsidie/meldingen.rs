//! What the reader of an amount must know: assumptions for what was left out, and messages.

use super::Invoer;
use crate::grootheid::Uren;
use crate::norm::{Aanname, Melding, Verantwoording, Verslag, Waarde};

const GEEN: Waarde = Waarde::Woord("");

/// No age was given.
pub(super) const VOLWASSEN: Aanname = Aanname {
    code: "volwassen_minimumloon",
    tekst: "Geen leeftijd opgegeven: gerekend met het minimumloon voor volwassenen.",
};
/// No normale arbeidsduur was given.
pub(super) const UREN_ONGEMAXIMEERD: Aanname = Aanname {
    code: "uren_ongemaximeerd",
    tekst: "Geen normale arbeidsduur opgegeven: de uren van het contract tellen zonder maximum.",
};
/// No ingangsdatum was given.
pub(super) const NIEUW_GEVAL: Aanname =
    Aanname { code: "nieuw_geval", tekst: "Geen ingangsdatum opgegeven: de subsidie gaat in op de peildatum." };
/// The forfait asserts the route of lid 1 onder b.
pub(super) const LID_1_B: Aanname = Aanname {
    code: "route_lid_1_onder_b",
    tekst: "Forfaitair: het college heeft in overleg met de werkgever afgezien van het vaststellen van de loonwaarde.",
};
/// No start of the job was given.
pub(super) const AANVANG_IS_INGANG: Aanname = Aanname {
    code: "aanvang_is_ingangsdatum",
    tekst: "Geen aanvang van de dienstbetrekking opgegeven: de zes maanden tellen vanaf de ingangsdatum.",
};

pub(super) const LOONWAARDE_NIET_GEHEEL: Melding = Melding::new(
    "loonwaarde_niet_geheel",
    "De loonwaarde is geen heel percentage; een vastgestelde loonwaarde is dat wel. Er is niet afgerond.",
    [GEEN, GEEN],
);
pub(super) const LOONWAARDE_BOVEN_100: Melding = Melding::new(
    "loonwaarde_boven_100",
    "De loonwaarde is hoger dan 100 %: de werknemer verdient het minimumloon zelf. Het bedrag is 0.",
    [GEEN, GEEN],
);
pub(super) const GEEN_VERSCHIL: Melding = Melding::new(
    "geen_verschil",
    "De loonwaarde is niet lager dan het minimumloon met vakantiebijslag. Het bedrag is 0.",
    [GEEN, GEEN],
);
pub(super) const FUNCTIELOON_ONDER_MINIMUMLOON: Melding = Melding::new(
    "functieloon_onder_minimumloon",
    "Het functieloon is lager dan het minimumloon. Controleer het bedrag: een loon onder het minimum mag niet.",
    [GEEN, GEEN],
);
pub(super) const FUNCTIELOON_GENEGEERD: Melding = Melding::new(
    "functieloon_genegeerd",
    "Het functieloon telt niet mee: op deze datum is de loonwaarde een percentage van het minimumloon, of geldt het forfait.",
    [GEEN, GEEN],
);
pub(super) const VAKANTIEBIJSLAG_GENEGEERD: Melding = Melding::new(
    "vakantiebijslag_loonwaarde_genegeerd",
    "De opgegeven vakantiebijslag telt niet mee: bij het forfait is er geen loonwaarde.",
    [GEEN, GEEN],
);
pub(super) const AOW_BEREIKT: Melding = Melding::new(
    "aow_leeftijd_bereikt",
    "De werknemer heeft de AOW-leeftijd bereikt. Artikel 10d noemt die leeftijd niet; het college beoordeelt of de subsidie doorloopt.",
    [GEEN, GEEN],
);
pub(super) const AOW_MOGELIJK_BEREIKT: Melding = Melding::new(
    "aow_leeftijd_mogelijk_bereikt",
    "De werknemer kan de AOW-leeftijd hebben bereikt. Artikel 10d noemt die leeftijd niet; het college beoordeelt of de subsidie doorloopt.",
    [GEEN, GEEN],
);
pub(super) const BBL_NIET_GEREKEND: Melding = Melding::new(
    "bbl_niet_gerekend",
    "Voor een bbl-leerling van deze leeftijd is het minimumjeugdloon lager. Of de loonkostensubsidie dat volgt, is niet gevonden; hier is met het gewone minimumjeugdloon gerekend.",
    [GEEN, GEEN],
);
pub(super) const INVULLING_NIET_GEBRUIKT: Melding = Melding::new(
    "invulling_niet_gebruikt",
    "Een opgegeven invulling is niet gebruikt: deze berekening heeft dat cijfer op deze datum niet nodig.",
    [GEEN, GEEN],
);

pub(super) const fn arbeidsduur_begrensd(uren: Uren, normaal: Uren) -> Melding {
    Melding::new(
        "arbeidsduur_begrensd",
        "De arbeidsduur van {1} is meer dan de normale arbeidsduur; er is gerekend met {2}.",
        [Waarde::Uren(uren.exact()), Waarde::Uren(normaal.exact())],
    )
}

pub(super) const fn normale_arbeidsduur_te_lang(normaal: Uren, langste: Uren) -> Melding {
    Melding::new(
        "normale_arbeidsduur_boven_wettelijk_maximum",
        "De normale arbeidsduur van {1} is langer dan de wet op deze datum kent ({2}). Controleer dat gegeven; er is mee gerekend.",
        [Waarde::Uren(normaal.exact()), Waarde::Uren(langste.exact())],
    )
}

/// A figure of the caller that the calculation did not need would otherwise be passed over in silence.
pub(super) fn ongebruikte_invulling(invoer: &Invoer, verantwoording: &mut Verantwoording) {
    let gebruikt = |naam: String| verantwoording.rijen.iter().any(|rij| rij.soort.is_none() && rij.naam() == naam);
    if invoer.invulling.iter().any(|invulling| !gebruikt(invulling.naam())) {
        verantwoording.melding(|| INVULLING_NIET_GEBRUIKT);
    }
}

//! What the reader of a loonwaarde must know.

use super::{Invoer, Methode, methode};
use crate::norm::{Melding, Verslag, Waarde};

const GEEN: Waarde = Waarde::Woord("");

const DERTIG_MINUTEN: Melding = Melding::new(
    "dertig_minuten_niet_getoetst",
    "Niet getoetst of elke hoofdtaak ten minste 30 minuten per werkdag duurt: daarvoor zijn de uren per week en de werkdagen nodig.",
    [GEEN, GEEN],
);
const OVERGANGSRECHT: Melding = Melding::new(
    "overgangsrecht",
    "De oude methode geldt na 30 juni 2021 alleen voor een aanvraag of voorbereiding van voor 1 juli 2021, tot de loonwaarde opnieuw wordt vastgesteld (Besluit LKS 2021 art. 8).",
    [GEEN, GEEN],
);
const REGIONALE_METHODE: Melding = Melding::new(
    "regionale_methode_mogelijk",
    "In een regio met een eigen, door de minister aanvaarde methode gold deze berekening niet (Besluit LKS 2015 art. 4 lid 2).",
    [GEEN, GEEN],
);
pub(super) const BOVEN_100: Melding = Melding::new(
    "loonwaarde_boven_100",
    "De loonwaarde is hoger dan 100 %: er is dan geen loonkostensubsidie.",
    [GEEN, GEEN],
);

pub(super) fn meld<V: Verslag>(invoer: &Invoer, methode: Methode, v: &mut V) {
    match methode {
        Methode::Nieuw if invoer.uren_per_week.is_none() || invoer.werkdagen.is_none() => v.melding(|| DERTIG_MINUTEN),
        Methode::Nieuw => {}
        Methode::Oud => {
            v.melding(|| REGIONALE_METHODE);
            if methode::rij(Methode::Nieuw).is_some_and(|nieuw| invoer.peildatum.datum() >= nieuw.van) {
                v.melding(|| OVERGANGSRECHT);
            }
        }
    }
}

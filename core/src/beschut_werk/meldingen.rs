//! What the reader must know that no single rule can tell.

use super::beoordeling::Advies;
use super::gevolgen::NIET_ONDERZOCHT;
use crate::feiten::{Feit, Momentopname};
use crate::norm::Melding;
use crate::norm::regel::{Beeld as _, Klasse, Oordeel};

const JA: Option<Klasse> = Some(Klasse(0));

pub(super) fn van(moment: &Momentopname, advies: &Advies, gevolgen: &[Oordeel<Feit>]) -> Vec<Melding> {
    let mut lijst = Vec::new();
    if advies.strijdig() {
        lijst.push(Melding::zonder_waarden(
            "advies_past_niet_bij_de_feiten",
            "Het advies dat UWV gaf, is een ander dan uit de opgegeven feiten volgt. Controleer de feiten en het advies.",
        ));
    }
    let vaststelling = moment.klasse(Feit::VaststellingBeschut);
    if moment.klasse(Feit::BeschutWerkDienstbetrekking) == JA && vaststelling.is_some() && vaststelling != JA {
        lijst.push(Melding::zonder_waarden(
            "baan_zonder_vaststelling",
            "Een baan is alleen beschut werk (artikel 10b) als het college dat voor de persoon heeft vastgesteld.",
        ));
    }
    if gevolgen.iter().any(|gevolg| gevolg.regelversie().versie == NIET_ONDERZOCHT) {
        lijst.push(Melding::zonder_waarden(
            "loonkostenvoordeel_niet_onderzocht",
            "De voordelen voor werkgevers van voor 2018 zijn niet onderzocht; daarover zegt deze beoordeling niets.",
        ));
    }
    lijst
}

//! What the reader of a job over time must know: assumptions and messages beside those of the height.

use super::einde::Looptijd;
use super::stukken::Stuk;
use super::velden::Baanvelden;
use super::{Bestemming, Verhuizing, Verloopmelding, versies};
use crate::invoer::Veld;
use crate::loonkostensubsidie::Grondslag;
use crate::loonkostensubsidie::meldingen::{FUNCTIELOON_GENEGEERD, INVULLING_NIET_GEBRUIKT, VAKANTIEBIJSLAG_GENEGEERD};
use crate::norm::{Aanname, Melding, Verantwoording, Verslag, Waarde};
use crate::tijd::Datum;

const GEEN: Waarde = Waarde::Woord("");

const INGANG_IS_AANVANG: Aanname = Aanname {
    code: "ingangsdatum_is_aanvang",
    tekst: "Geen ingangsdatum opgegeven: de subsidie gaat in op de eerste dag van de dienstbetrekking.",
};
const LEEFTIJD_BLIJFT: Aanname = Aanname {
    code: "leeftijd_blijft",
    tekst: "Een leeftijd opgegeven, geen geboortedatum: de leeftijd is de hele periode dezelfde.",
};

const NO_RISK_ZONDER_GEVOLG: Melding = Melding::new(
    "no_risk_zonder_gevolg",
    "De wet sluit de subsidie bij ziekengeld (no-riskpolis) alleen uit van 1 januari 2016 tot 1 januari 2022. Daarbuiten loopt zij door.",
    [GEEN, GEEN],
);
const VERLENEND_COLLEGE_BLIJFT: Melding = Melding::new(
    "verlenend_college_blijft",
    "Na deze verhuizing blijft het college dat de subsidie verleende, bevoegd gedurende de dienstbetrekking.",
    [GEEN, GEEN],
);
const VERHUIZING_NIET_GEREGELD: Melding = Melding::new(
    "verhuizing_niet_geregeld",
    "Voor een verhuizing naar een andere staat had de wet op deze dag geen regel. Er is doorgerekend; het college beoordeelt of het bevoegd blijft.",
    [GEEN, GEEN],
);
const VERHUIZING_VOOR_NIEUWE_TEKST: Melding = Melding::new(
    "verhuizing_voor_nieuwe_tekst",
    "Sinds deze dag kent de wet bij een verhuizing binnen Nederland niet meer dat het verlenende college bevoegd blijft. Overgangsrecht voor een eerdere verhuizing is niet gevonden; er is doorgerekend.",
    [GEEN, GEEN],
);
const NIEUWE_GEMEENTE: Melding = Melding::new(
    "nieuwe_gemeente_bevoegd",
    "Vanaf deze dag is het college van de nieuwe gemeente bevoegd. Of en hoe de subsidie daar doorloopt, beslist dat college.",
    [GEEN, GEEN],
);

const UURLOON_ZONDER_GEVOLG: Melding = Melding::new(
    "uurloon_zonder_gevolg",
    "De grondslag uurloon telt pas als er een minimumuurloon is (vanaf 2024). Voor deze dagen geldt het minimumloon per maand.",
    [GEEN, GEEN],
);

/// Everything that the pieces told, once, with what the job itself adds.
pub(super) fn verzamel(
    velden: &Baanvelden,
    looptijd: &Looptijd,
    stukken: &[Stuk],
) -> (Verantwoording, Vec<Verloopmelding>) {
    let mut samen = Verantwoording::new();
    let mut meldingen = Vec::new();
    if velden.ingangsdatum == Veld::Afwezig {
        samen.aanname(|| INGANG_IS_AANVANG);
    }
    if velden.leeftijd != Veld::Afwezig {
        samen.aanname(|| LEEFTIJD_BLIJFT);
    }
    no_risk(velden, looptijd, stukken, &mut samen, &mut meldingen);
    for stuk in stukken {
        let Some(hoogte) = &stuk.hoogte else { continue };
        let v = &hoogte.verantwoording;
        v.rijen.iter().for_each(|rij| samen.rij(|| rij.clone()));
        v.aannames.iter().for_each(|een| een_keer(&mut samen.aannames, *een));
        v.keuzes.iter().for_each(|een| een_keer(&mut samen.keuzes, *een));
        v.versies.iter().for_each(|een| een_keer(&mut samen.versies, *een));
        v.meldingen.iter().for_each(|melding| meld(&mut meldingen, stuk.van, *melding));
    }
    samen.keuze(crate::loonkostensubsidie::keuze::deelmaand);
    verhuizingen(velden, looptijd, &mut samen, &mut meldingen);
    niet_gebruikt(velden, looptijd, stukken, &samen, &mut meldingen);
    meldingen.sort_by_key(|melding| melding.vanaf);
    (samen, meldingen)
}

fn een_keer<T: PartialEq>(lijst: &mut Vec<T>, een: T) {
    if !lijst.contains(&een) {
        lijst.push(een);
    }
}

/// A message is told once, for the first day on which it holds.
fn meld(meldingen: &mut Vec<Verloopmelding>, vanaf: Datum, melding: Melding) {
    if !meldingen.iter().any(|al| al.melding == melding) {
        meldingen.push(Verloopmelding { vanaf, melding });
    }
}

fn no_risk(
    velden: &Baanvelden,
    looptijd: &Looptijd,
    stukken: &[Stuk],
    samen: &mut Verantwoording,
    meldingen: &mut Vec<Verloopmelding>,
) {
    for stuk in stukken {
        let gevraagd = velden.no_risk_perioden.iter().any(|(_, periode)| periode.bevat(stuk.van));
        if gevraagd {
            versies::no_risk_versie(stuk.van).into_iter().for_each(|versie| een_keer(&mut samen.versies, versie));
        }
        if gevraagd && stuk.hoogte.is_some() {
            meld(meldingen, stuk.van.max(looptijd.begin), NO_RISK_ZONDER_GEVOLG);
        }
    }
}

fn verhuizingen(
    velden: &Baanvelden,
    looptijd: &Looptijd,
    samen: &mut Verantwoording,
    meldingen: &mut Vec<Verloopmelding>,
) {
    let tijdens = |verhuizing: &&Verhuizing| verhuizing.op <= looptijd.einde.tot;
    for verhuizing in velden.verhuizingen.iter().map(|(_, verhuizing)| verhuizing).filter(tijdens) {
        let Some(regel) = versies::verhuizing(verhuizing.op) else { continue };
        een_keer(&mut samen.versies, versies::verhuizing_versie(regel));
        let melding = match (verhuizing.naar, regel.waarde.binnenland) {
            (Bestemming::Gemeente, true) | (Bestemming::EuEerZwitserland, false) => VERLENEND_COLLEGE_BLIJFT,
            (Bestemming::EuEerZwitserland, true) => VERHUIZING_NIET_GEREGELD,
            (Bestemming::Gemeente, false) => NIEUWE_GEMEENTE,
        };
        meld(meldingen, verhuizing.op, melding);
        let nieuw = versies::begin_alleen_buitenland().filter(|nieuw| *nieuw < looptijd.einde.tot);
        if let (Bestemming::Gemeente, true, Some(nieuw)) = (verhuizing.naar, regel.waarde.binnenland, nieuw) {
            meld(meldingen, nieuw, VERHUIZING_VOOR_NIEUWE_TEKST);
        }
    }
}

/// What was given and no day of the job needs, would otherwise be passed over in silence.
fn niet_gebruikt(
    velden: &Baanvelden,
    looptijd: &Looptijd,
    stukken: &[Stuk],
    samen: &Verantwoording,
    meldingen: &mut Vec<Verloopmelding>,
) {
    let hoogten = || stukken.iter().filter_map(|stuk| stuk.hoogte.as_ref());
    let begin = looptijd.begin;
    if !velden.functielonen.items.is_empty() && hoogten().all(|hoogte| hoogte.invoer.functieloon.is_none()) {
        meld(meldingen, begin, FUNCTIELOON_GENEGEERD);
    }
    let bijslag = velden.vakantiebijslag_loonwaarde != Veld::Afwezig;
    if bijslag && hoogten().all(|hoogte| hoogte.is_forfait()) {
        meld(meldingen, begin, VAKANTIEBIJSLAG_GENEGEERD);
    }
    let zonder_uurloon = hoogten().all(|hoogte| hoogte.invoer.grondslag == Grondslag::Referentiemaandloon);
    if velden.grondslag == Veld::Gegeven(Grondslag::Uurloon) && zonder_uurloon {
        meld(meldingen, begin, UURLOON_ZONDER_GEVOLG);
    }
    let gebruikt = |naam: String| samen.rijen.iter().any(|rij| rij.soort.is_none() && rij.naam() == naam);
    if velden.invulling.iter().any(|invulling| !gebruikt(invulling.naam())) {
        meld(meldingen, begin, INVULLING_NIET_GEBRUIKT);
    }
}

//! How long each instrument lasts for this person.

use super::{Instrument, Soort};
use crate::bron::Artikel;
use crate::doelgroep::no_risk;
use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::fout::Error;
use crate::norm::Einde;
use crate::norm::Reeks;
use crate::norm::regel::{Beeld as _, Klasse, Verdict};
use crate::parameters::{
    LAGE_INKOMENSVOORDEEL_UUR, LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER, LOONKOSTENVOORDEEL_BANENAFSPRAAK,
    LOONKOSTENVOORDEEL_HERPLAATSEN, LOONKOSTENVOORDEEL_OUDERE_WERKNEMER, LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024,
    VOORZIENING_DUUR_LOONWAARDEPLEK, VOORZIENING_DUUR_PARTICIPATIEPLAATS,
    VOORZIENING_DUUR_PARTICIPATIEPLAATS_VERLENGING, VOORZIENING_DUUR_PROEFPLAATS,
    VOORZIENING_DUUR_PROEFPLAATS_VERLENGING, VOORZIENING_DUUR_PROEFPLAATSING_UWV,
};
use crate::tijd::{Datum, Peildatum};
use crate::voorziening::artikelen::{pw, wia, wtl};
use crate::voorziening::duur::{Begin, Duur, Looptijd};

const JA: Klasse = Klasse(0);

/// The duration; `None` where the instrument does not exist on the day, or the facts do not say which duration holds.
pub(in crate::voorziening) fn looptijd(
    instrument: &Instrument,
    uitkomst: Verdict,
    persoon: &Persoon,
    beeld: &Momentopname,
    peildatum: Peildatum,
) -> Result<Option<Looptijd>, Error> {
    use Duur::{VolgensBesluit, ZolangAanDeVoorwaardenIsVoldaan, ZolangDeBaanDuurt};
    if uitkomst == Verdict::Nee {
        return Ok(None);
    }
    let dag = peildatum.datum();
    let zelf = Begin::AanvangVoorziening;
    let (duur, begin, artikel) = match instrument.soort {
        Soort::Ondersteuning => (VolgensBesluit, zelf, pw("10").lid("1")),
        Soort::Loonkostensubsidie => (ZolangAanDeVoorwaardenIsVoldaan, zelf, pw("10d")),
        Soort::BegeleidingWerkplek => (ZolangAanDeVoorwaardenIsVoldaan, zelf, pw("10da")),
        Soort::PersoonlijkeOndersteuning | Soort::WerkvoorzieningCollege => (VolgensBesluit, zelf, pw("10").lid("1")),
        Soort::JobcoachUwv | Soort::WerkvoorzieningUwv => (VolgensBesluit, zelf, wia("35").lid("2")),
        Soort::Tolkvoorziening => (VolgensBesluit, zelf, pw("10g").lid("1")),
        Soort::VisueleWerkvoorziening => (VolgensBesluit, zelf, pw("10h").lid("1")),
        Soort::Loondispensatie => (VolgensBesluit, zelf, crate::voorziening::artikelen::wajong("2:20").lid("1")),
        Soort::Studietoeslag => (ZolangAanDeVoorwaardenIsVoldaan, zelf, pw("36b").lid("1")),
        Soort::BeschutWerk => (Duur::Onbeperkt, zelf, pw("10b").lid("1")),
        Soort::Proefplaats => {
            let (eerst, erbij) = (&VOORZIENING_DUUR_PROEFPLAATS, &VOORZIENING_DUUR_PROEFPLAATS_VERLENGING);
            return Ok(met_verlenging(eerst, erbij, dag, pw("8a").lid("2").onder("d")));
        }
        Soort::Participatieplaats => {
            let (eerst, erbij) =
                (&VOORZIENING_DUUR_PARTICIPATIEPLAATS, &VOORZIENING_DUUR_PARTICIPATIEPLAATS_VERLENGING);
            return Ok(met_verlenging(eerst, erbij, dag, pw("10a")));
        }
        Soort::Loonwaardeplek => {
            return Ok(maanden(&VOORZIENING_DUUR_LOONWAARDEPLEK, dag, zelf, None, pw("10d").lid("3")));
        }
        Soort::ProefplaatsingUwv => {
            return Ok(maanden(&VOORZIENING_DUUR_PROEFPLAATSING_UWV, dag, zelf, None, wia("37").lid("1")));
        }
        Soort::NoRiskpolis => return van_no_risk(persoon, peildatum),
        Soort::LageInkomensvoordeel => {
            let Some(laatste) = laatste_dag(&LAGE_INKOMENSVOORDEEL_UUR) else { return Ok(None) };
            (Duur::TotEnMet(laatste), zelf, wtl("3.1").lid("1"))
        }
        Soort::LoonkostenvoordeelArbeidsgehandicapte => {
            let duur = &LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER.duur;
            return Ok(van_de_baan(duur, dag, persoon, wtl("2.8").lid("1")));
        }
        Soort::LoonkostenvoordeelHerplaatsen => {
            let duur = &LOONKOSTENVOORDEEL_HERPLAATSEN.duur;
            return Ok(maanden(duur, dag, Begin::Hervatting, None, wtl("2.16").lid("1")));
        }
        Soort::LoonkostenvoordeelBanenafspraak => {
            let duur = &LOONKOSTENVOORDEEL_BANENAFSPRAAK.duur;
            // from 2026 there is no fixed term any more
            if laatste_dag(duur).is_none_or(|laatste| dag <= laatste) {
                return Ok(van_de_baan(duur, dag, persoon, wtl("2.12").lid("1")));
            }
            (ZolangDeBaanDuurt, Begin::AanvangDienstbetrekking, wtl("2.12").lid("1"))
        }
        Soort::LoonkostenvoordeelOudereWerknemer => return Ok(oudere(persoon, beeld, dag)),
    };
    Ok(Some(Looptijd { duur, begin, tot_en_met: duur.laatste_dag(None), artikel }))
}

/// The first day of the job, where it is known.
fn aanvang(persoon: &Persoon) -> Option<Datum> {
    match persoon.gegeven(Feit::AanvangDienstbetrekking) {
        Some(Gegeven::Datum(aanvang)) => Some(*aanvang),
        _ => None,
    }
}

fn maanden(
    reeks: &'static Reeks<u32>,
    dag: Datum,
    begin: Begin,
    vanaf: Option<Datum>,
    artikel: Artikel,
) -> Option<Looptijd> {
    let duur = Duur::Maanden(reeks.op(dag).ok()?.waarde);
    Some(Looptijd { duur, begin, tot_en_met: duur.laatste_dag(vanaf), artikel })
}

fn van_de_baan(reeks: &'static Reeks<u32>, dag: Datum, persoon: &Persoon, artikel: Artikel) -> Option<Looptijd> {
    maanden(reeks, dag, Begin::AanvangDienstbetrekking, aanvang(persoon), artikel)
}

fn met_verlenging(
    eerst: &'static Reeks<u32>,
    erbij: &'static Reeks<u32>,
    dag: Datum,
    artikel: Artikel,
) -> Option<Looptijd> {
    let (maanden, verlenging) = (eerst.op(dag).ok()?.waarde, erbij.op(dag).ok()?.waarde);
    let duur = Duur::MaandenMetVerlenging { maanden, verlenging };
    Some(Looptijd { duur, begin: Begin::AanvangVoorziening, tot_en_met: None, artikel })
}

/// The last day of a scheme that was abolished.
fn laatste_dag<T>(reeks: &'static Reeks<T>) -> Option<Datum> {
    match reeks.rijen.last()?.einde {
        Einde::Vervallen(per) => Some(per.dag_ervoor()),
        _ => None,
    }
}

/// Three years; for a job that began in 2024 or later not after 2025, for an older one by the transitional law.
fn oudere(persoon: &Persoon, beeld: &Momentopname, dag: Datum) -> Option<Looptijd> {
    let overgang = &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024.duur;
    if beeld.klasse(Feit::BaanVoor2024) == Some(JA) && overgang.op(dag).is_ok() {
        return van_de_baan(overgang, dag, persoon, wtl("6.2a").lid("1"));
    }
    let gewoon = &LOONKOSTENVOORDEEL_OUDERE_WERKNEMER.duur;
    let mut looptijd = van_de_baan(gewoon, dag, persoon, wtl("2.4").lid("1"))?;
    // a job of before 2024 runs on under the transitional law
    if beeld.klasse(Feit::BaanVoor2024) != Some(JA) {
        looptijd.tot_en_met = looptijd.tot_en_met.and_then(|dag| laatste_dag(gewoon).map(|einde| dag.min(einde)));
    }
    Some(looptijd)
}

fn van_no_risk(persoon: &Persoon, peildatum: Peildatum) -> Result<Option<Looptijd>, Error> {
    let Some(no_risk::Looptijd { duur, begin, artikel }) = no_risk::looptijd(persoon, peildatum)? else {
        return Ok(None);
    };
    let (begin, vanaf) = match begin {
        no_risk::Begin::AanvangDienstbetrekking => (Begin::AanvangDienstbetrekking, aanvang(persoon)),
        no_risk::Begin::NaTweeJaarMinimumloon => (Begin::NaTweeJaarMinimumloon, None),
    };
    let duur = match duur {
        no_risk::Duur::Onbeperkt => Duur::ZolangDeBaanDuurt,
        no_risk::Duur::Maanden(maanden) => Duur::Maanden(maanden),
        no_risk::Duur::Verlengd => Duur::VolgensBesluit,
    };
    Ok(Some(Looptijd { duur, begin, tot_en_met: duur.laatste_dag(vanaf), artikel }))
}

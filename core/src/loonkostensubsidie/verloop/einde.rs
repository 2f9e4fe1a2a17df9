//! From when until when a job is computed, and why it ends there.

use super::oorzaak::{self, Oorzaak};
use super::velden::Baanvelden;
use super::{Bestemming, versies};
use crate::tijd::{BEGIN, Datum};

/// Where the answer ends, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Einde {
    /// First day that is not computed any more.
    pub tot: Datum,
    /// Why; more than one when they fall on the same day.
    pub oorzaken: Vec<Oorzaak>,
}

/// The days that are computed.
#[derive(Debug, Clone)]
pub(super) struct Looptijd {
    /// First day of the subsidy.
    pub(super) ingang: Datum,
    /// First day that is computed.
    pub(super) begin: Datum,
    pub(super) einde: Einde,
    /// The field that decides the end, for a problem with the days before it.
    pub(super) veld: &'static str,
}

/// A day on which a job may end.
struct Kandidaat {
    tot: Datum,
    veld: &'static str,
    oorzaak: Oorzaak,
}

/// The days of a job; `None` while the first or every last day is missing or unreadable.
pub(super) fn looptijd(velden: &Baanvelden) -> Option<Looptijd> {
    let ingang = velden.ingang()?.max(BEGIN);
    let begin = velden.van.gegeven().map_or(ingang, |van| van.max(ingang));
    let kandidaten = kandidaten(velden);
    let tot = kandidaten.iter().map(|kandidaat| kandidaat.tot).min()?;
    let veld = kandidaten.iter().find(|kandidaat| kandidaat.tot == tot)?.veld;
    let oorzaken = kandidaten.into_iter().filter(|kandidaat| kandidaat.tot == tot).map(|k| k.oorzaak).collect();
    Some(Looptijd { ingang, begin, einde: Einde { tot, oorzaken }, veld })
}

/// The first day alone, for a job whose end is not known.
pub(super) fn eerste_dag(velden: &Baanvelden) -> Option<Looptijd> {
    let ingang = velden.ingang()?.max(BEGIN);
    let begin = velden.van.gegeven().map_or(ingang, |van| van.max(ingang));
    let einde = Einde { tot: begin.plus_dag(), oorzaken: Vec::new() };
    Some(Looptijd { ingang, begin, einde, veld: "van" })
}

fn kandidaten(velden: &Baanvelden) -> Vec<Kandidaat> {
    let mut lijst = Vec::new();
    if let Some(laatste) = velden.laatste_dag.gegeven() {
        let oorzaak = oorzaak::einde_dienstbetrekking(laatste);
        lijst.push(Kandidaat { tot: laatste.plus_dag(), veld: "laatste_dag", oorzaak });
    }
    if let Some(vanaf) = velden.niet_meer_doelgroep_vanaf.gegeven() {
        let oorzaak = oorzaak::niet_meer_doelgroep(vanaf);
        lijst.push(Kandidaat { tot: vanaf, veld: "niet_meer_doelgroep_vanaf", oorzaak });
    }
    for (_, verhuizing) in &velden.verhuizingen {
        let versie = versies::verhuizing(verhuizing.op).map(|rij| rij.waarde);
        if let (Bestemming::Gemeente, Some(versie)) = (verhuizing.naar, versie.filter(|versie| !versie.binnenland)) {
            let oorzaak = oorzaak::verhuizing(versie.artikel, verhuizing.op);
            lijst.push(Kandidaat { tot: verhuizing.op, veld: "verhuizingen", oorzaak });
        }
    }
    if let Some(tot) = velden.tot.gegeven() {
        lijst.push(Kandidaat { tot, veld: "tot", oorzaak: oorzaak::gevraagd_tot(tot) });
    }
    lijst
}

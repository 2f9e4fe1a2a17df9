//! The test of hours and wage (Besluit loonkostensubsidie Participatiewet art. 1, from 2021-07-01 art. 2).

use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::grootheid::{Bedrag, Uren};
use crate::norm::regel::Klasse;
use crate::parameters::{JONGSTE_LEEFTIJD, toets_uurloon};
use crate::tijd::{Datum, Schrikkeldag, leeftijd_in_jaren};

/// "Ten minste twee uur per dag belastbaar" with a wage of the minimum wage per hour, else "ten minste vier uur".
const TWEE_UUR: Uren = Uren::hele(2);
const VIER_UUR: Uren = Uren::hele(4);

pub(super) fn leid_af(persoon: &Persoon, dag: Datum, moment: &mut Momentopname) {
    if let Some(Gegeven::Uren(uren)) = persoon.gegeven(Feit::UrenPerDag) {
        moment.zet(Feit::UrenPerDag, Klasse(u8::from(*uren >= TWEE_UUR) + u8::from(*uren >= VIER_UUR)));
    }
    if let Some(Gegeven::Bedrag(bedrag)) = persoon.gegeven(Feit::VerdiencapaciteitPerUur)
        && let Some(gehaald) = gehaald(*bedrag, leeftijd(persoon, dag), dag)
    {
        moment.zet(Feit::VerdiencapaciteitPerUur, Klasse(u8::from(gehaald)));
    }
}

/// Whether the wage per hour is the minimum wage of the test. Without an age: only if it is so, or not so, at every age.
fn gehaald(bedrag: Bedrag, leeftijd: Option<u8>, dag: Datum) -> Option<bool> {
    let bij = |jaren: Option<u8>| toets_uurloon(jaren, dag).ok().map(|toets| toets.gehaald(bedrag));
    match leeftijd {
        Some(jaren) => bij(Some(jaren.max(JONGSTE_LEEFTIJD))),
        None => bij(None).filter(|volwassen| bij(Some(JONGSTE_LEEFTIJD)) == Some(*volwassen)),
    }
}

fn leeftijd(persoon: &Persoon, dag: Datum) -> Option<u8> {
    let jaren = match (persoon.gegeven(Feit::Geboortedatum), persoon.gegeven(Feit::Leeftijd)) {
        (Some(Gegeven::Datum(geboren)), _) => leeftijd_in_jaren(*geboren, dag, Schrikkeldag::default()),
        (_, Some(Gegeven::Aantal(jaren))) => *jaren,
        _ => return None,
    };
    u8::try_from(jaren).ok()
}

//! The guards of the cost of a course: within it, and not over a pause.

use super::{Gebeurtenis, Toestand};
use crate::grootheid::Bedrag;
use crate::norm::{Poging, Voorwaarde};
use crate::tijd::Datum;
use crate::traject::grondslagen::*;
use crate::traject::velden;

pub(super) static KOSTEN_NIET_NEGATIEF: Voorwaarde = Voorwaarde {
    code: "bedragen_niet_negatief",
    uitleg: "bedragen van nul of meer",
    grondslag: &PROCESGANG,
    instelling: None,
    toets: |p| p.nieuw.gegevens.bedrag(&velden::KOSTEN).is_some_and(|kosten| kosten >= Bedrag::NUL),
};

/// The days over which the cost is booked: first day, first day after.
fn kostendagen(p: &Poging<'_>) -> Option<(Datum, Datum)> {
    let gegevens = &p.nieuw.gegevens;
    gegevens.datum(&velden::KOSTEN_VAN).zip(gegevens.datum(&velden::KOSTEN_TOT))
}

pub(super) static KOSTENPERIODE: Voorwaarde = Voorwaarde {
    code: "kosten_binnen_traject",
    uitleg: "kosten over dagen na het begin van het traject, tot en met vandaag",
    grondslag: &PROCESGANG,
    instelling: None,
    toets: |p| {
        let begin = p.eerste(Gebeurtenis::Gestart).map(|gestart| gestart.op);
        let binnen = |(van, tot): (Datum, Datum)| {
            begin.is_some_and(|begin| begin <= van) && van < tot && tot <= p.op().plus_dag()
        };
        kostendagen(p).is_some_and(binnen)
    },
};

/// Whether the course stood still on one of these days. A pause runs to the first event that leaves it.
fn in_pauze(p: &Poging<'_>, (van, tot): (Datum, Datum)) -> bool {
    let gepauzeerd = Toestand::Gepauzeerd as u8;
    let volgende = p.historie.iter().skip(1).map(Some).chain([None]);
    let mut stil = p.historie.iter().zip(volgende).filter(|(gebeurd, _)| gebeurd.naar == gepauzeerd);
    stil.any(|(pauze, erna)| pauze.op < tot && erna.is_none_or(|erna| van < erna.op && pauze.op < erna.op))
}

pub(super) static BUITEN_PAUZE: Voorwaarde = Voorwaarde {
    code: "kosten_in_pauze",
    uitleg: "kosten over dagen buiten een pauze, tenzij het product ze laat doorlopen (kosten_bij_pauze)",
    grondslag: &PRAKTIJK_KOSTEN,
    instelling: Some(&velden::KOSTEN_BIJ_PAUZE),
    toets: |p| {
        let lopen_door = p.instelling.ja_nee(&velden::KOSTEN_BIJ_PAUZE) == Some(true);
        lopen_door || kostendagen(p).is_some_and(|dagen| !in_pauze(p, dagen))
    },
};

//! The order of the waiting list for beschut werk: a strict total order.
//!
//! The law knows no order inside the number of the minister; the council can set one for its higher number (Participatiewet art. 10b
//! lid 5). So the priority is what the verordening gives, and without one the list is in order of its dates.

use std::cmp::Ordering;

use serde::Serialize;

use crate::tijd::Datum;

/// Somebody on the waiting list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wachtende {
    /// Number or name of the dossier; breaks the tie of two people of one day.
    pub dossier: String,
    /// The day on which the person came on the list.
    pub sinds: Datum,
    /// The priority of the verordening, lowest number first; equal for everybody without one.
    pub prioriteit: u32,
}

/// Puts a waiting list in order: by priority, then first come first served, then by dossier.
///
/// ```
/// use participatiewet::traject::{Wachtende, volgorde};
/// let wachtende = |dossier: &str, sinds: &str| Wachtende { dossier: dossier.into(), sinds: sinds.parse().unwrap(), prioriteit: 0 };
/// let lijst = volgorde(vec![wachtende("b", "2026-03-02"), wachtende("a", "2026-03-09"), wachtende("a2", "2026-03-02")]);
/// let namen: Vec<_> = lijst.iter().map(|w| w.dossier.as_str()).collect();
/// assert_eq!(namen, ["a2", "b", "a"]);
/// ```
#[must_use]
pub fn volgorde(mut lijst: Vec<Wachtende>) -> Vec<Wachtende> {
    lijst.sort_by(vergelijk);
    lijst
}

fn vergelijk(een: &Wachtende, ander: &Wachtende) -> Ordering {
    let sleutel = |w: &Wachtende| (w.prioriteit, w.sinds);
    sleutel(een).cmp(&sleutel(ander)).then_with(|| een.dossier.cmp(&ander.dossier))
}

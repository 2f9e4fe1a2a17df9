//! The logbook of a dossier: events as they were registered, and corrections as entries of their own.
//!
//! A correction never rewrites an entry. What holds (*geldend*) is the list of events with the corrections applied, in order.

use serde::Serialize;

use crate::fout::Fout;
use crate::norm::{Gegevens, Machine, Nieuw, Rol, Weigering, Zaak};
use crate::tijd::Datum;

/// Name under which a correction is registered.
pub const CORRECTIE: &str = "correctie";

/// Who may correct: who keeps the file.
pub const MAG_CORRIGEREN: &[Rol] = &[Rol::College, Rol::Klantmanager];

/// What a correction changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wijziging {
    /// The entry does not count: it was registered by mistake, or the decision was revoked (Awb art. 7:11).
    Vervalt,
    /// The entry holds with another day, another role, or other data (only those given change).
    Anders {
        /// The right day.
        op: Option<Datum>,
        /// The right role.
        door: Option<Rol>,
        /// The data that change.
        gegevens: Gegevens,
    },
    /// An event that was forgotten holds after the entry; after entry 0 it is the first.
    Erna(Nieuw),
}

/// What an entry holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wat {
    /// An event.
    Gebeurtenis(Nieuw),
    /// A correction of the entry with this number.
    Correctie {
        /// Number of the entry that is corrected.
        nummer: u32,
        /// What changes.
        wijziging: Wijziging,
        /// Who corrects.
        door: Rol,
        /// The day of the correction.
        op: Datum,
    },
}

/// One entry of the logbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regel {
    /// Its number, from 1.
    pub nummer: u32,
    /// What was registered.
    pub wat: Wat,
    /// A remark in free text; a correction needs one. No personal data that are not needed.
    pub toelichting: Option<String>,
}

/// The events that hold after all corrections, with the number of the entry each comes from.
pub(super) fn geldend(logboek: &[Regel]) -> Vec<(u32, Nieuw)> {
    let mut lijst: Vec<(u32, Nieuw)> = Vec::with_capacity(logboek.len());
    for regel in logboek {
        match regel.wat {
            Wat::Gebeurtenis(nieuw) => lijst.push((regel.nummer, nieuw)),
            Wat::Correctie { nummer, wijziging, .. } => pas_aan(&mut lijst, regel.nummer, nummer, wijziging),
        }
    }
    lijst
}

fn pas_aan(lijst: &mut Vec<(u32, Nieuw)>, eigen: u32, nummer: u32, wijziging: Wijziging) {
    let plek = lijst.iter().position(|(ander, _)| *ander == nummer);
    match wijziging {
        Wijziging::Vervalt => lijst.retain(|(ander, _)| *ander != nummer),
        Wijziging::Erna(nieuw) => {
            let plek = plek.map_or(0, |plek| plek.saturating_add(1)).min(lijst.len());
            lijst.insert(plek, (eigen, nieuw));
        }
        Wijziging::Anders { op, door, gegevens } => {
            if let Some((_, nieuw)) = plek.and_then(|plek| lijst.get_mut(plek)) {
                nieuw.op = op.unwrap_or(nieuw.op);
                nieuw.door = door.unwrap_or(nieuw.door);
                for (veld, gegeven) in gegevens.alle() {
                    nieuw.gegevens.zet(veld, gegeven);
                }
            }
        }
    }
}

/// The course after the whole logbook.
///
/// # Errors
/// The refusals of the first event that cannot be, with the number of its entry.
pub(super) fn naspelen(
    machine: &'static Machine,
    instelling: Gegevens,
    logboek: &[Regel],
) -> Result<Zaak, (u32, Vec<Weigering>)> {
    let mut zaak = Zaak::new(machine, instelling);
    for (nummer, nieuw) in geldend(logboek) {
        zaak.zet(&nieuw).map_err(|weigeringen| (nummer, weigeringen))?;
    }
    Ok(zaak)
}

/// What stands in the way of a correction before it is tried.
pub(super) fn correctie_kan(logboek: &[Regel], nummer: u32, wijziging: &Wijziging, door: Rol, op: Datum) -> Vec<Fout> {
    let mut fouten = Vec::new();
    let geldig: Vec<u32> = geldend(logboek).iter().map(|(nummer, _)| *nummer).collect();
    let begin = nummer == 0 && matches!(wijziging, Wijziging::Erna(_));
    if !begin && !geldig.contains(&nummer) {
        let nummers: Vec<String> = geldig.iter().map(u32::to_string).collect();
        let verwacht = format!("het nummer van een gebeurtenis die nog geldt: {}", nummers.join(", "));
        fouten.push(Fout::new("onbekend_nummer", "/gegevens/nummer", verwacht).met_waarde(nummer));
    }
    if !MAG_CORRIGEREN.contains(&door) {
        let rollen: Vec<&str> = MAG_CORRIGEREN.iter().map(|rol| rol.naam()).collect();
        let verwacht = format!("een rol die mag corrigeren: {}", rollen.join(", "));
        fouten.push(Fout::new("rol_mag_niet", "/door", verwacht).met_waarde(door.naam()));
    }
    let eerder = logboek.iter().filter_map(|regel| match regel.wat {
        Wat::Correctie { op, .. } => Some(op),
        Wat::Gebeurtenis(_) => None,
    });
    if let Some(laatste) = eerder.max().filter(|laatste| op < *laatste) {
        let verwacht = format!("een dag vanaf {}, de vorige correctie", laatste.voluit());
        fouten.push(Fout::new("datum_loopt_terug", "/op", verwacht).met_waarde(op));
    }
    fouten
}

/// An entry in the shape of the record.
#[derive(Debug, Serialize)]
pub(super) struct RegelRecord<'a> {
    nummer: u32,
    gebeurtenis: &'a str,
    op: Datum,
    door: Rol,
    gegevens: GegevensRecord<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    toelichting: Option<&'a str>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum GegevensRecord<'a> {
    Gebeurtenis(&'a Gegevens),
    Correctie(Box<CorrectieRecord<'a>>),
}

#[derive(Debug, Serialize)]
struct CorrectieRecord<'a> {
    nummer: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    vervalt: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    op: Option<Datum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    door: Option<Rol>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gegevens: Option<Gegevens>,
    #[serde(skip_serializing_if = "Option::is_none")]
    erna: Option<ErnaRecord<'a>>,
}

#[derive(Debug, Serialize)]
struct ErnaRecord<'a> {
    gebeurtenis: &'a str,
    op: Datum,
    door: Rol,
    gegevens: Gegevens,
}

impl<'a> RegelRecord<'a> {
    pub(super) fn new(machine: &'static Machine, regel: &'a Regel) -> Self {
        let naam = |nummer: u8| machine.gebeurtenis(nummer).map_or("", |gebeurtenis| gebeurtenis.naam);
        let (gebeurtenis, op, door, gegevens) = match &regel.wat {
            Wat::Gebeurtenis(nieuw) => {
                (naam(nieuw.gebeurtenis), nieuw.op, nieuw.door, GegevensRecord::Gebeurtenis(&nieuw.gegevens))
            }
            Wat::Correctie { nummer, wijziging, door, op } => {
                let (nummer, wijziging, door, op) = (*nummer, *wijziging, *door, *op);
                let leeg = CorrectieRecord { nummer, vervalt: None, op: None, door: None, gegevens: None, erna: None };
                let record = match wijziging {
                    Wijziging::Vervalt => CorrectieRecord { vervalt: Some(true), ..leeg },
                    Wijziging::Anders { op, door, gegevens } => {
                        let gegevens = Some(gegevens).filter(|gegevens| gegevens.alle().next().is_some());
                        CorrectieRecord { op, door, gegevens, ..leeg }
                    }
                    Wijziging::Erna(n) => {
                        let erna = ErnaRecord {
                            gebeurtenis: naam(n.gebeurtenis),
                            op: n.op,
                            door: n.door,
                            gegevens: n.gegevens,
                        };
                        CorrectieRecord { erna: Some(erna), ..leeg }
                    }
                };
                (CORRECTIE, op, door, GegevensRecord::Correctie(Box::new(record)))
            }
        };
        Self { nummer: regel.nummer, gebeurtenis, op, door, gegevens, toelichting: regel.toelichting.as_deref() }
    }
}

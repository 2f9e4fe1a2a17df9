//! What can happen now, as a reader or a screen needs it.

use serde::Serialize;

use crate::norm::{Grondslag, Overgang, Rol};

/// A field that an event asks or takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Vraag {
    /// Name of the field.
    pub veld: &'static str,
    /// What is asked.
    pub vraag: &'static str,
    /// Whether it is needed.
    pub nodig: bool,
}

/// A guard that will be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Eis {
    /// Code, as in a refusal.
    pub code: &'static str,
    /// What is asked.
    pub uitleg: &'static str,
    /// Where it stands.
    pub grondslag: &'static Grondslag,
}

/// An event that the table allows now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mogelijk {
    /// Name of the event.
    pub gebeurtenis: &'static str,
    /// As a reader sees it.
    pub label: &'static str,
    /// The state that follows.
    pub naar: &'static str,
    /// Who may raise it.
    pub door: &'static [Rol],
    /// Its data.
    pub gegevens: Vec<Vraag>,
    /// Its guards.
    pub voorwaarden: Vec<Eis>,
    /// The ground of the step.
    pub grondslag: &'static Grondslag,
}

impl Mogelijk {
    pub(super) fn new(overgang: &Overgang) -> Self {
        let gebeurtenis = overgang.gebeurtenis;
        let nodig = gebeurtenis.nodig.iter().map(|veld| Vraag { veld: veld.naam, vraag: veld.vraag, nodig: true });
        let ook = gebeurtenis.ook.iter().map(|veld| Vraag { veld: veld.naam, vraag: veld.vraag, nodig: false });
        let eisen = overgang.voorwaarden();
        Self {
            gebeurtenis: gebeurtenis.naam,
            label: gebeurtenis.label,
            naar: overgang.naar.naam,
            door: gebeurtenis.door,
            gegevens: nodig.chain(ook).collect(),
            voorwaarden: eisen.map(|v| Eis { code: v.code, uitleg: v.uitleg, grondslag: v.grondslag }).collect(),
            grondslag: overgang.grondslag,
        }
    }
}

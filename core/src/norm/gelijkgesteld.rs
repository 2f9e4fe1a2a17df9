//! The message that the days equated with a holiday are not known for a year: one text for every deadline.

use super::{Melding, Waarde};
use crate::tijd::{Datum, gelijkgestelde_dagen_bekend};

/// Whether a last day is an equated one is not known for every year; `None` where it is.
pub(crate) fn gelijkgestelde_dagen_onbekend(dag: Datum) -> Option<Melding> {
    const TEKST: &str = "De dagen die in dat jaar met een feestdag zijn gelijkgesteld (Algemene termijnenwet artikel 3 lid 3), zijn niet gevonden. Is {1} zo'n dag, dan loopt de termijn door tot de eerstvolgende gewone dag.";
    let onbekend = !gelijkgestelde_dagen_bekend(dag.jaar());
    onbekend.then(|| Melding::new("gelijkgestelde_dagen_onbekend", TEKST, [dag.into(), Waarde::Woord("")]))
}

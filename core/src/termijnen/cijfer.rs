//! A figure on its day, with the reference that an answer lists.

use std::borrow::Cow;

use crate::fout::Fout;
use crate::norm::{Reeks, RijVerwijzing, Verslag};
use crate::parameters::Cijferwaarde;
use crate::tijd::Datum;

#[derive(Debug, Clone)]
pub(super) struct Cijfer<T> {
    pub(super) waarde: T,
    pub(super) rij: RijVerwijzing,
}

/// The figure of `reeks` on `dag`; the field at `pad` gave the day.
pub(super) fn zoek<T: Cijferwaarde>(reeks: &'static Reeks<T>, dag: Datum, pad: &str) -> Result<Cijfer<T>, Fout> {
    let rij = reeks.zoek(dag, false, true).map_err(|gat| gat.fout(dag).onder(pad))?.rij;
    let verwijzing = RijVerwijzing {
        reeks: reeks.naam,
        leeftijd: None,
        van: Some(rij.van),
        waarde: rij.waarde.als_waarde(reeks.eenheid),
        bron: Cow::Borrowed(rij.bron.tekst()),
        soort: Some(rij.soort),
    };
    Ok(Cijfer { waarde: rij.waarde, rij: verwijzing })
}

impl<T: Cijferwaarde> Cijfer<T> {
    /// The reference, listed as used.
    pub(super) fn gebruikt<V: Verslag>(&self, v: &mut V) -> RijVerwijzing {
        v.rij(|| self.rij.clone());
        self.rij.clone()
    }
}

//! The data of an event: a few named values, kept without allocation.

use std::borrow::Cow;

use crate::fout::Fout;
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::invoer::{Ruw, onbekende_naam, pad};
use crate::tijd::Datum;

/// The type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VeldSoort {
    /// Yes or no.
    JaNee,
    /// A whole number.
    Aantal,
    /// A percentage.
    Procent,
    /// Hours.
    Uren,
    /// Euros.
    Bedrag,
    /// A calendar day.
    Datum,
    /// One of a few words.
    Woord(&'static [&'static str]),
}

/// A field (*veld*) that an event, or the local rules of a machine, can carry.
#[derive(Debug, PartialEq, Eq)]
pub struct VeldDef {
    /// Stable name.
    pub naam: &'static str,
    /// Type.
    pub soort: VeldSoort,
    /// What is asked, in plain Dutch.
    pub vraag: &'static str,
}

/// One value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gegeven {
    /// Yes or no.
    JaNee(bool),
    /// A whole number.
    Aantal(u32),
    /// A percentage.
    Procent(Percentage),
    /// Hours.
    Uren(Uren),
    /// Euros.
    Bedrag(Bedrag),
    /// A calendar day.
    Datum(Datum),
    /// One of the words of the field.
    Woord(&'static str),
}

impl Gegeven {
    /// As text that reads back as the same value.
    #[must_use]
    pub fn tekst(&self) -> String {
        match self {
            Self::JaNee(true) => "ja".to_owned(),
            Self::JaNee(false) => "nee".to_owned(),
            Self::Aantal(aantal) => aantal.to_string(),
            Self::Procent(procent) => procent.to_string(),
            Self::Uren(uren) => uren.to_string(),
            Self::Bedrag(bedrag) => bedrag.to_string(),
            Self::Datum(datum) => datum.to_string(),
            Self::Woord(woord) => (*woord).to_owned(),
        }
    }
}

impl serde::Serialize for Gegeven {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::JaNee(waarde) => s.serialize_bool(*waarde),
            Self::Aantal(aantal) => s.serialize_u32(*aantal),
            ander => s.serialize_str(&ander.tekst()),
        }
    }
}

impl VeldDef {
    /// Reads a raw value as a value of this field.
    pub(crate) fn lees(&'static self, ruw: &Ruw<'_>) -> Result<Gegeven, Fout> {
        match self.soort {
            VeldSoort::JaNee => ruw.ja_nee().map(Gegeven::JaNee),
            VeldSoort::Aantal => ruw.aantal().map(Gegeven::Aantal),
            VeldSoort::Procent => ruw.percentage().map(Gegeven::Procent),
            VeldSoort::Uren => ruw.uren().map(Gegeven::Uren),
            VeldSoort::Bedrag => ruw.bedrag().map(Gegeven::Bedrag),
            VeldSoort::Datum => ruw.datum().map(Gegeven::Datum),
            VeldSoort::Woord(woorden) => {
                let woord = ruw.woord()?;
                woorden.iter().find(|mogelijk| **mogelijk == woord).map(|mogelijk| Gegeven::Woord(mogelijk)).ok_or_else(
                    || Fout::new("onbekende_waarde", "", format!("een van: {}", woorden.join(", "))).met_waarde(woord),
                )
            }
        }
    }

    fn past(&self, gegeven: Gegeven) -> bool {
        match (self.soort, gegeven) {
            (VeldSoort::JaNee, Gegeven::JaNee(_))
            | (VeldSoort::Aantal, Gegeven::Aantal(_))
            | (VeldSoort::Procent, Gegeven::Procent(_))
            | (VeldSoort::Uren, Gegeven::Uren(_))
            | (VeldSoort::Bedrag, Gegeven::Bedrag(_))
            | (VeldSoort::Datum, Gegeven::Datum(_)) => true,
            (VeldSoort::Woord(woorden), Gegeven::Woord(woord)) => woorden.contains(&woord),
            _ => false,
        }
    }
}

/// The most fields that one event has.
const MEESTE: usize = 7;

/// The named values of one event, or the local rules (*instelling*) of a machine.
///
/// ```
/// use participatiewet::norm::{Gegeven, Gegevens};
/// use participatiewet::traject::velden;
/// let gegevens = Gegevens::new().met(&velden::GEREALISEERD, Gegeven::Aantal(56));
/// assert_eq!(gegevens.aantal(&velden::GEREALISEERD), Some(56));
/// assert_eq!(gegevens.aantal(&velden::MINIMUMAANTAL), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gegevens([Option<(&'static VeldDef, Gegeven)>; MEESTE]);

impl Gegevens {
    /// No values.
    #[must_use]
    pub const fn new() -> Self {
        Self([None; MEESTE])
    }

    /// The same values with this one; a value of another type than the field's is left out, and then told as missing.
    #[must_use]
    pub fn met(mut self, veld: &'static VeldDef, gegeven: Gegeven) -> Self {
        if veld.past(gegeven) {
            self.zet(veld, gegeven);
        }
        self
    }

    /// Sets a value; false when there is no place left. Values are kept in order of their names, so that the same values are equal,
    /// and written in the same bytes, however they came.
    pub(crate) fn zet(&mut self, veld: &'static VeldDef, gegeven: Gegeven) -> bool {
        if let Some(plek) = self.0.iter_mut().flatten().find(|(ander, _)| ander.naam == veld.naam) {
            *plek = (veld, gegeven);
            return true;
        }
        if self.0.iter().all(Option::is_some) {
            return false;
        }
        let mut nieuw = Some((veld, gegeven));
        for plek in self.0.iter_mut().skip_while(|plek| plek.is_some_and(|(ander, _)| ander.naam < veld.naam)) {
            std::mem::swap(plek, &mut nieuw);
        }
        true
    }

    /// The value of a field, if it was given.
    #[must_use]
    #[inline]
    pub fn van(&self, veld: &VeldDef) -> Option<Gegeven> {
        self.0
            .iter()
            .flatten()
            .find(|(ander, _)| std::ptr::eq(*ander, veld) || ander.naam == veld.naam)
            .map(|(_, g)| *g)
    }

    /// Every value, in order of their names.
    pub fn alle(&self) -> impl Iterator<Item = (&'static VeldDef, Gegeven)> + '_ {
        self.0.iter().flatten().copied()
    }

    /// Yes or no.
    #[must_use]
    pub fn ja_nee(&self, veld: &VeldDef) -> Option<bool> {
        if let Some(Gegeven::JaNee(waarde)) = self.van(veld) { Some(waarde) } else { None }
    }

    /// A whole number.
    #[must_use]
    pub fn aantal(&self, veld: &VeldDef) -> Option<u32> {
        if let Some(Gegeven::Aantal(aantal)) = self.van(veld) { Some(aantal) } else { None }
    }

    /// A percentage.
    #[must_use]
    pub fn procent(&self, veld: &VeldDef) -> Option<Percentage> {
        if let Some(Gegeven::Procent(procent)) = self.van(veld) { Some(procent) } else { None }
    }

    /// Hours.
    #[must_use]
    pub fn uren(&self, veld: &VeldDef) -> Option<Uren> {
        if let Some(Gegeven::Uren(uren)) = self.van(veld) { Some(uren) } else { None }
    }

    /// Euros.
    #[must_use]
    pub fn bedrag(&self, veld: &VeldDef) -> Option<Bedrag> {
        if let Some(Gegeven::Bedrag(bedrag)) = self.van(veld) { Some(bedrag) } else { None }
    }

    /// A calendar day.
    #[must_use]
    pub fn datum(&self, veld: &VeldDef) -> Option<Datum> {
        if let Some(Gegeven::Datum(datum)) = self.van(veld) { Some(datum) } else { None }
    }

    /// A word.
    #[must_use]
    pub fn woord(&self, veld: &VeldDef) -> Option<&'static str> {
        if let Some(Gegeven::Woord(woord)) = self.van(veld) { Some(woord) } else { None }
    }

    /// Reads raw values; every problem at once, each below `/` and the name of its field.
    pub(crate) fn lees<'v>(
        ruw: &[(Cow<'_, str>, Ruw<'_>)],
        bekend: impl Iterator<Item = &'v &'static VeldDef> + Clone,
    ) -> (Self, Vec<Fout>) {
        let (mut gegevens, mut fouten) = (Self::new(), Vec::new());
        for (plek, (naam, waarde)) in ruw.iter().enumerate() {
            let Some(veld) = bekend.clone().find(|veld| veld.naam == naam) else {
                let namen: Vec<&str> = bekend.clone().map(|veld| veld.naam).collect();
                fouten.push(onbekend_veld(naam, &namen));
                continue;
            };
            if ruw.iter().take(plek).any(|(eerder, _)| eerder == naam) {
                fouten.push(Fout::new("dubbel", pad(naam), "elk veld één keer"));
            } else if *waarde != Ruw::Leeg {
                match veld.lees(waarde) {
                    Ok(gegeven) => {
                        gegevens.zet(veld, gegeven);
                    }
                    Err(fout) => fouten.push(fout.onder(&pad(naam))),
                }
            }
        }
        (gegevens, fouten)
    }
}

fn onbekend_veld(naam: &str, namen: &[&str]) -> Fout {
    if namen.is_empty() {
        return Fout::new("onbekende_naam", pad(naam), "geen gegevens: deze gebeurtenis heeft geen velden")
            .met_waarde(naam);
    }
    onbekende_naam("onbekende_naam", naam, namen)
}

impl serde::Serialize for Gegevens {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.alle().map(|(veld, gegeven)| (veld.naam, gegeven)))
    }
}

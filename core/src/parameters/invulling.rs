//! A figure of the caller (*invulling*), with its own source: for a date that the library does not know yet, or instead of a row.

use super::tabel::eenheid_van;
use crate::fout::Fout;
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::norm::{Eenheid, Waarde};
use crate::tijd::Datum;

/// A figure that the caller supplies for a series, named in the answer with its source.
///
/// ```
/// use participatiewet::parameters::Invulling;
/// let invulling = Invulling::new("vergoeding_werkgeverslasten", "26", "raming 2027", None)?;
/// assert_eq!(invulling.bron(), "raming 2027");
/// assert_eq!(Invulling::new("onbekend", "1", "x", None).unwrap_err().code(), "onbekende_reeks");
/// # Ok::<(), participatiewet::Fout>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invulling {
    pub(super) reeks: &'static str,
    pub(super) leeftijd: Option<u8>,
    pub(super) waarde: Ingevuld,
    bron: String,
    pub(super) van: Option<Datum>,
}

/// The value in the type of its series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ingevuld {
    Bedrag(Bedrag),
    Percentage(Percentage),
    Uren(Uren),
    Aantal(u32),
}

impl Invulling {
    /// A figure for the series `reeks` (a name of [`super::tabel`]), from `van`, or for every date.
    ///
    /// # Errors
    /// `onbekende_reeks`; `bron_ontbreekt`; the errors of reading `waarde` in the unit of the series; `buiten_bereik`
    /// for a value that is not above zero, or a percentage above 100.
    pub fn new(reeks: &str, waarde: &str, bron: &str, van: Option<Datum>) -> Result<Self, Fout> {
        let (naam, leeftijd, eenheid) = eenheid_van(reeks).ok_or_else(|| {
            Fout::new("onbekende_reeks", "", "de naam van een reeks uit de tabel van parameters").met_waarde(reeks)
        })?;
        if bron.trim().is_empty() {
            return Err(Fout::new("bron_ontbreekt", "/bron", "de bron van het cijfer, in woorden"));
        }
        let ingevuld = Ingevuld::lees(waarde, eenheid).map_err(|fout| fout.onder("/waarde"))?;
        Ok(Self { reeks: naam, leeftijd, waarde: ingevuld, bron: bron.trim().to_owned(), van })
    }

    /// Name of the series, with the age where it has one.
    #[must_use]
    pub fn naam(&self) -> String {
        match self.leeftijd {
            Some(leeftijd) => format!("{}_{leeftijd}", self.reeks),
            None => self.reeks.to_owned(),
        }
    }

    /// The source that the caller gave.
    #[must_use]
    pub fn bron(&self) -> &str {
        &self.bron
    }

    /// First day of the figure; `None` when it holds for every date.
    #[must_use]
    pub fn van(&self) -> Option<Datum> {
        self.van
    }

    /// The figure.
    #[must_use]
    pub fn waarde(&self) -> Waarde {
        match self.waarde {
            Ingevuld::Bedrag(bedrag) => bedrag.into(),
            Ingevuld::Percentage(percentage) => percentage.into(),
            Ingevuld::Uren(uren) => uren.into(),
            Ingevuld::Aantal(aantal) => Waarde::Getal(crate::grootheid::Breuk::geheel(i128::from(aantal))),
        }
    }

    /// The figure as text that reads back: hours as `28:20` where a decimal would not be exact.
    #[must_use]
    pub fn tekst(&self) -> String {
        match self.waarde {
            Ingevuld::Uren(uren) => uren.to_string(),
            _ => self.waarde().exact(),
        }
    }

    pub(super) fn geldt(&self, reeks: &str, leeftijd: Option<u8>, dag: Datum) -> bool {
        self.reeks == reeks && self.leeftijd == leeftijd && self.van.is_none_or(|van| van <= dag)
    }
}

impl Ingevuld {
    fn lees(tekst: &str, eenheid: Eenheid) -> Result<Self, Fout> {
        let (waarde, in_bereik, verwacht) = match eenheid {
            Eenheid::Euro => {
                let bedrag = Bedrag::lees(tekst)?;
                let goed = (1..=10_000_000).contains(&bedrag.centen());
                (Self::Bedrag(bedrag), goed, "een bedrag boven 0 en tot en met 100.000 euro")
            }
            Eenheid::Procent => {
                let percentage = Percentage::lees(tekst)?;
                let goed = (0..=10_000).contains(&percentage.honderdsten());
                (Self::Percentage(percentage), goed, "een percentage van 0 tot en met 100")
            }
            Eenheid::Uur => {
                let uren = Uren::lees(tekst)?;
                let goed = uren > Uren::default() && uren <= Uren::hele(8784);
                (Self::Uren(uren), goed, "uren boven 0 en niet meer dan er in een jaar zijn")
            }
            Eenheid::Dag
            | Eenheid::Week
            | Eenheid::Maand
            | Eenheid::Jaar
            | Eenheid::Minuut
            | Eenheid::Getal
            | Eenheid::Datum => {
                let verwacht = "een geheel getal van 1 tot en met 100.000";
                let aantal =
                    tekst.trim().parse().map_err(|_| Fout::new("onleesbaar", "", verwacht).met_waarde(tekst))?;
                (Self::Aantal(aantal), (1..=100_000).contains(&aantal), verwacht)
            }
        };
        if in_bereik { Ok(waarde) } else { Err(Fout::new("buiten_bereik", "", verwacht).met_waarde(tekst)) }
    }
}

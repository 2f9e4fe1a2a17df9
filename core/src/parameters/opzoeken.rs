//! Looking a figure up: the caller's own figure first, then the row of the series; every gap is kept, not only the first.

use std::borrow::Cow;

use super::Invulling;
use super::invulling::Ingevuld;
use crate::bron::Bron;
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Breuk, Percentage, Uren};
use crate::norm::{Eenheid, Gat, Melding, Reeks, RijSoort, RijVerwijzing, Status, Verslag, Waarde};
use crate::tijd::Datum;

/// How figures are looked up in one calculation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opzoeker<'a> {
    pub(crate) laatste_bekende: bool,
    pub(crate) strikt: bool,
    pub(crate) invulling: &'a [Invulling],
}

/// A figure with where it came from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cijfer<'a, T> {
    pub(crate) waarde: T,
    reeks: &'static str,
    eenheid: Eenheid,
    leeftijd: Option<u8>,
    herkomst: Herkomst<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Herkomst<'a> {
    Rij { van: Datum, bron: Bron, soort: RijSoort },
    Invulling(&'a Invulling),
}

/// A type that a series can hold.
pub(crate) trait Cijferwaarde: Copy {
    fn als_waarde(self, eenheid: Eenheid) -> Waarde;
    fn uit(ingevuld: Ingevuld) -> Option<Self>;
}

/// What was found on the way: figures that are missing, and whether the answer is an estimate.
#[derive(Debug)]
pub(crate) struct Gaten {
    gaten: Vec<(String, Gat)>,
    status: Status,
}

impl Opzoeker<'_> {
    /// The figure of `reeks` on `dag`; `kies` takes it from the row (for a series that differs by age).
    #[inline(always)]
    pub(crate) fn zoek<R, T: Cijferwaarde, V: Verslag>(
        &self,
        reeks: &'static Reeks<R>,
        leeftijd: Option<u8>,
        dag: Datum,
        kies: impl FnOnce(&R) -> Option<T>,
        gaten: &mut Gaten,
        v: &mut V,
    ) -> Option<Cijfer<'_, T>> {
        if let Some(cijfer) = self.ingevuld(reeks, leeftijd, dag) {
            v.rij(|| cijfer.verwijzing());
            v.melding(|| meldingen::invulling_gebruikt(reeks.naam));
            return Some(cijfer);
        }
        let vondst = match reeks.zoek(dag, self.laatste_bekende, self.strikt) {
            Ok(vondst) => vondst,
            Err(gat) => return gaten.meld(reeks.naam, leeftijd, gat),
        };
        let rij = vondst.rij;
        if vondst.na_bekende {
            gaten.status = Status::Geschat;
            v.melding(|| meldingen::laatste_bekende(reeks.naam, reeks.bekend_tot_en_met));
        }
        if rij.soort == RijSoort::Onbevestigd {
            gaten.status = Status::Geschat;
            v.melding(|| meldingen::onbevestigd(reeks.naam, rij.van));
        }
        let cijfer = Cijfer {
            waarde: kies(&rij.waarde)?,
            reeks: reeks.naam,
            eenheid: reeks.eenheid,
            leeftijd,
            herkomst: Herkomst::Rij { van: rij.van, bron: rij.bron, soort: rij.soort },
        };
        v.rij(|| cijfer.verwijzing());
        Some(cijfer)
    }

    /// The same for a series that does not differ by age.
    #[inline(always)]
    pub(crate) fn cijfer<T: Cijferwaarde, V: Verslag>(
        &self,
        reeks: &'static Reeks<T>,
        dag: Datum,
        gaten: &mut Gaten,
        v: &mut V,
    ) -> Option<Cijfer<'_, T>> {
        self.zoek(reeks, None, dag, |waarde| Some(*waarde), gaten, v)
    }

    fn ingevuld<R, T: Cijferwaarde>(
        &self,
        reeks: &'static Reeks<R>,
        leeftijd: Option<u8>,
        dag: Datum,
    ) -> Option<Cijfer<'_, T>> {
        let geldend = self.invulling.iter().filter(|invulling| invulling.geldt(reeks.naam, leeftijd, dag));
        let invulling = geldend.max_by_key(|invulling| invulling.van)?;
        Some(Cijfer {
            waarde: T::uit(invulling.waarde)?,
            reeks: reeks.naam,
            eenheid: reeks.eenheid,
            leeftijd,
            herkomst: Herkomst::Invulling(invulling),
        })
    }
}

impl<T: Cijferwaarde> Cijfer<'_, T> {
    /// The figure as a value with its unit.
    pub(crate) fn als_waarde(&self) -> Waarde {
        self.waarde.als_waarde(self.eenheid)
    }

    /// What an answer says of the figure.
    pub(crate) fn verwijzing(&self) -> RijVerwijzing {
        let (van, bron, soort) = match self.herkomst {
            Herkomst::Rij { van, bron, soort } => (Some(van), Cow::Borrowed(bron.tekst()), Some(soort)),
            Herkomst::Invulling(invulling) => (invulling.van, Cow::Owned(invulling.bron().to_owned()), None),
        };
        RijVerwijzing { reeks: self.reeks, leeftijd: self.leeftijd, van, waarde: self.als_waarde(), bron, soort }
    }
}

impl Gaten {
    pub(crate) fn new() -> Self {
        Self { gaten: Vec::new(), status: Status::Berekend }
    }

    /// Whether the figures found so far make the answer an estimate.
    pub(crate) fn status(&self) -> Status {
        self.status
    }

    fn meld<T>(&mut self, reeks: &str, leeftijd: Option<u8>, gat: Gat) -> Option<T> {
        let naam = leeftijd.map_or_else(|| reeks.to_owned(), |leeftijd| format!("{reeks}_{leeftijd}"));
        self.gaten.push((naam, gat));
        None
    }

    /// One problem for all figures that are missing for the same reason, naming each of them.
    pub(crate) fn fout(&self, dag: Datum) -> Error {
        let mut fouten: Vec<(Fout, Vec<&str>)> = Vec::new();
        for (naam, gat) in &self.gaten {
            let fout = gat.fout(dag).onder("/peildatum");
            match fouten.iter_mut().find(|(al, _)| *al == fout) {
                Some((_, namen)) => namen.push(naam),
                None => fouten.push((fout, vec![naam])),
            }
        }
        let fouten = fouten
            .into_iter()
            .map(|(fout, namen)| {
                let uitweg = match fout.code() {
                    "peildatum_na_bekende_bedragen" => {
                        ", of de keuze voor het laatst bekende cijfer (onbekende_datum: laatste_bekende), of een invulling met bron"
                    }
                    _ => "",
                };
                let verwacht = format!("{}{uitweg} (reeks: {})", fout.verwacht(), namen.join(", "));
                Fout::new(fout.code(), fout.pad(), verwacht).met_waarde(dag)
            })
            .collect();
        Error::uit(fouten).unwrap_or_else(|| Fout::new("cijfer_ontbreekt", "", "een bekend cijfer").into())
    }
}

impl Cijferwaarde for Bedrag {
    fn als_waarde(self, _: Eenheid) -> Waarde {
        self.into()
    }

    fn uit(ingevuld: Ingevuld) -> Option<Self> {
        if let Ingevuld::Bedrag(bedrag) = ingevuld { Some(bedrag) } else { None }
    }
}

impl Cijferwaarde for Percentage {
    fn als_waarde(self, _: Eenheid) -> Waarde {
        self.into()
    }

    fn uit(ingevuld: Ingevuld) -> Option<Self> {
        if let Ingevuld::Percentage(percentage) = ingevuld { Some(percentage) } else { None }
    }
}

impl Cijferwaarde for Uren {
    fn als_waarde(self, _: Eenheid) -> Waarde {
        self.into()
    }

    fn uit(ingevuld: Ingevuld) -> Option<Self> {
        if let Ingevuld::Uren(uren) = ingevuld { Some(uren) } else { None }
    }
}

impl Cijferwaarde for u32 {
    fn als_waarde(self, eenheid: Eenheid) -> Waarde {
        match eenheid {
            Eenheid::Dag => Waarde::Dagen(self),
            Eenheid::Week => Waarde::Weken(self),
            Eenheid::Maand => Waarde::Maanden(self),
            Eenheid::Jaar => Waarde::Jaren(self),
            Eenheid::Minuut => Waarde::Minuten(self),
            _ => Waarde::Getal(Breuk::geheel(i128::from(self))),
        }
    }

    fn uit(ingevuld: Ingevuld) -> Option<Self> {
        if let Ingevuld::Aantal(aantal) = ingevuld { Some(aantal) } else { None }
    }
}

/// What the reader must know about a figure that is not simply a row in force.
mod meldingen {
    use super::{Datum, Melding, Waarde};

    pub(super) fn invulling_gebruikt(reeks: &'static str) -> Melding {
        const TEKST: &str =
            "Voor {1} is gerekend met een cijfer van de gebruiker; de bron staat bij de gebruikte cijfers.";
        Melding::new("invulling_gebruikt", TEKST, [Waarde::Woord(reeks), Waarde::Woord("")])
    }

    pub(super) fn laatste_bekende(reeks: &'static str, tot: Datum) -> Melding {
        const TEKST: &str = "Schatting: {1} is bekend tot en met {2}; er is gerekend met het laatst bekende cijfer.";
        Melding::new("laatste_bekende_gebruikt", TEKST, [Waarde::Woord(reeks), Waarde::Datum(tot)])
    }

    pub(super) fn onbevestigd(reeks: &'static str, van: Datum) -> Melding {
        const TEKST: &str = "Schatting: het cijfer van {1} vanaf {2} is niet bevestigd.";
        Melding::new("rij_onbevestigd", TEKST, [Waarde::Woord(reeks), Waarde::Datum(van)])
    }
}

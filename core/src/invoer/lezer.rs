//! Reads the named fields of one record and keeps every problem.

use std::borrow::Cow;

use super::Ruw;
use crate::fout::Fout;

/// A field of a record: left out, unreadable (the problem is kept elsewhere), or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Veld<T> {
    #[default]
    Afwezig,
    Onleesbaar,
    Gegeven(T),
}

impl<T: Copy> Veld<T> {
    pub(crate) fn gegeven(self) -> Option<T> {
        if let Self::Gegeven(waarde) = self { Some(waarde) } else { None }
    }

    /// The value, or `anders` when it was left out; `None` when it is unreadable.
    pub(crate) fn of(self, anders: T) -> Option<T> {
        match self {
            Self::Afwezig => Some(anders),
            Self::Onleesbaar => None,
            Self::Gegeven(waarde) => Some(waarde),
        }
    }
}

impl<T> Veld<T> {
    /// The same field in another type.
    pub(crate) fn naar<U>(self, maak: impl FnOnce(T) -> U) -> Veld<U> {
        match self {
            Self::Afwezig => Veld::Afwezig,
            Self::Onleesbaar => Veld::Onleesbaar,
            Self::Gegeven(waarde) => Veld::Gegeven(maak(waarde)),
        }
    }
}

impl<T> From<Option<T>> for Veld<T> {
    fn from(waarde: Option<T>) -> Self {
        waarde.map_or(Self::Afwezig, Self::Gegeven)
    }
}

/// The fields of one record while they are read.
#[derive(Debug)]
pub(crate) struct Lezer<'a, 'b> {
    velden: &'b [(Cow<'a, str>, Ruw<'a>)],
    pub(crate) fouten: Vec<Fout>,
}

impl<'a, 'b> Lezer<'a, 'b> {
    /// Starts reading; a name that is not among `namen`, or that occurs twice, is a problem.
    pub(crate) fn new(velden: &'b [(Cow<'a, str>, Ruw<'a>)], namen: &'static [&'static str]) -> Self {
        let mut fouten = Vec::new();
        for (plek, (naam, _)) in velden.iter().enumerate() {
            if !namen.contains(&naam.as_ref()) {
                fouten.push(onbekende_naam("onbekende_naam", naam, namen));
            } else if velden.iter().take(plek).any(|(eerder, _)| eerder == naam) {
                fouten.push(Fout::new("dubbel", pad(naam), "elk veld één keer"));
            }
        }
        Self { velden, fouten }
    }

    pub(crate) fn ruw(&self, naam: &str) -> Option<&'b Ruw<'a>> {
        self.velden.iter().find(|(veld, _)| veld == naam).map(|(_, waarde)| waarde)
    }

    /// A field that may be left out; `None` of the host language counts as left out.
    pub(crate) fn veld<T>(&mut self, naam: &str, lees: impl FnOnce(&'b Ruw<'a>) -> Result<T, Fout>) -> Veld<T> {
        match self.ruw(naam) {
            None | Some(Ruw::Leeg) => Veld::Afwezig,
            Some(ruw) => self.lees(naam, ruw, lees),
        }
    }

    /// A field that is needed.
    pub(crate) fn nodig<T>(
        &mut self,
        naam: &str,
        verwacht: &str,
        lees: impl FnOnce(&'b Ruw<'a>) -> Result<T, Fout>,
    ) -> Veld<T> {
        match self.ruw(naam) {
            None | Some(Ruw::Leeg) => {
                self.fouten.push(Fout::new("ontbreekt", pad(naam), verwacht));
                Veld::Onleesbaar
            }
            Some(ruw) => self.lees(naam, ruw, lees),
        }
    }

    fn lees<T>(&mut self, naam: &str, ruw: &'b Ruw<'a>, lees: impl FnOnce(&'b Ruw<'a>) -> Result<T, Fout>) -> Veld<T> {
        match lees(ruw) {
            Ok(waarde) => Veld::Gegeven(waarde),
            Err(fout) => {
                self.fouten.push(fout.onder(&pad(naam)));
                Veld::Onleesbaar
            }
        }
    }

    /// A field with one of a few words.
    pub(crate) fn keuze<T: Copy>(&mut self, naam: &str, woorden: &[(&'static str, T)]) -> Veld<T> {
        self.veld(naam, |ruw| {
            let woord = ruw.woord()?;
            let gevonden = woorden.iter().find(|(mogelijk, _)| *mogelijk == woord);
            gevonden.map(|(_, waarde)| *waarde).ok_or_else(|| {
                let mogelijk: Vec<&str> = woorden.iter().map(|(mogelijk, _)| *mogelijk).collect();
                Fout::new("onbekende_waarde", "", format!("een van: {}", mogelijk.join(", "))).met_waarde(woord)
            })
        })
    }

    /// The named values of a field that is an object; empty when it is left out or is something else (a problem).
    pub(crate) fn velden_van(&mut self, naam: &str) -> &'b [(Cow<'a, str>, Ruw<'a>)] {
        match self.ruw(naam) {
            None | Some(Ruw::Leeg) => &[],
            Some(Ruw::Velden(velden)) => velden,
            Some(ruw) => {
                self.fouten.push(ruw.weiger("een object met namen en waarden").onder(&pad(naam)));
                &[]
            }
        }
    }

    /// The same problems with the values as the caller wrote them, not as they were read.
    pub(crate) fn zoals_gezien(&self, fouten: Vec<Fout>) -> Vec<Fout> {
        let gezien = |fout: Fout| match fout.pad().strip_prefix('/').and_then(|naam| self.ruw(naam)) {
            Some(Ruw::Tekst(tekst)) if fout.waarde().is_some() => fout.met_waarde(tekst),
            _ => fout,
        };
        fouten.into_iter().map(gezien).collect()
    }

    /// The problems, in the order of the fields; names that do not exist come last.
    pub(crate) fn op_volgorde(namen: &[&str], mut fouten: Vec<Fout>) -> Vec<Fout> {
        fouten.sort_by_key(|fout| {
            let mut delen = fout.pad().split('/').skip(1);
            let veld = delen.next().unwrap_or_default();
            let plek_in_lijst = delen.next().and_then(|plek| plek.parse::<usize>().ok());
            (namen.iter().position(|naam| *naam == veld).unwrap_or(namen.len()), plek_in_lijst)
        });
        fouten
    }
}

/// A JSON pointer to a field of the record.
pub(crate) fn pad(naam: &str) -> String {
    format!("/{}", naam.replace('~', "~0").replace('/', "~1"))
}

/// The problem of a name that does not exist, with the nearest one that does.
pub(crate) fn onbekende_naam(code: &'static str, naam: &str, namen: &[&str]) -> Fout {
    let nabij = namen.iter().max_by(|a, b| {
        let gelijkenis = |mogelijk: &str| strsim::jaro_winkler(naam, mogelijk);
        gelijkenis(a).total_cmp(&gelijkenis(b))
    });
    let verwacht = match nabij.filter(|nabij| strsim::levenshtein(naam, nabij) <= 4) {
        Some(nabij) => format!("bedoelt u '{nabij}'? Bekend zijn: {}", namen.join(", ")),
        None => format!("een van: {}", namen.join(", ")),
    };
    Fout::new(code, pad(naam), verwacht).met_waarde(naam)
}

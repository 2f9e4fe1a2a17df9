//! An article with paragraph and part: parse, print, link.

use std::fmt;
use std::str::FromStr;

use super::Regeling;
use crate::fout::{Error, Fout};
use crate::tijd::Datum;

/// An article (*artikel*) of a law, with paragraph (*lid*) and part (*onderdeel*) where the rule is that precise.
///
/// ```
/// use participatiewet::bron::Artikel;
/// let lid: Artikel = "Pw art. 10d lid 4".parse()?;
/// assert_eq!(lid.to_string(), "Pw art. 10d lid 4");
/// assert_eq!(lid.voluit(), "artikel 10d, lid 4, van de Participatiewet");
/// let link = lid.link("2026-07-01".parse()?);
/// assert!(link.ends_with("c:BWBR0015703&artikel=10d&lid=4&z=2026-07-01&g=2026-07-01"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Artikel {
    regeling: Regeling,
    nummer: Naam,
    lid: Naam,
    onderdeel: Naam,
}

/// A short ASCII name such as `10d`, `4` or `g`; empty when not given.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Naam([u8; 6]);

impl Naam {
    const LEEG: Self = Self([0; 6]);

    /// For citations in code: a name that is too long does not compile.
    const fn constant(tekst: &str) -> Self {
        let bron = tekst.as_bytes();
        assert!(bron.len() <= 6, "an article name is too long");
        let mut naam = [0; 6];
        let mut plek = 0;
        while plek < bron.len() && plek < 6 {
            naam[plek] = bron[plek];
            plek += 1;
        }
        Self(naam)
    }

    fn lees(tekst: &str) -> Option<Self> {
        let goed = (1..=6).contains(&tekst.len())
            && tekst.bytes().all(|teken| teken.is_ascii_alphanumeric() || matches!(teken, b':' | b'.'));
        goed.then(|| Self::constant(tekst))
    }

    fn tekst(&self) -> &str {
        let lengte = self.0.iter().position(|teken| *teken == 0).unwrap_or(self.0.len());
        self.0.get(..lengte).and_then(|tekens| std::str::from_utf8(tekens).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Naam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tekst())
    }
}

impl Artikel {
    /// For citations in code.
    pub(crate) const fn new(regeling: Regeling, nummer: &str) -> Self {
        Self { regeling, nummer: Naam::constant(nummer), lid: Naam::LEEG, onderdeel: Naam::LEEG }
    }

    pub(crate) const fn lid(self, lid: &str) -> Self {
        Self { lid: Naam::constant(lid), ..self }
    }

    pub(crate) const fn onder(self, onderdeel: &str) -> Self {
        Self { onderdeel: Naam::constant(onderdeel), ..self }
    }

    /// The law it stands in.
    #[must_use]
    pub fn regeling(&self) -> Regeling {
        self.regeling
    }

    /// Link to the text on wetten.overheid.nl as it stood on `dag` (a dated juriconnect reference).
    #[must_use]
    pub fn link(&self, dag: Datum) -> String {
        let mut link =
            format!("https://wetten.overheid.nl/jci1.3:c:{}&artikel={}", self.regeling.bwb_id(), self.nummer.tekst());
        for (naam, deel) in [("lid", &self.lid), ("o", &self.onderdeel)] {
            if *deel != Naam::LEEG {
                link.push_str(&format!("&{naam}={}", deel.tekst()));
            }
        }
        link.push_str(&format!("&z={dag}&g={dag}"));
        link
    }

    /// As in a letter: `artikel 10d, lid 4, van de Participatiewet`.
    #[must_use]
    pub fn voluit(&self) -> String {
        let mut tekst = format!("artikel {}", self.nummer.tekst());
        if self.lid != Naam::LEEG {
            tekst.push_str(&format!(", lid {}", self.lid.tekst()));
        }
        if self.onderdeel != Naam::LEEG {
            tekst.push_str(&format!(", onder {}", self.onderdeel.tekst()));
        }
        let lidwoord = if self.regeling.titel().starts_with("Besluit") { "het" } else { "de" };
        // the comma closes a lid or an onderdeel
        let komma = if self.lid == Naam::LEEG && self.onderdeel == Naam::LEEG { "" } else { "," };
        format!("{tekst}{komma} van {lidwoord} {}", self.regeling.titel())
    }
}

impl fmt::Display for Artikel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} art. {}", self.regeling.afkorting(), self.nummer.tekst())?;
        if self.lid != Naam::LEEG {
            write!(f, " lid {}", self.lid.tekst())?;
        }
        if self.onderdeel != Naam::LEEG {
            write!(f, " onder {}", self.onderdeel.tekst())?;
        }
        Ok(())
    }
}

impl FromStr for Artikel {
    type Err = Error;

    /// Reads what `Display` prints.
    fn from_str(tekst: &str) -> Result<Self, Error> {
        ontleed(tekst).ok_or_else(|| {
            Fout::new("onleesbaar", "", "een artikel als 'Pw art. 10d lid 4 onder a'").met_waarde(tekst).into()
        })
    }
}

fn ontleed(tekst: &str) -> Option<Artikel> {
    let (afkorting, rest) = tekst.split_once(" art. ")?;
    let regeling = Regeling::ALLE.into_iter().find(|regeling| regeling.afkorting() == afkorting)?;
    let mut woorden = rest.split(' ');
    let nummer = Naam::lees(woorden.next()?)?;
    let mut artikel = Artikel { regeling, nummer, lid: Naam::LEEG, onderdeel: Naam::LEEG };
    while let Some(soort) = woorden.next() {
        let naam = Naam::lees(woorden.next()?)?;
        match soort {
            "lid" if artikel.lid == Naam::LEEG && artikel.onderdeel == Naam::LEEG => artikel.lid = naam,
            "onder" if artikel.onderdeel == Naam::LEEG => artikel.onderdeel = naam,
            _ => return None,
        }
    }
    Some(artikel)
}

impl serde::Serialize for Artikel {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

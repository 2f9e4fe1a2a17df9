//! What a conversation is about: one rule, several, a whole list of rules, or all.

use std::str::FromStr;

use crate::feiten::Feit;
use crate::fout::{Error, Fout};
use crate::invoer::{Ruw, onbekende_naam};
use crate::norm::regel::Regel;
use crate::{beschut_werk, doelgroep, voorziening};

/// A list of rules that can be named as a goal.
#[derive(Debug, Clone, Copy)]
pub struct Regellijst {
    /// Stable name.
    pub naam: &'static str,
    /// Its rules.
    pub regels: &'static [&'static Regel<Feit>],
}

/// The lists of rules.
pub static REGELLIJSTEN: &[Regellijst] = &[
    Regellijst { naam: "doelgroepen", regels: doelgroep::GROEPEN },
    Regellijst { naam: "beschut_werk", regels: beschut_werk::REGELS },
    Regellijst { naam: "voorzieningen", regels: voorziening::REGELS },
];

/// The name of every rule of every list together.
const ALLES: &str = "alles";
/// The field that names the goal.
const PAD: &str = "/doel";

/// A goal (*doel*): the rules whose verdict is wanted. A name that a group and the instrument for it share means both; a code
/// means one rule.
///
/// ```
/// use participatiewet::vragen::Doel;
/// assert_eq!("DG-01".parse::<Doel>()?.regels()[0].naam, "algemene_bijstand");
/// assert_eq!("algemene_bijstand, DG-05".parse::<Doel>()?.regels().len(), 2);
/// assert_eq!("studietoeslag".parse::<Doel>()?.regels().len(), 2); // the group and the instrument
/// assert_eq!("alles".parse::<Doel>()?.regels().len(), Doel::alles().regels().len());
/// let fout = "algemene_bijstant".parse::<Doel>().unwrap_err();
/// assert_eq!((fout.code(), fout.pad()), ("onbekend_doel", "/doel"));
/// assert!(fout.to_string().contains("bedoelt u 'algemene_bijstand'?"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Doel {
    naam: String,
    regels: Vec<&'static Regel<Feit>>,
}

impl Doel {
    /// Every rule of every list.
    #[must_use]
    pub fn alles() -> Self {
        Self::met_regels(ALLES.to_owned(), REGELLIJSTEN.iter().flat_map(|lijst| lijst.regels.iter().copied()))
    }

    /// Exactly these rules, each once.
    #[must_use]
    pub fn van(regels: &[&'static Regel<Feit>]) -> Self {
        let namen: Vec<&str> = regels.iter().map(|regel| regel.naam).collect();
        Self::met_regels(namen.join(", "), regels.iter().copied())
    }

    /// Reads one name or code, `alles`, the name of a list, or a list of those. Codes may be in lower case.
    ///
    /// # Errors
    /// `ontbreekt` when no goal is named, `onbekend_doel` for each name that does not exist, with the nearest one.
    pub fn lees(ruw: &Ruw<'_>) -> Result<Self, Error> {
        let mut namen = Vec::new();
        let mut fouten = Vec::new();
        match ruw {
            Ruw::Lijst(delen) => {
                for (plek, deel) in delen.iter().enumerate() {
                    match deel.woord() {
                        Ok(naam) => namen.push((format!("{PAD}/{plek}"), naam.trim())),
                        Err(fout) => fouten.push(fout.onder(&format!("{PAD}/{plek}"))),
                    }
                }
            }
            Ruw::Leeg => {}
            _ => match ruw.woord() {
                Ok(tekst) => namen.extend(delen(tekst)),
                Err(fout) => fouten.push(fout.onder(PAD)),
            },
        }
        Self::uit_namen(&namen, fouten)
    }

    /// What it was called.
    #[must_use]
    pub fn naam(&self) -> &str {
        &self.naam
    }

    /// Its rules, in the order in which they were named.
    #[must_use]
    pub fn regels(&self) -> &[&'static Regel<Feit>] {
        &self.regels
    }

    fn met_regels(naam: String, regels: impl Iterator<Item = &'static Regel<Feit>>) -> Self {
        let mut doel = Self { naam, regels: Vec::new() };
        for regel in regels {
            if !doel.regels.iter().any(|al| al.code == regel.code) {
                doel.regels.push(regel);
            }
        }
        doel
    }

    fn uit_namen(namen: &[(String, &str)], mut fouten: Vec<Fout>) -> Result<Self, Error> {
        if namen.is_empty() && fouten.is_empty() {
            return Err(Fout::new("ontbreekt", PAD, "de naam of de code van een groep, of alles").into());
        }
        let mut regels = Vec::new();
        for (pad, naam) in namen {
            match met_naam(naam) {
                Some(gevonden) => regels.extend(gevonden),
                None => fouten.push(onbekend(pad, naam)),
            }
        }
        let naam: Vec<&str> = namen.iter().map(|(_, naam)| *naam).collect();
        Error::uit(fouten).map_or_else(|| Ok(Self::met_regels(naam.join(", "), regels.into_iter())), Err)
    }
}

impl FromStr for Doel {
    type Err = Error;

    /// As [`Doel::lees`]; several names with commas between them.
    fn from_str(tekst: &str) -> Result<Self, Error> {
        let namen: Vec<(String, &str)> = delen(tekst).collect();
        Self::uit_namen(&namen, Vec::new())
    }
}

fn delen(tekst: &str) -> impl Iterator<Item = (String, &str)> {
    tekst.split(',').map(str::trim).filter(|naam| !naam.is_empty()).map(|naam| (PAD.to_owned(), naam))
}

fn met_naam(naam: &str) -> Option<Vec<&'static Regel<Feit>>> {
    if naam.eq_ignore_ascii_case(ALLES) {
        return Some(Doel::alles().regels);
    }
    if let Some(lijst) = REGELLIJSTEN.iter().find(|lijst| naam.eq_ignore_ascii_case(lijst.naam)) {
        return Some(lijst.regels.to_vec());
    }
    let zo_genoemd = |regel: &&Regel<Feit>| regel.naam == naam || regel.code.eq_ignore_ascii_case(naam);
    let regels: Vec<_> = Doel::alles().regels.into_iter().filter(zo_genoemd).collect();
    (!regels.is_empty()).then_some(regels)
}

/// All names would be too long for a message: the nearest one, or how to find them.
fn onbekend(pad: &str, naam: &str) -> Fout {
    let alles = Doel::alles();
    let mut namen: Vec<&str> = alles.regels.iter().flat_map(|regel| [regel.naam, regel.code]).collect();
    namen.extend(REGELLIJSTEN.iter().map(|lijst| lijst.naam).chain([ALLES]));
    let nabij = onbekende_naam("onbekend_doel", naam, &namen);
    let verwacht = match nabij.verwacht().split_once(" Bekend zijn") {
        Some((vraag, _)) => vraag.to_owned(),
        None => format!("de naam of de code van een groep, zoals {}, of {ALLES}", voorbeeld(&alles)),
    };
    Fout::new("onbekend_doel", pad, verwacht).met_waarde(naam)
}

fn voorbeeld(alles: &Doel) -> String {
    alles.regels.first().map_or_else(String::new, |regel| format!("{} of {}", regel.naam, regel.code))
}

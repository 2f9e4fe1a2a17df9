//! What an instrument amounts to: through the calculations that are there already, and never by a guess.

mod subsidie;

use serde::{Serialize, Serializer};

use super::instrumenten::Soort;
use super::{Aanvraag, lage_inkomensvoordeel, loonkostenvoordeel};
use crate::feiten::{Feit, Gegeven, Momentopname};
use crate::fout::Error;
use crate::grootheid::Bedrag;
use crate::loonkostensubsidie::{self, Leeftijd};
use crate::norm::{RijSoort, Status};
use crate::parameters::studietoeslag_minimum;
use crate::tijd::{Schrikkeldag, leeftijd_in_jaren};
pub(super) use subsidie::fouten_van_de_subsidie;

/// The height of an instrument.
#[derive(Debug, Clone)]
pub enum Hoogte {
    /// It is computed.
    Berekend(Box<Berekening>),
    /// These fields of the request are still needed.
    VeldenNodig(Vec<&'static str>),
    /// The figure or the rule for it is not known.
    Onbekend(Leemte),
}

/// Why an amount is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leemte {
    /// Stable code, such as `cijfer_onbekend`.
    pub code: &'static str,
    /// What is known, or what is needed.
    pub bekend: String,
}

/// An amount with its calculation.
#[derive(Debug, Clone)]
pub enum Berekening {
    /// Euro per month for one job.
    Loonkostensubsidie(loonkostensubsidie::Uitkomst),
    /// Euro per calendar year.
    Loonkostenvoordeel(loonkostenvoordeel::Uitkomst),
    /// Euro per calendar year.
    LageInkomensvoordeel(lage_inkomensvoordeel::Uitkomst),
    /// Euro per month, at least.
    Studietoeslag {
        /// The amount.
        bedrag: Bedrag,
        /// Whether the figure is confirmed.
        status: Status,
        /// Where it stands.
        bron: &'static str,
    },
}

impl Hoogte {
    /// The amount, where it is computed.
    #[must_use]
    pub fn bedrag(&self) -> Option<Bedrag> {
        match self {
            Self::Berekend(berekening) => Some(berekening.bedrag()),
            _ => None,
        }
    }
}

impl Berekening {
    /// The amount.
    #[must_use]
    pub fn bedrag(&self) -> Bedrag {
        match self {
            Self::Loonkostensubsidie(uitkomst) => uitkomst.bedrag(),
            Self::Loonkostenvoordeel(uitkomst) => uitkomst.bedrag(),
            Self::LageInkomensvoordeel(uitkomst) => uitkomst.bedrag(),
            Self::Studietoeslag { bedrag, .. } => *bedrag,
        }
    }

    /// Per what.
    #[must_use]
    pub const fn per(&self) -> &'static str {
        match self {
            Self::Loonkostensubsidie(_) | Self::Studietoeslag { .. } => "maand",
            Self::Loonkostenvoordeel(_) | Self::LageInkomensvoordeel(_) => "kalenderjaar",
        }
    }

    /// Whether every figure is known.
    #[must_use]
    pub fn status(&self) -> Status {
        match self {
            Self::Loonkostensubsidie(uitkomst) => uitkomst.status(),
            Self::Loonkostenvoordeel(uitkomst) => uitkomst.status(),
            Self::LageInkomensvoordeel(uitkomst) => uitkomst.status(),
            Self::Studietoeslag { status, .. } => *status,
        }
    }
}

/// The height of an instrument; `None` for one that is no amount.
pub(super) fn hoogte(soort: Soort, aanvraag: &Aanvraag, beeld: &Momentopname, versie: &str) -> Option<Hoogte> {
    use loonkostenvoordeel::Categorie;
    let voordeel = |categorie| Some(van_voordeel(aanvraag, categorie));
    match soort {
        Soort::Loonkostensubsidie => Some(subsidie::hoogte(aanvraag, beeld)),
        Soort::LoonkostenvoordeelOudereWerknemer => voordeel(Categorie::OudereWerknemer),
        Soort::LoonkostenvoordeelArbeidsgehandicapte => voordeel(Categorie::ArbeidsgehandicapteWerknemer),
        Soort::LoonkostenvoordeelBanenafspraak => voordeel(Categorie::DoelgroepBanenafspraak),
        Soort::LoonkostenvoordeelHerplaatsen => voordeel(Categorie::HerplaatsenArbeidsgehandicapte),
        Soort::LageInkomensvoordeel => Some(van_lage_inkomens(aanvraag)),
        Soort::Studietoeslag => Some(van_studietoeslag(aanvraag, versie)),
        _ => None,
    }
}

/// What is missing is asked for; any other problem says why there is no amount.
fn uit<T>(gerekend: Result<T, Error>, maak: impl FnOnce(T) -> Berekening) -> Hoogte {
    match gerekend {
        Ok(uitkomst) => Hoogte::Berekend(Box::new(maak(uitkomst))),
        Err(fout) => {
            let velden = nodig(&fout);
            if !velden.is_empty() {
                return Hoogte::VeldenNodig(velden);
            }
            let eerste = fout.fouten().first();
            let (code, bekend) = eerste.map_or((fout.code(), ""), |een| (een.code(), een.verwacht()));
            Hoogte::Onbekend(Leemte { code, bekend: bekend.to_owned() })
        }
    }
}

/// The fields that a calculation misses, by their names here.
fn nodig(fout: &Error) -> Vec<&'static str> {
    const NAMEN: &[&str] = &["normale_arbeidsduur", "functieloon", "verloonde_uren", "aanvang_dienstbetrekking"];
    let ontbreekt = |naam: &&str| {
        fout.fouten().iter().any(|een| een.code() == "ontbreekt" && een.pad().trim_start_matches('/') == *naam)
    };
    NAMEN.iter().copied().filter(ontbreekt).collect()
}

fn leeftijd(aanvraag: &Aanvraag) -> Option<Leeftijd> {
    match (aanvraag.persoon.gegeven(Feit::Geboortedatum), aanvraag.persoon.gegeven(Feit::Leeftijd)) {
        (Some(Gegeven::Datum(geboren)), _) => Some(Leeftijd::Geboren(*geboren)),
        (_, Some(Gegeven::Aantal(jaren))) => u8::try_from(*jaren).ok().map(Leeftijd::Jaren),
        _ => None,
    }
}

fn van_voordeel(aanvraag: &Aanvraag, categorie: loonkostenvoordeel::Categorie) -> Hoogte {
    let Some(uren) = aanvraag.verloonde_uren else { return Hoogte::VeldenNodig(vec!["verloonde_uren"]) };
    let mut invoer = loonkostenvoordeel::Invoer::new(aanvraag.peildatum, categorie, uren);
    if let Some(Gegeven::Datum(aanvang)) = aanvraag.persoon.gegeven(Feit::AanvangDienstbetrekking) {
        invoer.aanvang_dienstbetrekking = Some(*aanvang);
    }
    uit(loonkostenvoordeel::bereken(&invoer), Berekening::Loonkostenvoordeel)
}

fn van_lage_inkomens(aanvraag: &Aanvraag) -> Hoogte {
    let (Some(uren), Some(jaarloon)) = (aanvraag.verloonde_uren, aanvraag.jaarloon) else {
        let missen = [("verloonde_uren", aanvraag.verloonde_uren.is_none()), ("jaarloon", aanvraag.jaarloon.is_none())];
        return Hoogte::VeldenNodig(missen.into_iter().filter_map(|(naam, mist)| mist.then_some(naam)).collect());
    };
    let invoer = lage_inkomensvoordeel::Invoer::new(aanvraag.peildatum, uren, jaarloon);
    uit(lage_inkomensvoordeel::bereken(&invoer), Berekening::LageInkomensvoordeel)
}

fn van_studietoeslag(aanvraag: &Aanvraag, versie: &str) -> Hoogte {
    if versie == "college_kan" {
        let bekend = "de hoogte uit de verordening van de gemeenteraad; een landelijk bedrag was er nog niet";
        return Hoogte::Onbekend(Leemte { code: "hoogte_in_verordening", bekend: bekend.to_owned() });
    }
    let dag = aanvraag.peildatum.datum();
    let jaren = match leeftijd(aanvraag) {
        Some(Leeftijd::Geboren(geboren)) => u8::try_from(leeftijd_in_jaren(geboren, dag, Schrikkeldag::default())).ok(),
        Some(Leeftijd::Jaren(jaren)) => Some(jaren),
        _ => None,
    };
    let Some(jaren) = jaren else { return Hoogte::VeldenNodig(vec!["geboortedatum"]) };
    uit(studietoeslag_minimum(jaren, dag), |rij| Berekening::Studietoeslag {
        bedrag: rij.waarde,
        status: if rij.soort == RijSoort::InWerking { Status::Berekend } else { Status::Geschat },
        bron: rij.bron.tekst(),
    })
}

impl Serialize for Hoogte {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Berekend(berekening) => Record {
                soort: "berekend",
                bedrag: berekening.bedrag(),
                per: berekening.per(),
                ten_minste: matches!(**berekening, Berekening::Studietoeslag { .. }),
                status: berekening.status(),
                berekening,
            }
            .serialize(s),
            Self::VeldenNodig(velden) => Nodig { soort: "velden_nodig", velden }.serialize(s),
            Self::Onbekend(Leemte { code, bekend }) => Onbekend { soort: "onbekend", code, bekend }.serialize(s),
        }
    }
}

impl Serialize for Berekening {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Loonkostensubsidie(uitkomst) => uitkomst.serialize(s),
            Self::Loonkostenvoordeel(uitkomst) => uitkomst.serialize(s),
            Self::LageInkomensvoordeel(uitkomst) => uitkomst.serialize(s),
            Self::Studietoeslag { bron, .. } => Cijfer { reeks: "studietoeslag_minimum", bron }.serialize(s),
        }
    }
}

#[derive(Serialize)]
struct Record<'a> {
    soort: &'static str,
    bedrag: Bedrag,
    per: &'static str,
    ten_minste: bool,
    status: Status,
    berekening: &'a Berekening,
}

#[derive(Serialize)]
struct Nodig<'a> {
    soort: &'static str,
    velden: &'a [&'static str],
}

#[derive(Serialize)]
struct Onbekend<'a> {
    soort: &'static str,
    code: &'a str,
    bekend: &'a str,
}

#[derive(Serialize)]
struct Cijfer {
    reeks: &'static str,
    bron: &'static str,
}

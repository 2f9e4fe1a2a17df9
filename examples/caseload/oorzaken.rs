//! Why two answers differ, read from their own accounts: the figures, the rule versions and the steps that each used.

use std::fmt;

use participatiewet::grootheid::Percentage;
use participatiewet::loonkostensubsidie::{Route, Uitkomst};
use participatiewet::norm::{RijVerwijzing, Waarde};
use participatiewet::parameters::{
    LOONKOSTENSUBSIDIE_FORFAIT, LOONKOSTENSUBSIDIE_MAXIMUM, MINIMUMJEUGDLOON_PERCENTAGE, REFERENTIEMAANDLOON,
    VERGOEDING_WERKGEVERSLASTEN, WETTELIJK_MINIMUMLOON_MAAND, WETTELIJK_MINIMUMLOON_UUR,
};
use participatiewet::tijd::Datum;

use crate::tekst::datum_kort;

/// One reason for a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oorzaak {
    /// What kind of reason.
    pub soort: Soort,
    /// The figures or rule versions behind it.
    pub toelichting: String,
}

/// The kinds of reasons, in the order in which they are told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Soort {
    /// The forfait ended: now there is a loonwaarde.
    EindeForfait,
    /// Another loonwaarde: then and now.
    Loonwaarde(Percentage, Percentage),
    /// Newer figures, because they are set again every 1 January or (before 2017) every year.
    Indexatie(Datum),
    /// Another base from 2024: the referentiemaandloon.
    Referentiemaandloon(Datum),
    /// Another age, in the years with a youth wage: then and now; `None` for the adult wage.
    Leeftijd(Option<u8>, Option<u8>),
    /// Another compensation for employer costs.
    Werkgeverslasten,
    /// Another rule for the hours.
    Urenregel,
    /// The loonwaarde is a percentage of another wage.
    Loonwaardebegrip,
    /// Another figure.
    Cijfer(String),
    /// None of these.
    Onbekend,
}

impl fmt::Display for Soort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EindeForfait => f.write_str("einde forfait"),
            Self::Loonwaarde(oud, nieuw) => write!(f, "loonwaarde {} → {}", oud.getoond(), nieuw.getoond()),
            Self::Indexatie(dag) => write!(f, "indexatie {}", datum_kort(*dag)),
            Self::Referentiemaandloon(dag) => write!(f, "referentiemaandloon {}", dag.jaar()),
            Self::Leeftijd(oud, nieuw) => write!(f, "leeftijd {} → {}", jaren(*oud), jaren(*nieuw)),
            Self::Werkgeverslasten => f.write_str("werkgeverslasten"),
            Self::Urenregel => f.write_str("36-urenregel"),
            Self::Loonwaardebegrip => f.write_str("loonwaarde van minimumloon"),
            Self::Cijfer(naam) => f.write_str(naam),
            Self::Onbekend => f.write_str("oorzaak niet gevonden"),
        }
    }
}

impl Soort {
    /// The kind alone, to count by.
    #[must_use]
    pub fn naam(&self) -> String {
        match self {
            Self::Loonwaarde(..) => "andere loonwaarde".to_owned(),
            Self::Indexatie(_) => "indexatie".to_owned(),
            Self::Referentiemaandloon(_) => "referentiemaandloon".to_owned(),
            Self::Leeftijd(..) => "leeftijd".to_owned(),
            anders => anders.to_string(),
        }
    }
}

/// The reasons why `nu` differs from `toen`, at least one.
#[must_use]
pub fn zoek(toen: &Uitkomst, nu: &Uitkomst) -> Vec<Oorzaak> {
    let gevonden = [route(toen, nu), minimumloon(toen, nu), leeftijd(toen, nu), versies(toen, nu), cijfers(toen, nu)];
    let mut oorzaken: Vec<Oorzaak> = gevonden.into_iter().flatten().collect();
    oorzaken.sort_by(|een, ander| een.soort.cmp(&ander.soort));
    if oorzaken.is_empty() {
        let toelichting = "de verantwoording van de twee uitkomsten verschilt niet op een bekend punt";
        oorzaken.push(Oorzaak::new(Soort::Onbekend, toelichting));
    }
    oorzaken
}

impl Oorzaak {
    fn new(soort: Soort, toelichting: impl Into<String>) -> Self {
        Self { soort, toelichting: toelichting.into() }
    }

    fn van_naar(soort: Soort, wat: &str, oud: &str, nieuw: &str) -> Self {
        Self::new(soort, format!("{wat} van {oud} naar {nieuw}"))
    }
}

/// Where the maximum held both times, the loonwaarde played no part.
fn beide_begrensd(toen: &Uitkomst, nu: &Uitkomst) -> bool {
    toen.begrensd() && nu.begrensd()
}

fn route(toen: &Uitkomst, nu: &Uitkomst) -> Vec<Oorzaak> {
    match (toen.invoer().route, nu.invoer().route) {
        (Route::Forfaitair, Route::Loonwaarde(nieuw)) => {
            let toelichting = format!("een jaar eerder gold het forfait, nu een loonwaarde van {}", nieuw.getoond());
            vec![Oorzaak::new(Soort::EindeForfait, toelichting)]
        }
        (Route::Loonwaarde(oud), Route::Loonwaarde(nieuw)) if oud != nieuw && !beide_begrensd(toen, nu) => {
            vec![Oorzaak::van_naar(Soort::Loonwaarde(oud, nieuw), "loonwaarde", &oud.getoond(), &nieuw.getoond())]
        }
        _ => Vec::new(),
    }
}

/// The row of the minimum wage, whichever series that is.
fn loonrij(uitkomst: &Uitkomst) -> Option<&RijVerwijzing> {
    let reeksen = [WETTELIJK_MINIMUMLOON_MAAND.naam, REFERENTIEMAANDLOON.naam, WETTELIJK_MINIMUMLOON_UUR.naam];
    uitkomst.verantwoording().rijen.iter().find(|rij| reeksen.contains(&rij.reeks))
}

fn minimumloon(toen: &Uitkomst, nu: &Uitkomst) -> Vec<Oorzaak> {
    let (Some(oud), Some(nieuw)) = (loonrij(toen), loonrij(nu)) else { return Vec::new() };
    if oud.reeks != nieuw.reeks {
        let (oud, nieuw) = (omschreven(oud), omschreven(nieuw));
        return vec![Oorzaak::van_naar(Soort::Referentiemaandloon(nu.bedragen_datum()), "minimumloon", &oud, &nieuw)];
    }
    if oud.van == nieuw.van {
        return Vec::new();
    }
    let soort = Soort::Indexatie(nu.bedragen_datum());
    vec![Oorzaak::van_naar(soort, "minimumloon", &omschreven(oud), &omschreven(nieuw))]
}

/// `€ 2.294,40 (referentiemaandloon, 1-1-2026)`.
fn omschreven(rij: &RijVerwijzing) -> String {
    let van = rij.van.map_or_else(String::new, |van| format!(", {}", datum_kort(van)));
    format!("{} ({}{van})", rij.waarde.getoond(), rij.naam().replace('_', " "))
}

/// The age of the youth wage that was used; `None` for the adult wage.
fn jeugd(uitkomst: &Uitkomst) -> Option<u8> {
    uitkomst.verantwoording().rijen.iter().find_map(|rij| rij.leeftijd)
}

/// `19`, or `volwassen`.
fn jaren(leeftijd: Option<u8>) -> String {
    leeftijd.map_or_else(|| "volwassen".to_owned(), |jaren| jaren.to_string())
}

fn leeftijd(toen: &Uitkomst, nu: &Uitkomst) -> Vec<Oorzaak> {
    let (oud, nieuw) = (jeugd(toen), jeugd(nu));
    if oud == nieuw {
        return Vec::new();
    }
    let wat = "leeftijd van het minimumloon";
    vec![Oorzaak::van_naar(Soort::Leeftijd(oud, nieuw), wat, &jaren(oud), &jaren(nieuw))]
}

/// The value of a step.
fn stap(uitkomst: &Uitkomst, code: &str) -> Option<Waarde> {
    uitkomst.verantwoording().stappen.iter().find(|stap| stap.code() == code).map(|stap| stap.waarde())
}

/// The version of a part of the rule.
fn versie(uitkomst: &Uitkomst, onderdeel: &str) -> Option<&'static str> {
    let versies = &uitkomst.verantwoording().versies;
    versies.iter().find(|versie| versie.onderdeel == onderdeel).map(|versie| versie.versie)
}

fn versies(toen: &Uitkomst, nu: &Uitkomst) -> Vec<Oorzaak> {
    let mut oorzaken = Vec::new();
    let anders = |onderdeel| match (versie(toen, onderdeel), versie(nu, onderdeel)) {
        (Some(oud), Some(nieuw)) if oud != nieuw => Some(()),
        _ => None,
    };
    // Another rule for the hours is a reason only if it gives another factor.
    let (oud, nieuw) = (stap(toen, "urenfactor"), stap(nu, "urenfactor"));
    if let (Some(()), Some(oud), Some(nieuw)) = (anders("urenfactor"), oud, nieuw)
        && oud != nieuw
    {
        let wat = "de uren tellen vanaf 2024 op 36 uur: factor";
        oorzaken.push(Oorzaak::van_naar(Soort::Urenregel, wat, &oud.getoond(), &nieuw.getoond()));
    }
    if anders("loonwaarde").is_some() && !beide_begrensd(toen, nu) {
        let toelichting = "de loonwaarde is vanaf 2017 een percentage van het minimumloon, eerder van het functieloon";
        oorzaken.push(Oorzaak::new(Soort::Loonwaardebegrip, toelichting));
    }
    oorzaken
}

/// Figures of the same series with another value. The minimum wage and the age are told above; the maximum and the
/// forfait belong to the route.
fn cijfers(toen: &Uitkomst, nu: &Uitkomst) -> Vec<Oorzaak> {
    let elders = [
        WETTELIJK_MINIMUMLOON_MAAND.naam,
        REFERENTIEMAANDLOON.naam,
        WETTELIJK_MINIMUMLOON_UUR.naam,
        LOONKOSTENSUBSIDIE_MAXIMUM.naam,
        LOONKOSTENSUBSIDIE_FORFAIT.naam,
    ];
    let rijen = nu.verantwoording().rijen.iter().filter(|rij| !elders.contains(&rij.reeks));
    let anders = rijen.filter_map(|nieuw| {
        let oud = toen.verantwoording().rijen.iter().find(|oud| oud.naam() == nieuw.naam())?;
        (oud.waarde != nieuw.waarde).then_some((oud, nieuw))
    });
    let oorzaak = |(oud, nieuw): (&RijVerwijzing, &RijVerwijzing)| {
        let soort = match nieuw.reeks {
            reeks if reeks == VERGOEDING_WERKGEVERSLASTEN.naam => Soort::Werkgeverslasten,
            reeks if reeks == MINIMUMJEUGDLOON_PERCENTAGE.naam => Soort::Cijfer("percentage minimumjeugdloon".into()),
            reeks => Soort::Cijfer(reeks.replace('_', " ")),
        };
        let wat = nieuw.naam().replace('_', " ");
        Oorzaak::van_naar(soort, &wat, &oud.waarde.getoond(), &nieuw.waarde.getoond())
    };
    anders.map(oorzaak).collect()
}

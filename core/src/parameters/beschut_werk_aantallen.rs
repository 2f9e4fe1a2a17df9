//! The number of places for *beschut werk* (sheltered work) per municipality and year (Participatiewet art. 10b lid 4), as the
//! annexes print it. A year that was not found has no number: nothing is interpolated, and municipalities that merged are
//! never added up.

use super::LAATSTE_BEKENDE_DAG;
use crate::bron::Bron;
use crate::fout::{Error, Fout};
use crate::norm::{Eenheid, Reeks, Rij};
use crate::tijd::Datum;

/// One line per municipality: code, name, the municipality it went into, and a column for each of [`JAARGANGEN`].
const BESTAND: &str = include_str!("../../data/beschut_werk_aantallen.csv");
const AANTAL_JAREN: usize = 5;

/// One annex.
#[derive(Debug, Clone, Copy)]
struct Jaargang {
    jaar: i32,
    bron: Bron,
    gelezen_op: Datum,
    noot: &'static str,
}

const fn jaargang(jaar: i32, bron: &'static str, (maand, dag): (u32, u32), noot: &'static str) -> Jaargang {
    Jaargang { jaar, bron: Bron::new(bron), gelezen_op: Datum::constant(jaar, maand, dag), noot }
}

const DAG_NIET_BEKEND: &str =
    "Op welke dag het aantal van dit jaar in de tekst kwam, is niet gevonden; gelezen in de tekst van de genoemde dag.";

static JAARGANGEN: [Jaargang; AANTAL_JAREN] = [
    jaargang(2017, "Stcrt. 2017, 4882", (1, 1), "Met terugwerkende kracht; niet de hele bijlage is gelezen."),
    jaargang(2018, "Stcrt. 2017, 68246", (1, 1), "Niet de hele bijlage is gelezen."),
    jaargang(2022, "Regeling Pw art. 15b", (12, 20), DAG_NIET_BEKEND),
    jaargang(2024, "Regeling Pw art. 15b", (6, 1), DAG_NIET_BEKEND),
    jaargang(2026, "Regeling Pw art. 15b", (4, 2), DAG_NIET_BEKEND),
];

const SOM: &str = "Opgeteld uit de aantallen per gemeente; de bijlage noemt geen totaal.";

/// The number for the whole country at the end of the year.
pub static BESCHUT_WERK_LANDELIJK: Reeks<u32> = Reeks {
    naam: "beschut_werk_landelijk",
    omschrijving: "Beschut werk, aantal plaatsen aan het eind van het jaar in het hele land",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2017, 1, 1, 2600, "Stcrt. 2017, 4882; trouw.nl")
            .met_noot("Regel 'Som' van de bijlage; handicap.nl noemt 2597."),
        Rij::vanaf(2018, 1, 1, 4591, "handicap.nl")
            .onbevestigd()
            .met_noot("Voorlopig cijfer, niet met de bijlage vergeleken.")
            .onbekend_vanaf(2019, 1, 1),
        Rij::vanaf(2022, 1, 1, 9506, "Regeling Pw art. 15b").met_noot(SOM).onbekend_vanaf(2023, 1, 1),
        Rij::vanaf(2024, 1, 1, 11_094, "Regeling Pw art. 15b").met_noot(SOM).onbekend_vanaf(2025, 1, 1),
        Rij::vanaf(2026, 1, 1, 12_823, "Regeling Pw art. 15b").met_noot(SOM),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// A municipality with its numbers; municipalities that no longer exist are here too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gemeente {
    /// Code of Statistics Netherlands, four digits.
    pub cbs_code: &'static str,
    /// Name, as in the newest annex that has it.
    pub naam: &'static str,
    /// The municipality that it went into, where the annexes show that; its number is not a sum of the old ones.
    pub opgegaan_in: Option<&'static str>,
    aantallen: [Option<u32>; AANTAL_JAREN],
}

/// The number of places of one municipality at the end of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aantal {
    /// Code of Statistics Netherlands.
    pub cbs_code: &'static str,
    /// Name.
    pub gemeente: &'static str,
    /// The year.
    pub jaar: i32,
    /// Places at the end of the year, together with those of earlier years.
    pub plaatsen: u32,
    /// The annex.
    pub bron: Bron,
    /// The day of the text in which the number was read; for a decision of before that day the number may have been another.
    pub gelezen_op: Datum,
    /// A remark; empty when there is none.
    pub noot: &'static str,
}

impl Gemeente {
    fn lees(regel: &'static str) -> Option<Self> {
        let mut delen = regel.split(';');
        let (cbs_code, naam, opgegaan_in) = (delen.next()?, delen.next()?, delen.next()?);
        let mut aantallen = [None; AANTAL_JAREN];
        for (plek, deel) in aantallen.iter_mut().zip(delen) {
            *plek = deel.parse().ok();
        }
        Some(Self { cbs_code, naam, opgegaan_in: (!opgegaan_in.is_empty()).then_some(opgegaan_in), aantallen })
    }

    /// The number of that year; `None` when it was not found, or when the municipality did not exist or had no number.
    #[must_use]
    pub fn aantal(&self, jaar: i32) -> Option<Aantal> {
        let (jaargang, plaatsen) = JAARGANGEN.iter().zip(self.aantallen).find(|(jaargang, _)| jaargang.jaar == jaar)?;
        let Jaargang { bron, gelezen_op, noot, .. } = *jaargang;
        let (cbs_code, gemeente) = (self.cbs_code, self.naam);
        Some(Aantal { cbs_code, gemeente, jaar, plaatsen: plaatsen?, bron, gelezen_op, noot })
    }
}

/// The whole table, read once: for many lookups.
///
/// ```
/// use participatiewet::parameters::BeschutWerkAantallen;
/// let tabel = BeschutWerkAantallen::lees();
/// let gemeenten = tabel.gemeenten().iter().filter(|gemeente| gemeente.aantal(2026).is_some());
/// assert_eq!(gemeenten.count(), 342);
/// ```
#[derive(Debug, Clone)]
pub struct BeschutWerkAantallen {
    gemeenten: Vec<Gemeente>,
    /// Bare names in alphabetical order, with the place of the municipality.
    namen: Vec<(String, usize)>,
}

impl BeschutWerkAantallen {
    /// Reads the table.
    #[must_use]
    pub fn lees() -> Self {
        let gemeenten: Vec<Gemeente> = regels().filter_map(Gemeente::lees).collect();
        let mut namen: Vec<(String, usize)> =
            gemeenten.iter().enumerate().map(|(plek, gemeente)| (kaal(gemeente.naam).collect(), plek)).collect();
        namen.sort_unstable();
        Self { gemeenten, namen }
    }

    /// Every municipality, by its code.
    #[must_use]
    pub fn gemeenten(&self) -> &[Gemeente] {
        &self.gemeenten
    }

    /// The municipality with this name or code.
    ///
    /// # Errors
    /// As [`beschut_werk_aantal`].
    pub fn gemeente(&self, naam_of_code: &str) -> Result<&Gemeente, Error> {
        let plek = match code(naam_of_code) {
            Some(code) => self.gemeenten.binary_search_by(|gemeente| gemeente.cbs_code.cmp(&code)).ok(),
            None => {
                let gezocht: String = kaal(voluit(naam_of_code)).collect();
                let plek = self.namen.binary_search_by(|(naam, _)| naam.as_str().cmp(&gezocht)).ok();
                plek.and_then(|plek| self.namen.get(plek)).map(|(_, plek)| *plek)
            }
        };
        plek.and_then(|plek| self.gemeenten.get(plek)).ok_or_else(|| onbekend(naam_of_code).into())
    }
}

/// The number of places for beschut werk of a municipality (name, or code of Statistics Netherlands) at the end of a year.
///
/// Capitals, accents, spaces and punctuation do not matter. `None`: the number of that year was not found, or the
/// municipality did not exist then. One lookup reads along the table; for many, see [`BeschutWerkAantallen`].
///
/// # Errors
/// `onbekende_gemeente`, with the nearest names.
///
/// ```
/// use participatiewet::parameters::beschut_werk_aantal;
/// let aantal = beschut_werk_aantal("stadskanaal", 2026)?.unwrap();
/// assert_eq!((aantal.plaatsen, aantal.cbs_code), (56, "0037"));
/// assert_eq!(beschut_werk_aantal("Stadskanaal", 2023)?, None); // not found, and never a guess between 2022 and 2024
/// let fout = beschut_werk_aantal("Stadskannaal", 2026).unwrap_err();
/// assert!(fout.to_string().contains("Stadskanaal"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn beschut_werk_aantal(gemeente: &str, jaar: i32) -> Result<Option<Aantal>, Error> {
    let gezocht = voluit(gemeente);
    let code = code(gezocht);
    let past = |regel: &&'static str| {
        let mut delen = regel.split(';');
        match (&code, delen.next(), delen.next()) {
            (Some(code), Some(eigen), _) => code == eigen,
            (None, _, Some(naam)) => kaal(naam).eq(kaal(gezocht)),
            _ => false,
        }
    };
    match regels().find(past).and_then(Gemeente::lees) {
        Some(gevonden) => Ok(gevonden.aantal(jaar)),
        None => Err(onbekend(gemeente).into()),
    }
}

/// The years of which numbers were found, with the source and a remark.
#[must_use]
pub fn beschut_werk_jaren() -> Vec<(i32, Bron, &'static str)> {
    JAARGANGEN.iter().map(|jaargang| (jaargang.jaar, jaargang.bron, jaargang.noot)).collect()
}

fn regels() -> impl Iterator<Item = &'static str> {
    BESTAND.lines().skip(1)
}

/// `37`, `0037` and `GM0037` as four digits; `None` for a name.
fn code(tekst: &str) -> Option<String> {
    let cijfers = tekst.trim();
    let cijfers = cijfers.strip_prefix("GM").unwrap_or(cijfers);
    let is_code = (1..=4).contains(&cijfers.len()) && cijfers.bytes().all(|teken| teken.is_ascii_digit());
    is_code.then(|| format!("{cijfers:0>4}"))
}

/// Two municipalities that are better known by another name.
fn voluit(naam: &str) -> &str {
    const BIJNAMEN: [(&str, &str); 2] = [("denhaag", "'s-Gravenhage"), ("denbosch", "'s-Hertogenbosch")];
    BIJNAMEN.iter().find(|(bijnaam, _)| kaal(naam).eq(bijnaam.chars())).map_or(naam, |(_, voluit)| *voluit)
}

/// The letters and digits of a name: small, without accents.
fn kaal(naam: &str) -> impl Iterator<Item = char> {
    naam.chars().flat_map(char::to_lowercase).filter(|teken| teken.is_alphanumeric()).map(|teken| match teken {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        anders => anders,
    })
}

/// The problem of a municipality that is in no table, with the nearest ones that are.
#[cold]
fn onbekend(gemeente: &str) -> Fout {
    const VERWACHT: &str = "de naam of de CBS-code van een gemeente in de bijlagen die zijn gevonden";
    const MEESTE: usize = 3;
    const GENOEG_OM_AAN_TE_VULLEN: usize = 3;
    let gezocht: String = kaal(gemeente).take(40).collect();
    let lengte = gezocht.chars().count();
    let afstand = |naam: &str| {
        let naam: String = kaal(naam).collect();
        let begint = lengte >= GENOEG_OM_AAN_TE_VULLEN && naam.starts_with(&gezocht);
        let afstand = strsim::levenshtein(&gezocht, &naam);
        // one letter in four may differ
        (begint || afstand.saturating_mul(4) <= lengte.max(4)).then_some(afstand)
    };
    let mut nabij: Vec<(usize, &str)> =
        regels().filter_map(|regel| regel.split(';').nth(1)).filter_map(|naam| Some((afstand(naam)?, naam))).collect();
    nabij.sort_unstable();
    let namen: Vec<String> = nabij.iter().take(MEESTE).map(|(_, naam)| format!("'{naam}'")).collect();
    let verwacht =
        if namen.is_empty() { VERWACHT.to_owned() } else { format!("{VERWACHT}; bedoelt u {}?", namen.join(" of ")) };
    Fout::new("onbekende_gemeente", "/gemeente", verwacht).met_waarde(gemeente)
}

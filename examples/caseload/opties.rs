//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::paden;

/// What `--help` prints.
pub const HULP: &str = "\
Rekent de loonkostensubsidie van elke zaak in een bestand, en zegt waarom het bedrag anders is dan een jaar eerder.
Toetst ook de doelgroepen en voorzieningen van wie in het bestand gegevens over de persoon staan; het college beslist.

  cargo run --release --example caseload -- [PAD] [--jaar JJJJ] [--uitleg ZAAK [--alles]] [--uit MAP]
                                                  [--laatste-bekende]

  PAD                het bestand: CSV in UTF-8 met puntkomma's en een kopregel (standaard examples/data/caseload.csv)
  --jaar JJJJ        alleen de zaken met een peildatum in dat jaar
  --uitleg ZAAK      de hele berekening van één zaaknummer, of wat eraan mankeert; schrijft niets
  --alles            bij --uitleg: ook de groepen en voorzieningen waarvoor niet aan de voorwaarden is voldaan
  --uit MAP          de map voor resultaat.csv, groepen.csv en problemen.csv (standaard examples/uit)
  --laatste-bekende  reken na de bekende bedragen met de laatste bekende; die uitkomsten heten geschat
  --help             deze tekst

Afsluitcode: 0 als het bestand te lezen was (ook als rijen een probleem hebben), anders 2.
De kolommen staan in examples/data/README.md.
";

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opdracht {
    /// `--help`.
    Hulp,
    /// Compute a file.
    Reken(Opties),
}

/// The options of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opties {
    /// The file to read.
    pub bestand: PathBuf,
    /// Only cases with a peildatum in this year.
    pub jaar: Option<i32>,
    /// Explain this case.
    pub uitleg: Option<String>,
    /// Explain what is `nee` too.
    pub alles: bool,
    /// Where the results go.
    pub uit: PathBuf,
    /// Past the known figures: use the last known ones.
    pub laatste_bekende: bool,
}

const BEKEND: &[&str] = &["--jaar", "--uitleg", "--alles", "--uit", "--laatste-bekende", "--help"];

/// Reads the arguments (without the name of the program).
///
/// # Errors
/// What is wrong, in plain Dutch.
pub fn lees(args: impl IntoIterator<Item = OsString>) -> Result<Opdracht, String> {
    let mut bestand: Option<PathBuf> = None;
    let mut opties = Opties {
        bestand: PathBuf::new(),
        jaar: None,
        uitleg: None,
        alles: false,
        uit: paden::standaard("uit"),
        laatste_bekende: false,
    };
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let tekst = arg.to_string_lossy().into_owned();
        let (naam, direct) = match tekst.split_once('=') {
            Some((naam, waarde)) if naam.starts_with("--") => (naam.to_owned(), Some(OsString::from(waarde))),
            _ => (tekst, None),
        };
        let mut waarde = |wat: &str| {
            let waarde = direct.clone().or_else(|| args.next());
            waarde.filter(|waarde| !waarde.is_empty()).ok_or_else(|| format!("{naam} vraagt {wat}"))
        };
        match naam.as_str() {
            "--help" | "-h" => return Ok(Opdracht::Hulp),
            "--alles" => opties.alles = true,
            "--laatste-bekende" => opties.laatste_bekende = true,
            "--jaar" => opties.jaar = Some(jaar(&waarde("een jaar, bijvoorbeeld 2026")?.to_string_lossy())?),
            "--uitleg" => opties.uitleg = Some(waarde("een zaaknummer")?.to_string_lossy().into_owned()),
            "--uit" => opties.uit = waarde("een map")?.into(),
            _ if naam.starts_with('-') => return Err(onbekend(&naam)),
            _ if bestand.is_some() => return Err(format!("één bestand tegelijk; '{naam}' is het tweede")),
            _ => bestand = Some(arg.into()),
        }
    }
    opties.bestand = bestand.unwrap_or_else(|| paden::standaard("data/caseload.csv"));
    Ok(Opdracht::Reken(opties))
}

fn jaar(tekst: &str) -> Result<i32, String> {
    let vier_cijfers = tekst.len() == 4 && tekst.bytes().all(|teken| teken.is_ascii_digit());
    let jaar = tekst.parse().ok().filter(|_| vier_cijfers);
    jaar.ok_or_else(|| format!("--jaar '{tekst}' is geen jaar van vier cijfers, bijvoorbeeld 2026"))
}

fn onbekend(naam: &str) -> String {
    let nabij = crate::tekst::nabij(naam, BEKEND.iter().copied(), 1);
    let bedoelt = nabij.first().map_or_else(String::new, |nabij| format!("; bedoelt u {nabij}?"));
    format!("onbekende optie '{naam}'{bedoelt}")
}

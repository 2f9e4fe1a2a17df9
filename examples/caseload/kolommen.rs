//! The columns of the file, and what an empty cell means in each of them.
//!
//! An empty cell is never guessed: either it is a problem of its row, or its meaning is declared here. The declaration
//! is printed with every run.

use participatiewet::Fout;

use crate::tekst::nabij;

/// What an empty cell means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leeg {
    /// Nothing: a problem of the row.
    Fout,
    /// The fact was not supplied; the library then takes its default, or tells that it cannot do without.
    NietOpgegeven(&'static str),
    /// The same as this text.
    Betekent(&'static str),
}

/// One column.
#[derive(Debug, PartialEq, Eq)]
pub struct Kolom {
    /// The name in the header; for all but [`ZAAKNUMMER`] and [`VORIGE_LOONWAARDE`] also the field of the library.
    pub naam: &'static str,
    /// Whether the file must have it.
    pub verplicht: bool,
    /// What an empty cell means.
    pub leeg: Leeg,
}

/// Names the case in the administration of the municipality.
pub const ZAAKNUMMER: &str = "zaaknummer";
/// The loonwaarde a year before the peildatum, or `forfait`; only for the comparison.
pub const VORIGE_LOONWAARDE: &str = "vorige_loonwaarde";
/// Columns of percentages: one fraction makes every 0 and 1 in the same column doubtful.
pub const PERCENTAGES: [&str; 3] = ["loonwaarde", VORIGE_LOONWAARDE, "vakantiebijslag_loonwaarde"];

const fn kolom(naam: &'static str, verplicht: bool, leeg: Leeg) -> Kolom {
    Kolom { naam, verplicht, leeg }
}

/// Every column that the example knows: here, and only here, stands what an empty cell means.
pub static KOLOMMEN: &[Kolom] = &[
    kolom(ZAAKNUMMER, true, Leeg::Fout),
    kolom("peildatum", true, Leeg::Fout),
    kolom("ingangsdatum", false, Leeg::Fout),
    kolom("aanvang_dienstbetrekking", false, Leeg::NietOpgegeven("de baan begon op de ingangsdatum")),
    kolom("loonwaarde", false, Leeg::NietOpgegeven("alleen goed als forfaitair ja is")),
    kolom(VORIGE_LOONWAARDE, false, Leeg::NietOpgegeven("een jaar eerder gold dezelfde loonwaarde")),
    kolom("forfaitair", false, Leeg::Betekent("nee")),
    kolom("arbeidsduur", true, Leeg::Fout),
    kolom(
        "normale_arbeidsduur",
        false,
        Leeg::NietOpgegeven("alleen goed vanaf 2024, de uren tellen dan zonder maximum"),
    ),
    kolom("leeftijd", false, Leeg::NietOpgegeven("zonder geboortedatum het minimumloon voor volwassenen")),
    kolom("geboortedatum", false, Leeg::NietOpgegeven("zonder leeftijd het minimumloon voor volwassenen")),
    kolom("functieloon", false, Leeg::NietOpgegeven("alleen goed vanaf 2017 en bij het forfait")),
    kolom("vakantiebijslag_loonwaarde", false, Leeg::NietOpgegeven("het wettelijke percentage")),
    kolom("beschut", false, Leeg::Betekent("nee")),
];

/// The header of a file: which column stands where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kop {
    /// The columns in the order of the file.
    pub kolommen: Vec<&'static Kolom>,
}

impl Kop {
    /// Reads the header; capitals and spaces do not matter (`Normale arbeidsduur`).
    ///
    /// # Errors
    /// Every unknown, double and missing column at once.
    pub fn lees(cellen: &[String]) -> Result<Self, Vec<Fout>> {
        let (mut kolommen, mut fouten): (Vec<&'static Kolom>, Vec<Fout>) = (Vec::new(), Vec::new());
        let mut onbekend: Vec<String> = Vec::new();
        for cel in cellen {
            let naam = genormaliseerd(cel);
            match KOLOMMEN.iter().find(|kolom| kolom.naam == naam) {
                None => {
                    fouten.push(onbekende_kolom(cel, &naam));
                    onbekend.push(naam);
                }
                Some(kolom) if kolommen.contains(&kolom) => {
                    fouten.push(Fout::new("dubbele_kolom", pad(&naam), "elke kolom één keer").met_waarde(cel));
                }
                Some(kolom) => kolommen.push(kolom),
            }
        }
        let is_er = |naam| kolommen.iter().any(|kolom| kolom.naam == naam);
        for kolom in KOLOMMEN.iter().filter(|kolom| kolom.verplicht && !is_er(kolom.naam)) {
            fouten.push(kolom_ontbreekt(kolom.naam, "een kolom met deze naam", &onbekend));
        }
        if !is_er("loonwaarde") && !is_er("forfaitair") {
            fouten.push(kolom_ontbreekt("loonwaarde", "een kolom loonwaarde of forfaitair", &onbekend));
        }
        if fouten.is_empty() { Ok(Self { kolommen }) } else { Err(fouten) }
    }

    /// Where the column stands.
    #[must_use]
    pub fn plek(&self, naam: &str) -> Option<usize> {
        self.kolommen.iter().position(|kolom| kolom.naam == naam)
    }
}

/// The path of a column in a problem, as the library writes it.
#[must_use]
pub fn pad(naam: &str) -> String {
    format!("/{naam}")
}

fn genormaliseerd(cel: &str) -> String {
    cel.trim().to_lowercase().replace([' ', '-'], "_")
}

fn onbekende_kolom(cel: &str, naam: &str) -> Fout {
    let verwacht = match nabij(naam, KOLOMMEN.iter().map(|kolom| kolom.naam), 1).first() {
        Some(nabij) => format!("een bekende kolom; bedoelt u '{nabij}'?"),
        None => "een bekende kolom; haal deze weg of geef hem een bekende naam".to_owned(),
    };
    Fout::new("onbekende_kolom", "/kop", verwacht).met_waarde(cel.trim())
}

fn kolom_ontbreekt(naam: &str, wat: &str, onbekend: &[String]) -> Fout {
    let lijkt = nabij(naam, onbekend.iter().map(String::as_str), 1);
    let verwacht = match lijkt.first() {
        Some(lijkt) => format!("{wat}; de kolom '{lijkt}' lijkt erop"),
        None => wat.to_owned(),
    };
    Fout::new("kolom_ontbreekt", pad(naam), verwacht)
}

//! The columns of the file, and what an empty cell means in each of them.
//!
//! An empty cell is never guessed: either it is a problem of its row, or its meaning is declared here. The declaration
//! is printed with every run.
//!
//! Beside the columns of the loonkostensubsidie a file may have those of the person: the name of any fact of the
//! catalogue of the library, and `volledig`.

use std::sync::LazyLock;

use participatiewet::Fout;
use participatiewet::feiten::{Feit, catalogus};

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

/// The names of lists that are complete (`uitkeringen`, `werk`, `besluiten`), with a comma or a space between them.
pub const VOLLEDIG: &str = "volledig";
/// What an empty cell means in a column about the person: that nobody knows, never that it is not so.
pub const NIET_BEKEND: &str = "niet bekend; nooit vanzelf nee";

/// The columns about the person: every fact of the catalogue that is not in [`KOLOMMEN`] already, and [`VOLLEDIG`].
pub static FEITKOLOMMEN: LazyLock<Vec<Kolom>> = LazyLock::new(|| {
    let namen = catalogus().into_iter().map(|feit| feit.feit).chain([VOLLEDIG]);
    let eigen = namen.filter(|naam| KOLOMMEN.iter().all(|kolom| kolom.naam != *naam));
    eigen.map(|naam| kolom(naam, false, Leeg::NietOpgegeven(NIET_BEKEND))).collect()
});

impl Kolom {
    /// Whether the loonkostensubsidie reads it.
    #[must_use]
    pub fn van_subsidie(&self) -> bool {
        KOLOMMEN.iter().any(|kolom| kolom.naam == self.naam)
    }

    /// Whether it says something about the person; a few columns serve both.
    #[must_use]
    pub fn van_persoon(&self) -> bool {
        self.naam == VOLLEDIG || Feit::van_naam(self.naam).is_some()
    }
}

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
            match KOLOMMEN.iter().chain(FEITKOLOMMEN.iter()).find(|kolom| kolom.naam == naam) {
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
    // The columns that every file has come first: of two names that are as near, the one that is meant more often.
    let beste = |kolommen: &'static [Kolom]| nabij(naam, kolommen.iter().map(|kolom| kolom.naam), 1).pop();
    let dichtst = nabij(naam, [beste(KOLOMMEN), beste(&FEITKOLOMMEN)].into_iter().flatten(), 1);
    let verwacht = match dichtst.first() {
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

//! What is needed for one penalty payment, and how it is read.

use std::borrow::Cow;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::parameters::DWANGSOM_DAGEN;
use crate::termijnen::{Keuzes, cijfer, lezen};
use crate::tijd::{Datum, Peildatum};

/// The names of the fields.
pub const VELDEN: &[&str] =
    &["ingebrekestelling", "laatste_dag", "besluit", "tot_en_met", "aanvragers", "uitzondering", "keuzes"];

/// Why there is no penalty payment (Awb 4:17 lid 5, until 2025 lid 6). The authority establishes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uitzondering {
    /// The notice came unreasonably late (onder a).
    OnredelijkLaat,
    /// The applicant is no interested party (onder b).
    GeenBelanghebbende,
    /// The application is manifestly inadmissible or unfounded (onder c).
    Kennelijk,
}

const UITZONDERINGEN: &[(&str, Uitzondering)] = &[
    ("onredelijk_laat", Uitzondering::OnredelijkLaat),
    ("geen_belanghebbende", Uitzondering::GeenBelanghebbende),
    ("kennelijk", Uitzondering::Kennelijk),
];

impl Uitzondering {
    pub(super) const fn onderdeel(self) -> &'static str {
        match self {
            Self::OnredelijkLaat => "a",
            Self::GeenBelanghebbende => "b",
            Self::Kennelijk => "c",
        }
    }

    pub(super) const fn in_woorden(self) -> &'static str {
        match self {
            Self::OnredelijkLaat => "het bestuursorgaan is onredelijk laat in gebreke gesteld",
            Self::GeenBelanghebbende => "de aanvrager is geen belanghebbende",
            Self::Kennelijk => "de aanvraag is kennelijk niet-ontvankelijk of kennelijk ongegrond",
        }
    }
}

impl Serialize for Uitzondering {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let naam = UITZONDERINGEN.iter().find(|(_, een)| een == self).map_or("", |(naam, _)| naam);
        s.serialize_str(naam)
    }
}

/// Until when the days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Einde {
    /// The day on which the decision was made known.
    Besluit(Datum),
    /// There is no decision yet: up to and including this day.
    Lopend(Datum),
}

/// One decision that is late.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invoer {
    /// The day on which the written notice came in. It picks the law and the amounts.
    pub ingebrekestelling: Peildatum,
    /// Last day of the term for the decision.
    pub laatste_dag: Datum,
    /// Until when the days are counted.
    pub einde: Einde,
    /// How many applicants share it, at least one; left out: one.
    pub aanvragers: Option<u32>,
    /// What the authority established against it; left out: nothing.
    pub uitzondering: Option<Uitzondering>,
    /// Readings.
    pub keuzes: Keuzes,
}

impl Invoer {
    /// One applicant, no exception.
    #[must_use]
    pub fn new(ingebrekestelling: Peildatum, laatste_dag: Datum, einde: Einde) -> Self {
        let keuzes = Keuzes::default();
        Self { ingebrekestelling, laatste_dag, einde, aanvragers: None, uitzondering: None, keuzes }
    }

    /// Reads the named fields of one request; `besluit` or `tot_en_met` says until when.
    ///
    /// # Errors
    /// Every problem at once.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::termijnen::dwangsom::Invoer;
    /// let velden = [("ingebrekestelling".into(), Ruw::tekst("2026-06-01"))];
    /// let fouten: Vec<_> = Invoer::lees(&velden).unwrap_err().fouten().iter().map(|f| f.pad().to_owned()).collect();
    /// assert_eq!(fouten, ["/laatste_dag", "/besluit"]);
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let ingebrekestelling = lezen::wetsdag(&mut lezer, "ingebrekestelling");
        let laatste_dag = lezer.nodig("laatste_dag", "de laatste dag van de beslistermijn", Ruw::datum).gegeven();
        let besluit = lezer.veld("besluit", Ruw::datum);
        let tot_en_met = lezer.veld("tot_en_met", Ruw::datum);
        let aanvragers = lezer.veld("aanvragers", Ruw::aantal).gegeven();
        let uitzondering = lezer.keuze("uitzondering", UITZONDERINGEN).gegeven();
        let keuzes = lezen::keuzes(&mut lezer);
        let mut fouten = lezer.fouten;
        const VERWACHT: &str = "besluit (de dag van de bekendmaking) of tot_en_met, precies één van de twee";
        let einde = match (besluit, tot_en_met) {
            (Veld::Afwezig, Veld::Afwezig) => {
                fouten.push(Fout::new("ontbreekt", "/besluit", VERWACHT));
                None
            }
            (gegeven, Veld::Afwezig) => gegeven.gegeven().map(Einde::Besluit),
            (Veld::Afwezig, gegeven) => gegeven.gegeven().map(Einde::Lopend),
            _ => {
                fouten.push(Fout::new("dubbel", "/tot_en_met", VERWACHT));
                None
            }
        };
        fouten.extend(problemen(ingebrekestelling, aanvragers));
        match (ingebrekestelling, laatste_dag, einde) {
            (Some(ingebrekestelling), Some(laatste_dag), Some(einde)) if fouten.is_empty() => {
                Ok(Self { ingebrekestelling, laatste_dag, einde, aanvragers, uitzondering, keuzes })
            }
            _ => Err(lezen::fout(VELDEN, fouten)),
        }
    }
}

pub(super) fn controleer(invoer: &Invoer) -> Result<(), Error> {
    Error::uit(problemen(Some(invoer.ingebrekestelling), invoer.aanvragers)).map_or(Ok(()), Err)
}

fn problemen(ingebrekestelling: Option<Peildatum>, aanvragers: Option<u32>) -> Vec<Fout> {
    const VERWACHT: &str = "ten minste één aanvrager";
    let bekend = |dag: Peildatum| cijfer::zoek(&DWANGSOM_DAGEN, dag.datum(), "/ingebrekestelling").err();
    let geen = aanvragers.filter(|aantal| *aantal == 0);
    let aantal = geen.map(|aantal| Fout::new("buiten_bereik", "/aanvragers", VERWACHT).met_waarde(aantal));
    ingebrekestelling.and_then(bekend).into_iter().chain(aantal).collect()
}

/// Only what was given: fed back, it gives the same record.
impl Serialize for Invoer {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_map(None)?;
        record.serialize_entry("ingebrekestelling", &self.ingebrekestelling)?;
        record.serialize_entry("laatste_dag", &self.laatste_dag)?;
        match self.einde {
            Einde::Besluit(dag) => record.serialize_entry("besluit", &dag)?,
            Einde::Lopend(dag) => record.serialize_entry("tot_en_met", &dag)?,
        }
        if let Some(aanvragers) = self.aanvragers {
            record.serialize_entry("aanvragers", &aanvragers)?;
        }
        if let Some(uitzondering) = self.uitzondering {
            record.serialize_entry("uitzondering", &uitzondering)?;
        }
        if self.keuzes != Keuzes::default() {
            record.serialize_entry("keuzes", &self.keuzes)?;
        }
        record.end()
    }
}

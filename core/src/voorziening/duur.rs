//! How long an instrument lasts: typed, without a date that means "never".

use serde::{Serialize, Serializer};

use crate::bron::Artikel;
use crate::tijd::Datum;

/// How long an instrument lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duur {
    /// The law names no end.
    Onbeperkt,
    /// As long as the job lasts.
    ZolangDeBaanDuurt,
    /// As long as the conditions are met.
    ZolangAanDeVoorwaardenIsVoldaan,
    /// A number of calendar months at most.
    Maanden(u32),
    /// A number of calendar months, which can be extended by at most so many.
    MaandenMetVerlenging {
        /// Before the extension.
        maanden: u32,
        /// The extension, at most.
        verlenging: u32,
    },
    /// Until and with this day.
    TotEnMet(Datum),
    /// The decision says how long.
    VolgensBesluit,
}

/// From when the duration counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Begin {
    /// The first day of the job.
    AanvangDienstbetrekking,
    /// The first day of the instrument itself.
    AanvangVoorziening,
    /// The day on which the employee went back to work, or from 2026 the first day of the term to ask for the statement.
    Hervatting,
    /// The end of two years with at least the minimum wage (Ziektewet art. 29b lid 2, text of 2015).
    NaTweeJaarMinimumloon,
}

/// The duration for this person: from when, how long, and until when where that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looptijd {
    /// How long.
    pub duur: Duur,
    /// From when it counts.
    pub begin: Begin,
    /// The last day, where the first one is known and the duration has an end.
    pub tot_en_met: Option<Datum>,
    /// Where it stands.
    pub artikel: Artikel,
}

impl Duur {
    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Onbeperkt => "onbeperkt",
            Self::ZolangDeBaanDuurt => "zolang_de_baan_duurt",
            Self::ZolangAanDeVoorwaardenIsVoldaan => "zolang_aan_de_voorwaarden_is_voldaan",
            Self::Maanden(_) => "maanden",
            Self::MaandenMetVerlenging { .. } => "maanden_met_verlenging",
            Self::TotEnMet(_) => "tot_en_met",
            Self::VolgensBesluit => "volgens_besluit",
        }
    }

    /// In plain Dutch, after "Duur: ".
    #[must_use]
    pub fn tekst(self) -> String {
        match self {
            Self::Onbeperkt => "de wet noemt geen einde".to_owned(),
            Self::ZolangDeBaanDuurt => "zolang de baan duurt".to_owned(),
            Self::ZolangAanDeVoorwaardenIsVoldaan => "zolang aan de voorwaarden is voldaan".to_owned(),
            Self::Maanden(maanden) => format!("ten hoogste {maanden} maanden"),
            Self::MaandenMetVerlenging { maanden, verlenging } => {
                format!("{maanden} maanden, met ten hoogste {verlenging} maanden te verlengen")
            }
            Self::TotEnMet(dag) => format!("tot en met {}", dag.voluit()),
            Self::VolgensBesluit => "het besluit bepaalt hoe lang".to_owned(),
        }
    }

    /// The last day, counted from `begin`.
    pub(super) fn laatste_dag(self, begin: Option<Datum>) -> Option<Datum> {
        match self {
            Self::Maanden(maanden) => begin.map(|begin| begin.plus_maanden(maanden).dag_ervoor()),
            Self::TotEnMet(dag) => Some(dag),
            _ => None,
        }
    }
}

impl Begin {
    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::AanvangDienstbetrekking => "aanvang_dienstbetrekking",
            Self::AanvangVoorziening => "aanvang_voorziening",
            Self::Hervatting => "hervatting",
            Self::NaTweeJaarMinimumloon => "na_twee_jaar_minimumloon",
        }
    }
}

impl Serialize for Looptijd {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let (maanden, verlenging) = match self.duur {
            Duur::Maanden(maanden) => (Some(maanden), None),
            Duur::MaandenMetVerlenging { maanden, verlenging } => (Some(maanden), Some(verlenging)),
            _ => (None, None),
        };
        Record {
            duur: self.duur.naam(),
            maanden,
            verlenging,
            vanaf: self.begin.naam(),
            tot_en_met: self.tot_en_met,
            tekst: self.duur.tekst(),
            artikel: self.artikel,
        }
        .serialize(s)
    }
}

#[derive(Serialize)]
struct Record {
    duur: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    maanden: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verlenging: Option<u32>,
    vanaf: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    tot_en_met: Option<Datum>,
    tekst: String,
    artikel: Artikel,
}

//! A fact: what it is called, what it means, who knows it, and the few classes that matter for the law.

use crate::bron::Artikel;

/// Who knows a fact, or who takes a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wie {
    /// The person.
    Inwoner,
    /// The employer.
    Werkgever,
    /// The college of burgomaster and aldermen.
    College,
    /// The Uitvoeringsinstituut werknemersverzekeringen.
    Uwv,
    /// The school, or DUO.
    School,
    /// The register of persons.
    Brp,
    /// The municipal council.
    Raad,
    /// The minister.
    Minister,
    /// The tax authority.
    Belastingdienst,
}

impl Wie {
    /// As in a sentence: `het college`.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Inwoner => "de inwoner",
            Self::Werkgever => "de werkgever",
            Self::College => "het college",
            Self::Uwv => "UWV",
            Self::School => "de school of DUO",
            Self::Brp => "de basisregistratie personen",
            Self::Raad => "de gemeenteraad",
            Self::Minister => "de minister",
            Self::Belastingdienst => "de Belastingdienst",
        }
    }

    /// Stable name, as in JSON.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Inwoner => "inwoner",
            Self::Werkgever => "werkgever",
            Self::College => "college",
            Self::Uwv => "uwv",
            Self::School => "school",
            Self::Brp => "brp",
            Self::Raad => "raad",
            Self::Minister => "minister",
            Self::Belastingdienst => "belastingdienst",
        }
    }
}

/// What kind of value a caller gives for a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Feitsoort {
    /// Yes or no on the peildatum, or the periods in which it was so.
    JaNee,
    /// A benefit: `ja` (it is paid), `recht` (there is a right but nothing is paid), `nee`; or the periods in which it was paid.
    Uitkering,
    /// A decision somebody takes: `ja`, `nee`, `niet_genomen`.
    Vaststelling,
    /// A calendar day.
    Datum,
    /// A calendar day, or `geen`.
    DatumOfGeen,
    /// A whole number, 0 or more.
    Aantal,
    /// A whole number, 0 or more, or `onbekend` where nobody knows it.
    AantalOfOnbekend,
    /// Hours a day.
    Uren,
    /// Euros.
    Bedrag,
    /// One of the names of the classes.
    Keuze,
    /// A municipality: its name or its CBS code.
    Gemeente,
}

/// The classes of a fact that matter for the law, by their place in [`FeitDef::klassen`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Klasse(pub u8);

/// The fact is not known.
pub const ONBEKEND: Option<Klasse> = None;

/// A set of classes: at most eight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Klassen(u8);

impl Klassen {
    /// No class.
    pub const GEEN: Self = Self(0);

    /// The classes at these places.
    #[must_use]
    pub const fn van<const N: usize>(plekken: [u8; N]) -> Self {
        let mut bits = 0;
        let mut rest: &[u8] = &plekken;
        while let [eerste, staart @ ..] = rest {
            bits |= 1 << (*eerste & 7);
            rest = staart;
        }
        Self(bits)
    }

    /// Whether the class is among them.
    #[must_use]
    #[inline]
    pub const fn bevat(self, klasse: Klasse) -> bool {
        self.0 & (1 << (klasse.0 & 7)) != 0
    }

    /// How many classes.
    #[must_use]
    pub const fn aantal(self) -> u32 {
        self.0.count_ones()
    }
}

/// A fact in the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct FeitDef {
    /// Stable name, as callers give it.
    pub naam: &'static str,
    /// What kind of value it has.
    pub soort: Feitsoort,
    /// What it means, in Dutch.
    pub betekenis: &'static str,
    /// The question, in plain Dutch.
    pub vraag: &'static str,
    /// Who knows it.
    pub weet: Wie,
    /// Where the law uses it.
    pub artikel: Artikel,
    /// The classes that matter, in order; a decision has `ja`, `nee`, `niet_genomen`.
    pub klassen: &'static [&'static str],
}

/// A fact that a rule can read.
pub trait Feit: Copy + Eq + std::fmt::Debug + Send + Sync + 'static {
    /// Its place in the catalogue.
    fn nummer(self) -> usize;
    /// Its description.
    fn def(self) -> &'static FeitDef;
}

/// The facts of one person on one day, each in its class or unknown.
pub trait Beeld<F: Feit> {
    /// The class of the fact, or `None` when it is not known.
    fn klasse(&self, feit: F) -> Option<Klasse>;

    /// The fact to ask for when `feit` is not known: itself, unless it follows from another one.
    fn oorzaak(&self, feit: F) -> F {
        feit
    }
}

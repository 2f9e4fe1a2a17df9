//! One raw value, and how it is read into each type.

use std::borrow::Cow;

use crate::fout::Fout;
use crate::grootheid::{Bedrag, Decimalen, Getal, Percentage, Uren, ontleed, ontleed_decimaal};
use crate::tijd::{Datum, Peildatum};

/// A value as a host language gives it. A binary float is kept as text, only to be refused with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ruw<'a> {
    /// `None` or `null`.
    Leeg,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Geheel(i128),
    /// A decimal number of the host language, as text with a decimal point (`38.5`, `1E+2`).
    Decimaal(Cow<'a, str>),
    /// A binary float, as text.
    Drijvend(Cow<'a, str>),
    /// An integer that does not fit in 128 bits, as text.
    TeGroot(Cow<'a, str>),
    /// Text: every clear Dutch spelling.
    Tekst(Cow<'a, str>),
    /// A date of the host language: year, month, day.
    Datum(i32, u32, u32),
    /// A list.
    Lijst(Vec<Ruw<'a>>),
    /// Named values.
    Velden(Vec<(Cow<'a, str>, Ruw<'a>)>),
    /// Any other type, by its name.
    Anders(Cow<'a, str>),
}

impl<'a> Ruw<'a> {
    /// Text.
    pub fn tekst(tekst: impl Into<Cow<'a, str>>) -> Self {
        Self::Tekst(tekst.into())
    }

    /// The value as a person would recognise it in a message.
    #[must_use]
    pub fn getoond(&self) -> String {
        match self {
            Self::Leeg => "leeg".to_owned(),
            Self::Bool(waarde) => waarde.to_string(),
            Self::Geheel(waarde) => waarde.to_string(),
            Self::Decimaal(tekst) | Self::Drijvend(tekst) | Self::TeGroot(tekst) | Self::Tekst(tekst) => {
                tekst.to_string()
            }
            Self::Datum(jaar, maand, dag) => format!("{jaar:04}-{maand:02}-{dag:02}"),
            Self::Lijst(_) => "een lijst".to_owned(),
            Self::Velden(_) => "een object".to_owned(),
            Self::Anders(soort) => soort.to_string(),
        }
    }

    /// The problem that this is a value of another kind than expected.
    pub(crate) fn weiger(&self, verwacht: &str) -> Fout {
        let code = match self {
            Self::Leeg => return Fout::new("ontbreekt", "", verwacht),
            Self::Bool(_) => "bool_geweigerd",
            Self::Drijvend(tekst) => match tekst.trim_start_matches('-').to_ascii_lowercase().as_str() {
                "nan" | "inf" | "infinity" => "niet_eindig",
                _ => "float_geweigerd",
            },
            Self::TeGroot(_) => "getal_te_groot",
            _ => "verkeerde_soort",
        };
        Fout::new(code, "", verwacht).met_waarde(self.getoond())
    }

    fn decimaal(tekst: &str, verwacht: &str) -> Result<Getal, Fout> {
        ontleed_decimaal(tekst).map_err(|soort| soort.fout(tekst, verwacht))
    }

    /// As [`Self::weiger`], with what to give instead of a binary float.
    fn weiger_getal(&self, verwacht: &str) -> Fout {
        let fout = self.weiger(verwacht);
        if fout.code() != "float_geweigerd" {
            return fout;
        }
        let advies = "een kommagetal van de computer (float) is niet exact: geef tekst of een heel getal";
        Fout::new("float_geweigerd", "", format!("{verwacht}; {advies}")).met_waarde(self.getoond())
    }

    /// A number by its text or its type; `van_getal` and `van_tekst` say how.
    fn getal<T>(
        &self,
        verwacht: &str,
        van_getal: impl Fn(Getal) -> Result<T, Fout>,
        van_tekst: impl Fn(&str) -> Result<T, Fout>,
    ) -> Result<T, Fout> {
        match self {
            Self::Geheel(getal) => van_getal(Getal::geheel(*getal)).map_err(|fout| fout.met_waarde(getal)),
            Self::Decimaal(tekst) => {
                let getal = Self::decimaal(tekst, verwacht)?;
                van_getal(getal).map_err(|fout| fout.met_waarde(tekst))
            }
            Self::Tekst(tekst) => van_tekst(tekst),
            _ => Err(self.weiger_getal(verwacht)),
        }
    }

    pub(crate) fn percentage(&self) -> Result<Percentage, Fout> {
        self.getal("een percentage, bijvoorbeeld 60 of \"38,5\"", Percentage::van_getal, Percentage::lees)
    }

    pub(crate) fn bedrag(&self) -> Result<Bedrag, Fout> {
        self.getal("een bedrag in euro's, bijvoorbeeld \"1234,56\"", Bedrag::van_getal, Bedrag::lees)
    }

    pub(crate) fn uren(&self) -> Result<Uren, Fout> {
        self.getal("uren per week, bijvoorbeeld 36, \"28,5\" of \"28:30\"", Uren::van_getal, Uren::lees)
    }

    /// Hours of another period than a week; `verwacht` says which.
    pub(crate) fn uren_als(&self, verwacht: &str) -> Result<Uren, Fout> {
        self.getal(verwacht, |getal| Uren::van_getal_als(getal, verwacht), |tekst| Uren::lees_als(tekst, verwacht))
    }

    /// A whole number.
    pub(crate) fn aantal(&self) -> Result<u32, Fout> {
        const VERWACHT: &str = "een geheel getal";
        let van_getal = |getal: Getal| {
            let waarde = getal.in_eenheden(Decimalen::Geen, VERWACHT)?;
            u32::try_from(waarde).map_err(|_| Fout::new("buiten_bereik", "", VERWACHT))
        };
        let van_tekst = |tekst: &str| {
            let getal = ontleed(tekst).map_err(|soort| soort.fout(tekst, VERWACHT))?;
            van_getal(getal).map_err(|fout| fout.met_waarde(tekst))
        };
        self.getal(VERWACHT, van_getal, van_tekst)
    }

    pub(crate) fn datum(&self) -> Result<Datum, Fout> {
        match self {
            Self::Tekst(tekst) => Datum::lees(tekst),
            Self::Datum(jaar, maand, dag) => Datum::new(*jaar, *maand, *dag).ok_or_else(|| {
                Fout::new("buiten_bereik", "", "een bestaande dag van 1900 tot en met 2199").met_waarde(self.getoond())
            }),
            _ => Err(self.weiger("een datum, bijvoorbeeld \"2026-07-01\" of \"1-7-2026\"")),
        }
    }

    pub(crate) fn peildatum(&self) -> Result<Peildatum, Fout> {
        let datum = self.datum()?;
        Peildatum::try_from(datum).map_err(|fout| {
            Fout::new(fout.code(), "", fout.fouten().first().map_or("", |f| f.verwacht())).met_waarde(self.getoond())
        })
    }

    pub(crate) fn ja_nee(&self) -> Result<bool, Fout> {
        match self {
            Self::Bool(waarde) => Ok(*waarde),
            Self::Tekst(tekst) => lees_ja_nee(tekst),
            Self::Leeg => Err(self.weiger("ja of nee")),
            Self::Drijvend(_) => Err(self.weiger("ja of nee")),
            _ => Err(Fout::new("verkeerde_soort", "", "ja of nee").met_waarde(self.getoond())),
        }
    }

    pub(crate) fn woord(&self) -> Result<&str, Fout> {
        match self {
            Self::Tekst(tekst) => Ok(tekst.trim()),
            _ => Err(self.weiger("een tekst")),
        }
    }

    /// Text of a number or a text, for a value whose unit is known only later.
    pub(crate) fn als_tekst(&self) -> Result<String, Fout> {
        match self {
            Self::Tekst(tekst) => Ok(tekst.to_string()),
            Self::Geheel(getal) => Ok(getal.to_string()),
            Self::Decimaal(tekst) => Self::decimaal(tekst, "een getal").map(|getal| getal.to_string()),
            _ => Err(self.weiger_getal("een getal, als geheel getal of als tekst")),
        }
    }
}

/// Reads `ja`, `nee`, `j`, `n`, `true`, `false`, `1`, `0` in any case.
///
/// # Errors
/// `leeg`, `onleesbaar`.
pub fn lees_ja_nee(tekst: &str) -> Result<bool, Fout> {
    match tekst.trim().to_lowercase().as_str() {
        "ja" | "j" | "true" | "waar" | "1" => Ok(true),
        "nee" | "n" | "false" | "onwaar" | "0" => Ok(false),
        "" => Err(Fout::new("leeg", "", "ja of nee")),
        _ => Err(Fout::new("onleesbaar", "", "ja of nee").met_waarde(tekst)),
    }
}

//! A value in a step, a row or a message: exact for machines, Dutch for readers.

use crate::grootheid::{Bedrag, Breuk, Percentage, Uren, exact, toon_bedrag, toon_breuk, toon_percentage, toon_uren};
use crate::tijd::Datum;

/// The unit of a value or a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eenheid {
    /// Euros.
    Euro,
    /// Percents: 60 means 60 %.
    Procent,
    /// Hours.
    Uur,
    /// Calendar days.
    Dag,
    /// Weeks.
    Week,
    /// Months.
    Maand,
    /// Years of age.
    Jaar,
    /// Minutes.
    Minuut,
    /// A plain number or factor.
    Getal,
    /// A calendar day.
    Datum,
}

impl Eenheid {
    /// Stable name, as in the JSON record.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Euro => "euro",
            Self::Procent => "procent",
            Self::Uur => "uur",
            Self::Dag => "dag",
            Self::Week => "week",
            Self::Maand => "maand",
            Self::Jaar => "jaar",
            Self::Minuut => "minuut",
            Self::Getal => "getal",
            Self::Datum => "datum",
        }
    }
}

impl serde::Serialize for Eenheid {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.tekst())
    }
}

/// A value with its unit, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waarde {
    /// Euros, not rounded.
    Bedrag(Breuk),
    /// A share of one, shown in percents.
    Deel(Breuk),
    /// Hours.
    Uren(Breuk),
    /// Calendar days.
    Dagen(u32),
    /// Weeks.
    Weken(u32),
    /// Months.
    Maanden(u32),
    /// Years of age.
    Jaren(u32),
    /// Minutes.
    Minuten(u32),
    /// A plain number or factor.
    Getal(Breuk),
    /// A calendar day.
    Datum(Datum),
    /// A fixed word, such as the name of a series.
    Woord(&'static str),
}

impl Waarde {
    /// The exact value as text: a decimal, a reduced fraction `teller/noemer`, or an ISO date.
    ///
    /// ```
    /// use participatiewet::{grootheid::Breuk, norm::Waarde};
    /// assert_eq!(Waarde::Getal(Breuk::van(32, 36)).exact(), "8/9");
    /// assert_eq!(Waarde::Getal(Breuk::van(32, 36)).getoond(), "0,8889");
    /// assert_eq!(Waarde::Deel(Breuk::van(3, 5)).exact(), "60");
    /// ```
    #[must_use]
    pub fn exact(&self) -> String {
        match self {
            Self::Bedrag(waarde) | Self::Uren(waarde) | Self::Getal(waarde) => exact(*waarde),
            Self::Deel(waarde) => exact(*waarde * Breuk::geheel(100)),
            Self::Dagen(aantal)
            | Self::Weken(aantal)
            | Self::Maanden(aantal)
            | Self::Jaren(aantal)
            | Self::Minuten(aantal) => aantal.to_string(),
            Self::Datum(datum) => datum.to_string(),
            Self::Woord(woord) => (*woord).to_owned(),
        }
    }

    /// As a person reads it: `€ 1.121,76`, `60 %`, `28,5 uur`, `1 juli 2026`.
    #[must_use]
    pub fn getoond(&self) -> String {
        match self {
            Self::Bedrag(waarde) => toon_bedrag(*waarde),
            Self::Deel(waarde) => toon_percentage(*waarde),
            Self::Uren(waarde) => toon_uren(*waarde),
            Self::Dagen(1) => "1 dag".to_owned(),
            Self::Dagen(aantal) => format!("{aantal} dagen"),
            Self::Weken(1) => "1 week".to_owned(),
            Self::Weken(aantal) => format!("{aantal} weken"),
            Self::Maanden(1) => "1 maand".to_owned(),
            Self::Maanden(aantal) => format!("{aantal} maanden"),
            Self::Jaren(aantal) => format!("{aantal} jaar"),
            Self::Minuten(aantal) => format!("{aantal} minuten"),
            Self::Getal(waarde) => toon_breuk(*waarde),
            Self::Datum(datum) => datum.voluit(),
            Self::Woord(woord) => (*woord).to_owned(),
        }
    }

    /// The unit.
    #[must_use]
    pub fn eenheid(&self) -> Eenheid {
        match self {
            Self::Bedrag(_) => Eenheid::Euro,
            Self::Deel(_) => Eenheid::Procent,
            Self::Uren(_) => Eenheid::Uur,
            Self::Dagen(_) => Eenheid::Dag,
            Self::Weken(_) => Eenheid::Week,
            Self::Maanden(_) => Eenheid::Maand,
            Self::Jaren(_) => Eenheid::Jaar,
            Self::Minuten(_) => Eenheid::Minuut,
            Self::Getal(_) | Self::Woord(_) => Eenheid::Getal,
            Self::Datum(_) => Eenheid::Datum,
        }
    }
}

impl From<Bedrag> for Waarde {
    fn from(bedrag: Bedrag) -> Self {
        Self::Bedrag(bedrag.exact())
    }
}

impl From<Percentage> for Waarde {
    fn from(percentage: Percentage) -> Self {
        Self::Deel(percentage.deel())
    }
}

impl From<Uren> for Waarde {
    fn from(uren: Uren) -> Self {
        Self::Uren(uren.exact())
    }
}

impl From<Datum> for Waarde {
    fn from(datum: Datum) -> Self {
        Self::Datum(datum)
    }
}

/// Puts the values in a template: `{1}` is the first, as a person reads it.
pub(crate) fn vul(sjabloon: &str, waarden: &[Waarde]) -> String {
    let mut tekst = sjabloon.to_owned();
    for (nummer, waarde) in waarden.iter().enumerate() {
        let plek = format!("{{{}}}", nummer + 1);
        if tekst.contains(&plek) {
            tekst = tekst.replace(&plek, &waarde.getoond());
        }
    }
    tekst
}

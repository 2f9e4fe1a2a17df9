//! What a transition, a guard or a deadline rests on: an article with its period, or, where there is no law, where it does come from.

use std::fmt;

use crate::bron::Artikel;
use crate::tijd::Datum;

/// Where a rule of a course comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Herkomst {
    /// An article of a law.
    Wet(Artikel),
    /// The note on policy (*beleidsnotitie*) of the municipality.
    Beleidsnotitie,
    /// How municipalities, UWV or a provider of subsidies work, as published; no article was found.
    Praktijk,
    /// What follows from the course itself: a step that has no rule of its own.
    Procesgang,
}

/// The ground (*grondslag*) of a rule, with the period in which it holds as cited.
///
/// ```
/// use participatiewet::traject::machine;
/// let overgang = machine("beschut_werk")?.overgangen().next().unwrap();
/// assert_eq!(overgang.grondslag.to_string(), "Pw art. 10b lid 2");
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grondslag {
    /// Law, note or practice.
    pub herkomst: Herkomst,
    /// What the source says, in a few words; for a law the article says it.
    pub toelichting: &'static str,
    /// First day on which it holds as cited.
    pub van: Datum,
    /// First day on which it holds no longer as cited.
    pub tot: Option<Datum>,
}

impl Grondslag {
    /// An article, as cited from this day.
    pub(crate) const fn wet(artikel: Artikel, van: Datum) -> Self {
        Self { herkomst: Herkomst::Wet(artikel), toelichting: "", van, tot: None }
    }

    pub(crate) const fn zonder_wet(herkomst: Herkomst, toelichting: &'static str) -> Self {
        Self { herkomst, toelichting, van: crate::tijd::BEGIN, tot: None }
    }

    pub(crate) const fn tot(self, tot: Datum) -> Self {
        Self { tot: Some(tot), ..self }
    }

    pub(crate) const fn met(self, toelichting: &'static str) -> Self {
        Self { toelichting, ..self }
    }

    /// Whether it holds, as cited, on this day.
    #[must_use]
    pub fn geldt_op(&self, dag: Datum) -> bool {
        self.van <= dag && self.tot.is_none_or(|tot| dag < tot)
    }

    /// The article, if it is law.
    #[must_use]
    pub fn artikel(&self) -> Option<Artikel> {
        if let Herkomst::Wet(artikel) = self.herkomst { Some(artikel) } else { None }
    }
}

impl fmt::Display for Grondslag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let soort = match self.herkomst {
            Herkomst::Wet(artikel) if self.toelichting.is_empty() => return write!(f, "{artikel}"),
            Herkomst::Wet(artikel) => return write!(f, "{artikel}: {}", self.toelichting),
            Herkomst::Beleidsnotitie => "beleidsnotitie",
            Herkomst::Praktijk => "praktijk",
            Herkomst::Procesgang => return f.write_str("procesgang"),
        };
        write!(f, "{soort}: {}", self.toelichting)
    }
}

impl serde::Serialize for Grondslag {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

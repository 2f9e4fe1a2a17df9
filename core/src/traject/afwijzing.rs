//! Why an event was not accepted, as a host language passes it on: every problem with its ground, and what is possible instead.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::dossier::Dossier;
use super::lezen::nieuw_uit_velden;
use crate::fout::{Error, Fout};
use crate::invoer::Ruw;
use crate::norm::Grondslag;

/// A refusal with its grounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afwijzing {
    fout: Error,
    toestand: &'static str,
    gronden: Vec<Option<&'static Grondslag>>,
    mogelijk: Vec<&'static str>,
}

impl Afwijzing {
    /// Every problem; the code is that of the guard where a guard refused.
    #[must_use]
    pub fn fout(&self) -> &Error {
        &self.fout
    }

    /// The state in which it was tried.
    #[must_use]
    pub fn toestand(&self) -> &'static str {
        self.toestand
    }

    /// The ground of each problem, in the same order; `None` for what rests on none, such as a value that cannot be read.
    #[must_use]
    pub fn gronden(&self) -> &[Option<&'static Grondslag>] {
        &self.gronden
    }

    /// Names of the events that the table allows in this state.
    #[must_use]
    pub fn mogelijk(&self) -> &[&'static str] {
        &self.mogelijk
    }
}

/// A problem with its ground.
#[derive(Serialize)]
struct Probleem<'a> {
    #[serde(flatten)]
    fout: &'a Fout,
    #[serde(skip_serializing_if = "Option::is_none")]
    grondslag: Option<&'static Grondslag>,
}

#[derive(Serialize)]
struct Record<'a> {
    toestand: &'static str,
    fouten: Vec<Probleem<'a>>,
    mogelijk: &'a [&'static str],
}

impl Serialize for Afwijzing {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let paren = self.fout.fouten().iter().zip(&self.gronden);
        let fouten = paren.map(|(fout, grondslag)| Probleem { fout, grondslag: *grondslag }).collect();
        Record { toestand: self.toestand, fouten, mogelijk: &self.mogelijk }.serialize(s)
    }
}

impl Dossier {
    /// As [`Dossier::pas_toe_ruw`], with the ground of every problem and what is possible instead.
    ///
    /// # Errors
    /// An [`Afwijzing`] with the problems of [`Dossier::pas_toe_ruw`].
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::traject::Dossier;
    /// let dossier = Dossier::new("bezwaar")?;
    /// let velden = [("gebeurtenis", "besluit_bekendgemaakt"), ("op", "2-4-2026"), ("door", "werkgever")];
    /// let afwijzing = dossier.probeer(&velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst)))).unwrap_err();
    /// assert_eq!((afwijzing.fout().code(), afwijzing.mogelijk()), ("rol_mag_niet", ["besluit_bekendgemaakt"].as_slice()));
    /// assert_eq!(afwijzing.gronden()[0].unwrap().to_string(), "Awb art. 6:7");
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn probeer(&self, velden: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Box<Afwijzing>> {
        self.pas_toe_ruw(velden).map_err(|fout| {
            let weigeringen = nieuw_uit_velden(self, velden).map_or(Vec::new(), |nieuw| self.zaak().beoordeel(&nieuw));
            let mogelijk = self.zaak().mogelijk().map(|overgang| overgang.gebeurtenis.naam).collect();
            // what could not be read, or what a correction broke, rests on no ground of this step
            let grond = |fout: &Fout| weigeringen.iter().find(|weigering| weigering.fout() == *fout)?.grondslag();
            let gronden = fout.fouten().iter().map(grond).collect();
            Box::new(Afwijzing { fout, toestand: self.toestand().naam, gronden, mogelijk })
        })
    }
}

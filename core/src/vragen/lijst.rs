//! The questions as an answer: in order, each with everything that a page or a letter needs to ask it.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::feiten::{Feit, Lijst};
use crate::norm::regel::{Feit as _, Verdict};
use crate::tijd::Peildatum;

/// The format of the record; a change of its meaning gets another name.
pub const FORMAAT: &str = "participatiewet.vragen/1";

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vraag {
    /// The fact that is asked; its description holds the text, the kind of answer and who knows it.
    pub feit: Feit,
    /// The list that it belongs to, if that can be answered as a whole: "these, and no other".
    pub lijst: Option<Lijst>,
    /// Something was given, but it does not decide this day: periods that are not said to be all of them.
    pub al_opgegeven: bool,
    /// The codes of the rules that it can still change.
    pub voor: Vec<&'static str>,
}

/// The questions of a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vragenlijst {
    /// What the goal was called.
    pub doel: String,
    /// The day at which the law was read.
    pub peildatum: Peildatum,
    /// The questions, the most decisive first; every one of them can still change a verdict.
    pub vragen: Vec<Vraag>,
    /// The rules whose verdict no answer can change any more.
    pub beslist: Vec<(&'static str, Verdict)>,
    /// The codes of the rules that wait for an answer.
    pub open: Vec<&'static str>,
}

impl Vragenlijst {
    /// Whether every verdict of the goal is decided.
    #[must_use]
    pub fn is_beslist(&self) -> bool {
        self.open.is_empty()
    }

    /// The questions as screens: those of one list together, where the first of them stands; any other alone.
    ///
    /// ```
    /// use participatiewet::{feiten::Persoon, vragen::{Doel, vragen}};
    /// let lijst = vragen(&Doel::alles(), &Persoon::new(), "2026-07-01".parse()?)?;
    /// assert!(lijst.schermen().len() < lijst.vragen.len());
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    #[must_use]
    pub fn schermen(&self) -> Vec<Vec<&Vraag>> {
        let mut schermen: Vec<Vec<&Vraag>> = Vec::new();
        for vraag in &self.vragen {
            let zelfde = |scherm: &&mut Vec<&Vraag>| {
                vraag.lijst.is_some() && scherm.first().is_some_and(|eerste| eerste.lijst == vraag.lijst)
            };
            match schermen.iter_mut().find(zelfde) {
                Some(scherm) => scherm.push(vraag),
                None => schermen.push(vec![vraag]),
            }
        }
        schermen
    }

    /// The record as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Vraag {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let def = self.feit.def();
        let mut record = s.serialize_struct("Vraag", 10)?;
        record.serialize_field("feit", def.naam)?;
        record.serialize_field("vraag", def.vraag)?;
        record.serialize_field("betekenis", def.betekenis)?;
        record.serialize_field("soort", &def.soort)?;
        record.serialize_field("klassen", def.klassen)?;
        record.serialize_field("weet", &def.weet)?;
        record.serialize_field("artikel", &def.artikel)?;
        record.serialize_field("lijst", &self.lijst.map(Lijst::naam))?;
        record.serialize_field("al_opgegeven", &self.al_opgegeven)?;
        record.serialize_field("voor", &self.voor)?;
        record.end()
    }
}

#[derive(Serialize)]
struct Beslist {
    code: &'static str,
    uitkomst: Verdict,
}

impl Serialize for Vragenlijst {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let beslist: Vec<Beslist> =
            self.beslist.iter().map(|(code, uitkomst)| Beslist { code, uitkomst: *uitkomst }).collect();
        let mut record = s.serialize_struct("Vragenlijst", 7)?;
        record.serialize_field("formaat", FORMAAT)?;
        record.serialize_field("bibliotheek", crate::VERSIE)?;
        record.serialize_field("doel", &self.doel)?;
        record.serialize_field("peildatum", &self.peildatum)?;
        record.serialize_field("vragen", &self.vragen)?;
        record.serialize_field("beslist", &beslist)?;
        record.serialize_field("open", &self.open)?;
        record.end()
    }
}

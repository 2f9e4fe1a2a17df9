//! The questions as an answer: in order, each with everything that a page or a letter needs to ask it.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::weergave;
use crate::feiten::{Feit, Lijst, Persoon};
use crate::norm::regel::{Feit as _, Verdict};
use crate::tijd::Peildatum;

/// The format of the record; a change of its meaning gets another name.
pub const FORMAAT: &str = "participatiewet.vragen/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/vragen-1.schema.json");

/// What the questions are not.
pub const VOORBEHOUD: &str = "Dit zijn de vragen waarvan het antwoord een oordeel nog kan veranderen. Een oordeel is een toets aan de voorwaarden van de wet op deze dag, met de gegevens die zijn opgegeven; geen besluit en geen recht.";

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
    /// What was known.
    pub persoon: Persoon,
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

    /// The whole answer as plain Dutch text.
    ///
    /// ```
    /// use participatiewet::{feiten::Persoon, vragen::vragen};
    /// let lijst = vragen(&"ioaw".parse()?, &Persoon::new(), "2026-07-01".parse()?)?;
    /// let kop = format!("Vragen op 1 juli 2026: nog {}\n", lijst.vragen.len());
    /// assert!(lijst.verslag().starts_with(&kop));
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    #[must_use]
    pub fn verslag(&self) -> String {
        weergave::tekst(self)
    }

    /// The same as HTML: tables, every text escaped, without styles or scripts.
    #[must_use]
    pub fn html(&self) -> String {
        weergave::html(self)
    }

    /// The record as JSON (format [`FORMAAT`]). Its `gegevens` read back as the same question.
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

#[derive(Serialize)]
struct Gegevens<'a> {
    doel: &'a str,
    feiten: &'a Persoon,
    peildatum: Peildatum,
}

#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    peildatum: Peildatum,
    gegevens: Gegevens<'a>,
    vragen: &'a [Vraag],
    beslist: Vec<Beslist>,
    open: &'a [&'static str],
    voorbehoud: &'static str,
}

impl Serialize for Vragenlijst {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { doel, persoon, peildatum, vragen, beslist, open } = self;
        Record {
            formaat: FORMAAT,
            soort: "vragen",
            bibliotheek: crate::VERSIE,
            peildatum: *peildatum,
            gegevens: Gegevens { doel, feiten: persoon, peildatum: *peildatum },
            vragen,
            beslist: beslist.iter().map(|&(code, uitkomst)| Beslist { code, uitkomst }).collect(),
            open,
            voorbehoud: VOORBEHOUD,
        }
        .serialize(s)
    }
}

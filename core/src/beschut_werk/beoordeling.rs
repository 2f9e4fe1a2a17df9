//! The answer about beschut werk for one person on one day.

use serde::{Serialize, Serializer};

use super::gevolgen::Herziening;
use super::{Aantallen, Plicht, weergave};
use crate::feiten::{Feit, Zaak};
use crate::norm::Melding;
use crate::norm::regel::{Feit as _, Klasse, Oordeel, Verdict};
use crate::tijd::Peildatum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.beschut_werk/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/beschut_werk-1.schema.json");

/// What an answer is not.
pub const VOORBEHOUD: &str =
    "Dit is een beoordeling van de opgegeven feiten, geen besluit. UWV adviseert en het college stelt vast.";

/// What UWV must advise on these facts, beside the advice that it gave.
#[derive(Debug, Clone)]
pub struct Advies {
    /// The verdict of the rule: `ja` is a positive advice, `nee` a negative one.
    pub oordeel: Oordeel<Feit>,
    gegeven: Option<Klasse>,
}

impl Advies {
    pub(super) fn new(oordeel: Oordeel<Feit>, gegeven: Option<Klasse>) -> Self {
        Self { oordeel, gegeven }
    }

    /// The advice that UWV gave: `positief`, `negatief` or `geen`; `None` when that is not known.
    #[must_use]
    pub fn gegeven(&self) -> Option<&'static str> {
        let klassen = Feit::UwvAdviesBeschut.def().klassen;
        self.gegeven.and_then(|klasse| klassen.get(usize::from(klasse.0)).copied())
    }

    /// Whether the advice that was given is another one than follows from the facts.
    #[must_use]
    pub fn strijdig(&self) -> bool {
        matches!(
            (self.oordeel.uitkomst, self.gegeven()),
            (Verdict::Ja, Some("negatief")) | (Verdict::Nee, Some("positief"))
        )
    }
}

/// Beschut werk for one person on one day, with everything that explains it.
#[derive(Debug, Clone)]
pub struct Beoordeling {
    pub(super) zaak: Zaak,
    pub(super) oordeel: Oordeel<Feit>,
    pub(super) kring: Oordeel<Feit>,
    pub(super) advies: Advies,
    pub(super) aanbod: Oordeel<Feit>,
    pub(super) plicht: Plicht,
    pub(super) aantallen: Aantallen,
    pub(super) gevolgen: Vec<Oordeel<Feit>>,
    pub(super) herziening: Option<Herziening>,
    pub(super) meldingen: Vec<Melding>,
}

impl Beoordeling {
    /// The day at which the law was read.
    #[must_use]
    pub fn peildatum(&self) -> Peildatum {
        self.zaak.peildatum
    }

    /// The case that was judged.
    #[must_use]
    pub fn zaak(&self) -> &Zaak {
        &self.zaak
    }

    /// DG-17: in the circle, and established by the college.
    #[must_use]
    pub fn oordeel(&self) -> &Oordeel<Feit> {
        &self.oordeel
    }

    /// Whether the person is in the circle of art. 10b.
    #[must_use]
    pub fn kring(&self) -> &Oordeel<Feit> {
        &self.kring
    }

    /// The advice of UWV.
    #[must_use]
    pub fn advies(&self) -> &Advies {
        &self.advies
    }

    /// Whether the college must see to a job now, as a rule with reasons.
    #[must_use]
    pub fn aanbod(&self) -> &Oordeel<Feit> {
        &self.aanbod
    }

    /// What the college must, may and need not do, with the row of the decision table.
    #[must_use]
    pub fn plicht(&self) -> &Plicht {
        &self.plicht
    }

    /// The number of places.
    #[must_use]
    pub fn aantallen(&self) -> &Aantallen {
        &self.aantallen
    }

    /// What follows: loonkostensubsidie, no-risk, register, loonkostenvoordeel.
    #[must_use]
    pub fn gevolgen(&self) -> &[Oordeel<Feit>] {
        &self.gevolgen
    }

    /// When the loonwaarde is established again, for somebody in beschut werk.
    #[must_use]
    pub fn herziening(&self) -> Option<Herziening> {
        self.herziening
    }

    /// What the reader must know, beside the messages of each verdict.
    #[must_use]
    pub fn meldingen(&self) -> &[Melding] {
        &self.meldingen
    }

    /// Every verdict, in order: circle, advice, DG-17, the offer, what follows.
    pub fn oordelen(&self) -> impl Iterator<Item = &Oordeel<Feit>> {
        [&self.kring, &self.advies.oordeel, &self.oordeel, &self.aanbod].into_iter().chain(&self.gevolgen)
    }

    /// The whole answer as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        weergave::tekst(self)
    }

    /// The same as HTML: a table of the verdicts and lists, every text escaped, without styles or scripts.
    #[must_use]
    pub fn html(&self) -> String {
        weergave::html(self)
    }

    /// The record of the answer as JSON (format [`FORMAAT`]).
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Beoordeling {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Record {
            formaat: FORMAAT,
            soort: "beoordeling",
            bibliotheek: crate::VERSIE,
            peildatum: self.zaak.peildatum,
            gegevens: &self.zaak,
            oordeel: &self.oordeel,
            kring: &self.kring,
            advies: &self.advies,
            plicht: &self.plicht,
            aanbod: &self.aanbod,
            aantallen: &self.aantallen,
            gevolgen: &self.gevolgen,
            herziening: self.herziening,
            meldingen: &self.meldingen,
            voorbehoud: VOORBEHOUD,
        }
        .serialize(s)
    }
}

impl Serialize for Advies {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut record = s.serialize_struct("Advies", 3)?;
        record.serialize_field("oordeel", &self.oordeel)?;
        record.serialize_field("gegeven", &self.gegeven())?;
        record.serialize_field("strijdig", &self.strijdig())?;
        record.end()
    }
}

/// The shape of the record.
#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    peildatum: Peildatum,
    gegevens: &'a Zaak,
    oordeel: &'a Oordeel<Feit>,
    kring: &'a Oordeel<Feit>,
    advies: &'a Advies,
    plicht: &'a Plicht,
    aanbod: &'a Oordeel<Feit>,
    aantallen: &'a Aantallen,
    gevolgen: &'a [Oordeel<Feit>],
    herziening: Option<Herziening>,
    meldingen: &'a [Melding],
    voorbehoud: &'static str,
}

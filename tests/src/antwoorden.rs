//! The full answer to a vector, as one line: what every language must give byte for byte.

use participatiewet::{Error, VERSIE, loonkostensubsidie, loonwaarde};
use serde::Serialize;

use crate::vectoren::{Geval, Vector};

/// An answer of any operation.
#[derive(Debug)]
pub enum Uitkomst {
    Hoogte(loonkostensubsidie::Uitkomst),
    Loonwaarde(loonwaarde::Uitkomst),
    Verloop(loonkostensubsidie::Verloop),
}

impl Uitkomst {
    /// The record of the answer, with its version of the library.
    pub fn json(&self) -> String {
        match self {
            Self::Hoogte(uitkomst) => uitkomst.json(),
            Self::Loonwaarde(uitkomst) => uitkomst.json(),
            Self::Verloop(verloop) => verloop.json(),
        }
    }

    /// The record of the answer, without a version of the library.
    pub fn record(&self) -> String {
        let versie = format!("\"bibliotheek\":\"{VERSIE}\"");
        let json = self.json();
        assert_eq!(json.matches(&versie).count(), 1, "the version stands once in {json}");
        json.replace(&versie, "\"bibliotheek\":\"*\"")
    }
}

/// Through the reader that every host language uses.
pub fn uit_ruw(geval: &Geval) -> Result<Uitkomst, Error> {
    let ruw = geval.vector.ruw();
    match geval.bewerking.as_str() {
        "loonkostensubsidie.bereken" => {
            let invoer = loonkostensubsidie::Invoer::lees(&ruw)?;
            loonkostensubsidie::bereken(&invoer).map(Uitkomst::Hoogte)
        }
        "loonwaarde.bepaal" => {
            let invoer = loonwaarde::Invoer::lees(&ruw)?;
            loonwaarde::bepaal(&invoer).map(Uitkomst::Loonwaarde)
        }
        "loonkostensubsidie.verloop" => {
            let baan = loonkostensubsidie::Dienstverband::lees(&ruw)?;
            loonkostensubsidie::verloop(&baan).map(Uitkomst::Verloop)
        }
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

/// The line of a vector in `antwoorden.jsonl`.
pub fn regel(vector: &Vector, uitkomst: &Result<Uitkomst, Error>) -> String {
    let id = serde_json::to_string(&vector.id).expect("a text");
    match uitkomst {
        Ok(uitkomst) => format!("{{\"id\":{id},\"antwoord\":{}}}", uitkomst.record()),
        Err(fout) => {
            #[derive(Serialize)]
            struct Regel<'a> {
                id: &'a str,
                fouten: &'a [participatiewet::Fout],
            }
            serde_json::to_string(&Regel { id: &vector.id, fouten: fout.fouten() }).expect("problems as JSON")
        }
    }
}

/// The whole file, by the reader.
pub fn bestand(gevallen: &[Geval]) -> String {
    gevallen.iter().map(|geval| regel(&geval.vector, &uit_ruw(geval)) + "\n").collect()
}

//! What a file of answers holds for a vector: parts for a reader, and the digest of the whole answer. Of bad input it holds
//! the problems themselves.

use participatiewet::{Error, Fout, VERSIE};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::vectoren::Geval;
use crate::{antwoorden, oordelen, trajectvectoren, vectoren};

/// How to see the whole answer to one vector.
pub const OPDRACHT: &str = "cargo run -p participatiewet-tests --bin antwoord --";

/// The digest of a text.
pub fn digest(tekst: &str) -> String {
    Sha256::digest(tekst.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A record without the version of the library, which a record within it names as well.
pub fn zonder_versie(json: &str) -> String {
    json.replace(&format!("\"bibliotheek\":\"{VERSIE}\""), "\"bibliotheek\":\"*\"")
}

/// The line of a vector with bad input.
pub fn fouten(id: &str, fout: &Error) -> String {
    #[derive(Serialize)]
    struct Regel<'a> {
        id: &'a str,
        fouten: &'a [Fout],
    }
    serde_json::to_string(&Regel { id, fouten: fout.fouten() }).expect("problems as JSON")
}

/// The whole answer to the vector with this id: the text of which the file holds the digest, or the line of its problems.
pub fn heel(id: &str) -> Option<String> {
    let van = |gevallen: Vec<Geval>, antwoord: fn(&Geval) -> Result<String, Error>| {
        let geval = gevallen.into_iter().find(|geval| geval.vector.id == id)?;
        Some(antwoord(&geval).unwrap_or_else(|fout| fouten(id, &fout)))
    };
    van(vectoren::alle(), |geval| antwoorden::uit_ruw(geval).map(|uitkomst| uitkomst.record()))
        .or_else(|| van(oordelen::alle(), oordelen::record))
        .or_else(|| van(trajectvectoren::alle(), trajectvectoren::antwoord))
}

//! The answer to a vector: what every language must give byte for byte, and its line in `antwoorden.jsonl`.

use participatiewet::norm::Verantwoording;
use participatiewet::termijnen::{self, beslissing_op_bezwaar, beslistermijn, betaaldag, bezwaartermijn, dwangsom};
use participatiewet::{Error, loonkostensubsidie, loonwaarde};
use serde_json::{Value, json};

use crate::digest::{digest, fouten, zonder_versie};
use crate::vectoren::{Geval, Vector};

/// Every operation that has vectors.
pub const BEWERKINGEN: [&str; 8] = [
    "loonkostensubsidie.bereken",
    "loonkostensubsidie.verloop",
    "loonwaarde.bepaal",
    "termijnen.beslistermijn",
    "termijnen.bezwaartermijn",
    "termijnen.beslissing_op_bezwaar",
    "termijnen.betaaldag",
    "termijnen.dwangsom",
];

/// An answer of any operation.
#[derive(Debug)]
pub enum Uitkomst {
    Hoogte(loonkostensubsidie::Uitkomst),
    Loonwaarde(loonwaarde::Uitkomst),
    Termijn(termijnen::Uitkomst),
    Dwangsom(dwangsom::Uitkomst),
    Verloop(loonkostensubsidie::Verloop),
}

impl Uitkomst {
    /// The record of the answer, with its version of the library.
    pub fn json(&self) -> String {
        match self {
            Self::Hoogte(uitkomst) => uitkomst.json(),
            Self::Loonwaarde(uitkomst) => uitkomst.json(),
            Self::Termijn(uitkomst) => uitkomst.json(),
            Self::Dwangsom(uitkomst) => uitkomst.json(),
            Self::Verloop(verloop) => verloop.json(),
        }
    }

    /// The explanation as text.
    pub fn verslag(&self) -> String {
        match self {
            Self::Hoogte(uitkomst) => uitkomst.verslag(),
            Self::Loonwaarde(uitkomst) => uitkomst.verslag(),
            Self::Termijn(uitkomst) => uitkomst.verslag(),
            Self::Dwangsom(uitkomst) => uitkomst.verslag(),
            Self::Verloop(verloop) => verloop.verslag(),
        }
    }

    /// The explanation as an HTML table.
    pub fn html(&self) -> String {
        match self {
            Self::Hoogte(uitkomst) => uitkomst.html(),
            Self::Loonwaarde(uitkomst) => uitkomst.html(),
            Self::Termijn(uitkomst) => uitkomst.html(),
            Self::Dwangsom(uitkomst) => uitkomst.html(),
            Self::Verloop(verloop) => verloop.html(),
        }
    }

    /// Steps, figures, readings and messages.
    pub fn verantwoording(&self) -> &Verantwoording {
        match self {
            Self::Hoogte(uitkomst) => uitkomst.verantwoording(),
            Self::Loonwaarde(uitkomst) => uitkomst.verantwoording(),
            Self::Termijn(uitkomst) => uitkomst.verantwoording(),
            Self::Dwangsom(uitkomst) => uitkomst.verantwoording(),
            Self::Verloop(verloop) => verloop.verantwoording(),
        }
    }

    /// The record of the answer, without a version of the library.
    pub fn record(&self) -> String {
        let json = self.json();
        let record = zonder_versie(&json);
        assert_eq!(record.matches("\"bibliotheek\":\"*\"").count(), 1, "the version stands once in {json}");
        record
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
        "termijnen.beslistermijn" => {
            termijnen::beslistermijn(&beslistermijn::Invoer::lees(&ruw)?).map(Uitkomst::Termijn)
        }
        "termijnen.bezwaartermijn" => {
            termijnen::bezwaartermijn(&bezwaartermijn::Invoer::lees(&ruw)?).map(Uitkomst::Termijn)
        }
        "termijnen.beslissing_op_bezwaar" => {
            termijnen::beslissing_op_bezwaar(&beslissing_op_bezwaar::Invoer::lees(&ruw)?).map(Uitkomst::Termijn)
        }
        "termijnen.betaaldag" => termijnen::betaaldag(&betaaldag::Invoer::lees(&ruw)?).map(Uitkomst::Termijn),
        "termijnen.dwangsom" => termijnen::dwangsom(&dwangsom::Invoer::lees(&ruw)?).map(Uitkomst::Dwangsom),
        "loonkostensubsidie.verloop" => {
            let baan = loonkostensubsidie::Dienstverband::lees(&ruw)?;
            loonkostensubsidie::verloop(&baan).map(Uitkomst::Verloop)
        }
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

/// What a reader sees of an answer in its line.
const KOP: [&str; 9] =
    ["bedrag", "totaal", "loonwaarde", "eerste_dag", "laatste_dag", "dagen", "status", "begrensd", "meldingen"];

/// The line of a vector: the main parts to read, and the digest of the record that every language must give.
pub fn regel(vector: &Vector, uitkomst: &Result<Uitkomst, Error>) -> String {
    let uitkomst = match uitkomst {
        Ok(uitkomst) => uitkomst,
        Err(fout) => return fouten(&vector.id, fout),
    };
    let record = uitkomst.record();
    let waarde: Value = serde_json::from_str(&record).expect("a record");
    let mut regel = json!({ "id": vector.id });
    for naam in KOP {
        match &waarde[naam] {
            Value::Null => {}
            Value::Array(meldingen) if meldingen.is_empty() => {}
            Value::Array(meldingen) => regel[naam] = meldingen.iter().map(|melding| melding["code"].clone()).collect(),
            Value::Object(bedrag) => regel[naam] = bedrag["tekst"].clone(),
            deel => regel[naam] = deel.clone(),
        }
    }
    regel["sha256"] = json!(digest(&record));
    regel.to_string()
}

/// The whole file, by the reader.
pub fn bestand(gevallen: &[Geval]) -> String {
    gevallen.iter().map(|geval| regel(&geval.vector, &uit_ruw(geval)) + "\n").collect()
}

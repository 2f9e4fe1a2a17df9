//! The full answer to a vector, as one line: what every language must give byte for byte.

use participatiewet::norm::Verantwoording;
use participatiewet::termijnen::{self, beslissing_op_bezwaar, beslistermijn, betaaldag, bezwaartermijn, dwangsom};
use participatiewet::{Error, VERSIE, loonkostensubsidie, loonwaarde};
use serde::Serialize;

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

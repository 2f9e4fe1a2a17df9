//! Every vector with its answer, for the tests of what the vectors cover.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::antwoorden::uit_ruw;
use crate::oordelen::{self, objecten};
use crate::trajectvectoren;
use crate::vectoren::{Geval, alle};

/// Every vector with its full answer (`antwoord` or `fouten`).
pub static BEANTWOORD: LazyLock<Vec<(Geval, Value)>> = LazyLock::new(|| {
    let antwoord = |geval: Geval| {
        let regel = match uit_ruw(&geval) {
            Ok(uitkomst) => {
                json!({ "antwoord": serde_json::from_str::<Value>(&uitkomst.record()).expect("a record") })
            }
            Err(fout) => json!({ "fouten": fout.fouten() }),
        };
        (geval, regel)
    };
    alle().into_iter().map(antwoord).collect()
});

/// The answers, without the refusals.
pub fn antwoorden() -> impl Iterator<Item = &'static Value> {
    BEANTWOORD.iter().map(|(_, regel)| &regel["antwoord"]).filter(|antwoord| !antwoord.is_null())
}

/// The texts at `naam` in every item of the list `lijst` of every answer.
pub fn genoemd(lijst: &str, naam: &str) -> BTreeSet<&'static str> {
    antwoorden()
        .flat_map(|antwoord| antwoord[lijst].as_array().into_iter().flatten())
        .filter_map(|deel| deel[naam].as_str())
        .collect()
}

/// Every vector of the decision rules with its record (`antwoord` or `fouten`).
pub static BEOORDEELD: LazyLock<Vec<(Geval, Value)>> = LazyLock::new(|| {
    let antwoord = |geval: Geval| {
        let regel = match oordelen::antwoord(&geval.bewerking, &geval.vector.ruw()) {
            Ok(antwoord) => json!({ "antwoord": serde_json::from_str::<Value>(&antwoord.json).expect("a record") }),
            Err(fout) => json!({ "fouten": fout.fouten() }),
        };
        (geval, regel)
    };
    oordelen::alle().into_iter().map(antwoord).collect()
});

/// Every vector of the courses and the ladder with its answer (`antwoord` or `fouten`).
pub static DOORLOPEN: LazyLock<Vec<(Geval, Value)>> = LazyLock::new(|| {
    let antwoord = |geval: Geval| {
        let regel = match trajectvectoren::antwoord(&geval) {
            Ok(antwoord) => json!({ "antwoord": serde_json::from_str::<Value>(&antwoord).expect("JSON") }),
            Err(fout) => json!({ "fouten": fout.fouten() }),
        };
        (geval, regel)
    };
    trajectvectoren::alle().into_iter().map(antwoord).collect()
});

/// The codes of everything that the answers and the records tell in lists called `lijst`, however deep.
pub fn codes_in(lijst: &str) -> BTreeSet<&'static str> {
    let mut delen = Vec::new();
    let regels = BEANTWOORD.iter().chain(BEOORDEELD.iter()).chain(DOORLOPEN.iter());
    regels.for_each(|(_, regel)| objecten(regel, &mut delen));
    let lijsten = delen.into_iter().filter_map(|deel| deel.get(lijst)?.as_array()).flatten();
    lijsten.filter_map(|deel| deel["code"].as_str()).collect()
}

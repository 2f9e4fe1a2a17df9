//! JSON as raw values, so that a record and a host language are read by the same code.

use std::borrow::Cow;

use serde_json::Value;

use crate::invoer::Ruw;

/// A JSON value as a raw value; the fields of an object in order of their names, so that every language tells the same problems in the
/// same order. A number that is no integer is kept as text, only to be refused.
pub(super) fn ruw_van_json(waarde: &Value) -> Ruw<'_> {
    match waarde {
        Value::Null => Ruw::Leeg,
        Value::Bool(waarde) => Ruw::Bool(*waarde),
        Value::String(tekst) => Ruw::Tekst(Cow::Borrowed(tekst)),
        Value::Array(lijst) => Ruw::Lijst(lijst.iter().map(ruw_van_json).collect()),
        Value::Object(velden) => {
            let velden = velden.iter().map(|(naam, waarde)| (Cow::Borrowed(naam.as_str()), ruw_van_json(waarde)));
            let mut velden: Vec<_> = velden.collect();
            // whether the map keeps the order of the text depends on a feature that another crate of a build may ask for
            velden.sort_by(|(een, _), (ander, _)| een.cmp(ander));
            Ruw::Velden(velden)
        }
        Value::Number(getal) => match (getal.as_i64(), getal.as_u64()) {
            (Some(getal), _) => Ruw::Geheel(i128::from(getal)),
            (None, Some(getal)) => Ruw::Geheel(i128::from(getal)),
            (None, None) => Ruw::Drijvend(Cow::Owned(getal.to_string())),
        },
    }
}

//! Names of fields: camelCase in JavaScript, snake_case in the core. The two are exact mirrors, for any text at all.
//!
//! An underscore in a JavaScript name is doubled, so that `normale_arbeidsduur` is no spelling of `normaleArbeidsduur`
//! but a name that does not exist, and every path of an error points into the object that the caller gave.

use std::borrow::Cow;

use participatiewet::loonkostensubsidie::{self, verloop};
use participatiewet::loonwaarde;
use participatiewet::participatieladder;
use participatiewet::termijnen::{self, beslissing_op_bezwaar, beslistermijn, bezwaartermijn, dwangsom};
use participatiewet::voorziening;

/// Objects under these names have data as keys: ids of choices, names of series, names of facts. They are the same in
/// every language.
pub(crate) const MET_DATA: [&str; 3] = ["keuzes", "invulling", "feiten"];

/// `normaleArbeidsduur` becomes `normale_arbeidsduur`.
pub(crate) fn naar_snake(naam: &str) -> String {
    let mut uit = String::with_capacity(naam.len() + 4);
    for teken in naam.chars() {
        if teken == '_' || teken.is_ascii_uppercase() {
            uit.push('_');
        }
        uit.push(teken.to_ascii_lowercase());
    }
    uit
}

/// `normale_arbeidsduur` becomes `normaleArbeidsduur`.
pub(crate) fn naar_camel(naam: &str) -> Cow<'_, str> {
    if !naam.contains('_') {
        return Cow::Borrowed(naam);
    }
    let mut uit = String::with_capacity(naam.len());
    let mut na_streep = false;
    for teken in naam.chars() {
        if teken == '_' && !na_streep {
            na_streep = true;
        } else {
            uit.push(if na_streep { teken.to_ascii_uppercase() } else { teken });
            na_streep = false;
        }
    }
    Cow::Owned(uit)
}

/// A JSON pointer of the core as one into the JavaScript object.
pub(crate) fn pad_naar_camel(pad: &str) -> String {
    let mut data = false;
    let mut deel_naar_camel = |deel| {
        let naam = if data { Cow::Borrowed(deel) } else { naar_camel(deel) };
        data |= MET_DATA.contains(&deel);
        naam
    };
    pad.split('/').map(&mut deel_naar_camel).collect::<Vec<_>>().join("/")
}

/// Whether a JSON pointer of the core points into an object whose keys are data.
pub(crate) fn is_data(pad: &str) -> bool {
    pad.split('/').nth(1).is_some_and(|naam| MET_DATA.contains(&naam)) && pad.matches('/').count() > 1
}

/// A text of the core with the names of fields as JavaScript writes them.
pub(crate) fn tekst_naar_camel(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for stuk in tekst.split_inclusive(|teken: char| !teken.is_ascii_alphanumeric() && teken != '_') {
        let woord = stuk.trim_end_matches(|teken: char| !teken.is_ascii_alphanumeric() && teken != '_');
        let rest = stuk.get(woord.len()..).unwrap_or_default();
        uit.push_str(&if is_veld(woord) { naar_camel(woord) } else { Cow::Borrowed(woord) });
        uit.push_str(rest);
    }
    uit
}

fn is_veld(woord: &str) -> bool {
    const NAMEN: [&[&str]; 12] = [
        loonkostensubsidie::VELDEN,
        verloop::VELDEN,
        verloop::ITEMVELDEN,
        loonwaarde::VELDEN,
        loonwaarde::TAAKVELDEN,
        beslistermijn::VELDEN,
        bezwaartermijn::VELDEN,
        beslissing_op_bezwaar::VELDEN,
        dwangsom::VELDEN,
        termijnen::OPSCHORTINGVELDEN,
        participatieladder::VELDEN,
        voorziening::VELDEN,
    ];
    NAMEN.iter().any(|namen| namen.contains(&woord))
}

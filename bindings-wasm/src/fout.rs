//! The errors of the core as JavaScript `Error` objects.

use participatiewet::{Error, Fout};
use wasm_bindgen::prelude::*;

use crate::antwoord;
use crate::namen::{is_data, pad_naar_camel, tekst_naar_camel};

const NAAM: &str = "ParticipatiewetFout";

/// An `Error` with every problem in its message, and `code`, `pad` and `fouten` beside it.
pub(crate) fn naar_js(fout: &Error) -> JsValue {
    let fouten: Vec<Fout> = fout.fouten().iter().map(voor_js).collect();
    let regels: Vec<String> = fouten.iter().map(Fout::to_string).collect();
    let error = js_sys::Error::new(&regels.join("\n"));
    error.set_name(NAAM);
    let lijst = antwoord::naar_js(&fouten).unwrap_or_else(|_| js_sys::Array::new().into());
    for (naam, waarde) in [("code", fout.code().into()), ("pad", pad_naar_camel(fout.pad()).into()), ("fouten", lijst)]
    {
        // a fresh object takes every property
        let _ = js_sys::Reflect::set(&error, &naam.into(), &waarde);
    }
    error.into()
}

/// The same problem in the names of the JavaScript object.
fn voor_js(fout: &Fout) -> Fout {
    let pad = pad_naar_camel(fout.pad());
    let waarde = fout.waarde().map(|waarde| {
        // the name of the field itself is seen as a value: an unknown name, the wrong one of two fields
        if laatste_naam(fout.pad()) == waarde { laatste_naam(&pad) } else { waarde.to_owned() }
    });
    // names of choices and their variants are data, also where a field has the same name
    let verwacht = if is_data(fout.pad()) { fout.verwacht().to_owned() } else { tekst_naar_camel(fout.verwacht()) };
    let nieuw = Fout::new(fout.code(), pad, verwacht);
    match waarde {
        Some(waarde) => nieuw.met_waarde(waarde),
        None => nieuw,
    }
}

/// The name at the end of a JSON pointer.
fn laatste_naam(pad: &str) -> String {
    pad.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
}

/// Whether a caught value is one of ours; any value may be asked.
pub(crate) fn is_fout(waarde: &JsValue) -> bool {
    let lees = |naam: &str| js_sys::Reflect::get(waarde, &naam.into()).ok();
    waarde.is_instance_of::<js_sys::Error>()
        && lees("name").and_then(|naam| naam.as_string()).as_deref() == Some(NAAM)
        && lees("fouten").is_some_and(|fouten| js_sys::Array::is_array(&fouten))
}

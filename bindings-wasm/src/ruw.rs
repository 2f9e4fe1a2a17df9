//! Reads any JavaScript value, so that every problem of a record comes at once.
//!
//! An object of a caller may do anything when it is touched: a getter or a proxy may throw, an array may say that it is
//! four billion long, an object may contain itself. So every touch is caught, and there are limits that no record reaches.

use std::borrow::Cow;

use js_sys::{Array, BigInt, Date, JsString, Number, Reflect};
use participatiewet::invoer::Ruw;
use participatiewet::tijd::Datum;
use participatiewet::{Error, Fout};
use wasm_bindgen::prelude::*;

use crate::namen::{MET_DATA, naar_snake};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn eigen_namen(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_lijst(waarde: &JsValue) -> Result<bool, JsValue>;
}

/// How many values one argument may hold, and how long one text may be.
const MEESTE_WAARDEN: u32 = 10_000;
const LANGSTE_TEKST: u32 = 10_000;
/// How many rows one logbook may have.
const MEESTE_RIJEN: u32 = 10_000_000;
/// No field is deeper: `feiten`, the fact, `perioden`, the period, its day. What is below is never read, only named as
/// what it is.
const DIEPSTE: u8 = 5;
/// What a message shows of a value that throws when it is read.
const NIET_TE_LEZEN: &str = "niet te lezen";

type Veld = (Cow<'static, str>, Ruw<'static>);

/// The named fields of the argument of a function.
pub(crate) fn velden(argument: &JsValue) -> Result<Vec<Veld>, Error> {
    object(argument, false, "een object met de gegevens, bijvoorbeeld { peildatum: \"2026-07-01\" }")
}

/// The same where every name is that of the core.
pub(crate) fn velden_kaal(argument: &JsValue) -> Result<Vec<Veld>, Error> {
    object(argument, true, "een object met de gegevens, bijvoorbeeld { traject: \"beschut_werk\" }")
}

fn object(argument: &JsValue, data: bool, verwacht: &str) -> Result<Vec<Veld>, Error> {
    let mut lezer = Lezer { ruimte: MEESTE_WAARDEN };
    match lezer.waarde(argument, 0, data)? {
        Ruw::Velden(velden) => Ok(velden),
        Ruw::Leeg => Err(Fout::new("ontbreekt", "", verwacht).into()),
        ander => Err(Fout::new("verkeerde_soort", "", verwacht).met_waarde(ander.getoond()).into()),
    }
}

/// A day, for a question that asks nothing else.
pub(crate) fn dag(argument: &JsValue) -> Result<Datum, Fout> {
    waarde(argument).and_then(|ruw| ruw.datum()).map_err(|fout| fout.onder("/dag"))
}

/// A value that a question asks beside a record.
pub(crate) fn waarde(argument: &JsValue) -> Result<Ruw<'static>, Fout> {
    Lezer { ruimte: MEESTE_WAARDEN }.waarde(argument, 0, true)
}

/// A record as JSON text: the text itself, or a plain object.
pub(crate) fn json(argument: &JsValue) -> Result<String, Fout> {
    if let Some(tekst) = argument.as_string() {
        return Ok(tekst);
    }
    let tekst = js_sys::JSON::stringify(argument).ok().and_then(|tekst| tekst.as_string());
    tekst.ok_or_else(|| Fout::new("onleesbaar", "", "een dossier, als object of als JSON-tekst"))
}

/// A column as text; `None` when it is not there. What is missing (`null`) is empty, an object is JSON.
pub(crate) fn kolom(kolommen: &JsValue, naam: &str) -> Result<Option<Vec<String>>, Fout> {
    let kolom = Reflect::get(kolommen, &naam.into()).unwrap_or_default();
    if kolom.is_undefined() || kolom.is_null() {
        return Ok(None);
    }
    let lengte = Reflect::get(&kolom, &"length".into()).ok().and_then(|lengte| lengte.as_f64());
    let Some(lengte) = lengte.filter(|_| is_lijst(&kolom).unwrap_or(false)) else {
        return Err(Fout::new("verkeerde_soort", format!("/{naam}"), "een lijst met een waarde per rij"));
    };
    // a proxy may answer anything; the cast saturates
    let lengte = lengte as u32;
    if lengte > MEESTE_RIJEN {
        return Err(Fout::new("invoer_te_groot", format!("/{naam}"), format!("ten hoogste {MEESTE_RIJEN} rijen")));
    }
    Ok(Some((0..lengte).map(|plek| cel(&Reflect::get_u32(&kolom, plek).unwrap_or_default())).collect()))
}

fn cel(js: &JsValue) -> String {
    if let Some(tekst) = js.as_string() {
        return tekst;
    }
    if js.is_undefined() || js.is_null() {
        return String::new();
    }
    let als_json = || js_sys::JSON::stringify(js).ok().and_then(|tekst| tekst.as_string());
    let gewoon = is_gewoon(js).then(als_json).flatten();
    gewoon.unwrap_or_else(|| {
        let mut lezer = Lezer { ruimte: MEESTE_WAARDEN };
        lezer.waarde(js, 0, true).map_or_else(|_| NIET_TE_LEZEN.to_owned(), |ruw| ruw.getoond())
    })
}

struct Lezer {
    ruimte: u32,
}

impl Lezer {
    fn waarde(&mut self, js: &JsValue, diepte: u8, data: bool) -> Result<Ruw<'static>, Fout> {
        if js.is_undefined() || js.is_null() {
            return Ok(Ruw::Leeg);
        }
        if let Some(waarde) = js.as_bool() {
            return Ok(Ruw::Bool(waarde));
        }
        if let Some(tekst) = js.dyn_ref::<JsString>() {
            return Ok(Ruw::tekst(begrensd(tekst)?));
        }
        if js.as_f64().is_some() {
            return Ok(getal(js.unchecked_ref()));
        }
        if js.is_bigint() {
            return groot_getal(js);
        }
        if !js.is_object() {
            return Ok(anders(js));
        }
        match is_lijst(js) {
            Ok(true) => self.lijst(js, diepte, data),
            Ok(false) if js.is_instance_of::<Date>() => Ok(Ruw::Anders("Date".into())),
            Ok(false) if is_gewoon(js) => self.object(js, diepte, data),
            Ok(false) => Ok(anders(js)),
            Err(_) => Ok(niet_te_lezen()),
        }
    }

    fn lijst(&mut self, js: &JsValue, diepte: u8, data: bool) -> Result<Ruw<'static>, Fout> {
        if diepte >= DIEPSTE {
            return Ok(Ruw::Lijst(Vec::new()));
        }
        let Some(lengte) = Reflect::get(js, &"length".into()).ok().and_then(|lengte| lengte.as_f64()) else {
            return Ok(niet_te_lezen());
        };
        // a proxy may answer anything; the cast saturates
        let lengte = self.reserveer(lengte as u32)?;
        let plek = |plek: u32| {
            let ruw = match Reflect::get_u32(js, plek) {
                Ok(waarde) => self.waarde(&waarde, diepte + 1, data),
                Err(_) => Ok(niet_te_lezen()),
            };
            ruw.map_err(|fout| fout.onder(&format!("/{plek}")))
        };
        (0..lengte).map(plek).collect::<Result<_, _>>().map(Ruw::Lijst)
    }

    /// The own enumerable fields of a plain object.
    fn object(&mut self, js: &JsValue, diepte: u8, data: bool) -> Result<Ruw<'static>, Fout> {
        if diepte >= DIEPSTE {
            return Ok(Ruw::Velden(Vec::new()));
        }
        let Ok(namen) = eigen_namen(js) else { return Ok(niet_te_lezen()) };
        self.reserveer(namen.length())?;
        let veld = |sleutel: JsValue| {
            let eigen = begrensd(sleutel.unchecked_ref())?;
            let naam = if data { eigen } else { naar_snake(&eigen) };
            let data = data || MET_DATA.contains(&naam.as_str());
            let ruw = match Reflect::get(js, &sleutel) {
                Ok(waarde) => self.waarde(&waarde, diepte + 1, data),
                Err(_) => Ok(niet_te_lezen()),
            };
            let pad = || format!("/{}", naam.replace('~', "~0").replace('/', "~1"));
            let ruw = ruw.map_err(|fout| fout.onder(&pad()))?;
            Ok((Cow::Owned(naam), ruw))
        };
        namen.iter().map(veld).collect::<Result<_, _>>().map(Ruw::Velden)
    }

    fn reserveer(&mut self, aantal: u32) -> Result<u32, Fout> {
        match self.ruimte.checked_sub(aantal) {
            Some(ruimte) => {
                self.ruimte = ruimte;
                Ok(aantal)
            }
            None => Err(Fout::new("invoer_te_groot", "", format!("ten hoogste {MEESTE_WAARDEN} waarden samen"))),
        }
    }
}

/// An integer that JavaScript holds exactly is an integer; every other number is a float.
fn getal(js: &Number) -> Ruw<'static> {
    if Number::is_safe_integer(js) {
        return Ruw::Geheel(js.value_of() as i128);
    }
    js.to_string_with_radix(10).map_or_else(|_| niet_te_lezen(), |tekst| Ruw::Drijvend(String::from(tekst).into()))
}

fn groot_getal(js: &JsValue) -> Result<Ruw<'static>, Fout> {
    if let Ok(waarde) = i128::try_from(js.clone()) {
        return Ok(Ruw::Geheel(waarde));
    }
    match js.unchecked_ref::<BigInt>().to_string(10) {
        Ok(tekst) => Ok(Ruw::TeGroot(begrensd(&tekst)?.into())),
        Err(_) => Ok(niet_te_lezen()),
    }
}

fn begrensd(tekst: &JsString) -> Result<String, Fout> {
    if tekst.length() > LANGSTE_TEKST {
        return Err(Fout::new("invoer_te_groot", "", format!("ten hoogste {LANGSTE_TEKST} tekens")));
    }
    Ok(tekst.into())
}

/// `{}` and its like, of any window or frame: not an instance of some class.
fn is_gewoon(js: &JsValue) -> bool {
    let ouder = |js: &JsValue| Reflect::get_prototype_of(js).map(JsValue::from);
    match ouder(js) {
        Ok(prototype) => prototype.is_null() || ouder(&prototype).is_ok_and(|ouder| ouder.is_null()),
        Err(_) => false,
    }
}

fn anders(js: &JsValue) -> Ruw<'static> {
    let soort = js.js_typeof().as_string().unwrap_or_default();
    Ruw::Anders(soort.into())
}

fn niet_te_lezen() -> Ruw<'static> {
    Ruw::Anders(NIET_TE_LEZEN.into())
}

//! The terms: `termijnen` of the core, one export per question.

use participatiewet::termijnen::{self, beslissing_op_bezwaar, beslistermijn, betaaldag, bezwaartermijn, dwangsom};
use wasm_bindgen::prelude::*;

use super::antwoord;

/// Tot en met wanneer op een aanvraag moet worden beslist, of advies moet worden gegeven, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = termijnenBeslistermijn, unchecked_return_type = "BeslistermijnUitkomst")]
pub fn termijnen_beslistermijn(
    #[wasm_bindgen(unchecked_param_type = "BeslistermijnInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| termijnen::beslistermijn(&beslistermijn::Invoer::lees(velden)?))
}

/// Hetzelfde antwoord als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = termijnenBeslistermijnVerslag, unchecked_return_type = "string")]
pub fn termijnen_beslistermijn_verslag(
    #[wasm_bindgen(unchecked_param_type = "BeslistermijnInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(termijnen::beslistermijn(&beslistermijn::Invoer::lees(velden)?)?.verslag()))
}

/// De termijn voor bezwaar, en of een bezwaar tijdig is, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = termijnenBezwaartermijn, unchecked_return_type = "BezwaartermijnUitkomst")]
pub fn termijnen_bezwaartermijn(
    #[wasm_bindgen(unchecked_param_type = "BezwaartermijnInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| termijnen::bezwaartermijn(&bezwaartermijn::Invoer::lees(velden)?))
}

/// Hetzelfde antwoord als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = termijnenBezwaartermijnVerslag, unchecked_return_type = "string")]
pub fn termijnen_bezwaartermijn_verslag(
    #[wasm_bindgen(unchecked_param_type = "BezwaartermijnInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(termijnen::bezwaartermijn(&bezwaartermijn::Invoer::lees(velden)?)?.verslag()))
}

/// Tot en met wanneer op een bezwaar moet worden beslist, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = termijnenBeslissingOpBezwaar, unchecked_return_type = "BeslissingOpBezwaarUitkomst")]
pub fn termijnen_beslissing_op_bezwaar(
    #[wasm_bindgen(unchecked_param_type = "BeslissingOpBezwaarInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| termijnen::beslissing_op_bezwaar(&beslissing_op_bezwaar::Invoer::lees(velden)?))
}

/// Hetzelfde antwoord als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = termijnenBeslissingOpBezwaarVerslag, unchecked_return_type = "string")]
pub fn termijnen_beslissing_op_bezwaar_verslag(
    #[wasm_bindgen(unchecked_param_type = "BeslissingOpBezwaarInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| {
        Ok(termijnen::beslissing_op_bezwaar(&beslissing_op_bezwaar::Invoer::lees(velden)?)?.verslag())
    })
}

/// De laatste dag om de loonkostensubsidie van een maand te betalen, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = termijnenBetaaldag, unchecked_return_type = "BetaaldagUitkomst")]
pub fn termijnen_betaaldag(
    #[wasm_bindgen(unchecked_param_type = "BetaaldagInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| termijnen::betaaldag(&betaaldag::Invoer::lees(velden)?))
}

/// Hetzelfde antwoord als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = termijnenBetaaldagVerslag, unchecked_return_type = "string")]
pub fn termijnen_betaaldag_verslag(
    #[wasm_bindgen(unchecked_param_type = "BetaaldagInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(termijnen::betaaldag(&betaaldag::Invoer::lees(velden)?)?.verslag()))
}

/// De dwangsom van een bestuursorgaan dat te laat beslist, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = termijnenDwangsom, unchecked_return_type = "DwangsomUitkomst")]
pub fn termijnen_dwangsom(
    #[wasm_bindgen(unchecked_param_type = "DwangsomInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| termijnen::dwangsom(&dwangsom::Invoer::lees(velden)?))
}

/// Hetzelfde antwoord als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = termijnenDwangsomVerslag, unchecked_return_type = "string")]
pub fn termijnen_dwangsom_verslag(
    #[wasm_bindgen(unchecked_param_type = "DwangsomInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(termijnen::dwangsom(&dwangsom::Invoer::lees(velden)?)?.verslag()))
}

//! The ladder: `participatieladder` of the core.

use participatiewet::participatieladder::{self as ladder, Trede, Waarnemingen};
use wasm_bindgen::prelude::*;

use super::antwoord;

/// De trede (1 tot en met 6) die volgt uit wat is waargenomen. Zij is nooit een voorwaarde voor een recht.
///
/// Gooit een `ParticipatiewetFout` met de vragen die nog beslissen.
#[wasm_bindgen(js_name = participatieladderTrede, unchecked_return_type = "TredeNummer")]
pub fn participatieladder_trede(
    #[wasm_bindgen(unchecked_param_type = "Waarnemingen")] waarnemingen: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&waarnemingen, |velden| Ok(ladder::trede(&Waarnemingen::lees(velden)?)))
}

/// De loop van één persoon over de ladder: perioden, stijging en daling, en wat niet past bij wat ernaast loopt.
#[wasm_bindgen(js_name = participatieladderVerloop, unchecked_return_type = "Ladderverloop")]
pub fn participatieladder_verloop(
    #[wasm_bindgen(unchecked_param_type = "LadderInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, ladder::verloop)
}

/// De zes treden met hun naam.
#[wasm_bindgen(js_name = participatieladderTreden, unchecked_return_type = "Trede[]")]
pub fn participatieladder_treden() -> Result<JsValue, JsValue> {
    let een = |trede: Trede| serde_json::json!({ "trede": trede.nummer(), "naam": trede.naam() });
    super::antwoord::naar_js(&Trede::ALLE.map(een))
}

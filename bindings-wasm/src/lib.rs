//! JavaScript and TypeScript package of `participatiewet`: plain objects in, plain objects out.
//!
//! Every function here converts, calls the core and maps the error; no rule lives in this crate. `ruw.rs` reads a
//! JavaScript value, `antwoord.rs` writes an answer, `fout.rs` makes the `Error` object, `namen.rs` turns the names of
//! fields from snake_case into camelCase and back, and `typen.d.ts` holds the public types.

mod antwoord;
mod fout;
mod namen;
mod participatieladder;
mod ruw;
mod termijnen;
mod traject;

use std::borrow::Cow;

use participatiewet::feiten::{self, Zaak};
use participatiewet::invoer::Ruw;
use participatiewet::{
    Error, beschut_werk, doelgroep, loonkostensubsidie, loonwaarde, parameters, voorziening, vragen,
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPEN: &str = include_str!("typen.d.ts");

/// De hoogte van de loonkostensubsidie per maand voor één baan op één datum, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = loonkostensubsidieBereken, unchecked_return_type = "LoonkostensubsidieUitkomst")]
pub fn loonkostensubsidie_bereken(
    #[wasm_bindgen(unchecked_param_type = "LoonkostensubsidieInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| loonkostensubsidie::bereken(&loonkostensubsidie::Invoer::lees(velden)?))
}

/// Dezelfde berekening als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = loonkostensubsidieVerslag, unchecked_return_type = "string")]
pub fn loonkostensubsidie_verslag(
    #[wasm_bindgen(unchecked_param_type = "LoonkostensubsidieInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(loonkostensubsidie::bereken(&loonkostensubsidie::Invoer::lees(velden)?)?.verslag()))
}

/// De loonkostensubsidie van één baan in de tijd: perioden met hun oorzaak, betalingen per kalendermaand en het totaal.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = loonkostensubsidieVerloop, unchecked_return_type = "LoonkostensubsidieVerloop")]
pub fn loonkostensubsidie_verloop(
    #[wasm_bindgen(unchecked_param_type = "Dienstverband")] dienstverband: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&dienstverband, |velden| loonkostensubsidie::verloop(&loonkostensubsidie::Dienstverband::lees(velden)?))
}

/// Hetzelfde verloop als leesbare Nederlandse tekst.
#[wasm_bindgen(js_name = loonkostensubsidieVerloopVerslag, unchecked_return_type = "string")]
pub fn loonkostensubsidie_verloop_verslag(
    #[wasm_bindgen(unchecked_param_type = "Dienstverband")] dienstverband: JsValue,
) -> Result<JsValue, JsValue> {
    let verslag = |velden: &Velden<'_>| {
        let baan = loonkostensubsidie::Dienstverband::lees(velden)?;
        Ok(loonkostensubsidie::verloop(&baan)?.verslag())
    };
    antwoord(&dienstverband, verslag)
}

/// Wat de wet over de hoogte openlaat: elke keuze met haar varianten; de eerste variant is de standaard.
#[wasm_bindgen(js_name = loonkostensubsidieKeuzes, unchecked_return_type = "KeuzeBeschrijving[]")]
pub fn loonkostensubsidie_keuzes() -> Result<JsValue, JsValue> {
    let keuzes: Vec<_> = loonkostensubsidie::KEUZES.iter().copied().flatten().map(antwoord::Keuze::from).collect();
    antwoord::naar_js(&keuzes)
}

/// De loonwaarde in hele procenten uit tempo, kwaliteit en werktijd per taak, met de volledige uitleg.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = loonwaardeBepaal, unchecked_return_type = "LoonwaardeUitkomst")]
pub fn loonwaarde_bepaal(
    #[wasm_bindgen(unchecked_param_type = "LoonwaardeInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| loonwaarde::bepaal(&loonwaarde::Invoer::lees(velden)?))
}

/// Dezelfde bepaling als leesbare Nederlandse tekst, stap voor stap.
#[wasm_bindgen(js_name = loonwaardeVerslag, unchecked_return_type = "string")]
pub fn loonwaarde_verslag(
    #[wasm_bindgen(unchecked_param_type = "LoonwaardeInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(loonwaarde::bepaal(&loonwaarde::Invoer::lees(velden)?)?.verslag()))
}

/// Bij welke doelgroepen iemand op een dag hoort, met de redenen, de open vragen en de besluiten die nog nodig zijn.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = doelgroepenBepaal, unchecked_return_type = "DoelgroepenUitkomst")]
pub fn doelgroepen_bepaal(#[wasm_bindgen(unchecked_param_type = "Zaak")] invoer: JsValue) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| doelgroep::bepaal(&Zaak::lees(velden)?))
}

/// Dezelfde oordelen als leesbare Nederlandse tekst.
#[wasm_bindgen(js_name = doelgroepenVerslag, unchecked_return_type = "string")]
pub fn doelgroepen_verslag(#[wasm_bindgen(unchecked_param_type = "Zaak")] invoer: JsValue) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(doelgroep::bepaal(&Zaak::lees(velden)?)?.verslag()))
}

/// Of iemand voor beschut werk in aanmerking komt, wat UWV moet adviseren en wat het college nu moet.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = beschutWerkBeoordeel, unchecked_return_type = "BeschutWerkBeoordeling")]
pub fn beschut_werk_beoordeel(
    #[wasm_bindgen(unchecked_param_type = "Zaak")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| beschut_werk::beoordeel(&Zaak::lees(velden)?))
}

/// Dezelfde beoordeling als leesbare Nederlandse tekst.
#[wasm_bindgen(js_name = beschutWerkVerslag, unchecked_return_type = "string")]
pub fn beschut_werk_verslag(
    #[wasm_bindgen(unchecked_param_type = "Zaak")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(beschut_werk::beoordeel(&Zaak::lees(velden)?)?.verslag()))
}

/// Welke instrumenten er voor iemand zijn: de voorwaarden, wie beslist, hoe lang, hoeveel, en wat elkaar uitsluit.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = voorzieningenOverzicht, unchecked_return_type = "VoorzieningenOverzicht")]
pub fn voorzieningen_overzicht(
    #[wasm_bindgen(unchecked_param_type = "VoorzieningenInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| voorziening::overzicht(&voorziening::Aanvraag::lees(velden)?))
}

/// Hetzelfde overzicht als leesbare Nederlandse tekst.
#[wasm_bindgen(js_name = voorzieningenVerslag, unchecked_return_type = "string")]
pub fn voorzieningen_verslag(
    #[wasm_bindgen(unchecked_param_type = "VoorzieningenInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(voorziening::overzicht(&voorziening::Aanvraag::lees(velden)?)?.verslag()))
}

/// Welke vragen voor een doel nog een oordeel kunnen veranderen, de meest beslissende eerst.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = vragenStellen, unchecked_return_type = "Vragenlijst")]
pub fn vragen_stellen(
    #[wasm_bindgen(unchecked_param_type = "VragenInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| vragen::Invoer::lees(velden)?.vragen())
}

/// Dezelfde vragen als leesbare Nederlandse tekst.
#[wasm_bindgen(js_name = vragenVerslag, unchecked_return_type = "string")]
pub fn vragen_verslag(
    #[wasm_bindgen(unchecked_param_type = "VragenInvoer")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord(&invoer, |velden| Ok(vragen::Invoer::lees(velden)?.vragen()?.verslag()))
}

/// De catalogus van feiten: naam, soort, betekenis, vraag, wie het weet, artikel en klassen.
#[wasm_bindgen(js_name = feitenCatalogus, unchecked_return_type = "Feitbeschrijving[]")]
pub fn feiten_catalogus() -> Result<JsValue, JsValue> {
    antwoord::naar_js(&feiten::catalogus())
}

/// Elke rij van elke reeks cijfers, met haar bron.
#[wasm_bindgen(js_name = parametersTabel, unchecked_return_type = "ParameterRij[]")]
pub fn parameters_tabel() -> Result<JsValue, JsValue> {
    antwoord::naar_js(&parameters::tabel())
}

/// De versie van de bibliotheek, zoals elk antwoord haar noemt.
#[wasm_bindgen]
pub fn versie() -> String {
    participatiewet::VERSIE.to_owned()
}

/// Of een gevangen waarde een fout van deze bibliotheek is.
#[wasm_bindgen(js_name = isParticipatiewetFout, unchecked_return_type = "e is ParticipatiewetFout")]
pub fn is_participatiewet_fout(#[wasm_bindgen(unchecked_param_type = "unknown")] e: JsValue) -> bool {
    fout::is_fout(&e)
}

type Velden<'a> = [(Cow<'a, str>, Ruw<'a>)];

/// Reads the argument, lets the core answer and hands over the answer, or every problem as one `Error` object.
fn antwoord<T: Serialize>(
    invoer: &JsValue,
    bereken: impl FnOnce(&Velden<'_>) -> Result<T, Error>,
) -> Result<JsValue, JsValue> {
    match ruw::velden(invoer).and_then(|velden| bereken(&velden)) {
        Ok(uitkomst) => antwoord::naar_js(&uitkomst),
        Err(fout) => Err(fout::naar_js(&fout)),
    }
}

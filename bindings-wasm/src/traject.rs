//! The courses: `traject` of the core. A dossier is its record, as a plain object; names of fields in it are data.

use participatiewet::Error;
use participatiewet::invoer::Ruw;
use participatiewet::norm::Gegevens;
use participatiewet::termijnen;
use participatiewet::traject::{self, Dossier, Kolommen, MACHINES, Teleenheid};
use wasm_bindgen::prelude::*;

use super::{antwoord, fout, ruw};

/// Een nieuw dossier van een traject, met wat lokaal is bepaald.
///
/// Gooit een `ParticipatiewetFout` met alle problemen van de invoer tegelijk.
#[wasm_bindgen(js_name = trajectBegin, unchecked_return_type = "TrajectDossier")]
pub fn traject_begin(
    #[wasm_bindgen(unchecked_param_type = "TrajectBegin")] invoer: JsValue,
) -> Result<JsValue, JsValue> {
    dossier_naar_js(ruw::velden_kaal(&invoer).and_then(|velden| Dossier::begin(&velden)))
}

/// Het dossier uit zijn JSON (tekst of object), nagekeken: het logboek wordt opnieuw nagespeeld.
///
/// Gooit een `ParticipatiewetFout` als het logboek niet kan of niet op de toestand uitkomt.
#[wasm_bindgen(js_name = trajectLees, unchecked_return_type = "TrajectDossier")]
pub fn traject_lees(
    #[wasm_bindgen(unchecked_param_type = "TrajectDossier | string")] dossier: JsValue,
) -> Result<JsValue, JsValue> {
    dossier_naar_js(lees(&dossier))
}

/// Het dossier na een gebeurtenis of een correctie; het oude dossier verandert niet.
///
/// Gooit een `TrajectFout`: welke voorwaarde, op welke grond, en wat wel kan.
#[wasm_bindgen(js_name = trajectPasToe, unchecked_return_type = "TrajectDossier")]
pub fn traject_pas_toe(
    #[wasm_bindgen(unchecked_param_type = "TrajectDossier | string")] dossier: JsValue,
    #[wasm_bindgen(unchecked_param_type = "TrajectGebeurtenis")] gebeurtenis: JsValue,
) -> Result<JsValue, JsValue> {
    let dossier = of_fout(lees(&dossier))?;
    let velden = of_fout(ruw::velden_kaal(&gebeurtenis))?;
    match dossier.probeer(&velden) {
        Ok(nieuw) => js_sys::JSON::parse(&nieuw.naar_json()),
        Err(afwijzing) => Err(fout::afgewezen(&afwijzing)),
    }
}

/// De gebeurtenissen die de tabel nu toelaat: door wie, met welke gegevens en voorwaarden, op welke grond.
#[wasm_bindgen(js_name = trajectMogelijk, unchecked_return_type = "TrajectMogelijk[]")]
pub fn traject_mogelijk(
    #[wasm_bindgen(unchecked_param_type = "TrajectDossier | string")] dossier: JsValue,
) -> Result<JsValue, JsValue> {
    antwoord::naar_js(&of_fout(lees(&dossier))?.mogelijk())
}

/// De termijnen die op een dag openstaan; met `alle` ook de gesloten.
#[wasm_bindgen(js_name = trajectTermijnen, unchecked_return_type = "TrajectTermijn[]")]
pub fn traject_termijnen(
    #[wasm_bindgen(unchecked_param_type = "TrajectDossier | string")] dossier: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Datum")] dag: JsValue,
    alle: Option<bool>,
) -> Result<JsValue, JsValue> {
    let dossier = of_fout(lees(&dossier))?;
    let dag = of_fout(ruw::dag(&dag))?;
    antwoord::naar_js(&if alle.unwrap_or(false) { dossier.alle_termijnen(dag) } else { dossier.termijnen(dag) })
}

/// De baan die het logboek van een loonkostensubsidie beschrijft, als invoer van `loonkostensubsidieVerloop`.
///
/// Gooit een `ParticipatiewetFout` met alles wat ontbreekt.
#[wasm_bindgen(js_name = trajectDienstverband, unchecked_return_type = "DienstverbandGegevens")]
pub fn traject_dienstverband(
    #[wasm_bindgen(unchecked_param_type = "TrajectDossier | string")] dossier: JsValue,
) -> Result<JsValue, JsValue> {
    let baan = lees(&dossier).and_then(|dossier| traject::dienstverband(&dossier));
    antwoord::naar_js(&of_fout(baan)?)
}

/// Het diagram van een traject in mermaid.
#[wasm_bindgen(js_name = trajectDiagram)]
pub fn traject_diagram(#[wasm_bindgen(unchecked_param_type = "TrajectNaam")] traject: &str) -> Result<String, JsValue> {
    of_fout(traject::diagram(traject))
}

/// Alle trajecten als tabel: toestanden, stappen, gebeurtenissen, termijnen, wat lokaal wordt bepaald.
#[wasm_bindgen(js_name = trajectMachines, unchecked_return_type = "TrajectMachine[]")]
pub fn traject_machines() -> Result<JsValue, JsValue> {
    antwoord::naar_js(&MACHINES)
}

/// Speelt de logboeken van veel dossiers na: waar elk dossier staat, elke regel die niet kan, en welke termijnen openstaan.
///
/// Gooit een `ParticipatiewetFout` als een kolom ontbreekt of de kolommen niet even lang zijn; een regel die niet kan
/// staat in het antwoord.
#[wasm_bindgen(js_name = trajectSpeelAf, unchecked_return_type = "TrajectNaspel")]
pub fn traject_speel_af(
    #[wasm_bindgen(unchecked_param_type = "TrajectLogboek")] logboek: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Datum | null")] dag: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "TrajectInstellingen | null")] instellingen: JsValue,
) -> Result<JsValue, JsValue> {
    let afwezig = |js: &JsValue| js.is_undefined() || js.is_null();
    let dag = if afwezig(&dag) { None } else { Some(of_fout(ruw::dag(&dag))?) };
    let lokaal = if afwezig(&instellingen) { Vec::new() } else { of_fout(lees_instellingen(&instellingen))? };
    let kolommen = of_fout(Kolommen::new(|naam| ruw::kolom(&logboek, naam)))?;
    of_fout(kolommen.speel_af(dag, &lokaal, |naspel| antwoord::naar_js(naspel)))?
}

/// Of twee trajecten van één persoon naast elkaar kunnen, en op welke grond.
#[wasm_bindgen(js_name = trajectVerenigbaar, unchecked_return_type = "TrajectVerenigbaarheid")]
pub fn traject_verenigbaar(een: &str, ander: &str) -> Result<JsValue, JsValue> {
    antwoord::naar_js(&of_fout(traject::verenigbaar(een, ander))?)
}

/// Wat u moet weten over de trajecten die naast elkaar lopen, elk met de baan of werkgever waar het bij hoort; `ernaast` is wat
/// er buiten de trajecten is, zoals een baan van de Wsw.
///
/// Gooit een `ParticipatiewetFout` voor een situatie die niet bekend is.
#[wasm_bindgen(js_name = trajectSamenloop, unchecked_return_type = "TrajectVerenigbaarheid[]")]
pub fn traject_samenloop(
    #[wasm_bindgen(unchecked_param_type = "readonly TrajectLopend[]")] dossiers: Vec<JsValue>,
    #[wasm_bindgen(unchecked_optional_param_type = "readonly TrajectErnaast[]")] ernaast: Option<Vec<JsValue>>,
) -> Result<JsValue, JsValue> {
    let gelezen = of_fout(lees_genoemd(&dossiers, "bij"))?;
    let ernaast: Vec<_> =
        ernaast.unwrap_or_default().iter().map(|een| (tekst(een, "situatie"), tekst(een, "bij"))).collect();
    let ernaast: Vec<_> = ernaast.iter().map(|(situatie, bij)| (situatie.as_str(), bij.as_str())).collect();
    antwoord::naar_js(&of_fout(traject::samenloop_met(&paren(&gelezen), &ernaast))?)
}

/// Hoeveel plaatsen beschut werk deze dossiers op een dag realiseren. De wet noemt een aantal en geen eenheid: zonder
/// `urenPerPlek` telt elke persoon als één, en `melding` zegt dat die keuze open is.
#[wasm_bindgen(js_name = trajectGerealiseerd, unchecked_return_type = "TrajectGerealiseerd")]
pub fn traject_gerealiseerd(
    #[wasm_bindgen(unchecked_param_type = "readonly (TrajectDossier | string)[]")] dossiers: Vec<JsValue>,
    #[wasm_bindgen(unchecked_param_type = "Datum")] op: JsValue,
    #[wasm_bindgen(js_name = urenPerPlek, unchecked_optional_param_type = "Getal | null")] uren_per_plek: JsValue,
) -> Result<JsValue, JsValue> {
    let dossiers = of_fout(dossiers.iter().map(lees).collect::<Result<Vec<_>, _>>())?;
    let op = of_fout(ruw::dag(&op))?;
    let eenheid = if uren_per_plek.is_undefined() || uren_per_plek.is_null() {
        Teleenheid::Persoon
    } else {
        of_fout(ruw::waarde(&uren_per_plek).and_then(|uren| Teleenheid::lees(&uren)))?
    };
    antwoord::naar_js(&traject::gerealiseerd(&dossiers.iter().collect::<Vec<_>>(), op, eenheid))
}

/// De voorzieningen van één persoon zoals de statistiek re-integratie van het CBS ze telt, en de trajecten die zij samen vormen.
#[wasm_bindgen(js_name = trajectStatistiek, unchecked_return_type = "TrajectStatistiek")]
pub fn traject_statistiek(
    #[wasm_bindgen(unchecked_param_type = "readonly TrajectGenoemd[]")] dossiers: Vec<JsValue>,
    #[wasm_bindgen(unchecked_param_type = "Datum")] op: JsValue,
) -> Result<JsValue, JsValue> {
    let gelezen = of_fout(lees_genoemd(&dossiers, "naam"))?;
    antwoord::naar_js(&traject::srg_statistiek(&paren(&gelezen), of_fout(ruw::dag(&op))?))
}

/// De dwangsom tot en met een dag, als in dit dossier in gebreke is gesteld; anders `null`, en ook als het traject eindigde
/// zonder besluit. Of een uitzondering geldt en of er meer aanvragers zijn, staat niet in een logboek.
#[wasm_bindgen(js_name = trajectDwangsom, unchecked_return_type = "DwangsomUitkomst | null")]
pub fn traject_dwangsom(
    #[wasm_bindgen(unchecked_param_type = "TrajectDossier | string")] dossier: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Datum")] dag: JsValue,
) -> Result<JsValue, JsValue> {
    let (dossier, dag) = (of_fout(lees(&dossier))?, of_fout(ruw::dag(&dag))?);
    let uitkomst = traject::dwangsom_invoer(&dossier, dag).map(|invoer| termijnen::dwangsom(&invoer)).transpose();
    antwoord::naar_js(&of_fout(uitkomst)?)
}

/// Het Wiebertjesmodel als sjabloon van rollen en contacten om aan te passen; een openbare beschrijving is niet gevonden.
#[wasm_bindgen(js_name = trajectWiebertjesmodel, unchecked_return_type = "TrajectWerkmodel")]
pub fn traject_wiebertjesmodel() -> Result<JsValue, JsValue> {
    antwoord::naar_js(&traject::wiebertjesmodel())
}

fn lees(dossier: &JsValue) -> Result<Dossier, Error> {
    Dossier::lees(&ruw::json(dossier)?)
}

/// Dossiers, each with what it belongs to or what it is called.
fn lees_genoemd(dossiers: &[JsValue], naam: &str) -> Result<Vec<(Dossier, String)>, Error> {
    dossiers.iter().map(|paar| Ok((lees(&deel(paar, "dossier"))?, tekst(paar, naam)))).collect()
}

fn paren(gelezen: &[(Dossier, String)]) -> Vec<(&Dossier, &str)> {
    gelezen.iter().map(|(dossier, naam)| (dossier, naam.as_str())).collect()
}

fn deel(object: &JsValue, naam: &str) -> JsValue {
    js_sys::Reflect::get(object, &naam.into()).unwrap_or_default()
}

fn tekst(object: &JsValue, naam: &str) -> String {
    deel(object, naam).as_string().unwrap_or_default()
}

fn lees_instellingen(js: &JsValue) -> Result<Vec<(&'static str, Gegevens)>, Error> {
    let een = |(naam, instelling)| {
        traject::instelling(&[("traject".into(), Ruw::Tekst(naam)), ("instelling".into(), instelling)])
    };
    ruw::velden_kaal(js)?.into_iter().map(een).collect()
}

fn dossier_naar_js(dossier: Result<Dossier, Error>) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&of_fout(dossier)?.naar_json())
}

/// The names of fields in a dossier are those of the core, so a problem is told as it is.
fn of_fout<T>(uitkomst: Result<T, impl Into<Error>>) -> Result<T, JsValue> {
    uitkomst.map_err(|anders| fout::naar_js_kaal(&anders.into()))
}

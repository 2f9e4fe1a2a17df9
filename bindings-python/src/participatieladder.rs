//! `participatiewet.participatieladder`.

use participatiewet::participatieladder::{self as ladder, Trede, VELDEN, VERLOOPVELDEN, Waarnemingen};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::{fout, object, ruw};

/// De trede (1 tot en met 6) die volgt uit wat is waargenomen. Zij is nooit een voorwaarde voor een recht.
///
/// English: the step of the participation ladder (1 to 6) that follows from what was observed.
///
/// - waarnemingen: een dict met ja of nee op de vragen; gevraagd wordt alleen wat nog kan beslissen. Of dezelfde namen als
///   argumenten.
///
/// >>> import participatiewet as pw
/// >>> pw.participatieladder.trede({"arbeidscontract_of_zelfstandig": True, "aanvullende_uitkering": True})
/// 5
#[pyfunction]
#[pyo3(signature = (*args, **kwargs), text_signature = "(waarnemingen=None, /, **velden)")]
pub(crate) fn trede(py: Python<'_>, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<u8> {
    let mut velden = ruw::velden(VELDEN, &PyTuple::empty(py), kwargs);
    match args.len() {
        0 => {}
        1 => match args.get_item(0)?.cast::<PyDict>() {
            Ok(dict) => velden.extend(ruw::velden(VELDEN, &PyTuple::empty(py), Some(dict))),
            Err(_) => return Err(PyTypeError::new_err(GEEN_DICT)),
        },
        _ => return Err(PyTypeError::new_err(GEEN_DICT)),
    }
    let waarnemingen = Waarnemingen::lees(&velden).map_err(|anders| fout::uit(py, &anders))?;
    Ok(ladder::trede(&waarnemingen).nummer())
}

const GEEN_DICT: &str = "trede() neemt één dict met waarnemingen, of argumenten met een naam";

/// De loop van één persoon over de ladder: perioden, stijging en daling, en wat niet past bij wat ernaast loopt.
///
/// English: a person's course over the ladder: periods, movements, and what does not fit what runs beside it.
///
/// - metingen: een lijst van {"op": dag, "waarnemingen": {...}}, één per dag.
/// - naast: een lijst van {"van": dag, "tot": dag, "situatie": "ondersteunde_baan" of "onbetaalde_werkplek"}.
///
/// >>> import participatiewet as pw
/// >>> thuis = {"arbeidscontract_of_zelfstandig": False, "onbetaald_werk_met_verantwoordelijkheid": False,
/// ...     "wekelijks_georganiseerde_activiteit": False, "wekelijks_contact_buitenshuis": False}
/// >>> werk = {"arbeidscontract_of_zelfstandig": True, "aanvullende_uitkering": True}
/// >>> v = pw.participatieladder.verloop([{"op": "2025-01-06", "waarnemingen": thuis}, {"op": "2026-01-05", "waarnemingen": werk}])
/// >>> [p["trede"] for p in v["perioden"]], v["totaal"]
/// ([1, 5], 'stijging')
#[pyfunction]
#[pyo3(signature = (*args, **kwargs), text_signature = "(metingen, naast=None)")]
pub(crate) fn verloop<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    if args.len() > VERLOOPVELDEN.len() {
        return Err(PyTypeError::new_err("verloop() neemt ten hoogste 2 argumenten: metingen, naast"));
    }
    let verloop =
        ladder::verloop(&ruw::velden(VERLOOPVELDEN, args, kwargs)).map_err(|anders| fout::uit(py, &anders))?;
    object::als_json(py, &verloop)
}

/// De zes treden met hun naam. English: the six steps with their names.
///
/// >>> import participatiewet as pw
/// >>> pw.participatieladder.treden()[0]
/// {'trede': 1, 'naam': 'geïsoleerd'}
#[pyfunction]
pub(crate) fn treden(py: Python<'_>) -> PyResult<Vec<Bound<'_, PyDict>>> {
    let een = |trede: Trede| {
        let dict = PyDict::new(py);
        dict.set_item("trede", trede.nummer())?;
        dict.set_item("naam", trede.naam())?;
        Ok(dict)
    };
    Trede::ALLE.into_iter().map(een).collect()
}

//! Any Python object as a raw value of the library. What cannot be understood keeps the name of its type, so that
//! the library refuses it beside every other problem of the record. Nothing here fails.

use std::borrow::Cow;

use participatiewet::invoer::Ruw;
use participatiewet::tijd::Datum;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};

use crate::fout;

/// The named values of one record.
pub(crate) type Velden = Vec<(Cow<'static, str>, Ruw<'static>)>;

/// A list of objects with values within a named value of a field is the deepest; an object may contain itself.
const DIEPST: usize = 6;

/// Positional arguments by the names of `namen`, then those with a name.
pub(crate) fn velden(namen: &[&'static str], args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> Velden {
    let op_plek = namen.iter().zip(args).map(|(naam, object)| (Cow::Borrowed(*naam), ruw(&object, DIEPST)));
    let op_naam = kwargs.into_iter().flatten().map(|(naam, object)| (Cow::Owned(toon(&naam)), ruw(&object, DIEPST)));
    op_plek.chain(op_naam).collect()
}

/// One named value.
pub(crate) fn veld(naam: &'static str, object: &Bound<'_, PyAny>) -> (Cow<'static, str>, Ruw<'static>) {
    (Cow::Borrowed(naam), ruw(object, DIEPST))
}

/// A day, for a question that asks nothing else.
pub(crate) fn dag(py: Python<'_>, object: &Bound<'_, PyAny>) -> PyResult<Datum> {
    ruw(object, DIEPST).datum().map_err(|anders| fout::uit(py, &anders.onder("/dag").into()))
}

/// One value.
pub(crate) fn waarde(object: &Bound<'_, PyAny>) -> Ruw<'static> {
    ruw(object, DIEPST)
}

fn ruw(object: &Bound<'_, PyAny>, diepte: usize) -> Ruw<'static> {
    if object.is_none() {
        return Ruw::Leeg;
    }
    gewoon(object, diepte).or_else(|| van_elders(object, diepte)).unwrap_or_else(|| anders(object))
}

/// The types of Python itself.
fn gewoon(object: &Bound<'_, PyAny>, diepte: usize) -> Option<Ruw<'static>> {
    if let Ok(tekst) = object.cast::<PyString>() {
        // half of a surrogate pair is no text
        return tekst.to_str().ok().map(|tekst| Ruw::tekst(tekst.to_owned()));
    }
    if let Ok(waarde) = object.cast::<PyBool>() {
        return Some(Ruw::Bool(waarde.is_true()));
    }
    if let Ok(waarde) = object.cast::<PyInt>() {
        return Some(geheel(waarde));
    }
    if let Ok(waarde) = object.cast::<PyFloat>() {
        // the text of a plain float, also when a subclass shows itself otherwise
        return Some(Ruw::Drijvend(toon(PyFloat::new(object.py(), waarde.value()).as_any()).into()));
    }
    if let Ok(objecten) = object.cast::<PyList>() {
        return lijst(objecten.iter(), diepte);
    }
    if let Ok(objecten) = object.cast::<PyTuple>() {
        return lijst(objecten.iter(), diepte);
    }
    if let Ok(dict) = object.cast::<PyDict>() {
        return velden_van(dict, diepte);
    }
    if object.is_instance_of::<PyDate>() {
        return datum(object);
    }
    None
}

/// One level deeper, or `None` when that is too deep.
fn dieper(diepte: usize) -> Option<usize> {
    diepte.checked_sub(1).filter(|diepte| *diepte > 0)
}

fn lijst<'py>(objecten: impl Iterator<Item = Bound<'py, PyAny>>, diepte: usize) -> Option<Ruw<'static>> {
    let diepte = dieper(diepte)?;
    Some(Ruw::Lijst(objecten.map(|object| ruw(&object, diepte)).collect()))
}

/// `None` when a key is no text.
fn velden_van(dict: &Bound<'_, PyDict>, diepte: usize) -> Option<Ruw<'static>> {
    let diepte = dieper(diepte)?;
    let mut velden = Vec::with_capacity(dict.len());
    // a copy: to read a value may run code that changes the dict
    for paar in dict.items() {
        let (naam, object): (Bound<'_, PyString>, Bound<'_, PyAny>) = paar.extract().ok()?;
        velden.push((Cow::Owned(naam.to_str().ok()?.to_owned()), ruw(&object, diepte)));
    }
    Some(Ruw::Velden(velden))
}

/// A day; of a moment only midnight is one. The missing date of pandas has no numbers, so it is no day.
fn datum(object: &Bound<'_, PyAny>) -> Option<Ruw<'static>> {
    let py = object.py();
    let deel = |naam: &Bound<'_, PyString>| object.getattr(naam).ok()?.extract::<u32>().ok();
    if object.is_instance_of::<PyDateTime>() {
        let is_nul = |naam| deel(naam) == Some(0);
        let klok = [intern!(py, "hour"), intern!(py, "minute"), intern!(py, "second"), intern!(py, "microsecond")];
        let nanoseconde = intern!(py, "nanosecond"); // of pandas
        let middernacht = !object.hasattr(nanoseconde).ok()? || is_nul(nanoseconde);
        if !(middernacht && klok.into_iter().all(is_nul)) {
            return None;
        }
    }
    let jaar = i32::try_from(deel(intern!(py, "year"))?).ok()?;
    Some(Ruw::Datum(jaar, deel(intern!(py, "month"))?, deel(intern!(py, "day"))?))
}

/// `Decimal`, the types of numpy (which is not needed here), and whatever is an integer.
fn van_elders(object: &Bound<'_, PyAny>, diepte: usize) -> Option<Ruw<'static>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let decimal = DECIMAL.import(object.py(), "decimal", "Decimal").ok()?;
    if object.is_instance(decimal).ok()? {
        return object.str().ok()?.to_str().ok().map(|tekst| Ruw::Decimaal(tekst.to_owned().into()));
    }
    let soort = object.get_type();
    let naam = toon(soort.name().ok()?.as_any());
    if soort.module().ok()?.to_str().ok()? == "numpy" {
        if naam.starts_with("bool") {
            return object.is_truthy().ok().map(Ruw::Bool);
        }
        if naam.contains("float") || naam.contains("double") {
            return Some(Ruw::Drijvend(toon(object).into()));
        }
        if naam == "datetime64" {
            return moment(object);
        }
        // an array without a length is a number
        let cellen = || object.call_method0("tolist").ok()?.cast_into::<PyList>().ok();
        if naam == "ndarray"
            && let Some(cellen) = cellen()
        {
            return lijst(cellen.iter(), diepte);
        }
    }
    let index = object.getattr("__index__").ok()?.call0().ok()?;
    index.cast::<PyInt>().ok().map(geheel)
}

/// A moment of numpy, if `datetime` can hold it.
fn moment(object: &Bound<'_, PyAny>) -> Option<Ruw<'static>> {
    let moment = object.call_method1("astype", ("datetime64[us]",)).ok()?;
    if moment.eq(object).ok()? { datum(&moment.call_method0("item").ok()?) } else { None }
}

fn geheel(waarde: &Bound<'_, PyInt>) -> Ruw<'static> {
    match waarde.extract::<i64>() {
        Ok(waarde) => Ruw::Geheel(waarde.into()),
        Err(_) => waarde.extract().map_or_else(|_| Ruw::TeGroot(toon(waarde.as_any()).into()), Ruw::Geheel),
    }
}

fn anders(object: &Bound<'_, PyAny>) -> Ruw<'static> {
    Ruw::Anders(soort(object).into())
}

/// The name of the type of an object.
pub(crate) fn soort(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().map_or_else(|_| "object".to_owned(), |naam| toon(naam.as_any()))
}

/// The text of an object; Python refuses to show an integer of thousands of digits.
pub(crate) fn toon(object: &Bound<'_, PyAny>) -> String {
    object.str().map_or_else(|_| "te lang om te tonen".to_owned(), |tekst| tekst.to_string_lossy().into_owned())
}

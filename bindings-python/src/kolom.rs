//! The one reader of tables: the columns of a dict, of a data frame or of an Arrow table, and their cells. What a cell
//! lacks (`None`, NaN, NaT, NA) is the same whatever library the column comes from.

use participatiewet::Fout;
use participatiewet::invoer::Ruw;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFrozenSet, PyInt, PySet, PyString};

use crate::fout;
use crate::ruw::{self, Velden};

/// The columns of a table by their names, in its order.
pub(crate) type Tabel<'py> = Vec<(String, Bound<'py, PyAny>)>;

/// `verkeerde_soort` when this is no table, and when its rows are not computed yet.
pub(crate) fn tabel<'py>(object: &Bound<'py, PyAny>, pad: &str) -> PyResult<Tabel<'py>> {
    // a dict or another mapping, a data frame of pandas
    if object.hasattr("items")? {
        let paren = object.call_method0("items")?;
        let paar = |paar: PyResult<Bound<'py, PyAny>>| {
            let (naam, kolom): (Bound<'py, PyAny>, Bound<'py, PyAny>) = paar?.extract()?;
            Ok((ruw::toon(&naam), kolom))
        };
        return paren.try_iter()?.map(paar).collect();
    }
    let is_polars = object.hasattr("get_columns")?;
    if !is_polars && !object.hasattr("column_names")? {
        let verwacht = "kolommen met een naam: een dict of een dataframe (een LazyFrame na collect())";
        let soort = ruw::soort(object);
        return Err(fout::uit(object.py(), &Fout::new("verkeerde_soort", pad, verwacht).met_waarde(soort).into()));
    }
    let (namen, kolommen) = if is_polars {
        (object.getattr("columns")?, object.call_method0("get_columns")?)
    } else {
        (object.getattr("column_names")?, object.getattr("columns")?)
    };
    let paren = namen.try_iter()?.zip(kolommen.try_iter()?);
    paren.map(|(naam, kolom)| Ok((ruw::toon(&naam?), kolom?))).collect()
}

/// Refuses columns of pandas whose rows do not have the same labels: by their places they would belong to other people.
pub(crate) fn zelfde_index(py: Python<'_>, tabel: &Tabel<'_>, peildatum: &Bound<'_, PyAny>) -> PyResult<()> {
    // an index of pandas, not the method of a list
    let index =
        |kolom: &Bound<'_, PyAny>| kolom.getattr("index").is_ok_and(|een| een.hasattr("equals").unwrap_or(false));
    let kolommen = tabel.iter().map(|(naam, kolom)| (format!("/kolommen/{naam}"), kolom));
    let mut kolommen = kolommen.chain([("/peildatum".to_owned(), peildatum)]).filter(|(_, kolom)| index(kolom));
    let Some((_, eerste)) = kolommen.next() else { return Ok(()) };
    for (pad, kolom) in kolommen {
        if !eerste.getattr("index")?.call_method1("equals", (kolom.getattr("index")?,))?.is_truthy()? {
            let verwacht = "dezelfde index als de eerste kolom; zet kolommen van pandas eerst samen in één dataframe";
            return Err(fout::uit(py, &Fout::new("index_verschilt", pad, verwacht).into()));
        }
    }
    Ok(())
}

/// Every column as a list of raw values. What is no column stays what it is, and is refused with its name.
pub(crate) fn velden(tabel: Tabel<'_>) -> PyResult<Velden> {
    tabel.into_iter().map(|(naam, kolom)| Ok((naam.into(), waarden(&kolom)?))).collect()
}

/// A column as a list of raw values, or the raw value of what is no column.
pub(crate) fn waarden(object: &Bound<'_, PyAny>) -> PyResult<Ruw<'static>> {
    match cellen(object) {
        Some(cellen) => cellen.try_iter()?.map(|cel| Ok(als_ruw(&cel?))).collect::<PyResult<_>>().map(Ruw::Lijst),
        None => Ok(ruw::waarde(object)),
    }
}

/// A column as text, of a table that has one with this name. What is missing is empty, a dict is JSON.
pub(crate) fn teksten(tabel: &Tabel<'_>, naam: &str) -> PyResult<Result<Option<Vec<String>>, Fout>> {
    let Some((_, kolom)) = tabel.iter().find(|(al, kolom)| al == naam && !kolom.is_none()) else { return Ok(Ok(None)) };
    let Some(cellen) = cellen(kolom) else {
        let fout = Fout::new("verkeerde_soort", format!("/{naam}"), "een kolom: een lijst met een waarde per rij");
        return Ok(Err(fout.met_waarde(ruw::waarde(kolom).getoond())));
    };
    cellen.try_iter()?.map(|cel| Ok(als_tekst(&cel?))).collect::<PyResult<_>>().map(|kolom| Ok(Some(kolom)))
}

/// The cells of a column as objects of Python, to walk through; `None` when this is one value.
fn cellen<'py>(object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
    let tekst = object.is_instance_of::<PyString>() || object.is_instance_of::<PyBytes>();
    let verzameling = object.is_instance_of::<PySet>() || object.is_instance_of::<PyFrozenSet>();
    // to walk through these gives letters, no order, or names
    if tekst || verzameling || object.is_instance_of::<PyDict>() {
        return None;
    }
    // numpy makes an integer of a moment in a list
    let is_moment = object.getattr("dtype").and_then(|soort| soort.getattr("kind")).is_ok_and(|soort| is(&soort, "M"));
    let namen: &[&str] = if is_moment { &["to_list"] } else { &["to_list", "to_pylist", "tolist"] };
    // a column of pandas or polars, of Arrow, of numpy
    let lijst = namen.iter().find_map(|naam| object.call_method0(*naam).ok());
    let cellen = lijst.unwrap_or_else(|| object.clone());
    cellen.try_iter().is_ok().then_some(cellen)
}

fn is(object: &Bound<'_, PyAny>, tekst: &str) -> bool {
    object.eq(tekst).unwrap_or(false)
}

fn als_ruw(object: &Bound<'_, PyAny>) -> Ruw<'static> {
    if ontbreekt(object) { Ruw::Leeg } else { ruw::waarde(object) }
}

fn als_tekst(object: &Bound<'_, PyAny>) -> String {
    if let Ok(tekst) = object.cast::<PyString>() {
        return tekst.to_string_lossy().into_owned();
    }
    if object.is_instance_of::<PyDict>() {
        return als_json(object).unwrap_or_else(|_| ruw::toon(object));
    }
    match als_ruw(object) {
        Ruw::Leeg => String::new(),
        anders => anders.getoond(),
    }
}

/// Whether a cell is empty. What is missing does not equal itself; only the one of pandas will not say so.
fn ontbreekt(object: &Bound<'_, PyAny>) -> bool {
    if object.is_none() {
        return true;
    }
    let gewoon = object.is_instance_of::<PyString>() || object.is_instance_of::<PyBool>();
    if gewoon || object.is_instance_of::<PyInt>() {
        return false;
    }
    object.ne(object).unwrap_or_else(|_| object.get_type().name().is_ok_and(|naam| naam == "NAType"))
}

fn als_json(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = object.py();
    let opties = PyDict::new(py);
    opties.set_item("default", py.get_type::<PyString>())?;
    py.import("json")?.getattr("dumps")?.call((object,), Some(&opties))?.extract()
}

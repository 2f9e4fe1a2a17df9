//! Every problem of a record as one `participatiewet.ParticipatiewetFout`.

use participatiewet::Error;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

const MODULE: &str = "participatiewet.fouten";

/// The exception for `fout`; should Python be unable to make it, the reason for that.
pub(crate) fn uit(py: Python<'_>, fout: &Error) -> PyErr {
    maak(py, fout).unwrap_or_else(|anders| anders)
}

fn maak(py: Python<'_>, fout: &Error) -> PyResult<PyErr> {
    static FOUT: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static ALLE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let klasse = FOUT.import(py, MODULE, "Fout")?;
    let een = |fout: &participatiewet::Fout| {
        klasse.call1((fout.code(), fout.pad(), fout.waarde(), fout.verwacht(), fout.to_string()))
    };
    let fouten = fout.fouten().iter().map(een).collect::<PyResult<Vec<_>>>()?;
    let alle = ALLE.import(py, MODULE, "ParticipatiewetFout")?.call1((fouten,))?;
    Ok(PyErr::from_value(alle))
}

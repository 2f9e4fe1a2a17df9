//! Every problem of a record as one `participatiewet.ParticipatiewetFout`.

use participatiewet::Error;
use participatiewet::traject::Afwijzing;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

const MODULE: &str = "participatiewet.fouten";

/// The exception for `fout`; should Python be unable to make it, the reason for that.
pub(crate) fn uit(py: Python<'_>, fout: &Error) -> PyErr {
    maak(py, fout).unwrap_or_else(|anders| anders)
}

/// The exception for a step that a course refuses.
pub(crate) fn afgewezen(py: Python<'_>, afwijzing: &Afwijzing) -> PyErr {
    maak_afgewezen(py, afwijzing).unwrap_or_else(|anders| anders)
}

fn maak(py: Python<'_>, fout: &Error) -> PyResult<PyErr> {
    static ALLE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let alle = ALLE.import(py, MODULE, "ParticipatiewetFout")?.call1((fouten(py, fout)?,))?;
    Ok(PyErr::from_value(alle))
}

fn maak_afgewezen(py: Python<'_>, afwijzing: &Afwijzing) -> PyResult<PyErr> {
    static TRAJECT: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let gronden: Vec<_> = afwijzing.gronden().iter().map(|grond| grond.map(ToString::to_string)).collect();
    let delen = (fouten(py, afwijzing.fout())?, afwijzing.toestand(), gronden, afwijzing.mogelijk());
    Ok(PyErr::from_value(TRAJECT.import(py, MODULE, "TrajectFout")?.call1(delen)?))
}

fn fouten<'py>(py: Python<'py>, fout: &Error) -> PyResult<Vec<Bound<'py, PyAny>>> {
    static FOUT: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let klasse = FOUT.import(py, MODULE, "Fout")?;
    let een = |fout: &participatiewet::Fout| {
        klasse.call1((fout.code(), fout.pad(), fout.waarde(), fout.verwacht(), fout.to_string()))
    };
    fout.fouten().iter().map(een).collect()
}

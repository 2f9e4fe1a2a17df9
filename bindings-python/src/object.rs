//! Answers of the library as Python objects. What has no speed to lose goes through its JSON, so that a name is the
//! same in every language.

use participatiewet::grootheid::Bedrag;
use participatiewet::tijd::Datum;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDict, PyType};
use serde::Serialize;

/// A `decimal.Decimal` from its text.
pub(crate) fn decimal<'py>(py: Python<'py>, tekst: &str) -> PyResult<Bound<'py, PyAny>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")?.call1((tekst,))
}

/// Euros, in Python a `decimal.Decimal` with two decimals.
pub(crate) struct Euro(pub(crate) Bedrag);

impl<'py> IntoPyObject<'py> for Euro {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        decimal(py, &self.0.to_string())
    }
}

/// A day, in Python a `datetime.date`.
pub(crate) struct Dag(pub(crate) Datum);

impl<'py> IntoPyObject<'py> for Dag {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyDate::new(py, self.0.jaar(), u8::try_from(self.0.maand())?, u8::try_from(self.0.dag())?)
    }
}

/// JSON text as dicts, lists, text and integers.
pub(crate) fn uit_json<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((json,))
}

/// The JSON text of a part of an answer.
pub(crate) fn json(deel: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(deel).map_err(|fout| PyRuntimeError::new_err(fout.to_string()))
}

/// A part of an answer as dicts, lists, text and integers.
pub(crate) fn als_json<'py>(py: Python<'py>, deel: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    uit_json(py, &json(deel)?)
}

/// A part of an answer as a dict; its days are dates.
pub(crate) fn velden<'py>(py: Python<'py>, deel: &impl Serialize) -> PyResult<Bound<'py, PyDict>> {
    met_dagen(py, deel, &["van", "tot", "vanaf"])
}

/// A part of an answer as a dict; the days under these names are dates.
pub(crate) fn met_dagen<'py>(py: Python<'py>, deel: &impl Serialize, namen: &[&str]) -> PyResult<Bound<'py, PyDict>> {
    let velden = als_json(py, deel)?.cast_into::<PyDict>()?;
    for naam in namen {
        if let Some(dag) = velden.get_item(naam)?.filter(|dag| !dag.is_none()) {
            velden.set_item(naam, py.get_type::<PyDate>().call_method1("fromisoformat", (dag,))?)?;
        }
    }
    Ok(velden)
}

/// The classes of a part of an answer.
#[derive(Clone, Copy)]
pub(crate) enum Klasse {
    Melding,
    Keuze,
    Aanname,
    Rij,
    Regelversie,
    Oordeel,
    Oorzaak,
    Verloopmelding,
    Voorziening,
    Samenloop,
    Vraag,
}

/// A part of an answer as an object of its class.
pub(crate) fn deel<'py>(py: Python<'py>, klasse: Klasse, deel: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    static KLASSEN: [PyOnceLock<Py<PyAny>>; 11] = [const { PyOnceLock::new() }; 11];
    const VERANTWOORDING: &str = "participatiewet.verantwoording";
    let (plek, module, naam) = match klasse {
        Klasse::Melding => (0, VERANTWOORDING, "Melding"),
        Klasse::Keuze => (1, VERANTWOORDING, "Keuze"),
        Klasse::Aanname => (2, VERANTWOORDING, "Aanname"),
        Klasse::Rij => (3, VERANTWOORDING, "Rij"),
        Klasse::Regelversie => (4, VERANTWOORDING, "Regelversie"),
        Klasse::Oordeel => (5, "participatiewet.oordeel", "_oordeel"),
        Klasse::Oorzaak => (6, VERANTWOORDING, "Oorzaak"),
        Klasse::Verloopmelding => (7, VERANTWOORDING, "Verloopmelding"),
        Klasse::Voorziening => (8, "participatiewet.voorzieningen", "_voorziening"),
        Klasse::Samenloop => (9, "participatiewet.voorzieningen", "_samenloop"),
        Klasse::Vraag => (10, "participatiewet.vragenlijst", "Vraag"),
    };
    let klasse = KLASSEN[plek].import(py, module, naam)?;
    klasse.call((), Some(&velden(py, deel)?))
}

/// A list of parts of one class.
pub(crate) fn delen<'py, T: Serialize>(
    py: Python<'py>,
    klasse: Klasse,
    delen: &[T],
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    delen.iter().map(|een| deel(py, klasse, een)).collect()
}

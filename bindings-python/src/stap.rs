//! One step of a calculation, rendered when somebody looks.

use participatiewet::norm;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::antwoord::{Antwoord, Herhaling, hash};
use crate::object::{self, Klasse};

/// Eén stap van een berekening: wat, hoe, hoeveel en waarom.
///
/// English: one step of a calculation.
///
/// >>> import participatiewet as pw
/// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
/// >>> u.stappen[0]
/// <Stap 1 bedragen_datum: 1 juli 2026 (Pw art. 10d lid 4)>
#[pyclass(frozen, module = "participatiewet")]
pub(crate) struct Stap {
    antwoord: Py<Antwoord>,
    plek: usize,
}

impl Stap {
    pub(crate) fn new(antwoord: Py<Antwoord>, plek: usize) -> Self {
        Self { antwoord, plek }
    }

    fn stap(&self) -> PyResult<&norm::Stap> {
        let stap = self.antwoord.get().0.verantwoording().stappen.get(self.plek);
        stap.ok_or_else(|| PyRuntimeError::new_err("deze stap bestaat niet"))
    }
}

#[pymethods]
impl Stap {
    /// Het nummer van de stap, vanaf 1. English: the number of the step, from 1.
    #[getter]
    fn nummer(&self) -> usize {
        self.plek.saturating_add(1)
    }

    /// Vaste naam van de stap. English: stable name of the step.
    #[getter]
    fn code(&self) -> PyResult<&'static str> {
        self.stap().map(norm::Stap::code)
    }

    /// Wat de stap uitrekent. English: what the step computes.
    #[getter]
    fn omschrijving(&self) -> PyResult<String> {
        self.stap().map(norm::Stap::omschrijving)
    }

    /// De formule met haar waarden; leeg als de stap alleen iets leest. English: the formula with its values.
    #[getter]
    fn formule(&self) -> PyResult<String> {
        self.stap().map(norm::Stap::formule)
    }

    /// De exacte waarde als tekst, bijvoorbeeld "8/9". English: the exact value as text.
    #[getter]
    fn waarde(&self) -> PyResult<String> {
        self.stap().map(|stap| stap.waarde().exact())
    }

    /// De eenheid van de waarde. English: the unit of the value.
    #[getter]
    fn eenheid<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object::uit_json(py, &object::json(&self.stap()?.waarde().eenheid())?)
    }

    /// De waarde zoals een mens haar leest. English: the value as a person reads it.
    #[getter]
    fn getoond(&self) -> PyResult<String> {
        self.stap().map(|stap| stap.waarde().getoond())
    }

    /// Het artikel dat om deze stap vraagt. English: the article that asks for this step.
    #[getter]
    fn artikel(&self) -> PyResult<String> {
        self.stap().map(|stap| stap.artikel().to_string())
    }

    /// Link naar de tekst van dat artikel op die dag. English: link to the dated text of the article.
    #[getter]
    fn link(&self) -> PyResult<String> {
        self.stap().map(|stap| stap.artikel().link(stap.tekst_van()))
    }

    /// Het cijfer dat de stap leest, of None. English: the figure that the step reads, or None.
    #[getter]
    fn rij<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.stap()?.rij().map(|rij| object::deel(py, Klasse::Rij, rij)).transpose()
    }

    /// De stap als dict, zoals in het antwoord. English: the step as a dict, as it stands in the answer.
    ///
    /// >>> import participatiewet as pw
    /// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    /// >>> u.stappen[0].naar_dict()["waarde"]
    /// '2026-07-01'
    fn naar_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let verantwoording = object::json(self.antwoord.get().0.verantwoording())?;
        let stappen = object::uit_json(py, &verantwoording)?.get_item("stappen")?.cast_into::<PyList>()?;
        Ok(stappen.get_item(self.plek)?.cast_into()?)
    }

    fn __repr__(&self) -> PyResult<String> {
        let stap = self.stap()?;
        let (code, getoond, artikel) = (stap.code(), stap.waarde().getoond(), stap.artikel());
        Ok(format!("<Stap {} {code}: {getoond} ({artikel})>", self.nummer()))
    }

    fn __eq__(&self, py: Python<'_>, ander: &Self) -> PyResult<bool> {
        self.naar_dict(py)?.eq(ander.naar_dict(py)?)
    }

    fn __hash__(&self) -> PyResult<u64> {
        let stap = self.stap()?;
        Ok(hash(&format!("{} {} {}", self.plek, stap.code(), stap.waarde().exact())))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Herhaling<'py, (Py<Antwoord>, usize)> {
        let stap = py.import("participatiewet.verantwoording")?.getattr("_stap")?;
        Ok((stap, (self.antwoord.clone_ref(py), self.plek)))
    }
}

//! `participatiewet.vragen`.

use std::sync::Arc;

use participatiewet::vragen::{self as vr, Invoer, VELDEN};
use pyo3::PyClassInitializer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::Herhaling;
use crate::object::{self, Klasse};
use crate::record::{Oordelen, inhoud};
use crate::{fout, ruw};

inhoud!(vr::Vragenlijst, |zelf| zelf.peildatum.datum());

/// De vragen die voor een doel nog een oordeel kunnen veranderen; het antwoord van `pw.vragen`.
///
/// English: the questions that can still change a verdict of a goal.
///
/// >>> import participatiewet as pw
/// >>> lijst = pw.vragen("DG-01", {"algemene_bijstand": False}, "2026-07-01")
/// >>> len(lijst), lijst.beslist
/// (0, {'DG-01': 'nee'})
#[pyclass(frozen, extends = Oordelen, module = "participatiewet.vragenlijst")]
pub(crate) struct Vragenlijst(Arc<vr::Vragenlijst>);

#[pymethods]
impl Vragenlijst {
    /// De vragen, de meest beslissende eerst; na elk antwoord vraagt u de lijst opnieuw. English: the questions.
    #[getter]
    fn vragen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Vraag, &self.0.vragen)
    }

    /// De vragen als schermen: die van één lijst staan bij elkaar. English: the questions as screens.
    #[getter]
    fn schermen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Vec<Bound<'py, PyAny>>>> {
        self.0.schermen().iter().map(|scherm| object::delen(py, Klasse::Vraag, scherm)).collect()
    }

    /// Per code de uitkomst die geen antwoord nog kan veranderen. English: the verdicts that are decided, by code.
    #[getter]
    fn beslist<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        self.0.beslist.iter().try_for_each(|(code, uitkomst)| dict.set_item(code, uitkomst.naam()))?;
        Ok(dict)
    }

    /// De codes van de regels die op een antwoord wachten. English: the rules that wait for an answer.
    #[getter]
    fn open(&self) -> Vec<&'static str> {
        self.0.open.clone()
    }

    /// Of elk oordeel van het doel vaststaat. English: whether every verdict of the goal is decided.
    #[getter]
    fn is_beslist(&self) -> bool {
        self.0.is_beslist()
    }

    fn __len__(&self) -> usize {
        self.0.vragen.len()
    }

    fn __repr__(&self) -> String {
        let vr::Vragenlijst { peildatum, vragen, beslist, open, .. } = &*self.0;
        let (vragen, open, beslist) = (vragen.len(), open.len(), beslist.len());
        format!("<Vragenlijst op {peildatum}: vragen {vragen}, open {open}, beslist {beslist}>")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = slf.py().import("participatiewet.vragenlijst")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.as_super().get().gegevens(slf.py())?,)))
    }
}

/// Welke vragen voor een doel nog een oordeel kunnen veranderen, de meest beslissende eerst.
///
/// English: which questions can still change a verdict of a goal, the most decisive first.
///
/// - doel: de naam of de code van een regel ("DG-01", "algemene_bijstand"), van een lijst ("doelgroepen", "beschut_werk",
///   "voorzieningen"), "alles", of een lijst daarvan.
/// - feiten en peildatum: als bij `pw.doelgroepen.bepaal`.
///
/// Een vraag die niets meer uitmaakt staat er niet in; zonder vragen staat elk oordeel vast.
///
/// >>> import participatiewet as pw
/// >>> lijst = pw.vragen("DG-01", {"algemene_bijstand": True}, "2026-07-01")
/// >>> lijst.vragen[0].feit, lijst.vragen[0].vraag
/// ('geboortedatum', 'Wat is de geboortedatum van de persoon?')
#[pyfunction]
#[pyo3(signature = (*args, **kwargs), text_signature = "(doel, feiten, peildatum)")]
pub(crate) fn vragen<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Vragenlijst>> {
    if args.len() > VELDEN.len() {
        return Err(PyTypeError::new_err("vragen() neemt ten hoogste 3 argumenten: doel, feiten, peildatum"));
    }
    let invoer = Invoer::lees(&ruw::velden(VELDEN, args, kwargs));
    let lijst = invoer.and_then(|invoer| invoer.vragen()).map_err(|anders| fout::uit(py, &anders))?;
    let lijst = Arc::new(lijst);
    Bound::new(py, PyClassInitializer::from(Oordelen(lijst.clone())).add_subclass(Vragenlijst(lijst)))
}

//! `participatiewet.doelgroepen`.

use std::sync::Arc;

use participatiewet::doelgroep::{self, Uitkomst};
use participatiewet::feiten::{ZAAKVELDEN, Zaak};
use participatiewet::norm::regel::Verdict;
use pyo3::PyClassInitializer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::Herhaling;
use crate::object::{self, Klasse};
use crate::record::{Oordelen, inhoud};
use crate::{fout, ruw};

inhoud!(Uitkomst, |zelf| zelf.peildatum().datum());

/// Elke doelgroep met haar oordeel; het antwoord van `bepaal`.
///
/// English: every group with its verdict.
///
/// >>> import participatiewet as pw
/// >>> feiten = {"geboortedatum": "1980-05-01", "algemene_bijstand": True, "volledig": ["uitkeringen"]}
/// >>> groepen = pw.doelgroepen.bepaal(feiten, "2026-07-01")
/// >>> groepen["DG-01"].uitkomst, groepen["nugger"].uitkomst
/// ('ja', 'nee')
#[pyclass(frozen, extends = Oordelen, module = "participatiewet.doelgroepen")]
pub(crate) struct Doelgroepen(Arc<Uitkomst>);

#[pymethods]
impl Doelgroepen {
    /// Alle oordelen, in de volgorde van de catalogus. English: every verdict.
    #[getter]
    fn oordelen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.0.oordelen().iter().map(|oordeel| object::deel(py, Klasse::Oordeel, &oordeel)).collect()
    }

    /// Het oordeel over één groep, met haar code of naam; KeyError als die niet bestaat. English: one verdict.
    fn __getitem__<'py>(&self, py: Python<'py>, groep: &str) -> PyResult<Bound<'py, PyAny>> {
        let oordeel = self.0.oordeel(groep).ok_or_else(|| pyo3::exceptions::PyKeyError::new_err(groep.to_owned()))?;
        object::deel(py, Klasse::Oordeel, &oordeel)
    }

    fn __len__(&self) -> usize {
        self.0.oordelen().len()
    }

    fn __repr__(&self) -> String {
        let voldaan = self.0.oordelen().iter().filter(|oordeel| oordeel.uitkomst == Verdict::Ja);
        let codes: Vec<&str> = voldaan.map(|oordeel| oordeel.regel.code).collect();
        format!("<Doelgroepen op {}: {}>", self.0.peildatum(), codes.join(", "))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = slf.py().import("participatiewet.doelgroepen")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.as_super().get().gegevens(slf.py())?,)))
    }
}

/// Bij welke doelgroepen iemand op een dag hoort, met de redenen.
///
/// English: to which groups somebody belongs on a day, with the reasons.
///
/// - feiten: een dict met feiten uit de catalogus (`pw.doelgroepen.feiten()`): ja of nee als bool of tekst, een
///   vaststelling als "ja", "nee" of "niet_genomen", een datum, een getal, of een lijst van perioden
///   {"van": ..., "tot": ...}. Een feit dat ontbreekt is niet "nee"; `volledig` noemt de lijsten die compleet zijn.
/// - peildatum: de dag waarop de wet wordt gelezen, vanaf 2015-01-01.
///
/// Elk oordeel is "ja", "nee", "besluit_nodig" (iemand moet eerst beslissen) of "feiten_nodig" (met de vragen). Alle
/// problemen met de invoer komen samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> groepen = pw.doelgroepen.bepaal({"algemene_bijstand": True}, "2026-07-01")
/// >>> oordeel = groepen["DG-01"]
/// >>> oordeel.uitkomst, oordeel.feiten[0].feit
/// ('feiten_nodig', 'geboortedatum')
#[pyfunction]
#[pyo3(signature = (*args, **kwargs), text_signature = "(feiten, peildatum)")]
pub(crate) fn bepaal<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Doelgroepen>> {
    if args.len() > ZAAKVELDEN.len() {
        return Err(PyTypeError::new_err("bepaal() neemt ten hoogste 2 argumenten: feiten, peildatum"));
    }
    let zaak = Zaak::lees(&ruw::velden(ZAAKVELDEN, args, kwargs));
    let uitkomst = zaak.and_then(|zaak| doelgroep::bepaal(&zaak)).map_err(|anders| fout::uit(py, &anders))?;
    let uitkomst = Arc::new(uitkomst);
    Bound::new(py, PyClassInitializer::from(Oordelen(uitkomst.clone())).add_subclass(Doelgroepen(uitkomst)))
}

/// De catalogus van feiten: naam, soort, betekenis, vraag, wie het weet, artikel en klassen.
///
/// English: the catalogue of facts.
///
/// >>> import participatiewet as pw
/// >>> pw.doelgroepen.feiten()[0]["vraag"]
/// 'Wat is de geboortedatum van de persoon?'
#[pyfunction]
pub(crate) fn feiten(py: Python<'_>) -> PyResult<Vec<Bound<'_, PyDict>>> {
    participatiewet::feiten::catalogus().iter().map(|feit| object::velden(py, feit)).collect()
}

//! `participatiewet.beschut_werk`.

use std::sync::Arc;

use participatiewet::beschut_werk::{self as bw, Beoordeling};
use participatiewet::feiten::{ZAAKVELDEN, Zaak};
use pyo3::PyClassInitializer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::Herhaling;
use crate::object::{self, Klasse};
use crate::record::{Oordelen, inhoud};
use crate::{fout, ruw};

inhoud!(Beoordeling, |zelf| zelf.peildatum().datum());

/// Beschut werk voor één persoon op één dag; het antwoord van `beoordeel`.
///
/// English: sheltered work for one person on one day.
#[pyclass(frozen, extends = Oordelen, module = "participatiewet.beschut_werk")]
pub(crate) struct BeschutWerk(Arc<Beoordeling>);

#[pymethods]
impl BeschutWerk {
    /// Het oordeel DG-17: in de kring, en vastgesteld door het college. English: the verdict.
    #[getter]
    fn oordeel<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object::deel(py, Klasse::Oordeel, self.0.oordeel())
    }

    /// Alle oordelen: kring, advies, vaststelling, aanbod en gevolgen. English: every verdict.
    #[getter]
    fn oordelen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.0.oordelen().map(|oordeel| object::deel(py, Klasse::Oordeel, oordeel)).collect()
    }

    /// Wat het college nu moet, mag en niet hoeft, met de rij van de beslistabel. English: the duty of the college.
    #[getter]
    fn plicht<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        object::velden(py, self.0.plicht())
    }

    /// Het aantal plekken van de gemeente in dit jaar, met de bron. English: the number of places.
    #[getter]
    fn aantallen<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        object::velden(py, self.0.aantallen())
    }

    /// Wat de lezer moet weten, naast de meldingen van elk oordeel. English: what the reader must know.
    #[getter]
    fn meldingen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Melding, self.0.meldingen())
    }

    fn __repr__(&self) -> String {
        let (dag, plicht) = (self.0.peildatum(), self.0.plicht());
        format!(
            "<BeschutWerk op {dag}: {} ({})>",
            self.0.oordeel().uitkomst.naam(),
            plicht.code().unwrap_or("geen rij")
        )
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = slf.py().import("participatiewet.beschut_werk")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.as_super().get().gegevens(slf.py())?,)))
    }
}

/// Of iemand voor beschut werk in aanmerking komt, wat UWV moet adviseren en wat het college nu moet.
///
/// English: whether sheltered work is for somebody, what UWV must advise, and what the college must do now.
///
/// - feiten en peildatum: als bij `pw.doelgroepen.bepaal`. Met `gemeente` en `beschut_gerealiseerd` volgt of het aantal van
///   het jaar is bereikt.
///
/// De bibliotheek leest het advies en de vaststelling als feiten; zij neemt nooit een besluit.
///
/// >>> import participatiewet as pw
/// >>> feiten = {"geboortedatum": "1985-05-01", "algemene_bijstand": True, "volledig": ["uitkeringen", "werk"],
/// ...           "vaststelling_beschut": "ja", "gemeente": "Stadskanaal", "beschut_gerealiseerd": 12}
/// >>> beoordeling = pw.beschut_werk.beoordeel(feiten, "2018-07-01")
/// >>> beoordeling.plicht["rij"], beoordeling.plicht["soort"], beoordeling.aantallen["aantal"]
/// ('B8', 'moet_aanbieden', 20)
#[pyfunction]
#[pyo3(signature = (*args, **kwargs), text_signature = "(feiten, peildatum)")]
pub(crate) fn beoordeel<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, BeschutWerk>> {
    if args.len() > ZAAKVELDEN.len() {
        return Err(PyTypeError::new_err("beoordeel() neemt ten hoogste 2 argumenten: feiten, peildatum"));
    }
    let zaak = Zaak::lees(&ruw::velden(ZAAKVELDEN, args, kwargs));
    let beoordeling = zaak.and_then(|zaak| bw::beoordeel(&zaak)).map_err(|anders| fout::uit(py, &anders))?;
    let beoordeling = Arc::new(beoordeling);
    Bound::new(py, PyClassInitializer::from(Oordelen(beoordeling.clone())).add_subclass(BeschutWerk(beoordeling)))
}

//! The penalty payment of `participatiewet.termijnen`.

use std::sync::Arc;

use participatiewet::Error;
use participatiewet::norm::Verantwoording;
use participatiewet::termijnen::{self, dwangsom as dw};
use pyo3::PyClassInitializer;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::{Antwoord, Herhaling, Uitleg};
use crate::fout;
use crate::object::{Dag, Euro};
use crate::record::inhoud;
use crate::termijnen::velden;

inhoud!(dw::Uitkomst, |zelf| zelf.peildatum());

impl Uitleg for dw::Uitkomst {
    fn verantwoording(&self) -> &Verantwoording {
        self.verantwoording()
    }
}

/// De dwangsom bij niet tijdig beslissen, met haar uitleg.
///
/// English: the penalty payment of an authority that decides too late, with its explanation.
///
/// >>> import participatiewet as pw
/// >>> pw.termijnen.dwangsom("2026-05-26", "2026-05-06", besluit="2026-07-09")
/// <Dwangsom 857.00 euro over 29 dagen>
#[pyclass(frozen, extends = Antwoord, module = "participatiewet.termijnen")]
pub(crate) struct Dwangsom(Arc<dw::Uitkomst>);

#[pymethods]
impl Dwangsom {
    /// De eerste dag waarover dwangsom verschuldigd is, of None. English: first day over which it is due.
    #[getter]
    fn eerste_dag(&self) -> Option<Dag> {
        self.0.eerste_dag().map(Dag)
    }

    /// De laatste getelde dag, of None. English: last day that was counted.
    #[getter]
    fn laatste_dag(&self) -> Option<Dag> {
        self.0.laatste_dag().map(Dag)
    }

    /// Tot en met wanneer het bestuursorgaan de dwangsom vaststelt, of None. English: until when it must be established.
    #[getter]
    fn vaststellen_tot_en_met(&self) -> Option<Dag> {
        self.0.vaststellen_tot_en_met().map(Dag)
    }

    /// Over hoeveel dagen, ten hoogste 42. English: over how many days, at most 42.
    #[getter]
    fn dagen(&self) -> u32 {
        self.0.dagen()
    }

    /// Euro, voor alle aanvragers samen. English: euros, for all applicants together.
    #[getter]
    fn bedrag(&self) -> Euro {
        Euro(self.0.bedrag())
    }

    /// Euro, wat de dwangsom ten hoogste kan worden. English: what it can be at most.
    #[getter]
    fn maximum(&self) -> Euro {
        Euro(self.0.maximum())
    }

    /// Het gelijke deel van één aanvrager in euro, exact als tekst. English: the share of one applicant, exact as text.
    #[getter]
    fn per_aanvrager(&self) -> String {
        self.0.per_aanvrager()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        let (uitkomst, let_op) = (&slf.get().0, slf.as_super().get().let_op());
        format!("<Dwangsom {} euro over {} dagen{let_op}>", uitkomst.bedrag(), uitkomst.dagen())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (&'static str, Bound<'py, PyDict>)> {
        let herhaal = slf.py().import("participatiewet.termijnen")?.getattr("_herhaal")?;
        Ok((herhaal, ("dwangsom", slf.as_super().get().gegevens(slf.py())?)))
    }
}

/// De dwangsom van een bestuursorgaan dat te laat beslist.
///
/// English: the penalty payment of an authority that decides too late (Awb 4:17).
///
/// - ingebrekestelling: de dag waarop de schriftelijke ingebrekestelling binnenkwam; zij bepaalt de bedragen.
/// - laatste_dag: de laatste dag van de beslistermijn.
/// - besluit: de dag waarop het besluit bekend is gemaakt; of tot_en_met zolang dat er niet is.
/// - aanvragers: hoeveel aanvragers de dwangsom delen.
/// - uitzondering: "onredelijk_laat", "geen_belanghebbende" of "kennelijk", als dat is vastgesteld.
/// - keuzes: dict van keuze naar variant.
///
/// >>> import participatiewet as pw
/// >>> d = pw.termijnen.dwangsom("2026-05-26", "2026-05-06", tot_en_met="2026-07-09")
/// >>> d.dagen, d.bedrag
/// (30, Decimal('902.00'))
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(ingebrekestelling, laatste_dag, besluit=None, tot_en_met=None, aanvragers=None, uitzondering=None, keuzes=None)"
)]
pub(crate) fn dwangsom<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Dwangsom>> {
    let velden = velden("dwangsom", dw::VELDEN, args, kwargs)?;
    antwoord(py, dw::Invoer::lees(&velden).and_then(|invoer| termijnen::dwangsom(&invoer)))
}

pub(crate) fn antwoord(py: Python<'_>, uitkomst: Result<dw::Uitkomst, Error>) -> PyResult<Bound<'_, Dwangsom>> {
    let uitkomst = Arc::new(uitkomst.map_err(|anders| fout::uit(py, &anders))?);
    Bound::new(py, PyClassInitializer::from(Antwoord(uitkomst.clone())).add_subclass(Dwangsom(uitkomst)))
}

//! Answers that are a record of verdicts rather than a calculation: what they have in common.

use std::sync::Arc;

use participatiewet::tijd::Datum;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::antwoord::hash;
use crate::object;
use crate::object::Dag;

/// A record of the library, whatever it is about.
pub(crate) trait Inhoud: Send + Sync {
    fn peildatum(&self) -> Datum;
    fn verslag(&self) -> String;
    fn html(&self) -> String;
    fn json(&self) -> String;
}

/// A record of the core, by its own methods of the same names; only where it keeps its day differs.
macro_rules! inhoud {
    ($record:ty, |$zelf:ident| $dag:expr) => {
        impl $crate::record::Inhoud for $record {
            fn peildatum(&self) -> participatiewet::tijd::Datum {
                let $zelf = self;
                $dag
            }
            fn verslag(&self) -> String {
                self.verslag()
            }
            fn html(&self) -> String {
                self.html()
            }
            fn json(&self) -> String {
                self.json()
            }
        }
    };
}
pub(crate) use inhoud;

/// Een antwoord met oordelen: wat elk van die antwoorden gemeen heeft.
///
/// English: an answer with verdicts; what all of them have in common. It never changes.
///
/// >>> import participatiewet as pw
/// >>> groepen = pw.doelgroepen.bepaal({"algemene_bijstand": True}, "2026-07-01")
/// >>> isinstance(groepen, pw.Oordelen)
/// True
#[pyclass(frozen, subclass, module = "participatiewet")]
pub(crate) struct Oordelen(pub(crate) Arc<dyn Inhoud>);

#[pymethods]
impl Oordelen {
    /// De dag waarop de wet is gelezen. English: the day at which the law is read.
    #[getter]
    fn peildatum(&self) -> Dag {
        Dag(self.0.peildatum())
    }

    /// Wat is opgegeven, zoals het is gelezen; opnieuw gevraagd geeft het hetzelfde antwoord.
    ///
    /// English: the input as it was read; asked again it gives the same answer.
    ///
    /// >>> import participatiewet as pw
    /// >>> groepen = pw.doelgroepen.bepaal({"algemene_bijstand": True}, "1-7-2026")
    /// >>> groepen.gegevens
    /// {'feiten': {'algemene_bijstand': 'ja'}, 'peildatum': '2026-07-01'}
    /// >>> pw.doelgroepen.bepaal(**groepen.gegevens) == groepen
    /// True
    #[getter]
    pub(crate) fn gegevens<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::uit_json(py, &self.0.json())?.get_item("gegevens")?.cast_into()?)
    }

    /// Alles als tekst in gewone taal, met bij elke reden het artikel. English: everything as plain Dutch text.
    fn verslag(&self) -> String {
        self.0.verslag()
    }

    /// Alles als HTML-tabel, voor een notebook. English: everything as an HTML table.
    fn _repr_html_(&self) -> String {
        self.0.html()
    }

    /// Het hele antwoord als dict; dezelfde namen als in JSON. English: the whole answer as a dict.
    fn naar_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::uit_json(py, &self.0.json())?.cast_into()?)
    }

    /// Het hele antwoord als JSON-tekst, op de byte gelijk in elke taal. English: the whole answer as JSON text.
    fn naar_json(&self) -> String {
        self.0.json()
    }

    fn __eq__(&self, ander: &Self) -> bool {
        Arc::ptr_eq(&self.0, &ander.0) || self.0.json() == ander.0.json()
    }

    fn __hash__(&self) -> u64 {
        hash(&self.0.json())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
}

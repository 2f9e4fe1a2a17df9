//! What every answer has: its explanation, in all forms.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use participatiewet::norm::Verantwoording;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::object::{self, Dag, Klasse};
use crate::record::Inhoud;
use crate::stap::Stap;

/// How to make an object again: a function and its arguments.
pub(crate) type Herhaling<'py, A> = PyResult<(Bound<'py, PyAny>, A)>;

/// A record that is a calculation.
pub(crate) trait Uitleg: Inhoud {
    fn verantwoording(&self) -> &Verantwoording;
}

/// Een antwoord met zijn uitleg: wat elke uitkomst gemeen heeft.
///
/// English: an answer with its explanation; what all answers have in common.
///
/// Een antwoord verandert nooit. Teksten worden pas gemaakt als u erom vraagt.
///
/// >>> import participatiewet as pw
/// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
/// >>> isinstance(u, pw.Antwoord)
/// True
#[pyclass(frozen, subclass, module = "participatiewet")]
pub(crate) struct Antwoord(pub(crate) Arc<dyn Uitleg>);

#[pymethods]
impl Antwoord {
    /// De dag waarop de wet is gelezen. English: the day at which the law is read.
    #[getter]
    fn peildatum(&self) -> Dag {
        Dag(self.0.peildatum())
    }

    /// Wat is opgegeven, zoals het is gelezen; opnieuw gerekend geeft het hetzelfde antwoord.
    ///
    /// English: the input as it was read; computing it again gives the same answer.
    ///
    /// >>> import participatiewet as pw
    /// >>> u = pw.loonkostensubsidie.bereken(peildatum="1-7-2026", loonwaarde="60%", arbeidsduur=32)
    /// >>> pw.loonkostensubsidie.bereken(**u.gegevens) == u
    /// True
    #[getter]
    pub(crate) fn gegevens<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::uit_json(py, &self.0.json())?.get_item("gegevens")?.cast_into()?)
    }

    /// De stappen van de berekening, in volgorde. English: the steps of the calculation.
    #[getter]
    fn stappen(slf: &Bound<'_, Self>) -> PyResult<Vec<Py<Stap>>> {
        let aantal = slf.get().0.verantwoording().stappen.len();
        (0..aantal).map(|plek| Py::new(slf.py(), Stap::new(slf.clone().unbind(), plek))).collect()
    }

    /// Wat de lezer moet weten. English: what the reader must know.
    #[getter]
    fn meldingen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Melding, &self.0.verantwoording().meldingen)
    }

    /// De gemaakte keuzes waar wet en praktijk iets openlaten. English: the interpretations taken.
    #[getter]
    fn keuzes<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Keuze, &self.0.verantwoording().keuzes)
    }

    /// Wat is aangenomen omdat het niet is opgegeven. English: what was assumed because it was left out.
    #[getter]
    fn aannames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Aanname, &self.0.verantwoording().aannames)
    }

    /// De gebruikte cijfers met hun bron. English: the figures used, with their source.
    #[getter]
    fn gebruikte_rijen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Rij, &self.0.verantwoording().rijen)
    }

    /// De toegepaste versies van de regel. English: the versions of the rule that were applied.
    #[getter]
    fn regelversies<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Regelversie, &self.0.verantwoording().versies)
    }

    /// De hele uitleg als tekst in gewone taal, met bij elke stap het artikel.
    ///
    /// English: the whole explanation as plain Dutch text.
    ///
    /// >>> import participatiewet as pw
    /// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    /// >>> print(u.verslag())  # doctest: +ELLIPSIS
    /// Loonkostensubsidie op 1 juli 2026: € 1.121,76 per maand
    /// ...
    fn verslag(&self) -> String {
        self.0.verslag()
    }

    /// De uitleg als HTML-tabel, voor een notebook. English: the explanation as an HTML table.
    fn _repr_html_(&self) -> String {
        self.0.html()
    }

    /// Het hele antwoord als dict van teksten en gehele getallen; dezelfde namen als in JSON.
    ///
    /// English: the whole answer as a dict, with the same names as in JSON.
    ///
    /// >>> import participatiewet as pw
    /// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    /// >>> u.naar_dict()["bedrag"]
    /// {'cent': 112176, 'tekst': '1121.76'}
    fn naar_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::uit_json(py, &self.0.json())?.cast_into()?)
    }

    /// Het hele antwoord als JSON-tekst, op de byte gelijk in elke taal.
    ///
    /// English: the whole answer as JSON text, byte for byte the same in every language.
    ///
    /// >>> import participatiewet as pw
    /// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    /// >>> u.naar_json()[:47]
    /// '{"formaat":"participatiewet.loonkostensubsidie/'
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

impl Antwoord {
    /// The codes of the meldingen, for a short `repr`.
    pub(crate) fn let_op(&self) -> String {
        let codes: Vec<&str> = self.0.verantwoording().meldingen.iter().map(|melding| melding.code).collect();
        if codes.is_empty() { String::new() } else { format!("; let op: {}", codes.join(", ")) }
    }
}

/// The same for the same text, also in another process.
pub(crate) fn hash(tekst: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    tekst.hash(&mut hasher);
    hasher.finish()
}

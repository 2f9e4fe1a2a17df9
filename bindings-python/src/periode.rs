//! The periods and the payments of a job over time.

use std::sync::Arc;

use participatiewet::loonkostensubsidie::Verloop as Kern;
use participatiewet::loonkostensubsidie::verloop as kern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::loonkostensubsidie::Uitkomst;
use crate::object::{self, Dag, Euro, Klasse};
use crate::{fout, loonkostensubsidie};

/// Dagen van een baan met één bedrag per maand.
///
/// English: days of a job with one amount per month.
///
/// >>> import participatiewet as pw
/// >>> v = pw.loonkostensubsidie.verloop(
/// ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
/// ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
/// ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
/// >>> v.perioden[0]
/// <Verloopperiode 1238.98 euro per maand van 2026-02-15 tot 2026-04-01 (ingang)>
#[pyclass(frozen, module = "participatiewet.loonkostensubsidie")]
pub(crate) struct Verloopperiode {
    pub(crate) verloop: Arc<Kern>,
    pub(crate) plek: usize,
}

impl Verloopperiode {
    fn kern(&self) -> &kern::Verloopperiode {
        &self.verloop.perioden()[self.plek]
    }
}

#[pymethods]
impl Verloopperiode {
    /// De eerste dag. English: the first day.
    #[getter]
    fn van(&self) -> Dag {
        Dag(self.kern().van())
    }

    /// De eerste dag na de periode. English: the first day after it.
    #[getter]
    fn tot(&self) -> Dag {
        Dag(self.kern().tot())
    }

    /// Euro per maand, met werkgeverslasten. English: euros per month, employer costs included.
    #[getter]
    fn bedrag(&self) -> Euro {
        Euro(self.kern().bedrag())
    }

    /// Euro per maand, zonder werkgeverslasten. English: euros per month, without employer costs.
    #[getter]
    fn bedrag_zonder_werkgeverslasten(&self) -> Euro {
        Euro(self.kern().bedrag_zonder_werkgeverslasten())
    }

    /// De vergoeding voor werkgeverslasten: het verschil van de twee bedragen. English: compensation for employer costs.
    #[getter]
    fn werkgeverslasten(&self) -> Euro {
        Euro(self.kern().werkgeverslasten())
    }

    /// Of het maximum is toegepast. English: whether the maximum was applied.
    #[getter]
    fn begrensd(&self) -> bool {
        self.kern().begrensd()
    }

    /// Of elk cijfer bekend is: "berekend", en anders "geschat". English: whether every figure is known.
    #[getter]
    fn status(&self) -> &'static str {
        self.kern().status().tekst()
    }

    /// De dag waarvan de bedragen zijn gebruikt; None als er over deze dagen geen subsidie is.
    ///
    /// English: the day whose figures were used; None when there is no subsidy over these days.
    #[getter]
    fn bedragen_datum(&self) -> Option<Dag> {
        self.kern().bedragen_datum().map(Dag)
    }

    /// Waarom de periode begint, ten minste één oorzaak. English: why the period begins, at least one cause.
    #[getter]
    fn oorzaken<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Oorzaak, self.kern().oorzaken())
    }

    /// De volledige uitleg van het bedrag, zoals `bereken` die geeft; None als er over deze dagen geen subsidie is.
    ///
    /// English: the full explanation of the amount, as `bereken` gives it.
    ///
    /// >>> import participatiewet as pw
    /// >>> v = pw.loonkostensubsidie.verloop(
    /// ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
    /// ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
    /// ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
    /// >>> v.perioden[0].uitkomst()
    /// <Uitkomst 1238.98 euro per maand op 2026-02-15 (berekend)>
    fn uitkomst<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, Uitkomst>>> {
        let uitkomst = self.kern().uitkomst().transpose().map_err(|anders| fout::uit(py, &anders))?;
        uitkomst.map(|uitkomst| loonkostensubsidie::als_object(py, uitkomst)).transpose()
    }

    fn __repr__(&self) -> String {
        let periode = self.kern();
        let codes: Vec<&str> = periode.oorzaken().iter().map(|oorzaak| oorzaak.code()).collect();
        let (bedrag, van, tot, codes) = (periode.bedrag(), periode.van(), periode.tot(), codes.join(", "));
        format!("<Verloopperiode {bedrag} euro per maand van {van} tot {tot} ({codes})>")
    }
}

/// De betaling van één kalendermaand.
///
/// English: the payment of one calendar month.
///
/// >>> import participatiewet as pw
/// >>> v = pw.loonkostensubsidie.verloop(
/// ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
/// ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
/// ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
/// >>> v.betalingen[0], v.betalingen[0].delen
/// (<Betaling 2026-02: 619.49 euro>, [{'periode': 1, 'dagen': 14}])
#[pyclass(frozen, module = "participatiewet.loonkostensubsidie")]
pub(crate) struct Betaling {
    pub(crate) verloop: Arc<Kern>,
    pub(crate) plek: usize,
}

impl Betaling {
    fn kern(&self) -> &kern::Betaling {
        &self.verloop.betalingen()[self.plek]
    }
}

#[pymethods]
impl Betaling {
    /// De maand, bijvoorbeeld "2026-07". English: the month.
    #[getter]
    fn maand(&self) -> String {
        self.kern().maand().to_string()
    }

    /// Hoeveel dagen de maand heeft. English: how many days the month has.
    #[getter]
    fn dagen(&self) -> u32 {
        self.kern().maand().dagen()
    }

    /// Van welke perioden hoeveel dagen meetellen. English: of which periods how many days count.
    #[getter]
    fn delen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.kern().delen().iter().map(|deel| object::velden(py, deel)).collect()
    }

    /// Euro, met werkgeverslasten, afgerond op de cent. English: euros, employer costs included.
    #[getter]
    fn bedrag(&self) -> Euro {
        Euro(self.kern().bedrag())
    }

    /// Euro, zonder werkgeverslasten. English: euros, without employer costs.
    #[getter]
    fn bedrag_zonder_werkgeverslasten(&self) -> Euro {
        Euro(self.kern().bedrag_zonder_werkgeverslasten())
    }

    /// De vergoeding voor werkgeverslasten: het verschil van de twee bedragen. English: compensation for employer costs.
    #[getter]
    fn werkgeverslasten(&self) -> Euro {
        Euro(self.kern().werkgeverslasten())
    }

    fn __repr__(&self) -> String {
        format!("<Betaling {}: {} euro>", self.kern().maand(), self.kern().bedrag())
    }
}

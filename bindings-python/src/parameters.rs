//! `participatiewet.parameters`.

use participatiewet::parameters::{self, TabelRij};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::object;

/// Alle cijfers van de bibliotheek: elke rij van elke reeks, met haar bron. Geschikt voor pandas en polars.
///
/// English: every row of every series of figures, with its source, ready for a data frame.
///
/// Een rij geldt vanaf `van` tot aan `tot` (None voor de laatste). De bedragen zijn exact (Decimal).
///
/// >>> import participatiewet as pw
/// >>> rij = next(rij for rij in pw.parameters.tabel() if rij["reeks"] == "wettelijk_minimumloon_maand_18")
/// >>> rij["van"], rij["waarde"], rij["eenheid"]
/// (datetime.date(2015, 1, 1), Decimal('683.30'), 'euro')
#[pyfunction]
pub(crate) fn tabel(py: Python<'_>) -> PyResult<Vec<Bound<'_, PyDict>>> {
    parameters::tabel().iter().map(|een| rij(py, een)).collect()
}

fn rij<'py>(py: Python<'py>, rij: &TabelRij) -> PyResult<Bound<'py, PyDict>> {
    let velden = object::velden(py, rij)?;
    velden.set_item("waarde", object::decimal(py, &rij.waarde)?)?;
    Ok(velden)
}

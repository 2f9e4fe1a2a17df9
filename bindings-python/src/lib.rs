//! The Python package: converts what Python gives, calls the library, maps the answer or the error.
//! No rule of law and no default stands here.

mod antwoord;
mod fout;
mod loonkostensubsidie;
mod loonwaarde;
mod object;
mod parameters;
mod periode;
mod ruw;
mod stap;
mod verloop;

use pyo3::prelude::*;

/// De gecompileerde kern van het pakket participatiewet; gebruik de modules daarvan.
///
/// English: the compiled core of the package; use the modules of `participatiewet`.
#[pymodule]
mod _participatiewet {
    use pyo3::exceptions::PyRuntimeWarning;
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::antwoord::Antwoord;
    #[pymodule_export]
    use super::loonkostensubsidie::Uitkomst;
    #[pymodule_export]
    use super::loonwaarde::LoonwaardeUitkomst;
    #[pymodule_export]
    use super::periode::{Betaling, Verloopperiode};
    #[pymodule_export]
    use super::stap::Stap;
    #[pymodule_export]
    use super::verloop::Verloop;
    use super::{loonkostensubsidie, loonwaarde, parameters, verloop};

    /// A function has its name from the module of the package in which people use it.
    #[pymodule_init]
    fn start(m: &Bound<'_, PyModule>) -> PyResult<()> {
        let functies = [
            ("loonkostensubsidie", wrap_pyfunction!(loonkostensubsidie::bereken, m)?),
            ("loonkostensubsidie", wrap_pyfunction!(loonkostensubsidie::keuzes, m)?),
            ("loonkostensubsidie", wrap_pyfunction!(verloop::verloop, m)?),
            ("loonwaarde", wrap_pyfunction!(loonwaarde::bepaal, m)?),
            ("parameters", wrap_pyfunction!(parameters::tabel, m)?),
        ];
        for (module, functie) in functies {
            functie.setattr("__module__", format!("participatiewet.{module}"))?;
            m.add(format!("{module}_{}", functie.getattr("__name__")?), functie)?;
        }
        m.add("__version__", participatiewet::VERSIE)?;
        if cfg!(debug_assertions) {
            let waarschuwing = m.py().get_type::<PyRuntimeWarning>();
            let tekst =
                c"participatiewet is gebouwd zonder optimalisatie: traag, niet geschikt om de snelheid te meten";
            PyErr::warn(m.py(), &waarschuwing, tekst, 1)?;
        }
        Ok(())
    }
}

//! The Python package: converts what Python gives, calls the library, maps the answer or the error.
//! No rule of law and no default stands here.

mod antwoord;
mod beschut_werk;
mod doelgroepen;
mod dossier;
mod dwangsom;
mod fout;
mod kolom;
mod kolommen;
mod loonkostensubsidie;
mod loonwaarde;
mod object;
mod parameters;
mod participatieladder;
mod periode;
mod record;
mod ruw;
mod stap;
mod termijnen;
mod traject;
mod verloop;
mod voorzieningen;
mod vragen;

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
    use super::beschut_werk::BeschutWerk;
    #[pymodule_export]
    use super::doelgroepen::Doelgroepen;
    #[pymodule_export]
    use super::dossier::Dossier;
    #[pymodule_export]
    use super::dwangsom::Dwangsom;
    #[pymodule_export]
    use super::loonkostensubsidie::Uitkomst;
    #[pymodule_export]
    use super::loonwaarde::LoonwaardeUitkomst;
    #[pymodule_export]
    use super::periode::{Betaling, Verloopperiode};
    #[pymodule_export]
    use super::record::Oordelen;
    #[pymodule_export]
    use super::stap::Stap;
    #[pymodule_export]
    use super::termijnen::Termijn;
    #[pymodule_export]
    use super::verloop::Verloop;
    #[pymodule_export]
    use super::voorzieningen::Overzicht;
    #[pymodule_export]
    use super::vragen::Vragenlijst;
    use super::{
        beschut_werk, doelgroepen, dwangsom, kolommen, loonkostensubsidie, loonwaarde, parameters, participatieladder,
        termijnen, traject, verloop, voorzieningen, vragen,
    };

    /// A function has its name from the module of the package in which people use it.
    #[pymodule_init]
    fn start(m: &Bound<'_, PyModule>) -> PyResult<()> {
        let functies = [
            ("loonkostensubsidie", wrap_pyfunction!(loonkostensubsidie::bereken, m)?),
            ("loonkostensubsidie", wrap_pyfunction!(loonkostensubsidie::keuzes, m)?),
            ("loonkostensubsidie", wrap_pyfunction!(verloop::verloop, m)?),
            ("loonwaarde", wrap_pyfunction!(loonwaarde::bepaal, m)?),
            ("beschut_werk", wrap_pyfunction!(beschut_werk::beoordeel, m)?),
            ("doelgroepen", wrap_pyfunction!(doelgroepen::bepaal, m)?),
            ("doelgroepen", wrap_pyfunction!(doelgroepen::feiten, m)?),
            ("doelgroepen", wrap_pyfunction!(kolommen::van_kolommen, m)?),
            ("parameters", wrap_pyfunction!(parameters::tabel, m)?),
            ("termijnen", wrap_pyfunction!(termijnen::beslistermijn, m)?),
            ("termijnen", wrap_pyfunction!(termijnen::bezwaartermijn, m)?),
            ("termijnen", wrap_pyfunction!(termijnen::beslissing_op_bezwaar, m)?),
            ("termijnen", wrap_pyfunction!(termijnen::betaaldag, m)?),
            ("termijnen", wrap_pyfunction!(dwangsom::dwangsom, m)?),
            ("traject", wrap_pyfunction!(traject::machines, m)?),
            ("traject", wrap_pyfunction!(traject::diagram, m)?),
            ("traject", wrap_pyfunction!(traject::speel_af, m)?),
            ("traject", wrap_pyfunction!(traject::verenigbaar, m)?),
            ("traject", wrap_pyfunction!(traject::samenloop, m)?),
            ("traject", wrap_pyfunction!(traject::gerealiseerd, m)?),
            ("traject", wrap_pyfunction!(traject::statistiek, m)?),
            ("traject", wrap_pyfunction!(traject::wiebertjesmodel, m)?),
            ("participatieladder", wrap_pyfunction!(participatieladder::trede, m)?),
            ("participatieladder", wrap_pyfunction!(participatieladder::verloop, m)?),
            ("participatieladder", wrap_pyfunction!(participatieladder::treden, m)?),
            ("voorzieningen", wrap_pyfunction!(voorzieningen::overzicht, m)?),
            ("vragenlijst", wrap_pyfunction!(vragen::vragen, m)?),
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

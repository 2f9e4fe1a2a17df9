//! `participatiewet.loonwaarde`.

use std::sync::Arc;

use participatiewet::loonwaarde::{self as lw, Invoer, VELDEN};
use participatiewet::norm::Verantwoording;
use pyo3::PyClassInitializer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::{Antwoord, Herhaling, Uitleg};
use crate::record::inhoud;
use crate::{fout, ruw};

inhoud!(lw::Uitkomst, |zelf| zelf.invoer().peildatum.datum());

impl Uitleg for lw::Uitkomst {
    fn verantwoording(&self) -> &Verantwoording {
        self.verantwoording()
    }
}

/// De loonwaarde met haar uitleg; het antwoord van `bepaal`.
///
/// English: the loonwaarde (what somebody produces in a job, in percents) with its explanation.
///
/// >>> import participatiewet as pw
/// >>> taken = [{"tempo": 75, "kwaliteit": 90, "netto_werktijd": 100, "aandeel": 100}]
/// >>> u = pw.loonwaarde.bepaal(taken, "2026-07-01")
/// >>> u.loonwaarde, u.exact, u.methode
/// (68, '67.5', 'nieuw')
#[pyclass(frozen, extends = Antwoord, module = "participatiewet.loonwaarde")]
pub(crate) struct LoonwaardeUitkomst(Arc<lw::Uitkomst>);

#[pymethods]
impl LoonwaardeUitkomst {
    /// De loonwaarde in hele procenten. English: the loonwaarde in whole percents.
    #[getter]
    fn loonwaarde(&self) -> i32 {
        self.0.hele_procenten()
    }

    /// De som voor het afronden, in procenten, exact als tekst. English: the sum before rounding, exact as text.
    #[getter]
    fn exact(&self) -> String {
        self.0.exact()
    }

    /// De gebruikte methode: "oud" of "nieuw". English: the method that was used.
    #[getter]
    fn methode(&self) -> &'static str {
        self.0.methode().tekst()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        let (uitkomst, let_op) = (&slf.get().0, slf.as_super().get().let_op());
        let (loonwaarde, peildatum, methode) =
            (uitkomst.loonwaarde(), uitkomst.invoer().peildatum, uitkomst.methode().tekst());
        format!("<LoonwaardeUitkomst {loonwaarde} % op {peildatum} (methode {methode}{let_op})>")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = slf.py().import("participatiewet.loonwaarde")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.as_super().get().gegevens(slf.py())?,)))
    }
}

/// De loonwaarde uit de taken van één baan, in hele procenten.
///
/// English: the loonwaarde from the tasks of one job, in whole percents.
///
/// Per taak is de prestatie tempo x kwaliteit x netto werktijd x aandeel; alleen de som wordt afgerond.
///
/// - taken: een lijst van dicts met tempo, kwaliteit en netto_werktijd (percentages van 0 tot en met 200), en aandeel
///   (percentage van de werktijd) of minuten (per week); naam mag. Bij de methode "oud" is het inzetbaarheid in
///   plaats van netto_werktijd. De aandelen zijn samen precies het geheel.
/// - peildatum: de dag waarop de wet wordt gelezen, vanaf 2015-01-01.
/// - methode: None volgt uit de datum; "oud" voor een geval van voor 1 juli 2021 dat nog niet opnieuw is bepaald.
/// - uren_per_week en werkdagen: voor de toets of een hoofdtaak ten minste 30 minuten per werkdag duurt.
///
/// Alle problemen komen samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> u = pw.loonwaarde.bepaal([
/// ...     {"naam": "inpakken", "tempo": 75, "kwaliteit": 90, "netto_werktijd": 100, "aandeel": 60},
/// ...     {"naam": "etiketteren", "tempo": 50, "kwaliteit": 100, "netto_werktijd": 80, "aandeel": 40},
/// ... ], "2026-07-01")
/// >>> u.loonwaarde, u.exact
/// (57, '56.5')
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(taken, peildatum, methode=None, uren_per_week=None, werkdagen=None)"
)]
pub(crate) fn bepaal<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, LoonwaardeUitkomst>> {
    if args.len() > VELDEN.len() {
        let namen = VELDEN.join(", ");
        return Err(PyTypeError::new_err(format!("bepaal() neemt ten hoogste {} argumenten: {namen}", VELDEN.len())));
    }
    let invoer = Invoer::lees(&ruw::velden(VELDEN, args, kwargs));
    let uitkomst = invoer.and_then(|invoer| lw::bepaal(&invoer)).map_err(|anders| fout::uit(py, &anders))?;
    let uitkomst = Arc::new(uitkomst);
    Bound::new(py, PyClassInitializer::from(Antwoord(uitkomst.clone())).add_subclass(LoonwaardeUitkomst(uitkomst)))
}

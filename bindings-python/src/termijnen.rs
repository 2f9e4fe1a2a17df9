//! `participatiewet.termijnen`.

use std::sync::Arc;

use participatiewet::norm::Verantwoording;
use participatiewet::termijnen::{
    self, beslissing_op_bezwaar as bob, beslistermijn as bt, betaaldag as bd, bezwaartermijn as bz,
};
use pyo3::PyClassInitializer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::{Antwoord, Herhaling, Uitleg};
use crate::object::Dag;
use crate::record::inhoud;
use crate::{fout, ruw};

inhoud!(termijnen::Uitkomst, |zelf| zelf.peildatum());

impl Uitleg for termijnen::Uitkomst {
    fn verantwoording(&self) -> &Verantwoording {
        self.verantwoording()
    }
}

/// Een termijn: de eerste en de laatste dag met hun uitleg.
///
/// English: a term, its first and last day with their explanation.
///
/// >>> import participatiewet as pw
/// >>> pw.termijnen.beslistermijn("2026-02-09", "advies_beschut_werk")
/// <Termijn beslistermijn tot en met 2026-04-07>
#[pyclass(frozen, extends = Antwoord, module = "participatiewet.termijnen")]
pub(crate) struct Termijn(Arc<termijnen::Uitkomst>);

#[pymethods]
impl Termijn {
    /// Welke vraag is beantwoord, bijvoorbeeld "beslistermijn". English: which question was answered.
    #[getter]
    fn bewerking(&self) -> &'static str {
        self.0.bewerking()
    }

    /// De eerste dag van de termijn; None als er wordt teruggerekend. English: first day of the term.
    #[getter]
    fn eerste_dag(&self) -> Option<Dag> {
        self.0.eerste_dag().map(Dag)
    }

    /// De laatste dag, met opschorting en verlenging. English: last day, suspension and extension included.
    #[getter]
    fn laatste_dag(&self) -> Dag {
        Dag(self.0.laatste_dag())
    }

    /// De laatste dag voor de verlenging van de Algemene termijnenwet. English: last day before the extension.
    #[getter]
    fn kale_laatste_dag(&self) -> Dag {
        Dag(self.0.kale_laatste_dag())
    }

    /// Tot en met wanneer bekend kan worden gemaakt dat de aanvraag niet wordt behandeld, of None. English: until when not to treat it.
    #[getter]
    fn niet_behandelen_tot_en_met(&self) -> Option<Dag> {
        self.0.niet_behandelen_tot_en_met().map(Dag)
    }

    /// Tot en met wanneer een tijdig gepost bezwaar binnen mag komen, of None. English: until when post may come in.
    #[getter]
    fn ontvangst_per_post_tot_en_met(&self) -> Option<Dag> {
        self.0.ontvangst_per_post_tot_en_met().map(Dag)
    }

    /// Hoeveel dagen niet telden. English: how many days did not count.
    #[getter]
    fn opgeschorte_dagen(&self) -> u32 {
        self.0.opgeschorte_dagen()
    }

    /// "loopt", "opgeschort" of "verstreken" op de gevraagde dag, of None. English: how the term stands.
    #[getter]
    fn stand(&self) -> Option<&'static str> {
        self.0.stand().map(termijnen::Stand::tekst)
    }

    /// "tijdig", "te_laat" of "voor_begin", of None. English: whether it was in time.
    #[getter]
    fn tijdigheid(&self) -> Option<&'static str> {
        self.0.tijdigheid().map(termijnen::Tijdigheid::tekst)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        let (uitkomst, let_op) = (&slf.get().0, slf.as_super().get().let_op());
        format!("<Termijn {} tot en met {}{let_op}>", uitkomst.bewerking(), uitkomst.laatste_dag())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (&'static str, Bound<'py, PyDict>)> {
        let herhaal = slf.py().import("participatiewet.termijnen")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.get().0.bewerking(), slf.as_super().get().gegevens(slf.py())?)))
    }
}

/// The fields by place and by name; more places than names is an error of Python itself.
pub(crate) fn velden(
    naam: &str,
    namen: &[&'static str],
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<ruw::Velden> {
    if args.len() > namen.len() {
        let (meeste, lijst) = (namen.len(), namen.join(", "));
        return Err(PyTypeError::new_err(format!("{naam}() neemt ten hoogste {meeste} argumenten: {lijst}")));
    }
    Ok(ruw::velden(namen, args, kwargs))
}

fn termijn(
    py: Python<'_>,
    uitkomst: Result<termijnen::Uitkomst, participatiewet::Error>,
) -> PyResult<Bound<'_, Termijn>> {
    let uitkomst = Arc::new(uitkomst.map_err(|anders| fout::uit(py, &anders))?);
    Bound::new(py, PyClassInitializer::from(Antwoord(uitkomst.clone())).add_subclass(Termijn(uitkomst)))
}

/// Tot en met wanneer op een aanvraag moet worden beslist, of advies moet worden gegeven.
///
/// English: until when must be decided on an application (Awb 4:13 to 4:15, Participatiewet 10d lid 12).
///
/// - startdag: de dag van ontvangst, of die waarop de loonwaarde is vastgesteld; de termijn loopt vanaf de dag erna.
/// - soort: "redelijk" (acht weken), "loonkostensubsidie" (vijf weken, vanaf 1 juli 2023) of "advies_beschut_werk".
/// - opschortingen: een lijst van dicts met grond ("aanvulling", "buitenland") en gevraagd, uiterlijk en ontvangen, of met
///   grond ("instemming", "aanvrager", "overmacht") en van en tot_en_met.
/// - mededeling en nieuwe_laatste_dag: wanneer het bestuursorgaan zei dat het later beslist, en op welke dag dan.
/// - op_dag: de dag waarvoor u de stand vraagt.
/// - keuzes: dict van keuze naar variant.
///
/// Alle problemen komen samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> t = pw.termijnen.beslistermijn("2026-03-31", "loonkostensubsidie")
/// >>> t.kale_laatste_dag, t.laatste_dag
/// (datetime.date(2026, 5, 5), datetime.date(2026, 5, 6))
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(startdag, soort=\"redelijk\", opschortingen=None, mededeling=None, nieuwe_laatste_dag=None, op_dag=None, keuzes=None)"
)]
pub(crate) fn beslistermijn<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Termijn>> {
    let velden = velden("beslistermijn", bt::VELDEN, args, kwargs)?;
    termijn(py, bt::Invoer::lees(&velden).and_then(|invoer| termijnen::beslistermijn(&invoer)))
}

/// De termijn voor bezwaar, en of een bezwaar tijdig is.
///
/// English: the term for an objection, and whether an objection was in time (Awb 6:7 to 6:9).
///
/// - bekendmaking: de dag waarop het besluit bekend is gemaakt.
/// - ontvangen: de dag waarop het bezwaarschrift binnenkwam.
/// - ter_post: de dag waarop het op de post is gedaan.
///
/// Of te laat verschoonbaar is (Awb 6:11), beoordeelt het bestuursorgaan.
///
/// >>> import participatiewet as pw
/// >>> pw.termijnen.bezwaartermijn("2026-04-02").laatste_dag
/// datetime.date(2026, 5, 18)
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(bekendmaking, ontvangen=None, ter_post=None)"
)]
pub(crate) fn bezwaartermijn<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Termijn>> {
    let velden = velden("bezwaartermijn", bz::VELDEN, args, kwargs)?;
    termijn(py, bz::Invoer::lees(&velden).and_then(|invoer| termijnen::bezwaartermijn(&invoer)))
}

/// Tot en met wanneer op een bezwaar moet worden beslist.
///
/// English: until when must be decided on an objection (Awb 7:10).
///
/// - bekendmaking: de dag waarop het bestreden besluit bekend is gemaakt.
/// - commissie: of er een adviescommissie is (twaalf in plaats van zes weken).
/// - opschortingen: als bij `beslistermijn`, met grond "verzuim", "buitenland", "aanvrager" of "overmacht".
/// - verdaagd_weken: 1 tot en met 6.
/// - uitstel_tot_en_met: de laatste dag van verder uitstel (Awb 7:10 lid 4).
/// - op_dag en keuzes: als bij `beslistermijn`.
///
/// >>> import participatiewet as pw
/// >>> pw.termijnen.beslissing_op_bezwaar("2026-04-02", commissie=True).laatste_dag
/// datetime.date(2026, 8, 10)
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(bekendmaking, commissie=None, opschortingen=None, verdaagd_weken=None, uitstel_tot_en_met=None, op_dag=None, keuzes=None)"
)]
pub(crate) fn beslissing_op_bezwaar<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Termijn>> {
    let velden = velden("beslissing_op_bezwaar", bob::VELDEN, args, kwargs)?;
    termijn(py, bob::Invoer::lees(&velden).and_then(|invoer| termijnen::beslissing_op_bezwaar(&invoer)))
}

/// De laatste dag om de loonkostensubsidie van een maand te betalen.
///
/// English: the last day to pay the wage cost subsidy of a month (Besluit LKS 2021 art. 7).
///
/// - maand: een dag in de maand waarin is gewerkt, vanaf 2022-01-01.
///
/// >>> import participatiewet as pw
/// >>> pw.termijnen.betaaldag("2026-06-01").laatste_dag
/// datetime.date(2026, 6, 19)
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(maand)"
)]
pub(crate) fn betaaldag<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Termijn>> {
    let velden = velden("betaaldag", bd::VELDEN, args, kwargs)?;
    termijn(py, bd::Invoer::lees(&velden).and_then(|invoer| termijnen::betaaldag(&invoer)))
}

//! `participatiewet.traject.Dossier`.

use std::sync::Arc;

use participatiewet::termijnen;
use participatiewet::tijd::Datum;
use participatiewet::traject::{BEGINVELDEN, Dossier as Kern, VELDEN, dienstverband, dwangsom_invoer, gebundeld};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::{Herhaling, hash};
use crate::dwangsom::{self, Dwangsom};
use crate::object::Dag;
use crate::{fout, object, ruw};

/// Eén traject van één persoon: de toestand en het logboek. Een dossier verandert nooit; elke stap geeft een nieuw.
///
/// English: one course of one person: state and logbook. Every step gives a new dossier.
///
/// - traject: een naam uit `pw.traject.machines()`.
/// - instelling: een dict met wat verordening, college of subsidieverlener bepaalt; wat ontbreekt en nodig is, wordt
///   nooit geraden.
///
/// >>> import participatiewet as pw
/// >>> d = pw.traject.Dossier("beschut_werk")
/// >>> d = d.pas_toe("aanvraag", op="2026-02-09", door="inwoner", kring_beschut_werk=True)
/// >>> d
/// <Dossier beschut_werk: advies_aangevraagd sinds 2026-02-09>
#[pyclass(frozen, module = "participatiewet.traject")]
pub(crate) struct Dossier(pub(crate) Arc<Kern>);

#[pymethods]
impl Dossier {
    #[new]
    #[pyo3(signature = (*args, **kwargs), text_signature = "(traject, instelling=None)")]
    fn new(py: Python<'_>, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        if args.len() > BEGINVELDEN.len() {
            return Err(PyTypeError::new_err("Dossier() neemt ten hoogste 2 argumenten: traject, instelling"));
        }
        let dossier = Kern::begin(&ruw::velden(BEGINVELDEN, args, kwargs));
        dossier.map(Self::van).map_err(|anders| fout::uit(py, &anders))
    }

    /// Het dossier uit zijn JSON; het logboek wordt opnieuw nagespeeld. English: the dossier of a record, replayed.
    ///
    /// >>> import participatiewet as pw
    /// >>> d = pw.traject.Dossier("bezwaar")
    /// >>> pw.traject.Dossier.lees(d.naar_json()) == d
    /// True
    #[staticmethod]
    fn lees(py: Python<'_>, json: &str) -> PyResult<Self> {
        Kern::lees(json).map(Self::van).map_err(|anders| fout::uit(py, &anders))
    }

    /// Het dossier na een gebeurtenis. Wat niet kan geeft een TrajectFout: welke voorwaarde, op welke grond, wat wel kan.
    ///
    /// English: the dossier after an event; a refusal names the guard, its ground and what is possible instead.
    ///
    /// De gegevens van de gebeurtenis staan als argumenten erbij, of in een dict `gegevens`. Een correctie is de
    /// gebeurtenis "correctie": in `gegevens` het `nummer` van de regel met `vervalt`, of met wat er anders is (`op`,
    /// `door`, `gegevens`), of een vergeten gebeurtenis `erna`; en een `toelichting`.
    ///
    /// >>> import participatiewet as pw
    /// >>> d = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2026-04-02", door="college")
    /// >>> try:
    /// ...     d.pas_toe("bezwaarschrift", op="2026-05-19", door="inwoner", per_post=False)
    /// ... except pw.TrajectFout as fout:
    /// ...     fout.voorwaarde, fout.grondslag, fout.mogelijk
    /// ('binnen_zes_weken', 'Awb art. 6:9', ['bezwaarschrift', 'te_laat_ingediend', 'geen_bezwaar'])
    #[pyo3(
        signature = (*args, **kwargs),
        text_signature = "($self, gebeurtenis, /, *, op, door, toelichting=None, gegevens=None, **velden)"
    )]
    fn pas_toe(&self, py: Python<'_>, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        if args.len() > 1 {
            return Err(PyTypeError::new_err(
                "pas_toe() neemt één argument zonder naam: de gebeurtenis; geef op en door met hun naam",
            ));
        }
        let velden = gebundeld(ruw::velden(VELDEN, args, kwargs));
        self.0.probeer(&velden).map(Self::van).map_err(|afwijzing| fout::afgewezen(py, &afwijzing))
    }

    /// De naam van het traject. English: the name of the course.
    #[getter]
    fn traject(&self) -> &'static str {
        self.0.machine().naam
    }

    /// De naam van de toestand. English: the name of the state.
    #[getter]
    fn toestand(&self) -> &'static str {
        self.0.toestand().naam
    }

    /// De dag waarop de toestand begon; None aan het begin. English: the day on which the state was entered.
    #[getter]
    fn sinds(&self) -> Option<Dag> {
        self.0.sinds().map(Dag)
    }

    /// Wat lokaal is bepaald, met de standaard waar die er is. English: the local rules.
    #[getter]
    fn instelling<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::als_json(py, self.0.zaak().instelling())?.cast_into()?)
    }

    /// Elke regel van het logboek zoals zij is geregistreerd, correcties inbegrepen. English: every entry.
    ///
    /// >>> import participatiewet as pw
    /// >>> d = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2-4-2026", door="college")
    /// >>> d.historie
    /// [{'nummer': 1, 'gebeurtenis': 'besluit_bekendgemaakt', 'op': '2026-04-02', 'door': 'college', 'gegevens': {}}]
    #[getter]
    fn historie<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.naar_dict(py)?.as_any().get_item("historie")
    }

    /// De gebeurtenissen die de tabel nu toelaat: door wie, met welke gegevens en voorwaarden, op welke grond.
    ///
    /// English: the events that the table allows now. A guard, a role or a day can still refuse.
    ///
    /// >>> import participatiewet as pw
    /// >>> [(m["gebeurtenis"], m["door"], m["grondslag"]) for m in pw.traject.Dossier("bezwaar").mogelijk()]
    /// [('besluit_bekendgemaakt', ['college', 'uwv'], 'Awb art. 6:7')]
    fn mogelijk<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object::als_json(py, &self.0.mogelijk())
    }

    /// De termijnen die op een dag openstaan; met `alle` ook de gesloten. English: the deadlines open on a day.
    ///
    /// >>> import participatiewet as pw
    /// >>> d = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2026-04-02", door="college")
    /// >>> [(t["naam"], str(t["laatste_dag"]), t["status"]) for t in d.termijnen("2026-05-01")]
    /// [('bezwaartermijn', '2026-05-18', 'loopt')]
    #[pyo3(signature = (dag, *, alle=false))]
    fn termijnen<'py>(
        &self,
        py: Python<'py>,
        dag: &Bound<'py, PyAny>,
        alle: bool,
    ) -> PyResult<Vec<Bound<'py, PyDict>>> {
        let dag = ruw::dag(py, dag)?;
        let termijnen = if alle { self.0.alle_termijnen(dag) } else { self.0.termijnen(dag) };
        termijnen.iter().map(|termijn| object::met_dagen(py, termijn, &["start", "laatste_dag", "gesloten"])).collect()
    }

    /// De baan die het logboek van een loonkostensubsidie beschrijft, als invoer van `loonkostensubsidie.verloop`.
    ///
    /// English: the job that the logbook of a wage cost subsidy describes, as input of `loonkostensubsidie.verloop`.
    ///
    /// Wat een logboek niet weet (leeftijd, ziekte, tot welke dag) vult u zelf aan. Wat ontbreekt, zoals een
    /// beschikking, komt in één ParticipatiewetFout.
    fn dienstverband<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let baan = dienstverband(&self.0).map_err(|anders| fout::uit(py, &anders))?;
        object::als_json(py, &baan)
    }

    /// De dwangsom tot en met `dag`, als in dit dossier in gebreke is gesteld; anders None, en ook als het traject eindigde
    /// zonder besluit. Of een uitzondering geldt en of er meer aanvragers zijn, staat niet in een logboek.
    ///
    /// English: the penalty payment until and including `dag`, if notice of default was given in this dossier.
    fn dwangsom<'py>(&self, py: Python<'py>, dag: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, Dwangsom>>> {
        let invoer = dwangsom_invoer(&self.0, ruw::dag(py, dag)?);
        invoer.map(|invoer| dwangsom::antwoord(py, termijnen::dwangsom(&invoer))).transpose()
    }

    /// Het dossier als dict; dezelfde namen als in JSON. English: the dossier as a dict.
    fn naar_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::uit_json(py, &self.0.naar_json())?.cast_into()?)
    }

    /// Het dossier als JSON-tekst, op de byte gelijk in elke taal. English: the dossier as JSON text.
    fn naar_json(&self) -> String {
        self.0.naar_json()
    }

    fn __repr__(&self) -> String {
        let (traject, toestand) = (self.0.machine().naam, self.0.toestand().naam);
        let sinds = self.0.sinds().map_or(String::new(), |dag: Datum| format!(" sinds {dag}"));
        format!("<Dossier {traject}: {toestand}{sinds}>")
    }

    fn __eq__(&self, ander: &Self) -> bool {
        self.0 == ander.0
    }

    fn __hash__(&self) -> u64 {
        hash(&self.0.naar_json())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Herhaling<'py, (String,)> {
        let lees = py.import("participatiewet.traject")?.getattr("_lees")?;
        Ok((lees, (self.0.naar_json(),)))
    }
}

impl Dossier {
    fn van(dossier: Kern) -> Self {
        Self(Arc::new(dossier))
    }
}

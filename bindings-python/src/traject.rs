//! `participatiewet.traject`: whole logbooks, the machines, and several courses side by side.

use participatiewet::norm::Gegevens;
use participatiewet::traject::{self, Kolommen, MACHINES, Teleenheid};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::dossier::Dossier;
use crate::{fout, kolom, object, ruw};

/// Alle trajecten als tabel: toestanden, stappen, gebeurtenissen met hun gegevens, termijnen, wat lokaal wordt bepaald.
///
/// English: every course as a table: states, steps, events with their data, deadlines, local rules.
///
/// >>> import participatiewet as pw
/// >>> [m["titel"] for m in pw.traject.machines() if m["traject"] == "beschut_werk"]
/// ['Beschut werk']
#[pyfunction]
pub(crate) fn machines(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    object::als_json(py, &MACHINES)
}

/// Het diagram van een traject in mermaid. English: the diagram of a course in mermaid.
///
/// >>> import participatiewet as pw
/// >>> pw.traject.diagram("beschut_werk").splitlines()[0]
/// 'stateDiagram-v2'
#[pyfunction]
pub(crate) fn diagram(py: Python<'_>, traject: &str) -> PyResult<String> {
    traject::diagram(traject).map_err(|anders| fout::uit(py, &anders))
}

/// Speelt de logboeken van veel dossiers na: waar elk dossier staat, welke termijnen openstaan, en elke regel die niet kan.
///
/// English: replays the logbooks of many dossiers: end states, open deadlines, and every step that cannot be.
///
/// - logboek: een dict van kolommen, of een dataframe van pandas, polars of pyarrow: `dossier`, `traject`, `gebeurtenis`,
///   `op`, `door` en, als er gegevens zijn, `gegevens` (per rij JSON of een dict). De regels van een dossier staan in hun
///   volgorde.
/// - dag: de dag waarop de open termijnen worden gevraagd; zonder dag geen termijnen.
/// - instellingen: per traject een dict met wat lokaal is bepaald.
///
/// Een regel die niet kan telt niet en staat in `geweigerd`, met voorwaarde en grondslag; het dossier gaat verder vanaf
/// waar het stond. Elke lijst is er een van dicts, dus `pd.DataFrame(uit["geweigerd"])` werkt.
///
/// >>> import participatiewet as pw
/// >>> uit = pw.traject.speel_af({
/// ...     "dossier": [1, 2], "traject": ["bezwaar", "bezwaar"], "op": ["2026-04-02", "2026-04-03"],
/// ...     "gebeurtenis": ["besluit_bekendgemaakt", "gegrond"], "door": ["college", "college"]}, dag="2026-05-01")
/// >>> [(d["dossier"], d["toestand"]) for d in uit["dossiers"]]
/// [('1', 'termijn_open'), ('2', 'besluit')]
/// >>> [(g["rij"], g["code"]) for g in uit["geweigerd"]]
/// [(1, 'overgang_niet_mogelijk')]
/// >>> [(t["dossier"], t["laatste_dag"]) for t in uit["termijnen"]]
/// [('1', '2026-05-18')]
#[pyfunction]
#[pyo3(signature = (logboek, dag=None, instellingen=None))]
pub(crate) fn speel_af<'py>(
    py: Python<'py>,
    logboek: &Bound<'py, PyAny>,
    dag: Option<&Bound<'py, PyAny>>,
    instellingen: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let dag = dag.map(|dag| ruw::dag(py, dag)).transpose()?;
    let lokaal = instellingen.map_or(Ok(Vec::new()), |per_traject| lees_instellingen(py, per_traject))?;
    let mut mislukt = None;
    let tabel = kolom::tabel(logboek, "/logboek")?;
    let kolommen = Kolommen::new(|naam| {
        kolom::teksten(&tabel, naam).unwrap_or_else(|anders| {
            mislukt.get_or_insert(anders);
            Ok(None)
        })
    });
    if let Some(mislukt) = mislukt {
        return Err(mislukt);
    }
    let kolommen = kolommen.map_err(|anders| fout::uit(py, &anders))?;
    // the replay and its text need no Python
    let tekst = py.detach(|| kolommen.speel_af(dag, &lokaal, |naspel| serde_json::to_string(naspel)));
    let tekst = tekst.map_err(|anders| fout::uit(py, &anders))?;
    object::uit_json(py, &tekst.map_err(|anders| PyRuntimeError::new_err(anders.to_string()))?)
}

fn lees_instellingen(py: Python<'_>, per_traject: &Bound<'_, PyDict>) -> PyResult<Vec<(&'static str, Gegevens)>> {
    let een = |(naam, instelling): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
        let velden = [("traject", &naam), ("instelling", &instelling)].map(|(naam, object)| ruw::veld(naam, object));
        traject::instelling(&velden).map_err(|anders| fout::uit(py, &anders))
    };
    per_traject.iter().map(een).collect()
}

/// Of twee trajecten van één persoon naast elkaar kunnen, en op welke grond. English: whether two courses go together.
///
/// >>> import participatiewet as pw
/// >>> pw.traject.verenigbaar("loonkostensubsidie", "wsw_dienstbetrekking")["naast"]
/// 'kan_niet'
#[pyfunction]
pub(crate) fn verenigbaar<'py>(py: Python<'py>, een: &str, ander: &str) -> PyResult<Bound<'py, PyAny>> {
    let antwoord = traject::verenigbaar(een, ander).map_err(|anders| fout::uit(py, &anders))?;
    object::als_json(py, &antwoord)
}

/// Wat u moet weten over de trajecten die naast elkaar lopen, elk met de baan of werkgever waar het bij hoort.
///
/// English: what must be known about courses that run side by side, each with the job or employer it belongs to.
///
/// - ernaast: wat er naast de trajecten is, zoals `("wsw_dienstbetrekking", "sw-bedrijf")`.
///
/// >>> import participatiewet as pw
/// >>> lks = pw.traject.Dossier("loonkostensubsidie").pas_toe("ambtshalve", op="2026-02-02", door="college")
/// >>> [een["uitleg"] for een in pw.traject.samenloop([(lks, "baan 1"), (lks, "baan 1")])]
/// ['ten hoogste één loonkostensubsidie per dienstbetrekking']
#[pyfunction]
#[pyo3(signature = (dossiers, ernaast=None))]
pub(crate) fn samenloop<'py>(
    py: Python<'py>,
    dossiers: Vec<Genoemd<'py>>,
    ernaast: Option<Vec<(String, String)>>,
) -> PyResult<Bound<'py, PyAny>> {
    let ernaast = ernaast.unwrap_or_default();
    let ernaast: Vec<_> = ernaast.iter().map(|(situatie, bij)| (situatie.as_str(), bij.as_str())).collect();
    let antwoord = traject::samenloop_met(&paren(&dossiers), &ernaast).map_err(|anders| fout::uit(py, &anders))?;
    object::als_json(py, &antwoord)
}

/// Hoeveel plaatsen beschut werk deze dossiers op een dag realiseren. De wet noemt een aantal en geen eenheid: zonder
/// `uren_per_plek` telt elke persoon als één, en `melding` zegt dat die keuze open is.
///
/// English: how many places of beschut werk these dossiers realise on a day; the law names a number and no unit.
///
/// >>> import participatiewet as pw
/// >>> telling = pw.traject.gerealiseerd([pw.traject.Dossier("beschut_werk")], "2026-07-01", uren_per_plek=31)
/// >>> telling["personen"], telling["aantal"], telling["melding"]["code"]
/// (0, '0', 'wijze_van_tellen')
#[pyfunction]
#[pyo3(signature = (dossiers, op, uren_per_plek=None))]
pub(crate) fn gerealiseerd<'py>(
    py: Python<'py>,
    dossiers: Vec<PyRef<'py, Dossier>>,
    op: &Bound<'py, PyAny>,
    uren_per_plek: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let op = ruw::dag(py, op)?;
    let eenheid = match uren_per_plek {
        None => Teleenheid::Persoon,
        Some(uren) => Teleenheid::lees(&ruw::waarde(uren)).map_err(|anders| fout::uit(py, &anders.into()))?,
    };
    let kern: Vec<_> = dossiers.iter().map(|dossier| dossier.0.as_ref()).collect();
    object::als_json(py, &traject::gerealiseerd(&kern, op, eenheid))
}

/// De voorzieningen van één persoon zoals de statistiek re-integratie van het CBS ze telt, en de trajecten die zij samen
/// vormen. `code` is None waar het logboek de soort niet zegt, en voor dagen waarvan geen volledige lijst is gelezen.
///
/// English: the provisions of one person as the statistics on re-integration count them, and the courses they make.
///
/// >>> import participatiewet as pw
/// >>> pw.traject.statistiek([(pw.traject.Dossier("bezwaar"), "b-1")], "2026-07-01")
/// {'voorzieningen': [], 'trajecten': []}
#[pyfunction]
pub(crate) fn statistiek<'py>(
    py: Python<'py>,
    dossiers: Vec<Genoemd<'py>>,
    op: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let op = ruw::dag(py, op)?;
    object::als_json(py, &traject::srg_statistiek(&paren(&dossiers), op))
}

/// A dossier with what it belongs to, or with its name.
type Genoemd<'py> = (PyRef<'py, Dossier>, String);

fn paren<'a>(dossiers: &'a [Genoemd<'_>]) -> Vec<(&'a traject::Dossier, &'a str)> {
    dossiers.iter().map(|(dossier, naam)| (dossier.0.as_ref(), naam.as_str())).collect()
}

/// Het Wiebertjesmodel als sjabloon van rollen en contacten om aan te passen; een openbare beschrijving is niet gevonden.
///
/// English: the working model of the note on policy as a template of roles and contacts; it is no norm.
///
/// >>> import participatiewet as pw
/// >>> pw.traject.wiebertjesmodel()["regie"]
/// 'klantmanager'
#[pyfunction]
pub(crate) fn wiebertjesmodel(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    object::als_json(py, &traject::wiebertjesmodel())
}

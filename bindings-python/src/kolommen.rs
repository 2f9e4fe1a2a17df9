//! `participatiewet.doelgroepen.kolommen`: every group for many people, without the lock of Python while it is decided.

use participatiewet::Error;
use participatiewet::doelgroep::GROEPEN;
use participatiewet::feiten::Zaken;
use participatiewet::invoer::Ruw;
use participatiewet::kolommen::{self, Groepkolom, Klassenkolommen, Peildata, Uitkomst, verdict_van_byte};
use participatiewet::norm::regel::Verdict;
use participatiewet::tijd::Datum;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

use crate::kolom;
use crate::ruw::Velden;
use crate::{fout, object};

/// Bij welke doelgroepen veel mensen tegelijk horen: kolommen erin, kolommen eruit, in dezelfde volgorde.
///
/// English: the groups of many people at once: columns in, columns out, in the same order.
///
/// - kolommen: een dict met per feit een kolom (een lijst, een array, een kolom van pandas, polars of pyarrow), of een
///   dataframe daarvan. Elke waarde is als bij `bepaal`; None, NaN, NaT en NA zijn onbekend, niet "nee". Een kommagetal
///   (float) met ten hoogste twee decimalen mag. `volledig` kan ook een kolom zijn, met een lijst per rij.
/// - peildatum: één dag voor iedereen, of een kolom van dagen.
///
/// Het antwoord is een dict van lijsten, of een dataframe als dat erin ging (van pandas met dezelfde index): per groep de
/// uitkomst onder haar naam en de code van de eerste reden (bij "feiten_nodig" het feit dat het meest uitmaakt) onder
/// naam_reden, dan `fout` en `fouten`. Een rij met een probleem heeft overal None, in `fout` alles wat er mis is als tekst
/// en in `fouten` hetzelfde als dicts (code, pad, waarde, verwacht); de andere rijen houden hun antwoord. Wat er mis is
/// met de kolommen zelf staat samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> kolommen = {"geboortedatum": ["1980-05-01", "1990-02-30"], "algemene_bijstand": [False, True]}
/// >>> uit = pw.doelgroepen.kolommen(kolommen, "2026-07-01")
/// >>> uit["algemene_bijstand"], uit["algemene_bijstand_reden"]
/// (['nee', None], ['algemene_bijstand', None])
/// >>> uit["fouten"][0], [(fout["code"], fout["pad"], fout["waarde"]) for fout in uit["fouten"][1]]
/// (None, [('buiten_bereik', '/feiten/geboortedatum', '1990-02-30')])
#[pyfunction(name = "kolommen")]
pub(crate) fn van_kolommen<'py>(
    py: Python<'py>,
    kolommen: &Bound<'py, PyAny>,
    peildatum: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let tabel = kolom::tabel(kolommen, "/kolommen")?;
    kolom::zelfde_index(py, &tabel, peildatum)?;
    let frame = py.import("participatiewet._frame")?;
    let (velden, dagen) = (kolom::velden(tabel)?, kolom::waarden(peildatum)?);
    let (uitkomst, rijen) = py.detach(|| bepaal(velden, dagen)).map_err(|anders| fout::uit(py, &anders))?;
    frame.call_method1("zoals", (kolommen, als_dict(py, &uitkomst, &rijen)?))
}

/// Of each row its place among those that were decided, or what is wrong with it.
type Rijen = Vec<Result<usize, Error>>;

fn bepaal(kolommen: Velden, peildatum: Ruw<'static>) -> Result<(Uitkomst, Rijen), Error> {
    let Zaken { voor_allen, rijen } = Zaken::lees(kolommen, peildatum)?;
    let mut zaken = Vec::new();
    let mut plekken: Rijen = Vec::with_capacity(rijen.len());
    let mut nummers = Vec::new();
    for (nummer, rij) in rijen.into_iter().enumerate() {
        plekken.push(rij.map(|zaak| {
            zaken.push(zaak);
            nummers.push(nummer);
            zaken.len() - 1
        }));
    }
    let klassen = Klassenkolommen::uit(zaken.iter().map(|zaak| (&zaak.persoon, zaak.peildatum.datum())));
    let dagen: Vec<Datum> = zaken.iter().map(|zaak| zaak.peildatum.datum()).collect();
    let peildata = voor_allen.map_or(Peildata::PerRij(&dagen), Peildata::Een);
    let mut uitkomst = kolommen::bepaal(&klassen.invoer(peildata)?, GROEPEN)?;
    for (plek, fout) in uitkomst.fouten.drain(..) {
        plekken[nummers[plek]] = Err(fout);
    }
    Ok((uitkomst, plekken))
}

/// One text of Python for every cell that shows it.
fn als_dict<'py>(py: Python<'py>, uitkomst: &Uitkomst, rijen: &Rijen) -> PyResult<Bound<'py, PyDict>> {
    let verdict = |byte: u8| verdict_van_byte(byte).map(|verdict: Verdict| PyString::new(py, verdict.naam()));
    let verdicts = [0, 1, 2, 3].map(verdict);
    let codes: Vec<_> = uitkomst.redenen.iter().map(|reden| PyString::new(py, reden.code)).collect();
    let dict = PyDict::new(py);
    for groep in &uitkomst.groepen {
        let Groepkolom { oordelen, reden, .. } = groep;
        let oordeel = |plek: usize| verdicts.get(usize::from(oordelen[plek]))?.as_ref();
        let reden = |plek: usize| codes.get(usize::from(reden[plek]));
        dict.set_item(groep.naam, kolom_van(py, rijen, oordeel)?)?;
        dict.set_item(format!("{}_reden", groep.naam), kolom_van(py, rijen, reden)?)?;
    }
    let fout = |rij: &Result<usize, Error>| rij.as_ref().err().map(ToString::to_string);
    dict.set_item("fout", PyList::new(py, rijen.iter().map(fout))?)?;
    let fouten = |rij: &Result<usize, Error>| rij.as_ref().err().map(|fout| object::als_json(py, &fout.fouten()));
    dict.set_item("fouten", rijen.iter().map(|rij| fouten(rij).transpose()).collect::<PyResult<Vec<_>>>()?)?;
    Ok(dict)
}

fn kolom_van<'a, 'py>(
    py: Python<'py>,
    rijen: &Rijen,
    cel: impl Fn(usize) -> Option<&'a Bound<'py, PyString>>,
) -> PyResult<Bound<'py, PyList>>
where
    'py: 'a,
{
    PyList::new(py, rijen.iter().map(|rij| rij.as_ref().ok().and_then(|plek| cel(*plek))))
}

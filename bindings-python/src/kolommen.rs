//! `participatiewet.doelgroepen.kolommen`: every group for many people, without the lock of Python while it is decided.

use std::borrow::Cow;

use participatiewet::doelgroep::GROEPEN;
use participatiewet::feiten::{Persoon, Zaak};
use participatiewet::invoer::Ruw;
use participatiewet::kolommen::{self, Klassenkolommen, Peildata, Uitkomst, verdict_van_byte};
use participatiewet::tijd::Datum;
use participatiewet::{Error, Fout};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::{fout, ruw};

/// One person per row, as it was given.
type Rij = Vec<(Cow<'static, str>, Ruw<'static>)>;

/// The day of the law: the same for every row, or one for each.
enum Dagen {
    Een(Ruw<'static>),
    PerRij(Vec<Ruw<'static>>),
}

impl Dagen {
    fn op(&self, rij: usize) -> Ruw<'static> {
        match self {
            Self::Een(dag) => dag.clone(),
            Self::PerRij(dagen) => dagen.get(rij).cloned().unwrap_or(Ruw::Leeg),
        }
    }
}

/// Bij welke doelgroepen veel mensen tegelijk horen: kolommen erin, kolommen eruit, in dezelfde volgorde.
///
/// English: the groups of many people at once: columns in, columns out, in the same order.
///
/// - kolommen: een dict (of een dataframe van pandas) met per feit een kolom: een lijst, een array of een kolom van pandas of
///   polars. Elke waarde is als bij `bepaal`; None is onbekend. `volledig` kan ook een kolom zijn, met een lijst per rij.
/// - peildatum: één dag voor iedereen, of een kolom van dagen.
///
/// Het antwoord is een dict van lijsten: per groep de uitkomst onder haar naam en de code van de eerste reden (bij
/// "feiten_nodig" het feit dat het meest uitmaakt) onder naam_reden, en `fout`. Een rij met een probleem heeft overal None, en
/// in `fout` alle problemen als tekst; een kolom die niet bestaat of te kort is, is een ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> kolommen = {"geboortedatum": ["1980-05-01", "1990-02-30"], "algemene_bijstand": [False, True]}
/// >>> uit = pw.doelgroepen.kolommen(kolommen, "2026-07-01")
/// >>> uit["algemene_bijstand"], uit["algemene_bijstand_reden"]
/// (['nee', None], ['algemene_bijstand', None])
/// >>> [fout is None for fout in uit["fout"]]
/// [True, False]
#[pyfunction(name = "kolommen")]
pub(crate) fn van_kolommen<'py>(
    py: Python<'py>,
    kolommen: &Bound<'py, PyAny>,
    peildatum: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyDict>> {
    let mut namen: Vec<String> = Vec::new();
    let mut waarden: Vec<Vec<Ruw<'static>>> = Vec::new();
    for paar in kolommen.call_method0("items")?.try_iter()? {
        let (naam, kolom): (String, Bound<'py, PyAny>) = paar?.extract()?;
        namen.push(naam);
        waarden.push(lees(&kolom)?);
    }
    let een_dag = peildatum.is_none() || peildatum.is_instance_of::<PyString>() || peildatum.try_iter().is_err();
    let dagen = if een_dag { Dagen::Een(ruw::waarde(peildatum)) } else { Dagen::PerRij(lees(peildatum)?) };
    let uitkomst = py.detach(|| bepaal(&namen, waarden, &dagen)).map_err(|anders| fout::uit(py, &anders))?;
    als_dict(py, &uitkomst)
}

fn lees(kolom: &Bound<'_, PyAny>) -> PyResult<Vec<Ruw<'static>>> {
    kolom.try_iter()?.map(|waarde| Ok(ruw::waarde(&waarde?))).collect()
}

fn zaak(velden: Rij, dag: Ruw<'static>) -> Result<Zaak, Error> {
    Zaak::lees(&[("feiten".into(), Ruw::Velden(velden)), ("peildatum".into(), dag)])
}

fn bepaal(namen: &[String], kolommen: Vec<Vec<Ruw<'static>>>, dagen: &Dagen) -> Result<Uitkomst, Error> {
    let velden = |waarden: &mut dyn FnMut(usize) -> Ruw<'static>| -> Rij {
        namen.iter().enumerate().map(|(plek, naam)| (Cow::Owned(naam.clone()), waarden(plek))).collect()
    };
    // a name that does not exist, or a day for everybody that is none, is no problem of a row
    let dag = match dagen {
        Dagen::Een(dag) => dag.clone(),
        Dagen::PerRij(_) => Ruw::tekst("2015-01-01"),
    };
    let voor_allen = zaak(velden(&mut |_| Ruw::Leeg), dag)?.peildatum;
    let aantal = match dagen {
        Dagen::PerRij(dagen) => dagen.len(),
        Dagen::Een(_) => kolommen.first().map_or(0, Vec::len),
    };
    if let Some((naam, kolom)) = namen.iter().zip(&kolommen).find(|(_, kolom)| kolom.len() != aantal) {
        let verwacht = format!("een waarde voor elk van de {aantal} rijen");
        return Err(Fout::new("kolomlengte", format!("/kolommen/{naam}"), verwacht).met_waarde(kolom.len()).into());
    }
    let mut rijen: Vec<_> = kolommen.into_iter().map(Vec::into_iter).collect();
    let mut personen: Vec<(Persoon, Datum)> = Vec::with_capacity(aantal);
    let mut fouten = Vec::new();
    for rij in 0..aantal {
        let velden = velden(&mut |plek| rijen.get_mut(plek).and_then(Iterator::next).unwrap_or(Ruw::Leeg));
        match zaak(velden, dagen.op(rij)) {
            Ok(zaak) => personen.push((zaak.persoon, zaak.peildatum.datum())),
            Err(fout) => {
                fouten.push((rij, fout));
                personen.push((Persoon::new(), voor_allen.datum()));
            }
        }
    }
    let klassen = Klassenkolommen::uit(personen.iter().map(|(persoon, dag)| (persoon, *dag)));
    let per_rij: Vec<Datum> = personen.iter().map(|(_, dag)| *dag).collect();
    let peildata = match dagen {
        Dagen::Een(_) => Peildata::Een(voor_allen),
        Dagen::PerRij(_) => Peildata::PerRij(&per_rij),
    };
    let mut uitkomst = kolommen::bepaal(&klassen.invoer(peildata)?, GROEPEN)?;
    for (rij, _) in &fouten {
        for groep in &mut uitkomst.groepen {
            groep.oordelen[*rij] = kolommen::ONGELDIG;
            groep.reden[*rij] = u16::MAX;
        }
    }
    uitkomst.fouten.extend(fouten);
    Ok(uitkomst)
}

fn als_dict<'py>(py: Python<'py>, uitkomst: &Uitkomst) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    let mut aantal = 0;
    for groep in &uitkomst.groepen {
        aantal = groep.oordelen.len();
        let oordelen = groep.oordelen.iter().map(|byte| verdict_van_byte(*byte).map(|verdict| verdict.naam()));
        let redenen = groep.reden.iter().map(|plek| uitkomst.redenen.get(usize::from(*plek)).map(|reden| reden.code));
        dict.set_item(groep.naam, oordelen.collect::<Vec<_>>())?;
        dict.set_item(format!("{}_reden", groep.naam), redenen.collect::<Vec<_>>())?;
    }
    let mut teksten: Vec<Option<String>> = vec![None; aantal];
    for (rij, fout) in &uitkomst.fouten {
        teksten[*rij] = Some(fout.to_string());
    }
    dict.set_item("fout", teksten)?;
    Ok(dict)
}

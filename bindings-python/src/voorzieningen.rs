//! `participatiewet.voorzieningen`.

use std::sync::Arc;

use participatiewet::norm::regel::Verdict;
use participatiewet::voorziening::{self, Aanvraag, VELDEN};
use pyo3::PyClassInitializer;
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::Herhaling;
use crate::object::{self, Klasse};
use crate::record::{Oordelen, inhoud};
use crate::{fout, ruw};

inhoud!(voorziening::Overzicht, |zelf| zelf.peildatum().datum());

/// Elk instrument voor één persoon op één dag; het antwoord van `overzicht`.
///
/// English: every instrument for one person on one day.
///
/// >>> import participatiewet as pw
/// >>> overzicht = pw.voorzieningen.overzicht({"algemene_bijstand": True}, "2026-07-01")
/// >>> len(overzicht), overzicht["lage_inkomensvoordeel"].oordeel.uitkomst
/// (22, 'nee')
#[pyclass(frozen, extends = Oordelen, module = "participatiewet.voorzieningen")]
pub(crate) struct Overzicht(Arc<voorziening::Overzicht>);

#[pymethods]
impl Overzicht {
    /// Alle instrumenten, in de volgorde van de catalogus. English: every instrument.
    #[getter]
    fn voorzieningen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Voorziening, self.0.voorzieningen())
    }

    /// De paren die elkaar bij deze persoon raken: wat uitsluit, wat naast elkaar mag. English: what excludes what.
    #[getter]
    fn samenloop<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Samenloop, self.0.samenloop())
    }

    /// Wat de lezer moet weten, naast de meldingen van elk oordeel. English: what the reader must know.
    #[getter]
    fn meldingen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Melding, &self.0.meldingen())
    }

    /// Eén instrument, met zijn code of naam; KeyError als dat niet bestaat. English: one instrument.
    fn __getitem__<'py>(&self, py: Python<'py>, naam: &str) -> PyResult<Bound<'py, PyAny>> {
        let uitslag = self.0.uitslag(naam).ok_or_else(|| PyKeyError::new_err(naam.to_owned()))?;
        object::deel(py, Klasse::Voorziening, uitslag)
    }

    fn __len__(&self) -> usize {
        self.0.voorzieningen().len()
    }

    fn __repr__(&self) -> String {
        let voldaan = self.0.voorzieningen().iter().filter(|uitslag| uitslag.oordeel().uitkomst == Verdict::Ja);
        let codes: Vec<&str> = voldaan.map(|uitslag| uitslag.oordeel().regel.code).collect();
        format!("<Overzicht op {}: {}>", self.0.peildatum(), codes.join(", "))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = slf.py().import("participatiewet.voorzieningen")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.as_super().get().gegevens(slf.py())?,)))
    }
}

/// Welke instrumenten er voor iemand zijn: de voorwaarden, wie beslist, hoe lang, hoeveel, en wat elkaar uitsluit.
///
/// English: which instruments there are for somebody: the conditions, who decides, how long, how much, what excludes what.
///
/// - feiten en peildatum: als bij `pw.doelgroepen.bepaal`.
/// - loonwaarde (procent) of forfaitair=True, arbeidsduur en normale_arbeidsduur (uren per week), ingangsdatum (None = de
///   peildatum), beschut (voor 2017; None = volgens de feiten), functieloon (2015 en 2016) en vakantiebijslag_loonwaarde
///   (procent; None = het wettelijke percentage): voor de hoogte van de loonkostensubsidie.
/// - verloonde_uren (in het kalenderjaar) en jaarloon: voor een loonkostenvoordeel en het lage-inkomensvoordeel.
///
/// Wat niet is opgegeven laat een bedrag weg; `hoogte` noemt dan de velden die nog nodig zijn. Een bedrag is de hoogte, niet
/// het recht erop. Alle problemen met de invoer komen samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> feiten = {"geboortedatum": "1990-05-01", "algemene_bijstand": True, "dienstbetrekking": True,
/// ...           "aanvang_dienstbetrekking": "2026-06-01", "vaststelling_loonkostensubsidie": "ja",
/// ...           "volledig": ["uitkeringen", "werk", "besluiten"]}
/// >>> overzicht = pw.voorzieningen.overzicht(feiten, "2026-07-01", loonwaarde=60, arbeidsduur=32)
/// >>> subsidie = overzicht["loonkostensubsidie"]
/// >>> subsidie.oordeel.uitkomst, subsidie.wie, subsidie.bedrag
/// ('ja', 'college', Decimal('1121.76'))
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(feiten, peildatum, loonwaarde=None, forfaitair=None, arbeidsduur=None, normale_arbeidsduur=None, ingangsdatum=None, beschut=None, functieloon=None, vakantiebijslag_loonwaarde=None, verloonde_uren=None, jaarloon=None)"
)]
pub(crate) fn overzicht<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Overzicht>> {
    if args.len() > VELDEN.len() {
        let namen = VELDEN.join(", ");
        return Err(PyTypeError::new_err(format!(
            "overzicht() neemt ten hoogste {} argumenten: {namen}",
            VELDEN.len()
        )));
    }
    let aanvraag = Aanvraag::lees(&ruw::velden(VELDEN, args, kwargs));
    let overzicht =
        aanvraag.and_then(|aanvraag| voorziening::overzicht(&aanvraag)).map_err(|anders| fout::uit(py, &anders))?;
    let overzicht = Arc::new(overzicht);
    Bound::new(py, PyClassInitializer::from(Oordelen(overzicht.clone())).add_subclass(Overzicht(overzicht)))
}

//! `participatiewet.loonkostensubsidie`.

use std::sync::Arc;

use participatiewet::loonkostensubsidie::{self as lks, Invoer, VELDEN};
use participatiewet::norm::Verantwoording;
use pyo3::PyClassInitializer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::{Antwoord, Herhaling, Uitleg};
use crate::object::{Dag, Euro};
use crate::record::inhoud;
use crate::{fout, object, ruw};

inhoud!(lks::Uitkomst, |zelf| zelf.invoer().peildatum.datum());

impl Uitleg for lks::Uitkomst {
    fn verantwoording(&self) -> &Verantwoording {
        self.verantwoording()
    }
}

/// De hoogte van de loonkostensubsidie met haar uitleg; het antwoord van `bereken`.
///
/// English: the height of the wage cost subsidy with its explanation.
///
/// Het is de hoogte per maand voor één dienstbetrekking, niet het recht erop. In een notebook is het een tabel.
///
/// >>> import participatiewet as pw
/// >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
/// >>> u
/// <Uitkomst 1121.76 euro per maand op 2026-07-01 (berekend)>
/// >>> u.bedrag - u.bedrag_zonder_werkgeverslasten == u.werkgeverslasten
/// True
#[pyclass(frozen, extends = Antwoord, module = "participatiewet.loonkostensubsidie")]
pub(crate) struct Uitkomst(Arc<lks::Uitkomst>);

#[pymethods]
impl Uitkomst {
    /// Euro per maand, met werkgeverslasten. English: euros per month, employer costs included.
    #[getter]
    fn bedrag(&self) -> Euro {
        Euro(self.0.bedrag())
    }

    /// Euro per maand, zonder werkgeverslasten. English: euros per month, without employer costs.
    #[getter]
    fn bedrag_zonder_werkgeverslasten(&self) -> Euro {
        Euro(self.0.bedrag_zonder_werkgeverslasten())
    }

    /// De vergoeding voor werkgeverslasten: het verschil van de twee bedragen. English: compensation for employer costs.
    #[getter]
    fn werkgeverslasten(&self) -> Euro {
        Euro(self.0.werkgeverslasten())
    }

    /// Of het maximum is toegepast. English: whether the maximum was applied.
    #[getter]
    fn begrensd(&self) -> bool {
        self.0.begrensd()
    }

    /// Of elk cijfer bekend is: "berekend", en anders "geschat". English: whether every figure is known.
    #[getter]
    fn status(&self) -> &'static str {
        self.0.status().tekst()
    }

    /// De dag waarvan de bedragen zijn gebruikt. English: the day whose figures were used.
    #[getter]
    fn bedragen_datum(&self) -> Dag {
        Dag(self.0.bedragen_datum())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        let (uitkomst, let_op) = (&slf.get().0, slf.as_super().get().let_op());
        let (bedrag, peildatum, status) = (uitkomst.bedrag(), uitkomst.invoer().peildatum, uitkomst.status().tekst());
        format!("<Uitkomst {bedrag} euro per maand op {peildatum} ({status}{let_op})>")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = slf.py().import("participatiewet.loonkostensubsidie")?.getattr("_herhaal")?;
        Ok((herhaal, (slf.as_super().get().gegevens(slf.py())?,)))
    }
}

/// De hoogte van de loonkostensubsidie per maand, voor één baan op één datum.
///
/// English: the height of the wage cost subsidy (loonkostensubsidie) per month, for one job on one date.
///
/// Getallen zijn een geheel getal, tekst ("38,5" of "38.5") of Decimal; een float wordt geweigerd. Een datum is een
/// date of tekst ("2026-07-01", "1-7-2026", "1 juli 2026"). Wat u weglaat of op None laat, krijgt de standaardwaarde.
///
/// - peildatum: de dag waarop de wet wordt gelezen, vanaf 2015-01-01.
/// - loonwaarde: percentage van 0 tot en met 200; of forfaitair=True zolang de loonwaarde niet is vastgesteld.
/// - arbeidsduur: uren per week in het contract.
/// - normale_arbeidsduur: uren per week van een volledige baan; vanaf 2024 mag het weg.
/// - leeftijd of geboortedatum: zonder een van beide geldt het volwassen minimumloon.
/// - ingangsdatum: eerste dag van de subsidie; zonder datum is dat de peildatum.
/// - aanvang_dienstbetrekking: eerste dag van de baan; zonder datum is dat de ingangsdatum.
/// - beschut: of het een beschutte werkplek is; telt alleen tot 2017.
/// - functieloon: het rechtens geldende maandloon bij een volledige baan; verplicht in 2015 en 2016.
/// - vakantiebijslag_loonwaarde: percentage aan de kant van de loonwaarde; None is het wettelijke percentage.
/// - grondslag: "referentiemaandloon" of, vanaf 2024, "uurloon".
/// - onbekende_datum: "fout" of "laatste_bekende", voor een datum waarvan de bedragen niet bekend zijn.
/// - keuzes: dict van keuze naar variant, zie `keuzes()`.
/// - invulling: eigen cijfers, bijvoorbeeld {"vergoeding_werkgeverslasten": {"waarde": "26", "bron": "raming"}}.
/// - strikt: weiger elke schatting.
///
/// Alle problemen komen samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> u = pw.loonkostensubsidie.bereken(
/// ...     peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32, normale_arbeidsduur=36)
/// >>> u.bedrag, u.begrensd, u.status
/// (Decimal('1121.76'), False, 'berekend')
///
/// >>> pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=0.6, arbeidsduur=80)  # doctest: +ELLIPSIS
/// Traceback (most recent call last):
/// participatiewet.fouten.ParticipatiewetFout: [float_geweigerd] loonwaarde: '0.6'. Verwacht: een percentage, ...
/// [buiten_bereik] arbeidsduur: '80'. Verwacht: uren per week, meer dan 0 en ten hoogste 60
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(*, peildatum, loonwaarde=None, forfaitair=False, arbeidsduur, normale_arbeidsduur=None, leeftijd=None, geboortedatum=None, ingangsdatum=None, aanvang_dienstbetrekking=None, beschut=False, functieloon=None, vakantiebijslag_loonwaarde=None, grondslag='referentiemaandloon', onbekende_datum='fout', keuzes=None, invulling=None, strikt=False)"
)]
pub(crate) fn bereken<'py>(
    py: Python<'py>,
    args: &Bound<'py, PyTuple>,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Uitkomst>> {
    if !args.is_empty() {
        return Err(PyTypeError::new_err(
            "bereken() neemt alleen argumenten met een naam, bijvoorbeeld bereken(peildatum=\"2026-07-01\", loonwaarde=60, arbeidsduur=32)",
        ));
    }
    let invoer = Invoer::lees(&ruw::velden(VELDEN, args, kwargs));
    let uitkomst = invoer.and_then(|invoer| lks::bereken(&invoer)).map_err(|anders| fout::uit(py, &anders))?;
    als_object(py, uitkomst)
}

/// An answer as an object of Python.
pub(crate) fn als_object(py: Python<'_>, uitkomst: lks::Uitkomst) -> PyResult<Bound<'_, Uitkomst>> {
    let uitkomst = Arc::new(uitkomst);
    Bound::new(py, PyClassInitializer::from(Antwoord(uitkomst.clone())).add_subclass(Uitkomst(uitkomst)))
}

/// Wat wet en praktijk openlaten over de hoogte, elk met zijn varianten; de eerste variant is de standaard.
///
/// English: what law and practice leave open about the height, with the variants of each; the first is the default.
///
/// `schakelaar` zegt hoe u kiest: "keuzes" met keuzes={id: variant}, een andere naam met dat argument, en "" als er
/// niets te kiezen is.
///
/// >>> import participatiewet as pw
/// >>> keuze = pw.loonkostensubsidie.keuzes()[0]
/// >>> keuze["id"], [variant["naam"] for variant in keuze["varianten"]]
/// ('herziening_voor_2017', ['jaardag', 'peildatum'])
#[pyfunction]
pub(crate) fn keuzes(py: Python<'_>) -> PyResult<Vec<Bound<'_, PyDict>>> {
    lks::KEUZES.iter().copied().flatten().map(|keuze| object::velden(py, keuze)).collect()
}

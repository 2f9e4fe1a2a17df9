//! `participatiewet.loonkostensubsidie.verloop`.

use std::sync::Arc;

use participatiewet::loonkostensubsidie::verloop::VELDEN;
use participatiewet::loonkostensubsidie::{Dienstverband, Verloop as Kern};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::antwoord::{Herhaling, hash};
use crate::object::{self, Dag, Euro, Klasse};
use crate::periode::{Betaling, Verloopperiode};
use crate::{fout, ruw};

/// De loonkostensubsidie van één baan in de tijd; het antwoord van `verloop`.
///
/// English: the wage cost subsidy of one job over time: periods with their cause, payments per month, the total.
///
/// Het is de hoogte voor één dienstbetrekking, niet het recht erop. In een notebook zijn het twee tabellen.
///
/// >>> import participatiewet as pw
/// >>> v = pw.loonkostensubsidie.verloop(
/// ...     aanvang_dienstbetrekking="2025-07-01", laatste_dag="2026-03-15",
/// ...     loonwaarden=[{"vanaf": "2025-07-01", "loonwaarde": 60}],
/// ...     arbeidsduren=[{"vanaf": "2025-07-01", "arbeidsduur": 36}])
/// >>> v
/// <Verloop 10353.84 euro van 2025-07-01 tot 2026-03-16 (berekend; 2 perioden)>
#[pyclass(frozen, module = "participatiewet.loonkostensubsidie")]
pub(crate) struct Verloop(Arc<Kern>);

#[pymethods]
impl Verloop {
    /// De perioden met één bedrag per maand, in volgorde. English: the periods with one amount per month.
    ///
    /// >>> import participatiewet as pw
    /// >>> v = pw.loonkostensubsidie.verloop(
    /// ...     aanvang_dienstbetrekking="2025-07-01", laatste_dag="2026-03-15",
    /// ...     loonwaarden=[{"vanaf": "2025-07-01", "loonwaarde": 60}],
    /// ...     arbeidsduren=[{"vanaf": "2025-07-01", "arbeidsduur": 36}])
    /// >>> [(str(p.van), str(p.bedrag), [o.code for o in p.oorzaken]) for p in v.perioden]
    /// [('2025-07-01', '1212.73', ['ingang']), ('2026-01-01', '1238.98', ['indexatie'])]
    #[getter]
    fn perioden(&self) -> Vec<Verloopperiode> {
        (0..self.0.perioden().len()).map(|plek| Verloopperiode { verloop: self.0.clone(), plek }).collect()
    }

    /// De betaling van elke kalendermaand. English: the payment of every calendar month.
    ///
    /// >>> import participatiewet as pw
    /// >>> v = pw.loonkostensubsidie.verloop(
    /// ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
    /// ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
    /// ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
    /// >>> [(b.maand, str(b.bedrag)) for b in v.betalingen]
    /// [('2026-02', '619.49'), ('2026-03', '1238.98')]
    #[getter]
    fn betalingen(&self) -> Vec<Betaling> {
        (0..self.0.betalingen().len()).map(|plek| Betaling { verloop: self.0.clone(), plek }).collect()
    }

    /// De som van de betalingen, met werkgeverslasten. English: the sum of the payments, employer costs included.
    #[getter]
    fn totaal(&self) -> Euro {
        Euro(self.0.totaal())
    }

    /// De som van de betalingen, zonder werkgeverslasten. English: the sum of the payments without employer costs.
    #[getter]
    fn totaal_zonder_werkgeverslasten(&self) -> Euro {
        Euro(self.0.totaal_zonder_werkgeverslasten())
    }

    /// De eerste dag die is gerekend. English: the first day that was computed.
    #[getter]
    fn van(&self) -> Dag {
        Dag(self.0.van())
    }

    /// De eerste dag die niet meer is gerekend. English: the first day that was not computed any more.
    #[getter]
    fn tot(&self) -> Dag {
        Dag(self.0.einde().tot)
    }

    /// Waarom het antwoord daar eindigt. English: why the answer ends there.
    #[getter]
    fn einde<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Oorzaak, &self.0.einde().oorzaken)
    }

    /// Of elk cijfer bekend is: "berekend", en anders "geschat". English: whether every figure is known.
    #[getter]
    fn status(&self) -> &'static str {
        self.0.status().tekst()
    }

    /// Wat is opgegeven, zoals het is gelezen; opnieuw gerekend geeft het hetzelfde antwoord.
    ///
    /// English: the input as it was read; computing it again gives the same answer.
    #[getter]
    fn gegevens<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(self.naar_dict(py)?.as_any().get_item("gegevens")?.cast_into()?)
    }

    /// Wat de lezer moet weten, met de dag vanaf welke. English: what the reader must know, with its first day.
    #[getter]
    fn meldingen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Verloopmelding, self.0.meldingen())
    }

    /// De gemaakte keuzes waar wet en praktijk iets openlaten. English: the interpretations taken.
    #[getter]
    fn keuzes<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Keuze, &self.0.verantwoording().keuzes)
    }

    /// Wat is aangenomen omdat het niet is opgegeven. English: what was assumed because it was left out.
    #[getter]
    fn aannames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Aanname, &self.0.verantwoording().aannames)
    }

    /// De gebruikte cijfers met hun bron. English: the figures used, with their source.
    #[getter]
    fn gebruikte_rijen<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Rij, &self.0.verantwoording().rijen)
    }

    /// De toegepaste versies van de regel. English: the versions of the rule that were applied.
    #[getter]
    fn regelversies<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        object::delen(py, Klasse::Regelversie, &self.0.verantwoording().versies)
    }

    /// Het hele antwoord als tekst in gewone taal, met bij elke periode waarom en het artikel.
    ///
    /// English: the whole answer as plain Dutch text.
    ///
    /// >>> import participatiewet as pw
    /// >>> v = pw.loonkostensubsidie.verloop(
    /// ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
    /// ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
    /// ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
    /// >>> print(v.verslag())  # doctest: +ELLIPSIS
    /// Loonkostensubsidie van 15 februari 2026 tot en met 31 maart 2026: € 1.858,47 in totaal
    /// ...
    fn verslag(&self) -> String {
        self.0.verslag()
    }

    /// Het antwoord als HTML-tabellen, voor een notebook. English: the answer as HTML tables.
    fn _repr_html_(&self) -> String {
        self.0.html()
    }

    /// Het hele antwoord als dict van teksten en gehele getallen; dezelfde namen als in JSON.
    ///
    /// English: the whole answer as a dict, with the same names as in JSON.
    fn naar_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(object::uit_json(py, &self.0.json())?.cast_into()?)
    }

    /// Het hele antwoord als JSON-tekst, op de byte gelijk in elke taal.
    ///
    /// English: the whole answer as JSON text, byte for byte the same in every language.
    fn naar_json(&self) -> String {
        self.0.json()
    }

    fn __repr__(&self) -> String {
        let (verloop, tot) = (&self.0, self.0.einde().tot);
        let (totaal, van, status) = (verloop.totaal(), verloop.van(), verloop.status().tekst());
        let aantal = match verloop.perioden().len() {
            1 => "1 periode".to_owned(),
            aantal => format!("{aantal} perioden"),
        };
        format!("<Verloop {totaal} euro van {van} tot {tot} ({status}; {aantal})>")
    }

    fn __eq__(&self, ander: &Self) -> bool {
        Arc::ptr_eq(&self.0, &ander.0) || self.0.json() == ander.0.json()
    }

    fn __hash__(&self) -> u64 {
        hash(&self.0.json())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Herhaling<'py, (Bound<'py, PyDict>,)> {
        let herhaal = py.import("participatiewet.loonkostensubsidie")?.getattr("_herhaal_verloop")?;
        Ok((herhaal, (self.gegevens(py)?,)))
    }
}

/// De loonkostensubsidie van één baan in de tijd: perioden, betalingen per maand en het totaal.
///
/// English: the wage cost subsidy of one job over time, split wherever the law, a figure or a fact changes it.
///
/// Geef een dict (`Dienstverband`) of dezelfde namen als argumenten. Getallen en datums als bij `bereken`.
///
/// - aanvang_dienstbetrekking: eerste dag van de baan; vanaf die dag tellen de zes maanden van het forfait.
/// - ingangsdatum: eerste dag van de subsidie, vanaf 2015-01-01; zonder datum is dat de eerste dag van de baan.
/// - laatste_dag: laatste dag van de baan; loopt zij door, geef dan `tot`.
/// - loonwaarden: lijst van {"vanaf": dag, "loonwaarde": percentage}, op volgorde.
/// - forfaitair: True als de subsidie met het forfait begint, tot de eerste loonwaarde of het einde van de zes maanden.
/// - arbeidsduren: lijst van {"vanaf": dag, "arbeidsduur": uren per week}, op volgorde.
/// - normale_arbeidsduur, geboortedatum of leeftijd, beschut, vakantiebijslag_loonwaarde, grondslag, onbekende_datum,
///   keuzes, invulling, strikt: als bij `bereken`.
/// - functielonen: lijst van {"vanaf": dag, "functieloon": maandloon}; verplicht voor dagen in 2015 en 2016.
/// - no_risk_perioden: lijst van {"van": dag, "tot": dag}, ziekengeld volgens artikel 29b van de Ziektewet; de wet sluit
///   de subsidie daarover alleen uit van 2016 tot en met 2021.
/// - verhuizingen: lijst van {"op": dag, "naar": "gemeente" of "eu_eer_zwitserland"}.
/// - niet_meer_doelgroep_vanaf: eerste dag waarop de werknemer niet meer tot de doelgroep behoort.
/// - van en tot: het gevraagde deel (tot telt niet mee); zonder is het de hele baan.
///
/// Van een deel van een maand tellen de dagen gedeeld door de dagen van die maand (keuze `deelmaand`). Alle problemen
/// komen samen in één ParticipatiewetFout.
///
/// >>> import participatiewet as pw
/// >>> v = pw.loonkostensubsidie.verloop({
/// ...     "aanvang_dienstbetrekking": "2025-02-15", "laatste_dag": "2025-12-31", "forfaitair": True,
/// ...     "loonwaarden": [{"vanaf": "2025-08-15", "loonwaarde": 60}],
/// ...     "arbeidsduren": [{"vanaf": "2025-02-15", "arbeidsduur": 36}]})
/// >>> v.totaal, [p.oorzaken[0].code for p in v.perioden]
/// (Decimal('14188.56'), ['ingang', 'einde_forfait'])
#[pyfunction]
#[pyo3(
    signature = (*args, **kwargs),
    text_signature = "(dienstverband=None, /, *, aanvang_dienstbetrekking=None, ingangsdatum=None, laatste_dag=None, forfaitair=False, loonwaarden=None, arbeidsduren=None, normale_arbeidsduur=None, functielonen=None, leeftijd=None, geboortedatum=None, beschut=False, vakantiebijslag_loonwaarde=None, grondslag='referentiemaandloon', no_risk_perioden=None, verhuizingen=None, niet_meer_doelgroep_vanaf=None, van=None, tot=None, onbekende_datum='fout', keuzes=None, invulling=None, strikt=False)"
)]
pub(crate) fn verloop(
    py: Python<'_>,
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<Verloop> {
    let mut velden = ruw::velden(VELDEN, &PyTuple::empty(py), kwargs);
    match args.len() {
        0 => {}
        1 => match args.get_item(0)?.cast::<PyDict>() {
            Ok(dict) => velden.extend(ruw::velden(VELDEN, &PyTuple::empty(py), Some(dict))),
            Err(_) => return Err(PyTypeError::new_err(GEEN_DICT)),
        },
        _ => return Err(PyTypeError::new_err(GEEN_DICT)),
    }
    let verloop = Dienstverband::lees(&velden).and_then(|baan| participatiewet::loonkostensubsidie::verloop(&baan));
    verloop.map(|verloop| Verloop(Arc::new(verloop))).map_err(|anders| fout::uit(py, &anders))
}

const GEEN_DICT: &str = "verloop() neemt één dict met de gegevens van de baan, of argumenten met een naam, bijvoorbeeld verloop(aanvang_dienstbetrekking=\"2026-01-01\", ...)";

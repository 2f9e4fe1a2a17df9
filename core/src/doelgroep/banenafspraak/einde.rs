//! How long a registration lasts (Besluit SUWI art. 3.2): t+2, the same suspended, from 2020 until the AOW age.

use super::artikelen::artikel_3_2;
use crate::bron::Artikel;
use crate::fout::{Error, Fout};
use crate::norm::{Eenheid, Melding, Reeks, Regelversie, Rij, Waarde};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::{Datum, Peildatum};

/// On which ground somebody is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grond {
    /// Lid 1 onder a.
    OnderA,
    /// Lid 1 onder b.
    OnderB,
    /// Lid 1 onder c.
    OnderC,
    /// Lid 1 onder d, Besluit Wfsv art. 2.24: special or practical education.
    Scholen,
    /// Lid 1 onder d, Besluit Wfsv art. 2.25 lid 1 onder a, c or d.
    Aangewezen,
    /// Lid 1 onder d, Besluit Wfsv art. 2.25 lid 1 onder b: an expired Wsw-indicatie.
    IndicatieVerlopen,
    /// Lid 1 onder d, Besluit Wfsv art. 2.25 lid 2 to 5: not tested yet.
    NogNietBeoordeeld,
    /// Lid 1 onder e.
    OnderE,
    /// Lid 1 onder f.
    OnderF,
    /// Lid 1 onder g.
    OnderG,
    /// Lid 2.
    Lid2,
}

/// One registration, as far as its end depends on it. A day that is not there has not come, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Registratie {
    /// The only ground of the registration.
    pub grond: Grond,
    /// From which day the conditions of that ground are met no more. For [`Grond::Scholen`] until 2019: the day on which the
    /// college established that a working person is not, or no longer, in the doelgroep loonkostensubsidie or medisch
    /// urenbeperkt, and is not in the other one either.
    pub voorwaarden_tot: Option<Datum>,
    /// The day on which the college established beschut werk.
    pub beschut_vastgesteld_op: Option<Datum>,
    /// The day on which somebody reaches the AOW age, if it is known.
    pub aow_op: Option<Datum>,
    /// The day on which the person died.
    pub overleden_op: Option<Datum>,
    /// The day on which UWV established, on a request to be removed, that the person may be removed; until 2019 the day
    /// of the request.
    pub verzoek_op: Option<Datum>,
}

impl Registratie {
    /// A registration on one ground whose conditions are met.
    #[must_use]
    pub const fn new(grond: Grond) -> Self {
        Self {
            grond,
            voorwaarden_tot: None,
            beschut_vastgesteld_op: None,
            aow_op: None,
            overleden_op: None,
            verzoek_op: None,
        }
    }
}

/// When a registration ends. There is no last day unless one is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Einde {
    /// It lasts as long as the conditions are met.
    ZolangVoorwaarden,
    /// On reaching the AOW age or on death, whichever comes first.
    AowOfOverlijden,
    /// On this day.
    Op(Datum),
}

/// The end of a registration, with its ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EindeRegistratie {
    /// When it ends.
    pub einde: Einde,
    /// Where that stands.
    pub artikel: Artikel,
    /// What the reader must know.
    pub meldingen: Vec<Melding>,
    /// The version of the rule.
    pub regelversie: Regelversie,
}

/// How a registration ends after its conditions are met no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stelsel {
    /// 31 December of the second calendar year, for grounds a, b and c.
    TPlus2,
    /// The same for the grounds of the decrees and lid 2.
    TPlus2Uitgebreid,
    /// The same, put off to one day for everybody.
    Opgeschort,
    /// Until the AOW age or death.
    Blijvend,
}

static VERSIES: Reeks<Stelsel> = Reeks {
    naam: "einde_registratie",
    omschrijving: "Duur van de opname in het doelgroepregister",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 5, 2, Stelsel::TPlus2, "Besluit SUWI art. 3.2 lid 2"),
        // read in the text of 2016-06-18, absent in that of 2016-01-01; not every version in between need be stored
        Rij::vanaf(2016, 6, 18, Stelsel::TPlus2Uitgebreid, "Besluit SUWI art. 3.2 lid 4")
            .onzeker_tussen((2016, 1, 2), (2016, 6, 18)),
        Rij::vanaf(2018, 1, 1, Stelsel::Opgeschort, "Besluit SUWI art. 3.2 lid 8; Stcrt. 2018, 1005"),
        Rij::vanaf(2020, 1, 1, Stelsel::Blijvend, "Besluit SUWI art. 3.2 lid 2"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

impl Stelsel {
    const fn naam(self) -> &'static str {
        match self {
            Self::TPlus2 => "t_plus_2",
            Self::TPlus2Uitgebreid => "t_plus_2_uitgebreid",
            Self::Opgeschort => "opgeschort",
            Self::Blijvend => "tot_aow",
        }
    }
}

/// "31 december van het tweede kalenderjaar volgend op …" (art. 3.2 lid 2).
const KALENDERJAREN: u32 = 2;
/// "Op 31 december 2028 indien voor 1 januari 2026 niet meer aan die voorwaarden wordt voldaan" (art. 3.2 lid 8).
const OPGESCHORT_TOT: Datum = Datum::constant(2028, 12, 31);
const VERVALLEN_VOOR: Datum = Datum::constant(2026, 1, 1);
/// "De opname in de registratie eindigt niet voor 1 januari 2021" (art. 3.2 lid 4).
const VERZOEK_VANAF: Datum = Datum::constant(2021, 1, 1);

const ZONDER_EINDDAG: Melding = Melding::new(
    "geen_einddag_bij_voorwaarden",
    "Artikel 3.2 verbindt de AOW-leeftijd en het overlijden aan wie niet meer aan de voorwaarden voldoet; wie er nog aan voldoet, blijft geregistreerd zolang dat zo is.",
    [Waarde::Woord(""), Waarde::Woord("")],
);
const AL_GEEINDIGD: Melding = Melding::new(
    "geeindigd_voor_opschorting",
    "De registratie eindigde al voor de tekst van 1 januari 2018 gold; of de opschorting toen nog werkte, is niet gevonden.",
    [Waarde::Woord(""), Waarde::Woord("")],
);
const WEER_WAJONG: Melding = Melding::new(
    "weer_recht_op_wajong",
    "De registratie eindigt niet als de persoon voor deze dag weer recht krijgt op Wajong.",
    [Waarde::Woord(""), Waarde::Woord("")],
);
const NIET_GENOEMD: Melding = Melding::new(
    "grond_niet_genoemd",
    "Artikel 3.2 noemt deze grond in deze tekst niet apart; aangenomen is dat de registratie geldt zolang aan de voorwaarden wordt voldaan.",
    [Waarde::Woord(""), Waarde::Woord("")],
);

/// When the registration ends, by the text of `peildatum`.
///
/// # Errors
/// `register_niet_van_kracht` before 2 May 2015; `peildatum_na_bekende_regels` after the last day whose law was read.
///
/// ```
/// use participatiewet::doelgroep::banenafspraak::{Einde, Grond, Registratie, einde};
/// let mut registratie = Registratie::new(Grond::OnderA);
/// registratie.voorwaarden_tot = Some("2016-03-15".parse()?);
/// let toen = einde(&registratie, "2016-06-01".parse()?)?;
/// assert_eq!(toen.einde, Einde::Op("2018-12-31".parse()?));
/// let nu = einde(&registratie, "2020-01-01".parse()?)?;
/// assert_eq!((nu.einde, nu.artikel.to_string().as_str()), (Einde::AowOfOverlijden, "Besluit SUWI art. 3.2 lid 2"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn einde(registratie: &Registratie, peildatum: Peildatum) -> Result<EindeRegistratie, Error> {
    let dag = peildatum.datum();
    let rij = versie(dag)?;
    let mut meldingen = Vec::new();
    let (einde, artikel) = match rij.waarde {
        Stelsel::Blijvend => blijvend(registratie, &mut meldingen),
        stelsel => t_plus_2(registratie, stelsel, &mut meldingen),
    };
    if let Some(melding) = VERSIES.melding_onzeker(dag)
        && anders_onder(Stelsel::TPlus2Uitgebreid, registratie, einde)
    {
        meldingen.push(melding);
    }
    let regelversie =
        Regelversie { onderdeel: VERSIES.naam, versie: rij.waarde.naam(), van: rij.van, bron: rij.bron.tekst() };
    Ok(EindeRegistratie { einde, artikel, meldingen, regelversie })
}

fn versie(dag: Datum) -> Result<&'static Rij<Stelsel>, Error> {
    if dag > VERSIES.bekend_tot_en_met {
        let verwacht = format!("een peildatum tot en met {}", VERSIES.bekend_tot_en_met.voluit());
        return Err(Fout::new("peildatum_na_bekende_regels", "/peildatum", verwacht).met_waarde(dag).into());
    }
    VERSIES.rijen.iter().rev().find(|rij| rij.van <= dag).ok_or_else(|| {
        let verwacht = "een peildatum vanaf 2 mei 2015, de eerste dag van artikel 3.2 Besluit SUWI";
        Fout::new("register_niet_van_kracht", "/peildatum", verwacht).met_waarde(dag).into()
    })
}

/// Whether the other text says something else on the days on which it is not known which one held.
fn anders_onder(stelsel: Stelsel, registratie: &Registratie, einde: Einde) -> bool {
    t_plus_2(registratie, stelsel, &mut Vec::new()).0 != einde
}

/// Until 2019.
fn t_plus_2(registratie: &Registratie, stelsel: Stelsel, meldingen: &mut Vec<Melding>) -> (Einde, Artikel) {
    use Grond::{Aangewezen, IndicatieVerlopen, Lid2, NogNietBeoordeeld, OnderA, OnderB, OnderC, Scholen};
    let uitgebreid = stelsel != Stelsel::TPlus2;
    let grond = registratie.grond;
    if uitgebreid
        && matches!(grond, Aangewezen | IndicatieVerlopen | NogNietBeoordeeld)
        && let Some(op) = registratie.beschut_vastgesteld_op
    {
        return (Einde::Op(op.plus_dag()), artikel_3_2("5"));
    }
    if uitgebreid
        && grond == NogNietBeoordeeld
        && let Some(op) = registratie.verzoek_op
    {
        // only for who was registered by art. 2.24 too
        return (Einde::Op(op.plus_dag()), artikel_3_2("6"));
    }
    let artikel = match grond {
        OnderA | OnderB => artikel_3_2("2").onder("a"),
        OnderC => artikel_3_2("2").onder("b"),
        Scholen if uitgebreid => artikel_3_2("3"),
        Aangewezen | IndicatieVerlopen | NogNietBeoordeeld if uitgebreid => artikel_3_2("4"),
        Lid2 if uitgebreid => artikel_3_2("7"),
        _ => {
            meldingen.push(NIET_GENOEMD);
            let einde = registratie.voorwaarden_tot.map_or(Einde::ZolangVoorwaarden, Einde::Op);
            return (einde, artikel_3_2("2"));
        }
    };
    let Some(tot) = registratie.voorwaarden_tot else { return (Einde::ZolangVoorwaarden, artikel) };
    let laatste = eind_tweede_jaar(tot);
    if grond == OnderC {
        meldingen.push(WEER_WAJONG);
    }
    if stelsel == Stelsel::Opgeschort && tot < VERVALLEN_VOOR {
        if VERSIES.rijen.iter().any(|rij| rij.waarde == Stelsel::Opgeschort && laatste < rij.van) {
            meldingen.push(AL_GEEINDIGD);
            return (Einde::Op(laatste), artikel);
        }
        return (Einde::Op(OPGESCHORT_TOT), artikel_3_2("8"));
    }
    (Einde::Op(laatste), artikel)
}

/// 31 December of the second calendar year after the day.
fn eind_tweede_jaar(dag: Datum) -> Datum {
    dag.eerste_januari().plus_jaren(KALENDERJAREN + 1).dag_ervoor()
}

/// From 2020.
fn blijvend(registratie: &Registratie, meldingen: &mut Vec<Melding>) -> (Einde, Artikel) {
    let beschut = registratie.beschut_vastgesteld_op.map(|op| (op.plus_dag(), artikel_3_2("3")));
    let verzoek = registratie.verzoek_op.and_then(|op| op_verzoek(registratie, op));
    let overleden = registratie.overleden_op.map(|op| (op, artikel_3_2("2").onder("b")));
    let aow = registratie.aow_op.map(|op| (op, artikel_3_2("2").onder("a")));
    if registratie.voorwaarden_tot.is_none() && (aow.is_some() || overleden.is_none()) {
        meldingen.push(ZONDER_EINDDAG);
    }
    let eerste = [beschut, verzoek, overleden, aow].into_iter().flatten().min_by_key(|(op, _)| *op);
    match eerste {
        Some((op, artikel)) => (Einde::Op(op), artikel),
        None => (Einde::AowOfOverlijden, artikel_3_2("2")),
    }
}

/// The day on which a request ends the registration, for who may make one.
fn op_verzoek(registratie: &Registratie, op: Datum) -> Option<(Datum, Artikel)> {
    match registratie.grond {
        Grond::OnderF => Some((op, artikel_3_2("5"))),
        Grond::Scholen | Grond::IndicatieVerlopen => Some((op.max(VERZOEK_VANAF), artikel_3_2("4"))),
        // by lid 6: the conditions are met no more
        _ => registratie.voorwaarden_tot.filter(|tot| *tot <= op).map(|_| (op.max(VERZOEK_VANAF), artikel_3_2("4"))),
    }
}

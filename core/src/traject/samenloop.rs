//! Several courses of one person side by side: what goes together, what does not, and on what ground.
//!
//! The matrix is symmetric. Where no rule was found it says so: that is no permission.

use serde::Serialize;

use super::grondslagen::*;
use super::{Dossier, MACHINES, onbekend_traject};
use crate::fout::Error;
use crate::norm::{Grondslag, Soort};

/// Whether two courses go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Naast {
    /// They go together.
    Kan,
    /// They go together, with a consequence or a condition.
    KanMetGevolg,
    /// They exclude each other.
    KanNiet,
    /// They exclude each other for the same job or employer only.
    KanNietBijZelfde,
    /// No rule was found.
    GeenRegelGevonden,
}

/// An answer of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Verenigbaarheid {
    /// One of the two.
    pub een: &'static str,
    /// The other.
    pub ander: &'static str,
    /// Whether they go together.
    pub naast: Naast,
    /// Why, in plain Dutch.
    pub uitleg: &'static str,
    /// Where it stands; `None` when no rule was found.
    pub grondslag: Option<&'static Grondslag>,
}

/// Situations that are no course of this library, and that the matrix knows too.
pub const ERNAAST: &[&str] = &["wsw_dienstbetrekking", "tijdelijke_loonkostensubsidie", "betaalde_baan"];

struct Regel(&'static str, &'static str, Naast, &'static str, &'static Grondslag);

/// Every rule once; the matrix reads it both ways.
static REGELS: &[Regel] = &[
    Regel(
        "loonkostensubsidie",
        "tijdelijke_loonkostensubsidie",
        Naast::KanNietBijZelfde,
        "voor dezelfde dienstbetrekking geen andere subsidie voor loonkosten",
        &PW_10D_9,
    ),
    Regel(
        "loonkostensubsidie",
        "wsw_dienstbetrekking",
        Naast::KanNiet,
        "geen loonkostensubsidie bij een dienstbetrekking van de Wsw",
        &PW_10D_3,
    ),
    Regel(
        "loonkostensubsidie",
        "doelgroepvaststelling",
        Naast::KanMetGevolg,
        "de subsidie stopt zodra is vastgesteld dat iemand niet tot de doelgroep hoort",
        &PW_10D_8,
    ),
    Regel("loonkostensubsidie", "beschut_werk", Naast::Kan, "zo nodig loonkostensubsidie bij beschut werk", &PW_10B_9),
    Regel("loonkostensubsidie", "loonwaardebepaling", Naast::Kan, "de loonwaarde bepaalt de subsidie", &PW_10D_1_A),
    Regel(
        "loonkostensubsidie",
        "proefplaats",
        Naast::KanNietBijZelfde,
        "een proefplaats is onbeloond: niet tegelijk een baan bij dezelfde werkgever",
        &PW_6_H,
    ),
    Regel(
        "beschut_werk",
        "wsw_dienstbetrekking",
        Naast::KanNiet,
        "niet tegelijk beschut werk en een dienstbetrekking van de Wsw",
        &PRAKTIJK_WSW,
    ),
    Regel(
        "beschut_werk",
        "praktijkroute",
        Naast::KanMetGevolg,
        "de registratie eindigt op de dag na de vaststelling van beschut werk",
        &SUWI_3_2_3,
    ),
    Regel("beschut_werk", "detachering", Naast::Kan, "beschut werk kan door detachering", &NOTITIE_DETACHERING),
    Regel(
        "proefplaats",
        "betaalde_baan",
        Naast::KanNietBijZelfde,
        "een proefplaats is onbeloond: niet tegelijk een baan bij dezelfde werkgever",
        &PW_6_H,
    ),
    Regel(
        "proefplaats",
        "participatieplaats",
        Naast::KanMetGevolg,
        "maanden bij een werkgever die waarschijnlijk in dienst neemt tellen niet mee voor de 24 maanden, ten hoogste zes",
        &PW_10A_3,
    ),
    Regel(
        "proefplaats",
        "praktijkroute",
        Naast::Kan,
        "de loonwaarde kan op de proefplaats worden gemeten",
        &PRAKTIJK_PRAKTIJKROUTE,
    ),
    Regel(
        "loonkostensubsidie",
        "praktijkroute",
        Naast::Kan,
        "registratie na een loonwaarde onder het minimumloon past bij loonkostensubsidie",
        &PRAKTIJK_PRAKTIJKROUTE,
    ),
    Regel("jobcoaching", "loonkostensubsidie", Naast::Kan, "aanspraak op begeleiding op de werkplek", &PW_10DA),
    Regel("jobcoaching", "beschut_werk", Naast::Kan, "begeleiding past bij elke werkplek", &PW_10_3),
    Regel("jobcoaching", "proefplaats", Naast::Kan, "begeleiding past bij elke werkplek", &PW_10_3),
    Regel("jobcoaching", "participatieplaats", Naast::Kan, "begeleiding past bij elke werkplek", &PW_10_3),
    Regel("jobcoaching", "detachering", Naast::Kan, "begeleiding past bij elke werkplek", &PW_10_3),
    Regel("jobcoaching", "praktijkroute", Naast::Kan, "begeleiding past bij elke werkplek", &PW_10_3),
    Regel("jobcoaching", "betaalde_baan", Naast::Kan, "begeleiding past bij elke werkplek", &PW_10_3),
    Regel(
        "detachering",
        "groepsdetachering",
        Naast::Kan,
        "het groepscontract en de detachering van elke persoon horen bij elkaar",
        &NOTITIE_DETACHERING,
    ),
    Regel(
        "ontheffing",
        "re_integratietraject",
        Naast::KanMetGevolg,
        "de ontheffing geldt voor de plicht tot werk; de ouder krijgt wel een plan en een voorziening",
        &PW_9A_7,
    ),
];

/// Whether two courses (or a course and a situation of [`ERNAAST`]) of one person go together.
///
/// # Errors
/// `onbekend_traject` for a name that is neither.
///
/// ```
/// use participatiewet::traject::{Naast, verenigbaar};
/// assert_eq!(verenigbaar("loonkostensubsidie", "wsw_dienstbetrekking")?.naast, Naast::KanNiet);
/// assert_eq!(verenigbaar("bezwaar", "detachering")?.naast, Naast::GeenRegelGevonden);
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn verenigbaar(een: &str, ander: &str) -> Result<Verenigbaarheid, Error> {
    let fouten = [een, ander].into_iter().filter(|naam| bekend(naam).is_none()).map(onbekend_traject).collect();
    match (Error::uit(fouten), bekend(een).zip(bekend(ander))) {
        (None, Some((een, ander))) => Ok(zoek(een, ander)),
        (fout, _) => Err(fout.unwrap_or_else(|| onbekend_traject(een).into())),
    }
}

fn bekend(naam: &str) -> Option<&'static str> {
    let machines = MACHINES.iter().map(|machine| machine.naam);
    machines.chain(ERNAAST.iter().copied()).find(|bekend| *bekend == naam)
}

fn zoek(een: &'static str, ander: &'static str) -> Verenigbaarheid {
    let regel = REGELS.iter().find(|r| (r.0, r.1) == (een, ander) || (r.1, r.0) == (een, ander));
    let (naast, uitleg, grondslag) = match regel {
        Some(Regel(_, _, naast, uitleg, grondslag)) => (*naast, *uitleg, Some(*grondslag)),
        None => (Naast::GeenRegelGevonden, "geen regel gevonden die dit uitsluit of toelaat", None),
    };
    Verenigbaarheid { een, ander, naast, uitleg, grondslag }
}

/// What must be known about the courses of one person that run side by side, each with the job or employer it belongs to.
///
/// Only courses that have begun and have not ended count. Told is what excludes, what has a consequence, two subsidies for one job,
/// and a running subsidy beside the finding that the person does not belong to the doelgroep.
///
/// ```
/// use participatiewet::traject::{Dossier, samenloop};
/// let dossier = Dossier::new("beschut_werk")?;
/// assert!(samenloop(&[(&dossier, "werkgever 1")]).is_empty());
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[must_use]
pub fn samenloop(dossiers: &[(&Dossier, &str)]) -> Vec<Verenigbaarheid> {
    let lopend: Vec<Lopend<'_>> = dossiers.iter().filter_map(Lopend::dossier).collect();
    paren(&lopend)
}

/// As [`samenloop`], with the situations of [`ERNAAST`] that the person is in beside the courses, each with its job or employer.
///
/// # Errors
/// `onbekend_traject` for a situation that is not in [`ERNAAST`].
///
/// ```
/// use participatiewet::norm::{Gegeven, Gegevens, Rol};
/// use participatiewet::traject::{Dossier, samenloop_met, velden};
/// let kring = Gegevens::new().met(&velden::KRING_BESCHUT_WERK, Gegeven::JaNee(true));
/// let beschut = Dossier::new("beschut_werk")?.pas_toe("aanvraag", "2026-02-09".parse()?, Rol::Inwoner, kring)?;
/// let gevonden = samenloop_met(&[(&beschut, "")], &[("wsw_dienstbetrekking", "sw-bedrijf")])?;
/// assert_eq!(gevonden[0].uitleg, "niet tegelijk beschut werk en een dienstbetrekking van de Wsw");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn samenloop_met(dossiers: &[(&Dossier, &str)], ernaast: &[(&str, &str)]) -> Result<Vec<Verenigbaarheid>, Error> {
    let mut lopend: Vec<Lopend<'_>> = dossiers.iter().filter_map(Lopend::dossier).collect();
    let mut fouten = Vec::new();
    for (situatie, bij) in ernaast {
        match ERNAAST.iter().find(|bekend| *bekend == situatie) {
            Some(naam) => lopend.push(Lopend { naam, bij, gevolg_speelt: true }),
            None => fouten.push(onbekend_traject(situatie)),
        }
    }
    match Error::uit(fouten) {
        Some(fout) => Err(fout),
        None => Ok(paren(&lopend)),
    }
}

/// A course or a situation that runs.
struct Lopend<'a> {
    naam: &'static str,
    bij: &'a str,
    /// A finding of the doelgroep matters only when it is negative; everything else always does.
    gevolg_speelt: bool,
}

impl<'a> Lopend<'a> {
    fn dossier(&(dossier, bij): &(&Dossier, &'a str)) -> Option<Self> {
        let naam = dossier.machine().naam;
        let gevolg_speelt = naam != "doelgroepvaststelling" || dossier.toestand().naam == "behoort_niet";
        let loopt = !matches!(dossier.toestand().soort, Soort::Begin | Soort::Eind);
        loopt.then_some(Self { naam, bij, gevolg_speelt })
    }
}

fn paren(lopend: &[Lopend<'_>]) -> Vec<Verenigbaarheid> {
    let mut gevonden = Vec::new();
    for (plek, een) in lopend.iter().enumerate() {
        for ander in lopend.iter().skip(plek.saturating_add(1)) {
            let antwoord = zoek(een.naam, ander.naam);
            let zelfde = een.bij == ander.bij;
            let telt = match antwoord.naast {
                Naast::KanNiet => true,
                Naast::KanNietBijZelfde => zelfde,
                Naast::KanMetGevolg => een.gevolg_speelt && ander.gevolg_speelt,
                Naast::Kan | Naast::GeenRegelGevonden => false,
            };
            if telt {
                gevonden.push(antwoord);
            } else if zelfde && een.naam == "loonkostensubsidie" && ander.naam == een.naam {
                gevonden.push(Verenigbaarheid {
                    naast: Naast::KanNietBijZelfde,
                    uitleg: "ten hoogste één loonkostensubsidie per dienstbetrekking",
                    grondslag: Some(&PW_10D_9),
                    ..antwoord
                });
            }
        }
    }
    gevonden
}

//! The courses as the re-integration statistics of Statistics Netherlands (*SRG*) count them: one record per provision, and periods with
//! one or more provisions, at the same time or one after the other.

use serde::Serialize;

use super::Dossier;
use super::duren::CODELIJST_STATISTIEK;
use crate::norm::Gebeurd;
use crate::tijd::{Datum, Periode};

/// One provision (*voorziening*) as it is reported: one for each time that it was really used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SrgVoorziening<'a> {
    /// The dossier, as the caller named it.
    pub dossier: &'a str,
    /// Name of the course.
    pub traject: &'static str,
    /// First day of use; first day after, if it is over.
    pub periode: Periode,
    /// Type of provision in the list of 2025; `None` where the logbook does not tell it, and for days before 2025, of which no complete
    /// list was read.
    pub code: Option<u8>,
}

/// A course as the statistics count it: a period in which one or more provisions ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SrgTraject {
    /// First day of the first; first day after the last, if none runs on.
    pub periode: Periode,
    /// The places of its provisions in the list that was given, in order of their first day.
    pub voorzieningen: Vec<usize>,
}

/// The provisions of one person and the courses that they make, as the statistics count them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SrgStatistiek<'a> {
    /// One record for each provision.
    pub voorzieningen: Vec<SrgVoorziening<'a>>,
    /// The courses, with the places of their provisions in that list.
    pub trajecten: Vec<SrgTraject>,
}

/// The provisions of one person until and including `op`, and the courses that they make: [`srg_voorzieningen`] with
/// [`srg_trajecten`].
///
/// ```
/// use participatiewet::traject::{Dossier, srg_statistiek};
/// let bezwaar = Dossier::new("bezwaar")?;
/// assert!(srg_statistiek(&[(&bezwaar, "b-1")], "2026-07-01".parse()?).trajecten.is_empty());
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[must_use]
pub fn srg_statistiek<'a>(dossiers: &[(&Dossier, &'a str)], op: Datum) -> SrgStatistiek<'a> {
    let voorzieningen = srg_voorzieningen(dossiers, op);
    let perioden: Vec<Periode> = voorzieningen.iter().map(|voorziening| voorziening.periode).collect();
    SrgStatistiek { trajecten: srg_trajecten(&perioden), voorzieningen }
}

/// The states in which a provision is used, each with its type.
type Gebruik = &'static [(&'static str, Option<u8>)];

/// Every course that is a provision of its own. The others are none: a finding, a measurement, a route into the register, a relief, an
/// objection, a project. Whether a proefplaats is one for measuring (23) or another workplace (29), and what somebody does in a
/// re-integratietraject (40, 42, 43, 49), the logbook does not tell.
static GEBRUIK: &[(&str, Gebruik)] = &[
    ("loonkostensubsidie", &[("actief_forfait", Some(11)), ("actief_loonwaarde", Some(10)), ("herbepaling", Some(10))]),
    ("beschut_werk", &[("in_dienst", Some(21)), ("herbeoordeling", Some(21))]),
    ("re_integratietraject", &[("actief", None), ("evaluatie", None)]),
    ("proefplaats", &[("toegestaan", None), ("verlengd", None)]),
    (
        "participatieplaats",
        &[
            ("jaar1", Some(22)),
            ("eindigt_na_jaar1", Some(22)),
            ("jaar2", Some(22)),
            ("jaar3", Some(22)),
            ("jaar4", Some(22)),
        ],
    ),
    ("jobcoaching", &[("actief", Some(30)), ("evaluatie", Some(30)), ("afbouw", Some(30))]),
];

/// The provisions that these courses of one person are, until and including `op`: support at work is a record beside that of the
/// workplace. A provision that was begun and stopped on one day was used on no day.
///
/// ```
/// use participatiewet::traject::{Dossier, srg_voorzieningen};
/// let bezwaar = Dossier::new("bezwaar")?;
/// assert!(srg_voorzieningen(&[(&bezwaar, "b-1")], "2026-07-01".parse()?).is_empty());
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[must_use]
pub fn srg_voorzieningen<'a>(dossiers: &[(&Dossier, &'a str)], op: Datum) -> Vec<SrgVoorziening<'a>> {
    let mut gevonden = Vec::new();
    for (dossier, naam) in dossiers {
        let machine = dossier.machine();
        let gebruik =
            GEBRUIK.iter().find(|(traject, _)| *traject == machine.naam).map_or::<Gebruik, _>(&[], |(_, g)| g);
        let soort = |gebeurd: &Gebeurd| {
            let toestand = machine.toestand(gebeurd.naar)?.naam;
            gebruik.iter().find(|(ander, _)| *ander == toestand).map(|(_, code)| *code)
        };
        let mut loopt: Option<(Datum, Option<u8>)> = None;
        let mut sluit = |(van, code): (Datum, Option<u8>), tot: Option<Datum>| {
            if tot.is_none_or(|tot| van < tot) {
                let periode = Periode { van, tot };
                let code = code.filter(|_| op >= CODELIJST_STATISTIEK);
                gevonden.push(SrgVoorziening { dossier: naam, traject: machine.naam, periode, code });
            }
        };
        for gebeurd in dossier.zaak().historie().iter().take_while(|gebeurd| gebeurd.op <= op) {
            match (loopt, soort(gebeurd)) {
                (Some((_, code)), Some(nu)) if code == nu => {}
                (Some(eerder), nu) => {
                    sluit(eerder, Some(gebeurd.op));
                    loopt = nu.map(|code| (gebeurd.op, code));
                }
                (None, nu) => loopt = nu.map(|code| (gebeurd.op, code)),
            }
        }
        if let Some(eerder) = loopt {
            sluit(eerder, None);
        }
    }
    gevonden
}

/// The courses of the statistics: provisions whose periods overlap, or follow on each other without a day between, belong together.
///
/// ```
/// use participatiewet::tijd::Periode;
/// use participatiewet::traject::srg_trajecten;
/// let periode = |van: &str, tot: &str| Periode { van: van.parse().unwrap(), tot: Some(tot.parse().unwrap()) };
/// let [werkfit, proefplaats] = [periode("2026-01-05", "2026-04-01"), periode("2026-04-01", "2026-06-01")];
/// let later = periode("2026-06-02", "2026-07-01");
/// let trajecten = srg_trajecten(&[later, proefplaats, werkfit]);
/// assert_eq!(trajecten[0].voorzieningen, [2, 1]);
/// assert_eq!((trajecten.len(), trajecten[0].periode), (2, periode("2026-01-05", "2026-06-01")));
/// ```
#[must_use]
pub fn srg_trajecten(perioden: &[Periode]) -> Vec<SrgTraject> {
    let mut op_volgorde: Vec<(usize, Periode)> = perioden.iter().copied().enumerate().collect();
    op_volgorde.sort_by_key(|(plek, periode)| (periode.van, *plek));
    let mut trajecten: Vec<SrgTraject> = Vec::new();
    for (plek, periode) in op_volgorde {
        match trajecten.last_mut().filter(|traject| traject.periode.tot.is_none_or(|tot| periode.van <= tot)) {
            Some(traject) => {
                traject.periode.tot = traject.periode.tot.zip(periode.tot).map(|(een, ander)| een.max(ander));
                traject.voorzieningen.push(plek);
            }
            None => trajecten.push(SrgTraject { periode, voorzieningen: vec![plek] }),
        }
    }
    trajecten
}

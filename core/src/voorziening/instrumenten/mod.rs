//! The catalogue of instruments: what there is, who decides about it, which groups open it, how long it lasts.

pub(super) mod college;
pub(super) mod loonkostensubsidie;
pub(super) mod loonkostensubsidie_lid;
pub(super) mod loonkostenvoordeel;
pub(super) mod loonkostenvoordeel_oudere;
pub(super) mod loonkostenvoordeel_wia;
mod looptijd;
pub(super) mod overig;
pub(super) mod plaats;
pub(super) mod uwv;

use crate::doelgroep::zintuiglijk::{TOLKVOORZIENING, VISUELE_WERKVOORZIENING};
use crate::feiten::Feit;
use crate::norm::regel::{Regel, Wie};
use crate::tijd::Datum;

pub(super) use looptijd::looptijd;

/// What an employer or a person can get, or what can be done, for somebody at or on the way to work.
#[derive(Debug)]
pub struct Instrument {
    /// Which one it is.
    pub soort: Soort,
    /// When it is open for a person, as a rule with its versions.
    pub regel: &'static Regel<Feit>,
    /// Who decides.
    pub wie: Wie,
    /// Who advises first, where the law says so.
    pub adviseert: Option<Wie>,
    /// The groups that open it, by their codes.
    pub opent: &'static [&'static str],
    /// The rule whose versions say since when the law knows it: its own, or that of the group that it follows.
    sinds: &'static Regel<Feit>,
}

/// Which instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Soort {
    /// Support and a necessary voorziening (Participatiewet art. 7, 7a, 10).
    Ondersteuning,
    /// Loonkostensubsidie (art. 10d).
    Loonkostensubsidie,
    /// Guidance at the workplace (art. 10da).
    BegeleidingWerkplek,
    /// Persoonlijke ondersteuning of the college.
    PersoonlijkeOndersteuning,
    /// A jobcoach of UWV.
    JobcoachUwv,
    /// A provision for the workplace of the college.
    WerkvoorzieningCollege,
    /// A provision for the workplace of UWV.
    WerkvoorzieningUwv,
    /// An interpreter.
    Tolkvoorziening,
    /// Visual aids.
    VisueleWerkvoorziening,
    /// The proefplaats with bijstand.
    Proefplaats,
    /// Unpaid work to establish the loonwaarde, until 2017.
    Loonwaardeplek,
    /// The proefplaatsing of UWV.
    ProefplaatsingUwv,
    /// The participatieplaats.
    Participatieplaats,
    /// Beschut werk.
    BeschutWerk,
    /// The no-risk polis.
    NoRiskpolis,
    /// Loonkostenvoordeel oudere werknemer.
    LoonkostenvoordeelOudereWerknemer,
    /// Loonkostenvoordeel arbeidsgehandicapte werknemer.
    LoonkostenvoordeelArbeidsgehandicapte,
    /// Loonkostenvoordeel doelgroep banenafspraak.
    LoonkostenvoordeelBanenafspraak,
    /// Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer.
    LoonkostenvoordeelHerplaatsen,
    /// Lage-inkomensvoordeel, until 2025.
    LageInkomensvoordeel,
    /// Loondispensatie.
    Loondispensatie,
    /// Studietoeslag.
    Studietoeslag,
}

const fn instrument(soort: Soort, regel: &'static Regel<Feit>, wie: Wie, opent: &'static [&'static str]) -> Instrument {
    Instrument { soort, regel, wie, adviseert: None, opent, sinds: regel }
}

const KLASSE_I: &[&str] = &["KRING-7", "DG-09b", "DG-11", "DG-11-IOAW", "DG-11-IOAZ"];
const WIA_EN_WAJONG: &[&str] = &["DG-21"];

/// Every instrument. The allowances stand in the order in which the Wet tegemoetkomingen loondomein names them.
pub static INSTRUMENTEN: &[Instrument] = &[
    instrument(Soort::Ondersteuning, &college::ONDERSTEUNING, Wie::College, KLASSE_I),
    instrument(
        Soort::Loonkostensubsidie,
        &loonkostensubsidie::LOONKOSTENSUBSIDIE,
        Wie::College,
        &["DG-14", "DG-15", "DG-17"],
    ),
    instrument(Soort::BegeleidingWerkplek, &college::BEGELEIDING_10DA, Wie::College, &["DG-14"]),
    instrument(Soort::PersoonlijkeOndersteuning, &college::JOBCOACH, Wie::College, &["DG-11"]),
    instrument(Soort::JobcoachUwv, &uwv::JOBCOACH, Wie::Uwv, WIA_EN_WAJONG),
    instrument(Soort::WerkvoorzieningCollege, &college::WERKVOORZIENING, Wie::College, KLASSE_I),
    instrument(Soort::WerkvoorzieningUwv, &uwv::WERKVOORZIENING, Wie::Uwv, WIA_EN_WAJONG),
    Instrument { sinds: &TOLKVOORZIENING, ..instrument(Soort::Tolkvoorziening, &uwv::TOLK, Wie::Uwv, &["DG-27-TOLK"]) },
    Instrument {
        sinds: &VISUELE_WERKVOORZIENING,
        ..instrument(Soort::VisueleWerkvoorziening, &uwv::VISUEEL, Wie::Uwv, &["DG-27-VIS"])
    },
    instrument(Soort::Proefplaats, &plaats::PROEFPLAATS, Wie::College, &["DG-01"]),
    instrument(Soort::Loonwaardeplek, &plaats::LOONWAARDEPLEK, Wie::College, &["DG-14"]),
    instrument(Soort::ProefplaatsingUwv, &plaats::PROEFPLAATSING_UWV, Wie::Uwv, &["DG-21", "DG-22"]),
    instrument(Soort::Participatieplaats, &plaats::PARTICIPATIEPLAATS, Wie::College, &["DG-12"]),
    Instrument {
        adviseert: Some(Wie::Uwv),
        ..instrument(Soort::BeschutWerk, &plaats::BESCHUT, Wie::College, &["DG-17"])
    },
    instrument(Soort::NoRiskpolis, &uwv::NO_RISKPOLIS, Wie::Uwv, &["DG-25", "DG-26"]),
    voordeel(Soort::LoonkostenvoordeelOudereWerknemer, &loonkostenvoordeel_oudere::OUDERE_WERKNEMER, &[]),
    voordeel(Soort::LoonkostenvoordeelArbeidsgehandicapte, &loonkostenvoordeel_wia::ARBEIDSGEHANDICAPTE, &[]),
    voordeel(Soort::LoonkostenvoordeelBanenafspraak, &loonkostenvoordeel::BANENAFSPRAAK, &["DG-18"]),
    voordeel(Soort::LoonkostenvoordeelHerplaatsen, &loonkostenvoordeel_wia::HERPLAATSEN, &[]),
    instrument(Soort::LageInkomensvoordeel, &overig::LAGE_INKOMENSVOORDEEL, Wie::Belastingdienst, &[]),
    instrument(Soort::Loondispensatie, &uwv::LOONDISPENSATIE, Wie::Uwv, &["DG-21", "DG-22"]),
    instrument(Soort::Studietoeslag, &overig::STUDIETOESLAG, Wie::College, &["DG-19"]),
];

/// The rule of every instrument, in the same order.
pub static REGELS: &[&Regel<Feit>] = &regels();

const fn regels() -> [&'static Regel<Feit>; INSTRUMENTEN.len()] {
    let mut regels = [&college::ONDERSTEUNING as &'static Regel<Feit>; INSTRUMENTEN.len()];
    let mut plekken: &mut [_] = &mut regels;
    let mut instrumenten = INSTRUMENTEN;
    while let ([plek, overige @ ..], [instrument, rest @ ..]) = (plekken, instrumenten) {
        *plek = instrument.regel;
        (plekken, instrumenten) = (overige, rest);
    }
    regels
}

/// UWV advises on the facts, the inspector of the tax authority decides (Wtl art. 4.1 and 4.2).
const fn voordeel(soort: Soort, regel: &'static Regel<Feit>, opent: &'static [&'static str]) -> Instrument {
    Instrument { adviseert: Some(Wie::Uwv), ..instrument(soort, regel, Wie::Belastingdienst, opent) }
}

impl Instrument {
    /// Stable name.
    #[must_use]
    pub fn naam(&self) -> &'static str {
        self.regel.naam
    }

    /// The first day since 2015-01-01 on which the law knows it, as far as that was read.
    #[must_use]
    pub fn sinds(&self) -> Option<Datum> {
        let van_kracht = |versie: &str| !["nog_niet", "niet_gelezen", "vervallen"].contains(&versie);
        self.sinds.versies.rijen.iter().find(|rij| van_kracht(rij.waarde.naam)).map(|rij| rij.van)
    }
}

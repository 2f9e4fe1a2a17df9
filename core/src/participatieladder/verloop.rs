//! A person's course over the ladder: intervals, steps up, down, equal, and what does not fit the rest of the file.

use serde::Serialize;

use super::{Trede, Waarnemingen, trede};
use crate::fout::{Error, Fout};
use crate::norm::{Melding, Waarde};
use crate::tijd::{Datum, Periode};

/// An observation on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Meting {
    /// The day.
    pub op: Datum,
    /// What was observed.
    pub waarnemingen: Waarnemingen,
}

/// How somebody moved between two observations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Beweging {
    /// To a higher trede, by one or more.
    Stijging,
    /// To a lower trede.
    Daling,
    /// The same trede.
    Gelijk,
}

/// Something that runs beside the ladder and says something about the trede.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nevensituatie {
    /// Loonkostensubsidie, beschut werk or a job under the Wsw: trede 5.
    OndersteundeBaan,
    /// A participatieplaats or a proefplaats: trede 4 or higher.
    OnbetaaldeWerkplek,
}

/// The course of one person: observations in order of their day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loop {
    metingen: Vec<Meting>,
}

impl Loop {
    /// The course of these observations. They may come in any order; two on one day are refused, since one of them is wrong.
    ///
    /// # Errors
    /// `dubbel` for two observations on one day; `ontbreekt` without any.
    pub fn new(mut metingen: Vec<Meting>) -> Result<Self, Error> {
        metingen.sort_by_key(|meting| meting.op);
        let paren = metingen.iter().zip(metingen.iter().skip(1));
        let dubbel = paren.filter(|(een, ander)| een.op == ander.op).map(|(een, _)| {
            Fout::new("dubbel", "/metingen", "één meting per dag; welke van de twee geldt?").met_waarde(een.op)
        });
        let mut fouten: Vec<Fout> = dubbel.collect();
        if metingen.is_empty() {
            fouten.push(Fout::new("ontbreekt", "/metingen", "ten minste één meting"));
        }
        Error::uit(fouten).map_or(Ok(Self { metingen }), Err)
    }

    /// The observations, oldest first.
    #[must_use]
    pub fn metingen(&self) -> &[Meting] {
        &self.metingen
    }

    /// The treden with their periods, one per observation: no gap and no overlap; the last one has no end.
    #[must_use]
    pub fn perioden(&self) -> Vec<(Periode, Trede)> {
        let volgende = self.metingen.iter().skip(1).map(|meting| Some(meting.op)).chain([None]);
        let periode =
            |(meting, tot): (&Meting, Option<Datum>)| (Periode { van: meting.op, tot }, trede(&meting.waarnemingen));
        self.metingen.iter().zip(volgende).map(periode).collect()
    }

    /// The trede on a day; `None` before the first observation.
    #[must_use]
    pub fn op(&self, dag: Datum) -> Option<Trede> {
        self.perioden().into_iter().find(|(periode, _)| periode.bevat(dag)).map(|(_, trede)| trede)
    }

    /// The movement from one observation to the next, each with the day of the later one.
    #[must_use]
    pub fn bewegingen(&self) -> Vec<(Datum, Beweging)> {
        let treden = self.metingen.iter().map(|meting| (meting.op, trede(&meting.waarnemingen)));
        treden.clone().zip(treden.skip(1)).map(|((_, eerst), (op, dan))| (op, beweging(eerst, dan))).collect()
    }

    /// From the first observation to the last; `None` with one observation.
    #[must_use]
    pub fn totaal(&self) -> Option<Beweging> {
        let (eerste, laatste) = (self.metingen.first()?, self.metingen.last()?);
        (self.metingen.len() > 1).then(|| beweging(trede(&eerste.waarnemingen), trede(&laatste.waarnemingen)))
    }

    /// What does not fit: an observation during a subsidised or sheltered job that is not trede 5, or during a participatieplaats or
    /// proefplaats that is below 4. A remark, never an error: the file or the observation is to be looked at.
    #[must_use]
    pub fn meldingen(&self, naast: &[(Periode, Nevensituatie)]) -> Vec<(Datum, Melding)> {
        let mut meldingen = Vec::new();
        for meting in &self.metingen {
            let trede = trede(&meting.waarnemingen);
            for (_, situatie) in naast.iter().filter(|(periode, _)| periode.bevat(meting.op)) {
                let past = match situatie {
                    Nevensituatie::OndersteundeBaan => trede == Trede::BetaaldWerkMetOndersteuning,
                    Nevensituatie::OnbetaaldeWerkplek => trede >= Trede::OnbetaaldWerk,
                };
                if !past {
                    meldingen.push((meting.op, situatie.melding()));
                }
            }
        }
        meldingen
    }
}

impl Nevensituatie {
    fn melding(self) -> Melding {
        const GEEN: Waarde = Waarde::Woord("");
        match self {
            Self::OndersteundeBaan => Melding::new(
                "trede_past_niet_bij_ondersteunde_baan",
                "bij loonkostensubsidie, beschut werk of Wsw past trede 5; de waarneming geeft een andere",
                [GEEN, GEEN],
            ),
            Self::OnbetaaldeWerkplek => Melding::new(
                "trede_past_niet_bij_onbetaalde_werkplek",
                "tijdens een participatieplaats of proefplaats past trede 4 of hoger; de waarneming geeft een lagere",
                [GEEN, GEEN],
            ),
        }
    }
}

/// How somebody moved from one trede to another; jumps over several treden are one movement.
///
/// ```
/// use participatiewet::participatieladder::{Beweging, Trede, beweging};
/// assert_eq!(beweging(Trede::Geisoleerd, Trede::OnbetaaldWerk), Beweging::Stijging);
/// ```
#[must_use]
pub fn beweging(eerst: Trede, dan: Trede) -> Beweging {
    match dan.cmp(&eerst) {
        std::cmp::Ordering::Greater => Beweging::Stijging,
        std::cmp::Ordering::Less => Beweging::Daling,
        std::cmp::Ordering::Equal => Beweging::Gelijk,
    }
}

/// Counts over many people: up, down, equal, from the first to the last observation. They add up to the people with two or more.
#[must_use]
pub fn bewegingen<'a>(lopen: impl IntoIterator<Item = &'a Loop>) -> Vec<(Beweging, u32)> {
    let mut telling = vec![(Beweging::Stijging, 0), (Beweging::Daling, 0), (Beweging::Gelijk, 0)];
    for beweging in lopen.into_iter().filter_map(Loop::totaal) {
        for (soort, aantal) in &mut telling {
            *aantal = u32::from(*soort == beweging).saturating_add(*aantal);
        }
    }
    telling
}

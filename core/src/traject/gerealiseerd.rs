//! How many places of beschut werk are realised on a day, from the courses of a municipality.
//!
//! The law names a number and no unit. That a place is so many hours a week is a convention of which no text was found, so the unit
//! is always given by the caller and the answer says that it was.

use serde::{Serialize, Serializer};

use super::Dossier;
use super::beschut_werk::{MACHINE, Toestand};
use super::duren::UREN_IN_EEN_WEEK;
use crate::beschut_werk::vaststelling::TELLEN;
use crate::fout::Fout;
use crate::grootheid::{Breuk, Uren, exact};
use crate::invoer::Ruw;
use crate::norm::{Gebeurd, Melding};
use crate::tijd::Datum;
use crate::traject::velden::UREN_PER_WEEK;

/// What counts as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Teleenheid {
    /// Every person with a job.
    Persoon,
    /// So many hours a week, as the caller reads the number.
    Plek(Uren),
}

impl Teleenheid {
    /// A place of so many hours a week, as a caller gives it: above 0, at most 168.
    ///
    /// # Errors
    /// `buiten_bereik`, and what cannot be read as hours, at `/uren_per_plek`.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::traject::Teleenheid;
    /// assert_eq!(Teleenheid::lees(&Ruw::Geheel(31))?, Teleenheid::Plek("31".parse().unwrap()));
    /// assert_eq!(Teleenheid::lees(&Ruw::Geheel(0)).unwrap_err().code(), "buiten_bereik");
    /// # Ok::<(), participatiewet::Fout>(())
    /// ```
    pub fn lees(uren_per_plek: &Ruw<'_>) -> Result<Self, Fout> {
        const VELD: &str = "/uren_per_plek";
        const VERWACHT: &str = "uren per week voor één plaats, meer dan 0 en ten hoogste 168";
        let uren = uren_per_plek.uren_als(VERWACHT).map_err(|fout| fout.onder(VELD))?;
        if uren <= Uren::default() || uren > UREN_IN_EEN_WEEK {
            return Err(Fout::new("buiten_bereik", VELD, VERWACHT).met_waarde(uren));
        }
        Ok(Self::Plek(uren))
    }
}

/// The places that are realised on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gerealiseerd {
    /// The unit that was counted in.
    pub eenheid: Teleenheid,
    /// People in a job of beschut werk.
    pub personen: u32,
    /// Those of them whose hours are not known.
    pub zonder_uren: u32,
    /// The number in this unit; `None` where it needs hours that are not known.
    pub aantal: Option<Breuk>,
    /// Always that the unit is a choice.
    pub melding: Melding,
}

/// Counts the places of beschut werk that these courses realise on `op`: a job counts from the day of the placement to the day on which
/// the person moves on or the course ends (exclusive), also while it is assessed again. Courses of another kind are left out.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::traject::{Dossier, Teleenheid, gerealiseerd};
/// let dossier = Dossier::new("beschut_werk")?;
/// let telling = gerealiseerd(&[&dossier], "2026-07-01".parse()?, Teleenheid::Plek(Uren::hele(31)));
/// assert_eq!((telling.personen, telling.melding.code), (0, "wijze_van_tellen"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[must_use]
pub fn gerealiseerd(dossiers: &[&Dossier], op: Datum, eenheid: Teleenheid) -> Gerealiseerd {
    let beschut = dossiers.iter().filter(|dossier| dossier.machine().naam == MACHINE.naam);
    let banen: Vec<Option<Uren>> = beschut.filter_map(|dossier| baan(dossier.zaak().historie(), op)).collect();
    let tel = |aantal: usize| u32::try_from(aantal).unwrap_or(u32::MAX);
    let personen = tel(banen.len());
    let zonder_uren = tel(banen.iter().filter(|uren| uren.is_none()).count());
    let aantal = match eenheid {
        Teleenheid::Persoon => Some(Breuk::geheel(i128::from(personen))),
        Teleenheid::Plek(plek) if zonder_uren == 0 && plek.driehonderdsten() > 0 => {
            let delen = banen.iter().flatten().map(|uren| uren.als_deel_van(plek));
            Some(delen.fold(Breuk::NUL, |som, deel| som + deel))
        }
        Teleenheid::Plek(_) => None,
    };
    Gerealiseerd { eenheid, personen, zonder_uren, aantal, melding: TELLEN.melding }
}

/// The job that runs on this day: its hours, if they are known.
fn baan(historie: &[Gebeurd], op: Datum) -> Option<Option<Uren>> {
    let in_dienst = |nummer: u8| [Toestand::InDienst as u8, Toestand::Herbeoordeling as u8].contains(&nummer);
    let tot_en_met = historie.iter().rev().skip_while(|gebeurd| gebeurd.op > op);
    let dienst: Vec<&Gebeurd> = tot_en_met.take_while(|gebeurd| in_dienst(gebeurd.naar)).collect();
    let geplaatst = dienst.last()?;
    Some(geplaatst.gegevens.uren(&UREN_PER_WEEK))
}

/// The number exact, as text: it need not be whole.
impl Serialize for Gerealiseerd {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let (eenheid, uren_per_plek) = match self.eenheid {
            Teleenheid::Persoon => ("persoon", None),
            Teleenheid::Plek(uren) => ("plek", Some(exact(uren.exact()))),
        };
        let Self { personen, zonder_uren, melding, .. } = *self;
        let aantal = self.aantal.map(exact);
        Record { eenheid, uren_per_plek, personen, zonder_uren, aantal, melding }.serialize(s)
    }
}

#[derive(Serialize)]
struct Record {
    eenheid: &'static str,
    uren_per_plek: Option<String>,
    personen: u32,
    zonder_uren: u32,
    aantal: Option<String>,
    melding: Melding,
}

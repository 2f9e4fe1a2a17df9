//! Why an event is refused: which guard, which article, and what is allowed instead.

use super::{Grondslag, Machine, Rol, VeldDef, Voorwaarde};
use crate::fout::{Error, Fout};
use crate::tijd::Datum;

/// The kind of a refusal.
#[derive(Debug, Clone, Copy)]
pub enum Reden {
    /// The course has ended.
    Eindtoestand,
    /// The event has no step from this state.
    NietMogelijk,
    /// The event lies before the day from which the table follows the law.
    VoorRegelversie,
    /// The ground of the step does not hold on the day of the event.
    NietVanKracht(&'static Grondslag),
    /// The event lies before the last one and is no correction.
    DatumLoopt,
    /// This role may not raise the event.
    RolMagNiet(&'static [Rol]),
    /// A datum that the event needs is missing.
    Ontbreekt(&'static VeldDef),
    /// A guard needs a local rule that was not given.
    InstellingOntbreekt(&'static Voorwaarde, &'static VeldDef),
    /// A guard is not met.
    Voorwaarde(&'static Voorwaarde),
    /// The course already has as many events as one course can have.
    TeVeel,
}

/// A refusal of one event.
#[derive(Debug, Clone, Copy)]
pub struct Weigering {
    /// The machine.
    pub machine: &'static Machine,
    /// Number of the state in which it was tried.
    pub toestand: u8,
    /// Number of the event.
    pub gebeurtenis: u8,
    /// The day.
    pub op: Datum,
    /// The role that tried.
    pub door: Rol,
    /// The last day so far.
    pub laatste: Option<Datum>,
    /// Why.
    pub reden: Reden,
}

impl Weigering {
    /// Stable code: of the guard where a guard refused, else of the kind.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.reden {
            Reden::Eindtoestand => "eindtoestand",
            Reden::NietMogelijk => "overgang_niet_mogelijk",
            Reden::VoorRegelversie => "voor_regelversie",
            Reden::NietVanKracht(_) => "niet_van_kracht",
            Reden::DatumLoopt => "datum_loopt_terug",
            Reden::RolMagNiet(_) => "rol_mag_niet",
            Reden::Ontbreekt(_) => "ontbreekt",
            Reden::InstellingOntbreekt(..) => "instelling_ontbreekt",
            Reden::Voorwaarde(voorwaarde) => voorwaarde.code,
            Reden::TeVeel => "te_veel_gebeurtenissen",
        }
    }

    /// The ground, where there is one.
    #[must_use]
    pub fn grondslag(&self) -> Option<&'static Grondslag> {
        match self.reden {
            Reden::NietVanKracht(grondslag) => Some(grondslag),
            Reden::InstellingOntbreekt(voorwaarde, _) | Reden::Voorwaarde(voorwaarde) => Some(voorwaarde.grondslag),
            Reden::RolMagNiet(_) | Reden::Ontbreekt(_) => {
                let gebeurtenis = self.machine.gebeurtenis(self.gebeurtenis)?;
                gebeurtenis.vanuit(self.toestand).map(|pijl| pijl.grondslag)
            }
            _ => None,
        }
    }

    /// Names of the other events that the table allows in this state.
    #[must_use]
    pub fn mogelijk(&self) -> Vec<&'static str> {
        let zelf = self.machine.gebeurtenis(self.gebeurtenis).map(|gebeurtenis| gebeurtenis.naam);
        let namen = self.machine.vanuit(self.toestand).map(|overgang| overgang.gebeurtenis.naam);
        namen.filter(|naam| Some(*naam) != zelf).collect()
    }

    /// What was expected, in plain Dutch, with the ground and what is allowed instead.
    #[must_use]
    pub fn uitleg(&self) -> String {
        let toestand = self.machine.toestand(self.toestand).map_or("", |toestand| toestand.label);
        let kaal = match self.reden {
            Reden::Eindtoestand => {
                format!("geen gebeurtenis meer: het traject is geëindigd ({toestand}); alleen een correctie kan nog")
            }
            Reden::NietMogelijk => format!("een gebeurtenis die kan in de toestand '{toestand}'"),
            Reden::VoorRegelversie => {
                format!("een dag vanaf {}: vanaf dan volgt deze tabel de wet", self.machine.van.voluit())
            }
            Reden::NietVanKracht(grondslag) => {
                let tot = grondslag.tot.map_or(String::new(), |tot| format!(" tot {}", tot.voluit()));
                format!("een dag waarop {grondslag} geldt: vanaf {}{tot}", grondslag.van.voluit())
            }
            Reden::DatumLoopt => {
                let laatste = self.laatste.map_or(String::new(), Datum::voluit);
                format!("een dag vanaf {laatste}, de laatste gebeurtenis; iets herstellen gaat met een correctie")
            }
            Reden::RolMagNiet(rollen) => {
                let rollen: Vec<&str> = rollen.iter().map(|rol| rol.naam()).collect();
                format!("een rol die dit mag: {}", rollen.join(", "))
            }
            Reden::Ontbreekt(veld) => veld.vraag.to_owned(),
            Reden::InstellingOntbreekt(voorwaarde, veld) => {
                format!("de instelling '{}' ({}), nodig voor: {}", veld.naam, veld.vraag, voorwaarde.uitleg)
            }
            Reden::Voorwaarde(voorwaarde) => voorwaarde.uitleg.to_owned(),
            Reden::TeVeel => {
                "een traject met minder gebeurtenissen; staan hier meer dossiers onder één nummer?".to_owned()
            }
        };
        let grond = match (self.reden, self.grondslag()) {
            (Reden::NietVanKracht(_), _) | (_, None) => String::new(),
            (Reden::Ontbreekt(_), Some(grondslag)) if grondslag.artikel().is_none() => String::new(),
            (_, Some(grondslag)) => format!(" ({grondslag})"),
        };
        match (self.reden, self.mogelijk().as_slice()) {
            (Reden::NietMogelijk | Reden::Voorwaarde(_), mogelijk @ [_, ..]) => {
                format!("{kaal}{grond}. Nu mogelijk: {}", mogelijk.join(", "))
            }
            _ => format!("{kaal}{grond}"),
        }
    }

    /// As a coded problem.
    #[must_use]
    pub fn fout(&self) -> Fout {
        let gebeurtenis = self.machine.gebeurtenis(self.gebeurtenis).map_or("", |gebeurtenis| gebeurtenis.naam);
        let pad = match self.reden {
            Reden::VoorRegelversie | Reden::NietVanKracht(_) | Reden::DatumLoopt => "/op".to_owned(),
            Reden::RolMagNiet(_) => "/door".to_owned(),
            Reden::Ontbreekt(veld) => format!("/gegevens/{}", veld.naam),
            Reden::InstellingOntbreekt(_, veld) => format!("/instelling/{}", veld.naam),
            _ => "/gebeurtenis".to_owned(),
        };
        let fout = Fout::new(self.code(), pad, self.uitleg());
        match self.reden {
            Reden::VoorRegelversie | Reden::NietVanKracht(_) | Reden::DatumLoopt => fout.met_waarde(self.op),
            Reden::RolMagNiet(_) => fout.met_waarde(self.door.naam()),
            Reden::Ontbreekt(_) | Reden::InstellingOntbreekt(..) => fout,
            _ => fout.met_waarde(gebeurtenis),
        }
    }

    /// All refusals of one event as one error.
    pub(crate) fn fouten(weigeringen: &[Self]) -> Error {
        Error::uit(weigeringen.iter().map(Self::fout).collect())
            .unwrap_or_else(|| Fout::new("overgang_niet_mogelijk", "/gebeurtenis", "een gebeurtenis").into())
    }
}

//! The calendar: dates, periods, age, month arithmetic, holidays and the *Algemene termijnenwet*. No clock: a date
//! is always given.

mod datum;
mod feestdagen;
mod leeftijd;
mod maand;
mod periode;
mod spelling;
mod termijnenwet;

pub(crate) use datum::{BEGIN, MAANDEN_PER_JAAR};
pub use datum::{Datum, Peildatum};
pub use feestdagen::{Feestdag, eerste_paasdag, feestdagen, gelijkgestelde_dagen_bekend};
pub use leeftijd::{Schrikkeldag, leeftijd_in_jaren};
pub use maand::Kalendermaand;
pub use periode::Periode;
pub use termijnenwet::{Lengte, Terugrekening, Vooruit, eerste_gewone_dag, is_gewone_dag};

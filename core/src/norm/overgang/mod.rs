//! The third form of law: transition tables. One table per kind of course ([`Machine`]) gives the runtime form ([`Zaak`]), the typed
//! form in which a wrong step does not compile ([`Traject`]), what is allowed now and by whom, the open deadlines ([`Termijn`]), the
//! diagram, and the check of an existing logbook. There is no clock: a day is always given.

mod gegevens;
mod getypeerd;
mod grondslag;
mod machine;
mod poging;
mod rol;
mod tabel;
mod termijn;
mod weergave;
mod weigering;
mod zaak;

pub use gegevens::{Gegeven, Gegevens, VeldDef, VeldSoort};
pub use getypeerd::{Staat, Traject};
pub use grondslag::{Grondslag, Herkomst};
pub use machine::{GebeurtenisDef, InstellingDef, Machine, Overgang, Pijl, Soort, ToestandDef, Voorwaarde};
pub use poging::{Gebeurd, Nummer, Poging};
pub use rol::Rol;
pub(crate) use tabel::traject;
pub use termijn::{Duur, Start, Termijn, TermijnDef, TermijnStatus};
pub use weigering::{Reden, Weigering};
pub use zaak::{MANDAAT, MEESTE_GEBEURTENISSEN, Nieuw, Zaak};

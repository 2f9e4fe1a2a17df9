//! The kernels of the three forms of law, and what they share: dated rows, choices, the record of a calculation.
//!
//! Here are the dated series ([`Reeks`]), the recorder ([`Verslag`]), the calculation form, the decision rules ([`regel`]) and
//! the transition tables ([`Machine`]).

mod gelijkgesteld;
mod keuze;
mod overgang;
mod reeks;
pub mod regel;
mod rij;
mod verantwoording;
mod verslag;
mod waarde;
mod weergave;

pub(crate) use gelijkgesteld::gelijkgestelde_dagen_onbekend;
pub use keuze::{GemaakteKeuze, KeuzeDef, Variant};
pub(crate) use keuze::{keuzes, lees_keuzes};
pub(crate) use overgang::traject;
pub use overgang::{
    Duur, Gebeurd, GebeurtenisDef, Gegeven, Gegevens, Grondslag, Herkomst, InstellingDef, MANDAAT,
    MEESTE_GEBEURTENISSEN, Machine, Nieuw, Nummer, Overgang, Pijl, Poging, Reden, Rol, Soort, Staat, Start, Termijn,
    TermijnDef, TermijnStatus, ToestandDef, Traject, VeldDef, VeldSoort, Voorwaarde, Weigering, Zaak,
};
pub(crate) use reeks::Gat;
pub use reeks::Reeks;
pub use rij::{Einde, Rij, RijSoort};
pub use verantwoording::{Aanname, Melding, Regelversie, Status, Verantwoording};
pub use verslag::{GeenVerslag, RijVerwijzing, Stap, StapDef, Verslag};
pub(crate) use waarde::vul;
pub use waarde::{Eenheid, Waarde};
pub(crate) use weergave::{Weergave, lijsten, lijsten_als_html, lijsten_als_tekst, veilig};

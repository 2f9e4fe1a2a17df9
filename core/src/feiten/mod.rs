//! The catalogue of facts (*feiten*), and the person who has them.
//!
//! Each fact has a name, a kind of value, a meaning, a question in plain Dutch, who knows it and where the law uses it
//! ([`Feit`]). A [`Persoon`] holds what is known of one person, over time where that matters; [`Persoon::op`] looks at one
//! day. Not given is never "no": only a list that the caller calls complete (`volledig`) makes the rest of it "no".

mod afleiding;
mod catalogus;
mod definities;
mod gegeven;
mod lezen;
mod moment;
mod persoon;
mod schrijven;
mod zaak;
mod zaken;

pub use catalogus::{Feit, Feitbeschrijving, catalogus};
pub use gegeven::Gegeven;
pub use moment::Momentopname;
pub use persoon::{Lijst, Persoon};
pub use zaak::{ZAAKVELDEN, Zaak};
pub use zaken::Zaken;

pub(crate) use afleiding::{NO_RISK_MAANDEN, uit_forfait, uit_jaarloon, uit_loonwaarde};
pub(crate) use definities::{JA, NEE, instrumenten as klassen};

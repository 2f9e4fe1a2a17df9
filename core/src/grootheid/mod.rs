//! Money, percentages, hours and exact fractions; the spellings in which people write them,
//! and the only place that rounds.

mod afronding;
mod bedrag;
mod breuk;
mod percentage;
mod spelling;
mod toon;
mod uren;

pub use afronding::Afronding;
pub use bedrag::Bedrag;
pub use breuk::Breuk;
pub use percentage::Percentage;
pub(crate) use spelling::{Decimalen, Getal, ontleed, ontleed_decimaal};
pub(crate) use toon::{exact, toon_bedrag, toon_breuk, toon_percentage, toon_uren};
pub use uren::Uren;

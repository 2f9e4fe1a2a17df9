//! The height of the *loonkostensubsidie* (LKS, wage cost subsidy), Participatiewet art. 10d, for one job on one date.
//!
//! Read `hoogte.rs` beside art. 10d lid 4 and 5, `urenfactor.rs` for the hours, `herziening.rs` for which figures hold,
//! `loonwaarde.rs` for what the loonwaarde takes off, `minimumloon.rs` for the base.
#![doc(alias = "wage cost subsidy")]

mod artikelen;
mod controle;
mod forfait;
mod herziening;
mod hoogte;
mod invoer;
mod keuze;
mod lezen;
mod loonwaarde;
mod meldingen;
mod minimumloon;
mod uitkomst;
mod urenfactor;
mod velden;
pub mod verloop;
mod versies;

pub use invoer::{Grondslag, Invoer, Leeftijd, OnbekendeDatum, Route};
pub(crate) use keuze::afronding;
pub use keuze::{
    FigurenNaForfait, HerzieningVoor2017, JeugdReferentie, KEUZES, Keuzes, Lid7, Loonwaarde2016, LoonwaardeLopend2017,
    Overgang2017, Overgang2024, SchrikkeldagKeuze, UrenOngemaximeerd, Verjaardag,
};
pub use lezen::VELDEN;
pub(crate) use lezen::{ONBEKENDE_DATUM, invulling};
pub use uitkomst::{FORMAAT, SCHEMA, Uitkomst, VOORBEHOUD};
pub use verloop::{Dienstverband, Verloop, verloop};
pub use versies::{Versiebeschrijving, regelversies};

use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Breuk};
use crate::norm::{GeenVerslag, Status, Verantwoording};

/// The amounts of one job in one month, without their explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bedragen {
    /// Euro per month, employer costs included.
    pub bedrag: Bedrag,
    /// Euro per month, without employer costs, rounded for itself.
    pub bedrag_zonder_werkgeverslasten: Bedrag,
    /// Whether the difference was above the maximum (false at exactly the maximum, and for the forfait).
    pub begrensd: bool,
    /// Whether every figure is known.
    pub status: Status,
}

impl Bedragen {
    /// The compensation for employer costs, such that the parts add up.
    #[must_use]
    pub const fn werkgeverslasten(&self) -> Bedrag {
        self.bedrag.min_bedrag(self.bedrag_zonder_werkgeverslasten)
    }
}

/// The height of the loonkostensubsidie with its full explanation.
///
/// It is the height per month for one job, not the right to it.
///
/// # Errors
/// Every problem of the input at once (see [`Invoer`] for the ranges); `peildatum_na_bekende_bedragen` for a date
/// whose figures are not known.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::loonkostensubsidie::{Invoer, Route, bereken};
/// let invoer = Invoer::new("2026-07-01".parse()?, Route::Forfaitair, Uren::hele(36));
/// let uitkomst = bereken(&invoer)?;
/// assert_eq!(uitkomst.bedrag().getoond(), "€ 1.577,48");
/// assert_eq!(uitkomst.verantwoording().stappen[0].code(), "bedragen_datum");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bereken(invoer: &Invoer) -> Result<Uitkomst, Error> {
    gecontroleerd(invoer)?;
    let mut verantwoording = Verantwoording::new();
    let gerekend = hoogte::reken(invoer, &mut verantwoording)?;
    meldingen::ongebruikte_invulling(invoer, &mut verantwoording);
    Ok(Uitkomst::new(invoer.clone(), gerekend, verantwoording))
}

/// The same amounts without explanation: the same code, with nobody listening.
///
/// # Errors
/// As [`bereken`].
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::loonkostensubsidie::{Invoer, Route, bedragen};
/// let invoer = Invoer::new("2026-07-01".parse()?, Route::Forfaitair, Uren::hele(36));
/// assert_eq!(bedragen(&invoer)?.werkgeverslasten().to_string(), "315.50");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bedragen(invoer: &Invoer) -> Result<Bedragen, Error> {
    gecontroleerd(invoer)?;
    Ok(hoogte::reken(invoer, &mut GeenVerslag)?.bedragen)
}

/// The exact amounts in euros per month before the one rounding: with and without employer costs.
///
/// For checks and for sums over time; what is paid is [`bedragen`].
///
/// # Errors
/// As [`bereken`].
///
/// ```
/// use participatiewet::grootheid::{Breuk, Uren};
/// use participatiewet::loonkostensubsidie::{Invoer, Route, exact};
/// let invoer = Invoer::new("2026-07-01".parse()?, Route::Forfaitair, Uren::hele(36));
/// let (met, zonder) = exact(&invoer)?;
/// assert_eq!(met, zonder * Breuk::van(5, 4));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn exact(invoer: &Invoer) -> Result<(Breuk, Breuk), Error> {
    gecontroleerd(invoer)?;
    let gerekend = hoogte::reken(invoer, &mut GeenVerslag)?;
    Ok((gerekend.met_werkgeverslasten, gerekend.zonder_werkgeverslasten))
}

fn gecontroleerd(invoer: &Invoer) -> Result<(), Error> {
    Error::uit(problemen(invoer)).map_or(Ok(()), Err)
}

/// Every problem with the values and with their combination; a figure that is not known is none of them.
pub(crate) fn problemen(invoer: &Invoer) -> Vec<Fout> {
    controle::controleer(&velden::Velden::from(invoer))
}

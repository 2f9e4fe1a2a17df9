//! The loonkostensubsidie of one job over time (*verloop*): from its first to its last day, split wherever the law, a figure
//! or a fact changes it (Participatiewet art. 10d).
//!
//! Every piece is one calculation of the height (`hoogte`); no rule of the height stands here. What stands here: which
//! days can change something (`momenten`), what is paid over which days (`stukken`, `versies`), why a period begins
//! (`oorzaak`), and what is paid in a calendar month (`betalingen`).

mod betalingen;
mod controle;
mod einde;
mod invoer;
mod lezen;
mod meldingen;
mod momenten;
mod oorzaak;
mod perioden;
mod record;
mod stukken;
mod uitkomst;
mod velden;
mod verschil;
pub(super) mod versies;
mod weergave;

pub use betalingen::{Betaling, Deel};
pub use einde::Einde;
pub use invoer::{Bestemming, Dienstverband, Vanaf, Verhuizing};
pub use lezen::{ITEMVELDEN, VELDEN};
pub use oorzaak::Oorzaak;
pub use perioden::Verloopperiode;
pub use uitkomst::{FORMAAT, SCHEMA, VOORBEHOUD, Verloop, Verloopmelding};

use crate::fout::{Error, Fout};
use velden::Baanvelden;

/// The loonkostensubsidie of one job over time: periods with their cause, payments per calendar month, and the total.
///
/// It is the height for one job, not the right to it. A payment is the sum of the exact day parts of its month, rounded
/// once; the total is the sum of the payments (choice `deelmaand`).
///
/// # Errors
/// Every problem of the job at once, as [`Dienstverband`] says; those of [`super::bereken`] for the days of the job;
/// `ontbreekt` at `/tot` when no end is known.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::loonkostensubsidie::verloop::{Dienstverband, Vanaf, verloop};
/// let aanvang = "2025-07-01".parse()?;
/// let mut baan = Dienstverband::new(aanvang, vec![Vanaf::new(aanvang, Uren::hele(36))]);
/// baan.loonwaarden = vec![Vanaf::new(aanvang, "60".parse()?)];
/// baan.laatste_dag = Some("2026-03-15".parse()?);
/// let verloop = verloop(&baan)?;
/// assert_eq!(verloop.perioden().len(), 2); // 1 January brings new figures, 1 July does not
/// assert_eq!(verloop.perioden()[1].oorzaken()[0].code(), "indexatie");
/// assert_eq!(verloop.betalingen().len(), 9);
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn verloop(dienstverband: &Dienstverband) -> Result<Verloop, Error> {
    let velden = Baanvelden::from(dienstverband);
    let gecontroleerd = controle::controleer(&velden);
    if let Some(fout) = Error::uit(gecontroleerd.fouten) {
        return Err(fout);
    }
    let looptijd = gecontroleerd.looptijd.ok_or_else(|| Fout::new("ontbreekt", "", "een volledig record"))?;
    let stukken = stukken::reken(&velden, &looptijd, &gecontroleerd.dagen)?;
    Verloop::new(dienstverband, &looptijd, stukken)
}

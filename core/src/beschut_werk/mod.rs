//! Beschut werk (Participatiewet art. 10b; sheltered work): for whom it is, what UWV must advise, what the college must do
//! now, the number of places, and what follows in a beschut-werk job.
//!
//! [`beoordeel`] answers all of it for one person on one day. The college establishes and UWV judges: both are facts here, and
//! where one is not there yet the answer says so. Somebody with the law open starts at `vaststelling.rs`.
#![doc(alias = "sheltered work")]

pub mod aantallen;
pub mod advies;
mod artikelen;
mod beoordeling;
pub mod gevolgen;
pub mod kring;
mod meldingen;
pub mod plicht;
mod rijen;
pub mod vaststelling;
mod weergave;

pub use aantallen::{Aantallen, Herkomst};
pub use beoordeling::{Advies, Beoordeling, FORMAAT, SCHEMA, VOORBEHOUD};
pub use plicht::Plicht;
pub use rijen::{Handeling, PlichtRij, Soort, Wijze};

use crate::feiten::{Feit, Zaak};
use crate::fout::Error;
use crate::norm::regel::{Beeld as _, Regel, Weging};

/// Every rule of beschut werk, in order.
pub static REGELS: &[&Regel<Feit>] = &[
    &kring::KRING,
    &advies::ADVIES,
    &vaststelling::BESCHUT_WERK,
    &vaststelling::AANBOD,
    &gevolgen::LOONKOSTENSUBSIDIE,
    &gevolgen::NO_RISKPOLIS,
    &gevolgen::BUITEN_REGISTER,
    &gevolgen::GEEN_LOONKOSTENVOORDEEL,
];

/// Beschut werk for one person on one day.
///
/// # Errors
/// `peildatum_na_bekende_regels` after the last day whose law was read; `onbekende_gemeente`.
///
/// ```
/// use participatiewet::beschut_werk::{Soort, beoordeel};
/// use participatiewet::feiten::{Persoon, Zaak};
/// use participatiewet::invoer::Ruw;
/// let persoon = Persoon::lees(&[
///     ("geboortedatum".into(), Ruw::tekst("1-5-1985")),
///     ("algemene_bijstand".into(), Ruw::tekst("ja")),
///     ("volledig".into(), Ruw::Lijst(vec![Ruw::tekst("uitkeringen"), Ruw::tekst("werk")])),
///     ("vaststelling_beschut".into(), Ruw::tekst("ja")),
///     ("gemeente".into(), Ruw::tekst("Stadskanaal")),
///     ("beschut_gerealiseerd".into(), Ruw::Geheel(12)),
/// ])?;
/// let beoordeling = beoordeel(&Zaak { persoon, peildatum: "2018-07-01".parse()? })?;
/// assert_eq!(beoordeling.plicht().soort(), Soort::MoetAanbieden);
/// assert_eq!(beoordeling.plicht().code(), Some("B8"));
/// assert_eq!(beoordeling.aantallen().aantal, Some(20));
/// println!("{}", beoordeling.verslag());
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn beoordeel(zaak: &Zaak) -> Result<Beoordeling, Error> {
    let (persoon, peildatum) = (&zaak.persoon, zaak.peildatum);
    let moment = persoon.op(peildatum);
    let mut weging = Weging::op(&moment, peildatum);
    let oordeel = weging.oordeel(&vaststelling::BESCHUT_WERK)?;
    let kring = weging.oordeel(&kring::KRING)?;
    let advies = Advies::new(weging.oordeel(&advies::ADVIES)?, moment.klasse(Feit::UwvAdviesBeschut));
    let aanbod = weging.oordeel(&vaststelling::AANBOD)?;
    let plicht = plicht::bepaal(persoon, &moment, &kring, &oordeel, peildatum)?;
    let (aantallen, over_aantallen) = Aantallen::van(persoon, &moment, peildatum)?;
    let mut gevolgen: Vec<_> = weging.oordelen(gevolgen::GEVOLGEN.iter().copied())?.into_iter().collect();
    let herziening = gevolgen::HERZIENING.op(peildatum.datum())?.waarde;
    let mut meldingen = meldingen::van(&moment, &advies, &gevolgen);
    meldingen.extend(over_aantallen);
    gevolgen.retain(|gevolg| gevolg.regelversie().versie != gevolgen::NIET_ONDERZOCHT);
    let herziening = (plicht.soort() == Soort::InBeschutWerk).then_some(herziening);
    let zaak = zaak.clone();
    Ok(Beoordeling { zaak, oordeel, kring, advies, aanbod, plicht, aantallen, gevolgen, herziening, meldingen })
}

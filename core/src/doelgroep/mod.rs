//! Who belongs where: the groups of the Participatiewet and the laws around it, as decision rules.
//!
//! Each file is a family of groups; each rule stands beside the article that it follows. [`GROEPEN`] lists them,
//! [`bepaal`] decides all of them for one person on one day. A verdict `ja` says that the conditions are met; where the
//! law says that the college decides, it is `besluit_nodig` until that decision is a fact.
#![doc(alias = "target group")]

mod artikelen;
pub mod banenafspraak;
pub mod kring;
pub(crate) mod leeftijd;
pub mod no_risk;
pub mod nugger;
pub mod uitzondering;

use crate::feiten::{Feit, Persoon};
use crate::fout::Error;
use crate::norm::regel::{Oordeel, Regel};
use crate::tijd::Peildatum;

/// Every group, in the order of the dossier.
pub static GROEPEN: &[&Regel<Feit>] = &[
    &kring::ALGEMENE_BIJSTAND,
    &kring::WIA_GEMEENTE,
    &kring::DOOR_EEN_VOORZIENING,
    &kring::ANW,
    &kring::IOAW,
    &kring::IOAZ,
    &nugger::NUGGERS,
    &kring::ARTIKEL_7,
    &uitzondering::UWV_GERECHTIGD,
    &uitzondering::JONGEREN,
    &kring::JONGEREN_7A,
    &uitzondering::ZOEKTERMIJN_JONGEREN,
    &banenafspraak::BANENAFSPRAAK,
    &banenafspraak::AANHEF,
    &banenafspraak::ONDER_A,
    &banenafspraak::ONDER_B,
    &banenafspraak::ONDER_C,
    &banenafspraak::ONDER_D,
    &banenafspraak::ONDER_E,
    &banenafspraak::ONDER_F,
    &banenafspraak::ONDER_G,
    &banenafspraak::LID_2,
    &banenafspraak::LID_6,
    &no_risk::LID_1,
    &no_risk::LID_2,
];

/// Every group with its verdict.
///
/// # Errors
/// `peildatum_na_bekende_regels` after the last day whose law was read.
///
/// ```
/// use participatiewet::doelgroep::bepaal;
/// use participatiewet::feiten::{Feit, Gegeven, Lijst, Persoon};
/// use participatiewet::norm::regel::{Klasse, Verdict};
/// let mut persoon = Persoon::new();
/// persoon.weet(Feit::Geboortedatum, Gegeven::Datum("1980-05-01".parse()?));
/// persoon.weet(Feit::AlgemeneBijstand, Gegeven::Klasse(Klasse(0))).volledig(Lijst::Uitkeringen);
/// let groepen = bepaal(&persoon, "2026-07-01".parse()?)?;
/// let bijstand = groepen.iter().find(|groep| groep.code == "DG-01").unwrap();
/// assert_eq!(bijstand.uitkomst, Verdict::Ja);
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(persoon: &Persoon, peildatum: Peildatum) -> Result<Vec<Oordeel<Feit>>, Error> {
    let beeld = persoon.op(peildatum);
    GROEPEN.iter().map(|regel| regel.oordeel(&beeld, peildatum)).collect()
}

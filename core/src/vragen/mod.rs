//! The shortest conversation: for a goal and what is known of a person, the questions that can still change the outcome.
//!
//! A question is listed only if it is pivotal: there are two ways to complete what is not known, equal but for this fact,
//! with different verdicts. So the list is empty exactly when every verdict of the goal is decided, and a question that
//! cannot matter any more is never asked. After each answer, ask for the list again: most answers make it shorter by more
//! than one.
#![doc(alias = "questionnaire")]

mod doel;
mod invoer;
mod lijst;
mod weergave;

pub use doel::{Doel, REGELLIJSTEN, Regellijst};
pub use invoer::{Invoer, VELDEN};
pub use lijst::{FORMAAT, SCHEMA, VOORBEHOUD, Vraag, Vragenlijst};

use crate::feiten::{Feit, Lijst, Persoon};
use crate::fout::Error;
use crate::norm::regel::{Feit as _, Verdict, Weging};
use crate::tijd::Peildatum;

/// The questions that can still change a verdict of `doel`, the most decisive first.
///
/// The order is by influence: how often a fact alone turns a verdict when every class of every unknown fact is as likely
/// as the others, added up over the rules of the goal. No verdict rests on the order.
///
/// # Errors
/// `peildatum_na_bekende_regels` after the last day whose law was read.
///
/// ```
/// use participatiewet::feiten::{Feit, Lijst, Persoon};
/// use participatiewet::vragen::{Doel, vragen};
///
/// let doel: Doel = "ioaw".parse()?;
/// let mut persoon = Persoon::new();
/// let lijst = vragen(&doel, &persoon, "2026-07-01".parse()?)?;
/// assert_eq!(lijst.vragen[0].feit, Feit::Ioaw);
/// assert_eq!(lijst.vragen[0].lijst, Some(Lijst::Uitkeringen)); // a list that can be answered as one
///
/// persoon.volledig(Lijst::Uitkeringen); // no benefit at all
/// assert!(vragen(&doel, &persoon, "2026-07-01".parse()?)?.is_beslist());
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn vragen(doel: &Doel, persoon: &Persoon, peildatum: Peildatum) -> Result<Vragenlijst, Error> {
    let beeld = persoon.op(peildatum);
    let mut weging = Weging::op(&beeld, peildatum);
    let mut gewogen: Vec<(u64, Vraag)> = Vec::new();
    let mut beslist = Vec::new();
    let mut open = Vec::new();
    for regel in doel.regels() {
        let (uitkomst, nodig) = weging.nodig(regel)?;
        if uitkomst != Verdict::FeitenNodig {
            beslist.push((regel.code, uitkomst));
            continue;
        }
        open.push(regel.code);
        for nodig in nodig {
            let feit = persoon.te_vragen(nodig.feit);
            match gewogen.iter_mut().find(|(_, vraag)| vraag.feit == feit) {
                Some((gewicht, vraag)) => {
                    *gewicht = gewicht.saturating_add(nodig.invloed);
                    if vraag.voor.last() != Some(&regel.code) {
                        vraag.voor.push(regel.code);
                    }
                }
                None => gewogen.push((nodig.invloed, vraag(feit, persoon, regel.code))),
            }
        }
    }
    gewogen.sort_by_key(|(gewicht, vraag)| (std::cmp::Reverse(*gewicht), vraag.feit.nummer()));
    let vragen = gewogen.into_iter().map(|(_, vraag)| vraag).collect();
    Ok(Vragenlijst { doel: doel.naam().to_owned(), persoon: persoon.clone(), peildatum, vragen, beslist, open })
}

fn vraag(feit: Feit, persoon: &Persoon, code: &'static str) -> Vraag {
    let lijst = Lijst::ALLE.into_iter().find(|lijst| lijst.bevat(feit));
    Vraag { feit, lijst, al_opgegeven: persoon.gegeven(feit).is_some(), voor: vec![code] }
}

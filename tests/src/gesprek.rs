//! A conversation with somebody who knows everything: questions are answered until every verdict of the goal is decided.

use participatiewet::feiten::{Feit, Gegeven, Lijst, Persoon};
use participatiewet::norm::regel::{Beeld as _, Feit as _, Verdict};
use participatiewet::tijd::Peildatum;
use participatiewet::vragen::{Doel, Vragenlijst, vragen};

/// How a conversation went.
#[derive(Debug)]
pub struct Gesprek {
    /// The facts that were asked, in order.
    pub vragen: Vec<Feit>,
    /// Screens, if a list that can be answered as a whole is one.
    pub schermen: usize,
    /// The verdicts at the end, by the code of the rule.
    pub uitkomsten: Vec<(&'static str, Verdict)>,
}

/// Asks what `kies` picks from the list (its place), one question at a time.
pub fn voer(
    doel: &Doel,
    weet: &Persoon,
    alles: &Persoon,
    peildatum: Peildatum,
    mut kies: impl FnMut(&Vragenlijst, &Persoon) -> usize,
) -> Gesprek {
    let mut weet = weet.clone();
    let mut gevraagd = Vec::new();
    loop {
        let lijst = vragen(doel, &weet, peildatum).expect("a known day");
        assert_eq!(lijst.is_beslist(), lijst.vragen.is_empty(), "a goal that waits has a question, and no other has");
        if lijst.is_beslist() {
            return Gesprek { schermen: schermen(&gevraagd), vragen: gevraagd, uitkomsten: lijst.beslist };
        }
        let vraag = &lijst.vragen[kies(&lijst, &weet)];
        let keer = gevraagd.iter().filter(|al| **al == vraag.feit).count();
        assert!(keer < 2 && (keer == 0) != vraag.al_opgegeven, "{:?} is asked again", vraag.feit);
        gevraagd.push(vraag.feit);
        let gegeven = match alles.gegeven(vraag.feit).filter(|_| keer == 0) {
            Some(gegeven) => gegeven.clone(),
            None => klasse(alles, vraag.feit, peildatum),
        };
        weet.weet(vraag.feit, gegeven);
    }
}

/// The class of a fact of somebody of whom everything is known.
fn klasse(alles: &Persoon, feit: Feit, peildatum: Peildatum) -> Gegeven {
    let klasse = alles.op(peildatum).klasse(feit);
    Gegeven::Klasse(klasse.unwrap_or_else(|| panic!("{} is not known of somebody who knows all", feit.def().naam)))
}

/// A list counts once, any other question counts for itself.
fn schermen(gevraagd: &[Feit]) -> usize {
    let lijst = |feit: &Feit| Lijst::ALLE.into_iter().find(|lijst| lijst.bevat(*feit));
    let los = gevraagd.iter().filter(|feit| lijst(feit).is_none()).count();
    let lijsten = Lijst::ALLE.into_iter().filter(|een| gevraagd.iter().any(|feit| een.bevat(*feit))).count();
    los + lijsten
}

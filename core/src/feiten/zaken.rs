//! The cases of many people, read from columns: a column per fact, a row per person.

use std::borrow::Cow;

use super::zaak::lees_dag;
use super::{Persoon, Zaak};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, exacte_cel, pad};
use crate::tijd::Peildatum;

/// The cases of many people, in the order of the rows. A row that cannot be read does not touch the other rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zaken {
    /// The day of everybody; `None` when each row has its own.
    pub voor_allen: Option<Peildatum>,
    /// Per row the case, or everything that is wrong with it.
    pub rijen: Vec<Result<Zaak, Error>>,
}

impl Zaken {
    /// Reads a column per fact, each a [`Ruw::Lijst`] with a value per row, and a day for everybody or a column of days.
    ///
    /// A value is as [`Zaak::lees`] takes it, and [`Ruw::Leeg`] is not known. A binary float with at most two decimals is
    /// taken as exact: a table makes one of every whole number in a column with a gap.
    ///
    /// # Errors
    /// Every problem of the columns themselves at once: names that do not exist or occur twice, `verkeerde_soort` for what
    /// is no column, `kolomlengte` for each column that has another length than the days or else than the first column, and
    /// the day for everybody.
    ///
    /// ```
    /// use participatiewet::feiten::Zaken;
    /// use participatiewet::invoer::Ruw;
    /// let kolom = |cellen: [&'static str; 2]| Ruw::Lijst(cellen.map(Ruw::tekst).to_vec());
    /// let kolommen = vec![("algemene_bijstand".into(), kolom(["ja", "misschien"]))];
    /// let zaken = Zaken::lees(kolommen, Ruw::tekst("2026-07-01"))?;
    /// assert!(zaken.rijen[0].is_ok());
    /// assert_eq!(zaken.rijen[1].as_ref().unwrap_err().pad(), "/feiten/algemene_bijstand");
    ///
    /// let kolommen = vec![("bijstant".into(), kolom(["ja", "nee"])), ("ww".into(), Ruw::Lijst(vec![Ruw::Bool(true)]))];
    /// let fout = Zaken::lees(kolommen, Ruw::Leeg).unwrap_err();
    /// let codes: Vec<&str> = fout.fouten().iter().map(|een| een.code()).collect();
    /// assert_eq!(codes, ["onbekend_feit", "kolomlengte", "ontbreekt"]);
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees<'a>(kolommen: Vec<(Cow<'a, str>, Ruw<'a>)>, peildatum: Ruw<'a>) -> Result<Self, Error> {
        let namen: Vec<(Cow<'a, str>, Ruw<'a>)> = kolommen.iter().map(|(naam, _)| (naam.clone(), Ruw::Leeg)).collect();
        let mut fouten: Vec<Fout> = Vec::new();
        if let Err(fout) = Persoon::lees(&namen) {
            fouten.extend(fout.fouten().iter().map(|een| een.clone().onder("/feiten")));
        }
        let (voor_allen, dagen) = match peildatum {
            Ruw::Lijst(dagen) => (None, Some(dagen)),
            dag => (Some([("peildatum".into(), dag)]), None),
        };
        let eerste = kolommen.iter().find_map(|(_, kolom)| lengte(kolom));
        let aantal = dagen.as_ref().map(Vec::len).or(eerste).unwrap_or_default();
        let mut cellen = Vec::with_capacity(kolommen.len());
        for (naam, kolom) in kolommen {
            match kolom {
                Ruw::Lijst(kolom) if kolom.len() == aantal => cellen.push(kolom.into_iter()),
                anders => fouten.push(geen_kolom(&anders, aantal).onder(&format!("/kolommen{}", pad(&naam)))),
            }
        }
        let dag = voor_allen.as_ref().map(|dag| {
            let mut lezer = Lezer::new(dag, &["peildatum"]);
            let dag = lees_dag(&mut lezer).gegeven();
            fouten.append(&mut lezer.fouten);
            dag
        });
        if let Some(fout) = Error::uit(fouten) {
            return Err(fout);
        }
        let mut dagen = dagen.map(Vec::into_iter);
        let mut rij = |_| {
            let velden = namen.iter().zip(&mut cellen);
            let velden =
                velden.map(|((naam, _), cel)| (naam.as_ref().into(), cel.next().map_or(Ruw::Leeg, exacte_cel)));
            let feiten = Ruw::Velden(velden.collect());
            let dag = match (&voor_allen, &mut dagen) {
                (Some([(_, dag)]), _) => dag.clone(),
                (None, dagen) => dagen.as_mut().and_then(Iterator::next).unwrap_or(Ruw::Leeg),
            };
            Zaak::lees(&[("feiten".into(), feiten), ("peildatum".into(), dag)])
        };
        let rijen = (0..aantal).map(&mut rij).collect();
        Ok(Self { voor_allen: dag.flatten(), rijen })
    }
}

fn lengte(kolom: &Ruw<'_>) -> Option<usize> {
    if let Ruw::Lijst(cellen) = kolom { Some(cellen.len()) } else { None }
}

fn geen_kolom(kolom: &Ruw<'_>, aantal: usize) -> Fout {
    match lengte(kolom) {
        Some(lengte) => {
            Fout::new("kolomlengte", "", format!("een waarde voor elk van de {aantal} rijen")).met_waarde(lengte)
        }
        None => kolom.weiger("een kolom: een lijst met een waarde per rij"),
    }
}

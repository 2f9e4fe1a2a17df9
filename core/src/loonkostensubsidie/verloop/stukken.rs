//! The pieces between two days on which something can change, each computed by the one calculation of the height.

use super::super::hoogte::{self, Gerekend};
use super::super::{Invoer, Route};
use super::controle::{als_error, in_no_risk, naar_einde};
use super::einde::Looptijd;
use super::velden::Baanvelden;
use crate::fout::{Error, Fout};
use crate::norm::Verantwoording;
use crate::tijd::{Datum, Peildatum};

/// Some days of a job on which nothing changes.
#[derive(Debug)]
pub(super) struct Stuk {
    pub(super) van: Datum,
    pub(super) tot: Datum,
    /// The calculation; `None` when the law excludes the subsidy over these days.
    pub(super) hoogte: Option<Hoogte>,
}

/// One calculation of the height with what it told.
#[derive(Debug)]
pub(super) struct Hoogte {
    pub(super) invoer: Invoer,
    pub(super) gerekend: Gerekend,
    pub(super) verantwoording: Verantwoording,
}

impl Hoogte {
    /// Whether two calculations have the same amount, from the same facts and the same figures.
    pub(super) fn gelijk(&self, ander: &Self) -> bool {
        let (een, twee) = (&self.gerekend, &ander.gerekend);
        let feiten = |invoer: &Invoer| (invoer.route, invoer.arbeidsduur, invoer.functieloon);
        een.met_werkgeverslasten == twee.met_werkgeverslasten
            && een.zonder_werkgeverslasten == twee.zonder_werkgeverslasten
            && een.bedragen == twee.bedragen
            && feiten(&self.invoer) == feiten(&ander.invoer)
            && self.verantwoording.rijen == ander.verantwoording.rijen
    }

    pub(super) fn is_forfait(&self) -> bool {
        self.invoer.route == Route::Forfaitair
    }
}

/// Computes every piece; the problems of all of them at once.
pub(super) fn reken(velden: &Baanvelden, looptijd: &Looptijd, dagen: &[Datum]) -> Result<Vec<Stuk>, Error> {
    let einden = dagen.iter().copied().skip(1).chain([looptijd.einde.tot]);
    let (mut stukken, mut fouten) = (Vec::with_capacity(dagen.len()), Vec::new());
    for (van, tot) in dagen.iter().copied().zip(einden) {
        if in_no_risk(velden, van) {
            stukken.push(Stuk { van, tot, hoogte: None });
            continue;
        }
        match een(velden, looptijd, van) {
            Ok(hoogte) => stukken.push(Stuk { van, tot, hoogte: Some(hoogte) }),
            Err(fout) => fouten.extend(fout.fouten().iter().cloned().map(|fout| naar_einde(fout, looptijd))),
        }
    }
    als_error(fouten).map_or(Ok(stukken), Err)
}

fn een(velden: &Baanvelden, looptijd: &Looptijd, dag: Datum) -> Result<Hoogte, Error> {
    let onvolledig = || Error::from(Fout::new("ontbreekt", "", "een volledig record"));
    let invoer = velden.op(Peildatum::try_from(dag)?, looptijd.ingang).invoer().ok_or_else(onvolledig)?;
    let mut verantwoording = Verantwoording::new();
    let gerekend = hoogte::reken(&invoer, &mut verantwoording)?;
    Ok(Hoogte { invoer, gerekend, verantwoording })
}

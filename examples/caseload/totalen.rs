//! What is counted over the whole file: per year, and per message, assumption, reason and problem.

use std::collections::BTreeMap;

use participatiewet::grootheid::Bedrag;
use participatiewet::norm::Status;

use crate::caseload::{Caseload, Resultaat};
use crate::vergelijking::Stand;

/// The cases with a peildatum in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Jaartotaal {
    /// Rows computed with known figures.
    pub berekend: usize,
    /// Rows computed with an estimate.
    pub geschat: usize,
    /// Rows that could not be computed.
    pub problemen: usize,
    /// The amounts of one month, added up; in cents.
    centen: i64,
}

impl Jaartotaal {
    /// The amounts of one month, added up.
    #[must_use]
    pub fn som(&self) -> Bedrag {
        Bedrag::van_centen(self.centen)
    }

    /// Rows of this year.
    #[must_use]
    pub fn rijen(&self) -> usize {
        self.berekend + self.geschat + self.problemen
    }

    fn tel(&mut self, resultaat: &Resultaat) {
        match resultaat.uitkomst.status() {
            Status::Berekend => self.berekend += 1,
            Status::Geschat => self.geschat += 1,
        }
        self.centen = self.centen.saturating_add(resultaat.uitkomst.bedrag().centen());
    }

    fn plus(&mut self, ander: &Self) {
        self.berekend += ander.berekend;
        self.geschat += ander.geschat;
        self.problemen += ander.problemen;
        self.centen = self.centen.saturating_add(ander.centen);
    }
}

/// Totals per year; the year is `None` where the peildatum cannot be read.
#[must_use]
pub fn per_jaar(caseload: &Caseload) -> BTreeMap<Option<i32>, Jaartotaal> {
    let mut jaren: BTreeMap<Option<i32>, Jaartotaal> = BTreeMap::new();
    for resultaat in &caseload.resultaten {
        let jaar = resultaat.uitkomst.invoer().peildatum.datum().jaar();
        jaren.entry(Some(jaar)).or_default().tel(resultaat);
    }
    for rij in &caseload.problemen {
        jaren.entry(rij.jaar).or_default().problemen += 1;
    }
    jaren
}

/// All years together.
#[must_use]
pub fn samen(jaren: &BTreeMap<Option<i32>, Jaartotaal>) -> Jaartotaal {
    let mut samen = Jaartotaal::default();
    jaren.values().for_each(|jaar| samen.plus(jaar));
    samen
}

/// Something that occurs in several rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Telling {
    /// In how many rows.
    pub aantal: usize,
    /// Its text in the first of those rows.
    pub tekst: String,
    /// Whether another row has another text (with other numbers in it).
    pub wisselt: bool,
}

/// Counts texts by their code.
fn tel<'a>(codes: impl Iterator<Item = (&'a str, String)>) -> BTreeMap<&'a str, Telling> {
    let mut tellingen: BTreeMap<&str, Telling> = BTreeMap::new();
    for (code, tekst) in codes {
        let telling = tellingen.entry(code).or_default();
        telling.wisselt |= telling.aantal > 0 && telling.tekst != tekst;
        if telling.aantal == 0 {
            telling.tekst = tekst;
        }
        telling.aantal += 1;
    }
    tellingen
}

/// The messages of the library, per code.
#[must_use]
pub fn meldingen(caseload: &Caseload) -> BTreeMap<&str, Telling> {
    let alle = caseload.resultaten.iter().flat_map(|rij| &rij.uitkomst.verantwoording().meldingen);
    tel(alle.map(|melding| (melding.code, melding.tekst())))
}

/// What was assumed, per code.
#[must_use]
pub fn aannames(caseload: &Caseload) -> BTreeMap<&str, Telling> {
    let alle = caseload.resultaten.iter().flat_map(|rij| &rij.uitkomst.verantwoording().aannames);
    tel(alle.map(|aanname| (aanname.code, aanname.tekst.to_owned())))
}

/// The interpretations taken, per id.
#[must_use]
pub fn keuzes(caseload: &Caseload) -> BTreeMap<&str, usize> {
    let alle = caseload.resultaten.iter().flat_map(|rij| &rij.uitkomst.verantwoording().keuzes);
    hoe_vaak(alle.map(|keuze| keuze.def.id))
}

/// The problems, per code.
#[must_use]
pub fn problemen(caseload: &Caseload) -> BTreeMap<&str, usize> {
    hoe_vaak(caseload.met_probleem().into_iter().flat_map(|rij| &rij.problemen).map(|probleem| probleem.code))
}

fn hoe_vaak<'a>(codes: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut tellingen = BTreeMap::new();
    codes.for_each(|code| *tellingen.entry(code).or_default() += 1);
    tellingen
}

/// How the amounts relate to those of a year earlier.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verschillen {
    /// Cases that did not run yet.
    pub nieuw: usize,
    /// Cases that cannot be computed a year earlier.
    pub niet_te_berekenen: usize,
    /// Cases with the same amount.
    pub gelijk: usize,
    /// Cases with another amount.
    pub anders: usize,
    /// The sum of the differences.
    pub som: Bedrag,
    /// In how many cases each reason holds, alone or with others.
    pub oorzaken: BTreeMap<String, usize>,
}

/// Counts the comparisons.
#[must_use]
pub fn verschillen(caseload: &Caseload) -> Verschillen {
    let mut uit = Verschillen::default();
    for rij in &caseload.resultaten {
        match &rij.vergelijking.stand {
            Stand::Nieuw => uit.nieuw += 1,
            Stand::NietTeBerekenen(_) => uit.niet_te_berekenen += 1,
            Stand::Berekend { verschil, .. } if *verschil == Bedrag::NUL => uit.gelijk += 1,
            Stand::Berekend { verschil, oorzaken, .. } => {
                uit.anders += 1;
                uit.som = Bedrag::van_centen(uit.som.centen().saturating_add(verschil.centen()));
                for oorzaak in oorzaken {
                    *uit.oorzaken.entry(oorzaak.soort.naam()).or_default() += 1;
                }
            }
        }
    }
    uit
}

//! Every row computed: each becomes a result or a row with problems, and nothing is lost.

use std::collections::BTreeMap;

use participatiewet::Fout;
use participatiewet::loonkostensubsidie::{Uitkomst, bereken};
use participatiewet::tijd::Datum;

use crate::bestand::{Bestand, Rij};
use crate::kolommen::{ZAAKNUMMER, pad};
use crate::personen::{self, Persoonsrij};
use crate::regel;
use crate::tekst::datum;
use crate::vergelijking::{self, Vergelijking};

/// A row that was computed.
#[derive(Debug, Clone)]
pub struct Resultaat {
    /// The number of its line in the file.
    pub regel: u64,
    /// The case.
    pub zaaknummer: String,
    /// The answer on its peildatum.
    pub uitkomst: Uitkomst,
    /// The same case a year earlier.
    pub vergelijking: Vergelijking,
}

/// A row with all its problems: of the loonkostensubsidie, or only of the facts of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probleemrij {
    /// The number of its line in the file.
    pub regel: u64,
    /// The case; empty when the row does not say.
    pub zaaknummer: String,
    /// The year of the peildatum; `None` when it cannot be read.
    pub jaar: Option<i32>,
    /// The problems, at least one.
    pub problemen: Vec<Probleem>,
}

/// One problem, as a person looks it up in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probleem {
    /// The column; empty for the row as a whole.
    pub kolom: String,
    /// Stable code.
    pub code: &'static str,
    /// The value seen; empty when there was none.
    pub gezien: String,
    /// What was expected.
    pub verwacht: String,
}

/// A whole file, computed.
#[derive(Debug, Clone, Default)]
pub struct Caseload {
    /// How many rows the file has.
    pub rijen: usize,
    /// How many of those lie outside the year that was asked.
    pub buiten_jaar: usize,
    /// The year that was asked.
    pub jaar: Option<i32>,
    /// The rows that were computed, in the order of the file.
    pub resultaten: Vec<Resultaat>,
    /// The rows that were not.
    pub problemen: Vec<Probleemrij>,
    /// The persons whose groups and instruments were decided, in the order of the file.
    pub personen: Vec<Persoonsrij>,
    /// The rows that were computed, but whose facts about the person have a problem.
    pub over_personen: Vec<Probleemrij>,
}

impl Caseload {
    /// Computes every row.
    #[must_use]
    pub fn reken(bestand: &Bestand, laatste_bekende: bool) -> Self {
        let mut uit = Self { rijen: bestand.rijen.len(), ..Self::default() };
        let kolomfouten = regel::kolomfouten(bestand);
        let dubbel = dubbele_zaaknummers(bestand);
        for (rij, kolomfouten) in bestand.rijen.iter().zip(kolomfouten) {
            let zaaknummer = bestand.cel(rij, ZAAKNUMMER).to_owned();
            let dubbelfout = dubbel.get(&zaaknummer).map(|regels| dubbelfout(&zaaknummer, regels));
            let berekend = regel::lees(bestand, rij, &kolomfouten, laatste_bekende).and_then(|zaak| {
                let uitkomst = bereken(&zaak.invoer).map_err(|fout| fout.fouten().to_vec())?;
                let vergelijking = vergelijking::met_vorig_jaar(&uitkomst, zaak.vorige);
                Ok((uitkomst, vergelijking))
            });
            // Of a zaaknummer on two lines nobody can tell which line is the person.
            let persoon = (dubbelfout.is_none() && personen::heeft_feiten(bestand, rij)).then(|| {
                let subsidie = berekend.as_ref().ok().map(|(uitkomst, _)| uitkomst);
                personen::bepaal(bestand, rij, subsidie)
            });
            let mut over_persoon = Vec::new();
            match persoon {
                Some(Ok(antwoord)) => {
                    uit.personen.push(Persoonsrij { regel: rij.regel, zaaknummer: zaaknummer.clone(), antwoord });
                }
                Some(Err(fouten)) => over_persoon = fouten,
                None => {}
            }
            match berekend {
                Ok((uitkomst, vergelijking)) if dubbelfout.is_none() => {
                    if !over_persoon.is_empty() {
                        uit.over_personen.push(Probleemrij::van(bestand, rij, &over_persoon));
                    }
                    uit.resultaten.push(Resultaat { regel: rij.regel, zaaknummer, uitkomst, vergelijking });
                }
                berekend => {
                    let mut fouten: Vec<Fout> = dubbelfout.into_iter().collect();
                    fouten.extend(berekend.err().into_iter().flatten());
                    // What both read is told once.
                    over_persoon.retain(|fout| fouten.iter().all(|al| al.pad() != fout.pad()));
                    fouten.extend(over_persoon);
                    uit.problemen.push(Probleemrij::van(bestand, rij, &fouten));
                }
            }
        }
        uit
    }

    /// Only the cases with a peildatum in that year. A row whose peildatum cannot be read stays: it may be of that year.
    #[must_use]
    pub fn van_jaar(mut self, jaar: Option<i32>) -> Self {
        if let Some(jaar) = jaar {
            self.resultaten.retain(|rij| rij.uitkomst.invoer().peildatum.datum().jaar() == jaar);
            self.problemen.retain(|rij| rij.jaar.is_none_or(|van| van == jaar));
            self.over_personen.retain(|rij| rij.jaar.is_none_or(|van| van == jaar));
            self.personen.retain(|rij| rij.antwoord.peildatum().datum().jaar() == jaar);
            self.buiten_jaar = self.rijen.saturating_sub(self.resultaten.len() + self.problemen.len());
        }
        Self { jaar, ..self }
    }

    /// Every row with a problem, in the order of the file: those that were not computed, and those about the person.
    #[must_use]
    pub fn met_probleem(&self) -> Vec<&Probleemrij> {
        let mut rijen: Vec<&Probleemrij> = self.problemen.iter().chain(&self.over_personen).collect();
        rijen.sort_by_key(|rij| rij.regel);
        rijen
    }

    /// Whether every row of the file is accounted for, once.
    #[must_use]
    pub fn sluit(&self) -> bool {
        let som = self.resultaten.len() + self.problemen.len() + self.buiten_jaar;
        let mut regels: Vec<u64> = self.resultaten.iter().map(|rij| rij.regel).collect();
        regels.extend(self.problemen.iter().map(|rij| rij.regel));
        regels.sort_unstable();
        let met_dubbele = regels.len();
        regels.dedup();
        som == self.rijen && regels.len() == met_dubbele
    }
}

/// The peildatum as it stands in the file; nothing when the cells of the row cannot be matched to the columns.
fn peildatum<'a>(bestand: &Bestand, rij: &'a Rij) -> &'a str {
    if rij.past() { bestand.cel(rij, "peildatum") } else { "" }
}

/// The zaaknummers on more than one line: nobody can tell which line holds.
fn dubbele_zaaknummers(bestand: &Bestand) -> BTreeMap<String, Vec<u64>> {
    let mut regels: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for rij in &bestand.rijen {
        let zaaknummer = bestand.cel(rij, ZAAKNUMMER);
        if !zaaknummer.is_empty() {
            regels.entry(zaaknummer.to_owned()).or_default().push(rij.regel);
        }
    }
    regels.retain(|_, regels| regels.len() > 1);
    regels
}

fn dubbelfout(zaaknummer: &str, regels: &[u64]) -> Fout {
    let regels: Vec<String> = regels.iter().take(5).map(u64::to_string).collect();
    let verwacht = format!("elk zaaknummer op één regel; dit staat op de regels {}", regels.join(", "));
    Fout::new("dubbel_zaaknummer", pad(ZAAKNUMMER), verwacht).met_waarde(zaaknummer)
}

impl Probleemrij {
    fn van(bestand: &Bestand, rij: &Rij, fouten: &[Fout]) -> Self {
        Self {
            regel: rij.regel,
            zaaknummer: bestand.cel(rij, ZAAKNUMMER).to_owned(),
            jaar: Datum::lees(peildatum(bestand, rij)).ok().map(Datum::jaar),
            problemen: fouten.iter().map(|fout| Probleem::van(bestand, rij, fout)).collect(),
        }
    }
}

impl Probleem {
    /// The problem with what stands in the cell.
    fn van(bestand: &Bestand, rij: &Rij, fout: &Fout) -> Self {
        let kolom = fout.pad().trim_start_matches('/').to_owned();
        let cel = if rij.past() { bestand.cel(rij, &kolom) } else { "" };
        let gezien = match fout.waarde() {
            // The library writes a date as ISO; the file does not.
            Some(waarde) => Datum::lees(waarde).map_or_else(|_| waarde.to_owned(), datum),
            None => cel.to_owned(),
        };
        Self { kolom, code: fout.code(), gezien: gezien.trim().to_owned(), verwacht: fout.verwacht().to_owned() }
    }
}

//! The figures, from the copies of the CSV files in `bronnen/csv`.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_rational::BigRational;

use super::breuk;
use super::datum::dag;

/// One line of a file, with the days on which it holds: both inclusive, no `tot_en_met` for a row without a known end.
#[derive(Debug, Clone)]
struct Rij {
    van: NaiveDate,
    tot_en_met: Option<NaiveDate>,
    kolommen: HashMap<String, String>,
}

impl Rij {
    fn tekst(&self, kolom: &str) -> &str {
        &self.kolommen[kolom]
    }

    fn getal(&self, kolom: &str) -> BigRational {
        getal(self.tekst(kolom))
    }

    fn jaren(&self) -> u32 {
        self.tekst("age").parse().expect("an age in years")
    }
}

#[derive(Debug, Clone)]
pub struct Cijfers {
    wml: Vec<Rij>,
    referentiemaandloon: Vec<Rij>,
    jeugdpercentages: Vec<Rij>,
    vakantiebijslag: Vec<Rij>,
    werkgeverslasten: Vec<Rij>,
}

impl Cijfers {
    /// Reads the files in `map`. Panics if one is missing or unreadable.
    pub fn lees(map: &Path) -> Cijfers {
        Cijfers {
            wml: lees_bestand(map, "wml.csv"),
            referentiemaandloon: lees_bestand(map, "wml_referentiemaandloon.csv"),
            jeugdpercentages: lees_bestand(map, "wml_jeugd_percentages.csv"),
            vakantiebijslag: lees_bestand(map, "vakantiebijslag.csv"),
            werkgeverslasten: lees_bestand(map, "lks_werkgeverslasten.csv"),
        }
    }

    /// Every first day of a row.
    pub fn eerste_dagen(&self) -> BTreeSet<NaiveDate> {
        let reeksen = [&self.wml, &self.referentiemaandloon, &self.jeugdpercentages, &self.werkgeverslasten];
        let bijslag = self.vakantiebijslag.iter().filter(|r| is_van_werknemer(r));
        let in_werking =
            reeksen.into_iter().flatten().filter(|r| r.kolommen.get("status").is_none_or(|s| s != "announced"));
        bijslag.chain(in_werking).map(|r| r.van).collect()
    }

    /// The youth ages of that day, youngest first.
    pub fn jeugdleeftijden(&self, op: NaiveDate) -> Vec<u32> {
        let mut jaren: Vec<u32> =
            geldend(&self.wml, op, |r| r.tekst("age") != "adult").iter().map(|r| r.jaren()).collect();
        jaren.sort_unstable();
        jaren
    }

    /// The minimum wage of a month, in euros, for that age (`None` = adult), by the figures of that date.
    pub fn wml_maand(&self, op: NaiveDate, leeftijd: Option<u32>, uurloon: bool) -> BigRational {
        let rij = self.wml_rij(op, leeftijd);
        if op < dag(2024, 1, 1) {
            rij.getal("per_month")
        } else if uurloon {
            rij.getal("per_hour") * breuk(156, 1)
        } else {
            let volwassen = enige(&self.referentiemaandloon, op, |_| true);
            volwassen.getal("referentiemaandloon_per_month") * self.jeugdpercentage(op, leeftijd)
        }
    }

    /// Vakantiebijslag over the minimum wage: 8/100.
    pub fn vakantiebijslag(&self, op: NaiveDate) -> BigRational {
        enige(&self.vakantiebijslag, op, is_van_werknemer).getal("pct") / breuk(100, 1)
    }

    /// Compensation for werkgeverslasten: 23/100, 235/1000 or 25/100 of the subsidy.
    pub fn werkgeverslasten(&self, op: NaiveDate) -> BigRational {
        enige(&self.werkgeverslasten, op, |_| true).getal("pct") / breuk(100, 1)
    }

    /// The row of that age, or the adult row above the oldest age that has a row of its own.
    fn wml_rij(&self, op: NaiveDate, leeftijd: Option<u32>) -> &Rij {
        let jeugd = |r: &Rij| r.tekst("age") != "adult";
        match leeftijd.filter(|l| *l <= oudste(&self.wml, op, jeugd)) {
            Some(leeftijd) => enige(&self.wml, op, |r| jeugd(r) && r.jaren() == leeftijd),
            None => enige(&self.wml, op, |r| !jeugd(r)),
        }
    }

    /// The regular share of the adult minimum wage; the oldest age in the table is the first at 100 percent.
    fn jeugdpercentage(&self, op: NaiveDate, leeftijd: Option<u32>) -> BigRational {
        let gewoon = |r: &Rij| r.tekst("kind") == "regular" && r.tekst("status") == "in_force";
        match leeftijd.filter(|l| *l <= oudste(&self.jeugdpercentages, op, gewoon)) {
            Some(leeftijd) => {
                let rij = enige(&self.jeugdpercentages, op, |r| gewoon(r) && r.jaren() == leeftijd);
                rij.getal("pct_of_adult") / breuk(100, 1)
            }
            None => breuk(1, 1),
        }
    }
}

fn is_van_werknemer(rij: &Rij) -> bool {
    rij.tekst("parameter") == "vakantiebijslag_werknemer"
}

fn lees_bestand(map: &Path, naam: &str) -> Vec<Rij> {
    let pad = map.join(naam);
    let mut lezer = csv::Reader::from_path(&pad).unwrap_or_else(|fout| panic!("{naam}: {fout}"));
    lezer.deserialize().map(|kolommen| rij(kolommen.unwrap_or_else(|fout| panic!("{naam}: {fout}")))).collect()
}

fn rij(kolommen: HashMap<String, String>) -> Rij {
    let datum = |kolom: &str| kolommen[kolom].parse().ok();
    let van = datum("valid_from").expect("valid_from is an ISO date");
    let tot_en_met = datum("valid_to");
    assert!(tot_en_met.is_some() || kolommen["valid_to"].is_empty(), "valid_to is an ISO date or empty");
    Rij { van, tot_en_met, kolommen }
}

/// The rows that hold on that day.
fn geldend(rijen: &[Rij], op: NaiveDate, past: impl Fn(&Rij) -> bool) -> Vec<&Rij> {
    rijen.iter().filter(|r| r.van <= op && r.tot_en_met.is_none_or(|einde| op <= einde)).filter(|r| past(r)).collect()
}

/// The one row that holds; none or two is a mistake in the files.
fn enige(rijen: &[Rij], op: NaiveDate, past: impl Fn(&Rij) -> bool) -> &Rij {
    let gevonden = geldend(rijen, op, past);
    assert_eq!(gevonden.len(), 1, "rows on {op}: {gevonden:?}");
    gevonden[0]
}

/// The highest age among the rows that hold.
fn oudste(rijen: &[Rij], op: NaiveDate, past: impl Fn(&Rij) -> bool) -> u32 {
    geldend(rijen, op, past).iter().map(|r| r.jaren()).max().expect("a row with an age")
}

/// "1501.80" as an exact fraction.
fn getal(tekst: &str) -> BigRational {
    let (geheel, decimalen) = tekst.split_once('.').unwrap_or((tekst, ""));
    let cijfers: BigInt = format!("{geheel}{decimalen}").parse().unwrap_or_else(|_| panic!("not a number: {tekst:?}"));
    BigRational::new(cijfers, BigInt::from(10).pow(decimalen.len() as u32))
}

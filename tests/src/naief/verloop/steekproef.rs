//! Random valid jobs over 2015-2026: the same seed gives the same jobs, on every machine.

use chrono::{Datelike, Days, NaiveDate};

use super::Baan;
use crate::naief::datum::{dag, leeftijd_op, plus_maanden, verjaardag};
use crate::naief::steekproef::Dobbelsteen;

/// `n` valid jobs.
pub fn willekeurig(zaad: u64, n: usize) -> Vec<Baan> {
    let mut dobbelsteen = Dobbelsteen::met_zaad(zaad);
    (0..n).map(|_| baan(&mut dobbelsteen)).collect()
}

fn baan(d: &mut Dobbelsteen) -> Baan {
    let ingang = eerste_dag(d);
    let aanvang = if d.kans(70) { ingang } else { (ingang - Days::new(d.tot(300))).max(dag(2013, 1, 1)) };
    let laatste_dag = laatste_dag(d, ingang);
    let (forfaitair, loonwaarden) = route(d, aanvang, ingang, laatste_dag);
    let uren = lijst(d, ingang, laatste_dag, uren);
    let functielonen = if ingang < dag(2017, 1, 1) { lijst(d, ingang, laatste_dag, functieloon) } else { Vec::new() };
    let (leeftijd, geboortedatum) = persoon(d, ingang);
    let altijd_36 = ingang >= dag(2024, 1, 1) && d.kans(40);
    let keer = if d.kans(40) { 1 + d.tot(3) } else { 0 };
    Baan {
        aanvang,
        ingang,
        laatste_dag,
        forfaitair,
        loonwaarden,
        uren,
        normale_300: (!altijd_36).then(|| 300 * d.kies(&[36, 36, 37, 38, 38, 40, 40, 32])),
        functielonen,
        geboortedatum,
        leeftijd,
        beschut: d.kans(20),
        vakantiebijslag_loonwaarde_honderdsten: d.kies(&[800, 800, 800, 833, 1000]),
        uurloon: laatste_dag >= dag(2024, 1, 1) && d.kans(20),
        no_risk: (0..keer).map(|_| ziekte(d, ingang, laatste_dag)).collect(),
        verhuizing: d.kans(15).then(|| na(d, ingang, laatste_dag)).filter(|op| *op > ingang),
        niet_meer_doelgroep: d.kans(8).then(|| na(d, ingang, laatste_dag)).filter(|op| *op > ingang),
        gevraagd: gevraagd(d, ingang, laatste_dag),
    }
}

fn eerste_dag(d: &mut Dobbelsteen) -> NaiveDate {
    let jaar = 2015 + d.tot(12) as i32;
    match d.tot(10) {
        0..=3 => d.datum(dag(2015, 1, 1), dag(2026, 12, 1)),
        4 => d.datum(dag(2015, 1, 1), dag(2017, 3, 1)),
        5 => d.kies(&[dag(2016, 2, 29), dag(2020, 2, 29), dag(2024, 2, 29)]),
        6 => dag(jaar, 1, 1),
        7 => dag(jaar, 7, 1),
        8 => dag(jaar, 1 + d.tot(12) as u32, 1),
        _ => d.datum(dag(2023, 1, 1), dag(2024, 12, 1)),
    }
}

/// Mostly months, sometimes years.
fn laatste_dag(d: &mut Dobbelsteen, ingang: NaiveDate) -> NaiveDate {
    let dagen = match d.tot(10) {
        0 => d.tot(40),
        1..=5 => d.tot(400),
        6..=8 => d.tot(1200),
        _ => d.tot(4300),
    };
    (ingang + Days::new(dagen)).min(dag(2026, 12, 31))
}

/// A day of the job, often one on which something else happens too.
fn na(d: &mut Dobbelsteen, ingang: NaiveDate, laatste: NaiveDate) -> NaiveDate {
    let op = d.datum(ingang, laatste);
    match d.tot(6) {
        0 => dag(op.year(), 1, 1).clamp(ingang, laatste),
        1 => dag(op.year(), op.month(), 1).clamp(ingang, laatste),
        2 => d.kies(&[dag(2016, 1, 1), dag(2017, 2, 1), dag(2022, 1, 1), dag(2023, 7, 1)]).clamp(ingang, laatste),
        _ => op,
    }
}

fn route(
    d: &mut Dobbelsteen,
    aanvang: NaiveDate,
    ingang: NaiveDate,
    laatste: NaiveDate,
) -> (bool, Vec<(NaiveDate, i64)>) {
    let venster = plus_maanden(aanvang, 6);
    if ingang >= dag(2017, 2, 1) && ingang < venster && d.kans(60) {
        let eerste = if d.kans(60) { venster } else { d.datum(ingang, venster) };
        let eerste = if eerste == ingang { venster } else { eerste };
        let mut loonwaarden = vec![(eerste, loonwaarde(d))];
        while d.kans(30) {
            loonwaarden.push((d.datum(eerste, laatste.max(eerste)), loonwaarde(d)));
        }
        return (true, op_volgorde(loonwaarden));
    }
    (false, lijst(d, ingang, laatste, loonwaarde))
}

/// A fact from the start, and now and then a new one.
fn lijst(
    d: &mut Dobbelsteen,
    ingang: NaiveDate,
    laatste: NaiveDate,
    waarde: fn(&mut Dobbelsteen) -> i64,
) -> Vec<(NaiveDate, i64)> {
    let eerste = if d.kans(80) { ingang } else { ingang - Days::new(d.tot(100)) };
    let mut lijst = vec![(eerste, waarde(d))];
    while d.kans(40) {
        lijst.push((na(d, ingang, laatste), waarde(d)));
    }
    op_volgorde(lijst)
}

fn op_volgorde(mut lijst: Vec<(NaiveDate, i64)>) -> Vec<(NaiveDate, i64)> {
    lijst.sort_by_key(|(vanaf, _)| *vanaf);
    lijst.dedup_by_key(|(vanaf, _)| *vanaf);
    lijst
}

fn loonwaarde(d: &mut Dobbelsteen) -> i64 {
    match d.tot(10) {
        0 => d.kies(&[0, 2999, 3000, 3001, 10_000, 10_001]),
        // between 0 and 1 percent is asked about when it is read
        1 => 100 + d.tot(9_901) as i64,
        _ => 100 * (20 + d.tot(70)) as i64,
    }
}

fn uren(d: &mut Dobbelsteen) -> i64 {
    match d.tot(6) {
        0 => 5 * (1 + d.tot(60 * 60)) as i64,
        1 => 3 * (1 + d.tot(60 * 100)) as i64,
        _ => 300 * (8 + d.tot(33)) as i64,
    }
}

/// Never below the minimum wage of an adult.
fn functieloon(d: &mut Dobbelsteen) -> i64 {
    156_000 + d.tot(200_000) as i64
}

fn persoon(d: &mut Dobbelsteen, ingang: NaiveDate) -> (Option<u32>, Option<NaiveDate>) {
    match d.tot(10) {
        0..=2 => (None, None),
        3 => (Some(15 + d.tot(50) as u32), None),
        4..=7 => (None, Some(geboren(verjaardag(ingang, -(16 + d.tot(7) as i32)) - Days::new(d.tot(365)), ingang))),
        8 => (None, Some(geboren(d.kies(&[dag(1996, 2, 29), dag(2000, 2, 29), dag(2004, 2, 29)]), ingang))),
        _ => (None, Some(d.datum(dag(1950, 1, 1), dag(1965, 1, 1)))),
    }
}

/// That day of birth, or years earlier if it makes someone younger than 15.
fn geboren(op: NaiveDate, ingang: NaiveDate) -> NaiveDate {
    let mut op = op;
    while op > ingang || leeftijd_op(op, ingang) < 15 {
        op = verjaardag(op, -1);
    }
    op
}

fn ziekte(d: &mut Dobbelsteen, ingang: NaiveDate, laatste: NaiveDate) -> (NaiveDate, NaiveDate) {
    let van = if d.kans(10) { ingang - Days::new(20) } else { na(d, ingang, laatste) };
    let dagen = if d.kans(80) { 1 + d.tot(60) } else { 1 + d.tot(800) };
    (van, van + Days::new(dagen))
}

/// The whole job, or a part of it; sometimes wider than the job.
fn gevraagd(d: &mut Dobbelsteen, ingang: NaiveDate, laatste: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    if d.kans(70) {
        return (None, None);
    }
    let van = d.datum(ingang - Days::new(30), laatste);
    let tot = d.kans(60).then(|| d.datum(van, laatste + Days::new(60)) + Days::new(1));
    (Some(van), tot.map(|tot| tot.min(dag(2027, 1, 1))))
}

//! Random valid cases: the same seed gives the same cases, on every machine.
//!
//! Dates fall all over 2015-2026, with extra weight around the days on which something changes: 1 January, 1 July,
//! 2017-02-01, the end of February, anniversaries, birthdays and the last day of the forfait.

use chrono::{Datelike, Days, NaiveDate};

use super::datum::{bedragen_datum, dag, leeftijd_op, verjaardag};
use super::{Geval, forfait_toegestaan};

/// `n` valid cases.
pub fn willekeurig(zaad: u64, n: usize) -> Vec<Geval> {
    let mut dobbelsteen = Dobbelsteen(zaad);
    (0..n).map(|_| geval(&mut dobbelsteen)).collect()
}

fn geval(d: &mut Dobbelsteen) -> Geval {
    let peildatum = peildatum(d);
    let ingangsdatum = ingangsdatum(d, peildatum);
    let aanvang = aanvang(d, ingangsdatum.unwrap_or(peildatum));
    let (leeftijd, geboortedatum) = leeftijd(d, peildatum);
    let uren_300 = uren(d);
    let mut g = Geval {
        peildatum,
        loonwaarde_honderdsten: Some(loonwaarde(d)),
        uren_300,
        normale_300: normale_arbeidsduur(d, peildatum, uren_300),
        leeftijd,
        geboortedatum,
        ingangsdatum,
        aanvang,
        beschut: d.kans(20),
        functieloon_cent: None,
        vakantiebijslag_loonwaarde_honderdsten: d.kies(&[800, 800, 800, 800, 800, 833, 0, 1000]),
        uurloon: peildatum >= dag(2024, 1, 1) && d.kans(30),
    };
    if peildatum < dag(2017, 1, 1) || d.kans(5) {
        // After 2016 it has no effect.
        g.functieloon_cent = Some(functieloon(d, &g));
    }
    if d.kans(25) {
        maak_forfaitair(d, &mut g);
    } else if forfait_toegestaan(&g) && d.kans(20) {
        g.loonwaarde_honderdsten = None;
    }
    g
}

// --- dates ---

fn eerste() -> NaiveDate {
    dag(2015, 1, 1)
}

fn laatste() -> NaiveDate {
    dag(2026, 12, 31)
}

fn peildatum(d: &mut Dobbelsteen) -> NaiveDate {
    match d.tot(100) {
        0..=39 => d.datum(eerste(), laatste()),
        40..=54 => d.datum(eerste(), dag(2017, 12, 31)),
        _ => bijzondere_dag(d),
    }
}

/// The day before, on or after a day on which a rule, a figure or the calendar changes.
fn bijzondere_dag(d: &mut Dobbelsteen) -> NaiveDate {
    let jaar = 2015 + d.tot(12) as i32;
    let anker = match d.tot(8) {
        0 | 1 => dag(jaar, 1, 1),
        2 => dag(jaar, 7, 1),
        3 => dag(jaar, 3, 1),
        4 => d.kies(&[dag(2016, 2, 29), dag(2020, 2, 29), dag(2024, 2, 29)]),
        5 => dag(2017, 2, 1),
        6 => d.kies(&[dag(2017, 1, 1), dag(2018, 1, 1), dag(2024, 1, 1), dag(2025, 1, 1)]),
        _ => dag(jaar, 12, 31),
    };
    d.ernaast(anker).clamp(eerste(), laatste())
}

fn ingangsdatum(d: &mut Dobbelsteen, peildatum: NaiveDate) -> Option<NaiveDate> {
    let begin_van_het_jaar = dag(peildatum.year(), 1, 1);
    let gekozen = match d.tot(100) {
        0..=24 => return None,
        25..=44 => d.datum(begin_van_het_jaar, peildatum),
        45..=64 => d.datum(eerste(), peildatum),
        65..=79 => {
            // The peildatum is an anniversary, or the day before or after one.
            let jaren = d.tot((peildatum.year() - 2014) as u64) as i32;
            let buur = d.ernaast(peildatum);
            verjaardag(buur, -jaren)
        }
        _ => bijzondere_dag(d),
    };
    Some(gekozen.clamp(eerste(), peildatum))
}

/// The job starts with the LKS, or up to thirteen months before it (not before 2015).
fn aanvang(d: &mut Dobbelsteen, ingang: NaiveDate) -> Option<NaiveDate> {
    if d.kans(60) {
        return None;
    }
    Some(eerder(ingang, d.tot(400)))
}

fn eerder(op: NaiveDate, dagen: u64) -> NaiveDate {
    (op - Days::new(dagen)).max(eerste())
}

/// Moves the start so that the peildatum is inside the six months of the forfait, often on the last day of it.
fn maak_forfaitair(d: &mut Dobbelsteen, g: &mut Geval) {
    if g.peildatum < dag(2017, 2, 1) {
        return;
    }
    let past = |aanvang: NaiveDate| forfait_toegestaan(&Geval { aanvang: Some(aanvang), ..g.clone() });
    let mut aanvang = eerder(g.peildatum, if d.kans(30) { 186 } else { d.tot(187) });
    while !past(aanvang) {
        aanvang = aanvang + Days::new(1);
    }
    g.loonwaarde_honderdsten = None;
    match d.tot(3) {
        0 => {
            // The window counts from the ingangsdatum.
            g.ingangsdatum = Some(aanvang);
            g.aanvang = None;
        }
        1 => {
            g.ingangsdatum = Some(d.datum(aanvang, g.peildatum));
            g.aanvang = Some(aanvang);
        }
        _ => {
            g.ingangsdatum = None;
            g.aanvang = Some(aanvang);
        }
    }
}

// --- person ---

/// An age, a date of birth, or neither.
fn leeftijd(d: &mut Dobbelsteen, peildatum: NaiveDate) -> (Option<u32>, Option<NaiveDate>) {
    let jaren = if d.kans(70) { 15 + d.tot(10) } else { 15 + d.tot(56) } as i32;
    match d.tot(10) {
        0..=2 => (None, None),
        3..=5 => (Some(jaren as u32), None),
        // Not always inside that year of age, but 15 or older and 70 or younger.
        6..=7 => (None, Some(geboren(verjaardag(peildatum, -jaren) - Days::new(d.tot(365)), peildatum))),
        // The peildatum is a birthday, or the day before or after one.
        8 => (None, Some(geboren(verjaardag(d.ernaast(peildatum), -jaren), peildatum))),
        _ => {
            let schrikkeldagen = [1956, 1980, 1992, 1996, 2000, 2004, 2008].map(|jaar| dag(jaar, 2, 29));
            (None, Some(geboren(d.kies(&schrikkeldagen), peildatum)))
        }
    }
}

/// That day of birth, or years earlier if it makes someone younger than 15.
fn geboren(op: NaiveDate, peildatum: NaiveDate) -> NaiveDate {
    let mut op = op;
    while leeftijd_op(op, peildatum) < 15 {
        op = verjaardag(op, -1);
    }
    op
}

// --- job ---

fn loonwaarde(d: &mut Dobbelsteen) -> i64 {
    match d.tot(100) {
        0..=19 => d.kies(&[0, 1, 2999, 3000, 3001, 5000, 9999, 10_000, 10_001, 20_000]),
        20..=54 => 100 * d.tot(101) as i64,
        55..=84 => d.tot(10_001) as i64,
        85..=94 => 2500 + d.tot(1001) as i64,
        _ => d.tot(20_001) as i64,
    }
}

/// 0.01 to 60 hours: whole hours, minutes or hundredths.
fn uren(d: &mut Dobbelsteen) -> i64 {
    let uren = match d.tot(5) {
        0 => 300 * (1 + d.tot(60)),
        1 => 5 * (1 + d.tot(60 * 60)),
        2 => 3 * (1 + d.tot(60 * 100)),
        3 => d.kies(&[3, 5, 300, 35 * 300, 36 * 300, 36 * 300 + 3, 38 * 300, 40 * 300, 60 * 300 - 5, 60 * 300]),
        _ => 300 * (16 + d.tot(25)),
    };
    uren as i64
}

fn normale_arbeidsduur(d: &mut Dobbelsteen, peildatum: NaiveDate, uren_300: i64) -> Option<i64> {
    if peildatum >= dag(2024, 1, 1) && d.kans(30) {
        return None;
    }
    Some(match d.tot(10) {
        0..=6 => 300 * d.kies(&[36, 36, 37, 38, 38, 40, 40, 32]),
        7 => uren_300,
        _ => uren(d),
    })
}

/// Between the minimum wage of that age and three times that of an adult; sometimes exactly one of the two.
fn functieloon(d: &mut Dobbelsteen, g: &Geval) -> i64 {
    let bedragen = bedragen_datum(g);
    let volwassen = match (bedragen.year(), bedragen.month()) {
        (2015, 1..=6) => 150_180,
        (2015, _) => 150_780,
        (2016, 1..=6) => 152_460,
        _ => 153_720,
    };
    let jaren = g.geboortedatum.map(|geboren| leeftijd_op(geboren, g.peildatum)).or(g.leeftijd);
    // Thousandths of the adult wage, ages 15 to 22; plus five cents, which covers the rounding of the published amounts.
    let laagste = match jaren {
        Some(jaren @ 15..=22) => {
            let duizendsten = [300, 345, 395, 455, 525, 615, 725, 850][jaren as usize - 15];
            volwassen * duizendsten / 1000 + 5
        }
        _ => volwassen,
    };
    let hoogste = 3 * volwassen;
    match d.tot(10) {
        0 => laagste,
        1 => hoogste,
        2..=6 => laagste + d.tot((laagste / 2) as u64) as i64,
        _ => laagste + d.tot((hoogste - laagste) as u64) as i64,
    }
}

// --- chance ---

/// SplitMix64 (Steele, Lea and Flood, 2014).
pub(super) struct Dobbelsteen(u64);

impl Dobbelsteen {
    pub(super) fn met_zaad(zaad: u64) -> Self {
        Self(zaad)
    }

    fn volgende(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 up to, not including, `grens`. The tiny bias of the remainder does not matter here.
    pub(super) fn tot(&mut self, grens: u64) -> u64 {
        self.volgende() % grens
    }

    pub(super) fn kans(&mut self, procent: u64) -> bool {
        self.tot(100) < procent
    }

    pub(super) fn kies<T: Copy>(&mut self, uit: &[T]) -> T {
        uit[self.tot(uit.len() as u64) as usize]
    }

    /// Both ends included.
    pub(super) fn datum(&mut self, van: NaiveDate, tot_en_met: NaiveDate) -> NaiveDate {
        let dagen = (tot_en_met - van).num_days() as u64;
        van + Days::new(self.tot(dagen + 1))
    }

    /// That day, the day before or the day after.
    pub(super) fn ernaast(&mut self, op: NaiveDate) -> NaiveDate {
        op - Days::new(1) + Days::new(self.tot(3))
    }
}

#[cfg(test)]
mod tests;

//! No bytes make the example panic, and no row is ever lost. Deterministic.

use participatiewet_examples::bestand;
use participatiewet_examples::caseload::Caseload;
use participatiewet_examples::overzicht;
use participatiewet_examples::paden;
use participatiewet_examples::schrijven::{self, Geschreven};
use participatiewet_examples::uitleg;

use crate::hulp::kop;

/// xorshift64*.
struct Toeval(u64);

impl Toeval {
    fn volgende(&mut self) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize
    }

    fn kies<'a>(&mut self, lijst: &[&'a str]) -> &'a str {
        lijst[self.volgende() % lijst.len()]
    }
}

/// Everything that a run does with a file, but for the disk.
fn alles(inhoud: &[u8]) {
    let bestand = match bestand::lees(inhoud) {
        Ok(bestand) => bestand,
        Err(fouten) => {
            assert!(!bestand::meld_onbruikbaar("x", &fouten).is_empty());
            return;
        }
    };
    for (laatste_bekende, jaar) in [(false, None), (true, Some(2024))] {
        let caseload = Caseload::reken(&bestand, laatste_bekende);
        assert!(caseload.sluit());
        assert_eq!(caseload.rijen, bestand.rijen.len());
        assert!(caseload.problemen.iter().all(|rij| !rij.problemen.is_empty()));
        for zaak in caseload.resultaten.iter().map(|rij| &rij.zaaknummer).take(3) {
            uitleg::van(&caseload, zaak, true).expect("a case of the file");
        }
        let _ = uitleg::van(&caseload, "Z1", false);
        schrijven::resultaat(&caseload).expect("in memory");
        schrijven::groepen(&caseload).expect("in memory");
        schrijven::problemen(&caseload).expect("in memory");
        let geschreven = Geschreven { resultaat: "r".into(), groepen: "g".into(), problemen: "p".into() };
        let caseload = caseload.van_jaar(jaar);
        assert!(caseload.sluit());
        assert!(!overzicht::van(&caseload, &bestand, "x", &geschreven).is_empty());
    }
}

#[test]
fn random_bytes() {
    let mut toeval = Toeval(1);
    for _ in 0..500 {
        let lengte = toeval.volgende() % 300;
        let bytes: Vec<u8> = (0..lengte).map(|_| toeval.volgende() as u8).collect();
        alles(&bytes);
        let na_kop: Vec<u8> = kop().into_bytes().into_iter().chain([b'\n']).chain(bytes).collect();
        alles(&na_kop);
    }
}

#[test]
fn random_cells_below_a_good_header() {
    const CELLEN: &[&str] = &[
        "",
        " ",
        "0",
        "1",
        "60",
        "60 %",
        "0,6",
        "-5",
        "1.234",
        "99999999999999999999",
        "36",
        "28:30",
        "0:00",
        "60:01",
        "ja",
        "nee",
        "forfait",
        "19",
        "121",
        "01-07-2026",
        "29-02-2024",
        "29-02-2008",
        "31-12-9999",
        "01-01-2015",
        "01-01-2027",
        "01-01-1900",
        "1-1-26",
        "nan",
        "1e9",
        "=1+1",
        "\"",
        "\"\"",
        "\"a;b\"",
        "é€\u{202e}",
        "\u{0}",
        "'",
    ];
    let mut toeval = Toeval(2);
    for _ in 0..200 {
        let mut tekst = kop();
        for _ in 0..toeval.volgende() % 12 {
            tekst.push_str(toeval.kies(&["\n", "\r\n", "\n\n", "\r"]));
            let cellen: Vec<&str> = (0..12 + toeval.volgende() % 4).map(|_| toeval.kies(CELLEN)).collect();
            tekst.push_str(&cellen.join(";"));
        }
        alles(tekst.replace('\0', "").as_bytes());
    }
}

#[test]
fn the_real_file_with_bytes_changed() {
    let echt = std::fs::read(paden::standaard("data/caseload.csv")).expect("the data");
    let kop = echt.iter().position(|byte| *byte == b'\n').expect("a header") + 1;
    let mut toeval = Toeval(3);
    for _ in 0..25 {
        let mut bytes = echt.clone();
        for _ in 0..1 + toeval.volgende() % 40 {
            let plek = kop + toeval.volgende() % (bytes.len() - kop);
            match toeval.volgende() % 3 {
                0 => bytes[plek] = b" ;\"\n,.0-9aZ"[toeval.volgende() % 11],
                1 => drop(bytes.remove(plek)),
                _ => bytes.insert(plek, b" ;\"\n,.0-9aZ"[toeval.volgende() % 11]),
            }
        }
        alles(&bytes);
    }
}

//! What a run prints and writes.

use std::ffi::OsString;
use std::path::PathBuf;

use csv::ReaderBuilder;
use participatiewet_examples::caseload::Caseload;
use participatiewet_examples::schrijven::{self, zonder_formule};
use participatiewet_examples::{Slot, draai, tabel, tekst, totalen};

use crate::hulp::caseload;

/// Runs with a folder of its own; gives what was printed and the two files.
fn draai_in(map: &str, args: &[&str]) -> (Slot, String, String) {
    let uit = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("caseload").join(map);
    let mut alle = vec![OsString::from("--uit"), uit.clone().into_os_string()];
    alle.extend(args.iter().map(OsString::from));
    let slot = draai(alle);
    let lees = |naam| std::fs::read_to_string(uit.join(naam)).expect("a written file");
    (slot, lees("resultaat.csv"), lees("problemen.csv"))
}

fn regels(csv: &str) -> Vec<Vec<String>> {
    let mut lezer = ReaderBuilder::new().delimiter(b';').from_reader(csv.as_bytes());
    lezer.records().map(|record| record.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_files_hold_every_row_of_the_data_once() {
    let (slot, resultaat, problemen) = draai_in("alles", &[]);
    assert_eq!((slot.code, slot.fout.as_str()), (0, ""));
    let (resultaat, problemen) = (regels(&resultaat), regels(&problemen));
    let mut gezien: Vec<u64> = resultaat.iter().chain(&problemen).map(|rij| rij[0].parse().expect("a line")).collect();
    gezien.sort_unstable();
    gezien.dedup();
    assert_eq!(gezien, (2..=289).collect::<Vec<u64>>(), "line 1 is the header");
    assert!(slot.uit.contains("Controle: 288 rijen in het bestand = 263 berekend + 25 met een probleem"));
    let centen = |rij: &Vec<String>, plek: usize| rij[plek].replace(',', "").parse::<i64>().expect("cents");
    for rij in &resultaat {
        assert_eq!(centen(rij, 8), centen(rij, 9) + centen(rij, 10), "the parts add up: {rij:?}");
    }
    let som: i64 = resultaat.iter().map(|rij| centen(rij, 8)).sum();
    let som = participatiewet::grootheid::Bedrag::van_centen(som).getoond();
    let samen = slot.uit.lines().find(|regel| regel.trim_start().starts_with("samen")).expect("the totals");
    assert!(samen.ends_with(&som), "{samen} {som}");
}

#[test]
fn a_page_is_120_wide_and_clean() {
    let (slot, ..) = draai_in("breed", &[]);
    for regel in slot.uit.lines().filter(|regel| !regel.starts_with("Geschreven")) {
        assert!(regel.chars().count() <= 120, "{regel}");
        assert_eq!(regel, regel.trim_end());
    }
    let (kop, rest) = slot.uit.split_once("Bedrag per maand, en").expect("the table");
    assert!(kop.contains("normale_arbeidsduur") && kop.contains("niet opgegeven: alleen goed vanaf 2024"));
    assert!(rest.contains("Z104201  01-07-2026     60 %  32 van 36    € 1.121,76       nieuw  berekend\n"));
    assert!(rest.contains("  … en 238 meer, zie "));
}

#[test]
fn one_year_accounts_for_the_other_rows_too() {
    let (slot, resultaat, problemen) = draai_in("jaar", &["--jaar", "2016"]);
    assert!(
        slot.uit.contains("Controle: 288 rijen in het bestand = 22 berekend + 7 met een probleem + 259 buiten 2016")
    );
    assert!(regels(&resultaat).iter().all(|rij| rij[2].ends_with("-2016")));
    let onbekend = regels(&problemen).iter().filter(|rij| rij[3].starts_with("te_") || rij[2] == "peildatum").count();
    assert_eq!(onbekend, 4, "a row whose year cannot be told stays");
    let (leeg, ..) = draai_in("geen", &["--jaar", "1999"]);
    assert!(leeg.uit.contains("geen rij kon worden berekend"));
}

#[test]
fn past_the_known_figures_only_on_request_and_then_an_estimate() {
    let (_, resultaat, _) = draai_in("schatting", &["--jaar", "2027", "--laatste-bekende"]);
    let resultaat = regels(&resultaat);
    assert_eq!((resultaat.len(), resultaat[0][12].as_str()), (1, "geschat"));
}

#[test]
fn text_from_the_file_never_becomes_a_formula() {
    let gevallen = [
        ("=1+1", "'=1+1"),
        ("+31", "'+31"),
        ("-8", "'-8"),
        ("@som(A1)", "'@som(A1)"),
        ("  =1+1", "'  =1+1"),
        ("＝1+1", "'＝1+1"),
        ("\tx", "' x"),
        ("Z-1", "Z-1"),
        ("a\nb", "a b"),
    ];
    for (tekst, veilig) in gevallen {
        assert_eq!(zonder_formule(tekst), veilig);
    }
    let link = "=HYPERLINK(\"x\")";
    let caseload =
        caseload(&[&[("zaaknummer", link)], &[("zaaknummer", "@b"), ("arbeidsduur", "=A1"), ("loonwaarde", "-5")]]);
    let cellen = |bytes: Vec<u8>| regels(&String::from_utf8(bytes).expect("UTF-8"));
    let resultaat = cellen(schrijven::resultaat(&caseload).expect("a file"));
    assert_eq!(resultaat[0][1], format!("'{link}"));
    let problemen = cellen(schrijven::problemen(&caseload).expect("a file"));
    let gezien: Vec<(&str, &str)> = problemen.iter().map(|rij| (rij[1].as_str(), rij[4].as_str())).collect();
    assert_eq!(gezien, [("'@b", "'-5"), ("'@b", "'=A1")]);
    // Numbers stay numbers, also below zero.
    let lager = crate::hulp::caseload(&[&[("ingangsdatum", "1-3-2023"), ("vorige_loonwaarde", "50")]]);
    assert_eq!(cellen(schrijven::resultaat(&lager).expect("a file"))[0][15], "-213,77");
}

#[test]
fn text_from_the_file_does_no_harm_in_a_terminal() {
    assert_eq!(tekst::veilig("A\u{1b}[2J\u{202e}B", 20), "A·[2J·B");
    assert_eq!(tekst::veilig("een lang zaaknummer", 8), "een lan…");
}

#[test]
fn totals_per_year_count_every_row() {
    let caseload: Caseload =
        caseload(&[&[], &[("peildatum", "1-1-2025"), ("ingangsdatum", "1-1-2025")], &[("peildatum", "x")]]);
    let jaren = totalen::per_jaar(&caseload);
    let gezien: Vec<_> = jaren.iter().map(|(jaar, totaal)| (*jaar, totaal.rijen(), totaal.som().to_string())).collect();
    let verwacht = [(None, 1, "0.00"), (Some(2025), 1, "1052.06"), (Some(2026), 1, "1121.76")];
    assert_eq!(gezien, verwacht.map(|(jaar, rijen, som)| (jaar, rijen, som.to_owned())));
    let samen = totalen::samen(&jaren);
    assert_eq!((samen.rijen(), samen.som().getoond().as_str()), (3, "€ 2.173,82"));
}

#[test]
fn a_table_breaks_only_its_last_column() {
    use tabel::Kant::{Links, Rechts};
    let rijen = [["a".to_owned(), "woord ".repeat(30)], ["bbb".to_owned(), "kort".to_owned()]];
    let uit = tabel::tabel([("x", Rechts), ("y", Links)], &rijen);
    let regels: Vec<&str> = uit.lines().collect();
    assert_eq!((regels.len(), regels[0], regels[3]), (4, "    x  y", "  bbb  kort"));
    assert!(regels[1].starts_with("    a  woord") && regels[2].starts_with("       woord"));
}

//! The data in the repository: made by its script, and rich enough to show everything.

use std::collections::BTreeSet;
use std::process::Command;

use participatiewet::loonkostensubsidie::Route;
use participatiewet_examples::caseload::Caseload;
use participatiewet_examples::oorzaken::Soort;
use participatiewet_examples::paden;
use participatiewet_examples::vergelijking::Stand;

use crate::hulp::{codes, reken};

fn lees(naam: &str) -> Vec<u8> {
    std::fs::read(paden::standaard("data").join(naam)).expect("a file of the repository")
}

fn caseload() -> Caseload {
    reken(&lees("caseload.csv"))
}

#[test]
fn the_files_are_what_the_script_makes() {
    let som = |inhoud: &[u8]| {
        inhoud
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |som, byte| (som ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
    };
    let namen = ["caseload.csv", "caseload_breuken.csv"];
    let verwacht: String = namen.map(|naam| format!("{:016x}  {naam}\n", som(&lees(naam)))).concat();
    assert_eq!(String::from_utf8_lossy(&lees("controlegetallen.txt")), verwacht);
    // Where there is a Python, the script itself says so too.
    let script = paden::standaard("data/maak_caseload.py");
    if let Ok(gedraaid) = Command::new("python3").arg(script).arg("--controleer").output() {
        assert!(gedraaid.status.success(), "{}", String::from_utf8_lossy(&gedraaid.stderr));
    }
}

#[test]
fn every_difference_in_the_data_has_a_reason() {
    for rij in caseload().resultaten {
        if let Stand::Berekend { verschil, oorzaken, .. } = &rij.vergelijking.stand {
            assert_eq!(verschil.centen() == 0, oorzaken.is_empty(), "{}", rij.zaaknummer);
            assert!(oorzaken.iter().all(|oorzaak| oorzaak.soort != Soort::Onbekend), "{}", rij.zaaknummer);
        }
    }
}

#[test]
fn the_data_shows_what_it_should() {
    let caseload = caseload();
    let jaren: BTreeSet<i32> =
        caseload.resultaten.iter().map(|rij| rij.uitkomst.invoer().peildatum.datum().jaar()).collect();
    assert!(jaren.into_iter().eq(2015..=2026));
    let waarden: BTreeSet<String> = caseload
        .resultaten
        .iter()
        .filter_map(|rij| match rij.uitkomst.invoer().route {
            Route::Loonwaarde(deel) => Some(deel.to_string()),
            Route::Forfaitair => None,
        })
        .collect();
    for waarde in ["0", "20", "29", "30", "55", "99", "100", "110", "62.5"] {
        assert!(waarden.contains(waarde), "{waarde}");
    }
    let uren: BTreeSet<String> =
        caseload.resultaten.iter().map(|rij| rij.uitkomst.invoer().arbeidsduur.to_string()).collect();
    assert!(uren.contains("28.5") && uren.contains("13.5"));
    assert!(caseload.resultaten.iter().filter(|rij| rij.uitkomst.invoer().route == Route::Forfaitair).count() >= 20);
    let redenen: BTreeSet<String> = caseload
        .resultaten
        .iter()
        .filter_map(|rij| match &rij.vergelijking.stand {
            Stand::Berekend { oorzaken, .. } => Some(oorzaken),
            _ => None,
        })
        .flatten()
        .map(|oorzaak| oorzaak.soort.naam())
        .collect();
    assert!(redenen.len() >= 8, "{redenen:?}");
    let alle = codes(&caseload);
    let codes: BTreeSet<&str> = alle.iter().map(|(_, code)| *code).collect();
    assert!(caseload.problemen.len() >= 20 && codes.len() >= 14, "{codes:?}");
    assert!(!codes.contains("eenheid_onduidelijk"), "the fractions have a file of their own");
}

#[test]
fn one_fraction_is_shown_in_a_file_of_its_own() {
    let caseload = reken(&lees("caseload_breuken.csv"));
    let alle = codes(&caseload);
    let codes: Vec<&str> = alle.iter().map(|(_, code)| *code).collect();
    assert_eq!(codes, ["dubbelzinnig", "eenheid_onduidelijk", "eenheid_onduidelijk", "dubbelzinnig"]);
    assert_eq!(caseload.resultaten.len(), 3);
}

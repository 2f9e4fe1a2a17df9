//! How long it takes to replay the logbooks of 100,000 dossiers with a million events, one event in about fourteen illegal.
//!
//! Run with `cargo bench -p participatiewet --bench trajecten`. A benchmark is no test: compare the rows of one run.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use participatiewet::norm::Gegevens;
use participatiewet::traject::{Dossier, Logboek, speel_af};

fn main() {
    divan::main();
}

type Regel = (&'static str, &'static str, &'static str, &'static str);

/// Ten events of a course in beschut werk, with the data that they need.
const BESCHUT_WERK: [Regel; 10] = [
    ("verzoek", "2025-01-06", "inwoner", ""),
    ("advies_aangevraagd", "2025-01-13", "college", r#"{"kring_beschut_werk": true}"#),
    ("onderzoek_gestart", "2025-01-20", "uwv", ""),
    (
        "advies_positief",
        "2025-02-24",
        "uwv",
        r#"{"arbeidsvermogen": true, "aanpassing_niet_redelijk": false, "toezicht_niet_redelijk": true}"#,
    ),
    ("toegewezen", "2025-03-10", "college", ""),
    ("op_wachtlijst", "2025-03-17", "college", r#"{"gerealiseerd": 49, "minimumaantal": 49}"#),
    ("overbrugging_gestart", "2025-04-01", "college", ""),
    (
        "geplaatst",
        "2025-09-01",
        "ontwikkelbedrijf",
        r#"{"vorm_dienstbetrekking": "ontwikkelbedrijf", "eerste_volgens_volgorde": true}"#,
    ),
    ("loonkostensubsidie_verleend", "2025-09-02", "college", ""),
    ("doorgestroomd", "2026-06-01", "klantmanager", ""),
];

/// Ten events of a loonkostensubsidie.
const LOONKOSTENSUBSIDIE: [Regel; 10] = [
    (
        "aanvraag",
        "2025-01-06",
        "werkgever",
        r#"{"voorgenomen_dienstbetrekking": true, "aanvang_dienstbetrekking": "2025-03-03"}"#,
    ),
    ("in_behandeling", "2025-01-08", "college", ""),
    (
        "doelgroep_bevestigd",
        "2025-01-13",
        "college",
        r#"{"doelgroep_loonkostensubsidie": true, "wsw_dienstbetrekking": false, "andere_loonkostensubsidie": false}"#,
    ),
    ("kies_loonwaarde", "2025-01-13", "college", ""),
    ("werkplekonderzoek", "2025-02-03", "loonwaardedeskundige", r#"{"deskundige_gekwalificeerd": true}"#),
    ("loonwaarderapport", "2025-02-10", "loonwaardedeskundige", r#"{"loonwaarde": 60, "zienswijze_gevraagd": true}"#),
    ("loonwaarde_vastgesteld", "2025-02-17", "college", r#"{"loonwaarde": 60}"#),
    (
        "beschikking",
        "2025-03-10",
        "college",
        r#"{"dienstbetrekking_tot_stand": true, "aanvang_dienstbetrekking": "2025-03-03", "uren_per_week": 32}"#,
    ),
    ("indexatie", "2026-01-01", "college", ""),
    ("einde_dienstverband", "2026-06-01", "werkgever", r#"{"reden_einde": "einde_contract"}"#),
];

/// The columns of a logbook.
struct Kolommen {
    nummers: Vec<String>,
    regels: Vec<(&'static str, Regel)>,
}

fn kolommen(dossiers: usize) -> Kolommen {
    let mut regels = Vec::with_capacity(dossiers * 10);
    let mut nummers = Vec::with_capacity(dossiers * 10);
    for dossier in 0..dossiers {
        let (traject, gang) =
            if dossier % 2 == 0 { ("beschut_werk", BESCHUT_WERK) } else { ("loonkostensubsidie", LOONKOSTENSUBSIDIE) };
        for (plek, mut regel) in gang.into_iter().enumerate() {
            // a wrong role, a step that cannot be, a day that runs back
            match (dossier % 14, plek) {
                (3, 7) => regel.2 = "inwoner",
                (6, 2) => regel.0 = "beeindigd",
                (9, 8) => regel.1 = "2019-01-01",
                _ => {}
            }
            nummers.push(format!("dossier-{dossier:06}"));
            regels.push((traject, regel));
        }
    }
    Kolommen { nummers, regels }
}

#[divan::bench(args = [1_000, 100_000], sample_count = 5, sample_size = 1)]
fn speel_af_dossiers(bencher: Bencher, dossiers: usize) {
    let kolommen = kolommen(dossiers);
    let dossier: Vec<&str> = kolommen.nummers.iter().map(String::as_str).collect();
    let kies = |kies: fn(&(&'static str, Regel)) -> &'static str| kolommen.regels.iter().map(kies).collect::<Vec<_>>();
    let (traject, gebeurtenis) = (kies(|regel| regel.0), kies(|regel| regel.1.0));
    let (op, door, gegevens) = (kies(|regel| regel.1.1), kies(|regel| regel.1.2), kies(|regel| regel.1.3));
    let logboek = Logboek {
        dossier: &dossier,
        traject: &traject,
        gebeurtenis: &gebeurtenis,
        op: &op,
        door: &door,
        gegevens: Some(&gegevens),
    };
    let dag = Some("2026-11-24".parse().expect("a date"));
    let eerste = speel_af(&logboek, dag, &[]).expect("equal columns");
    println!("{} refused of {} rows", eerste.geweigerd.len(), dossier.len());
    bencher.counter(ItemsCount::new(dossier.len())).bench(|| speel_af(black_box(&logboek), dag, &[]));
}

#[divan::bench]
fn een_stap(bencher: Bencher) {
    let dossier = Dossier::new("beschut_werk").expect("a machine");
    let op = "2025-01-06".parse().expect("a date");
    bencher.bench(|| black_box(&dossier).pas_toe("verzoek", op, participatiewet::norm::Rol::Inwoner, Gegevens::new()));
}

#[divan::bench]
fn lezen_uit_record(bencher: Bencher) {
    let mut dossier = Dossier::new("bezwaar").expect("a machine");
    let op = "2026-04-02".parse().expect("a date");
    let college = participatiewet::norm::Rol::College;
    dossier = dossier.pas_toe("besluit_bekendgemaakt", op, college, Gegevens::new()).expect("a step");
    let record = dossier.naar_json();
    bencher.bench(|| Dossier::lees(black_box(&record)));
}

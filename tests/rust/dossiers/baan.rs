//! The logbook of a loonkostensubsidie as a plain job: the same course of the subsidy as the job that it describes.

use participatiewet::Error;
use participatiewet::loonkostensubsidie::{Dienstverband, verloop};
use participatiewet::traject::{Dossier, dienstverband};
use participatiewet_tests::vectoren::ruw;
use serde_json::{Value, json};

/// One event from its parts.
fn stap(dossier: &Dossier, gebeurtenis: &str, op: &str, door: &str, gegevens: Value) -> Dossier {
    let velden = json!({ "gebeurtenis": gebeurtenis, "op": op, "door": door, "gegevens": gegevens });
    let object = velden.as_object().expect("an object");
    let velden: Vec<_> = object.iter().map(|(naam, waarde)| (naam.as_str().into(), ruw(waarde))).collect();
    dossier.pas_toe_ruw(&velden).unwrap_or_else(|fout| panic!("{gebeurtenis} {op}: {fout}"))
}

fn routekeuze(op: &str) -> Dossier {
    let dossier = Dossier::new("loonkostensubsidie").expect("a machine");
    tot_routekeuze(&stap(&dossier, "ambtshalve", op, "college", json!({})), op)
}

fn tot_routekeuze(dossier: &Dossier, op: &str) -> Dossier {
    let doelgroep = json!({
        "doelgroep_loonkostensubsidie": true, "wsw_dienstbetrekking": false, "andere_loonkostensubsidie": false
    });
    stap(dossier, "doelgroep_bevestigd", op, "college", doelgroep)
}

fn gemeten(dossier: &Dossier, loonwaarde: &str, op: &str) -> Dossier {
    let onderzoek = json!({ "deskundige_gekwalificeerd": true });
    let dossier = stap(dossier, "werkplekonderzoek", op, "loonwaardedeskundige", onderzoek);
    let rapport = json!({ "loonwaarde": loonwaarde, "zienswijze_gevraagd": true });
    stap(&dossier, "loonwaarderapport", op, "loonwaardedeskundige", rapport)
}

fn besluit(aanvang: &str, uren: &str, normaal: Option<&str>) -> Value {
    let mut gegevens =
        json!({ "dienstbetrekking_tot_stand": true, "aanvang_dienstbetrekking": aanvang, "uren_per_week": uren });
    if let Some(normaal) = normaal {
        gegevens["normale_arbeidsduur"] = normaal.into();
    }
    gegevens
}

/// A subsidy on a loonwaarde that was established before the job began.
pub fn actief(loonwaarde: &str, aanvang: &str, uren: &str) -> Dossier {
    op_loonwaarde(routekeuze(aanvang), loonwaarde, aanvang, besluit(aanvang, uren, None))
}

fn op_loonwaarde(dossier: Dossier, loonwaarde: &str, op: &str, besluit: Value) -> Dossier {
    let dossier = stap(&dossier, "kies_loonwaarde", op, "college", json!({}));
    let dossier = gemeten(&dossier, loonwaarde, op);
    let dossier = stap(&dossier, "loonwaarde_vastgesteld", op, "college", json!({ "loonwaarde": loonwaarde }));
    stap(&dossier, "beschikking", op, "college", besluit)
}

fn forfait(aanvang: &str, op: &str) -> Dossier {
    let dossier = stap(&routekeuze(aanvang), "kies_forfait", aanvang, "college", json!({ "overleg_werkgever": true }));
    stap(&dossier, "forfait_beschikking", op, "college", besluit(aanvang, "32", Some("36")))
}

fn baan(velden: Value) -> Dienstverband {
    let object = velden.as_object().expect("an object");
    let velden: Vec<_> = object.iter().map(|(naam, waarde)| (naam.as_str().into(), ruw(waarde))).collect();
    Dienstverband::lees(&velden).unwrap_or_else(|fout| panic!("{fout}"))
}

/// The logbook and the plain job give the same course, and the logbook as JSON reads back as the same job.
fn gelijk(dossier: &Dossier, tot: Option<&str>, verwacht: Value) {
    let mut uit_logboek = dienstverband(dossier).unwrap_or_else(|fout| panic!("{fout}"));
    uit_logboek.tot = tot.map(|tot| tot.parse().expect("a date"));
    let verwacht = baan(verwacht);
    assert_eq!(uit_logboek, verwacht);
    let (een, ander) = (verloop(&uit_logboek).expect("a course"), verloop(&verwacht).expect("a course"));
    assert_eq!(een.json(), ander.json());
    assert_eq!(baan(serde_json::to_value(&uit_logboek).expect("JSON")), uit_logboek);
}

#[test]
fn forfait_then_a_loonwaarde_other_hours_a_new_loonwaarde_and_an_end() {
    let dossier = forfait("2025-02-15", "2025-02-20");
    // the forfait ends after six months, the loonwaarde is established a month later: it holds from the end of the forfait
    let dossier = stap(&dossier, "forfait_einde", "2025-08-15", "college", json!({}));
    let dossier = gemeten(&dossier, "60", "2025-09-01");
    let dossier = stap(&dossier, "loonwaarde_herzien", "2025-09-15", "college", json!({ "loonwaarde": "60" }));
    let dossier = stap(&dossier, "uren_gewijzigd", "2025-11-01", "werkgever", json!({ "uren_per_week": "24" }));
    let dossier = stap(&dossier, "indexatie", "2026-01-01", "college", json!({}));
    let overleg = json!({ "overleg_persoon_en_werkgever": true });
    let dossier = stap(&dossier, "herbepaling_gestart", "2026-02-01", "college", overleg);
    let dossier = gemeten(&dossier, "70", "2026-03-01");
    let dossier = stap(&dossier, "loonwaarde_herzien", "2026-03-10", "college", json!({ "loonwaarde": "70" }));
    let dossier = stap(&dossier, "betaald", "2026-05-20", "college", json!({ "maand": "2026-05-01" }));
    let dossier =
        stap(&dossier, "einde_dienstverband", "2026-05-31", "werkgever", json!({ "reden_einde": "einde_contract" }));
    gelijk(
        &dossier,
        None,
        json!({
            "aanvang_dienstbetrekking": "2025-02-15",
            "laatste_dag": "2026-05-31",
            "forfaitair": true,
            "loonwaarden": [{ "vanaf": "2025-08-15", "loonwaarde": 60 }, { "vanaf": "2026-03-10", "loonwaarde": 70 }],
            "arbeidsduren": [{ "vanaf": "2025-02-15", "arbeidsduur": 32 }, { "vanaf": "2025-11-01", "arbeidsduur": 24 }],
            "normale_arbeidsduur": 36,
        }),
    );
}

#[test]
fn a_loonwaarde_within_the_forfait_holds_from_its_own_day() {
    let dossier = gemeten(&forfait("2026-01-05", "2026-01-12"), "55", "2026-03-02");
    let dossier = stap(&dossier, "loonwaarde_herzien", "2026-03-16", "college", json!({ "loonwaarde": "55" }));
    let dossier = stap(&dossier, "niet_meer_doelgroep", "2026-09-01", "college", json!({}));
    gelijk(
        &dossier,
        None,
        json!({
            "aanvang_dienstbetrekking": "2026-01-05",
            "forfaitair": true,
            "loonwaarden": [{ "vanaf": "2026-03-16", "loonwaarde": 55 }],
            "arbeidsduren": [{ "vanaf": "2026-01-05", "arbeidsduur": 32 }],
            "normale_arbeidsduur": 36,
            "niet_meer_doelgroep_vanaf": "2026-09-01",
        }),
    );
}

#[test]
fn moves_before_and_after_july_2023() {
    let dossier = op_loonwaarde(routekeuze("2022-03-01"), "50", "2022-03-01", besluit("2022-03-01", "28", Some("38")));
    let dossier = stap(&dossier, "verhuizing_binnenland", "2022-08-01", "inwoner", json!({}));
    let dossier = stap(&dossier, "verhuizing_buitenland", "2023-10-01", "inwoner", json!({}));
    let dossier = stap(&dossier, "overgedragen", "2024-05-01", "college", json!({}));
    gelijk(
        &dossier,
        None,
        json!({
            "aanvang_dienstbetrekking": "2022-03-01",
            "loonwaarden": [{ "vanaf": "2022-03-01", "loonwaarde": 50 }],
            "arbeidsduren": [{ "vanaf": "2022-03-01", "arbeidsduur": 28 }],
            "normale_arbeidsduur": 38,
            "verhuizingen": [
                { "op": "2022-08-01", "naar": "gemeente" },
                { "op": "2023-10-01", "naar": "eu_eer_zwitserland" },
                { "op": "2024-05-01", "naar": "gemeente" },
            ],
        }),
    );
}

#[test]
fn a_decision_before_the_job_and_a_job_that_goes_on() {
    let gegevens = besluit("2026-04-01", "32", None);
    let dossier = op_loonwaarde(routekeuze("2026-03-02"), "60", "2026-03-02", gegevens);
    let verwacht = json!({
        "aanvang_dienstbetrekking": "2026-04-01",
        "loonwaarden": [{ "vanaf": "2026-04-01", "loonwaarde": 60 }],
        "arbeidsduren": [{ "vanaf": "2026-04-01", "arbeidsduur": 32 }],
        "tot": "2026-12-01",
    });
    gelijk(&dossier, Some("2026-12-01"), verwacht);
    assert_eq!(verloop(&dienstverband(&dossier).expect("a job")).unwrap_err().pad(), "/tot");
}

fn codes(uitkomst: Result<Dienstverband, Error>) -> Vec<(&'static str, String)> {
    let fout = uitkomst.expect_err("it must be refused");
    fout.fouten().iter().map(|fout| (fout.code(), fout.pad().to_owned())).collect()
}

#[test]
fn what_the_logbook_lacks_is_a_problem() {
    let ander = Dossier::new("beschut_werk").expect("a machine");
    assert_eq!(codes(dienstverband(&ander)), [("ander_traject", "/traject".to_owned())]);
    assert_eq!(codes(dienstverband(&routekeuze("2026-03-02"))), [("ontbreekt", "/historie".to_owned())]);

    // an application after the job began: the law gives no first day, so the decision must
    let na_start = |ingang: Option<&str>| {
        let dossier = Dossier::new("loonkostensubsidie").expect("a machine");
        let aanvraag = json!({
            "aanvang_dienstbetrekking": "2026-01-05", "situatie_voor_dienstbetrekking": "praktijkonderwijs"
        });
        let dossier = stap(&dossier, "aanvraag_na_start", "2026-03-02", "werkgever", aanvraag);
        let dossier = stap(&dossier, "in_behandeling", "2026-03-03", "college", json!({}));
        let mut gegevens = besluit("2026-01-05", "32", None);
        if let Some(ingang) = ingang {
            gegevens["ingangsdatum"] = ingang.into();
        }
        op_loonwaarde(tot_routekeuze(&dossier, "2026-03-03"), "60", "2026-03-09", gegevens)
    };
    let pad = "/historie/8/gegevens/ingangsdatum".to_owned();
    assert_eq!(codes(dienstverband(&na_start(None))), [("ontbreekt", pad)]);
    let verwacht = json!({
        "aanvang_dienstbetrekking": "2026-01-05",
        "ingangsdatum": "2026-03-02",
        "loonwaarden": [{ "vanaf": "2026-03-02", "loonwaarde": 60 }],
        "arbeidsduren": [{ "vanaf": "2026-03-02", "arbeidsduur": 32 }],
        "tot": "2026-06-01",
    });
    gelijk(&na_start(Some("2026-03-02")), Some("2026-06-01"), verwacht);

    // no loonwaarde after the forfait, unless the job ended with it
    let einde = stap(&forfait("2026-01-05", "2026-01-12"), "forfait_einde", "2026-05-01", "college", json!({}));
    assert_eq!(codes(dienstverband(&einde)), [("ontbreekt", "/historie".to_owned())]);
    let weg = stap(
        &forfait("2026-01-05", "2026-01-12"),
        "einde_dienstverband",
        "2026-05-31",
        "werkgever",
        json!({ "reden_einde": "ontslag" }),
    );
    assert!(dienstverband(&weg).is_ok());

    // another usual full-time week, and a time over which it is not known what is paid
    let dossier = op_loonwaarde(routekeuze("2026-01-05"), "60", "2026-01-05", besluit("2026-01-05", "32", Some("36")));
    let uren = json!({ "uren_per_week": "30", "normale_arbeidsduur": "38" });
    let dossier = stap(&dossier, "uren_gewijzigd", "2026-02-01", "werkgever", uren);
    let dossier = stap(&dossier, "opgeschort", "2026-03-01", "college", json!({}));
    assert_eq!(
        codes(dienstverband(&dossier)),
        [
            ("normale_arbeidsduur_wisselt", "/historie/8/gegevens/normale_arbeidsduur".to_owned()),
            ("opschorting_niet_te_rekenen", "/historie/9/gebeurtenis".to_owned()),
        ]
    );
}

/// A correction counts: the job is that of what holds.
#[test]
fn a_corrected_logbook_gives_the_corrected_job() {
    let dossier = actief("60", "2026-02-02", "32");
    let correctie = json!({ "nummer": 7, "gegevens": { "uren_per_week": "28" } });
    let velden = json!({
        "gebeurtenis": "correctie", "op": "2026-03-02", "door": "college", "gegevens": correctie, "toelichting": "contract nagekeken"
    });
    let object = velden.as_object().expect("an object");
    let velden: Vec<_> = object.iter().map(|(naam, waarde)| (naam.as_str().into(), ruw(waarde))).collect();
    let dossier = dossier.pas_toe_ruw(&velden).unwrap_or_else(|fout| panic!("{fout}"));
    assert_eq!(dienstverband(&dossier).expect("a job").arbeidsduren[0].waarde.to_string(), "28");
}

//! Dossiers: the record, corrections, bad input, the dates of the dossier on trajecten, samenloop, the working model, the ladder.

#[path = "dossiers/baan.rs"]
mod baan;
#[path = "dossiers/data.rs"]
mod data;
#[path = "dossiers/gegevens.rs"]
mod gegevens;
#[path = "dossiers/ladder.rs"]
mod ladder;
#[path = "dossiers/termijnen.rs"]
mod termijnen;

use std::borrow::Cow;

use participatiewet::Error;
use participatiewet::invoer::Ruw;
use participatiewet::norm::{Gegeven, Gegevens, Nieuw, Rol};
use participatiewet::traject::{
    Dossier, ERNAAST, MACHINES, Naast, Wachtende, Wijziging, samenloop, velden, verenigbaar, volgorde, wiebertjesmodel,
};
use participatiewet_tests::wandeling::{datum, wandel};
use proptest::prelude::*;

/// The dossier of a random course.
fn dossier(plek: usize, zaad: u64) -> Dossier {
    let machine = MACHINES[plek];
    let zaak = wandel(machine, zaad, 40, |_| {});
    let begin = Dossier::met_instelling(machine.naam, *zaak.instelling()).expect("a machine");
    zaak.historie().iter().fold(begin, |dossier, gebeurd| {
        let naam = machine.gebeurtenis(gebeurd.gebeurtenis).expect("an event").naam;
        dossier.pas_toe(naam, gebeurd.op, gebeurd.door, gebeurd.gegevens).expect("a legal step")
    })
}

fn velden_van<'a>(lijst: &[(&'a str, &'a str)]) -> Vec<(Cow<'a, str>, Ruw<'a>)> {
    lijst.iter().map(|(naam, tekst)| ((*naam).into(), Ruw::tekst(*tekst))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// U6, and U1 through the record: reading replays the logbook.
    #[test]
    fn a_record_reads_back_as_the_same_dossier(zaad in any::<u64>(), plek in 0..MACHINES.len()) {
        let een = dossier(plek, zaad);
        let ander = Dossier::lees(&een.naar_json()).unwrap_or_else(|fout| panic!("{fout}\n{}", een.naar_json()));
        prop_assert_eq!(&een, &ander);
        prop_assert_eq!(een.naar_json(), ander.naar_json());
        prop_assert_eq!(een.mogelijk(), ander.mogelijk());
    }

    /// A correction that changes nothing, and one that takes the last event back.
    #[test]
    fn corrections_are_entries_of_their_own(zaad in any::<u64>(), plek in 0..MACHINES.len()) {
        let een = dossier(plek, zaad);
        let Some(laatste) = een.historie().last().map(|regel| regel.nummer) else { return Ok(()) };
        let niets = Wijziging::Anders { op: None, door: None, gegevens: Gegevens::new() };
        let zelfde = een.corrigeer(laatste, niets, datum("2100-01-01"), Rol::College, "niets").expect("nothing changes");
        prop_assert_eq!(zelfde.zaak().historie(), een.zaak().historie());
        let terug = een.corrigeer(laatste, Wijziging::Vervalt, datum("2100-01-01"), Rol::Klantmanager, "vergissing").expect("taken back");
        prop_assert_eq!(terug.zaak().historie().len() + 1, een.zaak().historie().len());
        prop_assert_eq!(&terug.historie()[..een.historie().len()], een.historie());
        prop_assert_eq!(Dossier::lees(&terug.naar_json()).expect("a record"), terug.clone());
        // and a correction can be followed by the event again
        let nieuw = een.zaak().historie().last().expect("an event");
        let naam = een.machine().gebeurtenis(nieuw.gebeurtenis).expect("an event").naam;
        let opnieuw = terug.pas_toe(naam, nieuw.op, nieuw.door, nieuw.gegevens).expect("again");
        prop_assert_eq!(opnieuw.zaak().historie(), een.zaak().historie());
    }
}

proptest! {
    /// B3: one order whatever the order of asking; first come first served within one priority.
    #[test]
    fn the_waiting_list_has_one_order(lijst in prop::collection::vec((0_u32..3, 0_u32..40), 0..12), draai in any::<prop::sample::Index>()) {
        let lijst: Vec<Wachtende> = lijst
            .into_iter()
            .enumerate()
            .map(|(nummer, (prioriteit, dag))| Wachtende {
                dossier: format!("d{nummer:02}"),
                sinds: datum("2026-01-01").plus_dagen(dag),
                prioriteit,
            })
            .collect();
        let mut gedraaid = lijst.clone();
        if !gedraaid.is_empty() {
            let plek = draai.index(gedraaid.len());
            gedraaid.rotate_left(plek);
        }
        let op_volgorde = volgorde(lijst);
        prop_assert_eq!(&op_volgorde, &volgorde(gedraaid));
        for paar in op_volgorde.windows(2) {
            prop_assert!((paar[0].prioriteit, paar[0].sinds, &paar[0].dossier) < (paar[1].prioriteit, paar[1].sinds, &paar[1].dossier));
        }
    }
}

fn aangevraagd() -> Dossier {
    let kring = Gegevens::new().met(&velden::KRING_BESCHUT_WERK, Gegeven::JaNee(true));
    let dossier = Dossier::new("beschut_werk").expect("a machine");
    dossier.pas_toe("aanvraag", datum("2026-02-09"), Rol::Inwoner, kring).expect("a legal step")
}

#[test]
fn a_forgotten_event_is_entered_after_another() {
    let onderzoek =
        aangevraagd().pas_toe("onderzoek_gestart", datum("2026-03-02"), Rol::Uwv, Gegevens::new()).expect("a step");
    let verzoek = Nieuw {
        gebeurtenis: onderzoek.machine().gebeurtenisnummer("verzoek").expect("an event"),
        op: datum("2026-02-01"),
        door: Rol::Inwoner,
        gegevens: Gegevens::new(),
    };
    let hersteld = onderzoek
        .corrigeer(0, Wijziging::Erna(verzoek), datum("2026-03-10"), Rol::Klantmanager, "verzoek niet geregistreerd")
        .expect("a correction");
    assert_eq!(hersteld.toestand().naam, "uwv_onderzoek");
    assert_eq!(hersteld.zaak().historie()[0].op, datum("2026-02-01"));
    assert_eq!(hersteld.termijnen(datum("2026-03-10")).len(), 2);
    assert_eq!(Dossier::lees(&hersteld.naar_json()).expect("a record"), hersteld);
    // after the request it would lie between two later days
    let fout = onderzoek
        .corrigeer(1, Wijziging::Erna(verzoek), datum("2026-03-10"), Rol::Klantmanager, "verzoek niet geregistreerd")
        .unwrap_err();
    assert_eq!(fout.pad(), "/historie/3/gebeurtenis");
}

#[test]
fn a_correction_that_breaks_the_course_is_refused_with_its_entry() {
    let dossier =
        aangevraagd().pas_toe("onderzoek_gestart", datum("2026-03-02"), Rol::Uwv, Gegevens::new()).expect("a step");
    let fout = dossier.corrigeer(1, Wijziging::Vervalt, datum("2026-03-03"), Rol::College, "vergissing").unwrap_err();
    assert_eq!((fout.code(), fout.pad()), ("overgang_niet_mogelijk", "/historie/2/gebeurtenis"));
    let fout = dossier.corrigeer(9, Wijziging::Vervalt, datum("2026-03-03"), Rol::Inwoner, " ").unwrap_err();
    let codes: Vec<&str> = fout.fouten().iter().map(participatiewet::Fout::code).collect();
    assert_eq!(codes, ["onbekend_nummer", "rol_mag_niet", "ontbreekt"]);
}

fn tekst(fout: &Error) -> String {
    fout.to_string()
}

/// Every kind of bad input as its reader sees it.
#[test]
fn problems_say_what_is_possible() {
    let dossier = aangevraagd();
    let leeg = Gegevens::new();
    let mut lijst = Vec::new();
    let mut zie = |wat: &str, uitkomst: Result<Dossier, Error>| {
        lijst.push(format!("{wat}\n{}\n", tekst(&uitkomst.expect_err("it must be refused"))));
    };
    zie("een traject dat niet bestaat", Dossier::new("beschutwerk"));
    zie("een traject dat op niets lijkt", Dossier::new("hypotheek"));
    zie("een onbekende gebeurtenis", dossier.pas_toe("onderzoek_gestrat", datum("2026-03-02"), Rol::Uwv, leeg));
    zie("een gebeurtenis die hier niet kan", dossier.pas_toe("geplaatst", datum("2026-03-02"), Rol::College, leeg));
    zie("een dag voor de vorige", dossier.pas_toe("onderzoek_gestart", datum("2026-02-08"), Rol::Uwv, leeg));
    zie("een rol die dit niet mag", dossier.pas_toe("onderzoek_gestart", datum("2026-03-02"), Rol::Werkgever, leeg));
    zie("gegevens die ontbreken", dossier.pas_toe("beeindigd", datum("2026-03-02"), Rol::College, leeg));
    zie("een voorwaarde", dossier.pas_toe("advies_zonder_onderzoek", datum("2026-03-02"), Rol::Uwv, leeg));
    let reden = leeg.met(&velden::REDEN_EINDE, Gegeven::Woord("verhuizing"));
    let einde = dossier.pas_toe("beeindigd", datum("2026-03-02"), Rol::College, reden).expect("an end");
    zie("na het einde", einde.pas_toe("heraanvraag", datum("2026-03-03"), Rol::Inwoner, leeg));
    let oud = Dossier::new("beschut_werk").expect("a machine");
    zie("voor de regelversie", oud.pas_toe("verzoek", datum("2016-12-31"), Rol::Inwoner, leeg));
    let proef = Dossier::new("proefplaats").expect("a machine");
    let proefplaats = [velden::ALGEMENE_BIJSTAND.naam, velden::ONBELOOND.naam, velden::GERICHT_OP_DIENSTVERBAND.naam];
    let mut gegevens: Vec<_> = proefplaats.iter().map(|naam| ((*naam).into(), Ruw::Bool(true))).collect();
    gegevens.push(("eerder_bij_deze_werkgever".into(), Ruw::tekst("ja")));
    gegevens.push(("einddatum".into(), Ruw::tekst("16-4-2026")));
    let record = [
        ("gebeurtenis".into(), Ruw::tekst("toegestaan")),
        ("op".into(), Ruw::tekst("15-2-2026")),
        ("door".into(), Ruw::tekst("college")),
        ("gegevens".into(), Ruw::Velden(gegevens)),
    ];
    zie("twee voorwaarden tegelijk", proef.pas_toe_ruw(&record));
    zie(
        "van alles tegelijk",
        dossier.pas_toe_ruw(&velden_van(&[
            ("gebeurtenis", "aanvraag"),
            ("op", "31-2-2026"),
            ("door", "wethouder"),
            ("datum", "x"),
        ])),
    );
    zie("geen gegevens", dossier.pas_toe_ruw(&[]));
    zie(
        "een onbekende instelling",
        Dossier::begin(&[
            ("traject".into(), Ruw::tekst("proefplaats")),
            ("instelling".into(), Ruw::Velden(vec![("verlenging".into(), Ruw::Bool(true))])),
        ]),
    );
    zie("geen JSON", Dossier::lees("{"));
    zie(
        "een toestand die niet klopt",
        Dossier::lees(
            &dossier.naar_json().replace("\"toestand\":\"advies_aangevraagd\"", "\"toestand\":\"in_dienst\""),
        ),
    );
    zie("een ander formaat", Dossier::lees(&dossier.naar_json().replace("dossier/1", "dossier/9")));
    zie(
        "een regel die niet kan",
        Dossier::lees(&dossier.naar_json().replace("\"door\":\"inwoner\"", "\"door\":\"uwv\"")),
    );
    insta::assert_snapshot!(lijst.join("\n"));
}

#[test]
fn the_record_of_a_dossier() {
    let dossier = aangevraagd();
    let anders = Wijziging::Anders { op: Some(datum("2026-02-02")), door: None, gegevens: Gegevens::new() };
    let dossier = dossier
        .corrigeer(1, anders, datum("2026-03-01"), Rol::Klantmanager, "verkeerde dag van ontvangst")
        .expect("a correction");
    let record: serde_json::Value = serde_json::from_str(&dossier.naar_json()).expect("JSON");
    insta::assert_snapshot!(serde_json::to_string_pretty(&record).expect("JSON"));
}

#[test]
fn the_matrix_of_samenloop_is_symmetric_and_complete() {
    let namen: Vec<&str> = MACHINES.iter().map(|machine| machine.naam).chain(ERNAAST.iter().copied()).collect();
    let mut met_regel = 0;
    for een in &namen {
        for ander in &namen {
            let (heen, terug) = (verenigbaar(een, ander).expect("known"), verenigbaar(ander, een).expect("known"));
            assert_eq!(
                (heen.naast, heen.uitleg, heen.grondslag),
                (terug.naast, terug.uitleg, terug.grondslag),
                "{een} {ander}"
            );
            met_regel += usize::from(heen.grondslag.is_some());
            assert_eq!(heen.grondslag.is_none(), heen.naast == Naast::GeenRegelGevonden);
        }
    }
    assert_eq!(met_regel, 44, "22 rules, each read both ways");
    assert_eq!(verenigbaar("beschut_werk", "hypotheek").unwrap_err().code(), "onbekend_traject");
}

#[test]
fn a_running_subsidy_beside_a_negative_finding_is_told() {
    let subsidie = Dossier::new("loonkostensubsidie").expect("a machine");
    let subsidie = subsidie.pas_toe("ambtshalve", datum("2026-02-02"), Rol::College, Gegevens::new()).expect("a step");
    let ja = |lijst: &[&'static participatiewet::norm::VeldDef], waarde| {
        lijst.iter().fold(Gegevens::new(), |gegevens, veld| gegevens.met(veld, Gegeven::JaNee(waarde)))
    };
    let vaststelling = Dossier::new("doelgroepvaststelling").expect("a machine");
    let vaststelling = vaststelling
        .pas_toe("aanvraag_persoon", datum("2026-02-02"), Rol::Inwoner, ja(&[&velden::KRING], true))
        .and_then(|dossier| dossier.pas_toe("in_behandeling", datum("2026-02-03"), Rol::College, Gegevens::new()))
        .expect("two steps");
    assert!(samenloop(&[(&subsidie, "baan 1"), (&vaststelling, "")]).is_empty());
    let nee = ja(&[&velden::NIET_IN_STAAT_TOT_WML, &velden::MOGELIJKHEDEN_TOT_ARBEIDSPARTICIPATIE], false);
    let niet =
        vaststelling.pas_toe("vastgesteld_behoort_niet", datum("2026-03-02"), Rol::College, nee).expect("a decision");
    let gevonden = samenloop(&[(&subsidie, "baan 1"), (&niet, "")]);
    assert_eq!(gevonden[0].grondslag.expect("a ground").to_string(), "Pw art. 10d lid 8");
    // two subsidies: for one job never, for two jobs they are two cases
    assert_eq!(samenloop(&[(&subsidie, "baan 1"), (&subsidie, "baan 1")])[0].naast, Naast::KanNietBijZelfde);
    assert!(samenloop(&[(&subsidie, "baan 1"), (&subsidie, "baan 2")]).is_empty());
}

#[test]
fn the_working_model_says_what_it_is_and_keeps_the_regie_with_the_municipality() {
    let model = wiebertjesmodel();
    insta::assert_snapshot!(serde_json::to_string_pretty(&model).expect("JSON"));
    let tekst = serde_json::to_string(&model).expect("JSON");
    assert_eq!(serde_json::from_str::<participatiewet::traject::Werkmodel>(&tekst).expect("a model"), model);
    let mut los = model.clone();
    los.contacten.retain(|contact| contact.ander != Rol::Werkgever);
    assert_eq!(los.controleer()[0].code, "geen_contact_met_regie");
    let niemand = model.beoordeel(&[Rol::Inwoner], true, &[], datum("2026-03-02"));
    let codes: Vec<&str> = niemand.iter().map(|melding| melding.code).collect();
    assert_eq!(codes, ["geen_casusregisseur", "hoek_niet_gevuld", "hoek_niet_gevuld"]);
}

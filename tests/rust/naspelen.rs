//! The replay of whole logbooks gives what the dossiers give one by one, row by row.

use std::collections::BTreeMap;

use participatiewet::norm::Gegevens;
use participatiewet::traject::{CORRECTIE, Dossier, Logboek, MACHINES, Naspel, speel_af};
use participatiewet_tests::wandeling::{Dobbelsteen, Stap, datum, instelling, wandel};
use proptest::prelude::*;

/// The rows of a logbook as text.
#[derive(Debug, Default)]
struct Rijen(Vec<[String; 6]>);

impl Rijen {
    fn kolom(&self, plek: usize) -> Vec<&str> {
        self.0.iter().map(|rij| rij[plek].as_str()).collect()
    }

    fn naspelen<R>(&self, zie: impl FnOnce(Naspel<'_>) -> R) -> R {
        let kolommen: Vec<Vec<&str>> = (0..6).map(|plek| self.kolom(plek)).collect();
        let logboek = Logboek {
            dossier: &kolommen[0],
            traject: &kolommen[1],
            gebeurtenis: &kolommen[2],
            op: &kolommen[3],
            door: &kolommen[4],
            gegevens: Some(&kolommen[5]),
        };
        let lokaal: Vec<(&str, Gegevens)> =
            MACHINES.iter().map(|machine| (machine.naam, instelling(machine))).collect();
        zie(speel_af(&logboek, Some(datum("2026-11-24")), &lokaal).expect("equal columns"))
    }
}

/// Walks of a few machines, every try a row (the refused ones too), shuffled between dossiers but not within one.
fn rijen(zaad: u64) -> Rijen {
    let mut d = Dobbelsteen::new(zaad);
    let mut per_dossier: Vec<Vec<[String; 6]>> = Vec::new();
    for nummer in 0..8 {
        let machine = d.kies(MACHINES);
        let mut lijst = Vec::new();
        wandel(machine, d.volgende(), 15, |stap| {
            let (Stap::Gezet { nieuw, .. } | Stap::Geweigerd { nieuw, .. }) = stap;
            let naam = machine.gebeurtenis(nieuw.gebeurtenis).map_or("bestaat_niet", |gebeurtenis| gebeurtenis.naam);
            let gegevens = serde_json::to_string(&nieuw.gegevens).expect("JSON");
            let gegevens = if gegevens == "{}" { String::new() } else { gegevens };
            let door = nieuw.door.naam().to_owned();
            lijst.push([
                format!("d{nummer}"),
                machine.naam.to_owned(),
                naam.to_owned(),
                nieuw.op.to_string(),
                door,
                gegevens,
            ]);
        });
        if nummer == 0 && !lijst.is_empty() {
            let gegevens = r#"{"nummer": 1, "vervalt": true, "toelichting": "vergissing"}"#;
            lijst.push([
                lijst[0][0].clone(),
                lijst[0][1].clone(),
                CORRECTIE.into(),
                "2091-01-01".into(),
                "college".into(),
                gegevens.into(),
            ]);
        }
        lijst.reverse();
        per_dossier.push(lijst);
    }
    let mut rijen = Rijen::default();
    while per_dossier.iter().any(|lijst| !lijst.is_empty()) {
        let plek = d.onder(per_dossier.len());
        rijen.0.extend(per_dossier[plek].pop());
    }
    rijen
}

fn ruw(rij: &[String; 6]) -> Vec<(std::borrow::Cow<'_, str>, participatiewet::invoer::Ruw<'_>)> {
    use participatiewet::invoer::Ruw;
    let mut velden: Vec<_> = ["gebeurtenis", "op", "door"]
        .into_iter()
        .zip(&rij[2..5])
        .map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst.as_str())))
        .collect();
    if let Ok(serde_json::Value::Object(gegevens)) = serde_json::from_str(&rij[5]) {
        let mut lijst: Vec<_> = gegevens
            .into_iter()
            .map(|(naam, waarde)| {
                let ruw = match waarde {
                    serde_json::Value::Bool(waarde) => Ruw::Bool(waarde),
                    serde_json::Value::Number(getal) => Ruw::Geheel(getal.as_i64().expect("an integer").into()),
                    ander => Ruw::tekst(ander.as_str().expect("text").to_owned()),
                };
                (naam.into(), ruw)
            })
            .collect();
        if let Some(plek) = lijst.iter().position(|(naam, _): &(std::borrow::Cow<'_, str>, _)| naam == "toelichting") {
            velden.push(lijst.remove(plek));
        }
        velden.push(("gegevens".into(), Ruw::Velden(lijst)));
    }
    velden
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_replay_gives_what_the_dossiers_give(zaad in any::<u64>()) {
        let rijen = rijen(zaad);
        let mut dossiers: BTreeMap<&str, Dossier> = BTreeMap::new();
        let mut fout: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (plek, rij) in rijen.0.iter().enumerate() {
            let machine = MACHINES.iter().find(|machine| machine.naam == rij[1]).expect("a machine");
            let begin = || Dossier::met_instelling(machine.naam, instelling(machine)).expect("a machine");
            let dossier = dossiers.entry(rij[0].as_str()).or_insert_with(begin);
            match dossier.pas_toe_ruw(&ruw(rij)) {
                Ok(nieuw) => *dossier = nieuw,
                Err(fouten) => {
                    fout.insert(plek, fouten.fouten().iter().map(|fout| fout.code().to_owned()).collect());
                }
            }
        }
        rijen.naspelen(|naspel| {
            assert_eq!(naspel.dossiers.len(), dossiers.len());
            for stand in &naspel.dossiers {
                let dossier = &dossiers[stand.dossier];
                assert_eq!((stand.toestand, stand.sinds), (dossier.toestand().naam, dossier.sinds()), "{stand:?}");
            }
            let mut gemeld: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            for regel in &naspel.geweigerd {
                gemeld.entry(regel.rij).or_default().push(regel.fout.code().to_owned());
                // a guard and a role are told with their ground
                assert!(regel.grondslag.is_some() || ["overgang_niet_mogelijk", "eindtoestand", "onbekende_gebeurtenis", "voor_regelversie", "datum_loopt_terug"].contains(&regel.fout.code()) || rijen.0[regel.rij][2] == CORRECTIE, "{regel:?}");
            }
            assert_eq!(gemeld, fout);
            let open: usize = dossiers.values().map(|dossier| dossier.termijnen(datum("2026-11-24")).len()).sum();
            assert_eq!(naspel.termijnen.len(), open);
        });
    }
}

#[test]
fn what_cannot_be_read_is_told_per_row_and_stops_nothing() {
    let rij = |gebeurtenis: &str, op: &str, door: &str, gegevens: &str| {
        ["1", "beschut_werk", gebeurtenis, op, door, gegevens].map(str::to_owned)
    };
    let mut rijen = Rijen(vec![
        rij("aanvraag", "9-2-2026", "inwoner", r#"{"kring_beschut_werk": "misschien"}"#),
        rij("aanvraag", "9-2-2026", "inwoner", r#"{"kring_beschut_werk": 1.5}"#),
        rij("aanvraag", "9-2-2026", "inwoner", "ja"),
        rij("aanvraag", "9-2-26", "burger", "{}"),
        rij("aanvrag", "9-2-2026", "inwoner", ""),
        rij("aanvraag", "9-2-2026", "inwoner", r#"{"kring_beschut_werk": true}"#),
        rij("onderzoek_gestart", "2026-03-02", "uwv", ""),
    ]);
    rijen.0.push(["2", "hypotheek", "aanvraag", "2026-01-01", "inwoner", ""].map(str::to_owned));
    rijen.naspelen(|naspel| {
        let regels: Vec<String> =
            naspel.geweigerd.iter().map(|regel| format!("rij {}: {}", regel.rij, regel.fout)).collect();
        insta::assert_snapshot!(regels.join("\n"));
        assert_eq!(naspel.dossiers.len(), 1);
        assert_eq!(
            (naspel.dossiers[0].toestand, naspel.dossiers[0].stappen, naspel.dossiers[0].geweigerd),
            ("uwv_onderzoek", 2, 5)
        );
    });
}

#[test]
fn columns_of_unequal_length_are_refused() {
    let logboek = Logboek {
        dossier: &["1", "2"],
        traject: &["bezwaar"],
        gebeurtenis: &[],
        op: &["", ""],
        door: &["", ""],
        gegevens: None,
    };
    let fout = speel_af(&logboek, None, &[]).unwrap_err();
    let paden: Vec<&str> = fout.fouten().iter().map(participatiewet::Fout::pad).collect();
    assert_eq!((fout.code(), paden), ("kolommen_ongelijk", vec!["/traject", "/gebeurtenis"]));
}

#[test]
fn one_number_for_many_dossiers_is_told() {
    let mut rijen =
        Rijen(vec![["1", "bezwaar", "besluit_bekendgemaakt", "2026-01-02", "college", ""].map(str::to_owned)]);
    rijen
        .0
        .push(["1", "bezwaar", "bezwaarschrift", "2026-01-03", "inwoner", r#"{"per_post": false}"#].map(str::to_owned));
    rijen.0.resize(
        2_005,
        ["1", "bezwaar", "uitstel_met_instemming", "2026-01-03", "college", r#"{"weken": 0}"#].map(str::to_owned),
    );
    rijen.naspelen(|naspel| {
        assert_eq!((naspel.geweigerd.len(), naspel.geweigerd[0].rij), (5, 2_000));
        assert_eq!(naspel.geweigerd[0].fout.code(), "te_veel_gebeurtenissen");
    });
}

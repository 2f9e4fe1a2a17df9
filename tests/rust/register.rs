//! The register of the banenafspraak and the no-risk polis: the versions, how long each lasts, and what cites which article.

use std::collections::BTreeSet;

use participatiewet::doelgroep::banenafspraak::{
    self, BANENAFSPRAAK, Einde, EindeRegistratie, Grond, Registratie, einde,
};
use participatiewet::doelgroep::no_risk::{self, Begin, Duur, looptijd};
use participatiewet::feiten::{Feit, Gegeven, Persoon, Zaak};
use participatiewet::norm::regel::{Klasse, Regel, Verdict};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::oordelen::van_bestand;
use participatiewet_tests::vectoren::Vector;

const BESTANDEN: [&str; 2] = ["banenafspraak", "no-risk"];

/// Every rule of the two families.
const REGELS: [&Regel<Feit>; 19] = [
    &BANENAFSPRAAK,
    &banenafspraak::AANHEF,
    &banenafspraak::ONDER_A,
    &banenafspraak::ONDER_B,
    &banenafspraak::ONDER_C,
    &banenafspraak::ONDER_D,
    &banenafspraak::ONDER_E,
    &banenafspraak::ONDER_F,
    &banenafspraak::ONDER_G,
    &banenafspraak::LID_1,
    &banenafspraak::LID_2,
    &banenafspraak::LID_6,
    &banenafspraak::MINIMUMLOONTOETS,
    &no_risk::LID_1,
    &no_risk::LID_2,
    &no_risk::LID_11,
    &no_risk::BEPERKING,
    &no_risk::ONDER_E,
    &no_risk::ONDER_F,
];

fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

fn dag(tekst: &str) -> Peildatum {
    tekst.parse().expect("a peildatum")
}

/// The person of a vector and the day that is looked at.
fn persoon(vector: &Vector) -> (Persoon, Peildatum) {
    let Zaak { persoon, peildatum } = Zaak::lees(&vector.ruw()).unwrap_or_else(|fout| panic!("{}: {fout}", vector.id));
    (persoon, peildatum)
}

/// Every vector of both files.
fn alle() -> Vec<Vector> {
    BESTANDEN.iter().flat_map(|bestand| van_bestand(bestand)).map(|geval| geval.vector).collect()
}

#[test]
fn every_version_has_a_vector_on_both_sides_of_its_date() {
    let gevallen: BTreeSet<(String, String)> = alle()
        .into_iter()
        .flat_map(|vector| {
            let dag = vector.invoer["peildatum"].as_str().expect("a day").to_owned();
            let codes: Vec<String> = vector.verwacht.expect("an expectation").keys().cloned().collect();
            codes.into_iter().map(move |code| (code, dag.clone()))
        })
        .collect();
    let mut mist = Vec::new();
    let groepen =
        participatiewet::doelgroep::GROEPEN.iter().filter(|groep| REGELS.iter().any(|r| r.code == groep.code));
    for groep in groepen {
        for rij in groep.versies.rijen.iter().skip(1) {
            for dag in [rij.van.dag_ervoor(), rij.van] {
                if !gevallen.contains(&(groep.code.to_owned(), dag.to_string())) {
                    mist.push(format!("{} on {dag}", groep.code));
                }
            }
        }
    }
    assert!(mist.is_empty(), "{mist:#?}");
}

#[test]
fn every_article_cited_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    let mut onbekend = BTreeSet::new();
    for vector in alle() {
        let (persoon, peildatum) = persoon(&vector);
        let beeld = persoon.op(peildatum);
        for regel in REGELS {
            let oordeel = regel.oordeel(&beeld, peildatum).expect("a verdict");
            // that a rule does not exist yet is told with the article where it comes
            let redenen = oordeel.redenen().iter().filter(|reden| reden.code() != "niet_van_kracht");
            let geciteerd =
                redenen.map(|reden| reden.artikel()).chain(oordeel.besluiten().into_iter().map(|b| b.artikel));
            for artikel in geciteerd {
                if !bestaat(&lijst, artikel, peildatum.datum()) {
                    onbekend.insert(format!("{artikel} on {}", peildatum.datum()));
                }
            }
        }
    }
    assert!(onbekend.is_empty(), "{onbekend:#?}");
    for regel in REGELS {
        for rij in regel.versies.rijen {
            assert!(rij.bron.delen().is_some(), "{} {}: {}", regel.code, rij.van, rij.bron.tekst());
        }
    }
}

#[test]
fn nobody_with_beschut_werk_established_is_in_the_register_from_11_december_2015() {
    for vector in alle() {
        let (mut persoon, peildatum) = persoon(&vector);
        persoon.weet(Feit::VaststellingBeschut, Gegeven::Klasse(Klasse(0)));
        if peildatum.datum() >= datum("2015-12-11") {
            let verdict = BANENAFSPRAAK.verdict(&persoon.op(peildatum), peildatum).expect("a verdict");
            assert_eq!(verdict, Verdict::Nee, "{}", vector.id);
        }
    }
}

fn eind(registratie: Registratie, op: &str) -> EindeRegistratie {
    einde(&registratie, dag(op)).expect("an end")
}

fn op(registratie: Registratie, peildatum: &str) -> (Einde, String, Vec<&'static str>) {
    let eind = eind(registratie, peildatum);
    (eind.einde, eind.artikel.to_string(), eind.meldingen.iter().map(|melding| melding.code).collect())
}

fn vervallen(grond: Grond, tot: &str) -> Registratie {
    Registratie { voorwaarden_tot: Some(datum(tot)), ..Registratie::new(grond) }
}

#[test]
fn until_2018_a_registration_ends_on_31_december_of_the_second_calendar_year() {
    let a = op(vervallen(Grond::OnderA, "2015-06-01"), "2015-06-01");
    assert_eq!(a, (Einde::Op(datum("2017-12-31")), "Besluit SUWI art. 3.2 lid 2 onder a".into(), vec![]));
    let c = op(vervallen(Grond::OnderC, "2016-12-31"), "2017-12-31");
    assert_eq!(
        c,
        (Einde::Op(datum("2018-12-31")), "Besluit SUWI art. 3.2 lid 2 onder b".into(), vec!["weer_recht_op_wajong"])
    );
    let lid_2 = op(vervallen(Grond::Lid2, "2017-01-01"), "2017-01-01");
    assert_eq!(lid_2, (Einde::Op(datum("2019-12-31")), "Besluit SUWI art. 3.2 lid 7".into(), vec![]));
    let e = op(vervallen(Grond::OnderE, "2017-05-01"), "2017-06-01");
    assert_eq!(e, (Einde::Op(datum("2017-05-01")), "Besluit SUWI art. 3.2 lid 2".into(), vec!["grond_niet_genoemd"]));
    let nog = op(Registratie::new(Grond::OnderB), "2016-01-01");
    assert_eq!(nog.0, Einde::ZolangVoorwaarden);
}

#[test]
fn the_grounds_of_the_decrees_came_on_a_day_in_the_first_half_of_2016() {
    let verlopen = |op_dag| op(vervallen(Grond::Scholen, "2015-12-01"), op_dag);
    assert_eq!(
        verlopen("2016-06-17"),
        (
            Einde::Op(datum("2015-12-01")),
            "Besluit SUWI art. 3.2 lid 2".into(),
            vec!["grond_niet_genoemd", "onzekere_ingangsdatum"]
        )
    );
    assert_eq!(verlopen("2016-01-01").2, ["grond_niet_genoemd"]);
    assert_eq!(verlopen("2016-06-18"), (Einde::Op(datum("2017-12-31")), "Besluit SUWI art. 3.2 lid 3".into(), vec![]));
    // a, b and c read the same in both texts
    assert!(eind(vervallen(Grond::OnderA, "2016-03-01"), "2016-06-17").meldingen.is_empty());
    let beschut =
        Registratie { beschut_vastgesteld_op: Some(datum("2017-04-10")), ..Registratie::new(Grond::Aangewezen) };
    assert_eq!(op(beschut, "2017-05-01").0, Einde::Op(datum("2017-04-11")));
    let verzoek = Registratie { verzoek_op: Some(datum("2018-02-28")), ..Registratie::new(Grond::NogNietBeoordeeld) };
    assert_eq!(op(verzoek, "2018-03-01").0, Einde::Op(datum("2018-03-01")));
}

#[test]
fn in_2018_and_2019_the_end_is_put_off_to_31_december_2028() {
    let a = vervallen(Grond::OnderA, "2016-06-01");
    assert_eq!(op(a, "2017-12-31").0, Einde::Op(datum("2018-12-31")));
    assert_eq!(op(a, "2018-01-01"), (Einde::Op(datum("2028-12-31")), "Besluit SUWI art. 3.2 lid 8".into(), vec![]));
    // conditions lost from 2026 on keep t+2
    assert_eq!(op(vervallen(Grond::OnderA, "2025-12-31"), "2019-12-31").0, Einde::Op(datum("2028-12-31")));
    assert_eq!(op(vervallen(Grond::OnderA, "2026-01-01"), "2019-12-31").0, Einde::Op(datum("2028-12-31")));
    assert_eq!(op(vervallen(Grond::OnderA, "2027-01-01"), "2019-12-31").0, Einde::Op(datum("2029-12-31")));
    let eerder = op(vervallen(Grond::OnderA, "2015-06-01"), "2018-01-01");
    assert_eq!((eerder.0, eerder.2), (Einde::Op(datum("2017-12-31")), vec!["geeindigd_voor_opschorting"]));
}

#[test]
fn from_2020_a_registration_lasts_until_the_aow_age_or_death() {
    let weg = vervallen(Grond::OnderA, "2016-06-01");
    assert_eq!(op(weg, "2019-12-31").0, Einde::Op(datum("2028-12-31")));
    assert_eq!(op(weg, "2020-01-01"), (Einde::AowOfOverlijden, "Besluit SUWI art. 3.2 lid 2".into(), vec![]));
    let aow = Registratie { aow_op: Some(datum("2031-05-04")), ..weg };
    assert_eq!(op(aow, "2020-01-01").0, Einde::Op(datum("2031-05-04")));
    let overleden = Registratie { overleden_op: Some(datum("2026-02-01")), ..aow };
    assert_eq!(op(overleden, "2026-07-01").1, "Besluit SUWI art. 3.2 lid 2 onder b");
    let beschut = Registratie { beschut_vastgesteld_op: Some(datum("2021-03-01")), ..aow };
    assert_eq!(
        op(beschut, "2021-03-02"),
        (Einde::Op(datum("2021-03-02")), "Besluit SUWI art. 3.2 lid 3".into(), vec![])
    );
    // who still meets the conditions has no last day in the text
    let nog = op(Registratie::new(Grond::OnderC), "2026-07-01");
    assert_eq!((nog.0, nog.2), (Einde::AowOfOverlijden, vec!["geen_einddag_bij_voorwaarden"]));
}

#[test]
fn a_request_to_be_removed_ends_no_registration_before_2021_but_for_ground_f() {
    let verzoek = |grond, op: &str| Registratie { verzoek_op: Some(datum(op)), ..Registratie::new(grond) };
    assert_eq!(op(verzoek(Grond::Scholen, "2020-03-01"), "2020-06-01").0, Einde::Op(datum("2021-01-01")));
    assert_eq!(op(verzoek(Grond::Scholen, "2021-03-01"), "2021-06-01").0, Einde::Op(datum("2021-03-01")));
    let f = op(verzoek(Grond::OnderF, "2020-03-01"), "2020-06-01");
    assert_eq!((f.0, f.1.as_str()), (Einde::Op(datum("2020-03-01")), "Besluit SUWI art. 3.2 lid 5"));
    // who still meets ground a cannot ask
    assert_eq!(op(verzoek(Grond::OnderA, "2022-03-01"), "2022-06-01").0, Einde::AowOfOverlijden);
    let lid_6 = Registratie { voorwaarden_tot: Some(datum("2022-01-01")), ..verzoek(Grond::OnderA, "2022-03-01") };
    assert_eq!(op(lid_6, "2022-06-01").0, Einde::Op(datum("2022-03-01")));
}

#[test]
fn there_is_no_end_before_the_register_and_after_the_known_law() {
    let registratie = Registratie::new(Grond::OnderA);
    let voor = einde(&registratie, dag("2015-05-01")).expect_err("no decree yet");
    assert_eq!((voor.code(), voor.pad()), ("register_niet_van_kracht", "/peildatum"));
    assert!(einde(&registratie, dag("2015-05-02")).is_ok());
    let na = einde(&registratie, dag("2027-01-01")).expect_err("not known");
    assert_eq!(na.code(), "peildatum_na_bekende_regels");
}

#[test]
fn how_long_the_no_risk_polis_of_the_personas_lasts() {
    let duur = |id: &str| {
        let geval = van_bestand("no-risk").into_iter().find(|geval| geval.vector.id.starts_with(id)).expect("a vector");
        let (persoon, peildatum) = persoon(&geval.vector);
        looptijd(&persoon, peildatum).expect("an answer").map(|l| (l.duur, l.begin, l.artikel.to_string()))
    };
    let vijf_jaar = Some((Duur::Maanden(60), Begin::AanvangDienstbetrekking, "ZW art. 29b lid 1".to_owned()));
    let baan = Some((Duur::Onbeperkt, Begin::AanvangDienstbetrekking, "ZW art. 29b lid 2".to_owned()));
    for id in ["T12-", "T13-", "T14-", "T15-"] {
        assert_eq!(duur(id), vijf_jaar, "{id}");
    }
    for id in ["T01-", "T02-", "T05-", "T18-"] {
        assert_eq!(duur(id), baan, "{id}");
    }
    assert_eq!(
        duur("no-risk-beperking-2015-11-28"),
        Some((Duur::Maanden(60), Begin::NaTweeJaarMinimumloon, "ZW art. 29b lid 2".to_owned()))
    );
    assert_eq!(
        duur("no-risk-wajong-2015"),
        Some((Duur::Onbeperkt, Begin::AanvangDienstbetrekking, "ZW art. 29b lid 3".to_owned()))
    );
    assert_eq!(
        duur("no-risk-verlengd"),
        Some((Duur::Verlengd, Begin::AanvangDienstbetrekking, "ZW art. 29c".to_owned()))
    );
    assert_eq!(duur("no-risk-na-vijf-jaar"), None);
}

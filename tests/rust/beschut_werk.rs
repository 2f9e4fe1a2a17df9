//! Beschut werk: the vectors, and what must hold for every person.

use std::collections::BTreeSet;

use participatiewet::beschut_werk::{Beoordeling, REGELS, Soort, beoordeel, plicht};
use participatiewet::bron::{Artikel, Bron, Brondeel};
use participatiewet::feiten::{Feit, Gegeven, Persoon, Zaak};
use participatiewet::norm::regel::{Klasse, Verdict};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::oordelen::{dag, van_bestand};
use participatiewet_tests::vectoren::Geval;
use proptest::prelude::*;
use serde_json::Value;

/// Every valid case with its answer.
fn beoordelingen() -> Vec<(Geval, Beoordeling)> {
    let beoordeeld = |geval: Geval| {
        let beoordeling = beoordeel(&Zaak::lees(&geval.vector.ruw()).ok()?).ok()?;
        Some((geval, beoordeling))
    };
    van_bestand("beschut_werk").into_iter().filter_map(beoordeeld).collect()
}

#[test]
fn every_row_of_the_tables_has_a_vector() {
    let mut gezien = BTreeSet::new();
    for (_, beoordeling) in beoordelingen() {
        gezien.extend(beoordeling.plicht().code());
    }
    for dag in ["2016-01-01", "2026-01-01"] {
        for rij in plicht::tabel(dag.parse().expect("a date")).expect("known law") {
            assert!(gezien.contains(rij.code), "{} on {dag}", rij.code);
        }
    }
}

#[test]
fn every_version_has_a_vector_on_both_sides_of_its_first_day() {
    let dagen: BTreeSet<Datum> = beoordelingen().iter().map(|(geval, _)| dag(geval)).collect();
    for regel in REGELS {
        for rij in regel.versies.rijen.iter().skip(1) {
            // a version that began on an uncertain day has its vectors around each side of the uncertainty
            for dag in [rij.van, rij.onzeker().map_or(rij.van, |(_, laatste)| laatste)] {
                assert!(dagen.contains(&dag) && dagen.contains(&dag.dag_ervoor()), "{} {dag}", regel.code);
            }
        }
    }
}

/// Every article that an answer names, with the day of its text.
fn citaten(beoordeling: &Beoordeling) -> Vec<(Artikel, Datum)> {
    let dag = beoordeling.peildatum().datum();
    let mut uit = Vec::new();
    for oordeel in beoordeling.oordelen() {
        // a rule that is not in force cites the article that came later, or was repealed
        let redenen = oordeel.redenen().iter().filter(|reden| reden.code() != "niet_van_kracht");
        uit.extend(redenen.map(|reden| (reden.artikel(), reden.tekst_van)));
        uit.extend(oordeel.besluiten().iter().map(|besluit| (besluit.artikel, besluit.tekst_van)));
    }
    uit.extend(beoordeling.plicht().artikel().map(|artikel| (artikel, dag)));
    uit.extend(beoordeling.plicht().handelingen().iter().map(|handeling| (handeling.artikel, dag)));
    uit.extend(beoordeling.herziening().map(|regel| (regel.artikel, dag)));
    uit
}

/// Of art. 7, 7a and 41 and of nuggers: the list is kept with the rules of the groups.
fn van_de_groepen(artikel: Artikel) -> bool {
    ["Pw art. 7 ", "Pw art. 7a", "Pw art. 6", "Pw art. 10 ", "Pw art. 41"]
        .iter()
        .any(|begin| artikel.to_string().starts_with(begin))
}

#[test]
fn every_article_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    let mut onbekend = BTreeSet::new();
    for (_, beoordeling) in beoordelingen() {
        for (artikel, dag) in citaten(&beoordeling) {
            if !van_de_groepen(artikel) && !bestaat(&lijst, artikel, dag) {
                onbekend.insert(format!("{artikel} on {dag}"));
            }
        }
    }
    for regel in REGELS {
        for rij in regel.versies.rijen {
            for deel in rij.bron.delen().unwrap_or_else(|| panic!("{}: {}", regel.code, rij.bron.tekst())) {
                let Brondeel::Artikel(artikel) = deel else { continue };
                let zeker = rij.onzeker().map_or(rij.van, |(_, laatste)| laatste);
                if !bestaat(&lijst, artikel, zeker)
                    && rij.waarde.naam != "nog_niet"
                    && rij.waarde.naam != "niet_onderzocht"
                {
                    onbekend.insert(format!("{}: {artikel} on {zeker}", regel.code));
                }
            }
        }
    }
    assert!(onbekend.is_empty(), "{onbekend:#?}");
    assert!(Bron::new("Stb. 2016, 519").delen().is_some());
}

#[test]
fn the_text_names_the_row_the_reasons_and_what_is_still_needed() {
    let gevallen = beoordelingen();
    let van = |id: &str| {
        let gevonden = gevallen.iter().find(|(geval, _)| geval.vector.id == id);
        &gevonden.expect("a vector with an answer").1
    };
    let tekst = van("bw-T27").verslag();
    for deel in ["B8", "Pw art. 10b lid 1", "Te realiseren in 2018 in Stadskanaal: 20", "geen besluit"] {
        assert!(tekst.contains(deel), "{deel} in\n{tekst}");
    }
    assert!(!tekst.contains("recht op beschut werk"));
    let vragen = van("bw-feiten-aantal").verslag();
    assert!(vragen.contains("Bij welke gemeente hoort de persoon?"), "{vragen}");
    // the college has decided: what UWV must advise does not matter any more
    assert!(!vragen.contains("ADVIES-10B") && !vragen.contains("arbeidsvermogen"), "{vragen}");
    assert!(van("bw-B3").verslag().contains("Heeft de persoon volgens UWV arbeidsvermogen?"));
    let html = van("bw-T26").html();
    assert!(html.contains("<caption>Beschut werk op 1 juli 2018</caption>"), "{html}");
    assert!(html.contains("z=2018-07-01"), "{html}");
    let json: Value = serde_json::from_str(&van("bw-T26").json()).expect("JSON");
    assert_eq!(json["formaat"], "participatiewet.beschut_werk/1");
    assert_eq!(json["plicht"]["rij"], "B6");
}

/// The facts that beschut werk reads, without the periods.
const FEITEN: [(Feit, u8); 15] = [
    (Feit::Geboortedatum, 0),
    (Feit::AlgemeneBijstand, 3),
    (Feit::Ww, 3),
    (Feit::WajongArbeidsondersteuning, 3),
    (Feit::KanOnderwijsVolgen, 3),
    (Feit::OnderwijsNietPassend, 3),
    (Feit::VaststellingBeschut, 3),
    (Feit::UwvAdviesBeschut, 3),
    (Feit::BeschutWerkDienstbetrekking, 2),
    (Feit::BeschutAantalBereikt, 3),
    (Feit::WswIndicatieBegeleidWerken, 4),
    (Feit::VerzoekAdviesBeschut, 3),
    (Feit::EerderAdviesBeschut, 3),
    (Feit::Arbeidsvermogen, 3),
    (Feit::VaststellingLoonkostensubsidie, 3),
];

fn iemand() -> impl Strategy<Value = (Persoon, Peildatum)> {
    let klassen: Vec<_> = FEITEN.iter().map(|(_, aantal)| prop::option::of(0..(*aantal).max(1))).collect();
    let dag = (0_u32..144, 0_u32..28).prop_map(|(maanden, dagen)| {
        let begin: Datum = "2015-01-01".parse().expect("a date");
        Peildatum::try_from(begin.plus_maanden(maanden).plus_dagen(dagen)).expect("from 2015")
    });
    (klassen, any::<bool>(), any::<bool>(), dag).prop_map(|(klassen, jong, volledig, dag)| {
        let mut persoon = Persoon::new();
        for ((feit, _), klasse) in FEITEN.iter().zip(klassen) {
            match (feit, klasse) {
                (Feit::Geboortedatum, Some(_)) => {
                    let geboren = if jong { "2000-01-01" } else { "1980-01-01" };
                    persoon.weet(*feit, Gegeven::Datum(geboren.parse().expect("a date")));
                }
                (_, Some(klasse)) => {
                    persoon.weet(*feit, Gegeven::Klasse(Klasse(klasse)));
                }
                (_, None) => {}
            }
        }
        if volledig {
            persoon.volledig(participatiewet::feiten::Lijst::Uitkeringen);
        }
        (persoon, dag)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_row_and_the_rules_agree((persoon, dag) in iemand()) {
        let beoordeling = beoordeel(&Zaak { persoon: persoon.clone(), peildatum: dag }).expect("an answer");
        let (soort, aanbod) = (beoordeling.plicht().soort(), beoordeling.aanbod().uitkomst);
        let moet = matches!(soort, Soort::MoetAanbieden | Soort::ZorgtVoor);
        if soort != Soort::FeitenNodig {
            prop_assert_eq!(moet, aanbod == Verdict::Ja, "{:?} {:?}", soort, aanbod);
        } else {
            prop_assert!(!beoordeling.plicht().feiten.is_empty());
            prop_assert!(aanbod != Verdict::Ja);
        }
        let groep = beoordeling.oordeel().uitkomst;
        let vastgesteld = matches!(
            soort,
            Soort::MoetAanbieden | Soort::ZorgtVoor | Soort::GeenAfdwingbaarAanbod | Soort::InBeschutWerk
        );
        prop_assert!(!vastgesteld || groep == Verdict::Ja);
        prop_assert!(!matches!(soort, Soort::Besluiten | Soort::AdviesVragen) || groep == Verdict::BesluitNodig);
        prop_assert!(soort != Soort::GeenPlicht || groep == Verdict::Nee);
        prop_assert!(!beoordeling.verslag().is_empty() && !beoordeling.html().is_empty());
    }

    #[test]
    fn nobody_gets_a_yes_without_the_decision_of_the_college((persoon, dag) in iemand()) {
        let beoordeling = beoordeel(&Zaak { persoon: persoon.clone(), peildatum: dag }).expect("an answer");
        let besloten = persoon.gegeven(Feit::VaststellingBeschut) == Some(&Gegeven::Klasse(Klasse(0)));
        if !besloten {
            prop_assert!(beoordeling.oordeel().uitkomst != Verdict::Ja);
            prop_assert!(beoordeling.aanbod().uitkomst != Verdict::Ja);
            prop_assert!(beoordeling.gevolgen().iter().all(|gevolg| gevolg.uitkomst != Verdict::Ja));
        }
    }
}

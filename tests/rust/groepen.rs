//! The rules of the doelgroepen: every version has a vector on both sides of its date, a source and an article.

use std::collections::BTreeSet;

use participatiewet::bron::Bron;
use participatiewet::doelgroep::{
    GROEPEN, aanspraak, al_in_dienst, arbeidsongeschikt, doelgroepvaststelling, kring, leerwerktraject,
    loonkostensubsidie, nugger, ontheffing, participatieplaats, proefplaats, studietoeslag, uitzondering, urenbeperkt,
    wia, wsw, zintuiglijk,
};
use participatiewet::feiten::Feit;
use participatiewet::norm::regel::Regel;
use participatiewet::tijd::Datum;
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::oordelen::{dag, van_bestand};

const BESTANDEN: [&str; 3] = ["doelgroep-loonkostensubsidie", "aanspraak", "overige-groepen"];

static REGELS: [&Regel<Feit>; 41] = [
    &wia::WIA_GEMEENTE,
    &aanspraak::AANSPRAAK,
    &aanspraak::AANSPRAAK_IOAW,
    &aanspraak::AANSPRAAK_IOAZ,
    &aanspraak::PERSOONLIJKE_ONDERSTEUNING,
    &aanspraak::BEGELEIDING_OP_DE_WERKPLEK,
    &participatieplaats::PARTICIPATIEPLAATS,
    &proefplaats::PROEFPLAATS,
    &ontheffing::DRINGENDE_REDENEN_ONTHEFFING,
    &ontheffing::DUURZAAM_ARBEIDSONGESCHIKT,
    &ontheffing::ALLEENSTAANDE_OUDER,
    &loonkostensubsidie::DOELGROEP,
    &loonkostensubsidie::MOGELIJKHEDEN,
    &doelgroepvaststelling::TOETS,
    &doelgroepvaststelling::OP_AANVRAAG,
    &doelgroepvaststelling::AMBTSHALVE,
    &al_in_dienst::AL_IN_DIENST,
    &urenbeperkt::MEDISCH_URENBEPERKT,
    &studietoeslag::STUDIETOESLAG,
    &arbeidsongeschikt::WAJONG_2015,
    &arbeidsongeschikt::WAJONG_2010,
    &arbeidsongeschikt::WAJONG_OUD,
    &wsw::WSW_WERKEND,
    &wsw::WSW_OP_WACHTLIJST,
    &zintuiglijk::TOLKVOORZIENING,
    &zintuiglijk::VISUELE_WERKVOORZIENING,
    &zintuiglijk::STRUCTURELE_FUNCTIONELE_BEPERKING,
    &kring::ARTIKEL_7A_LID_3,
    &leerwerktraject::LEER_WERKTRAJECT,
    &uitzondering::UWV_GERECHTIGD,
    &uitzondering::JONGEREN,
    &uitzondering::ZOEKTERMIJN_JONGEREN,
    &nugger::NUGGERS,
    &kring::ALGEMENE_BIJSTAND,
    &kring::DOOR_EEN_VOORZIENING,
    &kring::ANW,
    &kring::IOAW,
    &kring::ARTIKEL_7,
    &kring::ARTIKEL_7A_ONDER_A,
    &kring::JONGEREN_7A,
    &kring::IOAZ,
];

#[test]
fn every_rule_has_a_vector_and_every_version_one_on_both_sides_of_its_date() {
    let mut gezien: BTreeSet<(String, Datum)> = BTreeSet::new();
    for geval in BESTANDEN.iter().flat_map(|naam| van_bestand(naam)) {
        for code in geval.vector.verwacht.iter().flat_map(|verwacht| verwacht.keys()) {
            gezien.insert((code.clone(), dag(&geval)));
        }
    }
    let mut ontbreekt = Vec::new();
    for regel in REGELS {
        assert!(GROEPEN.iter().any(|groep| groep.code == regel.code), "{} is not listed", regel.code);
        if !gezien.iter().any(|(code, _)| code == regel.code) {
            ontbreekt.push(regel.code.to_owned());
        }
        for rij in regel.versies.rijen.iter().skip(1) {
            for dag in [rij.van.dag_ervoor(), rij.van] {
                if !gezien.contains(&(regel.code.to_owned(), dag)) {
                    ontbreekt.push(format!("{} on {dag}", regel.code));
                }
            }
        }
    }
    assert!(ontbreekt.is_empty(), "{ontbreekt:#?}");
}

#[test]
fn every_code_is_used_once_and_every_version_has_a_source_and_an_article_of_its_day() {
    let lijst = artikelen();
    let codes: BTreeSet<&str> = GROEPEN.iter().map(|regel| regel.code).collect();
    assert_eq!(codes.len(), GROEPEN.len());
    let mut onbekend = BTreeSet::new();
    for regel in REGELS {
        for rij in regel.versies.rijen {
            assert!(Bron::new(rij.bron.tekst()).delen().is_some(), "{} {}", regel.code, rij.bron.tekst());
            let van_kracht = !rij.waarde.naam.starts_with("nog_niet") && rij.waarde.naam != "vervallen";
            if van_kracht && !bestaat(&lijst, rij.waarde.artikel, rij.van) {
                onbekend.insert(format!("{} on {}", rij.waarde.artikel, rij.van));
            }
        }
    }
    assert!(onbekend.is_empty(), "{onbekend:#?}");
}

//! The overview of instruments: the vectors, samenloop from both sides, citations, the record.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use participatiewet::Error;
use participatiewet::bron::Brondeel;
use participatiewet::norm::regel::Verdict;
use participatiewet::tijd::Datum;
use participatiewet::voorziening::{Aanvraag, Gevolg, INSTRUMENTEN, Overzicht, overzicht, samenloop};
use participatiewet_tests::bronnen::{artikelen, bestaat};
use participatiewet_tests::oordelen::van_bestand;
use participatiewet_tests::vectoren::Vector;

fn antwoord(vector: &Vector) -> Result<Overzicht, Error> {
    overzicht(&Aanvraag::lees(&vector.ruw())?)
}

static VECTOREN: LazyLock<Vec<Vector>> =
    LazyLock::new(|| van_bestand("voorzieningen").into_iter().map(|geval| geval.vector).collect());

fn vectoren() -> &'static [Vector] {
    &VECTOREN
}

fn dag(vector: &Vector) -> Option<Datum> {
    vector.invoer.get("peildatum")?.as_str()?.parse().ok()
}

fn dagen() -> BTreeSet<Datum> {
    vectoren().iter().filter_map(dag).collect()
}

#[test]
fn every_version_of_an_instrument_has_a_vector_on_both_sides_of_its_first_day() {
    let dagen = dagen();
    for instrument in INSTRUMENTEN {
        for rij in instrument.regel.versies.rijen.iter().skip(1) {
            for dag in [rij.van, rij.onzeker().map_or(rij.van, |(eerste, _)| eerste)] {
                assert!(dagen.contains(&dag) && dagen.contains(&dag.dag_ervoor()), "{} {dag}", instrument.naam());
            }
        }
    }
}

/// The vectors that name the pair on this day, whatever they say of it.
fn genoemd(code: &str, dag: Datum) -> bool {
    vectoren().iter().any(|vector| {
        let noemt =
            vector.verwacht.as_ref().is_some_and(|deel| deel.get("samenloop").is_some_and(|s| s.get(code).is_some()));
        noemt && self::dag(vector) == Some(dag)
    })
}

#[test]
fn every_pair_has_vectors_and_on_both_sides_of_every_date() {
    let mut ontbreekt = BTreeSet::new();
    let begin: Datum = "2015-01-01".parse().expect("a date");
    for paar in samenloop::paren() {
        let komt_voor = vectoren().iter().any(|vector| {
            antwoord(vector).is_ok_and(|antwoord| antwoord.samenloop().iter().any(|een| een.paar.code == paar.code))
        });
        assert!(komt_voor, "{} meets in no vector", paar.code);
        for rij in paar.uitwerking.rijen.iter().filter(|rij| rij.van > begin) {
            // also around the day on which an uncertain text is certain
            for grens in [rij.van, rij.onzeker().map_or(rij.van, |(_, zeker)| zeker)] {
                for dag in [grens.dag_ervoor(), grens] {
                    if !genoemd(paar.code, dag) {
                        ontbreekt.insert(format!("{} on {dag}", paar.code));
                    }
                }
            }
        }
    }
    assert!(ontbreekt.is_empty(), "{ontbreekt:#?}");
}

#[test]
fn a_pair_is_found_from_both_sides_and_once() {
    let mut gezien = BTreeSet::new();
    for paar in samenloop::paren() {
        let (een, ander) = (paar.een.naam, paar.ander.naam);
        assert_ne!(een, ander, "{}", paar.code);
        let gevonden = [samenloop::tussen(een, ander), samenloop::tussen(ander, een)];
        assert!(gevonden.iter().all(|al| al.is_some_and(|al| al.code == paar.code)), "{}", paar.code);
        assert!(gezien.insert(BTreeSet::from([een, ander])), "{} is there twice", paar.code);
        for rij in paar.uitwerking.rijen {
            assert!(rij.waarde.zin.ends_with('.'), "{}", paar.code);
            // only where the law leaves nothing open does somebody lose
            assert_eq!(
                rij.waarde.gevolg.verliest().is_some(),
                matches!(rij.waarde.gevolg, Gevolg::SluitUit(_) | Gevolg::SluitUitAls(_))
            );
        }
    }
    assert!(samenloop::tussen("studietoeslag", "loondispensatie").is_none());
}

/// A right that another one excludes is never told to be open.
#[test]
fn who_loses_for_sure_is_not_told_to_be_open() {
    for vector in vectoren() {
        let Ok(overzicht) = antwoord(vector) else { continue };
        for ontmoeting in overzicht.samenloop().iter().filter(|ontmoeting| ontmoeting.zeker) {
            let Gevolg::SluitUit(_) = ontmoeting.uitwerking.gevolg else { continue };
            let Some(uitslag) = ontmoeting.verliest.and_then(|naam| overzicht.uitslag(naam)) else { continue };
            // UWV may still give its provisions under the Wajong
            let ook_wajong = ["jobcoach_uwv", "werkvoorziening_uwv"].contains(&uitslag.instrument().naam());
            assert!(ook_wajong || uitslag.oordeel().uitkomst != Verdict::Ja, "{} {}", vector.id, ontmoeting.paar.code);
        }
    }
}

#[test]
fn an_instrument_that_is_out_of_the_question_has_no_amount_and_no_duration() {
    for vector in vectoren() {
        let Ok(overzicht) = antwoord(vector) else { continue };
        for uitslag in overzicht.voorzieningen() {
            if uitslag.oordeel().uitkomst == Verdict::Nee {
                assert!(uitslag.hoogte().is_none() && uitslag.looptijd().is_none(), "{}", vector.id);
            }
        }
    }
}

#[test]
fn every_article_exists_on_the_day_of_its_text() {
    let lijst = artikelen();
    let mut onbekend = BTreeSet::new();
    for overzicht in vectoren().iter().filter_map(|vector| antwoord(vector).ok()) {
        let dag = overzicht.peildatum().datum();
        for uitslag in overzicht.voorzieningen() {
            let oordeel = uitslag.oordeel();
            let ongelezen = ["niet_van_kracht", "voor_2018_niet_gelezen"];
            let redenen = oordeel.redenen.iter().filter(|reden| !ongelezen.contains(&reden.code));
            let geciteerd = redenen
                .map(|reden| reden.artikel)
                .chain(oordeel.besluiten.iter().filter(|een| !ongelezen.contains(&een.code)).map(|een| een.artikel))
                .chain(uitslag.looptijd().map(|looptijd| looptijd.artikel));
            for artikel in geciteerd {
                if !bestaat(&lijst, artikel, dag) {
                    onbekend.insert(format!("{artikel} on {dag}"));
                }
            }
        }
        for ontmoeting in overzicht.samenloop() {
            let artikel = ontmoeting.uitwerking.artikel;
            if !bestaat(&lijst, artikel, dag) {
                onbekend.insert(format!("{artikel} on {dag}"));
            }
        }
    }
    let regels = INSTRUMENTEN.iter().flat_map(|instrument| {
        let rijen = instrument.regel.versies.rijen.iter();
        let gelezen = rijen.filter(|rij| !["nog_niet", "niet_gelezen", "vervallen"].contains(&rij.waarde.naam));
        // a rule that follows a group begins when the group does
        let sinds = instrument.sinds().expect("a first day");
        gelezen.map(move |rij| (rij.van.max(sinds), rij.onzeker(), rij.bron))
    });
    let paren =
        samenloop::paren().flat_map(|paar| paar.uitwerking.rijen.iter().map(|rij| (rij.van, rij.onzeker(), rij.bron)));
    for (van, onzeker, bron) in regels.chain(paren) {
        for deel in bron.delen().unwrap_or_else(|| panic!("{}", bron.tekst())) {
            let Brondeel::Artikel(artikel) = deel else { continue };
            let zeker = onzeker.map_or(van, |(_, laatste)| laatste);
            if !bestaat(&lijst, artikel, zeker) {
                onbekend.insert(format!("{artikel} on {zeker}"));
            }
        }
    }
    assert!(onbekend.is_empty(), "{onbekend:#?}");
}

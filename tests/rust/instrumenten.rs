//! The overview of instruments: the vectors, samenloop from both sides, citations, the record.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use participatiewet::Error;
use participatiewet::bron::Brondeel;
use participatiewet::invoer::Ruw;
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
            let redenen = oordeel.redenen().iter().filter(|reden| !ongelezen.contains(&reden.code()));
            let geciteerd = redenen
                .map(|reden| reden.artikel())
                .chain(
                    oordeel.besluiten().into_iter().filter(|een| !ongelezen.contains(&een.code)).map(|een| een.artikel),
                )
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

/// Somebody in a job since yesterday without a loonwaarde; `school` decides whether he fits art. 10d lid 2.
fn forfait(dag: &str, school: Option<&str>, vaststelling: &str, lid: Option<&str>) -> (Verdict, bool) {
    let peildatum: Datum = dag.parse().expect("a date");
    let aanvang = peildatum.dag_ervoor().to_string();
    let ja = ["dienstbetrekking", "taak_uitvoeren", "werknemersvaardigheden", "uur_aaneengesloten"];
    let nee = ["wia_gemeentegroep", "minimumloon_voltijds", "wsw_artikel_2", "wsw_artikel_7", "ziekengeld_no_risk"];
    let onbelangrijk = ["kring_voor_baan", "leer_werktraject", "beschut_werk_dienstbetrekking"];
    let mut feiten: Vec<(&str, &str)> = ja.map(|naam| (naam, "ja")).to_vec();
    feiten.extend(nee.into_iter().chain(onbelangrijk).map(|naam| (naam, "nee")));
    feiten.extend([("leeftijd", "40"), ("uren_per_dag", "6"), ("buiten_groep_door_voorziening", "ja")]);
    feiten.extend([("aanvang_dienstbetrekking", aanvang.as_str()), ("aanvraag_loonkostensubsidie_op", dag)]);
    feiten.push(("vaststelling_loonkostensubsidie", vaststelling));
    feiten.extend(school.map(|school| ("school_voor_baan", school)));
    feiten.extend(lid.map(|lid| ("lid_van_de_toekenning", lid)));
    let mut feiten: Vec<_> = feiten.iter().map(|(naam, waarde)| ((*naam).into(), Ruw::tekst(*waarde))).collect();
    feiten.push(("volledig".into(), Ruw::Lijst(vec![Ruw::tekst("uitkeringen")])));
    let baan = [("peildatum", dag), ("forfaitair", "ja"), ("arbeidsduur", "36"), ("normale_arbeidsduur", "36")];
    let mut velden: Vec<_> = baan.map(|(naam, waarde)| (naam.into(), Ruw::tekst(waarde))).to_vec();
    velden.push(("feiten".into(), Ruw::Velden(feiten)));
    let overzicht = Aanvraag::lees(&velden).and_then(|aanvraag| overzicht(&aanvraag)).expect("a valid case");
    let uitslag = overzicht.uitslag("V-LKS").expect("an instrument");
    (uitslag.oordeel().uitkomst, uitslag.hoogte().is_some_and(|hoogte| hoogte.bedrag().is_some()))
}

#[test]
fn the_forfait_is_for_lid_1_alone_and_the_college_says_which_lid_where_both_are_possible() {
    use Verdict::{BesluitNodig, FeitenNodig, Ja};
    const LEDEN: [Option<&str>; 4] = [None, Some("niet_genomen"), Some("lid_1"), Some("lid_2")];
    for dag in ["2017-02-01", "2023-06-30", "2023-07-01", "2026-01-01"] {
        let met = |school, vaststelling| LEDEN.map(|lid| forfait(dag, school, vaststelling, lid));
        let beide = [(FeitenNodig, true), (BesluitNodig, true), (Ja, true), (BesluitNodig, false)];
        assert_eq!(met(Some("ja"), "ja"), beide, "{dag}");
        assert_eq!(met(Some("nee"), "ja"), [(Ja, true); 4], "{dag}: only lid 1");
        let open = [(FeitenNodig, true), (FeitenNodig, true), (Ja, true), (FeitenNodig, true)];
        assert_eq!(met(None, "ja"), open, "{dag}: whether lid 2 fits is not known");
        for vaststelling in ["niet_genomen", "nee"] {
            assert_eq!(met(Some("ja"), vaststelling), [(BesluitNodig, false); 4], "{dag}: only lid 2");
        }
    }
}

#[test]
fn groups_and_instruments_in_one_weighing_are_those_of_two() {
    use participatiewet::doelgroep::bepaal;
    use participatiewet::feiten::Zaak;
    use participatiewet::voorziening::{Aanvraag, overzicht, overzicht_met_groepen};
    use participatiewet_tests::bevolking::{Toeval, persoon, vergeten};
    let mut toeval = Toeval::nieuw(5);
    for (dag, weg) in ["2016-03-01", "2019-10-01", "2023-07-01", "2026-07-01"].into_iter().zip([0, 3, 40, 100]) {
        let peildatum = dag.parse().expect("a date");
        let persoon = vergeten(&mut toeval, &persoon(&mut Toeval::nieuw(weg as u64), peildatum), weg);
        let aanvraag = Aanvraag::new(persoon.clone(), peildatum);
        let (groepen, samen) = overzicht_met_groepen(&aanvraag).expect("a known day");
        assert_eq!(groepen.json(), bepaal(&Zaak { persoon, peildatum }).expect("a known day").json());
        assert_eq!(samen.json(), overzicht(&aanvraag).expect("a known day").json());
    }
}

//! What every decision rule says about itself: articles that exist, sources that parse, sentences; and that every fact of the
//! catalogue is there for a rule. Codes: `regelcodes.rs`; words: `regeltaal.rs`.

use std::collections::BTreeSet;

use participatiewet::bron::{Artikel, Bron};
use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Besluitvraag, Feit as _, Voorwaarde};
use participatiewet::tijd::Datum;
use participatiewet_tests::bronnen::{Regel, artikelen};
use participatiewet_tests::regels::{Feitversie, alle, versies};

/// Every condition of a version, also those of its messages.
fn delen(rij: &Feitversie) -> Vec<&'static Voorwaarde<Feit>> {
    let mut lijst = Vec::new();
    rij.waarde.bezoek(&mut |deel| lijst.push(deel));
    lijst
}

fn besluiten(rij: &Feitversie) -> Vec<&'static Besluitvraag> {
    delen(rij).iter().filter_map(|deel| deel.bewoording()?.besluit).collect()
}

fn geciteerd(rij: &Feitversie) -> Vec<Artikel> {
    let mut lijst: Vec<Artikel> = delen(rij).iter().filter_map(|deel| Some(deel.bewoording()?.artikel)).collect();
    lijst.extend(besluiten(rij).iter().map(|besluit| besluit.artikel));
    lijst.push(rij.waarde.artikel);
    lijst
}

/// The first day from `van` until `tot` on which no row of the list holds, if there is one.
fn gat(lijst: &[Regel], artikel: &str, van: Datum, tot: Datum) -> Option<Datum> {
    let mut dag = van;
    while dag < tot {
        let rij = lijst
            .iter()
            .find(|rij| rij.artikel == artikel && rij.van <= dag && rij.tot.is_none_or(|einde| dag < einde));
        match rij {
            None => return Some(dag),
            Some(rij) => dag = rij.tot.unwrap_or(tot),
        }
    }
    None
}

#[test]
fn every_article_exists_on_every_day_of_the_version_that_cites_it() {
    let lijst = artikelen();
    let mut ontbreekt = BTreeSet::new();
    for (regel, rij, tot) in versies() {
        let tot = tot.unwrap_or(regel.versies.bekend_tot_en_met.plus_dag());
        // a rule that does not hold yet, or whose text of then was not read, cites the article that it will stand in
        if ["nog_niet", "niet_gelezen"].contains(&rij.waarde.naam)
            || delen(rij).iter().any(|deel| is_niet_van_kracht(deel))
        {
            continue;
        }
        for artikel in geciteerd(rij) {
            if let Some(dag) = gat(&lijst, &artikel.to_string(), rij.van, tot) {
                ontbreekt.insert(format!("{artikel} on {dag} ({} {})", regel.code, rij.waarde.naam));
            }
        }
    }
    let over: Vec<&&str> = NIET_GEVONDEN.iter().filter(|citaat| !ontbreekt.contains(**citaat)).collect();
    assert!(over.is_empty(), "strike off {over:?}");
    ontbreekt.retain(|citaat| !NIET_GEVONDEN.contains(&citaat.as_str()));
    assert!(ontbreekt.is_empty(), "{ontbreekt:#?}");
}

/// Citations on a day on which the list has no text of the article. Before their articles these instruments look into a group
/// that is not in force, so that they are never open then.
const NIET_GEVONDEN: &[&str] = &[
    "Besluit SUWI art. 3.5 lid 1 on 2015-05-01 (DG-18a verzoek_college)",
    "Pw art. 10g lid 1 on 2015-01-01 (V-TOLK op_aanvraag)",
    "Pw art. 10h lid 1 on 2015-01-01 (V-VISUEEL op_aanvraag)",
];

fn is_niet_van_kracht(deel: &Voorwaarde<Feit>) -> bool {
    matches!(deel, Voorwaarde::Vast(vast) if vast.bewoording.code == "niet_van_kracht")
}

#[test]
fn the_article_of_every_fact_exists_on_some_day() {
    let lijst: BTreeSet<String> = artikelen().into_iter().map(|rij| rij.artikel).collect();
    let onbekend: BTreeSet<String> = Feit::ALLE
        .iter()
        .map(|feit| feit.def())
        .filter(|def| !lijst.contains(&def.artikel.to_string()))
        .map(|def| format!("{} ({})", def.artikel, def.naam))
        .collect();
    assert!(onbekend.is_empty(), "{onbekend:#?}");
}

#[test]
fn every_version_has_a_source_that_parses_and_stands_after_the_one_before() {
    for (regel, rij, tot) in versies() {
        assert!(
            rij.bron.delen().is_some_and(|delen| !delen.is_empty()),
            "{} {}: {}",
            regel.code,
            rij.van,
            rij.bron.tekst()
        );
        assert!(Bron::new(rij.bron.tekst()).delen().is_some());
        assert!(tot.is_none_or(|tot| rij.van < tot), "{} {}", regel.code, rij.van);
        if let Some((eerste, laatste)) = rij.onzeker() {
            assert!(eerste < laatste && rij.van <= laatste, "{} {}", regel.code, rij.van);
        }
    }
    for regel in alle() {
        let eerste = regel.versies.rijen.first().expect("a version").van;
        assert_eq!(eerste.to_string(), "2015-01-01", "{}", regel.code);
    }
}

fn is_zin(tekst: &str) -> bool {
    let hoofdletter = tekst.chars().next().is_some_and(|teken| teken.is_uppercase() || teken.is_ascii_digit());
    hoofdletter && tekst.ends_with('.') && !tekst.contains("  ") && !tekst.contains('\n')
}

#[test]
fn every_text_is_a_sentence() {
    let mut gevonden = BTreeSet::new();
    let mut zin = |tekst: &str| {
        if !is_zin(tekst) {
            gevonden.insert(tekst.to_owned());
        }
    };
    for (_, rij, _) in versies() {
        zin(rij.waarde.zin);
        rij.waarde.meldingen.iter().for_each(|melding| zin(&melding.melding.tekst()));
        besluiten(rij).iter().for_each(|besluit| zin(besluit.vraag));
        // the condition of a message gives no reason
        rij.waarde.voorwaarde.bezoek(&mut |deel| match deel {
            Voorwaarde::Feit(blad) => {
                [blad.bewoording.voldaan, blad.bewoording.niet_voldaan].into_iter().for_each(&mut zin)
            }
            Voorwaarde::Vast(vast) => zin(vast.tekst()),
            _ => {}
        });
    }
    assert!(gevonden.is_empty(), "{gevonden:#?}");
    let vraag = |feit: &&Feit| !feit.def().vraag.ends_with('?') || feit.def().betekenis.ends_with('.');
    let geen_vraag: Vec<&Feit> = Feit::ALLE.iter().filter(vraag).collect();
    assert!(geen_vraag.is_empty(), "{geen_vraag:?}");
}

#[test]
fn every_class_that_a_condition_names_exists() {
    for (regel, rij, _) in versies() {
        for deel in delen(rij) {
            let Voorwaarde::Feit(blad) = deel else { continue };
            let klassen = blad.feit.def().klassen.len();
            let genoemd = |plek: u8| {
                let klasse = participatiewet::norm::regel::Klasse(plek);
                blad.ja.bevat(klasse) || blad.open.bevat(klasse)
            };
            let te_hoog = (0_u8..8).any(|plek| usize::from(plek) >= klassen && genoemd(plek));
            assert!(!te_hoog && (0_u8..8).any(genoemd), "{}: {}", regel.code, blad.bewoording.code);
        }
    }
}

/// Facts that no rule reads, and why they are in the catalogue. Strike off what a rule reads.
const NIET_GELEZEN: &[(Feit, &str)] = &[
    (Feit::Leeftijd, "stands in for the date of birth"),
    (Feit::AanvangDienstbetrekking, "what is asked within six months of the job follows from it"),
    (Feit::VerzoekAdviesBeschutOp, "an earlier advice within twelve months follows from it"),
    (Feit::EerderAdviesBeschutOp, "an earlier advice within twelve months follows from it"),
    (Feit::AndereLoonkostensubsidie, "samenloop reads it: a side of a pair, no rule of a list"),
    (Feit::Gemeente, "whether the number of places is reached follows from it"),
    (Feit::BeschutAantal, "whether the number of places is reached follows from it"),
    (Feit::BeschutGerealiseerd, "whether the number of places is reached follows from it"),
    (Feit::InkomenMinimumloon, "two years at the minimum wage follow from it"),
    (Feit::Praktijkonderwijs, "the school before the job follows from it"),
    (Feit::VoortgezetSpeciaalOnderwijs, "the school before the job follows from it"),
    (Feit::Entreeopleiding, "the school before the job follows from it"),
];

#[test]
fn every_fact_is_read_by_a_rule_or_another_fact_follows_from_it() {
    let mut gelezen = BTreeSet::new();
    for (_, rij, _) in versies() {
        for deel in delen(rij) {
            if let Voorwaarde::Feit(blad) = deel {
                gelezen.insert(blad.feit);
            }
        }
    }
    let uitzondering = |feit: &Feit| NIET_GELEZEN.iter().any(|(met, _)| met == feit);
    let ongelezen: Vec<&Feit> =
        Feit::ALLE.iter().filter(|feit| !gelezen.contains(feit) && !uitzondering(feit)).collect();
    assert!(ongelezen.is_empty(), "no rule reads {ongelezen:?}");
    let gelezen_toch: Vec<&str> =
        NIET_GELEZEN.iter().filter(|(feit, _)| gelezen.contains(feit)).map(|(feit, _)| feit.def().naam).collect();
    assert!(gelezen_toch.is_empty(), "a rule reads {gelezen_toch:?}: strike off");
}

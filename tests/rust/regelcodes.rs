//! Codes: what somebody filters on in a million rows means one thing over all rules; and a decision that was not taken is
//! never a silent "no".

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Blad, Feit as _, Klasse, Voorwaarde};
use participatiewet::voorziening::samenloop;
use participatiewet_tests::regels::{alle, is_voorziening, versies};

/// Every condition of every version, also those of messages and of the sides of a pair of instruments.
fn delen() -> Vec<&'static Voorwaarde<Feit>> {
    let partijen = samenloop::paren().flat_map(|paar| [paar.een.regel, paar.ander.regel]);
    let rijen = partijen.flat_map(|regel| regel.versies.rijen);
    let mut lijst = Vec::new();
    for rij in versies().into_iter().map(|(_, rij, _)| rij).chain(rijen) {
        rij.waarde.bezoek(&mut |deel| lijst.push(deel));
    }
    lijst
}

fn bladen() -> impl Iterator<Item = &'static Blad<Feit>> {
    delen().into_iter().filter_map(|deel| match deel {
        Voorwaarde::Feit(blad) => Some(blad),
        _ => None,
    })
}

/// Says that a code is always used for the same, but for the codes in `mag`; those must be needed there.
fn eenduidig(soort: &str, mag: &[&str], paren: impl IntoIterator<Item = (&'static str, impl Debug)>) {
    let mut gezien: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (code, inhoud) in paren {
        gezien.entry(code).or_default().insert(format!("{inhoud:?}"));
        let vorm = code.chars().all(|teken| teken.is_ascii_lowercase() || teken.is_ascii_digit() || teken == '_');
        assert!(vorm && !code.is_empty(), "{soort}: {code:?}");
    }
    gezien.retain(|_, inhoud| inhoud.len() > 1);
    let over: Vec<_> = mag.iter().filter(|code| !gezien.contains_key(**code)).collect();
    assert!(over.is_empty(), "{soort}: strike off {over:?}");
    gezien.retain(|code, _| !mag.contains(code));
    assert!(gezien.is_empty(), "{soort}: a code that means more than one thing: {gezien:#?}");
}

/// Names of instruments that are the name of a group as well.
const OOK_EEN_GROEP: &[&str] = &[
    "beschut_werk",
    "participatieplaats",
    "proefplaats",
    "studietoeslag",
    "tolkvoorziening",
    "visuele_werkvoorziening",
];

#[test]
fn the_code_and_the_name_of_a_rule_are_its_own() {
    let alle = alle();
    let codes: BTreeSet<&str> = alle.iter().map(|regel| regel.code).collect();
    // an instrument may have the name of the group that it is for
    let namen: BTreeSet<_> = alle.iter().map(|regel| (is_voorziening(regel), regel.naam)).collect();
    assert_eq!((codes.len(), namen.len()), (alle.len(), alle.len()), "a code or a name is used by two rules");
    eenduidig("rule", OOK_EEN_GROEP, alle.iter().map(|regel| (regel.naam, regel.code)));
    for regel in &alle {
        let namen: BTreeSet<&str> = regel.versies.rijen.iter().map(|rij| rij.waarde.naam).collect();
        assert_eq!(namen.len(), regel.versies.rijen.len(), "{}: a name is used by two versions", regel.code);
    }
    let feiten: BTreeSet<&str> = Feit::ALLE.iter().map(|feit| feit.def().naam).collect();
    assert_eq!(feiten.len(), Feit::ALLE.len(), "a name is used by two facts");
}

#[test]
fn a_condition_code_is_one_fact_in_one_set_of_classes() {
    // the decision that is still open is part of it: where it differs, the same code would be "nee" once and open once
    let inhoud =
        |blad: &Blad<Feit>| (blad.feit, blad.ja, blad.open, blad.bewoording.besluit.map(|besluit| besluit.code));
    eenduidig("condition", &[], bladen().map(|blad| (blad.bewoording.code, inhoud(blad))));
    // a code that is the name of a fact is about that fact
    let van_ander = bladen()
        .filter(|blad| Feit::ALLE.iter().any(|feit| feit.def().naam == blad.bewoording.code && *feit != blad.feit));
    let van_ander: BTreeSet<&str> = van_ander.map(|blad| blad.bewoording.code).collect();
    assert!(van_ander.is_empty(), "conditions with the name of another fact: {van_ander:?}");
    // and a condition that no fact decides has a code of its own
    let vast: BTreeSet<&str> = delen().iter().filter_map(|deel| vaste_code(deel)).collect();
    let dubbel: Vec<&str> = bladen().map(|blad| blad.bewoording.code).filter(|code| vast.contains(code)).collect();
    assert!(dubbel.is_empty(), "{dubbel:?}");
}

fn vaste_code(deel: &Voorwaarde<Feit>) -> Option<&'static str> {
    let Voorwaarde::Vast(vast) = deel else { return None };
    Some(vast.bewoording.code)
}

#[test]
fn a_fixed_condition_is_always_the_same_but_for_what_is_not_in_force() {
    let vast = delen().into_iter().filter_map(|deel| match deel {
        Voorwaarde::Vast(vast) if vast.bewoording.code != "niet_van_kracht" => {
            Some((vast.bewoording.code, (vast.tekst(), vast.bewoording.besluit.map(|besluit| besluit.code))))
        }
        _ => None,
    });
    eenduidig("fixed condition", &[], vast);
}

#[test]
fn the_code_of_a_decision_or_a_message_means_one_thing() {
    let besluiten = delen().into_iter().filter_map(|deel| deel.bewoording()?.besluit);
    eenduidig("decision", &[], besluiten.map(|besluit| (besluit.code, besluit.wie)));
    let versies = versies();
    let meldingen = versies.iter().flat_map(|(_, rij, _)| rij.waarde.meldingen);
    eenduidig("message", &[], meldingen.map(|melding| (melding.melding.code, melding.melding.tekst())));
}

/// Conditions that are not met as long as nobody has decided, each with the reason why that is no silent choice.
const NIET_BESLOTEN_IS_NEE: &[(&str, &str)] = &[
    ("beschut_werk_vastgesteld", "the law speaks of who was established: until then nobody is"),
    (
        "doelgroep_vastgesteld",
        "until then only lid 2 is left, by which the college must still establish the loonwaarde",
    ),
    ("doelgroepverklaring_arbeidsgehandicapte", "the statement that is there; the other way asks UWV to give it"),
    ("doelgroepverklaring_banenafspraak", "as the one before; by transitional law only one of before 2026 counts"),
    ("doelgroepverklaring_herplaatsen", "as doelgroepverklaring_arbeidsgehandicapte"),
    ("doelgroepverklaring_oudere_werknemer", "as doelgroepverklaring_banenafspraak"),
    ("vaststelling_blijft_achterwege", "the other way is open: the college must still establish the loonwaarde"),
];

#[test]
fn what_nobody_has_decided_yet_is_never_a_silent_no() {
    let mut stil = BTreeSet::new();
    for rij in alle().iter().flat_map(|regel| regel.versies.rijen) {
        rij.waarde.voorwaarde.bezoek(&mut |deel| {
            let Voorwaarde::Feit(blad) = deel else { return };
            let Some(plek) = blad.feit.def().klassen.iter().position(|klasse| *klasse == "niet_genomen") else {
                return;
            };
            let klasse = Klasse(u8::try_from(plek).expect("few classes"));
            if !blad.ja.bevat(klasse) && !blad.open.bevat(klasse) {
                stil.insert(blad.bewoording.code);
            }
        });
    }
    let over: Vec<_> = NIET_BESLOTEN_IS_NEE.iter().filter(|(code, _)| !stil.contains(code)).collect();
    assert!(over.is_empty(), "strike off {over:?}");
    stil.retain(|code| !NIET_BESLOTEN_IS_NEE.iter().any(|(mag, _)| mag == code));
    assert!(stil.is_empty(), "{stil:?}");
}

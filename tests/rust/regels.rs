//! Every decision rule in every version: what more facts may do, that the questions lead to the verdict in any order, that
//! each of them can matter and no other, and that a version decides something else than its neighbour.

use std::collections::BTreeSet;

use participatiewet::feiten::{Feit, Momentopname, Persoon};
use participatiewet::norm::regel::{Beeld as _, Feit as _, Klasse, Verdict, Voorwaarde};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet::vragen::Doel;
use participatiewet_tests::bevolking::{Toeval, deel, ieder, persoon, vergeten};
use participatiewet_tests::gesprek::voer;
use participatiewet_tests::regels::{
    Feitregel, alle, dagen_van, feiten_op, klassen, met, naief, peildatum, verschil, versies,
};

/// The day on which each version began: the text of the version itself, and of every other rule then.
fn dagen() -> Vec<(&'static Feitregel, &'static Voorwaarde<Feit>, Peildatum)> {
    versies().into_iter().map(|(regel, rij, _)| (regel, &rij.waarde.voorwaarde, peildatum(rij.van))).collect()
}

fn oordeel(regel: &'static Feitregel, persoon: &Persoon, dag: Peildatum) -> Verdict {
    regel.verdict(&persoon.op(dag), dag).expect("a known day")
}

#[test]
fn a_verdict_is_that_of_a_second_evaluation() {
    let mut toeval = Toeval::nieuw(1);
    for (regel, voorwaarde, dag) in dagen() {
        for _ in 0..100 {
            let moment = if toeval.procent(50) { ieder(&mut toeval) } else { persoon(&mut toeval, dag).op(dag) };
            let verdict = regel.verdict(&moment, dag).expect("a known day");
            assert_eq!(verdict, naief(voorwaarde, &moment, dag.datum()), "{} on {dag}: {moment:?}", regel.code);
        }
    }
}

#[test]
fn more_facts_never_turn_a_decided_verdict() {
    let mut toeval = Toeval::nieuw(2);
    for (regel, _, dag) in dagen() {
        for _ in 0..12 {
            let alles = persoon(&mut toeval, dag);
            let waar = oordeel(regel, &alles, dag);
            assert_ne!(waar, Verdict::FeitenNodig, "{} on {dag}: everything is known", regel.code);
            let mut volgorde: Vec<(usize, Feit)> =
                Feit::ALLE.iter().map(|feit| (toeval.onder(1 << 20), *feit)).collect();
            volgorde.sort_unstable();
            let mut weet = Persoon::new();
            let mut eerst = Verdict::FeitenNodig;
            for (_, feit) in volgorde {
                let Some(gegeven) = alles.gegeven(feit) else { continue };
                weet.weet(feit, gegeven.clone());
                let nu = oordeel(regel, &weet, dag);
                assert!(eerst == Verdict::FeitenNodig || nu == eerst, "{} on {dag}: {feit:?} turns it", regel.code);
                eerst = nu;
            }
            assert_eq!(eerst, waar, "{} on {dag}", regel.code);
        }
    }
}

#[test]
fn the_questions_lead_to_the_same_verdict_in_any_order() {
    let mut toeval = Toeval::nieuw(3);
    for (regel, _, dag) in dagen() {
        let doel = Doel::van(&[regel]);
        for _ in 0..10 {
            let alles = persoon(&mut toeval, dag);
            let weet = vergeten(&mut toeval, &alles, 70);
            let waar = vec![(regel.code, oordeel(regel, &alles, dag))];
            assert_eq!(voer(&doel, &weet, &alles, dag, |_, _| 0).uitkomsten, waar, "{} on {dag}", regel.code);
            let greep = voer(&doel, &weet, &alles, dag, |lijst, _| toeval.onder(lijst.vragen.len()));
            assert_eq!(greep.uitkomsten, waar, "{} on {dag}", regel.code);
        }
    }
}

/// Two people, equal but for `feit`, of whom everything is known that `voorwaarde` reads, with different verdicts.
fn getuigen(
    regel: &'static Feitregel,
    voorwaarde: &'static Voorwaarde<Feit>,
    weet: &Momentopname,
    feit: Feit,
    dag: Peildatum,
) -> Option<(Momentopname, Momentopname)> {
    let telt = |moment: &Momentopname| {
        let (_, nodig) = regel.nodig(moment, dag).expect("a known day");
        nodig.iter().map(|nodig| nodig.feit).collect::<Vec<_>>()
    };
    let mut moment = *weet;
    while let Some(ander) = telt(&moment).into_iter().find(|ander| *ander != feit) {
        moment = klassen(ander).map(|klasse| met(&moment, ander, klasse)).find(|vol| telt(vol).contains(&feit))?;
    }
    for ander in feiten_op(voorwaarde, dag.datum()).into_iter().filter(|ander| *ander != feit) {
        if moment.klasse(ander).is_none() {
            moment.zet(ander, Klasse(0));
        }
    }
    // the second evaluation is the judge
    let uitkomst = |moment: &Momentopname| naief(voorwaarde, moment, dag.datum());
    let eerste = met(&moment, feit, Klasse(0));
    let ander =
        klassen(feit).map(|klasse| met(&moment, feit, klasse)).find(|ander| uitkomst(ander) != uitkomst(&eerste))?;
    Some((eerste, ander))
}

#[test]
fn every_question_is_pivotal() {
    let mut toeval = Toeval::nieuw(4);
    let mut bewezen = 0;
    for (regel, voorwaarde, dag) in dagen() {
        for ronde in 0..5 {
            let alles = persoon(&mut toeval, dag);
            let weet = vergeten(&mut toeval, &alles, [100, 90, 75, 60, 50][ronde]).op(dag);
            for nodig in regel.nodig(&weet, dag).expect("a known day").1 {
                let paar = getuigen(regel, voorwaarde, &weet, nodig.feit, dag);
                assert!(paar.is_some(), "{} on {dag} asks {:?} for nothing: {weet:?}", regel.code, nodig.feit);
                bewezen += 1;
            }
        }
    }
    assert!(bewezen > 100, "{bewezen} questions were proved");
}

/// The most combinations of classes that are tried one by one.
const WEINIG: usize = 60_000;

/// The facts that matter, by trying everybody who has what is known: exact, and by the second evaluation only.
fn beslissend(voorwaarde: &'static Voorwaarde<Feit>, weet: &Momentopname, dag: Datum) -> Option<BTreeSet<Feit>> {
    let open: Vec<Feit> = feiten_op(voorwaarde, dag).into_iter().filter(|feit| weet.klasse(*feit).is_none()).collect();
    let aantal: usize = open.iter().map(|feit| feit.def().klassen.len()).product();
    if aantal > WEINIG {
        return None;
    }
    let uitkomsten: Vec<Verdict> = (0..aantal)
        .map(|nummer| {
            let (mut rest, mut moment) = (nummer, *weet);
            for feit in &open {
                let klassen = feit.def().klassen.len();
                moment.zet(*feit, Klasse(u8::try_from(rest % klassen).expect("few classes")));
                rest /= klassen;
            }
            naief(voorwaarde, &moment, dag)
        })
        .collect();
    let mut stap = 1;
    let mut feiten = BTreeSet::new();
    for feit in open {
        let klassen = feit.def().klassen.len();
        // with this fact in its first class, and in the others
        let verschilt = |nummer: usize| (1..klassen).any(|k| uitkomsten[nummer + k * stap] != uitkomsten[nummer]);
        if (0..aantal).filter(|nummer| nummer / stap % klassen == 0).any(verschilt) {
            feiten.insert(feit);
        }
        stap *= klassen;
    }
    Some(feiten)
}

#[test]
fn nothing_else_can_matter_and_every_question_does_tried_on_everybody() {
    let mut toeval = Toeval::nieuw(5);
    let (mut geheel, mut deels) = (Vec::new(), 0);
    for (regel, voorwaarde, dag) in dagen() {
        let mut gevallen = vec![Momentopname::leeg()];
        for procent in [90, 60, 50, 40, 30, 25, 20, 15] {
            let alles = persoon(&mut toeval, dag);
            gevallen.push(vergeten(&mut toeval, &alles, procent).op(dag));
        }
        for (plek, weet) in gevallen.into_iter().enumerate() {
            let Some(exact) = beslissend(voorwaarde, &weet, dag.datum()) else { continue };
            let (_, nodig) = regel.nodig(&weet, dag).expect("a known day");
            let gevraagd: BTreeSet<Feit> = nodig.iter().map(|nodig| nodig.feit).collect();
            assert_eq!(gevraagd, exact, "{} on {dag}: {weet:?}", regel.code);
            deels += 1;
            if plek == 0 {
                geheel.push(format!("{} {dag}", regel.code));
            }
        }
    }
    println!("tried on everybody, nothing known: {}; with something known: {deels} cases", geheel.join(", "));
    assert!(geheel.len() >= 5 && deels >= 50, "{geheel:?} {deels}");
}

/// Somebody for whom the verdict of the rule is not `nee`, if there is anybody.
fn niet_nee(regel: &'static Feitregel, toeval: &mut Toeval, dag: Peildatum) -> Momentopname {
    let mut weet = Momentopname::leeg();
    loop {
        let (uitkomst, nodig) = regel.nodig(&weet, dag).expect("a known day");
        if uitkomst != Verdict::FeitenNodig {
            break;
        }
        let feit = nodig[toeval.onder(nodig.len())].feit;
        let mut kansen: Vec<(usize, Klasse)> = klassen(feit).map(|klasse| (toeval.onder(1 << 20), klasse)).collect();
        kansen.sort_unstable_by_key(|(lot, _)| *lot);
        let daarna = |klasse: Klasse| regel.verdict(&met(&weet, feit, klasse), dag).expect("a known day");
        // a decision that stays open is the last that is taken
        kansen.sort_by_cached_key(|(_, klasse)| match daarna(*klasse) {
            Verdict::Nee => 2,
            Verdict::BesluitNodig => 1,
            _ => 0,
        });
        weet = met(&weet, feit, kansen[0].1);
    }
    let mut vol = ieder(toeval);
    for feit in Feit::ALLE {
        if let Some(klasse) = weet.klasse(*feit) {
            vol.zet(*feit, klasse);
        }
    }
    vol
}

/// Whether two conditions are the same but for articles and words.
fn zelfde(een: &'static Voorwaarde<Feit>, ander: &'static Voorwaarde<Feit>) -> bool {
    match (een, ander) {
        (Voorwaarde::Alle(een), Voorwaarde::Alle(ander)) | (Voorwaarde::Een(een), Voorwaarde::Een(ander)) => {
            een.len() == ander.len() && een.iter().zip(*ander).all(|(een, ander)| zelfde(een, ander))
        }
        (Voorwaarde::Niet(een), Voorwaarde::Niet(ander)) => zelfde(een, ander),
        (Voorwaarde::Regel(een), Voorwaarde::Regel(ander)) => std::ptr::eq(*een, *ander),
        (Voorwaarde::Vast(een), Voorwaarde::Vast(ander)) => een.waarde() == ander.waarde(),
        (Voorwaarde::Feit(een), Voorwaarde::Feit(ander)) => {
            een.feit == ander.feit && een.ja == ander.ja && een.open == ander.open
        }
        _ => false,
    }
}

#[test]
fn every_version_decides_something_else_than_the_one_before_or_differs_in_article_only() {
    let mut toeval = Toeval::nieuw(6);
    let mut alleen_artikel = Vec::new();
    for regel in alle() {
        for paar in regel.versies.rijen.windows(2) {
            let (oud, nieuw) = (&paar[0].waarde.voorwaarde, &paar[1].waarde.voorwaarde);
            let naam = format!("{} {}", regel.code, paar[1].van);
            if zelfde(oud, nieuw) {
                alleen_artikel.push(naam);
                continue;
            }
            let gevonden = dagen_van(regel, paar[1].van).into_iter().any(|dag| {
                let verschil = verschil(&paar[0], &paar[1], dag.datum());
                if verschil.verdict(&Momentopname::leeg(), dag).expect("a known day") == Verdict::Nee {
                    return false;
                }
                let iemand = niet_nee(verschil, &mut toeval, dag);
                assert_ne!(naief(oud, &iemand, dag.datum()), naief(nieuw, &iemand, dag.datum()), "{naam} on {dag}");
                true
            });
            assert!(gevonden, "{naam}: nobody is decided differently");
        }
    }
    println!("versions that differ in article or words only: {}", alleen_artikel.join(", "));
}

#[test]
fn a_conversation_is_shorter_than_a_questionnaire() {
    let dag: Peildatum = "2026-07-01".parse().expect("a date");
    let mut toeval = Toeval::nieuw(7);
    let mensen: Vec<Persoon> = (0..30).map(|_| persoon(&mut toeval, dag)).collect();
    println!("{:<28} {:>9} {:>4} {:>9} {:>5}", "rule", "questions", "max", "screens", "fixed");
    for doel in alle().into_iter().map(|regel| Doel::van(&[regel])).chain([Doel::alles()]) {
        let rijen = doel
            .regels()
            .iter()
            .filter_map(|regel| regel.versies.rijen.iter().rev().find(|rij| rij.van <= dag.datum()));
        let vast: BTreeSet<Feit> = rijen.flat_map(|rij| feiten_op(&rij.waarde.voorwaarde, dag.datum())).collect();
        let gesprekken: Vec<_> =
            mensen.iter().map(|alles| voer(&doel, &deel(alles, |_| false), alles, dag, |_, _| 0)).collect();
        let vragen: usize = gesprekken.iter().map(|gesprek| gesprek.vragen.len()).sum();
        let schermen: usize = gesprekken.iter().map(|gesprek| gesprek.schermen).sum();
        let meeste = gesprekken.iter().map(|gesprek| gesprek.vragen.len()).max().unwrap_or_default();
        let per_mens = |som: usize| format!("{}.{:02}", som / mensen.len(), som * 100 / mensen.len() % 100);
        let naam: String = doel.naam().chars().take(28).collect();
        println!("{naam:<28} {:>9} {meeste:>4} {:>9} {:>5}", per_mens(vragen), per_mens(schermen), vast.len());
        assert!(meeste <= vast.len(), "{naam}");
        assert!(vast.len() < 5 || vragen * 5 < vast.len() * mensen.len() * 4, "{naam}: no shorter than the whole list");
    }
}

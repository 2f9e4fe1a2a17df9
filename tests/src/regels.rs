//! Every rule, its versions, and a second evaluation of a condition that shares no code with the kernel.

use std::collections::BTreeSet;

use participatiewet::doelgroep::{GROEPEN, banenafspraak};
use participatiewet::feiten::{Feit, Momentopname};
use participatiewet::norm::Rij;
use participatiewet::norm::regel::{Beeld as _, Feit as _, Klasse, Klassen, Regel, Verdict, Versie, Voorwaarde};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet::vragen::Doel;

pub type Feitregel = Regel<Feit>;
pub type Feitversie = Rij<&'static Versie<Feit>>;

/// Rules that stand in no list: the measure by which UWV judges, which decides no group.
const LOS: [&Feitregel; 1] = [&banenafspraak::MINIMUMLOONTOETS];

/// Every rule of every list, and the rules that they look into.
pub fn alle() -> Vec<&'static Feitregel> {
    let mut lijst: Vec<&'static Feitregel> = Doel::alles().regels().to_vec();
    lijst.extend(LOS);
    for regel in lijst.clone() {
        for ander in regel.met_verwezen() {
            if !lijst.iter().any(|al| std::ptr::eq(*al, ander)) {
                lijst.push(ander);
            }
        }
    }
    assert!(lijst.len() >= GROEPEN.len());
    lijst
}

/// Whether it is the rule of an instrument.
pub fn is_voorziening(regel: &Feitregel) -> bool {
    regel.code.starts_with("V-")
}

/// Every version of every rule, with the first day after it, if there is a later one.
pub fn versies() -> Vec<(&'static Feitregel, &'static Feitversie, Option<Datum>)> {
    let mut lijst = Vec::new();
    for regel in alle() {
        for (plek, rij) in regel.versies.rijen.iter().enumerate() {
            lijst.push((regel, rij, regel.versies.rijen.get(plek + 1).map(|later| later.van)));
        }
    }
    lijst
}

pub fn peildatum(dag: Datum) -> Peildatum {
    Peildatum::try_from(dag).expect("from 2015")
}

/// The value for somebody of whom every fact is known.
pub fn naief(voorwaarde: &Voorwaarde<Feit>, moment: &Momentopname, dag: Datum) -> Verdict {
    let rang = |uitkomst: Verdict| match uitkomst {
        Verdict::Nee => 0,
        Verdict::BesluitNodig => 1,
        Verdict::Ja => 2,
        Verdict::FeitenNodig => panic!("everything is known"),
    };
    match voorwaarde {
        Voorwaarde::Alle(delen) => {
            delen.iter().map(|deel| naief(deel, moment, dag)).min_by_key(|deel| rang(*deel)).unwrap_or(Verdict::Ja)
        }
        Voorwaarde::Een(delen) => {
            delen.iter().map(|deel| naief(deel, moment, dag)).max_by_key(|deel| rang(*deel)).unwrap_or(Verdict::Nee)
        }
        Voorwaarde::Niet(deel) => match naief(deel, moment, dag) {
            Verdict::Nee => Verdict::Ja,
            Verdict::Ja => Verdict::Nee,
            open => open,
        },
        Voorwaarde::Regel(regel) => regel
            .versies
            .rijen
            .iter()
            .rfind(|rij| rij.van <= dag)
            .map_or(Verdict::Nee, |rij| naief(&rij.waarde.voorwaarde, moment, dag)),
        Voorwaarde::Vast(vast) => vast.bewoording.besluit.map_or(Verdict::Nee, |_| Verdict::BesluitNodig),
        Voorwaarde::Feit(blad) => {
            let klasse = moment.klasse(blad.feit).unwrap_or_else(|| panic!("{} is not known", blad.feit.def().naam));
            if blad.ja.bevat(klasse) {
                Verdict::Ja
            } else if blad.open.bevat(klasse) {
                Verdict::BesluitNodig
            } else {
                Verdict::Nee
            }
        }
    }
}

/// The facts that the version of `dag` reads, directly or through other rules.
pub fn feiten_op(voorwaarde: &'static Voorwaarde<Feit>, dag: Datum) -> Vec<Feit> {
    let mut lijst = Vec::new();
    voorwaarde.bezoek(&mut |deel| match deel {
        Voorwaarde::Feit(blad) => lijst.push(blad.feit),
        Voorwaarde::Regel(regel) => {
            if let Some(rij) = regel.versies.rijen.iter().rfind(|rij| rij.van <= dag) {
                lijst.extend(feiten_op(&rij.waarde.voorwaarde, dag));
            }
        }
        _ => {}
    });
    lijst.sort_unstable();
    lijst.dedup();
    lijst
}

/// The classes that a fact can have.
pub fn klassen(feit: Feit) -> impl Iterator<Item = Klasse> {
    (0..u8::try_from(feit.def().klassen.len()).expect("few classes")).map(Klasse)
}

/// The same, with one fact in another class.
pub fn met(moment: &Momentopname, feit: Feit, klasse: Klasse) -> Momentopname {
    let mut ander = *moment;
    ander.zet(feit, klasse);
    ander
}

fn blijvend<T>(deel: T) -> &'static T {
    Box::leak(Box::new(deel))
}

/// The condition, without decisions that stay open, that `voorwaarde` has this value on `dag`: `ja` or `nee`.
fn heeft(voorwaarde: &'static Voorwaarde<Feit>, ja: bool, dag: Datum) -> Voorwaarde<Feit> {
    let delen = |delen: &'static [Voorwaarde<Feit>]| -> &'static [Voorwaarde<Feit>] {
        Vec::leak(delen.iter().map(|deel| heeft(deel, ja, dag)).collect())
    };
    match voorwaarde {
        Voorwaarde::Alle(lijst) if ja => Voorwaarde::Alle(delen(lijst)),
        Voorwaarde::Een(lijst) if !ja => Voorwaarde::Alle(delen(lijst)),
        Voorwaarde::Alle(lijst) | Voorwaarde::Een(lijst) => Voorwaarde::Een(delen(lijst)),
        Voorwaarde::Niet(deel) => heeft(deel, !ja, dag),
        Voorwaarde::Regel(regel) => match regel.versies.rijen.iter().rev().find(|rij| rij.van <= dag) {
            Some(rij) => heeft(&rij.waarde.voorwaarde, ja, dag),
            None => altijd(!ja),
        },
        Voorwaarde::Vast(vast) => altijd(!ja && vast.bewoording.besluit.is_none()),
        Voorwaarde::Feit(blad) => {
            let met = |klassen| {
                let mut deel = *blad;
                (deel.ja, deel.open) = (klassen, Klassen::GEEN);
                Voorwaarde::Feit(deel)
            };
            if ja {
                return met(blad.ja);
            }
            let ergens = Vec::leak([blad.open, blad.ja].map(met).to_vec());
            Voorwaarde::Niet(blijvend(Voorwaarde::Een(ergens)))
        }
    }
}

/// Met by everybody, or by nobody.
fn altijd(waar: bool) -> Voorwaarde<Feit> {
    if waar { Voorwaarde::Alle(&[]) } else { Voorwaarde::Een(&[]) }
}

/// A rule that is `ja` for exactly those for whom the two versions have different values on `dag`, else `nee`.
pub fn verschil(oud: &'static Feitversie, nieuw: &'static Feitversie, dag: Datum) -> &'static Feitregel {
    let wel_en_niet = |een: &'static Feitversie, ander: &'static Feitversie, ja| {
        let niet = Voorwaarde::Niet(blijvend(heeft(&ander.waarde.voorwaarde, ja, dag)));
        Voorwaarde::Alle(Vec::leak(vec![heeft(&een.waarde.voorwaarde, ja, dag), niet]))
    };
    let kanten = vec![
        wel_en_niet(oud, nieuw, true),
        wel_en_niet(nieuw, oud, true),
        wel_en_niet(oud, nieuw, false),
        wel_en_niet(nieuw, oud, false),
    ];
    let Versie { naam, artikel, zin, .. } = *nieuw.waarde;
    let mut rij = *nieuw;
    rij.van = "2015-01-01".parse().expect("a date");
    rij.waarde =
        blijvend(Versie { naam, artikel, zin, voorwaarde: Voorwaarde::Een(Vec::leak(kanten)), meldingen: &[] });
    let omschrijving = "het verschil van twee versies";
    let bekend_tot_en_met = "2026-12-31".parse().expect("a date");
    blijvend(Feitregel::new("VERSCHIL", naam, omschrijving, Vec::leak(vec![rij]), bekend_tot_en_met))
}

/// The first day of the version that begins on `van`, and each later day of it on which a rule that it looks into changes.
pub fn dagen_van(regel: &'static Feitregel, van: Datum) -> BTreeSet<Peildatum> {
    let later = regel.versies.rijen.iter().map(|rij| rij.van).find(|dag| *dag > van);
    let tot = later.unwrap_or(regel.versies.bekend_tot_en_met);
    let alle = regel.met_verwezen().into_iter().flat_map(|ander| ander.versies.rijen).map(|rij| rij.van);
    alle.filter(|dag| *dag >= van && *dag < tot).map(peildatum).collect()
}

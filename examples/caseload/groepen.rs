//! What is counted over the persons of the file: groups, instruments, open questions and decisions, samenloop.

use participatiewet::bron::Artikel;
use participatiewet::feiten::{Feit, Lijst};
use participatiewet::grootheid::Bedrag;
use participatiewet::norm::regel::{Feit as _, Oordeel, Verdict, Wie};
use participatiewet::voorziening::{Hoogte, INSTRUMENTEN, Instrument, Ontmoeting};

use crate::kolommen::VOLLEDIG;
use crate::personen::Persoonsrij;

/// How many persons have which verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Verdeling {
    /// The conditions are met.
    pub ja: usize,
    /// A decision is open.
    pub besluit: usize,
    /// Facts are missing.
    pub gegevens: usize,
    /// Not met.
    pub nee: usize,
}

impl Verdeling {
    fn tel(&mut self, uitkomst: Verdict) {
        match uitkomst {
            Verdict::Ja => self.ja += 1,
            Verdict::BesluitNodig => self.besluit += 1,
            Verdict::FeitenNodig => self.gegevens += 1,
            Verdict::Nee => self.nee += 1,
        }
    }

    /// Whether it holds for somebody, or waits for a decision only.
    #[must_use]
    pub fn komt_voor(&self) -> bool {
        self.ja + self.besluit > 0
    }
}

/// One group, or one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regeltelling {
    /// Its code.
    pub code: &'static str,
    /// What it is.
    pub titel: &'static str,
    /// How many persons have which verdict.
    pub verdeling: Verdeling,
}

/// Every group, in the order of the library.
#[must_use]
pub fn groepen(personen: &[Persoonsrij]) -> Vec<Regeltelling> {
    tel(personen.iter().flat_map(|rij| rij.antwoord.groepsoordelen()))
}

fn tel(oordelen: impl Iterator<Item = Oordeel<Feit>>) -> Vec<Regeltelling> {
    let mut uit: Vec<Regeltelling> = Vec::new();
    for oordeel in oordelen {
        let telling = bij(
            &mut uit,
            |al| al.code == oordeel.regel.code,
            || Regeltelling { code: oordeel.regel.code, titel: oordeel.regel.titel, verdeling: Verdeling::default() },
        );
        telling.verdeling.tel(oordeel.uitkomst);
    }
    uit
}

/// The one that is there already, or else a new one behind the others.
fn bij<T>(lijst: &mut Vec<T>, is: impl Fn(&T) -> bool, nieuw: impl FnOnce() -> T) -> &mut T {
    let plek = lijst.iter().position(is).unwrap_or_else(|| {
        lijst.push(nieuw());
        lijst.len() - 1
    });
    &mut lijst[plek]
}

/// One instrument.
#[derive(Debug, Clone)]
pub struct Instrumenttelling {
    /// Which one.
    pub instrument: &'static Instrument,
    /// How many persons have which verdict.
    pub verdeling: Verdeling,
    /// For how many of those with `ja` the amount is computed.
    pub berekend: usize,
    /// Those amounts, added up.
    pub som: Bedrag,
    /// Per what: a month, a year.
    pub per: &'static str,
}

/// Every instrument, in the order of the library.
#[must_use]
pub fn instrumenten(personen: &[Persoonsrij]) -> Vec<Instrumenttelling> {
    let mut uit: Vec<Instrumenttelling> = INSTRUMENTEN
        .iter()
        .map(|instrument| Instrumenttelling {
            instrument,
            verdeling: Verdeling::default(),
            berekend: 0,
            som: Bedrag::NUL,
            per: "",
        })
        .collect();
    for rij in personen {
        for (telling, uitslag) in uit.iter_mut().zip(rij.antwoord.instrumenten.voorzieningen()) {
            telling.verdeling.tel(uitslag.oordeel().uitkomst);
            let Some(Hoogte::Berekend(berekening)) = uitslag.hoogte() else { continue };
            if let (Verdict::Ja, Some(bedrag)) = (uitslag.oordeel().uitkomst, uitslag.hoogte().and_then(Hoogte::bedrag))
            {
                telling.berekend += 1;
                telling.som = Bedrag::van_centen(telling.som.centen().saturating_add(bedrag.centen()));
                telling.per = berekening.per();
            }
        }
    }
    uit
}

/// A decision that somebody must take, and for how many persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Besluittelling {
    /// Who decides.
    pub wie: Wie,
    /// What is to be decided.
    pub vraag: &'static str,
    /// Where the power stands.
    pub artikel: Artikel,
    /// For how many persons.
    pub mensen: usize,
}

/// The open decisions, those of the most persons first.
#[must_use]
pub fn besluiten(personen: &[Persoonsrij]) -> Vec<Besluittelling> {
    let mut uit: Vec<Besluittelling> = Vec::new();
    for rij in personen {
        let oordelen = rij.antwoord.groepsoordelen().chain(rij.antwoord.instrumentoordelen());
        let mut gezien = Vec::new();
        for besluit in oordelen.flat_map(|oordeel| oordeel.besluiten()) {
            if gezien.contains(&besluit.vraag) {
                continue;
            }
            gezien.push(besluit.vraag);
            let nieuw =
                || Besluittelling { wie: besluit.wie, vraag: besluit.vraag, artikel: besluit.artikel, mensen: 0 };
            bij(&mut uit, |al| al.vraag == besluit.vraag, nieuw).mensen += 1;
        }
    }
    uit.sort_by_key(|telling| std::cmp::Reverse(telling.mensen));
    uit
}

/// A question that can still change a verdict, and for how many persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vraagtelling {
    /// Of a fact, or of a list that can be called complete.
    pub naam: &'static str,
    /// The column that answers it.
    pub kolom: &'static str,
    /// In plain Dutch.
    pub vraag: String,
    /// Who knows.
    pub weet: Wie,
    /// For how many persons.
    pub mensen: usize,
    /// How much it decides for all of them together, as the library weighs it.
    invloed: u64,
}

/// The open questions, the most decisive first; the questions of one list are one.
#[must_use]
pub fn open_vragen(personen: &[Persoonsrij]) -> Vec<Vraagtelling> {
    let mut uit: Vec<Vraagtelling> = Vec::new();
    for rij in personen {
        let mut gezien: Vec<&str> = Vec::new();
        let oordelen = rij.antwoord.groepsoordelen().chain(rij.antwoord.instrumentoordelen());
        for nodig in oordelen.flat_map(|oordeel| oordeel.feiten) {
            let feit = rij.antwoord.groepen.persoon().te_vragen(nodig.feit);
            let naam = lijst_van(feit).map_or(feit.def().naam, Lijst::naam);
            let telling = bij(&mut uit, |al| al.naam == naam, || vraagtelling(feit, naam));
            telling.invloed = telling.invloed.saturating_add(nodig.invloed);
            if !gezien.contains(&naam) {
                gezien.push(naam);
                telling.mensen += 1;
            }
        }
    }
    uit.sort_by_key(|telling| std::cmp::Reverse((telling.invloed, telling.mensen)));
    uit
}

fn lijst_van(feit: Feit) -> Option<Lijst> {
    Lijst::ALLE.into_iter().find(|lijst| lijst.bevat(feit))
}

fn vraagtelling(feit: Feit, naam: &'static str) -> Vraagtelling {
    let (kolom, vraag) = match lijst_van(feit) {
        Some(lijst) => (VOLLEDIG, format!("Zijn alle {} opgegeven? Zo ja: '{naam}'", benoemd(lijst))),
        None => (feit.def().naam, feit.def().vraag.to_owned()),
    };
    Vraagtelling { naam, kolom, vraag, weet: feit.def().weet, mensen: 0, invloed: 0 }
}

fn benoemd(lijst: Lijst) -> &'static str {
    match lijst {
        Lijst::Uitkeringen => "uitkeringen",
        Lijst::Werk => "banen en werkplekken",
        Lijst::Besluiten => "genomen besluiten",
    }
}

/// Two rights that meet.
#[derive(Debug, Clone)]
pub struct Samenlooptelling<'a> {
    /// The first time.
    pub eerste: &'a Ontmoeting,
    /// For how many persons both sides are sure.
    pub zeker: usize,
    /// For how many a fact or a decision is still open.
    pub onzeker: usize,
}

/// The pairs that occur; those that are sure for the most persons first.
#[must_use]
pub fn samenloop(personen: &[Persoonsrij]) -> Vec<Samenlooptelling<'_>> {
    let mut uit: Vec<Samenlooptelling<'_>> = Vec::new();
    for ontmoeting in personen.iter().flat_map(|rij| rij.antwoord.instrumenten.samenloop()) {
        // Another sentence is another rule: the effect of a pair changes over time.
        let zelfde = |al: &Samenlooptelling<'_>| {
            al.eerste.paar.code == ontmoeting.paar.code && al.eerste.uitwerking.zin == ontmoeting.uitwerking.zin
        };
        let telling = bij(&mut uit, zelfde, || Samenlooptelling { eerste: ontmoeting, zeker: 0, onzeker: 0 });
        if ontmoeting.zeker { telling.zeker += 1 } else { telling.onzeker += 1 }
    }
    uit.sort_by_key(|telling| std::cmp::Reverse((telling.zeker, telling.onzeker)));
    uit
}

/// What the college must do about beschut werk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plichttelling {
    /// The row of the decision table.
    pub code: &'static str,
    /// In plain Dutch.
    pub tekst: &'static str,
    /// For how many persons.
    pub mensen: usize,
}

/// What the college must do about beschut werk, for the persons for whom that is known.
#[must_use]
pub fn plichten(personen: &[Persoonsrij]) -> Vec<Plichttelling> {
    let mut uit: Vec<Plichttelling> = Vec::new();
    let vastgesteld = |rij: &&Persoonsrij| rij.antwoord.beschut.oordeel().uitkomst != Verdict::Nee;
    for plicht in personen.iter().filter(vastgesteld).map(|rij| rij.antwoord.beschut.plicht()) {
        if let Some(code) = plicht.code() {
            bij(&mut uit, |al| al.code == code, || Plichttelling { code, tekst: plicht.tekst(), mensen: 0 }).mensen +=
                1;
        }
    }
    uit.sort_by_key(|telling| telling.code);
    uit
}

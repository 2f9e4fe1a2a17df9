//! A block of rows of one day, and the value of a condition for each of them, with the first reason of that value.
//!
//! The values are those of `norm::regel`, one bit each, so that the values of several conditions are put together with
//! one operation for many rows; what they are together is read off at the end.

use super::invoer::{Invoer, ONBEKEND};
use super::uitkomst::byte;
use super::woordenboek::{GEEN_REDEN, Redencode, Redensoort, Woordenboek};
use crate::feiten::{Feit, Momentopname};
use crate::norm::regel::{Blad, Feit as _, Klasse, Regel, Vast, Verdict, Voorwaarde};
use crate::tijd::Datum;

/// Rows that are weighed together: their columns fit in the fast memory of a processor.
pub(super) const RIJEN: usize = 4096;

/// The bit of a value.
const fn bit(verdict: Verdict) -> u8 {
    1 << byte(verdict)
}

/// What the values of several conditions are together, by the bits of those that occur.
type Samen = [u8; 16];

const ALLE: Samen = samen(Verdict::Nee, Verdict::Ja);
const EEN: Samen = samen(Verdict::Ja, Verdict::Nee);

/// The one that decides, then feiten_nodig, then besluit_nodig, then the one that is left.
const fn samen(beslist: Verdict, anders: Verdict) -> Samen {
    let mut tabel = [bit(anders); 16];
    let mut bits = 0_u8;
    let mut rest: &mut [u8] = &mut tabel;
    while let [eerste, staart @ ..] = rest {
        let volgorde = [beslist, Verdict::FeitenNodig, Verdict::BesluitNodig];
        let mut over: &[Verdict] = &volgorde;
        while let [verdict, later @ ..] = over {
            if bits & bit(*verdict) != 0 {
                *eerste = bit(*verdict);
                break;
            }
            over = later;
        }
        bits += 1;
        rest = staart;
    }
    tabel
}

/// The value of a condition and its first reason, per row.
#[derive(Debug, Clone)]
pub(super) struct Kolom {
    pub(super) waarde: Vec<u8>,
    pub(super) reden: Vec<u16>,
}

impl Kolom {
    pub(super) fn nieuw() -> Self {
        Self { waarde: vec![0; RIJEN], reden: vec![GEEN_REDEN; RIJEN] }
    }
}

#[derive(Debug)]
pub(super) struct Blok {
    /// The class bytes of each fact that has a column, by the number of the fact.
    feiten: Vec<Option<Vec<u8>>>,
    rijen: usize,
    dag: Datum,
    /// Other rules that were weighed for these rows.
    regels: Vec<(&'static Regel<Feit>, Kolom)>,
}

impl Blok {
    pub(super) fn nieuw(invoer: &Invoer<'_>, dag: Datum) -> Self {
        let kolom = |feit: &Feit| invoer.bytes(*feit).map(|_| vec![ONBEKEND; RIJEN]);
        Self { feiten: Feit::ALLE.iter().map(kolom).collect(), rijen: 0, dag, regels: Vec::new() }
    }

    /// Takes these rows, at most [`RIJEN`].
    pub(super) fn neem(&mut self, invoer: &Invoer<'_>, rijen: &[usize]) {
        for (feit, kolom) in Feit::ALLE.iter().zip(&mut self.feiten) {
            if let (Some(kolom), Some(bytes)) = (kolom, invoer.bytes(*feit)) {
                for (plek, rij) in kolom.iter_mut().zip(rijen) {
                    *plek = bytes.get(*rij).copied().unwrap_or(ONBEKEND);
                }
            }
        }
        self.rijen = rijen.len();
        self.regels.clear();
    }

    /// The class bytes of a fact for one row.
    pub(super) fn klasse(&self, feit: Feit, plek: usize) -> u8 {
        let kolom = self.feiten.get(feit.nummer()).and_then(Option::as_ref);
        kolom.and_then(|kolom| kolom.get(plek)).copied().unwrap_or(ONBEKEND)
    }

    /// What is known of these facts in one row.
    pub(super) fn moment(&self, feiten: &[Feit], plek: usize) -> Momentopname {
        let mut moment = Momentopname::leeg();
        for feit in feiten {
            moment.zet(*feit, Klasse(self.klasse(*feit, plek)));
        }
        moment
    }

    /// The value of a rule; each rule is weighed once.
    pub(super) fn weeg_regel(&mut self, regel: &'static Regel<Feit>, codes: &mut Woordenboek, uit: &mut Kolom) {
        if let Some((_, al)) = self.regels.iter().find(|(al, _)| std::ptr::eq(*al, regel)) {
            kopieer(al, uit, self.rijen);
            return;
        }
        match regel.versies.rijen.iter().rev().find(|rij| rij.van <= self.dag) {
            Some(rij) => self.weeg(&rij.waarde.voorwaarde, codes, uit),
            None => self.vul(uit, Verdict::Nee, GEEN_REDEN),
        }
        self.regels.push((regel, uit.clone()));
    }

    fn weeg(&mut self, voorwaarde: &'static Voorwaarde<Feit>, codes: &mut Woordenboek, uit: &mut Kolom) {
        match voorwaarde {
            Voorwaarde::Alle(delen) => self.delen(delen, Verdict::Nee, &ALLE, codes, uit),
            Voorwaarde::Een(delen) => self.delen(delen, Verdict::Ja, &EEN, codes, uit),
            Voorwaarde::Niet(deel) => {
                self.weeg(deel, codes, uit);
                let (ja, nee) = (bit(Verdict::Ja), bit(Verdict::Nee));
                for waarde in uit.waarde.iter_mut().take(self.rijen) {
                    *waarde = if *waarde & (ja | nee) == 0 { *waarde } else { *waarde ^ (ja | nee) };
                }
            }
            Voorwaarde::Feit(blad) => self.blad(blad, codes, uit),
            Voorwaarde::Regel(regel) => self.weeg_regel(regel, codes, uit),
            Voorwaarde::Vast(vast) => {
                let waarde = if vast.besluit.is_some() { Verdict::BesluitNodig } else { Verdict::Nee };
                let Vast { code, tekst, artikel, .. } = *vast;
                self.vul(uit, waarde, codes.plek(Redencode { soort: Redensoort::Reden, code, tekst, artikel }));
            }
        }
    }

    /// Several conditions: the first reason is that of the first part that decided, or of the first part with a reason
    /// where no part decided alone.
    fn delen(
        &mut self,
        delen: &'static [Voorwaarde<Feit>],
        beslist: Verdict,
        tabel: &Samen,
        codes: &mut Woordenboek,
        uit: &mut Kolom,
    ) {
        let rijen = self.rijen;
        uit.waarde.iter_mut().take(rijen).for_each(|waarde| *waarde = 0);
        uit.reden.iter_mut().take(rijen).for_each(|reden| *reden = GEEN_REDEN);
        let mut beslissend = vec![GEEN_REDEN; rijen];
        let mut deel = Kolom::nieuw();
        for voorwaarde in delen {
            self.weeg(voorwaarde, codes, &mut deel);
            let van_deel = deel.waarde.iter().zip(&deel.reden);
            let van_geheel = uit.waarde.iter_mut().zip(&mut uit.reden).zip(&mut beslissend);
            for ((waarde, reden), ((samen, eerste), beslissend)) in van_deel.zip(van_geheel) {
                let kandidaat = if *waarde == bit(beslist) { *reden } else { GEEN_REDEN };
                *beslissend = if *beslissend == GEEN_REDEN { kandidaat } else { *beslissend };
                *eerste = if *eerste == GEEN_REDEN { *reden } else { *eerste };
                *samen |= *waarde;
            }
        }
        for ((waarde, reden), beslissend) in uit.waarde.iter_mut().zip(&mut uit.reden).zip(&beslissend) {
            *waarde = tabel.get(usize::from(*waarde & 15)).copied().unwrap_or_default();
            if *waarde == bit(beslist) {
                *reden = *beslissend;
            }
        }
    }

    fn blad(&self, blad: &'static Blad<Feit>, codes: &mut Woordenboek, uit: &mut Kolom) {
        let Some(bytes) = self.feiten.get(blad.feit.nummer()).and_then(Option::as_ref) else {
            self.vul(uit, Verdict::FeitenNodig, GEEN_REDEN);
            return;
        };
        // per class the value and the reason; what lies above the classes is not known
        let mut per_klasse = [(bit(Verdict::FeitenNodig), GEEN_REDEN); 16];
        for (plek, nummer) in per_klasse.iter_mut().zip(0_u8..8) {
            let klasse = Klasse(nummer);
            let (waarde, tekst) = match (blad.ja.bevat(klasse), blad.open) {
                (true, _) => (Verdict::Ja, blad.voldaan),
                (false, Some((open, besluit))) if open.bevat(klasse) => (Verdict::BesluitNodig, besluit.vraag),
                (false, _) => (Verdict::Nee, blad.niet_voldaan),
            };
            let code = Redencode { soort: Redensoort::Reden, code: blad.code, tekst, artikel: blad.artikel };
            *plek = (bit(waarde), codes.plek(code));
        }
        for ((waarde, reden), byte) in uit.waarde.iter_mut().zip(&mut uit.reden).zip(bytes).take(self.rijen) {
            let geval = per_klasse.get(usize::from((*byte).min(8) & 15)).copied();
            (*waarde, *reden) = geval.unwrap_or((bit(Verdict::FeitenNodig), GEEN_REDEN));
        }
    }

    fn vul(&self, uit: &mut Kolom, waarde: Verdict, reden: u16) {
        uit.waarde.iter_mut().take(self.rijen).for_each(|plek| *plek = bit(waarde));
        uit.reden.iter_mut().take(self.rijen).for_each(|plek| *plek = reden);
    }
}

fn kopieer(van: &Kolom, naar: &mut Kolom, rijen: usize) {
    naar.waarde.iter_mut().zip(&van.waarde).take(rijen).for_each(|(naar, van)| *naar = *van);
    naar.reden.iter_mut().zip(&van.reden).take(rijen).for_each(|(naar, van)| *naar = *van);
}

/// The verdict byte of a value; a value of several bits does not occur.
pub(super) const fn verdict_byte(waarde: u8) -> u8 {
    match waarde {
        1 | 2 | 4 | 8 => waarde.trailing_zeros() as u8,
        _ => byte(Verdict::FeitenNodig),
    }
}

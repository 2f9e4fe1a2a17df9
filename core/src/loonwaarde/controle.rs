//! What the tasks must satisfy; every problem is told, not only the first.

use std::ops::RangeInclusive;

use super::{Aandeel, Invoer, Methode, Taak, Werktijd, methode};
use crate::fout::{Error, Fout};
use crate::grootheid::{Breuk, Percentage, Uren};
use crate::norm::Rij;
use crate::parameters::{LOONWAARDE_HOOFDTAAK_DEEL, LOONWAARDE_HOOFDTAAK_MINUTEN, LOONWAARDE_HOOFDTAKEN};
use crate::tijd::Datum;

const HOOGSTE_FACTOR: Percentage = Percentage::van_honderdsten(20_000);
const LANGSTE_WEEK: Uren = Uren::hele(60);
const WERKDAGEN: RangeInclusive<u32> = 1..=7;
const MINUTEN_PER_UUR: i128 = 60;

/// One request for as far as it could be read.
pub(super) struct Deels<'a> {
    /// The tasks that could be read, with their place in the list.
    pub(super) taken: Vec<(usize, &'a Taak)>,
    /// How many tasks the list holds, read or not.
    pub(super) aantal: usize,
    pub(super) peildatum: Option<Datum>,
    pub(super) methode: Option<Methode>,
    pub(super) uren_per_week: Option<Uren>,
    pub(super) werkdagen: Option<u32>,
}

impl<'a> From<&'a Invoer> for Deels<'a> {
    fn from(invoer: &'a Invoer) -> Self {
        Self {
            taken: invoer.taken.iter().enumerate().collect(),
            aantal: invoer.taken.len(),
            peildatum: Some(invoer.peildatum.datum()),
            methode: invoer.methode,
            uren_per_week: invoer.uren_per_week,
            werkdagen: invoer.werkdagen,
        }
    }
}

/// The version of the method and the whole of the shares.
pub(super) fn controleer(invoer: &Invoer) -> Result<(&'static Rij<Methode>, Breuk), Error> {
    let (fouten, versie, geheel) = fouten(&Deels::from(invoer));
    match (Error::uit(fouten), versie, geheel) {
        (None, Some(versie), Some(geheel)) => Ok((versie, geheel)),
        (Some(fout), _, _) => Err(fout),
        (None, _, _) => Err(Fout::new("ontbreekt", "", "een volledig record").into()),
    }
}

/// Every problem with what could be read.
pub(super) fn fouten(deels: &Deels<'_>) -> (Vec<Fout>, Option<&'static Rij<Methode>>, Option<Breuk>) {
    let mut fouten = Vec::new();
    let versie = versie(deels, &mut fouten);
    week(deels, &mut fouten);
    if deels.aantal == 0 {
        fouten.push(Fout::new("ontbreekt", "/taken", "ten minste één taak"));
    }
    for (plek, taak) in &deels.taken {
        factoren(*plek, taak, versie, &mut fouten);
    }
    let nieuw = versie.filter(|rij| rij.waarde == Methode::Nieuw);
    if let Some(dag) = nieuw.and(deels.peildatum) {
        aantal_hoofdtaken(deels.aantal, dag, &mut fouten);
    }
    // a task that could not be read leaves the whole unknown
    let geheel = if deels.taken.len() == deels.aantal { geheel(deels, &mut fouten) } else { None };
    if let (Some(dag), Some(geheel)) = (nieuw.and(deels.peildatum), geheel) {
        hoofdtaken(deels, dag, geheel, &mut fouten);
    }
    (fouten, versie, geheel)
}

fn versie(deels: &Deels<'_>, fouten: &mut Vec<Fout>) -> Option<&'static Rij<Methode>> {
    let dag = deels.peildatum?;
    let van_datum = match methode::VERSIES.zoek(dag, false, false) {
        Ok(vondst) => vondst.rij,
        Err(gat) => {
            fouten.push(gat.fout(dag).onder("/peildatum"));
            return None;
        }
    };
    match deels.methode {
        Some(Methode::Nieuw) if van_datum.waarde == Methode::Oud => {
            let van = methode::rij(Methode::Nieuw).map_or(dag, |rij| rij.van).voluit();
            let verwacht = format!("methode \"oud\", of een peildatum vanaf {van}");
            fouten.push(Fout::new("methode_niet_van_kracht", "/methode", verwacht).met_waarde("nieuw"));
            None
        }
        Some(gekozen) => methode::rij(gekozen),
        None => Some(van_datum),
    }
}

fn week_bestaat(uren: &Uren) -> bool {
    *uren > Uren::default() && *uren <= LANGSTE_WEEK
}

fn week(deels: &Deels<'_>, fouten: &mut Vec<Fout>) {
    if let Some(uren) = deels.uren_per_week.filter(|uren| !week_bestaat(uren)) {
        let verwacht = "uren per week, meer dan 0 en ten hoogste 60";
        fouten.push(Fout::new("buiten_bereik", "/uren_per_week", verwacht).met_waarde(uren));
    }
    if let Some(dagen) = deels.werkdagen.filter(|dagen| !WERKDAGEN.contains(dagen)) {
        fouten.push(Fout::new("buiten_bereik", "/werkdagen", "werkdagen per week, 1 tot en met 7").met_waarde(dagen));
    }
}

fn factoren(plek: usize, taak: &Taak, versie: Option<&'static Rij<Methode>>, fouten: &mut Vec<Fout>) {
    let (tijd_naam, past) = match (taak.werktijd, versie.map(|rij| rij.waarde)) {
        (Werktijd::Inzetbaarheid(_), Some(Methode::Nieuw)) => ("inzetbaarheid", Err("netto_werktijd")),
        (Werktijd::Netto(_), Some(Methode::Oud)) => ("netto_werktijd", Err("inzetbaarheid")),
        (Werktijd::Inzetbaarheid(_), _) => ("inzetbaarheid", Ok(())),
        (Werktijd::Netto(_), _) => ("netto_werktijd", Ok(())),
    };
    if let Err(juist) = past {
        let verwacht = format!("de factor {juist}: die hoort bij de methode van deze datum");
        fouten.push(Fout::new("verkeerde_factor", pad(plek, tijd_naam), verwacht).met_waarde(tijd_naam));
    }
    let factoren = [("tempo", taak.tempo), ("kwaliteit", taak.kwaliteit), (tijd_naam, taak.werktijd.percentage())];
    for (naam, factor) in factoren {
        fouten.extend(factor_buiten_bereik(naam, factor).map(|fout| fout.onder(&format!("/taken/{plek}"))));
    }
    if taak.aandeel.maat() <= Breuk::NUL {
        fouten.push(Fout::new("buiten_bereik", pad(plek, veld(taak.aandeel)), "een deel van de werktijd boven 0"));
    }
}

/// A factor is a percentage of the average employee: 0 to 200.
pub(super) fn factor_buiten_bereik(naam: &str, factor: Percentage) -> Option<Fout> {
    let goed = (Percentage::default()..=HOOGSTE_FACTOR).contains(&factor);
    let fout =
        || Fout::new("buiten_bereik", format!("/{naam}"), "een percentage van 0 tot en met 200").met_waarde(factor);
    (!goed).then(fout)
}

/// The whole: 100 percent, the minutes of the week, or without hours the minutes together.
fn geheel(deels: &Deels<'_>, fouten: &mut Vec<Fout>) -> Option<Breuk> {
    let in_procenten = matches!(deels.taken.first()?.1.aandeel, Aandeel::Procent(_));
    let gemengd = deels.taken.iter().any(|(_, taak)| matches!(taak.aandeel, Aandeel::Procent(_)) != in_procenten);
    if gemengd {
        let verwacht = "alle aandelen in procenten, of allemaal in minuten";
        fouten.push(Fout::new("aandeel_eenheid_gemengd", "/taken", verwacht));
        return None;
    }
    let som = deels.taken.iter().fold(Breuk::NUL, |som, (_, taak)| som + taak.aandeel.maat());
    let (geheel, in_tekst) = match (in_procenten, deels.uren_per_week.filter(week_bestaat)) {
        (true, _) => (Breuk::EEN, "samen precies 100 %".to_owned()),
        (false, Some(uren)) => {
            (uren.exact() * Breuk::geheel(MINUTEN_PER_UUR), format!("samen precies {} per week", uren.getoond()))
        }
        (false, None) => (som, String::new()),
    };
    if som != geheel {
        let schaal = Breuk::geheel(if in_procenten { 100 } else { 1 });
        let gezien = crate::grootheid::exact(som * schaal);
        let verwacht = format!("aandelen die {in_tekst} zijn");
        fouten.push(Fout::new("aandelen_geen_geheel", "/taken", verwacht).met_waarde(gezien));
        return None;
    }
    Some(geheel)
}

/// Besluit LKS 2021 art. 5 lid 1: at most five main tasks.
fn aantal_hoofdtaken(taken: usize, dag: Datum, fouten: &mut Vec<Fout>) {
    let Ok(vondst) = LOONWAARDE_HOOFDTAKEN.zoek(dag, false, false) else { return };
    let meeste = vondst.rij.waarde;
    if taken > usize::try_from(meeste).unwrap_or(usize::MAX) {
        let verwacht = format!("ten hoogste {meeste} hoofdtaken");
        fouten.push(Fout::new("te_veel_hoofdtaken", "/taken", verwacht).met_waarde(taken));
    }
}

/// Besluit LKS 2021 art. 1: what a hoofdtaak takes at least.
fn hoofdtaken(deels: &Deels<'_>, dag: Datum, geheel: Breuk, fouten: &mut Vec<Fout>) {
    let (Ok(deel), Ok(minuten)) =
        (LOONWAARDE_HOOFDTAAK_DEEL.zoek(dag, false, false), LOONWAARDE_HOOFDTAAK_MINUTEN.zoek(dag, false, false))
    else {
        return;
    };
    let (deel, minuten) = (deel.rij.waarde, minuten.rij.waarde);
    for (plek, taak) in &deels.taken {
        let plek = *plek;
        let aandeel = taak.aandeel.deel(geheel);
        let gezien = crate::grootheid::toon_percentage(aandeel);
        if aandeel <= Breuk::NUL {
            continue; // told with the share itself
        }
        if aandeel < deel.deel() {
            let verwacht = format!("ten minste 1/16 ({}) van de werktijd per week", deel.getoond());
            fouten.push(Fout::new("hoofdtaak_te_klein", pad(plek, veld(taak.aandeel)), verwacht).met_waarde(&gezien));
        }
        if let (Some(uren), Some(dagen)) =
            (deels.uren_per_week.filter(week_bestaat), deels.werkdagen.filter(|dagen| WERKDAGEN.contains(dagen)))
        {
            let per_dag = aandeel * uren.exact() * Breuk::van(MINUTEN_PER_UUR, i128::from(dagen));
            if per_dag < Breuk::geheel(i128::from(minuten)) {
                let verwacht = format!("ten minste {minuten} minuten per werkdag");
                let gezien = format!("{} minuten", crate::grootheid::toon_breuk(per_dag));
                fouten.push(Fout::new("hoofdtaak_te_kort", pad(plek, veld(taak.aandeel)), verwacht).met_waarde(gezien));
            }
        }
    }
}

fn pad(plek: usize, veld: &str) -> String {
    format!("/taken/{plek}/{veld}")
}

fn veld(aandeel: Aandeel) -> &'static str {
    match aandeel {
        Aandeel::Procent(_) => "aandeel",
        Aandeel::Minuten(_) => "minuten",
    }
}

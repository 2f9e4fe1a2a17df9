//! What the tasks must satisfy; every problem is told, not only the first.

use super::{Aandeel, Invoer, Methode, Taak, Werktijd, methode};
use crate::fout::{Error, Fout};
use crate::grootheid::{Breuk, Percentage, Uren};
use crate::norm::Rij;
use crate::parameters::{LOONWAARDE_HOOFDTAAK_DEEL, LOONWAARDE_HOOFDTAAK_MINUTEN, LOONWAARDE_HOOFDTAKEN};

const HOOGSTE_FACTOR: Percentage = Percentage::van_honderdsten(20_000);
const LANGSTE_WEEK: Uren = Uren::hele(60);
const MINUTEN_PER_UUR: i128 = 60;

/// The version of the method and the whole of the shares.
pub(super) fn controleer(invoer: &Invoer) -> Result<(&'static Rij<Methode>, Breuk), Error> {
    let mut fouten = Vec::new();
    let versie = versie(invoer, &mut fouten);
    week(invoer, &mut fouten);
    if invoer.taken.is_empty() {
        fouten.push(Fout::new("ontbreekt", "/taken", "ten minste één taak"));
    }
    for (plek, taak) in invoer.taken.iter().enumerate() {
        factoren(plek, taak, versie, &mut fouten);
    }
    let geheel = geheel(invoer, &mut fouten);
    if let (Some(versie), Some(geheel)) = (versie.filter(|rij| rij.waarde == Methode::Nieuw), geheel) {
        hoofdtaken(invoer, versie, geheel, &mut fouten);
    }
    match (Error::uit(fouten), versie, geheel) {
        (None, Some(versie), Some(geheel)) => Ok((versie, geheel)),
        (Some(fout), _, _) => Err(fout),
        (None, _, _) => Err(Fout::new("ontbreekt", "", "een volledig record").into()),
    }
}

fn versie(invoer: &Invoer, fouten: &mut Vec<Fout>) -> Option<&'static Rij<Methode>> {
    let dag = invoer.peildatum.datum();
    let van_datum = match methode::VERSIES.zoek(dag, false, false) {
        Ok(vondst) => vondst.rij,
        Err(gat) => {
            fouten.push(gat.fout(dag).onder("/peildatum"));
            return None;
        }
    };
    match invoer.methode {
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

fn week(invoer: &Invoer, fouten: &mut Vec<Fout>) {
    if let Some(uren) = invoer.uren_per_week.filter(|uren| *uren <= Uren::default() || *uren > LANGSTE_WEEK) {
        let verwacht = "uren per week, meer dan 0 en ten hoogste 60";
        fouten.push(Fout::new("buiten_bereik", "/uren_per_week", verwacht).met_waarde(uren));
    }
    if let Some(dagen) = invoer.werkdagen.filter(|dagen| !(1..=7).contains(dagen)) {
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
    for (naam, factor) in
        [("tempo", taak.tempo), ("kwaliteit", taak.kwaliteit), (tijd_naam, taak.werktijd.percentage())]
    {
        if !(Percentage::default()..=HOOGSTE_FACTOR).contains(&factor) {
            let verwacht = "een percentage van 0 tot en met 200";
            fouten.push(Fout::new("buiten_bereik", pad(plek, naam), verwacht).met_waarde(factor));
        }
    }
    if taak.aandeel.maat() <= Breuk::NUL {
        fouten.push(Fout::new("buiten_bereik", pad(plek, veld(taak.aandeel)), "een deel van de werktijd boven 0"));
    }
}

/// The whole: 100 percent, the minutes of the week, or without hours the minutes together.
fn geheel(invoer: &Invoer, fouten: &mut Vec<Fout>) -> Option<Breuk> {
    let in_procenten = matches!(invoer.taken.first()?.aandeel, Aandeel::Procent(_));
    let gemengd = invoer.taken.iter().any(|taak| matches!(taak.aandeel, Aandeel::Procent(_)) != in_procenten);
    if gemengd {
        let verwacht = "alle aandelen in procenten, of allemaal in minuten";
        fouten.push(Fout::new("aandeel_eenheid_gemengd", "/taken", verwacht));
        return None;
    }
    let som = invoer.taken.iter().fold(Breuk::NUL, |som, taak| som + taak.aandeel.maat());
    let (geheel, in_tekst) = match (in_procenten, invoer.uren_per_week) {
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

/// Besluit LKS 2021 art. 1 (what a hoofdtaak is) and art. 5 lid 1 (at most five).
fn hoofdtaken(invoer: &Invoer, versie: &Rij<Methode>, geheel: Breuk, fouten: &mut Vec<Fout>) {
    let dag = invoer.peildatum.datum().max(versie.van);
    let (Ok(aantal), Ok(deel), Ok(minuten)) = (
        LOONWAARDE_HOOFDTAKEN.zoek(dag, false, false),
        LOONWAARDE_HOOFDTAAK_DEEL.zoek(dag, false, false),
        LOONWAARDE_HOOFDTAAK_MINUTEN.zoek(dag, false, false),
    ) else {
        return;
    };
    let (aantal, deel, minuten) = (aantal.rij.waarde, deel.rij.waarde, minuten.rij.waarde);
    if invoer.taken.len() > usize::try_from(aantal).unwrap_or(usize::MAX) {
        let verwacht = format!("ten hoogste {aantal} hoofdtaken");
        fouten.push(Fout::new("te_veel_hoofdtaken", "/taken", verwacht).met_waarde(invoer.taken.len()));
    }
    for (plek, taak) in invoer.taken.iter().enumerate() {
        let aandeel = taak.aandeel.deel(geheel);
        let gezien = crate::grootheid::toon_percentage(aandeel);
        if aandeel < deel.deel() {
            let verwacht = format!("ten minste 1/16 ({}) van de werktijd per week", deel.getoond());
            fouten.push(Fout::new("hoofdtaak_te_klein", pad(plek, veld(taak.aandeel)), verwacht).met_waarde(&gezien));
        }
        if let (Some(uren), Some(dagen)) = (invoer.uren_per_week, invoer.werkdagen.filter(|dagen| *dagen > 0)) {
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

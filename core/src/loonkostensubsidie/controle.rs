//! What a record must satisfy before anything is computed; every problem is told, not only the first.

use super::keuze::UrenOngemaximeerd;
use super::velden::Velden;
use super::{Grondslag, forfait, loonwaarde, minimumloon, urenfactor};
use crate::fout::Fout;
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::invoer::{Veld, pad};
use crate::norm::GeenVerslag;
use crate::parameters::{JONGSTE_LEEFTIJD, WETTELIJK_MINIMUMLOON_UUR};
use crate::tijd::{BEGIN, Datum, Peildatum};

pub(super) const LANGSTE_WEEK: Uren = Uren::hele(60);
pub(super) const HOOGSTE_LOONWAARDE: Percentage = Percentage::van_honderdsten(20_000);
const HOOGSTE_VAKANTIEBIJSLAG: Percentage = Percentage::GEHEEL;
pub(super) const HOOGSTE_FUNCTIELOON: Bedrag = Bedrag::van_centen(10_000_000);
const HOOGSTE_LEEFTIJD: u8 = 120;

/// Every problem with the values and with their combination. Values that could not be read have been told already.
#[inline(always)]
pub(super) fn controleer(velden: &Velden) -> Vec<Fout> {
    let mut fouten = Vec::new();
    bereiken(velden, &mut fouten);
    route(velden, &mut fouten);
    datums(velden, &mut fouten);
    leeftijd(velden, &mut fouten);
    per_regelversie(velden, &mut fouten);
    fouten
}

#[inline(always)]
pub(super) fn bereiken(velden: &Velden, fouten: &mut Vec<Fout>) {
    let week = |uren: &Uren| *uren > Uren::default() && *uren <= LANGSTE_WEEK;
    let tot = |hoogste: Percentage| move |deel: &Percentage| (Percentage::default()..=hoogste).contains(deel);
    let loon = |bedrag: &Bedrag| *bedrag > Bedrag::NUL && *bedrag <= HOOGSTE_FUNCTIELOON;
    const WEEK: &str = "uren per week, meer dan 0 en ten hoogste 60";

    bereik("loonwaarde", velden.loonwaarde, tot(HOOGSTE_LOONWAARDE), "een percentage van 0 tot en met 200", fouten);
    bereik("arbeidsduur", velden.arbeidsduur, week, WEEK, fouten);
    bereik("normale_arbeidsduur", velden.normale_arbeidsduur, week, WEEK, fouten);
    let (naam, veld) = ("vakantiebijslag_loonwaarde", velden.vakantiebijslag_loonwaarde);
    bereik(naam, veld, tot(HOOGSTE_VAKANTIEBIJSLAG), "een percentage van 0 tot en met 100", fouten);
    let verwacht = "een maandloon boven 0 en ten hoogste 100.000 euro";
    bereik("functieloon", velden.functieloon, loon, verwacht, fouten);
}

#[inline(always)]
fn bereik<T: Copy + std::fmt::Display>(
    naam: &str,
    veld: Veld<T>,
    goed: impl FnOnce(&T) -> bool,
    verwacht: &str,
    fouten: &mut Vec<Fout>,
) {
    if let Some(waarde) = veld.gegeven().filter(|waarde| !goed(waarde)) {
        fouten.push(buiten_bereik(naam, &waarde, verwacht));
    }
}

#[cold]
fn buiten_bereik(naam: &str, waarde: &dyn std::fmt::Display, verwacht: &str) -> Fout {
    Fout::new("buiten_bereik", pad(naam), verwacht).met_waarde(waarde)
}

/// Art. 10d lid 1: either the loonwaarde is established (a) or it is left out (b), never both.
#[inline(always)]
fn route(velden: &Velden, fouten: &mut Vec<Fout>) {
    match (velden.loonwaarde, velden.forfaitair) {
        (Veld::Gegeven(_), Veld::Gegeven(true)) => {
            let verwacht = "of een loonwaarde, of het forfait; niet allebei";
            fouten.push(Fout::new("forfait_met_loonwaarde", pad("forfaitair"), verwacht));
        }
        (Veld::Afwezig, Veld::Afwezig | Veld::Gegeven(false)) => {
            let verwacht = "een loonwaarde (percentage van 0 tot en met 200), of het forfait";
            fouten.push(Fout::new("ontbreekt", pad("loonwaarde"), verwacht));
        }
        _ => {}
    }
    let (Veld::Gegeven(true), Veld::Gegeven(peildatum)) = (velden.forfaitair, velden.peildatum) else { return };
    let peildatum = peildatum.datum();
    match forfait::begin() {
        Some(begin) if peildatum < begin => {
            let (nu, begin) = (peildatum.voluit(), begin.voluit());
            let verwacht =
                format!("een loonwaarde: op de peildatum {nu} bestond het forfait niet, dat begon op {begin}");
            fouten.push(Fout::new("forfait_niet_van_kracht", pad("forfaitair"), verwacht));
            return;
        }
        _ => {}
    }
    let (Some(ingang), Some(aanvang)) =
        (velden.ingangsdatum.of(peildatum), velden.aanvang_dienstbetrekking.of(peildatum))
    else {
        return;
    };
    let aanvang = if velden.aanvang_dienstbetrekking == Veld::Afwezig { ingang } else { aanvang };
    if let Some(venster) =
        forfait::venster(aanvang, peildatum).filter(|venster| aanvang <= peildatum && !venster.bevat(peildatum))
    {
        let (nu, tot) = (peildatum.voluit(), venster.tot.unwrap_or(aanvang).voluit());
        let verwacht = format!(
            "een peildatum voor {tot} (nu: {nu}): het forfait duurt ten hoogste zes maanden vanaf de aanvang van de dienstbetrekking"
        );
        fouten.push(Fout::new("forfait_buiten_venster", pad("forfaitair"), verwacht));
    }
}

#[inline(always)]
fn datums(velden: &Velden, fouten: &mut Vec<Fout>) {
    let mut fout = |code, naam: &str, datum: Datum, verwacht: &str| {
        fouten.push(Fout::new(code, pad(naam), verwacht).met_waarde(datum));
    };
    let peildatum = velden.peildatum.gegeven().map(Peildatum::datum);
    if let Veld::Gegeven(ingang) = velden.ingangsdatum {
        if ingang < BEGIN {
            fout("ingangsdatum_voor_2015", "ingangsdatum", ingang, "een datum vanaf 1 januari 2015");
        }
        if peildatum.is_some_and(|peildatum| ingang > peildatum) {
            fout("ingangsdatum_na_peildatum", "ingangsdatum", ingang, "een datum op of voor de peildatum");
        }
    }
    let ingang = velden.ingangsdatum.gegeven().or(peildatum);
    if let Some(aanvang) =
        velden.aanvang_dienstbetrekking.gegeven().filter(|aanvang| ingang.is_some_and(|ingang| *aanvang > ingang))
    {
        let verwacht = "een datum op of voor de ingangsdatum van de subsidie";
        fout("aanvang_na_ingangsdatum", "aanvang_dienstbetrekking", aanvang, verwacht);
    }
}

#[inline(always)]
fn leeftijd(velden: &Velden, fouten: &mut Vec<Fout>) {
    const VERWACHT: &str = "een leeftijd van 15 tot en met 120 jaar op de peildatum";
    let in_bereik = |jaren: u32| (u32::from(JONGSTE_LEEFTIJD)..=u32::from(HOOGSTE_LEEFTIJD)).contains(&jaren);
    if velden.leeftijd != Veld::Afwezig && velden.geboortedatum != Veld::Afwezig {
        fouten.push(Fout::new(
            "leeftijd_en_geboortedatum",
            pad("leeftijd"),
            "of een leeftijd, of een geboortedatum; niet allebei",
        ));
    }
    if let Some(jaren) = velden.leeftijd.gegeven().filter(|jaren| !in_bereik(*jaren)) {
        fouten.push(Fout::new("buiten_bereik", pad("leeftijd"), VERWACHT).met_waarde(jaren));
    }
    let (Veld::Gegeven(geboren), Veld::Gegeven(peildatum)) = (velden.geboortedatum, velden.peildatum) else { return };
    if geboren > peildatum.datum() {
        let verwacht = "een datum voor de peildatum";
        fouten.push(Fout::new("geboortedatum_na_peildatum", pad("geboortedatum"), verwacht).met_waarde(geboren));
        return;
    }
    let jaren = minimumloon::jaren_op(geboren, peildatum.datum(), velden.keuzes.schrikkeldag);
    if !in_bereik(u32::from(jaren)) {
        fouten.push(Fout::new("buiten_bereik", pad("geboortedatum"), VERWACHT).met_waarde(geboren));
    }
}

/// What only one version of the rule needs or knows.
#[inline(always)]
fn per_regelversie(velden: &Velden, fouten: &mut Vec<Fout>) {
    let Some(moment) = velden.moment() else { return };
    if velden.normale_arbeidsduur == Veld::Afwezig {
        if !urenfactor::op_36_uur(moment, &velden.keuzes) {
            let verwacht = "de normale arbeidsduur van een volledige baan in uren per week; verplicht omdat de uren voor 2024 daarop tellen";
            fouten.push(Fout::new("ontbreekt", pad("normale_arbeidsduur"), verwacht));
        } else if velden.keuzes.uren_ongemaximeerd == UrenOngemaximeerd::Verplicht {
            let verwacht = "de normale arbeidsduur van een volledige baan in uren per week; verplicht door de keuze uren_ongemaximeerd";
            fouten.push(Fout::new("ontbreekt", pad("normale_arbeidsduur"), verwacht));
        }
    }
    let op_functieloon = loonwaarde::versie(moment, &velden.keuzes, &mut GeenVerslag)
        .is_some_and(|rij| rij.waarde == loonwaarde::Versie::RechtensGeldendLoon);
    let met_loonwaarde = velden.loonwaarde != Veld::Afwezig;
    if op_functieloon && met_loonwaarde && velden.functieloon == Veld::Afwezig {
        let verwacht = "het rechtens geldende maandloon van de functie bij een volledige baan, zonder vakantiebijslag; verplicht omdat de loonwaarde daarvan een percentage is";
        fouten.push(Fout::new("ontbreekt", pad("functieloon"), verwacht));
    }
    let uurloon_vanaf = WETTELIJK_MINIMUMLOON_UUR.rijen.first().map(|rij| rij.van);
    let te_vroeg = uurloon_vanaf.filter(|vanaf| moment.peildatum < *vanaf);
    if let (Veld::Gegeven(Grondslag::Uurloon), Some(vanaf)) = (velden.grondslag, te_vroeg) {
        let verwacht = format!("een peildatum vanaf {}; eerder was er geen minimumuurloon", vanaf.voluit());
        fouten.push(Fout::new("grondslag_niet_van_kracht", pad("grondslag"), verwacht).met_waarde("uurloon"));
    }
}

//! What a record must satisfy before anything is computed; every problem is told, not only the first.

use super::invoer::OnbekendeDatum;
use super::keuze::UrenOngemaximeerd;
use super::{Grondslag, Invoer, Keuzes, Leeftijd, Route, forfait, hoogte, loonwaarde, minimumloon, urenfactor};
use crate::fout::Fout;
use crate::grootheid::{Bedrag, Percentage, Uren};
use crate::invoer::{Veld, pad};
use crate::norm::GeenVerslag;
use crate::parameters::{Invulling, JONGSTE_LEEFTIJD, WETTELIJK_MINIMUMLOON_UUR};
use crate::tijd::{BEGIN, Datum, Peildatum};

const LANGSTE_WEEK: Uren = Uren::hele(60);
const HOOGSTE_LOONWAARDE: Percentage = Percentage::van_honderdsten(20_000);
const HOOGSTE_VAKANTIEBIJSLAG: Percentage = Percentage::van_honderdsten(10_000);
const HOOGSTE_FUNCTIELOON: Bedrag = Bedrag::van_centen(10_000_000);
const HOOGSTE_LEEFTIJD: u8 = 120;

/// The fields of one record, as far as they could be read.
#[derive(Debug, Clone, Default)]
pub(super) struct Velden {
    pub(super) peildatum: Veld<Peildatum>,
    pub(super) loonwaarde: Veld<Percentage>,
    pub(super) forfaitair: Veld<bool>,
    pub(super) arbeidsduur: Veld<Uren>,
    pub(super) normale_arbeidsduur: Veld<Uren>,
    pub(super) leeftijd: Veld<u32>,
    pub(super) geboortedatum: Veld<Datum>,
    pub(super) ingangsdatum: Veld<Datum>,
    pub(super) aanvang_dienstbetrekking: Veld<Datum>,
    pub(super) beschut: Veld<bool>,
    pub(super) functieloon: Veld<Bedrag>,
    pub(super) vakantiebijslag_loonwaarde: Veld<Percentage>,
    pub(super) grondslag: Veld<Grondslag>,
    pub(super) onbekende_datum: Veld<OnbekendeDatum>,
    pub(super) keuzes: Keuzes,
    pub(super) invulling: Vec<Invulling>,
    pub(super) strikt: Veld<bool>,
}

impl From<&Invoer> for Velden {
    fn from(invoer: &Invoer) -> Self {
        let (loonwaarde, forfaitair) = match invoer.route {
            Route::Loonwaarde(loonwaarde) => (Veld::Gegeven(loonwaarde), Veld::Afwezig),
            Route::Forfaitair => (Veld::Afwezig, Veld::Gegeven(true)),
        };
        let (leeftijd, geboortedatum) = match invoer.leeftijd {
            Leeftijd::Volwassen => (Veld::Afwezig, Veld::Afwezig),
            Leeftijd::Jaren(jaren) => (Veld::Gegeven(u32::from(jaren)), Veld::Afwezig),
            Leeftijd::Geboren(datum) => (Veld::Afwezig, Veld::Gegeven(datum)),
        };
        Self {
            peildatum: Veld::Gegeven(invoer.peildatum),
            loonwaarde,
            forfaitair,
            arbeidsduur: Veld::Gegeven(invoer.arbeidsduur),
            normale_arbeidsduur: invoer.normale_arbeidsduur.into(),
            leeftijd,
            geboortedatum,
            ingangsdatum: invoer.ingangsdatum.into(),
            aanvang_dienstbetrekking: invoer.aanvang_dienstbetrekking.into(),
            beschut: Veld::Gegeven(invoer.beschut),
            functieloon: invoer.functieloon.into(),
            vakantiebijslag_loonwaarde: invoer.vakantiebijslag_loonwaarde.into(),
            grondslag: Veld::Gegeven(invoer.grondslag),
            onbekende_datum: Veld::Gegeven(invoer.onbekende_datum),
            keuzes: invoer.keuzes,
            invulling: Vec::new(),
            strikt: Veld::Gegeven(invoer.strikt),
        }
    }
}

impl Velden {
    /// The input for as far as it is known, with stand-ins for what is missing: only to ask which rule and which
    /// figures apply, never for an amount.
    fn voorlopig(&self) -> Option<Invoer> {
        let peildatum = self.peildatum.gegeven()?;
        let mut invoer = Invoer::new(peildatum, Route::Loonwaarde(HOOGSTE_LOONWAARDE), LANGSTE_WEEK);
        invoer.normale_arbeidsduur = Some(LANGSTE_WEEK);
        invoer.functieloon = Some(HOOGSTE_FUNCTIELOON);
        invoer.ingangsdatum = self.ingangsdatum.gegeven().filter(|ingang| *ingang <= peildatum.datum());
        invoer.keuzes = self.keuzes;
        Some(invoer)
    }

    /// The problems with figures that are not known on the date, to be told beside the other problems.
    pub(super) fn gaten(&self) -> Vec<Fout> {
        let Some(mut invoer) = self.voorlopig() else { return Vec::new() };
        invoer.grondslag = self.grondslag.of(Grondslag::default()).unwrap_or_default();
        invoer.onbekende_datum = self.onbekende_datum.of(OnbekendeDatum::default()).unwrap_or_default();
        invoer.strikt = self.strikt.of(false).unwrap_or_default();
        invoer.invulling.clone_from(&self.invulling);
        hoogte::reken(&invoer, &mut GeenVerslag).err().map(|fout| fout.fouten().to_vec()).unwrap_or_default()
    }

    /// The checked input; `None` while something that is needed is missing.
    pub(super) fn invoer(self) -> Option<Invoer> {
        let route = match (self.loonwaarde.gegeven(), self.forfaitair.gegeven()) {
            (Some(loonwaarde), _) => Route::Loonwaarde(loonwaarde),
            (None, Some(true)) => Route::Forfaitair,
            (None, _) => return None,
        };
        let mut invoer = Invoer::new(self.peildatum.gegeven()?, route, self.arbeidsduur.gegeven()?);
        invoer.normale_arbeidsduur = self.normale_arbeidsduur.gegeven();
        invoer.leeftijd = match (self.leeftijd.gegeven(), self.geboortedatum.gegeven()) {
            (Some(jaren), _) => Leeftijd::Jaren(u8::try_from(jaren).ok()?),
            (None, Some(geboren)) => Leeftijd::Geboren(geboren),
            (None, None) => Leeftijd::Volwassen,
        };
        invoer.ingangsdatum = self.ingangsdatum.gegeven();
        invoer.aanvang_dienstbetrekking = self.aanvang_dienstbetrekking.gegeven();
        invoer.beschut = self.beschut.of(false)?;
        invoer.functieloon = self.functieloon.gegeven();
        invoer.vakantiebijslag_loonwaarde = self.vakantiebijslag_loonwaarde.gegeven();
        invoer.grondslag = self.grondslag.of(Grondslag::default())?;
        invoer.onbekende_datum = self.onbekende_datum.of(OnbekendeDatum::default())?;
        invoer.keuzes = self.keuzes;
        invoer.invulling = self.invulling;
        invoer.strikt = self.strikt.of(false)?;
        Some(invoer)
    }
}

/// Every problem with the values and with their combination. Values that could not be read have been told already.
pub(super) fn controleer(velden: &Velden) -> Vec<Fout> {
    let mut fouten = Vec::new();
    bereiken(velden, &mut fouten);
    route(velden, &mut fouten);
    datums(velden, &mut fouten);
    leeftijd(velden, &mut fouten);
    per_regelversie(velden, &mut fouten);
    fouten
}

fn bereiken(velden: &Velden, fouten: &mut Vec<Fout>) {
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

fn bereik<T: Copy + std::fmt::Display>(
    naam: &str,
    veld: Veld<T>,
    goed: impl FnOnce(&T) -> bool,
    verwacht: &str,
    fouten: &mut Vec<Fout>,
) {
    if let Some(waarde) = veld.gegeven().filter(|waarde| !goed(waarde)) {
        fouten.push(Fout::new("buiten_bereik", pad(naam), verwacht).met_waarde(waarde));
    }
}

/// Art. 10d lid 1: either the loonwaarde is established (a) or it is left out (b), never both.
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
            let verwacht = format!("een peildatum vanaf {}; eerder bestond het forfait niet", begin.voluit());
            fouten.push(Fout::new("forfait_niet_van_kracht", pad("forfaitair"), verwacht).met_waarde(peildatum));
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
        let tot = venster.tot.unwrap_or(aanvang).voluit();
        let verwacht = format!(
            "een peildatum voor {tot}: het forfait duurt ten hoogste zes maanden vanaf de aanvang van de dienstbetrekking"
        );
        fouten.push(Fout::new("forfait_buiten_venster", pad("forfaitair"), verwacht).met_waarde(peildatum));
    }
}

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
    if let (Veld::Gegeven(aanvang), Some(ingang)) =
        (velden.aanvang_dienstbetrekking, velden.ingangsdatum.gegeven().or(peildatum))
    {
        if aanvang > ingang {
            fout(
                "aanvang_na_ingangsdatum",
                "aanvang_dienstbetrekking",
                aanvang,
                "een datum op of voor de ingangsdatum van de subsidie",
            );
        }
    }
}

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
fn per_regelversie(velden: &Velden, fouten: &mut Vec<Fout>) {
    let Some(voorlopig) = velden.voorlopig() else { return };
    if velden.normale_arbeidsduur == Veld::Afwezig {
        if !urenfactor::op_36_uur(&voorlopig) {
            let verwacht = "de normale arbeidsduur van een volledige baan in uren per week; verplicht omdat de uren voor 2024 daarop tellen";
            fouten.push(Fout::new("ontbreekt", pad("normale_arbeidsduur"), verwacht));
        } else if velden.keuzes.uren_ongemaximeerd == UrenOngemaximeerd::Verplicht {
            let verwacht = "de normale arbeidsduur van een volledige baan in uren per week; verplicht door de keuze uren_ongemaximeerd";
            fouten.push(Fout::new("ontbreekt", pad("normale_arbeidsduur"), verwacht));
        }
    }
    let op_functieloon = loonwaarde::versie(&voorlopig, &mut GeenVerslag)
        .is_some_and(|rij| rij.waarde == loonwaarde::Versie::RechtensGeldendLoon);
    let met_loonwaarde = velden.loonwaarde != Veld::Afwezig;
    if op_functieloon && met_loonwaarde && velden.functieloon == Veld::Afwezig {
        let verwacht = "het rechtens geldende maandloon van de functie bij een volledige baan, zonder vakantiebijslag; verplicht omdat de loonwaarde daarvan een percentage is";
        fouten.push(Fout::new("ontbreekt", pad("functieloon"), verwacht));
    }
    let uurloon_vanaf = WETTELIJK_MINIMUMLOON_UUR.rijen.first().map(|rij| rij.van);
    if let (Veld::Gegeven(Grondslag::Uurloon), Some(vanaf)) = (velden.grondslag, uurloon_vanaf) {
        if voorlopig.peildatum.datum() < vanaf {
            let verwacht = format!("een peildatum vanaf {}; eerder was er geen minimumuurloon", vanaf.voluit());
            fouten.push(Fout::new("grondslag_niet_van_kracht", pad("grondslag"), verwacht).met_waarde("uurloon"));
        }
    }
}

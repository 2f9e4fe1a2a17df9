//! A case of the naive implementation as input of the library.

use chrono::NaiveDate;
use participatiewet::grootheid::{Bedrag, Percentage, Uren};
use participatiewet::loonkostensubsidie::verloop::{Bestemming, Dienstverband, Vanaf, Verhuizing};
use participatiewet::loonkostensubsidie::{Grondslag, Invoer, Leeftijd, Route};
use participatiewet::tijd::{Datum, Peildatum, Periode};

use crate::naief::Geval;
use crate::naief::verloop::Baan;

/// The same case in the types of the library.
pub fn invoer(geval: &Geval) -> Invoer {
    let datum = |dag: NaiveDate| Datum::try_from(dag).expect("a day that the library knows");
    let uren = |delen: i64| Uren::van_driehonderdsten(i32::try_from(delen).expect("hours of one week"));
    let procent = |delen: i64| Percentage::van_honderdsten(i32::try_from(delen).expect("a percentage"));
    let route = geval.loonwaarde_honderdsten.map_or(Route::Forfaitair, |delen| Route::Loonwaarde(procent(delen)));
    let peildatum = Peildatum::try_from(datum(geval.peildatum)).expect("from 2015");
    let mut invoer = Invoer::new(peildatum, route, uren(geval.uren_300));
    invoer.normale_arbeidsduur = geval.normale_300.map(uren);
    invoer.leeftijd = match (geval.leeftijd, geval.geboortedatum) {
        (Some(jaren), _) => Leeftijd::Jaren(u8::try_from(jaren).expect("an age")),
        (None, Some(geboren)) => Leeftijd::Geboren(datum(geboren)),
        (None, None) => Leeftijd::Volwassen,
    };
    invoer.ingangsdatum = geval.ingangsdatum.map(datum);
    invoer.aanvang_dienstbetrekking = geval.aanvang.map(datum);
    invoer.beschut = geval.beschut;
    invoer.functieloon = geval.functieloon_cent.map(Bedrag::van_centen);
    invoer.vakantiebijslag_loonwaarde = Some(procent(geval.vakantiebijslag_loonwaarde_honderdsten));
    invoer.grondslag = if geval.uurloon { Grondslag::Uurloon } else { Grondslag::Referentiemaandloon };
    invoer
}

/// The same job in the types of the library.
pub fn dienstverband(baan: &Baan) -> Dienstverband {
    let datum = |dag: NaiveDate| Datum::try_from(dag).expect("a day that the library knows");
    let uren = |delen: i64| Uren::van_driehonderdsten(i32::try_from(delen).expect("hours of one week"));
    let procent = |delen: i64| Percentage::van_honderdsten(i32::try_from(delen).expect("a percentage"));
    let arbeidsduren = baan.uren.iter().map(|(vanaf, delen)| Vanaf::new(datum(*vanaf), uren(*delen))).collect();
    let mut uit = Dienstverband::new(datum(baan.aanvang), arbeidsduren);
    uit.ingangsdatum = (baan.ingang != baan.aanvang).then(|| datum(baan.ingang));
    uit.laatste_dag = Some(datum(baan.laatste_dag));
    uit.forfaitair = baan.forfaitair;
    uit.loonwaarden = baan.loonwaarden.iter().map(|(dag, delen)| Vanaf::new(datum(*dag), procent(*delen))).collect();
    uit.normale_arbeidsduur = baan.normale_300.map(uren);
    let loon = |(dag, cent): &(NaiveDate, i64)| Vanaf::new(datum(*dag), Bedrag::van_centen(*cent));
    uit.functielonen = baan.functielonen.iter().map(loon).collect();
    uit.leeftijd = match (baan.leeftijd, baan.geboortedatum) {
        (Some(jaren), _) => Leeftijd::Jaren(u8::try_from(jaren).expect("an age")),
        (None, Some(geboren)) => Leeftijd::Geboren(datum(geboren)),
        (None, None) => Leeftijd::Volwassen,
    };
    uit.beschut = baan.beschut;
    uit.vakantiebijslag_loonwaarde = Some(procent(baan.vakantiebijslag_loonwaarde_honderdsten));
    uit.grondslag = if baan.uurloon { Grondslag::Uurloon } else { Grondslag::Referentiemaandloon };
    let periode = |(van, tot): &(NaiveDate, NaiveDate)| Periode { van: datum(*van), tot: Some(datum(*tot)) };
    uit.no_risk_perioden = baan.no_risk.iter().map(periode).collect();
    let verhuizing = |op| Verhuizing { op: datum(op), naar: Bestemming::Gemeente };
    uit.verhuizingen = baan.verhuizing.map(verhuizing).into_iter().collect();
    uit.niet_meer_doelgroep_vanaf = baan.niet_meer_doelgroep.map(datum);
    uit.van = baan.gevraagd.0.map(datum);
    uit.tot = baan.gevraagd.1.map(datum);
    uit
}

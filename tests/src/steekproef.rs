//! A case of the naive implementation as input of the library.

use chrono::NaiveDate;
use participatiewet::grootheid::{Bedrag, Percentage, Uren};
use participatiewet::loonkostensubsidie::{Grondslag, Invoer, Leeftijd, Route};
use participatiewet::tijd::{Datum, Peildatum};

use crate::naief::Geval;

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

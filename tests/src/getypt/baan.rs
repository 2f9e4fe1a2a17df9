//! A job over time as the types of the library.

use std::str::FromStr;

use participatiewet::loonkostensubsidie::verloop::{Bestemming, Dienstverband, Vanaf, Verhuizing};
use participatiewet::tijd::Periode;
use serde_json::Value;

use super::{Object, grondslag, invulling, ja_nee, keuzes, leeftijd, nodig, onbekende_datum, veld};

/// The input of a job over time. Valid vectors only.
pub(super) fn dienstverband(object: &Object) -> Dienstverband {
    let mut baan =
        Dienstverband::new(nodig(object, "aanvang_dienstbetrekking"), feiten(object, "arbeidsduren", "arbeidsduur"));
    baan.ingangsdatum = veld(object, "ingangsdatum");
    baan.laatste_dag = veld(object, "laatste_dag");
    baan.forfaitair = ja_nee(object, "forfaitair");
    baan.loonwaarden = feiten(object, "loonwaarden", "loonwaarde");
    baan.normale_arbeidsduur = veld(object, "normale_arbeidsduur");
    baan.functielonen = feiten(object, "functielonen", "functieloon");
    baan.leeftijd = leeftijd(object);
    baan.beschut = ja_nee(object, "beschut");
    baan.vakantiebijslag_loonwaarde = veld(object, "vakantiebijslag_loonwaarde");
    baan.grondslag = grondslag(object);
    let periode = |een: &Object| Periode { van: nodig(een, "van"), tot: veld(een, "tot") };
    baan.no_risk_perioden = objecten(object, "no_risk_perioden").map(periode).collect();
    baan.verhuizingen = objecten(object, "verhuizingen").map(verhuizing).collect();
    baan.niet_meer_doelgroep_vanaf = veld(object, "niet_meer_doelgroep_vanaf");
    baan.van = veld(object, "van");
    baan.tot = veld(object, "tot");
    baan.onbekende_datum = onbekende_datum(object);
    baan.keuzes = keuzes(object.get("keuzes"));
    baan.invulling = invulling(object.get("invulling"));
    baan.strikt = ja_nee(object, "strikt");
    baan
}

fn verhuizing(object: &Object) -> Verhuizing {
    let naar = match nodig::<String>(object, "naar").as_str() {
        "gemeente" => Bestemming::Gemeente,
        "eu_eer_zwitserland" => Bestemming::EuEerZwitserland,
        onbekend => panic!("nobody moves to {onbekend}"),
    };
    Verhuizing { op: nodig(object, "op"), naar }
}

fn feiten<T: FromStr>(object: &Object, lijst: &str, feit: &str) -> Vec<Vanaf<T>> {
    objecten(object, lijst).map(|een| Vanaf::new(nodig(een, "vanaf"), nodig(een, feit))).collect()
}

fn objecten<'a>(object: &'a Object, lijst: &str) -> impl Iterator<Item = &'a Object> {
    let items = object.get(lijst).and_then(Value::as_array).into_iter().flatten();
    items.map(|item| item.as_object().expect("an object"))
}

//! Input of a vector as the types of the library, each field by its own `FromStr`: the typed entry of Rust.

mod baan;

use std::str::FromStr;

use participatiewet::Error;
use participatiewet::grootheid::Percentage;
use participatiewet::invoer::lees_ja_nee;
use participatiewet::loonkostensubsidie::{self as lks, Grondslag, Keuzes, Leeftijd, OnbekendeDatum, Route};
use participatiewet::loonwaarde::{self, Aandeel, Methode, Taak, Werktijd};
use participatiewet::parameters::Invulling;
use serde_json::{Map, Value};

use crate::antwoorden::Uitkomst;
use crate::getypte_termijnen;
use crate::vectoren::Geval;

pub(crate) type Object = Map<String, Value>;

/// The answer through the typed call.
pub fn uit_typen(geval: &Geval) -> Result<Uitkomst, Error> {
    let invoer = &geval.vector.invoer;
    match geval.bewerking.as_str() {
        "loonkostensubsidie.bereken" => lks::bereken(&hoogte(invoer)).map(Uitkomst::Hoogte),
        "loonkostensubsidie.verloop" => lks::verloop(&baan::dienstverband(invoer)).map(Uitkomst::Verloop),
        "loonwaarde.bepaal" => loonwaarde::bepaal(&taken(invoer)).map(Uitkomst::Loonwaarde),
        termijn if termijn.starts_with("termijnen.") => getypte_termijnen::uit_typen(termijn, invoer),
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

/// The input of one height. Valid vectors only.
pub fn hoogte(object: &Object) -> lks::Invoer {
    let route = match veld::<Percentage>(object, "loonwaarde") {
        Some(loonwaarde) => Route::Loonwaarde(loonwaarde),
        None => Route::Forfaitair,
    };
    let mut invoer = lks::Invoer::new(nodig(object, "peildatum"), route, nodig(object, "arbeidsduur"));
    invoer.normale_arbeidsduur = veld(object, "normale_arbeidsduur");
    invoer.leeftijd = leeftijd(object);
    invoer.ingangsdatum = veld(object, "ingangsdatum");
    invoer.aanvang_dienstbetrekking = veld(object, "aanvang_dienstbetrekking");
    invoer.beschut = ja_nee(object, "beschut");
    invoer.functieloon = veld(object, "functieloon");
    invoer.vakantiebijslag_loonwaarde = veld(object, "vakantiebijslag_loonwaarde");
    invoer.grondslag = grondslag(object);
    invoer.onbekende_datum = onbekende_datum(object);
    invoer.keuzes = keuzes(object.get("keuzes"));
    invoer.invulling = invulling(object.get("invulling"));
    invoer.strikt = ja_nee(object, "strikt");
    invoer
}

fn leeftijd(object: &Object) -> Leeftijd {
    match (veld(object, "leeftijd"), veld(object, "geboortedatum")) {
        (Some(jaren), None) => Leeftijd::Jaren(jaren),
        (None, Some(geboren)) => Leeftijd::Geboren(geboren),
        (None, None) => Leeftijd::Volwassen,
        (Some(_), Some(_)) => panic!("an age and a day of birth: {object:?}"),
    }
}

fn grondslag(object: &Object) -> Grondslag {
    match veld::<String>(object, "grondslag").as_deref() {
        None | Some("referentiemaandloon") => Grondslag::Referentiemaandloon,
        Some("uurloon") => Grondslag::Uurloon,
        Some(onbekend) => panic!("no grondslag is called {onbekend}"),
    }
}

fn onbekende_datum(object: &Object) -> OnbekendeDatum {
    match veld::<String>(object, "onbekende_datum").as_deref() {
        None | Some("fout") => OnbekendeDatum::Fout,
        Some("laatste_bekende") => OnbekendeDatum::LaatsteBekende,
        Some(onbekend) => panic!("no onbekende_datum is called {onbekend}"),
    }
}

/// The tasks of one loonwaarde. Valid vectors only.
pub fn taken(object: &Object) -> loonwaarde::Invoer {
    let lijst = object["taken"].as_array().expect("a list of tasks");
    let taken = lijst.iter().map(|taak| een_taak(taak.as_object().expect("a task"))).collect();
    let mut invoer = loonwaarde::Invoer::new(taken, nodig(object, "peildatum"));
    invoer.methode = veld::<String>(object, "methode").map(|naam| match naam.as_str() {
        "oud" => Methode::Oud,
        "nieuw" => Methode::Nieuw,
        onbekend => panic!("no methode is called {onbekend}"),
    });
    invoer.uren_per_week = veld(object, "uren_per_week");
    invoer.werkdagen = veld(object, "werkdagen");
    invoer
}

fn een_taak(object: &Object) -> Taak {
    let werktijd = match veld(object, "netto_werktijd") {
        Some(netto) => Werktijd::Netto(netto),
        None => Werktijd::Inzetbaarheid(nodig(object, "inzetbaarheid")),
    };
    let aandeel = match veld(object, "minuten") {
        Some(minuten) => Aandeel::Minuten(minuten),
        None => Aandeel::Procent(nodig(object, "aandeel")),
    };
    let mut taak = Taak::new(nodig(object, "tempo"), nodig(object, "kwaliteit"), werktijd, aandeel);
    taak.naam = veld(object, "naam");
    taak
}

/// A field by the `FromStr` of its type; `None` when it is left out.
pub(crate) fn veld<T: FromStr>(object: &Object, naam: &str) -> Option<T> {
    let tekst = match object.get(naam)? {
        Value::Null => return None,
        Value::String(tekst) => tekst.clone(),
        Value::Number(getal) => getal.to_string(),
        ander => panic!("{naam}: {ander} is neither a number nor a text"),
    };
    Some(tekst.parse().unwrap_or_else(|_| panic!("{naam}: '{tekst}' is not of its type")))
}

pub(crate) fn nodig<T: FromStr>(object: &Object, naam: &str) -> T {
    veld(object, naam).unwrap_or_else(|| panic!("{naam} is needed: {object:?}"))
}

pub(crate) fn ja_nee(object: &Object, naam: &str) -> bool {
    match object.get(naam) {
        None | Some(Value::Null) => false,
        Some(Value::Bool(waarde)) => *waarde,
        Some(Value::String(tekst)) => lees_ja_nee(tekst).expect("ja or nee"),
        Some(ander) => panic!("{naam}: {ander}"),
    }
}

fn invulling(object: Option<&Value>) -> Vec<Invulling> {
    let Some(Value::Object(object)) = object else { return Vec::new() };
    let een = |(reeks, inhoud): (&String, &Value)| {
        let inhoud = inhoud.as_object().expect("an object");
        let (waarde, bron): (String, String) = (nodig(inhoud, "waarde"), nodig(inhoud, "bron"));
        Invulling::new(reeks, &waarde, &bron, veld(inhoud, "van")).expect("an invulling")
    };
    object.iter().map(een).collect()
}

/// Each choice by its own enum: the names stand here a second time, on purpose.
pub fn keuzes(object: Option<&Value>) -> Keuzes {
    use lks::{
        FigurenNaForfait, HerzieningVoor2017, JeugdReferentie, Lid7, Loonwaarde2016, LoonwaardeLopend2017,
        Overgang2017, Overgang2024, SchrikkeldagKeuze, UrenOngemaximeerd, Verjaardag,
    };
    let mut k = Keuzes::default();
    let Some(Value::Object(object)) = object else { return k };
    for (id, variant) in object {
        match (id.as_str(), variant.as_str().expect("the name of a variant")) {
            ("herziening_voor_2017", "jaardag") => k.herziening_voor_2017 = HerzieningVoor2017::Jaardag,
            ("herziening_voor_2017", "peildatum") => k.herziening_voor_2017 = HerzieningVoor2017::Peildatum,
            ("overgang_2017", "behouden") => k.overgang_2017 = Overgang2017::Behouden,
            ("overgang_2017", "direct") => k.overgang_2017 = Overgang2017::Direct,
            ("lid7_2018_2022", "1_januari") => k.lid7_2018_2022 = Lid7::EenJanuari,
            ("lid7_2018_2022", "1_juli_ervoor") => k.lid7_2018_2022 = Lid7::EenJuliErvoor,
            ("loonwaarde_2016", "geconsolideerd") => k.loonwaarde_2016 = Loonwaarde2016::Geconsolideerd,
            ("loonwaarde_2016", "terugwerkend") => k.loonwaarde_2016 = Loonwaarde2016::Terugwerkend,
            ("loonwaarde_lopend_2017", "direct") => k.loonwaarde_lopend_2017 = LoonwaardeLopend2017::Direct,
            ("loonwaarde_lopend_2017", "herziening") => k.loonwaarde_lopend_2017 = LoonwaardeLopend2017::Herziening,
            ("overgang_2024", "direct") => k.overgang_2024 = Overgang2024::Direct,
            ("overgang_2024", "oud_besluit") => k.overgang_2024 = Overgang2024::OudBesluit,
            ("figuren_na_forfait", "blijven") => k.figuren_na_forfait = FigurenNaForfait::Blijven,
            ("figuren_na_forfait", "einde_forfait") => k.figuren_na_forfait = FigurenNaForfait::EindeForfait,
            ("verjaardag", "peildatum") => k.verjaardag = Verjaardag::Peildatum,
            ("verjaardag", "bedragendatum") => k.verjaardag = Verjaardag::Bedragendatum,
            ("schrikkeldag", "1_maart") => k.schrikkeldag = SchrikkeldagKeuze::EersteMaart,
            ("schrikkeldag", "28_februari") => k.schrikkeldag = SchrikkeldagKeuze::AchtentwintigFebruari,
            ("jeugd_referentie", "percentage") => k.jeugd_referentie = JeugdReferentie::Percentage,
            ("jeugd_referentie", "jeugduurloon") => k.jeugd_referentie = JeugdReferentie::Jeugduurloon,
            ("uren_ongemaximeerd", "contracturen") => k.uren_ongemaximeerd = UrenOngemaximeerd::Contracturen,
            ("uren_ongemaximeerd", "verplicht") => k.uren_ongemaximeerd = UrenOngemaximeerd::Verplicht,
            (id, variant) => panic!("no choice {id}={variant}"),
        }
    }
    k
}

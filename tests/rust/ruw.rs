//! Raw values that no JSON can hold, and rules over a whole record or column: what a host language can hand over.

use std::borrow::Cow;

use participatiewet::feiten::Persoon;
use participatiewet::grootheid::{Percentage, Uren};
use participatiewet::invoer::{Ruw, lees_ja_nee, lees_percentages};
use participatiewet::loonkostensubsidie::{Invoer, Leeftijd, Route, bereken};
use participatiewet::parameters::Invulling;
use participatiewet::{Error, Fout};

type Velden = Vec<(Cow<'static, str>, Ruw<'static>)>;

/// A valid record in which `met` replaces or adds fields.
fn record(met: &[(&'static str, Ruw<'static>)]) -> Velden {
    let mut velden: Velden = vec![
        ("peildatum".into(), Ruw::tekst("2026-07-01")),
        ("loonwaarde".into(), Ruw::Geheel(60)),
        ("arbeidsduur".into(), Ruw::Geheel(32)),
        ("normale_arbeidsduur".into(), Ruw::Geheel(36)),
    ];
    for (naam, waarde) in met {
        match velden.iter_mut().find(|(al, _)| al == naam) {
            Some((_, oud)) => *oud = waarde.clone(),
            None => velden.push(((*naam).into(), waarde.clone())),
        }
    }
    velden
}

fn bedrag(met: &[(&'static str, Ruw<'static>)]) -> String {
    let uitkomst = Invoer::lees(&record(met)).and_then(|invoer| bereken(&invoer));
    uitkomst.unwrap_or_else(|fout| panic!("{met:?}: {fout}")).bedrag().to_string()
}

fn fouten(velden: &Velden) -> Error {
    Invoer::lees(velden).and_then(|invoer| bereken(&invoer).map(drop)).expect_err("it must be refused")
}

/// Code and path of every problem.
fn codes(velden: &Velden) -> Vec<(&'static str, String)> {
    fouten(velden).fouten().iter().map(|fout| (fout.code(), fout.pad().to_owned())).collect()
}

fn enige(met: &[(&'static str, Ruw<'static>)]) -> Fout {
    let fout = fouten(&record(met));
    assert_eq!(fout.fouten().len(), 1, "{fout}");
    fout.fouten()[0].clone()
}

fn drijvend(tekst: &'static str) -> Ruw<'static> {
    Ruw::Drijvend(tekst.into())
}

#[test]
fn a_binary_float_is_refused_for_every_number_with_what_to_give_instead() {
    let velden =
        ["loonwaarde", "arbeidsduur", "normale_arbeidsduur", "leeftijd", "functieloon", "vakantiebijslag_loonwaarde"];
    for naam in velden {
        let fout = enige(&[(naam, drijvend("60.0"))]);
        assert_eq!((fout.code(), fout.pad()), ("float_geweigerd", format!("/{naam}").as_str()));
        assert_eq!(fout.waarde(), Some("60.0"));
        assert!(fout.verwacht().contains("geef tekst of een heel getal"), "{fout}");
    }
    let invulling = Ruw::Velden(vec![("waarde".into(), drijvend("2400.0")), ("bron".into(), Ruw::tekst("proef"))]);
    let fout = enige(&[("invulling", Ruw::Velden(vec![("referentiemaandloon".into(), invulling)]))]);
    assert_eq!((fout.code(), fout.pad()), ("float_geweigerd", "/invulling/referentiemaandloon/waarde"));
}

#[test]
fn a_float_that_is_no_number_is_not_finite_and_a_float_is_no_date_or_yes() {
    for tekst in ["nan", "NaN", "inf", "-inf", "Infinity", "-Infinity"] {
        assert_eq!(enige(&[("loonwaarde", drijvend(tekst))]).code(), "niet_eindig", "{tekst}");
    }
    assert_eq!(enige(&[("peildatum", drijvend("2026.5"))]).code(), "float_geweigerd");
    assert_eq!(enige(&[("strikt", drijvend("1.0"))]).code(), "float_geweigerd");
}

#[test]
fn an_integer_of_any_size_is_refused_and_does_not_wrap() {
    for ruw in
        [Ruw::TeGroot("9".repeat(500).into()), Ruw::Geheel(i128::MAX), Ruw::Geheel(i128::MIN), Ruw::Geheel(1 << 64)]
    {
        for naam in ["loonwaarde", "arbeidsduur", "leeftijd", "functieloon"] {
            let fout = enige(&[(naam, ruw.clone())]);
            assert_eq!(fout.code(), "getal_te_groot", "{naam}: {fout}");
        }
    }
}

#[test]
fn a_decimal_of_the_host_language_has_a_point_and_an_exponent() {
    let decimaal = |tekst: &'static str| Ruw::Decimaal(tekst.into());
    let verwacht = bedrag(&[]);
    for tekst in ["60", "60.0", "60.000", "6E+1", "0.6e2", "60.00000000000000000000"] {
        assert_eq!(bedrag(&[("loonwaarde", decimaal(tekst))]), verwacht, "{tekst}");
    }
    assert_eq!(bedrag(&[("arbeidsduur", decimaal("28.5"))]), bedrag(&[("arbeidsduur", Ruw::tekst("28:30"))]));
    for (tekst, code) in [
        ("60.125", "te_veel_decimalen"),
        ("0.6", "dubbelzinnig"),
        ("1E+400", "getal_te_groot"),
        ("1E-400", "te_veel_decimalen"),
        ("NaN", "niet_eindig"),
        ("-Infinity", "niet_eindig"),
        ("-1", "buiten_bereik"),
        ("zestig", "onleesbaar"),
    ] {
        assert_eq!(enige(&[("loonwaarde", decimaal(tekst))]).code(), code, "{tekst}");
    }
    assert_eq!(bedrag(&[("loonwaarde", decimaal("-0.00"))]), bedrag(&[("loonwaarde", Ruw::Geheel(0))]));
}

#[test]
fn a_date_of_the_host_language_is_checked_like_a_text() {
    assert_eq!(bedrag(&[("peildatum", Ruw::Datum(2026, 7, 1))]), bedrag(&[]));
    for (dag, code) in [
        ((2026, 2, 30), "buiten_bereik"),
        ((2026, 13, 1), "buiten_bereik"),
        ((2014, 12, 31), "peildatum_voor_2015"),
        ((2200, 1, 1), "buiten_bereik"),
        ((i32::MIN, u32::MAX, 0), "buiten_bereik"),
    ] {
        assert_eq!(enige(&[("peildatum", Ruw::Datum(dag.0, dag.1, dag.2))]).code(), code, "{dag:?}");
    }
}

#[test]
fn a_value_of_another_kind_is_named_in_the_problem() {
    let fout = enige(&[("loonwaarde", Ruw::Anders("ndarray".into()))]);
    assert_eq!((fout.code(), fout.waarde()), ("verkeerde_soort", Some("ndarray")));
    assert_eq!(enige(&[("arbeidsduur", Ruw::Velden(vec![]))]).code(), "verkeerde_soort");
    assert_eq!(enige(&[("keuzes", Ruw::Lijst(vec![]))]).code(), "verkeerde_soort");
}

#[test]
fn a_field_that_stands_twice_is_told_and_never_chosen() {
    let mut velden = record(&[]);
    velden.push(("loonwaarde".into(), Ruw::Geheel(10)));
    assert_eq!(codes(&velden), [("dubbel", "/loonwaarde".to_owned())]);
}

#[test]
fn an_unknown_name_is_told_with_the_nearest_one_and_a_safe_path() {
    let fout = enige(&[("loonwarde", Ruw::Geheel(60))]);
    assert!(fout.verwacht().starts_with("bedoelt u 'loonwaarde'?"), "{fout}");
    let ver = enige(&[("salarisschaal", Ruw::Geheel(7))]);
    assert!(!ver.verwacht().contains("bedoelt u"), "{ver}");
    // a slash and a tilde in a JSON pointer
    assert_eq!(enige(&[("a/b~c", Ruw::Leeg)]).pad(), "/a~1b~0c");
}

#[test]
fn a_long_value_is_cut_and_not_inside_a_character() {
    let fout = enige(&[("loonwaarde", Ruw::Tekst("€".repeat(5_000).into()))]);
    let waarde = fout.waarde().expect("the value");
    assert_eq!(waarde.chars().count(), 81);
    assert!(waarde.ends_with('…'));
}

#[test]
fn the_typed_call_checks_the_same_ranges() {
    let peildatum = "2023-12-31".parse().expect("a date");
    let mut invoer =
        Invoer::new(peildatum, Route::Loonwaarde(Percentage::van_honderdsten(20_001)), Uren::van_driehonderdsten(-1));
    invoer.leeftijd = Leeftijd::Jaren(14);
    invoer.ingangsdatum = Some("2024-01-01".parse().expect("a date"));
    let fout = bereken(&invoer).expect_err("four values out of range, one missing");
    let paden: Vec<&str> = fout.fouten().iter().map(Fout::pad).collect();
    assert_eq!(paden, ["/loonwaarde", "/arbeidsduur", "/ingangsdatum", "/leeftijd", "/normale_arbeidsduur"]);
}

#[test]
fn of_two_figures_of_the_caller_the_one_from_the_later_day_holds() {
    let figuur = |waarde: &str, van: &str| {
        let van = van.parse().expect("a date");
        Invulling::new("vergoeding_werkgeverslasten", waarde, "proef", Some(van)).expect("a figure")
    };
    let peildatum = "2026-07-01".parse().expect("a date");
    let mut invoer = Invoer::new(peildatum, Route::Forfaitair, Uren::hele(36));
    for invulling in [
        [figuur("24", "2025-01-01"), figuur("26", "2026-01-01")],
        [figuur("26", "2026-01-01"), figuur("24", "2025-01-01")],
    ] {
        invoer.invulling = invulling.to_vec();
        // 2337.00 x 1.08 x 0.50 x 1.26
        assert_eq!(bereken(&invoer).expect("an answer").bedrag().to_string(), "1590.09", "{:?}", invoer.invulling);
    }
}

#[test]
fn one_fraction_in_a_column_makes_every_0_and_1_doubtful() {
    let kolom = lees_percentages(["60", "0", "1", "100%", "0,6", "1,0", "x"]);
    let codes: Vec<&str> = kolom.iter().map(|cel| cel.as_ref().map_or_else(Fout::code, |_| "goed")).collect();
    // 1 may be 100 percent of a file with fractions; 100 % can only be a percentage
    assert_eq!(
        codes,
        [
            "goed",
            "eenheid_onduidelijk",
            "eenheid_onduidelijk",
            "goed",
            "dubbelzinnig",
            "eenheid_onduidelijk",
            "onleesbaar"
        ]
    );
    assert!(lees_percentages(["60", "0", "1", "100", "x"]).iter().take(4).all(Result::is_ok));
}

#[test]
fn yes_and_no_are_read_and_nothing_else() {
    for (tekst, verwacht) in [(" Ja ", true), ("J", true), ("TRUE", true), ("waar", true), ("1", true)] {
        assert_eq!(lees_ja_nee(tekst), Ok(verwacht));
    }
    for tekst in ["nee", "N", "false", "onwaar", "0"] {
        assert_eq!(lees_ja_nee(tekst), Ok(false));
    }
    assert_eq!(lees_ja_nee("").expect_err("empty").code(), "leeg");
    assert_eq!(lees_ja_nee("ja, denk ik").expect_err("more").code(), "onleesbaar");
}

#[test]
fn hours_a_day_are_asked_for_as_hours_a_day() {
    for uren in
        [Ruw::tekst("acht"), Ruw::tekst("8:75"), Ruw::Bool(true), Ruw::Geheel(25), Ruw::Drijvend("7.333".into())]
    {
        let fout = Persoon::lees(&[("uren_per_dag".into(), uren)]).expect_err("no hours a day");
        let verwacht = fout.fouten()[0].verwacht();
        assert!(verwacht.starts_with("uren per dag, van 0 tot en met 24"), "{verwacht}");
    }
}

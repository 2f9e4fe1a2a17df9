//! The allowances of the Wet tegemoetkomingen loondomein: legal cases with their calculation, bad input, explanation.

use std::borrow::Cow;

use participatiewet::Error;
use participatiewet::grootheid::{Bedrag, Uren};
use participatiewet::invoer::Ruw;
use participatiewet::norm::{Status, Verantwoording};
use participatiewet::voorziening::lage_inkomensvoordeel as liv;
use participatiewet::voorziening::loonkostenvoordeel as lkv;
use serde_json::Value;

type Velden = Vec<(Cow<'static, str>, Ruw<'static>)>;

fn velden(paren: &[(&'static str, &'static str)]) -> Velden {
    paren.iter().map(|(naam, tekst)| (Cow::Borrowed(*naam), Ruw::tekst(*tekst))).collect()
}

fn lkv(paren: &[(&'static str, &'static str)]) -> Result<lkv::Uitkomst, Error> {
    lkv::bereken(&lkv::Invoer::lees(&velden(paren))?)
}

fn liv(dag: &'static str, uren: &'static str, jaarloon: &'static str) -> Result<liv::Uitkomst, Error> {
    let velden = velden(&[("peildatum", dag), ("verloonde_uren", uren), ("jaarloon", jaarloon)]);
    liv::bereken(&liv::Invoer::lees(&velden)?)
}

fn codes(fout: &Error) -> Vec<(&'static str, &str)> {
    fout.fouten().iter().map(|fout| (fout.code(), fout.pad())).collect()
}

fn meldingen(verantwoording: &Verantwoording) -> Vec<&'static str> {
    verantwoording.meldingen.iter().map(|melding| melding.code).collect()
}

/// Day, category, hours, first day of the job, amount, whether the maximum was applied: each calculated by hand from the article.
const LKV: &[(&str, &str, &str, &str, &str, bool)] = &[
    // Wtl art. 2.13: 1,01 per verloond uur, ten hoogste 2.000
    ("2026-07-01", "doelgroep_banenafspraak", "1664", "", "1680.64", false),
    ("2018-01-01", "doelgroep_banenafspraak", "1980", "", "1999.80", false),
    ("2025-12-31", "doelgroep_banenafspraak", "1981", "", "2000.00", true), // 2000,81
    ("2026-01-01", "doelgroep_banenafspraak", "0", "", "0.00", false),
    ("2026-01-01", "doelgroep_banenafspraak", "1000,50", "", "1010.51", false), // 1010,505, half naar boven
    // Wtl art. 2.9: 3,05 per verloond uur, ten hoogste 6.000
    ("2018-12-31", "arbeidsgehandicapte_werknemer", "1000", "", "3050.00", false),
    ("2026-12-31", "arbeidsgehandicapte_werknemer", "1967", "", "5999.35", false),
    ("2026-12-31", "arbeidsgehandicapte_werknemer", "1968", "", "6000.00", true), // 6002,40
    // Wtl art. 2.17
    ("2022-06-30", "herplaatsen_arbeidsgehandicapte", "832", "", "2537.60", false),
    // Wtl art. 2.5: 3,05 en 6.000 tot en met 2024; 1,35 en 2.600 in 2025; overgangsrecht van art. 6.2a lid 1
    ("2024-12-31", "oudere_werknemer", "1500", "", "4575.00", false),
    ("2025-01-01", "oudere_werknemer", "1500", "2024-01-01", "2025.00", false),
    ("2025-12-31", "oudere_werknemer", "2000", "2025-03-01", "2600.00", true), // 2700,00
    ("2025-01-01", "oudere_werknemer", "1500", "2023-12-31", "4575.00", false),
    ("2026-06-01", "oudere_werknemer", "500", "2023-12-31", "1525.00", false),
];

#[test]
fn a_loonkostenvoordeel_is_hours_times_the_amount_up_to_the_maximum() {
    for (dag, categorie, uren, aanvang, bedrag, begrensd) in LKV.iter().copied() {
        let mut paren = vec![("peildatum", dag), ("categorie", categorie), ("verloonde_uren", uren)];
        if !aanvang.is_empty() {
            paren.push(("aanvang_dienstbetrekking", aanvang));
        }
        let uitkomst = lkv(&paren).unwrap_or_else(|fout| panic!("{paren:?}: {fout}"));
        assert_eq!((uitkomst.bedrag().to_string().as_str(), uitkomst.begrensd()), (bedrag, begrensd), "{paren:?}");
        assert_eq!(uitkomst.status(), Status::Berekend, "{paren:?}");
        assert_eq!(lkv::bedrag(uitkomst.invoer()).expect("the same"), uitkomst.bedrag());
    }
}

/// Day, hours, wage of the year, amount, messages.
const LIV: &[(&str, &str, &str, &str, &[&str])] = &[
    // 2024 (Wtl art. 3.1 en 3.2): 14,33 tot en met 14,91; 0,49, ten hoogste 960
    ("2024-01-01", "1500", "21495,00", "735.00", &[]), // precies 14,33
    ("2024-01-01", "1500", "21494,99", "0.00", &["uurloon_buiten_grenzen"]),
    ("2024-12-31", "1500", "22365,00", "735.00", &[]), // precies 14,91
    ("2024-12-31", "1500", "22365,01", "0.00", &["uurloon_buiten_grenzen"]),
    ("2024-06-01", "1248", "18096,00", "611.52", &[]), // precies 1248 uren, 14,50
    ("2024-06-01", "1247", "18081,50", "0.00", &["te_weinig_verloonde_uren"]),
    ("2024-06-01", "0", "0", "0.00", &["te_weinig_verloonde_uren"]),
    ("2024-06-01", "1960", "28420,00", "960.00", &[]), // 960,40: begrensd
    // 2022, met terugwerkende kracht (art. 3.2 lid 2): 0,78, ten hoogste 1.520
    ("2022-07-01", "1500", "18000,00", "1170.00", &[]),
    // 2020: een enkele band, 0,51
    ("2020-01-01", "1500", "18000,00", "765.00", &[]),
    // 2018 (art. 3.1 lid 1 onder a): 9,82 tot en met 10,81 geeft 1,01; meer dan 10,81 tot en met 12,29 geeft 0,51
    ("2018-01-01", "1500", "16215,00", "1515.00", &[]), // precies 10,81
    ("2018-01-01", "1500", "16215,01", "765.00", &[]),
    ("2018-12-31", "1500", "18435,00", "765.00", &[]), // precies 12,29
    ("2018-12-31", "1500", "18435,01", "0.00", &["uurloon_buiten_grenzen"]),
    ("2018-12-31", "2080", "20800,00", "2000.00", &[]), // 2100,80: begrensd
    ("2019-12-31", "2080", "24960,00", "1000.00", &[]), // 12,00; 1060,80: begrensd
    ("2017-01-01", "1300", "12558,00", "1313.00", &[]), // precies 9,66
];

#[test]
fn a_lage_inkomensvoordeel_follows_the_average_hourly_wage_and_the_hours() {
    for (dag, uren, jaarloon, bedrag, verwacht) in LIV.iter().copied() {
        let uitkomst = liv(dag, uren, jaarloon).unwrap_or_else(|fout| panic!("{dag} {uren} {jaarloon}: {fout}"));
        let wie = format!("{dag}, {uren} uur, {jaarloon}");
        assert_eq!(uitkomst.bedrag().to_string(), bedrag, "{wie}");
        assert_eq!(meldingen(uitkomst.verantwoording()), verwacht, "{wie}");
        assert_eq!(liv::bedrag(uitkomst.invoer()).expect("the same"), uitkomst.bedrag());
    }
}

#[test]
fn outside_the_years_of_the_law_there_is_no_amount_and_no_guess() {
    let fout = liv("2025-01-01", "1500", "22000,00").expect_err("abolished");
    assert_eq!(codes(&fout), [("regeling_vervallen", "/peildatum")]);
    assert!(fout.to_string().contains("1 januari 2025"), "{fout}");
    assert_eq!(
        codes(&liv("2016-12-31", "1500", "15000,00").expect_err("too early")),
        [("geen_rij_voor_datum", "/peildatum")]
    );
    let banenafspraak =
        |dag| lkv(&[("peildatum", dag), ("categorie", "doelgroep_banenafspraak"), ("verloonde_uren", "100")]);
    assert_eq!(codes(&banenafspraak("2017-12-31").expect_err("too early")), [("geen_rij_voor_datum", "/peildatum")]);
    let na = banenafspraak("2027-01-01").expect_err("not known");
    assert_eq!(codes(&na), [("peildatum_na_bekende_bedragen", "/peildatum")]);
    let oudere = lkv(&[
        ("peildatum", "2026-01-01"),
        ("categorie", "oudere_werknemer"),
        ("verloonde_uren", "100"),
        ("aanvang_dienstbetrekking", "2024-01-01"),
    ]);
    assert_eq!(codes(&oudere.expect_err("not after 2025")), [("regeling_vervallen", "/peildatum")]);
}

#[test]
fn past_the_known_figures_an_estimate_says_so_and_a_figure_of_the_caller_is_named() {
    let paren = [("peildatum", "2027-03-01"), ("categorie", "doelgroep_banenafspraak"), ("verloonde_uren", "100")];
    let mut schatting = velden(&paren);
    schatting.push(("onbekende_datum".into(), Ruw::tekst("laatste_bekende")));
    let uitkomst = lkv::bereken(&lkv::Invoer::lees(&schatting).expect("valid")).expect("an estimate");
    assert_eq!((uitkomst.status(), uitkomst.bedrag().to_string().as_str()), (Status::Geschat, "101.00"));
    assert!(meldingen(uitkomst.verantwoording()).contains(&"laatste_bekende_gebruikt"));

    let ingevuld =
        |waarde| Ruw::Velden(vec![("waarde".into(), Ruw::tekst(waarde)), ("bron".into(), Ruw::tekst("raming"))]);
    let mut invulling = velden(&paren);
    let figuren = vec![
        ("loonkostenvoordeel_banenafspraak_uur".into(), ingevuld("1,10")),
        ("loonkostenvoordeel_banenafspraak_maximum".into(), ingevuld("2100,00")),
    ];
    invulling.push(("invulling".into(), Ruw::Velden(figuren)));
    let uitkomst = lkv::bereken(&lkv::Invoer::lees(&invulling).expect("valid")).expect("an amount");
    assert_eq!((uitkomst.status(), uitkomst.bedrag().to_string().as_str()), (Status::Berekend, "110.00"));
    assert!(meldingen(uitkomst.verantwoording()).contains(&"invulling_gebruikt"));
}

#[test]
fn the_end_of_the_term_is_told_when_the_start_of_the_job_is_known() {
    let met = |dag, categorie, aanvang| {
        let paren = [
            ("peildatum", dag),
            ("categorie", categorie),
            ("verloonde_uren", "100"),
            ("aanvang_dienstbetrekking", aanvang),
        ];
        let uitkomst = lkv(&paren).unwrap_or_else(|fout| panic!("{paren:?}: {fout}"));
        meldingen(uitkomst.verantwoording())
    };
    assert_eq!(met("2025-06-01", "arbeidsgehandicapte_werknemer", "2022-03-01"), ["looptijd_eindigt"]);
    assert!(met("2025-06-01", "arbeidsgehandicapte_werknemer", "2023-03-01").is_empty());
    // three years from 1 January end on 31 December: the last year tells it, the year before does not
    assert_eq!(met("2025-06-01", "arbeidsgehandicapte_werknemer", "2023-01-01"), ["looptijd_eindigt"]);
    assert!(met("2024-06-01", "arbeidsgehandicapte_werknemer", "2023-01-01").is_empty());
    // structural from 2026; who began before that may fall under the transitional law
    assert_eq!(met("2026-06-01", "doelgroep_banenafspraak", "2022-03-01"), ["overgang_banenafspraak"]);
    assert!(met("2026-06-01", "doelgroep_banenafspraak", "2026-01-01").is_empty());
    // the year of a return to work does not count from the start of the job
    assert!(met("2026-06-01", "herplaatsen_arbeidsgehandicapte", "2010-03-01").is_empty());
}

#[test]
fn bad_input_is_told_completely_and_in_the_order_of_the_fields() {
    let fout = lkv(&[
        ("aanvang_dienstbetrekking", "2026-02-30"),
        ("verloonde_uren", "8785"),
        ("categorie", "banenafspraak"),
        ("peildatum", "2014-12-31"),
        ("uren", "1"),
    ]);
    let verwacht = [
        ("peildatum_voor_2015", "/peildatum"),
        ("onbekende_waarde", "/categorie"),
        ("buiten_bereik", "/verloonde_uren"),
        ("buiten_bereik", "/aanvang_dienstbetrekking"),
        ("onbekende_naam", "/uren"),
    ];
    assert_eq!(codes(&fout.expect_err("five problems")), verwacht);
    let fout = lkv(&[]).expect_err("nothing given");
    assert_eq!(
        codes(&fout),
        [("ontbreekt", "/peildatum"), ("ontbreekt", "/categorie"), ("ontbreekt", "/verloonde_uren")]
    );

    let basis = [("categorie", "oudere_werknemer"), ("verloonde_uren", "100")];
    let met = |extra: &[(&'static str, &'static str)]| lkv(&[&basis[..], extra].concat());
    let fout = met(&[("peildatum", "2025-01-01")]).expect_err("the start decides");
    assert_eq!(codes(&fout), [("ontbreekt", "/aanvang_dienstbetrekking")]);
    let fout = met(&[("peildatum", "2024-06-01"), ("aanvang_dienstbetrekking", "2025-01-01")]).expect_err("later");
    assert_eq!(codes(&fout), [("buiten_bereik", "/aanvang_dienstbetrekking")]);

    // one separator and three digits may be 1664 or 1,664
    let fout = liv("2024-01-01", "1.664", "-1").expect_err("ambiguous");
    assert_eq!(codes(&fout), [("dubbelzinnig", "/verloonde_uren"), ("buiten_bereik", "/jaarloon")]);
    assert!(fout.to_string().contains("verloonde uren in het kalenderjaar"), "{fout}");
    let drijvend =
        vec![("verloonde_uren".into(), Ruw::Drijvend("1664.5".into())), ("jaarloon".into(), Ruw::Bool(true))];
    let fout = liv::Invoer::lees(&drijvend).expect_err("a float and a bool");
    let verwacht =
        [("ontbreekt", "/peildatum"), ("float_geweigerd", "/verloonde_uren"), ("bool_geweigerd", "/jaarloon")];
    assert_eq!(codes(&fout), verwacht);
    // the typed call checks the same
    let invoer = liv::Invoer::new("2024-01-01".parse().expect("a date"), Uren::hele(9000), Bedrag::van_centen(-1));
    let fout = liv::bereken(&invoer).expect_err("two problems");
    assert_eq!(codes(&fout), [("buiten_bereik", "/verloonde_uren"), ("buiten_bereik", "/jaarloon")]);
}

#[test]
fn the_explanation_names_hours_amount_maximum_article_and_caveat() {
    let uitkomst =
        lkv(&[("peildatum", "2026-07-01"), ("categorie", "doelgroep_banenafspraak"), ("verloonde_uren", "2000")]);
    let uitkomst = uitkomst.expect("an amount");
    let verslag = uitkomst.verslag();
    for deel in [
        "Loonkostenvoordeel doelgroep banenafspraak over 2026: € 2.000,00",
        "2000 uur x € 1,01",
        "laagste van € 2.020,00 en € 2.000,00",
        "Wtl art. 2.13",
        "de hoogte, niet het recht",
        "artikel 4.1, lid 3",
    ] {
        assert!(verslag.contains(deel), "'{deel}' is not in:\n{verslag}");
    }
    assert!(uitkomst.html().contains("BWBR0037522&amp;artikel=2.13&amp;z=2026-07-01"));
    let record: Value = serde_json::from_str(&uitkomst.json()).expect("JSON");
    assert_eq!(record["formaat"], "participatiewet.loonkostenvoordeel/1");
    assert_eq!(record["bedrag"]["cent"], 200_000);
    assert_eq!(record["gegevens"]["categorie"], "doelgroep_banenafspraak");
    assert_eq!(record["gebruikte_rijen"][0]["bron"], "Wtl art. 2.13");
}

//! How answers look: texts, HTML, JSON and problems as a reader gets them. Look at a change before accepting it
//! (`INSTA_UPDATE=always cargo test -p participatiewet-tests --test momentopnamen`, then read the difference).

use insta::assert_snapshot;
use participatiewet::grootheid::Uren;
use participatiewet::loonkostensubsidie::{Invoer, Route, bereken};
use participatiewet::parameters::Invulling;
use participatiewet_tests::antwoorden::{Uitkomst, uit_ruw};
use participatiewet_tests::vectoren::{Geval, alle};

fn geval(id: &str) -> Geval {
    alle().into_iter().find(|geval| geval.vector.id == id).unwrap_or_else(|| panic!("no vector is called {id}"))
}

fn uitkomst(id: &str) -> Uitkomst {
    uit_ruw(&geval(id)).unwrap_or_else(|fout| panic!("{id}: {fout}"))
}

fn verslag(id: &str) -> String {
    uitkomst(id).verslag()
}

fn html(id: &str) -> String {
    uitkomst(id).html()
}

fn json(id: &str) -> String {
    let record: serde_json::Value = serde_json::from_str(&uitkomst(id).record()).expect("JSON");
    serde_json::to_string_pretty(&record).expect("JSON")
}

fn fouten(id: &str) -> String {
    uit_ruw(&geval(id)).expect_err("it must be refused").to_string()
}

#[test]
fn text_of_a_part_time_job_in_2026() {
    assert_snapshot!(verslag("p14-koen-32-uur"));
}

#[test]
fn text_of_a_wage_of_the_function_in_2016() {
    assert_snapshot!(verslag("o1-loonwaarde-van-het-functieloon"));
}

#[test]
fn text_of_a_forfait_with_everything_left_out() {
    assert_snapshot!(verslag("forfait-eerste-dag"));
}

#[test]
fn text_of_a_running_case_of_a_youth_with_a_birthday() {
    assert_snapshot!(verslag("verjaardag-standaard"));
}

#[test]
fn text_of_a_capped_case_above_full_time() {
    assert_snapshot!(verslag("o10-niet-meer-dan-de-normale-arbeidsduur"));
}

#[test]
fn text_and_html_of_a_job_over_time() {
    assert_snapshot!(verslag("verloop-no-risk-over-1-januari"));
    assert_snapshot!(html("verloop-einde-forfait"));
}

#[test]
fn text_of_an_estimate_for_2027() {
    assert_snapshot!(verslag("2027-laatste-bekende"));
}

#[test]
fn text_of_figures_of_the_caller() {
    assert_snapshot!(verslag("invulling-2027"));
}

#[test]
fn text_of_a_choice_that_differs_from_the_default() {
    assert_snapshot!(verslag("overgang-2017-direct"));
}

#[test]
fn html_of_a_part_time_job() {
    assert_snapshot!(html("p14-koen-32-uur"));
}

#[test]
fn json_of_a_case_at_the_maximum() {
    assert_snapshot!(json("o7-maximum-van-70-procent"));
}

#[test]
fn problems_of_a_record_with_everything_wrong() {
    assert_snapshot!(fouten("alles-tegelijk"));
}

#[test]
fn problems_that_are_questions() {
    let ids = [
        "loonwaarde-breuk",
        "loonwaarde-duizendtal",
        "loonwaarde-drie-decimalen",
        "functieloon-dubbelzinnig",
        "peildatum-twee-cijfers",
        "peildatum-schuine-strepen",
        "invulling-onbekende-reeks",
        "onbekende-variant",
    ];
    assert_snapshot!(ids.map(fouten).join("\n"));
}

#[test]
fn problems_of_a_date_without_figures() {
    assert_snapshot!(
        [fouten("2027-zonder-keuze"), fouten("invulling-2027-te-weinig"), fouten("forfait-zesde-maand-voorbij")]
            .join("\n")
    );
}

#[test]
fn text_and_json_of_a_loonwaarde() {
    assert_snapshot!(verslag("o14-som-van-de-hoofdtaken"));
    assert_snapshot!(verslag("overgangsrecht"));
    assert_snapshot!(json("minuten-exact"));
}

#[test]
fn html_keeps_the_words_of_a_caller_harmless() {
    let bron = "<script>alert(1)</script> & \"eigen\" raming";
    let invulling = Invulling::new("vergoeding_werkgeverslasten", "26", bron, None).expect("a figure");
    let peildatum = "2026-07-01".parse().expect("a date");
    let mut invoer = Invoer::new(peildatum, Route::Forfaitair, Uren::hele(36));
    invoer.invulling = vec![invulling];
    let uitkomst = bereken(&invoer).expect("an answer");
    assert!(uitkomst.verslag().contains(bron), "plain text keeps them as they are");
    let html = uitkomst.html();
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;eigen&quot; raming"), "{html}");
    assert!(!html.contains("<script"), "{html}");
}

/// Words that would promise more than a height. The closing words of the answer say so themselves.
#[test]
fn no_text_promises_a_right() {
    for geval in alle() {
        let Ok(uitkomst) = uit_ruw(&geval) else { continue };
        let mut record: serde_json::Value = serde_json::from_str(&uitkomst.record()).expect("JSON");
        let voorbehoud =
            record.as_object_mut().and_then(|record| record.shift_remove("voorbehoud")).expect("a reservation");
        assert!(voorbehoud.as_str().is_some_and(|tekst| tekst.contains("Het college")
            || tekst.contains("het college")
            || tekst.contains("Het bestuursorgaan")));
        let tekst = record.to_string().to_lowercase();
        for woord in ["recht op", "toegekend", "u krijgt", "heeft recht"] {
            assert!(!tekst.contains(woord), "{}: '{woord}'", geval.vector.id);
        }
    }
}

#[test]
fn text_and_json_of_a_term_with_suspensions() {
    assert_snapshot!(verslag("termijn-dubbele-dagen"));
    assert_snapshot!(json("termijn-dubbele-dagen"));
}

#[test]
fn text_and_json_of_a_dwangsom() {
    assert_snapshot!(verslag("dwangsom-drie-aanvragers"));
    assert_snapshot!(json("dwangsom-kennelijk-2026"));
}

#[test]
fn problems_of_a_term_with_everything_wrong() {
    assert_snapshot!(fouten("termijn-alles-fout"));
}

//! Which test proves which invariant of the dossier on trajecten. The codes are those of the dossier; what it leaves without a code
//! stands under the number of its paragraph.

use participatiewet_tests::in_repo;

const HIER: &str = "tests/rust/trajecten.rs";
const EIGEN: &str = "tests/rust/trajecten/eigen.rs";
const MEER: &str = "tests/rust/trajecten/eigen_meer.rs";
const NAAST: &str = "tests/rust/trajecten/naast_elkaar.rs";
const STATISTIEK: &str = "tests/rust/trajecten/statistiek.rs";
const ONDERWEG: &str = "tests/rust/trajecten/onderweg.rs";
const DOSSIERS: &str = "tests/rust/dossiers.rs";
const LADDER: &str = "tests/rust/dossiers/ladder.rs";
const TERMIJNEN: &str = "tests/rust/termijnen.rs";
const HOOGTE: &str = "tests/rust/eigenschappen.rs";
const VERLOOP: &str = "tests/rust/verloop.rs";
const LOONWAARDE: &str = "tests/rust/loonwaarde.rs";

/// Invariant, file, function: a property, or the part of one that a property over random courses calls.
const BEWIJS: &[(&str, &str, &str)] = &[
    ("U1", HIER, "universeel"),
    ("U1", DOSSIERS, "a_record_reads_back_as_the_same_dossier"),
    ("U2", HIER, "universeel"),
    ("U3", HIER, "geweigerd"),
    ("U4", HIER, "geweigerd"),
    ("U4", HIER, "every_step_happens_and_every_guard_refuses_on_some_course"),
    ("U5", HIER, "universeel"),
    ("U5", HIER, "geweigerd"),
    ("U6", DOSSIERS, "a_record_reads_back_as_the_same_dossier"),
    ("U7", HIER, "geweigerd"),
    ("T1", TERMIJNEN, "t1_the_dwangsom_never_falls_and_rises_by_the_amount_of_the_day"),
    ("T2", TERMIJNEN, "t2_a_suspension_of_k_days_moves_the_last_day_by_k_before_the_shift"),
    ("T2", TERMIJNEN, "t2_several_suspensions_count_each_day_once_as_a_naive_count_does"),
    ("T3", TERMIJNEN, "t3_the_shift_goes_forward_once_to_an_ordinary_day"),
    ("T4", TERMIJNEN, "t4_six_weeks_end_on_the_weekday_of_the_announcement"),
    ("D1", EIGEN, "d"),
    ("D2", NAAST, "a_subsidy_beside_a_negative_finding_is_told_on_every_day"),
    ("D3", NAAST, "a_school_leaver_gets_the_subsidy_without_a_finding"),
    ("L1", HOOGTE, "l1_never_below_zero_and_never_above_the_maximum"),
    ("L1", HOOGTE, "l1_a_higher_loonwaarde_never_gives_more"),
    ("L1", HOOGTE, "l1_constant_up_to_thirty_percent_and_nothing_from_a_hundred"),
    ("L1", HOOGTE, "l1_the_forfait_equals_a_loonwaarde_of_fifty"),
    ("L2", EIGEN, "l"),
    ("L2", HOOGTE, "l2_the_forfait_ends_six_calendar_months_after_the_start_of_the_job"),
    ("L2", VERLOOP, "l2_the_forfait_lasts_six_months_of_the_job_at_most"),
    ("L3", NAAST, "one_job_has_one_subsidy_on_every_day"),
    ("L4", EIGEN, "l"),
    ("L4", VERLOOP, "l4_a_year_without_change_is_twelve_months_and_nothing_is_paid_outside_the_job"),
    ("L5", EIGEN, "l"),
    ("L5", HOOGTE, "l5_within_a_year_only_the_facts_change_the_amount"),
    ("L6", EIGEN, "l"),
    ("L7", HOOGTE, "l7_twice_the_hours_give_twice_the_amount_until_full_time"),
    ("L8", EIGEN, "l"),
    ("L8", NAAST, "what_the_law_excludes_beside_a_course_is_told_on_every_day"),
    ("1.2.1", LOONWAARDE, "a_higher_factor_never_gives_less"),
    ("1.2.1", LOONWAARDE, "two_equal_halves_are_the_whole"),
    ("1.2.1", LOONWAARDE, "a_half_below_one_sixteenth_is_refused"),
    ("B1", EIGEN, "b"),
    ("B2", EIGEN, "b"),
    ("B3", DOSSIERS, "the_waiting_list_has_one_order"),
    ("B4", NAAST, "realised_places_are_the_sum_over_the_jobs_in_the_unit_of_the_caller"),
    ("B5", EIGEN, "b"),
    ("B6", EIGEN, "b"),
    ("B6", NAAST, "what_the_law_excludes_beside_a_course_is_told_on_every_day"),
    ("P1", EIGEN, "p"),
    ("P2", EIGEN, "p"),
    ("P3", NAAST, "a_registration_and_a_subsidy_are_consistent_on_every_day"),
    ("R1", EIGEN, "r"),
    ("R2", EIGEN, "r"),
    ("R3", EIGEN, "r"),
    ("R4", ONDERWEG, "evaluatie"),
    ("R4", ONDERWEG, "heronderzoek"),
    ("R4", HIER, "an_interval_that_nobody_decided_is_unknown"),
    ("R5", EIGEN, "r"),
    ("R6", EIGEN, "r"),
    ("R7", STATISTIEK, "courses_of_the_statistics_are_connected_components"),
    ("R7", STATISTIEK, "every_provision_is_a_record_of_its_own"),
    ("R8", EIGEN, "r"),
    ("PP1", EIGEN, "pp"),
    ("PP2", EIGEN, "pp"),
    ("PP3", EIGEN, "pp"),
    ("PP4", EIGEN, "pp"),
    ("PA1", EIGEN, "pa"),
    ("PA2", EIGEN, "pa"),
    ("PA3", EIGEN, "pa"),
    ("PA4", EIGEN, "pa"),
    ("J1", MEER, "j"),
    ("J2", MEER, "j"),
    ("J3", STATISTIEK, "every_provision_is_a_record_of_its_own"),
    ("DE1", MEER, "de"),
    ("DE2", MEER, "de_groep"),
    ("DE3", MEER, "de_groep"),
    ("DE4", MEER, "de"),
    ("PL1", LADDER, "the_rule_is_total_and_follows_the_tree"),
    ("PL2", LADDER, "a_course_has_no_gap_and_movements_add_up"),
    ("PL3", LADDER, "what_does_not_fit_is_told_and_nothing_else"),
    ("PL4", LADDER, "what_does_not_fit_is_told_and_nothing_else"),
    ("PL5", LADDER, "a_course_has_no_gap_and_movements_add_up"),
    ("O1", MEER, "o"),
    ("O2", MEER, "o"),
    ("O3", MEER, "o"),
    ("O4", MEER, "o"),
    ("1.12", MEER, "ontheven"),
    ("S1", MEER, "s"),
    ("S2", MEER, "s"),
    ("S3", MEER, "s"),
    ("S4", MEER, "s"),
];

/// How many invariants each part of the dossier has.
const DOSSIER: &[(&str, usize)] = &[
    ("U", 7),
    ("T", 4),
    ("D", 3),
    ("L", 8),
    ("B", 6),
    ("P", 3),
    ("R", 8),
    ("PP", 4),
    ("PA", 4),
    ("J", 3),
    ("DE", 4),
    ("PL", 5),
    ("O", 4),
    ("S", 4),
];

#[test]
fn every_invariant_of_the_dossier_has_a_test() {
    let codes =
        DOSSIER.iter().flat_map(|(letters, aantal)| (1..=*aantal).map(move |nummer| format!("{letters}{nummer}")));
    let alle: Vec<String> = codes.chain(["1.2.1".to_owned(), "1.12".to_owned()]).collect();
    for code in &alle {
        assert!(BEWIJS.iter().any(|(ander, ..)| ander == code), "{code}: no test");
    }
    assert!(
        BEWIJS.iter().all(|(code, ..)| alle.iter().any(|ander| ander == code)),
        "a code that the dossier does not know"
    );
}

/// The comment above a function, and its name; the range "T1 to T4" or "O2, O3" is written out there.
fn boven(tekst: &str, functie: &str) -> Option<String> {
    let regels: Vec<&str> = tekst.lines().collect();
    let kop = |regel: &str| {
        let regel = regel.trim_start().trim_start_matches("pub ");
        regel.strip_prefix("fn ").and_then(|rest| rest.split(['(', '<']).next()) == Some(functie)
    };
    let plek = regels.iter().position(|regel| kop(regel))?;
    let erboven = regels[..plek].iter().rev().map(|regel| regel.trim_start());
    let commentaar: Vec<&str> =
        erboven.take_while(|regel| regel.starts_with("///") || regel.starts_with("#[")).collect();
    Some(format!("{} {functie}", commentaar.join(" ")))
}

#[test]
fn every_test_names_the_invariant_that_it_proves() {
    for (code, bestand, functie) in BEWIJS {
        let tekst = std::fs::read_to_string(in_repo(bestand)).expect("a test file");
        let boven = boven(&tekst, functie).unwrap_or_else(|| panic!("{bestand} has no {functie}"));
        // a paragraph without codes is proved by tests that say what holds
        let paragraaf = code.starts_with(|teken: char| teken.is_ascii_digit());
        let genoemd = boven.split(|teken: char| !teken.is_alphanumeric()).any(|woord| woord == *code)
            || functie.starts_with(&format!("{}_", code.to_lowercase()));
        assert!(paragraaf || genoemd, "{bestand}: {functie} does not name {code}");
    }
}

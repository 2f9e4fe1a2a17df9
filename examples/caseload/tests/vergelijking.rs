//! Amounts checked by hand, and the reasons for a difference with a year earlier.

use participatiewet::tijd::Datum;
use participatiewet_examples::caseload::Resultaat;
use participatiewet_examples::vergelijking::{Noot, Stand};

use crate::hulp::enige;

#[test]
fn amounts_checked_by_hand() {
    let gevallen: &[(&[(&str, &str)], &str)] = &[
        // 2337,00 x 1,08 x 40 % x 32/36 x 1,25
        (&[], "1121.76"),
        // 2294,40: a running case keeps the figures of 1 January
        (&[("ingangsdatum", "01-03-2023")], "1101.31"),
        // 2191,80 x 1,08 x 45 % x 28/36 x 1,25
        (
            &[("peildatum", "31-12-2025"), ("ingangsdatum", "1-3-2025"), ("loonwaarde", "55"), ("arbeidsduur", "28")],
            "1035.63",
        ),
        // half of 1934,40 x 1,08, x 32/40, x 1,235
        (
            &[
                ("peildatum", "1-1-2023"),
                ("ingangsdatum", "1-1-2023"),
                ("loonwaarde", ""),
                ("forfaitair", "ja"),
                ("normale_arbeidsduur", "40"),
            ],
            "1032.04",
        ),
        // (1537,20 - 50 % of 1800) x 1,08 x 1,23
        (
            &[
                ("peildatum", "1-7-2016"),
                ("ingangsdatum", "1-7-2016"),
                ("loonwaarde", "50"),
                ("arbeidsduur", "36"),
                ("functieloon", "€ 1.800,00"),
            ],
            "846.46",
        ),
    ];
    for (anders, bedrag) in gevallen {
        assert_eq!(enige(anders).uitkomst.bedrag().to_string(), *bedrag, "{anders:?}");
    }
}

/// The cells of a row, the difference, and the reasons.
type Geval<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a [&'a str]);

/// What the table says: the difference in cents and the reasons.
fn gezegd(rij: &Resultaat) -> (String, Vec<String>) {
    match &rij.vergelijking.stand {
        Stand::Nieuw => ("nieuw".into(), Vec::new()),
        Stand::NietTeBerekenen(fouten) => ("?".into(), fouten.iter().map(|fout| fout.pad().to_owned()).collect()),
        Stand::Berekend { verschil, oorzaken, .. } => {
            (verschil.to_string(), oorzaken.iter().map(|oorzaak| oorzaak.soort.to_string()).collect())
        }
    }
}

#[test]
fn the_reasons_for_a_difference() {
    const OUD: (&str, &str) = ("functieloon", "1600");
    let gevallen: &[Geval<'_>] = &[
        (&[], "nieuw", &[]),
        (&[("ingangsdatum", "02-07-2025")], "nieuw", &[]),
        (&[("ingangsdatum", "01-07-2025")], "23.33", &["indexatie 1-1-2026"]),
        (&[("ingangsdatum", "01-03-2023")], "49.25", &["indexatie 1-1-2026"]),
        (
            &[("peildatum", "1-3-2025"), ("ingangsdatum", "1-3-2023")],
            "70.67",
            &["indexatie 1-1-2025", "werkgeverslasten"],
        ),
        (&[("peildatum", "1-3-2024"), ("ingangsdatum", "1-3-2022")], "64.02", &["referentiemaandloon 2024"]),
        (
            &[
                ("peildatum", "1-3-2024"),
                ("ingangsdatum", "1-3-2022"),
                ("arbeidsduur", "40"),
                ("normale_arbeidsduur", "40"),
            ],
            "194.70",
            &["referentiemaandloon 2024", "36-urenregel"],
        ),
        (
            &[("ingangsdatum", "01-03-2023"), ("vorige_loonwaarde", "50")],
            "-213.77",
            &["loonwaarde 50 % → 60 %", "indexatie 1-1-2026"],
        ),
        // the maximum held both times: the loonwaarde is no reason
        (
            &[("ingangsdatum", "01-03-2023"), ("loonwaarde", "25"), ("vorige_loonwaarde", "20")],
            "86.19",
            &["indexatie 1-1-2026"],
        ),
        (
            &[("peildatum", "1-7-2025"), ("ingangsdatum", "1-3-2024"), ("vorige_loonwaarde", "forfait")],
            "-174.68",
            &["einde forfait", "indexatie 1-1-2025", "werkgeverslasten"],
        ),
        (&[("ingangsdatum", "01-03-2023"), ("leeftijd", "20")], "249.81", &["indexatie 1-1-2026", "leeftijd 19 → 20"]),
        (
            &[("ingangsdatum", "01-03-2023"), ("leeftijd", "21")],
            "259.66",
            &["indexatie 1-1-2026", "leeftijd 20 → volwassen"],
        ),
        // 2015: no WML change reaches a beschut-werk job for three years
        (&[("peildatum", "1-6-2016"), ("ingangsdatum", "1-3-2015"), ("beschut", "ja"), OUD], "0.00", &[]),
        (&[("peildatum", "1-6-2016"), ("ingangsdatum", "1-3-2015"), OUD], "26.92", &["indexatie 1-3-2016"]),
        (
            &[("peildatum", "1-3-2017"), ("ingangsdatum", "1-1-2016"), OUD],
            "66.17",
            &["indexatie 1-1-2017", "loonwaarde van minimumloon"],
        ),
        (&[("peildatum", "1-3-2017"), ("ingangsdatum", "1-1-2016")], "?", &["/functieloon"]),
        (
            &[("peildatum", "1-3-2024"), ("ingangsdatum", "1-1-2023"), ("normale_arbeidsduur", "")],
            "?",
            &["/normale_arbeidsduur"],
        ),
    ];
    for (anders, verschil, oorzaken) in gevallen {
        let (gezien, redenen) = gezegd(&enige(anders));
        assert_eq!(
            (gezien.as_str(), redenen),
            (*verschil, oorzaken.iter().map(ToString::to_string).collect()),
            "{anders:?}"
        );
    }
}

#[test]
fn what_the_file_leaves_open_is_said() {
    let noot = |anders: &[(&str, &str)]| enige(anders).vergelijking.noot;
    let begin = ("ingangsdatum", "01-03-2025");
    assert_eq!(noot(&[begin]), Some(Noot::MogelijkForfait));
    assert_eq!(noot(&[begin, ("aanvang_dienstbetrekking", "01-01-2025")]), None, "the six months were over");
    assert_eq!(noot(&[begin, ("vorige_loonwaarde", "55")]), None);
    assert_eq!(noot(&[("vorige_loonwaarde", "55")]), Some(Noot::VorigeTeltNiet));
}

#[test]
fn the_day_a_year_before_29_february_is_28_february() {
    let rij = enige(&[("peildatum", "29-02-2024"), ("ingangsdatum", "28-02-2023")]);
    assert_eq!(rij.vergelijking.dag, Datum::new(2023, 2, 28));
}

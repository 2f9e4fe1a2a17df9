//! Every kind of dirty row gives its problem, at its column, and stops no other row.

use crate::hulp::{caseload, codes, kop, reken, rij};

type Geval<'a> = (&'a [(&'a str, &'a str)], &'a [(&'a str, &'a str)]);

#[test]
fn every_kind_of_dirty_row_gives_its_code() {
    let forfait: [(&str, &str); 2] = [("loonwaarde", ""), ("forfaitair", "ja")];
    let [geen_lw, wel_forfait] = forfait;
    let gevallen: &[Geval<'_>] = &[
        (&[("loonwaarde", "0,6")], &[("loonwaarde", "dubbelzinnig")]),
        (&[("vakantiebijslag_loonwaarde", "0,08")], &[("vakantiebijslag_loonwaarde", "dubbelzinnig")]),
        (&[("functieloon", "1.234")], &[("functieloon", "dubbelzinnig")]),
        (&[("peildatum", "31-02-2024")], &[("peildatum", "buiten_bereik")]),
        (&[("ingangsdatum", "1-1-26")], &[("ingangsdatum", "dubbelzinnig")]),
        (&[("peildatum", "1/7/2026")], &[("peildatum", "dubbelzinnig")]),
        (&[("peildatum", "31-12-2014")], &[("peildatum", "peildatum_voor_2015")]),
        (&[("peildatum", "01-01-2027")], &[("peildatum", "peildatum_na_bekende_bedragen")]),
        (&[("peildatum", "")], &[("peildatum", "leeg")]),
        (&[("zaaknummer", "")], &[("zaaknummer", "leeg")]),
        (&[("ingangsdatum", "")], &[("ingangsdatum", "leeg")]),
        (&[("arbeidsduur", "")], &[("arbeidsduur", "leeg")]),
        (&[("arbeidsduur", "0")], &[("arbeidsduur", "buiten_bereik")]),
        (&[("arbeidsduur", "-8")], &[("arbeidsduur", "buiten_bereik")]),
        (&[("arbeidsduur", "voltijd")], &[("arbeidsduur", "onleesbaar")]),
        (&[("arbeidsduur", "28:75")], &[("arbeidsduur", "onleesbaar")]),
        (&[("loonwaarde", "250")], &[("loonwaarde", "buiten_bereik")]),
        (&[geen_lw], &[("loonwaarde", "ontbreekt")]),
        (&[("vorige_loonwaarde", "half")], &[("vorige_loonwaarde", "onleesbaar")]),
        (&[("forfaitair", "misschien")], &[("forfaitair", "onleesbaar")]),
        (&[wel_forfait], &[("forfaitair", "forfait_met_loonwaarde")]),
        (&[("ingangsdatum", "02-07-2026")], &[("ingangsdatum", "ingangsdatum_na_peildatum")]),
        (&[("aanvang_dienstbetrekking", "02-07-2026")], &[("aanvang_dienstbetrekking", "aanvang_na_ingangsdatum")]),
        (&[("leeftijd", "12")], &[("leeftijd", "buiten_bereik")]),
        (&[("leeftijd", "19"), ("geboortedatum", "4-5-2007")], &[("leeftijd", "leeftijd_en_geboortedatum")]),
        (
            &[("peildatum", "01-07-2023"), ("ingangsdatum", "01-07-2023"), ("normale_arbeidsduur", "")],
            &[("normale_arbeidsduur", "ontbreekt")],
        ),
        (&[("peildatum", "01-07-2016"), ("ingangsdatum", "01-07-2016")], &[("functieloon", "ontbreekt")]),
        (
            &[("peildatum", "01-07-2016"), ("ingangsdatum", "01-07-2016"), geen_lw, wel_forfait],
            &[("forfaitair", "forfait_niet_van_kracht")],
        ),
        (&[("ingangsdatum", "01-12-2025"), geen_lw, wel_forfait], &[("forfaitair", "forfait_buiten_venster")]),
        (
            &[("loonwaarde", "n.v.t."), ("forfaitair", "ja!"), ("arbeidsduur", "320")],
            &[("loonwaarde", "onleesbaar"), ("forfaitair", "onleesbaar"), ("arbeidsduur", "buiten_bereik")],
        ),
    ];
    for (anders, verwacht) in gevallen {
        let caseload = caseload(&[anders]);
        let gezien = codes(&caseload);
        let gezien: Vec<(&str, &str)> = gezien.iter().map(|(kolom, code)| (kolom.as_str(), *code)).collect();
        assert_eq!(&gezien, verwacht, "{anders:?}");
    }
    // All in one file: each still gives its own problems, and a good row between them is computed.
    let mut rijen: Vec<&[(&str, &str)]> = gevallen.iter().map(|(anders, _)| *anders).collect();
    rijen.insert(7, &[]);
    let samen = caseload(&rijen);
    assert_eq!((samen.resultaten.len(), samen.problemen.len()), (1, gevallen.len()));
    assert_eq!(codes(&samen).len(), gevallen.iter().map(|(_, verwacht)| verwacht.len()).sum::<usize>());
}

#[test]
fn a_problem_shows_the_value_and_what_was_expected() {
    let caseload = caseload(&[&[("loonwaarde", " 250 ")], &[("ingangsdatum", "2-7-2026")]]);
    let problemen: Vec<_> = caseload.problemen.iter().flat_map(|rij| &rij.problemen).collect();
    assert_eq!((problemen[0].gezien.as_str(), problemen[1].gezien.as_str()), ("250", "02-07-2026"));
    assert_eq!(problemen[0].verwacht, "een percentage van 0 tot en met 200");
    assert_eq!((caseload.problemen[1].regel, caseload.problemen[1].jaar), (3, Some(2026)));
}

#[test]
fn one_fraction_makes_zero_and_one_doubtful_in_its_own_column_only() {
    let rijen: [&[(&str, &str)]; 5] = [
        &[("loonwaarde", "0,6")],
        &[("loonwaarde", "1")],
        &[("loonwaarde", "0")],
        &[("loonwaarde", "60")],
        &[("loonwaarde", "100"), ("vakantiebijslag_loonwaarde", "0")],
    ];
    let caseload = caseload(&rijen);
    let verwacht = ["dubbelzinnig", "eenheid_onduidelijk", "eenheid_onduidelijk"];
    assert_eq!(codes(&caseload).iter().map(|(_, code)| *code).collect::<Vec<_>>(), verwacht);
    assert_eq!(caseload.resultaten.len(), 2);
    // Without the fraction they are plain percentages.
    assert!(crate::hulp::caseload(&rijen[1..]).problemen.is_empty());
}

#[test]
fn a_row_with_other_cells_than_the_header_has_that_one_problem() {
    let goed = rij(&[]);
    let tekst = format!("{}\nA2;01-07-2026;0,6\n{goed};zie dossier\n{};;\n", kop(), goed.replace("A1", "A3"));
    let caseload = reken(tekst.as_bytes());
    let codes: Vec<_> = codes(&caseload);
    assert_eq!(codes, [(String::new(), "te_weinig_cellen"), (String::new(), "te_veel_cellen")]);
    assert_eq!(caseload.resultaten.len(), 1, "empty cells past the last column hold nothing");
}

#[test]
fn a_zaaknummer_on_two_lines_is_refused_on_both() {
    let rijen: [&[(&str, &str)]; 3] = [&[("zaaknummer", "X")], &[], &[("zaaknummer", " X "), ("arbeidsduur", "")]];
    let caseload = caseload(&rijen);
    let alle = codes(&caseload);
    let codes: Vec<&str> = alle.iter().map(|(_, code)| *code).collect();
    assert_eq!(codes, ["dubbel_zaaknummer", "dubbel_zaaknummer", "leeg"]);
    assert!(caseload.problemen[0].problemen[0].verwacht.contains("regels 2, 4"));
}

#[test]
fn spaces_around_cells_do_no_harm() {
    let rij =
        [("peildatum", " 01-07-2026 "), ("loonwaarde", " 60 %"), ("arbeidsduur", "32 uur "), ("forfaitair", " Nee")];
    assert_eq!(caseload(&[&rij]).resultaten[0].uitkomst.bedrag().to_string(), "1121.76");
}

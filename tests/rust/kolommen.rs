//! The columns give what one person at a time gives, row by row, and a bad row never stops the others.

use participatiewet::Error;
use participatiewet::doelgroep::GROEPEN;
use participatiewet::feiten::{Feit, Persoon, Zaken};
use participatiewet::invoer::Ruw;
use participatiewet::kolommen::{
    Invoer, Klassenkolommen, ONBEKEND, ONGELDIG, Peildata, Redensoort, Uitkomst, bepaal, verdict_van_byte,
};
use participatiewet::norm::regel::{Feit as _, Verdict};
use participatiewet::tijd::{Datum, Peildatum};
use participatiewet_tests::bevolking::{Toeval, persoon, vergeten};
use participatiewet_tests::regels::{Feitregel, alle, versies};

fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

/// People who are known wholly, in part or not at all, on days around every change of a rule.
fn mensen(aantal: usize) -> Vec<(Persoon, Datum)> {
    let mut toeval = Toeval::nieuw(11);
    let mut dagen: Vec<Datum> = versies().iter().flat_map(|(_, rij, _)| [rij.van, rij.van.plus_dag()]).collect();
    dagen.extend([datum("2019-05-05"), datum("2026-12-31")]);
    let mut lijst = Vec::new();
    for nummer in 0..aantal {
        let dag = dagen[toeval.onder(dagen.len())];
        let alles = persoon(&mut toeval, Peildatum::try_from(dag).expect("from 2015"));
        let weg = [0, 0, 0, 0, 0, 0, 0, 3, 40, 100][nummer % 10];
        lijst.push((vergeten(&mut toeval, &alles, weg), dag));
    }
    lijst
}

fn vergelijk(regels: &[&'static Feitregel], uitkomst: &Uitkomst, mensen: &[(Persoon, Datum)]) {
    assert!(uitkomst.fouten.is_empty());
    for (groep, regel) in regels.iter().enumerate() {
        for (rij, (persoon, dag)) in mensen.iter().enumerate() {
            let peildatum = Peildatum::try_from(*dag).expect("from 2015");
            let oordeel = regel.oordeel(&persoon.op(peildatum), peildatum).expect("a known day");
            let waar = format!("{} row {rij} on {dag}", regel.code);
            let kolom = &uitkomst.groepen[groep];
            assert_eq!(
                (kolom.code, verdict_van_byte(kolom.oordelen[rij])),
                (regel.code, Some(oordeel.uitkomst)),
                "{waar}"
            );
            let gezien = uitkomst.reden(groep, rij).map(|code| (code.soort, code.code, code.tekst, code.artikel));
            let verwacht = match (oordeel.uitkomst, oordeel.feiten.first(), oordeel.redenen().first()) {
                (Verdict::FeitenNodig, Some(nodig), _) => {
                    let def = nodig.feit.def();
                    Some((Redensoort::Feit, def.naam, def.vraag, def.artikel))
                }
                (_, _, Some(reden)) => Some((Redensoort::Reden, reden.code(), reden.tekst(), reden.artikel())),
                _ => None,
            };
            assert_eq!(gezien, verwacht, "{waar}");
        }
    }
}

#[test]
fn each_row_is_what_one_person_gets_on_a_day_of_its_own() {
    let (regels, mensen) = (alle(), mensen(4500)); // more than a block
    let kolommen = Klassenkolommen::uit(mensen.iter().map(|(persoon, dag)| (persoon, *dag)));
    let dagen: Vec<Datum> = mensen.iter().map(|(_, dag)| *dag).collect();
    let uitkomst = bepaal(&kolommen.invoer(Peildata::PerRij(&dagen)).expect("columns"), &regels).expect("known days");
    vergelijk(&regels, &uitkomst, &mensen);
}

#[test]
fn each_row_is_what_one_person_gets_on_one_day_for_all() {
    let regels = alle();
    let dag = datum("2026-07-01");
    let mensen: Vec<(Persoon, Datum)> = mensen(600).into_iter().map(|(persoon, _)| (persoon, dag)).collect();
    let kolommen = Klassenkolommen::uit(mensen.iter().map(|(persoon, dag)| (persoon, *dag)));
    let een = Peildata::Een(Peildatum::try_from(dag).expect("from 2015"));
    let uitkomst = bepaal(&kolommen.invoer(een).expect("columns"), &regels).expect("a known day");
    vergelijk(&regels, &uitkomst, &mensen);
    // the same in each block, and for the groups alone
    let groepen = bepaal(&kolommen.invoer(een).expect("columns"), GROEPEN).expect("a known day");
    vergelijk(GROEPEN, &groepen, &mensen);
}

#[test]
fn a_bad_row_has_its_problems_and_the_others_their_verdict() {
    let dagen = ["2026-07-01", "2014-12-31", "2027-01-01", "2015-01-01"].map(datum);
    let (bijstand, ww) = ([0, 2, 3, 2], [2, 2, 254, ONBEKEND]);
    let mut invoer = Invoer::new(4, Peildata::PerRij(&dagen));
    invoer.kolom(Feit::AlgemeneBijstand, &bijstand).expect("a column");
    invoer.kolom(Feit::Ww, &ww).expect("a column");
    let uitkomst = bepaal(&invoer, GROEPEN).expect("rows");
    let fouten: Vec<(usize, Vec<(&str, &str)>)> = uitkomst
        .fouten
        .iter()
        .map(|(rij, fout)| (*rij, fout.fouten().iter().map(|fout| (fout.code(), fout.pad())).collect()))
        .collect();
    let verwacht = vec![
        (1, vec![("peildatum_voor_2015", "/peildatum")]),
        (
            2,
            vec![
                ("peildatum_na_bekende_regels", "/peildatum"),
                ("onbekende_klasse", "/algemene_bijstand"),
                ("onbekende_klasse", "/ww"),
            ],
        ),
    ];
    assert_eq!(fouten, verwacht);
    for (groep, kolom) in uitkomst.groepen.iter().enumerate() {
        let ongeldig: Vec<bool> = kolom.oordelen.iter().map(|byte| *byte == ONGELDIG).collect();
        assert_eq!(ongeldig, [false, true, true, false], "{}", kolom.code);
        assert!(uitkomst.reden(groep, 1).is_none() && uitkomst.reden(groep, 0).is_some());
    }
    assert_eq!(verdict_van_byte(uitkomst.groepen[0].oordelen[3]), Some(Verdict::Nee));
}

#[test]
fn what_is_wrong_with_the_columns_themselves_is_an_error_of_the_call() {
    let dag = "2026-07-01".parse().expect("a date");
    let mut invoer = Invoer::new(2, Peildata::Een(dag));
    let fout = invoer.kolom(Feit::Ww, &[0]).expect_err("too short");
    assert_eq!((fout.code(), fout.pad()), ("kolomlengte", "/ww"));
    invoer.kolom(Feit::Ww, &[0, 2]).expect("a column");
    let fout = invoer.kolom(Feit::Ww, &[0, 2]).expect_err("twice");
    assert_eq!((fout.code(), fout.pad()), ("dubbel", "/ww"));
    let dagen = [datum("2026-07-01")];
    let fout = bepaal(&Invoer::new(2, Peildata::PerRij(&dagen)), GROEPEN).expect_err("one day for two rows");
    assert_eq!((fout.code(), fout.pad()), ("kolomlengte", "/peildatum"));
    let laat = "2027-01-01".parse().expect("a date");
    let fout = bepaal(&Invoer::new(2, Peildata::Een(laat)), GROEPEN).expect_err("a day that is not known");
    assert_eq!((fout.code(), fout.pad()), ("peildatum_na_bekende_regels", "/peildatum"));
    assert!(bepaal(&Invoer::new(0, Peildata::Een(dag)), GROEPEN).expect("no rows").fouten.is_empty());
}

#[test]
fn a_row_that_cannot_be_read_does_not_touch_the_others_and_a_hundredth_is_exact() {
    let uren = ["4", "4.0", "4.25", "-0.5", "4.333", "1e1", "nan", "inf"].map(|tekst| Ruw::Drijvend(tekst.into()));
    let aantal = uren.len();
    let kolommen =
        vec![("uren_per_dag".into(), Ruw::Lijst(uren.to_vec())), ("ww".into(), Ruw::Lijst(vec![Ruw::Leeg; 8]))];
    let zaken = Zaken::lees(kolommen, Ruw::tekst("2026-07-01")).expect("good columns");
    let codes: Vec<Option<&str>> = zaken.rijen.iter().map(|rij| rij.as_ref().err().map(Error::code)).collect();
    let geweigerd = ["buiten_bereik", "float_geweigerd", "float_geweigerd", "niet_eindig", "niet_eindig"];
    assert_eq!(codes, [[None; 3].as_slice(), &geweigerd.map(Some)].concat());

    let dagen = Ruw::Lijst(vec![Ruw::tekst("2026-07-01"), Ruw::Leeg]);
    let zaken = Zaken::lees(vec![("ww".into(), Ruw::Lijst(vec![Ruw::Bool(true); 2]))], dagen).expect("good columns");
    assert!(zaken.voor_allen.is_none() && zaken.rijen[0].is_ok() && aantal == 8);
    assert_eq!(zaken.rijen[1].as_ref().map_err(|fout| (fout.code(), fout.pad())), Err(("ontbreekt", "/peildatum")));
}

#[test]
fn every_problem_of_the_columns_comes_at_once() {
    let dagen = [datum("2026-07-01")];
    let kolommen: [(Feit, &[u8]); 4] =
        [(Feit::Ww, &[0]), (Feit::Iow, &[0, 2]), (Feit::Ww, &[0, 2]), (Feit::Ioaw, &[0, 2, 2])];
    let fout = Invoer::met_kolommen(2, Peildata::PerRij(&dagen), kolommen).expect_err("four problems");
    let gezien: Vec<(&str, &str)> = fout.fouten().iter().map(|fout| (fout.code(), fout.pad())).collect();
    let verwacht = [("kolomlengte", "/ww"), ("dubbel", "/ww"), ("kolomlengte", "/ioaw"), ("kolomlengte", "/peildatum")];
    assert_eq!(gezien, verwacht);
    let dag = "2026-07-01".parse().expect("a date");
    let invoer = Invoer::met_kolommen(2, Peildata::Een(dag), [kolommen[1]]).expect("one good column");
    assert_eq!(bepaal(&invoer, GROEPEN).expect("two rows").groepen[0].oordelen.len(), 2);
}

//! The worked examples of the dossier (O1-O13, P13-P16 and par. 2.6), by their exact values.

use std::path::Path;

use super::*;

mod beslissingen;

fn cijfers() -> Cijfers {
    Cijfers::lees(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/bronnen/csv")))
}

/// An adult who works full-time (36 of 36 hours), from the peildatum.
fn voltijds(peildatum: (i32, u32, u32), loonwaarde_procent: i64) -> Geval {
    Geval {
        peildatum: dag(peildatum.0, peildatum.1, peildatum.2),
        loonwaarde_honderdsten: Some(100 * loonwaarde_procent),
        uren_300: 36 * 300,
        normale_300: Some(36 * 300),
        leeftijd: None,
        geboortedatum: None,
        ingangsdatum: None,
        aanvang: None,
        beschut: false,
        functieloon_cent: None,
        vakantiebijslag_loonwaarde_honderdsten: 800,
        uurloon: false,
    }
}

/// Hours and normale arbeidsduur in whole hours.
fn uren(g: Geval, uren: i64, normaal: i64) -> Geval {
    Geval { uren_300: uren * 300, normale_300: Some(normaal * 300), ..g }
}

fn exact(tekst: &str) -> BigRational {
    let (geheel, decimalen) = tekst.split_once('.').unwrap();
    BigRational::new(format!("{geheel}{decimalen}").parse().unwrap(), BigInt::from(10).pow(decimalen.len() as u32))
}

/// Cents without and with werkgeverslasten.
fn centen(g: &Geval) -> (i64, i64) {
    let a = reken(g, &cijfers());
    (a.zonder_werkgeverslasten_cent, a.bedrag_cent)
}

#[test]
fn o1_tot_o3_functieloon_en_de_nieuwe_definitie() {
    let o1 = Geval { functieloon_cent: Some(180_000), ..voltijds((2016, 7, 1), 50) };
    let antwoord = reken(&o1, &cijfers());
    assert_eq!(antwoord.exact_zonder, exact("688.1760"));
    assert_eq!(antwoord.exact_met, exact("846.456480"));
    assert_eq!((antwoord.zonder_werkgeverslasten_cent, antwoord.bedrag_cent), (68_818, 84_646));
    assert!(!antwoord.begrensd);

    let o2 = Geval { functieloon_cent: Some(220_000), ..voltijds((2016, 7, 1), 80) };
    assert_eq!(centen(&o2), (0, 0));

    // The figures of 2016-07-01 with the definition of 2017: the same case in January 2017.
    let o3 = Geval { ingangsdatum: Some(dag(2016, 7, 1)), ..voltijds((2017, 1, 1), 50) };
    assert_eq!(reken(&o3, &cijfers()).exact_zonder, exact("830.0880"));
    assert_eq!(centen(&o3), (83_009, 102_101));
}

#[test]
fn o4_tot_o6_normale_arbeidsduur_en_jeugd() {
    let o4 = voltijds((2019, 7, 1), 60);
    assert_eq!(reken(&o4, &cijfers()).exact_met, exact("872.625312"));
    assert_eq!(centen(&o4), (70_658, 87_263));

    let o5 = uren(o4, 24, 38);
    assert_eq!(reken(&o5, &cijfers()).exact_met, exact("551.131776"));
    assert_eq!(centen(&o5), (44_626, 55_113));

    let o6 = Geval { leeftijd: Some(18), ..voltijds((2019, 7, 1), 40) };
    assert_eq!(reken(&o6, &cijfers()).exact_met, exact("654.468984"));
    assert_eq!(centen(&o6), (52_993, 65_447));
}

#[test]
fn o7_en_o8_maximum_en_forfait() {
    let o7 = voltijds((2023, 1, 1), 20);
    assert_eq!(reken(&o7, &cijfers()).exact_met, exact("1806.071904"));
    assert_eq!(centen(&o7), (146_241, 180_607));
    assert!(reken(&o7, &cijfers()).begrensd);

    let o8 = uren(Geval { loonwaarde_honderdsten: None, ..voltijds((2023, 1, 1), 0) }, 32, 40);
    assert_eq!(reken(&o8, &cijfers()).exact_met, exact("1032.041088"));
    assert_eq!(centen(&o8), (83_566, 103_204));
    assert!(!reken(&o8, &cijfers()).begrensd);
}

#[test]
fn o9_tot_o11_uren_en_uurloon_vanaf_2024() {
    let basis = voltijds((2026, 7, 1), 60);
    assert_eq!(centen(&uren(basis.clone(), 40, 40)), (112_176, 140_220));
    assert_eq!(centen(&uren(basis.clone(), 40, 38)), (106_567, 133_209));
    assert_eq!(centen(&Geval { uurloon: true, ..basis.clone() }), (101_021, 126_276));
    // Without a normale arbeidsduur the hours are not capped.
    assert_eq!(centen(&Geval { uren_300: 40 * 300, normale_300: None, ..basis }), (112_176, 140_220));
}

#[test]
fn o12_1_juli_verandert_een_lopende_lks_niet() {
    for dag_in_2025 in [dag(2025, 3, 1), dag(2025, 6, 30), dag(2025, 7, 1), dag(2025, 12, 31)] {
        let o12 = Geval { peildatum: dag_in_2025, ingangsdatum: Some(dag(2025, 3, 1)), ..voltijds((2025, 3, 1), 55) };
        let o12 = uren(o12, 28, 36);
        assert_eq!(reken(&o12, &cijfers()).exact_zonder, exact("828.5004"));
        assert_eq!(centen(&o12), (82_850, 103_563));
    }
}

#[test]
fn o13_bij_30_procent_is_het_maximum_precies_bereikt() {
    let (dertig, lager) = (voltijds((2024, 1, 1), 30), voltijds((2024, 1, 1), 29));
    assert_eq!(centen(&dertig).0, 156_447);
    assert_eq!(centen(&lager).0, 156_447);
    assert!(!reken(&dertig, &cijfers()).begrensd);
    assert!(reken(&lager, &cijfers()).begrensd);
}

#[test]
fn p13_tot_p16_koen() {
    let p13 = voltijds((2026, 7, 1), 60);
    assert_eq!(reken(&p13, &cijfers()).exact_zonder, exact("1009.584"));
    assert_eq!(reken(&p13, &cijfers()).exact_met, exact("1261.98"));
    let p14 = uren(p13.clone(), 32, 36);
    assert_eq!(reken(&p14, &cijfers()).exact_met, exact("1121.76"));
    assert_eq!(reken(&p14, &cijfers()).exact_zonder, exact("897.4080"));
    assert_eq!(centen(&p14), (89_741, 112_176));
    let p15 = uren(p13.clone(), 27, 36);
    assert_eq!(reken(&p15, &cijfers()).exact_met, exact("946.485"));
    assert_eq!(centen(&p15).1, 94_649);
    // Par. 2.6: 8.33 percent vakantiebijslag on the side of the loonwaarde.
    assert_eq!(centen(&Geval { vakantiebijslag_loonwaarde_honderdsten: 833, ..p13 }).1, 125_620);
}

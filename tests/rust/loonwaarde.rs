//! Properties of the loonwaarde from tasks.

use participatiewet::grootheid::Percentage;
use participatiewet::loonwaarde::{Aandeel, Invoer, Taak, Uitkomst, Werktijd, bepaal};
use proptest::prelude::*;

fn invoer(taken: Vec<Taak>) -> Invoer {
    Invoer::new(taken, "2026-07-01".parse().expect("a date"))
}

fn taak(factoren: [i32; 3], deel: i32) -> Taak {
    let [tempo, kwaliteit, netto] = factoren.map(Percentage::van_honderdsten);
    Taak::new(tempo, kwaliteit, Werktijd::Netto(netto), Aandeel::Procent(Percentage::van_honderdsten(deel)))
}

fn uitkomst(taken: Vec<Taak>) -> Uitkomst {
    bepaal(&invoer(taken)).expect("valid tasks")
}

prop_compose! {
    fn factoren()(tempo in 0..=20_000_i32, kwaliteit in 0..=20_000_i32, netto in 0..=20_000_i32) -> [i32; 3] {
        [tempo, kwaliteit, netto]
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_higher_factor_never_gives_less(een in factoren(), twee in factoren(), deel in 625..=9_375, welke in 0..3_usize, erbij in 0..=5_000_i32) {
        let laag = uitkomst(vec![taak(een, deel), taak(twee, 10_000 - deel)]);
        let mut meer = een;
        meer[welke] = (meer[welke] + erbij).min(20_000);
        let hoog = uitkomst(vec![taak(meer, deel), taak(twee, 10_000 - deel)]);
        prop_assert!(hoog.som() >= laag.som());
        prop_assert!(hoog.loonwaarde() >= laag.loonwaarde());
    }

    #[test]
    fn two_equal_halves_are_the_whole(factoren in factoren(), helft in 700..=2_500) {
        let rest = taak([10_000; 3], 10_000 - 2 * helft);
        let heel = uitkomst(vec![taak(factoren, 2 * helft), rest.clone()]);
        let gesplitst = uitkomst(vec![taak(factoren, helft), taak(factoren, helft), rest]);
        prop_assert_eq!(heel.som(), gesplitst.som());
    }

    #[test]
    fn minutes_and_percents_are_the_same_shares(een in factoren(), twee in factoren(), deel in 7..=93_u32) {
        let in_procenten = uitkomst(vec![taak(een, deel as i32 * 100), taak(twee, 10_000 - deel as i32 * 100)]);
        let mut taken = vec![taak(een, 100), taak(twee, 100)];
        taken[0].aandeel = Aandeel::Minuten(deel * 20);
        taken[1].aandeel = Aandeel::Minuten(2_000 - deel * 20);
        prop_assert_eq!(in_procenten.som(), uitkomst(taken).som());
    }

    #[test]
    fn rounded_once_half_up(een in factoren(), twee in factoren(), deel in 625..=9_375) {
        let uitkomst = uitkomst(vec![taak(een, deel), taak(twee, 10_000 - deel)]);
        let (teller, noemer) = uitkomst.som().vereenvoudigd();
        let procenten = (teller * 200 + noemer).div_euclid(2 * noemer);
        prop_assert_eq!(i128::from(uitkomst.hele_procenten()), procenten);
    }

    #[test]
    fn a_half_below_one_sixteenth_is_refused(factoren in factoren(), klein in 1..625) {
        let fout = bepaal(&invoer(vec![taak(factoren, klein), taak(factoren, 10_000 - klein)])).expect_err("too small");
        prop_assert_eq!((fout.code(), fout.pad()), ("hoofdtaak_te_klein", "/taken/0/aandeel"));
    }
}

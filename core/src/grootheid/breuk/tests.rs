//! At the edge of 128 bits.

use super::*;

/// Near the edge of 128 bits, where a product no longer fits.
const GROOT: i128 = i128::MAX / 3;

#[test]
fn values_whose_products_do_not_fit_are_still_compared() {
    assert!(Breuk::van(GROOT, GROOT - 1) > Breuk::van(GROOT - 1, GROOT));
    assert!(Breuk::van(GROOT, GROOT + 1) < Breuk::van(GROOT + 1, GROOT + 2));
    assert_eq!(Breuk::van(GROOT * 2, GROOT), Breuk::geheel(2));
    assert!(Breuk::van(-GROOT, GROOT - 1) < Breuk::van(-GROOT, GROOT + 1));
}

#[test]
fn what_does_not_fit_stays_too_large_and_is_never_an_amount() {
    let te_groot = Breuk::geheel(GROOT) * Breuk::geheel(GROOT);
    for waarde in [te_groot + Breuk::EEN, te_groot * Breuk::NUL, -te_groot, Breuk::EEN / Breuk::NUL] {
        assert!(waarde.is_te_groot());
        assert_eq!(crate::grootheid::Bedrag::afgerond(waarde), None);
        assert_eq!(waarde.partial_cmp(&Breuk::EEN), None);
    }
}

#[test]
fn machine_words_and_128_bits_give_the_same() {
    let (klein, groot) = (Breuk::klein(i64::MAX, 200), Breuk::van(i128::from(i64::MAX), 200));
    assert_eq!(klein * Breuk::klein(3, 7), groot * Breuk::van(3, 7));
    assert_eq!(klein + Breuk::klein(3, 7), groot + Breuk::van(3, 7));
    assert_eq!(klein - Breuk::klein(i64::MAX, 10_000), groot - Breuk::van(i128::from(i64::MAX), 10_000));
    assert_eq!(-Breuk::klein(i64::MIN, 7), Breuk::van(-i128::from(i64::MIN), 7));
}

//! Conditions on the age. The classes of the date of birth: under 18, 18 to 27, 27 to the AOW age, above it.

use super::artikelen::{JONGEREN_7, ZOEKTERMIJN};
use crate::bron::Artikel;
use crate::feiten::Feit;
use crate::norm::regel::{Blad, Klassen, Voorwaarde};

pub(crate) const KLASSEN_ONDER_27: Klassen = Klassen::van([0, 1]);
pub(crate) const KLASSEN_VANAF_18: Klassen = Klassen::van([1, 2, 3]);
pub(crate) const KLASSEN_ONDER_AOW: Klassen = Klassen::van([0, 1, 2]);

/// Younger than 27, by this article.
pub(crate) const fn onder_27(artikel: Artikel) -> Voorwaarde<Feit> {
    let (wel, niet) = ("De persoon is jonger dan 27.", "De persoon is 27 of ouder.");
    Voorwaarde::Feit(Blad::new("onder_27", Feit::Geboortedatum, KLASSEN_ONDER_27, artikel, wel, niet))
}

/// Not yet of the AOW age, by this article.
pub(crate) const fn onder_aow(artikel: Artikel) -> Voorwaarde<Feit> {
    let (wel, niet) =
        ("De persoon heeft de AOW-leeftijd nog niet bereikt.", "De persoon heeft de AOW-leeftijd bereikt.");
    Voorwaarde::Feit(Blad::new("onder_aow", Feit::Geboortedatum, KLASSEN_ONDER_AOW, artikel, wel, niet))
}

/// Eighteen or older, by this article.
pub(crate) const fn vanaf_18(artikel: Artikel) -> Voorwaarde<Feit> {
    let (wel, niet) = ("De persoon is 18 of ouder.", "De persoon is jonger dan 18.");
    Voorwaarde::Feit(Blad::new("vanaf_18", Feit::Geboortedatum, KLASSEN_VANAF_18, artikel, wel, niet))
}

/// Younger than 27 (art. 7 lid 3 onder a).
pub(super) const JONGER_DAN_27: Voorwaarde<Feit> = onder_27(JONGEREN_7);
/// Younger than 27 (art. 7 lid 3 onder b).
pub(super) const ONDER_27: Voorwaarde<Feit> = onder_27(ZOEKTERMIJN);

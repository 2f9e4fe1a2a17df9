//! The articles that the loonwaarde rests on.

use super::Methode;
use crate::bron::{Artikel, Regeling};

const REGELING_4: Artikel = Artikel::new(Regeling::RegelingLoonkostensubsidie2015, "4");
const BESLUIT_3: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "3");
const BESLUIT_5: Artikel = Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "5");

/// The product per task.
pub(super) const fn prestatie(methode: Methode) -> Artikel {
    match methode {
        Methode::Oud => REGELING_4.lid("2"),
        Methode::Nieuw => BESLUIT_5.lid("2"),
    }
}

/// The sum over the tasks.
pub(super) const fn som(methode: Methode) -> Artikel {
    match methode {
        Methode::Oud => REGELING_4.lid("1"),
        Methode::Nieuw => BESLUIT_3.lid("2"),
    }
}

/// The rounding to whole percents.
pub(super) const fn afronding(methode: Methode) -> Artikel {
    match methode {
        Methode::Oud => REGELING_4.lid("3"),
        Methode::Nieuw => BESLUIT_3.lid("2"),
    }
}

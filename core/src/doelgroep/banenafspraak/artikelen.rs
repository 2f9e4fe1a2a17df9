//! The articles of the register.

use crate::bron::{Artikel, Regeling};

/// Who is an arbeidsbeperkte.
pub(crate) const ARTIKEL_38B: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b");

/// Lid 1, with the aanhef.
pub(crate) const LID_1: Artikel = ARTIKEL_38B.lid("1");
/// Impaired before eighteen or while studying.
pub(crate) const LID_2: Artikel = ARTIKEL_38B.lid("2");
/// Who stays.
pub(crate) const LID_6: Artikel = ARTIKEL_38B.lid("6");

/// A ground of lid 1.
pub(crate) const fn grond(onder: &str) -> Artikel {
    LID_1.onder(onder)
}

/// Besluit Wfsv art. 2.24, who leaves a school for special or practical education.
pub(crate) const fn artikel_2_24(lid: &str) -> Artikel {
    Artikel::new(Regeling::BesluitWfsv, "2.24").lid(lid)
}

/// Besluit Wfsv art. 2.25, who else is designated.
pub(crate) const fn artikel_2_25(lid: &str) -> Artikel {
    Artikel::new(Regeling::BesluitWfsv, "2.25").lid(lid)
}

/// Besluit SUWI art. 3.2, how long a registration lasts.
pub(crate) const fn artikel_3_2(lid: &str) -> Artikel {
    Artikel::new(Regeling::BesluitSuwi, "3.2").lid(lid)
}

/// Besluit SUWI art. 3.5, what UWV tests.
pub(crate) const fn artikel_3_5(lid: &str) -> Artikel {
    Artikel::new(Regeling::BesluitSuwi, "3.5").lid(lid)
}

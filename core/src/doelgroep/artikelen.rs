//! The articles that several groups rest on.

use crate::bron::{Artikel, Regeling};

/// An article of the Participatiewet.
pub(crate) const fn pw(nummer: &str) -> Artikel {
    Artikel::new(Regeling::Participatiewet, nummer)
}

/// An article 7a lid, from 2026.
pub(crate) const fn artikel_7a(lid: &str) -> Artikel {
    pw("7a").lid(lid)
}

/// The circle of the college.
pub(crate) const KRING: Artikel = pw("7").lid("1").onder("a");
/// Under 27: until 2025 who can go to school, from 2026 everybody.
pub(crate) const JONGEREN_7: Artikel = pw("7").lid("3").onder("a");
/// The four weeks after the melding.
pub(crate) const ZOEKTERMIJN: Artikel = pw("7").lid("3").onder("b");
/// Who is exempt from the four weeks.
pub(crate) const ZOEKTERMIJN_UITZONDERING: Artikel = pw("41").lid("4");
/// Who gets a benefit of UWV.
pub(crate) const UWV_UITKERING: Artikel = pw("7").lid("3").onder("c");
/// College and UWV agree that the college supports.
pub(crate) const LID_7: Artikel = pw("7").lid("7");
/// Who is out of the groups because of a voorziening.
pub(crate) const LID_2_VAN_10: Artikel = pw("10").lid("2");
/// The doelgroep loonkostensubsidie is established by the college.
pub(crate) const VASTSTELLING_10C: Artikel = pw("10c").lid("1");
/// Medisch urenbeperkt is established by the college.
pub(crate) const URENBEPERKT: Artikel = pw("6b").lid("1");
/// Niet-uitkeringsgerechtigde, until 2023-06-30.
pub(crate) const NUGGER_LID_1: Artikel = pw("6").lid("1").onder("a");
/// Niet-uitkeringsgerechtigde, from 2023-07-01, when article 6 lost its numbered paragraphs.
pub(crate) const NUGGER: Artikel = pw("6").onder("a");

//! Articles of the Participatiewet, each with the day from which it holds as cited.

use crate::bron::{Artikel, Regeling};
use crate::norm::Grondslag;
use crate::tijd::Datum;

pub(in crate::traject) static PW_6_E: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "6").onder("e"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_6_LID_1_E: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "6").lid("1").onder("e"), Datum::constant(2015, 1, 1))
        .tot(Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_6_H: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "6").onder("h"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_7_1_A: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "7").lid("1").onder("a"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_7_3_B: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "7").lid("3").onder("b"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_7_3_B_OUD: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "7").lid("3").onder("b"), Datum::constant(2015, 1, 1))
        .tot(Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_7_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "7").lid("4"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_7_8_OUD: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "7").lid("8"), Datum::constant(2015, 1, 1))
        .tot(Datum::constant(2026, 1, 1));
pub(in crate::traject) static PW_8A_2_D: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "8a").lid("2").onder("d"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_8A_2_E: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "8a").lid("2").onder("e"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_9_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9").lid("2"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9").lid("5"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("3"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("4"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("5"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_5_D: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("5").onder("d"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_6: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("6"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_7: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("7"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_8: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("8"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_9A_9: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "9a").lid("9"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10").lid("3"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10").lid("4"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10").lid("5"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10A_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("2"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("3"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("5"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_6: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("6"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_8: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("8"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_9: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("9"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10A_10: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10a").lid("10"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10B_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("1"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10B_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("2"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10B_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("3"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10B_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("5"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10B_6: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("6"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10B_7: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("7"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10B_9: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10b").lid("9"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static PW_10C_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10c").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10C_1_A: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10c").lid("1").onder("a"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10C_1_B: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10c").lid("1").onder("b"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10C_1_B_2018: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10c").lid("1").onder("b"), Datum::constant(2018, 1, 1));
pub(in crate::traject) static PW_10C_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10c").lid("2"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_10D_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("1"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_1_AANVRAAG: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("1"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10D_1_A: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("1").onder("a"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_1_B: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("1").onder("b"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("2"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10D_2_C: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("2").onder("c"), Datum::constant(2026, 1, 1));
pub(in crate::traject) static PW_10D_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("3"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("4"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("5"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_6: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("6"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_7: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("7"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_8: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("8"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_9: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("9"), Datum::constant(2017, 2, 1));
pub(in crate::traject) static PW_10D_10: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("10"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10D_10_OUD: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("10"), Datum::constant(2017, 2, 1))
        .tot(Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10D_10_A_CONTRARIO: Grondslag = Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("10"), Datum::constant(2023, 7, 1)).met("noemt alleen een verhuizing naar het buitenland; bij een verhuizing binnen Nederland wordt het nieuwe college bevoegd (afgeleid)");
pub(in crate::traject) static PW_10D_12_A: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("12").onder("a"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10D_12_B: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10d").lid("12").onder("b"), Datum::constant(2023, 7, 1));
pub(in crate::traject) static PW_10DA: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "10da"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_44A_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "44a").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static PW_44A_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::Participatiewet, "44a").lid("2"), Datum::constant(2015, 1, 1));

//! Articles of other laws, each with the day from which it holds as cited.

use crate::bron::{Artikel, Regeling};
use crate::norm::Grondslag;
use crate::tijd::Datum;

pub(in crate::traject) static AWB_4_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:5").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_5_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:5").lid("4"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_13: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:13").lid("2"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_17_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:17").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_17_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:17").lid("3"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_29: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:29"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_35: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:35"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_44: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:44"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_46: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:46"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_4_48: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "4:48").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_6_6: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "6:6"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_6_7: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "6:7"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_6_9: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "6:9"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_6_11: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "6:11"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_6_21: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "6:21"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:2").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:3"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_10: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:10").lid("1"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_10_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:10").lid("3"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_10_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:10").lid("4"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_11: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:11"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static AWB_7_13: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::AlgemeneWetBestuursrecht, "7:13"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static ADVIES_2_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitAdviseringBeschutWerk, "2").lid("2"), Datum::constant(2015, 1, 1))
        .tot(Datum::constant(2017, 2, 25));
pub(in crate::traject) static ADVIES_2_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitAdviseringBeschutWerk, "2").lid("1"), Datum::constant(2017, 2, 25));
pub(in crate::traject) static ADVIES_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitAdviseringBeschutWerk, "3").lid("2"), Datum::constant(2015, 1, 1));
pub(in crate::traject) static ADVIES_3_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitAdviseringBeschutWerk, "3").lid("3"), Datum::constant(2017, 2, 25));
pub(in crate::traject) static SUWI_3_2_BLIJFT: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitSuwi, "3.2"), Datum::constant(2018, 1, 1))
        .met("in 2018 en 2019 lid 8: het einde is uitgesteld tot 31 december 2028; vanaf 2020 lid 2");
pub(in crate::traject) static SUWI_3_2_3: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitSuwi, "3.2").lid("3"), Datum::constant(2020, 1, 1));
pub(in crate::traject) static SUWI_3_2_4: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitSuwi, "3.2").lid("4"), Datum::constant(2021, 1, 1));
pub(in crate::traject) static SUWI_3_2_OUD: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitSuwi, "3.2"), Datum::constant(2017, 1, 1))
        .tot(Datum::constant(2018, 1, 1))
        .met("tot en met 31 december van het tweede kalenderjaar erna; vanaf 2018 uitgesteld (lid 8)");
pub(in crate::traject) static SUWI_3_5: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitSuwi, "3.5").lid("1"), Datum::constant(2017, 1, 1));
pub(in crate::traject) static LKS_3_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "3").lid("1"), Datum::constant(2021, 7, 1));
pub(in crate::traject) static LKS_3_3_D: Grondslag = Grondslag::wet(
    Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "3").lid("3").onder("d"),
    Datum::constant(2021, 7, 1),
);
pub(in crate::traject) static LKS_5_1: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "5").lid("1"), Datum::constant(2021, 7, 1));
pub(in crate::traject) static LKS_6: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "6"), Datum::constant(2021, 7, 1));
pub(in crate::traject) static LKS_7: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::BesluitLoonkostensubsidie2021, "7"), Datum::constant(2022, 1, 1));
pub(in crate::traject) static RLKS_2: Grondslag =
    Grondslag::wet(Artikel::new(Regeling::RegelingLoonkostensubsidie2021, "2"), Datum::constant(2021, 7, 1));

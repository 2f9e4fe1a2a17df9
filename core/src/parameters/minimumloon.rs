//! The statutory minimum wage (*wettelijk minimumloon*, WML): per month and per week until 2023, per hour from 2024,
//! and the *referentiemaandloon* on which other laws count from 2024.
//!
//! One row per half-year: the adult amount, then the youth amounts from age 15 up to the adult age of that row.
//! Youth month amounts follow from the percentages, rounded to five cents (Besluit minimumjeugdloon art. 2);
//! they are rows of their own because they were published.

use super::LAATSTE_BEKENDE_DAG;
use super::rij::{Loontabel, euro, loon};
use crate::grootheid::Bedrag;
use crate::norm::{Eenheid, Reeks, Rij};
use crate::tijd::Datum;

/// The minimum wage per month (Wml art. 8 lid 1), until 2023-12-31.
#[rustfmt::skip]
pub static WETTELIJK_MINIMUMLOON_MAAND: Reeks<Loontabel> = Reeks {
    naam: "wettelijk_minimumloon_maand",
    omschrijving: "Wettelijk minimumloon per maand (tot 2024)",
    eenheid: Eenheid::Euro,
    rijen: &[
    Rij::vanaf(2015, 1, 1, loon("1501.80", ["450.55", "518.10", "593.20", "683.30", "788.45", "923.60", "1088.80", "1276.55"]),
        "Stcrt. 2014, 29850; minimumloon.nl/minimumloon-2015; accountantskantoorderuiter.nl"),
    Rij::vanaf(2015, 7, 1, loon("1507.80", ["452.35", "520.20", "595.60", "686.05", "791.60", "927.30", "1093.15", "1281.65"]),
        "rendement.nl: minimumloon 1 juli 2015; dibevo.nl; hortipoint.nl; werkenindesport.nl").met_noot("Geen officiële tekst gelezen. Jeugdbedragen uit één tabel, die de percentages van het besluit volgt."),
    Rij::vanaf(2016, 1, 1, loon("1524.60", ["457.40", "526.00", "602.20", "693.70", "800.40", "937.65", "1105.35", "1295.90"]),
        "nagelhout.nl: minimumloon 1 januari 2016; minimumloon.nu").met_noot("Geen officiële tekst gelezen."),
    Rij::vanaf(2016, 7, 1, loon("1537.20", ["461.15", "530.35", "607.20", "699.45", "807.05", "945.40", "1114.45", "1306.60"]),
        "Stcrt. 2016, 24815; SZW 2016-0000109268; coenenbelastingadvies.nl; taxlive.nl; minimumloon.nu"),
    Rij::vanaf(2017, 1, 1, loon("1551.60", ["465.50", "535.30", "612.90", "706.00", "814.60", "954.25", "1124.90", "1318.85"]),
        "rijksoverheid.nl: Normenbrief 1 januari 2017; pnr.nu; minimumloon.nu; trendsinhr.nl"),
    Rij::vanaf(2017, 7, 1, loon("1565.40", ["469.60", "540.05", "618.35", "743.55", "860.95", "1095.80", "1330.60"]),
        "rijksoverheid.nl: Normenbrief 1 juli 2017; adviesbureaulautenschlager.nl; hr-kiosk.nl"),
    Rij::vanaf(2018, 1, 1, loon("1578.00", ["473.40", "544.40", "623.30", "749.55", "867.90", "1104.60", "1341.30"]),
        "Stcrt. 2017, 58642; rijksoverheid.nl: Normenbrief 1 januari 2018; horecasalarisadministratie.nl; hr-kiosk.nl; tripolissupport.nl"),
    Rij::vanaf(2018, 7, 1, loon("1594.20", ["478.25", "550.00", "629.70", "757.25", "876.80", "1115.95", "1355.05"]),
        "vpt.nl; boutkanenpartners.nl: minimumloon 1 juli 2018").met_noot("Geen officiële tekst gelezen."),
    Rij::vanaf(2019, 1, 1, loon("1615.80", ["484.75", "557.45", "638.25", "767.50", "888.70", "1131.05", "1373.45"]),
        "rijksoverheid.nl: Normenbrief 1 januari 2019; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; stemerdinkenverhoek.nl"),
    Rij::vanaf(2019, 7, 1, loon("1635.60", ["490.70", "564.30", "646.05", "817.80", "981.35", "1308.50"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; verstratenbergkamp.nl; aalderingaccountancy.nl"),
    Rij::vanaf(2020, 1, 1, loon("1653.60", ["496.10", "570.50", "653.15", "826.80", "992.15", "1322.90"]),
        "Stcrt. 2019, 56680; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; sal4you.nl"),
    Rij::vanaf(2020, 7, 1, loon("1680.00", ["504.00", "579.60", "663.60", "840.00", "1008.00", "1344.00"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; jenz.nl; easysalary.nl"),
    Rij::vanaf(2021, 1, 1, loon("1684.80", ["505.45", "581.25", "665.50", "842.40", "1010.90", "1347.85"]),
        "Stcrt. 2020, 53099; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; extendum.nl"),
    Rij::vanaf(2021, 7, 1, loon("1701.00", ["510.30", "586.85", "671.90", "850.50", "1020.60", "1360.80"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; boutkanenpartners.nl; puuraccountancy.nl; medicalfacts.nl"),
    Rij::vanaf(2022, 1, 1, loon("1725.00", ["517.50", "595.15", "681.40", "862.50", "1035.00", "1380.00"]),
        "Stcrt. 2021, 44177; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; flexmarkt.nl; honigenhonig.nl"),
    Rij::vanaf(2022, 7, 1, loon("1756.20", ["526.85", "605.90", "693.70", "878.10", "1053.70", "1404.95"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; scheersgroep.nl; hzc.nl"),
    Rij::vanaf(2023, 1, 1, loon("1934.40", ["580.30", "667.35", "764.10", "967.20", "1160.65", "1547.50"]),
        "Stb. 2022, 381; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; taxence.nl; sigmapersoneel.nl").met_noot("Met de bijzondere verhoging van 8,05 %, samen 10,15 %."),
    Rij::vanaf(2023, 7, 1, loon("1995.00", ["598.50", "688.30", "788.05", "997.50", "1197.00", "1596.00"]),
        "rijksoverheid.nl: Normenbrief 1 juli 2023; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; vlkadviseurs.nl; sigmapersoneel.nl"),
    ],
    // from 2024 the law has no month amount any more
    bekend_tot_en_met: Datum::constant(2023, 12, 31),
};

/// The minimum wage per week (Wml art. 8 lid 1 onder b), until 2023-12-31.
///
/// No subsidy counts on it; the test of the hourly wage of Besluit LKS does ([`super::toets_uurloon`]).
#[rustfmt::skip]
pub static WETTELIJK_MINIMUMLOON_WEEK: Reeks<Loontabel> = Reeks {
    naam: "wettelijk_minimumloon_week",
    omschrijving: "Wettelijk minimumloon per week (tot 2024)",
    eenheid: Eenheid::Euro,
    rijen: &[
    Rij::vanaf(2015, 1, 1, loon("346.55", ["103.95", "119.55", "136.90", "157.70", "181.95", "213.15", "251.25", "294.55"]),
        "Stcrt. 2014, 29850; minimumloon.nl/minimumloon-2015; accountantskantoorderuiter.nl"),
    Rij::vanaf(2015, 7, 1, loon("347.95", ["104.40", "120.05", "137.45", "158.30", "182.65", "214.00", "252.25", "295.75"]),
        "rendement.nl: minimumloon 1 juli 2015; dibevo.nl; hortipoint.nl; werkenindesport.nl").met_noot("Geen officiële tekst gelezen. Jeugdbedragen uit één tabel, die de percentages van het besluit volgt."),
    Rij::vanaf(2016, 1, 1, loon("351.85", ["105.55", "121.40", "139.00", "160.10", "184.70", "216.40", "255.10", "299.05"]),
        "nagelhout.nl: minimumloon 1 januari 2016; minimumloon.nu").met_noot("Geen officiële tekst gelezen."),
    Rij::vanaf(2016, 7, 1, loon("354.75", ["106.45", "122.40", "140.15", "161.40", "186.25", "218.15", "257.20", "301.55"]),
        "Stcrt. 2016, 24815; SZW 2016-0000109268; coenenbelastingadvies.nl; taxlive.nl; minimumloon.nu"),
    Rij::vanaf(2017, 1, 1, loon("358.05", ["107.40", "123.55", "141.45", "162.90", "188.00", "220.20", "259.60", "304.35"]),
        "rijksoverheid.nl: Normenbrief 1 januari 2017; pnr.nu; minimumloon.nu; trendsinhr.nl"),
    Rij::vanaf(2017, 7, 1, loon("361.25", ["108.40", "124.65", "142.70", "171.60", "198.70", "252.90", "307.05"]),
        "rijksoverheid.nl: Normenbrief 1 juli 2017; adviesbureaulautenschlager.nl; hr-kiosk.nl"),
    Rij::vanaf(2018, 1, 1, loon("364.15", ["109.25", "125.65", "143.85", "172.95", "200.30", "254.90", "309.55"]),
        "Stcrt. 2017, 58642; rijksoverheid.nl: Normenbrief 1 januari 2018; horecasalarisadministratie.nl; hr-kiosk.nl; tripolissupport.nl"),
    Rij::vanaf(2018, 7, 1, loon("367.90", ["110.35", "126.95", "145.30", "174.75", "202.35", "257.55", "312.70"]),
        "vpt.nl; boutkanenpartners.nl: minimumloon 1 juli 2018").met_noot("Geen officiële tekst gelezen."),
    Rij::vanaf(2019, 1, 1, loon("372.90", ["111.85", "128.65", "147.30", "177.15", "205.10", "261.05", "316.95"]),
        "rijksoverheid.nl: Normenbrief 1 januari 2019; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; stemerdinkenverhoek.nl"),
    Rij::vanaf(2019, 7, 1, loon("377.45", ["113.25", "130.20", "149.10", "188.75", "226.45", "301.95"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; verstratenbergkamp.nl; aalderingaccountancy.nl"),
    Rij::vanaf(2020, 1, 1, loon("381.60", ["114.50", "131.65", "150.75", "190.80", "228.95", "305.30"]),
        "Stcrt. 2019, 56680; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; sal4you.nl"),
    Rij::vanaf(2020, 7, 1, loon("387.70", ["116.30", "133.75", "153.15", "193.85", "232.60", "310.15"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; jenz.nl; easysalary.nl"),
    Rij::vanaf(2021, 1, 1, loon("388.80", ["116.65", "134.15", "153.60", "194.40", "233.30", "311.05"]),
        "Stcrt. 2020, 53099; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; extendum.nl"),
    Rij::vanaf(2021, 7, 1, loon("392.55", ["117.75", "135.45", "155.05", "196.30", "235.55", "314.05"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; boutkanenpartners.nl; puuraccountancy.nl; medicalfacts.nl"),
    Rij::vanaf(2022, 1, 1, loon("398.10", ["119.45", "137.35", "157.25", "199.05", "238.85", "318.50"]),
        "Stcrt. 2021, 44177; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; flexmarkt.nl; honigenhonig.nl"),
    Rij::vanaf(2022, 7, 1, loon("405.30", ["121.60", "139.85", "160.10", "202.65", "243.20", "324.25"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; scheersgroep.nl; hzc.nl"),
    Rij::vanaf(2023, 1, 1, loon("446.40", ["133.90", "154.00", "176.35", "223.20", "267.85", "357.10"]),
        "Stb. 2022, 381; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; taxence.nl; sigmapersoneel.nl").met_noot("Met de bijzondere verhoging van 8,05 %, samen 10,15 %."),
    Rij::vanaf(2023, 7, 1, loon("460.40", ["138.10", "158.85", "181.85", "230.20", "276.25", "368.30"]),
        "rijksoverheid.nl: Normenbrief 1 juli 2023; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; vlkadviseurs.nl; sigmapersoneel.nl"),
    ],
    // from 2024 the law has no week amount any more
    bekend_tot_en_met: Datum::constant(2023, 12, 31),
};

/// The minimum wage per hour (Wml art. 8 lid 1 onder a), from 2024-01-01.
#[rustfmt::skip]
pub static WETTELIJK_MINIMUMLOON_UUR: Reeks<Loontabel> = Reeks {
    naam: "wettelijk_minimumloon_uur",
    omschrijving: "Wettelijk minimumloon per uur (vanaf 2024)",
    eenheid: Eenheid::Euro,
    rijen: &[
    Rij::vanaf(2024, 1, 1, loon("13.27", ["3.98", "4.58", "5.24", "6.64", "7.96", "10.62"]),
        "SZW 2023-0000526966; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; accountingcounts.nl; salariscompleet.nl"),
    Rij::vanaf(2024, 7, 1, loon("13.68", ["4.10", "4.72", "5.40", "6.84", "8.21", "10.94"]),
        "github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; accountancyvanmorgen.nl").met_noot("Alleen de gewone indexatie; de extra 1,2 % is op 16 april 2024 verworpen."),
    Rij::vanaf(2025, 1, 1, loon("14.06", ["4.22", "4.85", "5.55", "7.03", "8.44", "11.25"]),
        "SZW 2024-0000675332; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; admaxi.nl; accountancyvanmorgen.nl").met_noot("Volgt uit het niet afgeronde maandbedrag: 2191,80 / 156 zou 14,05 geven."),
    Rij::vanaf(2025, 7, 1, loon("14.40", ["4.32", "4.97", "5.69", "7.20", "8.64", "11.52"]),
        "Stcrt. 2025, 12264; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; admintrend.nl; w-o.nl"),
    Rij::vanaf(2026, 1, 1, loon("14.71", ["4.41", "5.07", "5.81", "7.36", "8.83", "11.77"]),
        "SZW 2025-0000213859; github.com/wvdberge/mw-tracker-app: rijksoverheid.nl Bedragen minimumloon; grootheddeaccountants.nl; admintrend.nl"),
    Rij::vanaf(2026, 7, 1, loon("14.99", ["4.50", "5.17", "5.92", "7.50", "8.99", "11.99"]),
        "Stcrt. 2026, 16505; SZW 2026-0000107275; Wml art. 8 lid 1 onder a"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The *referentiemaandloon*: the month amount for laws that refer to the Wml (Wml art. 8 lid 1 onder b), from 2024-01-01.
#[rustfmt::skip]
pub static REFERENTIEMAANDLOON: Reeks<Bedrag> = Reeks {
    naam: "referentiemaandloon",
    omschrijving: "Referentiemaandloon (36 uur per week)",
    eenheid: Eenheid::Euro,
    rijen: &[
    Rij::vanaf(2024, 1, 1, euro("2069.40"), "Stcrt. 2023, 28170; SZW 2023-0000526966; accountingcounts.nl; salariscompleet.nl"),
    Rij::vanaf(2024, 7, 1, euro("2133.60"), "rijksoverheid.nl: Normenbrief 1 juli 2024; salarisxpert.nl"),
    Rij::vanaf(2025, 1, 1, euro("2191.80"), "Stcrt. 2024, 33625; SZW 2024-0000675332; admaxi.nl; accountancyvanmorgen.nl; vertiadvies.nl")
        .met_noot("Het uurloon van deze datum (14,06) is van het niet afgeronde maandbedrag afgeleid."),
    Rij::vanaf(2025, 7, 1, euro("2245.80"), "Stcrt. 2025, 12264; SZW 2025-0000069776; admintrend.nl")
        .met_noot("Eén bron gelezen; het uurloon volgt eruit (maand / 156, naar boven op de cent)."),
    Rij::vanaf(2026, 1, 1, euro("2294.40"), "grootheddeaccountants.nl; smitwolf.nl; admintrend.nl"),
    Rij::vanaf(2026, 7, 1, euro("2337.00"), "Stcrt. 2026, 16505; Wml art. 8 lid 1 onder b")
        .met_noot("Eén bron gelezen; het uurloon volgt eruit (maand / 156, naar boven op de cent)."),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

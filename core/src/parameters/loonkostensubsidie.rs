//! The limits in the rule of the loonkostensubsidie itself (Participatiewet art. 10d).

use super::LAATSTE_BEKENDE_DAG;
use super::rij::procent;
use crate::grootheid::{Percentage, Uren};
use crate::norm::{Eenheid, Reeks, Rij};
use crate::tijd::Datum;

/// The maximum: this share of the minimum wage with holiday allowance (art. 10d lid 4).
pub static LOONKOSTENSUBSIDIE_MAXIMUM: Reeks<Percentage> = Reeks {
    naam: "loonkostensubsidie_maximum",
    omschrijving: "Maximum van de loonkostensubsidie, percentage van minimumloon en vakantiebijslag",
    eenheid: Eenheid::Procent,
    rijen: &[Rij::vanaf(2015, 1, 1, procent("70"), "Pw art. 10d lid 4")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The fixed share in the first months (*forfaitaire loonkostensubsidie*, art. 10d lid 5).
pub static LOONKOSTENSUBSIDIE_FORFAIT: Reeks<Percentage> = Reeks {
    naam: "loonkostensubsidie_forfait",
    omschrijving: "Forfaitaire loonkostensubsidie, percentage van minimumloon en vakantiebijslag",
    eenheid: Eenheid::Procent,
    rijen: &[Rij::vanaf(2017, 2, 1, procent("50"), "Pw art. 10d lid 5")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// How many months of the job the fixed share may last (art. 10d lid 5).
pub static LOONKOSTENSUBSIDIE_FORFAIT_MAANDEN: Reeks<u32> = Reeks {
    naam: "loonkostensubsidie_forfait_maanden",
    omschrijving: "Forfaitaire loonkostensubsidie, ten hoogste zoveel maanden vanaf het begin van de baan",
    eenheid: Eenheid::Maand,
    rijen: &[Rij::vanaf(2017, 2, 1, 6, "Pw art. 10d lid 5")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The week on which the subsidy is counted from 2024 (art. 10d lid 4).
pub static LOONKOSTENSUBSIDIE_UREN: Reeks<Uren> = Reeks {
    naam: "loonkostensubsidie_uren",
    omschrijving: "Werkweek waarop de loonkostensubsidie wordt berekend",
    eenheid: Eenheid::Uur,
    rijen: &[Rij::vanaf(2024, 1, 1, Uren::hele(36), "Pw art. 10d lid 4")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// Hours in a month of a 36-hour week (36 x 52 / 12), for the reading that counts on the hourly wage.
pub static UREN_PER_MAAND: Reeks<Uren> = Reeks {
    naam: "uren_per_maand",
    omschrijving: "Uren per maand bij een werkweek van 36 uur, alleen voor de grondslag uurloon",
    eenheid: Eenheid::Uur,
    rijen: &[Rij::vanaf(2024, 1, 1, Uren::hele(156), "Wml art. 14").met_noot("36 uur x 52 weken / 12 maanden.")],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The longest *normale arbeidsduur* that the law knows (Wml art. 12 lid 3), 2018-01-01 to 2023-12-31.
///
/// No amount of the library uses it; a longer week in that period gives a message.
pub static NORMALE_ARBEIDSDUUR_MAXIMUM: Reeks<Uren> = Reeks {
    naam: "normale_arbeidsduur_maximum",
    omschrijving: "Langste normale arbeidsduur (2018 tot en met 2023, alleen voor een melding)",
    eenheid: Eenheid::Uur,
    rijen: &[Rij::vanaf(2018, 1, 1, Uren::hele(40), "Wml art. 12 lid 3")
        .met_noot("Sinds 1 januari 2024 bestaat artikel 12 niet meer.")],
    bekend_tot_en_met: Datum::constant(2023, 12, 31),
};

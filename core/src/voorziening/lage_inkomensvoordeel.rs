//! The *lage-inkomensvoordeel* (LIV), 2017 to 2024: for an employee whose average hourly wage lies within the limits and who has
//! enough paid hours (Wtl art. 3.1 and 3.2). Abolished on 2025-01-01.
#![doc(alias = "low-income benefit")]

mod invoer;
mod lezen;

pub use invoer::Invoer;
pub use lezen::VELDEN;

use super::tegemoetkoming::{self, Gerekend, Tarief, geen, naar_uren};
use crate::bron::{Artikel, Regeling};
use crate::fout::Error;
use crate::grootheid::{Bedrag, Breuk};
use crate::norm::{GeenVerslag, Melding, Stap, StapDef, Verantwoording, Verslag, Waarde};
use crate::parameters::{
    Cijfer, Gaten, LAGE_INKOMENSVOORDEEL_BOVENGRENS, LAGE_INKOMENSVOORDEEL_MAXIMUM,
    LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND, LAGE_INKOMENSVOORDEEL_ONDERGRENS, LAGE_INKOMENSVOORDEEL_TUSSENGRENS,
    LAGE_INKOMENSVOORDEEL_UREN, LAGE_INKOMENSVOORDEEL_UUR, LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND, Opzoeker,
};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.lage_inkomensvoordeel/1";

/// One lage-inkomensvoordeel over one calendar year, with its explanation.
pub type Uitkomst = tegemoetkoming::Uitkomst<Invoer>;

const WTL: Regeling = Regeling::WetTegemoetkomingenLoondomein;
const VOORWAARDEN: Artikel = Artikel::new(WTL, "3.1").lid("1");
const GEMIDDELDE: Artikel = Artikel::new(WTL, "3.1").lid("3");
const HOOGTE: Artikel = Artikel::new(WTL, "3.2");

static UREN: StapDef =
    StapDef { code: "uren_genoeg", omschrijving: "Verloonde uren in het kalenderjaar, ten minste {2}", formule: "{1}" };
static UURLOON: StapDef =
    StapDef { code: "gemiddeld_uurloon", omschrijving: "Gemiddeld uurloon in het kalenderjaar", formule: "{1} : {2}" };
static GRENZEN: StapDef = StapDef {
    code: "uurloon_binnen_grenzen",
    omschrijving: "Het gemiddelde uurloon ligt van {2} tot en met {3}",
    formule: "{1}",
};

const TE_WEINIG_UREN: &str = "Er zijn minder dan {1} verloond: dan is er geen lage-inkomensvoordeel.";
const BUITEN_GRENZEN: &str =
    "Het gemiddelde uurloon ligt niet van {1} tot en met {2}: dan is er geen lage-inkomensvoordeel.";

/// The amount over the calendar year of the peildatum, with its explanation; 0, with a message, when the hours are too few
/// or the average hourly wage lies outside the limits.
///
/// It is the height, not the right to it. The *minimumjeugdloonvoordeel* of the
/// texts of 2018 to 2022 is not computed.
///
/// # Errors
/// Every problem of the input at once (see [`Invoer`]); `geen_rij_voor_datum` before 2017; `regeling_vervallen` from 2025.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::voorziening::lage_inkomensvoordeel::{Invoer, bereken};
/// let invoer = Invoer::new("2024-12-31".parse()?, Uren::hele(1500), "21750,00".parse()?); // 14.50 an hour
/// assert_eq!(bereken(&invoer)?.bedrag().to_string(), "735.00");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bereken(invoer: &Invoer) -> Result<Uitkomst, Error> {
    invoer.controleer()?;
    let mut verantwoording = Verantwoording::new();
    let gerekend = reken(invoer, &mut verantwoording)?;
    Ok(Uitkomst::new(invoer.clone(), gerekend, verantwoording))
}

/// The same amount without explanation: the same code, with nobody listening.
///
/// # Errors
/// As [`bereken`].
pub fn bedrag(invoer: &Invoer) -> Result<Bedrag, Error> {
    invoer.controleer()?;
    Ok(reken(invoer, &mut GeenVerslag)?.bedrag)
}

fn reken<V: Verslag>(invoer: &Invoer, v: &mut V) -> Result<Gerekend, Error> {
    let (dag, opzoeker) = (invoer.peildatum.datum(), invoer.opzoeker());
    let mut gaten = Gaten::new();
    let minimum = opzoeker.cijfer(&LAGE_INKOMENSVOORDEEL_UREN, dag, &mut gaten, v);
    let ondergrens = opzoeker.cijfer(&LAGE_INKOMENSVOORDEEL_ONDERGRENS, dag, &mut gaten, v);
    let bovengrens = opzoeker.cijfer(&LAGE_INKOMENSVOORDEEL_BOVENGRENS, dag, &mut gaten, v);
    let (Some(minimum), Some(ondergrens), Some(bovengrens)) = (minimum, ondergrens, bovengrens) else {
        return Err(gaten.fout(dag));
    };

    // "in het kalenderjaar ten minste 1248 verloonde uren"
    let uren = invoer.verloonde_uren;
    v.stap(|| {
        let gebruikt = [uren.into(), minimum.als_waarde()];
        Stap::new(&UREN, uren.into(), gebruikt, VOORWAARDEN, dag).met_rij(minimum.verwijzing())
    });
    if uren < minimum.waarde {
        let waarden = [minimum.als_waarde(), Waarde::Woord("")];
        v.melding(|| Melding::new("te_weinig_verloonde_uren", TE_WEINIG_UREN, waarden));
        return Ok(geen(VOORWAARDEN, dag, &gaten, v));
    }

    // "door het jaarloon te delen door de verloonde uren": exact, so that a limit is a limit
    let uurloon = invoer.jaarloon.exact() / uren.exact();
    v.stap(|| Stap::new(&UURLOON, Waarde::Bedrag(uurloon), [invoer.jaarloon.into(), uren.into()], GEMIDDELDE, dag));
    let binnen = uurloon >= ondergrens.waarde.exact() && uurloon <= bovengrens.waarde.exact();
    if !binnen {
        let waarden = [ondergrens.als_waarde(), bovengrens.als_waarde()];
        v.melding(|| Melding::new("uurloon_buiten_grenzen", BUITEN_GRENZEN, waarden));
        return Ok(geen(VOORWAARDEN, dag, &gaten, v));
    }
    v.stap(|| {
        let gebruikt = [Waarde::Bedrag(uurloon), ondergrens.als_waarde(), bovengrens.als_waarde()];
        Stap::new(&GRENZEN, Waarde::Bedrag(uurloon), gebruikt, VOORWAARDEN, dag).met_rij(ondergrens.verwijzing())
    });
    match tarief(uurloon, dag, &opzoeker, &mut gaten, v) {
        Some(tarief) => naar_uren(uren, &tarief, dag, &gaten, v),
        None => Err(gaten.fout(dag)),
    }
}

/// The amount per hour and the maximum; until 2019 there are two, by the average hourly wage.
fn tarief<'a, V: Verslag>(
    uurloon: Breuk,
    dag: Datum,
    opzoeker: &'a Opzoeker<'_>,
    gaten: &mut Gaten,
    v: &mut V,
) -> Option<Tarief<'a>> {
    let twee_banden = LAGE_INKOMENSVOORDEEL_TUSSENGRENS.zoek(dag, true, false).is_ok();
    let tussengrens: Option<Cijfer<'_, Bedrag>> =
        if twee_banden { Some(opzoeker.cijfer(&LAGE_INKOMENSVOORDEEL_TUSSENGRENS, dag, gaten, v)?) } else { None };
    let hoge_band = tussengrens.is_some_and(|grens| uurloon > grens.waarde.exact());
    let (uur, maximum) = if hoge_band {
        (&LAGE_INKOMENSVOORDEEL_UUR_HOGE_BAND, &LAGE_INKOMENSVOORDEEL_MAXIMUM_HOGE_BAND)
    } else {
        (&LAGE_INKOMENSVOORDEEL_UUR, &LAGE_INKOMENSVOORDEEL_MAXIMUM)
    };
    let (uur, maximum) = (opzoeker.cijfer(uur, dag, gaten, v), opzoeker.cijfer(maximum, dag, gaten, v));
    Some(Tarief { uur: uur?, maximum: maximum?, artikel: HOOGTE })
}

//! The minimum wage that is the base (Participatiewet art. 10d lid 4: "het wettelijk minimumloon").
//!
//! Until 2023: the statutory month amount for the person's age (Wml art. 8 lid 1 onder a and lid 3).
//!
//! From 2024: the *referentiemaandloon* (Wml art. 8 lid 1 onder b), for a youth the percentage of the age; or, as a
//! choice, the hourly minimum wage times the hours of a month.

use super::keuze::{JeugdReferentie, SchrikkeldagKeuze, Verjaardag};
use super::{Grondslag, Invoer, Leeftijd, artikelen, herziening::BedragenDatum, keuze, meldingen};
use crate::fout::Fout;
use crate::grootheid::Breuk;
use crate::norm::{Stap, StapDef, Verslag, Waarde};
use crate::parameters::{
    AOW_LEEFTIJD, Gaten, JONGSTE_LEEFTIJD, MINIMUMJEUGDLOON_PERCENTAGE, MINIMUMJEUGDLOON_PERCENTAGE_BBL, Opzoeker,
    REFERENTIEMAANDLOON, UREN_PER_MAAND, WETTELIJK_MINIMUMLOON_MAAND, WETTELIJK_MINIMUMLOON_UUR, aow_leeftijd_bereikt,
};
use crate::tijd::{Datum, MAANDEN_PER_JAAR, Schrikkeldag, leeftijd_in_jaren};

static PER_MAAND: StapDef =
    StapDef { code: "minimumloon", omschrijving: "Wettelijk minimumloon per maand", formule: "" };
static REFERENTIE: StapDef =
    StapDef { code: "minimumloon", omschrijving: "Minimumloon per maand (referentiemaandloon)", formule: "" };
static JEUGD: StapDef =
    StapDef { code: "minimumloon", omschrijving: "Minimumjeugdloon per maand ({3})", formule: "{1} x {2}" };
static UURLOON: StapDef = StapDef {
    code: "minimumloon",
    omschrijving: "Minimumloon per maand op basis van het uurloon",
    formule: "{1} x {2}",
};

/// The minimum wage per month, in euros, before holiday allowance.
pub(super) fn per_maand<V: Verslag>(
    invoer: &Invoer,
    datum: BedragenDatum,
    opzoeker: &Opzoeker<'_>,
    gaten: &mut Gaten,
    v: &mut V,
) -> Option<Breuk> {
    let dag = datum.minimumloon;
    let leeftijd = leeftijd(invoer, dag, v);
    let jeugd = leeftijd.and_then(|jaren| jeugdleeftijd(jaren, dag));
    if let Some(jaren) = jeugd {
        meld_bbl(jaren, dag, v);
    }
    if per_maand_vastgesteld(dag) {
        return maandbedrag(jeugd, dag, opzoeker, gaten, v);
    }
    let op_uurloon = match (invoer.grondslag, jeugd, invoer.keuzes.jeugd_referentie) {
        (Grondslag::Uurloon, _, _) => true,
        (Grondslag::Referentiemaandloon, Some(_), keuze) => {
            v.keuze(|| keuze.gemaakt());
            keuze == JeugdReferentie::Jeugduurloon
        }
        (Grondslag::Referentiemaandloon, None, _) => false,
    };
    v.keuze(|| keuze::grondslag(invoer.grondslag == Grondslag::Uurloon));
    if op_uurloon {
        uurbedrag(jeugd, dag, opzoeker, gaten, v)
    } else {
        referentiebedrag(jeugd, dag, opzoeker, gaten, v)
    }
}

/// Whether the law gives a month amount on this day (until 2023).
fn per_maand_vastgesteld(dag: Datum) -> bool {
    WETTELIJK_MINIMUMLOON_UUR.rijen.first().is_none_or(|eerste| dag < eerste.van)
}

fn maandbedrag<V: Verslag>(
    jeugd: Option<u8>,
    dag: Datum,
    opzoeker: &Opzoeker<'_>,
    gaten: &mut Gaten,
    v: &mut V,
) -> Option<Breuk> {
    let kies = |tabel: &crate::parameters::Loontabel| jeugd.map_or(Some(tabel.volwassen), |jaren| tabel.jeugd(jaren));
    let loon = opzoeker.zoek(&WETTELIJK_MINIMUMLOON_MAAND, jeugd, dag, kies, gaten, v)?;
    let artikel = if jeugd.is_some() { artikelen::MINIMUMJEUGDLOON } else { artikelen::MINIMUMLOON };
    v.stap(|| Stap::new(&PER_MAAND, loon.als_waarde(), [], artikel, dag).met_rij(loon.verwijzing()));
    Some(loon.waarde.exact())
}

fn referentiebedrag<V: Verslag>(
    jeugd: Option<u8>,
    dag: Datum,
    opzoeker: &Opzoeker<'_>,
    gaten: &mut Gaten,
    v: &mut V,
) -> Option<Breuk> {
    let loon = opzoeker.cijfer(&REFERENTIEMAANDLOON, dag, gaten, v);
    let Some(jaren) = jeugd else {
        let loon = loon?;
        v.stap(|| {
            Stap::new(&REFERENTIE, loon.als_waarde(), [], artikelen::REFERENTIEMAANDLOON, dag)
                .met_rij(loon.verwijzing())
        });
        return Some(loon.waarde.exact());
    };
    let deel = opzoeker.zoek(&MINIMUMJEUGDLOON_PERCENTAGE, jeugd, dag, |tabel| tabel.jeugd(jaren), gaten, v);
    let (loon, deel) = (loon?, deel?);
    let bedrag = loon.waarde.exact() * deel.waarde.deel();
    v.stap(|| {
        let gebruikt = [loon.als_waarde(), deel.als_waarde(), Waarde::Jaren(u32::from(jaren))];
        Stap::new(&JEUGD, Waarde::Bedrag(bedrag), gebruikt, artikelen::MINIMUMJEUGDLOON_MAAND, dag)
            .met_rij(deel.verwijzing())
    });
    Some(bedrag)
}

fn uurbedrag<V: Verslag>(
    jeugd: Option<u8>,
    dag: Datum,
    opzoeker: &Opzoeker<'_>,
    gaten: &mut Gaten,
    v: &mut V,
) -> Option<Breuk> {
    let kies = |tabel: &crate::parameters::Loontabel| jeugd.map_or(Some(tabel.volwassen), |jaren| tabel.jeugd(jaren));
    let loon = opzoeker.zoek(&WETTELIJK_MINIMUMLOON_UUR, jeugd, dag, kies, gaten, v);
    let uren = opzoeker.cijfer(&UREN_PER_MAAND, dag, gaten, v);
    let (loon, uren) = (loon?, uren?);
    let bedrag = loon.waarde.exact() * uren.waarde.exact();
    let artikel = if jeugd.is_some() { artikelen::MINIMUMJEUGDLOON } else { artikelen::MINIMUMLOON };
    v.stap(|| {
        let gebruikt = [loon.als_waarde(), uren.als_waarde()];
        Stap::new(&UURLOON, Waarde::Bedrag(bedrag), gebruikt, artikel, dag).met_rij(loon.verwijzing())
    });
    Some(bedrag)
}

/// The age if it is one with a youth wage on this day.
fn jeugdleeftijd(jaren: u8, dag: Datum) -> Option<u8> {
    let tabel = MINIMUMJEUGDLOON_PERCENTAGE.zoek(dag, true, false).ok()?;
    tabel.rij.waarde.jeugd(jaren).map(|_| jaren)
}

/// The age that decides the minimum wage; `None` for the adult amount.
fn leeftijd<V: Verslag>(invoer: &Invoer, bedragen_dag: Datum, v: &mut V) -> Option<u8> {
    let peildatum = invoer.peildatum.datum();
    let geboren = match invoer.leeftijd {
        Leeftijd::Volwassen => {
            v.aanname(|| meldingen::VOLWASSEN);
            return None;
        }
        Leeftijd::Jaren(jaren) => {
            meld_aow_in_jaren(jaren, peildatum, v);
            return Some(jaren);
        }
        Leeftijd::Geboren(geboren) => geboren,
    };
    if aow_leeftijd_bereikt(geboren, peildatum) {
        v.melding(|| meldingen::AOW_BEREIKT);
    }
    let schrikkeldag = invoer.keuzes.schrikkeldag;
    let dag = match invoer.keuzes.verjaardag {
        Verjaardag::Peildatum => peildatum,
        Verjaardag::Bedragendatum => bedragen_dag,
    };
    let op = |dag| jaren_op(geboren, dag, schrikkeldag);
    let telt_mee = |een: u8, ander: u8| een != ander && jeugdleeftijd(een.min(ander), bedragen_dag).is_some();
    if telt_mee(op(peildatum), op(bedragen_dag)) {
        v.keuze(|| invoer.keuzes.verjaardag.gemaakt());
    }
    let anders = |keuze| jaren_op(geboren, dag, keuze);
    if telt_mee(anders(SchrikkeldagKeuze::EersteMaart), anders(SchrikkeldagKeuze::AchtentwintigFebruari)) {
        v.keuze(|| schrikkeldag.gemaakt());
    }
    Some(op(dag))
}

/// By the choice `verjaardag` the age on the date of the figures counts; a person too young for a minimum wage on that
/// day has none, and that is no reason to take the adult one.
pub(super) fn niet_te_jong(invoer: &Invoer, datum: BedragenDatum) -> Result<(), Fout> {
    let (Leeftijd::Geboren(geboren), Verjaardag::Bedragendatum) = (invoer.leeftijd, invoer.keuzes.verjaardag) else {
        return Ok(());
    };
    if jaren_op(geboren, datum.minimumloon, invoer.keuzes.schrikkeldag) >= JONGSTE_LEEFTIJD {
        return Ok(());
    }
    let verwacht = "een leeftijd van ten minste 15 jaar op de datum van de bedragen (keuze verjaardag)";
    Err(Fout::new("buiten_bereik", "/geboortedatum", verwacht).met_waarde(geboren))
}

/// Whole years on `dag` by the chosen reading of 29 February.
pub(super) fn jaren_op(geboren: Datum, dag: Datum, keuze: SchrikkeldagKeuze) -> u8 {
    let schrikkeldag = match keuze {
        SchrikkeldagKeuze::EersteMaart => Schrikkeldag::EersteMaart,
        SchrikkeldagKeuze::AchtentwintigFebruari => Schrikkeldag::AchtentwintigFebruari,
    };
    u8::try_from(leeftijd_in_jaren(geboren, dag, schrikkeldag)).unwrap_or(u8::MAX)
}

/// With whole years only, the year in which the AOW age falls stays open.
fn meld_aow_in_jaren<V: Verslag>(jaren: u8, peildatum: Datum, v: &mut V) {
    let Ok(vondst) = AOW_LEEFTIJD.zoek(peildatum, true, false) else { return };
    let jongst = u32::from(jaren).saturating_mul(MAANDEN_PER_JAAR);
    let oudst = jongst.saturating_add(MAANDEN_PER_JAAR).saturating_sub(1);
    if jongst >= vondst.rij.waarde {
        v.melding(|| meldingen::AOW_BEREIKT);
    } else if oudst >= vondst.rij.waarde {
        v.melding(|| meldingen::AOW_MOGELIJK_BEREIKT);
    }
}

/// The minimum wage of an apprentice of this age is lower; whether the subsidy follows it was not found.
fn meld_bbl<V: Verslag>(jaren: u8, dag: Datum, v: &mut V) {
    let gewoon =
        MINIMUMJEUGDLOON_PERCENTAGE.zoek(dag, true, false).ok().and_then(|vondst| vondst.rij.waarde.jeugd(jaren));
    let bbl =
        MINIMUMJEUGDLOON_PERCENTAGE_BBL.zoek(dag, true, false).ok().and_then(|vondst| vondst.rij.waarde.jeugd(jaren));
    if bbl.is_some() && bbl != gewoon {
        v.melding(|| meldingen::BBL_NIET_GEREKEND);
    }
}

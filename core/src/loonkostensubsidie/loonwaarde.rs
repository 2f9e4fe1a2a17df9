//! What the loonwaarde takes off (Participatiewet art. 6 onder g and art. 10d lid 4).
//!
//! Until 2016-12-31: a percentage of the *rechtens geldende loon*, the wage that legally applies to the function, with
//! the holiday allowance that applies to the person.
//!
//! From 2017-01-01: a percentage of the minimum wage, with that holiday allowance in proportion.

use super::invoer::{Moment, tekst_van, versie_op};
use super::keuze::{Loonwaarde2016, LoonwaardeLopend2017};
use super::{Invoer, Keuzes, artikelen, keuze, meldingen};
use crate::grootheid::{Breuk, Percentage};
use crate::norm::{Eenheid, Reeks, Regelversie, Rij, Stap, StapDef, Verslag, Waarde};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::Datum;

/// Of which wage the loonwaarde is a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Versie {
    /// The wage that legally applies.
    RechtensGeldendLoon,
    /// The statutory minimum wage.
    WettelijkMinimumloon,
}

pub(super) static VERSIES: Reeks<Versie> = Reeks {
    naam: "loonwaarde",
    omschrijving: "Waarvan de loonwaarde een percentage is",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, Versie::RechtensGeldendLoon, "Pw art. 6 lid 1 onder g"),
        Rij::vanaf(2017, 1, 1, Versie::WettelijkMinimumloon, "Pw art. 6 lid 1 onder g"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The day from which the second version held by a message that no consolidated text confirms (choice `loonwaarde_2016`).
pub(super) const TERUGWERKEND: Datum = Datum::constant(2016, 7, 4);

static VAN_FUNCTIELOON: StapDef = StapDef {
    code: "loonwaarde_bedrag",
    omschrijving: "Loonwaarde van {2}, met vakantiebijslag van {3}",
    formule: "{2} van {1}, plus {3} daarover",
};
static VAN_MINIMUMLOON: StapDef = StapDef {
    code: "loonwaarde_bedrag",
    omschrijving: "Loonwaarde van {2}, met vakantiebijslag van {3}",
    formule: "{2} van {1}, plus {3} daarover",
};

/// The version of the rule for a job, with the choices that it depends on.
pub(super) fn versie<V: Verslag>(moment: Moment, keuzes: &Keuzes, v: &mut V) -> Option<&'static Rij<Versie>> {
    let rij = versie_op(&VERSIES, moment.peildatum)?;
    let nieuw = VERSIES.rijen.iter().find(|rij| rij.waarde == Versie::WettelijkMinimumloon)?;
    if rij.waarde == Versie::RechtensGeldendLoon && moment.peildatum >= TERUGWERKEND {
        v.keuze(|| keuzes.loonwaarde_2016.gemaakt());
        if keuzes.loonwaarde_2016 == Loonwaarde2016::Terugwerkend {
            return Some(nieuw);
        }
    }
    if rij.waarde == Versie::WettelijkMinimumloon && nog_niet_herzien(moment, nieuw.van) {
        v.keuze(|| keuzes.loonwaarde_lopend_2017.gemaakt());
        if keuzes.loonwaarde_lopend_2017 == LoonwaardeLopend2017::Herziening {
            return versie_op(&VERSIES, nieuw.van.dag_ervoor());
        }
    }
    Some(rij)
}

/// A subsidy that was running on `begin` and has had no anniversary and no 1 January since.
fn nog_niet_herzien(moment: Moment, begin: Datum) -> bool {
    let Moment { peildatum, ingang } = moment;
    if ingang >= begin || peildatum.jaar() > begin.jaar() {
        return false;
    }
    let jaren = u32::try_from(begin.jaar().saturating_sub(ingang.jaar())).unwrap_or(0);
    let jaardag = ingang.plus_jaren(jaren);
    jaardag > peildatum && jaardag > begin
}

/// The amount of the loonwaarde per full month, holiday allowance included, in euros.
pub(super) fn bedrag<V: Verslag>(
    invoer: &Invoer,
    loonwaarde: Percentage,
    minimumloon: Breuk,
    wettelijk: Percentage,
    v: &mut V,
) -> Option<Breuk> {
    let rij = versie(invoer.moment(), &invoer.keuzes, v)?;
    let naam = match rij.waarde {
        Versie::RechtensGeldendLoon => "rechtens_geldend_loon",
        Versie::WettelijkMinimumloon => "wettelijk_minimumloon",
    };
    v.versie(|| Regelversie { onderdeel: VERSIES.naam, versie: naam, van: rij.van, bron: rij.bron.tekst() });
    if !loonwaarde.is_geheel() {
        v.melding(|| meldingen::LOONWAARDE_NIET_GEHEEL);
    }
    let vakantiebijslag = invoer.vakantiebijslag_loonwaarde.unwrap_or(wettelijk);
    v.keuze(|| keuze::vakantiebijslag_loonwaarde(vakantiebijslag != wettelijk));

    let (loon, def) = match rij.waarde {
        Versie::RechtensGeldendLoon => {
            let functieloon = invoer.functieloon?.exact();
            if functieloon < minimumloon {
                v.melding(|| meldingen::FUNCTIELOON_ONDER_MINIMUMLOON);
            }
            (functieloon, &VAN_FUNCTIELOON)
        }
        Versie::WettelijkMinimumloon => {
            if invoer.functieloon.is_some() {
                v.melding(|| meldingen::FUNCTIELOON_GENEGEERD);
            }
            (minimumloon, &VAN_MINIMUMLOON)
        }
    };
    let bedrag = loon * loonwaarde.deel() * vakantiebijslag.vermeerdering();
    v.stap(|| {
        let dag = tekst_van(&VERSIES, rij, invoer.peildatum.datum());
        let gebruikt = [Waarde::Bedrag(loon), loonwaarde.into(), vakantiebijslag.into()];
        Stap::new(def, Waarde::Bedrag(bedrag), gebruikt, artikelen::loonwaarde(dag), dag)
    });
    Some(bedrag)
}

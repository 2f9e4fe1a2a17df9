//! Which date's figures hold (Participatiewet art. 10d lid 5 old, lid 7): the *bedragen-datum*.
//!
//! Until 2017-01-31 (lid 5): the amount is determined again every year, ex officio; for a beschut-werk job once in
//! three years. No fixed calendar date, so the anniversary of the start.
//!
//! From 2017-02-01 (lid 7): the amount is set again on 1 January, with the development of the minimum wage, the
//! holiday allowance and the compensation for employer costs. So 1 July changes nothing for a running subsidy.
//!
//! From 2023-01-01 the text names the development up to and including 1 January of the year itself.

use super::invoer::versie_op;
use super::keuze::{FigurenNaForfait, HerzieningVoor2017, Lid7, Overgang2017};
use super::{Invoer, Route, artikelen};
use crate::bron::Artikel;
use crate::norm::{Eenheid, Reeks, Regelversie, Rij, Stap, StapDef, Verslag};
use crate::parameters::{LAATSTE_BEKENDE_DAG, REFERENTIEMAANDLOON, WETTELIJK_MINIMUMLOON_MAAND};
use crate::tijd::Datum;

/// When a running subsidy gets new figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Versie {
    /// Every year after the start.
    Jaarlijks,
    /// On 1 January, "in het voorafgaande jaar".
    EenJanuari,
    /// On 1 January, up to and including that day.
    EenJanuariInbegrepen,
}

pub(super) static VERSIES: Reeks<Versie> = Reeks {
    naam: "herziening",
    omschrijving: "Wanneer een lopende subsidie nieuwe bedragen krijgt",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, Versie::Jaarlijks, "Pw art. 10d lid 5"),
        Rij::vanaf(2017, 2, 1, Versie::EenJanuari, "Pw art. 10d lid 7"),
        Rij::vanaf(2023, 1, 1, Versie::EenJanuariInbegrepen, "Pw art. 10d lid 7"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

static NIEUW: StapDef =
    StapDef { code: "bedragen_datum", omschrijving: "Bedragen van de dag waarop de subsidie ingaat", formule: "" };
static LOPEND: StapDef = StapDef {
    code: "bedragen_datum",
    omschrijving: "Bedragen bij de laatste herziening (ingegaan op {1})",
    formule: "",
};

/// Months between two determinations under lid 5 (old).
const JAARLIJKS: u32 = 12;
const BESCHUT: u32 = 36;

/// The dates at which the figures of one calculation are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BedragenDatum {
    /// For all figures but the minimum wage.
    pub(super) datum: Datum,
    /// For the minimum wage.
    pub(super) minimumloon: Datum,
}

/// The date of the figures, with the choices that it depends on.
pub(super) fn bedragen_datum<V: Verslag>(invoer: &Invoer, v: &mut V) -> BedragenDatum {
    let peildatum = invoer.peildatum.datum();
    let Some(rij) = versie_op(&VERSIES, peildatum) else {
        return BedragenDatum { datum: peildatum, minimumloon: peildatum };
    };
    let naam = match rij.waarde {
        Versie::Jaarlijks => "jaarlijks",
        Versie::EenJanuari => "1_januari",
        Versie::EenJanuariInbegrepen => "1_januari_inbegrepen",
    };
    v.versie(|| Regelversie { onderdeel: VERSIES.naam, versie: naam, van: rij.van, bron: rij.bron.tekst() });

    let datum = match rij.waarde {
        Versie::Jaarlijks => voor_2017(invoer, peildatum, v),
        Versie::EenJanuari | Versie::EenJanuariInbegrepen => per_1_januari(invoer, v),
    };
    let datum = na_forfait(invoer, datum, v);
    let minimumloon = match rij.waarde {
        Versie::EenJanuari => minimumloon_lid_7(invoer, datum, v),
        Versie::Jaarlijks | Versie::EenJanuariInbegrepen => datum,
    };
    v.stap(|| {
        let (def, artikel) = if datum == invoer.ingang() {
            (&NIEUW, artikelen::hoogte(invoer.route))
        } else {
            (&LOPEND, artikel(rij.waarde))
        };
        Stap::new(def, datum.into(), [invoer.ingang().into()], artikel, peildatum)
    });
    BedragenDatum { datum, minimumloon }
}

fn artikel(versie: Versie) -> Artikel {
    match versie {
        Versie::Jaarlijks => artikelen::LID_5,
        Versie::EenJanuari | Versie::EenJanuariInbegrepen => artikelen::LID_7,
    }
}

/// Lid 5 (old): the start or its latest anniversary.
fn voor_2017<V: Verslag>(invoer: &Invoer, peildatum: Datum, v: &mut V) -> Datum {
    let keuze = invoer.keuzes.herziening_voor_2017;
    let jaardag = laatste_jaardag(invoer, peildatum);
    if andere_cijfers(jaardag, peildatum) {
        v.keuze(|| keuze.gemaakt());
    }
    match keuze {
        HerzieningVoor2017::Jaardag => jaardag,
        HerzieningVoor2017::Peildatum => peildatum,
    }
}

fn laatste_jaardag(invoer: &Invoer, dag: Datum) -> Datum {
    let stap = if invoer.beschut { BESCHUT } else { JAARLIJKS };
    let mut laatste = invoer.ingang();
    let mut maanden = stap;
    // the old lid 5 lasted 25 months, so this ends at once
    while invoer.ingang().plus_maanden(maanden) <= dag {
        laatste = invoer.ingang().plus_maanden(maanden);
        maanden = maanden.saturating_add(stap);
    }
    laatste
}

/// Lid 7: the later of the start and 1 January of the year. A subsidy that was running when lid 7 came keeps its
/// figures until the next 1 January.
fn per_1_januari<V: Verslag>(invoer: &Invoer, v: &mut V) -> Datum {
    let peildatum = invoer.peildatum.datum();
    let dit_jaar_begonnen = invoer.ingang().jaar() == peildatum.jaar();
    let lid_7 = if dit_jaar_begonnen { invoer.ingang() } else { peildatum.eerste_januari() };
    let Some(begin) = begin_lid_7() else { return lid_7 };
    if invoer.ingang() >= begin || peildatum.jaar() > begin.jaar() {
        return lid_7;
    }
    let oud = match invoer.keuzes.herziening_voor_2017 {
        HerzieningVoor2017::Jaardag => laatste_jaardag(invoer, begin.dag_ervoor()),
        HerzieningVoor2017::Peildatum => begin.dag_ervoor(),
    };
    if andere_cijfers(oud, lid_7) {
        v.keuze(|| invoer.keuzes.overgang_2017.gemaakt());
    }
    match invoer.keuzes.overgang_2017 {
        Overgang2017::Behouden => {
            if andere_cijfers(laatste_jaardag(invoer, begin.dag_ervoor()), begin.dag_ervoor()) {
                v.keuze(|| invoer.keuzes.herziening_voor_2017.gemaakt());
            }
            oud
        }
        Overgang2017::Direct => lid_7,
    }
}

/// First day of the first version that is not the yearly one.
fn begin_lid_7() -> Option<Datum> {
    VERSIES.rijen.iter().find(|rij| rij.waarde != Versie::Jaarlijks).map(|rij| rij.van)
}

/// After the forfait (lid 5) the loonwaarde follows; whether the figures then stay is a choice. It counts only if the
/// start of the job was given or the choice was made: else nothing says that there was a forfait.
fn na_forfait<V: Verslag>(invoer: &Invoer, datum: Datum, v: &mut V) -> Datum {
    let gekozen = invoer.keuzes.figuren_na_forfait != FigurenNaForfait::default();
    let mogelijk = invoer.aanvang_dienstbetrekking.is_some() || gekozen;
    if invoer.route == Route::Forfaitair || !mogelijk {
        return datum;
    }
    let Some(einde) =
        super::forfait::venster(invoer.aanvang(), invoer.peildatum.datum()).and_then(|venster| venster.tot)
    else {
        return datum;
    };
    // the forfait began in 2017: months that ended before it were never at half the base
    let was_er = super::forfait::begin().is_some_and(|begin| begin < einde);
    if !was_er || einde <= datum || einde > invoer.peildatum.datum() || !andere_cijfers(datum, einde) {
        return datum;
    }
    v.keuze(|| invoer.keuzes.figuren_na_forfait.gemaakt());
    match invoer.keuzes.figuren_na_forfait {
        FigurenNaForfait::Blijven => datum,
        FigurenNaForfait::EindeForfait => einde,
    }
}

/// "De ontwikkeling in het voorafgaande jaar" (2018-2022): of 1 January itself, or up to the day before.
fn minimumloon_lid_7<V: Verslag>(invoer: &Invoer, datum: Datum, v: &mut V) -> Datum {
    let herzien = datum == datum.eerste_januari() && datum > invoer.ingang();
    let na_overgang = begin_lid_7().is_some_and(|begin| datum >= begin);
    if !herzien || !na_overgang {
        return datum;
    }
    v.keuze(|| invoer.keuzes.lid7_2018_2022.gemaakt());
    match invoer.keuzes.lid7_2018_2022 {
        Lid7::EenJanuari => datum,
        Lid7::EenJuliErvoor => datum.dag_ervoor(),
    }
}

/// Whether the minimum wage differs between the two days.
fn andere_cijfers(een: Datum, ander: Datum) -> bool {
    let maand = |dag| WETTELIJK_MINIMUMLOON_MAAND.zoek(dag, true, false).ok().map(|vondst| vondst.rij.van);
    let referentie = |dag| REFERENTIEMAANDLOON.zoek(dag, true, false).ok().map(|vondst| vondst.rij.van);
    maand(een) != maand(ander) || referentie(een) != referentie(ander)
}

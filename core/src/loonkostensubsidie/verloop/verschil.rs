//! What really changed between two calculations of one job.

use super::super::herziening::{self, Versie};
use super::super::invoer::versie_op;
use super::super::{HerzieningVoor2017, Leeftijd, Route, Verjaardag, artikelen, forfait, minimumloon};
use super::oorzaak::{self, Oorzaak, van_hoogte};
use super::stukken::Hoogte;
use super::versies;
use crate::norm::{RijVerwijzing, Status, Waarde};
use crate::parameters::{
    LOONKOSTENSUBSIDIE_FORFAIT, LOONKOSTENSUBSIDIE_MAXIMUM, LOONKOSTENSUBSIDIE_UREN, MINIMUMJEUGDLOON_PERCENTAGE,
};
use crate::tijd::Datum;

/// The causes of the change from `voor` to `nu` on `dag`, at least one.
pub(super) fn oorzaken(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Vec<Oorzaak> {
    let delen = [
        route(voor, nu, dag),
        loonwaarde_regel(voor, nu, dag),
        functieloon(voor, nu, dag),
        arbeidsduur(voor, nu, dag),
        urenregel(voor, nu, dag),
        verjaardag(voor, nu, dag),
        bedragen(voor, nu, dag),
        schatting(voor, nu, dag),
    ];
    let gevonden: Vec<Oorzaak> = delen.into_iter().flatten().collect();
    if gevonden.is_empty() { vec![van_hoogte(&oorzaak::ANDERE_BEDRAGEN, nu, dag)] } else { gevonden }
}

fn route(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let Route::Loonwaarde(loonwaarde) = nu.invoer.route else { return None };
    match voor.invoer.route {
        Route::Loonwaarde(eerder) if eerder == loonwaarde => None,
        Route::Loonwaarde(_) => {
            let artikel = versies::nieuwe_loonwaarde(dag).unwrap_or(artikelen::LID_4);
            Some(Oorzaak::new(&oorzaak::NIEUWE_LOONWAARDE, artikel, dag).met(loonwaarde))
        }
        Route::Forfaitair => {
            let loopt_nog = forfait::venster(nu.invoer.aanvang(), dag).is_some_and(|venster| venster.bevat(dag));
            let (def, artikel) = match loopt_nog {
                true => (&oorzaak::LOONWAARDE_VASTGESTELD, artikelen::LID_4),
                false => (&oorzaak::EINDE_FORFAIT, artikelen::LID_5),
            };
            Some(Oorzaak::new(def, artikel, dag).met(loonwaarde))
        }
    }
}

/// First day of the version of a part of the rule that was applied.
fn versie(hoogte: &Hoogte, onderdeel: &str) -> Option<Datum> {
    hoogte.verantwoording.versies.iter().find(|versie| versie.onderdeel == onderdeel).map(|versie| versie.van)
}

fn loonwaarde_regel(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let deel = super::super::loonwaarde::VERSIES.naam;
    let anders = versie(voor, deel)? != versie(nu, deel)?;
    anders.then(|| Oorzaak::new(&oorzaak::LOONWAARDE_REGEL, artikelen::loonwaarde(dag), dag))
}

fn functieloon(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let (eerder, loon) = (voor.invoer.functieloon?, nu.invoer.functieloon?);
    let artikel = artikelen::loonwaarde(dag);
    (eerder != loon).then(|| Oorzaak::new(&oorzaak::NIEUW_FUNCTIELOON, artikel, dag).met(loon))
}

fn arbeidsduur(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let uren = nu.invoer.arbeidsduur;
    (voor.invoer.arbeidsduur != uren).then(|| van_hoogte(&oorzaak::ARBEIDSDUUR, nu, dag).met(uren))
}

/// The same hours count in another way.
fn urenregel(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let deel = super::super::urenfactor::VERSIES.naam;
    let factor = |hoogte: &Hoogte| hoogte.verantwoording.stappen.iter().find(|s| s.code() == deel).map(|s| s.waarde());
    let anders = versie(voor, deel) != versie(nu, deel) && factor(voor) != factor(nu);
    anders.then(|| van_hoogte(&oorzaak::URENREGEL, nu, dag))
}

/// The youth age of the minimum wage that was read; `None` for the adult one.
fn jeugdleeftijd(hoogte: &Hoogte) -> Option<u8> {
    hoogte.verantwoording.rijen.iter().find_map(|rij| rij.leeftijd)
}

/// A birthday that gives another minimum wage. A table with other ages is no birthday.
fn verjaardag(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let Leeftijd::Geboren(geboren) = nu.invoer.leeftijd else { return None };
    let keuzes = nu.invoer.keuzes;
    let (toen, telt) = match keuzes.verjaardag {
        Verjaardag::Peildatum => (voor.invoer.peildatum.datum(), dag),
        Verjaardag::Bedragendatum => (voor.gerekend.bedragen_datum, nu.gerekend.bedragen_datum),
    };
    let jaren = minimumloon::jaren_op(geboren, telt, keuzes.schrikkeldag);
    let ouder = minimumloon::jaren_op(geboren, toen, keuzes.schrikkeldag) != jaren;
    let anders = jeugdleeftijd(voor) != jeugdleeftijd(nu);
    let artikel = artikelen::MINIMUMJEUGDLOON;
    let leeftijd = Waarde::Jaren(u32::from(jaren));
    (ouder && anders).then(|| Oorzaak::new(&oorzaak::VERJAARDAG, artikel, dag).met(leeftijd))
}

/// Other rows of the minimum wage, the holiday allowance or the employer costs.
fn bedragen(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    if !andere_rijen(&voor.verantwoording.rijen, &nu.verantwoording.rijen) {
        return None;
    }
    let regel = versie_op(&herziening::VERSIES, dag)?.waarde;
    let bedragen_datum = nu.gerekend.bedragen_datum;
    let jaardag = nu.invoer.keuzes.herziening_voor_2017 == HerzieningVoor2017::Jaardag;
    Some(match regel {
        Versie::Jaarlijks if jaardag => Oorzaak::new(&oorzaak::HERZIENING, artikelen::LID_5, dag),
        Versie::EenJanuari | Versie::EenJanuariInbegrepen if bedragen_datum == dag.eerste_januari() => {
            Oorzaak::new(&oorzaak::INDEXATIE, artikelen::LID_7, dag)
        }
        _ => van_hoogte(&oorzaak::ANDERE_BEDRAGEN, nu, dag),
    })
}

fn schatting(voor: &Hoogte, nu: &Hoogte, dag: Datum) -> Option<Oorzaak> {
    let status = |hoogte: &Hoogte| hoogte.gerekend.bedragen.status;
    let wordt = status(voor) == Status::Berekend && status(nu) == Status::Geschat;
    wordt.then(|| van_hoogte(&oorzaak::SCHATTING, nu, dag))
}

fn andere_rijen(voor: &[RijVerwijzing], nu: &[RijVerwijzing]) -> bool {
    // those of the route and of the hours are causes of their own
    let eigen = [LOONKOSTENSUBSIDIE_MAXIMUM.naam, LOONKOSTENSUBSIDIE_FORFAIT.naam, LOONKOSTENSUBSIDIE_UREN.naam];
    // the percentage of an age comes and goes with the age
    let percentage = MINIMUMJEUGDLOON_PERCENTAGE.naam;
    nu.iter().filter(|rij| !eigen.contains(&rij.reeks)).any(|rij| {
        match voor.iter().find(|eerder| eerder.reeks == rij.reeks) {
            Some(eerder) if eerder.soort.is_none() || rij.soort.is_none() => {
                (eerder.van, eerder.waarde) != (rij.van, rij.waarde) && eerder.leeftijd == rij.leeftijd
            }
            Some(eerder) => eerder.van != rij.van,
            None => rij.reeks != percentage,
        }
    })
}

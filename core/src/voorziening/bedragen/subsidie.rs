//! The height of the loonkostensubsidie in an overview: through the calculation of that name.

use super::{Berekening, Hoogte, Leemte, leeftijd, uit};
use crate::feiten::{Feit, Gegeven, Momentopname};
use crate::fout::Fout;
use crate::grootheid::{Percentage, Uren};
use crate::loonkostensubsidie::{self, Route};
use crate::norm::regel::{Beeld as _, Klasse, Verdict};
use crate::voorziening::Aanvraag;
use crate::voorziening::instrumenten::loonkostensubsidie_lid::{GEEN_FORFAIT, LID_1};

fn invoer(aanvraag: &Aanvraag, route: Route, uren: Uren) -> loonkostensubsidie::Invoer {
    let mut invoer = loonkostensubsidie::Invoer::new(aanvraag.peildatum, route, uren);
    invoer.normale_arbeidsduur = aanvraag.normale_arbeidsduur;
    invoer.ingangsdatum = aanvraag.ingangsdatum;
    invoer.functieloon = aanvraag.functieloon;
    invoer.vakantiebijslag_loonwaarde = aanvraag.vakantiebijslag_loonwaarde;
    if let Some(Gegeven::Datum(aanvang)) = aanvraag.persoon.gegeven(Feit::AanvangDienstbetrekking)
        && *aanvang <= invoer.ingang()
    {
        invoer.aanvang_dienstbetrekking = Some(*aanvang);
    }
    invoer
}

fn route(aanvraag: &Aanvraag) -> Option<Route> {
    match aanvraag.loonwaarde {
        Some(loonwaarde) => Some(Route::Loonwaarde(loonwaarde)),
        None if aanvraag.forfaitair => Some(Route::Forfaitair),
        None => None,
    }
}

pub(super) fn hoogte(aanvraag: &Aanvraag, beeld: &Momentopname) -> Hoogte {
    let (route, leeftijd) = (route(aanvraag), leeftijd(aanvraag));
    let (Some(route), Some(uren), Some(leeftijd)) = (route, aanvraag.arbeidsduur, leeftijd) else {
        let missen = [
            ("loonwaarde", route.is_none()),
            ("arbeidsduur", aanvraag.arbeidsduur.is_none()),
            ("geboortedatum", leeftijd.is_none()),
        ];
        return Hoogte::VeldenNodig(missen.into_iter().filter_map(|(naam, mist)| mist.then_some(naam)).collect());
    };
    let mut invoer = invoer(aanvraag, route, uren);
    invoer.leeftijd = leeftijd;
    let volgens_de_feiten = beeld.klasse(Feit::BeschutWerkDienstbetrekking) == Some(Klasse(0));
    invoer.beschut = aanvraag.beschut.unwrap_or(volgens_de_feiten);
    let gerekend = loonkostensubsidie::bereken(&invoer);
    if route == Route::Forfaitair && gerekend.is_ok() && zeker_lid_2(aanvraag, beeld) {
        let bekend = "een loonwaarde: voor wie al in dienst was (artikel 10d lid 2) geldt het forfait van lid 5 niet";
        return Hoogte::Onbekend(Leemte { code: GEEN_FORFAIT, bekend: bekend.to_owned() });
    }
    uit(gerekend, Berekening::Loonkostensubsidie)
}

/// As long as lid 1 is possible the amount of the forfait is told; it names the assumption itself.
fn zeker_lid_2(aanvraag: &Aanvraag, beeld: &Momentopname) -> bool {
    LID_1.verdict(beeld, aanvraag.peildatum).is_ok_and(|verdict| verdict == Verdict::Nee)
}

/// The problems with the fields that were given, whatever else is missing.
pub(in crate::voorziening) fn fouten_van_de_subsidie(aanvraag: &Aanvraag) -> Vec<Fout> {
    let gegeven = [
        ("/loonwaarde", aanvraag.loonwaarde.is_some()),
        ("/forfaitair", aanvraag.forfaitair),
        ("/arbeidsduur", aanvraag.arbeidsduur.is_some()),
        ("/normale_arbeidsduur", aanvraag.normale_arbeidsduur.is_some()),
        ("/ingangsdatum", aanvraag.ingangsdatum.is_some()),
        ("/functieloon", aanvraag.functieloon.is_some()),
        ("/vakantiebijslag_loonwaarde", aanvraag.vakantiebijslag_loonwaarde.is_some()),
    ];
    if !gegeven.iter().any(|(_, gegeven)| *gegeven) {
        return Vec::new();
    }
    let route = route(aanvraag).unwrap_or(Route::Loonwaarde(Percentage::GEHEEL));
    let proef = invoer(aanvraag, route, aanvraag.arbeidsduur.unwrap_or(Uren::hele(1)));
    let mut fouten = loonkostensubsidie::problemen(&proef);
    fouten.retain(|fout| gegeven.iter().any(|(pad, gegeven)| *gegeven && fout.pad() == *pad));
    fouten
}

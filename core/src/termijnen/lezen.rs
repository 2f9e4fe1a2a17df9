//! What the readers of the terms share: suspensions, days, choices.

use super::{Keuzes, Opschorting, Tijdvakgrond, Verzoekgrond};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld, pad};
use crate::norm::lees_keuzes;
use crate::tijd::{Datum, Peildatum};

/// The names of the fields of one suspension.
pub const OPSCHORTINGVELDEN: &[&str] = &["grond", "gevraagd", "uiterlijk", "ontvangen", "van", "tot_en_met"];

#[derive(Debug, Clone, Copy)]
enum Grond {
    Verzoek(Verzoekgrond),
    Tijdvak(Tijdvakgrond),
}

/// The grounds of one question: those of Awb 4:15, or those of 7:10 and 7:14.
#[derive(Debug, Clone, Copy)]
pub(super) enum Gronden {
    Aanvraag,
    Bezwaar,
}

impl Gronden {
    fn woorden(self) -> &'static [(&'static str, Grond)] {
        match self {
            Self::Aanvraag => &[
                ("aanvulling", Grond::Verzoek(Verzoekgrond::Aanvulling)),
                ("buitenland", Grond::Verzoek(Verzoekgrond::Buitenland)),
                ("instemming", Grond::Tijdvak(Tijdvakgrond::Instemming)),
                ("aanvrager", Grond::Tijdvak(Tijdvakgrond::Aanvrager)),
                ("overmacht", Grond::Tijdvak(Tijdvakgrond::Overmacht)),
            ],
            // agreed delay of an objection is a date of its own: Awb 7:10 lid 4
            Self::Bezwaar => &[
                ("verzuim", Grond::Verzoek(Verzoekgrond::Verzuim)),
                ("buitenland", Grond::Verzoek(Verzoekgrond::Buitenland)),
                ("aanvrager", Grond::Tijdvak(Tijdvakgrond::Aanvrager)),
                ("overmacht", Grond::Tijdvak(Tijdvakgrond::Overmacht)),
            ],
        }
    }
}

pub(super) fn keuzes(lezer: &mut Lezer<'_, '_>) -> Keuzes {
    let mut keuzes = Keuzes::default();
    lees_keuzes(lezer, Keuzes::CATALOGUS, |id, variant| keuzes.stel(id, variant));
    keuzes
}

/// A day that picks the text of the law.
pub(super) fn wetsdag(lezer: &mut Lezer<'_, '_>, naam: &str) -> Option<Peildatum> {
    lezer.nodig(naam, "een datum vanaf 1 januari 2015", Ruw::peildatum).gegeven()
}

pub(super) fn dag(lezer: &mut Lezer<'_, '_>, naam: &str) -> Option<Datum> {
    lezer.veld(naam, Ruw::datum).gegeven()
}

/// The list under `opschortingen`; empty when it is left out.
pub(super) fn opschortingen(lezer: &mut Lezer<'_, '_>, gronden: Gronden) -> Vec<Opschorting> {
    const NAAM: &str = "opschortingen";
    let lijst = match lezer.ruw(NAAM) {
        None | Some(Ruw::Leeg) => return Vec::new(),
        Some(Ruw::Lijst(lijst)) => lijst,
        Some(ander) => {
            lezer.fouten.push(ander.weiger("een lijst met opschortingen").onder(&pad(NAAM)));
            return Vec::new();
        }
    };
    let mut gelezen = Vec::new();
    for (plek, ruw) in lijst.iter().enumerate() {
        match een(ruw, gronden) {
            Ok(opschorting) => gelezen.push(opschorting),
            Err(fouten) => {
                lezer.fouten.extend(fouten.into_iter().map(|fout| fout.onder(&format!("/{NAAM}/{plek}"))));
            }
        }
    }
    gelezen
}

fn een(ruw: &Ruw<'_>, gronden: Gronden) -> Result<Opschorting, Vec<Fout>> {
    let Ruw::Velden(velden) = ruw else {
        return Err(vec![ruw.weiger("een object met grond, en met gevraagd en uiterlijk, of met van en tot_en_met")]);
    };
    let mut lezer = Lezer::new(velden, OPSCHORTINGVELDEN);
    let grond = lezer.keuze("grond", gronden.woorden());
    let gevraagd = dag(&mut lezer, "gevraagd");
    let uiterlijk = dag(&mut lezer, "uiterlijk");
    let ontvangen = dag(&mut lezer, "ontvangen");
    let van = dag(&mut lezer, "van");
    let tot_en_met = dag(&mut lezer, "tot_en_met");
    let opschorting = match grond {
        Veld::Afwezig => {
            let woorden: Vec<&str> = gronden.woorden().iter().map(|(woord, _)| *woord).collect();
            lezer.fouten.push(Fout::new("ontbreekt", "/grond", format!("een van: {}", woorden.join(", "))));
            None
        }
        Veld::Onleesbaar => None,
        Veld::Gegeven(Grond::Verzoek(grond)) => {
            weiger(&mut lezer, &["van", "tot_en_met"], "gevraagd, en uiterlijk of ontvangen");
            verzoek(&mut lezer, grond, gevraagd, uiterlijk, ontvangen)
        }
        Veld::Gegeven(Grond::Tijdvak(grond)) => {
            weiger(&mut lezer, &["gevraagd", "uiterlijk", "ontvangen"], "van en tot_en_met");
            tijdvak(&mut lezer, grond, van, tot_en_met)
        }
    };
    match opschorting {
        Some(opschorting) if lezer.fouten.is_empty() => {
            Error::uit(fouten(&opschorting)).map_or(Ok(opschorting), |fout| Err(fout.fouten().to_vec()))
        }
        _ => Err(lezer.fouten),
    }
}

fn weiger(lezer: &mut Lezer<'_, '_>, namen: &[&str], verwacht: &str) {
    for naam in namen {
        if lezer.ruw(naam).is_some_and(|ruw| *ruw != Ruw::Leeg) {
            lezer.fouten.push(Fout::new("hoort_niet_bij_grond", pad(naam), format!("bij deze grond: {verwacht}")));
        }
    }
}

fn ontbreekt(lezer: &mut Lezer<'_, '_>, naam: &str, verwacht: &str) {
    // an unreadable day was told already
    if lezer.ruw(naam).is_none_or(|ruw| *ruw == Ruw::Leeg) {
        lezer.fouten.push(Fout::new("ontbreekt", pad(naam), verwacht));
    }
}

fn verzoek(
    lezer: &mut Lezer<'_, '_>,
    grond: Verzoekgrond,
    gevraagd: Option<Datum>,
    uiterlijk: Option<Datum>,
    ontvangen: Option<Datum>,
) -> Option<Opschorting> {
    if gevraagd.is_none() {
        ontbreekt(lezer, "gevraagd", "de dag van de uitnodiging of de mededeling");
    }
    if uiterlijk.is_none() && ontvangen.is_none() {
        ontbreekt(lezer, "uiterlijk", "de laatste dag van de gestelde termijn, of ontvangen: de dag van aanvulling");
    }
    Some(Opschorting::Verzoek { grond, gevraagd: gevraagd?, uiterlijk, ontvangen })
}

fn tijdvak(
    lezer: &mut Lezer<'_, '_>,
    grond: Tijdvakgrond,
    van: Option<Datum>,
    tot_en_met: Option<Datum>,
) -> Option<Opschorting> {
    if van.is_none() {
        ontbreekt(lezer, "van", "de eerste dag van de opschorting");
    }
    if tot_en_met.is_none() {
        ontbreekt(lezer, "tot_en_met", "de laatste dag van de opschorting");
    }
    Some(Opschorting::Tijdvak { grond, van: van?, tot_en_met: tot_en_met? })
}

/// What a suspension must satisfy: it does not end before it begins.
pub(super) fn fouten(opschorting: &Opschorting) -> Vec<Fout> {
    let (begin, einden) = match opschorting {
        Opschorting::Verzoek { gevraagd, uiterlijk, ontvangen, .. } => {
            (("gevraagd", *gevraagd), vec![("uiterlijk", *uiterlijk), ("ontvangen", *ontvangen)])
        }
        Opschorting::Tijdvak { van, tot_en_met, .. } => (("van", *van), vec![("tot_en_met", Some(*tot_en_met))]),
    };
    let te_vroeg = einden.into_iter().filter_map(|(naam, dag)| volgorde(begin, (naam, dag?)));
    te_vroeg.collect()
}

/// The second day must not lie before the first.
pub(super) fn volgorde(eerst: (&str, Datum), dan: (&str, Datum)) -> Option<Fout> {
    let verwacht = || format!("een dag vanaf {}, de dag van {}", eerst.1.voluit(), eerst.0);
    (dan.1 < eerst.1).then(|| Fout::new("verkeerde_volgorde", pad(dan.0), verwacht()).met_waarde(dan.1))
}

/// The problems of a list of suspensions, each with its place.
pub(super) fn alle_fouten(opschortingen: &[Opschorting]) -> Vec<Fout> {
    let van_een = |(plek, een): (usize, &Opschorting)| {
        fouten(een).into_iter().map(move |fout| fout.onder(&format!("/opschortingen/{plek}")))
    };
    opschortingen.iter().enumerate().flat_map(van_een).collect()
}

/// The reader's problems and those of the record, in the order of the fields.
pub(super) fn fout(namen: &[&str], fouten: Vec<Fout>) -> Error {
    Error::uit(Lezer::op_volgorde(namen, fouten))
        .unwrap_or_else(|| Fout::new("ontbreekt", "", "een volledig record").into())
}

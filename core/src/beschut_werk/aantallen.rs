//! The number of places of a municipality in the year of the peildatum (art. 10b lid 4 to 6), and whether it is reached.

use serde::Serialize;

use super::rijen::TABELLEN;
use crate::feiten::{Feit, Gegeven, Momentopname, Persoon};
use crate::fout::{Error, Fout};
use crate::norm::Melding;
use crate::norm::regel::{Beeld as _, Feit as _};
use crate::parameters::{Aantal, beschut_werk_aantal};
use crate::tijd::{Datum, Peildatum};

/// Where the number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Herkomst {
    /// The caller gave it.
    Opgegeven,
    /// The annex of the ministerial regulation.
    Bijlage,
    /// No annex with a number for this municipality and year was found.
    NietGevonden,
    /// The caller gave neither a number nor a municipality.
    NietOpgegeven,
    /// In 2015 and 2016 there was no number.
    BestaatNiet,
}

/// The number of places of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aantallen {
    /// The municipality, as the annex names it, otherwise as it was given.
    pub gemeente: Option<String>,
    /// The year of the peildatum.
    pub jaar: i32,
    /// Places to be realised at the end of the year, if that is known.
    pub aantal: Option<u32>,
    /// Where it comes from.
    pub herkomst: Herkomst,
    /// The annex, if it is from there.
    pub bron: Option<&'static str>,
    /// Places realised, if that is known.
    pub gerealiseerd: Option<u32>,
    /// `ja`, `nee` or `onbekend`; `None` while facts are missing, and in 2015 and 2016.
    pub bereikt: Option<&'static str>,
}

impl Aantallen {
    /// The numbers of the person on `peildatum`, with what the reader must know.
    pub(super) fn van(
        persoon: &Persoon,
        moment: &Momentopname,
        peildatum: Peildatum,
    ) -> Result<(Self, Vec<Melding>), Error> {
        let dag = peildatum.datum();
        let jaar = dag.jaar();
        let naam = match persoon.gegeven(Feit::Gemeente) {
            Some(Gegeven::Naam(naam)) => Some(naam.as_str()),
            _ => None,
        };
        let gevonden = bijlage(naam, persoon.gegeven(Feit::BeschutAantal), jaar)?;
        let bestaat = TABELLEN.op(dag)?.waarde.bereikt.is_some();
        let opgegeven = match persoon.gegeven(Feit::BeschutAantal) {
            Some(Gegeven::Aantal(aantal)) if bestaat => Some(*aantal),
            _ => None,
        };
        let herkomst = match (opgegeven, &gevonden, naam) {
            _ if !bestaat => Herkomst::BestaatNiet,
            (Some(_), _, _) => Herkomst::Opgegeven,
            (None, Some(_), _) => Herkomst::Bijlage,
            (None, None, None) if persoon.gegeven(Feit::BeschutAantal).is_none() => Herkomst::NietOpgegeven,
            _ => Herkomst::NietGevonden,
        };
        let gerealiseerd = match persoon.gegeven(Feit::BeschutGerealiseerd) {
            Some(Gegeven::Aantal(aantal)) => Some(*aantal),
            _ => None,
        };
        let meldingen = meldingen(dag, opgegeven, gevonden.as_ref());
        let klassen = Feit::BeschutAantalBereikt.def().klassen;
        let klasse = moment.klasse(Feit::BeschutAantalBereikt).filter(|_| bestaat);
        let aantallen = Self {
            gemeente: gevonden.map(|aantal| aantal.gemeente).or(naam).map(str::to_owned),
            jaar,
            aantal: opgegeven.or(gevonden.map(|aantal| aantal.plaatsen)),
            herkomst,
            bron: gevonden.filter(|_| herkomst == Herkomst::Bijlage).map(|aantal| aantal.bron.tekst()),
            gerealiseerd,
            bereikt: klasse.and_then(|klasse| klassen.get(usize::from(klasse.0)).copied()),
        };
        Ok((aantallen, meldingen))
    }
}

/// The number of the annex. A municipality that is in no annex is a problem, unless the caller says something of the number:
/// not every annex was found in full.
fn bijlage(naam: Option<&str>, opgegeven: Option<&Gegeven>, jaar: i32) -> Result<Option<Aantal>, Error> {
    let Some(naam) = naam else { return Ok(None) };
    match beschut_werk_aantal(naam, jaar) {
        Ok(gevonden) => Ok(gevonden),
        Err(_) if opgegeven.is_some() => Ok(None),
        Err(fout) => {
            let verwacht = fout.fouten().first().map_or("", Fout::verwacht);
            let punt = if verwacht.ends_with('?') { "" } else { "." };
            let verwacht = format!("{verwacht}{punt} Of geef beschut_aantal op: een aantal, of \"onbekend\"");
            Err(Fout::new(fout.code(), "/feiten/gemeente", verwacht).met_waarde(naam).into())
        }
    }
}

fn meldingen(dag: Datum, opgegeven: Option<u32>, gevonden: Option<&Aantal>) -> Vec<Melding> {
    let mut lijst = Vec::new();
    match (opgegeven, gevonden) {
        (Some(opgegeven), Some(gevonden)) if opgegeven < gevonden.plaatsen => lijst.push(Melding::zonder_waarden(
            "aantal_lager_dan_minister",
            "Het opgegeven aantal is lager dan dat van de minister. De gemeenteraad kan alleen een hoger aantal vaststellen (lid 5). Er is met het opgegeven aantal gewerkt.",
        )),
        (None, Some(gevonden)) => {
            lijst.push(Melding::zonder_waarden(
                "aantal_van_de_minister",
                "Gebruikt is het aantal van de minister. Heeft de gemeenteraad bij verordening een hoger aantal vastgesteld, geef dat dan op.",
            ));
            if dag < gevonden.gelezen_op {
                lijst.push(Melding::new(
                    "aantal_later_gelezen",
                    "Het aantal van dit jaar is gelezen in de tekst van {1}. Op welke dag het in de regeling kwam, is niet gevonden; op uw datum kan nog een ander aantal hebben gegolden.",
                    [gevonden.gelezen_op.into(), crate::norm::Waarde::Woord("")],
                ));
            }
        }
        _ => {}
    }
    lijst
}

//! Reads the facts of one person, every problem at once.

use std::borrow::Cow;

use super::{Feit, Gegeven, Lijst, Persoon};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, onbekende_naam, pad};
use crate::norm::regel::{Feit as _, FeitDef, Feitsoort, Klasse};
use crate::tijd::Periode;

/// The field with the complete lists.
const VOLLEDIG: &str = "volledig";

impl Persoon {
    /// Reads named facts, as a host language or a file gives them. `null` is the same as not given.
    ///
    /// A fact that is yes or no takes a boolean or `"ja"` and `"nee"`, or a list of periods `{van, tot}` (`tot`
    /// exclusive, optional), or `{"perioden": [...], "volledig": true}` when there are no other periods. A benefit
    /// takes `"recht"` too, a decision `"ja"`, `"nee"` or `"niet_genomen"`. `volledig` is a list of the names of lists
    /// that are complete: `["uitkeringen", "werk", "besluiten"]`; a decision that is then not given has not been taken.
    ///
    /// # Errors
    /// Every problem at once: names that do not exist, values that cannot be read or do not fit.
    ///
    /// ```
    /// use participatiewet::feiten::Persoon;
    /// use participatiewet::invoer::Ruw;
    /// let feiten = [("geboortedatum".into(), Ruw::tekst("1-5-1990")), ("algemene_bijstand".into(), Ruw::Bool(true))];
    /// assert!(Persoon::lees(&feiten).is_ok());
    /// let fout = Persoon::lees(&[("bijstand".into(), Ruw::Bool(true))]).unwrap_err();
    /// assert_eq!(fout.code(), "onbekend_feit");
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut persoon = Self::new();
        let mut fouten = Vec::new();
        for (plek, (naam, waarde)) in ruw.iter().enumerate() {
            if ruw.iter().take(plek).any(|(eerder, _)| eerder == naam) {
                fouten.push(Fout::new("dubbel", pad(naam), "elk feit één keer"));
                continue;
            }
            if naam == VOLLEDIG {
                lees_lijsten(waarde, &mut persoon, &mut fouten);
                continue;
            }
            let Some(feit) = Feit::van_naam(naam) else {
                fouten.push(onbekend_feit(naam));
                continue;
            };
            if *waarde == Ruw::Leeg {
                continue;
            }
            match lees_gegeven(feit.def(), waarde) {
                Ok(gegeven) => {
                    persoon.weet(feit, gegeven);
                }
                Err(problemen) => fouten.extend(problemen.into_iter().map(|fout| fout.onder(&pad(naam)))),
            }
        }
        if persoon.gegeven(Feit::Leeftijd).is_some() && persoon.gegeven(Feit::Geboortedatum).is_some() {
            fouten.push(Fout::new("dubbele_leeftijd", "/leeftijd", "een leeftijd of een geboortedatum, niet allebei"));
        }
        Error::uit(fouten).map_or(Ok(persoon), Err)
    }
}

fn onbekend_feit(naam: &str) -> Fout {
    let mut namen: Vec<&str> = Feit::ALLE.iter().map(|feit| feit.def().naam).collect();
    namen.push(VOLLEDIG);
    let nabij = onbekende_naam("onbekend_feit", naam, &namen);
    // the whole catalogue is too long for a message
    let verwacht = match nabij.verwacht().split_once(" Bekend zijn") {
        Some((vraag, _)) => vraag.to_owned(),
        None => "de naam van een feit uit de catalogus".to_owned(),
    };
    Fout::new("onbekend_feit", pad(naam), verwacht).met_waarde(naam)
}

fn lees_lijsten(waarde: &Ruw<'_>, persoon: &mut Persoon, fouten: &mut Vec<Fout>) {
    let namen: Vec<&str> = Lijst::ALLE.iter().map(|lijst| lijst.naam()).collect();
    let verwacht = || format!("een lijst met namen: {}", namen.join(", "));
    let lijst = match waarde {
        Ruw::Leeg => return,
        Ruw::Lijst(lijst) => lijst,
        _ => {
            fouten.push(waarde.weiger(&verwacht()).onder(&pad(VOLLEDIG)));
            return;
        }
    };
    for (plek, deel) in lijst.iter().enumerate() {
        let naam = match deel.woord() {
            Ok(naam) => naam,
            Err(fout) => {
                fouten.push(fout.onder(&format!("/{VOLLEDIG}/{plek}")));
                continue;
            }
        };
        match Lijst::ALLE.into_iter().find(|lijst| lijst.naam() == naam) {
            Some(lijst) => {
                persoon.volledig(lijst);
            }
            None => {
                fouten.push(Fout::new("onbekende_waarde", format!("/{VOLLEDIG}/{plek}"), verwacht()).met_waarde(naam))
            }
        }
    }
}

fn lees_gegeven(def: &FeitDef, waarde: &Ruw<'_>) -> Result<Gegeven, Vec<Fout>> {
    match def.soort {
        Feitsoort::JaNee | Feitsoort::Uitkering => match waarde {
            Ruw::Lijst(lijst) => lees_perioden(lijst, false),
            Ruw::Velden(velden) => lees_periodenveld(velden),
            _ => een(lees_klasse(def, waarde)),
        },
        Feitsoort::Vaststelling | Feitsoort::Keuze => een(lees_klasse(def, waarde)),
        Feitsoort::DatumOfGeen if is_woord(waarde, "geen") => Ok(Gegeven::Geen),
        Feitsoort::Datum | Feitsoort::DatumOfGeen => een(waarde.datum().map(Gegeven::Datum)),
        Feitsoort::AantalOfOnbekend if is_woord(waarde, "onbekend") => Ok(Gegeven::NiemandWeetHet),
        Feitsoort::Aantal | Feitsoort::AantalOfOnbekend => een(waarde.aantal().map(Gegeven::Aantal)),
        Feitsoort::Uren => een(lees_uren(waarde)),
        Feitsoort::Bedrag => een(waarde.bedrag().and_then(|bedrag| {
            let ongeldig = bedrag.centen() < 0;
            let fout = || Fout::new("buiten_bereik", "", "een bedrag van 0 of meer").met_waarde(waarde.getoond());
            if ongeldig { Err(fout()) } else { Ok(Gegeven::Bedrag(bedrag)) }
        })),
        Feitsoort::Gemeente => een(waarde.als_tekst().map(|naam| Gegeven::Naam(naam.trim().to_owned()))),
    }
}

fn een(gelezen: Result<Gegeven, Fout>) -> Result<Gegeven, Vec<Fout>> {
    gelezen.map_err(|fout| vec![fout])
}

fn is_woord(waarde: &Ruw<'_>, woord: &str) -> bool {
    waarde.woord().is_ok_and(|gegeven| gegeven.eq_ignore_ascii_case(woord))
}

/// Hours a day: 0 to 24.
fn lees_uren(waarde: &Ruw<'_>) -> Result<Gegeven, Fout> {
    const HOOGSTE: crate::grootheid::Uren = crate::grootheid::Uren::hele(24);
    const VERWACHT: &str = "uren per dag, van 0 tot en met 24, bijvoorbeeld 6, \"7,5\" of \"7:30\"";
    let uren = waarde.uren_als(VERWACHT)?;
    if uren < crate::grootheid::Uren::hele(0) || uren > HOOGSTE {
        return Err(Fout::new("buiten_bereik", "", VERWACHT).met_waarde(waarde.getoond()));
    }
    Ok(Gegeven::Uren(uren))
}

/// A boolean where the classes are yes and no, or the name of a class.
fn lees_klasse(def: &FeitDef, waarde: &Ruw<'_>) -> Result<Gegeven, Fout> {
    let naam = match waarde {
        Ruw::Bool(true) => "ja",
        Ruw::Bool(false) => "nee",
        anders => anders.woord().map_err(|_| anders.weiger(&format!("een van: {}", def.klassen.join(", "))))?,
    };
    // every spelling of yes and no that the rest of the library knows
    let naam = match crate::invoer::lees_ja_nee(naam) {
        Ok(true) if def.klassen.contains(&"ja") => "ja",
        Ok(false) if def.klassen.contains(&"nee") => "nee",
        _ => naam,
    };
    let plek = def.klassen.iter().position(|klasse| klasse.eq_ignore_ascii_case(naam));
    match plek.and_then(|plek| u8::try_from(plek).ok()) {
        Some(plek) => Ok(Gegeven::Klasse(Klasse(plek))),
        None => {
            let verwacht = format!("een van: {}", def.klassen.join(", "));
            Err(Fout::new("onbekende_waarde", "", verwacht).met_waarde(waarde.getoond()))
        }
    }
}

fn lees_periodenveld(velden: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Gegeven, Vec<Fout>> {
    let mut lezer = Lezer::new(velden, &["perioden", VOLLEDIG]);
    let volledig = lezer.veld(VOLLEDIG, Ruw::ja_nee).of(false).unwrap_or_default();
    let lijst = match lezer.ruw("perioden") {
        Some(Ruw::Lijst(lijst)) => lijst.as_slice(),
        None | Some(Ruw::Leeg) => &[],
        Some(anders) => {
            lezer.fouten.push(anders.weiger("een lijst van perioden met van en eventueel tot").onder("/perioden"));
            &[]
        }
    };
    let gelezen = lees_perioden(lijst, volledig);
    let mut fouten = lezer.fouten;
    match gelezen {
        Ok(gegeven) if fouten.is_empty() => Ok(gegeven),
        Ok(_) => Err(fouten),
        Err(anders) => {
            fouten.extend(anders.into_iter().map(|fout| fout.onder("/perioden")));
            Err(fouten)
        }
    }
}

fn lees_perioden(lijst: &[Ruw<'_>], volledig: bool) -> Result<Gegeven, Vec<Fout>> {
    let mut perioden = Vec::with_capacity(lijst.len());
    let mut fouten = Vec::new();
    for (plek, deel) in lijst.iter().enumerate() {
        match lees_periode(deel) {
            Ok(periode) => perioden.push(periode),
            Err(anders) => fouten.extend(anders.into_iter().map(|fout| fout.onder(&format!("/{plek}")))),
        }
    }
    if fouten.is_empty() { Ok(Gegeven::Perioden { lijst: perioden, volledig }) } else { Err(fouten) }
}

fn lees_periode(ruw: &Ruw<'_>) -> Result<Periode, Vec<Fout>> {
    let Ruw::Velden(velden) = ruw else {
        return Err(vec![ruw.weiger("een periode met van en eventueel tot")]);
    };
    let mut lezer = Lezer::new(velden, &["van", "tot"]);
    let van = lezer.nodig("van", "de eerste dag van de periode", Ruw::datum);
    let tot = lezer.veld("tot", Ruw::datum);
    let mut fouten = lezer.fouten;
    let van = van.gegeven();
    if let (Some(van), Some(tot)) = (van, tot.gegeven())
        && tot <= van
    {
        let verwacht = format!("een dag na {}, de eerste dag na de periode", van.voluit());
        fouten.push(Fout::new("periode_omgekeerd", "/tot", verwacht).met_waarde(tot));
    }
    match van {
        Some(van) if fouten.is_empty() => Ok(Periode { van, tot: tot.gegeven() }),
        _ => Err(fouten),
    }
}

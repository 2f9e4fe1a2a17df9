//! The data of a row: a flat JSON object, read straight into the fields of its event.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::Rij;
use crate::fout::{Error, Fout};
use crate::invoer::Ruw;
use crate::norm::{GebeurtenisDef, Gegevens};
use crate::traject::json::ruw_van_json;

const VERWACHT: &str = "een plat JSON-object met de gegevens van de gebeurtenis, of niets";

/// The data of an event. What is no flat object with known fields is read again with every problem told.
#[inline]
pub(super) fn lees_gegevens(def: &'static GebeurtenisDef, tekst: &str) -> Result<Gegevens, Vec<Fout>> {
    if tekst.is_empty() {
        return Ok(Gegevens::new());
    }
    let mut lezer = serde_json::Deserializer::from_str(tekst);
    match Voor(def).deserialize(&mut lezer).and_then(|gegevens| lezer.end().map(|()| gegevens)) {
        Ok(gegevens) => Ok(gegevens),
        Err(_) => uitgebreid(def, tekst),
    }
}

/// The same with all problems, by way of raw values.
fn uitgebreid(def: &'static GebeurtenisDef, tekst: &str) -> Result<Gegevens, Vec<Fout>> {
    let onleesbaar = || vec![Fout::new("onleesbaar", "", VERWACHT).met_waarde(tekst)];
    let waarde: serde_json::Value = serde_json::from_str(tekst).map_err(|_| onleesbaar())?;
    let Ruw::Velden(velden) = ruw_van_json(&waarde) else { return Err(onleesbaar()) };
    let (gegevens, fouten) = Gegevens::lees(&velden, def.velden());
    if fouten.is_empty() { Ok(gegevens) } else { Err(fouten) }
}

/// A row as the named values of an event.
pub(super) fn als_velden(rij: &Rij<'_>) -> Result<Vec<(Cow<'static, str>, Ruw<'static>)>, Error> {
    let tekst = |tekst: &str| Ruw::Tekst(Cow::Owned(tekst.to_owned()));
    let mut velden = vec![
        (Cow::Borrowed("gebeurtenis"), tekst(rij.gebeurtenis)),
        (Cow::Borrowed("op"), tekst(rij.op)),
        (Cow::Borrowed("door"), tekst(rij.door)),
    ];
    if !rij.gegevens.is_empty() {
        let onleesbaar = || Fout::new("onleesbaar", "/gegevens", VERWACHT).met_waarde(rij.gegevens);
        let waarde: serde_json::Value = serde_json::from_str(rij.gegevens).map_err(|_| onleesbaar())?;
        let Ruw::Velden(gegevens) = ruw_van_json(&waarde) else { return Err(onleesbaar().into()) };
        // a row has no remark of its own: that of a correction stands among its data
        let (toelichting, gegevens): (Vec<_>, Vec<_>) =
            gegevens.into_iter().partition(|(naam, _)| naam == "toelichting");
        velden.extend(toelichting.into_iter().map(|(_, waarde)| (Cow::Borrowed("toelichting"), eigen(waarde))));
        velden.push((Cow::Borrowed("gegevens"), eigen(Ruw::Velden(gegevens))));
    }
    Ok(velden)
}

/// A raw value that owns its text.
fn eigen(ruw: Ruw<'_>) -> Ruw<'static> {
    let tekst = |tekst: Cow<'_, str>| Cow::Owned(tekst.into_owned());
    match ruw {
        Ruw::Leeg => Ruw::Leeg,
        Ruw::Bool(waarde) => Ruw::Bool(waarde),
        Ruw::Geheel(getal) => Ruw::Geheel(getal),
        Ruw::Datum(jaar, maand, dag) => Ruw::Datum(jaar, maand, dag),
        Ruw::Decimaal(waarde) => Ruw::Decimaal(tekst(waarde)),
        Ruw::Drijvend(waarde) => Ruw::Drijvend(tekst(waarde)),
        Ruw::TeGroot(waarde) => Ruw::TeGroot(tekst(waarde)),
        Ruw::Tekst(waarde) => Ruw::Tekst(tekst(waarde)),
        Ruw::Anders(waarde) => Ruw::Anders(tekst(waarde)),
        Ruw::Lijst(lijst) => Ruw::Lijst(lijst.into_iter().map(eigen).collect()),
        Ruw::Velden(velden) => {
            Ruw::Velden(velden.into_iter().map(|(naam, waarde)| (tekst(naam), eigen(waarde))).collect())
        }
    }
}

struct Voor(&'static GebeurtenisDef);

impl<'de> DeserializeSeed<'de> for Voor {
    type Value = Gegevens;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Gegevens, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Voor {
    type Value = Gegevens;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VERWACHT)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Gegevens, A::Error> {
        let mut gegevens = Gegevens::new();
        while let Some(naam) = map.next_key::<&'de str>()? {
            let veld = self.0.velden().find(|veld| veld.naam == naam);
            let Some(veld) = veld.filter(|veld| gegevens.van(veld).is_none()) else {
                map.next_value::<IgnoredAny>()?;
                return Err(A::Error::custom(VERWACHT));
            };
            let ruw = map.next_value_seed(Los)?;
            if ruw != Ruw::Leeg {
                let gegeven = veld.lees(&ruw).map_err(|_| A::Error::custom(VERWACHT))?;
                gegevens.zet(veld, gegeven);
            }
        }
        Ok(gegevens)
    }
}

/// One plain value; anything deeper is left to the slow way.
struct Los;

impl<'de> DeserializeSeed<'de> for Los {
    type Value = Ruw<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Ruw<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Los {
    type Value = Ruw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een waarde")
    }

    fn visit_unit<E>(self) -> Result<Ruw<'de>, E> {
        Ok(Ruw::Leeg)
    }

    fn visit_bool<E>(self, waarde: bool) -> Result<Ruw<'de>, E> {
        Ok(Ruw::Bool(waarde))
    }

    fn visit_i64<E>(self, getal: i64) -> Result<Ruw<'de>, E> {
        Ok(Ruw::Geheel(i128::from(getal)))
    }

    fn visit_u64<E>(self, getal: u64) -> Result<Ruw<'de>, E> {
        Ok(Ruw::Geheel(i128::from(getal)))
    }

    fn visit_borrowed_str<E>(self, tekst: &'de str) -> Result<Ruw<'de>, E> {
        Ok(Ruw::Tekst(Cow::Borrowed(tekst)))
    }
}

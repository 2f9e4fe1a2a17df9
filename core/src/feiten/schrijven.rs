//! A person as JSON, in the form in which [`Persoon::lees`] reads it: read back, it is the same person.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Feit, Gegeven, Lijst, Persoon};
use crate::norm::regel::Feit as _;
use crate::tijd::{Datum, Periode};

impl Serialize for Persoon {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_map(None)?;
        for (feit, gegeven) in self.gegevens() {
            record.serialize_entry(feit.def().naam, &Waarde { feit, gegeven })?;
        }
        let volledig: Vec<&str> = self.volledige_lijsten().iter().map(|lijst| Lijst::naam(*lijst)).collect();
        if !volledig.is_empty() {
            record.serialize_entry("volledig", &volledig)?;
        }
        record.end()
    }
}

struct Waarde<'a> {
    feit: Feit,
    gegeven: &'a Gegeven,
}

impl Serialize for Waarde<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.gegeven {
            Gegeven::Klasse(klasse) => {
                s.serialize_str(self.feit.def().klassen.get(usize::from(klasse.0)).copied().unwrap_or_default())
            }
            Gegeven::Perioden { lijst, volledig } => {
                let perioden: Vec<VanTot> = lijst.iter().map(VanTot::from).collect();
                let mut record = s.serialize_map(Some(2))?;
                record.serialize_entry("perioden", &perioden)?;
                record.serialize_entry("volledig", volledig)?;
                record.end()
            }
            Gegeven::Datum(datum) => datum.serialize(s),
            Gegeven::Geen => s.serialize_str("geen"),
            Gegeven::Aantal(aantal) => s.serialize_u32(*aantal),
            Gegeven::NiemandWeetHet => s.serialize_str("onbekend"),
            Gegeven::Uren(uren) => s.collect_str(uren),
            Gegeven::Bedrag(bedrag) => s.collect_str(bedrag),
            Gegeven::Naam(naam) => s.serialize_str(naam),
        }
    }
}

#[derive(serde::Serialize)]
struct VanTot {
    van: Datum,
    #[serde(skip_serializing_if = "Option::is_none")]
    tot: Option<Datum>,
}

impl From<&Periode> for VanTot {
    fn from(periode: &Periode) -> Self {
        Self { van: periode.van, tot: periode.tot }
    }
}

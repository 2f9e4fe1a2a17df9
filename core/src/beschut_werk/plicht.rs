//! What the college must do now: the first row of the decision table that fits the person on the day.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::rijen::{Handeling, PlichtRij, Soort, TABELLEN, Tabel};
use crate::bron::Artikel;
use crate::feiten::{Feit, Momentopname, Persoon};
use crate::fout::Error;
use crate::norm::regel::{Beeld as _, Besluit, FeitNodig, Klasse, Oordeel, Verdict};
use crate::tijd::{Datum, Peildatum};

const JA: Option<Klasse> = Some(Klasse(0));
const NEE: Option<Klasse> = Some(Klasse(1));
/// No advice, in the advice of UWV.
const GEEN_ADVIES: Option<Klasse> = Some(Klasse(2));

/// What the college must, may and need not do, with the row of the table.
#[derive(Debug, Clone)]
pub struct Plicht {
    /// The row; `None` while facts are missing that decide which row fits.
    pub rij: Option<PlichtRij>,
    /// The judgements that the row waits for.
    pub besluiten: Vec<Besluit>,
    /// The facts that are missing, the most decisive first.
    pub feiten: Vec<FeitNodig<Feit>>,
    /// The day whose text of the articles is meant.
    pub tekst_van: Datum,
}

impl Plicht {
    /// What is asked now.
    #[must_use]
    pub fn soort(&self) -> Soort {
        self.rij.map_or(Soort::FeitenNodig, |rij| rij.soort)
    }

    /// Code of the row: `B8`.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        self.rij.map(|rij| rij.code)
    }

    /// The sentence, in plain Dutch.
    #[must_use]
    pub fn tekst(&self) -> &'static str {
        self.rij.map_or("Er zijn nog gegevens nodig om te zeggen wat het college moet doen.", |rij| rij.tekst)
    }

    /// Where it stands; `None` while facts are missing.
    #[must_use]
    pub fn artikel(&self) -> Option<Artikel> {
        self.rij.map(|rij| rij.artikel)
    }

    /// What must, may and need not be done.
    #[must_use]
    pub fn handelingen(&self) -> &'static [Handeling] {
        self.rij.map_or(&[], |rij| rij.handelingen)
    }
}

/// Every row of the table that holds on `dag`, in order, for the documentation.
///
/// # Errors
/// A day outside the known law.
pub fn tabel(dag: Peildatum) -> Result<Vec<PlichtRij>, Error> {
    Ok(TABELLEN.op(dag.datum())?.waarde.rijen())
}

/// Which row fits.
pub(super) fn bepaal(
    persoon: &Persoon,
    moment: &Momentopname,
    kring: &Oordeel<Feit>,
    groep: &Oordeel<Feit>,
    peildatum: Peildatum,
) -> Result<Plicht, Error> {
    let dag = peildatum.datum();
    let tabel = TABELLEN.op(dag)?.waarde;
    let (rij, feiten) = match kies(persoon, moment, kring, tabel) {
        Ok(rij) => (Some(rij), Vec::new()),
        Err(feiten) => (None, feiten),
    };
    let besluiten = match rij.map(|rij| rij.soort) {
        Some(Soort::KringBeoordelen) => kring.besluiten(),
        Some(Soort::AdviesVragen | Soort::Besluiten) => groep.besluiten(),
        _ => Vec::new(),
    };
    Ok(Plicht { rij, besluiten, feiten, tekst_van: dag })
}

fn kies(
    persoon: &Persoon,
    moment: &Momentopname,
    kring: &Oordeel<Feit>,
    tabel: &Tabel,
) -> Result<PlichtRij, Vec<FeitNodig<Feit>>> {
    match kring.uitkomst {
        Verdict::Nee => return Ok(tabel.buiten_kring),
        Verdict::BesluitNodig => return Ok(tabel.kring_open),
        Verdict::FeitenNodig => return Err(kring.feiten.clone()),
        Verdict::Ja => {}
    }
    let vaststelling = moment.klasse(Feit::VaststellingBeschut);
    if vaststelling == NEE {
        return Ok(tabel.niet_vastgesteld);
    }
    if vaststelling != JA {
        return match (vaststelling, moment.klasse(Feit::UwvAdviesBeschut)) {
            (None, _) => vraag(&[Feit::VaststellingBeschut]),
            (Some(_), None) => vraag(&[Feit::UwvAdviesBeschut]),
            (Some(_), GEEN_ADVIES) => Ok(tabel.zonder_advies),
            (Some(_), Some(_)) => Ok(tabel.met_advies),
        };
    }
    match moment.klasse(Feit::BeschutWerkDienstbetrekking) {
        JA => return Ok(tabel.begonnen),
        None => return vraag(&[Feit::BeschutWerkDienstbetrekking]),
        Some(_) => {}
    }
    let (Some(bereikt), Some(onbekend)) = (tabel.bereikt, tabel.aantal_onbekend) else { return Ok(tabel.aanbieden) };
    match moment.klasse(Feit::BeschutAantalBereikt) {
        JA => Ok(bereikt),
        NEE => Ok(tabel.aanbieden),
        Some(_) => Ok(onbekend),
        None => vraag(&over_het_aantal(persoon)),
    }
}

/// What is missing to know whether the number is reached.
fn over_het_aantal(persoon: &Persoon) -> Vec<Feit> {
    let ontbreekt = |feit: &Feit| persoon.gegeven(*feit).is_none();
    let aantal_bekend = [Feit::BeschutAantal, Feit::Gemeente].iter().any(|feit| !ontbreekt(feit));
    let nodig = [(!aantal_bekend).then_some(Feit::Gemeente), Some(Feit::BeschutGerealiseerd).filter(ontbreekt)];
    nodig.into_iter().flatten().collect()
}

fn vraag(feiten: &[Feit]) -> Result<PlichtRij, Vec<FeitNodig<Feit>>> {
    Err(feiten.iter().map(|feit| FeitNodig { feit: *feit, invloed: 0 }).collect())
}

impl Serialize for Plicht {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Plicht", 8)?;
        record.serialize_field("rij", &self.code())?;
        record.serialize_field("soort", &self.soort())?;
        record.serialize_field("tekst", self.tekst())?;
        record.serialize_field("artikel", &self.artikel())?;
        record.serialize_field("link", &self.artikel().map(|artikel| artikel.link(self.tekst_van)))?;
        record.serialize_field("handelingen", self.handelingen())?;
        record.serialize_field("besluiten", &self.besluiten)?;
        record.serialize_field("feiten", &self.feiten)?;
        record.end()
    }
}

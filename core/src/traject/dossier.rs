//! A dossier: one course of one person, immutable; every step gives a new one.

use serde::{Serialize, Serializer};

use super::logboek::{self, Regel, RegelRecord, Wat, Wijziging};
use super::mogelijk::Mogelijk;
use crate::fout::{Error, Fout};
use crate::norm::{Gegevens, MEESTE_GEBEURTENISSEN, Machine, Nieuw, Rol, Termijn, ToestandDef, Weigering, Zaak};
use crate::tijd::Datum;

/// Name and version of the record of a dossier.
pub const FORMAAT: &str = "participatiewet.dossier/1";

/// One course: the machine, the state, the logbook.
///
/// ```
/// use participatiewet::norm::{Gegeven, Gegevens, Rol};
/// use participatiewet::traject::{Dossier, velden};
/// let dossier = Dossier::new("beschut_werk")?;
/// let kring = Gegevens::new().met(&velden::KRING_BESCHUT_WERK, Gegeven::JaNee(true));
/// let dossier = dossier.pas_toe("aanvraag", "2026-02-09".parse()?, Rol::Inwoner, kring)?;
/// assert_eq!(dossier.toestand().naam, "advies_aangevraagd");
/// let termijn = dossier.termijnen("2026-03-01".parse()?)[0];
/// assert_eq!((termijn.def.naam, termijn.def.grondslag.to_string().as_str()), ("uwv_advies", "Besluit advisering beschut werk art. 2 lid 1"));
/// // the same dossier, from its record
/// assert_eq!(Dossier::lees(&dossier.naar_json())?, dossier);
/// // a wrong step says which guard or state, and what is possible
/// let fout = dossier.pas_toe("geplaatst", "2026-02-10".parse()?, Rol::College, Gegevens::new()).unwrap_err();
/// assert_eq!(fout.code(), "overgang_niet_mogelijk");
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Dossier {
    zaak: Zaak,
    logboek: Vec<Regel>,
}

impl Dossier {
    /// A new dossier of this kind, with the local rules at their defaults.
    ///
    /// # Errors
    /// `onbekend_traject`, with the names that exist.
    pub fn new(traject: &str) -> Result<Self, Error> {
        Self::met_instelling(traject, Gegevens::new())
    }

    /// A new dossier with local rules: what the verordening, the college or the provider decided.
    ///
    /// # Errors
    /// `onbekend_traject`.
    pub fn met_instelling(traject: &str, instelling: Gegevens) -> Result<Self, Error> {
        Ok(Self::leeg(super::machine(traject)?, instelling))
    }

    pub(super) fn leeg(machine: &'static Machine, instelling: Gegevens) -> Self {
        Self { zaak: Zaak::new(machine, instelling), logboek: Vec::new() }
    }

    /// The machine.
    #[must_use]
    pub fn machine(&self) -> &'static Machine {
        self.zaak.machine()
    }

    /// The state.
    #[must_use]
    pub fn toestand(&self) -> &'static ToestandDef {
        const GEEN: ToestandDef = ToestandDef { naam: "", label: "", soort: crate::norm::Soort::Eind };
        self.zaak.toestand().unwrap_or(&GEEN)
    }

    /// The day on which the state was entered; `None` at the beginning.
    #[must_use]
    pub fn sinds(&self) -> Option<Datum> {
        self.zaak.sinds()
    }

    /// The runtime form: what holds after all corrections.
    #[must_use]
    pub fn zaak(&self) -> &Zaak {
        &self.zaak
    }

    /// Every entry as it was registered, corrections included.
    #[must_use]
    pub fn historie(&self) -> &[Regel] {
        &self.logboek
    }

    /// The events of the table from this state, with who may raise them, the data and the guards.
    #[must_use]
    pub fn mogelijk(&self) -> Vec<Mogelijk> {
        self.zaak.mogelijk().map(|overgang| Mogelijk::new(&overgang)).collect()
    }

    /// The deadlines that are open on `dag`.
    #[must_use]
    pub fn termijnen(&self, dag: Datum) -> Vec<Termijn> {
        self.zaak.termijnen(dag).filter(Termijn::open).collect()
    }

    /// Every deadline that has started by `dag`: the closed ones too, in time or late.
    #[must_use]
    pub fn alle_termijnen(&self, dag: Datum) -> Vec<Termijn> {
        self.zaak.termijnen(dag).collect()
    }

    /// What stands in the way of an event: guard, ground, what is allowed instead. Nothing when it can be raised.
    ///
    /// # Errors
    /// `onbekende_gebeurtenis`.
    pub fn beoordeel(
        &self,
        gebeurtenis: &str,
        op: Datum,
        door: Rol,
        gegevens: Gegevens,
    ) -> Result<Vec<Weigering>, Error> {
        let gebeurtenis = self.gebeurtenisnummer(gebeurtenis)?;
        Ok(self.zaak.beoordeel(&Nieuw { gebeurtenis, op, door, gegevens }))
    }

    /// The dossier after an event.
    ///
    /// # Errors
    /// Every refusal at once: `onbekende_gebeurtenis`, `overgang_niet_mogelijk`, `eindtoestand`, `datum_loopt_terug`, `rol_mag_niet`,
    /// `ontbreekt`, or the code of a guard; each says the article and what is possible.
    pub fn pas_toe(&self, gebeurtenis: &str, op: Datum, door: Rol, gegevens: Gegevens) -> Result<Self, Error> {
        let gebeurtenis = self.gebeurtenisnummer(gebeurtenis)?;
        self.voeg_toe(Wat::Gebeurtenis(Nieuw { gebeurtenis, op, door, gegevens }), None)
    }

    /// The dossier after a correction: an entry of its own. The whole course is checked again.
    ///
    /// # Errors
    /// `onbekend_nummer`, `rol_mag_niet`, `datum_loopt_terug`, `ontbreekt` (the reason), and every refusal of the course that would result,
    /// each with the number of its entry.
    ///
    /// ```
    /// use participatiewet::norm::{Gegeven, Gegevens, Rol};
    /// use participatiewet::traject::{Dossier, Wijziging, velden};
    /// let kring = Gegevens::new().met(&velden::KRING_BESCHUT_WERK, Gegeven::JaNee(true));
    /// let fout = Dossier::new("beschut_werk")?.pas_toe("aanvraag", "2026-02-09".parse()?, Rol::Inwoner, kring)?;
    /// let wijziging = Wijziging::Anders { op: Some("2026-02-02".parse()?), door: None, gegevens: Gegevens::new() };
    /// let goed = fout.corrigeer(1, wijziging, "2026-03-01".parse()?, Rol::Klantmanager, "verkeerde datum ontvangst")?;
    /// assert_eq!(goed.sinds(), Some("2026-02-02".parse()?));
    /// assert_eq!(goed.historie().len(), 2);
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn corrigeer(
        &self,
        nummer: u32,
        wijziging: Wijziging,
        op: Datum,
        door: Rol,
        toelichting: &str,
    ) -> Result<Self, Error> {
        self.voeg_toe(Wat::Correctie { nummer, wijziging, door, op }, Some(toelichting.to_owned()))
    }

    pub(super) fn voeg_toe(&self, wat: Wat, toelichting: Option<String>) -> Result<Self, Error> {
        let mut fouten = Vec::new();
        if self.logboek.len() >= MEESTE_GEBEURTENISSEN {
            let verwacht = "een dossier met minder regels; staan hier meer dossiers onder één nummer?";
            return Err(Fout::new("te_veel_gebeurtenissen", "/gebeurtenis", verwacht).into());
        }
        if let Wat::Correctie { nummer, wijziging, door, op } = &wat {
            fouten = logboek::correctie_kan(&self.logboek, *nummer, wijziging, *door, *op);
            if toelichting.as_deref().is_none_or(|tekst| tekst.trim().is_empty()) {
                fouten.push(Fout::new("ontbreekt", "/toelichting", "waarom het logboek wordt gecorrigeerd"));
            }
        }
        if let Some(fout) = Error::uit(fouten) {
            return Err(fout);
        }
        let nummer = u32::try_from(self.logboek.len()).unwrap_or(u32::MAX).saturating_add(1);
        let zaak = match wat {
            Wat::Gebeurtenis(nieuw) => Some(self.zaak.met(&nieuw)?),
            Wat::Correctie { .. } => None,
        };
        let mut logboek = self.logboek.clone();
        logboek.push(Regel { nummer, wat, toelichting });
        let zaak = match zaak {
            Some(zaak) => zaak,
            None => logboek::naspelen(self.machine(), *self.zaak.instelling(), &logboek)
                .map_err(|(nummer, weigeringen)| na_correctie(nummer, &weigeringen))?,
        };
        Ok(Self { zaak, logboek })
    }

    pub(super) fn gebeurtenisnummer(&self, naam: &str) -> Result<u8, Fout> {
        self.machine().gebeurtenisnummer(naam).ok_or_else(|| onbekende_gebeurtenis(self.zaak.mogelijk(), naam))
    }

    /// The record of the dossier as JSON (format [`FORMAAT`]).
    #[must_use]
    pub fn naar_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// An event that the machine does not know: what is possible now.
pub(super) fn onbekende_gebeurtenis(mogelijk: impl Iterator<Item = crate::norm::Overgang>, naam: &str) -> Fout {
    let mut namen: Vec<&str> = mogelijk.map(|overgang| overgang.gebeurtenis.naam).collect();
    namen.push(logboek::CORRECTIE);
    let nabij = crate::invoer::onbekende_naam("onbekende_gebeurtenis", naam, &namen);
    let verwacht =
        nabij.verwacht().replace("Bekend zijn:", "Nu mogelijk:").replace("een van:", "een gebeurtenis die nu kan:");
    Fout::new("onbekende_gebeurtenis", "/gebeurtenis", verwacht).met_waarde(naam)
}

fn na_correctie(nummer: u32, weigeringen: &[Weigering]) -> Error {
    let fouten = weigeringen.iter().map(|weigering| weigering.fout().onder(&format!("/historie/{nummer}")));
    Error::uit(fouten.collect()).unwrap_or_else(|| Fout::new("correctie_kan_niet", "", "een correctie").into())
}

impl PartialEq for Dossier {
    fn eq(&self, ander: &Self) -> bool {
        std::ptr::eq(self.machine(), ander.machine())
            && self.zaak.toestandnummer() == ander.zaak.toestandnummer()
            && self.zaak.instelling() == ander.zaak.instelling()
            && self.logboek == ander.logboek
    }
}

impl Eq for Dossier {}

/// The shape of the record.
#[derive(Serialize)]
struct Record<'a> {
    formaat: &'static str,
    bibliotheek: &'static str,
    traject: &'static str,
    toestand: &'static str,
    sinds: Option<Datum>,
    instelling: &'a Gegevens,
    historie: Vec<RegelRecord<'a>>,
}

impl Serialize for Dossier {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let machine = self.machine();
        Record {
            formaat: FORMAAT,
            bibliotheek: crate::VERSIE,
            traject: machine.naam,
            toestand: self.toestand().naam,
            sinds: self.sinds(),
            instelling: self.zaak.instelling(),
            historie: self.logboek.iter().map(|regel| RegelRecord::new(machine, regel)).collect(),
        }
        .serialize(s)
    }
}

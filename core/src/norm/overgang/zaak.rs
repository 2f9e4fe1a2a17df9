//! The runtime form: one course, its state and its history.

use super::poging::{Gebeurd, Poging};
use super::weigering::{Reden, Weigering};
use super::{Gegevens, Machine, Overgang, Pijl, Rol, Soort, Termijn, ToestandDef, VeldDef, VeldSoort};
use crate::fout::Error;
use crate::tijd::Datum;

/// The most events that one course can have: more means that several dossiers share one number, and would be slow to check.
pub const MEESTE_GEBEURTENISSEN: usize = 2_000;

/// Whether the case manager acts under mandate of the college: a local rule that every machine knows.
pub static MANDAAT: VeldDef = VeldDef {
    naam: "mandaat_klantmanager",
    soort: VeldSoort::JaNee,
    vraag: "neemt de klantmanager besluiten namens het college (mandaat)?",
};

/// An event that somebody wants to raise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nieuw {
    /// Number of the event.
    pub gebeurtenis: u8,
    /// The day.
    pub op: Datum,
    /// Who raises it.
    pub door: Rol,
    /// Its data.
    pub gegevens: Gegevens,
}

/// One course of a machine: state and history. A step gives a new one.
#[derive(Debug, Clone)]
pub struct Zaak {
    machine: &'static Machine,
    instelling: Gegevens,
    toestand: u8,
    historie: Vec<Gebeurd>,
}

impl Zaak {
    /// A course in its first state, with the local rules that differ from the defaults.
    #[must_use]
    pub fn new(machine: &'static Machine, instelling: Gegevens) -> Self {
        let mut compleet = instelling;
        for lokaal in machine.instellingen {
            if let (None, Some(standaard)) = (instelling.van(lokaal.veld), lokaal.standaard) {
                compleet.zet(lokaal.veld, standaard);
            }
        }
        Self { machine, instelling: compleet, toestand: 0, historie: Vec::new() }
    }

    /// The same course from its beginning, with the room that it had.
    pub(crate) fn leeg(&mut self) {
        self.toestand = 0;
        self.historie.clear();
    }

    /// The machine.
    #[must_use]
    pub fn machine(&self) -> &'static Machine {
        self.machine
    }

    /// Number of the state.
    #[must_use]
    pub fn toestandnummer(&self) -> u8 {
        self.toestand
    }

    /// The state.
    #[must_use]
    pub fn toestand(&self) -> Option<&'static ToestandDef> {
        self.machine.toestand(self.toestand)
    }

    /// What happened, oldest first.
    #[must_use]
    pub fn historie(&self) -> &[Gebeurd] {
        &self.historie
    }

    /// The local rules, defaults filled in.
    #[must_use]
    pub fn instelling(&self) -> &Gegevens {
        &self.instelling
    }

    /// The day on which the state was entered.
    #[must_use]
    pub fn sinds(&self) -> Option<Datum> {
        super::poging::sinds(&self.historie, self.toestand)
    }

    /// The steps of the table from this state. Whether a guard lets one through depends on day, role and data.
    pub fn mogelijk(&self) -> impl Iterator<Item = Overgang> + use<> {
        self.machine.vanuit(self.toestand)
    }

    /// Every deadline that has started, as it stands on `dag`. When the course has ended, none is open.
    pub fn termijnen(&self, dag: Datum) -> impl Iterator<Item = Termijn> + '_ {
        let eind = self.toestand().is_some_and(|toestand| toestand.soort == Soort::Eind);
        let geeindigd = self.historie.last().filter(|_| eind).map(|gebeurd| gebeurd.op);
        self.machine.termijnen.iter().filter_map(move |def| def.op(&self.historie, &self.instelling, dag, geeindigd))
    }

    /// Everything that stands in the way of an event; nothing when it can be raised.
    #[must_use]
    pub fn beoordeel(&self, nieuw: &Nieuw) -> Vec<Weigering> {
        self.toets(nieuw).err().unwrap_or_default()
    }

    /// The course after the event.
    ///
    /// # Errors
    /// Every refusal at once, each with its guard, its article and what is allowed instead.
    pub fn met(&self, nieuw: &Nieuw) -> Result<Self, Error> {
        let pijl = self.toets(nieuw).map_err(|weigeringen| Weigering::fouten(&weigeringen))?;
        let mut zaak = self.clone();
        zaak.schrijf(nieuw, pijl);
        Ok(zaak)
    }

    /// Raises the event in place: no allocation but for the growing history, and for a refusal.
    #[inline]
    pub(crate) fn zet(&mut self, nieuw: &Nieuw) -> Result<(), Vec<Weigering>> {
        let pijl = self.toets(nieuw)?;
        self.schrijf(nieuw, pijl);
        Ok(())
    }

    fn schrijf(&mut self, nieuw: &Nieuw, pijl: &Pijl) {
        let Nieuw { gebeurtenis, op, door, gegevens } = *nieuw;
        self.toestand = pijl.naar;
        self.historie.push(Gebeurd { gebeurtenis, naar: pijl.naar, op, door, gegevens });
    }

    fn toets(&self, nieuw: &Nieuw) -> Result<&'static Pijl, Vec<Weigering>> {
        let laatste = self.historie.last().map(|gebeurd| gebeurd.op);
        let weiger = |reden| Weigering {
            machine: self.machine,
            toestand: self.toestand,
            gebeurtenis: nieuw.gebeurtenis,
            op: nieuw.op,
            door: nieuw.door,
            laatste,
            reden,
        };
        if self.toestand().is_some_and(|toestand| toestand.soort == Soort::Eind) {
            return Err(vec![weiger(Reden::Eindtoestand)]);
        }
        let gebeurtenis = self.machine.gebeurtenis(nieuw.gebeurtenis);
        let Some((gebeurtenis, pijl)) = gebeurtenis.and_then(|def| Some((def, def.vanuit(self.toestand)?))) else {
            return Err(vec![weiger(Reden::NietMogelijk)]);
        };
        if self.historie.len() >= MEESTE_GEBEURTENISSEN {
            return Err(vec![weiger(Reden::TeVeel)]);
        }
        let mut weigeringen = Vec::new();
        if nieuw.op < self.machine.van {
            weigeringen.push(weiger(Reden::VoorRegelversie));
        } else if !pijl.grondslag.geldt_op(nieuw.op) {
            weigeringen.push(weiger(Reden::NietVanKracht(pijl.grondslag)));
        }
        if laatste.is_some_and(|laatste| nieuw.op < laatste) {
            weigeringen.push(weiger(Reden::DatumLoopt));
        }
        if !self.mag(gebeurtenis.door, nieuw.door) {
            weigeringen.push(weiger(Reden::RolMagNiet(gebeurtenis.door)));
        }
        for veld in gebeurtenis.nodig.iter().filter(|veld| nieuw.gegevens.van(veld).is_none()) {
            weigeringen.push(weiger(Reden::Ontbreekt(veld)));
        }
        // a guard looks at data and at days that are right
        if weigeringen.is_empty() {
            let nu = Gebeurd {
                gebeurtenis: nieuw.gebeurtenis,
                naar: pijl.naar,
                op: nieuw.op,
                door: nieuw.door,
                gegevens: nieuw.gegevens,
            };
            let poging =
                Poging { historie: &self.historie, toestand: self.toestand, nieuw: &nu, instelling: &self.instelling };
            for voorwaarde in gebeurtenis.voorwaarden.iter().chain(pijl.voorwaarden) {
                if !voorwaarde.grondslag.geldt_op(nieuw.op) {
                    continue;
                }
                match voorwaarde.instelling.filter(|veld| self.instelling.van(veld).is_none()) {
                    Some(veld) => weigeringen.push(weiger(Reden::InstellingOntbreekt(voorwaarde, veld))),
                    None if (voorwaarde.toets)(&poging) => {}
                    None => weigeringen.push(weiger(Reden::Voorwaarde(voorwaarde))),
                }
            }
        }
        if weigeringen.is_empty() { Ok(pijl) } else { Err(weigeringen) }
    }

    fn mag(&self, rollen: &[Rol], door: Rol) -> bool {
        let mandaat = || self.instelling.ja_nee(&MANDAAT) == Some(true);
        rollen.contains(&door) || door == Rol::Klantmanager && rollen.contains(&Rol::College) && mandaat()
    }
}

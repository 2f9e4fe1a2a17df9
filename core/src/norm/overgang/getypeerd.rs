//! The typed form: a course whose state is part of its type, so that a wrong step does not compile.

use std::marker::PhantomData;

use super::poging::Nummer;
use super::zaak::{Nieuw, Zaak};
use super::{Gegevens, Machine, Rol};
use crate::fout::{Error, Fout};
use crate::tijd::Datum;

/// A state as a type.
pub trait Staat {
    /// The machine it belongs to.
    const MACHINE: &'static Machine;
    /// Its number.
    const TOESTAND: u8;
}

/// A course in state `S`: only the events that the table allows in `S` are methods, and each of them gives the next state.
///
/// A guard, a role or a date can still refuse; what cannot happen at all does not compile:
///
/// ```
/// use participatiewet::norm::{Gegeven, Gegevens, Rol, Traject};
/// use participatiewet::traject::beschut_werk::staat::Signalering;
/// use participatiewet::traject::velden;
/// let traject = Traject::<Signalering>::begin(Gegevens::new())?;
/// let kring = Gegevens::new().met(&velden::KRING_BESCHUT_WERK, Gegeven::JaNee(true));
/// let traject = traject.advies_aangevraagd("2026-02-09".parse()?, Rol::College, kring)?;
/// assert_eq!(traject.zaak().toestand().unwrap().naam, "advies_aangevraagd");
/// # Ok::<(), participatiewet::Error>(())
/// ```
///
/// ```compile_fail
/// use participatiewet::norm::{Gegevens, Rol, Traject};
/// use participatiewet::traject::beschut_werk::staat::Signalering;
/// let traject = Traject::<Signalering>::begin(Gegevens::new())?;
/// // there is no advice yet, so nobody can be placed
/// traject.geplaatst("2026-02-09".parse()?, Rol::Ontwikkelbedrijf, Gegevens::new())?;
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Traject<S> {
    zaak: Zaak,
    staat: PhantomData<S>,
}

impl<S: Staat> Traject<S> {
    /// A new course, if `S` is the state in which its machine begins.
    ///
    /// # Errors
    /// `andere_toestand` when the machine begins in another state.
    pub fn begin(instelling: Gegevens) -> Result<Self, Error> {
        Self::try_from(Zaak::new(S::MACHINE, instelling))
    }

    /// The runtime form.
    #[must_use]
    pub fn zaak(&self) -> &Zaak {
        &self.zaak
    }

    /// Into the runtime form.
    #[must_use]
    pub fn naar_zaak(self) -> Zaak {
        self.zaak
    }

    pub(crate) fn stap<T: Staat>(
        mut self,
        gebeurtenis: impl Nummer,
        op: Datum,
        door: Rol,
        gegevens: Gegevens,
    ) -> Result<Traject<T>, Error> {
        let nieuw = Nieuw { gebeurtenis: gebeurtenis.nummer(), op, door, gegevens };
        self.zaak.zet(&nieuw).map_err(|weigeringen| super::Weigering::fouten(&weigeringen))?;
        Traject::try_from(self.zaak)
    }
}

impl<S: Staat> TryFrom<Zaak> for Traject<S> {
    type Error = Error;

    fn try_from(zaak: Zaak) -> Result<Self, Error> {
        if std::ptr::eq(zaak.machine(), S::MACHINE) && zaak.toestandnummer() == S::TOESTAND {
            return Ok(Self { zaak, staat: PhantomData });
        }
        let verwacht = S::MACHINE.toestand(S::TOESTAND).map_or("", |toestand| toestand.naam);
        let gezien = zaak.toestand().map_or("", |toestand| toestand.naam);
        let verwacht = format!("een traject '{}' in de toestand '{verwacht}'", S::MACHINE.naam);
        Err(Fout::new("andere_toestand", "/toestand", verwacht).met_waarde(gezien).into())
    }
}

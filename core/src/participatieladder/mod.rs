//! The *participatieladder*: six steps (*treden*), derived from what was observed. The Participatiewet does not know it.
//!
//! A professional records facts; the trede follows by one rule, top-down, first hit wins (definitions of the Leidraad of AKC and of the
//! municipality of Eindhoven). It is total and deterministic: the same facts always give one trede. It never is a condition for a right.
#![doc(alias = "participation ladder")]

mod lezen;
mod verloop;

pub use lezen::VELDEN;
pub use verloop::{Beweging, Loop, Meting, Nevensituatie, beweging, bewegingen};

use serde::Serialize;

/// A step of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Trede {
    /// 1: isolated.
    Geisoleerd = 1,
    /// 2: social contacts outside the home.
    SocialeContacten = 2,
    /// 3: takes part in organised activities.
    GeorganiseerdeActiviteiten = 3,
    /// 4: unpaid work.
    OnbetaaldWerk = 4,
    /// 5: paid work with support.
    BetaaldWerkMetOndersteuning = 5,
    /// 6: paid work.
    BetaaldWerk = 6,
}

impl Trede {
    /// All of them, lowest first.
    pub const ALLE: [Self; 6] = [
        Self::Geisoleerd,
        Self::SocialeContacten,
        Self::GeorganiseerdeActiviteiten,
        Self::OnbetaaldWerk,
        Self::BetaaldWerkMetOndersteuning,
        Self::BetaaldWerk,
    ];

    /// Its number, 1 to 6.
    #[must_use]
    pub const fn nummer(self) -> u8 {
        self as u8
    }

    /// Its name in Dutch.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Geisoleerd => "geïsoleerd",
            Self::SocialeContacten => "sociale contacten buitenshuis",
            Self::GeorganiseerdeActiviteiten => "deelname aan georganiseerde activiteiten",
            Self::OnbetaaldWerk => "onbetaald werk",
            Self::BetaaldWerkMetOndersteuning => "betaald werk met ondersteuning",
            Self::BetaaldWerk => "betaald werk",
        }
    }
}

impl Serialize for Trede {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u8(self.nummer())
    }
}

/// What was observed. Every answer is a yes or a no: what is not known cannot be placed on the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Waarnemingen {
    /// Has an employment contract, or works as a self-employed person.
    pub arbeidscontract_of_zelfstandig: bool,
    /// Receives a benefit beside the pay.
    pub aanvullende_uitkering: bool,
    /// Has guidance at work by others than the boss and colleagues (jobcoach).
    pub begeleiding_op_het_werk: bool,
    /// Works under the Wsw, in beschut werk, with loonkostensubsidie, in a bbl course below a startkwalificatie, or with an instrument of the municipality.
    pub instrument_van_de_gemeente: bool,
    /// Works unpaid, with tasks and responsibility towards others, with physical contact at least once a week.
    pub onbetaald_werk_met_verantwoordelijkheid: bool,
    /// Takes part at least once a week in education or an organised activity.
    pub wekelijks_georganiseerde_activiteit: bool,
    /// Has social contacts outside the home at least once a week.
    pub wekelijks_contact_buitenshuis: bool,
}

/// The trede that follows from what was observed.
///
/// ```
/// use participatiewet::participatieladder::{Trede, Waarnemingen, trede};
/// let mut w = Waarnemingen {
///     arbeidscontract_of_zelfstandig: true,
///     aanvullende_uitkering: false,
///     begeleiding_op_het_werk: false,
///     instrument_van_de_gemeente: true, // loonkostensubsidie
///     onbetaald_werk_met_verantwoordelijkheid: false,
///     wekelijks_georganiseerde_activiteit: true,
///     wekelijks_contact_buitenshuis: true,
/// };
/// assert_eq!(trede(&w), Trede::BetaaldWerkMetOndersteuning);
/// w.arbeidscontract_of_zelfstandig = false;
/// assert_eq!(trede(&w).nummer(), 3);
/// ```
#[must_use]
pub const fn trede(w: &Waarnemingen) -> Trede {
    if w.arbeidscontract_of_zelfstandig {
        let ondersteund = w.aanvullende_uitkering || w.begeleiding_op_het_werk || w.instrument_van_de_gemeente;
        return if ondersteund { Trede::BetaaldWerkMetOndersteuning } else { Trede::BetaaldWerk };
    }
    if w.onbetaald_werk_met_verantwoordelijkheid {
        Trede::OnbetaaldWerk
    } else if w.wekelijks_georganiseerde_activiteit {
        Trede::GeorganiseerdeActiviteiten
    } else if w.wekelijks_contact_buitenshuis {
        Trede::SocialeContacten
    } else {
        Trede::Geisoleerd
    }
}

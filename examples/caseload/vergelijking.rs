//! The same case a year earlier, computed by the library, and what can be said of the difference.

use participatiewet::Fout;
use participatiewet::grootheid::Bedrag;
use participatiewet::loonkostensubsidie::{Invoer, Leeftijd, Route, Uitkomst, bereken};
use participatiewet::tijd::{Datum, Peildatum};

use crate::oorzaken::{self, Oorzaak};

/// How the amount relates to that of a year earlier.
#[derive(Debug, Clone)]
pub struct Vergelijking {
    /// The day a year before the peildatum.
    pub dag: Option<Datum>,
    /// What was found.
    pub stand: Stand,
    /// What the file leaves open about that day.
    pub noot: Option<Noot>,
}

/// What was found.
#[derive(Debug, Clone)]
pub enum Stand {
    /// The subsidy did not run yet.
    Nieuw,
    /// The day a year earlier cannot be computed from the facts of the row.
    NietTeBerekenen(Vec<Fout>),
    /// It could be computed.
    Berekend {
        /// The answer of a year earlier.
        vorig: Box<Uitkomst>,
        /// Now minus then.
        verschil: Bedrag,
        /// Why; empty when there is no difference.
        oorzaken: Vec<Oorzaak>,
    },
}

/// What the file leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noot {
    /// The forfait was possible on that day, and the file does not say which loonwaarde held.
    MogelijkForfait,
    /// The file has a loonwaarde of a year earlier, but the subsidy did not run then.
    VorigeTeltNiet,
}

impl Noot {
    /// In plain Dutch.
    #[must_use]
    pub fn tekst(self) -> &'static str {
        match self {
            Self::MogelijkForfait => {
                "een jaar eerder kon nog het forfait gelden; het bestand zegt dat niet (kolom vorige_loonwaarde)"
            }
            Self::VorigeTeltNiet => "de vorige_loonwaarde telt niet mee: een jaar eerder liep de subsidie nog niet",
        }
    }
}

/// Computes the same case a year earlier. `vorige` is the route of that day, if the file says so; all other facts of
/// the row are taken to have been the same, but for the age.
#[must_use]
pub fn met_vorig_jaar(nu: &Uitkomst, vorige: Option<Route>) -> Vergelijking {
    let Some((dag, invoer)) = jaar_eerder(nu.invoer(), vorige) else {
        let noot = vorige.map(|_| Noot::VorigeTeltNiet);
        return Vergelijking { dag: None, stand: Stand::Nieuw, noot };
    };
    let stand = match bereken(&invoer) {
        Err(fout) => Stand::NietTeBerekenen(fout.fouten().to_vec()),
        Ok(vorig) => {
            let verschil = nu.bedrag().min_bedrag(vorig.bedrag());
            let oorzaken = if verschil == Bedrag::NUL { Vec::new() } else { oorzaken::zoek(&vorig, nu) };
            Stand::Berekend { vorig: Box::new(vorig), verschil, oorzaken }
        }
    };
    // Whether the forfait was possible then is for the library to say.
    let mut forfaitair = invoer;
    forfaitair.route = Route::Forfaitair;
    let noot = (vorige.is_none() && bereken(&forfaitair).is_ok()).then_some(Noot::MogelijkForfait);
    Vergelijking { dag: Some(dag), stand, noot }
}

/// The input of a year earlier; `None` when the subsidy did not run then.
fn jaar_eerder(nu: &Invoer, vorige: Option<Route>) -> Option<(Datum, Invoer)> {
    let peildatum = nu.peildatum.datum();
    let jaar = peildatum.jaar().checked_sub(1)?;
    // 29 February has no such day a year earlier.
    let dag = Datum::new(jaar, peildatum.maand(), peildatum.dag()).or_else(|| Datum::new(jaar, 2, 28))?;
    nu.ingangsdatum.filter(|ingang| *ingang <= dag)?;
    let mut toen = nu.clone();
    toen.peildatum = Peildatum::try_from(dag).ok()?;
    toen.route = vorige.unwrap_or(nu.route);
    if let Leeftijd::Jaren(jaren) = nu.leeftijd {
        toen.leeftijd = Leeftijd::Jaren(jaren.saturating_sub(1));
    }
    Some((dag, toen))
}

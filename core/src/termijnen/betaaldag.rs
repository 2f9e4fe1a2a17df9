//! Until when must the loonkostensubsidie of a month be paid (Besluit LKS 2021 art. 7, for hours that the contract fixes).

use std::borrow::Cow;

use serde::Serialize;

use super::uitkomst::{Data, Gegevens};
use super::{Uitkomst, artikelen, cijfer, lezen, meldingen};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw};
use crate::norm::{Stap, StapDef, Verantwoording, Verslag};
use crate::parameters::BETAALDAG_LOONKOSTENSUBSIDIE;
use crate::tijd::{Datum, Peildatum, Terugrekening};

static BETAALDAG: StapDef = StapDef {
    code: "betaaldag",
    omschrijving: "Laatste werkdag voor {1}; teruggerekend, dus zonder verlenging",
    formule: "",
};

/// The names of the fields.
pub const VELDEN: &[&str] = &["maand"];

/// One month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Invoer {
    /// Any day of the month in which the work is done. It picks the law.
    pub maand: Peildatum,
}

impl Invoer {
    /// The month of this day.
    #[must_use]
    pub fn new(maand: Peildatum) -> Self {
        Self { maand }
    }

    /// Reads the named field.
    ///
    /// # Errors
    /// Every problem at once.
    ///
    /// ```
    /// use participatiewet::termijnen::betaaldag::Invoer;
    /// assert_eq!(Invoer::lees(&[]).unwrap_err().pad(), "/maand");
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let maand = lezen::wetsdag(&mut lezer, "maand");
        let mut fouten = lezer.fouten;
        fouten.extend(maand.and_then(|dag| geldt(dag).err()));
        match maand {
            Some(maand) if fouten.is_empty() => Ok(Self { maand }),
            _ => Err(lezen::fout(VELDEN, fouten)),
        }
    }
}

fn geldt(maand: Peildatum) -> Result<cijfer::Cijfer<u32>, Fout> {
    let dag = maand.datum();
    let eerste = BETAALDAG_LOONKOSTENSUBSIDIE.rijen.first().map_or(dag, |rij| rij.van);
    if dag < eerste {
        let verwacht = format!("een dag vanaf {}, het begin van deze regel", eerste.voluit());
        return Err(Fout::new("termijn_niet_van_kracht", "/maand", verwacht).met_waarde(dag));
    }
    cijfer::zoek(&BETAALDAG_LOONKOSTENSUBSIDIE, dag, "/maand")
}

/// The last working day before the 21st of the month in which the work is done.
///
/// # Errors
/// `termijn_niet_van_kracht` before 2022; `peildatum_na_bekende_bedragen`.
///
/// ```
/// use participatiewet::termijnen::{self, betaaldag};
/// let uitkomst = termijnen::betaaldag(&betaaldag::Invoer::new("2026-06-01".parse()?))?;
/// assert_eq!(uitkomst.laatste_dag().to_string(), "2026-06-19"); // the 20th is a Saturday
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer) -> Result<Uitkomst, Error> {
    let dag_van_de_maand = geldt(invoer.maand)?;
    let dag = invoer.maand.datum();
    let grens = Datum::new(dag.jaar(), dag.maand(), dag_van_de_maand.waarde).unwrap_or(dag);
    let laatste_dag = Terugrekening { voor: grens }.laatste_gewone_dag();
    let mut v = Verantwoording::new();
    let rij = dag_van_de_maand.gebruikt(&mut v);
    v.stap(|| Stap::new(&BETAALDAG, laatste_dag.into(), [grens.into()], artikelen::BETAALDAG, dag).met_rij(rij));
    v.melding(|| meldingen::WERKDAG);
    meldingen::meld_gelijkgestelde_dagen(laatste_dag, &mut v);
    let data = Data {
        eerste_dag: None,
        kale_laatste_dag: laatste_dag,
        laatste_dag,
        opgeschorte_dagen: 0,
        niet_behandelen_tot_en_met: None,
        ontvangst_per_post_tot_en_met: None,
        stand: None,
        tijdigheid: None,
    };
    Ok(Uitkomst::new(Gegevens::Betaaldag(invoer.clone()), data, v))
}

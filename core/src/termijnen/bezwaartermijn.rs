//! Until when can somebody object, and was it in time (Awb art. 6:7 to 6:9).

use std::borrow::Cow;

use serde::Serialize;

use super::telling::Telling;
use super::uitkomst::{Data, Gegevens};
use super::{Tijdigheid, Uitkomst, artikelen, cijfer, lezen, meldingen};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::norm::{Stap, StapDef, Verantwoording, Verslag, Waarde};
use crate::parameters::{BEZWAAR_PER_POST, BEZWAARTERMIJN};
use crate::tijd::{Datum, Peildatum, eerste_gewone_dag};

static EERSTE_DAG: StapDef = StapDef {
    code: "bezwaar_eerste_dag",
    omschrijving: "Eerste dag van de termijn: de dag na de bekendmaking van {1}",
    formule: "",
};
static PER_POST: StapDef = StapDef {
    code: "bezwaar_per_post",
    omschrijving: "Laatste dag waarop een tijdig gepost bezwaarschrift nog binnen mag komen",
    formule: "{1} + {2}, zo nodig verlengd tot de eerstvolgende gewone dag",
};

/// The names of the fields.
pub const VELDEN: &[&str] = &["bekendmaking", "ontvangen", "ter_post"];

/// One decision, and the objection if there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Invoer {
    /// The day on which the decision was made known as prescribed (Awb 6:8 lid 1). It picks the law.
    pub bekendmaking: Peildatum,
    /// The day on which the objection came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ontvangen: Option<Datum>,
    /// The day on which it was posted, if it came by post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ter_post: Option<Datum>,
}

impl Invoer {
    /// A decision without an objection.
    #[must_use]
    pub fn new(bekendmaking: Peildatum) -> Self {
        Self { bekendmaking, ontvangen: None, ter_post: None }
    }

    /// Reads the named fields of one request.
    ///
    /// # Errors
    /// Every problem at once.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::termijnen::{Tijdigheid, bezwaartermijn};
    /// let velden = [("bekendmaking", "2 februari 2026"), ("ontvangen", "17-3-2026")];
    /// let invoer = bezwaartermijn::Invoer::lees(&velden.map(|(naam, dag)| (naam.into(), Ruw::tekst(dag))))?;
    /// assert_eq!(bezwaartermijn::bepaal(&invoer)?.tijdigheid(), Some(Tijdigheid::TeLaat));
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let bekendmaking = lezen::wetsdag(&mut lezer, "bekendmaking");
        let ontvangen = lezer.veld("ontvangen", Ruw::datum);
        let ter_post = lezen::dag(&mut lezer, "ter_post");
        let mut fouten = lezer.fouten;
        if ontvangen == Veld::Afwezig {
            fouten.extend(zonder_ontvangst(ter_post));
        }
        let ontvangen = ontvangen.gegeven();
        fouten.extend(post_fout(ontvangen, ter_post));
        fouten.extend(bekendmaking.and_then(|dag| bekend(dag).err()));
        match bekendmaking {
            Some(bekendmaking) if fouten.is_empty() => Ok(Self { bekendmaking, ontvangen, ter_post }),
            _ => Err(lezen::fout(VELDEN, fouten)),
        }
    }
}

fn zonder_ontvangst(ter_post: Option<Datum>) -> Option<Fout> {
    let fout = |_| Fout::new("ontbreekt", "/ontvangen", "de dag waarop het bezwaarschrift is ontvangen");
    ter_post.map(fout)
}

fn post_fout(ontvangen: Option<Datum>, ter_post: Option<Datum>) -> Option<Fout> {
    lezen::volgorde(("ter_post", ter_post?), ("ontvangen", ontvangen?))
}

fn bekend(bekendmaking: Peildatum) -> Result<cijfer::Cijfer<u32>, Fout> {
    cijfer::zoek(&BEZWAARTERMIJN, bekendmaking.datum(), "/bekendmaking")
}

/// The term for an objection, and whether the given one was in time. Whether a late one is excusable (Awb 6:11) is never decided.
///
/// # Errors
/// Every problem at once: `ontbreekt`, `verkeerde_volgorde`, `peildatum_na_bekende_bedragen`.
///
/// ```
/// use participatiewet::termijnen::{self, bezwaartermijn};
/// let uitkomst = termijnen::bezwaartermijn(&bezwaartermijn::Invoer::new("2026-04-02".parse()?))?;
/// // 14 May 2026 is Ascension Day and 15 May an equated day
/// assert_eq!(uitkomst.laatste_dag().to_string(), "2026-05-18");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer) -> Result<Uitkomst, Error> {
    let zonder = if invoer.ontvangen.is_none() { zonder_ontvangst(invoer.ter_post) } else { None };
    let mut fouten: Vec<Fout> = zonder.into_iter().chain(post_fout(invoer.ontvangen, invoer.ter_post)).collect();
    fouten.extend(bekend(invoer.bekendmaking).err());
    Error::uit(Lezer::op_volgorde(VELDEN, fouten)).map_or(Ok(()), Err)?;

    let mut v = Verantwoording::new();
    let dag = invoer.bekendmaking.datum();
    let telling = termijn(invoer.bekendmaking, &mut v)?;
    let laatste_dag = telling.sluit(artikelen::VERLENGING, &mut v);

    let week = cijfer::zoek(&BEZWAAR_PER_POST, dag, "/bekendmaking")?;
    let uiterste_ontvangst = eerste_gewone_dag(laatste_dag.plus_weken(week.waarde));
    let rij = week.gebruikt(&mut v);
    v.stap(|| {
        let gebruikt = [laatste_dag.into(), Waarde::Weken(week.waarde)];
        Stap::new(&PER_POST, uiterste_ontvangst.into(), gebruikt, artikelen::BEZWAAR_POST, dag).met_rij(rij)
    });

    let tijdigheid = invoer.ontvangen.map(|ontvangen| {
        let op_tijd_gepost = invoer.ter_post.is_some_and(|gepost| gepost <= laatste_dag);
        match ontvangen {
            ontvangen if ontvangen < telling.eerste_dag => Tijdigheid::VoorBegin,
            ontvangen if ontvangen <= laatste_dag => Tijdigheid::Tijdig,
            ontvangen if op_tijd_gepost && ontvangen <= uiterste_ontvangst => Tijdigheid::Tijdig,
            _ => Tijdigheid::TeLaat,
        }
    });
    match tijdigheid {
        Some(Tijdigheid::TeLaat) => v.melding(|| meldingen::VERSCHOONBAAR),
        Some(Tijdigheid::VoorBegin) => v.melding(|| meldingen::VOOR_BEGIN),
        Some(Tijdigheid::Tijdig) | None => {}
    }
    let data = Data {
        eerste_dag: Some(telling.eerste_dag),
        kale_laatste_dag: telling.einde,
        laatste_dag,
        opgeschorte_dagen: 0,
        niet_behandelen_tot_en_met: None,
        ontvangst_per_post_tot_en_met: Some(uiterste_ontvangst),
        stand: None,
        tijdigheid,
    };
    Ok(Uitkomst::new(Gegevens::Bezwaartermijn(invoer.clone()), data, v))
}

/// Six weeks from the day after the decision was made known.
pub(super) fn termijn<V: Verslag>(bekendmaking: Peildatum, v: &mut V) -> Result<Telling, Fout> {
    let (weken, dag) = (bekend(bekendmaking)?, bekendmaking.datum());
    v.stap(|| Stap::new(&EERSTE_DAG, dag.plus_dag().into(), [dag.into()], artikelen::BEZWAAR_BEGIN, dag));
    Ok(Telling::weken(dag, &weken, artikelen::BEZWAAR, dag, v))
}

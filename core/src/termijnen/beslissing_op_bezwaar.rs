//! Until when must be decided on an objection (Awb art. 7:10).

use std::borrow::Cow;

use serde::Serialize;

use super::lezen::{self, Gronden};
use super::telling::Telling;
use super::uitkomst::{Data, Gegevens};
use super::{Keuzes, Opschorting, Stand, Uitkomst, artikelen, bezwaartermijn, cijfer, meldingen};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw};
use crate::norm::{StapDef, Verantwoording, Verslag};
use crate::parameters::{BESLISSING_OP_BEZWAAR, BESLISSING_OP_BEZWAAR_COMMISSIE, VERDAGING_BEZWAAR};
use crate::tijd::{Datum, Peildatum};

static VERDAGING: StapDef =
    StapDef { code: "verdaging", omschrijving: "Laatste dag na verdaging met {2}", formule: "{1} + {2}" };
static UITSTEL: StapDef =
    StapDef { code: "uitstel", omschrijving: "Laatste dag van het verdere uitstel, in plaats van {1}", formule: "" };

/// The names of the fields.
pub const VELDEN: &[&str] =
    &["bekendmaking", "commissie", "opschortingen", "verdaagd_weken", "uitstel_tot_en_met", "op_dag", "keuzes"];

/// One decision to which somebody objected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Invoer {
    /// The day on which the decision was made known. It picks the law.
    pub bekendmaking: Peildatum,
    /// Whether there is a committee as in Awb 7:13; left out: no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commissie: Option<bool>,
    /// Suspensions (Awb 7:10 lid 2; 4:15 as far as 7:14 lets it hold).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub opschortingen: Vec<Opschorting>,
    /// For how many weeks the decision was adjourned (Awb 7:10 lid 3): at most six.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdaagd_weken: Option<u32>,
    /// Last day of a further delay to which the law allows to agree (Awb 7:10 lid 4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uitstel_tot_en_met: Option<Datum>,
    /// The day on which the stand of the term is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op_dag: Option<Datum>,
    /// Readings.
    #[serde(skip_serializing_if = "Keuzes::is_standaard")]
    pub keuzes: Keuzes,
}

impl Invoer {
    /// An objection without a committee and with nothing on the way.
    #[must_use]
    pub fn new(bekendmaking: Peildatum) -> Self {
        let keuzes = Keuzes::default();
        Self {
            bekendmaking,
            commissie: None,
            opschortingen: Vec::new(),
            verdaagd_weken: None,
            uitstel_tot_en_met: None,
            op_dag: None,
            keuzes,
        }
    }

    /// Reads the named fields of one request.
    ///
    /// # Errors
    /// Every problem at once.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::termijnen::beslissing_op_bezwaar::{Invoer, bepaal};
    /// let velden = [("bekendmaking".into(), Ruw::tekst("2026-04-02")), ("commissie".into(), Ruw::Bool(true))];
    /// assert_eq!(bepaal(&Invoer::lees(&velden)?)?.laatste_dag().to_string(), "2026-08-10");
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let bekendmaking = lezen::wetsdag(&mut lezer, "bekendmaking");
        let commissie = lezer.veld("commissie", Ruw::ja_nee).gegeven();
        let opschortingen = lezen::opschortingen(&mut lezer, Gronden::Bezwaar);
        let verdaagd_weken = lezer.veld("verdaagd_weken", Ruw::aantal).gegeven();
        let uitstel_tot_en_met = lezen::dag(&mut lezer, "uitstel_tot_en_met");
        let op_dag = lezen::dag(&mut lezer, "op_dag");
        let keuzes = lezen::keuzes(&mut lezer);
        let mut fouten = lezer.fouten;
        fouten.extend(controleer(bekendmaking, verdaagd_weken, uitstel_tot_en_met));
        match bekendmaking {
            Some(bekendmaking) if fouten.is_empty() => {
                Ok(Self { bekendmaking, commissie, opschortingen, verdaagd_weken, uitstel_tot_en_met, op_dag, keuzes })
            }
            _ => Err(lezen::fout(VELDEN, fouten)),
        }
    }
}

fn controleer(bekendmaking: Option<Peildatum>, verdaagd: Option<u32>, uitstel: Option<Datum>) -> Vec<Fout> {
    let mut fouten = Vec::new();
    if let Some(bekendmaking) = bekendmaking {
        fouten.extend(cijfer::zoek(&BESLISSING_OP_BEZWAAR, bekendmaking.datum(), "/bekendmaking").err());
        fouten.extend(
            uitstel
                .and_then(|tot| lezen::volgorde(("bekendmaking", bekendmaking.datum()), ("uitstel_tot_en_met", tot))),
        );
    }
    // the limit is in every row the same; without a date the last one tells it
    let meeste = bekendmaking
        .and_then(|dag| VERDAGING_BEZWAAR.zoek(dag.datum(), true, false).ok().map(|vondst| vondst.rij))
        .or(VERDAGING_BEZWAAR.rijen.last())
        .map_or(0, |rij| rij.waarde);
    if let Some(weken) = verdaagd.filter(|weken| !(1..=meeste).contains(weken)) {
        let verwacht = format!("1 tot en met {meeste} weken");
        fouten.push(Fout::new("buiten_bereik", "/verdaagd_weken", verwacht).met_waarde(weken));
    }
    fouten
}

/// Until when must be decided on the objection: counted from the day after the term for the objection ended.
///
/// # Errors
/// Every problem at once: `buiten_bereik`, `verkeerde_volgorde`, `peildatum_na_bekende_bedragen`.
///
/// ```
/// use participatiewet::termijnen::{self, beslissing_op_bezwaar};
/// let invoer = beslissing_op_bezwaar::Invoer::new("2026-04-02".parse()?);
/// assert_eq!(termijnen::beslissing_op_bezwaar(&invoer)?.laatste_dag().to_string(), "2026-06-29");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer) -> Result<Uitkomst, Error> {
    let mut fouten = lezen::alle_fouten(&invoer.opschortingen);
    fouten.extend(controleer(Some(invoer.bekendmaking), invoer.verdaagd_weken, invoer.uitstel_tot_en_met));
    Error::uit(Lezer::op_volgorde(VELDEN, fouten)).map_or(Ok(()), Err)?;

    let dag = invoer.bekendmaking.datum();
    let mut v = Verantwoording::new();
    let bezwaar = bezwaartermijn::termijn(invoer.bekendmaking, &mut v)?;
    let einde_bezwaar = bezwaar.sluit(artikelen::VERLENGING, &mut v);

    if invoer.commissie.is_none() {
        v.aanname(|| meldingen::GEEN_COMMISSIE);
    }
    let reeks = match invoer.commissie {
        Some(true) => &BESLISSING_OP_BEZWAAR_COMMISSIE,
        Some(false) | None => &BESLISSING_OP_BEZWAAR,
    };
    let weken = cijfer::zoek(reeks, dag, "/bekendmaking")?;
    let mut telling = Telling::weken(einde_bezwaar, &weken, artikelen::OP_BEZWAAR, dag, &mut v);
    // first: a suspension within the adjournment counts
    if let Some(weken) = invoer.verdaagd_weken {
        cijfer::zoek(&VERDAGING_BEZWAAR, dag, "/bekendmaking")?.gebruikt(&mut v);
        telling.plus_weken(weken, &VERDAGING, artikelen::VERDAGEN, &mut v);
    }
    let keuze = invoer.keuzes.opschorting_einde;
    let mut opschortingen = invoer.opschortingen.clone();
    opschortingen.sort_by_key(|opschorting| opschorting.dagen(keuze));
    opschortingen.into_iter().for_each(|opschorting| telling.schors(opschorting, keuze, &mut v));
    let mut laatste_dag = telling.sluit(artikelen::VERLENGING, &mut v);
    if let Some(tot) = invoer.uitstel_tot_en_met.filter(|tot| *tot > laatste_dag) {
        telling.noem(tot, &UITSTEL, artikelen::UITSTEL, &mut v);
        laatste_dag = tot;
    }
    let stand = invoer.op_dag.map(|op_dag| match op_dag > laatste_dag {
        true => Stand::Verstreken,
        false if telling.staat_stil(op_dag) => Stand::Opgeschort,
        false => Stand::Loopt,
    });
    let data = Data {
        eerste_dag: Some(telling.eerste_dag),
        kale_laatste_dag: telling.einde,
        laatste_dag,
        opgeschorte_dagen: telling.opgeschort,
        niet_behandelen_tot_en_met: None,
        ontvangst_per_post_tot_en_met: None,
        stand,
        tijdigheid: None,
    };
    Ok(Uitkomst::new(Gegevens::BeslissingOpBezwaar(invoer.clone()), data, v))
}

//! Until when must be decided on an application (Awb art. 4:5, 4:13 to 4:15; Participatiewet art. 10d lid 12).

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::cijfer::{self, Cijfer};
use super::lezen::{self, Gronden};
use super::telling::Telling;
use super::uitkomst::{Data, Gegevens};
use super::{Keuzes, Opschorting, Stand, Uitkomst, artikelen, meldingen};
use crate::bron::Artikel;
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::norm::{Reeks, Stap, StapDef, Verantwoording, Verslag, Waarde};
use crate::parameters::{
    ADVIESTERMIJN_BESCHUT_WERK, BESLISTERMIJN_LOONKOSTENSUBSIDIE, BESLISTERMIJN_REDELIJK, NIET_BEHANDELEN_TERMIJN,
};
use crate::tijd::{Datum, Peildatum, eerste_gewone_dag};

static MEDEDELING: StapDef = StapDef {
    code: "mededeling",
    omschrijving: "Laatste dag die het bestuursorgaan in zijn mededeling noemt, in plaats van {1}",
    formule: "",
};
static NIET_BEHANDELEN: StapDef = StapDef {
    code: "niet_behandelen",
    omschrijving: "Laatste dag om bekend te maken dat de aanvraag niet wordt behandeld, geteld vanaf de dag na {1}",
    formule: "{1} + {2}, zo nodig verlengd tot de eerstvolgende gewone dag",
};

/// The names of the fields.
pub const VELDEN: &[&str] =
    &["startdag", "soort", "opschortingen", "mededeling", "nieuwe_laatste_dag", "op_dag", "keuzes"];

/// Which term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Soort {
    /// No statutory term: eight weeks after receipt of the application (Awb 4:13 lid 2).
    #[default]
    Redelijk,
    /// Loonkostensubsidie: five weeks after the loonwaarde, or its omission, was established (Pw 10d lid 12, from 2023-07-01).
    Loonkostensubsidie,
    /// The advice of the UWV on beschut werk: eight weeks after receipt of the request.
    AdviesBeschutWerk,
}

const SOORTEN: &[(&str, Soort)] = &[
    ("redelijk", Soort::Redelijk),
    ("loonkostensubsidie", Soort::Loonkostensubsidie),
    ("advies_beschut_werk", Soort::AdviesBeschutWerk),
];

impl Soort {
    fn reeks(self) -> &'static Reeks<u32> {
        match self {
            Self::Redelijk => &BESLISTERMIJN_REDELIJK,
            Self::Loonkostensubsidie => &BESLISTERMIJN_LOONKOSTENSUBSIDIE,
            Self::AdviesBeschutWerk => &ADVIESTERMIJN_BESCHUT_WERK,
        }
    }

    fn artikel(self, dag: Datum) -> Artikel {
        match self {
            Self::Redelijk => artikelen::REDELIJKE_TERMIJN,
            Self::Loonkostensubsidie => artikelen::LOONKOSTENSUBSIDIE,
            Self::AdviesBeschutWerk => artikelen::advies(dag),
        }
    }

    fn verlenging(self) -> Artikel {
        match self {
            Self::AdviesBeschutWerk => artikelen::VERLENGING_BESLUIT,
            _ => artikelen::VERLENGING,
        }
    }
}

impl Serialize for Soort {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let naam = SOORTEN.iter().find(|(_, soort)| soort == self).map_or("", |(naam, _)| naam);
        s.serialize_str(naam)
    }
}

/// One application and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Invoer {
    /// The day of the event that starts the term: receipt, or the establishment of Pw 10d lid 12. It picks the law.
    pub startdag: Peildatum,
    /// Which term.
    pub soort: Soort,
    /// Suspensions (Awb 4:15); not for an advice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub opschortingen: Vec<Opschorting>,
    /// The day on which the authority told that the decision comes later (Awb 4:14); together with the next field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mededeling: Option<Datum>,
    /// The last day that it named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nieuwe_laatste_dag: Option<Datum>,
    /// The day on which the stand of the term is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op_dag: Option<Datum>,
    /// Readings.
    #[serde(skip_serializing_if = "Keuzes::is_standaard")]
    pub keuzes: Keuzes,
}

impl Invoer {
    /// A term that starts on the day after `startdag`, with nothing on the way.
    #[must_use]
    pub fn new(startdag: Peildatum, soort: Soort) -> Self {
        let keuzes = Keuzes::default();
        Self {
            startdag,
            soort,
            opschortingen: Vec::new(),
            mededeling: None,
            nieuwe_laatste_dag: None,
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
    /// use participatiewet::termijnen::{self, beslistermijn};
    /// let velden = [("startdag".into(), Ruw::tekst("9-2-2026")), ("soort".into(), Ruw::tekst("advies_beschut_werk"))];
    /// let uitkomst = termijnen::beslistermijn(&beslistermijn::Invoer::lees(&velden)?)?;
    /// assert_eq!(uitkomst.laatste_dag().to_string(), "2026-04-07"); // the 6th is Easter Monday
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let startdag = lezen::wetsdag(&mut lezer, "startdag");
        let soort = lezer.keuze("soort", SOORTEN);
        let opschortingen = lezen::opschortingen(&mut lezer, Gronden::Aanvraag);
        let mededeling = lezer.veld("mededeling", Ruw::datum);
        let nieuwe_laatste_dag = lezer.veld("nieuwe_laatste_dag", Ruw::datum);
        let op_dag = lezen::dag(&mut lezer, "op_dag");
        let keuzes = lezen::keuzes(&mut lezer);
        let mut fouten = lezer.fouten;
        if let (Veld::Gegeven(_), Veld::Afwezig) | (Veld::Afwezig, Veld::Gegeven(_)) = (mededeling, nieuwe_laatste_dag)
        {
            fouten.push(half(mededeling.gegeven().is_some()));
        }
        fouten.extend(geldt(soort.of(Soort::default()), startdag).err());
        let (mededeling, nieuwe_laatste_dag) = (mededeling.gegeven(), nieuwe_laatste_dag.gegeven());
        fouten.extend(mededeling.zip(nieuwe_laatste_dag).and_then(paar_fout));
        fouten.extend(niet_bij_advies(soort.gegeven(), !opschortingen.is_empty(), mededeling.is_some()));
        match (startdag, soort.of(Soort::default())) {
            (Some(startdag), Some(soort)) if fouten.is_empty() => {
                Ok(Self { startdag, soort, opschortingen, mededeling, nieuwe_laatste_dag, op_dag, keuzes })
            }
            _ => Err(lezen::fout(VELDEN, fouten)),
        }
    }

    fn controleer(&self) -> Result<Cijfer<u32>, Error> {
        let mut fouten = lezen::alle_fouten(&self.opschortingen);
        if self.mededeling.is_some() != self.nieuwe_laatste_dag.is_some() {
            fouten.push(half(self.mededeling.is_some()));
        }
        fouten.extend(self.mededeling.zip(self.nieuwe_laatste_dag).and_then(paar_fout));
        fouten.extend(niet_bij_advies(Some(self.soort), !self.opschortingen.is_empty(), self.mededeling.is_some()));
        match geldt(Some(self.soort), Some(self.startdag)) {
            Ok(Some(cijfer)) if fouten.is_empty() => Ok(cijfer),
            gelezen => {
                fouten.extend(gelezen.err());
                Err(lezen::fout(VELDEN, fouten))
            }
        }
    }
}

/// A notice and the day that it names belong together.
fn half(mededeling: bool) -> Fout {
    let (pad, verwacht) = if mededeling {
        ("/nieuwe_laatste_dag", "de laatste dag die in de mededeling staat")
    } else {
        ("/mededeling", "de dag waarop de mededeling is gedaan")
    };
    Fout::new("ontbreekt", pad, verwacht)
}

fn paar_fout((gedaan, genoemd): (Datum, Datum)) -> Option<Fout> {
    lezen::volgorde(("mededeling", gedaan), ("nieuwe_laatste_dag", genoemd))
}

/// An advice is no decision: Awb 4:14 and 4:15 do not hold for it.
fn niet_bij_advies(soort: Option<Soort>, opschorting: bool, mededeling: bool) -> Vec<Fout> {
    let advies = soort == Some(Soort::AdviesBeschutWerk);
    let gegeven = [("/opschortingen", opschorting), ("/mededeling", mededeling)];
    let fout = |pad| Fout::new("niet_bij_advies", pad, "niets: een advies is geen beschikking");
    gegeven.into_iter().filter(|(_, gegeven)| advies && *gegeven).map(|(pad, _)| fout(pad)).collect()
}

/// The length of the term on its first day.
fn geldt(soort: Option<Soort>, startdag: Option<Peildatum>) -> Result<Option<Cijfer<u32>>, Fout> {
    let (Some(soort), Some(startdag)) = (soort, startdag) else { return Ok(None) };
    let dag = startdag.datum();
    let eerste = soort.reeks().rijen.first().map_or(dag, |rij| rij.van);
    if dag < eerste {
        let verwacht = format!("een dag vanaf {}, of soort \"redelijk\"", eerste.voluit());
        return Err(Fout::new("termijn_niet_van_kracht", "/startdag", verwacht).met_waarde(dag));
    }
    cijfer::zoek(soort.reeks(), dag, "/startdag").map(Some)
}

/// Until when must be decided, or advice be given.
///
/// # Errors
/// Every problem at once: `termijn_niet_van_kracht`, `verkeerde_volgorde`, `niet_bij_advies`, `ontbreekt`,
/// `peildatum_na_bekende_bedragen`.
///
/// ```
/// use participatiewet::termijnen::{self, beslistermijn};
/// let invoer = beslistermijn::Invoer::new("2026-03-31".parse()?, beslistermijn::Soort::Loonkostensubsidie);
/// assert_eq!(termijnen::beslistermijn(&invoer)?.laatste_dag().to_string(), "2026-05-06");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer) -> Result<Uitkomst, Error> {
    let weken = invoer.controleer()?;
    let dag = invoer.startdag.datum();
    let niet_behandelen = cijfer::zoek(&NIET_BEHANDELEN_TERMIJN, dag, "/startdag")?;
    let mut v = Verantwoording::new();
    let mut telling = Telling::weken(dag, &weken, invoer.soort.artikel(dag), dag, &mut v);
    let keuze = invoer.keuzes.opschorting_einde;

    let mut opschortingen = invoer.opschortingen.clone();
    opschortingen.sort_by_key(|opschorting| opschorting.dagen(keuze));
    let mededeling = invoer.mededeling.zip(invoer.nieuwe_laatste_dag);
    // what began before the notice is in the day that it names
    let ervoor = |opschorting: &Opschorting| mededeling.is_none_or(|(gedaan, _)| opschorting.dagen(keuze).0 <= gedaan);
    let (eerst, daarna): (Vec<_>, Vec<_>) = opschortingen.into_iter().partition(ervoor);
    eerst.into_iter().for_each(|opschorting| telling.schors(opschorting, keuze, &mut v));
    if let Some((gedaan, genoemd)) = mededeling {
        meld_mededeling(invoer.soort, gedaan, genoemd, &mut telling, &mut v);
    }
    daarna.into_iter().for_each(|opschorting| telling.schors(opschorting, keuze, &mut v));

    let laatste_dag = telling.sluit(invoer.soort.verlenging(), &mut v);
    let niet_behandelen_tot_en_met = tot_niet_behandelen(invoer, &niet_behandelen, &mut v);
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
        niet_behandelen_tot_en_met,
        ontvangst_per_post_tot_en_met: None,
        stand,
        tijdigheid: None,
    };
    Ok(Uitkomst::new(Gegevens::Beslistermijn(invoer.clone()), data, v))
}

/// Awb 4:14: only without a statutory term, and only within the term, a named day is the last one.
fn meld_mededeling<V: Verslag>(soort: Soort, gedaan: Datum, genoemd: Datum, telling: &mut Telling, v: &mut V) {
    if soort != Soort::Redelijk {
        v.melding(|| meldingen::MEDEDELING_VERLENGT_NIET);
    } else if gedaan > telling.laatste_dag() {
        v.melding(|| meldingen::mededeling_te_laat(gedaan));
    } else {
        telling.noem(genoemd, &MEDEDELING, artikelen::MEDEDELING, v);
    }
}

/// Awb 4:5 lid 4, after the last invitation to complete the application.
fn tot_niet_behandelen<V: Verslag>(invoer: &Invoer, weken: &Cijfer<u32>, v: &mut V) -> Option<Datum> {
    let na = invoer.opschortingen.iter().filter_map(|opschorting| opschorting.aanvulling_einde()).max()?;
    let laatste = eerste_gewone_dag(na.plus_weken(weken.waarde));
    let rij = weken.gebruikt(v);
    v.stap(|| {
        let gebruikt = [na.into(), Waarde::Weken(weken.waarde)];
        let artikel = artikelen::NIET_BEHANDELEN;
        Stap::new(&NIET_BEHANDELEN, laatste.into(), gebruikt, artikel, invoer.startdag.datum()).met_rij(rij)
    });
    Some(laatste)
}

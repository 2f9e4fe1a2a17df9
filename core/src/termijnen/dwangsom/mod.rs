//! What a decision that comes too late costs (*dwangsom*, Awb art. 4:17 and 4:18).

mod invoer;
mod uitkomst;

pub use invoer::{Einde, Invoer, Uitzondering, VELDEN};
pub use uitkomst::{FORMAAT, SCHEMA, Uitkomst};

use super::cijfer::{self, Cijfer};
use super::keuze::{Besluitdag, EersteDag, Voortijdig, Wachttijd};
use super::telling::verlengd;
use super::{artikelen, meldingen};
use crate::fout::Error;
use crate::grootheid::{Bedrag, Breuk};
use crate::norm::{Stap, StapDef, Verantwoording, Verslag, Waarde};
use crate::parameters::{
    DWANGSOM_DAGEN, DWANGSOM_DERDE_BEDRAG, DWANGSOM_EERSTE_BEDRAG, DWANGSOM_TRAP, DWANGSOM_TWEEDE_BEDRAG,
    DWANGSOM_VASTSTELLEN, DWANGSOM_WACHTTIJD,
};
use crate::tijd::{Datum, eerste_gewone_dag};

static WACHTTIJD: StapDef =
    StapDef { code: "wachttijd", omschrijving: "Laatste dag van de {2} na {1}", formule: "{1} + {2}" };
static EERSTE_DAG: StapDef =
    StapDef { code: "dwangsom_eerste_dag", omschrijving: "Eerste dag waarover dwangsom verschuldigd is", formule: "" };
static DAGEN: StapDef = StapDef {
    code: "dwangsom_dagen",
    omschrijving: "Aantal dagen waarover dwangsom verschuldigd is, ten hoogste {2}",
    formule: "vanaf {1} tot {3}",
};
static TRAP: StapDef =
    StapDef { code: "dwangsom_deel", omschrijving: "Dwangsom over {1}, per dag {2}", formule: "{1} x {2}" };
static BEDRAG: StapDef = StapDef { code: "dwangsom", omschrijving: "Dwangsom samen", formule: "{1} + {2} + {3}" };
static GEEN: StapDef = StapDef { code: "geen_dwangsom", omschrijving: "Geen dwangsom: {1}", formule: "" };
static PER_AANVRAGER: StapDef = StapDef {
    code: "dwangsom_per_aanvrager",
    omschrijving: "Gelijk deel van ieder van de {2} aanvragers",
    formule: "{1} / {2}",
};
static VASTSTELLEN: StapDef = StapDef {
    code: "dwangsom_vaststellen",
    omschrijving: "Laatste dag om de dwangsom bij beschikking vast te stellen, geteld vanaf de dag na {1}",
    formule: "{1} + {2}, zo nodig verlengd tot de eerstvolgende gewone dag",
};

/// The first days, the next days, the other days.
type Trappen<T> = [T; 3];

/// The figures of one penalty payment.
struct Cijfers {
    wachttijd: Cijfer<u32>,
    dagen: Cijfer<u32>,
    trap: Cijfer<u32>,
    bedragen: Trappen<Cijfer<Bedrag>>,
    vaststellen: Cijfer<u32>,
}

impl Cijfers {
    fn op(dag: Datum) -> Result<Self, crate::Fout> {
        const PAD: &str = "/ingebrekestelling";
        let bedrag = |reeks| cijfer::zoek(reeks, dag, PAD);
        Ok(Self {
            wachttijd: cijfer::zoek(&DWANGSOM_WACHTTIJD, dag, PAD)?,
            dagen: cijfer::zoek(&DWANGSOM_DAGEN, dag, PAD)?,
            trap: cijfer::zoek(&DWANGSOM_TRAP, dag, PAD)?,
            bedragen: [
                bedrag(&DWANGSOM_EERSTE_BEDRAG)?,
                bedrag(&DWANGSOM_TWEEDE_BEDRAG)?,
                bedrag(&DWANGSOM_DERDE_BEDRAG)?,
            ],
            vaststellen: cijfer::zoek(&DWANGSOM_VASTSTELLEN, dag, PAD)?,
        })
    }

    /// How many of `dagen` fall under the first, the second and the third amount.
    fn verdeel(&self, dagen: u32) -> Trappen<u32> {
        let trap = self.trap.waarde;
        let eerste = dagen.min(trap);
        let tweede = dagen.saturating_sub(trap).min(trap);
        [eerste, tweede, dagen.saturating_sub(eerste).saturating_sub(tweede)]
    }
}

/// Whole days times whole cents: exact.
fn maal(dagen: u32, bedrag: Bedrag) -> Bedrag {
    Bedrag::van_centen(bedrag.centen().saturating_mul(i64::from(dagen)))
}

fn samen(delen: Trappen<Bedrag>) -> Bedrag {
    Bedrag::van_centen(delen.iter().fold(0, |som, deel| deel.centen().saturating_add(som)))
}

/// The penalty payment of an authority that was given notice, with its full explanation.
///
/// It counts days; whether one of the exceptions holds is an assessment of the authority and is read as given.
///
/// # Errors
/// Every problem at once: `ontbreekt`, `dubbel`, `buiten_bereik`, `peildatum_voor_2015`, `peildatum_na_bekende_bedragen`.
///
/// ```
/// use participatiewet::termijnen::dwangsom::{Einde, Invoer};
/// use participatiewet::termijnen;
/// let laatste_dag = "2026-05-06".parse()?;
/// let besluit = Einde::Besluit("2026-07-09".parse()?);
/// let uitkomst = termijnen::dwangsom(&Invoer::new("2026-05-26".parse()?, laatste_dag, besluit))?;
/// assert_eq!(uitkomst.eerste_dag().unwrap().to_string(), "2026-06-10");
/// assert_eq!((uitkomst.dagen(), uitkomst.bedrag().to_string().as_str()), (29, "857.00"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer) -> Result<Uitkomst, Error> {
    invoer::controleer(invoer)?;
    let dag = invoer.ingebrekestelling.datum();
    let cijfers = Cijfers::op(dag)?;
    let mut v = Verantwoording::new();
    if invoer.uitzondering.is_none() {
        v.aanname(|| meldingen::GEEN_UITZONDERING);
    }
    if invoer.aanvragers.is_none() {
        v.aanname(|| meldingen::EEN_AANVRAGER);
    }

    let eerste_dag = eerste_dag(invoer, &cijfers, &mut v);
    // the first day over which nothing is due any more
    let tot = match invoer.einde {
        Einde::Lopend(tot_en_met) => tot_en_met.plus_dag(),
        Einde::Besluit(besluit) => {
            let keuze = invoer.keuzes.dwangsom_besluitdag;
            v.keuze(|| keuze.gemaakt());
            match keuze {
                Besluitdag::TeltNiet => besluit,
                Besluitdag::TeltMee => besluit.plus_dag(),
            }
        }
    };
    let hoogste = cijfers.dagen.waarde;
    // an exception leaves no day over which it is due
    let verschuldigd = eerste_dag.filter(|_| invoer.uitzondering.is_none());
    let dagen = verschuldigd.map_or(0, |eerste| eerste.dagen_tot(tot).min(hoogste));
    if let Some(eerste) = verschuldigd {
        let rij = cijfers.dagen.gebruikt(&mut v);
        v.stap(|| {
            let gebruikt = [eerste.into(), Waarde::Dagen(hoogste), tot.into()];
            Stap::new(&DAGEN, Waarde::Dagen(dagen), gebruikt, artikelen::DWANGSOM_DAGEN, dag).met_rij(rij)
        });
    }
    let bedrag = reken(invoer, &cijfers, dagen, &mut v);
    let maximum = samen(verdeeld(&cijfers, hoogste));
    let per_aanvrager = per_aanvrager(invoer, bedrag, &mut v);

    let laatste_dag = eerste_dag.filter(|_| dagen > 0).map(|eerste| eerste.plus_dagen(dagen).dag_ervoor());
    let voorbij = dagen == hoogste || matches!(invoer.einde, Einde::Besluit(_));
    let vaststellen = laatste_dag.filter(|_| voorbij).map(|laatste| {
        let weken = cijfers.vaststellen.waarde;
        let uiterlijk = eerste_gewone_dag(laatste.plus_weken(weken));
        let rij = cijfers.vaststellen.gebruikt(&mut v);
        v.stap(|| {
            let gebruikt = [laatste.into(), Waarde::Weken(weken)];
            Stap::new(&VASTSTELLEN, uiterlijk.into(), gebruikt, artikelen::DWANGSOM_VASTSTELLEN, dag).met_rij(rij)
        });
        uiterlijk
    });
    Ok(Uitkomst::new(
        invoer.clone(),
        uitkomst::Data { eerste_dag, laatste_dag, dagen, bedrag, maximum, per_aanvrager, vaststellen },
        v,
    ))
}

/// The day on which two weeks have passed after the later of the end of the term and the notice.
fn eerste_dag<V: Verslag>(invoer: &Invoer, cijfers: &Cijfers, v: &mut V) -> Option<Datum> {
    let dag = invoer.ingebrekestelling.datum();
    let keuzes = invoer.keuzes;
    let mut vanaf = dag;
    if dag <= invoer.laatste_dag {
        v.melding(|| meldingen::INGEBREKESTELLING_TE_VROEG);
        v.keuze(|| keuzes.ingebrekestelling_voortijdig.gemaakt());
        match keuzes.ingebrekestelling_voortijdig {
            Voortijdig::Ongeldig => {
                let reden = Waarde::Woord("de ingebrekestelling kwam te vroeg");
                v.stap(|| Stap::new(&GEEN, Waarde::Dagen(0), [reden], artikelen::DWANGSOM_BEGIN, dag));
                return None;
            }
            Voortijdig::VanafEinde => vanaf = invoer.laatste_dag,
        }
    }
    let weken = cijfers.wachttijd.waarde;
    let kaal = vanaf.plus_weken(weken);
    let rij = cijfers.wachttijd.gebruikt(v);
    v.stap(|| {
        let gebruikt = [vanaf.into(), Waarde::Weken(weken)];
        Stap::new(&WACHTTIJD, kaal.into(), gebruikt, artikelen::DWANGSOM_BEGIN, dag).met_rij(rij)
    });
    v.keuze(|| keuzes.dwangsom_wachttijd.gemaakt());
    let laatste = match keuzes.dwangsom_wachttijd {
        Wachttijd::Niet => kaal,
        Wachttijd::Verlengd => {
            v.stap(|| verlengd(kaal, artikelen::VERLENGING, dag));
            let laatste = eerste_gewone_dag(kaal);
            meldingen::meld_gelijkgestelde_dagen(laatste, v);
            laatste
        }
    };
    v.keuze(|| keuzes.dwangsom_eerste_dag.gemaakt());
    let eerste = match keuzes.dwangsom_eerste_dag {
        EersteDag::DagErna => laatste.plus_dag(),
        EersteDag::LaatsteDag => laatste,
    };
    v.stap(|| Stap::new(&EERSTE_DAG, eerste.into(), [], artikelen::DWANGSOM_BEGIN, dag));
    Some(eerste)
}

fn verdeeld(cijfers: &Cijfers, dagen: u32) -> Trappen<Bedrag> {
    let mut delen = Trappen::<Bedrag>::default();
    for (deel, (aantal, cijfer)) in delen.iter_mut().zip(cijfers.verdeel(dagen).into_iter().zip(&cijfers.bedragen)) {
        *deel = maal(aantal, cijfer.waarde);
    }
    delen
}

fn reken<V: Verslag>(invoer: &Invoer, cijfers: &Cijfers, dagen: u32, v: &mut V) -> Bedrag {
    let dag = invoer.ingebrekestelling.datum();
    if let Some(uitzondering) = invoer.uitzondering {
        let reden = Waarde::Woord(uitzondering.in_woorden());
        let artikel = artikelen::geen_dwangsom(dag).onder(uitzondering.onderdeel());
        v.stap(|| Stap::new(&GEEN, Bedrag::NUL.into(), [reden], artikel, dag));
        return Bedrag::NUL;
    }
    let delen = verdeeld(cijfers, dagen);
    cijfers.trap.gebruikt(v);
    for ((aantal, cijfer), deel) in cijfers.verdeel(dagen).into_iter().zip(&cijfers.bedragen).zip(delen) {
        let rij = cijfer.gebruikt(v);
        if aantal > 0 {
            v.stap(|| {
                let gebruikt = [Waarde::Dagen(aantal), cijfer.waarde.into()];
                Stap::new(&TRAP, deel.into(), gebruikt, artikelen::DWANGSOM_BEDRAG, dag).met_rij(rij)
            });
        }
    }
    let bedrag = samen(delen);
    v.stap(|| Stap::new(&BEDRAG, bedrag.into(), delen.map(Waarde::from), artikelen::DWANGSOM_BEDRAG, dag));
    bedrag
}

/// A third of an amount is not always whole cents, and no rule for its rounding was found: the share stays exact.
fn per_aanvrager<V: Verslag>(invoer: &Invoer, bedrag: Bedrag, v: &mut V) -> Breuk {
    let aantal = Breuk::geheel(i128::from(invoer.aanvragers.unwrap_or(1)));
    let deel = bedrag.exact() / aantal;
    if aantal != Breuk::EEN {
        let dag = invoer.ingebrekestelling.datum();
        v.stap(|| {
            let gebruikt = [bedrag.into(), Waarde::Getal(aantal)];
            Stap::new(&PER_AANVRAGER, Waarde::Bedrag(deel), gebruikt, artikelen::meer_aanvragers(dag), dag)
        });
    }
    deel
}

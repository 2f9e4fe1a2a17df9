//! Counting one term: its length, the days that do not count, the day that is named, and the last step of the Algemene
//! termijnenwet.

use super::artikelen;
use super::cijfer::Cijfer;
use super::keuze::EindeOpschorting;
use super::meldingen;
use super::opschorting::Opschorting;
use crate::bron::Artikel;
use crate::norm::{Stap, StapDef, Verslag, Waarde};
use crate::tijd::{Datum, Feestdag, Lengte, Vooruit, eerste_gewone_dag};

static TERMIJN: StapDef = StapDef {
    code: "termijn",
    omschrijving: "Laatste dag van de termijn, geteld vanaf de dag na {1}",
    formule: "{1} + {2}",
};
static OPSCHORTING: StapDef = StapDef {
    code: "opschorting",
    omschrijving: "Opgeschort van {1} tot {2}: {3}",
    formule: "{1} tot {2}, voor zover nog niet geteld",
};
static NA_OPSCHORTING: StapDef =
    StapDef { code: "na_opschorting", omschrijving: "Laatste dag na de opschorting", formule: "{1} + {2}" };
static LAATSTE_DAG: StapDef = StapDef {
    code: "laatste_dag",
    omschrijving: "Laatste dag, zo nodig verlengd tot de eerstvolgende gewone dag",
    formule: "{1} is {2}",
};
static LAATSTE_DAG_GENOEMD: StapDef = StapDef {
    code: "laatste_dag_genoemd",
    omschrijving: "Laatste dag; een dag die het bestuursorgaan noemt, wordt niet verlengd",
    formule: "",
};

/// A term while it is counted.
#[derive(Debug)]
pub(super) struct Telling {
    /// First day of the term.
    pub(super) eerste_dag: Datum,
    /// The last day as it is counted so far, before the Atw.
    pub(super) einde: Datum,
    /// The day whose text of the law is cited.
    wetsdag: Datum,
    genoemd: bool,
    geteld_tot: Datum,
    pub(super) opgeschort: u32,
    /// Suspended days that counted: first day, first day after.
    vakken: Vec<(Datum, Datum)>,
}

impl Telling {
    /// `weken` from the day after `na`.
    pub(super) fn weken<V: Verslag>(
        na: Datum,
        weken: &Cijfer<u32>,
        artikel: Artikel,
        wetsdag: Datum,
        v: &mut V,
    ) -> Self {
        let einde = Vooruit { na, lengte: Lengte::Weken(weken.waarde) }.kale_laatste_dag();
        let rij = weken.gebruikt(v);
        v.stap(|| {
            let gebruikt = [na.into(), Waarde::Weken(weken.waarde)];
            Stap::new(&TERMIJN, einde.into(), gebruikt, artikel, wetsdag).met_rij(rij)
        });
        let eerste_dag = na.plus_dag();
        Self { eerste_dag, einde, wetsdag, genoemd: false, geteld_tot: eerste_dag, opgeschort: 0, vakken: Vec::new() }
    }

    /// The last day if nothing more happens.
    pub(super) fn laatste_dag(&self) -> Datum {
        if self.genoemd { self.einde } else { eerste_gewone_dag(self.einde) }
    }

    /// Every day of the suspension that was not counted yet moves the last day by one.
    pub(super) fn schors<V: Verslag>(&mut self, opschorting: Opschorting, keuze: EindeOpschorting, v: &mut V) {
        let (van, tot) = opschorting.dagen(keuze);
        if van > self.laatste_dag() {
            v.melding(|| meldingen::opschorting_te_laat(van));
            return;
        }
        if opschorting.hangt_af_van_keuze() {
            v.keuze(|| keuze.gemaakt());
        }
        let (vanaf, was) = (van.max(self.geteld_tot), self.einde);
        let dagen = vanaf.dagen_tot(tot);
        self.geteld_tot = self.geteld_tot.max(tot);
        self.opgeschort = self.opgeschort.saturating_add(dagen);
        self.einde = was.plus_dagen(dagen);
        if dagen > 0 {
            self.vakken.push((vanaf, tot));
        }
        let (wetsdag, einde) = (self.wetsdag, self.einde);
        v.stap(|| {
            let gebruikt = [van.into(), tot.into(), Waarde::Woord(opschorting.in_woorden())];
            Stap::new(&OPSCHORTING, Waarde::Dagen(dagen), gebruikt, opschorting.artikel(), wetsdag)
        });
        v.stap(|| {
            let gebruikt = [was.into(), Waarde::Dagen(dagen)];
            Stap::new(&NA_OPSCHORTING, einde.into(), gebruikt, opschorting.artikel(), wetsdag)
        });
    }

    /// The authority named another last day.
    pub(super) fn noem<V: Verslag>(&mut self, dag: Datum, stap: &'static StapDef, artikel: Artikel, v: &mut V) {
        let was = self.einde;
        (self.einde, self.genoemd) = (dag, true);
        v.stap(|| Stap::new(stap, dag.into(), [was.into()], artikel, self.wetsdag));
    }

    /// So many weeks more.
    pub(super) fn plus_weken<V: Verslag>(&mut self, weken: u32, stap: &'static StapDef, artikel: Artikel, v: &mut V) {
        let was = self.einde;
        self.einde = was.plus_weken(weken);
        v.stap(|| Stap::new(stap, self.einde.into(), [was.into(), Waarde::Weken(weken)], artikel, self.wetsdag));
    }

    /// The last step: the first ordinary day.
    pub(super) fn sluit<V: Verslag>(&self, verlenging: Artikel, v: &mut V) -> Datum {
        let laatste = self.laatste_dag();
        v.stap(|| match self.genoemd {
            true => Stap::new(&LAATSTE_DAG_GENOEMD, laatste.into(), [], artikelen::MEDEDELING, self.wetsdag),
            false => verlengd(self.einde, verlenging, self.wetsdag),
        });
        if !self.genoemd {
            meldingen::meld_gelijkgestelde_dagen(laatste, v);
        }
        laatste
    }

    /// Whether the term stands still on this day.
    pub(super) fn staat_stil(&self, dag: Datum) -> bool {
        self.vakken.iter().any(|(van, tot)| *van <= dag && dag < *tot)
    }
}

/// The step that extends a last day to the first ordinary day.
pub(super) fn verlengd(kaal: Datum, artikel: Artikel, wetsdag: Datum) -> Stap {
    let gebruikt = [kaal.into(), Waarde::Woord(soort_dag(kaal))];
    Stap::new(&LAATSTE_DAG, eerste_gewone_dag(kaal).into(), gebruikt, artikel, wetsdag)
}

fn soort_dag(dag: Datum) -> &'static str {
    Feestdag::op(dag).map(Feestdag::naam).or(dag.weekenddag()).unwrap_or("een gewone dag")
}

//! Where the deadlines of a course stand on a day: counting, extension, suspension, and the last step of the Algemene termijnenwet.

use super::poging::Gebeurd;
use super::{Duur, Gegevens, Start, Termijn, TermijnDef, TermijnStatus};
use crate::tijd::{Datum, eerste_gewone_dag};

impl TermijnDef {
    /// Every deadline of this kind that has started by `dag`, as it stands then. `geeindigd` is the day on which the course ended.
    pub(crate) fn standen(
        &'static self,
        historie: &[Gebeurd],
        instelling: &Gegevens,
        dag: Datum,
        geeindigd: Option<Datum>,
    ) -> impl Iterator<Item = Termijn> + use<> {
        let een = self.op(historie, instelling, dag, geeindigd);
        een.into_iter().chain(self.per_maand(historie, dag, geeindigd))
    }

    /// The deadline as it stands on `dag`; `None` when it has not started, or is one per month.
    pub(crate) fn op(
        &'static self,
        historie: &[Gebeurd],
        instelling: &Gegevens,
        dag: Datum,
        geeindigd: Option<Datum>,
    ) -> Option<Termijn> {
        if let Duur::Maandelijks(_) = self.duur {
            return None;
        }
        let plek =
            historie.iter().rposition(|gebeurd| self.begint.contains(&gebeurd.gebeurtenis) && gebeurd.op <= dag)?;
        let begin = historie.get(plek)?;
        let erna = historie.get(plek.saturating_add(1)..).unwrap_or_default();
        let start = match self.start {
            Start::Gebeurtenis => begin.op,
            Start::Veld(veld) => begin.gegevens.datum(veld)?,
            Start::Eerste(nummer) => historie.iter().find(|gebeurd| gebeurd.gebeurtenis == nummer)?.op,
            Start::Laatste(nummers) => {
                let tot_en_met = historie.get(..=plek)?;
                tot_en_met.iter().rev().find(|gebeurd| nummers.contains(&gebeurd.gebeurtenis))?.op
            }
            Start::NaTermijn(ander) => ander.op(historie, instelling, dag, None)?.laatste_dag?,
        };
        if !self.grondslag.geldt_op(begin.op) {
            return None;
        }
        let einde = erna.iter().find(|gebeurd| gebeurd.op <= dag && self.eindigt.contains(&gebeurd.gebeurtenis));
        let gehaald = einde.map(|gebeurd| gebeurd.op);
        let vervallen = geeindigd.filter(|op| gehaald.is_none() && *op <= dag);
        let gesloten = gehaald.or(vervallen);
        // first the extension: a suspension within it counts
        let kaal = self.duur.vanaf(start, instelling).map(|kaal| kaal.plus_weken(self.verlengde_weken(erna, dag)));
        let geteld = kaal.map(|kaal| self.met_opschorting((start.plus_dag(), kaal), erna, gesloten.unwrap_or(dag)));
        let laatste_dag = geteld.map(|(einde, _)| self.verschoven(einde));
        let opgeschort = geteld.is_some_and(|(_, opgeschort)| opgeschort);
        let status = match (laatste_dag, gesloten) {
            _ if vervallen.is_some() => TermijnStatus::Vervallen,
            (None, _) => TermijnStatus::Onbekend,
            (Some(laatste), Some(op)) if op > self.duur.uiterste_einde(laatste) => TermijnStatus::TeLaat,
            (Some(_), Some(_)) => TermijnStatus::Gehaald,
            (Some(_), None) if opgeschort => TermijnStatus::Opgeschort,
            (Some(laatste), None) if dag > laatste => TermijnStatus::Verstreken,
            (Some(_), None) => TermijnStatus::Loopt,
        };
        Some(Termijn { def: self, start, laatste_dag, gesloten, status })
    }

    /// The one place where a last day moves to the next ordinary day (Algemene termijnenwet art. 1), for deadlines to which that act applies.
    fn verschoven(&self, laatste_dag: Datum) -> Datum {
        if self.verschuift() { eerste_gewone_dag(laatste_dag) } else { laatste_dag }
    }

    /// The last day before the shift with the suspensions until `dag`, and whether it is suspended on that day. Only days of the term
    /// count: what begins before its first day counts from there, and what begins after its last day finds no term any more.
    fn met_opschorting(&self, (eerste, kaal): (Datum, Datum), erna: &[Gebeurd], dag: Datum) -> (Datum, bool) {
        let Some((begin, hervat)) = self.opschorting else { return (kaal, false) };
        let (mut einde, mut sinds): (Datum, Option<Datum>) = (kaal, None);
        let telt = |van: Datum, einde: Datum| (van <= self.verschoven(einde)).then_some(van.max(eerste));
        for gebeurd in erna.iter().take_while(|gebeurd| gebeurd.op <= dag) {
            if gebeurd.gebeurtenis == begin {
                sinds = Some(sinds.unwrap_or(gebeurd.op.plus_dag()));
            } else if gebeurd.gebeurtenis == hervat
                && let Some(van) = sinds.take().and_then(|van| telt(van, einde))
            {
                einde = einde.plus_dagen(van.dagen_tot(gebeurd.op));
            }
        }
        match sinds.and_then(|van| telt(van, einde)).filter(|van| *van <= dag) {
            Some(van) => (einde.plus_dagen(van.dagen_tot(dag)), true),
            None => (einde, false),
        }
    }

    fn verlengde_weken(&self, erna: &[Gebeurd], dag: Datum) -> u32 {
        let weken = |gebeurd: &Gebeurd| {
            let (_, veld) = self.verlenging.iter().find(|(nummer, _)| *nummer == gebeurd.gebeurtenis)?;
            gebeurd.gegevens.aantal(veld)
        };
        erna.iter().filter(|gebeurd| gebeurd.op <= dag).filter_map(weken).fold(0, u32::saturating_add)
    }

    /// One deadline for each month from the first that an event names until the one after the last; none for a deadline of another kind.
    fn per_maand(&'static self, historie: &[Gebeurd], dag: Datum, geeindigd: Option<Datum>) -> Vec<Termijn> {
        let (Duur::Maandelijks(laatste_dag), Start::Veld(veld)) = (self.duur, self.start) else { return Vec::new() };
        let genoemd: Vec<(Datum, Datum)> = historie
            .iter()
            .filter(|gebeurd| self.begint.contains(&gebeurd.gebeurtenis) && gebeurd.op <= dag)
            .filter_map(|gebeurd| Some((gebeurd.gegevens.datum(veld)?.eerste_van_de_maand(), gebeurd.op)))
            .collect();
        let maanden = genoemd.iter().map(|(maand, _)| *maand);
        let (Some(eerste), Some(laatste)) = (maanden.clone().min(), maanden.max()) else { return Vec::new() };
        let tot_en_met = laatste.plus_maanden(1).min(geeindigd.map_or(dag, |einde| einde.min(dag)));
        let volgende = |maand: &Datum| Some(maand.plus_maanden(1)).filter(|volgende| volgende > maand);
        let reeks = std::iter::successors(Some(eerste), volgende).take_while(|maand| *maand <= tot_en_met);
        let een = |maand: Datum| {
            let laatste_dag = laatste_dag(maand);
            let gedaan = genoemd.iter().find(|(ander, _)| *ander == maand).map(|(_, op)| *op);
            // no work, no deadline
            if gedaan.is_none() && laatste_dag.is_some_and(|laatste| self.stil_op(laatste, historie)) {
                return None;
            }
            let vervallen = geeindigd.filter(|op| gedaan.is_none() && *op <= dag);
            let gesloten = gedaan.or(vervallen);
            let status = match (laatste_dag, gesloten) {
                _ if vervallen.is_some() => TermijnStatus::Vervallen,
                (None, _) => TermijnStatus::Onbekend,
                (Some(laatste), Some(op)) if op > laatste => TermijnStatus::TeLaat,
                (Some(_), Some(_)) => TermijnStatus::Gehaald,
                (Some(laatste), None) if dag > laatste => TermijnStatus::Verstreken,
                (Some(_), None) => TermijnStatus::Loopt,
            };
            Some(Termijn { def: self, start: maand, laatste_dag, gesloten, status })
        };
        reeks.filter(|maand| self.grondslag.geldt_op(*maand)).filter_map(een).collect()
    }

    /// Whether the course stood still on this day.
    fn stil_op(&self, dag: Datum, historie: &[Gebeurd]) -> bool {
        let Some((begin, hervat)) = self.opschorting else { return false };
        let gebeurd = historie.iter().rev().filter(|gebeurd| gebeurd.op <= dag);
        let laatste = gebeurd.map(|gebeurd| gebeurd.gebeurtenis).find(|nummer| [begin, hervat].contains(nummer));
        laatste == Some(begin)
    }
}

impl Duur {
    /// The last day, before suspension and shift; `None` when the local rule was not given.
    fn vanaf(self, start: Datum, instelling: &Gegevens) -> Option<Datum> {
        Some(match self {
            Self::Weken(weken) => start.plus_weken(weken),
            Self::Maanden(maanden) | Self::Periode(maanden) => start.plus_maanden(maanden).dag_ervoor(),
            Self::NaMaanden(maanden) => start.plus_maanden(maanden),
            Self::LokaalWeken(veld) => start.plus_weken(instelling.aantal(veld)?),
            Self::LokaalMaanden(veld) => start.plus_maanden(instelling.aantal(veld)?).dag_ervoor(),
            Self::WekenNaar(veld, ja, nee) => start.plus_weken(if instelling.ja_nee(veld)? { ja } else { nee }),
            Self::Maandelijks(laatste_dag) => laatste_dag(start)?,
        })
    }

    fn uiterste_einde(self, laatste_dag: Datum) -> Datum {
        if let Self::Periode(_) = self { laatste_dag.plus_dag() } else { laatste_dag }
    }
}

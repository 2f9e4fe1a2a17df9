//! A decision that is late: the notice of default (*ingebrekestelling*) in every course with a decision term, and what follows on it
//! (Awb art. 4:17). The amount is counted by [`crate::termijnen::dwangsom()`].

use super::Dossier;
use super::duren::{DWANGSOM_WEKEN, INGEBREKESTELLING_WEKEN};
use super::grondslagen::*;
use crate::norm::{Duur, Poging, Start, Termijn, TermijnDef, TermijnStatus};
use crate::termijnen::dwangsom::{Einde, Invoer};
use crate::tijd::Datum;

/// The terms within which an applicant must get a decision.
const BESLISTERMIJNEN: &[&str] = &[
    "beslistermijn",
    "beschikking_na_loonwaarde",
    "beschikking_na_keuze_forfait",
    "beslissing_op_verzoek",
    "beslissing_op_aanvraag",
    "beslissing_op_bezwaar",
    "beslissing",
];

/// Events that end a course without a decision on the application.
const GEEN_BESLUIT: &[&str] = &["ingetrokken", "beeindigd", "niet_gestart", "niet_tot_stand", "aow", "overlijden"];

const TWEE_WEKEN: &str = "beslissing_na_ingebrekestelling";

/// The two weeks after the notice.
pub(super) const fn twee_weken(begint: &'static [u8], eindigt: &'static [u8]) -> TermijnDef {
    TermijnDef {
        naam: TWEE_WEKEN,
        label: "Beslissing na de ingebrekestelling",
        grondslag: &AWB_4_17_3,
        begint,
        start: Start::Gebeurtenis,
        duur: Duur::Weken(INGEBREKESTELLING_WEKEN),
        eindigt,
        opschorting: None,
        verlenging: &[],
        gevolg: "vanaf de dag erna loopt een dwangsom, tenzij artikel 4:17 van de Awb haar uitsluit",
        atw: true,
    }
}

/// The 42 days of the penalty payment after them; the Algemene termijnenwet does not apply to these (lid 1).
pub(super) const fn dwangsom_loopt(
    na: &'static TermijnDef,
    begint: &'static [u8],
    eindigt: &'static [u8],
) -> TermijnDef {
    TermijnDef {
        naam: "dwangsom",
        label: "Dwangsom loopt op",
        grondslag: &AWB_4_17_1,
        begint,
        start: Start::NaTermijn(na),
        duur: Duur::Weken(DWANGSOM_WEKEN),
        eindigt,
        opschorting: None,
        verlenging: &[],
        gevolg: "de dwangsom is het hoogste bedrag en loopt niet verder op",
        atw: false,
    }
}

/// A decision term that has passed without a decision on the day of the notice.
fn verstreken(p: &Poging<'_>, termijnen: &'static [TermijnDef]) -> Option<Termijn> {
    let beslis = termijnen.iter().filter(|def| BESLISTERMIJNEN.contains(&def.naam));
    let standen = beslis.filter_map(|def| p.termijn(def));
    standen.into_iter().find(|termijn| termijn.status == TermijnStatus::Verstreken)
}

pub(super) fn termijn_voorbij(p: &Poging<'_>, termijnen: &'static [TermijnDef]) -> bool {
    verstreken(p, termijnen).is_some()
}

/// No notice yet since this term began.
pub(super) fn eerste_keer(p: &Poging<'_>, termijnen: &'static [TermijnDef]) -> bool {
    let eerder = p.laatste(p.nieuw.gebeurtenis);
    verstreken(p, termijnen).is_none_or(|termijn| eerder.is_none_or(|eerder| eerder.op < termijn.start))
}

/// The guards of the event `Ingebrekestelling` of a machine, and what other deadlines point at. `TERMIJNEN` holds its deadlines; `beslist`
/// lists the events that close its decision terms.
macro_rules! in_gebreke {
    ($beslist:expr) => {
        const IN_GEBREKE: &[u8] = &[Gebeurtenis::Ingebrekestelling as u8];
        static TWEE_WEKEN: $crate::norm::TermijnDef =
            $crate::traject::ingebrekestelling::twee_weken(IN_GEBREKE, $beslist);
        const NA_INGEBREKESTELLING: $crate::norm::TermijnDef =
            $crate::traject::ingebrekestelling::twee_weken(IN_GEBREKE, $beslist);
        const DWANGSOM: $crate::norm::TermijnDef =
            $crate::traject::ingebrekestelling::dwangsom_loopt(&TWEE_WEKEN, IN_GEBREKE, $beslist);

        pub(super) static TERMIJN_VOORBIJ: $crate::norm::Voorwaarde = $crate::norm::Voorwaarde {
            code: "beslistermijn_niet_voorbij",
            uitleg: "een dag na de laatste dag van de beslistermijn, zonder besluit; eerder is een ingebrekestelling te vroeg",
            grondslag: &AWB_4_17_3,
            instelling: None,
            toets: |p| $crate::traject::ingebrekestelling::termijn_voorbij(p, TERMIJNEN),
        };

        pub(super) static EERSTE_KEER: $crate::norm::Voorwaarde = $crate::norm::Voorwaarde {
            code: "al_in_gebreke_gesteld",
            uitleg: "een beslistermijn waarover nog niet in gebreke is gesteld; de dwangsom loopt al, of de twee weken ervoor",
            grondslag: &AWB_4_17_3,
            instelling: None,
            toets: |p| $crate::traject::ingebrekestelling::eerste_keer(p, TERMIJNEN),
        };
    };
}
pub(super) use in_gebreke;

/// What [`crate::termijnen::dwangsom()`] needs to count the penalty payment of a dossier until and including `dag`: the day of the notice, the
/// last day of the term, and the day of the decision if there is one. `None` when nobody gave notice, and when the course ended without a
/// decision: what is due then was not found.
///
/// Whether an exception holds is established by the authority, and several applicants share; neither is in a logbook.
///
/// ```
/// use participatiewet::norm::{Gegevens, Rol};
/// use participatiewet::termijnen;
/// use participatiewet::traject::{Dossier, dwangsom_invoer};
/// let dossier = Dossier::new("jobcoaching")?
///     .pas_toe("aanvraag", "2026-02-02".parse()?, Rol::Inwoner, Gegevens::new())?
///     .pas_toe("ingebrekestelling", "2026-03-31".parse()?, Rol::Inwoner, Gegevens::new())?;
/// let invoer = dwangsom_invoer(&dossier, "2026-04-30".parse()?).unwrap();
/// let uitkomst = termijnen::dwangsom(&invoer)?;
/// assert_eq!((invoer.laatste_dag.to_string().as_str(), uitkomst.dagen()), ("2026-03-30", 16));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[must_use]
pub fn dwangsom_invoer(dossier: &Dossier, dag: Datum) -> Option<Invoer> {
    let zaak = dossier.zaak();
    let alle: Vec<Termijn> = zaak.termijnen(dag).collect();
    let na = alle.iter().find(|termijn| termijn.def.naam == TWEE_WEKEN)?;
    let op = na.start;
    let beslis = |termijn: &Termijn| {
        let loopt_dan = termijn.gesloten.is_none_or(|gesloten| gesloten >= op);
        termijn.laatste_dag.filter(|laatste| BESLISTERMIJNEN.contains(&termijn.def.naam) && *laatste < op && loopt_dan)
    };
    let laatste_dag = zaak.termijnen(op).find_map(|termijn| beslis(&termijn))?;
    let einde = match na.gesloten {
        None => Einde::Lopend(dag),
        Some(gesloten) => {
            let slot = zaak.historie().iter().find(|g| g.op == gesloten && na.def.eindigt.contains(&g.gebeurtenis))?;
            let naam = zaak.machine().gebeurtenis(slot.gebeurtenis)?.naam;
            Some(Einde::Besluit(gesloten)).filter(|_| !GEEN_BESLUIT.contains(&naam))?
        }
    };
    Some(Invoer::new(op.try_into().ok()?, laatste_dag, einde))
}

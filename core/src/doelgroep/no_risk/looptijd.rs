//! How long the no-risk polis lasts.

use super::lid_2::ZOLANG_DE_BAAN_DUURT;
use super::voorwaarden::lid;
use super::{BEPERKING, LID_1};
use crate::bron::{Artikel, Regeling};
use crate::feiten::{Feit, NO_RISK_MAANDEN, Persoon};
use crate::fout::Error;
use crate::norm::regel::{Beeld as _, Verdict};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::{Datum, Peildatum};

/// How long something lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duur {
    /// Without an end of its own: as long as the job lasts.
    Onbeperkt,
    /// A number of calendar months.
    Maanden(u32),
    /// Longer than the law says, by a decision of UWV (art. 29c); until when, the law does not say.
    Verlengd,
}

/// From when the duration counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Begin {
    /// The first day of the job.
    AanvangDienstbetrekking,
    /// The end of two consecutive years with at least the minimum wage and without loonkostensubsidie (text of 2015).
    NaTweeJaarMinimumloon,
}

/// The duration with its ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looptijd {
    /// How long.
    pub duur: Duur,
    /// From when.
    pub begin: Begin,
    /// Where it stands.
    pub artikel: Artikel,
}

/// The duration on `peildatum`, the longest first; `None` when no lid is met or facts or decisions are still needed.
///
/// # Errors
/// `peildatum_na_bekende_regels` after the last day whose law was read.
///
/// ```
/// use participatiewet::doelgroep::no_risk::{Duur, looptijd};
/// use participatiewet::feiten::{Feit, Gegeven, Lijst, Persoon};
/// use participatiewet::norm::regel::Klasse;
/// let mut persoon = Persoon::new();
/// persoon.weet(Feit::Dienstbetrekking, Gegeven::Klasse(Klasse(0))).volledig(Lijst::Werk);
/// persoon.weet(Feit::AanvangDienstbetrekking, Gegeven::Datum("2026-05-01".parse()?));
/// persoon.weet(Feit::WiaVoorBaan, Gegeven::Klasse(Klasse(0)));
/// let vijf_jaar = looptijd(&persoon, "2026-07-01".parse()?)?.unwrap();
/// assert_eq!(vijf_jaar.duur, Duur::Maanden(60));
/// persoon.weet(Feit::WajongEnBaan, Gegeven::Klasse(Klasse(0)));
/// assert_eq!(looptijd(&persoon, "2026-07-01".parse()?)?.unwrap().duur, Duur::Onbeperkt);
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn looptijd(persoon: &Persoon, peildatum: Peildatum) -> Result<Option<Looptijd>, Error> {
    let beeld = persoon.op(peildatum);
    if ZOLANG_DE_BAAN_DUURT.verdict(&beeld, peildatum)? == Verdict::Ja {
        let begin = Begin::AanvangDienstbetrekking;
        return Ok(Some(Looptijd { duur: Duur::Onbeperkt, begin, artikel: artikel_van_lid_2(peildatum.datum()) }));
    }
    if LID_1.verdict(&beeld, peildatum)? == Verdict::Ja {
        let begin = Begin::AanvangDienstbetrekking;
        let binnen = beeld.klasse(Feit::EersteVijfJaarBaan) == Some(crate::norm::regel::Klasse(0));
        let (duur, artikel) = if binnen {
            (Duur::Maanden(NO_RISK_MAANDEN), lid("1"))
        } else {
            (Duur::Verlengd, Artikel::new(Regeling::Ziektewet, "29c"))
        };
        return Ok(Some(Looptijd { duur, begin, artikel }));
    }
    if BEPERKING.verdict(&beeld, peildatum)? == Verdict::Ja {
        let (duur, begin) = (Duur::Maanden(NO_RISK_MAANDEN), Begin::NaTweeJaarMinimumloon);
        return Ok(Some(Looptijd { duur, begin, artikel: lid("2") }));
    }
    Ok(None)
}

/// Lid 3 in the text of 2015, lid 2 since.
fn artikel_van_lid_2(dag: Datum) -> Artikel {
    let dag = dag.min(LAATSTE_BEKENDE_DAG);
    let rij = ZOLANG_DE_BAAN_DUURT.versies.rijen.iter().rev().find(|rij| rij.van <= dag);
    rij.map_or(lid("2"), |rij| rij.waarde.artikel)
}

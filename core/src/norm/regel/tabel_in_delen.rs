//! The decision table of a rule in parts, where one table of all its facts would not fit on a page: first how the points
//! decide together, then each larger point by itself.

use super::diagram::{Diagram, Plek, Vraagpunt};
use super::feit::Feit;
use super::per_regel::PerRegel;
use super::punten::{Punt, Verband};
use super::tabel::{Beslistabel, niets_bekend};
use super::voorwaarde::Regel;
use crate::tijd::{Datum, Peildatum};

/// One part of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deeltabel {
    /// The number of the point that it decides, such as 2.1; empty for the rule itself.
    pub punt: Vec<usize>,
    /// How its points decide together; `None` for a single condition.
    pub verband: Option<Verband>,
    /// How many points it has.
    pub punten: usize,
    /// Whether it can wait for a decision.
    pub besluit: bool,
    /// Its table: of facts, other rules and larger points (by their numbers, `ja`, `nee` or `besluit_nodig`). Where points
    /// share a fact, there can be lines that fit nobody. `None` where it has nothing to say that the points do not.
    pub tabel: Option<Beslistabel>,
}

/// The table of the version that holds on `peildatum`, in parts of which each fits: at most so many lines and so many columns.
/// One part if the whole fits; `None` before the first version.
#[must_use]
pub fn tabel_in_delen<F: Feit>(
    regel: &'static Regel<F>,
    peildatum: Peildatum,
    (lijnen, kolommen): (u64, usize),
) -> Option<Vec<Deeltabel>> {
    let dag = peildatum.datum();
    let voorwaarde = &regel.versie(dag)?.waarde.voorwaarde;
    let mut delen = Vec::new();
    Verdeler { dag, lijnen, kolommen }.verdeel(Punt { voorwaarde, omgekeerd: false }, Vec::new(), &mut delen);
    Some(delen)
}

struct Verdeler {
    dag: Datum,
    lijnen: u64,
    kolommen: usize,
}

impl Verdeler {
    fn verdeel<F: Feit>(&self, punt: Punt<F>, nummer: Vec<usize>, delen: &mut Vec<Deeltabel>) {
        let (verband, punten) = punt.punten();
        let (mut diagram, wortel) = self.diagram(&[Vraagpunt::Los(punt)], Verband::Alle);
        let besluit = diagram.kan(wortel).besluit();
        let heel = self.past(&diagram, wortel).then(|| Beslistabel::van(&diagram, wortel, &nummer));
        let Some(verband) = verband.filter(|_| heel.is_none()) else {
            delen.push(Deeltabel { punt: nummer, verband, punten: punten.len(), besluit, tabel: heel });
            return;
        };
        let groter = |punt: &Punt<F>| punt.punten().0.is_some();
        let vragen: Vec<Vraagpunt<F>> = (1_u16..)
            .zip(&punten)
            .map(|(nummer, punt)| {
                if !groter(punt) {
                    return Vraagpunt::Los(*punt);
                }
                let (mut diagram, wortel) = self.diagram(&[Vraagpunt::Los(*punt)], Verband::Alle);
                Vraagpunt::Geheel(nummer, diagram.kan(wortel))
            })
            .collect();
        let (diagram, wortel) = self.diagram(&vragen, verband);
        let tabel = self.past(&diagram, wortel).then(|| Beslistabel::van(&diagram, wortel, &nummer));
        delen.push(Deeltabel { punt: nummer.clone(), verband: Some(verband), punten: punten.len(), besluit, tabel });
        for (plek, punt) in (1..).zip(punten).filter(|(_, punt)| groter(punt)) {
            self.verdeel(punt, nummer.iter().copied().chain([plek]).collect(), delen);
        }
    }

    fn diagram<F: Feit>(&self, vragen: &[Vraagpunt<F>], verband: Verband) -> (Diagram<F>, Plek) {
        let mut diagram = Diagram::zonder_andere_regels();
        let wortel = diagram.van_punten(verband, vragen, &niets_bekend(self.dag, &PerRegel::new()));
        (diagram, wortel)
    }

    fn past<F: Feit>(&self, diagram: &Diagram<F>, wortel: Plek) -> bool {
        diagram.aantal_wegen(wortel) <= self.lijnen && diagram.onderwerpen().len() <= self.kolommen
    }
}

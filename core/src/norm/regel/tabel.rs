//! The decision table of a rule: every way to an outcome as one line, from the same definition that decides.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::diagram::{Diagram, KLASSEN_VAN_EEN_REGEL, Onderwerp, Plek, Zicht};
use super::feit::{Beeld, Feit, Klasse};
use super::per_regel::PerRegel;
use super::verdict::Verdict;
use super::voorwaarde::Regel;
use super::weging::Gevonden;
use crate::tijd::{Datum, Peildatum};

/// The table of one version of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beslistabel {
    /// What each column is about: the name of a fact, the code of another rule, or the number of a point.
    pub kolommen: Vec<Cow<'static, str>>,
    /// What it means, in Dutch.
    pub betekenis: Vec<&'static str>,
    /// The lines; exactly one fits every person.
    pub regels: Vec<Tabelregel>,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabelregel {
    /// Per column what it must be.
    pub cellen: Vec<Cel>,
    /// The outcome.
    pub uitkomst: Verdict,
}

/// The classes of a column for which a line holds; empty when it does not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cel(pub Vec<&'static str>);

/// Nothing is known.
pub(super) struct NietsBekend;

impl<F: Feit> Beeld<F> for NietsBekend {
    fn klasse(&self, _: F) -> Option<Klasse> {
        None
    }
}

pub(super) fn niets_bekend<F: Feit>(dag: Datum, regels: &PerRegel<Gevonden>) -> Zicht<'_, F, NietsBekend> {
    Zicht { beeld: &NietsBekend, dag, regels, over: PhantomData }
}

/// How many lines [`tabel`] has; 0 before the first version. Ask first: the table of a long rule does not fit anywhere.
#[must_use]
pub fn aantal_tabelregels<F: Feit>(regel: &'static Regel<F>, peildatum: Peildatum) -> u64 {
    let dag = peildatum.datum();
    let lijnen = |voorwaarde| {
        let mut diagram = Diagram::zonder_andere_regels();
        let wortel = diagram.van(voorwaarde, &niets_bekend(dag, &PerRegel::new()));
        diagram.aantal_wegen(wortel)
    };
    regel.versie(dag).map_or(0, |versie| lijnen(&versie.waarde.voorwaarde))
}

/// The table of the version that holds on `peildatum`; `None` before the first version.
#[must_use]
pub fn tabel<F: Feit>(regel: &'static Regel<F>, peildatum: Peildatum) -> Option<Beslistabel> {
    let dag = peildatum.datum();
    let versie = regel.versie(dag)?;
    let mut diagram = Diagram::zonder_andere_regels();
    let wortel = diagram.van(&versie.waarde.voorwaarde, &niets_bekend(dag, &PerRegel::new()));
    Some(Beslistabel::van(&diagram, wortel, &[]))
}

impl Beslistabel {
    /// Every way through the diagram as a line; `punt` is the number of the point whose points are columns.
    pub(super) fn van<F: Feit>(diagram: &Diagram<F>, wortel: Plek, punt: &[usize]) -> Self {
        let onderwerpen = diagram.onderwerpen();
        let naam = |onderwerp: &Onderwerp<F>| match onderwerp {
            Onderwerp::Feit(feit) => Cow::Borrowed(feit.def().naam),
            Onderwerp::Regel(code, _) => Cow::Borrowed(*code),
            Onderwerp::Punt(nummer, _) => {
                let nummers = punt.iter().copied().chain([usize::from(*nummer)]);
                Cow::Owned(nummers.map(|nummer| nummer.to_string()).collect::<Vec<_>>().join("."))
            }
        };
        let betekenis = |onderwerp: &Onderwerp<F>| match onderwerp {
            Onderwerp::Feit(feit) => feit.def().betekenis,
            Onderwerp::Regel(_, titel) => titel,
            Onderwerp::Punt(..) => "Punt",
        };
        let klassen = |onderwerp: &Onderwerp<F>| match onderwerp {
            Onderwerp::Feit(feit) => feit.def().klassen.to_vec(),
            Onderwerp::Regel(..) => KLASSEN_VAN_EEN_REGEL.to_vec(),
            Onderwerp::Punt(_, kan) => kan.van(KLASSEN_VAN_EEN_REGEL).collect(),
        };
        let regels = diagram.wegen(wortel).into_iter().map(|(weg, uitkomst)| {
            let cel = |(onderwerp, plekken): (&Onderwerp<F>, Vec<u8>)| {
                let namen = klassen(onderwerp);
                Cel(plekken.into_iter().filter_map(|plek| namen.get(usize::from(plek)).copied()).collect())
            };
            Tabelregel { cellen: onderwerpen.iter().zip(weg).map(cel).collect(), uitkomst }
        });
        Self {
            kolommen: onderwerpen.iter().map(naam).collect(),
            betekenis: onderwerpen.iter().map(betekenis).collect(),
            regels: regels.collect(),
        }
    }
}

//! The diagram of a condition whose larger points are asked as one thing each, for a table in parts.

use super::samen::Bewerking;
use super::{BESLUIT, Diagram, JA, KLASSEN, NEE, Onderwerp, Plek, Zicht};
use crate::norm::regel::feit::{Beeld, Feit};
use crate::norm::regel::punten::{Punt, Verband};

/// A point as it is asked.
pub(in crate::norm::regel) enum Vraagpunt<F: 'static> {
    /// What it is made of.
    Los(Punt<F>),
    /// As one thing with this number, that can have these outcomes.
    Geheel(u16, Uitkomsten),
}

/// Whether `ja`, `nee` and `besluit_nodig` can be reached, in the order of the classes of another rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::norm::regel) struct Uitkomsten([bool; 3]);

impl Uitkomsten {
    /// Of another rule, which is not looked into.
    pub(super) const ALLE: Self = Self([true; 3]);

    /// Of these three, what belongs to an outcome that can be reached.
    pub(in crate::norm::regel) fn van<T>(self, drie: [T; 3]) -> impl Iterator<Item = T> {
        drie.into_iter().zip(self.0).filter(|(_, kan)| *kan).map(|(een, _)| een)
    }

    /// Whether a decision can be waited for.
    pub(in crate::norm::regel) const fn besluit(self) -> bool {
        let [_, _, besluit] = self.0;
        besluit
    }
}

impl<F: Feit> Diagram<F> {
    /// Where the points together stand.
    pub(in crate::norm::regel) fn van_punten(
        &mut self,
        verband: Verband,
        punten: &[Vraagpunt<F>],
        zicht: &Zicht<'_, F, impl Beeld<F>>,
    ) -> Plek {
        for punt in punten {
            match punt {
                Vraagpunt::Los(punt) => self.noem(punt.voorwaarde, zicht),
                Vraagpunt::Geheel(nummer, kan) => {
                    self.volgnummer(Onderwerp::Punt(*nummer, *kan));
                }
            }
        }
        let (bewerking, omgekeerd) = match verband {
            Verband::Alle => (Bewerking::En, false),
            Verband::NietAlle => (Bewerking::En, true),
            Verband::Een => (Bewerking::Of, false),
            Verband::Geen => (Bewerking::Of, true),
        };
        let (mut geheel, _) = bewerking.neutraal_en_beslissend();
        for punt in punten.iter().rev() {
            let deel = self.bouw_punt(punt, zicht);
            geheel = self.samen(bewerking, deel, geheel);
        }
        if omgekeerd { self.niet(geheel) } else { geheel }
    }

    fn bouw_punt(&mut self, punt: &Vraagpunt<F>, zicht: &Zicht<'_, F, impl Beeld<F>>) -> Plek {
        match punt {
            Vraagpunt::Los(punt) => {
                let plek = self.bouw(punt.voorwaarde, zicht);
                if punt.omgekeerd { self.niet(plek) } else { plek }
            }
            Vraagpunt::Geheel(nummer, kan) => self.vraag_uitkomst(Onderwerp::Punt(*nummer, *kan), *kan),
        }
    }

    /// Asks which of these outcomes another rule or a point has.
    pub(super) fn vraag_uitkomst(&mut self, onderwerp: Onderwerp<F>, kan: Uitkomsten) -> Plek {
        let mut takken = [JA; KLASSEN];
        for (tak, waarde) in takken.iter_mut().zip(kan.van([JA, NEE, BESLUIT])) {
            *tak = waarde;
        }
        self.vraag(onderwerp, kan.van([(); 3]).count(), takken)
    }

    /// Which outcomes can be reached.
    pub(in crate::norm::regel) fn kan(&mut self, wortel: Plek) -> Uitkomsten {
        let mut plekken = vec![wortel];
        self.bezoek(wortel, |knoop| plekken.extend(knoop.takken));
        Uitkomsten([JA, NEE, BESLUIT].map(|blad| plekken.contains(&blad)))
    }
}

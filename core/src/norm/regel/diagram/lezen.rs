//! Reading a decision diagram: its outcome, the facts that matter, every way through it.

use super::{Diagram, EERSTE_KNOOP, Knoop, Onderwerp, Plek, verdict};
use crate::norm::regel::feit::Feit;
use crate::norm::regel::verdict::Verdict;

impl<F: Feit> Diagram<F> {
    /// The outcome of what stands there, if no unknown fact can change it.
    pub(in crate::norm::regel) fn uitkomst(&self, plek: Plek) -> Verdict {
        verdict(plek)
    }

    /// The facts that can change the outcome: all of them, and no other.
    pub(in crate::norm::regel) fn beslissend(&mut self, wortel: Plek) -> Vec<F> {
        let mut gevraagd = vec![false; self.onderwerpen.len()];
        self.bezoek(wortel, |knoop| {
            if let Some(gevraagd) = gevraagd.get_mut(usize::from(knoop.vraag.volgnummer)) {
                *gevraagd = true;
            }
        });
        let feit = |(onderwerp, gevraagd): (&Onderwerp<F>, bool)| match onderwerp {
            Onderwerp::Feit(feit) if gevraagd => Some(*feit),
            _ => None,
        };
        self.onderwerpen.iter().zip(gevraagd).filter_map(feit).collect()
    }

    /// Shows every node on a way from there, once.
    pub(super) fn bezoek(&mut self, wortel: Plek, mut kijk: impl FnMut(&Knoop)) {
        self.bezoeken = self.bezoeken.saturating_add(1);
        self.gezien.resize(self.knopen.len(), 0);
        let mut open = vec![wortel];
        while let Some(plek) = open.pop() {
            let Some(nummer) = plek.checked_sub(EERSTE_KNOOP).and_then(|nummer| usize::try_from(nummer).ok()) else {
                continue;
            };
            match (self.knopen.get(nummer), self.gezien.get_mut(nummer)) {
                (Some(knoop), Some(gezien)) if *gezien != self.bezoeken => {
                    *gezien = self.bezoeken;
                    kijk(knoop);
                    open.extend(knoop.takken.iter().filter(|tak| **tak >= EERSTE_KNOOP));
                }
                _ => {}
            }
        }
    }

    /// What the diagram asks about, in order.
    pub(in crate::norm::regel) fn onderwerpen(&self) -> &[Onderwerp<F>] {
        &self.onderwerpen
    }

    /// Every way from the start to an outcome: per subject the classes that take this way (empty: it is not asked).
    pub(in crate::norm::regel) fn wegen(&self, wortel: Plek) -> Vec<(Vec<Vec<u8>>, Verdict)> {
        let mut wegen = Vec::new();
        let mut weg = vec![Vec::new(); self.onderwerpen.len()];
        self.loop_weg(wortel, &mut weg, &mut wegen);
        wegen
    }

    /// How many ways [`Self::wegen`] gives; a diagram can be small and have very many.
    pub(in crate::norm::regel) fn aantal_wegen(&self, wortel: Plek) -> u64 {
        let mut aantallen = Vec::with_capacity(self.knopen.len());
        let aantal = |aantallen: &[u64], plek: Plek| match plek.checked_sub(EERSTE_KNOOP) {
            Some(nummer) => aantallen.get(usize::try_from(nummer).unwrap_or(usize::MAX)).copied().unwrap_or(1),
            None => 1,
        };
        for knoop in &self.knopen {
            // the branches of a node were made before it
            let takken = knoop.takken.iter().take(usize::from(knoop.vraag.klassen)).enumerate();
            let verschillend =
                takken.filter(|(plek, tak)| !knoop.takken.iter().take(*plek).any(|eerder| eerder == *tak));
            let som = verschillend.map(|(_, tak)| aantal(&aantallen, *tak)).fold(0, u64::saturating_add);
            aantallen.push(som);
        }
        aantal(&aantallen, wortel)
    }

    fn loop_weg(&self, plek: Plek, weg: &mut Vec<Vec<u8>>, wegen: &mut Vec<(Vec<Vec<u8>>, Verdict)>) {
        let Some(knoop) = self.kijk(plek) else {
            wegen.push((weg.clone(), verdict(plek)));
            return;
        };
        let klassen = || knoop.takken.into_iter().zip(0_u8..knoop.vraag.klassen);
        for (tak, eerste) in klassen() {
            if klassen().any(|(eerder, klasse)| eerder == tak && klasse < eerste) {
                continue; // shown together with that class
            }
            let samen = klassen().filter(|(ander, _)| *ander == tak).map(|(_, klasse)| klasse).collect();
            if let Some(cel) = weg.get_mut(usize::from(knoop.vraag.volgnummer)) {
                *cel = samen;
            }
            self.loop_weg(tak, weg, wegen);
        }
        if let Some(cel) = weg.get_mut(usize::from(knoop.vraag.volgnummer)) {
            cel.clear();
        }
    }
}

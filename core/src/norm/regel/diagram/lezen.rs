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
    pub(in crate::norm::regel) fn beslissend(&self, wortel: Plek) -> Vec<F> {
        let mut volgnummers = Vec::new();
        self.bezoek(wortel, |knoop| volgnummers.push(knoop.vraag.volgnummer));
        volgnummers.sort_unstable();
        volgnummers.dedup();
        let onderwerp = |nummer: u16| match self.onderwerpen.get(usize::from(nummer)) {
            Some(Onderwerp::Feit(feit)) => Some(*feit),
            _ => None,
        };
        volgnummers.into_iter().filter_map(onderwerp).collect()
    }

    /// Shows every node on a way from there, once.
    pub(super) fn bezoek(&self, wortel: Plek, mut kijk: impl FnMut(&Knoop)) {
        let mut gezien = vec![false; self.knopen.len()];
        let mut open = vec![wortel];
        while let Some(plek) = open.pop() {
            let Some(knoop) = self.kijk(plek) else { continue };
            let nummer = usize::try_from(plek.saturating_sub(EERSTE_KNOOP)).unwrap_or(usize::MAX);
            match gezien.get_mut(nummer) {
                Some(al) if !*al => *al = true,
                _ => continue,
            }
            kijk(&knoop);
            open.extend(knoop.takken);
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

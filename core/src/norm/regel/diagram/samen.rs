//! Making nodes, each once, and combining diagrams.

use std::hash::Hasher;

use super::tafel::Tafel;
use super::{BESLUIT, Diagram, EERSTE_KNOOP, JA, KLASSEN, Knoop, NEE, NIET_GEBOUWD, Plek, Vraag};
use crate::norm::regel::feit::Feit;
use crate::norm::regel::menger::Menger;

/// How two conditions are combined: both of them, or one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bewerking {
    En,
    Of,
}

impl Bewerking {
    /// The outcome that leaves the other one as it is, and the outcome that decides alone.
    pub(super) const fn neutraal_en_beslissend(self) -> (Plek, Plek) {
        match self {
            Self::En => (JA, NEE),
            Self::Of => (NEE, JA),
        }
    }
}

impl Knoop {
    /// The mixed bits: the high half, which fits in the 32 bits of a browser too.
    #[inline]
    fn meng(&self) -> usize {
        let mut menger = Menger::default();
        menger.write_u16(self.vraag.volgnummer);
        let (paren, _) = self.takken.as_chunks();
        for [een, ander] in paren {
            menger.write_u64(u64::from(*een) << 32 | u64::from(*ander));
        }
        usize::try_from(menger.finish() >> 32).unwrap_or_default()
    }
}

impl<F: Feit> Diagram<F> {
    /// A node; the branches beyond the classes repeat the first one.
    pub(super) fn knoop(&mut self, vraag: Vraag, mut takken: [Plek; KLASSEN]) -> Plek {
        let eerste = takken.first().copied().unwrap_or(NEE);
        takken.iter_mut().skip(usize::from(vraag.klassen)).for_each(|tak| *tak = eerste);
        if takken.iter().all(|tak| *tak == eerste) {
            return eerste;
        }
        let knoop = Knoop { vraag, takken };
        let meng = knoop.meng();
        let al = self.uniek.zoek(meng, |nummer| self.knopen.get(nummer) == Some(&knoop));
        let nummer = al.unwrap_or_else(|| {
            let (nummer, knopen) = (self.knopen.len(), &self.knopen);
            self.uniek.zet(meng, nummer, |nummer| knopen.get(nummer).map_or(0, Knoop::meng));
            self.knopen.push(knoop);
            nummer
        });
        u32::try_from(nummer).unwrap_or(u32::MAX).saturating_add(EERSTE_KNOOP)
    }

    pub(super) fn kijk(&self, plek: Plek) -> Option<Knoop> {
        let plek = usize::try_from(plek.checked_sub(EERSTE_KNOOP)?).ok()?;
        self.knopen.get(plek).copied()
    }

    /// Two conditions as one, in every completion.
    pub(super) fn samen(&mut self, bewerking: Bewerking, een: Plek, ander: Plek) -> Plek {
        let (neutraal, beslissend) = bewerking.neutraal_en_beslissend();
        if een == beslissend || ander == beslissend {
            return beslissend;
        }
        if een == neutraal || een == ander {
            return ander;
        }
        if ander == neutraal {
            return een;
        }
        let (links, rechts) = (self.kijk(een), self.kijk(ander));
        let Some(vraag) = [links, rechts].into_iter().flatten().map(|knoop| knoop.vraag).min() else {
            return BESLUIT; // two leaves, neither of them ja or nee
        };
        if let Some(plek) = self.tafel(bewerking).zoek(een, ander) {
            return plek;
        }
        let tak_van = |knoop: &Option<Knoop>, plek: Plek, nummer: usize| match knoop {
            Some(knoop) if knoop.vraag == vraag => knoop.takken.get(nummer).copied().unwrap_or(plek),
            _ => plek,
        };
        let mut takken = [NEE; KLASSEN];
        for (nummer, tak) in takken.iter_mut().enumerate().take(usize::from(vraag.klassen)) {
            *tak = self.samen(bewerking, tak_van(&links, een, nummer), tak_van(&rechts, ander, nummer));
        }
        let plek = self.knoop(vraag, takken);
        self.tafel(bewerking).zet(een, ander, plek);
        plek
    }

    fn tafel(&mut self, bewerking: Bewerking) -> &mut Tafel {
        match bewerking {
            Bewerking::En => &mut self.en,
            Bewerking::Of => &mut self.of,
        }
    }

    pub(super) fn niet(&mut self, plek: Plek) -> Plek {
        let Some(knoop) = self.kijk(plek) else {
            return JA.saturating_sub(plek); // nee and ja change places, a decision stays open
        };
        let nummer = usize::try_from(plek.saturating_sub(EERSTE_KNOOP)).unwrap_or(usize::MAX);
        if let Some(al) = self.niet.get(nummer).filter(|al| **al != NIET_GEBOUWD) {
            return *al;
        }
        let mut takken = knoop.takken;
        for tak in takken.iter_mut().take(usize::from(knoop.vraag.klassen)) {
            *tak = self.niet(*tak);
        }
        let omgekeerd = self.knoop(knoop.vraag, takken);
        if self.niet.len() <= nummer {
            self.niet.resize(self.knopen.len(), NIET_GEBOUWD);
        }
        if let Some(plek) = self.niet.get_mut(nummer) {
            *plek = omgekeerd;
        }
        omgekeerd
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_are_told_apart_in_thirty_two_bits_too() {
        let mut gezien = std::collections::BTreeSet::new();
        for volgnummer in 0..50 {
            for tak in 0..50 {
                let mut takken = [NEE; KLASSEN];
                takken[1] = tak;
                let meng = Knoop { vraag: Vraag { volgnummer, klassen: 2 }, takken }.meng();
                assert!(u32::try_from(meng).is_ok(), "{meng}");
                gezien.insert(meng);
            }
        }
        assert!(gezien.len() > 2400, "{} of 2500 nodes apart", gezien.len());
    }
}

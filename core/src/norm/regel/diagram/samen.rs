//! Making nodes, each once, and combining diagrams.

use super::{BESLUIT, Diagram, EERSTE_KNOOP, JA, KLASSEN, Knoop, NEE, Plek, Vraag};
use crate::norm::regel::feit::Feit;

/// How two conditions are combined: both of them, or one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

impl<F: Feit> Diagram<F> {
    /// A node; the branches beyond the classes repeat the first one.
    pub(super) fn knoop(&mut self, vraag: Vraag, mut takken: [Plek; KLASSEN]) -> Plek {
        let eerste = takken.first().copied().unwrap_or(NEE);
        takken.iter_mut().skip(usize::from(vraag.klassen)).for_each(|tak| *tak = eerste);
        if takken.iter().all(|tak| *tak == eerste) {
            return eerste;
        }
        let knoop = Knoop { vraag, takken };
        if let Some(plek) = self.uniek.zoek(&knoop) {
            return plek;
        }
        let plek = u32::try_from(self.knopen.len()).unwrap_or(u32::MAX).saturating_add(EERSTE_KNOOP);
        self.knopen.push(knoop);
        self.uniek.zet(knoop, plek);
        plek
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
        let sleutel = (bewerking, een.min(ander), een.max(ander));
        if let Some(plek) = self.samen.zoek(&sleutel) {
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
        self.samen.zet(sleutel, plek);
        plek
    }

    pub(super) fn niet(&mut self, plek: Plek) -> Plek {
        let Some(knoop) = self.kijk(plek) else {
            return JA.saturating_sub(plek); // nee and ja change places, a decision stays open
        };
        if let Some(al) = self.niet.zoek(&plek) {
            return al;
        }
        let mut takken = knoop.takken;
        for tak in takken.iter_mut().take(usize::from(knoop.vraag.klassen)) {
            *tak = self.niet(*tak);
        }
        let omgekeerd = self.knoop(knoop.vraag, takken);
        self.niet.zet(plek, omgekeerd);
        omgekeerd
    }
}

//! Reading a rule as it is written down: its conditions, the facts they read, the other rules they look into.

use super::bewoording::Bewoording;
use super::feit::Feit;
use super::voorwaarde::{Regel, Versie, Voorwaarde, Wanneer};

impl<F: Feit> Voorwaarde<F> {
    /// How it is told, of a condition that gives a reason.
    #[must_use]
    pub const fn bewoording(&self) -> Option<&Bewoording> {
        match self {
            Self::Feit(blad) => Some(&blad.bewoording),
            Self::Vast(vast) => Some(&vast.bewoording),
            Self::Alle(_) | Self::Een(_) | Self::Niet(_) | Self::Regel(_) => None,
        }
    }

    /// Shows this condition and everything it is made of, but not the inside of other rules.
    pub fn bezoek(&'static self, kijk: &mut impl FnMut(&'static Self)) {
        kijk(self);
        match self {
            Self::Alle(delen) | Self::Een(delen) => delen.iter().for_each(|deel| deel.bezoek(kijk)),
            Self::Niet(deel) => deel.bezoek(kijk),
            Self::Feit(_) | Self::Regel(_) | Self::Vast(_) => {}
        }
    }
}

impl<F: Feit> Versie<F> {
    /// Every part of its condition, and of the conditions of its messages.
    pub fn bezoek(&'static self, kijk: &mut impl FnMut(&'static Voorwaarde<F>)) {
        self.voorwaarde.bezoek(kijk);
        for melding in self.meldingen {
            if let Wanneer::Als(voorwaarde) = &melding.wanneer {
                voorwaarde.bezoek(kijk);
            }
        }
    }
}

impl<F: Feit> Regel<F> {
    /// The rule itself and every rule that its conditions look into, in any version, directly or not; each once.
    #[must_use]
    pub fn met_verwezen(&'static self) -> Vec<&'static Self> {
        let mut lijst = vec![self];
        let mut plek = 0;
        while let Some(regel) = lijst.get(plek).copied() {
            for rij in regel.versies.rijen {
                rij.waarde.voorwaarde.bezoek(&mut |deel| {
                    if let Voorwaarde::Regel(ander) = deel
                        && !lijst.iter().any(|al| std::ptr::eq(*al, *ander))
                    {
                        lijst.push(ander);
                    }
                });
            }
            plek += 1;
        }
        lijst
    }

    /// Every fact that its verdict can depend on in some version, in the order of the catalogue.
    ///
    /// ```
    /// use participatiewet::doelgroep::kring::ALGEMENE_BIJSTAND;
    /// use participatiewet::feiten::Feit;
    /// assert!(ALGEMENE_BIJSTAND.feiten().contains(&Feit::AlgemeneBijstand));
    /// assert!(!ALGEMENE_BIJSTAND.feiten().contains(&Feit::Ioaw));
    /// ```
    #[must_use]
    pub fn feiten(&'static self) -> Vec<F> {
        let mut lijst: Vec<F> = Vec::new();
        for rij in self.met_verwezen().iter().flat_map(|regel| regel.versies.rijen) {
            rij.waarde.voorwaarde.bezoek(&mut |deel| {
                if let Voorwaarde::Feit(blad) = deel {
                    lijst.push(blad.feit);
                }
            });
        }
        lijst.sort_unstable_by_key(|feit| feit.nummer());
        lijst.dedup();
        lijst
    }
}

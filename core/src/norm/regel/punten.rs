//! The points of a condition, as a reader numbers them: what is of one kind inside another of that kind counts as its own.

use super::voorwaarde::Voorwaarde;

/// How the points of a condition decide together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verband {
    /// All of them hold.
    Alle,
    /// At least one of them holds.
    Een,
    /// None of them holds.
    Geen,
    /// At least one of them does not hold.
    NietAlle,
}

/// One point.
#[derive(Debug)]
pub struct Punt<F: 'static> {
    /// The condition.
    pub voorwaarde: &'static Voorwaarde<F>,
    /// Whether the opposite is meant.
    pub omgekeerd: bool,
}

impl<F> Clone for Punt<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Punt<F> {}

impl<F> Punt<F> {
    /// Its own points, or one without a connection.
    #[must_use]
    pub fn punten(self) -> (Option<Verband>, Vec<Self>) {
        // only a single condition is turned around as it stands
        if self.omgekeerd { (None, vec![self]) } else { self.voorwaarde.punten() }
    }
}

impl<F> Voorwaarde<F> {
    /// The points and how they decide together; one point and no connection for a condition without parts.
    #[must_use]
    pub fn punten(&'static self) -> (Option<Verband>, Vec<Punt<F>>) {
        let los = |voorwaarde, omgekeerd| (None, vec![Punt { voorwaarde, omgekeerd }]);
        match self {
            Self::Alle([een]) | Self::Een([een]) => een.punten(),
            Self::Alle(_) => (Some(Verband::Alle), self.plat()),
            Self::Een(_) => (Some(Verband::Een), self.plat()),
            Self::Niet(binnen) => match binnen {
                Self::Een([een]) | Self::Alle([een]) => los(een, true),
                Self::Een(_) => (Some(Verband::Geen), binnen.plat()),
                Self::Alle(delen) => (
                    Some(Verband::NietAlle),
                    delen.iter().map(|deel| Punt { voorwaarde: deel, omgekeerd: false }).collect(),
                ),
                Self::Niet(dubbel) => dubbel.punten(),
                Self::Feit(_) | Self::Regel(_) | Self::Vast(_) => los(binnen, true),
            },
            Self::Feit(_) | Self::Regel(_) | Self::Vast(_) => los(self, false),
        }
    }

    /// The parts; those of a part of the same kind count as its own.
    fn plat(&'static self) -> Vec<Punt<F>> {
        let (Self::Alle(delen) | Self::Een(delen)) = self else {
            return vec![Punt { voorwaarde: self, omgekeerd: false }];
        };
        let zelfde = |deel: &Self| std::mem::discriminant(deel) == std::mem::discriminant(self);
        let plat = |deel: &'static Self| {
            if zelfde(deel) { deel.plat() } else { vec![Punt { voorwaarde: deel, omgekeerd: false }] }
        };
        delen.iter().flat_map(plat).collect()
    }
}

//! The four values of a condition, and what two of them are together.

/// The value of a condition, and the outcome of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Not met.
    Nee,
    /// Somebody must decide first.
    BesluitNodig,
    /// Met.
    Ja,
    /// A fact that can change the outcome is not known.
    FeitenNodig,
}

impl Verdict {
    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Nee => "nee",
            Self::BesluitNodig => "besluit_nodig",
            Self::Ja => "ja",
            Self::FeitenNodig => "feiten_nodig",
        }
    }

    /// Of the opposite condition.
    #[must_use]
    #[inline]
    pub const fn omgekeerd(self) -> Self {
        match self {
            Self::Nee => Self::Ja,
            Self::Ja => Self::Nee,
            anders => anders,
        }
    }

    /// Both of two conditions: nee beats feiten_nodig beats besluit_nodig beats ja.
    #[must_use]
    #[inline]
    pub const fn en(self, ander: Self) -> Self {
        match (self, ander) {
            (Self::Nee, _) | (_, Self::Nee) => Self::Nee,
            (Self::FeitenNodig, _) | (_, Self::FeitenNodig) => Self::FeitenNodig,
            (Self::BesluitNodig, _) | (_, Self::BesluitNodig) => Self::BesluitNodig,
            (Self::Ja, Self::Ja) => Self::Ja,
        }
    }

    /// One of two conditions: ja beats feiten_nodig beats besluit_nodig beats nee.
    #[must_use]
    #[inline]
    pub const fn of(self, ander: Self) -> Self {
        self.omgekeerd().en(ander.omgekeerd()).omgekeerd()
    }
}

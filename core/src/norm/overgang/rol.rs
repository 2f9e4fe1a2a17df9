//! Who may raise an event.

/// A role (*rol*) in a course. Names are those of the law and of the note on policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Rol {
    /// The person whose course it is.
    Inwoner,
    /// The (intended) employer, also as the one who hires a seconded person.
    Werkgever,
    /// The case manager of the municipality (team Werk).
    Klantmanager,
    /// The counsellor of the party that carries a programme out.
    Trajectbegeleider,
    /// The job coach.
    Jobcoach,
    /// The expert who measures the loonwaarde.
    Loonwaardedeskundige,
    /// The college of burgemeester en wethouders: takes the decisions of the law.
    College,
    /// Uitvoeringsinstituut werknemersverzekeringen.
    Uwv,
    /// Inlichtingenbureau, which passes data on to UWV.
    Inlichtingenbureau,
    /// The social development company (*sociaal ontwikkelbedrijf*), as employer and as provider.
    Ontwikkelbedrijf,
    /// Education.
    Onderwijs,
    /// Any other partner of the municipality.
    Partner,
    /// The committee that advises on objections (Awb art. 7:13).
    Bezwaarcommissie,
    /// The body that grants a project subsidy.
    Subsidieverlener,
}

impl Rol {
    /// All of them.
    pub const ALLE: [Self; 14] = [
        Self::Inwoner,
        Self::Werkgever,
        Self::Klantmanager,
        Self::Trajectbegeleider,
        Self::Jobcoach,
        Self::Loonwaardedeskundige,
        Self::College,
        Self::Uwv,
        Self::Inlichtingenbureau,
        Self::Ontwikkelbedrijf,
        Self::Onderwijs,
        Self::Partner,
        Self::Bezwaarcommissie,
        Self::Subsidieverlener,
    ];

    /// Stable name.
    #[must_use]
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Inwoner => "inwoner",
            Self::Werkgever => "werkgever",
            Self::Klantmanager => "klantmanager",
            Self::Trajectbegeleider => "trajectbegeleider",
            Self::Jobcoach => "jobcoach",
            Self::Loonwaardedeskundige => "loonwaardedeskundige",
            Self::College => "college",
            Self::Uwv => "uwv",
            Self::Inlichtingenbureau => "inlichtingenbureau",
            Self::Ontwikkelbedrijf => "ontwikkelbedrijf",
            Self::Onderwijs => "onderwijs",
            Self::Partner => "partner",
            Self::Bezwaarcommissie => "bezwaarcommissie",
            Self::Subsidieverlener => "subsidieverlener",
        }
    }

    /// The role with this name.
    ///
    /// ```
    /// use participatiewet::norm::Rol;
    /// assert_eq!(Rol::van_naam("college"), Some(Rol::College));
    /// assert_eq!(Rol::van_naam("wethouder"), None);
    /// ```
    #[must_use]
    pub fn van_naam(naam: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|rol| rol.naam() == naam)
    }
}

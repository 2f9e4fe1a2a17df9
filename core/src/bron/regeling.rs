//! The laws, decrees and regulations that the library cites.

/// A law (wet), decree (besluit) or regulation (regeling), by its identity in the Basiswettenbestand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Regeling {
    /// Participatiewet.
    Participatiewet,
    /// Wet minimumloon en minimumvakantiebijslag.
    WetMinimumloon,
    /// Besluit minimumjeugdloon (until 2017: Besluit minimumjeugdloonregeling).
    BesluitMinimumjeugdloon,
    /// Besluit loonkostensubsidie Participatiewet (2015 to mid-2021).
    BesluitLoonkostensubsidie2015,
    /// Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021.
    BesluitLoonkostensubsidie2021,
    /// Regeling loonkostensubsidie Participatiewet (2015 to mid-2021).
    RegelingLoonkostensubsidie2015,
    /// Regeling loonkostensubsidie Participatiewet 2021.
    RegelingLoonkostensubsidie2021,
    /// Algemene Ouderdomswet.
    AlgemeneOuderdomswet,
    /// Algemene wet bestuursrecht.
    AlgemeneWetBestuursrecht,
    /// Algemene termijnenwet.
    AlgemeneTermijnenwet,
    /// Besluit advisering beschut werk.
    BesluitAdviseringBeschutWerk,
    /// Wet tegemoetkomingen loondomein.
    WetTegemoetkomingenLoondomein,
    /// Regeling Participatiewet, IOAW en IOAZ (numbers for beschut werk in annex II).
    RegelingParticipatiewet,
}

impl Regeling {
    /// All of them.
    pub const ALLE: [Self; 13] = [
        Self::Participatiewet,
        Self::WetMinimumloon,
        Self::BesluitMinimumjeugdloon,
        Self::BesluitLoonkostensubsidie2015,
        Self::BesluitLoonkostensubsidie2021,
        Self::RegelingLoonkostensubsidie2015,
        Self::RegelingLoonkostensubsidie2021,
        Self::AlgemeneOuderdomswet,
        Self::AlgemeneWetBestuursrecht,
        Self::AlgemeneTermijnenwet,
        Self::BesluitAdviseringBeschutWerk,
        Self::WetTegemoetkomingenLoondomein,
        Self::RegelingParticipatiewet,
    ];

    const fn gegevens(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Participatiewet => ("Pw", "Participatiewet", "BWBR0015703"),
            Self::WetMinimumloon => ("Wml", "Wet minimumloon en minimumvakantiebijslag", "BWBR0002638"),
            Self::BesluitMinimumjeugdloon => ("Bmjl", "Besluit minimumjeugdloon", "BWBR0003599"),
            Self::BesluitLoonkostensubsidie2015 => {
                ("Besluit LKS 2015", "Besluit loonkostensubsidie Participatiewet", "BWBR0035631")
            }
            Self::BesluitLoonkostensubsidie2021 => (
                "Besluit LKS 2021",
                "Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021",
                "BWBR0044894",
            ),
            Self::RegelingLoonkostensubsidie2015 => {
                ("Regeling LKS 2015", "Regeling loonkostensubsidie Participatiewet", "BWBR0035633")
            }
            Self::RegelingLoonkostensubsidie2021 => {
                ("Regeling LKS 2021", "Regeling loonkostensubsidie Participatiewet 2021", "BWBR0044901")
            }
            Self::AlgemeneOuderdomswet => ("AOW", "Algemene Ouderdomswet", "BWBR0002221"),
            Self::AlgemeneWetBestuursrecht => ("Awb", "Algemene wet bestuursrecht", "BWBR0005537"),
            Self::AlgemeneTermijnenwet => ("Atw", "Algemene termijnenwet", "BWBR0002448"),
            Self::BesluitAdviseringBeschutWerk => {
                ("Besluit advisering beschut werk", "Besluit advisering beschut werk", "BWBR0035947")
            }
            Self::WetTegemoetkomingenLoondomein => ("Wtl", "Wet tegemoetkomingen loondomein", "BWBR0037522"),
            Self::RegelingParticipatiewet => ("Regeling Pw", "Regeling Participatiewet, IOAW en IOAZ", "BWBR0015738"),
        }
    }

    /// Short name, as the library prints it before an article.
    #[must_use]
    pub const fn afkorting(self) -> &'static str {
        self.gegevens().0
    }

    /// Full title.
    #[must_use]
    pub const fn titel(self) -> &'static str {
        self.gegevens().1
    }

    /// Identity in the Basiswettenbestand.
    ///
    /// ```
    /// assert_eq!(participatiewet::bron::Regeling::Participatiewet.bwb_id(), "BWBR0015703");
    /// ```
    #[must_use]
    pub const fn bwb_id(self) -> &'static str {
        self.gegevens().2
    }
}

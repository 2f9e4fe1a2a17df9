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
    /// Wet financiering sociale verzekeringen.
    WetFinancieringSocialeVerzekeringen,
    /// Ziektewet.
    Ziektewet,
    /// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten.
    Wajong,
    /// Wet sociale werkvoorziening.
    WetSocialeWerkvoorziening,
    /// Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers.
    Ioaw,
    /// Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen.
    Ioaz,
    /// Besluit Wfsv.
    BesluitWfsv,
    /// Besluit SUWI.
    BesluitSuwi,
    /// Wet werk en inkomen naar arbeidsvermogen.
    WetWia,
    /// Werkloosheidswet.
    Werkloosheidswet,
}

impl Regeling {
    /// All of them.
    pub const ALLE: [Self; 23] = [
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
        Self::WetFinancieringSocialeVerzekeringen,
        Self::Ziektewet,
        Self::Wajong,
        Self::WetSocialeWerkvoorziening,
        Self::Ioaw,
        Self::Ioaz,
        Self::BesluitWfsv,
        Self::BesluitSuwi,
        Self::WetWia,
        Self::Werkloosheidswet,
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
            Self::WetFinancieringSocialeVerzekeringen => {
                ("Wfsv", "Wet financiering sociale verzekeringen", "BWBR0017745")
            }
            Self::Ziektewet => ("ZW", "Ziektewet", "BWBR0001888"),
            Self::Wajong => ("Wajong", "Wet arbeidsongeschiktheidsvoorziening jonggehandicapten", "BWBR0008657"),
            Self::WetSocialeWerkvoorziening => ("Wsw", "Wet sociale werkvoorziening", "BWBR0008903"),
            Self::Ioaw => (
                "IOAW",
                "Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers",
                "BWBR0004044",
            ),
            Self::Ioaz => (
                "IOAZ",
                "Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen",
                "BWBR0004163",
            ),
            Self::BesluitWfsv => ("Besluit Wfsv", "Besluit Wfsv", "BWBR0019070"),
            Self::BesluitSuwi => ("Besluit SUWI", "Besluit SUWI", "BWBR0013267"),
            Self::WetWia => ("WIA", "Wet werk en inkomen naar arbeidsvermogen", "BWBR0019057"),
            Self::Werkloosheidswet => ("WW", "Werkloosheidswet", "BWBR0004045"),
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

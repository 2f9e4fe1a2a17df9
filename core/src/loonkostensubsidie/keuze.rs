//! What the law leaves open about the height of the loonkostensubsidie, each with its default and its switch.

use crate::norm::{GemaakteKeuze, KeuzeDef, Variant, keuzes};

keuzes! {
    /// The choices of a caller; the default of each is the reading that the library takes.
    ///
    /// ```
    /// use participatiewet::loonkostensubsidie::{Keuzes, Verjaardag};
    /// let keuzes = Keuzes { verjaardag: Verjaardag::Bedragendatum, ..Keuzes::default() };
    /// assert_eq!(keuzes.afwijkend(), [("verjaardag", "bedragendatum")]);
    /// ```
    pub struct Keuzes {
        herziening_voor_2017: HerzieningVoor2017 {
            omschrijving: "Van welke datum zijn de bedragen van een lopende subsidie voor 1 februari 2017?",
            grond: "Artikel 10d lid 5 (oud) schreef jaarlijkse herziening voor, bij beschut werk eens in de drie jaar; over wijzigingen van het minimumloon tussendoor zei het niets.",
            Jaardag = "jaardag": "De bedragen van de start of van de laatste jaardag daarvan.",
            Peildatum = "peildatum": "Steeds de bedragen van de peildatum.",
        }
        overgang_2017: Overgang2017 {
            omschrijving: "Welke bedragen houdt een subsidie die op 1 februari 2017 al liep?",
            grond: "Artikel 10d lid 7 geldt vanaf 1 februari 2017 en noemt alleen 1 januari; overgangsrecht is niet gevonden.",
            Behouden = "behouden": "De bedragen van 31 januari 2017, tot 1 januari 2018.",
            Direct = "direct": "Die van lid 7: de laatste van de start en 1 januari 2017.",
        }
        lid7_2018_2022: Lid7 {
            omschrijving: "Wat is de ontwikkeling van het minimumloon 'in het voorafgaande jaar' (2018 tot en met 2022)?",
            grond: "De tekst is dubbelzinnig; vanaf 2023 noemt lid 7 uitdrukkelijk 1 januari van het jaar zelf.",
            EenJanuari = "1_januari": "Het minimumloon van 1 januari van het jaar zelf.",
            EenJuliErvoor = "1_juli_ervoor": "Het minimumloon van 1 juli van het jaar ervoor.",
        }
        loonwaarde_2016: Loonwaarde2016 {
            omschrijving: "Gold de loonwaarde als percentage van het minimumloon al vanaf 4 juli 2016?",
            grond: "De geconsolideerde teksten van 2016 hebben nog het oude begrip, en artikel 78cc houdt dat in stand voor perioden voor 1 januari 2017. Het inwerkingtredingsbesluit (Stb. 2016, 498) laat artikel I onderdelen A onder a en B van de wijzigingswet terugwerken tot en met 4 juli 2016; of dat dit begrip omvat, is niet bevestigd.",
            Geconsolideerd = "geconsolideerd": "Nee, vanaf 1 januari 2017.",
            Terugwerkend = "terugwerkend": "Ja, vanaf 4 juli 2016.",
        }
        loonwaarde_lopend_2017: LoonwaardeLopend2017 {
            omschrijving: "Wanneer ging een subsidie die op 1 januari 2017 liep over op de loonwaarde als percentage van het minimumloon?",
            grond: "Artikel 78cc houdt het oude begrip alleen in stand voor perioden voor 1 januari 2017; de peildatum kiest de tekst van de wet.",
            Direct = "direct": "Op 1 januari 2017.",
            Herziening = "herziening": "Op de eerste jaardag daarna, en uiterlijk bij de herziening van 1 januari 2018.",
        }
        overgang_2024: Overgang2024 {
            omschrijving: "Hoe tellen in 2024 de uren van een subsidie die op 1 januari 2024 al liep?",
            grond: "De herziening van 1 januari 2024 (artikel 10d lid 7) volgt de nieuwe tekst; artikel 78ee laat een besluit volgens de oude tekst nog ten hoogste een jaar gelden.",
            Direct = "direct": "Op 36 uur, vanaf 1 januari 2024.",
            OudBesluit = "oud_besluit": "Op de normale arbeidsduur, zolang het oude besluit in 2024 nog geldt.",
        }
        figuren_na_forfait: FigurenNaForfait {
            omschrijving: "Van welke datum zijn de bedragen als na het forfait de loonwaarde volgt?",
            grond: "Artikel 10d lid 5 regelt de overgang naar lid 4, geen nieuwe bedragen; lid 7 kent alleen 1 januari.",
            Blijven = "blijven": "De bedragen blijven die van de start of de laatste 1 januari.",
            EindeForfait = "einde_forfait": "Die van de dag waarop het forfait eindigde.",
        }
        verjaardag: Verjaardag {
            omschrijving: "Verandert een verjaardag onder het volwassen minimumloon het bedrag meteen?",
            grond: "Niet geregeld; een ander minimumjeugdloon is een ander minimumloon van de persoon, geen ontwikkeling in de zin van lid 7.",
            Peildatum = "peildatum": "Ja, de leeftijd op de peildatum telt.",
            Bedragendatum = "bedragendatum": "Nee, de leeftijd op de datum van de bedragen telt (alleen met een geboortedatum).",
        }
        schrikkeldag: SchrikkeldagKeuze {
            omschrijving: "Wanneer wordt iemand van 29 februari een jaar ouder?",
            grond: "Niet geregeld in deze wetten; een jaar is pas vol na de laatste dag van februari.",
            EersteMaart = "1_maart": "Op 1 maart.",
            AchtentwintigFebruari = "28_februari": "Op 28 februari.",
        }
        jeugd_referentie: JeugdReferentie {
            omschrijving: "Wat is vanaf 2024 het minimumloon per maand van iemand met een minimumjeugdloon?",
            grond: "Een referentiemaandloon per leeftijd is niet gepubliceerd; het percentage geldt van het minimumloon.",
            Percentage = "percentage": "Het percentage van de leeftijd maal het referentiemaandloon, niet afgerond.",
            Jeugduurloon = "jeugduurloon": "Het gepubliceerde uurloon van de leeftijd maal de uren per maand.",
        }
        uren_ongemaximeerd: UrenOngemaximeerd {
            omschrijving: "Hoe telt de arbeidsduur als de normale arbeidsduur niet is opgegeven (vanaf 2024)?",
            grond: "Het college stelt de normale arbeidsduur per geval vast; de wet noemt geen bron.",
            Contracturen = "contracturen": "De uren van het contract, zonder maximum.",
            Verplicht = "verplicht": "Niet: de normale arbeidsduur is dan verplicht.",
        }
    }
}

/// Half up, once, on the cent.
const AFRONDING: KeuzeDef = KeuzeDef {
    id: "afronding",
    omschrijving: "Hoe wordt het bedrag afgerond?",
    grond: "Geen wettelijke regel gevonden; gepubliceerde bedragen zijn in centen.",
    varianten: &[Variant { naam: "cent", tekst: "Eén keer, aan het eind, rekenkundig op de cent." }],
    schakelaar: "",
};

/// Employer costs come after the maximum. The other reading is no option.
const WERKGEVERSLASTEN: KeuzeDef = KeuzeDef {
    id: "werkgeverslasten",
    omschrijving: "Valt de vergoeding voor werkgeverslasten binnen het maximum?",
    grond: "De praktijk die met het ministerie is afgestemd, rekent de vergoeding over de begrensde subsidie.",
    varianten: &[Variant { naam: "na_maximum", tekst: "Nee, zij komt bovenop de begrensde subsidie." }],
    schakelaar: "",
};

/// Which amount from 2024 (argument `grondslag`).
const GRONDSLAG: KeuzeDef = KeuzeDef {
    id: "grondslag",
    omschrijving: "Welk minimumloon per maand geldt vanaf 2024?",
    grond: "Artikel 8 lid 1 onder b Wml geeft een maandbedrag voor wetten die naar deze wet verwijzen; zo rekent ook de praktijk.",
    varianten: &[
        Variant { naam: "referentiemaandloon", tekst: "Het referentiemaandloon." },
        Variant { naam: "uurloon", tekst: "Het minimumuurloon maal 156 uur." },
    ],
    schakelaar: "grondslag",
};

/// Holiday allowance on the side of the loonwaarde (argument `vakantiebijslag_loonwaarde`).
const VAKANTIEBIJSLAG_LOONWAARDE: KeuzeDef = KeuzeDef {
    id: "vakantiebijslag_loonwaarde",
    omschrijving: "Welke vakantiebijslag telt aan de kant van de loonwaarde?",
    grond: "Lid 4 noemt de vakantiebijslag die voor de persoon geldt; alle rekenvoorbeelden nemen het wettelijke percentage.",
    varianten: &[
        Variant { naam: "wettelijk", tekst: "Het wettelijke percentage." },
        Variant { naam: "opgegeven", tekst: "Het opgegeven percentage van de cao of het contract." },
    ],
    schakelaar: "vakantiebijslag_loonwaarde",
};

/// How the amount of a part of a month is found (job over time).
const DEELMAAND: KeuzeDef = KeuzeDef {
    id: "deelmaand",
    omschrijving: "Hoe wordt het bedrag van een deel van een maand berekend?",
    grond: "Geen wettelijke regel gevonden; het beleid van de gemeente bepaalt het.",
    varianten: &[Variant {
        naam: "kalenderdagen",
        tekst: "De dagen gedeeld door de dagen van die maand; de som van een maand wordt één keer afgerond, het totaal is de som van de maanden.",
    }],
    schakelaar: "",
};

/// Every choice about the height, those with a switch of their own included.
pub const KEUZES: &[&[KeuzeDef]] =
    &[Keuzes::CATALOGUS, &[GRONDSLAG, VAKANTIEBIJSLAG_LOONWAARDE, AFRONDING, WERKGEVERSLASTEN, DEELMAAND]];

pub(crate) fn afronding() -> GemaakteKeuze {
    GemaakteKeuze::new(&AFRONDING, 0)
}

pub(super) fn deelmaand() -> GemaakteKeuze {
    GemaakteKeuze::new(&DEELMAAND, 0)
}

pub(super) fn werkgeverslasten() -> GemaakteKeuze {
    GemaakteKeuze::new(&WERKGEVERSLASTEN, 0)
}

pub(super) fn grondslag(uurloon: bool) -> GemaakteKeuze {
    GemaakteKeuze::new(&GRONDSLAG, u8::from(uurloon))
}

pub(super) fn vakantiebijslag_loonwaarde(opgegeven: bool) -> GemaakteKeuze {
    GemaakteKeuze::new(&VAKANTIEBIJSLAG_LOONWAARDE, u8::from(opgegeven))
}

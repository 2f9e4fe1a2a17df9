//! What the Awb leaves open about terms, each with its default and its switch.

use serde::{Serialize, Serializer};

use crate::norm::keuzes;

keuzes! {
    /// The choices of a caller; the default of each is the reading that the library takes.
    ///
    /// ```
    /// use participatiewet::termijnen::{Keuzes, Besluitdag};
    /// let keuzes = Keuzes { dwangsom_besluitdag: Besluitdag::TeltMee, ..Keuzes::default() };
    /// assert_eq!(keuzes.afwijkend(), [("dwangsom_besluitdag", "telt_mee")]);
    /// ```
    pub struct Keuzes {
        opschorting_einde: EindeOpschorting {
            omschrijving: "Telt de dag waarop de aanvraag of het bezwaar is aangevuld nog als opgeschort?",
            grond: "Artikel 4:15 lid 1 en artikel 7:10 lid 2 Awb zeggen: tot de dag waarop; niet: tot en met.",
            Tot = "tot": "Nee, op die dag loopt de termijn weer.",
            TotEnMet = "tot_en_met": "Ja, de termijn loopt weer vanaf de dag erna.",
        }
        dwangsom_eerste_dag: EersteDag {
            omschrijving: "Op welke dag zijn de twee weken na de ingebrekestelling verstreken?",
            grond: "Artikel 4:17 lid 3 Awb geeft het bestuursorgaan twee weken na de dag van ontvangst; verstreken zijn die pas als ook de laatste dag voorbij is.",
            DagErna = "dag_erna": "Op de dag na de laatste dag van de twee weken.",
            LaatsteDag = "laatste_dag": "Op de laatste dag van de twee weken zelf.",
        }
        dwangsom_wachttijd: Wachttijd {
            omschrijving: "Verlengt de Algemene termijnenwet de twee weken na de ingebrekestelling?",
            grond: "Artikel 4:17 lid 1 Awb sluit die wet alleen uit voor de termijn van 42 dagen.",
            Verlengd = "verlengd": "Ja, tot en met de eerstvolgende gewone dag.",
            Niet = "niet": "Nee, twee weken zijn twee weken.",
        }
        dwangsom_besluitdag: Besluitdag {
            omschrijving: "Is over de dag waarop het besluit bekend wordt gemaakt nog dwangsom verschuldigd?",
            grond: "Artikel 4:17 lid 1 Awb: voor elke dag dat het bestuursorgaan in gebreke is; op de dag van het besluit is het dat niet meer.",
            TeltNiet = "telt_niet": "Nee, tot die dag.",
            TeltMee = "telt_mee": "Ja, tot en met die dag.",
        }
        ingebrekestelling_voortijdig: Voortijdig {
            omschrijving: "Wat doet een ingebrekestelling die binnenkomt voordat de beslistermijn voorbij is?",
            grond: "De tekst van artikel 4:17 lid 3 Awb zegt er niets over; een bestuursorgaan is nog niet in gebreke zolang de termijn loopt, en de praktijk noemt zo'n brief te vroeg.",
            Ongeldig = "ongeldig": "Niets: er is een nieuwe ingebrekestelling nodig.",
            VanafEinde = "vanaf_einde": "De twee weken tellen vanaf de laatste dag van de beslistermijn.",
        }
    }
}

impl Keuzes {
    pub(super) fn is_standaard(&self) -> bool {
        *self == Self::default()
    }
}

/// Only those that differ from the default, as `keuzes={id: variant}` reads them.
impl Serialize for Keuzes {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.afwijkend())
    }
}

//! A group contract (*groepsdetachering*): a number of places at one employer; people come and go while the contract stays.

use super::grondslagen::*;
use super::velden;
use crate::grootheid::Bedrag;
use crate::norm::{Duur, Poging, Start, TermijnDef, VeldDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "groepsdetachering", "Groepsdetachering (contract)", van Datum::constant(2015, 1, 1);
    over concat!(
        "Het contract van een groep met een inlener: plekken, uren en vergoeding. Elke persoon heeft ",
        "daarnaast een eigen detachering; iemand kan weg terwijl het contract blijft. De Participatiewet kent ",
        "hiervoor geen eigen procedure.",
    );
    toestanden {
        Voorbereiding "voorbereiding" "Voorbereiding" Begin;
        Lopend "lopend" "Lopend" Open;
        Beeindigd "beeindigd" "Beëindigd" Eind;
    }
    gebeurtenissen {
        ContractGesloten fn contract_gesloten "Contract gesloten" door Ontwikkelbedrijf
            ; nodig PLEKKEN CONTRACTUREN INLEENVERGOEDING EINDDATUM; als EINDDATUM_LATER VERGOEDING
            { Voorbereiding => Lopend NOTITIE_DETACHERING; }
        ContractGewijzigd fn contract_gewijzigd "Contract verlengd of gewijzigd" door Ontwikkelbedrijf Werkgever
            ; nodig PLEKKEN CONTRACTUREN INLEENVERGOEDING EINDDATUM; als EINDDATUM_LATER VERGOEDING NIET_MINDER
            { Lopend => Lopend PRAKTIJK_DETACHERING; }
        Geplaatst fn geplaatst "Persoon geplaatst" door Ontwikkelbedrijf
            ; als PLEK_VRIJ
            { Lopend => Lopend PRAKTIJK_DETACHERING; }
        Vertrokken fn vertrokken "Persoon vertrokken" door Ontwikkelbedrijf Werkgever
            ; als IEMAND_GEPLAATST
            { Lopend => Lopend PRAKTIJK_DETACHERING; }
        UrenGefactureerd fn uren_gefactureerd "Uren gefactureerd" door Ontwikkelbedrijf
            ; nodig UREN; als UREN_BINNEN_CONTRACT
            { Lopend => Lopend PRAKTIJK_DETACHERING; }
        Beeindigd fn beeindigd "Contract beëindigd" door Ontwikkelbedrijf Werkgever
            ; nodig REDEN_EINDE
            { Voorbereiding => Beeindigd PROCESGANG; Lopend => Beeindigd PROCESGANG; }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}

/// People placed now.
fn bezet(p: &Poging<'_>) -> u32 {
    p.keer(Gebeurtenis::Geplaatst).saturating_sub(p.keer(Gebeurtenis::Vertrokken))
}

/// The value of a field in the contract as it is now.
fn volgens_contract(p: &Poging<'_>, veld: &'static VeldDef) -> Option<u32> {
    p.historie.iter().rev().find_map(|gebeurd| gebeurd.gegevens.aantal(veld))
}

fn gefactureerd(p: &Poging<'_>) -> u32 {
    p.historie.iter().filter_map(|gebeurd| gebeurd.gegevens.aantal(&velden::UREN)).fold(0, u32::saturating_add)
}

static EINDDATUM_LATER: Voorwaarde = Voorwaarde {
    code: "einddatum_na_begin",
    uitleg: "een einddatum na de dag zelf",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| p.nieuw.gegevens.datum(&velden::EINDDATUM).is_some_and(|einde| einde > p.op()),
};

static VERGOEDING: Voorwaarde = Voorwaarde {
    code: "inleenvergoeding_niet_negatief",
    uitleg: "een inleenvergoeding van nul of meer",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| p.nieuw.gegevens.bedrag(&velden::INLEENVERGOEDING).is_some_and(|bedrag| bedrag >= Bedrag::default()),
};

static NIET_MINDER: Voorwaarde = Voorwaarde {
    code: "niet_onder_bezetting",
    uitleg: "plekken en uren niet onder wat al bezet en gefactureerd is",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| {
        let gegevens = &p.nieuw.gegevens;
        gegevens.aantal(&velden::PLEKKEN).is_some_and(|plekken| plekken >= bezet(p))
            && gegevens.aantal(&velden::CONTRACTUREN).is_some_and(|uren| uren >= gefactureerd(p))
    },
};

static PLEK_VRIJ: Voorwaarde = Voorwaarde {
    code: "geen_plek_vrij",
    uitleg: "een vrije plek in het groepscontract",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| volgens_contract(p, &velden::PLEKKEN).is_some_and(|plekken| bezet(p) < plekken),
};

static IEMAND_GEPLAATST: Voorwaarde = Voorwaarde {
    code: "niemand_geplaatst",
    uitleg: "iemand die geplaatst is",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| bezet(p) > 0,
};

static UREN_BINNEN_CONTRACT: Voorwaarde = Voorwaarde {
    code: "uren_boven_contract",
    uitleg: "gefactureerde uren die binnen de uren van het contract blijven",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| {
        let nu = p.nieuw.gegevens.aantal(&velden::UREN).unwrap_or(u32::MAX);
        volgens_contract(p, &velden::CONTRACTUREN).is_some_and(|uren| gefactureerd(p).saturating_add(nu) <= uren)
    },
};

static TERMIJNEN: &[TermijnDef] = &[TermijnDef {
    naam: "einde_contract",
    label: "Afgesproken einde van het contract",
    grondslag: &PRAKTIJK_DETACHERING,
    begint: &[Gebeurtenis::ContractGesloten as u8, Gebeurtenis::ContractGewijzigd as u8],
    start: Start::Veld(&velden::EINDDATUM),
    duur: Duur::NaMaanden(0),
    eindigt: &[Gebeurtenis::Beeindigd as u8],
    opschorting: None,
    verlenging: &[],
    gevolg: "het contract is afgelopen: verlengen of beëindigen",
    atw: false,
}];

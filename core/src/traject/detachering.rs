//! Secondment (*detachering*) of one employee of the social development company. The Participatiewet has no procedure of its own for it.
#![doc(alias = "secondment")]

use super::grondslagen::*;
use super::velden;
use crate::norm::{Duur, Start, TermijnDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "detachering", "Detachering", van Datum::constant(2015, 1, 1);
    over concat!(
        "Een werknemer van het ontwikkelbedrijf werkt bij een inlener; het ontwikkelbedrijf blijft de ",
        "werkgever. De Participatiewet kent hiervoor geen eigen procedure: dit is de gang van zaken in de ",
        "praktijk. Groepen staan bij groepsdetachering.",
    );
    toestanden {
        InDienst "in_dienst" "In dienst bij het ontwikkelbedrijf" Begin;
        Matching "matching" "Matching" Open;
        Kennismaking "kennismaking" "Kennismaking" Open;
        Gedetacheerd "gedetacheerd" "Gedetacheerd" Open;
        Verlengd "verlengd" "Verlengd" Open;
        Teruggekeerd "teruggekeerd" "Terug bij het ontwikkelbedrijf" Rust;
        Overgenomen "overgenomen" "Overgenomen door de inlener" Eind;
        Beeindigd "beeindigd" "Beëindigd" Eind;
    }
    gebeurtenissen {
        MatchingGestart fn matching_gestart "Matching" door Ontwikkelbedrijf Klantmanager
            { InDienst => Matching PRAKTIJK_DETACHERING; Teruggekeerd => Matching PRAKTIJK_DETACHERING; }
        Kennisgemaakt fn kennisgemaakt "Kennismaking met de inlener" door Ontwikkelbedrijf Werkgever
            { Matching => Kennismaking PRAKTIJK_DETACHERING; }
        GeenMatch fn geen_match "Geen match" door Ontwikkelbedrijf Werkgever Inwoner
            ; nodig WERKSOORT
            { Matching => Teruggekeerd PRAKTIJK_DETACHERING; Kennismaking => Teruggekeerd PRAKTIJK_DETACHERING; }
        Gedetacheerd fn gedetacheerd "Gedetacheerd" door Ontwikkelbedrijf
            ; nodig FORMELE_WERKGEVER_ONTWIKKELBEDRIJF SOORT_DETACHERING EINDDATUM; als FORMELE_WERKGEVER EINDDATUM_LATER
            { Kennismaking => Gedetacheerd NOTITIE_DETACHERING; }
        Verlengd fn verlengd "Verlengd" door Ontwikkelbedrijf Werkgever
            ; nodig EINDDATUM; als EINDDATUM_LATER
            { Gedetacheerd => Verlengd PRAKTIJK_DETACHERING; Verlengd => Verlengd PRAKTIJK_DETACHERING; }
        Teruggekeerd fn teruggekeerd "Teruggekeerd" door Ontwikkelbedrijf Werkgever Inwoner
            ; nodig WERKSOORT
            { Gedetacheerd => Teruggekeerd PRAKTIJK_TERUGVAL; Verlengd => Teruggekeerd PRAKTIJK_TERUGVAL; }
        Overgenomen fn overgenomen "Dienstverband bij de inlener" door Werkgever
            { Gedetacheerd => Overgenomen PRAKTIJK_DETACHERING; Verlengd => Overgenomen PRAKTIJK_DETACHERING; }
        Beeindigd fn beeindigd "Einde dienstverband" door Ontwikkelbedrijf Inwoner
            ; nodig REDEN_EINDE
            {
                InDienst => Beeindigd PROCESGANG;
                Matching => Beeindigd PROCESGANG;
                Kennismaking => Beeindigd PROCESGANG;
                Gedetacheerd => Beeindigd PROCESGANG;
                Verlengd => Beeindigd PROCESGANG;
                Teruggekeerd => Beeindigd PROCESGANG;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}

static FORMELE_WERKGEVER: Voorwaarde = Voorwaarde {
    code: "ontwikkelbedrijf_blijft_werkgever",
    uitleg: "het ontwikkelbedrijf blijft de werkgever zolang iemand gedetacheerd is",
    grondslag: &NOTITIE_DETACHERING,
    instelling: None,
    toets: |p| p.ja(&velden::FORMELE_WERKGEVER_ONTWIKKELBEDRIJF),
};

static EINDDATUM_LATER: Voorwaarde = Voorwaarde {
    code: "einddatum_na_begin",
    uitleg: "een einddatum na de dag zelf, en na de vorige einddatum",
    grondslag: &PRAKTIJK_DETACHERING,
    instelling: None,
    toets: |p| {
        let eerder = p.historie.iter().rev().take_while(|g| g.naar != Toestand::Kennismaking as u8);
        let vorige = eerder.into_iter().find_map(|g| g.gegevens.datum(&velden::EINDDATUM));
        let nieuw = p.nieuw.gegevens.datum(&velden::EINDDATUM);
        nieuw.is_some_and(|nieuw| nieuw > p.op() && vorige.is_none_or(|vorige| nieuw > vorige))
    },
};

static TERMIJNEN: &[TermijnDef] = &[TermijnDef {
    naam: "einde_detachering",
    label: "Afgesproken einde van de detachering",
    grondslag: &PRAKTIJK_DETACHERING,
    begint: &[Gebeurtenis::Gedetacheerd as u8, Gebeurtenis::Verlengd as u8],
    start: Start::Veld(&velden::EINDDATUM),
    duur: Duur::NaMaanden(0),
    eindigt: &[Gebeurtenis::Teruggekeerd as u8, Gebeurtenis::Overgenomen as u8, Gebeurtenis::Beeindigd as u8],
    opschorting: None,
    verlenging: &[],
    gevolg: "de afgesproken periode is voorbij: verlengen of terug",
    atw: false,
}];

//! A subsidised project, such as one of the Just Transition Fund (JTF): application, grant, reports, final settlement.
#![doc(alias = "JTF")]

use super::grondslagen::*;
use super::ingebrekestelling::in_gebreke;
use super::velden;
use crate::grootheid::{Bedrag, Breuk};
use crate::norm::{Duur, Gegeven, InstellingDef, Poging, Start, TermijnDef, VeldDef, Voorwaarde, traject};
use crate::tijd::Datum;

traject! {
    machine "subsidieproject", "Subsidieproject (JTF)", van Datum::constant(2015, 1, 1);
    over concat!(
        "Een project met subsidie en cofinanciering, van voorbereiding tot vaststelling (Awb titel 4.2). ",
        "Percentage, maximum, punten en termijnen zijn van de regeling en staan daarom niet in de tabel: ",
        "zonder opgave weigert de voorwaarde die ze nodig heeft. Onder welke regeling de ontwikkelcentra ",
        "subsidie kregen is niet gevonden.",
    );
    toestanden {
        Voorbereiding "voorbereiding" "Voorbereiding" Begin;
        Ingediend "ingediend" "Ingediend" Open;
        Verleend "verleend" "Verleend" Open;
        Uitvoering "uitvoering" "Uitvoering" Open;
        Voortgangsrapportage "voortgangsrapportage" "Voortgangsrapportage" Open;
        Eindverantwoording "eindverantwoording" "Eindverantwoording" Open;
        Vastgesteld "vastgesteld" "Vastgesteld" Eind;
        Afgewezen "afgewezen" "Afgewezen" Eind;
        Ingetrokken "ingetrokken" "Ingetrokken" Eind;
    }
    gebeurtenissen {
        Ingediend fn ingediend "Ingediend" door College Ontwikkelbedrijf Partner Onderwijs
            ; nodig SUBSIDIABELE_KOSTEN SUBSIDIE COFINANCIERING BEGROTING_SLUITEND COFINANCIERING_ZELFDE_FONDS
            ; als NIET_NEGATIEF SLUITEND SOM PERCENTAGE MAXIMUM ANDER_FONDS
            { Voorbereiding => Ingediend AWB_4_29; }
        Verleend fn verleend "Verleend" door Subsidieverlener
            ; nodig PUNTEN SUBSIDIE; als NIET_NEGATIEF GENOEG_PUNTEN NIET_MEER_DAN_GEVRAAGD
            { Ingediend => Verleend AWB_4_29; }
        Afgewezen fn afgewezen "Afgewezen" door Subsidieverlener
            { Ingediend => Afgewezen AWB_4_35; }
        Gestart fn gestart "Uitvoering gestart" door College Ontwikkelbedrijf Partner Onderwijs
            { Verleend => Uitvoering PRAKTIJK_SUBSIDIE; }
        KostenGemaakt fn kosten_gemaakt "Kosten gemaakt" door College Ontwikkelbedrijf Partner Onderwijs
            ; nodig KOSTEN KOSTEN_DATUM; als NIET_NEGATIEF KOSTEN_IN_PERIODE
            {
                Uitvoering => Uitvoering PRAKTIJK_SUBSIDIE;
                Voortgangsrapportage => Voortgangsrapportage PRAKTIJK_SUBSIDIE;
            }
        CofinancieringGerealiseerd fn cofinanciering_gerealiseerd "Cofinanciering gerealiseerd" door College Ontwikkelbedrijf Partner Onderwijs
            ; nodig COFINANCIERING COFINANCIERINGSBRON; als NIET_NEGATIEF BRON_UIT_ANDER_FONDS
            {
                Uitvoering => Uitvoering NOTITIE_COFINANCIERING;
                Voortgangsrapportage => Voortgangsrapportage NOTITIE_COFINANCIERING;
            }
        VoortgangGemeld fn voortgang_gemeld "Voortgang gemeld" door College Ontwikkelbedrijf Partner Onderwijs
            { Uitvoering => Voortgangsrapportage PRAKTIJK_SUBSIDIE; }
        VoortgangAkkoord fn voortgang_akkoord "Voortgang akkoord" door Subsidieverlener
            { Voortgangsrapportage => Uitvoering PRAKTIJK_SUBSIDIE; }
        Verantwoord fn verantwoord "Aanvraag tot vaststelling" door College Ontwikkelbedrijf Partner Onderwijs
            ; nodig SUBSIDIABELE_KOSTEN COFINANCIERING KOSTEN_BINNEN_PROJECTPERIODE COFINANCIERING_ZELFDE_FONDS
            ; als NIET_NEGATIEF BINNEN_PERIODE ANDER_FONDS KOSTEN_GEBOEKT COFINANCIERING_GEREALISEERD
            { Uitvoering => Eindverantwoording AWB_4_44; }
        Vastgesteld fn vastgesteld "Vastgesteld" door Subsidieverlener
            ; nodig SUBSIDIE; als NIET_NEGATIEF NIET_MEER_DAN_VERLEEND PERCENTAGE
            { Eindverantwoording => Vastgesteld AWB_4_46; }
        Ingetrokken fn ingetrokken "Ingetrokken" door Subsidieverlener College Ontwikkelbedrijf Partner Onderwijs
            {
                Voorbereiding => Ingetrokken PROCESGANG;
                Ingediend => Ingetrokken PROCESGANG;
                Verleend => Ingetrokken AWB_4_48;
                Uitvoering => Ingetrokken AWB_4_48;
                Voortgangsrapportage => Ingetrokken AWB_4_48;
                Eindverantwoording => Ingetrokken AWB_4_48;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door College Ontwikkelbedrijf Partner Onderwijs
            ; als TERMIJN_VOORBIJ EERSTE_KEER
            {
                Ingediend => Ingediend AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen INSTELLINGEN;
}

/// An amount of this event, or else the last one of the course.
fn bedrag(p: &Poging<'_>, veld: &'static VeldDef) -> Option<Bedrag> {
    let eerder = || p.historie.iter().rev().find_map(|gebeurd| gebeurd.gegevens.bedrag(veld));
    p.nieuw.gegevens.bedrag(veld).or_else(eerder)
}

fn exact(p: &Poging<'_>, veld: &'static VeldDef) -> Option<Breuk> {
    bedrag(p, veld).map(Bedrag::exact)
}

static NIET_NEGATIEF: Voorwaarde = Voorwaarde {
    code: "bedragen_niet_negatief",
    uitleg: "bedragen van nul of meer",
    grondslag: &PROCESGANG,
    instelling: None,
    toets: |p| {
        let negatief = |(_, gegeven)| matches!(gegeven, Gegeven::Bedrag(bedrag) if bedrag < Bedrag::default());
        !p.nieuw.gegevens.alle().any(negatief)
    },
};

static SLUITEND: Voorwaarde = Voorwaarde {
    code: "begroting_sluitend",
    uitleg: "een begroting die met de cofinanciering sluit",
    grondslag: &NOTITIE_COFINANCIERING,
    instelling: None,
    toets: |p| p.ja(&velden::BEGROTING_SLUITEND),
};

static SOM: Voorwaarde = Voorwaarde {
    code: "subsidie_en_cofinanciering_samen",
    uitleg: "subsidie en cofinanciering die samen de subsidiabele kosten zijn",
    grondslag: &NOTITIE_COFINANCIERING,
    instelling: None,
    toets: |p| {
        let subsidie = exact(p, &velden::SUBSIDIE).zip(exact(p, &velden::COFINANCIERING));
        subsidie.map(|(subsidie, cofinanciering)| subsidie + cofinanciering) == exact(p, &velden::SUBSIDIABELE_KOSTEN)
    },
};

static PERCENTAGE: Voorwaarde = Voorwaarde {
    code: "subsidie_boven_percentage",
    uitleg: "een subsidie van ten hoogste het percentage van de subsidiabele kosten",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: Some(&velden::SUBSIDIEPERCENTAGE),
    toets: |p| {
        let deel = p.instelling.procent(&velden::SUBSIDIEPERCENTAGE).map(|procent| procent.deel());
        let hoogste = exact(p, &velden::SUBSIDIABELE_KOSTEN).zip(deel).map(|(kosten, deel)| kosten * deel);
        exact(p, &velden::SUBSIDIE).zip(hoogste).is_some_and(|(subsidie, hoogste)| subsidie <= hoogste)
    },
};

static MAXIMUM: Voorwaarde = Voorwaarde {
    code: "subsidie_boven_maximum",
    uitleg: "een subsidie van ten hoogste het maximum",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: Some(&velden::SUBSIDIEMAXIMUM),
    toets: |p| {
        let maximum = p.instelling.bedrag(&velden::SUBSIDIEMAXIMUM);
        bedrag(p, &velden::SUBSIDIE).zip(maximum).is_some_and(|(subsidie, maximum)| subsidie <= maximum)
    },
};

static ANDER_FONDS: Voorwaarde = Voorwaarde {
    code: "cofinanciering_uit_ander_fonds",
    uitleg: "cofinanciering die niet uit hetzelfde EU-fonds komt",
    grondslag: &NOTITIE_COFINANCIERING,
    instelling: None,
    toets: |p| p.nee(&velden::COFINANCIERING_ZELFDE_FONDS),
};

static GENOEG_PUNTEN: Voorwaarde = Voorwaarde {
    code: "te_weinig_punten",
    uitleg: "ten minste het aantal punten dat de regeling vraagt",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: Some(&velden::MINIMUMPUNTEN),
    toets: |p| p.nieuw.gegevens.aantal(&velden::PUNTEN) >= p.instelling.aantal(&velden::MINIMUMPUNTEN),
};

static NIET_MEER_DAN_GEVRAAGD: Voorwaarde = Voorwaarde {
    code: "meer_dan_gevraagd",
    uitleg: "een subsidie van ten hoogste het gevraagde bedrag",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: None,
    toets: |p| {
        let gevraagd = p.laatste(Gebeurtenis::Ingediend).and_then(|g| g.gegevens.bedrag(&velden::SUBSIDIE));
        p.nieuw.gegevens.bedrag(&velden::SUBSIDIE) <= gevraagd
    },
};

static BINNEN_PERIODE: Voorwaarde = Voorwaarde {
    code: "kosten_buiten_projectperiode",
    uitleg: "kosten die alle binnen de projectperiode vallen",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: None,
    toets: |p| p.ja(&velden::KOSTEN_BINNEN_PROJECTPERIODE),
};

static KOSTEN_IN_PERIODE: Voorwaarde = Voorwaarde {
    code: "kosten_buiten_projectperiode",
    uitleg: "kosten op een dag vanaf de start van de uitvoering, tot en met de laatste dag van het project en niet na vandaag",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: Some(&velden::LOOPTIJDMAANDEN_SUBSIDIE),
    toets: |p| {
        let begin = p.laatste(Gebeurtenis::Gestart).map(|gestart| gestart.op);
        let periode = begin.zip(p.laatste_dag(&EINDE_PROJECT));
        let dag = p.nieuw.gegevens.datum(&velden::KOSTEN_DATUM);
        dag.zip(periode).is_some_and(|(dag, (begin, einde))| begin <= dag && dag <= einde.min(p.op()))
    },
};

static BRON_UIT_ANDER_FONDS: Voorwaarde = Voorwaarde {
    code: "cofinanciering_uit_ander_fonds",
    uitleg: "cofinanciering die niet uit hetzelfde EU-fonds komt",
    grondslag: &NOTITIE_COFINANCIERING,
    instelling: None,
    toets: |p| p.nieuw.gegevens.woord(&velden::COFINANCIERINGSBRON) != Some("zelfde_eu_fonds"),
};

/// The claim is at most what was registered; nothing is asked where nothing was.
fn geboekt(p: &Poging<'_>, gebeurtenis: Gebeurtenis, post: &VeldDef, gevraagd: &VeldDef) -> bool {
    let posten = p.historie.iter().filter(|gebeurd| gebeurd.gebeurtenis == gebeurtenis as u8);
    let som =
        posten.filter_map(|gebeurd| gebeurd.gegevens.bedrag(post)).map(Bedrag::centen).reduce(i64::saturating_add);
    som.is_none_or(|som| p.nieuw.gegevens.bedrag(gevraagd).is_some_and(|gevraagd| gevraagd.centen() <= som))
}

static KOSTEN_GEBOEKT: Voorwaarde = Voorwaarde {
    code: "meer_dan_kosten_gemaakt",
    uitleg: "subsidiabele kosten van ten hoogste de kosten die zijn gemeld, als die zijn gemeld (kosten_gemaakt)",
    grondslag: &PRAKTIJK_SUBSIDIE,
    instelling: None,
    toets: |p| geboekt(p, Gebeurtenis::KostenGemaakt, &velden::KOSTEN, &velden::SUBSIDIABELE_KOSTEN),
};

static COFINANCIERING_GEREALISEERD: Voorwaarde = Voorwaarde {
    code: "meer_dan_cofinanciering_gerealiseerd",
    uitleg: "cofinanciering van ten hoogste wat is gemeld, als dat is gemeld (cofinanciering_gerealiseerd)",
    grondslag: &NOTITIE_COFINANCIERING,
    instelling: None,
    toets: |p| geboekt(p, Gebeurtenis::CofinancieringGerealiseerd, &velden::COFINANCIERING, &velden::COFINANCIERING),
};

static NIET_MEER_DAN_VERLEEND: Voorwaarde = Voorwaarde {
    code: "meer_dan_verleend",
    uitleg: "een vaststelling van ten hoogste het verleende bedrag",
    grondslag: &AWB_4_46,
    instelling: None,
    toets: |p| {
        let verleend = p.laatste(Gebeurtenis::Verleend).and_then(|g| g.gegevens.bedrag(&velden::SUBSIDIE));
        p.nieuw.gegevens.bedrag(&velden::SUBSIDIE) <= verleend
    },
};

/// The end of the project, as a value and as the place that a guard points at.
const EINDE: TermijnDef = TermijnDef {
    naam: "einde_project",
    label: "Einde van het project",
    grondslag: &PRAKTIJK_SUBSIDIE,
    begint: &[Gebeurtenis::Verleend as u8],
    start: Start::Gebeurtenis,
    duur: Duur::LokaalMaanden(&velden::LOOPTIJDMAANDEN_SUBSIDIE),
    eindigt: &[Gebeurtenis::Verantwoord as u8, Gebeurtenis::Ingetrokken as u8],
    opschorting: None,
    verlenging: &[],
    gevolg: "kosten daarna zijn niet subsidiabel",
    atw: false,
};

static EINDE_PROJECT: TermijnDef = EINDE;

const BESLIST: &[u8] = &[Gebeurtenis::Verleend as u8, Gebeurtenis::Afgewezen as u8, Gebeurtenis::Ingetrokken as u8];

in_gebreke!(BESLIST);

static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "beslissing",
        label: "Beslissing op de aanvraag",
        grondslag: &PRAKTIJK_SUBSIDIE,
        begint: &[Gebeurtenis::Ingediend as u8],
        start: Start::Gebeurtenis,
        duur: Duur::LokaalWeken(&velden::BESLISWEKEN_SUBSIDIE),
        eindigt: BESLIST,
        opschorting: None,
        verlenging: &[],
        gevolg: "de aanvrager kan de subsidieverlener in gebreke stellen",
        atw: false,
    },
    TermijnDef {
        naam: "start_project",
        label: "Start van de uitvoering",
        grondslag: &PRAKTIJK_SUBSIDIE,
        begint: &[Gebeurtenis::Verleend as u8],
        start: Start::Gebeurtenis,
        duur: Duur::LokaalMaanden(&velden::STARTMAANDEN_SUBSIDIE),
        eindigt: &[Gebeurtenis::Gestart as u8, Gebeurtenis::Ingetrokken as u8],
        opschorting: None,
        verlenging: &[],
        gevolg: "de verlening kan worden ingetrokken",
        atw: false,
    },
    EINDE,
    NA_INGEBREKESTELLING,
    DWANGSOM,
];

static INSTELLINGEN: &[InstellingDef] = &[
    InstellingDef { veld: &velden::SUBSIDIEPERCENTAGE, standaard: None, grondslag: &PRAKTIJK_SUBSIDIE },
    InstellingDef { veld: &velden::SUBSIDIEMAXIMUM, standaard: None, grondslag: &PRAKTIJK_SUBSIDIE },
    InstellingDef { veld: &velden::MINIMUMPUNTEN, standaard: None, grondslag: &PRAKTIJK_SUBSIDIE },
    InstellingDef { veld: &velden::BESLISWEKEN_SUBSIDIE, standaard: None, grondslag: &PRAKTIJK_SUBSIDIE },
    InstellingDef { veld: &velden::STARTMAANDEN_SUBSIDIE, standaard: None, grondslag: &PRAKTIJK_SUBSIDIE },
    InstellingDef { veld: &velden::LOOPTIJDMAANDEN_SUBSIDIE, standaard: None, grondslag: &PRAKTIJK_SUBSIDIE },
];

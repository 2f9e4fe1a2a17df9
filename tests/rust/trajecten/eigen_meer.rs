//! The invariants of the other machines: support, secondment, relief, objection, subsidy.

use participatiewet::norm::{Gebeurd, VeldDef, Zaak};
use participatiewet::tijd::{Datum, eerste_gewone_dag};
use participatiewet::traject::velden::*;
use participatiewet::traject::{bezwaar, detachering, groepsdetachering, jobcoaching, ontheffing, subsidieproject};

use super::eigen::{aantal, alle, voor};

/// J1: a person of the doelgroep is refused only because it is not needed. J2: hours used stay within hours granted.
pub fn j(zaak: &Zaak) {
    use jobcoaching::Gebeurtenis as G;
    for gebeurd in alle(zaak, G::Afgewezen) {
        if gebeurd.gegevens.ja_nee(&DOELGROEP_LOONKOSTENSUBSIDIE) == Some(true) {
            assert_eq!(gebeurd.gegevens.woord(&REDEN_AFWIJZING), Some("niet_nodig"));
        }
    }
    let som = |veld: &VeldDef| -> u32 { zaak.historie().iter().filter_map(|g| g.gegevens.aantal(veld)).sum() };
    assert!(som(&UREN) <= som(&UREN_TOEGEKEND));
}

/// DE1: the company stays the employer. DE4: who comes back goes to a kind of work.
pub fn de(zaak: &Zaak) {
    use detachering::Gebeurtenis as G;
    for gebeurd in alle(zaak, G::Gedetacheerd) {
        assert_eq!(gebeurd.gegevens.ja_nee(&FORMELE_WERKGEVER_ONTWIKKELBEDRIJF), Some(true));
    }
    for gebeurd in alle(zaak, G::Teruggekeerd).into_iter().chain(alle(zaak, G::GeenMatch)) {
        assert!(gebeurd.gegevens.woord(&WERKSOORT).is_some());
    }
}

/// DE2: never more people than places. DE3: never more hours than the contract, and no negative fee.
pub fn de_groep(zaak: &Zaak) {
    use groepsdetachering::Gebeurtenis as G;
    let (mut plekken, mut contract, mut bezet, mut uren) = (0, 0, 0_u32, 0_u32);
    for gebeurd in zaak.historie() {
        plekken = gebeurd.gegevens.aantal(&PLEKKEN).unwrap_or(plekken);
        contract = gebeurd.gegevens.aantal(&CONTRACTUREN).unwrap_or(contract);
        uren += gebeurd.gegevens.aantal(&UREN).unwrap_or(0);
        bezet += u32::from(gebeurd.gebeurtenis == G::Geplaatst as u8);
        bezet -= u32::from(gebeurd.gebeurtenis == G::Vertrokken as u8);
        assert!(bezet <= plekken && uren <= contract);
        assert!(gebeurd.gegevens.bedrag(&INLEENVERGOEDING).is_none_or(|bedrag| bedrag.centen() >= 0));
    }
}

/// The days used, over all municipalities, are never more than five years; a suspension uses none.
pub fn ontheven(zaak: &Zaak) {
    use ontheffing::{Gebeurtenis as G, Toestand as T};
    let Some(begin) = alle(zaak, G::Verleend).first().copied() else { return };
    let mut dagen = aantal(begin, &DAGEN_EERDER_GEBRUIKT);
    for paar in zaak.historie().windows(2) {
        if paar[0].naar == T::Verleend as u8 {
            dagen += paar[1].op.dagen_sinds(paar[0].op);
        }
    }
    assert!(dagen <= begin.op.plus_jaren(5).dagen_sinds(begin.op), "{dagen}");
    // the relief never runs on after the youngest child turned five
    let mut kind = None;
    for (plek, gebeurd) in zaak.historie().iter().enumerate() {
        if voor(zaak, plek) == T::Verleend as u8 {
            assert!(gebeurd.op <= Datum::plus_jaren(kind.expect("a child"), 5));
        }
        kind = gebeurd.gegevens.datum(&GEBOORTEDATUM_JONGSTE_KIND).or(kind);
    }
}

/// O1: irrevocable only after the last day. O2, O3, O4: the decision counts from the end of the term, a repair moves it day by day, and
/// without consent it is adjourned by six weeks at most.
pub fn o(zaak: &Zaak) {
    use bezwaar::Gebeurtenis as G;
    let Some(bekend) = alle(zaak, G::BesluitBekendgemaakt).first().map(|besluit| besluit.op) else { return };
    let einde = eerste_gewone_dag(bekend.plus_weken(6));
    assert!(alle(zaak, G::GeenBezwaar).iter().all(|verstreken| verstreken.op > einde));
    for schrift in alle(zaak, G::Bezwaarschrift) {
        let gepost = schrift.gegevens.datum(&DATUM_POST).unwrap_or(schrift.op);
        assert!(schrift.op <= eerste_gewone_dag(einde.plus_weken(1)) && schrift.op.min(gepost) <= einde);
    }
    let weken = |gebeurtenis: G| -> u32 { alle(zaak, gebeurtenis).iter().map(|g| aantal(g, &WEKEN)).sum() };
    assert!(weken(G::Verdaagd) <= 6);
    let dag = zaak.historie().last().expect("an event").op;
    let beslissing = zaak.termijnen(dag).find(|termijn| termijn.def.naam == "beslissing_op_bezwaar");
    if let Some(laatste) = beslissing.and_then(|termijn| termijn.laatste_dag) {
        let commissie = zaak.instelling().ja_nee(&BEZWAARCOMMISSIE_INGESTELD) == Some(true);
        let mut kaal = einde
            .plus_weken(if commissie { 12 } else { 6 })
            .plus_weken(weken(G::Verdaagd) + weken(G::UitstelMetInstemming));
        // suspended from the day after the invitation to the day on which something came, as far as the term runs then
        for paar in zaak.historie().windows(2).filter(|paar| paar[0].gebeurtenis == G::VerzuimGemeld as u8) {
            let van = paar[0].op.plus_dag();
            if van <= eerste_gewone_dag(kaal) {
                kaal = kaal.plus_dagen(van.max(einde.plus_dag()).dagen_tot(paar[1].op));
            }
        }
        assert_eq!(laatste, eerste_gewone_dag(kaal));
    }
}

/// S1: the subsidy is at most the share of the cost and at most the maximum. S2: subsidy and co-financing are the cost. S3: no cost before the
/// work began or after the last day of the project, and no claim above the costs. S4: no co-financing from the same fund.
pub fn s(zaak: &Zaak) {
    use subsidieproject::Gebeurtenis as G;
    let centen = |gebeurd: &Gebeurd, veld: &VeldDef| gebeurd.gegevens.bedrag(veld).expect("an amount").centen();
    for gebeurd in alle(zaak, G::Ingediend) {
        let (kosten, subsidie) = (centen(gebeurd, &SUBSIDIABELE_KOSTEN), centen(gebeurd, &SUBSIDIE));
        assert!(2 * subsidie <= kosten && subsidie <= 100_000_000);
        assert_eq!(subsidie + centen(gebeurd, &COFINANCIERING), kosten);
    }
    let bedragen: Vec<i64> = [G::Ingediend, G::Verleend, G::Vastgesteld]
        .into_iter()
        .filter_map(|soort| alle(zaak, soort).last().map(|gebeurd| centen(gebeurd, &SUBSIDIE)))
        .collect();
    assert!(bedragen.is_sorted_by(|een, ander| een >= ander), "never more than was asked or granted: {bedragen:?}");
    let som = |soort: G, veld: &VeldDef| -> Option<i64> {
        alle(zaak, soort).into_iter().map(|gebeurd| centen(gebeurd, veld)).reduce(|een, ander| een + ander)
    };
    for gebeurd in alle(zaak, G::KostenGemaakt) {
        let dag = gebeurd.gegevens.datum(&KOSTEN_DATUM).expect("a day");
        let (verleend, gestart) = (alle(zaak, G::Verleend)[0].op, alle(zaak, G::Gestart)[0].op);
        assert!(gestart <= dag && dag <= gebeurd.op && dag < verleend.plus_maanden(6), "{gebeurd:?}");
        assert!(centen(gebeurd, &KOSTEN) >= 0);
    }
    for gebeurd in alle(zaak, G::CofinancieringGerealiseerd) {
        assert_ne!(gebeurd.gegevens.woord(&COFINANCIERINGSBRON), Some("zelfde_eu_fonds"));
    }
    for gebeurd in alle(zaak, G::Verantwoord) {
        assert!(som(G::KostenGemaakt, &KOSTEN).is_none_or(|som| centen(gebeurd, &SUBSIDIABELE_KOSTEN) <= som));
        let gerealiseerd = som(G::CofinancieringGerealiseerd, &COFINANCIERING);
        assert!(gerealiseerd.is_none_or(|som| centen(gebeurd, &COFINANCIERING) <= som));
        assert_eq!(gebeurd.gegevens.ja_nee(&KOSTEN_BINNEN_PROJECTPERIODE), Some(true));
        assert_eq!(gebeurd.gegevens.ja_nee(&COFINANCIERING_ZELFDE_FONDS), Some(false));
    }
}

//! The deadlines of the machines are those of `termijnen`: one reading of the Awb, the termijnenwet and the pay day.

use participatiewet::invoer::Ruw;
use participatiewet::norm::{Duur, Gegeven, Gegevens, Rol, TermijnStatus};
use participatiewet::termijnen::{self, Opschorting, Verzoekgrond, beslissing_op_bezwaar, beslistermijn};
use participatiewet::tijd::{Datum, is_gewone_dag};
use participatiewet::traject::{Dossier, MACHINES, velden};
use participatiewet_tests::wandeling::datum;
use proptest::prelude::*;

/// The Atw holds for a term of a law or an AMvB counted forward in at most twelve weeks, and for nothing else in the tables.
#[test]
fn the_termijnenwet_holds_for_short_terms_of_a_law_and_for_nothing_else() {
    let mut verschuift = Vec::new();
    for machine in MACHINES {
        for termijn in machine.termijnen {
            let wet = termijn.grondslag.artikel().is_some();
            let weken = match termijn.duur {
                Duur::Weken(weken) => Some(weken),
                Duur::WekenNaar(_, ja, nee) => Some(ja.max(nee)),
                _ => None,
            };
            // the 42 days of a penalty payment are left out of that act by Awb art. 4:17 lid 1 itself
            let uitgesloten = termijn.naam == "dwangsom";
            let verwacht = wet && !uitgesloten && weken.is_some_and(|weken| weken <= 12);
            assert_eq!(termijn.verschuift(), verwacht, "{} {}", machine.naam, termijn.naam);
            assert_eq!(termijn.atw, verwacht, "{} {}: the row says what holds", machine.naam, termijn.naam);
            verschuift.extend(verwacht.then_some((machine.naam, termijn.naam)));
        }
    }
    assert_eq!(verschuift.len(), 19, "{verschuift:?}");
}

fn ja(lijst: &[&'static participatiewet::norm::VeldDef]) -> Gegevens {
    lijst.iter().fold(Gegevens::new(), |gegevens, veld| gegevens.met(veld, Gegeven::JaNee(true)))
}

fn stap(dossier: &Dossier, gebeurtenis: &str, op: Datum, door: Rol, gegevens: Gegevens) -> Dossier {
    dossier.pas_toe(gebeurtenis, op, door, gegevens).unwrap_or_else(|fout| panic!("{gebeurtenis} {op}: {fout}"))
}

fn laatste_dag(dossier: &Dossier, naam: &str, dag: Datum) -> Datum {
    let gevonden = dossier.alle_termijnen(dag).into_iter().find(|termijn| termijn.def.naam == naam);
    gevonden.expect("a deadline").laatste_dag.expect("a day")
}

/// The codes of the messages of a deadline, and of an answer of `termijnen`, on days of which a year may not be known.
fn meldingen(dossier: &Dossier, naam: &str, dag: Datum) -> Vec<String> {
    let gevonden = dossier.alle_termijnen(dag).into_iter().find(|termijn| termijn.def.naam == naam);
    gevonden.expect("a deadline").meldingen().iter().map(participatiewet::norm::Melding::tekst).collect()
}

fn gelijkgesteld(uitkomst: &termijnen::Uitkomst) -> Vec<String> {
    let alle = uitkomst.verantwoording().meldingen.iter();
    alle.filter(|melding| melding.code == "gelijkgestelde_dagen_onbekend")
        .map(participatiewet::norm::Melding::tekst)
        .collect()
}

fn peildatum(dag: Datum) -> participatiewet::tijd::Peildatum {
    dag.to_string().parse().expect("a day from 2015")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A suspension that begins in time moves the last day, one that begins too late does not; with and without a committee.
    #[test]
    fn the_decision_on_an_objection(begin in 0_u32..3_000, na in 0_u32..140, duur in 0_u32..60, commissie: bool) {
        let bekend = datum("2018-01-01").plus_dagen(begin);
        let instelling = Gegevens::new().met(&velden::BEZWAARCOMMISSIE_INGESTELD, Gegeven::JaNee(commissie));
        let dossier = Dossier::met_instelling("bezwaar", instelling).expect("a machine");
        let dossier = stap(&dossier, "besluit_bekendgemaakt", bekend, Rol::College, Gegevens::new());
        let post = Gegevens::new().met(&velden::PER_POST, Gegeven::JaNee(false));
        let dossier = stap(&dossier, "bezwaarschrift", bekend.plus_dag(), Rol::Inwoner, post);
        let gevraagd = bekend.plus_dagen(na.max(1));
        let ontvangen = gevraagd.plus_dagen(duur);
        let dossier = stap(&dossier, "verzuim_gemeld", gevraagd, Rol::College, Gegevens::new());
        let dossier = stap(&dossier, "hersteld", ontvangen, Rol::Inwoner, Gegevens::new());
        let mut invoer = beslissing_op_bezwaar::Invoer::new(peildatum(bekend));
        invoer.commissie = Some(commissie);
        let verzoek = Opschorting::Verzoek { grond: Verzoekgrond::Verzuim, gevraagd, uiterlijk: None, ontvangen: Some(ontvangen) };
        invoer.opschortingen = vec![verzoek];
        let uitkomst = termijnen::beslissing_op_bezwaar(&invoer).expect("a term");
        let verwacht = uitkomst.laatste_dag();
        prop_assert_eq!(laatste_dag(&dossier, "beslissing_op_bezwaar", ontvangen), verwacht);
        prop_assert_eq!(meldingen(&dossier, "beslissing_op_bezwaar", ontvangen), gelijkgesteld(&uitkomst));
        prop_assert!(is_gewone_dag(verwacht));
    }

    /// The reasonable term with an incomplete application, and the four weeks of Awb 4:5 lid 4.
    #[test]
    fn the_decision_on_an_application(begin in 0_u32..3_000, na in 0_u32..80, duur in 0_u32..60) {
        let aanvraag = datum("2018-01-01").plus_dagen(begin);
        let dossier = Dossier::new("doelgroepvaststelling").expect("a machine");
        let dossier = stap(&dossier, "aanvraag_persoon", aanvraag, Rol::Inwoner, ja(&[&velden::KRING]));
        let gevraagd = aanvraag.plus_dagen(na);
        let ontvangen = gevraagd.plus_dagen(duur);
        let dossier = stap(&dossier, "aanvulling_gevraagd", gevraagd, Rol::College, Gegevens::new());
        let dossier = stap(&dossier, "aangevuld", ontvangen, Rol::Inwoner, Gegevens::new());
        let mut invoer = beslistermijn::Invoer::new(peildatum(aanvraag), beslistermijn::Soort::Redelijk);
        let verzoek = Opschorting::Verzoek { grond: Verzoekgrond::Aanvulling, gevraagd, uiterlijk: None, ontvangen: Some(ontvangen) };
        invoer.opschortingen = vec![verzoek];
        let verwacht = termijnen::beslistermijn(&invoer).expect("a term");
        prop_assert_eq!(laatste_dag(&dossier, "beslistermijn", ontvangen), verwacht.laatste_dag());
        prop_assert_eq!(meldingen(&dossier, "beslistermijn", ontvangen), gelijkgesteld(&verwacht));
        let record: serde_json::Value = serde_json::from_str(&verwacht.json()).expect("a record");
        let niet_behandelen = laatste_dag(&dossier, "buiten_behandeling_stellen", ontvangen).to_string();
        prop_assert_eq!(record["niet_behandelen_tot_en_met"].as_str(), Some(niet_behandelen.as_str()));
    }
}

fn betaald(dossier: &Dossier, op: &str, maand: &str) -> Dossier {
    let gegevens = Gegevens::new().met(&velden::MAAND, Gegeven::Datum(datum(maand)));
    stap(dossier, "betaald", datum(op), Rol::College, gegevens)
}

/// Besluit LKS 2021 art. 7: the last working day before the 21st of the month of the work. June 2026: Friday the 19th.
#[test]
fn every_month_that_is_paid_and_the_next_one_have_a_pay_day() {
    let besluit = super::baan::actief("60", "2026-02-02", "32");
    let betaaldagen = |dossier: &Dossier, dag: &str| -> Vec<(String, String, TermijnStatus)> {
        let alle = dossier.alle_termijnen(datum(dag)).into_iter().filter(|termijn| termijn.def.naam == "betaaldag");
        alle.map(|t| (t.start.to_string(), t.laatste_dag.expect("a day").to_string(), t.status)).collect()
    };
    assert!(betaaldagen(&besluit, "2026-06-01").is_empty(), "a logbook without payments says nothing of them");
    let dossier = betaald(&besluit, "2026-04-20", "2026-04-01");
    let dossier = betaald(&dossier, "2026-06-20", "2026-06-15");
    let rij = |maand: &str, laatste: &str, status| (format!("{maand}-01"), laatste.to_owned(), status);
    let april = rij("2026-04", "2026-04-20", TermijnStatus::Gehaald);
    let juni = rij("2026-06", "2026-06-19", TermijnStatus::TeLaat);
    assert_eq!(
        betaaldagen(&dossier, "2026-07-20"),
        [
            april.clone(),
            rij("2026-05", "2026-05-20", TermijnStatus::Verstreken),
            juni.clone(),
            rij("2026-07", "2026-07-20", TermijnStatus::Loopt),
        ]
    );
    // a month that has not begun is no deadline yet, and a suspended month asks no payment
    assert_eq!(betaaldagen(&dossier, "2026-06-30").len(), 3);
    let stil = stap(&dossier, "opgeschort", datum("2026-07-01"), Rol::College, Gegevens::new());
    assert_eq!(betaaldagen(&stil, "2026-07-20").len(), 3);
    let einde = Gegevens::new().met(&velden::REDEN_EINDE, Gegeven::Woord("einde_contract"));
    let klaar = stap(&dossier, "einde_dienstverband", datum("2026-06-30"), Rol::Werkgever, einde);
    let mei = rij("2026-05", "2026-05-20", TermijnStatus::Vervallen);
    assert_eq!(betaaldagen(&klaar, "2026-09-01"), [april, mei, juni]);
    // each of them is the day of `termijnen`
    for maand in 1..=12 {
        let dag = Datum::new(2026, maand, 1).expect("a day");
        let velden = [("maand".into(), Ruw::tekst(dag.to_string()))];
        let verwacht = termijnen::betaaldag(&termijnen::betaaldag::Invoer::lees(&velden).expect("a month"));
        let dossier = super::baan::actief("60", "2025-02-03", "32");
        let dossier = betaald(&dossier, "2026-12-31", &dag.to_string());
        let gezien = betaaldagen(&dossier, "2026-12-31");
        assert_eq!(gezien[0].1, verwacht.expect("a day").laatste_dag().to_string());
        assert!(meldingen(&dossier, "betaaldag", datum("2026-12-31")).is_empty());
    }
}

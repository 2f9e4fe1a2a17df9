//! The dates of the dossier on trajecten as a table: what starts a clock, and its last day (Atw shift left out, see the last column).

use participatiewet::grootheid::Uren;
use participatiewet::norm::{Gegeven, Gegevens, Rol, TermijnStatus};
use participatiewet::tijd::Datum;
use participatiewet::traject::{Dossier, velden};
use participatiewet_tests::wandeling::datum;

fn ja(lijst: &[&'static participatiewet::norm::VeldDef]) -> Gegevens {
    lijst.iter().fold(Gegevens::new(), |gegevens, veld| gegevens.met(veld, Gegeven::JaNee(true)))
}

fn laatste_dag(dossier: &Dossier, naam: &str, dag: &str) -> Option<Datum> {
    let termijn = dossier.alle_termijnen(datum(dag)).into_iter().find(|termijn| termijn.def.naam == naam);
    termijn.unwrap_or_else(|| panic!("no deadline {naam}")).laatste_dag
}

fn stap(dossier: Dossier, gebeurtenis: &str, op: &str, door: Rol, gegevens: Gegevens) -> Dossier {
    dossier.pas_toe(gebeurtenis, datum(op), door, gegevens).unwrap_or_else(|fout| panic!("{gebeurtenis}: {fout}"))
}

/// Besluit advisering beschut werk art. 2: eight weeks from Monday 2026-02-09. With the Atw shift (Easter Monday): 2026-04-07.
#[test]
fn uwv_advice_is_due_in_eight_weeks() {
    let dossier = Dossier::new("beschut_werk").expect("a machine");
    let dossier = stap(dossier, "advies_aangevraagd", "2026-02-09", Rol::College, ja(&[&velden::KRING_BESCHUT_WERK]));
    let zonder_atw = datum("2026-04-06");
    let met_atw = datum("2026-04-07");
    let laatste = laatste_dag(&dossier, "uwv_advies", "2026-02-09").expect("a day");
    assert!([zonder_atw, met_atw].contains(&laatste));
    let op = |dag: Datum| dossier.termijnen(dag)[0].status;
    assert_eq!((op(laatste), op(laatste.plus_dag())), (TermijnStatus::Loopt, TermijnStatus::Verstreken));
    // before 2017-02-25 the eight weeks were those of lid 2, for a request of the college only
    let oud = stap(
        Dossier::new("beschut_werk").expect("a machine"),
        "advies_aangevraagd",
        "2017-02-24",
        Rol::College,
        ja(&[&velden::KRING_BESCHUT_WERK]),
    );
    assert_eq!(oud.termijnen(datum("2017-03-01"))[0].def.naam, "uwv_advies_tot_2017");
    let eigen = stap(
        Dossier::new("beschut_werk").expect("a machine"),
        "aanvraag",
        "2017-02-24",
        Rol::Inwoner,
        ja(&[&velden::KRING_BESCHUT_WERK]),
    );
    assert!(eigen.termijnen(datum("2017-03-01")).is_empty());
}

fn lks_tot_loonwaarde(loonwaarde: &str, vastgesteld: &str) -> Dossier {
    let procent = Gegeven::Procent(loonwaarde.parse().expect("a percentage"));
    let dossier = Dossier::new("loonkostensubsidie").expect("a machine");
    let dossier = stap(dossier, "ambtshalve", "2026-02-02", Rol::College, Gegevens::new());
    let doelgroep = ja(&[&velden::DOELGROEP_LOONKOSTENSUBSIDIE])
        .met(&velden::WSW_DIENSTBETREKKING, Gegeven::JaNee(false))
        .met(&velden::ANDERE_LOONKOSTENSUBSIDIE, Gegeven::JaNee(false));
    let dossier = stap(dossier, "doelgroep_bevestigd", "2026-02-03", Rol::College, doelgroep);
    let dossier = stap(dossier, "kies_loonwaarde", "2026-02-03", Rol::College, Gegevens::new());
    let dossier = stap(
        dossier,
        "werkplekonderzoek",
        "2026-03-02",
        Rol::Loonwaardedeskundige,
        ja(&[&velden::DESKUNDIGE_GEKWALIFICEERD]),
    );
    let rapport = ja(&[&velden::ZIENSWIJZE_GEVRAAGD]).met(&velden::LOONWAARDE, procent);
    let dossier = stap(dossier, "loonwaarderapport", "2026-03-16", Rol::Loonwaardedeskundige, rapport);
    stap(
        dossier,
        "loonwaarde_vastgesteld",
        vastgesteld,
        Rol::College,
        Gegevens::new().met(&velden::LOONWAARDE, procent),
    )
}

/// Pw art. 10d lid 12: five weeks from Tuesday 2026-03-31. With the Atw shift (5 May): 2026-05-06. L6: a later decision is flagged.
#[test]
fn the_decision_on_loonkostensubsidie_is_due_in_five_weeks() {
    let dossier = lks_tot_loonwaarde("60", "2026-03-31");
    let laatste = laatste_dag(&dossier, "beschikking_na_loonwaarde", "2026-04-01").expect("a day");
    assert!([datum("2026-05-05"), datum("2026-05-06")].contains(&laatste));
    let besluit = ja(&[&velden::DIENSTBETREKKING_TOT_STAND])
        .met(&velden::AANVANG_DIENSTBETREKKING, Gegeven::Datum(datum("2026-04-01")))
        .met(&velden::UREN_PER_WEEK, Gegeven::Uren(Uren::hele(32)));
    for (op, status) in [("2026-05-05", TermijnStatus::Gehaald), ("2026-05-07", TermijnStatus::TeLaat)] {
        let besloten = stap(dossier.clone(), "beschikking", op, Rol::College, besluit);
        assert!(besloten.termijnen(datum("2026-06-01")).is_empty());
        assert_eq!(besloten.alle_termijnen(datum("2026-06-01"))[0].status, status);
    }
}

/// L5: the amount is set again on 1 January, never on 1 July.
#[test]
fn the_subsidy_is_not_indexed_on_1_july() {
    let besluit = ja(&[&velden::DIENSTBETREKKING_TOT_STAND])
        .met(&velden::AANVANG_DIENSTBETREKKING, Gegeven::Datum(datum("2026-04-01")))
        .met(&velden::UREN_PER_WEEK, Gegeven::Uren(Uren::hele(32)));
    let dossier = stap(lks_tot_loonwaarde("60", "2026-03-31"), "beschikking", "2026-04-07", Rol::College, besluit);
    let fout = dossier.pas_toe("indexatie", datum("2026-07-01"), Rol::College, Gegevens::new()).unwrap_err();
    assert_eq!(fout.code(), "alleen_per_een_januari");
    assert!(fout.fouten()[0].verwacht().contains("Pw art. 10d lid 7"));
    stap(dossier, "indexatie", "2027-01-01", Rol::College, Gegevens::new());
}

/// Pw art. 8a lid 2 onder d: start 2026-02-15, last day of the first leg 2026-04-14, absolute last day 2026-08-14; clipped months.
#[test]
fn a_proefplaats_lasts_two_months_and_at_most_six() {
    for (start, eerste, langst) in
        [("2026-02-15", "2026-04-14", "2026-08-14"), ("2025-12-31", "2026-02-27", "2026-06-29")]
    {
        let gegevens = ja(&[&velden::ALGEMENE_BIJSTAND, &velden::ONBELOOND, &velden::GERICHT_OP_DIENSTVERBAND])
            .met(&velden::EERDER_BIJ_DEZE_WERKGEVER, Gegeven::JaNee(false));
        let tot = |dag: &str| gegevens.met(&velden::EINDDATUM, Gegeven::Datum(datum(dag).plus_dag()));
        let dossier = Dossier::new("proefplaats").expect("a machine");
        let te_lang = tot(eerste).met(&velden::EINDDATUM, Gegeven::Datum(datum(eerste).plus_dagen(2)));
        assert_eq!(
            dossier.pas_toe("toegestaan", datum(start), Rol::College, te_lang).unwrap_err().code(),
            "eerste_periode_twee_maanden"
        );
        let dossier = stap(dossier, "toegestaan", start, Rol::College, tot(eerste));
        assert_eq!(laatste_dag(&dossier, "eerste_periode", start), Some(datum(eerste)));
        assert_eq!(laatste_dag(&dossier, "langste_duur", start), Some(datum(langst)));
        // extending is a matter of the verordening: without it nothing is guessed
        let verleng = Gegevens::new().met(&velden::EINDDATUM, Gegeven::Datum(datum(langst).plus_dag()));
        let fout = dossier.pas_toe("verlengd", datum(eerste), Rol::College, verleng).unwrap_err();
        assert_eq!((fout.code(), fout.pad()), ("instelling_ontbreekt", "/instelling/verlenging_proefplaats"));
    }
}

/// Pw art. 10a: start 2026-03-01.
#[test]
fn the_clock_of_the_participatieplaats() {
    let gegevens =
        ja(&[&velden::ALGEMENE_BIJSTAND, &velden::KANS_OP_WERK_GERING, &velden::ADDITIONEEL, &velden::ONBELOOND])
            .met(&velden::JONGER_DAN_27, Gegeven::JaNee(false));
    let start =
        stap(Dossier::new("participatieplaats").expect("a machine"), "gestart", "2026-03-01", Rol::College, gegevens);
    assert_eq!(laatste_dag(&start, "scholing", "2026-03-01"), Some(datum("2026-09-01")));
    assert_eq!(laatste_dag(&start, "premie", "2026-03-01"), Some(datum("2026-09-01")));
    assert_eq!(laatste_dag(&start, "beoordeling", "2026-03-01"), Some(datum("2026-12-01")));
    assert_eq!(laatste_dag(&start, "twee_jaar", "2026-03-01"), Some(datum("2028-02-29")));
    let kans = |waarde| Gegevens::new().met(&velden::KANS_VERGROOT, Gegeven::JaNee(waarde));
    let vroeg = start.pas_toe("kans_vergroot", datum("2026-11-30"), Rol::College, kans(true)).unwrap_err();
    assert_eq!(vroeg.code(), "na_negen_maanden");
    let negatief = stap(start.clone(), "kans_niet_vergroot", "2026-12-01", Rol::College, kans(false));
    assert_eq!(
        negatief.pas_toe("einde_jaar1", datum("2027-02-28"), Rol::College, Gegevens::new()).unwrap_err().code(),
        "precies_twaalf_maanden"
    );
    assert_eq!(stap(negatief, "einde_jaar1", "2027-03-01", Rol::College, Gegevens::new()).toestand().naam, "beeindigd");
    let jaar2 = stap(start, "kans_vergroot", "2026-12-01", Rol::College, kans(true));
    let beter = ja(&[&velden::KANS_AANMERKELIJK_BETER, &velden::ANDERE_OMGEVING, &velden::ANDERE_WERKZAAMHEDEN]);
    assert_eq!(
        jaar2.pas_toe("verlengd_derde_jaar", datum("2028-03-01"), Rol::College, beter).unwrap_err().code(),
        "beoordeling_voor_afloop"
    );
    let jaar3 = stap(jaar2, "verlengd_derde_jaar", "2028-02-01", Rol::College, beter);
    assert_eq!(laatste_dag(&jaar3, "derde_jaar", "2028-02-01"), Some(datum("2029-02-28")));
    let jaar4 = stap(jaar3, "verlengd_vierde_jaar", "2029-02-01", Rol::College, beter);
    assert_eq!(laatste_dag(&jaar4, "vierde_jaar", "2029-02-01"), Some(datum("2030-02-28")));
    assert_eq!(
        stap(jaar4.clone(), "beeindigd", "2030-03-01", Rol::College, Gegevens::new()).toestand().naam,
        "beeindigd"
    );
    assert_eq!(
        jaar4.pas_toe("beeindigd", datum("2030-03-02"), Rol::College, Gegevens::new()).unwrap_err().code(),
        "langste_duur_voorbij"
    );
}

/// Awb 6:7, 7:10: announced 2026-04-02. With the Atw shift (Ascension): 2026-05-15, and then 2026-08-07 or 2026-06-26.
#[test]
fn objection_and_the_decision_on_it() {
    for (commissie, zonder_atw, met_atw) in [(true, "2026-08-06", "2026-08-07"), (false, "2026-06-25", "2026-06-26")] {
        let instelling = Gegevens::new().met(&velden::BEZWAARCOMMISSIE_INGESTELD, Gegeven::JaNee(commissie));
        let dossier = Dossier::met_instelling("bezwaar", instelling).expect("a machine");
        let dossier = stap(dossier, "besluit_bekendgemaakt", "2026-04-02", Rol::College, Gegevens::new());
        let laatste = laatste_dag(&dossier, "bezwaartermijn", "2026-04-02").expect("a day");
        assert!([datum("2026-05-14"), datum("2026-05-15")].contains(&laatste));
        // T4: before the shift a term of weeks ends on the weekday on which it began
        assert_eq!(datum("2026-05-14").dagen_sinds(datum("2026-04-02")) % 7, 0);
        let niet_per_post = Gegevens::new().met(&velden::PER_POST, Gegeven::JaNee(false));
        let te_laat = dossier.pas_toe("bezwaarschrift", laatste.plus_dag(), Rol::Inwoner, niet_per_post).unwrap_err();
        assert_eq!(te_laat.code(), "binnen_zes_weken");
        let per_post = Gegevens::new()
            .met(&velden::PER_POST, Gegeven::JaNee(true))
            .met(&velden::DATUM_POST, Gegeven::Datum(laatste));
        assert!(dossier.pas_toe("bezwaarschrift", laatste.plus_dagen(7), Rol::Inwoner, per_post).is_ok());
        assert!(dossier.pas_toe("bezwaarschrift", laatste.plus_dagen(8), Rol::Inwoner, per_post).is_err());
        assert!(dossier.pas_toe("geen_bezwaar", laatste, Rol::College, Gegevens::new()).is_err());
        let dossier = stap(dossier, "bezwaarschrift", "2026-04-20", Rol::Inwoner, niet_per_post);
        let beslissing = laatste_dag(&dossier, "beslissing_op_bezwaar", "2026-05-20").expect("a day");
        assert!([datum(zonder_atw), datum(met_atw)].contains(&beslissing));
        // O3: invited on the 18th, repaired on the 28th: suspended from the 19th to the 28th, nine days
        let verzuim = stap(dossier, "verzuim_gemeld", "2026-05-18", Rol::College, Gegevens::new());
        assert_eq!(verzuim.termijnen(datum("2026-05-20"))[0].status, TermijnStatus::Opgeschort);
        let hersteld = stap(verzuim, "hersteld", "2026-05-28", Rol::Inwoner, Gegevens::new());
        let later = laatste_dag(&hersteld, "beslissing_op_bezwaar", "2026-06-01").expect("a day");
        let verschil = later.dagen_sinds(beslissing);
        assert!((9..=14).contains(&verschil), "nine days, and the shift of the Atw: {verschil}");
    }
    // whether there is a committee is local: without it the day is not known
    let dossier = stap(
        Dossier::new("bezwaar").expect("a machine"),
        "besluit_bekendgemaakt",
        "2026-04-02",
        Rol::College,
        Gegevens::new(),
    );
    let dossier = stap(
        dossier,
        "bezwaarschrift",
        "2026-04-20",
        Rol::Inwoner,
        Gegevens::new().met(&velden::PER_POST, Gegeven::JaNee(false)),
    );
    assert_eq!(dossier.termijnen(datum("2026-05-20"))[0].status, TermijnStatus::Onbekend);
}

/// Beschut werk, Stadskanaal ultimo 2026: 56 places. The waiting list opens at 56, not at 55; the higher number of the council counts.
#[test]
fn the_waiting_list_opens_when_the_number_is_met() {
    let advies = ja(&[&velden::ARBEIDSVERMOGEN, &velden::TOEZICHT_NIET_REDELIJK])
        .met(&velden::AANPASSING_NIET_REDELIJK, Gegeven::JaNee(false));
    let dossier = stap(
        Dossier::new("beschut_werk").expect("a machine"),
        "aanvraag",
        "2026-02-09",
        Rol::Inwoner,
        ja(&[&velden::KRING_BESCHUT_WERK]),
    );
    let dossier = stap(dossier, "onderzoek_gestart", "2026-03-02", Rol::Uwv, Gegevens::new());
    let dossier = stap(dossier, "advies_positief", "2026-04-01", Rol::Uwv, advies);
    let dossier = stap(dossier, "toegewezen", "2026-04-15", Rol::College, Gegevens::new());
    let aantal = |gerealiseerd, raad: Option<u32>| {
        let gegevens = Gegevens::new()
            .met(&velden::GEREALISEERD, Gegeven::Aantal(gerealiseerd))
            .met(&velden::MINIMUMAANTAL, Gegeven::Aantal(56));
        raad.map_or(gegevens, |raad| gegevens.met(&velden::AANTAL_VERORDENING, Gegeven::Aantal(raad)))
    };
    for (gerealiseerd, raad, mag) in
        [(55, None, false), (56, None, true), (57, None, true), (56, Some(60), false), (60, Some(60), true)]
    {
        let uitkomst = dossier.pas_toe("op_wachtlijst", datum("2026-04-20"), Rol::College, aantal(gerealiseerd, raad));
        assert_eq!(uitkomst.is_ok(), mag, "{gerealiseerd} {raad:?}");
    }
}

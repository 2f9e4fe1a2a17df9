//! What a job must satisfy before anything is computed; every problem is told, not only the first.

use super::super::controle as hoogte;
use super::super::velden::Velden;
use super::einde::{Looptijd, eerste_dag, looptijd};
use super::momenten::momenten;
use super::velden::{Baanvelden, Lijst};
use super::versies;
use crate::fout::{Error, Fout};
use crate::invoer::{Veld, pad};
use crate::parameters::LAATSTE_BEKENDE_DAG;
use crate::tijd::{BEGIN, Datum, Peildatum};

/// The problems, and the days of the job as far as they are known.
pub(super) struct Gecontroleerd {
    pub(super) fouten: Vec<Fout>,
    pub(super) looptijd: Option<Looptijd>,
    /// The days on which something can change.
    pub(super) dagen: Vec<Datum>,
}

/// Every problem with the values and with their combination. Values that could not be read have been told already.
pub(super) fn controleer(velden: &Baanvelden) -> Gecontroleerd {
    let mut fouten = Vec::new();
    bereiken(velden, &mut fouten);
    volgorde("loonwaarden", &velden.loonwaarden, &mut fouten);
    volgorde("arbeidsduren", &velden.arbeidsduren, &mut fouten);
    volgorde("functielonen", &velden.functielonen, &mut fouten);
    datums(velden, &mut fouten);
    perioden(velden, &mut fouten);
    route(velden, &mut fouten);
    let looptijd = looptijd(velden);
    einde(velden, looptijd.as_ref(), &mut fouten);
    let dagen = looptijd.as_ref().map(|looptijd| momenten(velden, looptijd)).unwrap_or_default();
    match (&looptijd, eerste_dag(velden)) {
        (Some(looptijd), _) => per_dag(velden, looptijd, &dagen, &mut fouten),
        // without an end at least the first day is checked
        (None, Some(eerste)) => per_dag(velden, &eerste, &[eerste.begin], &mut fouten),
        (None, None) => {}
    }
    Gecontroleerd { fouten: zonder_herhaling(fouten), looptijd, dagen }
}

/// The ranges of the values in the lists; those of the other fields are checked with each day.
fn bereiken(velden: &Baanvelden, fouten: &mut Vec<Fout>) {
    let mut bereik = |lijst: &str, plek: usize, velden: Velden| {
        let mut gevonden = Vec::new();
        hoogte::bereiken(&velden, &mut gevonden);
        let voor = format!("{}/{plek}", pad(lijst));
        fouten.extend(gevonden.into_iter().map(|fout| fout.onder(&voor)));
    };
    for item in &velden.loonwaarden.items {
        bereik("loonwaarden", item.plek, Velden { loonwaarde: item.waarde, ..Velden::default() });
    }
    for item in &velden.arbeidsduren.items {
        bereik("arbeidsduren", item.plek, Velden { arbeidsduur: item.waarde, ..Velden::default() });
    }
    for item in &velden.functielonen.items {
        bereik("functielonen", item.plek, Velden { functieloon: item.waarde, ..Velden::default() });
    }
}

/// The days of a list go up.
fn volgorde<T>(naam: &str, lijst: &Lijst<T>, fouten: &mut Vec<Fout>) {
    for (vorige, item) in lijst.items.iter().zip(lijst.items.iter().skip(1)) {
        if item.vanaf <= vorige.vanaf {
            let plek = format!("{}/{}/vanaf", pad(naam), item.plek);
            let verwacht = format!("een dag na {}: de lijst staat op volgorde", vorige.vanaf.voluit());
            fouten.push(Fout::new("niet_op_volgorde", plek, verwacht).met_waarde(item.vanaf));
        }
    }
}

fn datums(velden: &Baanvelden, fouten: &mut Vec<Fout>) {
    let Some(ingang) = velden.ingang() else { return };
    let mut fout = |code, plek: String, datum: Datum, verwacht: &str| {
        fouten.push(Fout::new(code, plek, verwacht).met_waarde(datum));
    };
    if let Some(aanvang) = velden.aanvang_dienstbetrekking.gegeven().filter(|aanvang| *aanvang > ingang) {
        let verwacht = "een datum op of voor de ingangsdatum van de subsidie";
        fout("aanvang_na_ingangsdatum", pad("aanvang_dienstbetrekking"), aanvang, verwacht);
    }
    if ingang < BEGIN {
        fout("ingangsdatum_voor_2015", pad("ingangsdatum"), ingang, "een datum vanaf 1 januari 2015");
    }
    let na_ingang = "een datum na de ingangsdatum van de subsidie";
    if let Some(laatste) = velden.laatste_dag.gegeven().filter(|laatste| *laatste < ingang) {
        let verwacht = "een datum op of na de ingangsdatum van de subsidie";
        fout("voor_ingangsdatum", pad("laatste_dag"), laatste, verwacht);
    }
    if let Some(vanaf) = velden.niet_meer_doelgroep_vanaf.gegeven().filter(|vanaf| *vanaf <= ingang) {
        fout("voor_ingangsdatum", pad("niet_meer_doelgroep_vanaf"), vanaf, na_ingang);
    }
    for (plek, verhuizing) in velden.verhuizingen.iter().filter(|(_, verhuizing)| verhuizing.op <= ingang) {
        fout("voor_ingangsdatum", format!("/verhuizingen/{plek}/op"), verhuizing.op, na_ingang);
    }
}

fn perioden(velden: &Baanvelden, fouten: &mut Vec<Fout>) {
    let mut keer_om = |van: Datum, tot: Option<Datum>, plek: String| {
        if let Some(tot) = tot.filter(|tot| *tot <= van) {
            let verwacht = format!("een dag na {}; de periode loopt tot die dag", van.voluit());
            fouten.push(Fout::new("tot_niet_na_van", plek, verwacht).met_waarde(tot));
        }
    };
    for (plek, periode) in &velden.no_risk_perioden {
        keer_om(periode.van, periode.tot, format!("/no_risk_perioden/{plek}/tot"));
    }
    if let Some(van) = velden.van.gegeven() {
        keer_om(van, velden.tot.gegeven(), pad("tot"));
    }
}

/// Art. 10d lid 1: at the start either a loonwaarde holds (a) or the forfait (b).
fn route(velden: &Baanvelden, fouten: &mut Vec<Fout>) {
    let Some(ingang) = velden.ingang() else { return };
    if velden.forfaitair == Veld::Gegeven(true) && velden.loonwaarden.op(ingang) != Veld::Afwezig {
        let verwacht = "of een loonwaarde vanaf de ingangsdatum, of eerst het forfait; niet allebei";
        fouten.push(Fout::new("forfait_met_loonwaarde", pad("forfaitair"), verwacht));
    }
}

/// A job without an end is computed as far as the caller asks, never further than anybody asked.
fn einde(velden: &Baanvelden, looptijd: Option<&Looptijd>, fouten: &mut Vec<Fout>) {
    let onleesbaar = [velden.laatste_dag, velden.tot, velden.niet_meer_doelgroep_vanaf].contains(&Veld::Onleesbaar);
    if looptijd.is_none() && velden.ingang().is_some() && !onleesbaar {
        let bekend = LAATSTE_BEKENDE_DAG.voluit();
        let verwacht = format!(
            "een dag tot welke wordt gerekend, of de laatste dag van de dienstbetrekking; de bedragen zijn bekend tot en met {bekend}"
        );
        fouten.push(Fout::new("ontbreekt", pad("tot"), verwacht));
    }
}

/// What each day of the job asks, as for one height.
fn per_dag(velden: &Baanvelden, looptijd: &Looptijd, dagen: &[Datum], fouten: &mut Vec<Fout>) {
    let mut van_dagen = Vec::new();
    for dag in dagen.iter().copied().filter(|dag| !in_no_risk(velden, *dag)) {
        let Ok(peildatum) = Peildatum::try_from(dag) else { continue };
        let op_dag = velden.op(peildatum, looptijd.ingang);
        if op_dag.arbeidsduur == Veld::Afwezig {
            let verwacht = format!("de arbeidsduur die geldt op {}", dag.voluit());
            van_dagen.push(Fout::new("ontbreekt", pad("arbeidsduren"), verwacht));
        }
        let zonder_route = op_dag.loonwaarde == Veld::Afwezig && op_dag.forfaitair == Veld::Afwezig;
        if zonder_route && velden.forfaitair != Veld::Onleesbaar {
            van_dagen.push(geen_route(velden, dag));
        }
        let bekend = |fout: &Fout| fout.pad() == "/loonwaarde" || bereik_in_lijst(fout);
        van_dagen.extend(hoogte::controleer(&op_dag).into_iter().filter(|fout| !bekend(fout)).map(naar_lijst));
    }
    fouten.append(&mut van_dagen);
    if !fouten.is_empty() {
        let dagen = dagen.iter().filter_map(|dag| Peildatum::try_from(*dag).ok());
        let gaten = dagen.flat_map(|dag| velden.gaten_op(dag, looptijd.ingang));
        fouten.extend(gaten.map(|fout| naar_einde(fout, looptijd)));
    }
}

fn geen_route(velden: &Baanvelden, dag: Datum) -> Fout {
    let verwacht = match velden.forfait_venster().and_then(|venster| venster.tot) {
        Some(tot) => format!(
            "een loonwaarde die geldt op {}: het forfait duurt tot {}, zes maanden na de aanvang van de dienstbetrekking",
            dag.voluit(),
            tot.voluit()
        ),
        None => format!("een loonwaarde die geldt op {}, of een begin met het forfait", dag.voluit()),
    };
    Fout::new("ontbreekt", pad("loonwaarden"), verwacht)
}

/// The ranges of the lists have been told with their place.
fn bereik_in_lijst(fout: &Fout) -> bool {
    fout.code() == "buiten_bereik" && ["/arbeidsduur", "/functieloon"].contains(&fout.pad())
}

fn naar_lijst(fout: Fout) -> Fout {
    if fout.pad() == "/functieloon" { op_plek(&fout, &pad("functielonen")) } else { fout }
}

/// A problem with a day of the job is one with the field that decides how far the job is computed.
pub(super) fn naar_einde(fout: Fout, looptijd: &Looptijd) -> Fout {
    if fout.pad() == "/peildatum" { op_plek(&fout, &pad(looptijd.veld)) } else { fout }
}

fn op_plek(fout: &Fout, plek: &str) -> Fout {
    let nieuw = Fout::new(fout.code(), plek, fout.verwacht());
    match fout.waarde() {
        Some(waarde) => nieuw.met_waarde(waarde),
        None => nieuw,
    }
}

/// Whether the law excludes the subsidy on this day by a no-risk period.
pub(super) fn in_no_risk(velden: &Baanvelden, dag: Datum) -> bool {
    let in_periode = velden.no_risk_perioden.iter().any(|(_, periode)| periode.bevat(dag));
    in_periode && versies::uitsluiting_no_risk(dag).is_some()
}

/// The same problem on many days is told for the first of them.
pub(super) fn zonder_herhaling(fouten: Vec<Fout>) -> Vec<Fout> {
    let mut lijst: Vec<Fout> = Vec::new();
    for fout in fouten {
        if !lijst.iter().any(|al| al.code() == fout.code() && al.pad() == fout.pad()) {
            lijst.push(fout);
        }
    }
    lijst
}

/// The problems of many days as one error.
pub(super) fn als_error(fouten: Vec<Fout>) -> Option<Error> {
    Error::uit(zonder_herhaling(fouten))
}

//! Vectors on both sides of every day on which a figure or a rule changes, computed by the naive implementation.

use chrono::{Datelike, Days, NaiveDate};
use participatiewet::tijd::Datum;
use serde_json::{Map, Value, json};

use crate::in_repo;
use crate::naief::{self, Cijfers, Geval};
use crate::vectoren::Vector;

/// Days on which the text of the rule changed and no figure did.
const ALLEEN_REGEL: [(i32, u32, u32); 1] = [(2017, 2, 1)];

/// All of them, oldest first.
pub fn vectoren() -> Vec<Vector> {
    let cijfers = Cijfers::lees(&in_repo("tests/bronnen/csv"));
    let mut grenzen = cijfers.eerste_dagen();
    grenzen.extend(ALLEEN_REGEL.map(|(jaar, maand, dag)| datum(jaar, maand, dag)));
    let mut maker = Maker { cijfers, vectoren: Vec::new() };
    for (nummer, grens) in grenzen.into_iter().enumerate() {
        maker.rond(grens, nummer);
    }
    maker.vectoren
}

struct Maker {
    cijfers: Cijfers,
    vectoren: Vec<Vector>,
}

impl Maker {
    /// Cases around one boundary; `nummer` makes them differ in hours, loonwaarde and age.
    fn rond(&mut self, grens: NaiveDate, nummer: usize) {
        let dagen = [("ervoor", grens - Days::new(1)), ("op", grens), ("erna", grens + Days::new(1))];
        let dagen = dagen.into_iter().filter(|(_, dag)| *dag >= datum(2015, 1, 1));
        for (plaats, dag) in dagen {
            let nieuw = geval(dag, nummer);
            self.voeg_toe(&format!("grens-{grens}-nieuw-{plaats}"), &nieuw);
            // started 45 days before the boundary: in the other half-year, not in a window that ends
            let ingang = grens - Days::new(45);
            if ingang >= datum(2015, 1, 1) {
                let lopend = Geval { ingangsdatum: Some(ingang), ..nieuw };
                self.voeg_toe(&format!("grens-{grens}-lopend-{plaats}"), &lopend);
            }
            if grens.year() >= 2024 && plaats != "erna" && dag.year() >= 2024 {
                let uurloon = Geval { uurloon: true, ..geval(dag, nummer + 1) };
                self.voeg_toe(&format!("grens-{grens}-uurloon-{plaats}"), &uurloon);
            }
        }
        self.jeugd(grens, nummer);
    }

    /// One youth on the day itself; all of them, and the day before, where the percentages or the base change.
    fn jeugd(&mut self, grens: NaiveDate, nummer: usize) {
        let jaren = self.cijfers.jeugdleeftijden(grens);
        let alle = [datum(2017, 7, 1), datum(2019, 7, 1), datum(2024, 1, 1)].contains(&grens);
        for (plek, jaar) in jaren.iter().enumerate() {
            if alle || plek == nummer % jaren.len() {
                self.voeg_toe(&format!("grens-{grens}-leeftijd-{jaar}-op"), &jong(geval(grens, nummer), *jaar));
            }
            if grens.year() >= 2024 && (alle || plek == (nummer + 1) % jaren.len()) {
                let uurloon = Geval { uurloon: true, ..jong(geval(grens, nummer), *jaar) };
                self.voeg_toe(&format!("grens-{grens}-uurloon-leeftijd-{jaar}-op"), &uurloon);
            }
        }
        let ervoor = grens - Days::new(1);
        let vorige = if alle { self.cijfers.jeugdleeftijden(ervoor) } else { Vec::new() };
        for jaar in vorige.into_iter().filter(|jaar| *jaar >= 17) {
            self.voeg_toe(&format!("grens-{grens}-leeftijd-{jaar}-ervoor"), &jong(geval(ervoor, nummer), jaar));
        }
    }

    fn voeg_toe(&mut self, id: &str, geval: &Geval) {
        let antwoord = naief::reken(geval, &self.cijfers);
        let verwacht = json!({
            "bedrag": euro(antwoord.bedrag_cent),
            "bedrag_zonder_werkgeverslasten": euro(antwoord.zonder_werkgeverslasten_cent),
            "begrensd": antwoord.begrensd,
            "status": "berekend",
            "bedragen_datum": antwoord.bedragen_datum.to_string(),
        });
        let (Value::Object(verwacht), Value::Object(invoer)) = (verwacht, invoer(geval)) else { unreachable!() };
        self.vectoren.push(Vector {
            id: id.to_owned(),
            zin: zin(geval, antwoord.bedragen_datum),
            bron: bron(geval).to_owned(),
            som: None,
            invoer,
            verwacht: Some(verwacht),
            fouten: None,
        });
    }
}

/// A new case of an adult.
fn geval(dag: NaiveDate, nummer: usize) -> Geval {
    let uren = [32, 36, 40, 24][nummer % 4] * 300;
    let normaal = [36, 38, 40][nummer % 3] * 300;
    Geval {
        peildatum: dag,
        loonwaarde_honderdsten: Some([6000, 4500, 2500][nummer % 3]),
        uren_300: uren,
        normale_300: Some(normaal),
        leeftijd: None,
        geboortedatum: None,
        ingangsdatum: None,
        aanvang: None,
        beschut: false,
        functieloon_cent: (dag.year() < 2017).then_some(180_000),
        vakantiebijslag_loonwaarde_honderdsten: 800,
        uurloon: false,
    }
}

/// The same case for a youth, with a wage of the function that is above the minimum wage of that age.
fn jong(geval: Geval, jaren: u32) -> Geval {
    Geval { leeftijd: Some(jaren), functieloon_cent: geval.functieloon_cent.map(|_| 150_000), ..geval }
}

fn zin(geval: &Geval, bedragen_datum: NaiveDate) -> String {
    let wie = match geval.leeftijd {
        Some(jaren) => format!(" voor iemand van {jaren} jaar"),
        None => String::new(),
    };
    let dag = voluit(geval.peildatum);
    match geval.ingangsdatum {
        None if geval.uurloon => format!("Op {dag} geldt{wie} het minimumuurloon van die dag, maal 156 uur."),
        None => format!("Een subsidie die op {dag} ingaat, rekent{wie} met de cijfers van die dag."),
        Some(ingang) => {
            format!(
                "Een subsidie van {} rekent op {dag} met de cijfers van {}.",
                voluit(ingang),
                voluit(bedragen_datum)
            )
        }
    }
}

fn bron(geval: &Geval) -> &'static str {
    match (geval.ingangsdatum, geval.peildatum < datum(2017, 2, 1)) {
        (None, _) => "Pw art. 10d lid 4; cijfers: tests/bronnen/csv",
        (Some(_), true) => "Pw art. 10d lid 5 (oud); cijfers: tests/bronnen/csv",
        (Some(_), false) => "Pw art. 10d lid 7; cijfers: tests/bronnen/csv",
    }
}

/// The fields as in Python.
fn invoer(geval: &Geval) -> Value {
    let mut velden = Map::new();
    velden.insert("peildatum".into(), geval.peildatum.to_string().into());
    let loonwaarde = geval.loonwaarde_honderdsten.expect("a loonwaarde") / 100;
    velden.insert("loonwaarde".into(), loonwaarde.into());
    velden.insert("arbeidsduur".into(), (geval.uren_300 / 300).into());
    velden.insert("normale_arbeidsduur".into(), geval.normale_300.map(|uren| uren / 300).into());
    if let Some(jaren) = geval.leeftijd {
        velden.insert("leeftijd".into(), jaren.into());
    }
    if let Some(ingang) = geval.ingangsdatum {
        velden.insert("ingangsdatum".into(), ingang.to_string().into());
    }
    if let Some(loon) = geval.functieloon_cent {
        velden.insert("functieloon".into(), euro(loon).into());
    }
    if geval.uurloon {
        velden.insert("grondslag".into(), "uurloon".into());
    }
    velden.into()
}

fn euro(centen: i64) -> String {
    format!("{}.{:02}", centen / 100, centen % 100)
}

fn voluit(dag: NaiveDate) -> String {
    Datum::try_from(dag).expect("a day from 2015").voluit()
}

fn datum(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).expect("a day of the calendar")
}

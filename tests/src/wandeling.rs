//! Random walks over a machine: legal paths for as far as guards let them, and illegal tries on the way.

use participatiewet::grootheid::{Bedrag, Percentage, Uren};
use participatiewet::norm::{Gegeven, Gegevens, Machine, Nieuw, Overgang, Rol, Soort, VeldDef, VeldSoort, Zaak};
use participatiewet::tijd::Datum;

/// A small deterministic generator (splitmix64): the same seed gives the same walk.
#[derive(Debug, Clone)]
pub struct Dobbelsteen(u64);

impl Dobbelsteen {
    pub fn new(zaad: u64) -> Self {
        Self(zaad)
    }

    pub fn volgende(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `grens`.
    pub fn onder(&mut self, grens: usize) -> usize {
        (self.volgende() % grens as u64) as usize
    }

    pub fn kies<T: Copy>(&mut self, lijst: &[T]) -> T {
        lijst[self.onder(lijst.len())]
    }
}

pub fn datum(tekst: &str) -> Datum {
    tekst.parse().expect("a date")
}

/// Local rules with which every guard can be met.
pub fn instelling(machine: &'static Machine) -> Gegevens {
    machine.instellingen.iter().filter(|instelling| instelling.standaard.is_none()).fold(
        Gegevens::new(),
        |gegevens, instelling| {
            let waarde = match instelling.veld.soort {
                VeldSoort::JaNee => Gegeven::JaNee(true),
                VeldSoort::Aantal => Gegeven::Aantal(6),
                VeldSoort::Procent => Gegeven::Procent(Percentage::van_honderdsten(5_000)),
                VeldSoort::Bedrag => Gegeven::Bedrag(Bedrag::van_centen(100_000_000)),
                ander => panic!("a local rule of another kind: {ander:?}"),
            };
            gegevens.met(instelling.veld, waarde)
        },
    )
}

/// The same, with every yes a no on some walks: a verordening may not allow it.
pub fn instelling_bij(machine: &'static Machine, zaad: u64) -> Gegevens {
    let ja = !zaad.is_multiple_of(4);
    let janee = machine.instellingen.iter().filter(|instelling| instelling.veld.soort == VeldSoort::JaNee);
    janee.fold(instelling(machine), |gegevens, instelling| gegevens.met(instelling.veld, Gegeven::JaNee(ja)))
}

/// Days that matter somewhere: near the last event, at the ends of clocks, at the dates in the data.
fn dagen(zaak: &Zaak) -> Vec<Datum> {
    let Some(laatste) = zaak.historie().last() else {
        let begin = ["2015-03-02", "2017-03-01", "2021-08-02", "2023-08-15", "2026-01-12"];
        return begin.map(datum).to_vec();
    };
    let op = laatste.op;
    let mut dagen = vec![op, op, op.plus_dag(), op.plus_dagen(7), op.plus_dagen(45), op.plus_maanden(3)];
    dagen.push(op.plus_maanden(12).eerste_januari());
    dagen.push(op.plus_maanden(12).eerste_januari().dag_ervoor());
    dagen.push(op.plus_maanden(36).eerste_januari().dag_ervoor());
    dagen.push(datum("2020-01-02").max(op));
    dagen.push(datum("2023-07-03").max(op));
    let eerste = zaak.historie()[0].op;
    dagen.extend([6, 9, 12, 24, 36, 48].map(|maanden| eerste.plus_maanden(maanden)));
    for gebeurd in zaak.historie() {
        for (_, gegeven) in gebeurd.gegevens.alle() {
            if let Gegeven::Datum(dag) = gegeven {
                dagen.extend([dag, dag.plus_dag(), dag.plus_maanden(6), dag.plus_maanden(60)]);
            }
        }
    }
    dagen.extend(zaak.termijnen(op).filter_map(|termijn| termijn.laatste_dag).map(Datum::plus_dag));
    dagen
}

fn waarde(veld: &VeldDef, op: Datum, zaak: &Zaak, d: &mut Dobbelsteen) -> Gegeven {
    let eerder = zaak.historie().iter().rev().find_map(|gebeurd| gebeurd.gegevens.van(veld));
    if let Some(eerder) = eerder.filter(|_| d.onder(2) == 0) {
        return eerder;
    }
    match veld.soort {
        VeldSoort::JaNee => Gegeven::JaNee(d.onder(2) == 0),
        VeldSoort::Aantal => Gegeven::Aantal([0, 1, 2, 5, 20, 56, 400][d.onder(7)]),
        VeldSoort::Procent => Gegeven::Procent(Percentage::van_honderdsten(d.kies(&[4_500, 6_000, 10_000]))),
        VeldSoort::Uren => Gegeven::Uren(Uren::hele(d.kies(&[20, 32, 36]))),
        VeldSoort::Bedrag => Gegeven::Bedrag(Bedrag::van_centen(d.kies(&[-100, 0, 60_000_000, 120_000_000]))),
        VeldSoort::Woord(woorden) => Gegeven::Woord(d.kies(woorden)),
        VeldSoort::Datum => {
            let eerdere: Vec<Datum> = zaak.historie().iter().map(|gebeurd| gebeurd.op).collect();
            let mut dagen = vec![op, op.dag_ervoor(), op.plus_maanden(1), op.plus_maanden(2), op.plus_maanden(4)];
            dagen.extend(Datum::new((op.jaar() - 2) / 4 * 4, 2, 29));
            dagen.extend(eerdere);
            Gegeven::Datum(d.kies(&dagen))
        }
    }
}

/// A try that may be legal: a step of the table, a role that may, data that are complete.
pub fn kansrijk(zaak: &Zaak, overgang: &Overgang, d: &mut Dobbelsteen) -> Nieuw {
    let laatste = zaak.historie().last().map(|gebeurd| gebeurd.op);
    let dagen: Vec<Datum> =
        dagen(zaak).into_iter().filter(|dag| laatste.is_none_or(|laatste| *dag >= laatste)).collect();
    let op = d.kies(&dagen);
    let gebeurtenis = overgang.gebeurtenis;
    let ook = gebeurtenis.ook.iter().filter(|_| true);
    let mut gegevens = Gegevens::new();
    for veld in gebeurtenis.nodig {
        gegevens = gegevens.met(veld, waarde(veld, op, zaak, d));
    }
    for veld in ook {
        if d.onder(4) > 0 {
            gegevens = gegevens.met(veld, waarde(veld, op, zaak, d));
        }
    }
    let nummer = zaak.machine().gebeurtenisnummer(gebeurtenis.naam).expect("an event of the machine");
    Nieuw { gebeurtenis: nummer, op, door: d.kies(gebeurtenis.door), gegevens }
}

/// Anything: any event, any role, any day.
pub fn wild(zaak: &Zaak, d: &mut Dobbelsteen) -> Nieuw {
    let aantal = zaak.machine().gebeurtenissen.len();
    let gebeurtenis = u8::try_from(d.onder(aantal + 1)).expect("a small table");
    let op = d.kies(&["2014-01-01", "2019-06-01", "2024-02-29", "2026-11-24", "2090-12-31"]).parse().expect("a date");
    Nieuw { gebeurtenis, op, door: d.kies(&Rol::ALLE), gegevens: Gegevens::new() }
}

/// A step of a walk.
#[derive(Debug)]
pub enum Stap<'a> {
    /// It was accepted; the course before and the event.
    Gezet { voor: &'a Zaak, nieuw: &'a Nieuw, na: &'a Zaak },
    /// It was refused.
    Geweigerd { zaak: &'a Zaak, nieuw: &'a Nieuw },
}

/// Walks a machine and shows every try.
pub fn wandel(machine: &'static Machine, zaad: u64, pogingen: usize, mut zie: impl FnMut(Stap<'_>)) -> Zaak {
    let mut d = Dobbelsteen::new(zaad);
    let mut zaak = Zaak::new(machine, instelling_bij(machine, zaad));
    for _ in 0..pogingen {
        let mogelijk: Vec<Overgang> = zaak.mogelijk().collect();
        let wilde = mogelijk.is_empty() || d.onder(8) == 0;
        let nieuw = if wilde {
            wild(&zaak, &mut d)
        } else {
            // an end is taken less often, so that walks are long
            let mut overgang = d.kies(&mogelijk);
            if overgang.naar.soort == Soort::Eind && d.onder(3) > 0 {
                overgang = d.kies(&mogelijk);
            }
            // a guard needs the right answers: a few tries, and the last one may be refused
            let mut poging = kansrijk(&zaak, &overgang, &mut d);
            for _ in 0..24 {
                if zaak.beoordeel(&poging).is_empty() {
                    break;
                }
                zie(Stap::Geweigerd { zaak: &zaak, nieuw: &poging });
                poging = kansrijk(&zaak, &overgang, &mut d);
            }
            poging
        };
        match zaak.met(&nieuw) {
            Ok(na) => {
                zie(Stap::Gezet { voor: &zaak, nieuw: &nieuw, na: &na });
                zaak = na;
            }
            Err(_) => zie(Stap::Geweigerd { zaak: &zaak, nieuw: &nieuw }),
        }
    }
    zaak
}

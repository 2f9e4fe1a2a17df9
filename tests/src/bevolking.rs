//! Synthetic people: who comes to a municipality for work, in roughly the shares in which they come. Nobody is real; the
//! same seed gives the same people.

use participatiewet::feiten::{Feit, Gegeven, Momentopname, Persoon};
use participatiewet::norm::regel::{Beeld as _, Feit as _, Feitsoort, Klasse};
use participatiewet::tijd::{Datum, Peildatum, Periode};

/// A source of numbers that follow from the seed.
#[derive(Debug, Clone)]
pub struct Toeval(u64);

impl Toeval {
    pub fn nieuw(zaad: u64) -> Self {
        Self(zaad)
    }

    fn volgende(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `grens`.
    pub fn onder(&mut self, grens: usize) -> usize {
        usize::try_from(self.volgende() % grens.max(1) as u64).expect("a small number")
    }

    /// True in so many of every hundred cases.
    pub fn procent(&mut self, kans: usize) -> bool {
        self.onder(100) < kans
    }

    /// A place, by the weights.
    pub fn gewogen(&mut self, gewichten: &[usize]) -> usize {
        let mut rest = self.onder(gewichten.iter().sum());
        gewichten
            .iter()
            .position(|gewicht| match rest.checked_sub(*gewicht) {
                Some(over) => {
                    rest = over;
                    false
                }
                None => true,
            })
            .expect("a weight above 0")
    }
}

/// What somebody lives on, with its weight.
const SITUATIES: [(usize, &[Feit]); 12] = [
    (36, &[Feit::AlgemeneBijstand]),
    (22, &[]), // no benefit: a partner earns, or somebody just left school
    (14, &[Feit::Dienstbetrekking]),
    (6, &[Feit::Ww]),
    (4, &[Feit::WiaWga]),
    (4, &[Feit::WajongUitkering]),
    (3, &[Feit::Ioaw]),
    (1, &[Feit::Ioaz]),
    (2, &[Feit::AnwNabestaanden]),
    (2, &[Feit::WiaWga, Feit::Toeslagenwet]),
    (3, &[Feit::Ziektewet]),
    (3, &[Feit::AlgemeneBijstand, Feit::Dienstbetrekking]),
];

/// Of some facts how often each class occurs; of the others the kind says it.
const GEWICHTEN: [(Feit, &[usize]); 4] = [
    (Feit::WerkzoekendGeregistreerd, &[70, 30]),
    (Feit::TweeJaarMinimumloon, &[86, 6, 8]),
    (Feit::MeldingBijstandOp, &[8, 32, 60]),
    (Feit::VaststellingLoonkostensubsidie, &[20, 40, 40]),
];

fn gewichten(feit: Feit) -> Vec<usize> {
    if let Some((_, gewichten)) = GEWICHTEN.iter().find(|(met, _)| *met == feit) {
        return gewichten.to_vec();
    }
    match feit.def().soort {
        Feitsoort::Uitkering => vec![1, 1, 98],
        Feitsoort::JaNee => vec![15, 85],
        Feitsoort::Vaststelling => vec![15, 55, 30],
        _ => vec![1; feit.def().klassen.len()],
    }
}

/// Somebody of whom every fact is known on `peildatum`.
pub fn persoon(toeval: &mut Toeval, peildatum: Peildatum) -> Persoon {
    let dag = peildatum.datum();
    let (_, situatie) = SITUATIES[toeval.gewogen(&SITUATIES.map(|(gewicht, _)| gewicht))];
    let mut persoon = Persoon::new();
    for feit in Feit::ALLE.iter().copied().filter(|feit| !feit.def().klassen.is_empty()) {
        let klasse = if situatie.contains(&feit) { 0 } else { toeval.gewogen(&gewichten(feit)) };
        let laatste = feit.def().klassen.len() - 1;
        let over_tijd = matches!(feit.def().soort, Feitsoort::JaNee | Feitsoort::Uitkering);
        let gegeven = match feit {
            Feit::Geboortedatum => Gegeven::Datum(geboren(toeval, dag)),
            _ if over_tijd && klasse == 0 && toeval.procent(25) => perioden(toeval, dag, true),
            _ if over_tijd && klasse == laatste && toeval.procent(10) => perioden(toeval, dag, false),
            _ => Gegeven::Klasse(Klasse(u8::try_from(klasse).expect("few classes"))),
        };
        persoon.weet(feit, gegeven);
    }
    zonder_tegenspraak(persoon, peildatum)
}

/// A birthday that makes somebody 16 to 70, most often an adult.
fn geboren(toeval: &mut Toeval, dag: Datum) -> Datum {
    let jaren = [16, 18, 21, 27, 45, 66][toeval.gewogen(&[6, 10, 18, 34, 28, 4])] + toeval.onder(5);
    let jaar = dag.jaar() - i32::try_from(jaren).expect("an age");
    let begin = Datum::new(jaar, 1, 1).expect("a day");
    begin.plus_dagen(u32::try_from(toeval.onder(365)).expect("a day of the year"))
}

/// All periods of a fact: one around `dag`, or one that was over.
fn perioden(toeval: &mut Toeval, dag: Datum, op_de_dag: bool) -> Gegeven {
    let jaar = dag.jaar() - 1 - i32::try_from(toeval.onder(4)).expect("few years");
    let van = Datum::new(jaar, 1, 1).expect("a day").plus_dagen(u32::try_from(toeval.onder(300)).expect("days"));
    let tot = match (op_de_dag, toeval.procent(60)) {
        (true, true) => None,
        (true, false) => Some(dag.plus_dagen(30)),
        (false, true) => Some(van.plus_dag()),
        (false, false) => return Gegeven::Perioden { lijst: Vec::new(), volledig: true },
    };
    Gegeven::Perioden { lijst: vec![Periode { van, tot }], volledig: true }
}

/// A fact that follows from the others is left out: given too, it could say something else.
fn zonder_tegenspraak(persoon: Persoon, peildatum: Peildatum) -> Persoon {
    let mut over = persoon;
    for feit in Feit::ALLE {
        let zonder = deel(&over, |ander| ander != *feit);
        if zonder.op(peildatum).klasse(*feit).is_some() {
            over = zonder;
        }
    }
    over
}

/// What is known of the facts for which `houd` holds; no list is complete.
pub fn deel(persoon: &Persoon, mut houd: impl FnMut(Feit) -> bool) -> Persoon {
    let mut over = Persoon::new();
    for (feit, gegeven) in persoon.gegevens() {
        if houd(feit) {
            over.weet(feit, gegeven.clone());
        }
    }
    over
}

/// The same person, of whom somebody forgot about so many of every hundred facts.
pub fn vergeten(toeval: &mut Toeval, persoon: &Persoon, procent: usize) -> Persoon {
    deel(persoon, |_| !toeval.procent(procent))
}

/// A class for every fact, each as likely as the others: who never walks in, but what a rule must decide all the same.
pub fn ieder(toeval: &mut Toeval) -> Momentopname {
    let mut moment = Momentopname::leeg();
    for feit in Feit::ALLE.iter().filter(|feit| !feit.def().klassen.is_empty()) {
        moment.zet(*feit, Klasse(u8::try_from(toeval.onder(feit.def().klassen.len())).expect("few classes")));
    }
    moment
}

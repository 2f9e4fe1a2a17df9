//! A small catalogue of facts and random rules over it, for the tests.

use proptest::prelude::*;

use crate::bron::{Artikel, Regeling};
use crate::norm::Rij;
use crate::norm::regel::bewoording::Besluitvraag;
use crate::norm::regel::feit::{Beeld, Feit, FeitDef, Feitsoort, Klasse, Klassen, Wie};
use crate::norm::regel::voorwaarde::{Blad, Regel, Vast, Versie, Voorwaarde};
use crate::tijd::Datum;

const ARTIKEL: Artikel = Artikel::new(Regeling::Participatiewet, "7");

/// Five facts: two with two classes, two decisions, one with four classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Proef(pub(super) u8);

pub(super) const AANTAL: u8 = 5;

const fn def(naam: &'static str, klassen: &'static [&'static str]) -> FeitDef {
    FeitDef {
        naam,
        soort: Feitsoort::Keuze,
        betekenis: "alleen voor een test",
        vraag: "?",
        weet: Wie::Inwoner,
        artikel: ARTIKEL,
        klassen,
    }
}

static DEFS: [FeitDef; AANTAL as usize] = [
    def("a", &["ja", "nee"]),
    def("b", &["ja", "nee"]),
    def("c", &["ja", "nee", "niet_genomen"]),
    def("d", &["ja", "nee", "niet_genomen"]),
    def("e", &["laag", "midden", "hoog", "top"]),
];

impl Feit for Proef {
    fn nummer(self) -> usize {
        usize::from(self.0)
    }

    fn def(self) -> &'static FeitDef {
        &DEFS[self.nummer()]
    }
}

impl Beeld<Proef> for Vec<Option<u8>> {
    fn klasse(&self, feit: Proef) -> Option<Klasse> {
        self[feit.nummer()].map(Klasse)
    }
}

pub(super) static VRAAG: Besluitvraag =
    Besluitvraag { code: "besluit", wie: Wie::College, vraag: "Wat vindt het college?", artikel: ARTIKEL };

/// The name of the fact comes first.
const CODES: [[&str; 3]; AANTAL as usize] =
    [["a_1", "a_2", "a_3"], ["b_1", "b_2", "b_3"], ["c_1", "c_2", "c_3"], ["d_1", "d_2", "d_3"], ["e_1", "e_2", "e_3"]];

fn blad() -> impl Strategy<Value = Voorwaarde<Proef>> {
    (0..AANTAL, 1_u8..4).prop_map(|(nummer, keuze)| {
        let (ja, open) = match nummer {
            0 | 1 => (Klassen::van([keuze & 1]), None),
            2 | 3 => (Klassen::van([keuze & 1]), Some((Klassen::van([2]), &VRAAG))),
            _ if keuze == 1 => (Klassen::van([0, 1]), None),
            _ if keuze == 2 => (Klassen::van([2, 3]), None),
            _ => (Klassen::van([1, 3]), None),
        };
        let code = CODES[usize::from(nummer)][usize::from(keuze - 1)];
        let blad = Blad::new(code, Proef(nummer), ja, ARTIKEL, "ja", "nee");
        Voorwaarde::Feit(open.map_or(blad, |(klassen, besluit)| blad.met_open(klassen, besluit)))
    })
}

/// Any condition of a few levels; tests only leak it, so that it lives as long as a rule in code.
pub(super) fn voorwaarde() -> impl Strategy<Value = Voorwaarde<Proef>> {
    let vast = prop_oneof![
        Just(Vast::nooit("vast_nooit", ARTIKEL, "nooit")),
        Just(Vast::open("vast_open", ARTIKEL, "open", &VRAAG)),
    ]
    .prop_map(Voorwaarde::Vast);
    let basis = prop_oneof![9 => blad(), 1 => vast];
    basis.prop_recursive(4, 24, 4, |binnen| {
        let delen = prop::collection::vec(binnen.clone(), 1..4).prop_map(|delen| &*delen.leak());
        prop_oneof![
            delen.clone().prop_map(Voorwaarde::Alle),
            delen.prop_map(Voorwaarde::Een),
            binnen.clone().prop_map(|deel| Voorwaarde::Niet(Box::leak(Box::new(deel)))),
            binnen.prop_map(|deel| Voorwaarde::Regel(regel(deel))),
        ]
    })
}

/// A rule with one version.
pub(super) fn regel(voorwaarde: Voorwaarde<Proef>) -> &'static Regel<Proef> {
    let versie: &'static Versie<Proef> = Box::leak(Box::new(Versie {
        naam: "proef",
        artikel: ARTIKEL,
        zin: "Alleen voor een test.",
        voorwaarde,
        meldingen: &[],
    }));
    let rijen = Box::leak(Box::new([Rij::vanaf(2015, 1, 1, versie, "Pw art. 7")]));
    let tot = Datum::constant(2026, 12, 31);
    Box::leak(Box::new(Regel::new("P-01", "proef", "Alleen voor een test", rijen, tot)))
}

/// Every person of whom everything is known that `bekend` knows.
pub(super) fn aanvullingen(bekend: &[Option<u8>]) -> Vec<Vec<Option<u8>>> {
    let mut lijst = vec![Vec::new()];
    for (plek, klasse) in bekend.iter().enumerate() {
        let klassen = u8::try_from(DEFS[plek].klassen.len()).expect("few classes");
        let mogelijk: Vec<u8> = klasse.map_or_else(|| (0..klassen).collect(), |klasse| vec![klasse]);
        lijst = lijst
            .into_iter()
            .flat_map(|begin: Vec<Option<u8>>| {
                mogelijk.iter().map(move |klasse| [begin.as_slice(), &[Some(*klasse)]].concat())
            })
            .collect();
    }
    lijst
}

/// Of some facts the class.
pub(super) fn bekend() -> impl Strategy<Value = Vec<Option<u8>>> {
    let klasse = |nummer: u8| {
        let klassen = u8::try_from(DEFS[usize::from(nummer)].klassen.len()).expect("few classes");
        prop_oneof![2 => Just(None), 1 => (0..klassen).prop_map(Some)]
    };
    [klasse(0), klasse(1), klasse(2), klasse(3), klasse(4)].prop_map(|klassen| klassen.to_vec())
}

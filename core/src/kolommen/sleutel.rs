//! The classes of the facts of a rule, packed into one key per row: equal keys have equal verdicts and reasons.

use super::Invoer;
use crate::feiten::Feit;
use crate::norm::regel::Feit as _;

/// The packed classes of one row.
pub(super) type Sleutel = [u64; BANEN];
const BANEN: usize = 3;

/// A column within a word: `byte.min(hoogste)` in `bits` bits, where `hoogste` stands for unknown.
#[derive(Debug, Clone, Copy)]
struct Deel<'a> {
    bytes: &'a [u8],
    hoogste: u8,
    bits: u32,
}

#[derive(Debug)]
pub(super) struct Sleutels<'a> {
    banen: [Vec<Deel<'a>>; BANEN],
    volledig: bool,
}

impl<'a> Sleutels<'a> {
    pub(super) fn nieuw(invoer: &Invoer<'a>, feiten: &[Feit], perioden: &'a [u8]) -> Self {
        let van_feiten = feiten.iter().filter_map(|feit| {
            let klassen = u8::try_from(feit.def().klassen.len()).unwrap_or(u8::MAX);
            invoer.bytes(*feit).map(|bytes| Deel::new(bytes, klassen))
        });
        let laatste = perioden.iter().copied().max().map(|laatste| Deel::new(perioden, laatste));
        let mut sleutels = Self { banen: std::array::from_fn(|_| Vec::new()), volledig: true };
        for deel in laatste.into_iter().chain(van_feiten) {
            let plaats = |baan: &&mut Vec<Deel<'_>>| {
                let bezet: u32 = baan.iter().map(|al| al.bits).sum();
                bezet.saturating_add(deel.bits) <= u64::BITS
            };
            match sleutels.banen.iter_mut().find(plaats) {
                Some(baan) => baan.push(deel),
                None => sleutels.volledig = false,
            }
        }
        sleutels
    }

    /// Whether every column found a place; if not, rows that differ can have the same key.
    pub(super) fn volledig(&self) -> bool {
        self.volledig
    }

    /// The keys of the rows from `begin`.
    pub(super) fn vul(&self, begin: usize, uit: &mut [Sleutel]) {
        let mut woorden = vec![0_u64; uit.len()];
        for (nummer, baan) in self.banen.iter().enumerate() {
            woorden.fill(0);
            for deel in baan {
                let bytes = deel.bytes.get(begin..).unwrap_or_default();
                for (woord, byte) in woorden.iter_mut().zip(bytes) {
                    *woord = (*woord << deel.bits) | u64::from((*byte).min(deel.hoogste));
                }
            }
            for (sleutel, woord) in uit.iter_mut().zip(&woorden) {
                if let Some(plek) = sleutel.get_mut(nummer) {
                    *plek = *woord;
                }
            }
        }
    }
}

impl<'a> Deel<'a> {
    fn new(bytes: &'a [u8], hoogste: u8) -> Self {
        Self { bytes, hoogste, bits: u8::BITS.saturating_sub(hoogste.leading_zeros()) }
    }
}

//! Sixty-four rows as bits: from a class byte per row to a bit per row and class.

use std::borrow::Cow;
use std::ops::Range;

use super::blok::{RIJEN, Rijen};
use super::invoer::{Invoer, ONBEKEND};
use crate::feiten::Feit;
use crate::norm::regel::{Feit as _, KLASSEN};

/// Per fact, by its number, the rows in each class; none for a fact without a column.
pub(super) type Feitbits = Vec<Option<[Rijen; KLASSEN]>>;

/// So many blocks are read at once: a column lies far from the next one, so of each a good piece is read.
const BLOKKEN: usize = 16;
/// The rows of these blocks.
pub(super) const GELEZEN: usize = RIJEN * BLOKKEN;

/// Some blocks of rows.
#[derive(Debug)]
pub(super) struct Stuk([Feitbits; BLOKKEN]);

impl Stuk {
    pub(super) fn leeg() -> Self {
        Self([(); BLOKKEN].map(|()| vec![None; Feit::AANTAL]))
    }

    /// Reads these rows, at most [`GELEZEN`]: the bits of each block, with its rows.
    pub(super) fn lees<'a>(
        &'a mut self,
        invoer: &Invoer<'_>,
        rijen: &'a [usize],
    ) -> impl Iterator<Item = (&'a mut Feitbits, &'a [usize])> {
        for (feit, kolom) in invoer.kolommen() {
            for (blok, rijen) in self.0.iter_mut().zip(rijen.chunks(RIJEN)) {
                if let Some(klassen) = blok.get_mut(feit.nummer()) {
                    *klassen = Some(per_klasse(&bytes_van(kolom, rijen)));
                }
            }
        }
        self.0.iter_mut().zip(rijen.chunks(RIJEN))
    }
}

/// The lowest bit of each byte of a word.
const LAAGSTE: u64 = 0x0101_0101_0101_0101;
/// Brings the lowest bit of each byte to the highest byte, that of the first byte lowest.
const BIJEEN: u64 = 0x0102_0408_1020_4080;

/// Per class the rows that have it; a byte that is no class is in none of them.
fn per_klasse(bytes: &[u8; RIJEN]) -> [Rijen; KLASSEN] {
    let (woorden, _) = bytes.as_chunks();
    let (mut een, mut twee, mut vier, mut geen) = (0, 0, 0, 0);
    for (woord, plek) in woorden.iter().zip((0..).step_by(8)) {
        let woord = u64::from_le_bytes(*woord);
        een |= laagste(woord) << plek;
        twee |= laagste(woord >> 1) << plek;
        vier |= laagste(woord >> 2) << plek;
        geen |= laagste(woord >> 3 | woord >> 4 | woord >> 5 | woord >> 6 | woord >> 7) << plek;
    }
    let met = |bits: Rijen, klasse: u8, waarde: u8| if klasse & waarde == 0 { !bits } else { bits };
    let mut klassen = [0; KLASSEN];
    for (rijen, klasse) in klassen.iter_mut().zip(0_u8..) {
        *rijen = !geen & met(een, klasse, 1) & met(twee, klasse, 2) & met(vier, klasse, 4);
    }
    klassen
}

/// The lowest bits of the eight bytes of a word, as one byte.
const fn laagste(woord: u64) -> u64 {
    (woord & LAAGSTE).wrapping_mul(BIJEEN) >> 56
}

/// The bytes of these rows; a place without a row is not known.
fn bytes_van<'a>(kolom: &'a [u8], rijen: &[usize]) -> Cow<'a, [u8; RIJEN]> {
    if let Some(Ok(heel)) = aaneen(rijen).and_then(|bereik| kolom.get(bereik)).map(TryFrom::try_from) {
        return Cow::Borrowed(heel);
    }
    let mut bytes = [ONBEKEND; RIJEN];
    for (plek, rij) in bytes.iter_mut().zip(rijen) {
        *plek = kolom.get(*rij).copied().unwrap_or(ONBEKEND);
    }
    Cow::Owned(bytes)
}

/// The rows, if they lie next to each other. They are in order, each once.
pub(super) fn aaneen(rijen: &[usize]) -> Option<Range<usize>> {
    let (eerste, laatste) = (*rijen.first()?, rijen.last()?.checked_add(1)?);
    (laatste.checked_sub(eerste)? == rijen.len()).then_some(eerste..laatste)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_in_the_rows_of_its_class_only() {
        for begin in 0_u8..=u8::MAX {
            let mut bytes = [begin; RIJEN];
            for (byte, plek) in bytes.iter_mut().zip(0_u8..) {
                *byte = begin.wrapping_add(plek.wrapping_mul(37));
            }
            let klassen = per_klasse(&bytes);
            for (plek, byte) in bytes.iter().enumerate() {
                for (rijen, klasse) in klassen.iter().zip(0_u8..) {
                    assert_eq!(rijen >> plek & 1 == 1, *byte == klasse, "{byte} at {plek}, class {klasse}");
                }
            }
        }
    }

    #[test]
    fn rows_that_lie_apart_are_taken_one_by_one() {
        let kolom: Vec<u8> = (0..100).collect();
        let naast: Vec<usize> = (10..74).collect();
        let apart = [3, 4, 5, 7, 99, 100];
        assert_eq!(bytes_van(&kolom, &naast).to_vec(), kolom[10..74]);
        assert_eq!(bytes_van(&kolom, &apart)[..7], [3, 4, 5, 7, 99, ONBEKEND, ONBEKEND]);
        assert_eq!((aaneen(&naast), aaneen(&apart), aaneen(&[])), (Some(10..74), None, None));
    }
}

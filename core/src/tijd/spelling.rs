//! Dutch spellings of a date. What could mean two days is refused with a question.

use super::Datum;
use crate::fout::Fout;

const VERWACHT: &str = "een datum als 31-12-2026, 2026-12-31 of 31 december 2026";

impl Datum {
    /// Reads `1-1-2026`, `01-01-2026`, `2026-01-01`, `1 januari 2026` and `1 jan 2026`.
    ///
    /// # Errors
    /// `leeg`; `dubbelzinnig` for a year of two digits or for slashes (day or month first?);
    /// `onleesbaar` for anything else that is no date; `buiten_bereik` for a day that does not exist.
    ///
    /// ```
    /// use participatiewet::tijd::Datum;
    /// assert_eq!(Datum::lees("1-1-2026")?, Datum::lees("1 januari 2026")?);
    /// assert_eq!(Datum::lees("1-1-26").unwrap_err().code(), "dubbelzinnig");
    /// assert_eq!(Datum::lees("30-2-2026").unwrap_err().code(), "buiten_bereik");
    /// # Ok::<(), participatiewet::Fout>(())
    /// ```
    pub fn lees(tekst: &str) -> Result<Self, Fout> {
        if let Some(datum) = iso(tekst) {
            return Ok(datum);
        }
        let schoon = tekst.trim();
        if schoon.is_empty() {
            return Err(Fout::new("leeg", "", VERWACHT));
        }
        let fout = |code, verwacht: &str| Fout::new(code, "", verwacht).met_waarde(tekst);
        if schoon.contains('/') {
            let vraag =
                format!("{VERWACHT}; is het eerste getal de dag of de maand? Schrijf streepjes: dag-maand-jaar");
            return Err(fout("dubbelzinnig", &vraag));
        }
        let Some((jaar, maand, dag)) = delen(schoon) else {
            return Err(fout("onleesbaar", VERWACHT));
        };
        let (Some(maand), Some(dag)) = (maandgetal(maand), getal(dag, 2)) else {
            return Err(fout("onleesbaar", VERWACHT));
        };
        if jaar.len() == 2 && getal(jaar, 2).is_some() {
            let vraag = format!("een jaar van vier cijfers; bedoelt u 19{jaar} of 20{jaar}?");
            return Err(fout("dubbelzinnig", &vraag));
        }
        let Some(jaar) = getal(jaar, 4).filter(|_| jaar.len() == 4) else {
            return Err(fout("onleesbaar", VERWACHT));
        };
        i32::try_from(jaar)
            .ok()
            .and_then(|jaar| Self::new(jaar, maand, dag))
            .ok_or_else(|| Self::fout_buiten_kalender().met_waarde(tekst))
    }
}

/// `jjjj-mm-dd` exactly, the spelling of files and records, read without a detour; `None` for anything else.
fn iso(tekst: &str) -> Option<Datum> {
    let cijfer = |teken: u8| teken.is_ascii_digit().then(|| u32::from(teken.wrapping_sub(b'0')));
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = tekst.as_bytes() else { return None };
    let tiental = |hoog: u8, laag: u8| Some(cijfer(hoog)?.wrapping_mul(10).wrapping_add(cijfer(laag)?));
    let jaar = tiental(a, b)?.wrapping_mul(100).wrapping_add(tiental(c, d)?);
    Datum::new(i32::try_from(jaar).ok()?, tiental(e, f)?, tiental(g, h)?)
}

/// Year, month and day as they stand in the text.
fn delen(tekst: &str) -> Option<(&str, &str, &str)> {
    // hyphens separate, or spaces do; a hyphen too many is no date
    let delen: Vec<&str> = if tekst.contains('-') {
        tekst.split('-').map(str::trim).collect()
    } else {
        tekst.split_whitespace().collect()
    };
    let [eerste, tweede, derde] = delen.try_into().ok()?;
    if [eerste, tweede, derde].iter().any(|deel: &&str| deel.is_empty()) {
        return None;
    }
    // jjjj-mm-dd is the only form with the year in front, and only with hyphens and two digits each.
    if eerste.len() == 4 {
        let iso = tekst.len() == 10 && tekst.matches('-').count() == 2;
        return iso.then_some((eerste, tweede, derde));
    }
    Some((derde, tweede, eerste))
}

fn maandgetal(tekst: &str) -> Option<u32> {
    getal(tekst, 2).or_else(|| Datum::maandnummer(tekst))
}

fn getal(tekst: &str, cijfers: usize) -> Option<u32> {
    let alleen_cijfers = tekst.bytes().all(|teken| teken.is_ascii_digit());
    (alleen_cijfers && !tekst.is_empty() && tekst.len() <= cijfers).then(|| tekst.parse().ok())?
}

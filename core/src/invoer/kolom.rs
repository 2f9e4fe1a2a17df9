//! Rules that look at a whole column of a file.

use super::Ruw;
use crate::fout::Fout;
use crate::grootheid::{Percentage, ontleed};

/// Reads a column of percentages in which one fraction makes every 0 and 1 doubtful.
///
/// A file that holds `0,6` may hold fractions throughout; then its `1` may mean 100 %. So as soon as one cell is a
/// fraction, the cells with 0 or 1 are refused too, until the unit is declared.
///
/// ```
/// use participatiewet::invoer::lees_percentages;
/// assert!(lees_percentages(["60", "1"]).iter().all(Result::is_ok));
/// let kolom = lees_percentages(["60", "0,6", "1"]);
/// assert!(kolom[0].is_ok());
/// assert_eq!(kolom[1].as_ref().unwrap_err().code(), "dubbelzinnig");
/// assert_eq!(kolom[2].as_ref().unwrap_err().code(), "eenheid_onduidelijk");
/// ```
pub fn lees_percentages<'a>(cellen: impl IntoIterator<Item = &'a str>) -> Vec<Result<Percentage, Fout>> {
    let mut breuk_gezien = false;
    let mut kolom: Vec<(&str, Result<Percentage, Fout>)> = Vec::new();
    for cel in cellen {
        let kaal = cel.trim().trim_end_matches('%');
        breuk_gezien |= ontleed(kaal).is_ok_and(|getal| getal.is_tussen_nul_en_een());
        kolom.push((cel, Percentage::lees(cel)));
    }
    let twijfel = [Percentage::van_honderdsten(0), Percentage::van_honderdsten(100)];
    let oordeel = |(cel, gelezen): (&str, Result<Percentage, Fout>)| match gelezen {
        Ok(percentage) if breuk_gezien && twijfel.contains(&percentage) => {
            let verwacht = "een percentage; deze kolom bevat ook een breuk zoals 0,6. Staan hier procenten of breuken?";
            Err(Fout::new("eenheid_onduidelijk", "", verwacht).met_waarde(cel))
        }
        gelezen => gelezen,
    };
    kolom.into_iter().map(oordeel).collect()
}

/// A cell of a column, in which a binary float with at most two decimals is the number that it shows.
///
/// A table makes a float of every whole number in a column with a gap. Any other float stays one, and is refused.
pub(crate) fn exacte_cel(cel: Ruw<'_>) -> Ruw<'_> {
    match cel {
        Ruw::Drijvend(tekst) if is_honderdste(&tekst) => Ruw::Decimaal(tekst),
        cel => cel,
    }
}

/// Whether a text is digits, with a sign perhaps, and a point with at most two digits perhaps.
fn is_honderdste(tekst: &str) -> bool {
    let cijfers = |deel: &str| deel.bytes().all(|teken| teken.is_ascii_digit());
    let kaal = tekst.strip_prefix('-').unwrap_or(tekst);
    let (geheel, rest) = kaal.split_once('.').unwrap_or((kaal, ""));
    !geheel.is_empty() && cijfers(geheel) && cijfers(rest) && rest.len() <= 2
}

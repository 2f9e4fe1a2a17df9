//! Dutch spellings of a number. What could mean two numbers is refused with a question, never guessed.

use std::fmt;

use rust_decimal::Decimal;

use super::{Breuk, exact};
use crate::fout::Fout;

/// A decimal number as it was written: `cijfers / 10^decimalen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Getal {
    cijfers: i128,
    decimalen: u32,
}

/// How many decimals a quantity may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decimalen {
    Geen,
    Twee,
}

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SpelFout {
    Leeg,
    Onleesbaar,
    NietEindig,
    Dubbelzinnig,
    TeGroot,
    TeVeelDecimalen,
}

/// More digits than any amount, percentage or number of hours has.
const MEESTE_CIJFERS: usize = 15;

impl SpelFout {
    pub(crate) fn fout(self, tekst: &str, verwacht: &str) -> Fout {
        let code = match self {
            Self::Leeg => return Fout::new("leeg", "", verwacht),
            Self::Onleesbaar => "onleesbaar",
            Self::NietEindig => "niet_eindig",
            Self::Dubbelzinnig => "dubbelzinnig",
            Self::TeGroot => "getal_te_groot",
            Self::TeVeelDecimalen => "te_veel_decimalen",
        };
        let verwacht = match (self, vraag(tekst)) {
            (Self::Dubbelzinnig, Some(vraag)) => format!("{verwacht}; {vraag}"),
            _ => verwacht.to_owned(),
        };
        Fout::new(code, "", verwacht).met_waarde(tekst)
    }
}

/// The question behind `1.234`.
fn vraag(tekst: &str) -> Option<String> {
    let (voor, na) = tekst.split_once(['.', ','])?;
    let cijfers = |deel: &str| deel.chars().filter(char::is_ascii_digit).collect::<String>();
    let (voor, na) = (cijfers(voor), cijfers(na));
    if voor.starts_with('0') {
        return Some("schrijf het met een ander aantal decimalen".to_owned()); // no thousands begin with a zero
    }
    let decimalen = na.trim_end_matches('0');
    let klein = if decimalen.is_empty() { voor.clone() } else { format!("{voor},{decimalen}") };
    Some(format!(
        "bedoelt u {voor}{na} of {klein}? Schrijf het zonder punt of komma, of met een ander aantal decimalen"
    ))
}

/// Reads a number with a decimal comma or point, with or without thousands separators.
pub(crate) fn ontleed(tekst: &str) -> Result<Getal, SpelFout> {
    let tekst = tekst.trim();
    if tekst.is_empty() {
        return Err(SpelFout::Leeg);
    }
    let laag = tekst.to_lowercase();
    if ["nan", "inf", "infinity"].contains(&laag.trim_start_matches(['-', '+'])) {
        return Err(SpelFout::NietEindig);
    }
    let (negatief, cijfers) = match tekst.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, tekst.strip_prefix('+').unwrap_or(tekst)),
    };
    let (geheel, decimaal) = delen(cijfers)?;
    if geheel.len().saturating_add(decimaal.len()) > MEESTE_CIJFERS {
        return Err(SpelFout::TeGroot);
    }
    let waarde: i128 = format!("{geheel}{decimaal}").parse().map_err(|_| SpelFout::Onleesbaar)?;
    let decimalen = u32::try_from(decimaal.len()).map_err(|_| SpelFout::TeGroot)?;
    let cijfers = if negatief { waarde.checked_neg().unwrap_or(waarde) } else { waarde };
    Ok(Getal { cijfers, decimalen })
}

/// The digits before and after the decimal separator, thousands separators removed.
fn delen(tekst: &str) -> Result<(String, &str), SpelFout> {
    let scheidingen: Vec<(usize, char)> =
        tekst.char_indices().filter(|(_, teken)| matches!(teken, '.' | ',')).collect();
    let Some(&(plek, laatste)) = scheidingen.last() else {
        return Ok((cijfers(tekst)?.to_owned(), ""));
    };
    let (voor, na) = tekst.split_at(plek);
    let na = cijfers(na.get(1..).unwrap_or_default())?;
    match scheidingen.len() {
        1 if na.len() == 3 => {
            cijfers(voor)?;
            Err(SpelFout::Dubbelzinnig)
        }
        1 => Ok((cijfers(voor)?.to_owned(), na)),
        _ if scheidingen.iter().all(|&(_, teken)| teken == laatste) => Ok((zonder_duizendtallen(tekst, laatste)?, "")),
        _ => {
            let duizend = if laatste == ',' { '.' } else { ',' };
            Ok((zonder_duizendtallen(voor, duizend)?, na))
        }
    }
}

/// Reads a decimal number as programming languages write it: `38.5`, `1E+2`, `-0.00`. A point is always the decimal one.
pub(crate) fn ontleed_decimaal(tekst: &str) -> Result<Getal, SpelFout> {
    let laag = tekst.trim().to_ascii_lowercase();
    if laag.contains("nan") || laag.contains("inf") {
        return Err(SpelFout::NietEindig);
    }
    let (getal, macht) = laag.split_once('e').unwrap_or((&laag, "0"));
    let (negatief, getal) = match getal.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, getal.strip_prefix('+').unwrap_or(getal)),
    };
    let (geheel, decimaal) = getal.split_once('.').unwrap_or((getal, ""));
    let alle = format!("{geheel}{decimaal}");
    let betekenis = cijfers(&alle)?.trim_start_matches('0');
    let kort = betekenis.trim_end_matches('0');
    if kort.is_empty() {
        return Ok(Getal::geheel(0));
    }
    // value = kort x 10^macht
    let lengte = |tekst: &str| i64::try_from(tekst.len()).unwrap_or(i64::MAX);
    let macht: i64 = macht.parse().map_err(|_| SpelFout::TeGroot)?;
    let macht = macht.saturating_sub(lengte(decimaal)).saturating_add(lengte(betekenis)).saturating_sub(lengte(kort));
    let meeste = i64::try_from(MEESTE_CIJFERS).unwrap_or(0);
    if lengte(kort).saturating_add(macht) > meeste {
        return Err(SpelFout::TeGroot);
    }
    if macht < -meeste || kort.len() > MEESTE_CIJFERS {
        return Err(SpelFout::TeVeelDecimalen);
    }
    let nullen = usize::try_from(macht).unwrap_or(0);
    let waarde: i128 = format!("{kort}{}", "0".repeat(nullen)).parse().map_err(|_| SpelFout::TeGroot)?;
    let decimalen = u32::try_from(macht.saturating_neg()).unwrap_or(0);
    Ok(Getal { cijfers: if negatief { waarde.saturating_neg() } else { waarde }, decimalen })
}

fn cijfers(tekst: &str) -> Result<&str, SpelFout> {
    let goed = !tekst.is_empty() && tekst.bytes().all(|teken| teken.is_ascii_digit());
    if goed { Ok(tekst) } else { Err(SpelFout::Onleesbaar) }
}

/// `1.234.567` as `1234567`: groups of three behind a group of one to three.
fn zonder_duizendtallen(tekst: &str, scheiding: char) -> Result<String, SpelFout> {
    let mut groepen = tekst.split(scheiding);
    let eerste = cijfers(groepen.next().unwrap_or_default())?;
    let mut geheel = eerste.to_owned();
    for groep in groepen {
        if cijfers(groep)?.len() != 3 {
            return Err(SpelFout::Onleesbaar);
        }
        geheel.push_str(groep);
    }
    if eerste.len() <= 3 { Ok(geheel) } else { Err(SpelFout::Onleesbaar) }
}

impl Getal {
    pub(crate) fn geheel(getal: i128) -> Self {
        Self { cijfers: getal, decimalen: 0 }
    }

    pub(crate) fn breuk(self) -> Breuk {
        match 10_i128.checked_pow(self.decimalen) {
            Some(noemer) => Breuk::van(self.cijfers, noemer),
            None => Breuk::TE_GROOT,
        }
    }

    pub(crate) fn is_tussen_nul_en_een(self) -> bool {
        let waarde = self.breuk();
        waarde > Breuk::NUL && waarde < Breuk::EEN
    }

    /// The number as a percentage where it was meant as a fraction.
    pub(crate) fn maal_honderd(self) -> Option<String> {
        let procenten = self.breuk() * Breuk::geheel(100);
        (!procenten.is_te_groot()).then(|| exact(procenten).replace('.', ","))
    }

    /// As an integer of whole units or of hundredths; more decimals than that are refused, not rounded.
    pub(crate) fn in_eenheden(self, decimalen: Decimalen, verwacht: &str) -> Result<i64, Fout> {
        let eenheid = match decimalen {
            Decimalen::Geen => 1,
            Decimalen::Twee => 100,
        };
        let (teller, noemer) = (self.breuk() * Breuk::geheel(eenheid)).vereenvoudigd();
        if noemer == 0 {
            return Err(Fout::new("getal_te_groot", "", verwacht));
        }
        if noemer != 1 {
            return Err(Fout::new("te_veel_decimalen", "", verwacht));
        }
        match i64::try_from(teller) {
            Ok(getal) if getal.unsigned_abs() < 10_u64.pow(MEESTE_CIJFERS as u32) => Ok(getal),
            _ => Err(Fout::new("getal_te_groot", "", verwacht)),
        }
    }
}

impl From<Decimal> for Getal {
    fn from(decimaal: Decimal) -> Self {
        Self { cijfers: decimaal.mantissa(), decimalen: decimaal.scale() }
    }
}

impl fmt::Display for Getal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&exact(self.breuk()))
    }
}

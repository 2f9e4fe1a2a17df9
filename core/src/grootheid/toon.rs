//! How a value is written: exact (for machines) and Dutch (for readers).

use super::{Afronding, Breuk};

/// The shortest exact text: a decimal where there is one of at most twelve places, else `teller/noemer`.
pub(crate) fn exact(waarde: Breuk) -> String {
    let (teller, noemer) = waarde.vereenvoudigd();
    for decimalen in 0..=12_u8 {
        let macht = 10_i128.pow(u32::from(decimalen));
        if noemer > 0 && macht % noemer == 0 {
            return match teller.checked_mul(macht / noemer) {
                Some(cijfers) => met_komma(cijfers, decimalen, "."),
                None => break,
            };
        }
    }
    if noemer == 1 { teller.to_string() } else { format!("{teller}/{noemer}") }
}

/// `€ 1.234,56`.
pub(crate) fn toon_bedrag(euro: Breuk) -> String {
    match Afronding::OpCent.rond_af(euro) {
        Some(centen) if centen < 0 => format!("-€ {}", duizendtallen(centen.saturating_neg(), 2)),
        Some(centen) => format!("€ {}", duizendtallen(centen, 2)),
        None => "te groot".to_owned(),
    }
}

/// `38,5 %`: at most four decimals, without closing zeros.
pub(crate) fn toon_percentage(deel: Breuk) -> String {
    format!("{} %", toon_breuk(deel * Breuk::geheel(100)))
}

/// A plain number with a decimal comma: at most four decimals, without closing zeros.
pub(crate) fn toon_breuk(waarde: Breuk) -> String {
    match Afronding::Weergave(4).rond_af(waarde) {
        Some(getal) => zonder_nullen(&met_komma(getal, 4, ",")).to_owned(),
        None => "te groot".to_owned(),
    }
}

/// `28,5 uur`, or `28:20 uur` where two decimals would not be exact.
pub(crate) fn toon_uren(uren: Breuk) -> String {
    let (minuten, noemer) = (uren * Breuk::geheel(60)).vereenvoudigd();
    let (_, decimaal) = (uren * Breuk::geheel(100)).vereenvoudigd();
    if decimaal != 1 && noemer == 1 && minuten >= 0 {
        return format!("{}:{:02} uur", minuten / 60, minuten % 60);
    }
    format!("{} uur", toon_breuk(uren))
}

fn zonder_nullen(tekst: &str) -> &str {
    tekst.trim_end_matches('0').trim_end_matches(',')
}

/// An integer of 10^-decimalen as text.
fn met_komma(cijfers: i128, decimalen: u8, komma: &str) -> String {
    let teken = if cijfers < 0 { "-" } else { "" };
    let tekst = format!("{:0>breedte$}", cijfers.unsigned_abs(), breedte = usize::from(decimalen) + 1);
    let (geheel, rest) = tekst.split_at(tekst.len() - usize::from(decimalen));
    if rest.is_empty() { format!("{teken}{geheel}") } else { format!("{teken}{geheel}{komma}{rest}") }
}

/// The same with points between the thousands.
fn duizendtallen(cijfers: i128, decimalen: u8) -> String {
    let tekst = met_komma(cijfers, decimalen, ",");
    let (geheel, rest) = tekst.split_once(',').unwrap_or((&tekst, ""));
    let mut met_punten = String::new();
    for (plek, teken) in geheel.chars().enumerate() {
        if plek > 0 && (geheel.len() - plek) % 3 == 0 {
            met_punten.push('.');
        }
        met_punten.push(teken);
    }
    if rest.is_empty() { met_punten } else { format!("{met_punten},{rest}") }
}

//! Small things with text: Dutch dates, safe echoes, wrapping, the nearest name.

use participatiewet::tijd::Datum;

/// How wide a printed page is.
pub const BREEDTE: usize = 120;

/// `01-07-2026`.
#[must_use]
pub fn datum(datum: Datum) -> String {
    format!("{:02}-{:02}-{}", datum.dag(), datum.maand(), datum.jaar())
}

/// `1-7-2026`.
#[must_use]
pub fn datum_kort(datum: Datum) -> String {
    format!("{}-{}-{}", datum.dag(), datum.maand(), datum.jaar())
}

/// Text from a file, fit for a terminal: no control characters, on one line, at most `breedte` characters.
#[must_use]
pub fn veilig(tekst: &str, breedte: usize) -> String {
    let schoon: Vec<char> = tekst.chars().map(|teken| if onzichtbaar(teken) { '·' } else { teken }).collect();
    if schoon.len() <= breedte {
        return schoon.into_iter().collect();
    }
    let mut kort: String = schoon.into_iter().take(breedte.saturating_sub(1)).collect();
    kort.push('…');
    kort
}

/// Control characters, and those that change the direction of what follows.
fn onzichtbaar(teken: char) -> bool {
    teken.is_control() || matches!(teken, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Breaks text at spaces into lines of at most `breedte` characters; a longer word stays whole.
#[must_use]
pub fn breek(tekst: &str, breedte: usize) -> Vec<String> {
    let mut regels = vec![String::new()];
    for woord in tekst.split_whitespace() {
        let lengte = |tekst: &str| tekst.chars().count();
        match regels.last_mut() {
            Some(regel) if regel.is_empty() => regel.push_str(woord),
            Some(regel) if lengte(regel) + 1 + lengte(woord) <= breedte => {
                regel.push(' ');
                regel.push_str(woord);
            }
            _ => regels.push(woord.to_owned()),
        }
    }
    regels
}

/// Text over lines that fit the page, each behind `insprong`.
#[must_use]
pub fn alinea(tekst: &str, insprong: &str) -> String {
    let regels = breek(tekst, BREEDTE.saturating_sub(insprong.chars().count()));
    regels.into_iter().map(|regel| format!("{insprong}{regel}\n")).collect()
}

/// `3 rijen`, `1 rij`.
#[must_use]
pub fn aantal(getal: usize, een: &str, meer: &str) -> String {
    format!("{} {}", duizendtallen(getal), if getal == 1 { een } else { meer })
}

/// `1.842`.
#[must_use]
pub fn duizendtallen(getal: usize) -> String {
    let cijfers = getal.to_string();
    let mut uit = String::new();
    for (plek, cijfer) in cijfers.chars().enumerate() {
        if plek > 0 && (cijfers.len() - plek).is_multiple_of(3) {
            uit.push('.');
        }
        uit.push(cijfer);
    }
    uit
}

/// The names nearest to `naam`, best first: at most `hoeveel`, and only those that are near.
#[must_use]
pub fn nabij<'a>(naam: &str, namen: impl IntoIterator<Item = &'a str>, hoeveel: usize) -> Vec<&'a str> {
    let gezocht = naam.to_lowercase();
    let lengte = |tekst: &str| tekst.chars().count();
    let mut gevonden: Vec<(usize, &str)> =
        namen.into_iter().map(|naam| (afstand(&gezocht, &naam.to_lowercase()), naam)).collect();
    gevonden.retain(|(afstand, gevonden)| *afstand <= lengte(naam).max(lengte(gevonden)) / 2);
    gevonden.sort();
    gevonden.dedup();
    gevonden.into_iter().take(hoeveel).map(|(_, naam)| naam).collect()
}

/// Levenshtein distance, of the first hundred characters.
fn afstand(een: &str, ander: &str) -> usize {
    let ander: Vec<char> = ander.chars().take(100).collect();
    let mut rij: Vec<usize> = (0..=ander.len()).collect();
    for (i, links) in een.chars().take(100).enumerate() {
        let mut schuin = i;
        let mut vorige = i + 1;
        for (vak, rechts) in rij.iter_mut().skip(1).zip(&ander) {
            let boven = *vak;
            *vak = (schuin + usize::from(links != *rechts)).min(boven + 1).min(vorige + 1);
            (schuin, vorige) = (boven, *vak);
        }
        if let Some(eerste) = rij.first_mut() {
            *eerste = i + 1;
        }
    }
    rij.last().copied().unwrap_or_default()
}

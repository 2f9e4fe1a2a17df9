//! A text table: columns as wide as their widest cell, the last one broken over lines where it must be.

use crate::tekst::{BREEDTE, breek};

const INSPRONG: &str = "  ";

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kant {
    /// Text.
    Links,
    /// Numbers.
    Rechts,
}

/// The table, each line indented by two spaces.
#[must_use]
pub fn tabel<const N: usize>(kop: [(&str, Kant); N], rijen: &[[String; N]]) -> String {
    let breed = |tekst: &str| tekst.chars().count();
    let breedtes: [usize; N] = std::array::from_fn(|kolom| {
        let cellen = rijen.iter().filter_map(|rij| rij.get(kolom)).map(|cel| breed(cel));
        cellen.chain(kop.get(kolom).map(|(naam, _)| breed(naam))).max().unwrap_or_default()
    });
    let voor_laatste: usize = breedtes.iter().take(N.saturating_sub(1)).map(|breedte| breedte + 2).sum();
    let laatste = BREEDTE.saturating_sub(voor_laatste + INSPRONG.len()).max(20);
    let koppen = kop.map(|(naam, _)| naam.to_owned());
    let mut uit = String::new();
    for rij in std::iter::once(&koppen).chain(rijen) {
        let mut regel = INSPRONG.to_owned();
        for (kolom, cel) in rij.iter().enumerate().take(N.saturating_sub(1)) {
            let (breedte, kant) = (breedtes.get(kolom).copied().unwrap_or(0), kop.get(kolom).map(|(_, kant)| *kant));
            match kant {
                Some(Kant::Rechts) => regel.push_str(&format!("{cel:>breedte$}  ")),
                _ => regel.push_str(&format!("{cel:<breedte$}  ")),
            }
        }
        let staart = rij.last().map(String::as_str).unwrap_or_default();
        let staart = match (kop.last(), breed(staart) <= laatste) {
            (Some((_, Kant::Rechts)), _) => vec![format!("{staart:>0$}", breedtes.last().copied().unwrap_or(0))],
            (_, true) => vec![staart.to_owned()],
            (_, false) => breek(staart, laatste),
        };
        for (nummer, deel) in staart.iter().enumerate() {
            let voor = if nummer == 0 { regel.clone() } else { " ".repeat(breed(&regel)) };
            uit.push_str(format!("{voor}{deel}").trim_end());
            uit.push('\n');
        }
    }
    uit
}

//! The list of articles that may be cited, with the days on which each exists.

use participatiewet::bron::Artikel;
use participatiewet::tijd::Datum;

use crate::in_repo;

/// One meaning of one article.
#[derive(Debug)]
pub struct Regel {
    pub artikel: String,
    pub van: Datum,
    /// First day on which it no longer holds.
    pub tot: Option<Datum>,
}

/// Every row of `artikelen.csv`.
pub fn artikelen() -> Vec<Regel> {
    let mut lezer = csv::Reader::from_path(in_repo("tests/bronnen/artikelen.csv")).expect("the list of articles");
    let datum = |tekst: &str| tekst.parse().unwrap_or_else(|_| panic!("not a date: {tekst:?}"));
    lezer
        .records()
        .map(|rij| {
            let rij = rij.expect("a row");
            let tot = (!rij[2].is_empty()).then(|| datum(&rij[2]));
            Regel { artikel: rij[0].to_owned(), van: datum(&rij[1]), tot }
        })
        .collect()
}

/// Whether the article exists on that day.
pub fn bestaat(lijst: &[Regel], artikel: Artikel, dag: Datum) -> bool {
    let naam = artikel.to_string();
    lijst.iter().any(|regel| regel.artikel == naam && regel.van <= dag && regel.tot.is_none_or(|tot| dag < tot))
}

//! The source of a figure: one or more publications, articles or pages.

use super::{Artikel, Publicatie};

/// Where a figure was found, in the order of weight, separated by `; `.
///
/// Every part parses ([`Bron::delen`]), and a test says so for every row: a source that nobody can
/// read is no source.
///
/// ```
/// use participatiewet::bron::{Bron, Brondeel};
/// let bron = Bron::new("Stb. 2022, 381; Pw art. 10d lid 4; rijksoverheid.nl: Bedragen minimumloon");
/// assert_eq!(bron.delen().unwrap().len(), 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bron(&'static str);

/// One part of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brondeel<'a> {
    /// Published in an official journal.
    Publicatie(Publicatie),
    /// The text of an article.
    Artikel(Artikel),
    /// A decision of the ministry by its own number: `SZW 2016-0000109268`.
    Besluitnummer(&'a str),
    /// A page on a site, with what it is after a colon.
    Pagina {
        /// The site, for example `rijksoverheid.nl`.
        site: &'a str,
        /// Which page or document.
        titel: &'a str,
    },
}

impl Bron {
    /// A source from its text.
    #[must_use]
    pub const fn new(tekst: &'static str) -> Self {
        Self(tekst)
    }

    /// The text, for a reader.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        self.0
    }

    /// The parts, or `None` when one of them does not parse.
    #[must_use]
    pub fn delen(self) -> Option<Vec<Brondeel<'static>>> {
        self.0.split("; ").map(ontleed).collect()
    }
}

fn ontleed(deel: &str) -> Option<Brondeel<'_>> {
    if let Some(publicatie) = Publicatie::lees(deel) {
        return Some(Brondeel::Publicatie(publicatie));
    }
    if let Ok(artikel) = deel.parse() {
        return Some(Brondeel::Artikel(artikel));
    }
    if let Some(nummer) = deel.strip_prefix("SZW ") {
        let (jaar, volgnummer) = nummer.split_once('-')?;
        let cijfers = |tekst: &str| tekst.bytes().all(|teken| teken.is_ascii_digit());
        return (jaar.len() == 4 && volgnummer.len() == 10 && cijfers(jaar) && cijfers(volgnummer))
            .then_some(Brondeel::Besluitnummer(nummer));
    }
    let (site, titel) = deel.split_once(": ").unwrap_or((deel, ""));
    let naam = |tekst: &str| tekst.bytes().all(|t| t.is_ascii_alphanumeric() || matches!(t, b'-' | b'.' | b'/'));
    (site.contains('.') && naam(site)).then_some(Brondeel::Pagina { site, titel })
}

//! The conditions of a version as a numbered list.

use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Besluitvraag, Feit as _, Klasse, Verdict, Voorwaarde};
use participatiewet::tijd::Datum;

use super::tabel::klasse_in_woorden;
use super::{bestand, kort, met_hoofdletter};

type Deel = &'static Voorwaarde<Feit>;

/// Whether the condition is never met.
pub fn geldt_niet(voorwaarde: &Voorwaarde<Feit>) -> bool {
    matches!(voorwaarde, Voorwaarde::Vast(vast) if vast.bewoording.besluit.is_none())
}

/// The whole list; each level is one step further to the right.
pub fn lijst(voorwaarde: Deel, dag: Datum) -> String {
    let (kop, delen) = opsplitsen(voorwaarde);
    match kop {
        Some(kop) => format!("{kop}\n\n{}", punten(&delen, dag, 0)),
        None => format!("{}\n", regel(&delen[0], dag)),
    }
}

/// When a message is told.
pub fn als(voorwaarde: Deel) -> String {
    let (kop, delen) = opsplitsen(voorwaarde);
    let zinnen: Vec<String> = delen.iter().map(|(deel, omgekeerd)| zonder_punt(&zin(deel, *omgekeerd))).collect();
    format!(
        "Als dit zo is ({}{})",
        kop.map(|kop| format!("{} ", kop.to_lowercase())).unwrap_or_default(),
        zinnen.join("; ")
    )
}

/// A sentence as a part of another.
fn zonder_punt(zin: &str) -> String {
    let mut tekens = zin.trim_end_matches('.').chars();
    let eerste = tekens.next().map(|teken| teken.to_lowercase().to_string()).unwrap_or_default();
    let rest: String = tekens.collect();
    // names such as UWV keep their capitals
    let naam = rest.starts_with(|teken: char| teken.is_uppercase());
    if naam { zin.trim_end_matches('.').to_owned() } else { eerste + &rest }
}

/// A condition with parts: what is said above them, and the parts, each with whether its opposite is meant.
fn opsplitsen(voorwaarde: Deel) -> (Option<&'static str>, Vec<(Deel, bool)>) {
    let delen = |delen: &'static [Voorwaarde<Feit>], omgekeerd| delen.iter().map(|deel| (deel, omgekeerd)).collect();
    match voorwaarde {
        Voorwaarde::Alle([een]) | Voorwaarde::Een([een]) => opsplitsen(een),
        Voorwaarde::Alle(_) => {
            (Some("Al deze punten zijn waar:"), plat(voorwaarde).map(|deel| (deel, false)).collect())
        }
        Voorwaarde::Een(_) => {
            (Some("Ten minste een van deze punten is waar:"), plat(voorwaarde).map(|deel| (deel, false)).collect())
        }
        Voorwaarde::Niet(deel) => match deel {
            Voorwaarde::Een([een]) | Voorwaarde::Alle([een]) => (None, vec![(een, true)]),
            Voorwaarde::Een(_) => {
                (Some("Geen van deze punten is waar:"), plat(deel).map(|deel| (deel, false)).collect())
            }
            Voorwaarde::Alle(lijst) => (Some("Niet al deze punten zijn waar:"), delen(lijst, false)),
            Voorwaarde::Niet(dubbel) => opsplitsen(dubbel),
            los => (None, vec![(los, true)]),
        },
        los => (None, vec![(los, false)]),
    }
}

/// The parts; those of a part of the same kind count as its own.
fn plat(voorwaarde: Deel) -> Box<dyn Iterator<Item = Deel>> {
    let (delen, alle) = match voorwaarde {
        Voorwaarde::Alle(delen) => (delen, true),
        Voorwaarde::Een(delen) => (delen, false),
        _ => return Box::new(std::iter::once(voorwaarde)),
    };
    let dieper = move |deel: &Deel| {
        matches!(deel, Voorwaarde::Alle(_)) == alle && matches!(deel, Voorwaarde::Alle(_) | Voorwaarde::Een(_))
    };
    Box::new(
        delen.iter().flat_map(move |deel| if dieper(&deel) { plat(deel) } else { Box::new(std::iter::once(deel)) }),
    )
}

fn punten(delen: &[(Deel, bool)], dag: Datum, diepte: usize) -> String {
    let inspringen = "    ".repeat(diepte);
    let mut tekst = String::new();
    for (plek, (deel, omgekeerd)) in delen.iter().enumerate() {
        let (kop, binnen) = if *omgekeerd { (None, Vec::new()) } else { opsplitsen(deel) };
        let nummer = plek + 1;
        match kop {
            Some(kop) => {
                tekst.push_str(&format!("{inspringen}{nummer}. {kop}\n"));
                tekst.push_str(&punten(&binnen, dag, diepte + 1));
            }
            None => {
                let los = binnen.first().unwrap_or(&(*deel, *omgekeerd)).to_owned();
                tekst.push_str(&format!("{inspringen}{nummer}. {}\n", regel(&los, dag)));
            }
        }
    }
    tekst
}

/// One condition: the sentence, the article, and who decides where somebody must.
fn regel((deel, omgekeerd): &(Deel, bool), dag: Datum) -> String {
    let zin = zin(deel, *omgekeerd);
    let Some(bewoording) = deel.bewoording() else { return zin };
    let besluit = bewoording.besluit.map(wacht_op).unwrap_or_default();
    format!("{zin} ({}){besluit}", kort(bewoording.artikel, dag))
}

fn wacht_op(besluit: &Besluitvraag) -> String {
    format!(" *Zolang {} daarover niet heeft beslist: besluit nodig.*", besluit.wie.tekst())
}

fn zin(deel: Deel, omgekeerd: bool) -> String {
    match deel {
        // a condition of a message has no sentences of its own
        Voorwaarde::Feit(blad) if blad.bewoording.voldaan.is_empty() => {
            let def = blad.feit.def();
            let telt = |plek: &u8| blad.ja.bevat(Klasse(*plek)) != omgekeerd;
            let klassen = (0_u8..8).zip(def.klassen).filter(|(plek, _)| telt(plek));
            let woorden: Vec<String> = klassen.map(|(_, klasse)| klasse_in_woorden(def.naam, klasse)).collect();
            format!("{}: {}.", def.betekenis, woorden.join(" of "))
        }
        Voorwaarde::Feit(blad) => blad.bewoording.tekst(if omgekeerd { Verdict::Nee } else { Verdict::Ja }).to_owned(),
        Voorwaarde::Vast(vast) => vast.tekst().to_owned(),
        Voorwaarde::Regel(regel) => {
            let niet = if omgekeerd { " niet" } else { "" };
            format!("Voor de persoon geldt{niet}: [{}]({}) ({}).", regel.titel, bestand(regel), regel.code)
        }
        Voorwaarde::Alle(delen) | Voorwaarde::Een(delen) => {
            let woord = if matches!(deel, Voorwaarde::Alle(_)) { " en " } else { " of " };
            let zinnen: Vec<String> = delen.iter().map(|deel| zonder_punt(&zin(deel, false))).collect();
            met_hoofdletter(&format!("{}.", zinnen.join(woord)))
        }
        Voorwaarde::Niet(binnen) => zin(binnen, !omgekeerd),
    }
}

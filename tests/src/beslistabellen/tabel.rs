//! The decision table of a version: one table if that fits on a page, else a table for each larger point, and a sentence where
//! the points alone decide.

use std::borrow::Cow;

use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{
    Beslistabel, Cel, Deeltabel, Feit as _, Feitsoort, Verband, Verdict, tabel_in_delen,
};
use participatiewet::tijd::Datum;

use super::met_hoofdletter;
use crate::regels::{Feitregel, alle, peildatum};

/// The most lines and columns that fit on a page.
const PAST: (u64, usize) = (24, 7);

pub fn markdown(regel: &'static Feitregel, dag: Datum) -> String {
    let delen = tabel_in_delen(regel, peildatum(dag), PAST).expect("a version on its first day");
    match delen.as_slice() {
        [Deeltabel { tabel: Some(tabel), .. }] if tabel.kolommen.is_empty() => {
            format!("De uitkomst hangt van geen feit af: {}.\n", uitkomst(tabel.regels[0].uitkomst))
        }
        [Deeltabel { tabel: Some(tabel), .. }] => tekst(tabel, "Uitkomst", uitkomst),
        [deel] => format!("Een tabel zou niets toevoegen: {}\n", samen(deel, "")),
        delen => {
            let delen: Vec<String> = delen.iter().map(onderdeel).collect();
            format!(
                "Een tabel van alle feiten samen past niet op een blad. Daarom staat zij hier in delen, met de nummers van de \
                 voorwaarden: eerst hoe de punten samen beslissen, dan de punten die zelf uit punten bestaan.\n\n{}",
                delen.join("\n")
            )
        }
    }
}

/// One part, under the number of its point.
fn onderdeel(deel: &Deeltabel) -> String {
    let nummer = deel.punt.iter().map(usize::to_string).collect::<Vec<_>>().join(".");
    let heel = deel.punt.is_empty();
    let kop = if heel { "**Alle punten samen**".to_owned() } else { format!("**Punt {nummer}**") };
    match &deel.tabel {
        Some(tabel) if heel => format!("{kop}\n\n{}", tekst(tabel, "Uitkomst", uitkomst)),
        Some(tabel) => format!("{kop}\n\n{}", tekst(tabel, &format!("Punt {nummer}"), waar)),
        None => format!("{kop}: {}\n", samen(deel, &nummer)),
    }
}

/// How the points decide, in a sentence.
fn samen(deel: &Deeltabel, nummer: &str) -> String {
    let heel = deel.punt.is_empty();
    let punt = |plek: usize| if heel { plek.to_string() } else { format!("{nummer}.{plek}") };
    let reeks = format!("{} tot en met {}", punt(1), punt(deel.punten));
    let wanneer = match deel.verband {
        Some(Verband::Een) => format!("ten minste een van de punten {reeks} waar is"),
        Some(Verband::Geen) => format!("geen van de punten {reeks} waar is"),
        Some(Verband::NietAlle) => format!("de punten {reeks} niet alle waar zijn"),
        Some(Verband::Alle) | None => format!("de punten {reeks} alle waar zijn"),
    };
    let (ja, nee) = if heel { ("de uitkomst is ja", "nee") } else { ("waar", "niet waar") };
    let besluit = match deel.verband {
        _ if !deel.besluit => "",
        Some(Verband::Alle | Verband::NietAlle) => {
            " Is nog niet over elk punt beslist en is geen ervan niet waar, dan is een besluit nodig."
        }
        _ => " Is nog niet over elk punt beslist en is geen ervan waar, dan is een besluit nodig.",
    };
    format!("{ja} als {wanneer}, anders {nee}.{besluit}")
}

/// The lines; the last column says what `slot` makes of the outcome.
fn tekst(tabel: &Beslistabel, slotkop: &str, slot: fn(Verdict) -> &'static str) -> String {
    let koppen: Vec<String> =
        tabel.kolommen.iter().zip(&tabel.betekenis).map(|(naam, betekenis)| kop(naam, betekenis)).collect();
    let rij = |cellen: &[String]| format!("| {} |\n", cellen.join(" | "));
    let mut uit = rij(&[koppen, vec![slotkop.to_owned()]].concat());
    uit.push_str(&rij(&vec!["---".to_owned(); tabel.kolommen.len() + 1]));
    for regel in &tabel.regels {
        let cel = |(kolom, cel): (&Cow<'static, str>, &Cel)| klassen_in_woorden(kolom, &cel.0);
        let mut cellen: Vec<String> = tabel.kolommen.iter().zip(&regel.cellen).map(cel).collect();
        cellen.push(slot(regel.uitkomst).to_owned());
        uit.push_str(&rij(&cellen));
    }
    uit
}

/// Whether the column is a point of the conditions.
fn is_punt(naam: &str) -> bool {
    naam.starts_with(|teken: char| teken.is_ascii_digit())
}

/// What a column is about: the meaning of the fact, or the other rule.
fn kop(naam: &str, betekenis: &str) -> String {
    if is_punt(naam) {
        return format!("Punt {naam}");
    }
    match alle().iter().find(|regel| regel.code == naam) {
        Some(regel) => format!("[{}]({})", regel.titel, super::bestand(regel)),
        None => match Feit::van_naam(naam) {
            // the classes say what the birthday is asked for
            Some(Feit::Geboortedatum) => "Leeftijd".to_owned(),
            // the cells say whether there is a day, and which values there are; the rest stands in the catalogue
            _ => {
                let kort = betekenis.trim_end_matches(", of geen").split([';', ':']).next().unwrap_or(betekenis);
                format!("[{}](../feiten.md#{naam})", met_hoofdletter(kort))
            }
        },
    }
}

fn uitkomst(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ja => "**ja**",
        Verdict::Nee => "nee",
        Verdict::BesluitNodig => "besluit nodig",
        Verdict::FeitenNodig => "feiten nodig",
    }
}

/// The value of a point.
fn waar(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ja => "**waar**",
        Verdict::Nee => "niet waar",
        Verdict::BesluitNodig => "besluit nodig",
        Verdict::FeitenNodig => "feiten nodig",
    }
}

/// Ages that follow one another, as one.
const LEEFTIJDEN: [(&[&str], &str); 7] = [
    (&["onder_18", "18_tot_27"], "jonger dan 27"),
    (&["27_tot_aow", "vanaf_aow"], "27 of ouder"),
    (&["onder_18", "18_tot_27", "27_tot_aow"], "jonger dan de AOW-leeftijd"),
    (&["18_tot_27", "27_tot_aow"], "18 tot de AOW-leeftijd"),
    (&["18_tot_27", "27_tot_aow", "vanaf_aow"], "18 of ouder"),
    (&["onder_18", "27_tot_aow", "vanaf_aow"], "jonger dan 18, of 27 of ouder"),
    (&["onder_18", "vanaf_aow"], "jonger dan 18, of vanaf de AOW-leeftijd"),
];

/// The classes of a cell.
fn klassen_in_woorden(feit: &str, klassen: &[&str]) -> String {
    if let Some((_, tekst)) = LEEFTIJDEN.iter().find(|(namen, _)| *namen == klassen) {
        return (*tekst).to_owned();
    }
    let woorden: Vec<String> = klassen.iter().map(|klasse| klasse_in_woorden(feit, klasse)).collect();
    match woorden.split_last() {
        None => "–".to_owned(),
        Some((een, [])) => een.clone(),
        Some((laatste, eerdere)) => format!("{} of {laatste}", eerdere.join(", ")),
    }
}

/// A class as a word in a sentence.
pub fn klasse_in_woorden(feit: &str, klasse: &str) -> String {
    let soort = Feit::van_naam(feit).map(|feit| feit.def().soort);
    match (soort, klasse) {
        (None, "ja") if is_punt(feit) => "waar".to_owned(),
        (None, "nee") if is_punt(feit) => "niet waar".to_owned(),
        (Some(Feitsoort::Uitkering), "ja") => "ontvangt".to_owned(),
        (Some(Feitsoort::Uitkering), "recht") => "recht zonder betaling".to_owned(),
        (_, "niet_genomen") => "nog niet besloten".to_owned(),
        (_, "besluit_nodig") => "besluit nodig".to_owned(),
        (_, "onder_18") => "jonger dan 18".to_owned(),
        (_, "18_tot_27") => "18 tot 27 jaar".to_owned(),
        (_, "27_tot_aow") => "27 jaar tot de AOW-leeftijd".to_owned(),
        (_, "vanaf_aow") => "vanaf de AOW-leeftijd".to_owned(),
        (_, klasse) => klasse.replace('_', " "),
    }
}

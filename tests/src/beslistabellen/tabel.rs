//! The decision table of a version, if it is small enough to read.

use participatiewet::feiten::Feit;
use participatiewet::norm::regel::{Beslistabel, Feit as _, Feitsoort, Verdict, aantal_tabelregels, tabel};
use participatiewet::tijd::Datum;

use super::met_hoofdletter;
use crate::regels::{Feitregel, alle, peildatum};

/// The most lines and columns that fit on a page.
const REGELS: u64 = 24;
const KOLOMMEN: usize = 7;

pub fn markdown(regel: &'static Feitregel, dag: Datum) -> String {
    let aantal = aantal_tabelregels(regel, peildatum(dag));
    if aantal > REGELS {
        return format!(
            "De tabel zou {aantal} rijen hebben en is niet te lezen; de voorwaarden hierboven zeggen hetzelfde.\n"
        );
    }
    let tabel = tabel(regel, peildatum(dag)).expect("a version on its first day");
    match tabel.kolommen.len() {
        0 => format!("De uitkomst hangt van geen feit af: {}.\n", uitkomst(tabel.regels[0].uitkomst)),
        1..=KOLOMMEN => tekst(&tabel),
        kolommen => {
            format!(
                "De tabel zou {kolommen} kolommen hebben en past niet op een blad; de voorwaarden hierboven zeggen hetzelfde.\n"
            )
        }
    }
}

fn tekst(tabel: &Beslistabel) -> String {
    let koppen: Vec<String> =
        tabel.kolommen.iter().zip(&tabel.betekenis).map(|(naam, betekenis)| kop(naam, betekenis)).collect();
    let rij = |cellen: &[String]| format!("| {} |\n", cellen.join(" | "));
    let mut uit = rij(&[koppen, vec!["Uitkomst".to_owned()]].concat());
    uit.push_str(&rij(&vec!["---".to_owned(); tabel.kolommen.len() + 1]));
    for regel in &tabel.regels {
        let cel = |(kolom, cel): (&&str, &participatiewet::norm::regel::Cel)| klassen_in_woorden(kolom, &cel.0);
        let mut cellen: Vec<String> = tabel.kolommen.iter().zip(&regel.cellen).map(cel).collect();
        cellen.push(uitkomst(regel.uitkomst).to_owned());
        uit.push_str(&rij(&cellen));
    }
    uit
}

/// What a column is about: the meaning of the fact, or the other rule.
fn kop(naam: &str, betekenis: &str) -> String {
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

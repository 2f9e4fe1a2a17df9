//! Small files, made in the tests.

use participatiewet::Fout;
use participatiewet_examples::bestand;
use participatiewet_examples::caseload::{Caseload, Resultaat};

/// A case without problems: its columns and cells.
pub const GOED: [(&str, &str); 14] = [
    ("zaaknummer", "A1"),
    ("peildatum", "01-07-2026"),
    ("ingangsdatum", "01-07-2026"),
    ("aanvang_dienstbetrekking", ""),
    ("loonwaarde", "60"),
    ("vorige_loonwaarde", ""),
    ("forfaitair", "nee"),
    ("arbeidsduur", "32"),
    ("normale_arbeidsduur", "36"),
    ("leeftijd", ""),
    ("geboortedatum", ""),
    ("functieloon", ""),
    ("vakantiebijslag_loonwaarde", ""),
    ("beschut", ""),
];

/// The header of [`GOED`].
pub fn kop() -> String {
    GOED.map(|(naam, _)| naam).join(";")
}

/// A row like [`GOED`], but for these cells.
pub fn rij(anders: &[(&str, &str)]) -> String {
    assert!(anders.iter().all(|(naam, _)| GOED.iter().any(|(kolom, _)| kolom == naam)), "{anders:?}");
    let cel = |(naam, waarde): (&str, &str)| {
        anders.iter().find(|(kolom, _)| *kolom == naam).map_or(waarde, |(_, anders)| anders).to_owned()
    };
    GOED.map(cel).join(";")
}

/// A file of these rows, each with its own zaaknummer where none is given.
pub fn caseload(rijen: &[&[(&str, &str)]]) -> Caseload {
    let mut tekst = kop();
    for (plek, anders) in rijen.iter().enumerate() {
        let nummer = format!("A{}", plek + 1);
        let mut cellen = vec![("zaaknummer", nummer.as_str())];
        cellen.retain(|_| anders.iter().all(|(naam, _)| *naam != "zaaknummer"));
        cellen.extend_from_slice(anders);
        tekst.push('\n');
        tekst.push_str(&rij(&cellen));
    }
    reken(tekst.as_bytes())
}

/// Computes a file that can be read.
pub fn reken(inhoud: &[u8]) -> Caseload {
    let bestand = bestand::lees(inhoud).expect("a file that can be read");
    let caseload = Caseload::reken(&bestand, false);
    assert!(caseload.sluit(), "a row was lost");
    caseload
}

/// The one result of a file of one row.
pub fn enige(anders: &[(&str, &str)]) -> Resultaat {
    let caseload = caseload(&[anders]);
    assert!(caseload.problemen.is_empty(), "{:?}", caseload.problemen);
    caseload.resultaten.into_iter().next().expect("a result")
}

/// The codes of the problems of every row, with their columns.
pub fn codes(caseload: &Caseload) -> Vec<(String, &'static str)> {
    let alle = caseload.problemen.iter().flat_map(|rij| &rij.problemen);
    alle.map(|probleem| (probleem.kolom.clone(), probleem.code)).collect()
}

/// The codes of a file that cannot be used.
pub fn onbruikbaar(inhoud: &[u8]) -> Vec<&'static str> {
    bestand::lees(inhoud).expect_err("a file that cannot be used").iter().map(Fout::code).collect()
}

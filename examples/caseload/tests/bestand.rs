//! From bytes to rows.

use participatiewet_examples::bestand;

use crate::hulp::{kop, onbruikbaar, reken, rij};

#[test]
fn what_makes_a_whole_file_unusable_has_a_code() {
    let utf_16: Vec<u8> = "\u{feff}zaaknummer;".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let gevallen: [(&[u8], &[&str]); 8] = [
        (b"", &["leeg_bestand"]),
        (b"\xef\xbb\xbf\r\n\r\n", &["leeg_bestand"]),
        (b"PK\x03\x04\0\0", &["geen_tekst"]),
        (b"zaaknummer;peildatum;caf\xe9", &["geen_utf8"]),
        (&utf_16, &["geen_utf8"]),
        (b"zaaknummer,peildatum,loonwaarde", &["verkeerde_scheiding"]),
        (b"zaaknummer\tpeildatum\tloonwaarde", &["verkeerde_scheiding"]),
        (
            b"zaaknummer;peildatm;peildatum;loonwaarde;loonwaarde",
            &["onbekende_kolom", "dubbele_kolom", "kolom_ontbreekt"],
        ),
    ];
    for (inhoud, codes) in gevallen {
        assert_eq!(onbruikbaar(inhoud), codes, "{}", String::from_utf8_lossy(inhoud));
    }
}

#[test]
fn the_line_of_a_wrong_byte_is_told() {
    let fouten = bestand::lees(b"zaaknummer\r\nA1\r\nA\x80\r\n").unwrap_err();
    assert_eq!(fouten[0].waarde(), Some("regel 3"));
}

#[test]
fn unknown_and_missing_columns_name_the_nearest_all_at_once() {
    let fouten = bestand::lees(b"zaaknr;peildatum;loonwarde;arbeidsduur;kleur").unwrap_err();
    let tekst = bestand::meld_onbruikbaar("proef.csv", &fouten);
    for deel in [
        "'zaaknr': verwacht een bekende kolom; bedoelt u 'zaaknummer'?",
        "'loonwarde': verwacht een bekende kolom; bedoelt u 'loonwaarde'?",
        "'kleur': verwacht een bekende kolom; haal deze weg",
        "[kolom_ontbreekt] zaaknummer: verwacht een kolom met deze naam; de kolom 'zaaknr' lijkt erop",
        "Bekende kolommen: zaaknummer, peildatum",
    ] {
        assert!(tekst.contains(deel), "{deel}\n{tekst}");
    }
}

#[test]
fn bom_capitals_spaces_order_and_line_ends_do_not_matter() {
    let anders =
        "\u{feff}Arbeidsduur; Normale arbeidsduur ;LOONWAARDE;Peildatum;zaaknummer;;\r\n32;36;60;1 juli 2026;A1;;\r\n";
    let caseload = reken(anders.as_bytes());
    assert_eq!(caseload.resultaten[0].uitkomst.bedrag().to_string(), "1121.76");
    let terug = anders.replace("\r\n", "\r");
    assert_eq!(reken(terug.as_bytes()).resultaten.len(), 1);
}

#[test]
fn a_row_has_the_number_of_its_line_in_the_file() {
    let (kop, een, twee) = (kop(), rij(&[("zaaknummer", "A1")]), rij(&[("zaaknummer", "A2")]));
    for einde in ["\n", "\r\n", "\r"] {
        let leeg = ";".repeat(13);
        let tekst = [&kop, "", &een, &leeg, "", "", &twee, "A3;\"01-07\n2026\"", &een.replace("A1", "A4")].join(einde);
        let gelezen = bestand::lees(tekst.as_bytes()).expect("a file");
        let regels: Vec<u64> = gelezen.rijen.iter().map(|rij| rij.regel).collect();
        assert_eq!((regels, gelezen.lege_rijen), (vec![3, 7, 8, 10], 1), "{einde:?}");
    }
}

#[test]
fn a_quote_that_is_never_closed_is_told_and_not_read_over() {
    let tekst = format!("{}\n{}\n\"A2;01-07-2026\n{}\n", kop(), rij(&[]), rij(&[("zaaknummer", "A3")]));
    let caseload = reken(tekst.as_bytes());
    assert_eq!((caseload.resultaten.len(), caseload.problemen.len()), (1, 1));
    assert_eq!(caseload.problemen[0].problemen[0].code, "regeleinde_in_cel");
}

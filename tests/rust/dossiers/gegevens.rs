//! The data of events: read back as they were written, and the same however they came.

use participatiewet::norm::{Gegeven, Gegevens};
use participatiewet::traject::velden;

/// Hours and percents read back as they were written, in every value that input can give.
#[test]
fn data_read_back_as_they_were_written() {
    use participatiewet::grootheid::{Bedrag, Percentage, Uren};
    for minuten in 1..=3_600_i32 {
        let uren = Uren::van_driehonderdsten(minuten * 5);
        assert_eq!(Uren::lees(&Gegeven::Uren(uren).tekst()).expect("hours"), uren, "{minuten} minutes");
    }
    for honderdsten in 1..=6_000_i32 {
        let uren = Uren::van_driehonderdsten(honderdsten * 3);
        assert_eq!(Uren::lees(&Gegeven::Uren(uren).tekst()).expect("hours"), uren, "{honderdsten} hundredths");
    }
    for honderdsten in (0..=20_000_i32).filter(|honderdsten| !(1..100).contains(honderdsten)) {
        let procent = Percentage::van_honderdsten(honderdsten);
        assert_eq!(Percentage::lees(&Gegeven::Procent(procent).tekst()).expect("a percentage"), procent);
    }
    for centen in [0, 1, 99, 100, 123_456, 500_000_000] {
        let bedrag = Bedrag::van_centen(centen);
        assert_eq!(Bedrag::lees(&Gegeven::Bedrag(bedrag).tekst()).expect("an amount"), bedrag);
    }
}

/// A record whose names stand in another order is the same dossier, and is written in the same bytes.
#[test]
fn the_order_of_names_makes_no_difference() {
    let een = Gegevens::new()
        .met(&velden::GEREALISEERD, Gegeven::Aantal(56))
        .met(&velden::MINIMUMAANTAL, Gegeven::Aantal(56))
        .met(&velden::AANTAL_VERORDENING, Gegeven::Aantal(60));
    let ander = Gegevens::new()
        .met(&velden::AANTAL_VERORDENING, Gegeven::Aantal(1))
        .met(&velden::MINIMUMAANTAL, Gegeven::Aantal(56))
        .met(&velden::AANTAL_VERORDENING, Gegeven::Aantal(60))
        .met(&velden::GEREALISEERD, Gegeven::Aantal(56));
    assert_eq!(een, ander);
    let tekst = r#"{"aantal_verordening":60,"gerealiseerd":56,"minimumaantal":56}"#;
    assert_eq!(serde_json::to_string(&ander).expect("JSON"), tekst);
}

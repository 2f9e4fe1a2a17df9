//! The command line, and what a wrong question gives: a Dutch message and exit code 2.

use std::ffi::OsString;
use std::path::Path;

use participatiewet_examples::{Slot, draai, paden};

fn caseload(args: &[&str]) -> Slot {
    draai(args.iter().map(OsString::from))
}

#[test]
fn help_is_no_error() {
    let slot = caseload(&["--help"]);
    assert_eq!((slot.code, slot.fout.as_str()), (0, ""));
    assert!(slot.uit.contains("--uitleg ZAAK"));
}

#[test]
fn a_wrong_question_gives_a_message_and_code_2() {
    let map = paden::standaard("data").display().to_string();
    let leesmij = paden::standaard("data/README.md").display().to_string();
    let csv = paden::standaard("data/caseload.csv").display().to_string();
    let gevallen: &[(&[&str], &str)] = &[
        (&["--jaartal", "2026"], "onbekende optie '--jaartal'; bedoelt u --jaar?"),
        (&["-x"], "onbekende optie '-x'"),
        (&["--jaar"], "--jaar vraagt een jaar"),
        (&["--jaar", "26"], "geen jaar van vier cijfers"),
        (&["--jaar=zes"], "geen jaar van vier cijfers"),
        (&["--uit", ""], "--uit vraagt een map"),
        (&["een.csv", "twee.csv"], "één bestand tegelijk; 'twee.csv' is het tweede"),
        (&["bestaat-niet.csv"], "bestaat-niet.csv: dat bestand bestaat niet"),
        (&[&map], "map"),
        (&[&leesmij], "[onbekende_kolom]"),
        (&["--uitleg", "Z10420"], "zaak 'Z10420' staat niet in het bestand; het meest lijken: Z104201"),
        (&["--uit", &csv], "caseload.csv"),
    ];
    for (args, bericht) in gevallen {
        let slot = caseload(args);
        assert_eq!((slot.code, slot.uit.as_str()), (2, ""), "{args:?}");
        assert!(slot.fout.starts_with("caseload: ") && slot.fout.contains(bericht), "{args:?}: {}", slot.fout);
    }
}

#[test]
fn a_path_is_shown_as_seen_from_the_current_folder() {
    let gevallen = [
        ("/a/b/uit/resultaat.csv", "/a/b", "uit/resultaat.csv"),
        ("/a/uit/resultaat.csv", "/a/b/c", "../../uit/resultaat.csv"),
        ("/uit/resultaat.csv", "/a/b", "/uit/resultaat.csv"),
        ("uit/resultaat.csv", "/a/b", "uit/resultaat.csv"),
        ("/a/b", "/a/b", "."),
    ];
    for (pad, hier, getoond) in gevallen {
        assert_eq!(paden::vanaf(Path::new(pad), Path::new(hier)), Path::new(getoond));
    }
}

#[test]
fn the_explanation_of_a_case_or_of_its_problems() {
    let goed = caseload(&["--uitleg", "Z104204"]);
    assert_eq!(goed.code, 0);
    for deel in ["Zaak Z104204, regel 3", "12. Loonkostensubsidie per maand", "Op 1 juli 2025: € 1.052,06 per maand"]
    {
        assert!(goed.uit.contains(deel), "{deel}\n{}", goed.uit);
    }
    let problemen = caseload(&["--uitleg", "Z104312"]);
    assert_eq!(problemen.code, 0);
    for deel in ["niet berekend", "loonwaarde [onleesbaar], gezien: n.v.t.", "forfaitair [", "arbeidsduur ["] {
        assert!(problemen.uit.contains(deel), "{deel}\n{}", problemen.uit);
    }
}

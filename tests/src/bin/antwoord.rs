//! Shows the whole answer to one vector, of which the files of answers hold a digest; with `--bytes` as the text that is
//! digested.

use std::io::Write as _;
use std::process::ExitCode;

use participatiewet_tests::digest::{OPDRACHT, heel};
use serde_json::Value;

fn main() -> ExitCode {
    let argumenten: Vec<String> = std::env::args().skip(1).collect();
    let (id, bytes) = match argumenten.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [id] => (*id, false),
        [id, "--bytes"] | ["--bytes", id] => (*id, true),
        _ => {
            eprintln!("usage: {OPDRACHT} ID [--bytes]");
            return ExitCode::from(2);
        }
    };
    let Some(tekst) = heel(id) else {
        eprintln!("no vector in tests/vectoren is called '{id}'");
        return ExitCode::FAILURE;
    };
    let tekst = if bytes {
        tekst
    } else {
        let waarde: Value = serde_json::from_str(&tekst).expect("an answer is JSON");
        format!("{waarde:#}\n")
    };
    // whoever reads may stop halfway, as `head` does
    let _ = std::io::stdout().write_all(tekst.as_bytes());
    ExitCode::SUCCESS
}

//! Writes the generated files; with `--check` only tells whether they are up to date.

use std::process::ExitCode;

use participatiewet_tests::gegenereerd::{OPDRACHT, schrijf, verschillen};

fn main() -> ExitCode {
    let argumenten: Vec<String> = std::env::args().skip(1).collect();
    match argumenten.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {
            schrijf();
            ExitCode::SUCCESS
        }
        ["--check"] => controleer(),
        _ => {
            eprintln!("usage: {OPDRACHT} [-- --check]");
            ExitCode::from(2)
        }
    }
}

fn controleer() -> ExitCode {
    let verschillen = verschillen();
    for verschil in &verschillen {
        eprintln!("{verschil}");
    }
    if verschillen.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("run: {OPDRACHT}");
    ExitCode::FAILURE
}

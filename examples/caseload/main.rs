//! Computes the loonkostensubsidie of every case in the file of a municipality, and says why it differs from a year ago.
//!
//! `cargo run --release --example caseload -- --help`

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let slot = participatiewet_examples::draai(std::env::args_os().skip(1));
    // A reader that stops early (`| head`) is no error.
    let _ = std::io::stdout().write_all(slot.uit.as_bytes());
    let _ = std::io::stderr().write_all(slot.fout.as_bytes());
    ExitCode::from(slot.code)
}

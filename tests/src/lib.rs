//! What the test suites share: the naive implementation, the vectors and the files that are generated from the library.

pub mod antwoorden;
pub mod beantwoord;
pub mod beslistabellen;
pub mod bevolking;
pub mod broncode;
pub mod bronnen;
pub mod digest;
pub mod gegenereerd;
pub mod gesprek;
pub mod getypt;
mod getypte_termijnen;
pub mod grenzen;
pub mod naief;
pub mod oordelen;
pub mod parameters;
pub mod regels;
pub mod steekproef;
pub mod trajecten;
pub mod trajectvectoren;
pub mod vectoren;
pub mod wandeling;

use std::path::PathBuf;

/// A path in the repository.
pub fn in_repo(pad: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(pad)
}

//! Paths: where the data of the example is, and how a path is shown.

use std::io;
use std::path::{Component, Path, PathBuf};

/// A path below the folder of the examples, wherever the example is started. Cargo names that folder while it runs the
/// example; a program that was copied elsewhere falls back on where it was built.
#[must_use]
pub fn standaard(onder: &str) -> PathBuf {
    let map = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let map = PathBuf::from(map);
    let map = if map.join("caseload").is_dir() { map } else { PathBuf::from(env!("CARGO_MANIFEST_DIR")) };
    map.join(onder)
}

/// The path as seen from the current folder, where that is possible.
#[must_use]
pub fn getoond(pad: &Path) -> String {
    let hier = std::env::current_dir().unwrap_or_default();
    vanaf(pad, &hier).display().to_string()
}

/// `pad` as seen from `hier`; a relative path stays as it is.
#[must_use]
pub fn vanaf(pad: &Path, hier: &Path) -> PathBuf {
    if !pad.is_absolute() || !hier.is_absolute() {
        return pad.to_path_buf();
    }
    let gedeeld = pad.components().zip(hier.components()).take_while(|(een, ander)| een == ander).count();
    // Nothing in common but the root: the whole path is clearer.
    let gemeen = pad.components().take(gedeeld).any(|deel| matches!(deel, Component::Normal(_)));
    if !gemeen {
        return pad.to_path_buf();
    }
    let omhoog = hier.components().skip(gedeeld).map(|_| Component::ParentDir);
    let pad: PathBuf = omhoog.chain(pad.components().skip(gedeeld)).collect();
    if pad.as_os_str().is_empty() { PathBuf::from(".") } else { pad }
}

/// Why a file cannot be read.
#[must_use]
pub fn leesfout(naam: &str, fout: &io::Error) -> String {
    let reden = match fout.kind() {
        io::ErrorKind::NotFound => "dat bestand bestaat niet".to_owned(),
        io::ErrorKind::PermissionDenied => "geen toestemming om het te lezen".to_owned(),
        io::ErrorKind::IsADirectory => "dat is een map, geen bestand".to_owned(),
        _ => format!("lezen lukt niet ({fout})"),
    };
    format!("{naam}: {reden}")
}

/// Why the results cannot be written.
#[must_use]
pub fn schrijffout(map: &Path, fout: &io::Error) -> String {
    let reden = match fout.kind() {
        io::ErrorKind::PermissionDenied => "geen toestemming om daar te schrijven".to_owned(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => "dat is geen map".to_owned(),
        _ => format!("schrijven lukt niet ({fout}); is het bestand nog open in een ander programma?"),
    };
    format!("{}: {reden}", getoond(map))
}

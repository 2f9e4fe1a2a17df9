//! The caseload example as a library, so that it can be tested.
//!
//! Read it in this order: `kolommen` (what the file holds and what an empty cell means), `bestand` (bytes to rows),
//! `regel` (a row to the input of the library), `caseload` (every row computed, nothing lost), `vergelijking` (why the
//! amount differs from a year ago), `personen` (the facts of the person to groups and instruments), and then how it is
//! shown: `overzicht`, `totalen`, `groepen`, `schrijven`, `uitleg`.
//!
//! No rule of law is here: every number, date and amount is read and computed by `participatiewet`.

pub mod bestand;
pub mod caseload;
pub mod groepen;
pub mod groepenoverzicht;
pub mod kolommen;
pub mod oorzaken;
pub mod opties;
pub mod overzicht;
pub mod paden;
pub mod personen;
pub mod persoonsuitleg;
pub mod regel;
pub mod schrijven;
pub mod tabel;
pub mod tekst;
pub mod totalen;
pub mod uitleg;
pub mod vergelijking;
pub mod zaken;

use std::ffi::OsString;
use std::path::Path;

use caseload::Caseload;
use opties::{Opdracht, Opties};

/// What a run prints, and its exit code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Standard output.
    pub uit: String,
    /// Standard error; empty when all went well.
    pub fout: String,
    /// 0, or 2 when the question cannot be answered.
    pub code: u8,
}

impl Slot {
    fn goed(uit: String) -> Self {
        Self { uit, fout: String::new(), code: 0 }
    }

    fn fout(fout: &str) -> Self {
        Self { uit: String::new(), fout: format!("caseload: {}\n", fout.trim_end()), code: 2 }
    }
}

/// Runs the example for these arguments.
#[must_use]
pub fn draai(args: impl IntoIterator<Item = OsString>) -> Slot {
    match opties::lees(args) {
        Ok(Opdracht::Hulp) => Slot::goed(opties::HULP.to_owned()),
        Ok(Opdracht::Reken(opties)) => reken(&opties).map_or_else(|fout| Slot::fout(&fout), Slot::goed),
        Err(fout) => Slot::fout(&format!("{fout}\nMeer weten: caseload --help")),
    }
}

fn reken(opties: &Opties) -> Result<String, String> {
    let naam = paden::getoond(&opties.bestand);
    let inhoud = std::fs::read(&opties.bestand).map_err(|fout| paden::leesfout(&naam, &fout))?;
    let bestand = bestand::lees(&inhoud).map_err(|fouten| bestand::meld_onbruikbaar(&naam, &fouten))?;
    let caseload = Caseload::reken(&bestand, opties.laatste_bekende);
    if let Some(zaak) = &opties.uitleg {
        return uitleg::van(&caseload, zaak, opties.alles);
    }
    let caseload = caseload.van_jaar(opties.jaar);
    if !caseload.sluit() {
        return Err("er zijn rijen verloren gegaan; er is niets geschreven. Dit is een fout in het programma.".into());
    }
    let map = Path::new(&opties.uit);
    let geschreven = schrijven::schrijf(&caseload, map).map_err(|fout| paden::schrijffout(map, &fout))?;
    Ok(overzicht::van(&caseload, &bestand, &naam, &geschreven))
}

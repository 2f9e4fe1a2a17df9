//! From bytes to rows: the encoding, the separator, the header, and how many cells each row has.

use csv::{ReaderBuilder, StringRecord};
use participatiewet::Fout;

use crate::kolommen::{KOLOMMEN, Kop};
use crate::tekst::{alinea, veilig};

/// A file that can be read: every line below the header that is not empty is a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bestand {
    /// Which column stands where.
    pub kop: Kop,
    /// The rows, in the order of the file.
    pub rijen: Vec<Rij>,
    /// Rows of separators only; they hold nothing.
    pub lege_rijen: usize,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rij {
    /// The number of its line in the file; the header is line 1.
    pub regel: u64,
    /// Its cells, as they stand in the file.
    pub cellen: Vec<String>,
    /// Why its cells cannot be matched to the columns.
    pub vorm: Option<Fout>,
}

const BOM: &[u8] = b"\xef\xbb\xbf";
const UTF_16: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// Reads a file.
///
/// # Errors
/// What makes the whole file unusable: `leeg_bestand`, `geen_utf8`, `geen_tekst`, `verkeerde_scheiding`, and every
/// problem of the header.
pub fn lees(inhoud: &[u8]) -> Result<Bestand, Vec<Fout>> {
    let tekst = tekst(inhoud).map_err(|fout| vec![fout])?;
    let mut records = records(tekst).map_err(|fout| vec![fout])?.into_iter();
    let Some((_, kop)) = records.next() else {
        return Err(vec![Fout::new("leeg_bestand", "", "een kopregel met kolomnamen en daaronder de zaken")]);
    };
    let kop = zonder_lege_staart(cellen(&kop));
    if let [enige] = kop.as_slice()
        && let Some(teken) = [',', '\t', '|'].into_iter().find(|teken| enige.contains(*teken))
    {
        let teken = if teken == '\t' { "een tab".to_owned() } else { format!("'{teken}'") };
        let verwacht = format!("puntkomma's tussen de kolommen; deze kop heeft {teken}");
        return Err(vec![Fout::new("verkeerde_scheiding", "/kop", verwacht).met_waarde(veilig(enige, 60))]);
    }
    let kop = Kop::lees(&kop)?;
    let (mut rijen, mut lege_rijen) = (Vec::new(), 0);
    for (regel, record) in records {
        let cellen = cellen(&record);
        if cellen.iter().all(|cel| cel.trim().is_empty()) {
            lege_rijen += 1;
            continue;
        }
        let vorm = vormfout(&cellen, kop.kolommen.len());
        rijen.push(Rij { regel, cellen, vorm });
    }
    Ok(Bestand { kop, rijen, lege_rijen })
}

/// The problems of a file that cannot be used, for a person.
#[must_use]
pub fn meld_onbruikbaar(naam: &str, fouten: &[Fout]) -> String {
    let mut uit = format!("{naam} is zo niet te gebruiken.\n");
    for fout in fouten {
        let waar = match (fout.waarde(), fout.pad().strip_prefix('/')) {
            (Some(waarde), _) => format!(" '{}':", veilig(waarde, 60)),
            (None, Some(kolom)) => format!(" {kolom}:"),
            (None, None) => String::new(),
        };
        uit.push_str(&alinea(&format!("[{}]{waar} verwacht {}", fout.code(), fout.verwacht()), "  "));
    }
    if fouten.iter().any(|fout| ["onbekende_kolom", "kolom_ontbreekt"].contains(&fout.code())) {
        let namen: Vec<&str> = KOLOMMEN.iter().map(|kolom| kolom.naam).collect();
        uit.push_str(&alinea(&format!("Bekende kolommen: {}", namen.join(", ")), "  "));
        let persoon = "Over de persoon: de naam van elk feit uit docs/feiten.md, en volledig";
        uit.push_str(&alinea(persoon, "  "));
    }
    uit
}

fn tekst(inhoud: &[u8]) -> Result<&str, Fout> {
    if UTF_16.iter().any(|bom| inhoud.starts_with(bom)) {
        let verwacht = "een bestand in UTF-8; dit is UTF-16. Kies in Excel bij Opslaan als: CSV UTF-8";
        return Err(Fout::new("geen_utf8", "", verwacht));
    }
    let inhoud = inhoud.strip_prefix(BOM).unwrap_or(inhoud);
    if inhoud.contains(&0) {
        let verwacht = "een tekstbestand met puntkomma's (CSV), geen Excel-, pdf- of zipbestand";
        return Err(Fout::new("geen_tekst", "", verwacht));
    }
    std::str::from_utf8(inhoud).map_err(|fout| {
        let goed = inhoud.get(..fout.valid_up_to()).unwrap_or_default();
        let regel = goed.iter().filter(|byte| **byte == b'\n').count() + 1;
        let verwacht =
            "een bestand in UTF-8; dit is waarschijnlijk Windows-1252. Kies in Excel bij Opslaan als: CSV UTF-8";
        Fout::new("geen_utf8", "", verwacht).met_waarde(format!("regel {regel}"))
    })
}

/// The records with the number of the line on which each starts. Blank lines hold nothing and are passed over.
fn records(tekst: &str) -> Result<Vec<(u64, StringRecord)>, Fout> {
    let mut lezer =
        ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(tekst.as_bytes());
    let (mut gelezen, mut regel, mut plek) = (Vec::new(), 1, 0);
    for record in lezer.records() {
        // The text is valid UTF-8 and rows may differ in length, so no record should fail.
        let record = record.map_err(|fout| Fout::new("onleesbaar", "", "een CSV-bestand").met_waarde(fout))?;
        let begin = record.position().map_or(0, csv::Position::byte);
        let begin = begin_van_rij(tekst, usize::try_from(begin).unwrap_or(usize::MAX));
        regel += regeleinden(tekst.as_bytes().get(plek..begin).unwrap_or_default());
        plek = begin;
        gelezen.push((regel, record));
    }
    Ok(gelezen)
}

/// The reader says where the record before it ended; blank lines may follow there.
fn begin_van_rij(tekst: &str, einde_vorige: usize) -> usize {
    let rest = tekst.as_bytes().iter().skip(einde_vorige);
    einde_vorige.saturating_add(rest.take_while(|byte| matches!(byte, b'\n' | b'\r')).count()).min(tekst.len())
}

fn regeleinden(bytes: &[u8]) -> u64 {
    let nieuw = bytes.iter().filter(|byte| **byte == b'\n').count();
    let alleen_terug = bytes
        .iter()
        .zip(bytes.iter().skip(1).chain([&b' ']))
        .filter(|(een, twee)| (**een, **twee) != (b'\r', b'\n') && **een == b'\r')
        .count();
    (nieuw + alleen_terug) as u64
}

fn cellen(record: &StringRecord) -> Vec<String> {
    record.iter().map(str::to_owned).collect()
}

fn zonder_lege_staart(mut cellen: Vec<String>) -> Vec<String> {
    while cellen.last().is_some_and(|cel| cel.trim().is_empty()) {
        cellen.pop();
    }
    cellen
}

/// Why the cells cannot be matched to the columns: then none of them can be trusted.
fn vormfout(cellen: &[String], kolommen: usize) -> Option<Fout> {
    let gezien = cellen.len();
    if let Some(cel) = cellen.iter().find(|cel| cel.contains(['\n', '\r'])) {
        let verwacht = "een rij op één regel; staat er een aanhalingsteken te veel in het bestand?";
        return Some(Fout::new("regeleinde_in_cel", "", verwacht).met_waarde(veilig(cel, 60)));
    }
    if gezien < kolommen {
        let verwacht = format!("{kolommen} cellen, zoals in de kop; ontbreekt er een puntkomma?");
        return Some(Fout::new("te_weinig_cellen", "", verwacht).met_waarde(gezien));
    }
    // Empty cells past the last column hold nothing.
    if cellen.iter().skip(kolommen).any(|cel| !cel.trim().is_empty()) {
        let verwacht = format!("{kolommen} cellen, zoals in de kop; staat er een puntkomma in een cel?");
        return Some(Fout::new("te_veel_cellen", "", verwacht).met_waarde(gezien));
    }
    None
}

impl Bestand {
    /// The text of a cell, trimmed; empty when the row or the file does not have it.
    #[must_use]
    pub fn cel<'a>(&self, rij: &'a Rij, kolom: &str) -> &'a str {
        self.kop.plek(kolom).and_then(|plek| rij.cellen.get(plek)).map_or("", |cel| cel.trim())
    }
}

impl Rij {
    /// Whether its cells match the columns.
    #[must_use]
    pub fn past(&self) -> bool {
        self.vorm.is_none()
    }
}

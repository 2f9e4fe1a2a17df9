//! The files that a run leaves: `resultaat.csv`, `groepen.csv` and `problemen.csv`. Semicolons, decimal commas, UTF-8 without BOM.

use std::io;
use std::path::{Path, PathBuf};

use csv::WriterBuilder;
use participatiewet::feiten::Feit;
use participatiewet::grootheid::Bedrag;
use participatiewet::loonkostensubsidie::Route;
use participatiewet::norm::regel::{Feit as _, Oordeel};

use crate::caseload::{Caseload, Probleemrij, Resultaat};
use crate::paden;
use crate::personen::Persoonsrij;
use crate::tekst::datum;
use crate::vergelijking::{Stand, Vergelijking};

/// The files, as they are named to the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Geschreven {
    /// `resultaat.csv`.
    pub resultaat: String,
    /// `groepen.csv`.
    pub groepen: String,
    /// `problemen.csv`.
    pub problemen: String,
}

const RESULTAAT: [&str; 21] = [
    "regel",
    "zaaknummer",
    "peildatum",
    "ingangsdatum",
    "route",
    "loonwaarde",
    "arbeidsduur",
    "normale_arbeidsduur",
    "bedrag",
    "bedrag_zonder_werkgeverslasten",
    "werkgeverslasten",
    "begrensd",
    "status",
    "bedragen_datum",
    "bedrag_jaar_eerder",
    "verschil",
    "reden",
    "noot",
    "meldingen",
    "aannames",
    "keuzes",
];
const GROEPEN: [&str; 11] = [
    "regel",
    "zaaknummer",
    "peildatum",
    "soort",
    "code",
    "titel",
    "uitkomst",
    "eerste_reden",
    "artikel",
    "wie",
    "vraag",
];
const PROBLEMEN: [&str; 6] = ["regel", "zaaknummer", "kolom", "code", "gezien", "verwacht"];

/// Writes the files in `map`, which is made when it is not there.
///
/// # Errors
/// Whatever the disk says.
pub fn schrijf(caseload: &Caseload, map: &Path) -> io::Result<Geschreven> {
    std::fs::create_dir_all(map)?;
    let leg_neer = |naam: &str, inhoud: Vec<u8>| -> io::Result<PathBuf> {
        let pad = map.join(naam);
        std::fs::write(&pad, inhoud)?;
        Ok(pad)
    };
    let resultaat = leg_neer("resultaat.csv", resultaat(caseload)?)?;
    let groepen = leg_neer("groepen.csv", groepen(caseload)?)?;
    let problemen = leg_neer("problemen.csv", problemen(caseload)?)?;
    let [resultaat, groepen, problemen] = [resultaat, groepen, problemen].map(|pad| paden::getoond(&pad));
    Ok(Geschreven { resultaat, groepen, problemen })
}

/// `resultaat.csv`: one line per computed row.
///
/// # Errors
/// None in memory; the type is that of the writer.
pub fn resultaat(caseload: &Caseload) -> io::Result<Vec<u8>> {
    csv_bytes(RESULTAAT.map(str::to_owned), caseload.resultaten.iter().map(resultaatregel))
}

/// `groepen.csv`: one line per person and group, and per person and instrument.
///
/// # Errors
/// None in memory; the type is that of the writer.
pub fn groepen(caseload: &Caseload) -> io::Result<Vec<u8>> {
    csv_bytes(GROEPEN.map(str::to_owned), caseload.personen.iter().flat_map(groepsregels))
}

/// `problemen.csv`: one line per problem.
///
/// # Errors
/// None in memory; the type is that of the writer.
pub fn problemen(caseload: &Caseload) -> io::Result<Vec<u8>> {
    csv_bytes(PROBLEMEN.map(str::to_owned), caseload.met_probleem().into_iter().flat_map(probleemregels))
}

fn csv_bytes<const N: usize>(kop: [String; N], regels: impl Iterator<Item = [String; N]>) -> io::Result<Vec<u8>> {
    let mut schrijver = WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for regel in std::iter::once(kop).chain(regels) {
        schrijver.write_record(&regel)?;
    }
    schrijver.into_inner().map_err(csv::IntoInnerError::into_error)
}

fn resultaatregel(rij: &Resultaat) -> [String; 21] {
    let (uitkomst, invoer) = (&rij.uitkomst, rij.uitkomst.invoer());
    let verantwoording = uitkomst.verantwoording();
    let (route, loonwaarde) = match invoer.route {
        Route::Loonwaarde(deel) => ("loonwaarde", komma(&deel.to_string())),
        Route::Forfaitair => ("forfait", String::new()),
    };
    let (eerder, verschil, reden) = vergeleken(&rij.vergelijking);
    [
        rij.regel.to_string(),
        zonder_formule(&rij.zaaknummer),
        datum(invoer.peildatum.datum()),
        invoer.ingangsdatum.map(datum).unwrap_or_default(),
        route.to_owned(),
        loonwaarde,
        komma(&invoer.arbeidsduur.to_string()),
        invoer.normale_arbeidsduur.map(|uren| komma(&uren.to_string())).unwrap_or_default(),
        euro(uitkomst.bedrag()),
        euro(uitkomst.bedrag_zonder_werkgeverslasten()),
        euro(uitkomst.werkgeverslasten()),
        if uitkomst.begrensd() { "ja" } else { "nee" }.to_owned(),
        uitkomst.status().tekst().to_owned(),
        datum(uitkomst.bedragen_datum()),
        eerder,
        verschil,
        reden,
        rij.vergelijking.noot.map(|noot| noot.tekst().to_owned()).unwrap_or_default(),
        lijst(verantwoording.meldingen.iter().map(|melding| melding.code.to_owned())),
        lijst(verantwoording.aannames.iter().map(|aanname| aanname.code.to_owned())),
        lijst(verantwoording.keuzes.iter().map(|keuze| format!("{}={}", keuze.def.id, keuze.variant().naam))),
    ]
}

/// The amount of a year earlier, the difference, and the reason in full.
fn vergeleken(vergelijking: &Vergelijking) -> (String, String, String) {
    match &vergelijking.stand {
        Stand::Nieuw => (String::new(), String::new(), "nieuw: een jaar eerder liep de subsidie niet".to_owned()),
        Stand::NietTeBerekenen(fouten) => {
            let reden =
                lijst(fouten.iter().map(|fout| format!("[{}] {}", fout.code(), fout.pad().trim_start_matches('/'))));
            (String::new(), String::new(), format!("een jaar eerder niet te berekenen: {reden}"))
        }
        Stand::Berekend { vorig, verschil, oorzaken } => {
            let reden =
                lijst(oorzaken.iter().map(|oorzaak| format!("{}: {}", oorzaak.soort.naam(), oorzaak.toelichting)));
            let reden = if oorzaken.is_empty() { "geen verschil".to_owned() } else { reden };
            // A spreadsheet that does not expect UTF-8 shows the euro sign wrongly.
            (euro(vorig.bedrag()), euro(*verschil), reden.replace('€', "EUR"))
        }
    }
}

fn groepsregels(rij: &Persoonsrij) -> impl Iterator<Item = [String; 11]> {
    let groepen = rij.antwoord.groepsoordelen().map(|oordeel| ("doelgroep", oordeel));
    let instrumenten = rij.antwoord.instrumentoordelen().map(|oordeel| ("voorziening", oordeel));
    groepen.chain(instrumenten).map(|(soort, oordeel)| {
        // What has the value of the whole says most; of an opposite condition the parts have another one.
        let raak = oordeel.redenen().iter().find(|reden| reden.voldaan == oordeel.uitkomst);
        let reden = raak.or(oordeel.redenen().first());
        let (wie, vraag) = wie_en_vraag(&oordeel);
        [
            rij.regel.to_string(),
            zonder_formule(&rij.zaaknummer),
            datum(rij.antwoord.peildatum().datum()),
            soort.to_owned(),
            oordeel.regel.code.to_owned(),
            oordeel.regel.titel.to_owned(),
            oordeel.uitkomst.naam().to_owned(),
            reden.map(|reden| reden.tekst().to_owned()).unwrap_or_default(),
            reden.map(|reden| reden.artikel().to_string()).unwrap_or_default(),
            wie.to_owned(),
            vraag.to_owned(),
        ]
    })
}

/// Who decides what, or who knows what; nothing when the verdict is `ja` or `nee`.
fn wie_en_vraag(oordeel: &Oordeel<Feit>) -> (&'static str, &'static str) {
    let besluit = oordeel.besluiten().first().map(|besluit| (besluit.wie.tekst(), besluit.vraag));
    let vraag = oordeel.feiten.first().map(|nodig| (nodig.feit.def().weet.tekst(), nodig.feit.def().vraag));
    besluit.or(vraag).unwrap_or_default()
}

fn probleemregels(rij: &Probleemrij) -> impl Iterator<Item = [String; 6]> {
    rij.problemen.iter().map(|probleem| {
        [
            rij.regel.to_string(),
            zonder_formule(&rij.zaaknummer),
            zonder_formule(&probleem.kolom),
            probleem.code.to_owned(),
            zonder_formule(&probleem.gezien),
            zonder_formule(&probleem.verwacht),
        ]
    })
}

fn lijst(delen: impl Iterator<Item = String>) -> String {
    delen.collect::<Vec<_>>().join(" | ")
}

fn komma(getal: &str) -> String {
    getal.replace('.', ",")
}

fn euro(bedrag: Bedrag) -> String {
    komma(&bedrag.to_string())
}

/// Text from the file, such that a spreadsheet shows it and never runs it: an apostrophe in front of what could start
/// a formula, and no control characters.
#[must_use]
pub fn zonder_formule(tekst: &str) -> String {
    let schoon: String = tekst.chars().map(|teken| if teken.is_control() { ' ' } else { teken }).collect();
    let eerste = schoon.trim_start().chars().next();
    let gevaarlijk = eerste.is_some_and(|teken| "=+-@|%＝＋－＠".contains(teken));
    if gevaarlijk || tekst.starts_with(['\t', '\r', '\n']) { format!("'{schoon}") } else { schoon }
}

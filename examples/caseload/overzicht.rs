//! What a run prints: how the file was read, the cases, the totals, and everything that needs attention.

use std::collections::BTreeMap;

use participatiewet::loonkostensubsidie::VOORBEHOUD;

use crate::bestand::Bestand;
use crate::caseload::{Caseload, Probleem};
use crate::groepenoverzicht;
use crate::kolommen::{KOLOMMEN, Leeg, NIET_BEKEND};
use crate::schrijven::Geschreven;
use crate::tabel::{Kant, tabel};
use crate::tekst::{aantal, alinea, duizendtallen, veilig};
use crate::totalen::{self, Telling};
use crate::vergelijking::Noot;
use crate::zaken::{self, met_teken};

/// How many problems are shown.
const PROBLEMEN: usize = 40;

/// The whole report.
#[must_use]
pub fn van(caseload: &Caseload, bestand: &Bestand, naam: &str, geschreven: &Geschreven) -> String {
    let delen = [
        inleiding(caseload, bestand, naam),
        gelezen(bestand),
        zaken::tabel_van(caseload, &geschreven.resultaat),
        per_jaar(caseload),
        verschillen(caseload),
        lijst("Meldingen", &totalen::meldingen(caseload)),
        lijst("Aangenomen, omdat het niet is opgegeven", &totalen::aannames(caseload)),
        keuzes(caseload),
        groepenoverzicht::van(caseload, &geschreven.groepen),
        problemen(caseload, &geschreven.problemen),
        slot(caseload, geschreven),
    ];
    delen.into_iter().filter(|deel| !deel.is_empty()).collect::<Vec<_>>().join("\n")
}

fn inleiding(caseload: &Caseload, bestand: &Bestand, naam: &str) -> String {
    let mut uit = format!("Loonkostensubsidie per zaak (participatiewet {})\n", participatiewet::VERSIE);
    uit.push_str(&format!("Bestand {naam}: {}", aantal(caseload.rijen, "rij", "rijen")));
    if bestand.lege_rijen > 0 {
        uit.push_str(&format!(", en {} zonder inhoud", aantal(bestand.lege_rijen, "regel", "regels")));
    }
    if let Some(jaar) = caseload.jaar {
        uit.push_str(&format!("; alleen peildata in {jaar}, {} daarbuiten", duizendtallen(caseload.buiten_jaar)));
    }
    uit.push_str(&format!(
        "\nBerekend: {}; met een probleem: {}\n",
        duizendtallen(caseload.resultaten.len()),
        duizendtallen(caseload.problemen.len())
    ));
    uit + &alinea(VOORBEHOUD, "")
}

/// How empty cells and absent columns were read.
fn gelezen(bestand: &Bestand) -> String {
    let mut uit = "Zo is het bestand gelezen\n".to_owned();
    let leeg = |kolom| bestand.rijen.iter().filter(|rij| rij.past() && bestand.cel(rij, kolom).is_empty()).count();
    let mut rijen = Vec::new();
    for kolom in KOLOMMEN {
        let (hoe_vaak, betekenis) = match (bestand.kop.plek(kolom.naam), kolom.leeg) {
            (Some(_), Leeg::Fout) => (duizendtallen(leeg(kolom.naam)), "een probleem van de rij".to_owned()),
            (Some(_), Leeg::Betekent(waarde)) => (duizendtallen(leeg(kolom.naam)), waarde.to_owned()),
            (Some(_), Leeg::NietOpgegeven(gevolg)) => {
                (duizendtallen(leeg(kolom.naam)), format!("niet opgegeven: {gevolg}"))
            }
            (None, Leeg::NietOpgegeven(gevolg)) => ("geen kolom".to_owned(), format!("niet opgegeven: {gevolg}")),
            (None, _) => ("geen kolom".to_owned(), "niet opgegeven".to_owned()),
        };
        rijen.push([kolom.naam.to_owned(), hoe_vaak, betekenis]);
    }
    let kop = [("kolom", Kant::Links), ("leeg", Kant::Rechts), ("leeg betekent", Kant::Links)];
    uit.push_str(&tabel(kop, &rijen));
    let van_persoon = bestand.kop.kolommen.iter().filter(|kolom| !kolom.van_subsidie()).count();
    if van_persoon > 0 {
        let zin = format!(
            "En {} over de persoon; leeg betekent daar: {NIET_BEKEND}.",
            aantal(van_persoon, "kolom", "kolommen")
        );
        uit.push_str(&alinea(&zin, "  "));
    }
    uit
}

fn per_jaar(caseload: &Caseload) -> String {
    let jaren = totalen::per_jaar(caseload);
    let mut rijen: Vec<[String; 6]> = Vec::new();
    let samen = totalen::samen(&jaren);
    let benoemd =
        jaren.iter().map(|(jaar, totaal)| (jaar.map_or("onbekend".to_owned(), |jaar| jaar.to_string()), totaal));
    for (naam, totaal) in benoemd.chain([("samen".to_owned(), &samen)]) {
        let getallen = [totaal.rijen(), totaal.berekend, totaal.geschat, totaal.problemen].map(duizendtallen);
        let [alle, berekend, geschat, problemen] = getallen;
        rijen.push([naam, alle, berekend, geschat, problemen, totaal.som().getoond()]);
    }
    let kop = [
        ("peildatum in", Kant::Links),
        ("rijen", Kant::Rechts),
        ("berekend", Kant::Rechts),
        ("geschat", Kant::Rechts),
        ("probleem", Kant::Rechts),
        ("som van de maandbedragen", Kant::Rechts),
    ];
    format!("Per jaar\n{}", tabel(kop, &rijen))
}

fn verschillen(caseload: &Caseload) -> String {
    let telling = totalen::verschillen(caseload);
    let mut uit = "Vergeleken met een jaar eerder\n".to_owned();
    let zin = format!(
        "{}: {} nieuw (liep toen nog niet), {} gelijk, {} anders (samen {} per maand), {} toen niet te berekenen.",
        aantal(caseload.resultaten.len(), "zaak", "zaken"),
        duizendtallen(telling.nieuw),
        duizendtallen(telling.gelijk),
        duizendtallen(telling.anders),
        met_teken(telling.som),
        duizendtallen(telling.niet_te_berekenen),
    );
    uit.push_str(&alinea(&zin, "  "));
    let hoe = "Vergeleken is met dezelfde gegevens, de leeftijd een jaar lager; een andere loonwaarde of het forfait alleen als kolom vorige_loonwaarde dat zegt.";
    uit.push_str(&alinea(hoe, "  "));
    for noot in [Noot::MogelijkForfait, Noot::VorigeTeltNiet] {
        let hoe_vaak = caseload.resultaten.iter().filter(|rij| rij.vergelijking.noot == Some(noot)).count();
        if hoe_vaak > 0 {
            uit.push_str(&alinea(&format!("(*) {}: {}.", aantal(hoe_vaak, "zaak", "zaken"), noot.tekst()), "  "));
        }
    }
    let rijen: Vec<[String; 2]> =
        telling.oorzaken.iter().map(|(naam, aantal)| [naam.clone(), duizendtallen(*aantal)]).collect();
    if !rijen.is_empty() {
        uit.push_str(&tabel([("reden, alleen of samen met een andere", Kant::Links), ("zaken", Kant::Rechts)], &rijen));
    }
    uit
}

/// Texts with how often each occurs; nothing when there are none.
fn lijst(kop: &str, tellingen: &BTreeMap<&str, Telling>) -> String {
    if tellingen.is_empty() {
        return String::new();
    }
    let rijen: Vec<[String; 3]> = tellingen
        .iter()
        .map(|(code, telling)| {
            let voor = if telling.wisselt { "bijvoorbeeld: " } else { "" };
            [duizendtallen(telling.aantal), (*code).to_owned(), format!("{voor}{}", telling.tekst)]
        })
        .collect();
    format!("{kop}\n{}", tabel([("zaken", Kant::Rechts), ("code", Kant::Links), ("tekst", Kant::Links)], &rijen))
}

/// The interpretations, short: their texts stand in the explanation of a case.
fn keuzes(caseload: &Caseload) -> String {
    let keuzes = totalen::keuzes(caseload);
    if keuzes.is_empty() {
        return String::new();
    }
    let delen: Vec<String> = keuzes.iter().map(|(id, aantal)| format!("{id} {}", duizendtallen(*aantal))).collect();
    let kop = "Keuzes waar de wet ruimte laat (aantal zaken; per zaak in het resultaat, de tekst met --uitleg)\n";
    format!("{kop}{}", alinea(&delen.join(", "), "  "))
}

fn problemen(caseload: &Caseload, pad: &str) -> String {
    let rijen = caseload.met_probleem();
    let totaal: usize = rijen.iter().map(|rij| rij.problemen.len()).sum();
    if totaal == 0 {
        return "Problemen: geen\n".to_owned();
    }
    let zin = match caseload.over_personen.len() {
        0 => "deze rijen zijn niet berekend".to_owned(),
        hoeveel => format!(
            "{} niet berekend; bij {} staat het bedrag vast en zijn alleen de doelgroepen niet bepaald",
            aantal(caseload.problemen.len(), "rij is", "rijen zijn"),
            aantal(hoeveel, "rij", "rijen")
        ),
    };
    let kop = format!(
        "Problemen: {} in {}; {zin}",
        aantal(totaal, "probleem", "problemen"),
        aantal(rijen.len(), "rij", "rijen")
    );
    let mut uit = alinea(&kop, "");
    let codes: Vec<String> = totalen::problemen(caseload)
        .iter()
        .map(|(code, aantal)| format!("{code} {}", duizendtallen(*aantal)))
        .collect();
    uit.push_str(&alinea(&codes.join(", "), "  "));
    let alle = rijen.iter().flat_map(|rij| rij.problemen.iter().map(move |probleem| (*rij, probleem)));
    let getoond: Vec<_> = alle.take(PROBLEMEN).collect();
    let rijen: Vec<[String; 5]> = getoond
        .iter()
        .map(|(rij, probleem)| {
            let zaak = veilig(&rij.zaaknummer, 16);
            let [kolom, gezien] = plek_en_waarde(probleem);
            [rij.regel.to_string(), zaak, kolom, probleem.code.to_owned(), gezien]
        })
        .collect();
    let kop = [
        ("regel", Kant::Rechts),
        ("zaak", Kant::Links),
        ("kolom", Kant::Links),
        ("code", Kant::Links),
        ("gezien", Kant::Links),
    ];
    let getekend = tabel(kop, &rijen);
    let mut regels = getekend.lines();
    uit.push_str(&format!("{}\n", regels.next().unwrap_or_default()));
    for (regel, (_, probleem)) in regels.zip(getoond) {
        uit.push_str(&format!("{regel}\n"));
        uit.push_str(&verwacht(probleem, "         "));
    }
    if totaal > PROBLEMEN {
        uit.push_str(&format!("  … en {} meer, zie {pad}\n", duizendtallen(totaal - PROBLEMEN)));
    }
    uit
}

fn plek_en_waarde(probleem: &Probleem) -> [String; 2] {
    let kolom = if probleem.kolom.is_empty() { "hele rij".to_owned() } else { veilig(&probleem.kolom, 30) };
    let gezien = if probleem.gezien.is_empty() { "niets".to_owned() } else { veilig(&probleem.gezien, 40) };
    [kolom, gezien]
}

fn verwacht(probleem: &Probleem, insprong: &str) -> String {
    let hier =
        if probleem.code == "peildatum_na_bekende_bedragen" { "; hier kan dat met --laatste-bekende" } else { "" };
    alinea(&format!("verwacht: {}{hier}", veilig(&probleem.verwacht, 1000)), insprong)
}

/// One problem by itself.
#[must_use]
pub fn probleem_tekst(probleem: &Probleem) -> String {
    let [kolom, gezien] = plek_en_waarde(probleem);
    format!("- {kolom} [{}], gezien: {gezien}\n{}", probleem.code, verwacht(probleem, "  "))
}

/// Nothing is lost: the rows of the file against what became of them, and where that stands.
fn slot(caseload: &Caseload, geschreven: &Geschreven) -> String {
    let buiten = match caseload.jaar {
        Some(jaar) => format!(" + {} buiten {jaar}", duizendtallen(caseload.buiten_jaar)),
        None => String::new(),
    };
    let [rijen, berekend, problemen] =
        [caseload.rijen, caseload.resultaten.len(), caseload.problemen.len()].map(duizendtallen);
    format!(
        "Controle: {rijen} rijen in het bestand = {berekend} berekend + {problemen} met een probleem{buiten}\n\
         Geschreven: {}, {} en {}\n\
         Eén zaak narekenen: --uitleg ZAAK\n",
        geschreven.resultaat, geschreven.groepen, geschreven.problemen
    )
}

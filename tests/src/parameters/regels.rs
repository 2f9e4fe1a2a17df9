//! The choices and the versions of the rule.

use participatiewet::loonkostensubsidie::{KEUZES, regelversies};
use participatiewet::loonwaarde::{Aandeel, Invoer, Taak, Werktijd, bepaal};
use participatiewet::norm::{KeuzeDef, Regelversie, Variant};
use participatiewet::parameters::TOETS_UURLOON_VERSIES;
use participatiewet::termijnen;
use participatiewet::tijd::Datum;

use super::reeksen::bron;
use super::tabel;
use super::tekst::wat_een_versie_zegt;
use crate::bronnen::{Regel, artikelen};

pub(super) fn keuzes() -> String {
    let mut uit = String::from(
        "## 2. Keuzes\n\nWaar wet en praktijk iets open laten, neemt de bibliotheek een lezing, noemt die in het antwoord, en kan de \
         gebruiker de andere nemen. De eerste variant is de standaard.\n",
    );
    for keuze in KEUZES.iter().copied().flatten().chain(termijnen::Keuzes::CATALOGUS) {
        uit += &een_keuze(keuze);
    }
    uit
}

fn een_keuze(keuze: &KeuzeDef) -> String {
    let hoe = match keuze.schakelaar {
        "" => "Er is één lezing; zij staat hier omdat zij niet in de wet staat.".to_owned(),
        "keuzes" => format!("Te kiezen met `keuzes={{\"{}\": \"{}\"}}`.", keuze.id, keuze.varianten[1].naam),
        argument => format!("Te kiezen met de invoer `{argument}`."),
    };
    let koppen = ["Variant", "Betekenis"].map(str::to_owned);
    let regel = |(plek, variant): (usize, &Variant)| {
        let standaard = if plek == 0 && keuze.varianten.len() > 1 { " (standaard)" } else { "" };
        vec![format!("`{}`{standaard}", variant.naam), variant.tekst.to_owned()]
    };
    let regels: Vec<Vec<String>> = keuze.varianten.iter().enumerate().map(regel).collect();
    let KeuzeDef { id, omschrijving, grond, .. } = keuze;
    format!("\n### {omschrijving}\n\nKeuze `{id}`. {hoe}\n\n{}\n**Grond.** {grond}\n", tabel(&koppen, &[], &regels))
}

pub(super) fn versies() -> String {
    let mut uit = String::from(
        "## 3. Versies van de regel\n\nDe peildatum bepaalt welke tekst van de wet geldt. Elke versie staat naast de vorige, met haar \
         eerste dag.\n",
    );
    let artikelen = artikelen();
    for deel in regelversies() {
        uit += &onderdeel(deel.onderdeel, deel.omschrijving, &deel.versies, &artikelen);
    }
    let methoden = methoden().map(|versie| (versie.van, versie.bron));
    uit += &onderdeel("loonwaarde_methode", "Hoe de loonwaarde wordt bepaald", &methoden, &artikelen);
    let dagen: Vec<(Datum, &'static str)> =
        TOETS_UURLOON_VERSIES.rijen.iter().map(|rij| (rij.van, rij.bron.tekst())).collect();
    uit += &onderdeel(
        "toets_uurloon",
        "Het minimumloon per uur in de toets op mogelijkheden tot arbeidsparticipatie",
        &dagen,
        &artikelen,
    );
    for rij in TOETS_UURLOON_VERSIES.rijen {
        if let Some((eerste, laatste)) = rij.onzeker() {
            uit += &format!(
                "\nDe eerste dag van de versie van {} is niet gevonden: op zijn vroegst {}, en gelezen in de tekst van {}. Een antwoord \
                 op een dag daartussen zegt dat.\n",
                rij.van.voluit(),
                eerste.voluit(),
                laatste.voluit()
            );
        }
    }
    uit
}

fn onderdeel(naam: &str, omschrijving: &str, versies: &[(Datum, &'static str)], artikelen: &[Regel]) -> String {
    let koppen = ["Vanaf", "Wat er geldt", "Bron"].map(str::to_owned);
    let regels: Vec<Vec<String>> = versies
        .iter()
        .map(|(van, waar)| {
            let wat = wat_een_versie_zegt(naam, &van.to_string())
                .unwrap_or_else(|| panic!("say what {naam} from {van} holds, in tests/src/parameters/tekst.rs"));
            vec![van.voluit(), wat.to_owned(), bron(waar, *van, artikelen)]
        })
        .collect();
    format!("\n### {omschrijving}\n\nOnderdeel `{naam}`.\n\n{}", tabel(&koppen, &[], &regels))
}

/// The methods of the loonwaarde, as two answers name them.
fn methoden() -> [Regelversie; 2] {
    let heel = "100".parse().expect("a percentage");
    let versie = |dag: &str, werktijd: Werktijd| {
        let taak = Taak::new(heel, heel, werktijd, Aandeel::Procent(heel));
        let uitkomst = bepaal(&Invoer::new(vec![taak], dag.parse().expect("a date"))).expect("a loonwaarde");
        uitkomst.verantwoording().versies[0]
    };
    [versie("2015-01-01", Werktijd::Inzetbaarheid(heel)), versie("2026-12-31", Werktijd::Netto(heel))]
}

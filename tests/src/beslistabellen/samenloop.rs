//! `samenloop.md`: what two instruments do to each other, by pair and by period.

use participatiewet::norm::Einde;
use participatiewet::voorziening::samenloop::{Gevolg, Reikwijdte, Samenloop, paren};

use super::{kort, met_hoofdletter, tekst};

pub const BESTAND: &str = "samenloop.md";

pub fn document() -> String {
    format!("{}{}", tekst::SAMENLOOP, paren().map(paar).collect::<String>())
}

fn paar(paar: &'static Samenloop) -> String {
    let mut uit = format!("\n## {} en {}\n\n", met_hoofdletter(paar.een.titel), paar.ander.titel);
    uit.push_str(&format!("Het gaat om {}. Code: `{}`.\n\n", waarover(paar.reikwijdte), paar.code));
    uit.push_str("| Vanaf | Tot en met | Gevolg | Wat de wet zegt | Artikel |\n| --- | --- | --- | --- | --- |\n");
    let rijen = paar.uitwerking.rijen;
    for (plek, rij) in rijen.iter().enumerate() {
        let vervallen = match rij.einde {
            Einde::Vervallen(dag) => Some(dag),
            _ => None,
        };
        let tot = rijen.get(plek + 1).map(|later| later.van).or(vervallen);
        let tot = tot.map_or_else(
            || format!("bekend tot en met {}", paar.uitwerking.bekend_tot_en_met.voluit()),
            |dag| dag.dag_ervoor().voluit(),
        );
        let onzeker = rij.onzeker().map_or_else(String::new, |(eerste, zeker)| {
            format!(" (de dag is niet gevonden: tussen {} en {})", eerste.voluit(), zeker.voluit())
        });
        uit.push_str(&format!(
            "| {}{onzeker} | {tot} | {} | {} | {} |\n",
            rij.van.voluit(),
            gevolg(paar, rij.waarde.gevolg),
            rij.waarde.zin,
            kort(rij.waarde.artikel, rij.van)
        ));
    }
    uit
}

fn waarover(reikwijdte: Reikwijdte) -> &'static str {
    match reikwijdte {
        Reikwijdte::Dienstbetrekking => "dezelfde dienstbetrekking",
        Reikwijdte::Persoon => "dezelfde persoon, in welke baan ook",
        Reikwijdte::WerknemerEnKalenderjaar => {
            "dezelfde werknemer, bij dezelfde werkgever en in hetzelfde kalenderjaar"
        }
        Reikwijdte::Werkgever => "dezelfde werkgever",
    }
}

fn gevolg(paar: &Samenloop, gevolg: Gevolg) -> String {
    let wijkt = |zin: &str| {
        gevolg.verliest().map_or_else(String::new, |kant| format!("{} {zin}", met_hoofdletter(paar.kant(kant).titel)))
    };
    match gevolg {
        Gevolg::SluitUit(_) => wijkt("wijkt"),
        Gevolg::SluitUitAls(_) => wijkt("wijkt, onder de voorwaarde hiernaast"),
        Gevolg::HoogsteTelt => "alleen het hoogste bedrag telt".to_owned(),
        Gevolg::Naast => "zij staan naast elkaar".to_owned(),
        Gevolg::Open => "open: iemand moet het beoordelen".to_owned(),
    }
}

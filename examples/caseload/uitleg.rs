//! `--uitleg`: everything about one case.

use crate::caseload::{Caseload, Probleemrij, Resultaat};
use crate::overzicht::probleem_tekst;
use crate::persoonsuitleg;
use crate::tekst::{breek, nabij, veilig};
use crate::vergelijking::Stand;

/// The full explanation of one case, or all its problems; then the groups and the instruments of the person, those
/// that are `nee` only with `alles`.
///
/// # Errors
/// The zaaknummer is not in the file; the nearest ones that are.
pub fn van(caseload: &Caseload, zaak: &str, alles: bool) -> Result<String, String> {
    let zaak = zaak.trim();
    let resultaten = caseload.resultaten.iter().filter(|rij| rij.zaaknummer == zaak).map(resultaat);
    let problemen = caseload.problemen.iter().filter(|rij| rij.zaaknummer == zaak).map(probleemrij);
    let over_persoon = caseload.over_personen.iter().filter(|rij| rij.zaaknummer == zaak).map(niet_bepaald);
    let personen = caseload.personen.iter().filter(|rij| rij.zaaknummer == zaak);
    let personen = personen.map(|rij| persoonsuitleg::van(rij, alles));
    let delen: Vec<String> = resultaten.chain(problemen).chain(over_persoon).chain(personen).collect();
    if delen.is_empty() { Err(onbekend(caseload, zaak)) } else { Ok(delen.join("\n")) }
}

fn kop(zaaknummer: &str, regel: u64) -> String {
    format!("Zaak {}, regel {regel} van het bestand\n\n", veilig(zaaknummer, 60))
}

fn resultaat(rij: &Resultaat) -> String {
    let mut uit = kop(&rij.zaaknummer, rij.regel);
    uit.push_str(&rij.uitkomst.verslag());
    uit.push_str("\nEen jaar eerder\n");
    let mut regel = |tekst: String| {
        for (nummer, deel) in breek(&tekst, 116).into_iter().enumerate() {
            uit.push_str(if nummer == 0 { "- " } else { "  " });
            uit.push_str(&deel);
            uit.push('\n');
        }
    };
    let dag = rij.vergelijking.dag.map_or_else(|| "Een jaar eerder".to_owned(), |dag| format!("Op {}", dag.voluit()));
    match &rij.vergelijking.stand {
        Stand::Nieuw => regel(format!("{dag} liep deze subsidie nog niet.")),
        Stand::NietTeBerekenen(fouten) => {
            regel(format!("{dag} is het bedrag met de gegevens van deze rij niet te berekenen:"));
            fouten.iter().for_each(|fout| regel(fout.to_string()));
        }
        Stand::Berekend { vorig, verschil, oorzaken } => {
            let verschil = crate::zaken::met_teken(*verschil);
            regel(format!("{dag}: {} per maand; verschil {verschil}.", vorig.bedrag().getoond()));
            oorzaken.iter().for_each(|oorzaak| regel(format!("{}: {}.", oorzaak.soort, oorzaak.toelichting)));
        }
    }
    rij.vergelijking.noot.into_iter().for_each(|noot| regel(format!("Let op: {}.", noot.tekst())));
    uit
}

fn probleemrij(rij: &Probleemrij) -> String {
    let mut uit = kop(&rij.zaaknummer, rij.regel);
    uit.push_str("Deze zaak is niet berekend:\n");
    rij.problemen.iter().for_each(|probleem| uit.push_str(&probleem_tekst(probleem)));
    uit
}

fn niet_bepaald(rij: &Probleemrij) -> String {
    let mut uit = "De doelgroepen en voorzieningen zijn niet bepaald:\n".to_owned();
    rij.problemen.iter().for_each(|probleem| uit.push_str(&probleem_tekst(probleem)));
    uit
}

fn onbekend(caseload: &Caseload, zaak: &str) -> String {
    let resultaten = caseload.resultaten.iter().map(|rij| rij.zaaknummer.as_str());
    let namen = resultaten.chain(caseload.problemen.iter().map(|rij| rij.zaaknummer.as_str()));
    let nabij: Vec<String> = nabij(zaak, namen, 3).into_iter().map(|zaak| veilig(zaak, 40)).collect();
    let lijkt = if nabij.is_empty() { String::new() } else { format!("; het meest lijken: {}", nabij.join(", ")) };
    format!("zaak '{}' staat niet in het bestand{lijkt}", veilig(zaak, 40))
}

//! `PARAMETERS.md`: every figure, every choice and every version of the rule, for a jurist.

mod groepen;
mod reeksen;
mod regels;
mod tekst;

/// The whole document.
pub fn document() -> String {
    let delen =
        [tekst::INLEIDING.to_owned(), reeksen::hoofdstuk(), regels::keuzes(), regels::versies(), tekst::onbekend()];
    delen.join("\n")
}

/// A table in Markdown. The columns named in `rechts` hold numbers.
fn tabel(koppen: &[String], rechts: &[usize], regels: &[Vec<String>]) -> String {
    let rij = |cellen: &[String]| format!("| {} |\n", cellen.join(" | "));
    let streep: Vec<String> =
        (0..koppen.len()).map(|plek| if rechts.contains(&plek) { "---:" } else { "---" }.to_owned()).collect();
    let inhoud: String = regels.iter().map(|regel| rij(regel)).collect();
    format!("{}{}{inhoud}", rij(koppen), rij(&streep))
}

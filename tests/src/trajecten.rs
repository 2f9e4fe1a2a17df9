//! The documents of the machines, one per machine, and the matrix of states and events.

use participatiewet::norm::{Machine, Soort};

/// The whole matrix of a machine: a row per state, a column per event, in the cell the state that follows.
pub fn matrix(machine: &'static Machine) -> String {
    let mut tekst = format!(
        "{} ({} toestanden, {} gebeurtenissen)\n",
        machine.naam,
        machine.toestanden.len(),
        machine.gebeurtenissen.len()
    );
    for (nummer, toestand) in machine.toestanden.iter().enumerate() {
        let soort = match toestand.soort {
            Soort::Begin => "begin",
            Soort::Open => "open",
            Soort::Rust => "rust",
            Soort::Eind => "eind",
        };
        tekst.push_str(&format!("\n{} [{soort}]\n", toestand.naam));
        for gebeurtenis in machine.gebeurtenissen {
            let pijl = gebeurtenis.pijlen.iter().find(|pijl| usize::from(pijl.van) == nummer);
            let cel = pijl.map_or("-".to_owned(), |pijl| {
                let naar = machine.toestand(pijl.naar).expect("a state").naam;
                let voorwaarden: Vec<&str> =
                    gebeurtenis.voorwaarden.iter().chain(pijl.voorwaarden).map(|voorwaarde| voorwaarde.code).collect();
                let als =
                    if voorwaarden.is_empty() { String::new() } else { format!(" als {}", voorwaarden.join(", ")) };
                format!("{naar} [{}]{als}", pijl.grondslag)
            });
            tekst.push_str(&format!("  {:32} {cel}\n", gebeurtenis.naam));
        }
    }
    tekst
}

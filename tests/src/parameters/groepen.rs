//! Series that belong together as one table, and the numbers for beschut werk, which are a table of their own.

use participatiewet::norm::Einde;
use participatiewet::parameters::{BeschutWerkAantallen, Reeksbeschrijving, TabelRij, beschut_werk_jaren};
use participatiewet::tijd::Datum;

use super::reeksen::{bron, cel, soort, vanaf, waarde};
use super::tabel;
use crate::bronnen::Regel;

/// Series that are the columns of one table.
#[derive(Debug)]
pub(super) struct Groep {
    titel: &'static str,
    /// Begin of every name.
    voorvoegsel: &'static str,
    /// The rest of each name, and its heading.
    kolommen: &'static [(&'static str, &'static str)],
}

const LOONKOSTENVOORDEEL: &[(&str, &str)] =
    &[("uur", "Per verloond uur"), ("maximum", "Ten hoogste per jaar"), ("duur", "Ten hoogste")];

const GROEPEN: [Groep; 6] = [
    Groep {
        titel: "Loonkostenvoordeel arbeidsgehandicapte werknemer",
        voorvoegsel: "loonkostenvoordeel_arbeidsgehandicapte_werknemer_",
        kolommen: LOONKOSTENVOORDEEL,
    },
    Groep {
        titel: "Loonkostenvoordeel doelgroep banenafspraak",
        voorvoegsel: "loonkostenvoordeel_banenafspraak_",
        kolommen: LOONKOSTENVOORDEEL,
    },
    Groep {
        titel: "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer",
        voorvoegsel: "loonkostenvoordeel_herplaatsen_",
        kolommen: LOONKOSTENVOORDEEL,
    },
    Groep {
        titel: "Loonkostenvoordeel oudere werknemer",
        voorvoegsel: "loonkostenvoordeel_oudere_werknemer_",
        kolommen: LOONKOSTENVOORDEEL,
    },
    Groep {
        titel: "Loonkostenvoordeel oudere werknemer, dienstbetrekking van voor 2024",
        voorvoegsel: "loonkostenvoordeel_oudere_werknemer_voor_2024_",
        kolommen: LOONKOSTENVOORDEEL,
    },
    Groep {
        titel: "Lage-inkomensvoordeel (tot 2025)",
        voorvoegsel: "lage_inkomensvoordeel_",
        kolommen: &[
            ("ondergrens", "Uurloon vanaf"),
            ("tussengrens", "Tussengrens"),
            ("bovengrens", "Uurloon tot en met"),
            ("uur", "Per verloond uur"),
            ("maximum", "Ten hoogste per jaar"),
            ("uur_hoge_band", "Boven de tussengrens, per uur"),
            ("maximum_hoge_band", "Boven de tussengrens, ten hoogste"),
            ("uren", "Uren, ten minste"),
        ],
    },
];

/// The group that has this series.
pub(super) fn van(naam: &str) -> Option<&'static Groep> {
    GROEPEN.iter().find(|groep| groep.heeft(naam))
}

impl Groep {
    fn heeft(&self, naam: &str) -> bool {
        naam.strip_prefix(self.voorvoegsel).is_some_and(|rest| self.kolommen.iter().any(|(eind, _)| *eind == rest))
    }

    pub(super) fn namen(&self) -> Vec<&'static str> {
        let van_catalogus = participatiewet::parameters::catalogus();
        van_catalogus.iter().map(|reeks| reeks.naam).filter(|naam| self.heeft(naam)).collect()
    }

    /// Dates down, series across; the sources below it.
    pub(super) fn tabel(&self, catalogus: &[Reeksbeschrijving], artikelen: &[Regel]) -> String {
        let reeks = |eind: &str| {
            let naam = format!("{}{eind}", self.voorvoegsel);
            catalogus.iter().find(|reeks| reeks.naam == naam).unwrap_or_else(|| panic!("no series is called {naam}"))
        };
        let reeksen: Vec<&Reeksbeschrijving> = self.kolommen.iter().map(|(eind, _)| reeks(eind)).collect();
        let mut dagen: Vec<Datum> = reeksen.iter().flat_map(|reeks| reeks.rijen.iter().map(|rij| rij.van)).collect();
        dagen.sort_unstable();
        dagen.dedup();
        let koppen: Vec<String> =
            std::iter::once("Vanaf").chain(self.kolommen.iter().map(|(_, kop)| *kop)).map(str::to_owned).collect();
        let regels: Vec<Vec<String>> = dagen
            .iter()
            .map(|dag| {
                let eerste = op(reeksen[0], *dag).map_or_else(|| dag.voluit(), vanaf);
                let einde = op(reeksen[0], *dag).map(|rij| rij.einde);
                let volgende = dagen.iter().copied().find(|ander| ander > dag);
                let cellen = reeksen.iter().map(|reeks| geldt_op(reeks, *dag, einde, volgende));
                std::iter::once(eerste).chain(cellen).collect()
            })
            .collect();
        let rechts: Vec<usize> = (1..koppen.len()).collect();
        let namen: Vec<String> = reeksen.iter().map(|reeks| format!("`{}`", reeks.naam)).collect();
        let bekend = reeksen[0].bekend_tot_en_met.voluit();
        let mut uit = format!("\n### {}\n\nReeksen {}. Bekend tot en met {bekend}.\n\n", self.titel, namen.join(", "));
        uit += &format!("{}\nBronnen:\n\n", tabel(&koppen, &rechts, &regels));
        for dag in dagen {
            for regel in bronregels(&reeksen, dag, artikelen) {
                uit += &format!("- {}: {regel}\n", dag.voluit());
            }
        }
        uit
    }
}

fn op(reeks: &Reeksbeschrijving, dag: Datum) -> Option<&TabelRij> {
    reeks.rijen.iter().find(|rij| rij.van == dag)
}

/// The value on that day, whatever the row it comes from; empty when there is none. An end that the row of the table does
/// not tell already stands with it.
fn geldt_op(reeks: &Reeksbeschrijving, dag: Datum, einde: Option<Einde>, volgende: Option<Datum>) -> String {
    let geldt = |rij: &&TabelRij| rij.van <= dag && rij.tot.is_none_or(|tot| dag < tot);
    let Some(rij) = reeks.rijen.iter().rev().find(geldt) else { return String::new() };
    let eigen_einde = match rij.einde {
        Einde::Vervallen(per) if einde != Some(rij.einde) && volgende.is_none_or(|volgende| per <= volgende) => {
            format!(" (vervallen per {})", per.voluit())
        }
        _ => String::new(),
    };
    waarde(rij) + soort(rij) + &eigen_einde
}

/// Each source of that day once, with its remark.
fn bronregels(reeksen: &[&Reeksbeschrijving], dag: Datum, artikelen: &[Regel]) -> Vec<String> {
    let mut regels: Vec<String> = Vec::new();
    for rij in reeksen.iter().filter_map(|reeks| op(reeks, dag)) {
        let noot = if rij.noot.is_empty() { String::new() } else { format!(". *{}*", cel(rij.noot)) };
        let regel = bron(rij.bron, dag, artikelen) + &noot;
        if !regels.contains(&regel) {
            regels.push(regel);
        }
    }
    regels
}

/// Which years of the numbers per municipality were found.
pub(super) fn beschut_werk(artikelen: &[Regel]) -> String {
    let gelezen = BeschutWerkAantallen::lees();
    let koppen = ["Jaar", "Gemeenten met een aantal", "Samen", "Bron", "Noot"].map(str::to_owned);
    let regels: Vec<Vec<String>> = beschut_werk_jaren()
        .into_iter()
        .map(|(jaar, waar, noot)| {
            let aantallen: Vec<u32> =
                gelezen.gemeenten().iter().filter_map(|gemeente| gemeente.aantal(jaar)).map(|a| a.plaatsen).collect();
            let dag = Datum::new(jaar, 1, 1).expect("a day");
            let samen = aantallen.iter().sum::<u32>().to_string();
            vec![jaar.to_string(), aantallen.len().to_string(), samen, bron(waar.tekst(), dag, artikelen), cel(noot)]
        })
        .collect();
    format!(
        "\n### Beschut werk, aantal plaatsen per gemeente\n\nDe aantallen staan in `core/data/beschut_werk_aantallen.csv`: een regel per gemeente (ook \
         gemeenten die zijn opgegaan in een andere), een kolom per jaar. Een lege cel is niet gevonden; de bibliotheek rekent \
         niets uit tussen twee jaren en telt geen gemeenten bij elkaar op.\n\n{}",
        tabel(&koppen, &[1, 2], &regels)
    )
}

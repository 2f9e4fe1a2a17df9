//! A machine as a reader sees it: the mermaid diagram, and the whole table as Markdown.

use std::fmt::Write as _;

use super::{Gegeven, Machine, Overgang, Soort, Start, TermijnDef, VeldDef};

impl Machine {
    /// The diagram in mermaid (`stateDiagram-v2`). Steps between the same two states share an arrow.
    ///
    /// ```
    /// let tekst = participatiewet::traject::diagram("beschut_werk")?;
    /// assert!(tekst.starts_with("stateDiagram-v2\n"));
    /// assert!(tekst.contains("    [*] --> signalering\n"));
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    #[must_use]
    pub fn diagram(&self) -> String {
        let mut tekst = String::from("stateDiagram-v2\n");
        for toestand in self.toestanden {
            let _ = writeln!(tekst, "    state \"{}\" as {}", toestand.label, toestand.naam);
        }
        let mut pijlen: Vec<(&str, &str, Vec<&str>)> = Vec::new();
        for toestand in self.toestanden {
            if toestand.soort == Soort::Begin {
                let _ = writeln!(tekst, "    [*] --> {}", toestand.naam);
            }
            for stap in self.overgangen().filter(|stap| stap.van.naam == toestand.naam) {
                let label = stap.gebeurtenis.label;
                match pijlen.iter_mut().find(|(van, naar, _)| (*van, *naar) == (stap.van.naam, stap.naar.naam)) {
                    Some((_, _, labels)) => labels.push(label),
                    None => pijlen.push((stap.van.naam, stap.naar.naam, vec![label])),
                }
            }
        }
        for (van, naar, labels) in pijlen {
            let _ = writeln!(tekst, "    {van} --> {naar}: {}", labels.join(" of "));
        }
        for toestand in self.toestanden.iter().filter(|toestand| toestand.soort == Soort::Eind) {
            let _ = writeln!(tekst, "    {} --> [*]", toestand.naam);
        }
        tekst
    }

    /// The whole machine as Markdown, in Dutch: the diagram, every step, guard, deadline and local rule with its ground.
    #[must_use]
    pub fn document(&self) -> String {
        let mut tekst = format!("# {}\n\n{}\n\n", self.titel, self.over);
        let _ = writeln!(tekst, "Traject `{}`. De tabel volgt de wet vanaf {}.\n", self.naam, self.van.voluit());
        let _ = writeln!(tekst, "```mermaid\n{}```\n", self.diagram());
        self.toestanden_als_tekst(&mut tekst);
        self.stappen(&mut tekst);
        self.voorwaarden(&mut tekst);
        self.gegevens(&mut tekst);
        self.termijnen_als_tekst(&mut tekst);
        self.instellingen_als_tekst(&mut tekst);
        tekst.truncate(tekst.trim_end().len());
        tekst.push('\n');
        tekst
    }

    fn toestanden_als_tekst(&self, tekst: &mut String) {
        let rust: Vec<&str> =
            self.toestanden.iter().filter(|t| t.soort == Soort::Rust).map(|toestand| toestand.label).collect();
        let eind: Vec<&str> =
            self.toestanden.iter().filter(|t| t.soort == Soort::Eind).map(|toestand| toestand.label).collect();
        if !rust.is_empty() {
            let _ = writeln!(tekst, "Rusttoestanden (mogen blijven, kunnen verder): {}.\n", rust.join(", "));
        }
        if !eind.is_empty() {
            let _ = writeln!(tekst, "Eindtoestanden: {}. Daarna kan alleen nog een correctie.\n", eind.join(", "));
        }
    }

    fn stappen(&self, tekst: &mut String) {
        tekst.push_str(
            "## Stappen\n\n| Van | Gebeurtenis | Naar | Door | Voorwaarden | Grond |\n|---|---|---|---|---|---|\n",
        );
        for toestand in self.toestanden {
            for stap in self.overgangen().filter(|stap| stap.van.naam == toestand.naam) {
                let rollen: Vec<&str> = stap.gebeurtenis.door.iter().map(|rol| rol.naam()).collect();
                let voorwaarden: Vec<String> = stap.voorwaarden().map(|v| format!("`{}`", v.code)).collect();
                let _ = writeln!(
                    tekst,
                    "| {} | {} (`{}`) | {} | {} | {} | {} |",
                    stap.van.label,
                    stap.gebeurtenis.label,
                    stap.gebeurtenis.naam,
                    stap.naar.label,
                    rollen.join(", "),
                    voorwaarden.join(", "),
                    grond(&stap),
                );
            }
        }
        tekst.push('\n');
    }

    fn voorwaarden(&self, tekst: &mut String) {
        let mut gezien: Vec<&str> = Vec::new();
        let mut rijen = String::new();
        for voorwaarde in self.overgangen().flat_map(|stap| stap.voorwaarden()) {
            if !gezien.contains(&voorwaarde.code) {
                gezien.push(voorwaarde.code);
                let lokaal =
                    voorwaarde.instelling.map_or(String::new(), |veld| format!(" (instelling `{}`)", veld.naam));
                let _ = writeln!(
                    rijen,
                    "| `{}` | {}{lokaal} | {} |",
                    voorwaarde.code, voorwaarde.uitleg, voorwaarde.grondslag
                );
            }
        }
        if !rijen.is_empty() {
            let _ =
                writeln!(tekst, "## Voorwaarden\n\n| Voorwaarde | Wat er moet zijn | Grond |\n|---|---|---|\n{rijen}");
        }
    }

    fn gegevens(&self, tekst: &mut String) {
        let mut rijen = String::new();
        for gebeurtenis in self.gebeurtenissen {
            for (veld, nodig) in gebeurtenis
                .nodig
                .iter()
                .map(|veld| (veld, "ja"))
                .chain(gebeurtenis.ook.iter().map(|veld| (veld, "nee")))
            {
                let _ = writeln!(rijen, "| {} | `{}` | {} | {nodig} |", gebeurtenis.label, veld.naam, veld.vraag);
            }
        }
        if !rijen.is_empty() {
            let _ =
                writeln!(tekst, "## Gegevens\n\n| Gebeurtenis | Veld | Vraag | Nodig |\n|---|---|---|---|\n{rijen}");
        }
    }

    fn termijnen_als_tekst(&self, tekst: &mut String) {
        if self.termijnen.is_empty() {
            return;
        }
        tekst
            .push_str("## Termijnen\n\n| Termijn | Vanaf | Duur | Tot | Gevolg | Grond |\n|---|---|---|---|---|---|\n");
        for termijn in self.termijnen {
            let _ = writeln!(
                tekst,
                "| {} (`{}`) | {} | {} | {} | {} | {} |",
                termijn.label,
                termijn.naam,
                self.begin_van(termijn),
                duur(termijn),
                self.labels(termijn.eindigt),
                termijn.gevolg,
                termijn.grondslag,
            );
        }
        tekst.push('\n');
    }

    fn begin_van(&self, termijn: &TermijnDef) -> String {
        let gebeurtenissen = self.labels(termijn.begint);
        match termijn.start {
            Start::Gebeurtenis => gebeurtenissen,
            Start::Veld(veld) => format!("`{}` bij: {gebeurtenissen}", veld.naam),
            Start::Eerste(nummer) => self.labels(&[nummer]),
            Start::Laatste(nummers) => format!("de laatste van: {}", self.labels(nummers)),
            Start::NaTermijn(ander) => format!("de laatste dag van `{}`", ander.naam),
        }
    }

    fn labels(&self, nummers: &[u8]) -> String {
        let labels: Vec<&str> = nummers.iter().filter_map(|nummer| Some(self.gebeurtenis(*nummer)?.label)).collect();
        labels.join(", ")
    }

    fn instellingen_als_tekst(&self, tekst: &mut String) {
        if self.instellingen.is_empty() {
            return;
        }
        tekst.push_str("## Wat lokaal wordt bepaald\n\n| Instelling | Vraag | Zonder opgave | Wie bepaalt het |\n|---|---|---|---|\n");
        for instelling in self.instellingen {
            let VeldDef { naam, vraag, .. } = instelling.veld;
            let standaard = instelling.standaard.as_ref().map_or("onbekend".to_owned(), Gegeven::tekst);
            let _ = writeln!(tekst, "| `{naam}` | {vraag} | {standaard} | {} |", instelling.grondslag);
        }
    }
}

/// With the Algemene termijnenwet, where it applies.
fn duur(termijn: &TermijnDef) -> String {
    let tekst = termijn.duur.tekst();
    if termijn.verschuift() { format!("{tekst}; zo nodig tot de eerstvolgende gewone dag (Atw)") } else { tekst }
}

fn grond(stap: &Overgang) -> String {
    let grondslag = stap.grondslag;
    match grondslag.tot {
        Some(tot) => format!("{grondslag} (tot {tot})"),
        None => grondslag.to_string(),
    }
}

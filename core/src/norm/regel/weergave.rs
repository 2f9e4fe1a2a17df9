//! Verdicts for readers: plain Dutch text and HTML, from the same record.

use std::borrow::Cow;
use std::fmt::Write;

use super::feit::Feit;
use super::oordeel::Oordeel;
use super::verdict::Verdict;
use crate::norm::veilig;

/// A list of verdicts with its title and what it is not.
pub(crate) struct Oordeelweergave<'a, F: Feit> {
    pub(crate) titel: String,
    pub(crate) voorbehoud: &'static str,
    pub(crate) oordelen: Vec<Cow<'a, Oordeel<F>>>,
}

/// The headings, in the order in which a reader wants them.
const KOPPEN: [(Verdict, &str); 4] = [
    (Verdict::Ja, "Aan de voorwaarden is voldaan"),
    (Verdict::BesluitNodig, "Er is nog een besluit nodig"),
    (Verdict::FeitenNodig, "Er zijn nog gegevens nodig"),
    (Verdict::Nee, "Niet aan de voorwaarden voldaan"),
];

impl<F: Feit> Oordeelweergave<'_, F> {
    /// Plain text, fit for a mail or a file.
    pub(crate) fn tekst(&self) -> String {
        let mut uit = format!("{}\n{}\n", self.titel, self.voorbehoud);
        for (verdict, kop) in KOPPEN {
            let groep = self.met(verdict);
            if groep.is_empty() {
                continue;
            }
            let _ = write!(uit, "\n{kop}\n");
            for oordeel in groep {
                let _ = writeln!(uit, "- {} ({})", oordeel.regel.titel, oordeel.regel.code);
                for regel in regels(oordeel) {
                    let _ = writeln!(uit, "  {regel}");
                }
            }
        }
        uit
    }

    /// A table with a caption, row headings and links.
    pub(crate) fn html(&self) -> String {
        let mut uit = format!("<table>\n<caption>{}</caption>\n", veilig(&self.titel));
        uit.push_str("<thead><tr><th scope=\"col\">Waarover</th><th scope=\"col\">Uitkomst</th><th scope=\"col\">Waarom</th></tr></thead>\n<tbody>\n");
        for (verdict, kop) in KOPPEN {
            for oordeel in self.met(verdict) {
                let _ = write!(
                    uit,
                    "<tr><th scope=\"row\">{} ({})</th><td>{}</td><td><ul>",
                    veilig(oordeel.regel.titel),
                    oordeel.regel.code,
                    veilig(kop)
                );
                for reden in oordeel.redenen() {
                    let link = reden.artikel().link(reden.tekst_van);
                    let artikel = reden.artikel().to_string();
                    let _ = write!(
                        uit,
                        "<li>{} <a href=\"{}\">{}</a></li>",
                        veilig(reden.tekst()),
                        veilig(&link),
                        veilig(&artikel)
                    );
                }
                for nodig in &oordeel.feiten {
                    let _ = write!(uit, "<li>{}</li>", veilig(nodig.feit.def().vraag));
                }
                for melding in oordeel.meldingen() {
                    let _ = write!(uit, "<li>Let op: {}</li>", veilig(&melding.tekst()));
                }
                uit.push_str("</ul></td></tr>\n");
            }
        }
        let _ = write!(uit, "</tbody>\n</table>\n<p>{}</p>\n", veilig(self.voorbehoud));
        uit
    }

    fn met(&self, verdict: Verdict) -> Vec<&Oordeel<F>> {
        self.oordelen.iter().map(AsRef::as_ref).filter(|oordeel| oordeel.uitkomst == verdict).collect()
    }
}

/// What stands under one verdict: why, which questions, which decisions, what to mind.
fn regels<F: Feit>(oordeel: &Oordeel<F>) -> Vec<String> {
    let redenen = oordeel.redenen().iter().map(|reden| format!("{} ({})", reden.tekst(), reden.artikel()));
    let vragen = oordeel.feiten.iter().map(|nodig| {
        let def = nodig.feit.def();
        format!("Vraag aan {}: {}", def.weet.tekst(), def.vraag)
    });
    let besluiten = oordeel
        .besluiten()
        .into_iter()
        .map(|besluit| format!("Besluit van {}: {} ({})", besluit.wie.tekst(), besluit.vraag, besluit.artikel));
    let meldingen = oordeel.meldingen().into_iter().map(|melding| format!("Let op: {}", melding.tekst()));
    redenen.chain(vragen).chain(besluiten).chain(meldingen).collect()
}

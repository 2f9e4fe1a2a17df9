//! An explanation for readers: plain Dutch text, an HTML table, JSON. One record, three forms.

use std::fmt::Write;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Aanname, GemaakteKeuze, Melding, Regelversie, RijSoort, RijVerwijzing, Stap, Status, Verantwoording};

/// What a reader is shown of an answer.
#[derive(Debug)]
pub(crate) struct Weergave<'a> {
    pub(crate) titel: String,
    pub(crate) status: Status,
    pub(crate) voorbehoud: &'static str,
    /// What a reader who re-adds the steps must know.
    pub(crate) slot: &'static str,
    pub(crate) verantwoording: &'a Verantwoording,
}

impl Weergave<'_> {
    /// Plain text, fit for a mail or a file.
    pub(crate) fn tekst(&self) -> String {
        let mut uit = format!("{}\n", self.titel);
        if self.status == Status::Geschat {
            uit.push_str("SCHATTING: niet alle cijfers zijn bekend, zie de meldingen.\n");
        }
        let _ = writeln!(uit, "{}\n", self.voorbehoud);
        let stappen = &self.verantwoording.stappen;
        let breedte = stappen.iter().map(|stap| stap.omschrijving().chars().count()).max().unwrap_or_default();
        for (nummer, stap) in stappen.iter().enumerate() {
            regel_van_stap(&mut uit, nummer + 1, stap, breedte);
        }
        let _ = writeln!(uit, "{}", self.slot);
        lijsten_als_tekst(&mut uit, self.lijsten());
        uit
    }

    /// A table with a caption, row headings and links; lists below it.
    pub(crate) fn html(&self) -> String {
        let mut uit = format!("<table>\n<caption>{}</caption>\n", veilig(&self.titel));
        uit.push_str("<thead><tr><th scope=\"col\">Stap</th><th scope=\"col\">Wat</th><th scope=\"col\">Hoe</th>");
        uit.push_str("<th scope=\"col\">Uitkomst</th><th scope=\"col\">Grond</th></tr></thead>\n<tbody>\n");
        for (nummer, stap) in self.verantwoording.stappen.iter().enumerate() {
            let _ = writeln!(
                uit,
                "<tr><td>{}</td><th scope=\"row\">{}</th><td>{}</td><td style=\"text-align:right\">{}</td><td><a href=\"{}\">{}</a></td></tr>",
                nummer + 1,
                veilig(&stap.omschrijving()),
                veilig(&stap.formule()),
                veilig(&stap.waarde().getoond()),
                veilig(&stap.artikel().link(stap.tekst_van())),
                veilig(&stap.artikel().to_string()),
            );
        }
        let _ = write!(uit, "</tbody>\n</table>\n<p>{}</p>\n<p>{}</p>\n", veilig(self.slot), veilig(self.voorbehoud));
        lijsten_als_html(&mut uit, self.lijsten());
        uit
    }

    fn lijsten(&self) -> Vec<Lijst> {
        let meldingen = self.verantwoording.meldingen.iter().map(Melding::tekst).collect();
        lijsten(self.verantwoording, meldingen)
    }
}

/// A heading and the lines below it.
type Lijst = (&'static str, Vec<String>);

/// The lists below an answer: what the reader must know first; an empty one is left out.
pub(crate) fn lijsten(v: &Verantwoording, meldingen: Vec<String>) -> Vec<Lijst> {
    let keuze = |keuze: &GemaakteKeuze| {
        format!("{} {} ({}: {})", keuze.def.omschrijving, keuze.variant().tekst, keuze.def.id, keuze.variant().naam)
    };
    let lijsten = vec![
        ("Let op", meldingen),
        (
            "Aangenomen, omdat het niet is opgegeven",
            v.aannames.iter().map(|aanname| aanname.tekst.to_owned()).collect(),
        ),
        ("Keuzes", v.keuzes.iter().map(keuze).collect()),
        ("Gebruikte cijfers", v.rijen.iter().map(cijferregel).collect()),
        ("Tekst van de wet", v.versies.iter().map(versieregel).collect::<Vec<_>>()),
    ];
    lijsten.into_iter().filter(|(_, regels)| !regels.is_empty()).collect()
}

pub(crate) fn lijsten_als_tekst(uit: &mut String, lijsten: Vec<Lijst>) {
    for (kop, regels) in lijsten {
        let _ = write!(uit, "\n{kop}\n");
        for regel in regels {
            let _ = writeln!(uit, "- {regel}");
        }
    }
}

pub(crate) fn lijsten_als_html(uit: &mut String, lijsten: Vec<Lijst>) {
    for (kop, regels) in lijsten {
        let _ = write!(uit, "<p><strong>{}</strong></p>\n<ul>\n", veilig(kop));
        for regel in regels {
            let _ = writeln!(uit, "<li>{}</li>", veilig(&regel));
        }
        uit.push_str("</ul>\n");
    }
}

fn regel_van_stap(uit: &mut String, nummer: usize, stap: &Stap, breedte: usize) {
    let (wat, waarde) = (stap.omschrijving(), stap.waarde().getoond());
    let _ = writeln!(uit, "{nummer:>2}. {wat:<breedte$} {waarde:>17}   {}", stap.artikel());
    if !stap.formule().is_empty() {
        let _ = writeln!(uit, "    = {}", stap.formule());
    }
}

fn cijferregel(rij: &RijVerwijzing) -> String {
    let van = rij.van.map_or_else(String::new, |van| format!(" vanaf {}", van.voluit()));
    let soort = match rij.soort {
        Some(RijSoort::InWerking) => "",
        Some(RijSoort::Onbevestigd) => ", onbevestigd",
        Some(RijSoort::Verwacht) => ", verwacht",
        None => ", opgegeven door de gebruiker",
    };
    format!("{}{van}: {} (bron: {}{soort})", rij.naam(), rij.waarde.getoond(), rij.bron)
}

fn versieregel(versie: &Regelversie) -> String {
    format!("{}: {}, vanaf {} ({})", versie.onderdeel, versie.versie, versie.van.voluit(), versie.bron)
}

/// Text for HTML.
pub(crate) fn veilig(tekst: &str) -> String {
    tekst.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Serialize for Verantwoording {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let stappen: Vec<GenummerdeStap<'_>> = self.stappen.iter().enumerate().map(GenummerdeStap).collect();
        let mut record = s.serialize_struct("Verantwoording", 6)?;
        record.serialize_field("stappen", &stappen)?;
        record.serialize_field("meldingen", &self.meldingen)?;
        record.serialize_field("keuzes", &self.keuzes)?;
        record.serialize_field("aannames", &self.aannames)?;
        record.serialize_field("gebruikte_rijen", &self.rijen)?;
        record.serialize_field("regelversies", &self.versies)?;
        record.end()
    }
}

struct GenummerdeStap<'a>((usize, &'a Stap));

impl Serialize for GenummerdeStap<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self((plek, stap)) = self;
        let mut record = s.serialize_struct("Stap", 10)?;
        record.serialize_field("nummer", &plek.saturating_add(1))?;
        record.serialize_field("code", stap.code())?;
        record.serialize_field("omschrijving", &stap.omschrijving())?;
        record.serialize_field("formule", &stap.formule())?;
        record.serialize_field("waarde", &stap.waarde().exact())?;
        record.serialize_field("eenheid", &stap.waarde().eenheid())?;
        record.serialize_field("getoond", &stap.waarde().getoond())?;
        record.serialize_field("artikel", &stap.artikel())?;
        record.serialize_field("link", &stap.artikel().link(stap.tekst_van()))?;
        record.serialize_field("rij", &stap.rij())?;
        record.end()
    }
}

impl Serialize for RijVerwijzing {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let soort = self.soort.map_or("invulling", RijSoort::tekst);
        let mut record = s.serialize_struct("Rij", 6)?;
        record.serialize_field("reeks", &self.naam())?;
        record.serialize_field("van", &self.van)?;
        record.serialize_field("waarde", &self.waarde.exact())?;
        record.serialize_field("eenheid", &self.waarde.eenheid())?;
        record.serialize_field("soort", soort)?;
        record.serialize_field("bron", &self.bron)?;
        record.end()
    }
}

impl Serialize for Melding {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Melding", 2)?;
        record.serialize_field("code", self.code)?;
        record.serialize_field("tekst", &self.tekst())?;
        record.end()
    }
}

impl Serialize for Aanname {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Aanname", 2)?;
        record.serialize_field("code", self.code)?;
        record.serialize_field("tekst", self.tekst)?;
        record.end()
    }
}

impl Serialize for GemaakteKeuze {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Keuze", 4)?;
        record.serialize_field("id", self.def.id)?;
        record.serialize_field("variant", self.variant().naam)?;
        record.serialize_field("tekst", self.variant().tekst)?;
        record.serialize_field("grond", self.def.grond)?;
        record.end()
    }
}

impl Serialize for Regelversie {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Regelversie", 4)?;
        record.serialize_field("onderdeel", self.onderdeel)?;
        record.serialize_field("versie", self.versie)?;
        record.serialize_field("van", &self.van)?;
        record.serialize_field("bron", self.bron)?;
        record.end()
    }
}

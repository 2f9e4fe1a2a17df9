//! The person of a row: the facts that the file gives, and what follows for the groups and the instruments.

use std::borrow::Cow;

use participatiewet::beschut_werk::{self, Beoordeling};
use participatiewet::feiten::{Feit, Zaak};
use participatiewet::invoer::Ruw;
use participatiewet::loonkostensubsidie::{Invoer, Route, Uitkomst};
use participatiewet::norm::regel::Oordeel;
use participatiewet::tijd::Peildatum;
use participatiewet::voorziening::{Aanvraag, Overzicht, overzicht};
use participatiewet::{Error, Fout, doelgroep};

use crate::bestand::{Bestand, Rij};
use crate::kolommen::VOLLEDIG;

/// A person whose groups and instruments were decided.
#[derive(Debug, Clone)]
pub struct Persoonsrij {
    /// The number of its line in the file.
    pub regel: u64,
    /// The case.
    pub zaaknummer: String,
    /// The answers on the peildatum of the row.
    pub antwoord: Antwoord,
}

/// What the library says of one person on one day.
#[derive(Debug, Clone)]
pub struct Antwoord {
    /// Every group.
    pub groepen: doelgroep::Uitkomst,
    /// Beschut werk, with what the college must do.
    pub beschut: Beoordeling,
    /// Every instrument, and samenloop.
    pub instrumenten: Overzicht,
}

impl Antwoord {
    /// The day on which the law was read.
    #[must_use]
    pub fn peildatum(&self) -> Peildatum {
        self.groepen.peildatum()
    }

    /// The verdicts on the groups, beschut werk among them.
    pub fn groepsoordelen(&self) -> impl Iterator<Item = Oordeel<Feit>> {
        self.groepen.oordelen().iter().chain([self.beschut.oordeel().clone()])
    }

    /// The verdicts on the instruments.
    pub fn instrumentoordelen(&self) -> impl Iterator<Item = Oordeel<Feit>> {
        self.instrumenten.voorzieningen().iter().map(|uitslag| uitslag.oordeel().clone())
    }
}

/// Whether the row says anything about the person beyond what the loonkostensubsidie reads as well.
#[must_use]
pub fn heeft_feiten(bestand: &Bestand, rij: &Rij) -> bool {
    let kolommen = bestand.kop.kolommen.iter().zip(&rij.cellen);
    rij.past() && kolommen.into_iter().any(|(kolom, cel)| !kolom.van_subsidie() && !cel.trim().is_empty())
}

/// Decides every group and instrument of the person of a row. `subsidie` is the loonkostensubsidie of the row, if that could
/// be computed: its input gives the amounts.
///
/// # Errors
/// Every problem of the facts at once, at their columns. Problems with the peildatum are told there too.
pub fn bepaal(bestand: &Bestand, rij: &Rij, subsidie: Option<&Uitkomst>) -> Result<Antwoord, Vec<Fout>> {
    let velden = [("feiten".into(), Ruw::Velden(feiten(bestand, rij))), peildatum(bestand, rij)];
    let antwoord = Zaak::lees(&velden).and_then(|zaak| antwoord(&zaak, subsidie));
    antwoord.map_err(|fout| fout.fouten().iter().map(bij_kolom).collect())
}

/// The request for the instruments, with everything that the row says of the loonkostensubsidie: so its amount is the same.
#[must_use]
pub fn aanvraag(zaak: &Zaak, invoer: &Invoer) -> Aanvraag {
    let mut aanvraag = Aanvraag::new(zaak.persoon.clone(), zaak.peildatum);
    match invoer.route {
        Route::Loonwaarde(deel) => aanvraag.loonwaarde = Some(deel),
        Route::Forfaitair => aanvraag.forfaitair = true,
    }
    aanvraag.arbeidsduur = Some(invoer.arbeidsduur);
    aanvraag.normale_arbeidsduur = invoer.normale_arbeidsduur;
    aanvraag.ingangsdatum = invoer.ingangsdatum;
    aanvraag.beschut = Some(invoer.beschut);
    aanvraag.functieloon = invoer.functieloon;
    aanvraag.vakantiebijslag_loonwaarde = invoer.vakantiebijslag_loonwaarde;
    aanvraag
}

fn antwoord(zaak: &Zaak, subsidie: Option<&Uitkomst>) -> Result<Antwoord, Error> {
    let aanvraag = match subsidie {
        Some(uitkomst) => aanvraag(zaak, uitkomst.invoer()),
        None => Aanvraag::new(zaak.persoon.clone(), zaak.peildatum),
    };
    Ok(Antwoord {
        groepen: doelgroep::bepaal(zaak)?,
        beschut: beschut_werk::beoordeel(zaak)?,
        instrumenten: overzicht(&aanvraag)?,
    })
}

/// The cells about the person; an empty cell is not given, and never "no".
fn feiten<'a>(bestand: &'a Bestand, rij: &'a Rij) -> Vec<(Cow<'a, str>, Ruw<'a>)> {
    let kolommen = bestand.kop.kolommen.iter().zip(&rij.cellen);
    let gevuld = kolommen.filter(|(kolom, cel)| kolom.van_persoon() && !cel.trim().is_empty());
    gevuld
        .map(|(kolom, cel)| {
            let waarde = if kolom.naam == VOLLEDIG {
                let namen = cel.split([',', ' ']).filter(|naam| !naam.is_empty());
                Ruw::Lijst(namen.map(Ruw::tekst).collect())
            } else {
                Ruw::tekst(cel)
            };
            (kolom.naam.into(), waarde)
        })
        .collect()
}

fn peildatum<'a>(bestand: &'a Bestand, rij: &'a Rij) -> (Cow<'a, str>, Ruw<'a>) {
    ("peildatum".into(), Ruw::tekst(bestand.cel(rij, "peildatum")))
}

/// The library names the place in the record, such as `/feiten/volledig/0`; the file has one column for it.
fn bij_kolom(fout: &Fout) -> Fout {
    let pad = fout.pad().strip_prefix("/feiten").unwrap_or(fout.pad());
    let kolom = pad.split('/').find(|deel| !deel.is_empty()).unwrap_or_default();
    let bij = Fout::new(fout.code(), format!("/{kolom}"), fout.verwacht());
    match fout.waarde() {
        Some(waarde) => bij.met_waarde(waarde),
        None => bij,
    }
}

//! The *loonkostenvoordeel* (LKV): hours times an amount, at most a maximum per calendar year (Wtl art. 2.5, 2.9, 2.13, 2.17).
#![doc(alias = "wage cost benefit")]

mod invoer;
mod lezen;

pub use invoer::{Categorie, Invoer};
pub use lezen::VELDEN;

use super::tegemoetkoming::{self, Gerekend, Tarief, naar_uren};
use crate::bron::{Artikel, Regeling};
use crate::fout::{Error, Fout};
use crate::grootheid::Bedrag;
use crate::invoer::pad;
use crate::norm::{Eenheid, Gat, GeenVerslag, Melding, Reeks, Regelversie, Rij, Verantwoording, Verslag, Waarde};
use crate::parameters::{
    Gaten, LAATSTE_BEKENDE_DAG, LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER, LOONKOSTENVOORDEEL_BANENAFSPRAAK,
    LOONKOSTENVOORDEEL_HERPLAATSEN, LOONKOSTENVOORDEEL_OUDERE_WERKNEMER, LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024,
    Loonkostenvoordeel, Opzoeker,
};
use crate::tijd::Datum;

/// Name and version of the record of an answer.
pub const FORMAAT: &str = "participatiewet.loonkostenvoordeel/1";

/// One loonkostenvoordeel over one calendar year, with its explanation.
pub type Uitkomst = tegemoetkoming::Uitkomst<Invoer>;

const WTL: Regeling = Regeling::WetTegemoetkomingenLoondomein;
const OUDERE: Artikel = Artikel::new(WTL, "2.5");
const OUDERE_OVERGANG: Artikel = Artikel::new(WTL, "6.2a").lid("1");
const ARBEIDSGEHANDICAPTE: Artikel = Artikel::new(WTL, "2.9");
const BANENAFSPRAAK: Artikel = Artikel::new(WTL, "2.13");
const HERPLAATSEN: Artikel = Artikel::new(WTL, "2.17");

/// Which text holds for an older employee, by the first day of the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Overgang {
    /// The text of 2024 stays (Wtl art. 6.2a lid 1).
    TekstVan2024,
    /// The text of the peildatum.
    TekstVanPeildatum,
}

static OVERGANG: Reeks<Overgang> = Reeks {
    naam: "loonkostenvoordeel_oudere_werknemer_overgang",
    omschrijving: "Welke tekst geldt voor een oudere werknemer, naar het begin van de dienstbetrekking",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(1900, 1, 1, Overgang::TekstVan2024, "Wtl art. 6.2a lid 1"),
        Rij::vanaf(2024, 1, 1, Overgang::TekstVanPeildatum, "Wtl art. 6.2a lid 1"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

/// The amount over the calendar year of the peildatum, with its explanation.
///
/// It is the height, not the right to it.
///
/// # Errors
/// Every problem of the input at once (see [`Invoer`]); `geen_rij_voor_datum` before 2018, `regeling_vervallen` for an
/// older employee from 2026 whose job began in 2024 or later, `peildatum_na_bekende_bedragen` after the known figures.
///
/// ```
/// use participatiewet::grootheid::Uren;
/// use participatiewet::voorziening::loonkostenvoordeel::{Categorie, Invoer, bereken};
/// let invoer = Invoer::new("2026-07-01".parse()?, Categorie::DoelgroepBanenafspraak, Uren::hele(1664));
/// let uitkomst = bereken(&invoer)?;
/// assert_eq!(uitkomst.bedrag().to_string(), "1680.64"); // 1664 x 1.01
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bereken(invoer: &Invoer) -> Result<Uitkomst, Error> {
    invoer.controleer()?;
    let mut verantwoording = Verantwoording::new();
    let gerekend = reken(invoer, &mut verantwoording)?;
    Ok(Uitkomst::new(invoer.clone(), gerekend, verantwoording))
}

/// The same amount without explanation: the same code, with nobody listening.
///
/// # Errors
/// As [`bereken`].
pub fn bedrag(invoer: &Invoer) -> Result<Bedrag, Error> {
    invoer.controleer()?;
    Ok(reken(invoer, &mut GeenVerslag)?.bedrag)
}

fn reken<V: Verslag>(invoer: &Invoer, v: &mut V) -> Result<Gerekend, Error> {
    let (dag, opzoeker) = (invoer.peildatum.datum(), invoer.opzoeker());
    let (voordeel, artikel) = voordeel(invoer, v);
    let mut gaten = Gaten::new();
    let uur = opzoeker.cijfer(&voordeel.uur, dag, &mut gaten, v);
    let maximum = opzoeker.cijfer(&voordeel.maximum, dag, &mut gaten, v);
    meld_looptijd(invoer, voordeel, &opzoeker, v);
    match (uur, maximum) {
        (Some(uur), Some(maximum)) => {
            naar_uren(invoer.verloonde_uren, &Tarief { uur, maximum, artikel }, dag, &gaten, v)
        }
        _ => Err(gaten.fout(dag)),
    }
}

/// The figures and the article of a category.
fn voordeel<V: Verslag>(invoer: &Invoer, v: &mut V) -> (&'static Loonkostenvoordeel, Artikel) {
    match invoer.categorie {
        Categorie::ArbeidsgehandicapteWerknemer => {
            (&LOONKOSTENVOORDEEL_ARBEIDSGEHANDICAPTE_WERKNEMER, ARBEIDSGEHANDICAPTE)
        }
        Categorie::DoelgroepBanenafspraak => (&LOONKOSTENVOORDEEL_BANENAFSPRAAK, BANENAFSPRAAK),
        Categorie::HerplaatsenArbeidsgehandicapte => (&LOONKOSTENVOORDEEL_HERPLAATSEN, HERPLAATSEN),
        Categorie::OudereWerknemer => oudere_werknemer(invoer, v),
    }
}

/// From 2025 the first day of the job decides.
fn oudere_werknemer<V: Verslag>(invoer: &Invoer, v: &mut V) -> (&'static Loonkostenvoordeel, Artikel) {
    let overgang = invoer.aanvang_dienstbetrekking.filter(|_| aanvang_nodig(invoer.peildatum.datum()));
    let versie = overgang.and_then(|aanvang| OVERGANG.op(aanvang).ok());
    if let Some(rij) = versie {
        v.versie(|| Regelversie {
            onderdeel: OVERGANG.naam,
            versie: match rij.waarde {
                Overgang::TekstVan2024 => "tekst_van_2024",
                Overgang::TekstVanPeildatum => "tekst_van_peildatum",
            },
            van: rij.van,
            bron: rij.bron.tekst(),
        });
    }
    match versie.map(|rij| rij.waarde) {
        Some(Overgang::TekstVan2024) => (&LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024, OUDERE_OVERGANG),
        _ => (&LOONKOSTENVOORDEEL_OUDERE_WERKNEMER, OUDERE),
    }
}

/// Whether the first day of the job of an older employee decides the amount on this day.
fn aanvang_nodig(dag: Datum) -> bool {
    LOONKOSTENVOORDEEL_OUDERE_WERKNEMER_VOOR_2024.uur.rijen.first().is_some_and(|eerste| dag >= eerste.van)
}

/// What is known of the end of the benefit. For *herplaatsen* the year does not count from the start of the job.
fn meld_looptijd<V: Verslag>(invoer: &Invoer, voordeel: &'static Loonkostenvoordeel, o: &Opzoeker<'_>, v: &mut V) {
    const EINDIGT: &str =
        "De looptijd eindigt met het aangiftetijdvak waarin {1} valt; de uren daarna tellen niet mee.";
    let Some(aanvang) = invoer.aanvang_dienstbetrekking else { return };
    if invoer.categorie == Categorie::HerplaatsenArbeidsgehandicapte {
        return;
    }
    let dag = invoer.peildatum.datum();
    match voordeel.duur.zoek(dag, o.laatste_bekende, o.strikt) {
        Ok(vondst) => {
            let laatste_dag = aanvang.plus_maanden(vondst.rij.waarde).dag_ervoor();
            if laatste_dag.jaar() <= dag.jaar() {
                v.melding(|| Melding::new("looptijd_eindigt", EINDIGT, [laatste_dag.into(), Waarde::Woord("")]));
            }
        }
        // there is no fixed term any more, but for who began under the old text
        Err(Gat::Vervallen(per)) if aanvang < per => v.melding(|| OVERGANG_BANENAFSPRAAK),
        Err(_) => {}
    }
}

const OVERGANG_BANENAFSPRAAK: Melding = Melding::new(
    "overgang_banenafspraak",
    "Het voordeel begon voor 1 januari 2026. Voor wie geen arbeidsbeperkte is in de zin van de Wet financiering sociale verzekeringen, eindigt het drie jaar na de aanvang (Wtl art. 6.2 lid 1).",
    [Waarde::Woord(""), Waarde::Woord("")],
);

/// A problem that depends on the category and the date.
fn aanvang_ontbreekt() -> Fout {
    let verwacht =
        "de eerste dag van de dienstbetrekking: die bepaalt bij een oudere werknemer vanaf 2025 welk bedrag geldt";
    Fout::new("ontbreekt", pad("aanvang_dienstbetrekking"), verwacht)
}
